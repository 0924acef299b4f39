//! Same input, same bytes: whatever the path, the time zone, the number of threads.

use std::fs;
use std::path::Path;

use crate::{copy, read_tree, root, samlad};

/// Each path with each time zone and each number of threads.
#[test]
fn eight_builds_of_the_real_site_are_identical() {
    assert_identical(&root().join("content"), 8);
}

#[test]
fn twenty_builds_of_a_small_site_are_identical() {
    assert_identical(&root().join("tests/golden/small/content"), 20);
}

fn assert_identical(content: &Path, runs: usize) {
    let site = tempfile::tempdir().expect("a temporary folder");
    let short = site.path().join("a");
    let long = site.path().join("another folder with a longer name/and one more/ö");
    for input in [&short, &long] {
        copy(content, &input.join("content"));
        for folder in ["templates", "locales"] {
            copy(&root().join(folder), &input.join(folder));
        }
    }
    let mut first = None;
    for run in 0..runs {
        let input: &Path = if run % 2 == 0 { &short } else { &long };
        let time_zone = if run % 4 < 2 { "Pacific/Kiritimati" } else { "America/Anchorage" };
        let threads = if run % 8 < 4 { "1" } else { "2" };
        let out = input.join(format!("public-{run}"));
        let output = samlad(input, &["build", "--today", "2026-11-21", "--out"])
            .arg(&out)
            .env("TZ", time_zone)
            .env("RAYON_NUM_THREADS", threads)
            .output()
            .expect("the command runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let tree = read_tree(&out);
        fs::remove_dir_all(&out).expect("ours");
        let first = first.get_or_insert_with(|| tree.clone());
        let differing: Vec<_> = tree
            .iter()
            .filter(|(path, bytes)| first.get(*path) != Some(*bytes))
            .map(|(path, _)| path)
            .collect();
        assert!(differing.is_empty() && tree.len() == first.len(), "run {run}: {differing:?} differ");
    }
}
