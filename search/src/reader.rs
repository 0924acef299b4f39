//! The exported files, read again: the twin of `client/*.js`.
//!
//! Script texts enter; a [`Reader`] leaves, with the dictionary and the postings that a query needs. Whatever the
//! bytes are, it answers with a value or a [`ReadError`], never with a panic.

use crate::analysis::fold;
use crate::format::manifest::{Manifest, Norms};
use crate::format::shard::{self, Entry, Posting};
use crate::format::{MAGIC, NORMED, VERSION, script};
use crate::plan::Clause;
use crate::rank::{Options, Results, Score, bm25, rank};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;

/// Why files are no index.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// A file is no sequence of calls from this byte on.
    NoScript(usize),
    /// A part is not of this format.
    Foreign,
    /// A part is of another version.
    Version(String),
    /// A part is of another build than the manifest.
    Mixed(String),
    /// A part is not among the files.
    Missing(String),
    /// A part contradicts itself or the manifest.
    Corrupt(String),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoScript(at) => write!(f, "not a script of this format from byte {at} on"),
            Self::Foreign => write!(f, "not a part of a search index"),
            Self::Version(found) => write!(f, "version `{found}`, only `{VERSION}` is read"),
            Self::Mixed(name) => write!(f, "the part `{name}` is of another build"),
            Self::Missing(name) => write!(f, "the part `{name}` is missing"),
            Self::Corrupt(name) => write!(f, "the part `{name}` is damaged"),
        }
    }
}

impl std::error::Error for ReadError {}

/// A stretch of the dictionary with the postings of its own groups.
#[derive(Debug, Clone)]
pub(crate) struct Shard {
    entries: Vec<Entry>,
    folded: Vec<String>,
    postings: Vec<String>,
}

impl Shard {
    pub(crate) fn new(entries: Vec<Entry>, postings: Vec<String>) -> Self {
        let folded = entries.iter().map(|entry| fold(&entry.form)).collect();
        Self { entries, folded, postings }
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(crate) fn postings(&self) -> &[String] {
        &self.postings
    }

    /// The entries with their folded keys, from the first whose key is not before `key`.
    pub(crate) fn from(&self, key: &str) -> impl Iterator<Item = (&str, &Entry)> {
        let start = self.folded.partition_point(|folded| folded.as_str() < key);
        self.folded.iter().map(String::as_str).zip(&self.entries).skip(start)
    }
}

/// An exported index. See the module.
#[derive(Debug, Clone)]
pub struct Reader {
    manifest: Manifest,
    shards: Vec<Shard>,
    cards: Vec<Vec<String>>,
    whole: bool,
}

impl Reader {
    pub(crate) fn new(manifest: Manifest, shards: Vec<Shard>, cards: Vec<Vec<String>>, whole: bool) -> Self {
        Self { manifest, shards, cards, whole }
    }

    /// Reads the texts of all files of an index, in any order.
    ///
    /// # Errors
    /// The first fault found; see [`ReadError`].
    pub fn open<'a>(scripts: impl IntoIterator<Item = &'a str>) -> Result<Self, ReadError> {
        let mut parts: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
        let mut files = 0;
        for text in scripts {
            files += 1;
            for part in script::read(text).map_err(ReadError::NoScript)? {
                let (head, texts) = part.split_at_checked(3).ok_or(ReadError::Foreign)?;
                let [magic, build, name] = head else { return Err(ReadError::Foreign) };
                let version = magic.strip_prefix(MAGIC).ok_or(ReadError::Foreign)?;
                if version != VERSION {
                    return Err(ReadError::Version(version.to_owned()));
                }
                parts.insert(name.clone(), (build.clone(), texts.to_vec()));
            }
        }
        let mut take = |name: &str| parts.remove(name).ok_or_else(|| ReadError::Missing(name.to_owned()));
        let (build, texts) = take("index")?;
        let manifest = Manifest::read(&texts).ok_or_else(|| ReadError::Corrupt("index".to_owned()))?;
        let mut take = |name: &str| {
            let (found, texts) = take(name)?;
            if found == build { Ok(texts) } else { Err(ReadError::Mixed(name.to_owned())) }
        };
        let mut shards = Vec::new();
        for at in 0..manifest.keys.len() {
            let name = format!("t{at}");
            let shard = read_shard(&manifest, at, &take(&name)?);
            shards.push(shard.ok_or(ReadError::Corrupt(name))?);
        }
        let mut cards = Vec::new();
        for (at, shard) in manifest.card_shards().enumerate() {
            let name = format!("c{at}");
            let read = read_cards(&take(&name)?, shard.end - shard.start, manifest.card_width);
            cards.extend(read.ok_or(ReadError::Corrupt(name))?);
        }
        Ok(Self { manifest, shards, cards, whole: files == 1 })
    }

    /// What a result of this document shows: the fields that were put in.
    #[must_use]
    pub fn card(&self, document: u32) -> Option<&[String]> {
        self.cards.get(document as usize).map(Vec::as_slice)
    }

    /// Answers `text` as the browser does.
    #[must_use]
    pub fn search(&self, text: &str, options: &Options) -> Results {
        let plan = crate::plan::plan(self, text, options.typing);
        match rank(self, &self.manifest, plan, options) {
            Ok(results) => results,
            Err(never) => match never {},
        }
    }

    /// The manifest.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    pub(crate) fn shards(&self) -> &[Shard] {
        &self.shards
    }

    pub(crate) fn is_whole(&self) -> bool {
        self.whole
    }

    /// The place of the shard that a folded key belongs to.
    pub(crate) fn place(&self, key: &str) -> usize {
        self.manifest.keys.partition_point(|first| first.as_str() <= key).saturating_sub(1)
    }

    fn postings(&self, group: u32) -> Vec<Posting> {
        let groups = &self.manifest.groups;
        let at = groups.partition_point(|first| *first <= group).saturating_sub(1);
        let text = self
            .shards
            .get(at)
            .zip(groups.get(at))
            .and_then(|(shard, first)| shard.postings.get(group.checked_sub(*first)? as usize));
        let decoded =
            text.map(|text| shard::decode_postings(text, self.manifest.documents, |row| self.norms(row)));
        decoded.and_then(Result::ok).unwrap_or_default()
    }

    fn norms(&self, row: u32) -> Option<usize> {
        norms(&self.manifest, row)
    }
}

/// How many norms follow a row in the postings.
fn norms(manifest: &Manifest, row: u32) -> Option<usize> {
    let frequencies = manifest.rows.get(row as usize)?;
    Some(match manifest.norms {
        Norms::Inline(_) => 0,
        Norms::Relative(_) => NORMED.iter().filter(|field| frequencies[**field] > 0).count(),
    })
}

fn read_shard(manifest: &Manifest, at: usize, texts: &[String]) -> Option<Shard> {
    let [forms, references, postings] = texts else { return None };
    let (first, end) = (*manifest.groups.get(at)?, *manifest.groups.get(at + 1)?);
    let all = *manifest.groups.last()?;
    let forms = shard::decode_forms(forms).ok()?;
    let references = shard::decode_references(references, forms.len(), first, all).ok()?;
    let entries =
        forms.into_iter().zip(references).map(|(form, references)| Entry { form, references }).collect();
    let postings: Vec<String> =
        if end == first { Vec::new() } else { postings.split(' ').map(ToOwned::to_owned).collect() };
    let sound =
        |text: &String| shard::decode_postings(text, manifest.documents, |row| norms(manifest, row)).is_ok();
    let complete = postings.len() == (end - first) as usize && postings.iter().all(sound);
    let shard = Shard::new(entries, postings);
    (complete && shard.folded.is_sorted()).then_some(shard)
}

fn read_cards(texts: &[String], documents: u32, width: u32) -> Option<Vec<Vec<String>>> {
    let (documents, width) = (documents as usize, width as usize);
    if texts.len() != documents.checked_mul(width)? {
        return None;
    }
    if width == 0 {
        return Some(Vec::new());
    }
    Some(texts.chunks(width).map(<[String]>::to_vec).collect())
}

impl Score for Reader {
    type Error = Infallible;

    fn score(&self, clause: &Clause) -> Result<Vec<(u32, f32)>, Infallible> {
        let mut best: BTreeMap<u32, f32> = BTreeMap::new();
        for alternative in &clause.alternatives {
            let postings = self.postings(alternative.group);
            for (document, score) in bm25(&self.manifest, &postings, alternative.weight) {
                let known = best.entry(document).or_insert(score);
                *known = known.max(score);
            }
        }
        Ok(best.into_iter().collect())
    }
}
