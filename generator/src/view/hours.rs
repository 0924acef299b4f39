//! Opening hours: seven days by date. Never "open now": a page may be read long after it was made.

use std::borrow::Cow;

use chrono::Datelike;
use serde::Serialize;

use super::fact::SourceMark;
use super::{Scope, words};
use crate::locale::messages::Arg;
use crate::model::hours::{Day, DayState, TimeSpan};
use crate::plan::Week;

/// Opening hours of one sort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HoursView<'a> {
    /// What they are for.
    pub label: Cow<'a, str>,
    /// Whether it is open day and night on all seven days.
    pub always: bool,
    /// The days.
    pub days: Vec<DayView<'a>>,
    /// Where they come from.
    pub source: SourceMark<'a>,
    /// Why they are doubted.
    pub doubt: Option<Cow<'a, str>>,
}

/// One day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DayView<'a> {
    /// Monday …
    pub weekday: Cow<'a, str>,
    /// 23 November
    pub date: String,
    /// 2026-11-23
    pub iso: String,
    /// Whether it is a public holiday.
    pub holiday: bool,
    /// From when to when, or why not.
    pub times: Vec<String>,
    /// Whether it is open at some time.
    pub open: bool,
}

impl<'a> Scope<'a> {
    pub(super) fn hours(&self, week: &'a Week<'a>) -> HoursView<'a> {
        HoursView {
            label: self.word(week.hours.what),
            always: week.days.iter().all(|day| day.state == DayState::AllDay),
            days: week.days.iter().map(|day| self.day(day)).collect(),
            source: self.source_mark(&week.hours.provenance.source),
            doubt: self.doubt(&week.hours.provenance),
        }
    }

    fn day(&self, day: &Day) -> DayView<'a> {
        let (open, times) = match &day.state {
            DayState::Closed => (false, vec![self.msg(words::OPENING_HOURS_CLOSED).into_owned()]),
            DayState::Unknown => (false, vec![self.msg(words::OPENING_HOURS_UNKNOWN).into_owned()]),
            DayState::AllDay => (true, vec![self.msg(words::OPENING_HOURS_ALL_DAY).into_owned()]),
            DayState::Open(spans) => (true, spans.iter().map(|span| self.span(*span)).collect()),
        };
        let month = self.msg(words::month(day.date.month()));
        let number = day.date.day().to_string();
        DayView {
            weekday: self.msg(words::weekday(day.date.weekday().number_from_monday())),
            date: self
                .plain_with(words::DATE_DAY, &[("day", Arg::Text(&number)), ("month", Arg::Text(&month))]),
            iso: day.date.to_string(),
            holiday: day.holiday,
            times,
            open,
        }
    }

    fn span(&self, TimeSpan { from, to }: TimeSpan) -> String {
        let id = if to > DAY { words::OPENING_HOURS_SPAN_NIGHT } else { words::OPENING_HOURS_SPAN };
        let [from, to] = [from, to].map(clock);
        self.msg_with(id, &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
    }
}

const DAY: u16 = 24 * 60;

/// Minutes after midnight as people in Sweden read a clock; a day's end is 24:00.
fn clock(minutes: u16) -> String {
    let minutes = if minutes > DAY { minutes - DAY } else { minutes };
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    #[test]
    fn clocks_go_round() {
        assert_eq!([510, 1440, 1800].map(super::clock), ["08:30", "24:00", "06:00"]);
    }
}
