//! The curated data of each language, read from `data/*.txt`.

use super::fold::fold;
use super::token::forms;

/// Phrases that tell of danger, all of one kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DangerPhrases {
    /// The kind, such as `suicide`; the site's emergency lines name the same kinds.
    pub kind: String,
    /// Folded words, separated by space, or by `/` where any of them will do; a word that ends in `*` matches every word
    /// that begins so, one that also begins with `*` every word that holds it.
    pub phrases: Vec<String>,
}

/// What is known about a language besides its stemmer. See `data/README.md`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LanguageData {
    /// Words too common to search for.
    pub stop: Vec<String>,
    /// Words that are common in speech and say nothing of what is sought: known, so that they are not taken for slips.
    pub common: Vec<String>,
    /// Folded inflections, shortest first.
    pub endings: Vec<String>,
    /// Folded clitics, longest first.
    pub prefixes: Vec<String>,
    /// Forms of one word a line, base form first.
    pub irregular: Vec<Vec<String>>,
    /// What may link the parts of a compound; empty where the language has none.
    pub links: Vec<String>,
    /// Parts of compounds and the base form of each.
    pub lexicon: Vec<(String, String)>,
    /// Words and phrases that stand for one another, the usual one first.
    pub synonyms: Vec<Vec<String>>,
    /// Phrases that tell of danger.
    pub danger: Vec<DangerPhrases>,
    /// Those of them that are also heard where people read another language.
    pub core_danger: Vec<DangerPhrases>,
}

/// The text of a language's file, if there is one. Easy Swedish is Swedish.
fn source(lang: &str) -> Option<&'static str> {
    Some(match lang {
        "sv" | "sv-simple" => include_str!("../../data/sv.txt"),
        "en" => include_str!("../../data/en.txt"),
        "ar" => include_str!("../../data/ar.txt"),
        "fa" => include_str!("../../data/fa.txt"),
        "so" => include_str!("../../data/so.txt"),
        "fi" => include_str!("../../data/fi.txt"),
        "uk" => include_str!("../../data/uk.txt"),
        "ro" => include_str!("../../data/ro.txt"),
        "ti" => include_str!("../../data/ti.txt"),
        "pl" => include_str!("../../data/pl.txt"),
        "es" => include_str!("../../data/es.txt"),
        _ => return None,
    })
}

impl LanguageData {
    /// The data of `lang`; empty for a language that has none yet.
    #[must_use]
    pub fn of(lang: &str) -> Self {
        let mut data = Self::default();
        let mut section = "";
        for line in source(lang).unwrap_or("").lines().map(str::trim) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                section = name;
                continue;
            }
            data.read_line(section, line);
        }
        let length = |word: &String| word.chars().count();
        data.stop.sort();
        data.stop.dedup();
        data.endings.sort_by_key(|ending| (length(ending), ending.clone()));
        data.endings.dedup();
        data.prefixes.sort_by_key(|prefix| (usize::MAX - length(prefix), prefix.clone()));
        data.prefixes.dedup();
        data
    }

    fn read_line(&mut self, section: &str, line: &str) {
        let folded = || forms(line).iter().map(|form| fold(form)).filter(|form| !form.is_empty()).collect();
        match section {
            "stop" => self.stop.extend(forms(line)),
            "common" => self.common.extend(forms(line)),
            "endings" => self.endings.extend::<Vec<String>>(folded()),
            "prefixes" => self.prefixes.extend::<Vec<String>>(folded()),
            "irregular" => self.irregular.push(forms(line)),
            "links" => self.links.extend::<Vec<String>>(folded()),
            "lexicon" => self.lexicon.extend(line.split_whitespace().map(|word| {
                let (part, base) = word.split_once('=').unwrap_or((word, word));
                (part.to_owned(), base.to_owned())
            })),
            "synonyms" => {
                let (first, others) = line.split_once('=').unwrap_or((line, ""));
                let words = std::iter::once(first).chain(others.split(','));
                self.synonyms
                    .push(words.map(|word| word.trim().to_owned()).filter(|w| !w.is_empty()).collect());
            }
            _ => {
                let kind = section.strip_prefix("danger ").unwrap_or(section);
                let core = line.strip_prefix('!');
                let phrase = danger_phrase(core.unwrap_or(line));
                if core.is_some() {
                    add_phrase(&mut self.core_danger, kind, phrase.clone());
                }
                add_phrase(&mut self.danger, kind, phrase);
            }
        }
    }
}

fn add_phrase(danger: &mut Vec<DangerPhrases>, kind: &str, phrase: String) {
    if danger.last().is_none_or(|last| last.kind != kind) {
        danger.push(DangerPhrases { kind: kind.to_owned(), phrases: Vec::new() });
    }
    if let Some(last) = danger.last_mut() {
        last.phrases.push(phrase);
    }
}

/// A phrase as it is published: folded words, each with its `*` and `/` kept.
#[must_use]
pub fn danger_phrase(phrase: &str) -> String {
    let word = |word: &str| {
        let star = |there: bool| if there { "*" } else { "" };
        let before = star(word.starts_with('*'));
        // A piece of a word has both.
        let after = star(word.ends_with('*') || !before.is_empty());
        let folded: String = forms(word).iter().map(|form| fold(form)).collect();
        (!folded.is_empty()).then(|| format!("{before}{folded}{after}"))
    };
    let slot = |slot: &str| {
        let words: Vec<String> = slot.split('/').filter_map(word).collect();
        (!words.is_empty()).then(|| words.join("/"))
    };
    phrase.split_whitespace().filter_map(slot).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::LanguageData;

    const LANGUAGES: [&str; 12] =
        ["sv", "sv-simple", "en", "ar", "fa", "so", "fi", "uk", "ro", "ti", "pl", "es"];

    #[test]
    fn every_language_has_its_data() {
        for lang in LANGUAGES {
            let data = LanguageData::of(lang);
            assert!(data.stop.len() > 20, "{lang}: stop words");
            assert!(data.endings.len() > 10, "{lang}: endings");
            assert!(data.irregular.len() > 5, "{lang}: irregular words");
            assert!(data.synonyms.len() > 12, "{lang}: synonyms");
            let kinds: Vec<&str> = data.danger.iter().map(|danger| danger.kind.as_str()).collect();
            assert_eq!(kinds, ["suicide", "violence", "overdose", "life", "child"], "{lang}");
            assert!(data.danger.iter().flat_map(|danger| &danger.phrases).all(|phrase| !phrase.is_empty()));
        }
    }

    #[test]
    fn an_unknown_language_has_none() {
        assert_eq!(LanguageData::of("tlh"), LanguageData::default());
    }

    #[test]
    fn danger_phrases_are_folded() {
        assert_eq!(super::danger_phrase("Slår mig"), "slar mig");
        assert_eq!(super::danger_phrase("självmord*"), "sjalvmord*");
        assert_eq!(super::danger_phrase("slår/Slog* mig/oss"), "slar/slog* mig/oss");
        assert_eq!(super::danger_phrase("*ضربن*"), "*ضربن*");
    }
}
