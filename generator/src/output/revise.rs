//! Puts changed content files in the place of the old ones: the only module that writes into the input folders.
//!
//! What enters: [`Change`]s. What leaves: all of them on the disk, or none. Must not know what a file means.
//!
//! # How
//! Every new text is written beside its file under a hidden name, which `discover` does not read, and is on the disk before
//! the first file is exchanged. A file that is no longer what was read stops everything: someone has it open. If an exchange
//! fails, those already made are taken back.

use std::error::Error;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use crate::source::Root;
use crate::source::discover::InputFolders;
use crate::source::revision::Change;

const MARK: &[u8] = b"\xef\xbb\xbf";

/// Why no file was changed.
#[derive(Debug)]
pub enum ReviseError {
    /// A file is no longer what was read.
    Changed(PathBuf),
    /// The disk refused.
    Io(PathBuf, io::Error),
}

impl fmt::Display for ReviseError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed(path) => {
                write!(out, "{} was changed meanwhile; nothing was written, try again", path.display())
            }
            Self::Io(path, error) => {
                write!(out, "cannot write {}: {error}; nothing was changed", path.display())
            }
        }
    }
}

impl Error for ReviseError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Changed(_) => None,
            Self::Io(_, error) => Some(error),
        }
    }
}

/// A file and its new text, waiting beside it.
struct Staged<'c> {
    target: PathBuf,
    waiting: PathBuf,
    change: &'c Change,
}

/// Writes all of `changes`, or none.
///
/// # Errors
/// When one of them cannot be written; everything is then as before.
pub fn revise(changes: &[Change], folders: &InputFolders) -> Result<(), ReviseError> {
    let mut staged = Vec::new();
    let outcome = changes.iter().try_for_each(|change| stage(change, folders).map(|one| staged.push(one)));
    let outcome = outcome.and_then(|()| exchange(&staged));
    for Staged { waiting, .. } in &staged {
        // Gone where it was exchanged; a leftover is hidden and harmless.
        match fs::remove_file(waiting) {
            Ok(()) | Err(_) => {}
        }
    }
    outcome
}

fn stage<'c>(change: &'c Change, folders: &InputFolders) -> Result<Staged<'c>, ReviseError> {
    let InputFolders { content, locales, templates } = folders;
    let folder = match change.root {
        Root::Content => content,
        Root::Locales => locales,
        Root::Templates => templates,
        Root::Exchange => unreachable!("what came back is read, never revised"),
    };
    let path = folder.join(&change.path);
    // A symbolic link stays one: what it leads to is changed.
    let target = if change.before.is_some() { fs::canonicalize(&path) } else { Ok(path.clone()) };
    let target = target.map_err(|error| ReviseError::Io(path, error))?;
    let io = |error| ReviseError::Io(target.clone(), error);
    let marked = unchanged(&target, change)?;
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let waiting = target.with_file_name(format!(".{name}.samlad-new"));
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder).map_err(io)?;
    }
    let mut file = File::create(&waiting).map_err(io)?;
    file.write_all(if marked { MARK } else { b"" }).map_err(io)?;
    file.write_all(change.after.as_bytes()).map_err(io)?;
    if change.before.is_some() {
        file.set_permissions(fs::metadata(&target).map_err(io)?.permissions()).map_err(io)?;
    }
    file.sync_all().map_err(io)?;
    Ok(Staged { target, waiting, change })
}

/// Refuses a file that is not what was read; says whether it begins with a byte-order mark.
fn unchanged(target: &Path, change: &Change) -> Result<bool, ReviseError> {
    let bytes = match fs::read(target) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(ReviseError::Io(target.to_owned(), error)),
    };
    let text = bytes.as_deref().map(|bytes| bytes.strip_prefix(MARK).unwrap_or(bytes));
    if text != change.before.as_deref().map(str::as_bytes) {
        return Err(ReviseError::Changed(target.to_owned()));
    }
    Ok(bytes.is_some_and(|bytes| bytes.starts_with(MARK)))
}

fn exchange(staged: &[Staged<'_>]) -> Result<(), ReviseError> {
    for (done, Staged { target, waiting, .. }) in staged.iter().enumerate() {
        if let Err(error) = fs::rename(waiting, target) {
            take_back(&staged[..done]).map_err(|(path, error)| ReviseError::Io(path, error))?;
            return Err(ReviseError::Io(target.clone(), error));
        }
    }
    Ok(())
}

fn take_back(done: &[Staged<'_>]) -> Result<(), (PathBuf, io::Error)> {
    for Staged { target, change, .. } in done {
        let outcome = match &change.before {
            Some(text) => fs::write(target, text),
            None => fs::remove_file(target),
        };
        outcome.map_err(|error| (target.clone(), error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(path: &str, before: Option<&str>, after: &str) -> Change {
        Change {
            root: Root::Content,
            path: path.into(),
            before: before.map(str::to_owned),
            after: after.into(),
        }
    }

    fn folders(folder: &Path) -> InputFolders {
        InputFolders { content: folder.into(), locales: folder.into(), templates: folder.into() }
    }

    #[test]
    fn all_files_are_changed_or_none() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = |name: &str| folder.path().join(name);
        fs::write(file("a.yaml"), "\u{feff}a: 1\n").expect("writable");
        let good = [change("a.yaml", Some("a: 1\n"), "a: 2\n"), change("new/b.yaml", None, "b: 1\n")];
        revise(&good, &folders(folder.path())).expect("written");
        assert_eq!(fs::read_to_string(file("a.yaml")).expect("there"), "\u{feff}a: 2\n");
        assert_eq!(fs::read_to_string(file("new/b.yaml")).expect("there"), "b: 1\n");
        let stale = [change("c.yaml", None, "c: 1\n"), change("a.yaml", Some("a: 1\n"), "a: 3\n")];
        let error = revise(&stale, &folders(folder.path())).expect_err("someone has changed it");
        assert!(matches!(error, ReviseError::Changed(_)), "{error}");
        let taken = [change("a.yaml", Some("a: 2\n"), "a: 3\n"), change("new/b.yaml", None, "b: 2\n")];
        assert!(revise(&taken, &folders(folder.path())).is_err());
        assert_eq!(fs::read_to_string(file("a.yaml")).expect("there"), "\u{feff}a: 2\n");
        let mut left: Vec<_> = fs::read_dir(folder.path())
            .expect("there")
            .map(|entry| entry.expect("there").file_name())
            .collect();
        left.sort();
        assert_eq!(left, ["a.yaml", "new"]);
    }
}
