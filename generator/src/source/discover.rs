//! Stage 1: finds and reads all input files. The only reader of content, and the only importer of walkdir.
//!
//! What enters: the input folders. What leaves: a [`SourceMap`] of sound texts, and diagnostics for the files that are
//! not. Must not know what any file means.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::{Root, SourceFile, SourceMap};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

/// Larger files are refused by their size before a byte is read: the longest entry has some 10 kB.
pub const MAX_FILE_BYTES: u64 = 1024 * 1024;

/// The folders that a site is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputFolders {
    /// Entries.
    pub content: PathBuf,
    /// Interface messages.
    pub locales: PathBuf,
    /// Page templates.
    pub templates: PathBuf,
}

/// A folder that cannot be read at all: the environment's fault, not an author's.
#[derive(Debug)]
pub struct DiscoverError {
    /// The folder.
    pub folder: PathBuf,
    /// The option that names it.
    pub option: &'static str,
    /// What the system says.
    pub source: io::Error,
}

impl fmt::Display for DiscoverError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { folder, option, source } = self;
        write!(out, "cannot read the folder {}: {source}; name another with {option}", folder.display())
    }
}

impl std::error::Error for DiscoverError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Finds and reads everything under `folders`.
///
/// # Errors
/// When one of the folders itself cannot be listed. Faults of single files are diagnostics.
pub fn discover(folders: &InputFolders) -> Result<(SourceMap, Diagnostics), DiscoverError> {
    let InputFolders { content, locales, templates } = folders;
    let mut files = Vec::new();
    let mut refused = Vec::new();
    let mut diagnostics = Diagnostics::default();
    for (root, folder, option) in [
        (Root::Content, content, "--content"),
        (Root::Locales, locales, "--locales"),
        (Root::Templates, templates, "--templates"),
    ] {
        let fail = |source| DiscoverError { folder: folder.clone(), option, source };
        let real = folder.canonicalize().map_err(fail)?;
        std::fs::read_dir(&real).map_err(fail)?;
        let found: Vec<_> = entries(&real).collect();
        let read: Vec<_> = found.into_par_iter().map(|entry| visit(entry, root, &real)).collect();
        for outcome in read {
            match outcome {
                Ok(Some(file)) => files.push(file),
                Ok(None) => {}
                Err(diagnostic) => {
                    let below = diagnostic.path.as_deref().and_then(|path| path.split_once('/'));
                    refused.extend(below.map(|(_, path)| (root, path.to_owned())));
                    diagnostics.push(*diagnostic);
                }
            }
        }
    }
    Ok((SourceMap::new(files).with_refused(refused), diagnostics))
}

/// Everything below `folder` but what is no input: hidden files, editors' backups, texts about the folder, its licence, schemas.
fn entries(folder: &Path) -> impl Iterator<Item = walkdir::Result<DirEntry>> {
    let is_input = |entry: &DirEntry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() == 0
            || !(name.starts_with('.')
                || name.ends_with('~')
                || matches!(name.as_ref(), "Thumbs.db" | "desktop.ini")
                || (entry.depth() <= 2 && name == "README.md")
                || (entry.depth() == 1 && matches!(name.as_ref(), "COVERAGE.md" | "LICENSE" | "schema")))
    };
    WalkDir::new(folder).min_depth(1).sort_by_file_name().into_iter().filter_entry(is_input)
}

type Visited = Result<Option<SourceFile>, Box<Diagnostic>>;

fn visit(entry: walkdir::Result<DirEntry>, root: Root, folder: &Path) -> Visited {
    let entry = entry.map_err(|error| {
        let path = error.path().unwrap_or(folder);
        unreadable(&shown(root, folder, path), &error)
    })?;
    let path = shown(root, folder, entry.path());
    if entry.file_type().is_dir() {
        return Ok(None);
    }
    if entry.path_is_symlink() {
        let target = entry.path().canonicalize().map_err(|error| unreadable(&path, &error))?;
        if !target.starts_with(folder) || !target.is_file() {
            return Err(Box::new(Diagnostic::about_path(
                Code::SourceLinkOutside,
                path,
                "this symbolic link does not lead to a file inside the folder; it was not read",
                "put a copy of the file here",
            )));
        }
    } else if !entry.file_type().is_file() {
        return Err(Box::new(Diagnostic::about_path(
            Code::SourceUnexpected,
            path,
            "this is neither a file nor a folder",
            "remove it",
        )));
    }
    let bytes = read(entry.path(), &path)?;
    let text = decode(bytes, &path)?;
    let path = path.split_once('/').map_or(path.as_str(), |(_, below)| below).to_owned();
    Ok(Some(SourceFile { root, path, text }))
}

/// `content/services/…` with forward slashes, whatever the folder is called here.
fn shown(root: Root, folder: &Path, path: &Path) -> String {
    let below = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    format!("{}/{}", root.name(), parts.join("/"))
}

fn read(file: &Path, path: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
    let too_large = |bytes: u64| {
        Box::new(Diagnostic::about_path(
            Code::SourceTooLarge,
            path,
            format!("this file has {bytes} bytes or more; at most {MAX_FILE_BYTES} are read"),
            "split it, or move it out of the folder",
        ))
    };
    let fail = |error: io::Error| unreadable(path, &error);
    let size = std::fs::metadata(file).map_err(fail)?.len();
    if size > MAX_FILE_BYTES {
        return Err(too_large(size));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    // The file may grow between the look at its size and the reading.
    let read =
        File::open(file).map_err(fail)?.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes).map_err(fail)?;
    if read as u64 > MAX_FILE_BYTES { Err(too_large(read as u64)) } else { Ok(bytes) }
}

fn decode(bytes: Vec<u8>, path: &str) -> Result<String, Box<Diagnostic>> {
    let line_of =
        |offset: usize, bytes: &[u8]| bytes[..offset].iter().filter(|&&byte| byte == b'\n').count() + 1;
    let text = String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        Diagnostic::about_path(
            Code::SourceNotUtf8,
            path,
            format!(
                "line {} holds the byte 0x{:02X}, which is not UTF-8",
                line_of(offset, bytes),
                bytes[offset]
            ),
            "save the file again with the encoding UTF-8",
        )
    })?;
    if let Some(offset) = text.find('\0') {
        return Err(Box::new(Diagnostic::about_path(
            Code::SourceNul,
            path,
            format!("line {} holds a NUL character", line_of(offset, text.as_bytes())),
            "remove it, or save the file again as plain text",
        )));
    }
    Ok(match text.strip_prefix('\u{FEFF}') {
        Some(without_mark) => without_mark.to_owned(),
        None => text,
    })
}

fn unreadable(path: &str, error: &dyn fmt::Display) -> Box<Diagnostic> {
    Box::new(Diagnostic::about_path(
        Code::SourceUnreadable,
        path,
        format!("this cannot be read: {error}"),
        "check that the file exists and that you may read it",
    ))
}
