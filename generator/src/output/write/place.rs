//! Where the site goes, and whether that folder may be replaced.
//!
//! Enters: the folder as the user named it. Leaves: the real folder, its hidden siblings and how they stand. Must not
//! know what is to be published.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use crate::output::write::disk;
use crate::output::write::error::WriteError;
use crate::output::write::remove;

/// The file that marks a folder as made by this program and free to be replaced.
pub(super) const MARKER: &str = ".samlad";

/// The one file of the user that an output folder may hold: every publication carries it over.
pub(super) const GITIGNORE: &str = ".gitignore";

/// What the marker holds. Ownership is the first line; the rest is for whoever opens it.
pub(super) const MARKER_TEXT: &str = concat!(
    "samlad output 1\n",
    "This folder is replaced as a whole whenever the site is published. Keep nothing of your own in it.\n",
);

const MARKER_LINE: &str = "samlad output 1\n";

/// The output folder, without symlinks, and the hidden names beside it.
#[derive(Debug)]
pub(super) struct Place {
    /// The published folder. It need not exist.
    pub(super) real: PathBuf,
    /// The existing folder around it.
    pub(super) parent: PathBuf,
    /// The tree being built; after the exchange, the former one.
    pub(super) next: PathBuf,
    /// The former tree, for a moment, where the file system cannot exchange.
    pub(super) former: PathBuf,
    /// What runs lock.
    pub(super) lock: PathBuf,
    /// What the next run can take over.
    pub(super) record: PathBuf,
    /// The same while it is written.
    pub(super) next_record: PathBuf,
}

impl Place {
    /// The folder `real`, without symlinks, and what stands beside it.
    pub(super) fn around(real: PathBuf, out: &Path) -> Result<Self, WriteError> {
        let (Some(parent), Some(name)) = (real.parent(), real.file_name()) else {
            return Err(WriteError::NoName { out: out.to_owned() });
        };
        let sibling = |suffix: &str| {
            let mut hidden = OsString::from(".");
            hidden.push(name);
            hidden.push(suffix);
            parent.join(hidden)
        };
        Ok(Self {
            parent: parent.to_owned(),
            next: sibling(".samlad-next"),
            former: sibling(".samlad-former"),
            lock: sibling(".samlad-lock"),
            record: sibling(".samlad-record"),
            next_record: sibling(".samlad-record-next"),
            real,
        })
    }
}

/// How a folder stands to being replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It does not exist.
    Absent,
    /// It holds nothing, or a `.gitignore` only.
    Vacant,
    /// It carries the marker.
    Own,
}

/// Finds the real folder behind `out` and creates the parents it lacks.
pub(super) fn resolve(out: &Path) -> Result<Place, WriteError> {
    let real = match fs::symlink_metadata(out) {
        Ok(_) => fs::canonicalize(out).map_err(|source| match source.kind() {
            ErrorKind::NotFound => WriteError::PointsNowhere { out: out.to_owned() },
            _ => WriteError::io("find", out)(source),
        })?,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let (Some(parent), Some(name)) = (out.parent(), out.file_name()) else {
                return Err(WriteError::NoName { out: out.to_owned() });
            };
            let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
            fs::create_dir_all(parent).map_err(WriteError::io("create the folder", parent))?;
            fs::canonicalize(parent).map_err(WriteError::io("find", parent))?.join(name)
        }
        Err(source) => return Err(WriteError::io("find", out)(source)),
    };
    Place::around(real, out)
}

/// How the output folder stands; an error when it must not be replaced.
pub(super) fn judge(out: &Path) -> Result<Standing, WriteError> {
    if !folder_exists(out)?.ok_or_else(|| WriteError::NotAFolder { out: out.to_owned() })? {
        return Ok(Standing::Absent);
    }
    if read_marker(out)?.is_some_and(|start| start.starts_with(MARKER_LINE.as_bytes())) {
        return Ok(Standing::Own);
    }
    match first_of_others(out)? {
        Some(found) => Err(WriteError::Foreign { out: out.to_owned(), found }),
        None => Ok(Standing::Vacant),
    }
}

/// Removes what killed runs left, and puts the site back if one was killed between the two renames of a file system that
/// cannot exchange.
pub(super) fn clear_leftovers(place: &Place) -> Result<(), WriteError> {
    for leftover in [&place.former, &place.next] {
        let in_the_way = || WriteError::InTheWay { path: leftover.clone() };
        if !folder_exists(leftover)?.ok_or_else(in_the_way)? {
            continue;
        }
        // A run can be killed before its marker is whole, or after it is removed.
        let ours = match read_marker(leftover)? {
            Some(start) => {
                MARKER_TEXT.as_bytes().starts_with(&start) || start.starts_with(MARKER_LINE.as_bytes())
            }
            None => first_of_others(leftover)?.is_none(),
        };
        if !ours {
            return Err(in_the_way());
        }
        if leftover == &place.former && folder_exists(&place.real)? == Some(false) {
            disk::rename_to_free(leftover, &place.real).map_err(WriteError::io("put back", &place.real))?;
        } else {
            remove::remove(leftover)?;
        }
    }
    Ok(())
}

/// Whether a folder stands at `path`; `None` when something else does.
fn folder_exists(path: &Path) -> Result<Option<bool>, WriteError> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => Ok(Some(true)),
        Ok(_) => Ok(None),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Some(false)),
        Err(source) => Err(WriteError::io("look at", path)(source)),
    }
}

/// The start of the marker in `folder`, if there is one.
fn read_marker(folder: &Path) -> Result<Option<Vec<u8>>, WriteError> {
    let path = folder.join(MARKER);
    let read = || -> io::Result<Option<Vec<u8>>> {
        if !fs::symlink_metadata(&path)?.is_file() {
            return Ok(None);
        }
        let mut start = Vec::new();
        File::open(&path)?.take(MARKER_TEXT.len() as u64).read_to_end(&mut start)?;
        Ok(Some(start))
    };
    match read() {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        other => other.map_err(WriteError::io("read", &path)),
    }
}

/// The first name in `folder`, in order, that is not a plain `.gitignore`.
fn first_of_others(folder: &Path) -> Result<Option<PathBuf>, WriteError> {
    let read = || -> io::Result<Option<PathBuf>> {
        let mut first = None;
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = PathBuf::from(entry.file_name());
            let carried = name == Path::new(GITIGNORE) && entry.file_type()?.is_file();
            if !carried && first.as_ref().is_none_or(|first| name < *first) {
                first = Some(name);
            }
        }
        Ok(first)
    };
    read().map_err(WriteError::io("read the folder", folder))
}
