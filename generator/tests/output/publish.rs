//! A run that publishes.

use std::fs::{self, Permissions};
use std::os::unix::ffi::OsStringExt as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use samlad::output::OutputTree;
use samlad::output::write::{WriteReport, write};

use crate::common::{expected, leftovers, snapshot, tree};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("it exists").permissions().mode() & 0o7777
}

/// Inode, time of change of its bytes, mode.
fn identity(path: &Path) -> (u64, SystemTime, u32) {
    let metadata = fs::metadata(path).expect("it exists");
    (metadata.ino(), metadata.modified().expect("it has a time"), mode(path))
}

#[test]
fn first_publication_creates_all_that_lacks() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("a/b/public");
    let site = tree([("index.html", "start"), ("sv/mat/index.html", "mat"), ("sv/mat-och-dryck.html", "")]);
    let report = write(&site, &out).unwrap();
    assert_eq!(report, WriteReport { written: 3, unchanged: 0, removed: 0, bytes: 8 });
    assert_eq!(snapshot(&out), expected(&site));
    assert_eq!(leftovers(&dir.path().join("a/b")), [""; 0]);
}

#[test]
fn unchanged_files_keep_inode_and_time() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    write(&tree([("a/same", "s"), ("a/other", "1"), ("gone", "")]), &out).unwrap();
    let old = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
    fs::File::open(out.join("a/same")).unwrap().set_modified(old).unwrap();
    let (same, other) = (identity(&out.join("a/same")), identity(&out.join("a/other")));

    let site = tree([("a/same", "s"), ("a/other", "2"), ("new", "new")]);
    let report = write(&site, &out).unwrap();
    assert_eq!(report, WriteReport { written: 2, unchanged: 1, removed: 1, bytes: 4 });
    assert_eq!(snapshot(&out), expected(&site));
    assert_eq!(identity(&out.join("a/same")), same);
    assert_ne!(identity(&out.join("a/other")).0, other.0);
    assert_eq!(fs::metadata(out.join("a/same")).unwrap().nlink(), 1, "the former name is gone");
}

#[test]
fn an_equal_site_is_not_touched() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    let site = tree([("index.html", "start"), ("sv/index.html", "sv")]);
    write(&site, &out).unwrap();
    let before = ["", "sv", "index.html", ".samlad"].map(|path| identity(&out.join(path)));
    let report = write(&site, &out).unwrap();
    assert_eq!(report, WriteReport { written: 0, unchanged: 2, removed: 0, bytes: 0 });
    assert_eq!(["", "sv", "index.html", ".samlad"].map(|path| identity(&out.join(path))), before);
    assert_eq!(leftovers(dir.path()), [""; 0]);
}

#[test]
fn what_the_tree_lacks_goes() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    write(&tree([("index.html", "1"), ("en/deep/er/page.html", "2"), ("en/a.html", "3")]), &out).unwrap();
    let site = tree([("index.html", "1")]);
    assert_eq!(write(&site, &out).unwrap(), WriteReport { written: 0, unchanged: 1, removed: 2, bytes: 0 });
    assert_eq!(snapshot(&out), expected(&site));

    // Things that no run published, and folders that hold nothing, are differences too.
    fs::create_dir_all(out.join("empty/folder")).unwrap();
    assert_eq!(write(&site, &out).unwrap().removed, 0);
    assert_eq!(snapshot(&out), expected(&site));
    fs::write(out.join(std::ffi::OsString::from_vec(b"not\xfftext".to_vec())), "").unwrap();
    assert_eq!(write(&site, &out).unwrap().removed, 1);
    assert_eq!(snapshot(&out), expected(&site));
    assert_eq!(write(&OutputTree::default(), &out).unwrap().removed, 1);
    assert_eq!(snapshot(&out), expected(&OutputTree::default()));
}

#[test]
fn a_file_becomes_a_folder_and_back() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    let file = tree([("x", "file"), ("y/deep/z", "deep")]);
    let folder = tree([("x/deep/z", "deep"), ("y", "file")]);
    for site in [&file, &folder, &file] {
        write(site, &out).unwrap();
        assert_eq!(snapshot(&out), expected(site));
    }
}

#[test]
fn names_are_kept_as_they_are() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("publicerat på nätet");
    // Composed and decomposed å are two names; so are names that differ in case.
    let site =
        tree([("sv/härbärge å.html", "1"), ("sv/härbärge a\u{30a}.html", "2"), ("ar/مأوى/الصفحة.html", "3")]);
    write(&site, &out).unwrap();
    assert_eq!(snapshot(&out), expected(&site));
    assert_eq!(write(&site, &out).unwrap().unchanged, 3);
}

#[test]
fn gitignore_is_carried_over() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    fs::create_dir(&out).unwrap();
    fs::write(out.join(".gitignore"), "*\n!.gitignore\n").unwrap();
    let before = identity(&out.join(".gitignore"));
    for text in ["1", "2", "2"] {
        let report = write(&tree([("index.html", text)]), &out).unwrap();
        assert_eq!((report.removed, report.written + report.unchanged), (0, 1));
        assert_eq!(identity(&out.join(".gitignore")), before);
        assert_eq!(snapshot(&out)[".gitignore"], "*\n!.gitignore\n");
        assert_eq!(leftovers(dir.path()), [""; 0]);
    }
}

#[test]
fn a_symlink_to_the_output_stays() {
    let dir = tempfile::tempdir().unwrap();
    let real = dir.path().join("elsewhere/real");
    fs::create_dir_all(&real).unwrap();
    let out = dir.path().join("public");
    symlink("elsewhere/real", &out).unwrap();
    for text in ["1", "2"] {
        let site = tree([("index.html", text)]);
        write(&site, &out).unwrap();
        assert_eq!(fs::read_link(&out).unwrap(), Path::new("elsewhere/real"));
        assert_eq!(snapshot(&real), expected(&site));
    }
    assert_eq!(leftovers(dir.path()), [""; 0]);
    assert_eq!(leftovers(&dir.path().join("elsewhere")), [""; 0]);
}

#[test]
fn nothing_is_reached_through_links_inside() {
    let dir = tempfile::tempdir().unwrap();
    let (out, elsewhere) = (dir.path().join("public"), dir.path().join("elsewhere"));
    let site = tree([("sv/index.html", "sv"), ("index.html", "start")]);
    write(&site, &out).unwrap();
    fs::create_dir(&elsewhere).unwrap();
    fs::write(elsewhere.join("index.html"), "sv").unwrap();
    fs::remove_dir_all(out.join("sv")).unwrap();
    symlink(&elsewhere, out.join("sv")).unwrap();

    assert_eq!(write(&site, &out).unwrap().written, 2);
    assert_eq!(snapshot(&out), expected(&site));
    assert!(fs::symlink_metadata(out.join("sv")).unwrap().is_dir());
    assert_eq!(fs::read_to_string(elsewhere.join("index.html")).unwrap(), "sv");
    assert_eq!(fs::metadata(elsewhere.join("index.html")).unwrap().nlink(), 1);
}

#[test]
fn a_linked_file_is_never_written_to() {
    let dir = tempfile::tempdir().unwrap();
    let (out, backup) = (dir.path().join("public"), dir.path().join("backup"));
    write(&tree([("index.html", "old")]), &out).unwrap();
    fs::hard_link(out.join("index.html"), &backup).unwrap();
    write(&tree([("index.html", "new")]), &out).unwrap();
    assert_eq!(fs::read_to_string(&backup).unwrap(), "old");
}

#[test]
fn modes_are_put_right() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    let site = tree([("sv/index.html", "sv")]);
    write(&site, &out).unwrap();
    for (path, wrong, right) in [("sv/index.html", 0o600, 0o644), ("sv", 0o700, 0o755), ("", 0o700, 0o755)] {
        fs::set_permissions(out.join(path), Permissions::from_mode(wrong)).unwrap();
        write(&site, &out).unwrap();
        assert_eq!(mode(&out.join(path)), right, "{path}");
    }
}

#[test]
fn modes_do_not_depend_on_the_umask() {
    for umask in ["000", "002", "027", "077"] {
        let dir = tempfile::tempdir().unwrap();
        let status = Command::new("sh")
            .args(["-c", &format!("umask {umask}; exec \"$0\" \"$@\"")])
            .arg(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "publish::child_publishes", "--quiet"])
            .env("SAMLAD_TEST_OUT", dir.path().join("public"))
            .stdout(std::process::Stdio::null())
            .status()
            .unwrap();
        assert!(status.success(), "umask {umask}");
        for (path, right) in [("", 0o755), ("sv", 0o755), ("sv/index.html", 0o644), (".samlad", 0o644)] {
            assert_eq!(mode(&dir.path().join("public").join(path)), right, "umask {umask}, `{path}`");
        }
    }
}

/// Not a test of its own: run by others as a process of its own.
#[test]
#[ignore = "started by other tests"]
fn child_publishes() {
    if let Some(out) = std::env::var_os("SAMLAD_TEST_OUT") {
        write(&tree([("sv/index.html", "sv")]), Path::new(&out)).unwrap();
    }
}
