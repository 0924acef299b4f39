//! What a cell says, whatever a spreadsheet made of what was typed.
//!
//! What enters: a cell as a file holds it, and the kind of its column. What leaves: the text that an export would write for the
//! same value, or why it cannot be known. Whether that text is valid is for the checks of all content to say. Must not know
//! where a cell stands.
//!
//! # What is forgiven
//! Spaces of any sort, a date where the text of one stood, a number where digits stood, other capitals in a word, a decimal
//! comma, a Swedish number with its hyphen. What a spreadsheet has lost (zeros before a number, the hours that it took for a
//! date) is refused.

use chrono::NaiveDate;

use super::column::{Kind, UNKNOWN};
use crate::source::edit::Value;
use crate::source::tree::Node;

/// A cell as a file holds it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    /// Nothing.
    Empty,
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Day(NaiveDate),
    /// A time, or a day with a time.
    Time,
    /// A truth value.
    Truth(bool),
    /// What a formula that fails leaves: `#NAME?`.
    Error(String),
}

/// Why a cell cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unreadable {
    /// What is wrong.
    pub(super) message: String,
    /// What to do.
    pub(super) help: String,
}

fn unreadable(message: impl Into<String>, help: impl Into<String>) -> Unreadable {
    Unreadable { message: message.into(), help: help.into() }
}

const AS_TEXT: &str = "give the cell the format Text, and write again what it is to say";

impl Cell {
    /// Whether nothing stands there that a person can see.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => tidy(text).is_empty(),
            _ => false,
        }
    }

    /// What it says as a plain text, for headings and what is only read.
    pub(super) fn plain(&self) -> String {
        match self {
            Self::Text(text) => tidy(text),
            Self::Number(number) => number.to_string(),
            Self::Day(day) => day.to_string(),
            _ => String::new(),
        }
    }

    /// What it says in a column of this kind, as an export writes it.
    ///
    /// # Errors
    /// When that cannot be known.
    pub(super) fn read(&self, kind: Kind) -> Result<String, Unreadable> {
        match self {
            Self::Empty => Ok(String::new()),
            Self::Text(text) => normal(kind, &tidy(text)),
            Self::Error(error) => Err(unreadable(
                format!("the spreadsheet could not work this out: `{error}`"),
                "begin no cell with `=`, `+`, `-` or `@` unless its format is Text",
            )),
            Self::Day(day) if kind == Kind::Date => Ok(day.to_string()),
            Self::Day(day) => Err(unreadable(
                format!("the spreadsheet has made the date {day} of what was written"),
                AS_TEXT,
            )),
            Self::Time => Err(unreadable("the spreadsheet has made a time of what was written", AS_TEXT)),
            Self::Truth(truth) if kind == Kind::Flag => Ok(flag(*truth).to_owned()),
            Self::Truth(_) => {
                Err(unreadable("the spreadsheet has made a truth value of what was written", AS_TEXT))
            }
            Self::Number(number) => self::number(kind, *number),
        }
    }
}

fn number(kind: Kind, number: f64) -> Result<String, Unreadable> {
    let lost = |what: &str| {
        Err(unreadable(format!("`{number}` is a number here, and {what} may have been lost"), AS_TEXT))
    };
    let whole = number.fract() == 0.0 && (0.0..1e6).contains(&number);
    match kind {
        Kind::Degrees => Ok(number.to_string()),
        Kind::Whole | Kind::Text | Kind::Ids | Kind::Source if whole => Ok(number.to_string()),
        // A short number has no zero before it.
        Kind::Phone if whole && number >= 100.0 => Ok(number.to_string()),
        Kind::Phone => lost("its first figures"),
        Kind::Postcode if whole && number >= 10_000.0 => normal(kind, &number.to_string()),
        Kind::Date => lost("the day that it stood for"),
        _ => lost("what stood here"),
    }
}

/// Without spaces that nobody sees, and without the sign that kept a spreadsheet from reading a text as something else.
fn tidy(text: &str) -> String {
    let seen =
        text.chars().filter(|letter| !matches!(letter, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'));
    let spaced: String = seen.map(|letter| if letter.is_whitespace() { ' ' } else { letter }).collect();
    let tidy = spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    match tidy.strip_prefix('\'') {
        Some(guarded) if is_misread(guarded) => guarded.to_owned(),
        _ => tidy,
    }
}

/// A text as a cell of a file without formats can hold it: a sign before it keeps spreadsheets from calculating with it
/// (a value that begins with `=` could otherwise do anything), and from taking it for a date or a number.
pub(super) fn guarded(text: &str) -> String {
    if is_misread(text) { format!("'{text}") } else { text.to_owned() }
}

fn is_misread(text: &str) -> bool {
    let calculates = |text: &str| text.starts_with(['=', '+', '-', '@', '\t', '\r', '|', '%']);
    let counted = |text: &str| {
        let harmless = text.parse::<u32>().is_ok_and(|number| number.to_string() == text);
        let is_day = text.len() == 10 && text.parse::<NaiveDate>().is_ok();
        let only_figures = text.chars().all(|letter| letter.is_ascii_digit() || " /.,:-".contains(letter));
        only_figures && text.contains(|letter: char| letter.is_ascii_digit()) && !harmless && !is_day
    };
    let bare = text.trim_start_matches('\'');
    calculates(bare) || counted(bare)
}

/// A text as an export writes it.
fn normal(kind: Kind, text: &str) -> Result<String, Unreadable> {
    if text.eq_ignore_ascii_case(UNKNOWN) {
        return Ok(UNKNOWN.to_owned());
    }
    Ok(match kind {
        Kind::Text | Kind::Hours | Kind::Whole | Kind::Source => text.to_owned(),
        Kind::Postcode if text.len() == 5 && text.chars().all(|letter| letter.is_ascii_digit()) => {
            format!("{} {}", &text[..3], &text[3..])
        }
        Kind::Postcode => text.to_owned(),
        // As a cell with a number says it: without the last zeros.
        Kind::Degrees => {
            let text = text.replace(',', ".");
            text.parse::<f64>().map_or(text, |degrees| degrees.to_string())
        }
        Kind::Date => text.strip_suffix(" 00:00:00").unwrap_or(text).to_owned(),
        Kind::Phone => dialled(text),
        Kind::Word(closed) => word(closed.words, text),
        Kind::Words(closed) => {
            items(text).map(|item| word(closed.words, item)).collect::<Vec<_>>().join("; ")
        }
        Kind::Ids => items(text).collect::<Vec<_>>().join("; "),
        Kind::Flag => match text.to_lowercase().as_str() {
            "" => String::new(),
            "ja" | "true" | "sant" => flag(true).to_owned(),
            "nej" | "false" | "falskt" => flag(false).to_owned(),
            _ => {
                return Err(unreadable(
                    format!("`{text}` is neither `ja` nor `nej`"),
                    "write `ja`, `nej`, or nothing",
                ));
            }
        },
    })
}

fn flag(truth: bool) -> &'static str {
    if truth { "ja" } else { "nej" }
}

/// `019-21 10 00` → `+46 19 21 10 00`: the hyphen says where the area code ends.
fn dialled(text: &str) -> String {
    let hyphens = ['\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2212}'];
    let text = text.replace(hyphens, "-");
    let digits = |text: &str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_digit());
    match text.split_once('-') {
        Some((area, rest)) if area.starts_with('0') && !area.starts_with("00") && digits(area) => {
            let rest = rest.split([' ', '-']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
            format!("+46 {} {rest}", &area[1..])
        }
        _ => text,
    }
}

fn word(words: &[&str], text: &str) -> String {
    let known = words.iter().find(|word| word.eq_ignore_ascii_case(text));
    known.map_or_else(|| text.to_owned(), |word| (*word).to_owned())
}

fn items(text: &str) -> impl Iterator<Item = &str> {
    text.split([';', ',']).map(str::trim).filter(|item| !item.is_empty())
}

/// What stands in a file, as an export writes it.
pub(super) fn shown(kind: Kind, node: &Node) -> String {
    let text = node.scalars().join("; ");
    normal(kind, &tidy(&text)).unwrap_or(text)
}

/// What an import writes into a file.
pub(super) fn value(kind: Kind, text: &str) -> Value {
    match kind {
        _ if kind.is_list() && text != UNKNOWN => Value::List(items(text).map(Value::from).collect()),
        Kind::Phone | Kind::Hours | Kind::Postcode if text != UNKNOWN => Value::Quoted(text.to_owned()),
        Kind::Flag => (text == flag(true)).to_string().into(),
        _ => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::services::column::Closed;

    #[track_caller]
    fn reads(kind: Kind, cell: Cell, expected: &str) {
        assert_eq!(cell.read(kind).as_deref(), Ok(expected), "{cell:?}");
    }

    fn text(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    fn day(year: i32, month: u32, day: u32) -> Cell {
        Cell::Day(NaiveDate::from_ymd_opt(year, month, day).expect("a day"))
    }

    #[test]
    fn what_spreadsheets_do_is_forgiven() {
        reads(Kind::Text, text(" Drottning\u{a0}gatan\r\n 1 \u{200b}"), "Drottning gatan 1");
        reads(Kind::Date, day(2026, 11, 21), "2026-11-21");
        reads(Kind::Date, text("2026-11-21 00:00:00"), "2026-11-21");
        reads(Kind::Whole, Cell::Number(30.0), "30");
        reads(Kind::Phone, Cell::Number(112.0), "112");
        reads(Kind::Phone, text("070\u{2011}174 06 05"), "+46 70 174 06 05");
        reads(Kind::Phone, text("'+46 70 174 06 05"), "+46 70 174 06 05");
        reads(Kind::Phone, text("0701740605"), "0701740605");
        reads(Kind::Postcode, Cell::Number(70210.0), "702 10");
        reads(Kind::Degrees, Cell::Number(59.2741), "59.2741");
        reads(Kind::Degrees, text("59,2720"), "59.272");
        reads(Kind::Flag, Cell::Truth(true), "ja");
        reads(Kind::Word(Closed { words: &["A", "B"], messages: &[] }), text("b"), "B");
        let ways = Closed { words: &["drop-in", "phone"], messages: &[] };
        reads(Kind::Words(ways), text("Drop-in, phone;"), "drop-in; phone");
        reads(Kind::Ids, text("sova;mat-dusch"), "sova; mat-dusch");
        reads(Kind::Ids, text("Unknown "), "unknown");
    }

    #[test]
    fn what_spreadsheets_lose_is_refused() {
        for (kind, cell) in [
            (Kind::Phone, Cell::Number(701_740_605.0)),
            (Kind::Phone, day(2026, 11, 21)),
            (Kind::Hours, day(2026, 7, 24)),
            (Kind::Hours, Cell::Number(46_227.0)),
            (Kind::Hours, Cell::Time),
            (Kind::Date, Cell::Number(46_347.0)),
            (Kind::Whole, Cell::Number(1.5)),
            (Kind::Postcode, Cell::Number(7021.0)),
            (Kind::Text, Cell::Truth(true)),
            (Kind::Text, Cell::Error("#NAME?".to_owned())),
            (Kind::Flag, text("kanske")),
        ] {
            assert!(cell.read(kind).is_err(), "{cell:?} as {kind:?}");
        }
    }

    #[test]
    fn a_guard_comes_and_goes() {
        for misread in
            ["=1+1", "+46 19 21 10 00", "-1", "@x", "24/7", "702 10", "59.2741", "0123", "'+1", "''=1"]
        {
            assert_eq!(guarded(misread), format!("'{misread}"));
            assert_eq!(tidy(&guarded(misread)), misread);
        }
        for plain in ["112", "2026-11-21", "Mo-Fr 08:00-15:00", "'t Hof", "unknown", "", "a; b"] {
            assert_eq!((guarded(plain).as_str(), tidy(plain).as_str()), (plain, plain));
        }
    }
}
