//! A text and its translation, cut into pieces that belong together.
//!
//! What enters: two text files as they stand on the disk. What leaves: [`Unit`]s, each with its place in the translation (in the
//! original where there is none). Must not know XLIFF.
//!
//! Bodies are cut at headings and empty lines. Where a translation has another number of blocks below a heading than the
//! original, they are one piece; where it has other headings, the whole body is.

use std::ops::Range;

use crate::model::text::TextProvenance;
use crate::parse::split_front_matter;
use crate::source::edit::{Document, Step};
use crate::source::tree::Node;

/// The fields of a head that are translated.
const FIELDS: &[&str] = &["name", "summary", "search", "eligibility", "cost", "way_in"];

/// One piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unit {
    /// Its name within the text.
    pub(super) id: String,
    /// The original.
    pub(super) source: String,
    /// The translation, where there is one.
    pub(super) target: Option<String>,
    /// Where the translation stands, or is to.
    pub(super) place: Place,
}

/// Where a piece stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// A field of the head.
    Field(&'static str),
    /// A field of the head that lists words: one in each line of the unit.
    Words(&'static str),
    /// These bytes of the body.
    Body(Range<usize>),
}

impl Unit {
    /// Whether the text may do without it: fields that a finished translation has left out.
    pub(super) fn is_optional(&self, translation: &Option<(&str, TextProvenance)>) -> bool {
        translation.is_some() && self.target.is_none()
    }
}

/// All pieces of a text in their order.
pub(super) fn units(original: &str, translation: Option<&str>) -> Vec<Unit> {
    let (head, body) = parts(original);
    let translated = translation.map(parts);
    let mut units: Vec<Unit> = FIELDS.iter().filter_map(|name| field(name, head, translated)).collect();
    match translated {
        None => {
            let pieces = sections(body).into_iter().flatten();
            units.extend(pieces.enumerate().map(|(at, range)| unit(at, body, range.clone(), None, range)));
        }
        Some((_, translated)) => {
            let pieces = matched(body, translated);
            units.extend(pieces.into_iter().enumerate().map(|(at, (source, target))| {
                unit(at, body, source, Some(translated[target.clone()].to_owned()), target)
            }));
        }
    }
    units
}

fn unit(at: usize, body: &str, source: Range<usize>, target: Option<String>, place: Range<usize>) -> Unit {
    let source = body[source].to_owned();
    Unit { id: format!("body-{}", at + 1), source, target, place: Place::Body(place) }
}

fn parts(text: &str) -> (&str, &str) {
    let (head, body) = split_front_matter(text).expect("texts of the catalog have heads");
    (&text[head.as_usize()], &text[body.as_usize()])
}

fn field(name: &'static str, head: &str, translated: Option<(&str, &str)>) -> Option<Unit> {
    let (source, is_list) = value(name, head)?;
    let target = translated.and_then(|(head, _)| value(name, head)).map(|(text, _)| text);
    let place = if is_list { Place::Words(name) } else { Place::Field(name) };
    Some(Unit { id: name.replace('_', "-"), source, target, place })
}

/// The value of a field, and whether it is a list, whose items are its lines.
fn value(name: &str, head: &str) -> Option<(String, bool)> {
    let document = Document::read(head)?;
    match document.get(&[Step::Key(name)])? {
        Node::Scalar(scalar) => Some((scalar.value.clone(), false)),
        Node::List(_, items) => {
            let words = items.iter().filter_map(|item| match item {
                Node::Scalar(scalar) => Some(scalar.value.as_str()),
                Node::List(..) | Node::Map(..) => None,
            });
            Some((words.collect::<Vec<_>>().join("\n"), true))
        }
        Node::Map(..) => None,
    }
}

/// Blocks by section; each section but the first begins with its heading, a block of its own.
fn sections(body: &str) -> Vec<Vec<Range<usize>>> {
    let mut sections: Vec<Vec<Range<usize>>> = vec![Vec::new()];
    let mut open = false;
    let mut offset = 0;
    for line in body.split_inclusive('\n') {
        let range = offset..offset + line.trim_end().len();
        offset += line.len();
        if range.is_empty() {
            open = false;
        } else if heading(line) > 0 {
            sections.push(vec![range]);
            open = false;
        } else {
            let section = sections.last_mut().expect("there is a first one");
            match section.last_mut() {
                Some(block) if open => block.end = range.end,
                _ => section.push(range),
            }
            open = true;
        }
    }
    sections.retain(|section| !section.is_empty());
    sections
}

/// The level of a heading, 0 for anything else.
pub(super) fn heading(line: &str) -> usize {
    let level = line.len() - line.trim_start_matches('#').len();
    if line[level..].starts_with(' ') { level } else { 0 }
}

/// Pieces of two bodies that belong together.
fn matched(source: &str, target: &str) -> Vec<(Range<usize>, Range<usize>)> {
    let (from, to) = (sections(source), sections(target));
    let headings = |body: &str, sections: &[Vec<Range<usize>>]| -> Vec<usize> {
        sections.iter().map(|section| heading(&body[section[0].clone()])).collect()
    };
    let whole = |sections: &[Vec<Range<usize>>]| {
        let first = sections.first()?.first()?.start;
        Some(first..sections.last()?.last()?.end)
    };
    let lone = |section: &[Range<usize>]| section.len() == 1;
    let alike = headings(source, &from) == headings(target, &to)
        && from
            .iter()
            .zip(&to)
            .all(|(from, to)| lone(from) == lone(to) || heading(&source[from[0].clone()]) == 0);
    if !alike {
        return whole(&from).zip(whole(&to)).into_iter().collect();
    }
    let mut pieces = Vec::new();
    for (from, to) in from.iter().zip(&to) {
        if from.len() == to.len() {
            pieces.extend(from.iter().cloned().zip(to.iter().cloned()));
            continue;
        }
        let titled = usize::from(heading(&source[from[0].clone()]) > 0);
        pieces.extend(from[..titled].iter().cloned().zip(to[..titled].iter().cloned()));
        let rest = |blocks: &[Range<usize>]| blocks[titled].start..blocks[blocks.len() - 1].end;
        pieces.push((rest(from), rest(to)));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "---\nname: N\nsummary: S\nsearch: [a, b]\nversion: 1\n---\n";

    fn bodies(original: &str, translation: &str) -> Vec<(String, Option<String>)> {
        let all = units(&format!("{HEAD}{original}"), Some(&format!("{HEAD}{translation}")));
        all.into_iter()
            .filter(|unit| matches!(unit.place, Place::Body(_)))
            .map(|unit| (unit.source, unit.target))
            .collect()
    }

    fn pair(source: &str, target: &str) -> (String, Option<String>) {
        (source.to_owned(), Some(target.to_owned()))
    }

    #[test]
    fn heads_give_a_unit_for_each_field() {
        let units = units(HEAD, None);
        let ids: Vec<_> = units.iter().map(|unit| (unit.id.as_str(), unit.source.as_str())).collect();
        assert_eq!(ids, [("name", "N"), ("summary", "S"), ("search", "a\nb")]);
    }

    #[test]
    fn blocks_are_paired_as_finely_as_both_texts_allow() {
        assert_eq!(
            bodies("## A\nx\n\n- 1\n- 2\n", "\n## B\n\ny\n\n- 3\n"),
            [pair("## A", "## B"), pair("x", "y"), pair("- 1\n- 2", "- 3")]
        );
        assert_eq!(bodies("## A\nx\n\nz\n", "## B\ny\n"), [pair("## A", "## B"), pair("x\n\nz", "y")]);
        assert_eq!(bodies("## A\nx\n", "y\n\nz\n"), [pair("## A\nx", "y\n\nz")]);
        assert!(bodies("", "").is_empty());
    }
}
