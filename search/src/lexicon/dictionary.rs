//! Form → groups: the forms of the documents, and everything else that a reader may type for them.

use super::words::Words;
use super::{Key, Name, PHRASE, Phrases};
use crate::analysis::{fold, token};
use crate::format::shard::{Entry, Reference, defines};
use crate::plan::phrase_key;
use std::collections::{BTreeMap, BTreeSet};

/// Classes of references; see the format.
const ITSELF: u8 = 0;
const MEANS: u8 = 1;
const USUAL: u8 = 2;
const PART: u8 = 3;

/// Stands in a [`Key`] for a language: the group is what the words of a set mean, not a word.
const MEANING: usize = usize::MAX;

/// Forms, folded first, with the groups that each leads to and how.
type Draft = BTreeMap<(String, String), BTreeMap<Key, u8>>;

/// See the module.
pub(super) struct Dictionary {
    /// Sorted by folded form, then form, with both.
    pub(super) entries: Vec<(String, Entry)>,
    /// How many groups there are.
    pub(super) groups: u32,
    /// What a document that holds a word is found by: the word's group, and those of what it means.
    pub(super) terms: BTreeMap<Key, Vec<u32>>,
}

/// Words that stand for one another: of which language, and the words, the usual one first.
type Set<'a> = (&'a Words, Vec<&'a String>);

impl Dictionary {
    /// The dictionary of the words of `languages`, of each document's phrases, and of what is curated.
    pub(super) fn build(languages: &[Words], phrases: &[Phrases], synonyms: &[Vec<String>]) -> Self {
        let mut draft = Draft::new();
        let mut used: BTreeSet<Key> = BTreeSet::new();
        for (place, words) in languages.iter().enumerate() {
            add_forms(place, words, &mut draft, &mut used);
        }
        for (place, words) in languages.iter().enumerate() {
            add_relatives(place, words, &mut draft, &used);
        }
        add_phrases(phrases, &mut draft);
        let meanings = add_meanings(languages, &sets(languages, synonyms), &mut draft, &used);
        if let Some(words) = languages.first() {
            add_known(words, &mut draft);
        }
        let (entries, numbers) = number(draft);
        let groups = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        let mut terms: BTreeMap<Key, Vec<u32>> =
            numbers.iter().map(|(key, group)| (key.clone(), vec![*group])).collect();
        for (meaning, words) in meanings {
            for word in &words {
                if let (Some(terms), Some(group)) = (terms.get_mut(word), numbers.get(&meaning)) {
                    terms.push(*group);
                }
            }
        }
        Self { entries, groups, terms }
    }
}

/// The sets of all languages and of the site. Those with the same usual word are one.
fn sets<'a>(languages: &'a [Words], synonyms: &'a [Vec<String>]) -> Vec<Set<'a>> {
    let own =
        languages.iter().flat_map(|words| words.analyzer.data().synonyms.iter().map(move |set| (words, set)));
    let site = languages.first().into_iter().flat_map(|words| synonyms.iter().map(move |set| (words, set)));
    let mut sets: Vec<Set<'a>> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (words, set) in own.chain(site) {
        let Some(usual) = set.first() else { continue };
        let place = *places.entry(fold(&usual.to_lowercase())).or_insert_with(|| {
            sets.push((words, Vec::new()));
            sets.len() - 1
        });
        let known = &mut sets[place].1;
        for word in set {
            if !known.contains(&word) {
                known.push(word);
            }
        }
    }
    sets
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

/// Names and phrases; a name of one word is meant by every form of the word.
fn add_phrases(phrases: &[Phrases], draft: &mut Draft) {
    let names = || phrases.iter().flat_map(|phrases| &phrases.names);
    let words: BTreeSet<&Key> =
        names().filter_map(|name| if let Name::Word(key) = name { Some(key) } else { None }).collect();
    for groups in draft.values_mut() {
        let named: Vec<Key> = groups
            .iter()
            .filter(|(key, class)| **class == ITSELF && words.contains(key))
            .map(|((_, word), _)| (PHRASE, word.clone()))
            .collect();
        groups.extend(named.into_iter().map(|key| (key, ITSELF)));
    }
    let whole = names().filter_map(|name| if let Name::Phrase(phrase) = name { Some(phrase) } else { None });
    for phrase in whole.chain(phrases.iter().flat_map(|phrases| &phrases.others)) {
        add(draft, phrase, &(PHRASE, phrase.clone()), ITSELF);
    }
}

/// Makes every word of a set lead to the documents that hold any of them. Where these hold several of the words, all of
/// them are one more group, so that a reader need not load the postings of each.
fn add_meanings(
    languages: &[Words],
    sets: &[Set<'_>],
    draft: &mut Draft,
    used: &BTreeSet<Key>,
) -> Vec<(Key, BTreeSet<Key>)> {
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
    let mut meanings = Vec::new();
    for (words, set) in sets {
        let mut targets: BTreeSet<Key> = BTreeSet::new();
        // The usual word's own spelling, if it has one, is the last of the first.
        let mut sources: Vec<String> = Vec::new();
        let mut usual = None;
        for (at, text) in set.iter().enumerate() {
            let tokens = token::forms(text);
            if let [single] = tokens.as_slice() {
                let groups = keys(single);
                sources.extend(groups.iter().flat_map(|key| forms.get(key)).flatten().cloned());
                sources.push(single.clone());
                targets.extend(groups);
            } else {
                let whole = phrase(&tokens, &languages[0]);
                let held =
                    whole.iter().map(|phrase| (PHRASE, phrase.clone())).find(|key| forms.contains_key(key));
                // Of a phrase that stands nowhere, only the usual one says enough by its longest word.
                let main = (at == 0 && held.is_none()).then(|| longest(&tokens, words)).flatten();
                targets.extend(held.into_iter().chain(main.map(keys).unwrap_or_default()));
                sources.extend(whole);
            }
            usual = usual.or_else(|| sources.last().cloned());
        }
        let (Some(usual), false) = (usual, targets.is_empty()) else { continue };
        let single = if targets.len() == 1 { targets.first() } else { None };
        let meaning = single.cloned().unwrap_or_else(|| (MEANING, usual.clone()));
        if single.is_none() {
            add(draft, &usual, &meaning, USUAL);
        }
        for form in sources.iter().filter(|form| single.is_some() || **form != usual) {
            add(draft, form, &meaning, MEANS);
        }
        if single.is_none() {
            meanings.push((meaning, targets));
        }
    }
    meanings
}

/// Words that readers type and no document needs: they lead nowhere, and are not taken for slips of other words. Parts of
/// compounds are among them, so that a compound is found by its other part.
fn add_known(words: &Words, draft: &mut Draft) {
    let data = words.analyzer.data();
    let parts = data.lexicon.iter().map(|(part, _)| part);
    for form in data.common.iter().chain(parts).filter(|form| form.chars().count() > 2) {
        draft.entry((fold(form), form.clone())).or_default();
    }
}

/// A phrase as the dictionary has it; the reader's stop words decide, because the reader types it.
pub(super) fn phrase(tokens: &[String], words: &Words) -> Option<String> {
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
        for (key, _) in groups.iter().filter(|(_, class)| defines(**class)) {
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
