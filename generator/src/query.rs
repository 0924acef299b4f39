//! Answers a query as the site does, with tantivy itself.
//!
//! What enters: the planned site and a [`Question`]. What leaves: an [`Answer`], every text in it ready. Must not know
//! how it is printed, nor how an index is built or searched.

use std::fmt;

use samlad_search::{Hit, Index, Options, Plan, Results};
use serde::Serialize;

use crate::model::id::Lang;
use crate::plan::address;
use crate::search_index;
use crate::view::corpus::{KINDS, card};
use crate::view::frame::LineView;
use crate::view::{Material, Scope};

/// What is asked, as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The words.
    pub text: String,
    /// Tag of the language to search in; without it, the original.
    pub lang: Option<String>,
    /// Id of the reader's area.
    pub area: Option<String>,
    /// Only this kind of entry.
    pub kind: Option<String>,
    /// At most so many hits.
    pub limit: usize,
    /// Whether the last word may be unfinished.
    pub typing: bool,
}

/// Why a question has no answer: it names what the site does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    what: &'static str,
    typed: String,
    known: Vec<String>,
}

impl fmt::Display for Unknown {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, typed, known } = self;
        write!(out, "there is no {what} `{typed}`; one of: {}", known.join(", "))
    }
}

impl std::error::Error for Unknown {}

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    /// The words, as typed.
    pub query: String,
    /// Tag of the language.
    pub lang: String,
    /// The reader's area.
    pub area: Option<String>,
    /// Kinds of danger that the words tell of.
    pub danger: Vec<String>,
    /// The lines to ring, before everything else.
    pub lines: Vec<LineFound>,
    /// How many entries were found in all.
    pub total: usize,
    /// The best of them.
    pub hits: Vec<HitFound>,
    /// The page of everything, from the top of the site.
    pub everything: String,
    /// What was looked for, word by word.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<TermLookedFor>,
}

/// A line to ring in danger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineFound {
    /// Its id.
    pub id: String,
    /// Who answers.
    pub name: String,
    /// The number, when it is known.
    pub number: Option<String>,
    /// Whether the number is doubted.
    pub doubtful: bool,
    /// When to ring.
    pub when: String,
}

/// An entry that was found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HitFound {
    /// Kind and id, such as `service/porten`.
    pub id: String,
    /// Its page, from the top of the site.
    pub path: String,
    /// Its name.
    pub title: String,
    /// Where or what it is.
    pub place: String,
    /// Comparable within one query only.
    pub score: f32,
}

/// A word of the query.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TermLookedFor {
    /// The forms of the dictionary that were found for it.
    pub forms: Vec<String>,
    /// What it may mean.
    pub groups: Vec<GroupLookedFor>,
}

/// A group of forms that mean the same.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct GroupLookedFor {
    /// Its number in the index.
    pub group: u32,
    /// How much it counts; at most 1.
    pub weight: f32,
}

/// Answers `question`. The terms are always there.
///
/// # Errors
/// [`Unknown`], for a language, an area or a kind that the site does not have.
pub fn query(material: Material<'_>, question: &Question) -> Result<Answer, Unknown> {
    let lang = known(material, question)?;
    let catalog = material.plan.catalog;
    let scope = Scope::new(material, lang, address::HOME);
    let index = search_index::build(&search_index::corpus(material, lang));
    let Question { text, lang: _, area, kind, limit, typing } = question.clone();
    let options = Options { area: area.clone(), kind, typing, limit };
    let results = index.search(&text, &options).expect("an index in memory can be searched");
    let Results { hits: _, total, lines, plan: Plan { clauses, danger } } = &results;
    let tag = catalog.site.languages.tag(lang);
    let terms = clauses.iter().map(|clause| TermLookedFor {
        forms: clause.forms.clone(),
        groups: clause
            .alternatives
            .iter()
            .map(|alternative| GroupLookedFor { group: alternative.group, weight: alternative.weight })
            .collect(),
    });
    Ok(Answer {
        query: text,
        lang: tag.to_owned(),
        area,
        danger: danger.clone(),
        // Lines stand in the corpus as they stand in the catalog.
        lines: lines
            .iter()
            .map(|&at| line(&catalog.emergency[at].id, scope.line(&catalog.emergency[at])))
            .collect(),
        total: *total,
        hits: results.hits.iter().map(|hit| hit_found(hit, &index, tag)).collect(),
        everything: format!("{tag}/{}", address::A_TO_Z),
        terms: terms.collect(),
    })
}

/// The language that is meant, once everything in the question is known.
fn known(material: Material<'_>, question: &Question) -> Result<Lang, Unknown> {
    let catalog = material.plan.catalog;
    let languages = &catalog.site.languages;
    let check = |what, typed: Option<&String>, known: Vec<String>| match typed {
        Some(typed) if !known.contains(typed) => Err(Unknown { what, typed: typed.clone(), known }),
        Some(_) | None => Ok(()),
    };
    check("language", question.lang.as_ref(), languages.tags().map(str::to_owned).collect())?;
    check("area", question.area.as_ref(), catalog.areas.iter().map(|area| area.id.to_string()).collect())?;
    check("kind", question.kind.as_ref(), KINDS.map(str::to_owned).into())?;
    let found = question.lang.as_ref().and_then(|tag| languages.find(tag));
    Ok(found.unwrap_or_else(|| languages.original()))
}

fn hit_found(hit: &Hit, index: &Index, tag: &str) -> HitFound {
    let found = index.id(hit.document).zip(index.reader().card(hit.document));
    let (id, card) = found.expect("hits are documents");
    HitFound {
        id: id.to_owned(),
        path: format!("{tag}/{}", card[card::PATH]),
        title: card[card::TITLE].clone(),
        place: card[card::PLACE].clone(),
        score: hit.score,
    }
}

fn line(id: &str, line: LineView<'_>) -> LineFound {
    let LineView { id: _, link, phone, doubtful, when } = line;
    LineFound {
        id: id.to_owned(),
        name: link.label.text.into_owned(),
        number: phone.map(|phone| phone.number.to_owned()),
        doubtful,
        when: when.text.into_owned(),
    }
}
