//! What the tests of publishing share: trees to publish, and what stands on the disk afterwards.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use samlad::output::{OutputPath, OutputTree};

/// A tree of these paths and texts.
pub(crate) fn tree<P: AsRef<str>, T: AsRef<str>>(files: impl IntoIterator<Item = (P, T)>) -> OutputTree {
    let mut tree = OutputTree::default();
    for (path, text) in files {
        tree.insert(OutputPath::new(path.as_ref()), text.as_ref().as_bytes().to_vec());
    }
    tree
}

/// All below `folder`, by path: the text of each file, `/` for a folder. The marker is checked and left out.
pub(crate) fn snapshot(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    collect(folder, "", &mut found);
    let marker = found.remove(".samlad").unwrap_or_else(|| panic!("no marker in {}", folder.display()));
    assert!(marker.starts_with("samlad output 1\n"), "the marker is not whole: {marker:?}");
    found
}

fn collect(folder: &Path, path: &str, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let entry = entry.expect("the folder can be read");
        let inner = format!("{path}{}", entry.file_name().to_str().expect("published names are text"));
        if entry.file_type().expect("the entry has a type").is_dir() {
            collect(&entry.path(), &format!("{inner}/"), found);
            found.insert(inner, "/".to_owned());
        } else {
            found.insert(inner, fs::read_to_string(entry.path()).expect("published files are text"));
        }
    }
}

/// What [`snapshot`] is to find when `tree` is published.
pub(crate) fn expected(tree: &OutputTree) -> BTreeMap<String, String> {
    let mut expected = BTreeMap::new();
    for (path, bytes) in tree.iter() {
        for (end, _) in path.as_str().match_indices('/') {
            expected.insert(path.as_str()[..end].to_owned(), "/".to_owned());
        }
        expected.insert(path.as_str().to_owned(), String::from_utf8_lossy(bytes).into_owned());
    }
    expected
}

/// The hidden names of the writer in `folder`.
pub(crate) fn leftovers(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).expect("the folder can be read");
    let mut names: Vec<String> = names
        .map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned())
        .collect();
    names.retain(|name| name.contains(".samlad"));
    names.sort();
    names
}
