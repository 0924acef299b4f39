//! Where the figures of texts come from: rows as typed → valid rows, and the figures that have none.

use super::registers::Registers;
use super::scope::Scope;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::figures::{self, Difference, Figure, Part};
use crate::model::catalog::Catalog;
use crate::model::figure::{Basis, FigureRow};
use crate::model::raw;
use crate::model::text::{Body, Text};
use crate::source::{ByteRange, Located, SourceMap, Span};

/// What stands instead of a source where there is none to name.
const OWN: &str = "own";

/// Makes a row valid, or reports why it is not.
pub(super) fn row(registers: &Registers, raw: Located<raw::Figure>, scope: &mut Scope) -> Option<FigureRow> {
    let Located { value: raw::Figure { says, source, page, why, unknown_fields }, range } = raw;
    scope.unknown_fields(&unknown_fields, raw::Figure::FIELDS);
    let at = says.as_ref().map_or(range, |says| says.range).in_file(scope.file);
    let says = scope.required_text(says, "says", range);
    let source = scope.required(source, "source", range)?;
    let page = page.and_then(|page| scope.text(page));
    let basis = if source.value == OWN {
        Basis::Own { why: scope.required_text(why, "why", range)? }
    } else {
        Basis::Read { source: registers.sources.find(&source, scope)?, page }
    };
    Some(FigureRow { says: says?, basis, at })
}

/// Reports figures without a source, rows without a figure, and translations with other numbers.
pub(super) fn check(catalog: &Catalog, sources: &SourceMap, diagnostics: &mut Diagnostics) {
    for (entry, found) in figures::findings(catalog) {
        let original = entry.texts.original();
        for Figure { part, range, words, .. } in found.unsourced() {
            diagnostics.push(Diagnostic::at(
                Code::FigureUnsourced,
                place(sources, original, *part, range, words),
                format!("nothing says where `{words}` comes from"),
                format!(
                    "add to `figures` in the head of this file: `- {{says: \"{words}\", source: …}}`; or remove the figure"
                ),
            ));
        }
        for FigureRow { says, at, .. } in &found.idle {
            diagnostics.push(Diagnostic::at(
                Code::FigureIdle,
                *at,
                format!("no figure of the text stands in `{says}`"),
                "write the words as they stand in the text, or remove the row",
            ));
        }
        for (lang, Difference { gone, new }) in &found.differences {
            let tag = catalog.site.languages.tag(*lang);
            let list = |numbers: &[String]| {
                numbers.iter().map(|number| format!("`{number}`")).collect::<Vec<_>>().join(", ")
            };
            let message = match (gone.is_empty(), new.is_empty()) {
                (false, true) => format!("the original has {}, which is missing in `{tag}`", list(gone)),
                (true, _) => format!("`{tag}` has {}, which the original does not have", list(new)),
                (false, false) => format!("the original has {}, `{tag}` has {}", list(gone), list(new)),
            };
            diagnostics.push(Diagnostic::at(
                Code::FigureTranslated,
                number(&entry.texts.shown(*lang).text.body, new),
                message,
                "write the numbers of the original",
            ));
        }
    }
}

/// Where the first of the numbers stands in a body; the top of the file when it stands in no body, or in other digits.
fn number(body: &Body, numbers: &[String]) -> Span {
    let Body { file, start, markdown } = body;
    let found = numbers.iter().find_map(|number| Some((markdown.find(number.as_str())?, number.len())));
    let range = found.map_or(ByteRange::new(0, 3), |(at, length)| {
        let at = *start as usize + at;
        ByteRange::new(at, at + length)
    });
    range.in_file(*file)
}

/// Where words of a part stand. A line of a head may be quoted or folded: then its first words, or its field, are pointed at.
fn place(sources: &SourceMap, text: &Text, part: Part, range: &std::ops::Range<usize>, words: &str) -> Span {
    let Body { file, start, markdown: _ } = &text.body;
    let start = *start as usize;
    let Some(field) = part.field() else {
        return ByteRange::new(start + range.start, start + range.end).in_file(*file);
    };
    let head = &sources.get(*file).text[..start];
    let at = head.find(&format!("\n{field}:")).map_or(0, |at| at + 1);
    let found = head[at..].find(words).map(|found| at + found..at + found + words.len());
    let found = found.unwrap_or(at..at + field.len());
    ByteRange::new(found.start, found.end).in_file(*file)
}
