//! The finished site in memory: what leaves the render stage and enters the write stage.
//!
//! Must not know what a page is, nor touch the disk (`write` and `revise` alone do).

pub mod archive;
pub mod compress;
pub mod reuse;
pub mod revise;
pub mod write;

use std::borrow::Borrow;
use std::collections::BTreeMap;

/// A relative path inside the output folder: `/`-separated, no empty, `.` or `..` segment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(String);

impl OutputPath {
    /// Checks `path`.
    ///
    /// # Panics
    /// When a segment is empty, `.` or `..`, or holds a backslash or NUL: paths are made by `plan`, so that is a bug.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        let path = path.into();
        let sound = path
            .split('/')
            .all(|segment| !matches!(segment, "" | "." | "..") && !segment.contains(['\\', '\0']));
        assert!(sound, "output paths are relative and stay inside: {path:?}");
        Self(path)
    }

    /// The path as text, `/`-separated.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for OutputPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// Every file of the site, sorted by path, so that the same input gives the same bytes in the same order.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct OutputTree {
    files: BTreeMap<OutputPath, Vec<u8>>,
}

impl OutputTree {
    /// Adds a file.
    ///
    /// # Panics
    /// When the path is taken: `plan` has already refused two claims to one URL.
    pub fn insert(&mut self, path: OutputPath, bytes: Vec<u8>) {
        let before = self.files.insert(path.clone(), bytes);
        assert!(before.is_none(), "two files at {}", path.as_str());
    }

    /// Whether there is a file at `path`.
    #[must_use]
    pub fn contains(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The files in the order of their paths.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&OutputPath, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path, bytes.as_slice()))
    }

    /// Bytes of all files together.
    #[must_use]
    pub fn byte_len(&self) -> u64 {
        self.files.values().map(|bytes| bytes.len() as u64).sum()
    }
}
