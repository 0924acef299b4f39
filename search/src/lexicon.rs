//! The words of a corpus: which forms it has, which of them are one word, and what else leads to it.
//!
//! Documents enter; the dictionary (form → groups) and each document as lists of group numbers leave. A *group* is
//! all forms of one word in one language. Its number is its place in the dictionary.

mod dictionary;
mod words;

use crate::document::{BuildError, Corpus};
use crate::format::shard::Entry;
use dictionary::Dictionary;
use std::collections::{BTreeMap, BTreeSet};
use words::Words;

/// A group before it has a number: the place of its language, and the key.
type Key = (usize, String);

/// Stands in a [`Key`] for a language: the group is a name or phrase that stands in documents as one.
const PHRASE: usize = usize::MAX - 1;

/// So many fields hold a name: title, summary and words.
const NAMED: usize = 3;

/// A word that stands in more than one of so many bodies is common.
const COMMON: usize = 4;

/// One document as group numbers, field by field.
pub(crate) type Fields = [Vec<u32>; 5];

/// See the module.
pub(crate) struct Lexicon {
    /// Sorted by folded form, then form, with both.
    pub(crate) entries: Vec<(String, Entry)>,
    /// How many groups there are.
    pub(crate) groups: u32,
    /// In the order of the documents given.
    pub(crate) documents: Vec<Fields>,
}

impl Lexicon {
    /// Reads all documents twice: once for the words, once with what is known of them.
    ///
    /// # Errors
    /// When there are more words than numbers.
    pub(crate) fn build(corpus: &Corpus) -> Result<Self, BuildError> {
        let mut languages: Vec<Words> = Vec::new();
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        // The corpus's own language comes first, even if nothing is written in it yet: readers type in it.
        for lang in
            std::iter::once(corpus.lang.as_str()).chain(corpus.documents.iter().map(|d| d.lang.as_str()))
        {
            places.entry(lang).or_insert_with(|| {
                languages.push(Words::new(lang));
                languages.len() - 1
            });
        }
        let mut texts = Vec::with_capacity(corpus.documents.len());
        for document in &corpus.documents {
            let place = places[document.lang.as_str()];
            texts.push((place, languages[place].take_in(document)));
        }
        languages.iter_mut().for_each(Words::settle);
        let phrases: Vec<Phrases> =
            texts.iter().map(|(place, text)| Phrases::of(text, *place, &languages)).collect();
        let Dictionary { entries, groups, terms } = Dictionary::build(&languages, &phrases, &corpus.synonyms);
        if groups == u32::MAX {
            return Err(BuildError::TooMany);
        }
        let mut tables: Vec<words::Numbered> = Vec::new();
        for (place, words) in languages.iter().enumerate() {
            tables
                .push(words.numbered(|key| terms.get(&(place, key.to_owned())).cloned().unwrap_or_default()));
        }
        let mut documents: Vec<Fields> =
            texts.iter().map(|(place, text)| tables[*place].fields(text)).collect();
        for (fields, phrases) in documents.iter_mut().zip(phrases) {
            for name in &phrases.names {
                // Who types a name looks for what bears it, not for what speaks of it in every field.
                let group = terms.get(&name.key()).into_iter().flatten();
                fields[..NAMED].iter_mut().for_each(|field| field.extend(group.clone()));
                if let Name::Word(word) = name {
                    let group = terms.get(word).into_iter().flatten();
                    fields[1..NAMED].iter_mut().for_each(|field| field.extend(group.clone()));
                }
            }
            for phrase in phrases.others {
                fields[2].extend(terms.get(&(PHRASE, phrase)).into_iter().flatten());
            }
        }
        thin(&mut documents, groups);
        Ok(Self { entries, groups, documents })
    }
}

/// A name that a title holds, as readers may type it.
enum Name {
    /// Any form of this word.
    Word(Key),
    /// A phrase as the dictionary has it.
    Phrase(String),
}

impl Name {
    /// The group that stands for the name.
    fn key(&self) -> Key {
        match self {
            Self::Word((_, word)) => (PHRASE, word.clone()),
            Self::Phrase(phrase) => (PHRASE, phrase.clone()),
        }
    }
}

/// What stands in a document as one.
struct Phrases {
    names: Vec<Name>,
    others: Vec<String>,
}

impl Phrases {
    /// Those of a text in the language at `place`; what is a stop word is up to the first language, because readers
    /// type in it.
    fn of(text: &words::Text, place: usize, languages: &[Words]) -> Self {
        let name = |forms: &Vec<String>| match forms.as_slice() {
            [word] => Some(Name::Word((place, languages[place].key(word)))),
            _ => Some(Name::Phrase(dictionary::phrase(forms, &languages[0])?)),
        };
        let names = text.names.iter().filter_map(name).collect();
        let others =
            text.phrases.iter().filter_map(|forms| dictionary::phrase(forms, &languages[0])).collect();
        Self { names, others }
    }
}

/// Takes words out of bodies where they say nothing: where more than a quarter of all bodies hold them, and some
/// document has them in a more telling place.
fn thin(documents: &mut [Fields], groups: u32) {
    let mut bodies = vec![0_usize; groups as usize];
    let mut telling = vec![false; groups as usize];
    for [title, summary, words, body, parts] in documents.iter() {
        title.iter().chain(summary).chain(words).for_each(|group| telling[*group as usize] = true);
        let held: BTreeSet<u32> = body.iter().chain(parts).copied().collect();
        held.into_iter().for_each(|group| bodies[group as usize] += 1);
    }
    let limit = (documents.len() / COMMON).max(COMMON);
    let says = |group: &u32| bodies[*group as usize] <= limit || !telling[*group as usize];
    for [_, _, _, body, parts] in documents.iter_mut() {
        body.retain(says);
        parts.retain(says);
    }
}

#[cfg(test)]
mod tests;
