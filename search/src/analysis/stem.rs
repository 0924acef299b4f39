//! Surface form → the key that all forms of one word share.
//!
//! Snowball where it exists, light suffix strippers where it does not, and the irregular words of the data on top.
//! [`Analyzer::bases`] proposes repairs that are only made when the base form is known from the entries themselves.

use super::data::LanguageData;
use super::{arabic, light, swedish};
use frostem::{Algorithm, Stemmer};
use std::collections::{BTreeMap, BTreeSet};

/// How the words of a language are reduced.
#[derive(Clone, Copy)]
enum Method {
    Swedish(Stemmer),
    English(Stemmer),
    Arabic(Stemmer),
    Persian,
    Snowball(Stemmer),
    /// The endings of the data, stripped once or until none is left.
    Light {
        repeat: bool,
    },
    /// A language nobody has described yet: every form is its own word.
    None,
}

/// Everything that turns one language's words into keys.
pub struct Analyzer {
    data: LanguageData,
    method: Method,
    stop: BTreeSet<String>,
    common: BTreeSet<String>,
    irregular: BTreeMap<String, String>,
}

impl Analyzer {
    /// The analyzer of `lang`, a BCP 47 tag; a language without data is only folded.
    #[must_use]
    pub fn new(lang: &str) -> Self {
        let data = LanguageData::of(lang);
        let snowball = |algorithm| Method::Snowball(Stemmer::new(algorithm));
        let method = match lang {
            "sv" | "sv-simple" => Method::Swedish(Stemmer::new(Algorithm::Swedish)),
            "en" => Method::English(Stemmer::new(Algorithm::English)),
            "ar" => Method::Arabic(Stemmer::new(Algorithm::Arabic)),
            "fa" => Method::Persian,
            "fi" => snowball(Algorithm::Finnish),
            "ro" => snowball(Algorithm::Romanian),
            "pl" => snowball(Algorithm::Polish),
            "es" => snowball(Algorithm::Spanish),
            "so" => Method::Light { repeat: true },
            "uk" | "ti" => Method::Light { repeat: false },
            _ => Method::None,
        };
        let stop = data.stop.iter().cloned().collect();
        let common = data.common.iter().cloned().collect();
        let mut analyzer = Self { data, method, stop, common, irregular: BTreeMap::new() };
        analyzer.irregular = analyzer.irregular_keys();
        analyzer
    }

    /// The curated data of the language.
    #[must_use]
    pub fn data(&self) -> &LanguageData {
        &self.data
    }

    /// Whether `form` is too common to search for.
    #[must_use]
    pub fn is_stop(&self, form: &str) -> bool {
        self.stop.contains(form)
    }

    /// Whether `form` says nothing of what is sought.
    #[must_use]
    pub fn is_common(&self, form: &str) -> bool {
        self.common.contains(form)
    }

    /// The key of the word that `form` belongs to.
    #[must_use]
    pub fn stem(&self, form: &str) -> String {
        let key = self.irregular.get(form).cloned().unwrap_or_else(|| self.reduce(form));
        self.irregular.get(&key).cloned().unwrap_or(key)
    }

    /// Forms that `form` may be an inflection of, likeliest first. Only a base that is itself a known word counts.
    #[must_use]
    pub fn bases(&self, form: &str) -> Vec<String> {
        match self.method {
            Method::Swedish(_) => swedish::bases(form),
            Method::Arabic(_) => arabic::without_clitics(form),
            Method::Persian => arabic::persian_bases(form),
            Method::Light { repeat: false } => light::without_prefix(form, &self.data.prefixes),
            _ => Vec::new(),
        }
    }

    /// Other spellings of `form` that a reader may type and that no entry needs to contain.
    #[must_use]
    pub fn variants(&self, form: &str) -> Vec<String> {
        match self.method {
            Method::Arabic(_) => arabic::without_article(form).into_iter().collect(),
            Method::Persian => arabic::persian_bases(form),
            _ => Vec::new(),
        }
    }

    fn reduce(&self, form: &str) -> String {
        match self.method {
            Method::Swedish(stemmer) => swedish::stem(form, &stemmer),
            Method::English(stemmer) => {
                let bare = form.strip_suffix("'s").unwrap_or(form);
                stemmer.stem(&bare.replace('\'', "")).into_owned()
            }
            Method::Arabic(stemmer) => arabic::stem(form, &stemmer),
            Method::Persian => arabic::persian_stem(form),
            Method::Snowball(stemmer) => stemmer.stem(form).into_owned(),
            Method::Light { repeat } => light::strip(form, &self.data.endings, repeat),
            Method::None => form.to_owned(),
        }
    }

    /// Every irregular form, and what it is reduced to, with the key of its base. The first line that names one wins.
    fn irregular_keys(&self) -> BTreeMap<String, String> {
        let mut keys = BTreeMap::new();
        for line in &self.data.irregular {
            let Some(base) = line.first().map(|base| self.reduce(base)) else { continue };
            for form in line {
                keys.entry(form.clone()).or_insert_with(|| base.clone());
            }
        }
        for line in &self.data.irregular {
            for form in line {
                let Some(base) = keys.get(form).cloned() else { continue };
                let reduced = self.reduce(form);
                if reduced != base && reduced.chars().count() > 3 {
                    keys.entry(reduced).or_insert(base);
                }
            }
        }
        keys
    }
}

#[cfg(test)]
mod tests;
