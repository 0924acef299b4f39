//! Words explained where they are first used: what they mean stands below that paragraph, open to every reader.
//!
//! Nothing has to be tapped, opened or found again, and nothing is missing on paper or without scripts.

use std::collections::BTreeSet;

/// A word and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning<'m> {
    /// The word.
    pub word: &'m str,
    /// What it means.
    pub text: &'m str,
    /// The tag and the direction of the language of both, when it is another than the body's.
    pub language: Option<(&'m str, &'m str)>,
}

/// The words of a body that have a meaning to tell.
pub(super) struct Words<'f, 'm> {
    meaning: &'f dyn Fn(&str) -> Option<Meaning<'m>>,
    met: BTreeSet<String>,
    waiting: Vec<Meaning<'m>>,
}

impl<'f, 'm> Words<'f, 'm> {
    /// None met yet.
    pub(super) fn new(meaning: &'f dyn Fn(&str) -> Option<Meaning<'m>>) -> Self {
        Self { meaning, met: BTreeSet::new(), waiting: Vec::new() }
    }

    /// A link to the word with this id: the first one is explained as soon as the paragraph ends.
    pub(super) fn meet(&mut self, id: &str) {
        if self.met.insert(id.to_owned()) {
            self.waiting.extend((self.meaning)(id));
        }
    }

    /// A place for explanations: those that wait for one.
    pub(super) fn due(&mut self) -> impl Iterator<Item = Meaning<'m>> {
        self.waiting.drain(..)
    }
}

#[cfg(test)]
mod tests {
    use super::super::to_html;
    use super::*;

    fn html(markdown: &str) -> String {
        to_html(markdown, &|_| "g".to_owned(), &|id| match id {
            "kind" => Some(Meaning { word: "Kind", text: "A <sort>.", language: None }),
            "hem" => Some(Meaning { word: "hem", text: "Bostad.", language: Some(("sv", "ltr")) }),
            _ => None,
        })
    }

    #[test]
    fn the_first_use_is_explained_below_its_paragraph() {
        let expected = "<p>A <a href=\"g\">kind</a>, a <a href=\"g\">hem</a>.</p>\n\
                        <p class=\"prose__word\"><dfn>Kind</dfn>: A &lt;sort&gt;.</p>\n\
                        <p class=\"prose__word\" lang=\"sv\" dir=\"ltr\"><dfn>hem</dfn>: Bostad.</p>\n\
                        <p>Another <a href=\"g\">kind</a>, <a href=\"g\">other</a>.</p>\n";
        assert_eq!(
            html("A [kind](term:kind), a [hem](term:hem).\n\nAnother [kind](term:kind), [other](term:x)."),
            expected
        );
    }

    #[test]
    fn lists_and_tables_keep_explanations_inside() {
        let word = "<p class=\"prose__word\"><dfn>Kind</dfn>: A &lt;sort&gt;.</p>\n";
        let link = "<a href=\"g\">k</a>";
        assert_eq!(
            html("- [k](term:kind)\n- b"),
            format!("<ul>\n<li>{link}{word}</li>\n<li>b</li>\n</ul>\n")
        );
        assert_eq!(
            html("- [k](term:kind)\n  - b"),
            format!("<ul>\n<li>{link}{word}<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n")
        );
        assert!(html("|a|\n|-|\n|[k](term:kind)|").contains(&format!("<td>{link}{word}</td>")));
        assert!(html("## [k](term:kind)").ends_with(&format!("</h2>\n{word}")));
    }
}
