//! How size, time and memory grow with the corpus. `cargo test --release -p samlad-search --test scale -- --ignored`
//! writes `target/tmp/scale.md`; `bytes.js` then weighs the folders that it names.

#[expect(dead_code, reason = "made for all tests; this one takes a part")]
mod support;

use samlad_search::{Index, Layout, Options};
use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;
use support::Chance;

fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    line.trim_start_matches("VmHWM:").trim().to_owned()
}

#[test]
#[ignore = "takes minutes and wants --release"]
fn sizes() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let mut table = String::from(
        "| documents | seconds | files | raw bytes | peak so far | ms a query |\n|---|---|---|---|---|---|\n",
    );
    for documents in [100, 1000, 10_000, 100_000] {
        if cfg!(debug_assertions) && documents > 10_000 {
            break;
        }
        let mut chance = Chance(documents as u64);
        let (corpus, words) = support::corpus("sv", documents, &mut chance);
        let started = Instant::now();
        let index = Index::build(&corpus, &Layout::default()).expect("a sound corpus");
        let files = index.export();
        let seconds = started.elapsed().as_secs_f64();
        let bytes: usize = files.iter().map(|file| file.bytes.len()).sum();
        let folder = root.join(format!("scale-{documents}"));
        if folder.exists() {
            std::fs::remove_dir_all(&folder).expect("an old folder is removed");
        }
        std::fs::create_dir_all(&folder).expect("a folder is made");
        for file in &files {
            std::fs::write(folder.join(&file.name), &file.bytes).expect("a file is written");
        }
        let mut queries = String::new();
        let started = Instant::now();
        for _ in 0..100 {
            let text = support::query(&corpus, &words, "sv", &mut chance);
            index.search(&text, &Options::default()).expect("tantivy answers");
            writeln!(queries, "{text}\t").expect("a string grows");
        }
        let each = started.elapsed().as_secs_f64() * 10.0;
        std::fs::write(root.join(format!("scale-{documents}.tsv")), queries).expect("queries are written");
        let (files, peak) = (files.len(), peak_memory());
        writeln!(table, "| {documents} | {seconds:.2} | {files} | {bytes} | {peak} | {each:.2} |")
            .expect("a string grows");
    }
    std::fs::write(root.join("scale.md"), table).expect("a report is written");
}
