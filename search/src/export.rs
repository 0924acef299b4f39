//! The index as files: how documents, words and postings are cut into parts, and the parts as scripts.

use crate::analysis::{Analyzer, LanguageData, fold};
mod danger;

use crate::document::{BuildError, Corpus};
use crate::format::manifest::{Line, Manifest, Norms, Weights};
use crate::format::shard::{self, Entry, Posting};
use crate::format::{MAGIC, NORMED, VERSION, script};
use crate::index::{Order, Source};
use crate::lexicon::Lexicon;
use crate::reader::{Reader, Shard};
use std::collections::{BTreeMap, BTreeSet};

/// So many documents are few enough for the smallest shards.
const FEW: usize = 300;

/// How large the parts are. The defaults suit a slow link: few round trips, few bytes that no query needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// Up to so many documents, everything is one file.
    pub whole_up_to: usize,
    /// A term shard is closed when it holds so many bytes; more where there are many documents.
    pub shard_bytes: usize,
    /// A card shard holds so many bytes, give or take.
    pub card_bytes: usize,
    /// Up to so many documents, norms stand in the manifest and not in every posting.
    pub norms_up_to: usize,
}

impl Default for Layout {
    fn default() -> Self {
        Self { whole_up_to: 20, shard_bytes: 1200, card_bytes: 512, norms_up_to: 2000 }
    }
}

/// A file to publish. All files of one index go into one folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// The name without a folder.
    pub name: String,
    /// UTF-8 text: a classic script.
    pub bytes: Vec<u8>,
}

/// Cuts the index into shards.
pub(crate) fn lay_out(
    corpus: &Corpus,
    order: &Order<'_>,
    lexicon: &Lexicon,
    source: &Source,
    layout: &Layout,
) -> Result<Reader, BuildError> {
    let whole = order.documents.len() <= layout.whole_up_to;
    let limit = |bytes: usize| if whole { usize::MAX } else { bytes };
    // A query needs a few shards and the whole list of them: both grow least when shards grow with the cube root.
    let growth = (1..).find(|growth| growth * growth * growth * FEW >= order.documents.len()).unwrap_or(1);
    let rows = rows(lexicon.groups, source)?;
    let norms = norms(source, order.documents.len() <= layout.norms_up_to);
    let encoder =
        Encoder { source, norms: &norms, rows: rows.iter().zip(0..).map(|(row, at)| (*row, at)).collect() };
    let terms = cut_terms(lexicon, &encoder, limit(layout.shard_bytes * growth))?;
    let cards: Vec<Vec<String>> = order.documents.iter().map(|document| document.card.clone()).collect();
    let analyzer = Analyzer::new(&corpus.lang);
    let data = analyzer.data();
    let manifest = Manifest {
        lang: corpus.lang.clone(),
        documents: u32::try_from(order.documents.len()).map_err(|_| BuildError::TooMany)?,
        totals: source.totals(),
        card_width: cards.first().map_or(0, |card| u32::try_from(card.len()).unwrap_or(0)),
        weights: Weights::default(),
        folding: folding(lexicon),
        stop: stop(data, lexicon),
        endings: data.endings.clone(),
        prefixes: data.prefixes.clone(),
        links: data.links.clone(),
        rows,
        norms,
        areas: areas(corpus),
        kinds: kinds(corpus, &order.kinds),
        runs: order.runs.clone(),
        danger: danger::phrases(&corpus.lang),
        keys: terms.keys,
        groups: terms.groups,
        cards: cards_a_shard(&cards, limit(layout.card_bytes)),
        lines: lines(corpus),
    };
    Ok(Reader::new(manifest, terms.shards, cards, whole))
}

/// The distinct frequencies, commonest first, so that they have the shortest numbers.
fn rows(groups: u32, source: &Source) -> Result<Vec<[u32; 5]>, BuildError> {
    let mut counts: BTreeMap<[u32; 5], usize> = BTreeMap::new();
    for group in 0..groups {
        for row in source.frequencies(group)?.into_values() {
            *counts.entry(row).or_default() += 1;
        }
    }
    let mut rows: Vec<([u32; 5], usize)> = counts.into_iter().collect();
    rows.sort_by_key(|(row, count)| (usize::MAX - count, *row));
    Ok(rows.into_iter().map(|(row, _)| row).collect())
}

fn norms(source: &Source, inline: bool) -> Norms {
    if inline {
        return Norms::Inline(Box::new(source.norms().clone()));
    }
    // The middle one of those that are not empty is near most of them.
    Norms::Relative(std::array::from_fn(|at| {
        let mut known: Vec<u32> = source.norms()[at].iter().copied().filter(|norm| *norm > 0).collect();
        known.sort_unstable();
        known.get(known.len() / 2).copied().unwrap_or(0)
    }))
}

/// Turns groups into the text of their postings.
struct Encoder<'a> {
    source: &'a Source,
    norms: &'a Norms,
    rows: BTreeMap<[u32; 5], u32>,
}

impl Encoder<'_> {
    fn postings(&self, group: u32) -> Result<String, BuildError> {
        let found = self.source.frequencies(group)?;
        let postings: Vec<Posting> = found
            .into_iter()
            .map(|(document, frequencies)| {
                let row = self.rows.get(&frequencies).copied().unwrap_or(0);
                Posting { document, row, norms: self.norms_of(document, frequencies) }
            })
            .collect();
        Ok(shard::encode_postings(&postings))
    }

    fn norms_of(&self, document: u32, frequencies: [u32; 5]) -> Vec<i64> {
        let Norms::Relative(base) = self.norms else { return Vec::new() };
        let used = NORMED.into_iter().enumerate().filter(|(_, field)| frequencies[*field] > 0);
        let norm = |at: usize| self.source.norms()[at].get(document as usize).copied().unwrap_or(0);
        used.map(|(at, _)| i64::from(norm(at)) - i64::from(base[at])).collect()
    }
}

/// Term shards, their keys and the groups that each begins with.
struct Terms {
    shards: Vec<Shard>,
    keys: Vec<String>,
    groups: Vec<u32>,
}

fn cut_terms(lexicon: &Lexicon, encoder: &Encoder<'_>, limit: usize) -> Result<Terms, BuildError> {
    let mut terms = Terms { shards: Vec::new(), keys: vec![String::new()], groups: vec![0] };
    let mut entries: Vec<Entry> = Vec::new();
    let mut postings: Vec<String> = Vec::new();
    let (mut next, mut bytes, mut before) = (0, 0, "");
    for (folded, entry) in &lexicon.entries {
        if bytes >= limit && folded != before {
            terms.keys.push(boundary(before, folded));
            terms.groups.push(next);
            terms.shards.push(Shard::new(std::mem::take(&mut entries), std::mem::take(&mut postings)));
            bytes = 0;
        }
        bytes += entry.form.len() + 2 * entry.references.len();
        for reference in entry.references.iter().filter(|reference| shard::defines(reference.class)) {
            if reference.group == next {
                let text = encoder.postings(next)?;
                bytes += text.len() + 1;
                postings.push(text);
                next += 1;
            }
        }
        entries.push(entry.clone());
        before = folded;
    }
    terms.groups.push(next);
    terms.shards.push(Shard::new(entries, postings));
    Ok(terms)
}

/// The shortest key between two neighbours: after `before`, not after `first`.
fn boundary(before: &str, first: &str) -> String {
    let shared = before.chars().zip(first.chars()).take_while(|(a, b)| a == b).count();
    first.chars().take(shared + 1).collect()
}

/// How many cards a shard holds, so that most hold about `limit` bytes.
fn cards_a_shard(cards: &[Vec<String>], limit: usize) -> u32 {
    let bytes: usize = cards.iter().flatten().map(|field| field.len() + 3).sum();
    let many = limit.saturating_mul(cards.len()) / bytes.max(1);
    u32::try_from(many.clamp(1, cards.len().max(1))).unwrap_or(u32::MAX)
}

fn folding(lexicon: &Lexicon) -> (String, String) {
    let letters: BTreeSet<char> = lexicon.entries.iter().flat_map(|(folded, _)| folded.chars()).collect();
    let table = crate::analysis::fold::table(&letters);
    (table.iter().map(|(from, _)| from).collect(), table.iter().map(|(_, to)| to.unwrap_or('\'')).collect())
}

/// The stop words, also as those type them who have no å, ä or ö, unless that is another word.
fn stop(data: &LanguageData, lexicon: &Lexicon) -> Vec<String> {
    let word = |form: &String| {
        let place = lexicon.entries.partition_point(|(folded, _)| folded < form);
        lexicon.entries[place..]
            .iter()
            .take_while(|(folded, _)| folded == form)
            .any(|(_, entry)| entry.form == *form)
    };
    let bare = data.stop.iter().map(|form| fold(form)).filter(|form| form.chars().count() > 1 && !word(form));
    let all: BTreeSet<String> = data.stop.iter().cloned().chain(bare).collect();
    all.into_iter().collect()
}

fn kinds(corpus: &Corpus, names: &[String]) -> Vec<(String, f32)> {
    let weight =
        |name: &String| corpus.kinds.iter().find(|kind| kind.name == *name).map_or(1.0, |kind| kind.weight);
    names.iter().map(|name| (name.clone(), weight(name))).collect()
}

fn areas(corpus: &Corpus) -> Vec<(String, Option<u32>)> {
    let parent = |id: &String| place(corpus, id);
    corpus.areas.iter().map(|area| (area.id.clone(), area.parent.as_ref().and_then(parent))).collect()
}

fn place(corpus: &Corpus, id: &str) -> Option<u32> {
    let at = corpus.areas.iter().position(|area| area.id == id)?;
    u32::try_from(at).ok()
}

fn lines(corpus: &Corpus) -> Vec<Line> {
    let line = |line: &crate::document::DangerLine| Line {
        kinds: line.kinds.clone(),
        areas: line.areas.iter().filter_map(|id| place(corpus, id)).collect(),
        card: line.card.clone(),
    };
    corpus.danger_lines.iter().map(line).collect()
}

/// The parts as files. The first is `index.js`; it is the only one where everything is one file.
pub(crate) fn files(reader: &Reader) -> Vec<Exported> {
    let parts = parts(reader);
    let build = checksum(&parts);
    let scripts = parts.into_iter().map(|(name, texts)| {
        let head = [format!("{MAGIC}{VERSION}"), build.clone(), name.clone()];
        (name, script::write(&head.into_iter().chain(texts).collect::<Vec<_>>()))
    });
    if reader.is_whole() {
        let bytes = scripts.map(|(_, script)| script).collect::<String>().into_bytes();
        return vec![Exported { name: "index.js".to_owned(), bytes }];
    }
    scripts
        .map(|(name, script)| Exported { name: format!("{name}.js"), bytes: script.into_bytes() })
        .collect()
}

/// The names of the parts and what follows their heads.
fn parts(reader: &Reader) -> Vec<(String, Vec<String>)> {
    let manifest = reader.manifest();
    let mut parts = vec![("index".to_owned(), manifest.write())];
    for ((at, shard), first) in reader.shards().iter().enumerate().zip(&manifest.groups) {
        let entries = shard.entries();
        let texts = vec![
            shard::encode_forms(entries),
            shard::encode_references(entries, *first),
            shard.postings().join(" "),
        ];
        parts.push((format!("t{at}"), texts));
    }
    for (at, shard) in manifest.card_shards().enumerate() {
        let cards = shard.filter_map(|document| reader.card(document)).flatten();
        parts.push((format!("c{at}"), cards.cloned().collect()));
    }
    parts
}

/// FNV-1a (32 bits) over all that is published, so that parts of two builds are never mixed.
fn checksum(parts: &[(String, Vec<String>)]) -> String {
    let mut hash: u32 = 0x811c_9dc5;
    for text in parts.iter().flat_map(|(name, texts)| std::iter::once(name).chain(texts)) {
        for byte in text.bytes().chain([0xff]) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
    format!("{hash:08x}")
}
