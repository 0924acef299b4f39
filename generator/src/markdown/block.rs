//! A body as blocks of words that know where they stand in it: for those who look for something in sentences.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{foreign, options};

/// A paragraph, a heading, an item of a list or a cell, as readers see it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Block {
    /// The words.
    pub text: String,
    /// Whether it is a heading.
    pub heading: bool,
    /// Links: the bytes of their words in `text`, and where they lead.
    pub links: Vec<(Range<usize>, String)>,
    /// Where a piece of `text` begins, in `text` and in the body.
    pieces: Vec<(usize, usize)>,
}

impl Block {
    /// A text without Markdown.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), pieces: vec![(0, 0)], ..Self::default() }
    }

    /// Bytes of the text as bytes of the body.
    #[must_use]
    pub fn place(&self, range: &Range<usize>) -> Range<usize> {
        let at = |offset: usize| {
            let piece = self.pieces.iter().rev().find(|(start, _)| *start <= offset);
            piece.map_or(0, |(start, body)| body + (offset - start))
        };
        // The end belongs to the piece of the last byte: behind it a link may begin.
        at(range.start)..range.end.checked_sub(1).map_or(0, |last| at(last) + 1)
    }

    fn push(&mut self, text: &str, at: usize) {
        self.pieces.push((self.text.len(), at));
        self.text.push_str(text);
    }
}

/// The blocks of a body in their order; those without words are left out.
#[must_use]
pub fn blocks(markdown: &str) -> Vec<Block> {
    let marked = foreign::mark(markdown);
    let mut blocks = Vec::new();
    let mut block = Block::default();
    for (event, range) in Parser::new_ext(&marked, options()).into_offset_iter() {
        match event {
            Event::Text(text) | Event::Code(text) => {
                for (words, at) in foreign::places(&text) {
                    block.push(words, range.start + at);
                }
            }
            Event::SoftBreak | Event::HardBreak => block.push(" ", range.start),
            Event::Start(Tag::Heading { .. }) => block.heading = true,
            Event::Start(Tag::Link { dest_url, .. }) => {
                let at = block.text.len();
                block.links.push((at..at, dest_url.into_string()));
            }
            Event::End(TagEnd::Link) => {
                let end = block.text.len();
                if let Some((words, _)) = block.links.last_mut() {
                    words.end = end;
                }
            }
            Event::Start(Tag::List(_))
            | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell) => {
                blocks.push(std::mem::take(&mut block));
            }
            _ => {}
        }
    }
    blocks.retain(|block| !block.text.trim().is_empty());
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_know_their_places() {
        let body = "## 1. Hej\nEtt **tal**\noch [fem ([sex](lang:en))](term:x) veckor\n\n1. Ring [112](phone:a).\n   - Nu\n";
        let found = blocks(body);
        let texts: Vec<&str> = found.iter().map(|block| block.text.as_str()).collect();
        assert_eq!(texts, ["1. Hej", "Ett tal och fem (sex) veckor", "Ring 112.", "Nu"]);
        assert!(found[0].heading && !found[1].heading);
        for word in ["tal", "och", "fem", "sex", "veckor"] {
            let at = found[1].text.find(word).expect("a word");
            assert_eq!(&body[found[1].place(&(at..at + word.len()))], word);
        }
        let (words, to) = &found[2].links[0];
        assert_eq!((&found[2].text[words.clone()], to.as_str()), ("112", "phone:a"));
        assert_eq!(Block::plain("5 år").place(&(0..1)), 0..1);
    }
}
