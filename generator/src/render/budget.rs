//! What pages may weigh: `templates/budget.yaml`.
//!
//! What enters: a finished page and the name of its template. What leaves: a diagnostic when a reader has to
//! load more than was agreed. Few pages have to be packed to know it; fewer still as well as a server packs them.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::output::compress::{self, Effort};
use crate::source::{FileId, Located, Root, SourceMap, Span, yaml};

const FILE: &str = "budget.yaml";

/// Packing makes a page that is long enough to be near a limit less than a quarter as long: of 250 pages the long ones
/// packed to a fifth. Packing each to know it would take longer than all the rest of the build;
/// the tests pack them all (`tests/html/rules/weight.mjs`).
const PACKS_AT_LEAST: usize = 4;

/// Bytes as a reader loads them: packed with brotli; those of a page with the headers of its answer.
#[derive(Debug)]
pub(super) struct Budget {
    headers: usize,
    most: Limit,
    pages: BTreeMap<String, Limit>,
    /// The scripts that are published, packed, each with its name.
    scripts: BTreeMap<String, usize>,
    most_scripts: Limit,
}

#[derive(Debug, Clone, Copy)]
struct Limit {
    bytes: usize,
    span: Span,
}

/// The file as typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Typed {
    headers: usize,
    scripts: Located<usize>,
    most: Located<usize>,
    pages: BTreeMap<String, Located<usize>>,
}

impl Budget {
    /// Reads the budget. `None`, with diagnostics, when it is missing or wrong.
    pub(super) fn load(
        sources: &SourceMap,
        scripts: &BTreeMap<String, String>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let mut files = sources.in_root(Root::Templates);
        let Some((id, file)) = files.find(|(_, file)| file.path == FILE) else {
            diagnostics.push(Diagnostic::about_path(
                Code::SourceMissing,
                format!("templates/{FILE}"),
                "this file is missing: it says how much a page may weigh",
                "copy it from the generator's own templates",
            ));
            return None;
        };
        let Typed { headers, scripts: most_scripts, most, pages } = match yaml::parse(&file.text, id) {
            Ok(typed) => typed,
            Err(diagnostic) => {
                diagnostics.push(*diagnostic);
                return None;
            }
        };
        let packed = |text: &String| compress::brotli(text.as_bytes(), Effort::Best).len();
        let budget = Self {
            headers,
            most: Limit::new(&most, id),
            pages: pages
                .iter()
                .map(|(kind, bytes)| (format!("pages/{kind}.html"), Limit::new(bytes, id)))
                .collect(),
            scripts: scripts.par_iter().map(|(name, text)| (name.clone(), packed(text))).collect(),
            most_scripts: Limit::new(&most_scripts, id),
        };
        for (template, Limit { span, .. }) in &budget.pages {
            if !sources.in_root(Root::Templates).any(|(_, file)| file.path == *template) {
                diagnostics.push(Diagnostic::at(
                    Code::PageTooHeavy,
                    *span,
                    format!("there is no template `{template}`"),
                    "take this line away, or mend its name",
                ));
            }
        }
        Some(budget)
    }

    /// Whether a page may weigh what it does.
    pub(super) fn check(&self, template: &str, path: &str, html: &str) -> Result<(), Box<Diagnostic>> {
        let limit = self.pages.get(template).unwrap_or(&self.most);
        let packed = |effort| compress::brotli(html.as_bytes(), effort).len() + self.headers;
        if html.len() > (limit.bytes.saturating_sub(self.headers)) * PACKS_AT_LEAST
            && packed(Effort::Quick) > limit.bytes
        {
            limit.allows(&format!("`{path}`"), packed(Effort::Best))?;
        }
        let scripts = loaded(html).filter_map(|name| self.scripts.get(name)).sum();
        self.most_scripts.allows(&format!("all that loads as a script with `{path}`"), scripts)
    }
}

impl Limit {
    fn new(typed: &Located<usize>, file: FileId) -> Self {
        Self { bytes: typed.value, span: typed.range.in_file(file) }
    }

    fn allows(self, what: &str, bytes: usize) -> Result<(), Box<Diagnostic>> {
        if bytes <= self.bytes {
            return Ok(());
        }
        Err(Box::new(Diagnostic::at(
            Code::PageTooHeavy,
            self.span,
            format!("{what} has {bytes} bytes for a reader to load; at most {} were agreed", self.bytes),
            "show less there, or divide it; if every byte is needed, agree on more in this line",
        )))
    }
}

/// The names of the scripts that load with a page.
fn loaded(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script").skip(1).filter_map(|rest| {
        let tag = rest.split('>').next()?;
        let source = tag.split("src=").nth(1)?.trim_start_matches('"');
        let source = source.split(['"', ' ']).next()?;
        source.rsplit('/').next()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceFile;

    const TYPED: &str = "headers: 500\nscripts: 100\nmost: 2000\npages:\n  home: 600\n";

    fn load(typed: &str) -> (Option<Budget>, Diagnostics) {
        let file = |path: &str, text: &str| SourceFile {
            root: Root::Templates,
            path: path.into(),
            text: text.into(),
        };
        let sources = SourceMap::new(vec![file(FILE, typed), file("pages/home.html", "")]);
        let scripts = BTreeMap::from([("short.js".into(), "a()".into()), ("long.js".into(), noise(200))]);
        let mut found = Diagnostics::default();
        (Budget::load(&sources, &scripts, &mut found), found)
    }

    /// Text of which brotli saves next to nothing.
    fn noise(length: usize) -> String {
        let mut state: u32 = 1;
        let letter = |_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(33 + u8::try_from(state >> 24).expect("a byte") % 93)
        };
        (0..length).map(letter).collect()
    }

    #[test]
    fn what_a_reader_loads_counts_not_what_is_written() {
        let (budget, found) = load(TYPED);
        let budget = budget.expect("sound");
        assert!(!found.has_errors());
        let long = "a".repeat(100_000);
        assert!(budget.check("pages/home.html", "sv/index.html", &long).is_ok());
        let said = budget.check("pages/home.html", "sv/index.html", &noise(450)).unwrap_err();
        assert_eq!(said.code, Code::PageTooHeavy);
        assert!(said.message.starts_with("`sv/index.html` has "), "{}", said.message);
        assert!(budget.check("pages/other.html", "sv/a.html", &noise(450)).is_ok());
        assert!(budget.check("pages/other.html", "sv/a.html", &noise(7000)).is_err());
    }

    #[test]
    fn scripts_count_only_where_they_load() {
        let budget = load(TYPED).0.expect("sound");
        for (html, sound) in [
            ("<script src=../short.js defer></script>", true),
            ("<script defer src=\"../long.js\"></script>", false),
            ("<button data-load=long.js></button>", true),
        ] {
            assert_eq!(budget.check("pages/home.html", "sv/index.html", html).is_ok(), sound, "{html}");
        }
    }

    #[test]
    fn a_budget_without_a_page_is_told() {
        let (_, found) = load(&TYPED.replace("home", "hoem"));
        assert!(found.has_errors());
    }
}
