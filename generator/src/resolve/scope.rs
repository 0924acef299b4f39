//! Reading raw leaves: each method takes a value as typed and gives the valid one, or reports why not.
//!
//! Must not know which record a leaf belongs to.

use chrono::NaiveDate;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, did_you_mean};
use crate::model::phone::PhoneNumber;
use crate::model::raw::{self, Choice, Unknown};
use crate::model::vocabulary::Vocabulary;
use crate::source::{ByteRange, FileId, Located};

/// One file under examination, and what is wrong with it so far.
#[derive(Debug)]
pub(super) struct Scope {
    /// The file.
    pub(super) file: FileId,
    diagnostics: Diagnostics,
}

/// The start of a file: where a missing field of its topmost record is pointed out.
pub(super) const TOP: ByteRange = ByteRange { start: 0, end: 0 };

impl Scope {
    /// A scope without diagnostics.
    #[must_use]
    pub(super) fn new(file: FileId) -> Self {
        Self { file, diagnostics: Diagnostics::default() }
    }

    /// What is wrong with the file.
    #[must_use]
    pub(super) fn finish(self) -> Diagnostics {
        self.diagnostics
    }

    /// Reports at a place in this file.
    pub(super) fn report(
        &mut self,
        code: Code,
        range: ByteRange,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(Diagnostic::at(code, range.in_file(self.file), message, help));
    }

    /// Reports something already made.
    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Reports every field that the record does not have.
    pub(super) fn unknown_fields(&mut self, unknown: &[Unknown], known: &[&str]) {
        for field in unknown {
            let help =
                did_you_mean(&field.value, known.iter().copied(), format!("one of: {}", known.join(", ")));
            self.report(
                Code::YamlUnknownField,
                field.range,
                format!("there is no field `{}` here", field.value),
                help,
            );
        }
    }

    /// The value of a field that must be there.
    pub(super) fn required<T>(&mut self, value: Option<T>, field: &str, record: ByteRange) -> Option<T> {
        if value.is_none() {
            self.report(
                Code::YamlMissingField,
                record,
                format!("the field `{field}` is missing"),
                format!("add a line `{field}: …`"),
            );
        }
        value
    }

    /// A text that is not empty.
    pub(super) fn text(&mut self, text: Located<String>) -> Option<String> {
        let trimmed = text.value.trim();
        if trimmed.is_empty() {
            self.report(
                Code::ValueEmpty,
                text.range,
                "there is nothing here",
                "write the text, or remove the line",
            );
            return None;
        }
        Some(trimmed.to_owned())
    }

    /// Reports an entry that says nowhere what it rests on.
    pub(super) fn without_source(&mut self) {
        self.report(
            Code::EntryNoSource,
            TOP,
            "this rests on no source",
            "write `sources: [...]` with the name of at least one in content/sources",
        );
    }

    /// A required text that is not empty.
    pub(super) fn required_text(
        &mut self,
        text: Option<Located<String>>,
        field: &str,
        record: ByteRange,
    ) -> Option<String> {
        let text = self.required(text, field, record)?;
        if text.value.trim() == "unknown" {
            self.report(
                Code::ValueEmpty,
                text.range,
                format!("`{field}` cannot be `unknown`"),
                "write it: readers see nothing else of what this is",
            );
            return None;
        }
        self.text(text)
    }

    /// A word of its vocabulary.
    pub(super) fn choice<V: Vocabulary>(&mut self, choice: &Choice<V>) -> Option<V> {
        let Located { value, range } = &choice.word;
        let found = V::from_word(value);
        if found.is_none() {
            self.report(
                Code::ValueUnknownWord,
                *range,
                format!("`{value}` is none of the words that can stand here"),
                did_you_mean(value, V::WORDS.iter().copied(), format!("one of: {}", V::WORDS.join(", "))),
            );
        }
        found
    }

    /// A list of words, each once.
    pub(super) fn choices<V: Vocabulary + PartialEq>(&mut self, choices: Option<Vec<Choice<V>>>) -> Vec<V> {
        choices.unwrap_or_default().iter().filter_map(|choice| self.choice(choice)).collect()
    }

    /// A whole number within `allowed`.
    pub(super) fn number(
        &mut self,
        number: &Located<raw::Whole>,
        allowed: std::ops::RangeInclusive<u32>,
        what: &str,
    ) -> Option<u32> {
        let parsed = number.value.0.parse::<u32>().ok().filter(|value| allowed.contains(value));
        if parsed.is_none() {
            self.report(
                Code::ValueNumber,
                number.range,
                format!("`{}` is not {what}", number.value.0),
                format!("write a whole number from {} to {}", allowed.start(), allowed.end()),
            );
        }
        parsed
    }

    /// A date of the calendar.
    pub(super) fn date(&mut self, text: &str, range: ByteRange) -> Option<NaiveDate> {
        let strict = text.len() == 10;
        let parsed = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| strict);
        if parsed.is_none() {
            self.report(
                Code::ValueDate,
                range,
                format!("`{text}` is not a date"),
                "write year, month and day: 2026-11-21",
            );
        }
        parsed
    }

    /// A date that has been.
    pub(super) fn past(&mut self, text: &str, range: ByteRange, today: NaiveDate) -> Option<NaiveDate> {
        let help = "write a day that has been: one wrong digit in the year makes facts look new for years";
        self.date(text, range).filter(|date| self.has_been(*date, range, today, help))
    }

    /// Whether a date has been; one to come is reported.
    pub(super) fn has_been(
        &mut self,
        date: NaiveDate,
        range: ByteRange,
        today: NaiveDate,
        help: &str,
    ) -> bool {
        if date > today {
            self.report(Code::ValueDate, range, format!("{date} has not come yet"), help);
        }
        date <= today
    }

    /// A date, or `word` for none.
    pub(super) fn date_or(&mut self, text: &Located<String>, word: &str) -> Option<Option<NaiveDate>> {
        if text.value == word {
            return Some(None);
        }
        self.date(&text.value, text.range).map(Some)
    }

    /// A telephone number.
    pub(super) fn phone(&mut self, number: &Located<raw::PhoneText>) -> Option<PhoneNumber> {
        let parsed = PhoneNumber::parse(&number.value.0);
        if parsed.is_none() {
            self.report(
                Code::ValuePhone,
                number.range,
                format!("`{}` is not a telephone number that can be dialled", number.value.0),
                "write it with the country code, as in \"+46 19 21 10 00\", or a short number such as \"112\"",
            );
        }
        parsed
    }

    /// An e-mail address.
    pub(super) fn email(&mut self, text: &str, range: ByteRange) -> Option<String> {
        let sound = text.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty()
                && domain.contains('.')
                && domain.split('.').all(|label| !label.is_empty())
                && !text.contains(|c: char| c.is_whitespace() || "<>\"(),;:".contains(c))
                && !domain.contains('@')
        });
        if !sound {
            self.report(
                Code::ValueEmail,
                range,
                format!("`{text}` is not an e-mail address"),
                "write it as in name@example.org",
            );
        }
        sound.then(|| text.to_owned())
    }

    /// A web address that begins with one of `schemes`.
    pub(super) fn url(&mut self, text: &str, range: ByteRange, schemes: &[&str]) -> Option<String> {
        let host = schemes.iter().find_map(|scheme| text.strip_prefix(scheme)?.strip_prefix("://"));
        let sound = host.is_some_and(|rest| {
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            host.contains('.')
                && !host.starts_with('.')
                && !text.contains(|c: char| c.is_whitespace() || "<>\"".contains(c))
        });
        if !sound {
            self.report(
                Code::ValueUrl,
                range,
                format!("`{text}` is not a web address that may stand here"),
                format!("write the whole address, beginning with {}://", schemes.join(":// or ")),
            );
        }
        sound.then(|| text.to_owned())
    }
}
