//! One broken site per diagnostic code, with the exact text that `samlad check` prints.
//!
//! `tests/broken/<case>/` holds what differs from the small golden site: `content/`, `templates/`, `locales/` (files
//! that replace or add), `remove.txt` (paths to remove), `links.txt` (symbolic links to make: path, target),
//! `sparse.txt` (large files to make: path, bytes), `given.xlf` or `given.csv` (what a translator or a spreadsheet gives
//! back: `samlad import` reads it instead of `check`) and `expected.txt`. `SAMLAD_BLESS=1` writes `expected.txt` anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use samlad::diagnostic::Code;

use crate::{copy, root, samlad, small_site};

fn cases() -> Vec<PathBuf> {
    let mut cases: Vec<_> = fs::read_dir(root().join("tests/broken"))
        .expect("tests/broken exists")
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.is_dir())
        .collect();
    cases.sort();
    cases
}

#[test]
fn each_broken_site_prints_its_exact_text() {
    let mut wrong = Vec::new();
    for case in cases() {
        let site = tempfile::tempdir().expect("a temporary folder");
        prepare(&case, site.path());
        let printed = check(site.path());
        let expected_file = case.join("expected.txt");
        if std::env::var_os("SAMLAD_BLESS").is_some() {
            fs::write(&expected_file, &printed).expect("tests are writable");
        }
        let expected = fs::read_to_string(&expected_file).unwrap_or_default();
        if printed != expected {
            wrong.push(format!("{}\n--- expected\n{expected}\n--- printed\n{printed}", case.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_code_has_a_broken_site() {
    let printed: String = cases()
        .iter()
        .map(|case| fs::read_to_string(case.join("expected.txt")).unwrap_or_default())
        .collect();
    let shown: BTreeSet<&str> = Code::ALL
        .iter()
        .map(|code| code.as_str())
        .filter(|code| printed.contains(&format!("[{code}]")))
        .collect();
    let all: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(
        all.difference(&shown).collect::<Vec<_>>(),
        Vec::<&&str>::new(),
        "codes without a broken site"
    );
}

/// Copies the small golden site and applies what the case changes.
fn prepare(case: &Path, site: &Path) {
    small_site(site);
    for folder in ["content", "templates", "locales"] {
        if case.join(folder).is_dir() {
            copy(&case.join(folder), &site.join(folder));
        }
    }
    for given in ["given.xlf", "given.csv"] {
        if case.join(given).is_file() {
            fs::copy(case.join(given), site.join(given)).expect("a copy");
        }
    }
    for line in lines(&case.join("remove.txt")) {
        let path = site.join(line);
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.expect("it was there");
    }
    for line in lines(&case.join("links.txt")) {
        let (path, target) = line.split_once(' ').expect("path and target");
        std::os::unix::fs::symlink(target, site.join(path)).expect("a symbolic link");
    }
    for line in lines(&case.join("sparse.txt")) {
        let (path, bytes) = line.split_once(' ').expect("path and bytes");
        let file = fs::File::create(site.join(path)).expect("a file");
        file.set_len(bytes.parse().expect("bytes")).expect("a sparse file");
    }
}

fn lines(file: &Path) -> Vec<String> {
    fs::read_to_string(file).unwrap_or_default().lines().map(str::to_owned).collect()
}

/// Standard error of the command and its exit code. No input may take longer than a second to refuse; the limit
/// here leaves room for a slow machine.
fn check(site: &Path) -> String {
    let started = Instant::now();
    let arguments: &[&str] = if site.join("given.xlf").is_file() {
        &["import", "translations", "given.xlf", "--by", "person"]
    } else if site.join("given.csv").is_file() {
        &["import", "services", "given.csv"]
    } else {
        &["check", "--warnings"]
    };
    let output = samlad(site, arguments).args(["--today", "2026-11-21"]).output().expect("the command runs");
    assert!(started.elapsed() < Duration::from_secs(10), "{} took {:?}", site.display(), started.elapsed());
    let text = String::from_utf8(output.stderr).expect("UTF-8");
    format!("{text}exit code {}\n", output.status.code().expect("not killed"))
}
