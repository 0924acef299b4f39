//! The clocks of Stockholm and universal time.
//!
//! Summer time begins and ends at one o'clock, universal time, on the last Sunday of March and of October.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

const WINTER: i64 = 60;
const SUMMER: i64 = 120;

/// The minute of universal time, since 1970, at which clocks in Stockholm show a time. Of a time that comes twice it is
/// the first; for one that is left out, the moment at which it is.
#[must_use]
pub fn minute(local: NaiveDateTime) -> i64 {
    let shown = local.and_utc().timestamp() / 60;
    let [begin, end] = summer(local.year());
    // An hour that is left out lies between: still winter by summer's clock, summer already by winter's.
    if (begin..end).contains(&(shown - SUMMER)) {
        shown - SUMMER
    } else if (begin..end).contains(&(shown - WINTER)) && shown - SUMMER < begin {
        begin
    } else {
        shown - WINTER
    }
}

/// The minute at which a day begins.
#[must_use]
pub fn midnight(day: NaiveDate) -> i64 {
    minute(day.and_time(NaiveTime::MIN))
}

/// How many minutes the clocks are ahead at a minute, and the minute at which that changes next.
#[must_use]
pub fn zone(minute: i64) -> (i64, i64) {
    let year = (DateTime::UNIX_EPOCH + TimeDelta::minutes(minute)).year();
    let [begin, end] = summer(year);
    match minute {
        _ if minute < begin => (WINTER, begin),
        _ if minute < end => (SUMMER, end),
        _ => (WINTER, summer(year + 1)[0]),
    }
}

/// When summer time begins and ends in a year.
fn summer(year: i32) -> [i64; 2] {
    [3, 10].map(|month| {
        let last = NaiveDate::from_ymd_opt(year, month, 31).expect("both months have 31 days");
        let sunday = last - Days::new(last.weekday().num_days_from_sunday().into());
        sunday.and_time(NaiveTime::MIN).and_utc().timestamp() / 60 + 60
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(text: &str) -> i64 {
        minute(text.parse().expect(text))
    }

    fn universal(text: &str) -> i64 {
        text.parse::<NaiveDateTime>().expect(text).and_utc().timestamp() / 60
    }

    #[test]
    fn clocks_change_twice_a_year() {
        let cases = [
            ("2026-11-25T12:00:00", "2026-11-25T11:00:00"),
            ("2026-07-01T12:00:00", "2026-07-01T10:00:00"),
            ("2027-03-28T01:59:00", "2027-03-28T00:59:00"),
            ("2027-03-28T02:00:00", "2027-03-28T01:00:00"),
            ("2027-03-28T02:30:00", "2027-03-28T01:00:00"),
            ("2027-03-28T03:00:00", "2027-03-28T01:00:00"),
            ("2026-10-25T01:59:00", "2026-10-24T23:59:00"),
            ("2026-10-25T02:30:00", "2026-10-25T00:30:00"),
            ("2026-10-25T03:00:00", "2026-10-25T02:00:00"),
            ("2027-01-01T00:30:00", "2026-12-31T23:30:00"),
        ];
        for (shown, expected) in cases {
            assert_eq!(local(shown), universal(expected), "{shown}");
        }
    }

    #[test]
    fn a_zone_holds_until_the_clocks_change() {
        let begin = universal("2027-03-28T01:00:00");
        let end = universal("2027-10-31T01:00:00");
        assert_eq!(zone(universal("2026-11-21T00:00:00")), (60, begin));
        assert_eq!(zone(begin - 1), (60, begin));
        assert_eq!(zone(begin), (120, end));
        assert_eq!(zone(end).0, 60);
    }
}
