//! Builds the new tree beside the published one.
//!
//! Enters: the tree and what differs. Leaves: a whole folder on the disk, ready to be exchanged. Must not change a byte
//! of the published folder, whose unchanged files it links.

use std::collections::BTreeSet;
use std::fs::{self, DirBuilder, File, FileTimes, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use rayon::prelude::*;

use crate::output::OutputTree;
use crate::output::write::compare::Difference;
use crate::output::write::disk;
use crate::output::write::error::WriteError;
use crate::output::write::place::{GITIGNORE, MARKER, MARKER_TEXT, Place};

/// The mode of every published file.
pub(super) const FILE_MODE: u32 = 0o644;

/// The mode of every published folder.
pub(super) const FOLDER_MODE: u32 = 0o755;

const SET_GROUP_ID: u32 = 0o2000;

/// The folders that the tree needs, each once, a folder before those in it. The outermost is not among them.
pub(super) fn folders(tree: &OutputTree) -> BTreeSet<&str> {
    let mut folders = BTreeSet::new();
    let mut last = "";
    for (path, _) in tree.iter() {
        let mut rest = path.as_str();
        while let Some((folder, _)) = rest.rsplit_once('/') {
            if folder == last || !folders.insert(folder) {
                break;
            }
            assert!(!tree.contains(folder), "{folder} is both a file and a folder");
            rest = folder;
        }
        last = path.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
    }
    folders
}

/// Builds the tree at `place.next` and waits until it is on the disk.
pub(super) fn build(
    tree: &OutputTree,
    folders: &BTreeSet<&str>,
    difference: &Difference,
    place: &Place,
) -> Result<(), WriteError> {
    let modes = create_root(&place.next)?;
    put(&place.next.join(MARKER), MARKER_TEXT.as_bytes(), modes)?;
    carry(&place.real.join(GITIGNORE), &place.next.join(GITIGNORE), modes)?;
    create_folders(folders, &place.next, modes)?;
    let files: Vec<_> = tree.iter().zip(&difference.unchanged).collect();
    files.into_par_iter().try_for_each(|((path, bytes), &unchanged)| {
        let next = place.next.join(path.as_str());
        if unchanged { keep(&place.real.join(path.as_str()), &next, modes) } else { put(&next, bytes, modes) }
    })?;
    // One call for all: on ext4, 10,000 files took 0.1 s this way and 1.1 s with a sync each in parallel. The folders are
    // all new, so each would need a sync of its own even when a single file has changed (17 ms against 140 ms for 2,000).
    // The price is to wait for what others have written to this disk.
    disk::sync_everything(&place.next).map_err(WriteError::io("save", &place.next))
}

/// Whether what is created has the mode asked for.
#[derive(Debug, Clone, Copy)]
enum Modes {
    AsAsked,
    /// The umask or an access list takes rights away: set the mode of each, with these bits of a folder kept.
    Set {
        inherited: u32,
    },
}

/// Creates the outermost folder and learns from it whether modes come out as asked.
fn create_root(root: &Path) -> Result<Modes, WriteError> {
    let doing = WriteError::io("create the folder", root);
    let create = || -> io::Result<Modes> {
        DirBuilder::new().mode(FOLDER_MODE).create(root)?;
        let mode = fs::symlink_metadata(root)?.permissions().mode();
        if mode & 0o777 == FOLDER_MODE {
            return Ok(Modes::AsAsked);
        }
        let inherited = mode & SET_GROUP_ID;
        fs::set_permissions(root, Permissions::from_mode(FOLDER_MODE | inherited))?;
        Ok(Modes::Set { inherited })
    };
    create().map_err(doing)
}

/// Creates all folders, level by level: those of one level do not depend on each other.
fn create_folders(folders: &BTreeSet<&str>, root: &Path, modes: Modes) -> Result<(), WriteError> {
    let mut levels: Vec<Vec<&str>> = Vec::new();
    for folder in folders {
        let level = folder.matches('/').count();
        levels.resize_with(levels.len().max(level + 1), Vec::new);
        levels[level].push(folder);
    }
    for level in levels {
        level.into_par_iter().try_for_each(|folder| {
            let path = root.join(folder);
            create_folder(&path, modes).map_err(WriteError::io("create the folder", &path))
        })?;
    }
    Ok(())
}

fn create_folder(path: &Path, modes: Modes) -> io::Result<()> {
    DirBuilder::new().mode(FOLDER_MODE).create(path)?;
    match modes {
        Modes::AsAsked => Ok(()),
        Modes::Set { inherited } => {
            fs::set_permissions(path, Permissions::from_mode(FOLDER_MODE | inherited))
        }
    }
}

/// Writes a file that must not exist: a linked file is thus never written to.
fn put(path: &Path, bytes: &[u8], modes: Modes) -> Result<(), WriteError> {
    create(path, bytes, modes).map(drop).map_err(WriteError::io("write", path))
}

fn create(path: &Path, bytes: &[u8], modes: Modes) -> io::Result<File> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(FILE_MODE).open(path)?;
    file.write_all(bytes)?;
    if let Modes::Set { .. } = modes {
        file.set_permissions(Permissions::from_mode(FILE_MODE))?;
    }
    Ok(file)
}

/// Gives an unchanged file its second name, or a copy with its times where links are not possible.
fn keep(published: &Path, next: &Path, modes: Modes) -> Result<(), WriteError> {
    match fs::hard_link(published, next) {
        Ok(()) => Ok(()),
        // Whatever the reason is: if it stands against a copy too, the copy reports it.
        Err(_) => copy(published, next, modes).map_err(WriteError::io("copy", published)),
    }
}

fn copy(from: &Path, to: &Path, modes: Modes) -> io::Result<()> {
    let metadata = fs::metadata(from)?;
    let times = FileTimes::new().set_accessed(metadata.accessed()?).set_modified(metadata.modified()?);
    create(to, &fs::read(from)?, modes)?.set_times(times)
}

/// Keeps a file of the user, if it is there.
fn carry(from: &Path, to: &Path, modes: Modes) -> Result<(), WriteError> {
    match fs::symlink_metadata(from) {
        Ok(found) if found.is_file() => keep(from, to, modes),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(source) => Err(WriteError::io("look at", from)(source)),
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File, Permissions};
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    use std::time::{Duration, SystemTime};

    use super::{Modes, copy};

    #[test]
    fn a_copy_keeps_bytes_and_times_where_links_are_impossible() {
        let dir = tempfile::tempdir().unwrap();
        let (from, to) = (dir.path().join("from"), dir.path().join("to"));
        fs::write(&from, "text").unwrap();
        fs::set_permissions(&from, Permissions::from_mode(0o600)).unwrap();
        let time = SystemTime::UNIX_EPOCH + Duration::new(1_000_000, 123_456_789);
        File::open(&from).unwrap().set_modified(time).unwrap();
        copy(&from, &to, Modes::AsAsked).unwrap();
        assert_eq!(fs::read_to_string(&to).unwrap(), "text");
        let metadata = fs::metadata(&to).unwrap();
        assert_eq!(
            (metadata.modified().unwrap(), metadata.mode() & 0o777, metadata.nlink()),
            (time, 0o644, 1)
        );
        assert!(copy(&from, &to, Modes::AsAsked).is_err(), "what exists is not written to");
    }
}
