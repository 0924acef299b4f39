//! The conventions of the project as tests.
//!
//! A rule takes the project's files and lists the places that break it. Each is shown to find what it looks for, and
//! then finds nothing in the project.

mod code;
mod components;
mod files;
mod map;
mod modules;
mod packages;

use files::{File, project};

/// A rule: what in the files breaks it, one line each.
type Rule = fn(&[File]) -> Vec<String>;

const RULES: &[(&str, Rule)] = &[
    ("a file over 400 lines is two files", files::too_long),
    ("a module says first what enters, what leaves and what it must not know", modules::without_docs),
    ("modules are named after what they hold, not mod.rs", modules::named_mod),
    ("imports name what they import", modules::glob_imports),
    ("an exception to a lint is an `expect` with its reason", modules::silenced_lints),
    ("nothing is unwrapped: an `expect` says why it holds", modules::unwraps),
    ("the model knows no format, template or message", modules::model_knows_formats),
    ("the search crate knows no disk and no page", modules::search_knows_disk),
    ("each outside package is imported in one place", packages::elsewhere),
    ("each dependency has its place in the table", packages::without_place),
    ("a component's files bear the name of its folder", components::file_names),
    ("a component shows its states in its .md, for the gallery", components::without_examples),
    ("a component's classes begin with its name", components::class_names),
    ("scripts are type-checked", components::unchecked_scripts),
    ("the map in ARCHITECTURE.md is current (SAMLAD_BLESS=1 draws it anew)", map::stale_map),
    ("files that documents name exist", map::files_not_there),
    ("each code has a broken site that is named after it and shows it", map::codes_without_broken_site),
];

#[test]
fn the_project_follows_its_conventions() {
    let mut files = project();
    if std::env::var_os("SAMLAD_BLESS").is_some() {
        map::draw(&mut files);
    }
    let mut report = String::new();
    for (rule, broken_by) in RULES {
        let broken = broken_by(&files);
        if !broken.is_empty() {
            report.push_str(&format!("\n{rule}:\n  {}\n", broken.join("\n  ")));
        }
    }
    assert!(report.is_empty(), "{report}");
}

/// Shows that `rule` finds `expected` in a project of `files`, each a path and a text.
#[track_caller]
fn check(rule: Rule, files: &[(&str, &str)], expected: &[&str]) {
    let files: Vec<File> = files.iter().map(|(path, text)| File::new(path, text)).collect();
    assert_eq!(rule(&files), expected);
}
