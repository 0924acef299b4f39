//! The rule, stated a second time: as sets of people, without the order in which the code asks.

use crate::fixture::{self, Entry};
use crate::model::reader::{Ages, Fit, Reader, SaidGender, SaidRegistered, fit};

/// A person, whom nobody has to ask.
#[derive(Clone, Copy)]
struct Person<'a> {
    age: u32,
    gender: SaidGender,
    /// The area where they are registered; `None`: nowhere in the country; unsure people are in none of the sets.
    registered: Option<Option<&'a str>>,
}

const INSIDE: &[(&str, &[&str])] =
    &[("staden", &["staden", "landet"]), ("byn", &["byn", "landet"]), ("landet", &["landet"])];

/// Those who are surely admitted, and those who surely are not, by what is written.
fn stated(fields: &[(&str, &str)], person: Person<'_>) -> Fit {
    let field = |name: &str| fields.iter().find(|(field, _)| *field == name).map_or("", |(_, value)| *value);
    let number = |name: &str| field(name).parse::<u32>().ok();
    if !field("doubt").is_empty() {
        return Fit::Unknown;
    }
    let around =
        |area: &str| INSIDE.iter().find(|(id, _)| *id == area).map_or(&[] as &[&str], |(_, all)| *all);
    let mut out = number("age_from").is_some_and(|from| person.age < from)
        || number("age_to").is_some_and(|to| person.age > to);
    let mut unknown =
        ["gender", "age_from", "age_to", "registered"].iter().any(|name| field(name) == "unknown");
    match (field("gender"), person.gender) {
        ("women", SaidGender::Man) | ("men", SaidGender::Woman) => out = true,
        ("women" | "men", SaidGender::Other) => unknown = true,
        _ => {}
    }
    let wanted = field("registered");
    if !["", "anywhere", "unknown"].contains(&wanted) {
        match person.registered {
            None => unknown = true,
            Some(None) => out = true,
            Some(Some(own)) if around(own).contains(&wanted) => {}
            // Somewhere in the country may be here.
            Some(Some(own)) if around(wanted).contains(&own) => unknown = true,
            Some(Some(_)) => out = true,
        }
    }
    match (out, unknown, field("conditions")) {
        (true, ..) => Fit::DoesNot,
        (false, true, _) => Fit::Unknown,
        (false, false, "") => Fit::Fits,
        (false, false, conditions) if conditions.contains("child") && person.age < 18 => Fit::Fits,
        (false, false, _) => Fit::FitsIf,
    }
}

#[test]
fn the_rule_is_what_is_stated_for_every_eligibility_and_every_person() {
    const FIELDS: [(&str, &[&str]); 6] = [
        ("gender", &["", "women", "men", "any", "unknown"]),
        ("age_from", &["", "16", "18", "unknown"]),
        ("age_to", &["", "17", "64", "unknown"]),
        ("registered", &["", "staden", "landet", "anywhere", "unknown"]),
        ("conditions", &["", "[addiction]", "[child, relative]"]),
        ("doubt", &["", "old"]),
    ];
    let mut all: Vec<Vec<(&str, &str)>> = vec![Vec::new()];
    for (name, values) in FIELDS {
        let longer = |fields: Vec<(&'static str, &'static str)>| {
            values.iter().map(move |value| fields.iter().copied().chain([(name, *value)]).collect())
        };
        all = all.into_iter().flat_map(longer).collect();
    }
    let yaml: Vec<String> = all
        .iter()
        .map(|fields| {
            let fields: String = fields
                .iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(name, value)| format!("{name}: {value}, "))
                .collect();
            format!("eligibility: {{{fields}source: broschyr, confidence: B}}")
        })
        .collect();
    let ids: Vec<String> = (0..yaml.len()).map(|at| format!("s{at}")).collect();
    let entries: Vec<Entry<'_>> = (10_000..)
        .zip(yaml.iter().zip(&ids))
        .map(|(code, (yaml, id))| Entry { area: "staden", id, code, yaml, name: id })
        .collect();
    let catalog = fixture::catalog(&entries, &[]);
    let area = |id: &str| &catalog.areas.iter().find(|area| area.id.as_str() == id).expect("an area").id;
    let registered = [
        (Some(Some("staden")), SaidRegistered::In(area("staden"))),
        (Some(Some("byn")), SaidRegistered::In(area("byn"))),
        (Some(Some("landet")), SaidRegistered::In(area("landet"))),
        (Some(None), SaidRegistered::NotIn(area("landet"))),
        (None, SaidRegistered::Unsure),
    ];
    let mut seen = std::collections::BTreeMap::new();
    for (fields, id) in all.iter().zip(&ids) {
        let service =
            catalog.services.values().find(|service| service.id.as_str() == id).expect("it is there");
        for age in [0, 15, 16, 17, 18, 64, 65, 99] {
            for gender in [SaidGender::Woman, SaidGender::Man, SaidGender::Other] {
                for (is, said) in registered {
                    let reader = Reader { ages: Ages { from: age, to: Some(age) }, gender, registered: said };
                    let wanted = stated(fields, Person { age, gender, registered: is });
                    assert_eq!(fit(service, &reader, &catalog), wanted, "{fields:?} {reader:?}");
                    *seen.entry(wanted).or_insert(0) += 1;
                }
            }
        }
    }
    assert!(seen.len() == 4 && seen.values().all(|count| *count > 1000), "{seen:?}");
}

#[test]
fn what_only_words_tell_is_left_to_the_reader() {
    let text = "---\nname: Ord\nsummary: Om.\neligibility: Du som är äldre.\nversion: 1\n---\n";
    let yaml = "code: 9\noperator: {name: D, kind: church}\nneeds: [sova]\naccess: open\nstatus: open\n\
                sources: [broschyr]\nchecked: unknown\n";
    let files = [("services/staden/ord/sv.md", text), ("services/staden/ord/service.yaml", yaml)];
    let catalog = fixture::catalog(&[], &files);
    let fit_of = |id: &str| {
        let service =
            catalog.services.values().find(|service| service.id.as_str() == id).expect("it is there");
        let reader = Reader {
            ages: Ages { from: 0, to: None },
            gender: SaidGender::Other,
            registered: SaidRegistered::Unsure,
        };
        fit(service, &reader, &catalog)
    };
    assert_eq!((fit_of("ord"), fit_of("rad")), (Fit::FitsIf, Fit::Fits));
}
