//! The hours that pages carry for their readers' clocks, against the hours as typed, minute by minute.
//!
//! `target/tmp/clock.json` keeps what was compared, so that `tests/search/parity.test.mjs` can ask the script the same.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, NaiveDate, TimeDelta};
use samlad::diagnostic::Diagnostics;
use samlad::model::hours::Moment;
use samlad::parse::parse;
use samlad::resolve::resolve;
use samlad::source::discover::discover;
use samlad::view::open_hours::{Clock, OpenHours, span, standing};
use samlad::view::stockholm::{midnight, zone};
use serde_json::{Value, json};

use crate::{folders, root};

/// Days of builds: winter, and one before each change of the clocks.
const BUILDS: [&str; 3] = ["2026-11-21", "2027-03-01", "2027-10-01"];

#[test]
fn texts_say_what_the_hours_say_at_every_minute() {
    let builds: Vec<Value> = BUILDS.iter().map(|day| build(day.parse().expect("a date"))).collect();
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("clock.json");
    std::fs::write(file, Value::from(builds).to_string()).expect("writable");
}

fn build(today: NaiveDate) -> Value {
    let (sources, _) = discover(&folders(&root())).expect("the folders are there");
    let (raw, _): (_, Diagnostics) = parse(&sources);
    let (catalog, _) = resolve(raw, &sources, today);
    let catalog = catalog.expect("the content has no errors");
    let texts = OpenHours::new(&catalog, today);
    let (first, last) = span(today);
    let (start, end) = (midnight(first), midnight(last.succ_opt().expect("a day after")));
    let mut compared = BTreeMap::new();
    for service in catalog.services.values() {
        let Some(hours) = standing(service).hours() else { continue };
        let text = texts.of(service);
        let due = service.check.due().and_then(|due| due.succ_opt()).map_or(end, midnight);
        let mut items = read(text, start).into_iter().peekable();
        let mut letter = ' ';
        // What changes, and when: what the script is asked for.
        let mut expected: Vec<(i64, char)> = Vec::new();
        for minute in start..end {
            while let Some((_, next)) = items.next_if(|(at, _)| *at <= minute) {
                letter = next;
            }
            let shown = DateTime::UNIX_EPOCH + TimeDelta::minutes(minute + zone(minute).0);
            let said = match hours.opening.at(shown.naive_utc()) {
                _ if minute >= due && letter == 'd' => 'd',
                Moment::Open => 'o',
                Moment::Closed => 'c',
                Moment::Unknown => 'u',
            };
            assert_eq!(letter, said, "{} at {shown}, {text}", hours.opening.as_str());
            if expected.last().is_none_or(|(_, before)| *before != said) {
                expected.push((minute, said));
            }
        }
        compared.insert(text.to_owned(), expected);
    }
    assert!(compared.len() > 3, "the content has hours");
    json!({ "clock": Clock::new(today), "end": end, "hours": compared })
}

/// The items of a text, from which minute on each holds; a reading of its own.
fn read(text: &str, start: i64) -> Vec<(i64, char)> {
    let mut pieces = String::new();
    let mut rest = text.trim_start_matches('~');
    while let Some((before, after)) = rest.split_once('(') {
        pieces.push_str(before);
        let (part, after) = after.split_once(')').expect("a bracket closes");
        let digits = after.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(after.len());
        pieces.push_str(&part.repeat(after[..digits].parse().expect("how many times")));
        rest = &after[digits..];
    }
    pieces.push_str(rest);
    let starts: Vec<usize> =
        pieces.match_indices(|c: char| c.is_ascii_alphabetic()).map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain([pieces.len()]);
    let mut at = start;
    starts
        .iter()
        .zip(ends)
        .map(|(&from, to)| {
            at += pieces[from + 1..to].parse::<i64>().expect("minutes");
            (at, pieces[from..].chars().next().expect("a letter"))
        })
        .collect()
}
