//! The manifest: what a reader must know before it can look anything up.

use super::{NORMED, vlq};
use crate::analysis::DangerPhrases;
use crate::document::Status;
use std::fmt::Display;
use std::ops::Range;
use std::str::FromStr;

/// How much the fields and the ways to a group count. Kept as text, so that both readers parse the same digits.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    /// Of the five fields.
    pub fields: [f32; 5],
    /// Of the classes of references.
    pub classes: [f32; 4],
    /// What a service of a larger area keeps of its score.
    pub around: f32,
    /// What a service of another area keeps of its score.
    pub elsewhere: f32,
    /// What an entry that may not be there keeps of its score.
    pub uncertain: f32,
    /// What a closed entry keeps of its score.
    pub closed: f32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            fields: [4.0, 2.0, 3.0, 1.0, 0.5],
            classes: [1.0, 0.7, 0.7, 0.3],
            around: 0.85,
            elsewhere: 0.35,
            uncertain: 0.6,
            closed: 0.2,
        }
    }
}

/// Documents that follow one another and share what a query can be narrowed by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// How many documents.
    pub count: u32,
    /// Their place in the manifest's kinds.
    pub kind: u32,
    /// Whether they are known to be there.
    pub status: Status,
    /// Their places in the manifest's areas.
    pub areas: Vec<u32>,
}

/// The norms of the documents, or what the norms in the postings are relative to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Norms {
    /// One list for each of [`NORMED`], one id a document.
    Inline(Box<[Vec<u32>; NORMED.len()]>),
    /// One id for each of [`NORMED`].
    Relative([u32; NORMED.len()]),
}

/// A line of the corpus, with its kinds and areas as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Kinds of danger.
    pub kinds: Vec<String>,
    /// Places in the manifest's areas; empty where it is for everyone.
    pub areas: Vec<u32>,
    /// Opaque.
    pub card: Vec<String>,
}

/// All of it, checked for what can be checked without the shards.
#[derive(Debug, Clone, PartialEq)]
pub struct Manifest {
    /// BCP 47 tag.
    pub lang: String,
    /// The number of documents.
    pub documents: u32,
    /// Tokens of each field in all documents.
    pub totals: [u64; 5],
    /// Fields of a card.
    pub card_width: u32,
    /// See there.
    pub weights: Weights,
    /// Letters and what they are folded to; an apostrophe stands for nothing.
    pub folding: (String, String),
    /// Words too common to search for.
    pub stop: Vec<String>,
    /// Folded inflections, shortest first.
    pub endings: Vec<String>,
    /// Folded clitics, longest first.
    pub prefixes: Vec<String>,
    /// What links the parts of a compound; empty where the language has none.
    pub links: Vec<String>,
    /// The distinct frequencies in the five fields, commonest first.
    pub rows: Vec<[u32; 5]>,
    /// See there.
    pub norms: Norms,
    /// Ids of the areas and places of their parents.
    pub areas: Vec<(String, Option<u32>)>,
    /// Names of the kinds, and what an entry of each keeps of its score.
    pub kinds: Vec<(String, f32)>,
    /// In document order.
    pub runs: Vec<Run>,
    /// Phrases that tell of danger.
    pub danger: Vec<DangerPhrases>,
    /// The first folded key of each term shard; that of the first is empty.
    pub keys: Vec<String>,
    /// The first group of each term shard, and the number of groups at the end.
    pub groups: Vec<u32>,
    /// How many documents a card shard holds.
    pub cards: u32,
    /// Above every list.
    pub lines: Vec<Line>,
}

/// How many texts stand before the cards of the lines.
const FIXED: usize = 18;

fn join<T: Display>(values: impl IntoIterator<Item = T>, separator: &str) -> String {
    values.into_iter().map(|value| value.to_string()).collect::<Vec<_>>().join(separator)
}

fn split(text: &str, separator: char) -> Vec<String> {
    if text.is_empty() { Vec::new() } else { text.split(separator).map(ToOwned::to_owned).collect() }
}

fn numbers<T: FromStr>(text: &str) -> Option<Vec<T>> {
    text.split(' ').filter(|word| !word.is_empty()).map(|word| word.parse().ok()).collect()
}

/// `numbers` in rows of five.
fn rows(text: &str) -> Option<Vec<[u32; 5]>> {
    let values = vlq::decode(text).ok()?;
    values.chunks(5).map(|row| row.try_into().ok()).collect()
}

impl Manifest {
    /// The texts that follow a part's head.
    #[must_use]
    pub fn write(&self) -> Vec<String> {
        let inline = matches!(self.norms, Norms::Inline(_));
        let norms = match &self.norms {
            Norms::Inline(fields) => vlq::encode(fields.iter().flatten().copied()),
            Norms::Relative(base) => vlq::encode(*base),
        };
        let counts = [self.documents, self.card_width, self.cards, u32::from(inline)].map(u64::from);
        let weights = &self.weights;
        let floats = weights.fields.iter().chain(&weights.classes).chain([
            &weights.around,
            &weights.elsewhere,
            &weights.uncertain,
            &weights.closed,
        ]);
        let area = |(id, parent): &(String, Option<u32>)| format!("{id} {}", parent.map_or(0, |at| at + 1));
        let run = |run: &Run| {
            let head =
                [run.count, run.kind * 4 + run.status as u32, u32::try_from(run.areas.len()).unwrap_or(0)];
            vlq::encode(head.into_iter().chain(run.areas.iter().copied()))
        };
        let danger = |danger: &DangerPhrases| format!("{},{}", danger.kind, danger.phrases.join(","));
        let line =
            |line: &Line| format!("{}:{}", line.kinds.join(","), vlq::encode(line.areas.iter().copied()));
        let mut texts = vec![
            self.lang.clone(),
            join(counts.into_iter().chain(self.totals), " "),
            join(floats, " "),
            self.folding.0.clone(),
            self.folding.1.clone(),
            self.stop.join(" "),
            self.endings.join(" "),
            self.prefixes.join(" "),
            self.links.join(" "),
            vlq::encode(self.rows.iter().flatten().copied()),
            norms,
            join(self.areas.iter().map(area), " "),
            join(self.kinds.iter().map(|(name, weight)| format!("{name} {weight}")), " "),
            join(self.runs.iter().map(run), ""),
            join(self.danger.iter().map(danger), ";"),
            self.keys.join(","),
            vlq::encode(self.groups.windows(2).map(|pair| pair[1] - pair[0])),
            join(self.lines.iter().map(line), ";"),
        ];
        debug_assert_eq!(texts.len(), FIXED);
        texts.extend(self.lines.iter().flat_map(|line| line.card.iter().cloned()));
        texts
    }

    /// The manifest behind [`Manifest::write`], or nothing when the texts are no manifest.
    #[must_use]
    pub fn read(texts: &[String]) -> Option<Self> {
        let (fixed, line_cards) = texts.split_at_checked(FIXED)?;
        let [
            lang,
            counts,
            weights,
            from,
            to,
            stop,
            endings,
            prefixes,
            links,
            frequencies,
            norms,
            areas,
            kinds,
            runs,
            danger,
            keys,
            groups,
            lines,
        ] = fixed
        else {
            return None;
        };
        let counts: Vec<u64> = numbers(counts)?;
        let [documents, card_width, cards, inline, totals @ ..] = counts.as_slice() else { return None };
        let documents = u32::try_from(*documents).ok()?;
        let areas = read_areas(areas)?;
        let manifest = Self {
            lang: lang.clone(),
            documents,
            totals: totals.try_into().ok()?,
            card_width: u32::try_from(*card_width).ok()?,
            weights: read_weights(weights)?,
            folding: (from.clone(), to.clone()),
            stop: split(stop, ' '),
            endings: split(endings, ' '),
            prefixes: split(prefixes, ' '),
            links: split(links, ' '),
            rows: rows(frequencies)?,
            norms: read_norms(norms, *inline == 1, documents)?,
            kinds: read_kinds(kinds)?,
            runs: read_runs(runs)?,
            danger: split(danger, ';').iter().filter_map(|text| read_danger(text)).collect(),
            keys: keys.split(',').map(ToOwned::to_owned).collect(),
            groups: read_groups(groups)?,
            cards: u32::try_from(*cards).ok()?,
            lines: read_lines(lines, line_cards)?,
            areas,
        };
        manifest.is_sound().then_some(manifest)
    }

    /// The documents of each card shard.
    pub fn card_shards(&self) -> impl Iterator<Item = Range<u32>> {
        let (documents, cards) = (self.documents, self.cards);
        (0..documents.div_ceil(cards)).map(move |at| at * cards..documents.min((at + 1) * cards))
    }

    /// Whether the lists agree with one another.
    fn is_sound(&self) -> bool {
        let places = u32::try_from(self.areas.len()).unwrap_or(0);
        let known = |areas: &[u32]| areas.iter().all(|area| *area < places);
        let kinds = u32::try_from(self.kinds.len()).unwrap_or(0);
        let counted: u64 = self.runs.iter().map(|run| u64::from(run.count)).sum();
        self.groups.len() == self.keys.len() + 1
            && self.keys.is_sorted()
            && self.cards > 0
            && counted == u64::from(self.documents)
            && self.runs.iter().all(|run| run.kind < kinds && known(&run.areas))
            && self.lines.iter().all(|line| known(&line.areas))
            && self.areas.iter().all(|(_, parent)| parent.is_none_or(|parent| parent < places))
            && self.folding.0.chars().count() == self.folding.1.chars().count()
    }
}

fn read_weights(text: &str) -> Option<Weights> {
    let values: Vec<f32> = numbers(text)?;
    let (fields, rest) = values.split_at_checked(5)?;
    let [a, b, c, d, around, elsewhere, uncertain, closed] = rest else { return None };
    Some(Weights {
        fields: fields.try_into().ok()?,
        classes: [*a, *b, *c, *d],
        around: *around,
        elsewhere: *elsewhere,
        uncertain: *uncertain,
        closed: *closed,
    })
}

fn read_norms(text: &str, inline: bool, documents: u32) -> Option<Norms> {
    let values = vlq::decode(text).ok()?;
    if values.iter().any(|norm| *norm > 255) {
        return None;
    }
    if !inline {
        return Some(Norms::Relative(values.try_into().ok()?));
    }
    let documents = usize::try_from(documents).ok()?;
    if values.len() != documents.checked_mul(NORMED.len())? {
        return None;
    }
    let field = |at: usize| values[at * documents..(at + 1) * documents].to_vec();
    Some(Norms::Inline(Box::new(std::array::from_fn(field))))
}

fn read_areas(text: &str) -> Option<Vec<(String, Option<u32>)>> {
    let words = split(text, ' ');
    let area = |pair: &[String]| {
        let [id, parent] = pair else { return None };
        let parent: u32 = parent.parse().ok()?;
        Some((id.clone(), parent.checked_sub(1)))
    };
    words.chunks(2).map(area).collect()
}

/// The first group of each shard and the number of groups, of how many each shard has.
fn read_groups(text: &str) -> Option<Vec<u32>> {
    let mut groups = vec![0_u32];
    for count in vlq::decode(text).ok()? {
        groups.push(groups.last()?.checked_add(count)?);
    }
    Some(groups)
}

fn read_kinds(text: &str) -> Option<Vec<(String, f32)>> {
    let words = split(text, ' ');
    let kind = |pair: &[String]| match pair {
        [name, weight] => Some((name.clone(), weight.parse().ok()?)),
        _ => None,
    };
    words.chunks(2).map(kind).collect()
}

fn read_runs(text: &str) -> Option<Vec<Run>> {
    let mut values = vlq::decode(text).ok()?.into_iter();
    let mut runs = Vec::new();
    while let Some(count) = values.next() {
        let kind = values.next()?;
        let length = usize::try_from(values.next()?).ok()?;
        let areas: Vec<u32> = values.by_ref().take(length).collect();
        if areas.len() < length {
            return None;
        }
        let status = match kind % 4 {
            0 => Status::Open,
            1 => Status::Uncertain,
            2 => Status::Closed,
            _ => return None,
        };
        runs.push(Run { count, kind: kind / 4, status, areas });
    }
    Some(runs)
}

fn read_danger(text: &str) -> Option<DangerPhrases> {
    let mut words = split(text, ',').into_iter();
    Some(DangerPhrases { kind: words.next()?, phrases: words.collect() })
}

fn read_lines(text: &str, cards: &[String]) -> Option<Vec<Line>> {
    let heads = split(text, ';');
    let width = cards.len().checked_div(heads.len()).unwrap_or(0);
    if width * heads.len() != cards.len() {
        return None;
    }
    let line = |(at, head): (usize, &String)| {
        let (kinds, areas) = head.split_once(':')?;
        let card = cards[at * width..(at + 1) * width].to_vec();
        Some(Line { kinds: split(kinds, ','), areas: vlq::decode(areas).ok()?, card })
    };
    heads.iter().enumerate().map(line).collect()
}
