//! Words and sentences out of a seed: of a few words, each as likely, or in the manner of real texts.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// SplitMix64 (Steele, Lea and Flood 2014): small, seeded, and the same on every machine.
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("below a usize")
    }
}

const SWEDISH: &[&str] = &[
    "du",
    "kan",
    "få",
    "hjälp",
    "med",
    "boende",
    "mat",
    "och",
    "värme",
    "varje",
    "dag",
    "ring",
    "eller",
    "kom",
    "hit",
    "utan",
    "beslut",
    "någon",
    "som",
    "lyssnar",
    "på",
    "svenska",
    "andra",
    "språk",
    "fråga",
    "personalen",
    "hyra",
    "skulder",
    "rådgivning",
    "är",
    "gratis",
    "för",
    "alla",
    "vi",
    "vet",
    "inte",
    "säkert",
    "natt",
    "sovplats",
    "säng",
    "dusch",
    "tvätt",
    "frukost",
    "kommunen",
    "föreningen",
    "stöd",
    "till",
    "barn",
    "vuxna",
    "familj",
    "brev",
];
const ARABIC: &[&str] = &[
    "يمكنك",
    "الحصول",
    "على",
    "مساعدة",
    "في",
    "السكن",
    "والطعام",
    "كل",
    "يوم",
    "اتصل",
    "أو",
    "تعال",
    "إلى",
    "هنا",
    "بدون",
    "قرار",
    "شخص",
    "يستمع",
    "اسأل",
    "الموظفين",
    "الإيجار",
    "الديون",
    "مجاناً",
    "للجميع",
    "لا",
    "نعرف",
    "الليلة",
    "مكان",
    "للنوم",
    "سرير",
    "استحمام",
    "غسيل",
    "فطور",
    "البلدية",
    "الجمعية",
    "دعم",
    "الأطفال",
    "رسالة",
];
const ENGLISH: &[&str] = &[
    "you",
    "can",
    "get",
    "help",
    "with",
    "housing",
    "food",
    "and",
    "warmth",
    "every",
    "day",
    "call",
    "or",
    "come",
    "here",
    "without",
    "a",
    "decision",
    "someone",
    "who",
    "listens",
    "ask",
    "the",
    "staff",
    "rent",
    "debts",
    "advice",
    "is",
    "free",
    "for",
    "all",
    "we",
    "do",
    "not",
    "know",
    "tonight",
    "place",
    "to",
    "sleep",
    "bed",
    "shower",
    "laundry",
    "breakfast",
    "municipality",
    "association",
    "support",
    "children",
    "adults",
    "family",
    "letter",
];

/// Where words come from.
#[derive(Debug, Clone)]
pub enum Words {
    /// Some fifty a language, each as likely: as quick as words can be made.
    Few,
    /// What follows what in real texts, by language, so that some words are common and most are rare.
    Learnt(BTreeMap<String, Chain>),
}

impl Words {
    /// Learns from the texts of a content folder.
    ///
    /// # Errors
    /// What the disk says.
    ///
    /// # Panics
    /// When a language has no texts there.
    pub fn learn(folder: &Path, languages: &[String]) -> io::Result<Self> {
        let mut texts = BTreeMap::new();
        collect(folder, &mut texts)?;
        let chains = languages.iter().map(|language| {
            let chain = Chain::new(texts.get(language).map_or("", String::as_str), language == "sv");
            assert!(!chain.order.is_empty(), "{} has no texts in {language}", folder.display());
            (language.clone(), chain)
        });
        Ok(Self::Learnt(chains.collect()))
    }

    /// A sentence of `count` words in a language, without a full stop.
    pub(crate) fn sentence(&self, random: &mut Random, language: &str, count: usize) -> String {
        let text = match self {
            Self::Few => few(random, language, count),
            Self::Learnt(chains) => chains[language].text(random, count),
        };
        let mut letters = text.chars();
        match letters.next() {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => text,
        }
    }
}

fn few(random: &mut Random, language: &str, count: usize) -> String {
    let list = match language {
        "sv" => SWEDISH,
        "ar" => ARABIC,
        _ => ENGLISH,
    };
    let picked: Vec<&str> = (0..count).map(|_| list[random.below(list.len())]).collect();
    picked.join(" ")
}

/// Adds the bodies of the texts below `folder` to those of their languages, files in the order of their names.
fn collect(folder: &Path, texts: &mut BTreeMap<String, String>) -> io::Result<()> {
    let entries: io::Result<Vec<_>> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect();
    let mut paths = entries?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, texts)?;
        } else if path.extension().is_some_and(|extension| extension == "md")
            && let Some(language) = path.file_stem().and_then(|stem| stem.to_str())
        {
            let text = fs::read_to_string(&path)?;
            let body = text.splitn(3, "---\n").nth(2).unwrap_or("");
            texts.entry(language.to_owned()).or_default().push_str(body);
        }
    }
    Ok(())
}

/// Which words follow which in a text (a Markov chain of order one), and coined words now and then: names of places
/// and people, of which a large site has ever more.
#[derive(Debug, Clone)]
pub struct Chain {
    words: Vec<String>,
    /// All words of the text in its order, as places in `words`.
    order: Vec<usize>,
    /// For each word, where in `order` the words stand that follow it.
    after: Vec<Vec<usize>>,
    /// Places of the words that are long enough to coin from.
    long: Vec<usize>,
    /// Whether the language joins whole words into new ones.
    compounds: bool,
}

/// One word in so many is coined.
const COINED: usize = 20;
/// Coined words are drawn from so many groups, each as likely and each twice as large as the one before.
const COINED_GROUPS: usize = 14;
/// Letters of a word to coin from.
const LONG: usize = 4;

impl Chain {
    fn new(text: &str, compounds: bool) -> Self {
        let mut chain =
            Self { words: Vec::new(), order: Vec::new(), after: Vec::new(), long: Vec::new(), compounds };
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for word in without_targets(text).split(|letter: char| !letter.is_alphabetic()) {
            if word.is_empty() {
                continue;
            }
            let place = *places.entry(word.to_lowercase()).or_insert_with(|| {
                chain.words.push(word.to_lowercase());
                chain.words.len() - 1
            });
            chain.order.push(place);
        }
        chain.after = vec![Vec::new(); chain.words.len()];
        for (at, pair) in chain.order.windows(2).enumerate() {
            chain.after[pair[0]].push(at + 1);
        }
        let long = chain.words.iter().enumerate().filter(|(_, word)| word.chars().count() >= LONG);
        chain.long = long.map(|(place, _)| place).collect();
        chain
    }

    fn text(&self, random: &mut Random, count: usize) -> String {
        let mut at = random.below(self.order.len());
        let mut words = Vec::with_capacity(count);
        for _ in 0..count {
            if random.below(COINED) == 0 {
                let group = 1 << random.below(COINED_GROUPS);
                words.push(self.coined(group + random.below(group)));
            } else {
                words.push(self.words[self.order[at]].clone());
            }
            let after = &self.after[self.order[at]];
            at = if after.is_empty() { 0 } else { after[random.below(after.len())] };
        }
        words.join(" ")
    }

    /// The coined word of a number, always the same.
    fn coined(&self, number: usize) -> String {
        let mut random = Random::new(number as u64);
        let mut pick = || self.words[self.long[random.below(self.long.len())]].as_str();
        let (first, last) = (pick(), pick());
        if self.compounds {
            return format!("{first}{last}");
        }
        let half = |word: &str| word.chars().count().div_ceil(2);
        first.chars().take(half(first)).chain(last.chars().skip(half(last))).collect()
    }
}

/// Markdown without where its links lead: `[rent](term:rent)` → `[rent]`.
fn without_targets(markdown: &str) -> String {
    let mut pieces = markdown.split("](");
    let mut text = pieces.next().unwrap_or("").to_owned();
    for piece in pieces {
        text.push(']');
        text.push_str(piece.split_once(')').map_or(piece, |(_, rest)| rest));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn learnt_words_follow_each_other_as_in_the_text() {
        let chain = Chain::new("One [two](term:trap) three. One two three", false);
        assert_eq!(chain.words, ["one", "two", "three"]);
        let text = chain.text(&mut Random::new(1), 200);
        assert!(text.contains("one two three one two"), "{text}");
        assert_eq!(text, chain.text(&mut Random::new(1), 200));
    }

    #[test]
    fn coined_words_are_joined_as_the_language_does() {
        assert_eq!(Chain::new("ab natten", true).coined(1), "nattennatten");
        assert_eq!(Chain::new("ab abcdef", false).coined(1), "abcdef");
    }
}
