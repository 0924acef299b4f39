//! The few system calls that the standard library does not offer.
//!
//! Enters: paths. Leaves: what the system answered. Must not know why it is asked, nor that there is a site.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use rustix::fs::{CWD, OFlags, RenameFlags, renameat_with};
use rustix::io::Errno;

/// For [`OpenOptionsExt::custom_flags`](std::os::unix::fs::OpenOptionsExt::custom_flags): fail on a symlink.
pub(super) const NO_FOLLOW: i32 = OFlags::NOFOLLOW.bits() as i32;

/// Exchanges two folders at once. `Ok(false)` when the kernel or the file system cannot do that.
pub(super) fn exchange(one: &Path, other: &Path) -> io::Result<bool> {
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(errno) if is_unsupported(errno) => Ok(false),
        Err(errno) => Err(errno.into()),
    }
}

/// Renames a folder to a name that must be free.
pub(super) fn rename_to_free(from: &Path, to: &Path) -> io::Result<()> {
    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        // A plain rename of a folder replaces an empty folder at most, never a file.
        Err(errno) if is_unsupported(errno) => fs::rename(from, to),
        other => Ok(other?),
    }
}

fn is_unsupported(errno: Errno) -> bool {
    matches!(errno, Errno::INVAL | Errno::NOSYS | Errno::NOTSUP)
}

/// Whether a failed rename means that this folder can never be renamed.
pub(super) fn is_fixed(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::ResourceBusy | io::ErrorKind::CrossesDevices)
}

/// Waits until all that was written to the file system around `folder` is on the disk.
#[cfg(target_os = "linux")]
pub(super) fn sync_everything(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

/// Asks for all that was written to be put on the disk; other systems than Linux need not wait for it.
#[cfg(not(target_os = "linux"))]
pub(super) fn sync_everything(_folder: &Path) -> io::Result<()> {
    rustix::fs::sync();
    Ok(())
}

/// Waits until the names in `folder` are on the disk, on file systems that know how to.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    match rustix::fs::fsync(File::open(folder)?) {
        Err(errno) if is_unsupported(errno) => Ok(()),
        other => Ok(other?),
    }
}
