//! Rules about Rust modules: their docs, their names, what they import and what they must not know.

use crate::code::{bare, bare_without_tests, words};
use crate::files::File;

/// The one prelude that is made to be imported as a whole, and has nothing but traits in it.
const PRELUDES: &[&str] = &["rayon::prelude::*"];

pub(crate) fn without_docs(files: &[File]) -> Vec<String> {
    let rust = files.iter().filter(|file| file.is(".rs"));
    rust.filter(|file| !file.text.starts_with("//! ")).map(|file| file.path.clone()).collect()
}

#[test]
fn modules_without_docs_are_found() {
    crate::check(
        without_docs,
        &[("a.rs", "//! A.\n"), ("b.rs", "use x;\n"), ("c.rs", "//!\n")],
        &["b.rs", "c.rs"],
    );
}

pub(crate) fn named_mod(files: &[File]) -> Vec<String> {
    let paths = files.iter().map(|file| &file.path);
    paths.filter(|path| path.ends_with("/mod.rs") && !path.contains("/tests/")).cloned().collect()
}

#[test]
fn mod_files_are_found() {
    crate::check(
        named_mod,
        &[("src/a/mod.rs", ""), ("x/tests/a/mod.rs", ""), ("src/mod_x.rs", "")],
        &["src/a/mod.rs"],
    );
}

pub(crate) fn glob_imports(files: &[File]) -> Vec<String> {
    offending_lines(files, |line| {
        let is_import = line.trim_start().starts_with("use ") || line.trim_start().starts_with("pub use ");
        is_import && line.contains('*') && !PRELUDES.iter().any(|prelude| line.contains(prelude))
    })
}

#[test]
fn glob_imports_are_found() {
    let text = "//! use a::*;\nuse a::*;\npub use b::{c::*, d};\nuse rayon::prelude::*;\nuse e;\n#[cfg(test)]\nmod tests {\n    use super::*;\n}\n";
    crate::check(
        glob_imports,
        &[("generator/src/a.rs", text)],
        &["generator/src/a.rs:2: use a::*;", "generator/src/a.rs:3: pub use b::{c::*, d};"],
    );
}

pub(crate) fn silenced_lints(files: &[File]) -> Vec<String> {
    let rust = files.iter().filter(|file| file.is(".rs"));
    rust.flat_map(|file| {
        let code = bare(&file.text);
        let attributes = code.match_indices("#[").chain(code.match_indices("#![")).map(|(at, _)| at);
        let silenced = attributes.filter(|&at| {
            let attribute = code[at..].trim_start_matches(['#', '!', '[']);
            let attribute = &attribute[..attribute.find(']').unwrap_or(attribute.len())];
            attribute.starts_with("allow(")
                || attribute.starts_with("expect(") && !attribute.contains("reason =")
        });
        let mut lines: Vec<usize> = silenced.map(|at| code[..at].matches('\n').count() + 1).collect();
        lines.sort_unstable();
        lines.into_iter().map(|line| format!("{}:{line}", file.path)).collect::<Vec<_>>()
    })
    .collect()
}

#[test]
fn silenced_lints_are_found() {
    let text = "#![allow(x)]\n#[allow(y)]\n#[expect(z)]\n#[expect(w, reason = \"…\")]\nfn f() { x.expect(\"y\") }\n// #[allow(x)]\n";
    crate::check(silenced_lints, &[("a.rs", text)], &["a.rs:1", "a.rs:2", "a.rs:3"]);
}

pub(crate) fn unwraps(files: &[File]) -> Vec<String> {
    offending_lines(files, |line| line.contains(".unwrap()"))
}

#[test]
fn unwraps_are_found() {
    let text = "x.unwrap();\n// x.unwrap()\n#[cfg(test)]\nmod tests {\n y.unwrap() }";
    crate::check(unwraps, &[("search/src/a.rs", text)], &["search/src/a.rs:1: x.unwrap();"]);
}

pub(crate) fn model_knows_formats(files: &[File]) -> Vec<String> {
    let formats = ["yaml", "tera", "fluent", "minify", "pulldown"];
    let names = |word: &str| {
        let is_type = ["Yaml", "Tera", "Fluent"].iter().any(|name| word.starts_with(name));
        is_type || word.split('_').any(|part| formats.contains(&part))
    };
    let model = |file: &&File| file.path.starts_with("generator/src/model");
    forbidden_words(files.iter().filter(model), names)
}

#[test]
fn formats_in_the_model_are_found() {
    let text = "//! Must not know YAML.\nuse crate::source::yaml::parse;\nlet x = \"a.yaml\";\nfn fluent_id(x: Iterator, y: TeraError) {}\n";
    crate::check(
        model_knows_formats,
        &[("generator/src/model/a.rs", text), ("generator/src/resolve.rs", text)],
        &[
            "generator/src/model/a.rs: yaml",
            "generator/src/model/a.rs: fluent_id",
            "generator/src/model/a.rs: TeraError",
        ],
    );
}

pub(crate) fn search_knows_disk(files: &[File]) -> Vec<String> {
    let disk = ["fs", "File", "Path", "PathBuf", "samlad", "walkdir"];
    let search = |file: &&File| file.path.starts_with("search/src/") && !file.is_test();
    let mut broken = forbidden_words(files.iter().filter(search), |word| disk.contains(&word));
    let manifest = files.iter().find(|file| file.path == "search/Cargo.toml");
    let depends =
        manifest.is_some_and(|file| file.text.lines().any(|line| line.trim_start().starts_with("samlad ")));
    broken.extend(depends.then(|| "search/Cargo.toml: depends on the generator".to_owned()));
    broken
}

#[test]
fn a_disk_in_the_search_crate_is_found() {
    crate::check(
        search_knows_disk,
        &[
            ("search/src/a.rs", "use std::path::PathBuf;\nstd::fs::read(x);\n// File\n"),
            ("search/tests/a.rs", "use std::fs;"),
            (
                "search/Cargo.toml",
                "name = \"samlad-search\"\n[dependencies]\nsamlad = { path = \"../generator\" }\n",
            ),
        ],
        &["search/src/a.rs: PathBuf", "search/src/a.rs: fs", "search/Cargo.toml: depends on the generator"],
    );
}

/// The lines of shipped code that `offends` finds.
fn offending_lines(files: &[File], offends: impl Fn(&str) -> bool) -> Vec<String> {
    let mut broken = Vec::new();
    for file in files.iter().filter(|file| file.is_shipped_rust()) {
        for (index, line) in bare_without_tests(&file.text).lines().enumerate() {
            if offends(line) {
                broken.push(format!("{}:{}: {}", file.path, index + 1, line.trim()));
            }
        }
    }
    broken
}

/// The words in the code that `is_forbidden` finds.
fn forbidden_words<'f>(
    files: impl Iterator<Item = &'f File>,
    is_forbidden: impl Fn(&str) -> bool,
) -> Vec<String> {
    let mut broken = Vec::new();
    for file in files {
        let code = bare_without_tests(&file.text);
        let found = words(&code).filter(|&(word, _)| is_forbidden(word));
        broken.extend(found.map(|(word, _)| format!("{}: {word}", file.path)));
    }
    broken
}
