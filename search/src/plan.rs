//! What a query looks for: its words, and for each the groups that it may mean.
//!
//! Text and a [`Reader`] enter; a [`Plan`] leaves. `client/*.js` makes the same plan, rule by rule; whoever
//! changes one changes both, and the parity test tells. Scores are not known here.

use crate::analysis::{fold, tokens};
use crate::format::shard::Entry;
use crate::reader::Reader;
use std::collections::{BTreeMap, BTreeSet};

mod near;

pub(crate) use near::distance;

/// Of a query, only so many UTF-16 units are read, and so many words.
const MAX_UNITS: usize = 400;
const MAX_WORDS: usize = 16;
/// So many words may form a phrase.
pub(crate) const MAX_PHRASE: usize = 4;
/// So many entries may begin with what is typed.
pub(super) const MAX_PREFIX: usize = 40;
/// How much a word counts that was found in another way than as itself.
const PREFIX: f32 = 0.6;
const WITHIN: f32 = 0.5;
const INFLECTED: f32 = 0.9;
const SPLIT: f32 = 0.8;
const TYPO: [f32; 4] = [1.0, 0.7, 0.5, 0.4];

/// A group that a word may mean, and how much it counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alternative {
    /// The number of the group.
    pub group: u32,
    /// At most 1.
    pub weight: f32,
}

/// One word of the query.
#[derive(Debug, Clone, PartialEq)]
pub struct Clause {
    /// The groups, by number.
    pub alternatives: Vec<Alternative>,
    /// The forms of the dictionary that were found for it, in order.
    pub forms: Vec<String>,
}

/// All that a query looks for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// The words, in the order typed. A word that nothing is known of has none.
    pub clauses: Vec<Clause>,
    /// The kinds of danger that the query tells of, in alphabetical order.
    pub danger: Vec<String>,
}

/// Entries that were found for a word, each with its weight.
#[derive(Default)]
struct Found {
    weights: BTreeMap<u32, f32>,
    forms: BTreeSet<String>,
}

impl Found {
    fn add(&mut self, entries: &[&Entry], classes: &[f32; 4], factor: f32) {
        for entry in entries {
            self.forms.insert(entry.form.clone());
            for reference in &entry.references {
                let weight = classes[usize::from(reference.class & 3)] * factor;
                let known = self.weights.entry(reference.group).or_insert(weight);
                *known = known.max(weight);
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    fn clause(self) -> Clause {
        let alternatives = self.weights.into_iter().map(|(group, weight)| Alternative { group, weight });
        Clause { alternatives: alternatives.collect(), forms: self.forms.into_iter().collect() }
    }
}

/// A word of the query.
struct Word {
    form: String,
    folded: String,
    stop: bool,
    /// Whether the reader may still be typing it.
    open: bool,
    phrase: Found,
}

/// What `text` looks for. With `typing`, the last word may be the beginning of one.
#[must_use]
pub fn plan(reader: &Reader, text: &str, typing: bool) -> Plan {
    let mut units = 0;
    let text: String = text
        .chars()
        .take_while(|c| {
            units += c.len_utf16();
            units <= MAX_UNITS
        })
        .collect();
    let manifest = reader.manifest();
    let classes = &manifest.weights.classes;
    let mut words: Vec<Word> = Vec::new();
    for token in tokens(&text).into_iter().take(MAX_WORDS) {
        let folded = fold(&token.form);
        let stop = manifest.stop.binary_search(&token.form).is_ok();
        words.push(Word { folded, stop, open: false, form: token.form, phrase: Found::default() });
    }
    let open = typing && tokens(&format!("{text}x")).len() == words.len();
    if let Some(last) = words.last_mut() {
        last.open = open;
    }
    let danger = danger(reader, &words);
    find_phrases(reader, &mut words);
    let all_stop = words.iter().all(|word| word.stop && !word.open);
    let mut clauses = Vec::new();
    let mut unknown = Vec::new();
    for word in words {
        let Word { form, folded, stop, open, phrase } = word;
        if stop && !open && !all_stop || folded.is_empty() {
            continue;
        }
        let mut found = phrase;
        // What a phrase means is seldom what its words mean alone: *utan bostad* is not *bostad*.
        let alone = if found.is_empty() { 1.0 } else { WITHIN };
        found.add(&exact(reader, &form, &folded), classes, alone);
        if open && folded.chars().count() >= 3 {
            found.add(&near::beginning(reader, &folded, MAX_PREFIX), classes, PREFIX);
        }
        if found.is_empty() {
            found.add(&near::inflected(reader, &folded), classes, INFLECTED);
        }
        // One slip in a long word is likelier than a compound that nobody wrote.
        if found.is_empty() && folded.chars().count() > 7 {
            found.add(&near::misspelled(reader, &folded, 1).0, classes, TYPO[1]);
        }
        if found.is_empty()
            && let Some((left, right)) = near::split(reader, &folded)
        {
            let mut first = Found::default();
            first.add(&left, classes, SPLIT);
            push(&mut clauses, first);
            found.add(&right, classes, SPLIT);
        }
        if found.is_empty() && folded.chars().count() >= 3 {
            found.add(&near::beginning(reader, &folded, MAX_PREFIX), classes, PREFIX);
        }
        if found.is_empty() {
            let (entries, edits) = near::misspelled(reader, &folded, near::slips(&folded));
            found.add(&entries, classes, TYPO[edits]);
        }
        if found.is_empty() {
            unknown.push(folded);
        } else {
            push(&mut clauses, found);
        }
    }
    // Better a far guess than nothing at all.
    if clauses.is_empty() {
        for folded in unknown {
            let (entries, edits) = near::misspelled(reader, &folded, near::slips(&folded) + 1);
            let mut found = Found::default();
            found.add(&entries, classes, TYPO[edits]);
            push(&mut clauses, found);
        }
    }
    Plan { clauses, danger }
}

/// A word that stands for nothing that could be looked for is no clause.
fn push(clauses: &mut Vec<Clause>, found: Found) {
    if !found.weights.is_empty() {
        clauses.push(found.clause());
    }
}

/// The entry of exactly this form, or else those that differ only in what folding takes away.
fn exact<'a>(reader: &'a Reader, form: &str, folded: &str) -> Vec<&'a Entry> {
    let same = near::equal(reader, folded);
    let exact: Vec<&Entry> = same.iter().copied().filter(|entry| entry.form == form).collect();
    if exact.is_empty() { same } else { exact }
}

/// Words that stand together in the dictionary, or that are one word there, mean that as well.
fn find_phrases(reader: &Reader, words: &mut [Word]) {
    let classes = reader.manifest().weights.classes;
    for first in 0..words.len() {
        for end in first + 2..=words.len().min(first + MAX_PHRASE) {
            let folded: Vec<&str> = words[first..end].iter().map(|word| word.folded.as_str()).collect();
            let stops: Vec<bool> = words[first..end].iter().map(|word| word.stop).collect();
            let key = phrase_key(&folded, &stops);
            let mut entries = key.map(|key| near::equal(reader, &key)).unwrap_or_default();
            if end == first + 2 && !stops[0] {
                entries.extend(near::equal(reader, &folded.concat()));
            }
            if entries.is_empty() {
                continue;
            }
            for word in words[first..end].iter_mut().filter(|word| !word.stop) {
                word.phrase.add(&entries, &classes, 1.0);
            }
        }
    }
}

/// A phrase stands in the dictionary under its longest word that is no stop word; it is nothing without one.
pub(crate) fn phrase_key(words: &[&str], stops: &[bool]) -> Option<String> {
    let mut longest: Option<usize> = None;
    for (at, word) in words.iter().enumerate().filter(|(at, _)| !stops[*at]) {
        if longest.is_none_or(|known| word.chars().count() > words[known].chars().count()) {
            longest = Some(at);
        }
    }
    let longest = longest?;
    let others = words.iter().enumerate().filter(|(at, _)| *at != longest).map(|(_, word)| *word);
    Some(std::iter::once(words[longest]).chain(others).collect::<Vec<_>>().join(" "))
}

/// Whether `word` is this part of a phrase, or, from seven letters on, a slip of it that begins with the same letter.
fn says(word: &str, part: &str) -> bool {
    if let Some(held) = part.strip_prefix('*') {
        return word.contains(held.trim_end_matches('*'));
    }
    let start = part.strip_suffix('*').unwrap_or(part);
    let open = start.len() < part.len();
    if if open { word.starts_with(start) } else { word == part } {
        return true;
    }
    let length = start.chars().count();
    if length < 7 || word.chars().next() != start.chars().next() {
        return false;
    }
    let slip = |word: &str| distance(start, word, 1) <= 1;
    let beginning = |letters: usize| word.chars().take(letters).collect::<String>();
    if open { (length - 1..=length + 1).any(|letters| slip(&beginning(letters))) } else { slip(word) }
}

/// The kinds of danger of which one phrase stands in the query, whatever the order of its words.
fn danger(reader: &Reader, words: &[Word]) -> Vec<String> {
    let pairs = words.windows(2).map(|pair| format!("{}{}", pair[0].folded, pair[1].folded));
    let typed: Vec<String> = words.iter().map(|word| word.folded.clone()).chain(pairs).collect();
    let said = |slot: &str| slot.split('/').any(|part| typed.iter().any(|word| says(word, part)));
    let kinds = reader
        .manifest()
        .danger
        .iter()
        .filter(|danger| danger.phrases.iter().any(|phrase| phrase.split(' ').all(said)));
    kinds.map(|danger| danger.kind.clone()).collect()
}
