//! The words of the documents that are written in one language.

use crate::analysis::token::forms;
use crate::analysis::{Analyzer, Splitter, Token, tokens};
use crate::document::Document;
use crate::plan::MAX_PHRASE;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A document as numbers of forms.
#[derive(Default)]
pub(super) struct Text {
    /// Title, summary, words, body, and the forms that hyphens joined.
    fields: [Vec<u32>; 5],
    /// The names that the title consists of, such as *Gnistan* and *härbärge för män*.
    pub(super) names: Vec<Vec<String>>,
    /// Search words of several words.
    pub(super) phrases: Vec<Vec<String>>,
}

/// See the module.
pub(super) struct Words {
    pub(super) analyzer: Analyzer,
    numbers: HashMap<String, u32>,
    /// By number.
    pub(super) forms: Vec<String>,
    /// The key of each form.
    pub(super) keys: Vec<String>,
    /// The base forms of the parts of each form that is a compound.
    pub(super) parts: Vec<Vec<String>>,
    /// Which key stands for another.
    merged: BTreeMap<String, String>,
}

/// The group numbers of forms and of their parts.
pub(super) struct Numbered {
    terms: Vec<Vec<u32>>,
    parts: Vec<Vec<u32>>,
}

impl Words {
    pub(super) fn new(lang: &str) -> Self {
        Self {
            analyzer: Analyzer::new(lang),
            numbers: HashMap::new(),
            forms: Vec::new(),
            keys: Vec::new(),
            parts: Vec::new(),
            merged: BTreeMap::new(),
        }
    }

    /// Learns the words of `document`. Words that say nothing count in titles and search words only, where they may be
    /// part of a name.
    pub(super) fn take_in(&mut self, document: &Document) -> Text {
        let mut text = Text::default();
        let words = document.words.join(" . ");
        let sources = [&document.title, &document.summary, &words, &document.body];
        for (at, source) in sources.into_iter().enumerate() {
            let found = tokens(source);
            for token in &found {
                if at % 2 == 0 || !self.analyzer.is_stop(&token.form) && !self.analyzer.is_common(&token.form)
                {
                    let number = self.number(&token.form);
                    text.fields[at].push(number);
                }
            }
            for joined in joined(&found) {
                let number = self.number(&joined);
                text.fields[4].push(number);
            }
        }
        text.names.extend(document.title.split(['–', '—', ':', '(', ')']).map(forms));
        text.names.retain(|forms| (1..=MAX_PHRASE).contains(&forms.len()));
        text.phrases.extend(document.words.iter().map(|phrase| forms(phrase)));
        text.phrases.retain(|forms| (2..=MAX_PHRASE).contains(&forms.len()));
        text
    }

    fn number(&mut self, form: &str) -> u32 {
        if let Some(number) = self.numbers.get(form) {
            return *number;
        }
        let number = u32::try_from(self.forms.len()).unwrap_or(u32::MAX);
        self.numbers.insert(form.to_owned(), number);
        self.forms.push(form.to_owned());
        number
    }

    /// Whether the documents use `form`.
    pub(super) fn knows(&self, form: &str) -> bool {
        self.numbers.contains_key(form)
    }

    /// Gives every form its key and its parts, now that all are known.
    pub(super) fn settle(&mut self) {
        let vocabulary: BTreeSet<String> = self.forms.iter().cloned().collect();
        for form in &vocabulary {
            let bases = self.analyzer.bases(form);
            let Some(base) = bases.iter().find(|base| vocabulary.contains(*base)) else { continue };
            let (one, other) = (self.key(form), self.key(base));
            if one != other {
                let (first, second) = if one < other { (one, other) } else { (other, one) };
                self.merged.insert(second, first);
            }
        }
        self.keys = self.forms.iter().map(|form| self.key(form)).collect();
        let splitter = Splitter::new(&self.analyzer, &vocabulary);
        self.parts =
            self.forms.iter().map(|form| splitter.split(form, &self.analyzer).unwrap_or_default()).collect();
    }

    /// The key of any form, used or not.
    pub(super) fn key(&self, form: &str) -> String {
        let mut key = self.analyzer.stem(form);
        while let Some(first) = self.merged.get(&key) {
            key.clone_from(first);
        }
        key
    }

    /// The forms and their parts as group numbers.
    pub(super) fn numbered(&self, terms: impl Fn(&str) -> Vec<u32>) -> Numbered {
        let part = |base: &String| terms(&self.key(base));
        Numbered {
            terms: self.keys.iter().map(|key| terms(key)).collect(),
            parts: self.parts.iter().map(|parts| parts.iter().flat_map(part).collect()).collect(),
        }
    }
}

impl Numbered {
    /// A document as group numbers. Outside of the title each word counts once: that it is there tells, how often hardly
    /// does in texts as short as these, and every count would be published.
    pub(super) fn fields(&self, text: &Text) -> super::Fields {
        let mut fields = super::Fields::default();
        let mut parts = BTreeSet::new();
        for (at, forms) in text.fields.iter().enumerate() {
            for form in forms {
                let form = *form as usize;
                parts.extend(&self.parts[form]);
                if at < 4 {
                    fields[at].extend(&self.terms[form]);
                } else {
                    parts.extend(&self.terms[form]);
                }
            }
        }
        for field in &mut fields[1..4] {
            field.sort_unstable();
            field.dedup();
        }
        fields[4] = parts.into_iter().collect();
        fields
    }
}

/// What two or three words would be without the hyphens between them: *id-kort* is also *idkort*.
fn joined(found: &[Token]) -> Vec<String> {
    let mut words: Vec<(usize, String)> = Vec::new();
    for (at, token) in found.iter().enumerate() {
        match words.last_mut() {
            Some((count, word)) if token.joined && at > 0 => {
                *count += 1;
                word.push_str(&token.form);
            }
            _ => words.push((1, token.form.clone())),
        }
    }
    words
        .into_iter()
        .filter(|(count, word)| (2..=3).contains(count) && word.chars().count() <= 40)
        .map(|(_, w)| w)
        .collect()
}
