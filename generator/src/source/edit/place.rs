//! Where in a text something begins and ends, as far as the reader of YAML does not tell.

use std::ops::Range;

use super::value::{Value, key};
use crate::source::Located;
use crate::source::tree::Node;

/// A text as it is laid out.
pub(super) struct Layout<'t> {
    text: &'t str,
    /// How its lines end.
    pub(super) newline: &'static str,
}

type Fields = [(Located<String>, Node)];

impl<'t> Layout<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, newline: if text.contains("\r\n") { "\r\n" } else { "\n" } }
    }

    /// Whether the list or group that begins here stands in brackets.
    pub(super) fn is_flow(&self, start: u32) -> bool {
        self.text[start as usize..].starts_with(['[', '{'])
    }

    /// Whether a scalar is not all there is to replace: nothing was typed, or a `>` or `|` before it belongs to it.
    pub(super) fn is_below_its_header(&self, node: &Node) -> bool {
        let Node::Scalar(scalar) = node else { return false };
        let before = self.text[..scalar.range.start as usize].trim_end();
        let header = before.rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default();
        self.text[scalar.range.as_usize()].trim().is_empty() || header.starts_with(['>', '|'])
    }

    /// The bytes of a value, up to its last letter or bracket.
    pub(super) fn range(&self, node: &Node) -> Range<usize> {
        match node {
            Node::Scalar(scalar) => {
                let Range { start, end } = scalar.range.as_usize();
                start..start + self.text[start..end].trim_end().len()
            }
            Node::List(start, items) => {
                let start = *start as usize;
                let last = items.last().map(|item| self.range(item).end);
                start..self.end(start, last, ']')
            }
            Node::Map(start, fields) => {
                let start = *start as usize;
                let last = fields.last().map(|(name, value)| self.range(value).end.max(self.colon(name)));
                start..self.end(start, last, '}')
            }
        }
    }

    fn end(&self, start: usize, last: Option<usize>, bracket: char) -> usize {
        if self.text[start..].starts_with(['[', '{']) {
            self.closing(last.unwrap_or(start + 1), bracket)
        } else {
            last.unwrap_or(start)
        }
    }

    /// One past the bracket that closes what ends at `from`, past comments.
    fn closing(&self, from: usize, bracket: char) -> usize {
        let mut at = from;
        while let Some(letter) = self.text[at..].chars().next() {
            match letter {
                '#' => at += self.text[at..].find('\n').unwrap_or(self.text.len() - at),
                letter if letter == bracket => return at + 1,
                letter => at += letter.len_utf8(),
            }
        }
        at
    }

    /// One past the colon of a key.
    pub(super) fn colon(&self, name: &Located<String>) -> usize {
        let after = name.range.end as usize;
        self.text[after..].find(':').map_or(self.text.len(), |colon| after + colon + 1)
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |line| line + 1)
    }

    /// One past the last byte of a line, before what ends it.
    fn line_end(&self, at: usize) -> usize {
        let end = self.text[at..].find('\n').map_or(self.text.len(), |line| at + line);
        if self.text[..end].ends_with('\r') { end - 1 } else { end }
    }

    /// How far in a key stands; what may come before it on its line is spaces and hyphens.
    pub(super) fn column(&self, at: usize) -> usize {
        at - self.line_start(at)
    }

    /// Where a new field goes, behind the one with the number `before`, and its text.
    pub(super) fn new_field(
        &self,
        start: u32,
        fields: &Fields,
        before: Option<usize>,
        name: &str,
        value: &Value,
    ) -> (usize, String) {
        let name = key(name);
        let Some((first, _)) = fields.first() else {
            return (start as usize + 1, format!("{name}: {}", value.inline()));
        };
        let flow = self.is_flow(start);
        let column = self.column(first.range.start as usize);
        let behind = before.map(|number| {
            let (name, node) = &fields[number];
            self.range(node).end.max(self.colon(name))
        });
        match (flow, behind) {
            (true, Some(end)) => (end, format!(", {name}: {}", value.inline())),
            (true, None) => (first.range.start as usize, format!("{name}: {}, ", value.inline())),
            (false, Some(end)) => {
                let indent = " ".repeat(column);
                let field = format!("{}{indent}{name}:{}", self.newline, value.block(column, self.newline));
                (self.line_end(end), field)
            }
            (false, None) => {
                let block = value.block(column, self.newline);
                (first.range.start as usize, format!("{name}:{block}{}{}", self.newline, " ".repeat(column)))
            }
        }
    }

    /// The bytes of a field that can go: whole lines, or a part between commas.
    pub(super) fn field(&self, start: u32, fields: &Fields, number: usize) -> Range<usize> {
        let (name, node) = &fields[number];
        let begin = name.range.start as usize;
        let end = self.range(node).end.max(self.colon(name));
        let next = fields.get(number + 1).map(|(next, _)| next.range.start as usize);
        let line = self.line_start(begin);
        let own_line = self.text[line..begin].trim().is_empty();
        match (self.is_flow(start), next) {
            // With the comma before it.
            (true, None) => {
                let (before, value) = &fields[number - 1];
                self.range(value).end.max(self.colon(before))..end
            }
            // The field behind it takes its place: after the bracket, or after the hyphen.
            (true, Some(next)) => begin..next,
            (false, Some(next)) if !own_line => begin..next,
            (false, _) => self.lines(line, end),
        }
    }

    /// Whole lines from the start of one to the end of that in which `end` lies.
    fn lines(&self, start: usize, end: usize) -> Range<usize> {
        let end = self.line_end(end);
        let rest = &self.text[end..];
        let newline = rest.len() - rest.trim_start_matches('\r').strip_prefix('\n').unwrap_or(rest).len();
        // The last line of a file that has no line break at its end takes the one before it along.
        let start =
            if newline == 0 { self.text[..start].trim_end_matches(['\r', '\n']).len() } else { start };
        start..end + newline
    }

    /// The bytes of an item that can go, one of several: whole lines from its hyphen on, or a part between commas.
    /// `None` where something else stands before it on its line.
    pub(super) fn item(&self, start: u32, items: &[Node], number: usize) -> Option<Range<usize>> {
        let own = self.range(&items[number]);
        if self.is_flow(start) {
            return Some(match items.get(number + 1) {
                Some(next) => own.start..self.range(next).start,
                None => self.range(&items[number - 1]).end..own.end,
            });
        }
        let line = self.line_start(own.start);
        (self.text[line..own.start].trim() == "-").then(|| self.lines(line, own.end))
    }

    /// Where a new item goes, and its text; `None` where no hyphen stands before the last one.
    pub(super) fn new_item(&self, start: u32, items: &[Node], item: &Value) -> Option<(usize, String)> {
        let Some(last) = items.last() else {
            return self.is_flow(start).then(|| (start as usize + 1, item.inline()));
        };
        let Range { start: begin, end } = self.range(last);
        if self.is_flow(start) {
            return Some((end, format!(", {}", item.inline())));
        }
        let line = self.line_start(begin);
        let dash = self.text[line..begin].rfind("- ")?;
        Some((self.line_end(end), format!("{}{}", self.newline, item.item(dash, self.newline))))
    }
}
