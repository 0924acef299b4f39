//! Words that we do not use about people, where readers see them: `content/wording/<language>.yaml`.
//!
//! The words lead to entries when someone searches for them (`search:`, synonyms), and are printed nowhere.

use serde::Serialize;

use super::sentences::{printed, words};
use super::{primary, texts};
use crate::model::catalog::{AvoidedWord, Catalog};
use crate::model::id::Lang;

/// What was found, and where nobody looked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct AvoidedWords {
    /// Where they stand.
    pub found: Vec<Found>,
    /// Languages without a list.
    pub unlisted: Vec<String>,
}

/// A word in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// Tag of the language.
    pub lang: String,
    /// What the text belongs to.
    pub entry: String,
    /// The word, as the list has it.
    pub word: String,
    /// What to write instead.
    pub say: String,
    /// The sentence.
    pub sentence: String,
}

pub(super) fn avoided(catalog: &Catalog) -> AvoidedWords {
    let languages = &catalog.site.languages;
    let all = texts(catalog);
    let mut avoided = AvoidedWords::default();
    for lang in languages.iter() {
        let tag = languages.tag(lang);
        let Some(list) = list(catalog, lang) else {
            avoided.unlisted.push(tag.to_owned());
            continue;
        };
        for (entry, texts) in &all {
            let shown = texts.shown(lang);
            if shown.lang != lang {
                continue;
            }
            for sentence in printed(shown.text) {
                let found = list.iter().filter(|avoided| says(&sentence, &avoided.word));
                avoided.found.extend(found.map(|AvoidedWord { word, say }| Found {
                    lang: tag.to_owned(),
                    entry: entry.clone(),
                    word: word.clone(),
                    say: say.clone(),
                    sentence: sentence.clone(),
                }));
            }
        }
    }
    avoided
}

/// The language's own list, or that of the language it is an easy form of.
fn list(catalog: &Catalog, lang: Lang) -> Option<&[AvoidedWord]> {
    let languages = &catalog.site.languages;
    let own = catalog.wording.get(&lang);
    let ordinary = || catalog.wording.get(&languages.find(primary(languages.tag(lang)))?);
    own.or_else(ordinary).map(Vec::as_slice)
}

/// Whether the words stand in a sentence one after the other; with `*` behind the last, whatever its ending.
fn says(sentence: &str, avoided: &str) -> bool {
    let spaced = |text: &str| words(text).map(|word| format!(" {}", word.to_lowercase())).collect::<String>();
    let ending = if avoided.ends_with('*') { "" } else { " " };
    let (sentence, words) = (spaced(sentence) + " ", spaced(avoided));
    !words.is_empty() && sentence.contains(&(words + ending))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::catalog;

    #[test]
    fn words_are_found_where_readers_see_them() {
        assert!(says("För alla Uteliggares skull.", "uteliggare*") && says("Ett fyllo!", "ett fyllo"));
        assert!(!says("Påfyllo", "fyllo") && !says("Ett glas fyllo", "ett fyllo"));
        assert!(says("An addict.", "addict") && !says("An addiction.", "addict"));
        let text = "---\nname: X\nsummary: Inte för uteliggare.\nsearch: [uteliggare]\nversion: 1\nsources: [broschyr]\n---\nHem.\n";
        let list = "words:\n  - {word: \"uteliggare*\", say: person i hemlöshet}\n";
        let catalog = catalog(&[], &[("glossary/a/sv.md", text), ("wording/sv.yaml", list)]);
        let AvoidedWords { found, unlisted } = avoided(&catalog);
        assert_eq!(unlisted, ["en", "ar"]);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].entry.as_str(), found[0].sentence.as_str()), ("term/a", "Inte för uteliggare."));
    }
}
