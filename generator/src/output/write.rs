//! Publishes the finished site: the only module that writes pages to the disk, and it never leaves a broken site behind.
//!
//! Enters: an [`OutputTree`] and the folder to publish it in. Leaves: a [`WriteReport`], and the folder holding exactly
//! that tree. Must not know what a page, a language or a template is.
//!
//! # How
//! 1. `place`: `out` is resolved once. If it is a symlink, the folder it points at is the one published, and the
//!    symlink stays. A folder with files in it that carries no marker is refused: it is somebody else's.
//! 2. `lock`: one run at a time per folder.
//! 3. `compare`: every file is read and compared. If nothing differs, nothing is touched.
//! 4. `stage`: the new tree is built beside the old one, as `.public.samlad-next`. Files that did not change are hard
//!    links to the published ones and so keep their bytes, inode and times; no linked file is ever opened for writing.
//!    Everything is on the disk before the next step.
//! 5. `swap`: one system call exchanges the two folders.
//! 6. `remove`: the former tree goes.
//!
//! A run that fails or is killed before step 5 leaves the published site as it was, after it as it should be. What it
//! left beside the site, the next run removes. Nothing is written outside the folder and its hidden siblings
//! (`.public.samlad-next`, `.public.samlad-lock` and, on file systems that cannot exchange, `.public.samlad-former`);
//! none of them remains after a run that ends. What does remain is `.public.samlad-record`, for the next run to know what
//! it need not make anew (`.public.samlad-record-next` while it is written). Nothing breaks when it is torn, old or gone:
//! files are taken over only by their bytes.
//!
//! # What readers see
//! A path below the folder names the old file until the exchange and the new one from then on; the former tree stands
//! until the exchange is on the disk, so that a look-up already under way still ends. A process that stands *inside* the
//! folder (`cd public && python3 -m http.server`) stays in the former tree and must be started again: serve the path,
//! not the working directory.
//!
//! # Modes
//! Files get 0644 and folders 0755 whatever the umask: the site is public, and the web server is often another user. The
//! set-group-id bit that a folder inherits from its parent is kept. A published file with another mode counts as changed.

mod compare;
mod disk;
mod error;
mod lock;
mod place;
mod remove;
mod stage;
mod swap;

use std::fs::{self, File};
use std::io::{ErrorKind, Write as _};
use std::path::Path;

use crate::output::OutputTree;
use crate::output::write::compare::Difference;
use crate::output::write::place::{GITIGNORE, MARKER, Place};

pub use crate::output::write::error::WriteError;

/// What a publication did. The marker and a carried `.gitignore` are not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WriteReport {
    /// Files that are new or have other bytes than before.
    pub written: usize,
    /// Files that were kept as they were.
    pub unchanged: usize,
    /// Files of the former site that are gone.
    pub removed: usize,
    /// Bytes in the written files.
    pub bytes: u64,
}

/// Makes the folder `out` hold exactly `tree`, all at once. Creates it, and its parents, where it does not exist.
///
/// # Errors
/// When `out` is not a folder that may be replaced, when another run is publishing there, or when the disk refuses.
/// The published site is then as it was, but for [`WriteError::Afterwards`].
///
/// # Panics
/// When the tree names a file as the folder of another, or claims `.samlad` or `.gitignore`: paths are made by `plan`,
/// so that is a bug.
pub fn write(tree: &OutputTree, out: &Path) -> Result<WriteReport, WriteError> {
    for reserved in [MARKER, GITIGNORE] {
        assert!(!tree.contains(reserved), "{reserved} in the output folder is the writer's own");
    }
    let place = place::resolve(out)?;
    let lock = lock::take(&place)?;
    let published = publish(tree, &place);
    let released = lock.release();
    let report = published?;
    released?;
    Ok(report)
}

/// A file of the site as it is published in `out` now, if it can be read.
#[must_use]
pub fn published(out: &Path, path: &str) -> Option<Vec<u8>> {
    fs::read(out.join(path)).ok()
}

/// The record that a former run left for `out`, if there is one; see [`crate::output::reuse`].
#[must_use]
pub fn record(out: &Path) -> Option<String> {
    let Place { record, .. } = Place::around(out.canonicalize().ok()?, out).ok()?;
    let is_file = fs::symlink_metadata(&record).is_ok_and(|found| found.is_file());
    if is_file { fs::read_to_string(record).ok() } else { None }
}

/// Leaves a record of what is published in `out` for the next run. No lock is needed: of two runs that leave theirs at once
/// one is heard, or what stands there is torn, which is as good as nothing.
///
/// # Errors
/// When the disk refuses: the next run then takes over less.
pub fn leave_record(record: &str, out: &Path) -> Result<(), WriteError> {
    let Place { record: target, next_record: next, .. } = place::resolve(out)?;
    // Never into what stands there already: it may be a link to anywhere.
    match fs::remove_file(&next) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(WriteError::io("remove", &next)(error));
        }
        _ => {}
    }
    let write = || File::create_new(&next)?.write_all(record.as_bytes());
    write().map_err(WriteError::io("write", &next))?;
    fs::rename(&next, &target).map_err(WriteError::io("write", &target))
}

/// Everything that happens under the lock.
fn publish(tree: &OutputTree, place: &Place) -> Result<WriteReport, WriteError> {
    place::clear_leftovers(place)?;
    let standing = place::judge(&place.real)?;
    let folders = stage::folders(tree);
    let difference = compare::compare(tree, &folders, &place.real, standing)?;
    let report = report(tree, &difference);
    if difference.is_none() {
        return Ok(report);
    }
    if let Err(error) =
        stage::build(tree, &folders, &difference, place).and_then(|()| swap::swap(place, standing))
    {
        // Frees the disk at once. If that fails too, the first failure is the one to tell: the next run removes the rest.
        return match place::clear_leftovers(place) {
            Ok(()) | Err(_) => Err(error),
        };
    }
    finish(place).map_err(WriteError::afterwards)?;
    Ok(report)
}

/// The new site is in place: makes that last, then removes the former one.
fn finish(place: &Place) -> Result<(), WriteError> {
    disk::sync_folder(&place.parent).map_err(WriteError::io("save the folder", &place.parent))?;
    place::clear_leftovers(place)
}

fn report(tree: &OutputTree, difference: &Difference) -> WriteReport {
    let unchanged = difference.unchanged.iter().filter(|&&unchanged| unchanged).count();
    let changed = tree.iter().zip(&difference.unchanged).filter(|(_, unchanged)| !**unchanged);
    WriteReport {
        written: difference.unchanged.len() - unchanged,
        unchanged,
        removed: difference.removed,
        bytes: changed.map(|((_, bytes), _)| bytes.len() as u64).sum(),
    }
}
