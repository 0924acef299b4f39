//! What is a figure and what is not.

use super::{Kind, recognise};

fn figures(text: &str) -> Vec<(Kind, &str)> {
    let found = recognise(text, false, &[]);
    found.into_iter().map(|one| (one.kind, &text[one.range])).collect()
}

#[test]
fn figures_are_found_with_what_belongs_to_them() {
    use Kind::{Clock, Count, Date, Day, Law, Mail, Number, Phone, Place, Price, Share, Time, Web, Years};
    let cases: &[(&str, &[(Kind, &str)])] = &[
        ("Ring 019-21 10 00 nu.", &[(Phone, "019-21 10 00")]),
        ("Från utlandet +46 8 564 851 50.", &[(Phone, "+46 8 564 851 50")]),
        ("Ring 112 eller 1177.", &[(Number, "112"), (Number, "1177")]),
        (
            "Se www.example.org. Mejla (rad@example.org)!",
            &[(Web, "www.example.org"), (Mail, "rad@example.org")],
        ),
        ("Läs https://example.org/a-1?b=2, sedan", &[(Web, "https://example.org/a-1?b=2")]),
        ("kl. 9–12, klockan 24 och 16.30–24.00", &[(Clock, "9–12"), (Clock, "24"), (Clock, "16.30–24.00")]),
        ("Måndagar och vardagar 13–17", &[(Day, "Måndagar"), (Day, "vardagar"), (Clock, "13–17")]),
        ("öppet dygnet runt, gratis", &[(Day, "dygnet runt"), (Price, "gratis")]),
        ("1 084 kronor, 35 % och 200 kr", &[(Price, "1 084 kronor"), (Share, "35 %"), (Price, "200 kr")]),
        ("18–25 år, 16 till 20 år", &[(Years, "18–25 år"), (Years, "16 till 20 år")]),
        (
            "9,2 år. Inom 48 timmar. En 17-åring",
            &[(Years, "9,2 år"), (Time, "48 timmar"), (Years, "17-åring")],
        ),
        ("inom tre veckor, en vecka", &[(Time, "tre veckor"), (Time, "en vecka")]),
        ("tre till fem dagar", &[(Time, "tre till fem dagar")]),
        (
            "fyra sociala lotsar en gång i månaden",
            &[(Count, "fyra sociala lotsar"), (Time, "en gång i månaden")],
        ),
        ("de senaste två åren", &[(Years, "två åren")]),
        ("en månadshyra", &[(Price, "en månadshyra")]),
        ("fem platser, 25 seniorlägenheter", &[(Count, "fem platser"), (Count, "25 seniorlägenheter")]),
        ("Näbbtorgsgatan 10, 701 35 Örebro", &[(Place, "Näbbtorgsgatan 10"), (Place, "701 35")]),
        ("12 kap. 42 §", &[(Law, "12 kap"), (Law, "42 §")]),
        ("den 1 juli 2025, i april 2024", &[(Date, "1 juli 2025"), (Date, "april 2024")]),
        ("från 1 november", &[(Date, "1 november")]),
        ("sedan 2010, till och med 2025", &[(Date, "2010"), (Date, "2025")]),
        ("692 ärenden gav 2 svar", &[(Count, "692 ärenden"), (Number, "2")]),
    ];
    for (text, expected) in cases {
        assert_eq!(figures(text), *expected, "{text}");
    }
}

#[test]
fn what_is_no_claim_is_left_alone() {
    for text in [
        "Programmet 2020–2025. Så var det 2023, och 2021–22.",
        "Skriv ut på A4 eller läs SoU23.",
        "En dag, ett barn och en person. En av dem. Ett tag. En gång till.",
        "Kvällar och helger. I november. Den fjärde situationen.",
        "Sexuellt våld. Tre saker. Femtiotal.",
        "m.m. t.ex. s.k. osv.",
    ] {
        assert_eq!(figures(text), [], "{text}");
    }
}

#[test]
fn steps_and_telephone_links_are_left_alone() {
    assert_eq!(recognise("1. En natt", true, &[]).len(), 1, "the night and not the step");
    assert_eq!(recognise("1. Ring", false, &[]).len(), 1, "a number that is no step");
    assert_eq!(figures("Börja med steg 1. Se steg 12."), []);
    let text = "Ring 112 inom 5 dagar";
    let found = recognise(text, false, std::slice::from_ref(&(5..8)));
    assert_eq!(found.iter().map(|one| &text[one.range.clone()]).collect::<Vec<_>>(), ["5 dagar"]);
}
