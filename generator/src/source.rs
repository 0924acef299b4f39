//! Input files in memory, and places in them.
//!
//! What enters: texts that `source::discover` has read. What leaves: [`SourceMap`], [`Span`], [`Located`].
//! Must not know what any file means, nor read the disk (`source::discover` alone does).

use std::ops::Range;

pub mod discover;
pub mod edit;
pub mod given;
pub mod revision;
pub mod tree;
pub mod yaml;

/// Names one file of a [`SourceMap`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A range of bytes in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The bytes in it.
    pub range: ByteRange,
}

/// A half-open range of byte offsets in a file whose identity the context tells.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ByteRange {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl ByteRange {
    /// The range from `start` to `end`; files are far smaller than 4 GiB (see `discover::MAX_FILE_BYTES`).
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let narrow = |offset| u32::try_from(offset).expect("input files are capped far below 4 GiB");
        Self { start: narrow(start), end: narrow(end.max(start)) }
    }

    /// The same as a range that slices strings.
    #[must_use]
    pub fn as_usize(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// This place in `file`.
    #[must_use]
    pub fn in_file(self, file: FileId) -> Span {
        Span { file, range: self }
    }
}

/// A value and where it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located<T> {
    /// The value as the author wrote it.
    pub value: T,
    /// Where it stands.
    pub range: ByteRange,
}

/// Which of the input folders a file came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Root {
    /// Entries (`--content`).
    Content,
    /// Interface messages (`--locales`).
    Locales,
    /// Page templates and components (`--templates`).
    Templates,
    /// A file that came back from someone, named as typed; never a part of the input.
    Exchange,
}

impl Root {
    /// The name that stands before a file's path in diagnostics, whatever the folder is called on this machine.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Content => "content",
            Self::Locales => "locales",
            Self::Templates => "templates",
            Self::Exchange => ".",
        }
    }
}

/// One input file: sound UTF-8 without a byte-order mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The folder it was found under.
    pub root: Root,
    /// Its path below that folder, `/`-separated.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl SourceFile {
    /// The path as diagnostics show it: `content/services/…`, the same on every machine.
    #[must_use]
    pub fn display_path(&self) -> String {
        match self.root {
            Root::Exchange => self.path.clone(),
            root => format!("{}/{}", root.name(), self.path),
        }
    }
}

/// All input files of one run, sorted by root and path.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct SourceMap {
    files: Vec<SourceFile>,
    refused: Vec<(Root, String)>,
}

impl SourceMap {
    /// Takes the files over and sorts them, so that ids do not depend on the order of a directory.
    #[must_use]
    pub fn new(mut files: Vec<SourceFile>) -> Self {
        files.sort_unstable_by(|a, b| (a.root, &a.path).cmp(&(b.root, &b.path)));
        Self { files, refused: Vec::new() }
    }

    /// Remembers files that exist but could not be read: they are not to be called missing.
    #[must_use]
    pub fn with_refused(self, refused: Vec<(Root, String)>) -> Self {
        Self { refused, ..self }
    }

    /// Paths of files in `root` that exist but could not be read.
    pub fn refused(&self, root: Root) -> impl Iterator<Item = &str> {
        self.refused.iter().filter(move |(found, _)| *found == root).map(|(_, path)| path.as_str())
    }

    /// The file that `id` names.
    #[must_use]
    pub fn get(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The files of one folder in the order of their paths.
    pub fn in_root(&self, root: Root) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.iter().filter(move |(_, file)| file.root == root)
    }

    /// All files with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files
            .iter()
            .enumerate()
            .map(|(index, file)| (FileId(u32::try_from(index).expect("fewer than 2³² input files")), file))
    }

    /// The text under `span`.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        &self.get(span.file).text[span.range.as_usize()]
    }
}
