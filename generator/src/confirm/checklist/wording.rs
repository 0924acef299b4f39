//! Facts in the words in which they are read out on the telephone.

use crate::locale::LanguageMessages;
use crate::model::catalog::Catalog;
use crate::model::entry::{Age, Eligibility, Hours, Phone, Registered};
use crate::model::inventory::Content;
use crate::model::vocabulary::Vocabulary;

/// Stands behind what readers are told nobody has confirmed.
pub(super) const UNCONFIRMED: &str = "   (OBS: visas som obekräftat)";

/// The name of a field.
pub(super) fn field(name: &'static str) -> &'static str {
    match name {
        "phones" => "Telefon",
        "hours" => "Öppet",
        "address" => "Adress",
        "way_in" => "Så får man hjälpen",
        "eligibility" => "För",
        "housing" => "Boende",
        "support" => "Stöd i boendet",
        "cost" => "Kostnad",
        "capacity" => "Antal platser",
        "bring" => "Ta med",
        "languages" => "Språk",
        "accessibility" => "Tillgänglighet",
        "email" => "E-post",
        "web" => "Webbsida",
        "coordinates" => "Plats på kartan",
        other => other,
    }
}

/// A fact as it is read out.
pub(super) fn line(
    field: &'static str,
    content: &Content<'_>,
    catalog: &Catalog,
    words: &LanguageMessages,
) -> String {
    let say = |message: &str| words.plain(message, &[]).into_owned();
    let (name, text) = match content {
        Content::Phone(Phone { number, label, provenance: _ }) => {
            (say(label.message()), number.display().to_owned())
        }
        Content::Hours(Hours { what, opening, provenance: _ }) => {
            (say(what.message()), opening.as_str().to_owned())
        }
        Content::Eligibility(eligibility) => {
            (self::field(field).to_owned(), self::eligibility(eligibility, catalog, &say))
        }
        Content::Words(messages) => {
            let words: Vec<String> = messages.iter().map(|message| say(message)).collect();
            (self::field(field).to_owned(), words.join(", "))
        }
        Content::Text(text) => (self::field(field).to_owned(), text.clone()),
    };
    format!("{name}: {text}")
}

fn eligibility(eligibility: &Eligibility, catalog: &Catalog, say: &impl Fn(&str) -> String) -> String {
    let Eligibility { gender, age_from, age_to, registered, conditions, provenance: _ } = eligibility;
    let age = |age: &Option<Age>, word: &str| match age {
        Some(Age::Years(years)) => Some(format!("{word} {years} år")),
        Some(Age::Unknown) => Some(format!("{word} okänd ålder")),
        None => None,
    };
    let registered = match registered {
        Some(Registered::Anywhere) => Some("folkbokförd var som helst".to_owned()),
        Some(Registered::In(area)) => {
            let (_, name) = catalog.area(area).name.shown(catalog.site.languages.original());
            Some(format!("folkbokförd i {name}"))
        }
        Some(Registered::Unknown) => Some("oklart var man ska vara folkbokförd".to_owned()),
        None => None,
    };
    let parts = gender.iter().map(|gender| say(gender.message()));
    let parts = parts.chain(age(age_from, "från")).chain(age(age_to, "till")).chain(registered);
    let parts: Vec<String> =
        parts.chain(conditions.iter().map(|condition| say(condition.message()))).collect();
    if parts.is_empty() { "alla".to_owned() } else { parts.join(", ") }
}
