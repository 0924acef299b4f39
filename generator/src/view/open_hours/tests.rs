//! Texts of opening hours, one case a line. Must not know how a browser reads them.

use super::*;
use crate::fixture::{self, Entry, TODAY};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn of(expression: &str, today: &str) -> String {
    let today = day(today);
    let opening = OpeningHours::parse(expression).expect(expression);
    text(items(&opening, today), midnight(span(today).0), None)
}

#[test]
fn the_span_is_yesterday_and_twelve_weeks() {
    let (from, to) = span(day(TODAY));
    assert_eq!((from.to_string().as_str(), to.to_string().as_str()), ("2026-11-20", "2027-02-13"));
}

#[test]
fn what_comes_again_is_said_once() {
    // From Friday 20 November: 86 days.
    let cases = [
        ("24/7", "o0x123840"),
        ("Mo-Su 08:00-16:00", "c0o480(c480o960)85c480x480"),
        // A night goes on past midnight without a word.
        ("Mo-Su 20:00-08:00", "o0c480(o720c720)85o720x240"),
        ("Jun-Aug 08:00-16:00", "c0x123840"),
        ("unknown", "u0x123840"),
        ("Nov 23 10:00-12:00", "c0o4920c120x118800"),
    ];
    let wrong: Vec<_> = cases
        .iter()
        .map(|&(typed, expected)| (typed, of(typed, TODAY), expected))
        .filter(|(_, found, expected)| found != expected)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_night_in_which_the_clocks_change_is_shorter_or_longer() {
    // Built on the Saturday before: Friday, Saturday and the Sunday, whose morning comes after 11 and 13 hours.
    assert!(of("Mo-Su 20:00-08:00", "2027-03-27").starts_with("o0c480o720c720o720c660("));
    assert!(of("Mo-Su 20:00-08:00", "2026-10-24").starts_with("o0c480o720c720o720c780("));
}

#[test]
fn hours_that_nobody_should_go_by_are_not_stated() {
    let visit = "{what: visit, value: \"Nov 23 10:00-12:00\", source: broschyr, confidence: A}";
    let phone = "{what: phone, value: \"Nov 24 10:00-12:00\", source: broschyr, confidence: A}";
    let chat = "{what: chat, value: \"Nov 25 10:00-12:00\", source: broschyr, confidence: A}";
    let always = "{what: phone, value: \"24/7\", source: broschyr, confidence: A}";
    let old = "{what: visit, value: \"Nov 23 10:00-12:00\", source: broschyr, confidence: A, doubt: old}";
    let hearsay = "{what: visit, value: \"Nov 23 10:00-12:00\", source: tidning, confidence: C}";
    let booking = "\nway_in: {value: [booking], source: broschyr, confidence: A}";
    let drop_in = "\nway_in: {value: [booking, drop-in], source: broschyr, confidence: A}";
    let (monday, tuesday) = ("~c0o4920c120x118800", "~c0o6360c120x117360");
    let cases = [
        ("status: open", format!("[{phone}, {visit}]"), monday),
        ("status: open", format!("[{chat}, {phone}]"), tuesday),
        ("status: seasonal", format!("[{visit}]"), monday),
        ("status: open", format!("[{always}]"), "o0x123840"),
        ("status: open", format!("[{chat}]"), ""),
        ("status: open", "unknown".to_owned(), ""),
        ("status: open", format!("[{phone}, {old}]"), "r0"),
        ("status: open", format!("[{hearsay}]"), "r0"),
        ("status: uncertain", format!("[{visit}]"), "r0"),
        ("status: paused", format!("[{visit}]"), ""),
        ("status: closed", format!("[{visit}]"), ""),
        ("status: open", format!("[{visit}]{booking}"), "b0"),
        ("status: open", format!("[{visit}]{drop_in}"), monday),
        // Confirmed, good for 90 days: from the day after on, overdue.
        ("checked: 2026-09-01\nstatus: open", format!("[{visit}]"), "c0o4920c120d10800"),
        ("checked: 2026-01-01\nstatus: open", format!("[{visit}]"), "d0"),
        ("checked: 2026-01-01\nstatus: open", format!("[{visit}]{booking}"), "d0"),
        ("checked: 2026-01-01\nstatus: open", format!("[{always}]"), "o0x123840"),
    ];
    let mut wrong = Vec::new();
    for (facts, hours, expected) in cases {
        let yaml = format!("{facts}\nhours: {hours}");
        let service = Entry { area: "staden", id: "hus", code: 17, yaml: &yaml, name: "Huset" };
        let catalog = fixture::catalog(&[service], &[]);
        let hours = OpenHours::new(&catalog, day(TODAY));
        let service = catalog.services.values().find(|service| service.id.as_str() == "hus").expect("it");
        if hours.of(service) != expected {
            wrong.push((yaml, hours.of(service).to_owned(), expected));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
