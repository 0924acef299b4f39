//! The project's own files: what the rules look at.

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

/// Made by tools, or fetched.
const NOT_OURS: &[&str] = &[".git", "target", "node_modules", "public", "fuzz"];

/// Made by hand, but input and expectation of tests, not code.
const FIXTURES: &[&str] = &["tests/broken/", "tests/golden/", "tests/html/seeded/", "search/tests/queries/"];

/// Longer than this, nobody reads a file as a whole.
const MAX_LINES: usize = 400;

/// One text file of the project.
pub(crate) struct File {
    /// Below the workspace, `/`-separated.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    pub(crate) fn is(&self, extension: &str) -> bool {
        self.path.ends_with(extension)
    }

    /// Rust code that becomes part of the generator or the search crate, without test modules in files of their own.
    pub(crate) fn is_shipped_rust(&self) -> bool {
        self.is(".rs") && self.path.contains("/src/") && !self.is_test()
    }

    pub(crate) fn is_test(&self) -> bool {
        self.path.contains("tests/") || self.path.ends_with("/tests.rs")
    }
}

/// The workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the generator lies in the workspace").to_owned()
}

/// Every text file of the project but its content.
pub(crate) fn project() -> Vec<File> {
    let root = &root();
    let ours = |entry: &DirEntry| !NOT_OURS.contains(&entry.file_name().to_string_lossy().as_ref());
    let mut files = Vec::new();
    for entry in WalkDir::new(root).sort_by_file_name().into_iter().filter_entry(ours) {
        let entry = entry.expect("the project can be read");
        let path =
            entry.path().strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
        let is_input = path.starts_with("content/") || FIXTURES.iter().any(|folder| path.starts_with(folder));
        if !entry.file_type().is_file() || is_input && !path.starts_with("tests/broken/") {
            continue;
        }
        // What is not UTF-8 is no code: a broken site, a picture.
        if let Ok(text) = fs::read_to_string(entry.path()) {
            files.push(File { path, text });
        }
    }
    files
}

pub(crate) fn too_long(files: &[File]) -> Vec<String> {
    let code = [".rs", ".mjs", ".js", ".css", ".html", "tests/run"];
    files
        .iter()
        .filter(|file| code.iter().any(|extension| file.is(extension)))
        .filter(|file| !FIXTURES.iter().any(|folder| file.path.starts_with(folder)))
        .map(|file| (&file.path, file.text.lines().count()))
        .filter(|&(_, lines)| lines > MAX_LINES)
        .map(|(path, lines)| format!("{path}: {lines} lines"))
        .collect()
}

#[test]
fn long_files_are_found() {
    let (long, short) = ("x\n".repeat(401), "x\n".repeat(400));
    crate::check(
        too_long,
        &[("a.rs", &long), ("b.rs", &short), ("templates/c.html", &long), ("Cargo.lock", &long)],
        &["a.rs: 401 lines", "templates/c.html: 401 lines"],
    );
}

#[test]
fn the_project_is_found() {
    let files = project();
    for path in ["generator/src/lib.rs", "search/src/lib.rs", "tests/run", "generator/tests/tidy/files.rs"] {
        assert!(files.iter().any(|file| file.path == path), "{path}");
    }
    assert!(
        files.iter().all(|file| !file.path.contains("node_modules/") && !file.path.starts_with("target/"))
    );
}
