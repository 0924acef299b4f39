//! Pieces in another language inside a text: `[Jag behöver en sovplats](lang:sv)`.
//!
//! They look like links, and may stand inside links: `[boende ([stödboende](lang:sv))](term:stodboende)`. Markdown knows
//! no links in links, so they are turned into marks before it is read and into HTML afterwards. Marked text has the
//! length it had, so that places in it are still true. Must not know what else Markdown holds.

use std::borrow::Cow;
use std::ops::Range;

use crate::model::id::parse_tag;

const LANGUAGE: &str = "](lang:";

/// Before the tag, after it, and after the piece: characters that no editor types and HTML forbids.
const BEFORE_TAG: char = '\u{1}';
const AFTER_TAG: char = '\u{2}';
const AFTER_PIECE: char = '\u{3}';
const MARKS: [char; 3] = [BEFORE_TAG, AFTER_TAG, AFTER_PIECE];

/// A piece in another language, at bytes of the body.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// All of it, with its brackets.
    pub(super) whole: Range<usize>,
    /// What readers see.
    pub(super) text: Range<usize>,
    /// The tag of its language, sound or not.
    pub(super) tag: Range<usize>,
}

/// All pieces in their order.
pub(super) fn pieces(markdown: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (end, _) in markdown.match_indices(LANGUAGE) {
        let after_last = pieces.last().map_or(0, |piece| piece.whole.end);
        let tag = end + LANGUAGE.len();
        let Some(open) = markdown.get(after_last..end).and_then(|before| before.rfind('[')) else { continue };
        let Some(length) = markdown[tag..].find(')') else { break };
        let open = after_last + open;
        pieces.push(Piece { whole: open..tag + length + 1, text: open + 1..end, tag: tag..tag + length });
    }
    pieces
}

/// The body with marks instead of the brackets of its pieces, as long as before.
pub(super) fn mark(markdown: &str) -> Cow<'_, str> {
    let pieces = pieces(markdown);
    if pieces.is_empty() {
        return Cow::Borrowed(markdown);
    }
    let mut marked = String::with_capacity(markdown.len());
    let mut done = 0;
    for Piece { whole, text, tag } in pieces {
        marked.push_str(&markdown[done..whole.start]);
        marked.push(BEFORE_TAG);
        marked.push_str(&markdown[tag]);
        marked.push(AFTER_TAG);
        marked.push_str(&markdown[text]);
        marked.extend(std::iter::repeat_n(AFTER_PIECE, LANGUAGE.len()));
        done = whole.end;
    }
    marked.push_str(&markdown[done..]);
    Cow::Owned(marked)
}

/// A part of a marked text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part<'t> {
    /// Words.
    Text(&'t str),
    /// HTML before or after a piece.
    Html(String),
}

/// A marked text as text and HTML; `None` when nothing in it is marked.
pub(super) fn parts(text: &str) -> Option<Vec<Part<'_>>> {
    if !text.contains(MARKS) {
        return None;
    }
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(MARKS) {
        let (before, from) = rest.split_at(at);
        if !before.is_empty() {
            parts.push(Part::Text(before));
        }
        rest = if let Some((tag, after)) =
            from.strip_prefix(BEFORE_TAG).and_then(|from| from.split_once(AFTER_TAG))
        {
            parts.extend(parse_tag(tag).map(|direction| {
                Part::Html(format!("<span lang=\"{tag}\" dir=\"{}\">", direction.as_str()))
            }));
            after
        } else {
            let after = from.trim_start_matches(AFTER_PIECE);
            // Marks come whole; a lone one was typed, and is dropped.
            if from.len() - after.len() == LANGUAGE.len() {
                parts.push(Part::Html("</span>".to_owned()));
            }
            after.strip_prefix(MARKS).unwrap_or(after)
        };
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest));
    }
    Some(parts)
}

/// The words alone of a marked text.
pub(super) fn words(text: &str) -> Cow<'_, str> {
    match parts(text) {
        None => Cow::Borrowed(text),
        Some(parts) => parts.iter().map(|part| if let Part::Text(text) = part { text } else { "" }).collect(),
    }
}

/// The words of a marked text, each with its place in the text as it was: a tag stands before its piece here, and behind it there.
pub(super) fn places(text: &str) -> Vec<(&str, usize)> {
    let parts = parts(text).unwrap_or_else(|| vec![Part::Text(text)]);
    let words =
        parts.into_iter().filter_map(|part| if let Part::Text(words) = part { Some(words) } else { None });
    let place = |words: &str| {
        // Parts are slices of the text: their addresses tell where.
        let at = words.as_ptr() as usize - text.as_ptr() as usize;
        let tag = text[..at]
            .strip_suffix(AFTER_TAG)
            .and_then(|before| Some(before.len() - before.rfind(BEFORE_TAG)?));
        at - tag.unwrap_or(0)
    };
    words.map(|words| (words, place(words))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_marked_where_they_stand() {
        for text in [
            "a [b](lang:sv) [c *d*](lang:ar)",
            "[a ([b](lang:sv))](term:x)",
            "[](lang:)",
            "](lang:sv)",
            "[x](lang:",
        ] {
            assert_eq!(mark(text).len(), text.len(), "{text}");
        }
        let text = "[a ([b](lang:sv))](term:x)";
        assert_eq!(pieces(text), [Piece { whole: 4..16, text: 5..6, tag: 13..15 }]);
        assert_eq!(mark("plain"), "plain");
    }

    #[test]
    fn marks_become_html() {
        let marked = mark("a [b](lang:sv) c");
        let html = |text: &str| Part::Html(text.to_owned());
        let expected = [
            Part::Text("a "),
            html("<span lang=\"sv\" dir=\"ltr\">"),
            Part::Text("b"),
            html("</span>"),
            Part::Text(" c"),
        ];
        assert_eq!(parts(&marked), Some(expected.into()));
        assert_eq!(words(&marked), "a b c");
        assert_eq!(words("a\u{1}b\u{2}\u{3}"), "a");
    }
}
