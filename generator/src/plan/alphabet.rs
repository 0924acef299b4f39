//! The order of names in a language: the only module that imports the collation of Unicode.
//!
//! Must not know what is sorted.

use std::cmp::Ordering;
use std::fmt;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;

/// The alphabet of a language: å ä ö follow z in Swedish and are kinds of a and o in English.
pub struct Alphabet {
    names: CollatorBorrowed<'static>,
    letters: CollatorBorrowed<'static>,
}

impl fmt::Debug for Alphabet {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Alphabet")
    }
}

impl Alphabet {
    /// The alphabet of the language with this tag; of all languages where Unicode has no rules for it.
    ///
    /// # Panics
    /// Never for tags that `model::id::parse_tag` accepted.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        let locale: Locale = tag.parse().expect("tags of the site are well-formed");
        let collator = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            let preferences = CollatorPreferences::from(&locale);
            CollatorBorrowed::try_new(preferences, options)
                .expect("the collation of every language is compiled in")
        };
        Self { names: collator(Strength::Tertiary), letters: collator(Strength::Primary) }
    }

    /// Bytes that sort as the name does.
    #[must_use]
    pub fn key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(name.len() * 2);
        let Ok(()) = self.names.write_sort_key_to(name, &mut key);
        key
    }

    /// Whether two letters stand under one heading: e, é and E in Swedish; å and a only in English.
    #[must_use]
    pub fn same_letter(&self, one: &str, other: &str) -> bool {
        self.letters.compare(one, other) == Ordering::Equal
    }
}

#[cfg(test)]
mod tests {
    use super::Alphabet;

    fn sorted<'a>(tag: &str, names: &[&'a str]) -> Vec<&'a str> {
        let alphabet = Alphabet::of(tag);
        let mut names = names.to_vec();
        names.sort_by_key(|name| alphabet.key(name));
        names
    }

    #[test]
    fn each_language_has_its_own_alphabet() {
        let names = ["Ö", "Zoo", "Å", "Ära", "abc", "Ekonomi", "Éva"];
        assert_eq!(sorted("sv", &names), ["abc", "Ekonomi", "Éva", "Zoo", "Å", "Ära", "Ö"]);
        assert_eq!(sorted("en", &names), ["Å", "abc", "Ära", "Ekonomi", "Éva", "Ö", "Zoo"]);
        assert_eq!(sorted("sv-simple", &["Å", "Z"]), ["Z", "Å"]);
        assert_eq!(sorted("ar", &["ب", "ا", "Porten", "أمل"]), ["ا", "أمل", "ب", "Porten"]);
    }

    #[test]
    fn letters_gather_what_readers_look_up_together() {
        assert!(Alphabet::of("sv").same_letter("É", "e"));
        assert!(!Alphabet::of("sv").same_letter("Å", "A"));
        assert!(Alphabet::of("en").same_letter("Å", "A"));
        assert!(Alphabet::of("ar").same_letter("أ", "ا"));
    }
}
