//! Compounds → their parts: *hyresskulden* → *hyra*, *skuld*.
//!
//! A part must be a word of the entries or of the curated lexicon; the last one may be inflected. Between the parts
//! may stand a linking letter, and the first part may have lost its vowel (*gatu-*, *kyrko-*).

use super::stem::Analyzer;
use std::collections::{BTreeMap, BTreeSet};

/// Letters of the shortest compound.
const SHORTEST: usize = 7;
/// Letters of the shortest part that only the entries know.
const KNOWN: usize = 4;

/// Splits the compounds of one language over one vocabulary.
pub struct Splitter {
    links: Vec<String>,
    /// First parts as written, with their base forms.
    modifiers: BTreeMap<String, String>,
    /// Keys of last parts, with one form of each.
    heads: BTreeMap<String, String>,
}

impl Splitter {
    /// A splitter over the words of the entries; it splits nothing in a language without linking letters.
    #[must_use]
    pub fn new(analyzer: &Analyzer, vocabulary: &BTreeSet<String>) -> Self {
        let data = analyzer.data();
        let mut splitter =
            Self { links: data.links.clone(), modifiers: BTreeMap::new(), heads: BTreeMap::new() };
        if data.links.is_empty() {
            return splitter;
        }
        for (part, base) in &data.lexicon {
            splitter.modifiers.insert(part.clone(), base.clone());
            splitter.heads.entry(analyzer.stem(base)).or_insert_with(|| base.clone());
        }
        for form in vocabulary {
            let letters = form.chars().all(char::is_alphabetic);
            if letters && form.chars().count() >= KNOWN && !analyzer.is_stop(form) {
                splitter.modifiers.entry(form.clone()).or_insert_with(|| form.clone());
                splitter.heads.entry(analyzer.stem(form)).or_insert_with(|| form.clone());
            }
        }
        splitter
    }

    /// The base forms of the parts of `form`, if it is a compound of known words.
    #[must_use]
    pub fn split(&self, form: &str, analyzer: &Analyzer) -> Option<Vec<String>> {
        if self.links.is_empty() || form.chars().count() < SHORTEST {
            return None;
        }
        // Whatever a word consists of, it begins with a first part; the longest wins, so that as few as possible are needed.
        let cuts: Vec<usize> = form.char_indices().map(|(at, _)| at).skip(3).collect();
        let first: Vec<(usize, String)> =
            cuts.iter().filter_map(|&cut| Some((cut, self.modifier(&form[..cut])?))).collect();
        let shortest = first.first()?.0;
        for (cut, modifier) in first.into_iter().rev() {
            if let Some(head) = self.head(&form[cut..], analyzer) {
                return Some(vec![modifier, head]);
            }
        }
        for cut in cuts.into_iter().rev().take_while(|cut| *cut > shortest) {
            let (left, right) = form.split_at(cut);
            let Some(head) = self.head(right, analyzer) else { continue };
            let bare = left.strip_suffix('s').unwrap_or(left);
            if let Some(mut parts) = self.split(bare, analyzer) {
                parts.push(head);
                return Some(parts);
            }
        }
        None
    }

    fn head(&self, right: &str, analyzer: &Analyzer) -> Option<String> {
        if right.chars().count() < 3 {
            return None;
        }
        let key = analyzer.stem(right);
        let direct = self.heads.get(&key);
        let repaired = || analyzer.bases(right).iter().find_map(|base| self.heads.get(&analyzer.stem(base)));
        let head = direct.or_else(repaired)?;
        // Three letters are enough only for a word that was put into the lexicon by hand.
        let short = right.chars().count() < KNOWN;
        (!short || self.modifiers.contains_key(right)).then(|| head.clone())
    }

    fn modifier(&self, left: &str) -> Option<String> {
        if let Some(base) = self.modifiers.get(left) {
            return Some(base.clone());
        }
        for link in &self.links {
            let Some(bare) = left.strip_suffix(link.as_str()) else { continue };
            if bare.chars().count() < 3 {
                continue;
            }
            let whole = || self.modifiers.get(bare).filter(|_| link == "s" || link == "n");
            let vowel = || self.modifiers.get(&format!("{bare}a"));
            if let Some(base) = whole().or_else(vowel) {
                return Some(base.clone());
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Analyzer, Splitter};

    fn check(lang: &str, words: &str, table: &[(&str, &str)]) {
        let analyzer = Analyzer::new(lang);
        let vocabulary = words.split_whitespace().map(ToOwned::to_owned).collect();
        let splitter = Splitter::new(&analyzer, &vocabulary);
        for (form, expected) in table {
            let parts = splitter.split(form, &analyzer).unwrap_or_default();
            assert_eq!(parts.join("+"), *expected, "{form}");
        }
    }

    #[test]
    fn swedish() {
        let words = "hyran avgift verksamhet fönster porten";
        check(
            "sv",
            words,
            &[
                ("hyresskuld", "hyra+skuld"),
                ("hyresskulden", "hyra+skuld"),
                ("skuldrådgivning", "skuld+rådgivning"),
                ("budgetrådgivare", "budget+rådgivare"),
                ("natthärbärget", "natt+härbärge"),
                ("gatuadress", "gata+adress"),
                ("kyrkoadress", "kyrka+adress"),
                ("kvinnojouren", "kvinna+jour"),
                ("bostadslägenhet", "bostad+lägenhet"),
                ("hyresvärdar", "hyra+värd"),
                ("hyresavgift", "hyra+avgift"),
                ("stadsbiblioteket", "stad+bibliotek"),
                ("bostadsrådgivningsgrupp", "bostad+rådgivning+grupp"),
                ("porten", ""),
                ("personal", ""),
                ("kommunen", ""),
            ],
        );
    }

    #[test]
    fn finnish() {
        check(
            "fi",
            "majoitus",
            &[("hätämajoitus", "hätä+majoitus"), ("velkaneuvonta", "velka+neuvonta"), ("asunto", "")],
        );
    }

    #[test]
    fn other_languages_have_no_compounds() {
        check("en", "night shelter", &[("nightshelter", "")]);
    }
}
