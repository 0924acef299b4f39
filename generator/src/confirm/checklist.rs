//! A list to ring by: printed for people, and read again with their marks.
//!
//! What enters: the catalog, or the text of a list that someone has filled in. What leaves: the text of a list, or
//! [`Confirmation`]s. A line is understood by what it says: if the page says something else today than when the list was
//! printed, the mark is refused, because nobody has confirmed the new words. Must not know the disk.

mod wording;

use std::collections::BTreeSet;
use std::fmt;

use chrono::NaiveDate;

use super::order::{Danger, danger, in_order, is_open};
use super::{Confirmation, Extent, FactName, NOT_BY_HEART, entry, name, role};
use crate::locale::LanguageMessages;
use crate::model::catalog::Catalog;
use crate::model::entry::{EntryRef, Service};
use crate::model::vocabulary::{Role, Vocabulary};

/// The line that stands for what has no line of its own.
const THE_REST: &str = "Verksamheten är i gång, och sidan stämmer i övrigt";

const HEAD: &str = "\
# Ring uppifrån och ned: det farligaste står först. Läs upp raderna och skriv x i rutan, [x], för det som stämmer.
# Skriv rollen på den du talade med och dagen (2027-01-15). Skriv aldrig någons namn.
# Stämmer något inte: lämna rutan tom, och ändra i filen som står under namnet.
# Ändra inget annat på raderna. De du inte hann ringa lämnar du som de är.
";

/// Which services to ring.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    /// These, as typed; none: all that are due.
    pub ids: Vec<String>,
    /// Only in this area and those in it.
    pub area: Option<String>,
}

/// A list to ring by.
///
/// # Errors
/// When there is no such service or area.
pub fn print(
    catalog: &Catalog,
    words: &LanguageMessages,
    today: NaiveDate,
    chosen: &Chosen,
) -> Result<String, String> {
    let Chosen { ids, area } = chosen;
    let areas = || catalog.areas.iter().map(|area| area.id.as_str());
    if let Some(area) = area.as_deref().filter(|wanted| !areas().any(|known| known == *wanted)) {
        let known: Vec<&str> = areas().collect();
        return Err(format!("there is no area `{area}`; one of: {}", known.join(", ")));
    }
    let only = ids.iter().map(|id| entry(catalog, id)).collect::<Result<Vec<_>, _>>();
    let only = only.map_err(|unknown| unknown.to_string())?;
    let in_area = |service: &Service| {
        let mut around = catalog.area_and_ancestors(&service.area);
        area.as_ref().is_none_or(|area| around.any(|around| around.id.as_str() == area))
    };
    let wanted = |service: &Service| match only.as_slice() {
        [] => service.check.confirmed.is_none() || service.check.is_overdue(today),
        only => only.contains(&EntryRef::Service(service.id.clone())),
    };
    let services: Vec<&Service> =
        in_order(catalog).into_iter().filter(|service| in_area(service) && wanted(service)).collect();
    let (count, roles) = (services.len(), Role::WORDS.join(", "));
    let mut out = format!("# Samlad, {today}: {count} att ringa.\n{HEAD}# Roller: {roles}\n");
    for service in services {
        out.push_str(&section(catalog, words, service));
    }
    Ok(out)
}

fn section(catalog: &Catalog, words: &LanguageMessages, service: &Service) -> String {
    let id = service.id.as_str();
    let name = &service.texts.original().name;
    let mut out = format!("\n== {id} == {name}, kod {}\n", service.code.number());
    out.push_str(&format!("# content/services/{}/{id}/service.yaml\n", service.area.as_str()));
    match danger(catalog, service) {
        Danger::Line => out.push_str("# FARA: numret står överst på sidor om fara\n"),
        Danger::Page => out.push_str("# FARA: sidan handlar om fara, eller är farlig att ses på\n"),
        Danger::Need | Danger::None => {}
    }
    let facts = service.facts();
    let unknown: Vec<&str> =
        facts.iter().filter(|fact| fact.known.is_none()).map(|fact| wording::field(fact.field)).collect();
    for (_, line, is_open) in lines(catalog, words, service) {
        out.push_str(&format!("[ ] {line}{}\n", if is_open { wording::UNCONFIRMED } else { "" }));
    }
    if !unknown.is_empty() {
        out.push_str(&format!("# Okänt, fråga: {}\n", unknown.join(", ")));
    }
    out.push_str("roll:\ndag:\n");
    out
}

/// What can be confirmed, as it stands on the list: the fact, its words, and whether readers are told that it is
/// unconfirmed. The last line has no fact.
fn lines(
    catalog: &Catalog,
    words: &LanguageMessages,
    service: &Service,
) -> Vec<(Option<FactName>, String, bool)> {
    let facts = service.facts();
    let known = facts.iter().filter(|fact| !NOT_BY_HEART.contains(&fact.field));
    let mut lines: Vec<_> = known
        .filter_map(|fact| {
            let (content, _) = fact.known.as_ref()?;
            let line = wording::line(fact.field, content, catalog, words);
            Some((Some((fact.field, fact.item)), line, is_open(fact)))
        })
        .collect();
    lines.push((None, THE_REST.to_owned(), false));
    lines
}

/// What is wrong with a list, and in which line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The line, from 1.
    pub line: usize,
    /// What to do about it.
    pub text: String,
}

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}: {}", self.line, self.text)
    }
}

/// The confirmations of a list that someone has filled in. Sections without a mark, a role and a day say nothing.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(
    text: &str,
    catalog: &Catalog,
    words: &LanguageMessages,
) -> Result<Vec<Confirmation>, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let mut confirmations = Vec::new();
    for section in sections(text, &mut wrong) {
        match section.confirmation(catalog, words) {
            Ok(confirmation) => confirmations.extend(confirmation),
            Err(reasons) => wrong.extend(reasons),
        }
    }
    wrong.sort_by_key(|wrong| wrong.line);
    if wrong.is_empty() { Ok(confirmations) } else { Err(wrong) }
}

/// One entry of a list as typed, each answer with its line.
#[derive(Debug, Default)]
struct Section<'t> {
    line: usize,
    id: &'t str,
    marks: Vec<(usize, &'t str)>,
    role: Option<(usize, &'t str)>,
    day: Option<(usize, &'t str)>,
}

fn sections<'t>(text: &'t str, wrong: &mut Vec<Wrong>) -> Vec<Section<'t>> {
    let mut sections: Vec<Section<'t>> = Vec::new();
    for (line, typed) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let (line, typed) = (line + 1, typed.trim());
        if typed.is_empty() || typed.starts_with('#') {
            continue;
        }
        if let Some(heading) = typed.strip_prefix("==") {
            let id = heading.split("==").next().unwrap_or_default().trim();
            sections.push(Section { line, id, ..Section::default() });
            continue;
        }
        let answer = |name: &str| typed.to_lowercase().starts_with(name).then(|| typed[name.len()..].trim());
        let answered = |answer: &'t str| Some((line, answer)).filter(|(_, answer)| !answer.is_empty());
        match sections.last_mut() {
            None => wrong.push(Wrong { line, text: "this stands above the first `== … ==`".to_owned() }),
            Some(section) => match (mark(typed), answer("roll:"), answer("dag:")) {
                (Some((true, fact)), _, _) => section.marks.push((line, fact)),
                (Some((false, _)), _, _) => {}
                (_, Some(role), _) => section.role = answered(role),
                (_, _, Some(day)) => section.day = answered(day),
                _ => wrong.push(Wrong {
                    line,
                    text: "write nothing but marks in the boxes, `roll:` and `dag:`; notes begin with #"
                        .to_owned(),
                }),
            },
        }
    }
    sections
}

/// Whether a box is marked, and what stands behind it.
fn mark(typed: &str) -> Option<(bool, &str)> {
    let (mark, fact) = typed.strip_prefix('[')?.split_once(']')?;
    match mark.trim() {
        "" => Some((false, fact)),
        "x" | "X" => Some((true, fact)),
        _ => None,
    }
}

impl Section<'_> {
    fn confirmation(
        &self,
        catalog: &Catalog,
        words: &LanguageMessages,
    ) -> Result<Option<Confirmation>, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let mut report = |line: usize, text: String| wrong.push(Wrong { line, text });
        if self.marks.is_empty() && self.role.is_none() && self.day.is_none() {
            return Ok(None);
        }
        let found = entry(catalog, self.id).map_err(|error| report(self.line, error.to_string())).ok();
        let by = match self.role {
            None => {
                report(
                    self.line,
                    format!("write with whom you spoke: `roll:` and one of {}", Role::WORDS.join(", ")),
                );
                None
            }
            Some((line, word)) => role(word).map_err(|error| report(line, error)).ok(),
        };
        let on = match self.day {
            None => {
                report(self.line, "write the day of the call: `dag: 2027-01-15`".to_owned());
                None
            }
            Some((line, day)) => {
                day.parse().map_err(|_| report(line, format!("`{day}` is not a day such as 2027-01-15"))).ok()
            }
        };
        if self.marks.is_empty() {
            report(self.line, "no box is marked; put an x in those of what was confirmed".to_owned());
        }
        let extent = match &found {
            Some(EntryRef::Service(id)) => self.extent(catalog, words, &catalog.services[id], &mut report),
            Some(guide @ EntryRef::Guide(_)) => {
                report(
                    self.line,
                    format!("confirm a guide by itself: samlad confirm {} --by …", name(guide)),
                );
                None
            }
            None => None,
        };
        match (found, by, on, extent) {
            (Some(entry), Some(by), Some(on), Some(extent)) if wrong.is_empty() => {
                Ok(Some(Confirmation { entry, by, on, extent }))
            }
            _ => Err(wrong),
        }
    }

    fn extent(
        &self,
        catalog: &Catalog,
        words: &LanguageMessages,
        service: &Service,
        report: &mut impl FnMut(usize, String),
    ) -> Option<Extent> {
        let lines = lines(catalog, words, service);
        let mut marked = BTreeSet::new();
        for (line, typed) in &self.marks {
            let typed = plain(typed);
            let said = |(_, (_, text, _)): &(usize, &(_, String, _))| plain(text) == typed;
            let before = marked.len();
            marked.extend(lines.iter().enumerate().filter(said).map(|(number, _)| number));
            if marked.len() == before {
                report(
                    *line,
                    format!("`{typed}` is not what the page says today; ask again with a new list"),
                );
            }
        }
        if marked.len() == lines.len() {
            return Some(Extent::Whole);
        }
        Some(Extent::Facts(marked.into_iter().filter_map(|number| lines[number].0).collect()))
    }
}

/// A line without its remark and without differences in spaces.
fn plain(line: &str) -> String {
    let line = line.trim().trim_end_matches(wording::UNCONFIRMED.trim());
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}
