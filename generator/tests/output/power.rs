//! A site that is published stays published when the power goes. Right after a run, the disk is copied as it is, without
//! what the system still keeps in memory; the copy must hold the whole site. Needs root and `mkfs.ext4`.

use std::fs;
use std::path::Path;
use std::process::Command;

use samlad::output::write::write;

use crate::common::{expected, snapshot, tree};
use crate::disks::{Disk, skip};

fn image(at: &Path) -> bool {
    fs::File::create(at).and_then(|file| file.set_len(32 * 1024 * 1024)).expect("the image can be created");
    let made = Command::new("/usr/sbin/mkfs.ext4").args(["-q", "-F"]).arg(at).output();
    made.is_ok_and(|output| output.status.success())
}

#[test]
fn what_is_published_survives_a_power_cut() {
    let dir = tempfile::tempdir().unwrap();
    let (disk, cut) = (dir.path().join("disk"), dir.path().join("cut"));
    if !image(&disk) {
        return skip("no mkfs.ext4");
    }
    let (running, after) = (dir.path().join("running"), dir.path().join("after"));
    fs::create_dir(&running).unwrap();
    fs::create_dir(&after).unwrap();
    let Some(running) = Disk::mount_image(&disk, running) else { return };
    for trial in 0..12 {
        let site = tree((0..200).map(|file| {
            let version = if file % 4 == 0 { 0 } else { trial };
            (format!("{}/{file}/index.html", file % 3), format!("{version} {}", "x".repeat(3000)))
        }));
        write(&site, &running.0.join("public")).unwrap();
        fs::copy(&disk, &cut).unwrap();
        let after = Disk::mount_image(&cut, after.clone()).expect("the first could be mounted");
        assert_eq!(snapshot(&after.0.join("public")), expected(&site), "trial {trial}");
    }
}
