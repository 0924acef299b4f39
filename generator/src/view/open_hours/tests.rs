//! Texts of opening hours, one case a line. Must not know how a browser reads them.

use super::*;
use crate::fixture::{self, Entry, TODAY};

fn of(expression: &str, today: &str) -> String {
    text(&OpeningHours::parse(expression).expect(expression), today.parse().expect("a date"))
}

#[test]
fn the_span_is_twelve_weeks() {
    let (from, to) = search_span(TODAY.parse().expect("a date"));
    assert_eq!((from.to_string().as_str(), to.to_string().as_str()), ("2026-11-21", "2027-02-13"));
}

#[test]
fn what_is_usual_stands_first_and_then_what_differs() {
    let cases = [
        ("24/7", "1-7:0000-2400"),
        ("Mo-Fr 08:00-16:00,17:00-18:00", "1-5:0800-1600,1700-1800"),
        ("Mo,We 09:00-12:00; Sa 10:00-11:30", "1:0900-1200 3:0900-1200 6:1000-1130"),
        // A night belongs to its evening.
        ("Mo-Su 21:00-06:00", "1-7:2100-3000"),
        ("Fr-Sa 20:00-02:00", "5-6:2000-2600"),
        ("Mo-Fr 08:00-16:00; Sa-Su unknown", "1-5:0800-1600 6-7:?"),
        // The eves count as holidays, and so do days that are closed anyhow: only what differs is named.
        ("Mo-Fr 10:00-15:00; PH unknown", "1-5:1000-1500 1224:? 1225:? 1226:? 1231:? 0101:? 0106:?"),
        ("Mo-Fr 10:00-15:00; PH off", "1-5:1000-1500 1224: 1225: 1231: 0101: 0106:"),
        ("Mo-Fr 10:00-15:00; Dec 24 10:00-12:00", "1-5:1000-1500 1224:1000-1200"),
        // Closed for good in the span, open for most of it, and half of it: what comes first is the rule.
        ("Jun-Aug 08:00-16:00", "1121:"),
        ("Dec 7-Feb 28 Mo 08:00-16:00", "1:0800-1600 1123: 1130:"),
    ];
    let wrong: Vec<_> = cases
        .iter()
        .map(|&(typed, expected)| (typed, of(typed, TODAY), expected))
        .filter(|(_, found, expected)| found != expected)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_summer_that_begins_in_the_span_is_listed_day_by_day() {
    let found = of("Mo 08:00-16:00; Jun 21-Aug 15 off", "2026-05-01");
    assert_eq!(found, "1:0800-1600 0622: 0629: 0706: 0713: 0720:");
}

#[test]
fn hours_that_nobody_should_go_by_are_not_stated() {
    let visit = "{what: visit, value: \"Mo 10:00-12:00\", source: broschyr, confidence: A}";
    let phone = "{what: phone, value: \"Tu 10:00-12:00\", source: broschyr, confidence: A}";
    let chat = "{what: chat, value: \"We 10:00-12:00\", source: broschyr, confidence: A}";
    let old = "{what: visit, value: \"Mo 10:00-12:00\", source: broschyr, confidence: A, doubt: old}";
    let hearsay = "{what: visit, value: \"Mo 10:00-12:00\", source: tidning, confidence: C}";
    let cases = [
        ("open", format!("[{phone}, {visit}]"), "1:1000-1200"),
        ("open", format!("[{chat}, {phone}]"), "2:1000-1200"),
        ("seasonal", format!("[{visit}]"), "1:1000-1200"),
        ("open", format!("[{chat}]"), ""),
        ("open", "unknown".to_owned(), ""),
        ("open", format!("[{phone}, {old}]"), ""),
        ("open", format!("[{hearsay}]"), ""),
        ("uncertain", format!("[{visit}]"), ""),
        ("paused", format!("[{visit}]"), ""),
        ("closed", format!("[{visit}]"), ""),
    ];
    for (status, hours, expected) in cases {
        let yaml = format!("status: {status}\nhours: {hours}");
        let service = Entry { area: "staden", id: "hus", code: 17, yaml: &yaml, name: "Huset" };
        let catalog = fixture::catalog(&[service], &[]);
        let hours = OpenHours::new(&catalog, TODAY.parse().expect("a date"));
        let service = catalog.services.values().find(|service| service.id.as_str() == "hus").expect("it");
        assert_eq!(hours.of(service), expected, "{yaml}");
    }
}
