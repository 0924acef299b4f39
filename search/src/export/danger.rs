//! The phrases that tell of danger, as small as they can be said: a reader loads them before it knows any word.
//!
//! Phrases enter, one after the other; the same phrases leave, with alternatives in one place.

use crate::analysis::{DangerPhrases, LanguageData};
use std::collections::{BTreeMap, BTreeSet};

/// Words of which any will do.
type Slot = BTreeSet<String>;
/// Slots of which each must be said, in any order.
type Phrase = Vec<Slot>;

/// The phrases of a language, and the most telling ones of Swedish and English, which people in Sweden
/// type too.
pub(super) fn phrases(lang: &str) -> Vec<DangerPhrases> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let own = LanguageData::of(lang).danger;
    let others = ["sv", "en"].into_iter().flat_map(|lang| LanguageData::of(lang).core_danger);
    for danger in own.into_iter().chain(others) {
        all.entry(danger.kind).or_default().extend(danger.phrases);
    }
    let all = all.into_iter();
    all.map(|(kind, phrases)| DangerPhrases { kind, phrases: shortest(phrases.iter().map(|p| read(p))) })
        .collect()
}

fn read(phrase: &str) -> Phrase {
    phrase.split(' ').map(|slot| slot.split('/').map(ToOwned::to_owned).collect()).collect()
}

/// The same phrases with alternatives in one place, and without those that say no more than others.
fn shortest(phrases: impl Iterator<Item = Phrase>) -> Vec<String> {
    let mut phrases: BTreeSet<Phrase> = phrases.flat_map(|phrase| spelled_out(&phrase)).collect();
    let all: Vec<Phrase> = phrases.iter().cloned().collect();
    phrases.retain(|phrase| !all.iter().any(|other| other != phrase && covers(other, phrase)));
    // Words that many phrases share come last, so that phrases with the same company meet.
    let mut common: BTreeMap<Slot, usize> = BTreeMap::new();
    phrases.iter().flatten().for_each(|slot| *common.entry(slot.clone()).or_default() += 1);
    let mut phrases: Vec<Phrase> = phrases.into_iter().collect();
    for phrase in &mut phrases {
        phrase.sort_by_key(|slot| (common.get(slot).copied(), slot.clone()));
    }
    let longest = phrases.iter().map(Vec::len).max().unwrap_or(0);
    for place in (0..longest).rev() {
        phrases = merged(phrases, place);
    }
    let slot = |slot: &Slot| slot.iter().cloned().collect::<Vec<_>>().join("/");
    phrases.iter().map(|phrase| phrase.iter().map(slot).collect::<Vec<_>>().join(" ")).collect()
}

/// Every way to say a phrase.
fn spelled_out(phrase: &Phrase) -> Vec<Phrase> {
    phrase.iter().fold(vec![Vec::new()], |said, slot| {
        let further = |before: &Phrase, word: &String| {
            let mut phrase = before.clone();
            phrase.push(BTreeSet::from([word.clone()]));
            phrase
        };
        said.iter().flat_map(|before| slot.iter().map(move |word| further(before, word))).collect()
    })
}

/// Whether who says `long` says `short` as well: *afraid of my father* and *afraid of my*.
fn covers(short: &Phrase, long: &Phrase) -> bool {
    let heard = |word: &String, by: &String| match word.strip_suffix('*') {
        Some(start) => start.strip_prefix('*').map_or(by.starts_with(start), |part| by.contains(part)),
        None => word == by,
    };
    let said = |slot: &Slot| slot.iter().any(|word| long.iter().flatten().any(|by| heard(word, by)));
    short.iter().all(said)
}

/// Phrases that differ only at `place` become one.
fn merged(phrases: Vec<Phrase>, place: usize) -> Vec<Phrase> {
    let mut known: BTreeMap<Phrase, Slot> = BTreeMap::new();
    let mut result = Vec::new();
    for mut phrase in phrases {
        if place < phrase.len() && phrase.len() > 1 {
            let slot = phrase.remove(place);
            known.entry(phrase).or_default().extend(slot);
        } else {
            result.push(phrase);
        }
    }
    result.extend(known.into_iter().map(|(mut phrase, slot)| {
        phrase.insert(place, slot);
        phrase
    }));
    result.sort();
    result
}

#[cfg(test)]
mod tests {
    use super::{read, shortest};

    #[test]
    fn alternatives_meet() {
        let phrases = [
            "slår mig",
            "slog mig",
            "slår oss",
            "slog oss",
            "rädd för min",
            "rädd för min far",
            "självmord*",
        ];
        assert_eq!(
            shortest(phrases.iter().map(|phrase| read(phrase))),
            ["för min rädd", "mig/oss slog/slår", "självmord*"]
        );
    }

    #[test]
    fn what_a_shorter_phrase_says_is_left_out() {
        assert_eq!(
            shortest([read("vill dö"), read("jag vill dö/leva inte")].into_iter()),
            ["inte jag leva vill", "dö vill"]
                .map(String::from)
                .to_vec()
                .into_iter()
                .rev()
                .collect::<Vec<_>>()
        );
    }
}
