//! Tests of the whole command on whole sites.

mod broken;
mod check;
mod clock;
mod command;
mod confirm;
mod coverage;
mod create;
mod determinism;
mod exchange;
mod figures;
mod gallery;
mod golden;
mod reuse;
mod schema;
mod search;
mod sheet;
mod sheet_content;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use samlad::pipeline::Options;
use samlad::render::Extras;
use samlad::source::discover::InputFolders;

/// The day of the tests.
const TODAY: &str = "2026-11-21";

/// The workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

/// The three input folders below `site`.
fn folders(site: &Path) -> InputFolders {
    let [content, templates, locales] = ["content", "templates", "locales"].map(|name| site.join(name));
    InputFolders { content, locales, templates }
}

/// What a build of `site` on the day of the tests needs to know.
fn options(site: &Path) -> Options {
    let today = TODAY.parse().expect("a day");
    Options { folders: folders(site), base_url: None, today, extras: Extras::default() }
}

/// The command, run in `folder`.
fn samlad(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_samlad"));
    command.args(arguments).current_dir(folder);
    command
}

/// The small golden site with the real templates and the messages of its two languages, in a folder of its own.
fn small_site(folder: &Path) {
    copy(&root().join("tests/golden/small/content"), &folder.join("content"));
    copy(&root().join("templates"), &folder.join("templates"));
    for language in ["sv", "en"] {
        copy(&root().join("locales").join(language), &folder.join("locales").join(language));
    }
}

/// A copy of the small golden site in a folder of its own.
fn site() -> tempfile::TempDir {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    site
}

/// Runs a command on the day of the tests: exit code and standard error.
fn run(site: &Path, arguments: &[&str]) -> (i32, String) {
    run_on(TODAY, site, arguments)
}

/// Runs a command on a day.
fn run_on(day: &str, site: &Path, arguments: &[&str]) -> (i32, String) {
    let output = samlad(site, arguments).args(["--today", day]).output().expect("the command runs");
    (output.status.code().expect("not killed"), String::from_utf8(output.stderr).expect("UTF-8"))
}

/// Copies a tree over what is there.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("readable") {
        let entry = entry.expect("readable");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("known").is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// Every file below `folder` by its path.
fn read_tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn collect(folder: &Path, prefix: &str, tree: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).expect("readable") {
            let entry = entry.expect("readable");
            let path = format!("{prefix}{}", entry.file_name().to_str().expect("published names are text"));
            if entry.file_type().expect("known").is_dir() {
                collect(&entry.path(), &format!("{path}/"), tree);
            } else {
                tree.insert(path, fs::read(entry.path()).expect("readable"));
            }
        }
    }
    let mut tree = BTreeMap::new();
    collect(folder, "", &mut tree);
    tree
}
