//! A small site whose every byte is expected, but for those of its scripts. `SAMLAD_BLESS=1` writes `tests/golden/small/expected` anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::{read_tree, root, samlad, small_site};

#[test]
fn the_small_site_is_as_expected() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    let output = samlad(site.path(), &["build", "--today", "2026-11-21"]).output().expect("the command runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut made = read_tree(&site.path().join("public"));
    // What scripts and indexes do is shown in `search.rs`; here it counts that they are there.
    // So it is with what repeats all pages and scripts, or is named after them.
    let repeats = |path: &str| [".js", "/offline.json", "/offline.txt"].iter().any(|end| path.ends_with(end));
    made.iter_mut().filter(|(path, _)| repeats(path)).for_each(|(_, bytes)| bytes.clear());
    made.iter_mut().filter(|(path, _)| path.ends_with("/offline.html")).for_each(|(_, page)| forget(page));
    let expected_folder = root().join("tests/golden/small/expected");
    if std::env::var_os("SAMLAD_BLESS").is_some() {
        if expected_folder.exists() {
            fs::remove_dir_all(&expected_folder).expect("tests are writable");
        }
        for (path, bytes) in &made {
            let file = expected_folder.join(path);
            fs::create_dir_all(file.parent().expect("a folder")).expect("tests are writable");
            fs::write(file, bytes).expect("tests are writable");
        }
    }
    let expected = read_tree(&expected_folder);
    let names = |tree: &BTreeMap<String, Vec<u8>>| tree.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(&made), names(&expected), "files that are missing or left over");
    for (path, bytes) in &made {
        assert!(
            expected[path] == *bytes,
            "{path} differs; run with SAMLAD_BLESS=1 and read the difference\n{}",
            String::from_utf8_lossy(bytes)
        );
    }
}

/// Takes the version of what is saved out of the page where one saves it.
fn forget(page: &mut Vec<u8>) {
    const BEFORE: &str = "data-version=";
    let text = String::from_utf8(std::mem::take(page)).expect("pages are text");
    let (before, after) = text.split_once(BEFORE).expect("a version");
    let version = after.find([' ', '>']).expect("the tag ends");
    *page = format!("{before}{BEFORE}{}", &after[version..]).into_bytes();
}
