//! Claims of a Swedish text that someone can check: what in it is a figure.
//!
//! What enters: a block of words. What leaves: the bytes of each figure and what kind it is. Must not know what is true of it.
//!
//! The rule: **every number in digits is a figure**, with the unit, month, street or postcode beside it, and ranges are one
//! (`18–25 år`, `kl. 9–12`, `019-21 10 00`). So are **number words before a unit** (`tre veckor`, `fyra sociala lotsar`, `en gång i
//! månaden`; `en` and `ett` only before words they measure), **days of the week**, `dygnet runt`, `gratis`, and addresses of the web and of mail.
//! No figures are: the text of a link to a telephone number, which is compared with the fact it leads to; the number of
//! a step, at the beginning of a heading or after `steg`; what letters are a part of (`A4`); and **a year that tells from when words are**
//! (`programmet 2020`, `2023–24`), unless something begins or ends with it (`sedan 2010`, `till och med 2025`) or it has its month.

use std::ops::Range;

use super::number::swedish;
use super::unit::{
    Unit, day, is_free, is_how_often, is_mail, is_street, is_web, measured_by_one, month, unit,
};

/// What a figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A telephone number.
    Phone,
    /// An address of the web.
    Web,
    /// An address of mail.
    Mail,
    /// A time of day.
    Clock,
    /// A day of the week, or all of them.
    Day,
    /// A price, also that there is none.
    Price,
    /// A share of a hundred.
    Share,
    /// An age or a number of years.
    Years,
    /// A length of time.
    Time,
    /// A number of places, people or things.
    Count,
    /// A street with its number, or a postcode.
    Place,
    /// A law.
    Law,
    /// A date.
    Date,
    /// A number of anything else.
    Number,
}

/// A figure in a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its bytes.
    pub range: Range<usize>,
    /// What it is about.
    pub kind: Kind,
}

/// The figures of a block, from left to right. `phones` are the bytes of links to telephone numbers.
#[must_use]
pub fn recognise(text: &str, heading: bool, phones: &[Range<usize>]) -> Vec<Found> {
    let mut found = addresses(text);
    let hidden = |at: usize, found: &[Found]| {
        phones.iter().chain(found.iter().map(|one| &one.range)).any(|range| range.contains(&at))
    };
    let mut tokens = tokens(text);
    tokens.retain(|token| !hidden(token.range.start, &found));
    let reader = Reader { text, tokens: &tokens };
    let mut at = if heading && reader.is_number(0) && reader.is_sign(1, ".") { 2 } else { 0 };
    while at < tokens.len() {
        match reader.figure(at, &found) {
            Some((kind, first, end)) => {
                found.push(Found { range: tokens[first].range.start..tokens[end - 1].range.end, kind });
                at = end;
            }
            None => at = reader.behind_number(at),
        }
    }
    found.sort_by_key(|one| one.range.start);
    found
}

fn addresses(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let start = at + piece.len() - piece.trim_start_matches(['(', '"', '”', '»', '«']).len();
        at += piece.len();
        let bare =
            text[start..at].trim_end().trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '”', '»']);
        let kind = if is_mail(bare) { Kind::Mail } else { Kind::Web };
        if kind == Kind::Mail || is_web(bare) {
            found.push(Found { range: start..start + bare.len(), kind });
        }
    }
    found
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Word,
    Number,
    Sign,
}

#[derive(Debug)]
struct Token {
    range: Range<usize>,
    sort: Sort,
}

/// Runs of letters, runs of digits, and single signs.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for (at, letter) in text.char_indices().filter(|(_, letter)| !letter.is_whitespace()) {
        let range = at..at + letter.len_utf8();
        let sort = match letter {
            '0'..='9' => Sort::Number,
            _ if letter.is_alphabetic() => Sort::Word,
            _ => Sort::Sign,
        };
        match tokens.last_mut() {
            Some(last) if last.sort == sort && sort != Sort::Sign && last.range.end == at => {
                last.range.end = range.end;
            }
            _ => tokens.push(Token { range, sort }),
        }
    }
    tokens
}

struct Reader<'t> {
    text: &'t str,
    tokens: &'t [Token],
}

/// A figure: its kind, its first token, and the one behind its last.
type Read = (Kind, usize, usize);

impl<'t> Reader<'t> {
    fn word(&self, at: usize) -> &'t str {
        self.tokens.get(at).map_or("", |token| &self.text[token.range.clone()])
    }

    fn is(&self, at: usize, sort: Sort) -> bool {
        self.tokens.get(at).is_some_and(|token| token.sort == sort)
    }

    fn is_number(&self, at: usize) -> bool {
        self.is(at, Sort::Number)
    }

    fn is_sign(&self, at: usize, signs: &str) -> bool {
        self.is(at, Sort::Sign) && signs.contains(self.word(at))
    }

    /// Whether nothing stands between a token and the one before.
    fn touches(&self, at: usize) -> bool {
        at > 0 && self.tokens.get(at).is_some_and(|token| token.range.start == self.tokens[at - 1].range.end)
    }

    fn lower(&self, at: Option<usize>) -> String {
        at.map(|at| self.word(at).to_lowercase()).unwrap_or_default()
    }

    /// The figure that begins with a token, if one does.
    fn figure(&self, at: usize, found: &[Found]) -> Option<Read> {
        match self.tokens[at].sort {
            Sort::Number => self.in_digits(at, found),
            Sort::Word => self.in_words(at),
            Sort::Sign if self.word(at) == "§" && self.is_number(at + 1) => Some((Kind::Law, at, at + 2)),
            Sort::Sign => None,
        }
    }

    fn in_words(&self, at: usize) -> Option<Read> {
        let word = self.word(at);
        let next = self.lower(Some(at + 1));
        if is_free(word) {
            return Some((Kind::Price, at, at + 1));
        }
        match (word.to_lowercase().as_str(), next.as_str()) {
            ("dygnet", "runt") | ("hela", "dygnet") => return Some((Kind::Day, at, at + 2)),
            ("kostar", "inget" | "ingenting") => return Some((Kind::Price, at, at + 2)),
            _ => {}
        }
        if day(word).is_some() {
            return Some((Kind::Day, at, at + 1));
        }
        if is_street(word) && self.is_number(at + 1) && !self.touches(at + 1) {
            return Some((Kind::Place, at, at + 2));
        }
        if month(word).is_some() && self.is_year(at + 1) {
            return Some((Kind::Date, at, at + 2));
        }
        let value = swedish(word)?;
        // "tre till fem dagar", "två eller tre veckor"
        let second = at + 2;
        let is_range = ["till", "eller"].contains(&next.as_str()) && swedish(self.word(second)).is_some();
        let last = if is_range { second } else { at };
        if is_how_often(&self.lower(Some(last + 1)), self.word(last + 2), self.word(last + 3)) {
            return Some((Kind::Time, at, last + 4));
        }
        // "fyra sociala lotsar"
        let is_adjective =
            value > 1 && unit(self.word(last + 1)).is_none() && self.word(last + 1).ends_with('a');
        let last = last + usize::from(is_adjective);
        let counted = self.word(last + 1);
        let unit = unit(counted)?;
        (value > 1 || is_range || measured_by_one(counted)).then(|| (kind_of(unit), at, last + 2))
    }

    fn in_digits(&self, at: usize, found: &[Found]) -> Option<Read> {
        let is_name = at > 0 && self.is(at - 1, Sort::Word) && self.touches(at);
        // "A4", and "steg 2": a heading of the same text.
        if is_name || self.lower(at.checked_sub(1)) == "steg" {
            return None;
        }
        let end = self.behind_number(at);
        let first = if at > 0 && self.is_sign(at - 1, "+") && self.touches(at) { at - 1 } else { at };
        let written = &self.text[self.tokens[first].range.start..self.tokens[end - 1].range.end];
        let digits = written.chars().filter(char::is_ascii_digit).count();
        if digits > 5 && (written.starts_with(['0', '+'])) {
            return Some((Kind::Phone, first, end));
        }
        // "18-åring", "24-timmars"
        let hyphen = usize::from(self.is_sign(end, "-") && self.touches(end) && self.touches(end + 1));
        if let Some(unit) = unit(self.word(end + hyphen)) {
            return Some((kind_of(unit), at, end + hyphen + 1));
        }
        if month(self.word(end)).is_some() {
            return Some((Kind::Date, at, end + 1 + usize::from(self.is_year(end + 1))));
        }
        if self.is_postcode(at, end) {
            return Some((Kind::Place, at, end));
        }
        if (at..end)
            .step_by(2)
            .all(|number| self.is_year(number) || (number > at && self.word(number).len() == 2))
            && self.is_year(at)
        {
            return self.is_turn(at).then_some((Kind::Date, at, end));
        }
        let after_clock = ["kl", "klockan"].contains(&self.lower(at.checked_sub(1)).as_str())
            || (at > 1 && self.is_sign(at - 1, ".") && self.lower(Some(at - 2)) == "kl");
        let start = self.tokens[at].range.start;
        let after_day = found.iter().any(|one| one.kind == Kind::Day && one.range.end + 1 == start);
        let is_clock = after_clock || after_day || is_time(written);
        Some((if is_clock { Kind::Clock } else { Kind::Number }, at, end))
    }

    /// Behind the number that begins with a token: its groups, decimals and the end of its range.
    fn behind_number(&self, at: usize) -> usize {
        let mut end = at + 1;
        if !self.is_number(at) {
            return end;
        }
        loop {
            let is_joined = self.is_sign(end, ".:,–-−/") && self.touches(end) && self.touches(end + 1);
            let is_range = self.lower(Some(end)) == "till";
            if (is_joined || is_range) && self.is_number(end + 1) {
                end += 2;
            } else if self.is_number(end) && !self.touches(end) && self.is_group(at, end) {
                end += 1;
            } else {
                return end;
            }
        }
    }

    /// Whether a number behind a space is one with what stands before: `1 084`, `019-21 10 00`, `701 35`.
    fn is_group(&self, at: usize, next: usize) -> bool {
        let (first, group) = (self.word(at), self.word(next));
        let is_phone = first.starts_with('0') || (at > 0 && self.is_sign(at - 1, "+"));
        let is_thousand = group.len() == 3 && self.word(next - 1).len() <= 3;
        is_phone || is_thousand || (next == at + 1 && first.len() == 3 && group.len() == 2)
    }

    fn is_postcode(&self, at: usize, end: usize) -> bool {
        end == at + 2 && self.word(at).len() == 3 && self.word(at + 1).len() == 2
    }

    fn is_year(&self, at: usize) -> bool {
        let word = self.word(at);
        self.is_number(at) && word.len() == 4 && (word.starts_with("19") || word.starts_with("20"))
    }

    /// Whether something begins or ends with the year: *sedan 2010*, *till och med 2025*.
    fn is_turn(&self, at: usize) -> bool {
        let before = self.lower(at.checked_sub(1));
        let is_end = before == "med" && self.lower(at.checked_sub(2)) == "och";
        before == "sedan" || before == "till" || is_end
    }
}

fn kind_of(unit: Unit) -> Kind {
    match unit {
        Unit::Years => Kind::Years,
        Unit::Time => Kind::Time,
        Unit::Money => Kind::Price,
        Unit::Share => Kind::Share,
        Unit::Count => Kind::Count,
        Unit::Law => Kind::Law,
    }
}

/// `16.30`, `08:30-12:00`.
fn is_time(written: &str) -> bool {
    let is_one = |time: &str| {
        time.split_once(['.', ':']).is_some_and(|(hour, minute)| {
            let below = |text: &str, most: u32| text.parse::<u32>().is_ok_and(|number| number < most);
            below(hour, 25) && minute.len() == 2 && below(minute, 60)
        })
    };
    written.split(['–', '-']).all(is_one)
}

#[cfg(test)]
mod tests;
