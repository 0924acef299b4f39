//! Each outside package is known in one place, so that it can be replaced there.

use crate::code::{bare_without_tests, words};
use crate::files::File;

/// Packages, and the modules below the crate's `src/` that import them.
type Places = &'static [(&'static str, &'static [&'static str])];

/// The places of the generator's dependencies below `generator/src/`; a folder stands for all in it.
const GENERATOR: Places = &[
    ("annotate_snippets", &["report.rs"]),
    ("base64", &["digest.rs"]),
    ("brotli", &["output/compress.rs"]),
    ("calamine", &["exchange/services/grid.rs"]),
    ("clap", &["options.rs", "options/", "main.rs"]),
    ("csv", &["exchange/services/delimited.rs"]),
    ("flate2", &["output/compress.rs"]),
    ("fluent_bundle", &["locale/"]),
    ("fluent_syntax", &["locale/"]),
    ("lightningcss", &["render/style.rs"]),
    ("minify_html", &["render/minify.rs"]),
    ("opening_hours", &["model/hours.rs"]),
    ("opening_hours_syntax", &["model/hours.rs"]),
    ("oxc_allocator", &["render/minify_script.rs"]),
    ("oxc_ast", &["render/minify_script.rs"]),
    ("oxc_ast_visit", &["render/minify_script.rs"]),
    ("oxc_codegen", &["render/minify_script.rs"]),
    ("oxc_compat", &["render/minify_script.rs"]),
    ("oxc_minifier", &["render/minify_script.rs"]),
    ("oxc_parser", &["render/minify_script.rs"]),
    ("oxc_span", &["render/minify_script.rs"]),
    ("pest", &["model/hours.rs"]),
    ("pulldown_cmark", &["markdown.rs", "markdown/"]),
    ("icu_collator", &["plan/alphabet.rs"]),
    ("icu_locale_core", &["plan/alphabet.rs"]),
    ("mimalloc", &["main.rs"]),
    ("qrcodegen", &["view/qr.rs"]),
    ("roxmltree", &["exchange/xliff.rs"]),
    ("rust_xlsxwriter", &["exchange/services/workbook.rs"]),
    ("rustix", &["output/"]),
    ("schemars", &["model/raw/", "schema.rs"]),
    ("serde_json", &["render/offline.rs", "render/templates.rs", "report.rs", "schema.rs"]),
    ("serde_yaml", &["source/yaml.rs"]),
    ("sha2", &["digest.rs"]),
    ("strsim", &["diagnostic.rs"]),
    ("tera", &["render/templates.rs"]),
    ("unic_langid", &["model/id.rs"]),
    ("walkdir", &["source/discover.rs"]),
    ("zip", &["output/archive.rs"]),
];

/// The places of the search crate's dependencies below `search/src/`.
const SEARCH: Places = &[
    ("frostem", &["analysis/"]),
    ("serde_json", &["format/script.rs"]),
    ("tantivy", &["document.rs", "index.rs", "rank.rs"]),
    ("unicode_normalization", &["analysis/"]),
];

/// Known everywhere: as common as the standard library, or our own.
const EVERYWHERE: &[&str] = &["chrono", "rayon", "samlad_search", "serde"];

const CRATES: &[(&str, Places)] = &[("generator", GENERATOR), ("search", SEARCH)];

pub(crate) fn elsewhere(files: &[File]) -> Vec<String> {
    let mut broken = Vec::new();
    for (folder, places) in CRATES {
        let source = format!("{folder}/src/");
        for file in files.iter().filter(|file| file.is_shipped_rust()) {
            let Some(module) = file.path.strip_prefix(&source) else { continue };
            let code = bare_without_tests(&file.text);
            for (package, homes) in *places {
                let is_home = homes
                    .iter()
                    .any(|home| module == *home || home.ends_with('/') && module.starts_with(home));
                if !is_home && mentions(&code, package) {
                    broken.push(format!("{}: {package} belongs in {}", file.path, homes.join(", ")));
                }
            }
        }
    }
    broken
}

/// Whether `package::…` or `use package;` stands in the code.
fn mentions(code: &str, package: &str) -> bool {
    words(code).any(|(word, after)| {
        let after = after.trim_start();
        word == package && (after.starts_with("::") || after.starts_with(';') || after.starts_with("as "))
    })
}

#[test]
fn packages_out_of_place_are_found() {
    crate::check(
        elsewhere,
        &[
            ("generator/src/source/discover.rs", "use walkdir::WalkDir;"),
            ("generator/src/locale/messages.rs", "use fluent_bundle::FluentResource;\nuse serde::Serialize;"),
            (
                "generator/src/model/id.rs",
                "// tera::Tera\nlet x: ::tera::Tera = y; use walkdir as w; let walkdir = 1;",
            ),
            ("generator/src/plan.rs", "#[cfg(test)]\nmod tests {\n use tera::Tera; }"),
            ("generator/tests/x.rs", "use walkdir::WalkDir;"),
        ],
        &[
            "generator/src/model/id.rs: tera belongs in render/templates.rs",
            "generator/src/model/id.rs: walkdir belongs in source/discover.rs",
        ],
    );
}

pub(crate) fn without_place(files: &[File]) -> Vec<String> {
    let mut broken = Vec::new();
    for (folder, places) in CRATES {
        let manifest = format!("{folder}/Cargo.toml");
        let Some(file) = files.iter().find(|file| file.path == manifest) else { continue };
        let dependencies = dependencies(&file.text);
        let in_table = |package: &String| places.iter().any(|(placed, _)| placed == package);
        let new = dependencies
            .iter()
            .filter(|package| !EVERYWHERE.contains(&package.as_str()) && !in_table(package));
        broken.extend(new.map(|package| {
            format!("{manifest}: {package} has no place in generator/tests/tidy/packages.rs")
        }));
        let gone = places.iter().filter(|(placed, _)| !dependencies.iter().any(|package| package == placed));
        broken.extend(gone.map(|(placed, _)| format!("{manifest}: {placed} is no dependency any more")));
    }
    broken
}

/// The names under `[dependencies]`, as code writes them.
fn dependencies(manifest: &str) -> Vec<String> {
    let section = manifest.lines().skip_while(|line| line.trim() != "[dependencies]").skip(1);
    section
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split(['.', ' ', '=']).next())
        .filter(|name| !name.is_empty() && !name.starts_with('#'))
        .map(|name| name.replace('-', "_"))
        .collect()
}

#[test]
fn packages_without_a_place_are_found() {
    let all: String = GENERATOR
        .iter()
        .map(|(package, _)| format!("{}.workspace = true\n", package.replace('_', "-")))
        .collect();
    let manifest = format!(
        "[package]\nname = \"x\"\n\n[dependencies]\n{all}serde = {{ workspace = true }}\n\n[lints]\nx = 1\n"
    );
    crate::check(without_place, &[("generator/Cargo.toml", &manifest)], &[]);
    let manifest = manifest.replace("tera.workspace", "left-pad.workspace");
    crate::check(
        without_place,
        &[("generator/Cargo.toml", &manifest)],
        &[
            "generator/Cargo.toml: left_pad has no place in generator/tests/tidy/packages.rs",
            "generator/Cargo.toml: tera is no dependency any more",
        ],
    );
}
