//! XLIFF 2.1: the only module that knows its elements and imports roxmltree.
//!
//! What enters: units to be written, or the text of a file. What leaves: that text, or its units with their places. Must not know
//! what a unit is a part of.
//!
//! The one package for XLIFF, xliff 0.3.0-alpha.4, reads version 1.2 without inline codes or places, and calls itself work in
//! progress; so the format is written here, on an XML reader that tells where everything stands.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use super::inline::{Link, Numbers, links};
use super::unit::Unit;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{ByteRange, FileId, Span};

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// How far a translation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    /// Not there, or of an older original.
    Initial,
    /// There; no person has reviewed it.
    Translated,
    /// A person has.
    Reviewed,
}

impl State {
    fn word(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        match word {
            "initial" => Some(Self::Initial),
            "translated" => Some(Self::Translated),
            "reviewed" | "final" => Some(Self::Reviewed),
            _ => None,
        }
    }
}

/// A text to be written.
pub(super) struct OutFile {
    /// The file of the translation.
    pub(super) path: String,
    /// What translators are told, by category.
    pub(super) notes: Vec<(&'static str, String)>,
    /// The state of all its units.
    pub(super) state: State,
    /// Its pieces.
    pub(super) units: Vec<Unit>,
}

/// A whole file.
pub(super) fn write(from: &str, to: &str, files: impl Iterator<Item = OutFile>) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" \
         srcLang=\"{}\" trgLang=\"{}\">\n",
        escaped(from),
        escaped(to)
    );
    for (number, OutFile { path, notes, state, units }) in files.enumerate() {
        let path = escaped(&path);
        line(&mut out, &format!("<file id=\"f{}\" original=\"{path}\" xml:space=\"preserve\">", number + 1));
        line(&mut out, " <notes>");
        for (category, note) in notes {
            line(&mut out, &format!("  <note category=\"{category}\">{}</note>", escaped(&note)));
        }
        line(&mut out, " </notes>");
        units.iter().for_each(|unit| write_unit(&mut out, unit, state));
        line(&mut out, "</file>");
    }
    out.push_str("</xliff>\n");
    out
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

fn write_unit(out: &mut String, unit: &Unit, state: State) {
    let Unit { id, source, target, place: _ } = unit;
    let (in_source, in_target) = (links(source), target.as_deref().map(links).unwrap_or_default());
    let mut numbers = Numbers::default();
    let source_numbers = numbers.of(source, &in_source);
    let target_numbers = numbers.of(target.as_deref().unwrap_or_default(), &in_target);
    line(out, &format!(" <unit id=\"{id}\">"));
    let destinations = numbers.destinations();
    if !destinations.is_empty() {
        line(out, "  <originalData>");
        line(out, "   <data id=\"open\">[</data>");
        for (number, destination) in destinations {
            line(out, &format!("   <data id=\"to{number}\">]({})</data>", escaped(destination)));
        }
        line(out, "  </originalData>");
    }
    let state = if target.is_some() { state } else { State::Initial };
    line(out, &format!("  <segment state=\"{}\">", state.word()));
    line(out, &format!("   <source>{}</source>", coded(source, &in_source, &source_numbers)));
    if let Some(target) = target {
        line(out, &format!("   <target>{}</target>", coded(target, &in_target, &target_numbers)));
    }
    line(out, "  </segment>");
    line(out, " </unit>");
}

/// A text with codes in the place of its links.
fn coded(text: &str, links: &[Link], numbers: &[usize]) -> String {
    let mut cuts: Vec<(usize, usize, String)> = Vec::new();
    for (link, number) in links.iter().zip(numbers) {
        let code = format!("<pc id=\"{number}\" dataRefStart=\"open\" dataRefEnd=\"to{number}\">");
        cuts.push((link.words - 1, link.words, code));
        cuts.push((link.close, link.end, "</pc>".to_owned()));
    }
    cuts.sort();
    let (mut out, mut done) = (String::with_capacity(text.len()), 0);
    for (start, end, code) in cuts {
        out.push_str(&escaped(&text[done..start]));
        out.push_str(&code);
        done = end;
    }
    out.push_str(&escaped(&text[done..]));
    out
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // Readers would take it for a part of the line break.
            '\r' => out.push_str("&#13;"),
            _ => out.push(character),
        }
    }
    out
}

/// A translator's file.
pub(super) struct ReadDocument {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) span: Span,
    pub(super) files: Vec<ReadFile>,
}

/// One text of it.
pub(super) struct ReadFile {
    pub(super) path: String,
    pub(super) span: Span,
    pub(super) units: Vec<ReadUnit>,
}

/// One unit of a text.
pub(super) struct ReadUnit {
    pub(super) id: String,
    pub(super) source: String,
    /// Its translation; `None` also for an empty one.
    pub(super) target: Option<String>,
    pub(super) state: State,
    /// Where the unit begins.
    pub(super) span: Span,
    /// Where its translation begins, or the unit.
    pub(super) target_span: Span,
}

struct Reader<'f> {
    file: FileId,
    text: &'f str,
    found: &'f mut Diagnostics,
}

/// Reads a file; `None` when it is no XLIFF 2, which is then reported.
pub(super) fn read(file: FileId, text: &str, found: &mut Diagnostics) -> Option<ReadDocument> {
    let mut reader = Reader { file, text, found };
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => {
            let lines = text.split_inclusive('\n').take(error.pos().row.saturating_sub(1) as usize);
            let start: usize = lines.map(str::len).sum();
            let message = format!("this is not XML: {error}");
            reader.report(Code::TranslationFile, reader.first_line(start), message, "export it anew");
            return None;
        }
    };
    let root = document.root_element();
    let version = root.attribute("version").unwrap_or_default();
    if !root.has_tag_name((NAMESPACE, "xliff")) || !version.starts_with("2.") {
        let help = "save it as XLIFF 2.0 or 2.1";
        reader.report(Code::TranslationFile, reader.span(root), "this is not XLIFF 2", help);
        return None;
    }
    let of = |name: &str| root.attribute(name).unwrap_or_default().to_owned();
    let files = children(root, "file").map(|file| reader.file(file)).collect();
    Some(ReadDocument { from: of("srcLang"), to: of("trgLang"), span: reader.span(root), files })
}

fn children<'a, 'i>(node: Node<'a, 'i>, name: &'a str) -> impl Iterator<Item = Node<'a, 'i>> + use<'a, 'i> {
    node.children().filter(move |child| child.has_tag_name((NAMESPACE, name)))
}

impl Reader<'_> {
    fn first_line(&self, start: usize) -> Span {
        let length = self.text[start..].lines().next().map_or(0, |line| line.trim_end().len());
        ByteRange::new(start, start + length).in_file(self.file)
    }

    fn span(&self, node: Node<'_, '_>) -> Span {
        let line = self.first_line(node.range().start);
        let end = (line.range.end as usize).min(node.range().end);
        ByteRange::new(node.range().start, end).in_file(self.file)
    }

    fn report(&mut self, code: Code, span: Span, message: impl Into<String>, help: &str) {
        self.found.push(Diagnostic::at(code, span, message, help));
    }

    fn file(&mut self, node: Node<'_, '_>) -> ReadFile {
        let units = node.descendants().filter(|child| child.has_tag_name((NAMESPACE, "unit")));
        let units = units.map(|unit| self.unit(unit)).collect();
        ReadFile {
            path: node.attribute("original").unwrap_or_default().to_owned(),
            span: self.span(node),
            units,
        }
    }

    fn unit(&mut self, node: Node<'_, '_>) -> ReadUnit {
        let data: BTreeMap<&str, String> = children(node, "originalData")
            .flat_map(|data| children(data, "data"))
            .filter_map(|data| Some((data.attribute("id")?, data.text().unwrap_or_default().to_owned())))
            .collect();
        let span = self.span(node);
        let mut unit = ReadUnit {
            id: node.attribute("id").unwrap_or_default().to_owned(),
            source: String::new(),
            target: None,
            state: State::Reviewed,
            span,
            target_span: span,
        };
        let mut state = None;
        // Tools may cut a unit into segments, with what they ignore between them.
        for part in node.children().filter(Node::is_element) {
            let is_segment = part.has_tag_name((NAMESPACE, "segment"));
            if !is_segment && !part.has_tag_name((NAMESPACE, "ignorable")) {
                continue;
            }
            let mut source = String::new();
            children(part, "source").for_each(|node| self.inline(node, &data, &mut source));
            let target = children(part, "target").next();
            if let Some(node) = target {
                if unit.target.is_none() {
                    unit.target_span = self.span(node);
                }
                self.inline(node, &data, unit.target.get_or_insert_default());
            } else if !is_segment && let Some(target) = &mut unit.target {
                target.push_str(&source);
            }
            unit.source.push_str(&source);
            if is_segment {
                let own = self.state(part);
                state = Some(state.map_or(own, |state: State| state.min(own)));
            }
        }
        unit.state = state.unwrap_or(State::Initial);
        unit.target = unit.target.filter(|target| !target.trim().is_empty());
        unit
    }

    fn state(&mut self, segment: Node<'_, '_>) -> State {
        let word = segment.attribute("state").unwrap_or("initial");
        State::from_word(word).unwrap_or_else(|| {
            let message = format!("there is no state `{word}`");
            let help = "write initial, translated, reviewed or final";
            self.report(Code::TranslationFile, self.span(segment), message, help);
            State::Initial
        })
    }

    /// The Markdown of a source or target.
    fn inline(&mut self, node: Node<'_, '_>, data: &BTreeMap<&str, String>, out: &mut String) {
        for child in node.children() {
            if child.is_text() {
                out.push_str(child.text().unwrap_or_default());
            } else if child.has_tag_name((NAMESPACE, "pc")) {
                let part = |name| child.attribute(name).and_then(|id| data.get(id));
                match (part("dataRefStart"), part("dataRefEnd")) {
                    (Some(start), Some(end)) => {
                        out.push_str(start);
                        self.inline(child, data, out);
                        out.push_str(end);
                    }
                    _ => {
                        let message = "this code does not lead to the data of its unit";
                        let help =
                            "copy the whole code from the source, with its `dataRefStart` and `dataRefEnd`";
                        self.report(Code::TranslationPlaceholder, self.span(child), message, help);
                    }
                }
            } else if child.has_tag_name((NAMESPACE, "mrk")) {
                // A translator's remark: the words in it are the text's.
                self.inline(child, data, out);
            } else if child.is_element() {
                let message = format!("no text of the site has a code `{}`", child.tag_name().name());
                let help = "keep the `pc` codes of the source, and no others";
                self.report(Code::TranslationPlaceholder, self.span(child), message, help);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::unit::Place;
    use super::*;
    use proptest::prelude::*;

    fn again(source: &str, target: &str) -> (String, Option<String>) {
        let unit = Unit {
            id: "body-1".into(),
            source: source.into(),
            target: Some(target.into()),
            place: Place::Body(0..0),
        };
        let file = OutFile { path: "p".into(), notes: vec![], state: State::Reviewed, units: vec![unit] };
        let text = write("sv", "en", std::iter::once(file));
        let map = super::super::alone("x.xlf", &text);
        let (id, file) = map.iter().next().expect("one file");
        let mut found = Diagnostics::default();
        let document = read(id, &file.text, &mut found).expect("XLIFF");
        assert!(!found.has_errors(), "{found:?}");
        let unit = &document.files[0].units[0];
        (unit.source.clone(), unit.target.clone())
    }

    #[test]
    fn links_become_codes_and_links_again() {
        let text = "a <b> & \"c\" [d ([e](lang:sv))](term:f)\r\n1. [070](phone:g)";
        assert_eq!(again(text, "[x](phone:g)"), (text.to_owned(), Some("[x](phone:g)".to_owned())));
    }

    proptest! {
        #[test]
        fn any_text_survives(source in "[a-zåö\\[\\]()\\\\:<&\\n ]{0,40}", target in "x[a-z\\[\\]()\\\\:>\\n\\r ]{0,40}") {
            prop_assert_eq!(again(&source, &target), (source, Some(target)));
        }
    }
}
