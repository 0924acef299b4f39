//! One confirmation → the lines that say so.

use chrono::NaiveDate;

use super::{Confirmation, Extent, FactName, NOT_BY_HEART, Refused, facts_of};
use crate::model::catalog::Catalog;
use crate::model::entry::EntryRef;
use crate::model::raw;
use crate::model::vocabulary::{Confidence, Role, Vocabulary};
use crate::source::edit::Step::{Item, Key};
use crate::source::edit::{Document, EditError, Step, Value};
use crate::source::revision::Revision;
use crate::source::{Root, SourceMap};

/// Where calls are kept among the sources.
const CALLS: &str = "sources/samtal.yaml";

/// How the ids of calls begin.
const PREFIX: &str = "samtal-";

const CALLS_HEAD: &str = "# yaml-language-server: $schema=../schema/sources.schema.json\n\
    # Samtal där någon bekräftade uppgifter. Raderna skrivs av `samlad confirm`. Här står roller, aldrig namn på personer.\n\
    sources:\n";

/// Who says what is said in a call about a service.
const ITSELF: &str = "Verksamheten själv";

/// Writes one confirmation into the revision.
pub(super) fn stamp(
    sources: &SourceMap,
    catalog: &Catalog,
    confirmation: &Confirmation,
    revision: &mut Revision,
) -> Result<(), Refused> {
    let Confirmation { entry, by, on, extent } = confirmation;
    let call = Call { by: *by, on: *on };
    let (file, _, service) = facts_of(catalog, entry);
    let file = sources.get(file);
    let in_file = |error| Refused::Edit(file.display_path(), error);
    let text = revision.text(sources, Root::Content, &file.path).unwrap_or(&file.text);
    let mut document = Document::read(text).expect("the catalog was read from this text");
    let facts = service.map(|service| service.facts()).unwrap_or_default();
    for fact in &facts {
        let Some((_, provenance)) = &fact.known else { continue };
        if !extent.has((fact.field, fact.item)) {
            continue;
        }
        let carried = provenance.is_plain() && !call.is_earlier(provenance.source.as_str());
        let path = path(fact.field, fact.item);
        confirm_fact(&mut document, &path, provenance.confidence, (!carried).then(|| call.id()))
            .map_err(in_file)?;
    }
    let order = match entry {
        EntryRef::Service(_) => raw::Service::FIELDS,
        EntryRef::Guide(_) => raw::Guide::FIELDS,
    };
    let former = call.enter(&mut document).map_err(in_file)?;
    if *extent == Extent::Whole {
        document.put(&[], "checked", on.to_string(), order).map_err(in_file)?;
    }
    revision.write(Root::Content, &file.path, document.text());
    let publisher = match by {
        Role::Specialist => catalog.site.name.as_str(),
        _ => ITSELF,
    };
    call.record(sources, revision, publisher, &former)
        .map_err(|error| Refused::Edit(format!("content/{CALLS}"), error))
}

impl Extent {
    fn has(&self, fact: FactName) -> bool {
        match self {
            Self::Whole => !NOT_BY_HEART.contains(&fact.0),
            Self::Facts(facts) => facts.contains(&fact),
        }
    }
}

fn path(field: &'static str, item: Option<usize>) -> Vec<Step<'static>> {
    [Key(field)].into_iter().chain(item.map(Item)).collect()
}

fn confirm_fact(
    document: &mut Document,
    path: &[Step<'_>],
    confidence: Confidence,
    source: Option<String>,
) -> Result<(), EditError> {
    let field = |key| [path, &[Key(key)]].concat();
    if confidence != Confidence::A {
        document.set(&field("confidence"), Confidence::A.word())?;
    }
    document.remove(path, "doubt")?;
    if let Some(source) = source {
        document.set(&field("source"), source)?;
        // The day of the call is the source's own.
        document.remove(path, "seen")?;
    }
    Ok(())
}

/// A day's calls with people in one role, as a source. What was called about is told by the facts that rest on it: a source
/// for each call would make the list of sources grow with every entry.
struct Call {
    by: Role,
    on: NaiveDate,
}

impl Call {
    fn id(&self) -> String {
        format!("{PREFIX}{}-{}", self.on, self.by.word())
    }

    /// Whether a source of the entry is another call; calls that an entry names were about that entry.
    fn is_earlier(&self, source: &str) -> bool {
        let day = source.strip_prefix(PREFIX).and_then(|rest| rest.get(..10));
        day.is_some_and(|day| day.parse::<NaiveDate>().is_ok()) && source != self.id()
    }

    /// Puts the call among the entry's sources, in the place of earlier ones that no fact rests on any more: gives those.
    fn enter(&self, document: &mut Document) -> Result<Vec<String>, EditError> {
        let path = [Key("sources")];
        let listed: Vec<String> = document
            .get(&path)
            .map(|node| node.scalars().into_iter().map(str::to_owned).collect())
            .unwrap_or_default();
        let rests_on = |document: &Document, id: &str| {
            document.text().lines().any(|line| line.contains("source:") && line.contains(id))
        };
        let former: Vec<String> =
            listed.iter().filter(|id| self.is_earlier(id) && !rests_on(document, id)).cloned().collect();
        let place = listed.iter().position(|id| former.contains(id));
        match place {
            None if listed.contains(&self.id()) => {}
            None => document.push(&path, self.id())?,
            Some(place) => {
                let own = [self.id()];
                let (before, after) = listed.split_at(place);
                let kept = |ids: &[String]| {
                    ids.iter().filter(|id| !former.contains(id)).cloned().collect::<Vec<_>>()
                };
                let ids = [
                    kept(before),
                    own.into(),
                    kept(after).into_iter().filter(|id| *id != self.id()).collect(),
                ];
                document.set(&path, Value::List(ids.concat().into_iter().map(Value::from).collect()))?;
            }
        }
        Ok(former)
    }

    /// Writes the call into the file of calls; those that nothing names any more go.
    fn record(
        &self,
        sources: &SourceMap,
        revision: &mut Revision,
        publisher: &str,
        former: &[String],
    ) -> Result<(), EditError> {
        let day = self.on.to_string();
        let call = Value::Fields(vec![
            ("title".to_owned(), in_words(self.by).into()),
            ("publisher".to_owned(), publisher.into()),
            ("url".to_owned(), "none".into()),
            ("published".to_owned(), Value::Quoted(day.clone())),
            ("seen".to_owned(), day.into()),
        ]);
        let Some(text) = revision.text(sources, Root::Content, CALLS) else {
            let text = format!("{CALLS_HEAD}  {}:{}\n", self.id(), call.block(2, "\n"));
            revision.write(Root::Content, CALLS, text);
            return Ok(());
        };
        let mut document = Document::read(text).expect("the catalog was read from this text");
        document.put(&[Key("sources")], &self.id(), call, &[])?;
        for id in former {
            let after = revision.applied(sources);
            let named =
                after.in_root(Root::Content).any(|(_, file)| file.path != CALLS && file.text.contains(id));
            if !named {
                document.remove(&[Key("sources")], id)?;
            }
        }
        revision.write(Root::Content, CALLS, document.text());
        Ok(())
    }
}

/// What readers are told of a call: with whom, never who.
fn in_words(role: Role) -> &'static str {
    match role {
        Role::Reception => "Samtal med receptionen",
        Role::Staff => "Samtal med personalen",
        Role::Manager => "Samtal med ansvarig chef",
        Role::Volunteer => "Samtal med volontärer",
        Role::CaseWorker => "Samtal med handläggare",
        Role::Communications => "Samtal med kommunikationsansvariga",
        Role::Switchboard => "Samtal med växeln",
        Role::Specialist => "Samtal med sakkunniga",
    }
}
