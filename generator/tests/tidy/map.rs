//! What is written about the code is true of the code.

use std::collections::BTreeSet;

use samlad::diagnostic::Code;

use crate::files::File;

const MAP: &str = "ARCHITECTURE.md";

pub(crate) fn modules_on_the_map(files: &[File]) -> Vec<String> {
    let Some(map) = files.iter().find(|file| file.path == MAP) else {
        return vec![format!("{MAP} is missing")];
    };
    let is_path = |c: char| c.is_alphanumeric() || "/_.-".contains(c);
    let named: BTreeSet<&str> = map
        .text
        .split(|c| !is_path(c))
        .map(|word| word.trim_end_matches('.'))
        .filter(|word| word.ends_with(".rs"))
        .collect();
    let modules: BTreeSet<&str> =
        files.iter().filter(|file| file.is_shipped_rust()).map(|file| file.path.as_str()).collect();
    let below_source =
        |path: &str| path.split_once("/src/").map_or(path.to_owned(), |(_, below)| below.to_owned());
    let mut broken = Vec::new();
    for path in &modules {
        if !named.contains(path) && !named.contains(below_source(path).as_str()) {
            broken.push(format!("{path} is not on the map"));
        }
    }
    for name in named {
        let exists = files.iter().any(|file| file.path == name)
            || modules.iter().any(|path| below_source(path) == name);
        if !exists {
            broken.push(format!("{MAP} names {name}, which is not there"));
        }
    }
    broken
}

#[test]
fn modules_missing_from_the_map_are_found() {
    crate::check(
        modules_on_the_map,
        &[
            (
                MAP,
                "`source.rs` and `source/yaml.rs`, also search/src/lib.rs; (generator/tests/tidy/main.rs). gone/x.rs.",
            ),
            ("generator/src/source.rs", ""),
            ("generator/src/source/yaml.rs", ""),
            ("generator/src/source/discover.rs", ""),
            ("generator/src/locale/tests.rs", ""),
            ("generator/tests/tidy/main.rs", ""),
            ("search/src/lib.rs", ""),
        ],
        &[
            "generator/src/source/discover.rs is not on the map",
            "ARCHITECTURE.md names gone/x.rs, which is not there",
        ],
    );
    crate::check(modules_on_the_map, &[], &["ARCHITECTURE.md is missing"]);
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
