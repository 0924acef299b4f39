//! How far each language has come.

use serde::Serialize;

use super::texts;
use crate::model::catalog::Catalog;
use crate::model::text::TextProvenance;

/// The texts of one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Translations {
    /// Its tag.
    pub lang: String,
    /// How many texts the original has.
    pub texts: usize,
    /// How many of them it has, outdated ones too.
    pub translated: usize,
    /// The same in percent, rounded down: 100 means that none is missing.
    pub percent: usize,
    /// Translations that no person has reviewed.
    pub unreviewed: usize,
    /// Translations of an older version.
    pub outdated: Vec<String>,
    /// Texts without a translation.
    pub missing: Vec<String>,
}

pub(super) fn translations(catalog: &Catalog) -> Vec<Translations> {
    let languages = &catalog.site.languages;
    let all = texts(catalog);
    let of = |lang| {
        let mut state = Translations {
            lang: languages.tag(lang).to_owned(),
            texts: all.len(),
            translated: 0,
            percent: 100,
            unreviewed: 0,
            outdated: Vec::new(),
            missing: Vec::new(),
        };
        for (entry, texts) in &all {
            let shown = texts.shown(lang);
            if shown.lang != lang {
                state.missing.push(entry.clone());
                continue;
            }
            state.translated += 1;
            if let TextProvenance::Translation { outdated, reviewed, .. } = shown.text.provenance {
                state.unreviewed += usize::from(reviewed.is_none());
                state.outdated.extend(outdated.then(|| entry.clone()));
            }
        }
        state.percent = (state.translated * 100).checked_div(state.texts).unwrap_or(100);
        state
    };
    languages.iter().filter(|lang| *lang != languages.original()).map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::catalog;

    #[test]
    fn languages_are_counted_apart() {
        let text = |rest: &str| format!("---\nname: X\nsummary: X\n{rest}---\nX\n");
        let (original, fresh) =
            (text("version: 2\nsources: [broschyr]\n"), text("of: 2\nby: person\nreviewed: 2026-11-01\n"));
        let old = text("of: 1\nby: machine\nreviewed: no\n");
        let catalog = catalog(
            &[],
            &[
                ("glossary/a/sv.md", &original),
                ("glossary/a/en.md", &old),
                ("glossary/b/sv.md", &original),
                ("glossary/b/en.md", &fresh),
            ],
        );
        let found = translations(&catalog);
        let [en, ar] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(
            (en.lang.as_str(), en.texts, en.translated, en.percent, en.unreviewed),
            ("en", 5, 2, 40, 1)
        );
        assert_eq!((en.outdated.as_slice(), en.missing.len()), (["term/a".to_owned()].as_slice(), 3));
        assert_eq!((ar.translated, ar.percent, ar.missing.len()), (0, 0, 5));
    }
}
