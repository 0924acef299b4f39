//! How fast is publishing? `cargo test --release --test output -- --ignored speed --nocapture`, on a quiet machine.

use std::fs;
use std::path::Path;
use std::time::Instant;

use samlad::output::OutputTree;
use samlad::output::write::write;

use crate::common::tree;

const FILES: usize = 20_000;

/// A folder to a page, as sites have them; every `step`th page is of this version.
fn site(version: u32, step: usize) -> OutputTree {
    tree((0..FILES).map(|file| {
        let language = ["sv", "en", "ar", "so"][file % 4];
        let version = if file.is_multiple_of(step) { version } else { 0 };
        (format!("{language}/services/{file}/index.html"), format!("{version} {}", "x".repeat(6000)))
    }))
}

#[test]
#[ignore = "measures; run it alone and in release"]
#[expect(clippy::print_stderr, reason = "the figures are what it is for")]
fn forty_thousand_files_a_second() {
    let memory = Path::new("/dev/shm");
    let dir = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
    let out = dir.path().join("public");
    let mut first = 0.0;
    let runs = [("first", 0, 1), ("equal", 0, 1), ("one page changed", 1, FILES), ("all changed", 2, 1)];
    for (name, version, step) in runs {
        let site = site(version, step);
        let start = Instant::now();
        let report = write(&site, &out).unwrap();
        let seconds = start.elapsed().as_secs_f64();
        let rate = FILES as f64 / seconds;
        eprintln!("{name:17} {:5.0} ms, {rate:6.0} files/s, {report:?}", seconds * 1000.0);
        if first == 0.0 {
            first = rate;
        }
    }
    fs::remove_dir_all(&out).unwrap();
    assert!(first >= 40_000.0, "{first:.0} files/s");
}
