//! Disks that refuse: full, read-only, forbidden, or with the output as their own root. Those that need a small disk
//! mount one, which only root may; elsewhere they tell that they did not run.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use samlad::output::OutputTree;
use samlad::output::write::{WriteError, write};

use crate::common::{expected, leftovers, snapshot, tree};

#[expect(clippy::print_stderr, reason = "a test that does not run says so")]
pub(crate) fn skip(reason: &str) {
    eprintln!("skipped: {reason}");
}

/// A file system of its own, gone when dropped.
pub(crate) struct Disk(pub(crate) PathBuf);

impl Disk {
    /// A disk in memory.
    fn mount(at: PathBuf, options: &str) -> Option<Self> {
        Self::run(Command::new("mount").args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(&at), &at)
    }

    /// The disk whose bytes are the file `image`.
    pub(crate) fn mount_image(image: &Path, at: PathBuf) -> Option<Self> {
        Self::run(Command::new("mount").args(["-o", "loop"]).arg(image).arg(&at), &at)
    }

    fn run(mount: &mut Command, at: &Path) -> Option<Self> {
        if mount.output().is_ok_and(|output| output.status.success()) {
            return Some(Self(at.to_owned()));
        }
        skip("no disk can be mounted here (needs root)");
        None
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let status = Command::new("umount").arg("-l").arg(&self.0).status();
        assert!(status.is_ok_and(|status| status.success()), "{} stays mounted", self.0.display());
    }
}

fn site(version: &str, files: usize) -> OutputTree {
    tree(
        (0..files)
            .map(|file| (format!("{}/{file}.html", file % 9), format!("{version} {}", "x".repeat(2000)))),
    )
}

#[test]
fn a_full_disk_leaves_the_site_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let Some(disk) = Disk::mount(dir.path().to_owned(), "size=2m,nr_inodes=700") else { return };
    let out = disk.0.join("public");
    let old = site("old", 100);
    write(&old, &out).unwrap();
    let (mut full, mut room) = (0, 0);
    // From a disk without any room to one that holds both sites; then one that runs out of inodes.
    for trial in 0..100 {
        let filler = disk.0.join("filler");
        let free = 1024 * 1024 * 12 / 10 * trial / 100;
        fs::write(&filler, vec![0; 2 * 1024 * 1024 - 120 * 4096 - free]).unwrap();
        match write(&site("new", 100), &out) {
            Ok(_) => {
                room += 1;
                assert_eq!(snapshot(&out), expected(&site("new", 100)));
                fs::remove_file(&filler).unwrap();
                write(&old, &out).unwrap();
            }
            Err(error) => {
                full += 1;
                assert!(matches!(error, WriteError::Io { .. }));
                assert!(error.to_string().contains("free some space on this disk and run again"), "{error}");
                fs::remove_file(&filler).unwrap();
                assert_eq!(leftovers(&disk.0), [""; 0]);
            }
        }
        assert_eq!(snapshot(&out), expected(&old), "trial {trial}");
    }
    assert!(full > 20 && room > 20, "{full} trials were full, {room} had room");
    write(&site("new", 900), &out).unwrap_err();
    assert_eq!(snapshot(&out), expected(&old));
    assert_eq!(leftovers(&disk.0), [""; 0]);
}

#[test]
fn a_read_only_disk_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let Some(disk) = Disk::mount(dir.path().to_owned(), "size=2m") else { return };
    let out = disk.0.join("public");
    write(&site("old", 3), &out).unwrap();
    let status = Command::new("mount").args(["-o", "remount,ro"]).arg(&disk.0).status().unwrap();
    assert!(status.success());
    let error = write(&site("new", 3), &out).unwrap_err().to_string();
    assert!(error.ends_with("this disk cannot be written; choose another --out"), "{error}");
    assert_eq!(snapshot(&out), expected(&site("old", 3)));
}

#[test]
fn a_mount_point_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("public");
    fs::create_dir(&out).unwrap();
    let Some(disk) = Disk::mount(out, "size=2m") else { return };
    let error = write(&site("new", 3), &disk.0).unwrap_err();
    assert!(matches!(error, WriteError::Fixed { .. }));
    let told = error.to_string();
    assert!(told.ends_with(
        "it is a mount point or part of a container's image; choose a folder inside it with --out"
    ));
    assert_eq!(leftovers(dir.path()), [""; 0]);
    write(&site("new", 3), &disk.0.join("inside")).unwrap();
}

#[test]
fn a_parent_that_may_not_be_written_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let parent = dir.path().join("parent");
    let out = parent.join("public");
    write(&tree([("sv/index.html", "old")]), &out).unwrap();
    fs::set_permissions(dir.path(), Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(&parent, Permissions::from_mode(0o555)).unwrap();
    let told = publish_without_rights(&out);
    fs::set_permissions(&parent, Permissions::from_mode(0o755)).unwrap();
    if let Some(told) = told {
        assert!(told.contains("correct that, or choose another --out"), "{told}");
    }
    assert_eq!(snapshot(&out)["sv/index.html"], "old");
    assert_eq!(leftovers(&parent), [""; 0]);
}

/// What a process without root's rights says.
fn publish_without_rights(out: &Path) -> Option<String> {
    let mut command = Command::new(std::env::current_exe().expect("it is known"));
    command
        .args(["--ignored", "--exact", "disks::child_is_refused", "--nocapture"])
        .env("SAMLAD_TEST_OUT", out);
    if fs::metadata("/proc/self").is_ok_and(|this| this.uid() == 0) {
        command.uid(65534).gid(65534);
    }
    match command.stdout(Stdio::null()).output() {
        Ok(output) => Some(String::from_utf8_lossy(&output.stderr).into_owned()),
        Err(error) => {
            skip(&format!("the tests cannot be run as another user: {error}"));
            None
        }
    }
}

/// Not a test of its own: run by others as a process of its own.
#[test]
#[ignore = "started by other tests"]
#[expect(clippy::print_stderr, reason = "this is how it answers")]
fn child_is_refused() {
    if let Some(out) = std::env::var_os("SAMLAD_TEST_OUT") {
        eprintln!("{}", write(&tree([("sv/index.html", "new")]), Path::new(&out)).unwrap_err());
    }
}
