//! What is written about the code is true of the code.

use std::collections::BTreeSet;

use samlad::diagnostic::Code;

use crate::files::File;

const ARCHITECTURE: &str = "ARCHITECTURE.md";

/// The last section of the document, made of the modules' own first sentences.
const MAP: &str = "## The map\n";

pub(crate) fn stale_map(files: &[File]) -> Vec<String> {
    let Some(document) = files.iter().find(|file| file.path == ARCHITECTURE) else {
        return vec![format!("{ARCHITECTURE} is missing")];
    };
    let (_, written) = document.text.split_once(MAP).unwrap_or_default();
    let map = map(files);
    let written: BTreeSet<&str> = written.lines().collect();
    let current: BTreeSet<&str> = map.lines().collect();
    let missing = current.difference(&written).map(|line| format!("missing: {line}"));
    missing.chain(written.difference(&current).map(|line| format!("outdated: {line}"))).collect()
}

/// Writes the section anew.
pub(crate) fn draw(files: &mut [File]) {
    let map = map(files);
    let document = files.iter_mut().find(|file| file.path == ARCHITECTURE).expect("the document exists");
    let before = document.text.split(MAP).next().unwrap_or_default();
    document.text = format!("{before}{MAP}{map}");
    std::fs::write(crate::files::root().join(ARCHITECTURE), &document.text)
        .expect("the document can be written");
}

/// Every module with the first sentence of its docs, those of one folder below its parent.
fn map(files: &[File]) -> String {
    let mut out = String::new();
    for folder in ["generator/src/", "search/src/"] {
        out.push_str(&format!("\n### {folder}\n\n"));
        let shipped = files.iter().filter(|file| file.is_shipped_rust());
        let mut modules: Vec<(&str, &File)> =
            shipped.filter_map(|file| Some((file.path.strip_prefix(folder)?, file))).collect();
        modules.sort_by_key(|(path, _)| path.trim_end_matches(".rs"));
        for (path, file) in modules {
            let indent = "  ".repeat(path.matches('/').count());
            out.push_str(&format!("{indent}- `{path}`: {}\n", first_sentence(&file.text)));
        }
    }
    out
}

fn first_sentence(text: &str) -> String {
    let docs = text.lines().map_while(|line| line.strip_prefix("//! "));
    let docs = docs.collect::<Vec<_>>().join(" ");
    docs.find(". ").map_or(docs.as_str(), |end| &docs[..=end]).to_owned()
}

#[test]
fn a_stale_map_is_found() {
    let map = "The stages.\n\n## The map\n\n### generator/src/\n\n- `a.rs`: Reads `x`.\n  - `a/b.rs`: B.\n- `gone.rs`: G.\n\n### search/src/\n\n";
    crate::check(
        stale_map,
        &[
            (ARCHITECTURE, map),
            ("generator/src/a.rs", "//! Reads\n//! `x`. And `y`.\n//!\n//! More.\n"),
            ("generator/src/a/b.rs", "//! B."),
            ("generator/src/a/tests.rs", "//! T."),
            ("search/src/lib.rs", "//! L\n"),
        ],
        &["missing: - `lib.rs`: L", "outdated: - `gone.rs`: G."],
    );
    crate::check(stale_map, &[], &["ARCHITECTURE.md is missing"]);
}

pub(crate) fn files_not_there(files: &[File]) -> Vec<String> {
    let is_path = |c: char| c.is_alphanumeric() || "/_.-".contains(c);
    let exists = |name: &str| {
        let places = ["", "generator/src/", "search/src/"];
        files.iter().any(|file| places.iter().any(|place| file.path.strip_prefix(place) == Some(name)))
    };
    let documents = files.iter().filter(|file| file.is(".md") && !file.path.contains('/'));
    documents
        .flat_map(|document| {
            let names = document.text.split(|c| !is_path(c)).map(|word| word.trim_matches('.'));
            let gone = names.filter(|name| name.ends_with(".rs") && !exists(name)).collect::<BTreeSet<_>>();
            gone.into_iter().map(|name| format!("{}: {name}", document.path)).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn files_that_are_not_there_are_found() {
    crate::check(
        files_not_there,
        &[
            (
                "README.md",
                "See `source/yaml.rs`, generator/src/source.rs; `shard.rs`; crates.rsx. But gone/x.rs.",
            ),
            ("generator/src/source.rs", ""),
            ("generator/src/source/yaml.rs", ""),
            ("search/src/shard.rs", ""),
        ],
        &["README.md: gone/x.rs"],
    );
}

pub(crate) fn codes_without_broken_site(files: &[File]) -> Vec<String> {
    let codes = Code::ALL.iter().map(|code| code.as_str());
    codes.filter(|code| !has_broken_site(code, files)).map(str::to_owned).collect()
}

/// Whether a site under `tests/broken/` is named after the code, perhaps with more words, and shows it.
fn has_broken_site(code: &str, files: &[File]) -> bool {
    let name = code.replace("::", "-");
    let shown = format!("[{code}]");
    files.iter().any(|file| {
        let folder =
            file.path.strip_prefix("tests/broken/").and_then(|path| path.strip_suffix("/expected.txt"));
        let rest = folder.and_then(|folder| folder.strip_prefix(name.as_str()));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-')) && file.text.contains(&shown)
    })
}

#[test]
fn codes_without_a_broken_site_are_found() {
    let files = [
        File::new("tests/broken/yaml-syntax/expected.txt", "error[yaml::syntax]: …"),
        File::new("tests/broken/yaml-limit-deep-nesting/expected.txt", "error[yaml::limit]: …"),
        File::new("tests/broken/value-date/expected.txt", "error[value::number]: …"),
    ];
    let found = ["yaml::syntax", "yaml::limit", "value::date", "value::number"]
        .map(|code| has_broken_site(code, &files));
    assert_eq!(found, [true, true, false, false]);
    assert_eq!(codes_without_broken_site(&[]).len(), Code::ALL.len());
}
