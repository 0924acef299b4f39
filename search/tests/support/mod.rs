//! What the tests share: a seeded source of chance and corpora made by it.

pub(crate) mod content;

use samlad_search::analysis::{LanguageData, tokens};
use samlad_search::{Area, Corpus, DangerLine, Document, Kind, Status};
use std::collections::BTreeSet;

/// Every language of the site.
pub(crate) const LANGUAGES: [&str; 12] =
    ["sv", "sv-simple", "en", "ar", "fa", "so", "fi", "uk", "ro", "ti", "pl", "es"];

/// A small generator of numbers (splitmix64): same seed, same numbers.
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % end.max(1) as u64).expect("below a usize")
    }

    /// One of `items`; the first ones are likelier, as with words.
    pub(crate) fn common<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        let at = self.below(items.len()).min(self.below(items.len()));
        &items[at]
    }

    /// One of `items`.
    pub(crate) fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

/// Words of a language: those of its data, inflected by its endings, and `invented` others.
pub(crate) fn vocabulary(lang: &str, invented: usize, chance: &mut Chance) -> Vec<String> {
    let data = LanguageData::of(lang);
    let mut words: BTreeSet<String> = data.irregular.iter().flatten().cloned().collect();
    words.extend(data.synonyms.iter().flatten().flat_map(|text| tokens(text)).map(|token| token.form));
    words.extend(data.lexicon.iter().map(|(_, base)| base.clone()));
    words.extend(data.stop.iter().take(30).cloned());
    let base: Vec<String> = words.iter().cloned().collect();
    for word in &base {
        let ending = chance.pick(&data.endings).clone();
        words.insert(format!("{word}{ending}"));
        if !data.links.is_empty() {
            words.insert(format!("{word}{}", chance.pick(&base)));
        }
    }
    let letters: Vec<char> = base.concat().chars().collect();
    for _ in 0..invented {
        let length = 3 + chance.below(7);
        words.insert((0..length).map(|_| *chance.pick(&letters)).collect());
    }
    let mut words: Vec<String> = words.into_iter().collect();
    // Which words are common must not follow the alphabet.
    for at in (1..words.len()).rev() {
        words.swap(at, chance.below(at + 1));
    }
    words
}

fn text(words: &[String], count: usize, chance: &mut Chance) -> String {
    (0..count).map(|_| chance.common(words).as_str()).collect::<Vec<_>>().join(" ")
}

/// A corpus of `count` documents.
pub(crate) fn corpus(lang: &str, count: usize, chance: &mut Chance) -> (Corpus, Vec<String>) {
    // A text of n words holds about as many different ones as 20 √n (Heaps' law).
    let words = vocabulary(lang, 400.max((count * 100).isqrt() * 20), chance);
    let areas = [
        ("sverige", None),
        ("orebro", Some("sverige")),
        ("stockholm", Some("sverige")),
        ("norrmalm", Some("stockholm")),
    ];
    let documents = (0..count).map(|at| {
        let title = 1 + chance.below(4);
        let summary = 5 + chance.below(12);
        let body = chance.below(160);
        Document {
            id: format!("entry-{at:05}"),
            lang: if chance.below(20) == 0 { "sv".to_owned() } else { lang.to_owned() },
            kind: (*chance.pick(&["guide", "service", "term"])).to_owned(),
            areas: chance
                .pick(&[
                    vec![],
                    vec!["sverige"],
                    vec!["orebro"],
                    vec!["stockholm"],
                    vec!["norrmalm", "orebro"],
                ])
                .iter()
                .map(ToString::to_string)
                .collect(),
            status: *chance.pick(&[
                Status::Open,
                Status::Open,
                Status::Open,
                Status::Uncertain,
                Status::Closed,
            ]),
            title: text(&words, title, chance),
            summary: text(&words, summary, chance),
            words: (0..chance.below(4)).map(|_| text(&words, 2, chance)).collect(),
            body: text(&words, body, chance),
            card: vec![format!("entry-{at:05}"), format!("Kort \"{at}\" </script>")],
        }
    });
    let documents = documents.collect();
    let line = |kinds: &[&str], area: &str, card: &str| DangerLine {
        kinds: kinds.iter().map(ToString::to_string).collect(),
        areas: vec![area.to_owned()],
        card: vec![card.to_owned()],
    };
    let corpus = Corpus {
        lang: lang.to_owned(),
        documents,
        areas: areas
            .map(|(id, parent)| Area { id: id.to_owned(), parent: parent.map(ToOwned::to_owned) })
            .to_vec(),
        synonyms: vec![vec!["porten".to_owned(), "ria dorkas".to_owned()]],
        kinds: vec![Kind { name: "term".to_owned(), weight: 0.7 }],
        danger_lines: vec![
            line(&["life", "violence", "overdose", "child", "suicide"], "sverige", "112"),
            line(&["violence"], "sverige", "020-50 50 50"),
            line(&["child", "violence"], "orebro", "019"),
        ],
    };
    (corpus, words)
}

/// What someone might type: words of one document or any, with every kind of slip.
pub(crate) fn query(corpus: &Corpus, words: &[String], lang: &str, chance: &mut Chance) -> String {
    let data = LanguageData::of(lang);
    let count = 1 + chance.below(3);
    let document = chance.pick(&corpus.documents);
    let near: Vec<String> = tokens(&format!("{} {} {}", document.title, document.summary, document.body))
        .into_iter()
        .map(|t| t.form)
        .collect();
    let pool = if chance.below(2) == 0 { near.as_slice() } else { words };
    let mut typed: Vec<String> = (0..count).map(|_| chance.pick(pool).clone()).collect();
    let at = chance.below(count);
    let word: Vec<char> = typed[at].chars().collect();
    match chance.below(12) {
        0 => typed[at] = word[..word.len().div_ceil(2)].iter().collect(),
        1 => {
            let mut word = word;
            word.remove(chance.below(word.len()));
            typed[at] = word.into_iter().collect();
        }
        2 if word.len() > 2 => {
            let mut word = word;
            let place = chance.below(word.len() - 1);
            word.swap(place, place + 1);
            typed[at] = word.into_iter().collect();
        }
        3 => typed[at] = samlad_search::analysis::fold(&typed[at]),
        4 => typed[at] += chance.pick(&data.endings).as_str(),
        5 => {
            let other = chance.pick(words).clone();
            typed[at].push_str(&other);
        }
        6 => typed = vec![chance.pick(chance_set(&data, chance.0)).clone()],
        7 if !data.prefixes.is_empty() => typed[at].insert_str(0, chance.pick(&data.prefixes).as_str()),
        8 => {
            let phrases = &chance.pick(&data.danger).phrases;
            typed = vec![chance.pick(phrases).replace('*', "")];
        }
        9 => typed[at] = typed[at].to_uppercase(),
        _ => {}
    }
    typed.join(" ")
}

fn chance_set(data: &LanguageData, seed: u64) -> &[String] {
    let at = usize::try_from(seed % data.synonyms.len() as u64).expect("below a length");
    &data.synonyms[at]
}
