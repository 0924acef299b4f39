//! A plan and the scores of its clauses → the results, in order.
//!
//! The scores come from tantivy or from the exported postings; all that follows is the same for both. Arithmetic is
//! in `f32`, operation by operation, as in the browser.

use crate::document::Status;
use crate::format::NORMED;
use crate::format::manifest::{Manifest, Norms, Run};
use crate::format::shard::Posting;
use crate::plan::{Clause, Plan};
use std::collections::BTreeMap;
use tantivy::fieldnorm::FieldNormReader;

const K1: f32 = 1.2;
const B: f32 = 0.75;
/// The norm id that tantivy takes for every document of a field without norms.
const UNNORMED: u32 = 1;

/// How to answer a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The reader's area: what serves another sinks.
    pub area: Option<String>,
    /// Only entries of this kind.
    pub kind: Option<String>,
    /// Whether the last word may be unfinished.
    pub typing: bool,
    /// At most so many hits.
    pub limit: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { area: None, kind: None, typing: false, limit: 10 }
    }
}

/// An entry that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The number of the document.
    pub document: u32,
    /// Comparable within one query only.
    pub score: f32,
}

/// The answer to a query.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Results {
    /// Best first; ties by document number.
    pub hits: Vec<Hit>,
    /// How many were found in all.
    pub total: usize,
    /// The places in the manifest's lines of those to show above the hits.
    pub lines: Vec<usize>,
    /// What was looked for.
    pub plan: Plan,
}

/// Whatever scores the documents of one clause.
pub(crate) trait Score {
    /// Why it may fail.
    type Error;

    /// Each document in which a group of the clause occurs, with the best score of them.
    fn score(&self, clause: &Clause) -> Result<Vec<(u32, f32)>, Self::Error>;
}

/// Ranks what is found for `plan`.
pub(crate) fn rank<S: Score>(
    scorer: &S,
    manifest: &Manifest,
    plan: Plan,
    options: &Options,
) -> Result<Results, S::Error> {
    let mut sums: BTreeMap<u32, (f32, u32)> = BTreeMap::new();
    for clause in &plan.clauses {
        for (document, score) in scorer.score(clause)? {
            let sum = sums.entry(document).or_insert((0.0, 0));
            *sum = (sum.0 + score, sum.1 + 1);
        }
    }
    let area = options.area.as_ref().and_then(|id| manifest.areas.iter().position(|(area, _)| area == id));
    let kind = options.kind.as_ref().map(|kind| manifest.kinds.iter().position(|(known, _)| known == kind));
    let clauses = plan.clauses.len();
    let mut hits: Vec<Hit> = Vec::new();
    let mut runs = manifest.runs.iter();
    let mut run = runs.next();
    let mut end = run.map_or(0, |run| run.count);
    for (document, (sum, matched)) in sums {
        while document >= end {
            run = runs.next();
            let Some(run) = run else { break };
            end += run.count;
        }
        let Some(run) = run else { break };
        if kind.is_some_and(|kind| kind != Some(run.kind as usize)) {
            continue;
        }
        let score = sum * (matched as f32 / clauses as f32) * standing(manifest, run, area);
        hits.push(Hit { document, score });
    }
    hits.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.document.cmp(&other.document)));
    let total = hits.len();
    hits.truncate(options.limit);
    let lines = lines(manifest, &plan, area);
    Ok(Results { hits, total, lines, plan })
}

/// What a document keeps of its score for being where and what it is.
fn standing(manifest: &Manifest, run: &Run, area: Option<usize>) -> f32 {
    let kind = manifest.kinds.get(run.kind as usize).map_or(1.0, |(_, weight)| *weight);
    let near = kind
        * match area.map(|area| nearness(manifest, &run.areas, area)) {
            None | Some(Some(Nearness::Here)) => 1.0,
            Some(Some(Nearness::Around)) => manifest.weights.around,
            Some(None) => manifest.weights.elsewhere,
        };
    match run.status {
        Status::Open => near,
        Status::Uncertain => near * manifest.weights.uncertain,
        Status::Closed => near * manifest.weights.closed,
    }
}

/// How something serves a reader.
#[derive(Clone, Copy)]
enum Nearness {
    /// For the reader's area, a part of it, or everyone.
    Here,
    /// For a larger area.
    Around,
}

/// Whether and how something for `areas` serves a reader in `area`.
fn nearness(manifest: &Manifest, areas: &[u32], area: usize) -> Option<Nearness> {
    let within = |small: usize, large: usize| {
        let mut at = Some(small);
        for _ in 0..=manifest.areas.len() {
            let Some(place) = at else { return false };
            if place == large {
                return true;
            }
            at = manifest.areas.get(place).and_then(|(_, parent)| parent.map(|parent| parent as usize));
        }
        false
    };
    let mut areas = areas.iter().map(|other| *other as usize);
    if areas.len() == 0 || areas.clone().any(|other| within(other, area)) {
        return Some(Nearness::Here);
    }
    areas.any(|other| within(area, other)).then_some(Nearness::Around)
}

fn lines(manifest: &Manifest, plan: &Plan, area: Option<usize>) -> Vec<usize> {
    let lines = manifest.lines.iter().enumerate();
    let told = lines.filter(|(_, line)| line.kinds.iter().any(|kind| plan.danger.contains(kind)));
    told.filter(|(_, line)| area.is_none_or(|area| nearness(manifest, &line.areas, area).is_some()))
        .map(|(at, _)| at)
        .collect()
}

/// The scores of the documents of one group, as tantivy computes them.
pub(crate) fn bm25(manifest: &Manifest, postings: &[Posting], weight: f32) -> Vec<(u32, f32)> {
    let row = |posting: &Posting| manifest.rows.get(posting.row as usize).copied().unwrap_or_default();
    let count = manifest.documents as f32;
    let mut weights = [0.0; 5];
    for (field, weights) in weights.iter_mut().enumerate() {
        let found = postings.iter().filter(|posting| row(posting)[field] > 0).count();
        let rare = ((manifest.documents as usize).saturating_sub(found) as f32 + 0.5) / (found as f32 + 0.5);
        *weights = (1.0 + rare).ln() * (1.0 + K1) * (weight * manifest.weights.fields[field]);
    }
    let averages = manifest.totals.map(|total| total as f32 / count);
    let score = |posting: &Posting| {
        let mut sum = 0.0;
        let mut relative = posting.norms.iter();
        for (field, frequency) in row(posting).into_iter().enumerate().filter(|(_, frequency)| *frequency > 0)
        {
            let id = match (NORMED.iter().position(|normed| *normed == field), &manifest.norms) {
                (None, _) => Some(UNNORMED),
                (Some(at), Norms::Inline(norms)) => norms[at].get(posting.document as usize).copied(),
                (Some(at), Norms::Relative(base)) => {
                    relative.next().and_then(|norm| u32::try_from(norm + i64::from(base[at])).ok())
                }
            };
            let id = id.and_then(|id| u8::try_from(id).ok()).unwrap_or(0);
            let length = FieldNormReader::id_to_fieldnorm(id) as f32;
            let norm = K1 * (1.0 - B + B * length / averages[field]);
            let frequency = frequency as f32;
            sum += weights[field] * (frequency / (frequency + norm));
        }
        (posting.document, sum)
    };
    postings.iter().map(score).collect()
}
