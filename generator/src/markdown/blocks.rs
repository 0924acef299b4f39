//! Bodies in parts that can stand beside the same parts of their translations.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Target, events, foreign, heading_level, html_of};

/// A part of a body that can stand beside the same part of its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// A heading and an item without their own tags, everything else with them.
    pub html: String,
}

/// What a part of a body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading of this level.
    Heading(u8),
    /// An item of a list, with its number in one that counts; `first` begins a list.
    Item {
        /// Its number.
        number: Option<u64>,
        /// Whether the list begins with it.
        first: bool,
    },
    /// A paragraph, a table, a quotation.
    Other,
}

/// A checked body part by part, each as [`super::to_html`] renders it.
///
/// # Panics
/// When the body holds what [`super::check`] refuses.
#[must_use]
pub fn blocks(markdown: &str, address: &dyn Fn(Target<'_>) -> String) -> Vec<Block> {
    let marked = foreign::mark(markdown);
    let mut blocks = Vec::new();
    let mut open: Vec<Event<'_>> = Vec::new();
    let mut depth = 0;
    // The number of the next item of the list that is gone through, and whether it is the first.
    let mut list: Option<(Option<u64>, bool)> = None;
    for event in events(&marked, address, &|_| None) {
        match &event {
            Event::Start(Tag::List(number)) if depth == 0 => {
                list = Some((*number, true));
                continue;
            }
            Event::End(TagEnd::List(_)) if depth == 0 => {
                list = None;
                continue;
            }
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        open.push(event);
        if depth > 0 {
            continue;
        }
        let mut parts = std::mem::take(&mut open);
        let kind = match (&mut list, &parts[0]) {
            (Some((number, first)), _) => {
                let kind = BlockKind::Item { number: *number, first: std::mem::take(first) };
                *number = number.map(|number| number + 1);
                kind
            }
            (None, Event::Start(Tag::Heading { level, .. })) => BlockKind::Heading(heading_level(*level)),
            (None, _) => BlockKind::Other,
        };
        if kind != BlockKind::Other {
            parts = parts.drain(1..parts.len() - 1).collect();
        }
        blocks.push(Block { kind, html: html_of(parts, 0).trim().to_owned() });
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_come_apart_where_translations_meet() {
        let text = "## A\n\nb *c*\n\n- d\n- e [f](term:x)\n\n3. g\n4. h\n\n   i\n\n> j\n";
        let blocks = blocks(text, &|_| "x.html".to_owned());
        let item = |number, first| BlockKind::Item { number, first };
        let expected = [
            (BlockKind::Heading(2), "A"),
            (BlockKind::Other, "<p>b <em>c</em></p>"),
            (item(None, true), "d"),
            (item(None, false), "e <a href=\"x.html\">f</a>"),
            (item(Some(3), true), "<p>g</p>"),
            (item(Some(4), false), "<p>h</p>\n<p>i</p>"),
            (BlockKind::Other, "<blockquote>\n<p>j</p>\n</blockquote>"),
        ];
        let found: Vec<_> = blocks.iter().map(|block| (block.kind, block.html.as_str())).collect();
        assert_eq!(found, expected);
    }
}
