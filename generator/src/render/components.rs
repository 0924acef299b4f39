//! Components: which there are, which a template uses, and so which styles its pages need.
//!
//! What enters: the files below `templates/`. What leaves: the minified styles of each page template, component by
//! component, and diagnostics about components without one of their files or under another name than their folder's.
//! Must not know Tera.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::minify;
use super::style::{self, Style};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{ByteRange, FileId, Root, SourceFile, SourceMap};

/// The folder of all components.
const FOLDER: &str = "components/";
/// The style of everything that is no component.
const BASE: &str = "base.css";
/// What may lie in a component's folder besides its template and its style.
const BESIDE: &[&str] = &[".js", ".yaml", ".md"];

/// The templates that are pages, each with the style of the components it uses.
pub(super) fn styles(sources: &SourceMap, diagnostics: &mut Diagnostics) -> BTreeMap<String, Style> {
    let files: Files<'_> =
        sources.in_root(Root::Templates).map(|(id, file)| (file.path.as_str(), (id, file))).collect();
    check(&files, diagnostics);
    let sheets = files.iter().filter(|(path, _)| path.ends_with(".css"));
    let sheets = sheets.map(|(path, (_, file))| (*path, Style::new(&minify::css(&file.text)))).collect();
    let pages = files.keys().filter(|path| path.starts_with("pages/") && path.ends_with(".html"));
    pages.map(|path| ((*path).to_owned(), page_style(path, &files, &sheets))).collect()
}

type Files<'s> = BTreeMap<&'s str, (FileId, &'s SourceFile)>;

/// The styles that the pages of a template may need: those of every page, and of each component.
fn page_style(page: &str, files: &Files<'_>, sheets: &BTreeMap<&str, Style>) -> Style {
    let mut style = sheets.get(BASE).cloned().unwrap_or_default();
    let mut spoken = BTreeSet::new();
    for name in used_by(page, files) {
        let folder = format!("{FOLDER}{name}/");
        style.append(sheets.get(format!("{folder}{name}.css").as_str()).cloned().unwrap_or_default());
        let scripts = files.iter().filter(|(path, _)| path.starts_with(&folder) && path.ends_with(".js"));
        spoken.extend(scripts.flat_map(|(_, (_, file))| style::words(&file.text)).map(str::to_owned));
    }
    // Scripts may add to a page what they name.
    style.assume(&spoken);
    style
}

/// The components that a template needs, whether itself, through its parents or through other components.
fn used_by(page: &str, files: &Files<'_>) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut to_read = vec![page.to_owned()];
    let mut read = BTreeSet::new();
    while let Some(path) = to_read.pop() {
        let Some((_, file)) = files.get(path.as_str()).filter(|_| read.insert(path.clone())) else {
            continue;
        };
        for mention in mentions(&file.text) {
            match mention {
                Mention::Use(name) => {
                    let name = folder_name(name);
                    to_read.push(format!("{FOLDER}{name}/{name}.html"));
                    used.insert(name);
                }
                Mention::File(path) => to_read.push(path.to_owned()),
                Mention::Definition(_) => {}
            }
        }
    }
    used
}

fn check(files: &Files<'_>, diagnostics: &mut Diagnostics) {
    let mut folders: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for path in files.keys() {
        let Some((folder, file)) = path.strip_prefix(FOLDER).and_then(|path| path.split_once('/')) else {
            continue;
        };
        folders.entry(folder).or_default().insert(file);
    }
    for (folder, found) in &folders {
        let [html, css] = [".html", ".css"].map(|extension| format!("{folder}{extension}"));
        for wanted in [&html, &css].into_iter().filter(|wanted| !found.contains(wanted.as_str())) {
            diagnostics.push(Diagnostic::about_path(
                Code::TemplateComponent,
                format!("templates/{FOLDER}{folder}/{wanted}"),
                format!("the component `{folder}` has no `{wanted}`"),
                "add the file, or name it after its folder",
            ));
        }
        for &file in found {
            if file != html && file != css && !BESIDE.iter().any(|extension| file.ends_with(extension)) {
                diagnostics.push(Diagnostic::about_path(
                    Code::TemplateComponent,
                    format!("templates/{FOLDER}{folder}/{file}"),
                    format!("`{file}` is no file of the component `{folder}`"),
                    format!("name it `{html}` or `{css}`, or move it away"),
                ));
            }
        }
        if let Some((id, file)) = files.get(format!("{FOLDER}{folder}/{html}").as_str()) {
            check_definitions(folder, *id, &file.text, diagnostics);
        }
    }
}

fn check_definitions(folder: &str, file: FileId, text: &str, diagnostics: &mut Diagnostics) {
    let wanted = folder.replace('-', "_");
    let mut defined = false;
    for mention in mentions(text) {
        let Mention::Definition(range) = mention else { continue };
        if text[range.clone()] == wanted {
            defined = true;
            continue;
        }
        let name = &text[range.clone()];
        diagnostics.push(Diagnostic::at(
            Code::TemplateComponent,
            ByteRange::new(range.start, range.end).in_file(file),
            format!("the component `{name}` lies in the folder `{folder}`"),
            format!("call it `{wanted}`, or move it to a folder of its own"),
        ));
        return;
    }
    if !defined {
        diagnostics.push(Diagnostic::at(
            Code::TemplateComponent,
            ByteRange::new(0, 0).in_file(file),
            format!("no component is defined in the folder `{folder}`"),
            format!("begin the file with `{{% component {wanted}(…) %}}`"),
        ));
    }
}

fn folder_name(component: &str) -> String {
    component.replace('_', "-")
}

/// What a template says about other templates.
#[derive(Debug, PartialEq, Eq)]
enum Mention<'t> {
    /// It uses a component.
    Use(&'t str),
    /// It extends or includes a file.
    File(&'t str),
    /// It defines a component, named at these bytes.
    Definition(Range<usize>),
}

/// Reads what stands first in each tag: components are called as tags of their own here, never inside an expression.
fn mentions(text: &str) -> Vec<Mention<'_>> {
    let mut mentions = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        if let Some(comment) = rest.strip_prefix('#') {
            rest = comment.split_once("#}").map_or("", |(_, after)| after);
            continue;
        }
        let Some(tag) = rest.strip_prefix(['{', '%']) else { continue };
        let tag = tag.trim_start_matches('-').trim_start();
        if let Some(name) = tag.strip_prefix('<') {
            mentions.push(Mention::Use(word(name)));
        } else if let Some(name) = tag.strip_prefix("component ") {
            let name = word(name.trim_start());
            let start = name.as_ptr() as usize - text.as_ptr() as usize;
            mentions.push(Mention::Definition(start..start + name.len()));
        } else if let Some(path) = ["extends ", "include "].iter().find_map(|word| tag.strip_prefix(word)) {
            mentions.extend(path.split('"').nth(1).map(Mention::File));
        }
    }
    mentions.retain(|mention| *mention != Mention::Use(""));
    mentions
}

fn word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diagnose(files: &[(&str, &str)]) -> Vec<String> {
        let mut diagnostics = Diagnostics::default();
        styles(&sources(files), &mut diagnostics);
        diagnostics.iter().map(|diagnostic| diagnostic.message.clone()).collect()
    }

    fn sources(files: &[(&str, &str)]) -> SourceMap {
        let file = |&(path, text): &(&str, &str)| SourceFile {
            root: Root::Templates,
            path: path.to_owned(),
            text: text.to_owned(),
        };
        SourceMap::new(files.iter().map(file).collect())
    }

    #[test]
    fn pages_carry_the_styles_of_what_they_use() {
        let files = [
            ("base.css", "p{margin:0}"),
            ("base.html", "{{ <top_bar /> }}{% block main %}{% endblock %}"),
            (
                "pages/a.html",
                "{% extends \"base.html\" %}{% block main %}{# {{ <unused /> }} #}{% <card> %}x{% </card> %}{% endblock %}",
            ),
            ("components/card/card.html", "{% component card() %}{{- <tag_mark /> }}{% endcomponent card %}"),
            ("components/card/card.css", ".card{color:red}"),
            ("components/card/card.js", "mark.className = 'tag-mark';"),
            ("components/tag-mark/tag-mark.html", "{% component tag_mark() %}{% endcomponent tag_mark %}"),
            ("components/tag-mark/tag-mark.css", ".tag-mark{color:blue}"),
            ("components/top-bar/top-bar.html", "{% component top_bar() %}{% endcomponent top_bar %}"),
            ("components/top-bar/top-bar.css", ".top-bar{color:green}"),
            ("components/unused/unused.html", "{% component unused() %}{% endcomponent unused %}"),
            ("components/unused/unused.css", ".unused{color:tan}"),
        ];
        let mut diagnostics = Diagnostics::default();
        let styles = styles(&sources(&files), &mut diagnostics);
        assert_eq!(diagnostics, Diagnostics::default());
        let page = "<p class=\"card\"><b class=\"x top-bar\">unused</b>";
        assert_eq!(
            styles["pages/a.html"].of(page),
            "p{margin:0}.card{color:red}.tag-mark{color:#00f}.top-bar{color:green}",
            "what a script adds is there, too"
        );
        assert_eq!(styles["pages/a.html"].of("<b class=\"unused\">"), ".tag-mark{color:#00f}");
    }

    #[test]
    fn components_are_named_after_their_folder() {
        let html = "{% component card() %}{% endcomponent card %}";
        assert_eq!(
            diagnose(&[("components/tile/tile.html", html), ("components/tile/tile.css", "")]),
            ["the component `card` lies in the folder `tile`"]
        );
        assert_eq!(
            diagnose(&[("components/card/card.html", html), ("components/card/style.css", "")]),
            ["the component `card` has no `card.css`", "`style.css` is no file of the component `card`"]
        );
        assert_eq!(
            diagnose(&[("components/card/card.html", "<p>"), ("components/card/card.css", "")]),
            ["no component is defined in the folder `card`"]
        );
    }
}
