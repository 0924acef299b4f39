//! The words of a corpus: which forms it has, which of them are one word, and what else leads to it.
//!
//! Documents enter; the dictionary (form → groups) and each document as lists of group numbers leave. A *group* is
//! all forms of one word in one language. Its number is its place in the dictionary.

mod dictionary;
mod words;

use crate::document::{BuildError, Corpus};
use crate::format::shard::Entry;
use std::collections::BTreeMap;
use words::Words;

/// A group before it has a number: the place of its language, and the key.
type Key = (usize, String);

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
        let (entries, numbers) = dictionary::build(&languages, &corpus.synonyms);
        let groups = u32::try_from(numbers.len()).map_err(|_| BuildError::TooMany)?;
        let mut tables: Vec<words::Numbered> = Vec::new();
        for (place, words) in languages.iter().enumerate() {
            tables.push(words.numbered(|key| numbers.get(&(place, key.to_owned())).copied()));
        }
        let documents = texts.iter().map(|(place, text)| tables[*place].fields(text)).collect();
        Ok(Self { entries, groups, documents })
    }
}

#[cfg(test)]
mod tests;
