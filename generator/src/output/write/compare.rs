//! What differs between the published folder and the tree to be published.
//!
//! Enters: the tree, its folders, the published folder. Leaves: which files need not be written, and how many are gone.
//! Reads only; must not know where the new tree is built.

use std::collections::BTreeSet;
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::output::OutputTree;
use crate::output::write::error::WriteError;
use crate::output::write::place::{GITIGNORE, MARKER, Standing};
use crate::output::write::stage::{FILE_MODE, FOLDER_MODE};

const BUFFER: usize = 64 * 1024;

/// The new tree set against the published one.
#[derive(Debug)]
pub(super) struct Difference {
    /// For each file of the tree, in its order: the published file has the same bytes and the right mode.
    pub(super) unchanged: Vec<bool>,
    /// Published files that the tree does not have.
    pub(super) removed: usize,
    /// Something else differs: folders, modes, the marker, or things that are neither file nor folder.
    other: bool,
}

impl Difference {
    /// Whether publishing would change nothing.
    pub(super) fn is_none(&self) -> bool {
        !self.other && self.removed == 0 && self.unchanged.iter().all(|&unchanged| unchanged)
    }
}

/// Compares the bytes of every file: times tell nothing here.
pub(super) fn compare(
    tree: &OutputTree,
    folders: &BTreeSet<&str>,
    published: &Path,
    standing: Standing,
) -> Result<Difference, WriteError> {
    if standing != Standing::Own {
        return Ok(Difference { unchanged: vec![false; tree.iter().len()], removed: 0, other: true });
    }
    let census = census(tree, published, "").map_err(WriteError::io("read the folder", published))?;
    // Through a symlink a path may lead anywhere: a tree with one in it is published anew, and nothing in it linked.
    let files: Vec<_> = tree.iter().collect();
    let unchanged = if census.strange {
        vec![false; files.len()]
    } else {
        files
            .into_par_iter()
            .map_init(
                || vec![0; BUFFER],
                |buffer, (path, bytes)| {
                    let path = published.join(path.as_str());
                    is_same(&path, bytes, buffer).map_err(WriteError::io("read", &path))
                },
            )
            .collect::<Result<_, _>>()?
    };
    let other = census.strange || census.closed || census.folders != folders.len() + 1;
    Ok(Difference { unchanged, removed: census.extra_files, other })
}

/// What stands in the published folder.
#[derive(Debug, Default)]
struct Census {
    /// The folder itself and all below it.
    folders: usize,
    /// Files that the tree does not have.
    extra_files: usize,
    /// There is something that is neither file nor folder.
    strange: bool,
    /// A folder has another mode than it should.
    closed: bool,
}

/// Counts `folder` and all below it, in parallel. `path` is where it stands in the tree.
fn census(tree: &OutputTree, folder: &Path, path: &str) -> io::Result<Census> {
    let mut found = Census {
        folders: 1,
        closed: !has_mode(&fs::symlink_metadata(folder)?, FOLDER_MODE),
        ..Census::default()
    };
    let mut below: Vec<(PathBuf, String)> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        let name = entry.file_name();
        // A name that is not text is in no tree.
        let inner = name
            .to_str()
            .map(|name| if path.is_empty() { name.to_owned() } else { format!("{path}/{name}") });
        if kind.is_dir() {
            below.push((entry.path(), inner.unwrap_or_default()));
        } else if kind.is_file() {
            let known =
                inner.is_some_and(|inner| matches!(&*inner, MARKER | GITIGNORE) || tree.contains(&inner));
            found.extra_files += usize::from(!known);
        } else {
            found.strange = true;
        }
    }
    let below = below
        .par_iter()
        .map(|(folder, path)| census(tree, folder, path))
        .try_reduce(Census::default, |a, b| Ok(a.and(b)));
    Ok(found.and(below?))
}

impl Census {
    fn and(self, other: Self) -> Self {
        Self {
            folders: self.folders + other.folders,
            extra_files: self.extra_files + other.extra_files,
            strange: self.strange || other.strange,
            closed: self.closed || other.closed,
        }
    }
}

/// Whether the file at `path` has these bytes and the mode of a published file.
fn is_same(path: &Path, bytes: &[u8], buffer: &mut [u8]) -> io::Result<bool> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        // Absent, or a file where a folder is needed, or shut: it is written anew.
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::PermissionDenied
            ) =>
        {
            return Ok(false);
        }
        Err(error) => return Err(error),
    };
    let metadata = file.metadata()?;
    if !metadata.is_file() || metadata.len() != bytes.len() as u64 || !has_mode(&metadata, FILE_MODE) {
        return Ok(false);
    }
    let mut rest = bytes;
    while !rest.is_empty() {
        let count = match file.read(buffer) {
            Ok(count) => count,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        match rest.split_at_checked(count) {
            Some((start, end)) if count > 0 && start == &buffer[..count] => rest = end,
            _ => return Ok(false),
        }
    }
    Ok(true)
}

/// Whether the rights are these; set-id and sticky bits do not matter.
fn has_mode(metadata: &Metadata, mode: u32) -> bool {
    metadata.permissions().mode() & 0o777 == mode
}
