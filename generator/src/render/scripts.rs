//! Which scripts a site publishes: `page.js` on every page, and each script of a component under its own name.
//!
//! What enters: the templates. What leaves: the scripts, minified, each with its path. Must not know what a script does.

use std::collections::BTreeMap;

use samlad_search::CLIENT;

use super::minify_script;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{ByteRange, FileId, Root, SourceFile, SourceMap, Span};

/// What the scripts of all components rest on.
const PAGE: &str = "page.js";
/// The search is one script with the reader of its index.
const SEARCH: &str = "search.js";
/// The scripts that no site can be without.
const NEEDED: [&str; 2] = [PAGE, "components/search-box/search.js"];

/// The scripts, minified, each with its path.
pub(super) fn scripts(sources: &SourceMap, diagnostics: &mut Diagnostics) -> BTreeMap<String, String> {
    let is_script = |file: &SourceFile| {
        file.path == PAGE || file.path.starts_with("components/") && file.path.ends_with(".js")
    };
    let files: Vec<_> = sources.in_root(Root::Templates).filter(|(_, file)| is_script(file)).collect();
    for needed in NEEDED.iter().filter(|needed| !files.iter().any(|(_, file)| file.path == **needed)) {
        diagnostics.push(Diagnostic::about_path(
            Code::TemplateComponent,
            format!("templates/{needed}"),
            "a script that every site needs is missing",
            "add the file",
        ));
    }
    let mut claimed: BTreeMap<&str, FileId> = BTreeMap::new();
    let mut scripts = BTreeMap::new();
    for (id, file) in files {
        let name = file.path.rsplit('/').next().expect("a path has a last part");
        if let Some(first) = claimed.insert(name, id) {
            let message = format!("two scripts are called `{name}`");
            let diagnostic =
                Diagnostic::at(Code::TemplateComponent, start(id), message, "rename one of them");
            diagnostics.push(diagnostic.related(start(first), "this script has the name already"));
            continue;
        }
        match minified(name, id, file) {
            Ok(text) => drop(scripts.insert(name.to_owned(), text)),
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    scripts
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
    fn names_are_given_once_and_needed_scripts_are_missed() {
        let files = [("components/a-b/a.js", "f()"), ("components/a-c/a.js", "f()"), ("page.js", "f(")];
        let (names, messages) = found(&files);
        assert_eq!(names, ["a.js"]);
        assert_eq!(messages.len(), 3, "{messages:?}");
        assert_eq!(messages[0], "a script that every site needs is missing");
        assert_eq!(messages[1], "two scripts are called `a.js`");
    }
}
