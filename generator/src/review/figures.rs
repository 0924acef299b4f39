//! Figures in texts: which have a source, which have none, and which translations say otherwise.

use serde::Serialize;

use crate::figures::{Difference, Sourced, findings};
use crate::model::catalog::Catalog;
use crate::model::figure::Basis;

/// The figures of all original texts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// How many repeat a fact that has a source.
    pub facts: usize,
    /// How many have a source in `figures`.
    pub read: usize,
    /// How many are the site's own, with a reason.
    pub own: usize,
    /// Those that nothing gives a source.
    pub unsourced: Vec<Unsourced>,
    /// Rows of `figures` that quote no figure.
    pub idle: Vec<IdleRow>,
    /// Translations with other numbers than their original.
    pub differing: Vec<Differing>,
}

/// A figure without a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Unsourced {
    /// What the text belongs to.
    pub entry: String,
    /// The words.
    pub words: String,
}

/// A row that quotes no figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IdleRow {
    /// What the text belongs to.
    pub entry: String,
    /// What it quotes.
    pub says: String,
}

/// A translation with other numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Differing {
    /// What the text belongs to.
    pub entry: String,
    /// Tag of the language.
    pub lang: String,
    /// Numbers that only the original has.
    pub gone: Vec<String>,
    /// Numbers that only the translation has.
    pub new: Vec<String>,
}

pub(super) fn figures(catalog: &Catalog) -> Figures {
    let mut all = Figures::default();
    for (entry, found) in findings(catalog) {
        for figure in found.figures {
            match figure.sourced.map(|sourced| match sourced {
                Sourced::Fact => None,
                Sourced::Row(row) => Some(&entry.texts.original().figures[row].basis),
            }) {
                None => all.unsourced.push(Unsourced { entry: entry.name.clone(), words: figure.words }),
                Some(None) => all.facts += 1,
                Some(Some(Basis::Read { .. })) => all.read += 1,
                Some(Some(Basis::Own { .. })) => all.own += 1,
            }
        }
        let idle = found.idle.into_iter();
        all.idle.extend(idle.map(|row| IdleRow { entry: entry.name.clone(), says: row.says.clone() }));
        all.differing.extend(found.differences.into_iter().map(|(lang, Difference { gone, new })| {
            let lang = catalog.site.languages.tag(lang).to_owned();
            Differing { entry: entry.name.clone(), lang, gone, new }
        }));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::catalog;

    #[test]
    fn figures_are_counted_by_what_gives_them_a_source() {
        let text = "---\nname: X\nsummary: Ring 112 inom tre veckor.\nversion: 1\nsources: [broschyr]\nfigures:\n  - {says: tre veckor, source: broschyr}\n  \
                    - {says: 2 dagar, source: own, why: Vårt råd.}\n  - {says: 9 år, source: tidning}\n---\nVänta 2 dagar. Betala 7 kr.\n";
        let english = "---\nname: X\nsummary: Ring 112 within 3 weeks.\nof: 1\nby: machine\n---\nWait 2 days. Pay 8 kr.\n";
        let catalog = catalog(&[], &[("glossary/x/sv.md", text), ("glossary/x/en.md", english)]);
        let Figures { facts, read, own, unsourced, idle, differing } = figures(&catalog);
        assert_eq!((facts, read, own), (1, 1, 1));
        assert_eq!(unsourced, [Unsourced { entry: "term/x".into(), words: "7 kr".into() }]);
        assert_eq!(idle, [IdleRow { entry: "term/x".into(), says: "9 år".into() }]);
        let [Differing { lang, gone, new, .. }] = differing.as_slice() else { panic!("{differing:?}") };
        assert_eq!((lang.as_str(), gone.join(" "), new.join(" ")), ("en", "7".to_owned(), "8".to_owned()));
    }
}
