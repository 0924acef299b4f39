//! A run that must not publish. Each error is shown in full.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use samlad::output::write::{WriteError, write};

use crate::common::{leftovers, tree};

/// Publishing to `out`, which is below `dir`, is refused with this text, in which `DIR` stands for `dir`.
fn refused(dir: &Path, out: &Path, text: &str) -> WriteError {
    let error = write(&tree([("index.html", "new")]), out).expect_err("it must be refused");
    let dir = fs::canonicalize(dir).expect("it exists");
    assert_eq!(error.to_string().replace(dir.to_str().expect("it is text"), "DIR"), text);
    error
}

#[test]
fn a_folder_of_somebody_else() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("content");
    fs::create_dir_all(out.join("services")).unwrap();
    fs::write(out.join("areas.yaml"), "areas").unwrap();
    let error = refused(
        dir.path(),
        &out,
        "`DIR/content` holds `areas.yaml` and was not made by samlad, so it is left alone: \
         choose a new or empty folder with --out, or empty this one",
    );
    assert!(matches!(error, WriteError::Foreign { .. }));
    assert_eq!(fs::read_to_string(out.join("areas.yaml")).unwrap(), "areas");
    assert!(out.join("services").is_dir());
    assert_eq!(leftovers(dir.path()), [""; 0]);

    // Neither a marker of another kind nor a folder named `.gitignore` makes it ours.
    fs::write(out.join(".samlad"), "something else\n").unwrap();
    assert!(matches!(write(&tree([("a", "")]), &out), Err(WriteError::Foreign { .. })));
    fs::remove_file(out.join(".samlad")).unwrap();
    fs::create_dir(out.join(".samlad")).unwrap();
    assert!(matches!(write(&tree([("a", "")]), &out), Err(WriteError::Foreign { .. })));
    let odd = dir.path().join("odd");
    fs::create_dir_all(odd.join(".gitignore")).unwrap();
    assert!(matches!(write(&tree([("a", "")]), &odd), Err(WriteError::Foreign { .. })));
}

#[test]
fn a_file() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("file");
    fs::write(&out, "mine").unwrap();
    refused(dir.path(), &out, "`DIR/file` is not a folder: choose another --out, or move it away");
    assert_eq!(fs::read_to_string(&out).unwrap(), "mine");
    let error = refused(
        dir.path(),
        &fs::canonicalize(&out).unwrap().join("below"),
        "could not find `DIR/file/below` (Not a directory (os error 20)): \
         a part of this path is a file; choose another --out",
    );
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn no_folder_at_all() {
    let dir = tempfile::tempdir().unwrap();
    for out in ["/", "", "/..", "nowhere-at-all/.."] {
        let text = format!("cannot publish to `{out}`: name a folder with --out, such as `public`");
        assert!(matches!(refused(dir.path(), Path::new(out), &text), WriteError::NoName { .. }));
    }
}

#[test]
fn a_link_to_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let root = fs::canonicalize(dir.path()).unwrap();
    symlink("nowhere", root.join("public")).unwrap();
    refused(
        &root,
        &root.join("public"),
        "`DIR/public` is a link to nothing: create the folder it names, or remove it",
    );
    assert!(!root.join("nowhere").exists());
}

#[test]
fn records_go_where_they_belong() {
    let dir = tempfile::tempdir().unwrap();
    let (out, record) = (dir.path().join("public"), dir.path().join(".public.samlad-record"));
    write(&tree([("index.html", "old")]), &out).unwrap();
    let others = dir.path().join("others");
    fs::write(&others, "of others").unwrap();
    symlink(&others, &record).unwrap();
    symlink(&others, dir.path().join(".public.samlad-record-next")).unwrap();
    assert_eq!(samlad::output::write::record(&out), None, "a link is not followed");
    samlad::output::write::leave_record("mine", &out).unwrap();
    assert_eq!(samlad::output::write::record(&out).as_deref(), Some("mine"));
    assert_eq!(fs::read_to_string(&others).unwrap(), "of others");
    assert!(!dir.path().join(".public.samlad-record-next").is_symlink());
    fs::remove_file(&record).unwrap();
    fs::create_dir(&record).unwrap();
    assert_eq!(samlad::output::write::record(&out), None);
    assert!(samlad::output::write::leave_record("mine", &out).is_err(), "a folder is not ours to replace");
}

#[test]
fn a_folder_another_run_publishes_to() {
    let dir = tempfile::tempdir().unwrap();
    let (out, lock) = (dir.path().join("public"), dir.path().join(".public.samlad-lock"));
    write(&tree([("index.html", "old")]), &out).unwrap();
    let held = fs::File::create(&lock).unwrap();
    held.lock().unwrap();
    refused(
        dir.path(),
        &out,
        "another run is publishing to `DIR/public`: wait until it is done, then run again",
    );
    assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "old");
    assert!(lock.exists(), "the lock of the other run stays");
    drop(held);
    write(&tree([("index.html", "new")]), &out).unwrap();
    assert_eq!(leftovers(dir.path()), [""; 0]);
}

#[test]
fn hidden_names_that_are_taken() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    let taken = dir.path().join(".public.samlad-next");
    fs::create_dir(&taken).unwrap();
    fs::write(taken.join("mine"), "mine").unwrap();
    refused(
        dir.path(),
        &out,
        "`DIR/.public.samlad-next` is needed for publishing, but was not made by samlad: move it away and run again",
    );
    assert_eq!(fs::read_to_string(taken.join("mine")).unwrap(), "mine");
    fs::remove_dir_all(&taken).unwrap();

    symlink(dir.path().join("victim"), dir.path().join(".public.samlad-lock")).unwrap();
    assert!(matches!(write(&tree([("a", "")]), &out), Err(WriteError::Io { .. })));
    assert!(!dir.path().join("victim").exists());
    assert!(!out.exists());
}

#[test]
#[should_panic(expected = "sv is both a file and a folder")]
fn a_file_as_a_folder() {
    let dir = tempfile::tempdir().unwrap();
    let site = tree([("sv", "file"), ("sv-enkel", "between the two in order"), ("sv/index.html", "page")]);
    write(&site, &dir.path().join("public")).unwrap();
}

#[test]
#[should_panic(expected = ".gitignore in the output folder is the writer's own")]
fn a_reserved_name() {
    let dir = tempfile::tempdir().unwrap();
    write(&tree([(".gitignore", "*")]), &dir.path().join("public")).unwrap();
}
