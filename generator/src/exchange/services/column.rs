//! Which columns a list of services has, and where in a service's file each of them stands.
//!
//! What enters: how many numbers and hours the services have. What leaves: the columns in the order in which one reads them,
//! each with its heading, its place and the kind of its cells. Must not know how lists are stored, nor what any service says.

use crate::model::raw;
use crate::model::vocabulary::{
    Access, Accessibility, Bring, Condition, Cost, Danger, Doubt, Gender, HoursFor, OperatorKind, PhoneLabel,
    Status, Vocabulary, WayIn,
};

/// The column that names the service of a row.
pub(super) const ID: &str = "Id (ändras inte)";

/// Columns that are there to be read; each with where it is changed instead.
pub(super) const READ_ONLY: &[(&str, &str)] = &[
    ("Kod (ändras inte)", "a code is spoken and printed, and never changes"),
    (ID, "an id is part of addresses and never changes"),
    ("Namn (ändras i texten)", "change it in the text of the service"),
    ("Sammanfattning (ändras i texten)", "change it in the text of the service"),
    ("Område (ändras inte)", "a service lies in the folder of its area; move its folder instead"),
];

/// The last column: what the row said when it was exported.
pub(super) const STAMP: &str = "Stämpel (rör inte)";

/// Columns whose heading begins with this are the reader's own.
pub(super) const OWN: char = '#';

/// The word for what applies but is not known.
pub(super) const UNKNOWN: &str = "unknown";

/// A closed list of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Closed {
    /// The words.
    pub(super) words: &'static [&'static str],
    /// The messages that name them to readers, in the same order; none for those that readers do not see.
    pub(super) messages: &'static [&'static str],
}

const fn closed<V: Vocabulary>() -> Closed {
    Closed { words: V::WORDS, messages: V::MESSAGES }
}

/// How sure a fact can be that is published.
const CONFIDENCE: Closed = Closed { words: &["A", "B", "C"], messages: &[] };

/// Readers see numbers to ring, not these words.
const DANGER: Closed = Closed { words: Danger::WORDS, messages: &[] };

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Free text.
    Text,
    /// `702 10`.
    Postcode,
    /// A telephone number.
    Phone,
    /// Opening hours.
    Hours,
    /// Degrees with a decimal point.
    Degrees,
    /// A whole number.
    Whole,
    /// `2026-11-21`.
    Date,
    /// `ja` or `nej`.
    Flag,
    /// One of these words.
    Word(Closed),
    /// Some of these words.
    Words(Closed),
    /// The id of a source.
    Source,
    /// Ids or tags.
    Ids,
}

impl Kind {
    /// Whether a cell holds several values.
    pub(super) fn is_list(self) -> bool {
        matches!(self, Self::Words(_) | Self::Ids)
    }

    /// The words that a cell may hold, where those are a closed list.
    pub(super) fn closed(self) -> Option<Closed> {
        match self {
            Self::Word(closed) | Self::Words(closed) => Some(closed),
            _ => None,
        }
    }
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    /// What stands above it.
    pub(super) heading: String,
    /// The way to its value from that of its group.
    pub(super) path: &'static [&'static str],
    /// What its cells hold.
    pub(super) kind: Kind,
    /// Whether a group that is there has to have it.
    pub(super) required: bool,
}

/// How the columns of a group hang together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A field with one value.
    Field,
    /// Fields of one record.
    Record,
    /// A value with its source; the first column may be `unknown`.
    Fact,
    /// One of several values with their sources, by its number from 0; the first column of the first may be `unknown`.
    Item(usize),
}

/// The columns of one field of `service.yaml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    /// The field.
    pub(super) key: &'static str,
    /// How they hang together.
    pub(super) form: Form,
    /// The columns.
    pub(super) columns: Vec<Column>,
}

impl Group {
    /// Whether the first column may say `unknown` for all of them.
    pub(super) fn may_be_unknown(&self) -> bool {
        matches!(self.form, Form::Fact | Form::Item(0))
    }

    /// The order of the fields below the field, at one step of the way to a value.
    pub(super) fn order(&self, parent: &[&str]) -> &'static [&'static str] {
        match (self.key, parent) {
            ("operator", _) => raw::Operator::FIELDS,
            ("eligibility", _) => raw::Eligibility::FIELDS,
            ("phones", _) => raw::Phone::FIELDS,
            ("hours", _) => raw::Hours::FIELDS,
            ("address", ["value"]) => raw::Address::FIELDS,
            ("coordinates", ["value"]) => raw::Coordinates::FIELDS,
            _ => raw::Known::<()>::FIELDS,
        }
    }
}

/// How many numbers and hours a list has room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    /// Numbers.
    pub(super) phones: usize,
    /// Hours.
    pub(super) hours: usize,
}

/// All columns that can be changed.
pub(super) fn groups(room: Room) -> Vec<Group> {
    let mut groups = vec![
        Group {
            key: "operator",
            form: Form::Record,
            columns: vec![
                column("Utförare", &["name"], Kind::Text, true),
                column("Utförare: enhet", &["unit"], Kind::Text, false),
                column("Utförare: slag", &["kind"], Kind::Word(closed::<OperatorKind>()), true),
            ],
        },
        field("status", "Status", Kind::Word(closed::<Status>()), true),
        field("access", "Tillgång", Kind::Word(closed::<Access>()), true),
        field("needs", "Behov", Kind::Ids, true),
        field("situations", "Situationer", Kind::Ids, false),
        field("protected", "Skyddad plats", Kind::Flag, false),
        field("sensitive", "Känslig sida", Kind::Flag, false),
        field("danger", "Faror", Kind::Words(DANGER), false),
    ];
    groups.extend((0..room.phones).map(phone));
    groups.extend((0..room.hours).map(hours));
    groups.push(fact(
        "address",
        "Adress",
        vec![
            column("Adress: gata", &["value", "street"], Kind::Text, true),
            column("Adress: postnummer", &["value", "postcode"], Kind::Postcode, false),
            column("Adress: ort", &["value", "city"], Kind::Text, true),
        ],
    ));
    groups.push(fact(
        "coordinates",
        "Koordinater",
        vec![
            column("Koordinater: latitud", &["value", "lat"], Kind::Degrees, true),
            column("Koordinater: longitud", &["value", "lon"], Kind::Degrees, true),
        ],
    ));
    for (key, name, kind) in [
        ("email", "E-post", Kind::Text),
        ("web", "Webb", Kind::Text),
        ("cost", "Kostnad", Kind::Word(closed::<Cost>())),
        ("capacity", "Platser", Kind::Whole),
        ("way_in", "Vägen in", Kind::Words(closed::<WayIn>())),
        ("bring", "Ta med", Kind::Words(closed::<Bring>())),
        ("languages", "Språk", Kind::Ids),
        ("accessibility", "Tillgänglighet", Kind::Words(closed::<Accessibility>())),
    ] {
        groups.push(fact(key, name, vec![column(name, &["value"], kind, true)]));
    }
    groups.push(eligibility());
    groups.push(field("ask", "Fråga", Kind::Text, false));
    groups.push(field("related", "Relaterat", Kind::Ids, false));
    groups.push(field("sources", "Källor", Kind::Ids, true));
    groups.push(field("checked", "Bekräftad", Kind::Date, true));
    groups.push(field("check_every", "Bekräftas igen efter (dagar)", Kind::Whole, false));
    groups
}

fn column(heading: impl Into<String>, path: &'static [&'static str], kind: Kind, required: bool) -> Column {
    Column { heading: heading.into(), path, kind, required }
}

fn field(key: &'static str, heading: &str, kind: Kind, required: bool) -> Group {
    Group { key, form: Form::Field, columns: vec![column(heading, &[], kind, required)] }
}

fn fact(key: &'static str, name: &str, mut columns: Vec<Column>) -> Group {
    columns.extend(provenance(name));
    columns.push(column(format!("{name}: läst"), &["seen"], Kind::Date, false));
    Group { key, form: Form::Fact, columns }
}

fn provenance(name: &str) -> [Column; 3] {
    [
        column(format!("{name}: källa"), &["source"], Kind::Source, true),
        column(format!("{name}: säkerhet"), &["confidence"], Kind::Word(CONFIDENCE), true),
        column(format!("{name}: tvivel"), &["doubt"], Kind::Word(closed::<Doubt>()), false),
    ]
}

fn phone(number: usize) -> Group {
    let name = format!("Telefon {}", number + 1);
    let label = column(format!("{name}: gäller"), &["label"], Kind::Word(closed::<PhoneLabel>()), true);
    let columns = vec![column(name.clone(), &["number"], Kind::Phone, true), label];
    Group { form: Form::Item(number), ..fact("phones", &name, columns) }
}

fn hours(number: usize) -> Group {
    let name = format!("Tider {}", number + 1);
    let what = column(format!("{name}: gäller"), &["what"], Kind::Word(closed::<HoursFor>()), true);
    let columns = vec![column(name.clone(), &["value"], Kind::Hours, true), what];
    Group { form: Form::Item(number), ..fact("hours", &name, columns) }
}

fn eligibility() -> Group {
    let name = "För vem";
    let mut columns = vec![
        column("För vem: kön", &["gender"], Kind::Word(closed::<Gender>()), false),
        column("För vem: lägsta ålder", &["age_from"], Kind::Whole, false),
        column("För vem: högsta ålder", &["age_to"], Kind::Whole, false),
        column("För vem: folkbokförd", &["registered"], Kind::Text, false),
        column("För vem: villkor", &["conditions"], Kind::Words(closed::<Condition>()), false),
    ];
    columns.extend(provenance(name));
    Group { key: "eligibility", form: Form::Record, columns }
}
