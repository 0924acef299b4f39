//! Synonyms that lead to nothing.

use serde::Serialize;

use crate::model::catalog::Catalog;
use crate::model::id::Lang;

/// A set of words none of which finds anything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeadSynonyms {
    /// Tag of the language.
    pub lang: String,
    /// The word that the texts should use.
    pub canonical: String,
}

/// The words of a set are one for the search: what the canonical one does not find, no other does.
pub(super) fn dead(catalog: &Catalog, finds: &dyn Fn(Lang, &str) -> bool) -> Vec<DeadSynonyms> {
    let sets = catalog.synonyms.iter().flat_map(|(lang, sets)| sets.iter().map(|set| (*lang, set)));
    let dead = sets.filter(|(lang, set)| !finds(*lang, &set.canonical));
    dead.map(|(lang, set)| DeadSynonyms {
        lang: catalog.site.languages.tag(lang).to_owned(),
        canonical: set.canonical.clone(),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::catalog;

    #[test]
    fn sets_without_a_find_are_named() {
        let list = "groups:\n  - {canonical: säng, also: [sova]}\n  - {canonical: båt, also: [eka]}\n";
        let catalog = catalog(&[], &[("synonyms/sv.yaml", list)]);
        let found = dead(&catalog, &|_, word| word == "säng");
        assert_eq!(found, [DeadSynonyms { lang: "sv".into(), canonical: "båt".into() }]);
    }
}
