//! Every answer against the rule, asked reader by reader, for the real content and for generated services.

use std::path::Path;

use proptest::prelude::*;

use super::*;
use crate::fixture::{self, Entry};
use crate::model::reader::Fit;
use crate::parse::parse;
use crate::resolve::resolve;
use crate::source::discover::{InputFolders, discover};

/// Readers one by one: every year of age, each gender, each innermost area, and who is registered in none or does not know.
fn readers(catalog: &Catalog) -> Vec<Reader<'_>> {
    let largest = catalog.areas.iter().filter(|area| area.parent.is_none());
    let innermost = catalog.areas.iter().filter(|area| !crate::plan::holds_others(catalog, area));
    let registered: Vec<_> = innermost
        .map(|area| SaidRegistered::In(&area.id))
        .chain(largest.map(|area| SaidRegistered::NotIn(&area.id)))
        .chain([SaidRegistered::Unsure])
        .collect();
    let mut readers = Vec::new();
    for age in 0..=100 {
        for gender in [SaidGender::Woman, SaidGender::Man, SaidGender::Other] {
            for &registered in &registered {
                readers.push(Reader { ages: Ages { from: age, to: Some(age) }, gender, registered });
            }
        }
    }
    readers
}

/// What the words on the page mean: whether someone may find themselves there.
fn finds_themselves(reader: &Reader<'_>, readers: &Readers<'_>, catalog: &Catalog) -> bool {
    let is = |said: &Said<'_>| match *said {
        Said::Ages(ages) => {
            ages.from <= reader.ages.from && ages.to.is_none_or(|oldest| reader.ages.from <= oldest)
        }
        Said::Gender(gender) => gender == reader.gender,
        Said::Registered(said) => match (said, reader.registered) {
            (SaidRegistered::In(area), SaidRegistered::In(own)) => {
                catalog.area_and_ancestors(own).any(|around| around.id == *area)
            }
            (SaidRegistered::NotIn(area), SaidRegistered::In(own)) => {
                catalog.area_and_ancestors(own).all(|around| around.id != *area)
            }
            (SaidRegistered::NotIn(_), SaidRegistered::NotIn(_)) => true,
            (SaidRegistered::Unsure, SaidRegistered::Unsure) => true,
            _ => false,
        },
    };
    readers.iter().all(|answers| answers.iter().any(is))
}

/// What is known of a reader who was asked these questions: whoever was not asked has not said.
fn as_asked<'a>(reader: &Reader<'a>, readers: &Readers<'_>) -> Reader<'a> {
    let asked = |is: fn(&Said<'_>) -> bool| readers.iter().flatten().any(is);
    Reader {
        ages: reader.ages,
        gender: if asked(|said| matches!(said, Said::Gender(_))) { reader.gender } else { SaidGender::Other },
        registered: if asked(|said| matches!(said, Said::Registered(_))) {
            reader.registered
        } else {
            SaidRegistered::Unsure
        },
    }
}

/// Everyone finds themselves, and gets what the rule says of them: `exactly`, or less certain where a
/// service is for people of an area far off.
fn everyone_is_answered(catalog: &Catalog, exactly: bool) -> usize {
    let (plan, _) = crate::plan::plan(catalog);
    let everyone = readers(catalog);
    let mut asked = 0;
    for &area in &plan.questions.areas {
        for need in &catalog.needs {
            let services = running(catalog, &plan.index, area, need);
            let answers = plan.questions.answers(area, need);
            assert!(answers.readers.len() <= MOST_READERS, "{} {}: {answers:?}", area.id, need.id);
            for reader in &everyone {
                let finds = |(readers, _): &&(Readers<'_>, usize)| finds_themselves(reader, readers, catalog);
                // Who is registered in an inner area finds the inner first.
                let own = answers.readers.iter().find(finds);
                assert_eq!(own.is_none(), answers.readers.is_empty(), "{reader:?} is nobody: {answers:?}");
                let (at, reader) = match own {
                    Some((readers, at)) => (*at, as_asked(reader, readers)),
                    None => (0, as_asked(reader, &Vec::new())),
                };
                for service in &services {
                    let (said, is) =
                        (fit(service, &answers.found[at], catalog), fit(service, &reader, catalog));
                    let right = said == is || !exactly && said == Fit::Unknown;
                    assert!(right, "{}: {reader:?} is told {said:?} for {is:?}", service.id);
                    asked += 1;
                }
            }
        }
    }
    asked
}

#[test]
fn the_real_content_answers_everyone_by_the_rule() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let [content, locales, templates] = ["content", "locales", "templates"].map(|name| root.join(name));
    let (sources, _) =
        discover(&InputFolders { content, locales, templates }).expect("the folders are there");
    let (raw, _) = parse(&sources);
    let (catalog, _) = resolve(raw, &sources, fixture::TODAY.parse().expect("a date"));
    let asked = everyone_is_answered(&catalog.expect("the content has no errors"), true);
    assert!(asked > 50_000, "{asked} services and readers");
}

/// A word or none.
fn field(name: &'static str, words: &'static [&'static str]) -> impl Strategy<Value = String> {
    proptest::option::of(proptest::sample::select(words))
        .prop_map(move |word| word.map(|word| format!("  {name}: {word}\n")).unwrap_or_default())
}

fn eligibility() -> impl Strategy<Value = String> {
    (
        field("gender", &["women", "men", "any", "unknown"]),
        field("age_from", &["0", "16", "18", "21", "unknown"]),
        field("age_to", &["17", "20", "64", "unknown"]),
        field("registered", &["staden", "landet", "byn", "anywhere", "unknown"]),
        field("conditions", &["[addiction]", "[child]", "[child, relative]"]),
        field("doubt", &["old"]),
    )
        .prop_map(|(gender, from, to, registered, conditions, doubt)| {
            let fields = [gender, from, to, registered, conditions, doubt].concat();
            format!("needs: [sova]\neligibility:\n{fields}  source: broschyr\n  confidence: B\n")
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_services_answer_everyone_by_the_rule(
        services in proptest::collection::vec((eligibility(), 0usize..3), 0..5)
    ) {
        let ids: Vec<String> = (0..services.len()).map(|at| format!("s{at}")).collect();
        let entries: Vec<Entry<'_>> = services.iter().zip(&ids).zip(1..).map(|(((yaml, area), id), code)| {
            Entry { area: ["landet", "staden", "byn"][*area], id, code, yaml, name: id }
        }).collect();
        let catalog = fixture::catalog(&entries, &[]);
        everyone_is_answered(&catalog, false);
    }
}

fn served(yaml: &[&str]) -> Vec<String> {
    let yaml: Vec<String> = yaml
        .iter()
        .map(|fields| format!("needs: [sova]\neligibility: {{{fields}, source: broschyr, confidence: B}}"))
        .collect();
    let ids: Vec<String> = (0..yaml.len()).map(|at| format!("s{at}")).collect();
    let entries: Vec<Entry<'_>> = yaml
        .iter()
        .zip(&ids)
        .zip(1..)
        .map(|((yaml, id), code)| Entry { area: "staden", id, code, yaml, name: id })
        .collect();
    let catalog = fixture::catalog(&entries, &[]);
    let (plan, _) = crate::plan::plan(&catalog);
    let answers = plan.questions.answers(plan.index.home(), &catalog.needs[0]);
    answers.readers.iter().map(|(readers, at)| format!("{at}: {readers:?}")).collect()
}

#[test]
fn only_what_makes_a_difference_is_asked() {
    assert_eq!(served(&["conditions: [addiction]", "age_from: unknown", "gender: any"]), [""; 0]);
    assert_eq!(
        served(&["age_to: 17, conditions: [child]", "age_from: 18, gender: men"]),
        [
            "0: [[Ages(Ages { from: 0, to: Some(17) })]]",
            "1: [[Ages(Ages { from: 18, to: None })], [Gender(Woman)]]",
            "2: [[Ages(Ages { from: 18, to: None })], [Gender(Man)]]",
            "3: [[Ages(Ages { from: 18, to: None })], [Gender(Other)]]",
        ]
    );
    // Who is too young and who is too old get the same answer, and each finds themselves.
    assert_eq!(
        served(&["age_from: 16, age_to: 20"]),
        [
            "0: [[Ages(Ages { from: 0, to: Some(15) })]]",
            "1: [[Ages(Ages { from: 16, to: Some(20) })]]",
            "0: [[Ages(Ages { from: 21, to: None })]]",
        ]
    );
    // Men are not asked where they are registered: no answer would change anything.
    let shelters = ["gender: women, registered: staden, age_from: unknown", "gender: men"];
    assert_eq!(served(&shelters).len(), 5);
}

#[test]
fn areas_are_a_choice_where_there_are_several() {
    let catalog = fixture::catalog(&[], &[]);
    let (plan, _) = crate::plan::plan(&catalog);
    let areas: Vec<_> = plan.questions.areas.iter().map(|area| area.id.as_str()).collect();
    assert_eq!(areas, ["staden", "byn", "landet"]);
}
