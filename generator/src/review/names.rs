//! Names that are too long for paper.

use serde::Serialize;

use crate::model::catalog::Catalog;
use crate::view::leaflet::LETTERS;

/// So many lines of a leaflet a name may take: a service with a third one pushes another off its page.
const LINES: usize = 2;

/// A name that takes more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LongName {
    /// Tag of the language.
    pub lang: String,
    /// The service.
    pub entry: String,
    /// Its name.
    pub name: String,
    /// How many letters it has.
    pub letters: usize,
    /// How many it may have.
    pub most: usize,
}

pub(super) fn long(catalog: &Catalog) -> Vec<LongName> {
    let most = LINES * LETTERS;
    let mut long = Vec::new();
    for service in catalog.services.values() {
        for (lang, text) in service.texts.iter() {
            let letters = text.name.chars().count();
            if letters > most {
                long.push(LongName {
                    lang: catalog.site.languages.tag(lang).to_owned(),
                    entry: service.id.as_str().to_owned(),
                    name: text.name.clone(),
                    letters,
                    most,
                });
            }
        }
    }
    long.sort_by(|a, b| (b.letters, &a.entry, &a.lang).cmp(&(a.letters, &b.entry, &b.lang)));
    long
}

#[cfg(test)]
mod tests {
    use crate::fixture::{Entry, catalog};

    #[test]
    fn names_of_three_lines_are_found() {
        let (fits, long) = ("x".repeat(54), "å".repeat(55));
        let entry = |id, code, name| Entry { area: "staden", id, code, yaml: "", name };
        let found = super::long(&catalog(&[entry("a", 1, &fits), entry("b", 2, &long)], &[]));
        assert_eq!(
            found.iter().map(|one| (one.entry.as_str(), one.letters)).collect::<Vec<_>>(),
            [("b", 55)]
        );
    }
}
