//! Content files as they are to become, before anything is written.
//!
//! What enters: new texts of files. What leaves: a [`SourceMap`] as if they had been written, to be checked, and the
//! [`Change`]s for the disk. Must not know what a file means, nor the disk.

use std::collections::BTreeMap;

use super::{Root, SourceFile, SourceMap};

/// A file that is to be changed or made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The folder it lies under.
    pub root: Root,
    /// Its path below that folder.
    pub path: String,
    /// What it held when it was read; `None` when it was not there.
    pub before: Option<String>,
    /// What it is to hold.
    pub after: String,
}

/// New texts of files, by folder and path.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Revision(BTreeMap<(Root, String), String>);

impl Revision {
    /// The text of a file as it stands now in the revision.
    #[must_use]
    pub fn text<'a>(&'a self, sources: &'a SourceMap, root: Root, path: &str) -> Option<&'a str> {
        let revised = self.0.get(&(root, path.to_owned())).map(String::as_str);
        revised.or_else(|| original(sources, root, path))
    }

    /// Gives a file a new text.
    pub fn write(&mut self, root: Root, path: impl Into<String>, text: impl Into<String>) {
        self.0.insert((root, path.into()), text.into());
    }

    /// The input as it will be.
    #[must_use]
    pub fn applied(&self, sources: &SourceMap) -> SourceMap {
        let kept = sources.iter().map(|(_, file)| file);
        let kept = kept.filter(|file| !self.0.contains_key(&(file.root, file.path.clone()))).cloned();
        let new = self.0.iter().map(|((root, path), text)| SourceFile {
            root: *root,
            path: path.clone(),
            text: text.clone(),
        });
        SourceMap::new(kept.chain(new).collect())
    }

    /// What has to be written: files whose text is another one.
    #[must_use]
    pub fn changes(&self, sources: &SourceMap) -> Vec<Change> {
        let change = |((root, path), after): (&(Root, String), &String)| {
            let before = original(sources, *root, path).map(str::to_owned);
            (before.as_ref() != Some(after)).then(|| Change {
                root: *root,
                path: path.clone(),
                before,
                after: after.clone(),
            })
        };
        self.0.iter().filter_map(change).collect()
    }
}

fn original<'a>(sources: &'a SourceMap, root: Root, path: &str) -> Option<&'a str> {
    sources.in_root(root).find(|(_, file)| file.path == path).map(|(_, file)| file.text.as_str())
}
