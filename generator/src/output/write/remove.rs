//! Removes a tree that this program made.
//!
//! Enters: a folder known to be ours. Leaves: nothing of it. Must not decide whether it may.

use std::fs;
use std::io;
use std::path::Path;

use rayon::prelude::*;

use crate::output::write::error::WriteError;
use crate::output::write::place::MARKER;

/// Removes the folder, in parallel; its marker last, so that a run killed meanwhile leaves something known as ours.
pub(super) fn remove(folder: &Path) -> Result<(), WriteError> {
    let marker = folder.join(MARKER);
    let entries: io::Result<Vec<_>> = fs::read_dir(folder).and_then(Iterator::collect);
    entries
        .map_err(WriteError::io("read the folder", folder))?
        .into_par_iter()
        .filter(|entry| entry.file_name() != MARKER)
        .try_for_each(|entry| {
            let path = entry.path();
            // Neither follows a symlink.
            let gone = match entry.file_type() {
                Ok(kind) if kind.is_dir() => fs::remove_dir_all(&path),
                Ok(_) => fs::remove_file(&path),
                Err(error) => Err(error),
            };
            gone.map_err(WriteError::io("remove", &path))
        })?;
    match fs::remove_file(&marker) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(WriteError::io("remove", &marker)(error));
        }
        _ => {}
    }
    fs::remove_dir(folder).map_err(WriteError::io("remove", folder))
}
