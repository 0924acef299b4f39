//! Form → groups: the forms of the documents, and everything else that a reader may type for them.

use super::Key;
use super::words::Words;
use crate::analysis::{fold, token};
use crate::format::shard::{Entry, Reference};
use crate::plan::phrase_key;
use std::collections::{BTreeMap, BTreeSet};

/// Classes of references; see the format.
const ITSELF: u8 = 0;
const SYNONYM: u8 = 1;
const DISTANT: u8 = 2;
const PART: u8 = 3;

/// Forms, folded first, with the groups that each leads to and how.
type Draft = BTreeMap<(String, String), BTreeMap<Key, u8>>;

/// The sorted entries, and the number of each group.
pub(super) fn build(
    languages: &[Words],
    synonyms: &[Vec<String>],
) -> (Vec<(String, Entry)>, BTreeMap<Key, u32>) {
    let mut draft = Draft::new();
    let mut used: BTreeSet<Key> = BTreeSet::new();
    for (place, words) in languages.iter().enumerate() {
        add_forms(place, words, &mut draft, &mut used);
    }
    for (place, words) in languages.iter().enumerate() {
        add_relatives(place, words, &mut draft, &used);
    }
    let mut sets: Vec<(&Words, &Vec<String>)> = Vec::new();
    for words in languages {
        sets.extend(words.analyzer.data().synonyms.iter().map(|set| (words, set)));
    }
    if let Some(first) = languages.first() {
        sets.extend(synonyms.iter().map(|set| (first, set)));
    }
    add_synonyms(languages, &sets, &mut draft, &used);
    number(draft)
}

fn add(draft: &mut Draft, form: &str, key: &Key, class: u8) {
    let groups = draft.entry((fold(form), form.to_owned())).or_default();
    let known = groups.entry(key.clone()).or_insert(class);
    *known = class.min(*known);
}

/// The forms that stand in the documents, and the parts of the compounds among them.
fn add_forms(place: usize, words: &Words, draft: &mut Draft, used: &mut BTreeSet<Key>) {
    for ((form, key), parts) in words.forms.iter().zip(&words.keys).zip(&words.parts) {
        let key = (place, key.clone());
        add(draft, form, &key, ITSELF);
        used.insert(key);
        for base in parts {
            let part = (place, words.key(base));
            add(draft, base, &part, ITSELF);
            add(draft, form, &part, PART);
            used.insert(part);
        }
    }
}

/// Forms of the same words that no document uses: irregular inflections, and bare forms behind clitics.
fn add_relatives(place: usize, words: &Words, draft: &mut Draft, used: &BTreeSet<Key>) {
    for line in &words.analyzer.data().irregular {
        for form in line {
            let key = (place, words.key(form));
            if used.contains(&key) {
                add(draft, form, &key, ITSELF);
            }
        }
    }
    for (form, key) in words.forms.iter().zip(&words.keys) {
        for variant in words.analyzer.variants(form) {
            if !words.knows(&variant) {
                add(draft, &variant, &(place, key.clone()), ITSELF);
            }
        }
    }
}

/// Makes every word of a set lead to what the others lead to.
fn add_synonyms(
    languages: &[Words],
    sets: &[(&Words, &Vec<String>)],
    draft: &mut Draft,
    used: &BTreeSet<Key>,
) {
    let keys = |form: &str| -> Vec<Key> {
        let all = languages.iter().enumerate().map(|(place, words)| (place, words.key(form)));
        all.filter(|key| used.contains(key)).collect()
    };
    let mut forms: BTreeMap<Key, Vec<String>> = BTreeMap::new();
    for ((_, form), groups) in draft.iter() {
        for (key, _) in groups.iter().filter(|(_, class)| **class == ITSELF) {
            forms.entry(key.clone()).or_default().push(form.clone());
        }
    }
    for (words, set) in sets {
        // What each word of the set leads to, and the forms that shall lead to the others.
        let members: Vec<(Vec<Key>, Vec<String>)> = set
            .iter()
            .enumerate()
            .map(|(at, text)| {
                let tokens = token::forms(text);
                let [single] = tokens.as_slice() else {
                    let main = (at == 0).then(|| longest(&tokens, words)).flatten();
                    return (
                        main.map(keys).unwrap_or_default(),
                        phrase(&tokens, &languages[0]).into_iter().collect(),
                    );
                };
                let groups = keys(single);
                let mut all: Vec<String> =
                    groups.iter().flat_map(|key| forms.get(key)).flatten().cloned().collect();
                all.push(single.clone());
                (groups, all)
            })
            .collect();
        for (at, (_, sources)) in members.iter().enumerate() {
            for (other, (targets, _)) in members.iter().enumerate() {
                if at == other {
                    continue;
                }
                let class = if at == 0 || other == 0 { SYNONYM } else { DISTANT };
                for form in sources {
                    if class == SYNONYM || !own(draft, form) {
                        targets.iter().for_each(|key| add(draft, form, key, class));
                    }
                }
            }
        }
    }
}

/// Whether a form is a word of its own; then only near synonyms are worth looking for.
fn own(draft: &Draft, form: &str) -> bool {
    let groups = draft.get(&(fold(form), form.to_owned()));
    groups.is_some_and(|groups| groups.values().any(|class| *class == ITSELF))
}

/// A phrase as the dictionary has it; the reader's stop words decide, because the reader types it.
fn phrase(tokens: &[String], words: &Words) -> Option<String> {
    let stops: Vec<bool> = tokens.iter().map(|form| words.analyzer.is_stop(form)).collect();
    phrase_key(&tokens.iter().map(String::as_str).collect::<Vec<_>>(), &stops)
}

/// The word of a phrase that stands for it: the longest that is no stop word.
fn longest<'a>(tokens: &'a [String], words: &Words) -> Option<&'a str> {
    let known = tokens.iter().filter(|form| !words.analyzer.is_stop(form));
    known.max_by_key(|form| form.chars().count()).map(String::as_str)
}

/// Numbers the groups in the order in which the sorted forms first name them.
fn number(draft: Draft) -> (Vec<(String, Entry)>, BTreeMap<Key, u32>) {
    let mut numbers: BTreeMap<Key, u32> = BTreeMap::new();
    for groups in draft.values() {
        for (key, _) in groups.iter().filter(|(_, class)| **class == ITSELF) {
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            numbers.entry(key.clone()).or_insert(next);
        }
    }
    let mut entries = Vec::with_capacity(draft.len());
    for ((folded, form), groups) in draft {
        let reference =
            |(key, class): (Key, u8)| numbers.get(&key).map(|group| Reference { group: *group, class });
        let mut references: Vec<Reference> = groups.into_iter().filter_map(reference).collect();
        references.sort_unstable();
        entries.push((folded, Entry { form, references }));
    }
    (entries, numbers)
}
