//! Confirming: facts that someone has said are right, stamped where they stand.
//!
//! What enters: the catalog, the texts it was read from, and [`Confirmation`]s. What leaves: a [`Revision`] that has all of
//! them, or every reason why not. Must not know the disk, the command line, or how reasons are printed.
//!
//! # What a confirmation says
//! Someone at the service was asked and said: this is right. So each fact that was confirmed gets confidence `A` and loses
//! its doubt. Its source stays, because everyone can read it, unless it could not carry the fact by itself (confidence
//! `C`, or a doubt): then the call becomes its source. The call is among the entry's sources in any case. `checked` gets the
//! day only when all facts of the entry were confirmed, and that it runs as the page says. Unknown facts stay unknown, and
//! coordinates are as they were: nobody knows those by heart.
//!
//! Facts stand once for all languages, and so does what is stamped. Of the person who was asked only the role is written
//! down, a word of a closed list: there is no field in which a name could stand.

pub mod checklist;
pub mod order;
mod stamp;

use std::collections::BTreeSet;
use std::fmt;

use chrono::NaiveDate;

use crate::diagnostic::did_you_mean;
use crate::locale::LanguageMessages;
use crate::model::catalog::Catalog;
use crate::model::entry::{Check, EntryRef, Service};
use crate::model::vocabulary::{Role, Status, Vocabulary};
use crate::source::edit::EditError;
use crate::source::revision::Revision;
use crate::source::{FileId, SourceMap};

/// A fact by its field and, where that holds several, its number.
pub type FactName = (&'static str, Option<usize>);

/// What nobody can confirm in a call.
const NOT_BY_HEART: &[&str] = &["coordinates"];

/// What someone said is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// The entry.
    pub entry: EntryRef,
    /// In which role.
    pub by: Role,
    /// When.
    pub on: NaiveDate,
    /// How much of it.
    pub extent: Extent,
}

/// How much of an entry was confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Extent {
    /// All that it says.
    Whole,
    /// Only these facts.
    Facts(BTreeSet<FactName>),
}

/// Why a confirmation is not taken; then none of them is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// No entry has this id.
    Unknown {
        /// As typed.
        id: String,
        /// What to do.
        help: String,
    },
    /// The day has not come yet.
    Future(String, NaiveDate),
    /// It was confirmed later than that.
    Older(String, NaiveDate, NaiveDate),
    /// The same entry twice in one go.
    Twice(String),
    /// Nobody knows whether it still runs: confirming that it does changes its status, which only a person can word.
    Uncertain(String, String),
    /// A file cannot be changed.
    Edit(String, EditError),
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { id, help } => write!(out, "there is no service or guide `{id}`; {help}"),
            Self::Future(id, day) => write!(out, "{id}: {day} has not come yet; write the day of the call"),
            Self::Older(id, day, later) => {
                write!(out, "{id}: it was confirmed on {later}, which is later than {day}; leave it out")
            }
            Self::Twice(id) => write!(out, "{id} is confirmed twice; leave one of them out"),
            Self::Uncertain(id, file) => write!(
                out,
                "{id}: its status is `uncertain`; write in {file} whether it is `open`, `seasonal`, `paused` or \
                 `closed`, then confirm it"
            ),
            Self::Edit(file, error) => write!(out, "{file}: {error}"),
        }
    }
}

impl std::error::Error for Refused {}

/// What someone asks to be stamped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// These entries as a whole.
    Entries {
        /// Their ids as typed.
        ids: Vec<String>,
        /// Who confirmed them.
        by: Role,
        /// When.
        on: NaiveDate,
    },
    /// What is marked on a list.
    List(String),
}

impl Request {
    /// The confirmations that are asked for.
    ///
    /// # Errors
    /// Everything that cannot be understood.
    pub fn confirmations(
        &self,
        catalog: &Catalog,
        words: &LanguageMessages,
    ) -> Result<Vec<Confirmation>, Vec<String>> {
        let texts = |wrong: Vec<checklist::Wrong>| wrong.iter().map(ToString::to_string).collect();
        match self {
            Self::List(text) => checklist::read(text, catalog, words).map_err(texts),
            Self::Entries { ids, by, on } => {
                let (found, unknown): (Vec<_>, Vec<_>) =
                    ids.iter().map(|id| entry(catalog, id)).partition(Result::is_ok);
                let unknown: Vec<String> =
                    unknown.into_iter().filter_map(Result::err).map(|error| error.to_string()).collect();
                let whole = |entry| Confirmation { entry, by: *by, on: *on, extent: Extent::Whole };
                if unknown.is_empty() {
                    Ok(found.into_iter().flatten().map(whole).collect())
                } else {
                    Err(unknown)
                }
            }
        }
    }
}

/// The entry with an id as people write it: `porten`, `guide/vrakning`.
///
/// # Errors
/// When there is none.
pub fn entry(catalog: &Catalog, id: &str) -> Result<EntryRef, Refused> {
    let service = catalog.services.keys().find(|known| known.as_str() == id).cloned().map(EntryRef::Service);
    let guide = || {
        let wanted = id.strip_prefix("guide/")?;
        catalog.guides.keys().find(|known| known.as_str() == wanted).cloned().map(EntryRef::Guide)
    };
    service.or_else(guide).ok_or_else(|| {
        let guides: Vec<String> = catalog.guides.keys().map(|id| format!("guide/{}", id.as_str())).collect();
        let known = catalog.services.keys().map(|id| id.as_str()).chain(guides.iter().map(String::as_str));
        Refused::Unknown {
            id: id.to_owned(),
            help: did_you_mean(
                id,
                known,
                "an id is the name of a folder in content/services, or guide/… of one in content/guides",
            ),
        }
    })
}

/// An entry as people write it.
#[must_use]
pub fn name(entry: &EntryRef) -> String {
    match entry {
        EntryRef::Service(id) => id.as_str().to_owned(),
        EntryRef::Guide(id) => format!("guide/{}", id.as_str()),
    }
}

/// Stamps all of `confirmations`, or none.
///
/// # Errors
/// Every reason against one of them.
pub fn confirm(
    sources: &SourceMap,
    catalog: &Catalog,
    confirmations: &[Confirmation],
    today: NaiveDate,
) -> Result<Revision, Vec<Refused>> {
    let mut refused = Vec::new();
    let mut seen = BTreeSet::new();
    for confirmation in confirmations {
        if !seen.insert(name(&confirmation.entry)) {
            refused.push(Refused::Twice(name(&confirmation.entry)));
        }
        refused.extend(reasons(sources, catalog, confirmation, today));
    }
    let mut revision = Revision::default();
    if refused.is_empty() {
        for confirmation in confirmations {
            let stamped = stamp::stamp(sources, catalog, confirmation, &mut revision);
            refused.extend(stamped.err());
        }
    }
    if refused.is_empty() { Ok(revision) } else { Err(refused) }
}

fn reasons(
    sources: &SourceMap,
    catalog: &Catalog,
    confirmation: &Confirmation,
    today: NaiveDate,
) -> Vec<Refused> {
    let Confirmation { entry, by: _, on, extent } = confirmation;
    let (id, (file, check, service)) = (name(entry), facts_of(catalog, entry));
    let mut refused = Vec::new();
    if *on > today {
        refused.push(Refused::Future(id.clone(), *on));
    }
    if let Some(later) = check.confirmed.filter(|day| day > on) {
        refused.push(Refused::Older(id.clone(), *on, later));
    }
    if *extent == Extent::Whole && service.is_some_and(|service| service.status == Status::Uncertain) {
        refused.push(Refused::Uncertain(id, sources.get(file).display_path()));
    }
    refused
}

/// The file of an entry, when it was confirmed, and the service if it is one.
fn facts_of<'c>(catalog: &'c Catalog, entry: &EntryRef) -> (FileId, Check, Option<&'c Service>) {
    match entry {
        EntryRef::Service(id) => {
            let service = &catalog.services[id];
            (service.file, service.check, Some(service))
        }
        EntryRef::Guide(id) => {
            let guide = &catalog.guides[id];
            (guide.file, guide.check, None)
        }
    }
}

/// The role that a word names.
///
/// # Errors
/// A sentence with all roles.
pub fn role(word: &str) -> Result<Role, String> {
    Role::from_word(word)
        .ok_or_else(|| format!("write a role, never a name; one of: {}", Role::WORDS.join(", ")))
}
