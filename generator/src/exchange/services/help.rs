//! The sheet that explains the columns, in Swedish as the editor's guide.
//!
//! What enters: the columns and the site's messages. What leaves: a line for each column. What a field is for is told by the
//! types that read it (`schema::fields`), and what a word means by the messages that readers see, so that neither can go
//! stale. Must not know how lists are stored.

use super::column::{Form, Group, Kind, OWN, READ_ONLY, STAMP};
use super::workbook::{Choice, Head, Sheet};
use crate::locale::LanguageMessages;
use crate::model::raw;
use crate::schema::{Field, fields};
use crate::source::Located;

/// What the sheet is called.
pub(super) const NAME: &str = "Så fyller du i";

/// How the whole list is filled in.
const GENERAL: &[(&str, &str)] = &[
    (
        "Så går det till",
        "Ändra i cellerna, spara, och läs in filen med `samlad import services`. Varje ändrad cell ändrar en rad i innehållet. Är något fel skrivs ingenting, och du får veta vilken cell det gäller.",
    ),
    ("Tom cell", "Det gäller inte här: raden finns inte i innehållet."),
    ("unknown", "Vi vet inte, men borde. Skriv det i uppgiftens första cell och låt de andra vara tomma."),
    (
        "Ny uppgift",
        "En uppgift behöver alltid källa och säkerhet. Källorna finns på bladet Källor; nya skrivs i mappen content/sources.",
    ),
    ("Ta bort en uppgift", "Töm alla celler som börjar med samma ord."),
    ("Flera värden", "Skriv semikolon mellan dem: sova; mat-dusch"),
    (
        "Telefonnummer",
        "Med landsnummer, +46 19 21 10 00, eller med bindestreck, 019-21 10 00. Har ett nummer länkats i texter görs bytet för hand: se content/README.md.",
    ),
    (
        "Ny verksamhet",
        "Görs inte här, utan med `samlad new service`. En rad som du tar bort ändrar ingenting.",
    ),
    ("Egna kolumner", "Börja rubriken med #, så läses kolumnen inte in."),
    (
        "En apostrof först",
        "I en CSV-fil hindrar den kalkylprogrammet från att räkna. Låt den stå; den läses inte in.",
    ),
];

/// The sheet for these columns.
pub(super) fn sheet(groups: &[Group], words: &LanguageMessages) -> Sheet {
    let head = |text: &str, width: u16| Head {
        text: text.to_owned(),
        width,
        read_only: false,
        hidden: false,
        choice: Choice::Free,
    };
    let line = |(name, text): &(&str, &str)| vec![(*name).to_owned(), (*text).to_owned(), String::new()];
    let mut rows: Vec<Vec<String>> = GENERAL.iter().map(line).collect();
    rows.push(vec![String::new(); 3]);
    let only_read = "Finns för att läsas. En ändring här tas inte emot.";
    rows.extend(READ_ONLY.iter().map(|(heading, _)| line(&(*heading, only_read))));
    let service = fields::<raw::Service>(raw::Service::FIELDS);
    for group in groups {
        for column in &group.columns {
            let meaning = column.kind.closed().map(|closed| meanings(closed, words)).unwrap_or_default();
            let must = if column.required && !matches!(group.form, Form::Field) && group.key != "operator" {
                "Måste finnas om uppgiften finns. "
            } else if column.required {
                "Måste finnas. "
            } else {
                ""
            };
            let text = format!("{}. {must}{}", about(group, column.path, &service), form(column.kind));
            rows.push(vec![column.heading.clone(), text.trim().to_owned(), meaning]);
        }
    }
    rows.push(line(&(
        STAMP,
        "Säger vad raden sade när listan skrevs, så att ingen skriver över vad andra har ändrat sedan dess.",
    )));
    debug_assert!(
        !groups.iter().flat_map(|group| &group.columns).any(|column| column.heading.starts_with(OWN))
    );
    Sheet {
        name: NAME,
        heads: vec![head("Kolumn", 30), head("Vad det är", 90), head("Ord", 90)],
        frozen: 1,
        wraps: true,
        rows,
    }
}

fn meanings(closed: super::column::Closed, words: &LanguageMessages) -> String {
    let meaning = |(number, word): (usize, &&str)| match closed.messages.get(number) {
        Some(message) => format!("{word} = {}", words.plain(message, &[])),
        None => (*word).to_owned(),
    };
    closed.words.iter().enumerate().map(meaning).collect::<Vec<_>>().join("; ")
}

/// What the type that reads a value says of it.
fn about(group: &Group, path: &[&str], service: &[Field]) -> String {
    let known = || fields::<raw::Known<Located<String>>>(raw::Known::<()>::FIELDS);
    let (of, name) = match (group.key, path) {
        ("operator", [name]) => (fields::<raw::Operator>(raw::Operator::FIELDS), *name),
        ("eligibility", [name]) => (fields::<raw::Eligibility>(raw::Eligibility::FIELDS), *name),
        ("phones", [name]) => (fields::<raw::Phone>(raw::Phone::FIELDS), *name),
        ("hours", [name]) => (fields::<raw::Hours>(raw::Hours::FIELDS), *name),
        ("address", ["value", name]) => (fields::<raw::Address>(raw::Address::FIELDS), *name),
        ("coordinates", ["value", name]) => (fields::<raw::Coordinates>(raw::Coordinates::FIELDS), *name),
        (key, [] | ["value"]) => (service.to_vec(), key),
        (_, [.., name]) => (known(), *name),
    };
    let field = of.into_iter().find(|field| field.name == name);
    field.map(|field| field.description).unwrap_or_default()
}

/// How a value is typed.
fn form(kind: Kind) -> &'static str {
    match kind {
        Kind::Date => "Skriv 2026-11-21.",
        Kind::Flag => "Skriv ja, nej eller ingenting.",
        Kind::Words(_) | Kind::Ids => "Flera går bra: a; b.",
        Kind::Word(_) => "Ett av orden.",
        _ => "",
    }
}
