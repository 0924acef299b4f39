//! Which scripts a site publishes: `page.js` on every page, and each script of a component under its own name.
//!
//! What enters: the templates. What leaves: the scripts, minified, each with its path. Must not know what a script does.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rayon::prelude::*;
use samlad_search::CLIENT;

use super::minify_script;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{ByteRange, FileId, Root, SourceFile, SourceMap, Span};

/// What the scripts of all components rest on.
const PAGE: &str = "page.js";
/// The search is one script with the reader of its index.
const SEARCH: &str = "search.js";
/// What stands before the name of a script where a page or another script asks for it.
const ASKED_FOR: [&str; 3] = ["{{ page.root }}", "data-load=\"", "load('"];

/// The scripts, minified, each with its path.
pub(super) fn scripts(sources: &SourceMap, diagnostics: &mut Diagnostics) -> BTreeMap<String, String> {
    let is_script = |file: &SourceFile| {
        file.path == PAGE || file.path.starts_with("components/") && file.path.ends_with(".js")
    };
    let files: Vec<_> = sources.in_root(Root::Templates).filter(|(_, file)| is_script(file)).collect();
    let mut claimed: BTreeMap<&str, FileId> = BTreeMap::new();
    let mut own = Vec::new();
    // Also those that are no scripts: they are there, and what is wrong with them is said once.
    let there: BTreeSet<&str> = files.iter().map(|(_, file)| name(file)).collect();
    for &(id, file) in &files {
        let name = name(file);
        if let Some(first) = claimed.insert(name, id) {
            let message = format!("two scripts are called `{name}`");
            let diagnostic =
                Diagnostic::at(Code::TemplateComponent, start(id), message, "rename one of them");
            diagnostics.push(diagnostic.related(start(first), "this script has the name already"));
        } else {
            own.push((name, id, file));
        }
    }
    let minified: Vec<_> = own.par_iter().map(|&(name, id, file)| (name, minified(name, id, file))).collect();
    let mut scripts = BTreeMap::new();
    for (name, text) in minified {
        match text {
            Ok(text) => drop(scripts.insert(name.to_owned(), text)),
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    for (id, file) in sources.in_root(Root::Templates) {
        for range in asked_for(&file.text).filter(|range| !there.contains(&file.text[range.clone()])) {
            diagnostics.push(Diagnostic::at(
                Code::TemplateComponent,
                ByteRange::new(range.start, range.end).in_file(id),
                format!("there is no script `{}`", &file.text[range]),
                "add it to the folder of its component, or mend its name",
            ));
        }
    }
    scripts
}

fn name(file: &SourceFile) -> &str {
    file.path.rsplit('/').next().expect("a path has a last part")
}

/// The names of scripts that a template or a script asks for, where they stand.
fn asked_for(text: &str) -> impl Iterator<Item = Range<usize>> {
    let starts = ASKED_FOR.iter().flat_map(|before| text.match_indices(before));
    starts.filter_map(|(at, before)| {
        let start = at + before.len();
        let length = text[start..].find(['"', '\'', '{', '<'])?;
        text[start..start + length].ends_with(".js").then_some(start..start + length)
    })
}

fn start(file: FileId) -> Span {
    ByteRange::new(0, 0).in_file(file)
}

fn minified(name: &str, id: FileId, file: &SourceFile) -> Result<String, Box<Diagnostic>> {
    let before = if name == SEARCH { CLIENT } else { "" };
    minify_script::minify(&format!("{before}{}", file.text)).map_err(|error| {
        let place = |at: usize| at.saturating_sub(before.len()).min(file.text.len());
        let range = ByteRange::new(place(error.range.start), place(error.range.end));
        let help = "mend the script at this place";
        Box::new(Diagnostic::at(Code::TemplateSyntax, range.in_file(id), error.message, help))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(files: &[(&str, &str)]) -> (Vec<String>, Vec<String>) {
        let file = |&(path, text): &(&str, &str)| SourceFile {
            root: Root::Templates,
            path: path.to_owned(),
            text: text.to_owned(),
        };
        let mut diagnostics = Diagnostics::default();
        let scripts = scripts(&SourceMap::new(files.iter().map(file).collect()), &mut diagnostics);
        let messages = diagnostics.iter().map(|diagnostic| diagnostic.message.clone());
        (scripts.into_keys().collect(), messages.collect())
    }

    #[test]
    fn components_bring_their_scripts() {
        let files = [
            ("components/search-box/search-box.js", "f()"),
            ("components/search-box/search.js", "f()"),
            ("components/search-box/search-box.css", ""),
            ("page.js", "f()"),
            ("pages/other.js", "f()"),
        ];
        let names = ["page.js", "search-box.js", "search.js"].map(str::to_owned);
        assert_eq!(found(&files), (names.to_vec(), Vec::new()));
    }

    #[test]
    fn names_are_given_once() {
        let files = [("components/a-b/a.js", "f()"), ("components/a-c/a.js", "f()"), ("page.js", "f(")];
        let (names, messages) = found(&files);
        assert_eq!(names, ["a.js"]);
        assert_eq!(messages.len(), 2, "{messages:?}");
        assert_eq!(messages[0], "two scripts are called `a.js`");
    }

    #[test]
    fn what_is_asked_for_is_there() {
        let html = r#"<script src="{{ page.root }}page.js" defer></script><a href="{{ page.root }}a.html"><button data-load="b.js">"#;
        let files = [
            ("base.html", html),
            ("components/a/a.js", "samlad.load('c.js', f); load(box + 'index.js')"),
            ("page.js", "f("),
        ];
        let (_, mut messages) = found(&files);
        messages.retain(|message| message.starts_with("there is no"));
        assert_eq!(messages, ["there is no script `b.js`", "there is no script `c.js`"]);
    }
}
