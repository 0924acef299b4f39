//! A run after one that was killed, and runs at the same time. `tests/kill.rs` kills runs for real; here stand the
//! states that it meets rarely.

use std::fs;
use std::path::Path;
use std::thread;

use samlad::output::write::{WriteError, write};

use crate::common::{expected, leftovers, snapshot, tree};

const MARKER: &str = "samlad output 1\nand more\n";

fn folder(path: &Path, files: &[(&str, &str)]) {
    fs::create_dir(path).expect("it can be created");
    for (name, text) in files {
        fs::write(path.join(name), text).expect("it can be written");
    }
}

#[test]
fn leftovers_go() {
    let left: [&[(&str, &str)]; 6] = [
        &[],
        &[(".gitignore", "*")],
        &[(".samlad", "")],
        &[(".samlad", "samlad ou")],
        &[(".samlad", MARKER)],
        &[(".samlad", MARKER), ("index.html", "half")],
    ];
    for files in left {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("public");
        let old = tree([("index.html", "old")]);
        write(&old, &out).unwrap();
        for name in [".public.samlad-next", ".public.samlad-former"] {
            folder(&dir.path().join(name), files);
        }
        fs::write(dir.path().join(".public.samlad-lock"), "").unwrap();
        write(&old, &out).unwrap();
        assert_eq!(leftovers(dir.path()), [""; 0], "{files:?}");
        assert_eq!(snapshot(&out), expected(&old));
    }
}

#[test]
fn a_run_killed_between_two_renames_is_put_right() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    let old = tree([("index.html", "old"), ("same", "same")]);
    write(&old, &out).unwrap();
    fs::rename(&out, dir.path().join(".public.samlad-former")).unwrap();
    folder(&dir.path().join(".public.samlad-next"), &[(".samlad", MARKER), ("index.html", "new")]);

    let new = tree([("index.html", "new"), ("same", "same")]);
    assert_eq!(write(&new, &out).unwrap().unchanged, 1, "the former site is what it was compared with");
    assert_eq!(snapshot(&out), expected(&new));
    assert_eq!(leftovers(dir.path()), [""; 0]);
}

#[test]
fn runs_at_the_same_time_do_not_mix() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    let sites: Vec<_> = (0..4)
        .map(|run| tree((0..50).map(|file| (format!("{}/{file}", file % 7), format!("{run}")))))
        .collect();
    thread::scope(|scope| {
        for site in &sites {
            scope.spawn(|| {
                for _ in 0..25 {
                    match write(site, &out) {
                        Ok(_) | Err(WriteError::Busy { .. }) => {}
                        Err(error) => panic!("{error}"),
                    }
                }
            });
        }
    });
    let found = snapshot(&out);
    assert!(sites.iter().any(|site| expected(site) == found), "a mixture: {found:?}");
    assert_eq!(leftovers(dir.path()), [""; 0]);
}
