//! YAML into typed values with places, under limits. The only module that imports the YAML package.
//!
//! What enters: the text of a file, or the front matter of one. What leaves: the type asked for, whose
//! [`Located`] parts know their bytes, or a [`Diagnostic`]. Must not know what the fields mean.

use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use serde_yaml::{DuplicateKeyPolicy, Error, MergeKeyPolicy, Options, Spanned};

use super::{ByteRange, FileId, Located, Span};
use crate::diagnostic::{Code, Diagnostic};

/// No entry nests deeper than `areas → area → name → language`, with room to spare.
const MAX_DEPTH: usize = 12;
/// The longest list of the real site has some hundred lines; a corpus for benchmarks some thousand.
const MAX_NODES: usize = 200_000;

/// Reads `text` as a `T`.
///
/// # Errors
/// One diagnostic that points into `file`: the YAML reader stops at the first place it cannot read. What it *can*
/// read but makes no sense (unknown fields, words, dates) is collected by the caller from the typed value.
pub fn parse<T: DeserializeOwned>(text: &str, file: FileId) -> Result<T, Box<Diagnostic>> {
    serde_yaml::from_str_with_options(text, options())
        .map_err(|error| Box::new(diagnostic(&error, text, file)))
}

fn options() -> Options {
    let budget = serde_yaml::budget! {
        max_depth: MAX_DEPTH,
        flow_nesting_limit: MAX_DEPTH,
        max_nodes: MAX_NODES,
        max_aliases: 0,
        max_anchors: 0,
        max_documents: 1,
    };
    serde_yaml::options! {
        budget: budget,
        merge_keys: MergeKeyPolicy::Error,
        duplicate_keys: DuplicateKeyPolicy::Error,
        with_snippet: false,
    }
}

fn diagnostic(error: &Error, text: &str, file: FileId) -> Diagnostic {
    let span = range_of(error, text).in_file(file);
    let message = error.without_snippet().to_string();
    // The place is shown by the excerpt; the reader's own "at line …" would be a second one.
    let message = message.split(" at line ").next().unwrap_or_default().trim_end_matches(':').to_owned();
    match error.without_snippet() {
        Error::DuplicateMappingKey { key, .. } => Diagnostic::at(
            Code::YamlDuplicateKey,
            span,
            format!("`{}` stands twice in the same list of fields", key.as_deref().unwrap_or("a field")),
            "keep one of them",
        ),
        Error::Budget { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. }
        | Error::UnknownAnchor { .. }
        | Error::MergeKeyNotAllowed { .. } => too_much(span, &message),
        // The scanner's own limit on nested brackets has no variant of its own.
        _ if message.contains("recursion limit") => too_much(span, &message),
        Error::NullIntoString { .. } => Diagnostic::at(
            Code::YamlType,
            span,
            "a field has no value",
            "write a value; or remove the line, where the field may be left out",
        ),
        Error::SerdeInvalidType { unexpected, expected, .. } => Diagnostic::at(
            Code::YamlType,
            span,
            format!("expected {expected}, found {unexpected}"),
            "compare with the field's description in content/README.md",
        ),
        Error::Unexpected { expected, .. } => Diagnostic::at(
            Code::YamlType,
            span,
            format!("{} is expected here", in_plain_words(expected)),
            "write a list in brackets, `[a, b]`, and fields each on a line of its own, two spaces further in",
        ),
        Error::UnexpectedSequenceEnd { .. }
        | Error::UnexpectedMappingEnd { .. }
        | Error::InvalidScalar { .. }
        | Error::TaggedScalarCannotDeserializeIntoString { .. }
        | Error::SerdeInvalidValue { .. }
        | Error::SerdeInvalidLength { .. }
        | Error::UnsupportedTag { .. } => Diagnostic::at(
            Code::YamlType,
            span,
            message,
            "compare with the field's description in content/README.md",
        ),
        _ => Diagnostic::at(
            Code::YamlSyntax,
            span,
            message,
            "look at this line and the lines around it: quotes that are not closed, tabs, indentation, a colon inside a text without quotes",
        ),
    }
}

/// The YAML reader's own words for shapes.
fn in_plain_words(expected: &str) -> &str {
    match expected {
        "sequence start" => "a list",
        "mapping start" => "a group of fields",
        "string scalar" => "a text",
        other => other,
    }
}

fn too_much(span: Span, message: &str) -> Diagnostic {
    Diagnostic::at(
        Code::YamlLimit,
        span,
        if message.contains("nchor") || message.contains("lias") {
            "anchors and aliases are not used in entries"
        } else {
            "this YAML is larger or nested deeper than any entry"
        },
        "write the values out: no `&anchor`, `*alias` or `<<`, and no nesting deeper than the documented fields",
    )
}

/// The bytes the error is about, at least one wide and inside the text.
fn range_of(error: &Error, text: &str) -> ByteRange {
    let Some(location) = error.location() else { return ByteRange::new(0, text.len().min(1)) };
    let span = location.span();
    let start = match span.byte_offset() {
        Some(offset) => usize::try_from(offset).unwrap_or(text.len()),
        None => text
            .char_indices()
            .nth(usize::try_from(span.offset()).unwrap_or(0))
            .map_or(text.len(), |(at, _)| at),
    };
    let start = floor_char_boundary(text, start.min(text.len()));
    let length = span.byte_len().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let end = floor_char_boundary(text, (start + length).clamp(start, line_end.max(start)));
    ByteRange::new(start, end)
}

fn floor_char_boundary(text: &str, mut offset: usize) -> usize {
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Spanned { value, referenced, .. } = Spanned::<T>::deserialize(deserializer)?;
        let span = referenced.span();
        let start = usize::try_from(span.byte_offset().unwrap_or_default()).unwrap_or_default();
        let length = usize::try_from(span.byte_len().unwrap_or_default()).unwrap_or_default();
        Ok(Self { value, range: ByteRange::new(start, start + length) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Root, SourceFile, SourceMap};
    use std::collections::BTreeMap;

    fn file() -> FileId {
        let file = SourceFile { root: Root::Content, path: "x.yaml".into(), text: String::new() };
        SourceMap::new(vec![file]).iter().next().expect("one file").0
    }

    #[test]
    fn places_are_bytes_even_after_letters_of_two_bytes() {
        let text = "å: ö\nport: 'Näbb'\nlist: [aå, bö]\n";
        #[derive(Deserialize)]
        struct Doc {
            å: Located<String>,
            port: Located<String>,
            list: Vec<Located<String>>,
        }
        let doc: Doc = parse(text, file()).expect("sound");
        assert_eq!(&text[doc.å.range.as_usize()], "ö");
        assert_eq!(&text[doc.port.range.as_usize()], "'Näbb'");
        assert_eq!(&text[doc.list[1].range.as_usize()], "bö");
    }

    #[test]
    fn strings_stay_as_typed() {
        let doc: BTreeMap<String, String> =
            parse("a: NO\nb: 0123\nc: +46 19\nd: 1.50\ne: 2024-03-01\n", file()).expect("sound");
        assert_eq!(doc.values().collect::<Vec<_>>(), ["NO", "0123", "+46 19", "1.50", "2024-03-01"]);
    }

    #[test]
    fn alias_bombs_and_deep_nesting_are_refused() {
        let bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n";
        assert_eq!(parse::<BTreeMap<String, Vec<String>>>(bomb, file()).unwrap_err().code, Code::YamlLimit);
        let deep = format!("a: {}{}", "[".repeat(5000), "]".repeat(5000));
        let refused = parse::<BTreeMap<String, serde_json::Value>>(&deep, file()).unwrap_err();
        assert_eq!(refused.code, Code::YamlLimit, "{}", refused.message);
    }
}
