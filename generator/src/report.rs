//! Diagnostics and summaries as text and as JSON. The only module that formats what a terminal shows, and the only
//! importer of annotate-snippets.
//!
//! What enters: diagnostics and the texts they point into. What leaves: strings; `main` prints them. Must not know
//! what a diagnostic means.

mod answer;
mod review;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use crate::diagnostic::{Diagnostic, Diagnostics, Label, Severity};
use crate::query::Answer;
use crate::review::Review;
use crate::source::revision::Change;
use crate::source::{SourceFile, SourceMap, Span};

pub use answer::answer_text;
pub use review::review_text;

/// How diagnostics are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// For a file or a pipe.
    Plain,
    /// For a terminal with colours.
    Coloured,
}

/// One diagnostic as people read it, with its excerpt, and a line break at the end.
#[must_use]
pub fn text(diagnostic: &Diagnostic, sources: &SourceMap, style: Style) -> String {
    let Diagnostic { code, message, primary, path, related, help } = diagnostic;
    let level = match code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(message.as_str()).id(code.as_str()));
    if let Some(primary) = primary {
        let file = sources.get(primary.span.file);
        let mut snippet = Snippet::source(file.text.as_str()).path(file.display_path());
        snippet =
            snippet.annotation(AnnotationKind::Primary.span(shown(file, primary.span)).label(label(primary)));
        let (here, elsewhere): (Vec<&Label>, Vec<&Label>) =
            related.iter().partition(|label| label.span.file == primary.span.file);
        for other in here {
            let kind = AnnotationKind::Context;
            snippet = snippet.annotation(kind.span(shown(file, other.span)).label(label(other)));
        }
        group = group.element(snippet);
        for other in elsewhere {
            let file = sources.get(other.span.file);
            let context = AnnotationKind::Context.span(shown(file, other.span)).label(label(other));
            group = group
                .element(Snippet::source(file.text.as_str()).path(file.display_path()).annotation(context));
        }
    } else if let Some(path) = path {
        group = group.element(Origin::path(path.as_str()));
    }
    group = group.element(Level::HELP.message(help.as_str()));
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    format!("{}\n", renderer.render(&[group]))
}

/// The first line of a place, at least one character wide, so that an excerpt stays an excerpt.
fn shown(file: &SourceFile, span: Span) -> std::ops::Range<usize> {
    let range = span.range.as_usize();
    let start = range.start.min(file.text.len());
    let line_end = file.text[start..].find('\n').map_or(file.text.len(), |at| start + at);
    start..range.end.clamp(start, line_end)
}

fn label(label: &Label) -> Option<&str> {
    Some(label.text.as_str()).filter(|text| !text.is_empty())
}

/// A diagnostic as programs read it.
#[derive(Debug, Serialize)]
struct Record<'a> {
    severity: &'static str,
    code: &'static str,
    message: &'a str,
    #[serde(flatten)]
    place: Place,
    help: &'a str,
    related: Vec<RelatedRecord<'a>>,
}

/// A second place.
#[derive(Debug, Serialize)]
struct RelatedRecord<'a> {
    #[serde(flatten)]
    place: Place,
    message: &'a str,
}

/// Lines and columns count from 1; columns count characters.
#[derive(Debug, Default, Serialize)]
struct Place {
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    end_column: Option<usize>,
}

/// Those diagnostics that are at least as grave as `least`, one JSON object a line.
///
/// # Panics
/// Never: the records hold nothing that JSON cannot.
#[must_use]
pub fn json_lines(diagnostics: &Diagnostics, sources: &SourceMap, least: Severity) -> String {
    let mut out = String::new();
    let grave = diagnostics.iter().filter(|diagnostic| diagnostic.code.severity() <= least);
    for Diagnostic { code, message, primary, path, related, help } in grave {
        let place = match primary {
            Some(label) => place(label.span, sources),
            None => Place { file: path.clone(), ..Place::default() },
        };
        let related = related
            .iter()
            .map(|label| RelatedRecord { place: self::place(label.span, sources), message: &label.text })
            .collect();
        let severity = match code.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let record = Record { severity, code: code.as_str(), message, place, help, related };
        out.push_str(&serde_json::to_string(&record).expect("records are plain strings and numbers"));
        out.push('\n');
    }
    out
}

fn place(span: Span, sources: &SourceMap) -> Place {
    let file = sources.get(span.file);
    let range = shown(file, span);
    let line_start = file.text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let column = |offset: usize| file.text[line_start..offset].chars().count() + 1;
    Place {
        file: Some(file.display_path()),
        line: Some(file.text[..range.start].matches('\n').count() + 1),
        column: Some(column(range.start)),
        end_column: Some(column(range.end)),
    }
}

/// What a build did.
#[derive(Debug, Clone, Serialize)]
pub struct Summary {
    /// HTML pages.
    pub pages: usize,
    /// Languages.
    pub languages: usize,
    /// Documents that can be searched for, in all languages together.
    pub documents: usize,
    /// Files, pages included.
    pub files: usize,
    /// Bytes of all files.
    pub bytes: u64,
    /// Files that are new or have other bytes than before.
    pub written: usize,
    /// Files that were kept.
    pub unchanged: usize,
    /// Files of the former site that are gone.
    pub removed: usize,
    /// Warnings, which `check` shows.
    pub warnings: usize,
    /// From the start of the command to the end of writing.
    pub milliseconds: u128,
    /// The file to open.
    pub open: String,
}

/// A summary for programs, on one line.
///
/// # Panics
/// Never: it is plain strings and numbers.
#[must_use]
pub fn summary_json(summary: &Summary) -> String {
    serde_json::to_string(summary).expect("a summary is plain strings and numbers")
}

/// An answer for programs, on one line; what was looked for only with `explain`.
///
/// # Panics
/// Never: it is plain strings and numbers.
#[must_use]
pub fn answer_json(mut answer: Answer, explain: bool) -> String {
    if !explain {
        answer.terms.clear();
    }
    serde_json::to_string(&answer).expect("an answer is plain strings and numbers")
}

/// The editor's report for programs, on one line: `{"report": …}`.
///
/// # Panics
/// Never: it is plain strings and numbers.
#[must_use]
pub fn review_json(review: &Review) -> String {
    #[derive(Serialize)]
    struct Line<'r> {
        report: &'r Review,
    }
    serde_json::to_string(&Line { report: review }).expect("a report is plain strings and numbers")
}

/// A summary for people.
#[must_use]
pub fn summary_text(summary: &Summary) -> String {
    let Summary {
        pages,
        languages,
        documents: _,
        files,
        bytes,
        written,
        unchanged,
        removed,
        warnings,
        milliseconds,
        open,
    } = summary;
    let mut text = format!(
        "Built {pages} pages in {languages} languages ({files} files, {:.1} MB) in {:.2} s: {written} written, \
         {unchanged} unchanged, {removed} removed.\n",
        *bytes as f64 / 1e6,
        *milliseconds as f64 / 1e3,
    );
    if *warnings > 0 {
        text.push_str(&format!(
            "{} for the editor: `samlad check` shows them.\n",
            counted(*warnings, "warning")
        ));
    }
    text.push_str(&format!("Open {open}\n"));
    text
}

/// Which files of the content were written.
#[must_use]
pub fn changes_text(changes: &[Change]) -> String {
    let mut text = format!("{} written.\n", counted(changes.len(), "file"));
    for Change { root, path, .. } in changes {
        text.push_str(&format!("{}/{path}\n", root.name()));
    }
    text
}

/// How many errors and warnings there are, in a line.
#[must_use]
pub fn counts_text(diagnostics: &Diagnostics) -> String {
    let errors = counted(diagnostics.count(Severity::Error), "error");
    let warnings = counted(diagnostics.count(Severity::Warning), "warning");
    format!("{errors}, {warnings}\n")
}

fn counted(number: usize, noun: &str) -> String {
    match number {
        1 => format!("1 {noun}"),
        _ => format!("{number} {noun}s"),
    }
}
