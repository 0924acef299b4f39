//! Opening hours: the only module that imports the OpenStreetMap syntax and its evaluation.
//!
//! What enters: an expression. What leaves: what is open on a given day, Swedish public holidays included. Times are
//! local (Europe/Stockholm). Must not know today's date.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use opening_hours::localization::Country;
use opening_hours::{Context, OpeningHours as Expression};
use opening_hours_syntax::rules::RuleKind;
use pest::error::InputLocation;

use crate::source::ByteRange;

/// A valid expression such as `Mo-Fr 08:30-12:00,13:00-14:00; PH unknown`.
#[derive(Debug, Clone, PartialEq)]
pub struct OpeningHours {
    typed: String,
    expression: Expression,
}

/// What is wrong with an expression and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursError {
    /// Bytes inside the expression.
    pub range: ByteRange,
    /// What is wrong.
    pub message: String,
}

/// A day as the hours have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The date.
    pub date: NaiveDate,
    /// Whether it is a Swedish public holiday.
    pub holiday: bool,
    /// What the hours say of it.
    pub state: DayState,
}

/// What opening hours say of one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayState {
    /// Closed all day.
    Closed,
    /// Nobody has told us (`PH unknown`).
    Unknown,
    /// Open from midnight to midnight.
    AllDay,
    /// Open in these spans, in order. What the hours leave unknown within the day is left out.
    Open(Vec<TimeSpan>),
}

/// From one time of day to another, in minutes after midnight. The end is past 1,440 when it lies after midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeSpan {
    /// First minute.
    pub from: u16,
    /// One past the last.
    pub to: u16,
}

/// What opening hours say of a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// Open.
    Open,
    /// Closed.
    Closed,
    /// Nobody has told us.
    Unknown,
}

impl From<RuleKind> for Moment {
    fn from(kind: RuleKind) -> Self {
        match kind {
            RuleKind::Open => Self::Open,
            RuleKind::Closed => Self::Closed,
            RuleKind::Unknown => Self::Unknown,
        }
    }
}

const DAY_MINUTES: u16 = 24 * 60;

impl OpeningHours {
    /// Reads an expression.
    ///
    /// # Errors
    /// [`HoursError`], with the place inside `text`.
    pub fn parse(text: &str) -> Result<Self, HoursError> {
        let expression: Expression = text.parse().map_err(|error| hours_error(&error, text))?;
        let context = Context::default().with_holidays(Country::SE.holidays());
        Ok(Self { typed: text.to_owned(), expression: expression.with_context(context) })
    }

    /// The expression as the author wrote it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.typed
    }

    /// What the hours say of `date`.
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> Day {
        let (mut open, unknown) = self.spans(date);
        let all_day = matches!(open.as_slice(), [TimeSpan { from: 0, to: DAY_MINUTES.. }]);
        if !all_day {
            // A night belongs to the evening it begins on: 21–06, not 0–6 and 21–24.
            let night_before = date.pred_opt().map(|day| self.spans(day).0).unwrap_or_default();
            if reaches_midnight(&night_before) && open.first().is_some_and(|first| first.from == 0) {
                open.remove(0);
            }
            let morning_after = date.succ_opt().map(|day| self.spans(day).0).unwrap_or_default();
            if let (Some(last), Some(TimeSpan { from: 0, to: to @ ..DAY_MINUTES })) =
                (open.last_mut(), morning_after.first())
                && last.to == DAY_MINUTES
            {
                last.to = DAY_MINUTES + to;
            }
        }
        let state = match open.as_slice() {
            [] if unknown => DayState::Unknown,
            [] => DayState::Closed,
            _ if all_day => DayState::AllDay,
            _ => DayState::Open(open),
        };
        Day { date, holiday: is_public_holiday(date), state }
    }

    /// What the hours say at a moment, by the clocks of Stockholm.
    #[must_use]
    pub fn at(&self, moment: NaiveDateTime) -> Moment {
        self.expression.state(moment).0.into()
    }

    /// What the hours say from the first midnight on, and each moment before the second at which that changes.
    #[must_use]
    pub fn changes(&self, from: NaiveDate, to: NaiveDate) -> Vec<(NaiveDateTime, Moment)> {
        let [from, to] = [from, to].map(|day| day.and_time(NaiveTime::MIN));
        let ranges = self.expression.iter_range(from, to);
        let mut changes: Vec<_> =
            ranges.map(|part| (part.range.start, Moment::from(part.into_state().0))).collect();
        changes.dedup_by_key(|(_, moment)| *moment);
        changes
    }

    /// The open spans between midnight and midnight, and whether a part of the day is unknown.
    fn spans(&self, date: NaiveDate) -> (Vec<TimeSpan>, bool) {
        let mut open: Vec<TimeSpan> = Vec::new();
        let mut unknown = false;
        for range in self.expression.schedule_at(date) {
            let [from, to] = [range.range.start, range.range.end].map(|time| time.mins_from_midnight());
            match range.kind {
                RuleKind::Open => match open.last_mut() {
                    Some(last) if last.to == from => last.to = to,
                    _ => open.push(TimeSpan { from, to }),
                },
                RuleKind::Unknown => unknown = true,
                RuleKind::Closed => {}
            }
        }
        (open, unknown)
    }
}

/// Whether `date` is a Swedish public holiday, or one of the eves that are treated as such.
#[must_use]
pub fn is_public_holiday(date: NaiveDate) -> bool {
    Country::SE.holidays().get_public().contains(date)
}

fn reaches_midnight(open: &[TimeSpan]) -> bool {
    open.last().is_some_and(|last| last.to >= DAY_MINUTES)
}

fn hours_error(error: &opening_hours_syntax::Error, text: &str) -> HoursError {
    use opening_hours_syntax::Error;
    match error {
        Error::Syntax(syntax) => {
            let start = match syntax.location {
                InputLocation::Pos(at) | InputLocation::Span((at, _)) => at.min(text.len()),
            };
            let length = text[start..].chars().next().map_or(0, char::len_utf8);
            HoursError {
                range: ByteRange::new(start, start + length),
                message: "this is not how OpenStreetMap writes opening hours".to_owned(),
            }
        }
        other => HoursError { range: ByteRange::new(0, text.len()), message: other.to_string() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str, date: &str) -> DayState {
        let hours = OpeningHours::parse(text).expect(text);
        hours.day(date.parse().expect("a date")).state
    }

    fn open(spans: &[(u16, u16)]) -> DayState {
        DayState::Open(spans.iter().map(|&(from, to)| TimeSpan { from: from * 60, to: to * 60 }).collect())
    }

    #[test]
    fn days_are_read() {
        let hours = "Mo-Fr 08:00-12:00,13:00-14:00; PH unknown";
        assert_eq!(day(hours, "2026-11-20"), open(&[(8, 12), (13, 14)]));
        assert_eq!(day(hours, "2026-11-21"), DayState::Closed);
        // Christmas Day 2026 is a Friday, Epiphany 2027 a Wednesday.
        assert_eq!(day(hours, "2026-12-25"), DayState::Unknown);
        assert_eq!(day(hours, "2027-01-06"), DayState::Unknown);
        assert_eq!(day("24/7", "2026-12-25"), DayState::AllDay);
    }

    #[test]
    fn nights_run_past_midnight() {
        assert_eq!(day("Mo-Su 21:00-06:00", "2026-11-21"), open(&[(21, 30)]));
    }

    #[test]
    fn errors_point_into_the_expression() {
        let error = OpeningHours::parse("Mo-Fr 08:00-12:00; Xx off").expect_err("no such day");
        assert_eq!(error.range.start, 19);
    }
}
