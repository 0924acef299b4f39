//! Links as inline codes: what a translator may move but not change.
//!
//! What enters: a piece of Markdown. What leaves: its links with their places, and pairs of codes with the same number on both
//! sides. Must not know XLIFF's elements or what a link leads to.

use std::collections::BTreeMap;

/// A link or a piece in another language, at bytes of the text: `[words](destination)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    /// Where the words begin, behind the bracket.
    pub(super) words: usize,
    /// Where they end.
    pub(super) close: usize,
    /// Behind the last parenthesis.
    pub(super) end: usize,
}

impl Link {
    /// What stands in the parentheses.
    pub(super) fn destination<'t>(&self, text: &'t str) -> &'t str {
        &text[self.close + 2..self.end - 1]
    }
}

/// All links, inner ones too, in the order in which they begin.
pub(super) fn links(text: &str) -> Vec<Link> {
    let mut links = Vec::new();
    let mut open = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b'[' => open.push(at + 1),
            b']' => {
                if let Some(words) = open.pop()
                    && let Some(destination) = text[at + 1..].strip_prefix('(')
                    && let Some(length) = destination.find([')', '\n'])
                    && destination.as_bytes()[length] == b')'
                {
                    let end = at + 2 + length + 1;
                    links.push(Link { words, close: at, end });
                    at = end - 1;
                }
            }
            _ => {}
        }
        at += 1;
    }
    links.sort_by_key(|link| link.words);
    links
}

/// The number of each link of a text; the same in both texts where the destination is.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    known: BTreeMap<(String, usize), usize>,
}

impl Numbers {
    /// Numbers the links of a text.
    pub(super) fn of(&mut self, text: &str, links: &[Link]) -> Vec<usize> {
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        let number = |link: &Link| {
            let destination = link.destination(text);
            let time = times.entry(destination).or_default();
            *time += 1;
            let next = self.known.len() + 1;
            *self.known.entry((destination.to_owned(), *time)).or_insert(next)
        };
        links.iter().map(number).collect()
    }

    /// All numbers with their destinations.
    pub(super) fn destinations(&self) -> BTreeMap<usize, &str> {
        self.known.iter().map(|((destination, _), number)| (*number, destination.as_str())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_also_inside_others() {
        let text = "a [b ([c](lang:sv))](term:x) \\[no](x) [no] (x) [d](https://e.org)";
        let found: Vec<_> = links(text).iter().map(|link| link.destination(text).to_owned()).collect();
        assert_eq!(found, ["term:x", "lang:sv", "https://e.org"]);
        assert!(links("[x](y").is_empty());
    }

    #[test]
    fn same_destinations_have_same_numbers() {
        let mut numbers = Numbers::default();
        let (source, target) = ("[a](x) [b](y) [c](x)", "[b](y) [n](lang:sv) [a](x) [c](x)");
        assert_eq!(numbers.of(source, &links(source)), [1, 2, 3]);
        assert_eq!(numbers.of(target, &links(target)), [2, 4, 1, 3]);
        assert_eq!(numbers.destinations()[&4], "lang:sv");
    }
}
