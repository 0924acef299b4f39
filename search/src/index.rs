//! The corpus as one tantivy segment in memory, and the queries it answers itself.
//!
//! A term is the number of a group as decimal text, so that tantivy and the exported files speak of the same things.

use crate::document::{BuildError, Corpus, Document, Status};
use crate::export::{self, Exported, Layout};
use crate::format::manifest::Run;
use crate::format::{FIELDS, NORMED};
use crate::lexicon::Lexicon;
use crate::plan::{Clause, plan};
use crate::rank::{Options, Results, Score, rank};
use crate::reader::Reader;
use std::collections::BTreeMap;
use std::sync::Arc;
use tantivy::collector::TopDocs;
use tantivy::postings::Postings;
use tantivy::query::{BooleanQuery, BoostQuery, DisjunctionMaxQuery, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::{DocSet, InvertedIndexReader, Searcher, TantivyDocument, Term};

/// The memory that tantivy may use before it would start a second segment, which one writer never does.
const BUDGET: usize = 256 << 20;

/// What all documents of a stretch share, in the order in which stretches are numbered.
type Shared = (Vec<u32>, u32, Status);

/// An index over one corpus; see the crate.
pub struct Index {
    searcher: Searcher,
    fields: [Field; 5],
    reader: Reader,
    /// Ids by document number.
    ids: Vec<String>,
}

/// The documents in the order of their numbers, and the runs they form.
pub(crate) struct Order<'a> {
    pub(crate) documents: Vec<&'a Document>,
    /// Where each stood in the corpus.
    pub(crate) places: Vec<usize>,
    pub(crate) kinds: Vec<String>,
    pub(crate) runs: Vec<Run>,
}

impl Index {
    /// Indexes `corpus`. Same corpus, same index, in whatever order its documents stand.
    ///
    /// # Errors
    /// When the corpus contradicts itself; see [`BuildError`].
    pub fn build(corpus: &Corpus, layout: &Layout) -> Result<Self, BuildError> {
        corpus.validate()?;
        let order = order(corpus);
        let lexicon = Lexicon::build(corpus)?;
        let (searcher, fields) = write_segment(&order, &lexicon)?;
        let source = Source::open(&searcher, fields)?;
        let reader = export::lay_out(corpus, &order, &lexicon, &source, layout)?;
        let ids = order.documents.iter().map(|document| document.id.clone()).collect();
        Ok(Self { searcher, fields, reader, ids })
    }

    /// The files to publish, the one to load first in front.
    #[must_use]
    pub fn export(&self) -> Vec<Exported> {
        export::files(&self.reader)
    }

    /// The id of the document with this number, as in [`crate::Hit::document`].
    #[must_use]
    pub fn id(&self, document: u32) -> Option<&str> {
        self.ids.get(document as usize).map(String::as_str)
    }

    /// Answers `text` with tantivy. The terms that are looked for are the same as in the browser.
    ///
    /// # Errors
    /// When tantivy fails, which it does not in memory.
    pub fn search(&self, text: &str, options: &Options) -> Result<Results, BuildError> {
        let plan = plan(&self.reader, text, options.typing);
        rank(self, self.reader.manifest(), plan, options)
    }

    /// The same index as the exported files have it.
    #[must_use]
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    fn query(&self, clause: &Clause) -> DisjunctionMaxQuery {
        let weights = self.reader.manifest().weights.fields;
        let alternatives = clause.alternatives.iter().map(|alternative| {
            let text = alternative.group.to_string();
            let fields = self.fields.iter().zip(weights).map(|(field, weight)| {
                let term = TermQuery::new(Term::from_field_text(*field, &text), IndexRecordOption::WithFreqs);
                Box::new(BoostQuery::new(Box::new(term), weight)) as Box<dyn Query>
            });
            let any = BooleanQuery::union(fields.collect());
            Box::new(BoostQuery::new(Box::new(any), alternative.weight)) as Box<dyn Query>
        });
        DisjunctionMaxQuery::new(alternatives.collect())
    }
}

impl Score for Index {
    type Error = BuildError;

    fn score(&self, clause: &Clause) -> Result<Vec<(u32, f32)>, BuildError> {
        let all = TopDocs::with_limit(self.ids.len().max(1)).order_by_score();
        let found = self.searcher.search(&self.query(clause), &all)?;
        Ok(found.into_iter().map(|(score, address)| (address.doc_id, score)).collect())
    }
}

/// Sorts the documents so that those that are asked for together stand together, and then by id.
fn order(corpus: &Corpus) -> Order<'_> {
    let mut kinds: Vec<String> = corpus.documents.iter().map(|document| document.kind.clone()).collect();
    kinds.sort();
    kinds.dedup();
    let place = |id: &String| corpus.areas.iter().position(|area| area.id == *id);
    let mut keyed: Vec<(Shared, &str, usize)> = Vec::new();
    for (at, document) in corpus.documents.iter().enumerate() {
        let mut areas: Vec<u32> =
            document.areas.iter().filter_map(place).filter_map(|at| u32::try_from(at).ok()).collect();
        areas.sort_unstable();
        areas.dedup();
        let kind =
            kinds.binary_search(&document.kind).ok().and_then(|at| u32::try_from(at).ok()).unwrap_or(0);
        keyed.push(((areas, kind, document.status), &document.id, at));
    }
    keyed.sort();
    let mut runs: Vec<Run> = Vec::new();
    for ((areas, kind, status), _, _) in &keyed {
        let run = Run { count: 1, kind: *kind, status: *status, areas: areas.clone() };
        match runs.last_mut() {
            Some(last) if (&last.areas, last.kind, last.status) == (&run.areas, run.kind, run.status) => {
                last.count += 1
            }
            _ => runs.push(run),
        }
    }
    let places: Vec<usize> = keyed.into_iter().map(|(_, _, at)| at).collect();
    Order { documents: places.iter().map(|at| &corpus.documents[*at]).collect(), places, kinds, runs }
}

fn write_segment(order: &Order<'_>, lexicon: &Lexicon) -> Result<(Searcher, [Field; 5]), BuildError> {
    let mut schema = Schema::builder();
    let fields = std::array::from_fn(|at| {
        let indexing = TextFieldIndexing::default()
            .set_tokenizer("whitespace")
            .set_index_option(IndexRecordOption::WithFreqs)
            .set_fieldnorms(NORMED.contains(&at));
        schema.add_text_field(FIELDS[at], TextOptions::default().set_indexing_options(indexing))
    });
    let builder = tantivy::Index::builder().schema(schema.build());
    let mut writer =
        builder.single_segment_index_writer(tantivy::directory::RamDirectory::create(), BUDGET)?;
    for place in &order.places {
        let mut document = TantivyDocument::default();
        for (field, groups) in fields.iter().zip(&lexicon.documents[*place]) {
            let text: Vec<String> = groups.iter().map(u32::to_string).collect();
            document.add_text(*field, text.join(" "));
        }
        writer.add_document(document)?;
    }
    Ok((writer.finalize()?.reader()?.searcher(), fields))
}

/// The segment, as the export reads it.
pub(crate) struct Source {
    inverted: Vec<(Field, Arc<InvertedIndexReader>)>,
    norms: [Vec<u32>; NORMED.len()],
}

impl Source {
    fn open(searcher: &Searcher, fields: [Field; 5]) -> Result<Self, BuildError> {
        let mut source = Self { inverted: Vec::new(), norms: Default::default() };
        let Some(segment) = searcher.segment_readers().first() else { return Ok(source) };
        for (at, norms) in NORMED.into_iter().zip(&mut source.norms) {
            let reader = segment.get_fieldnorms_reader(fields[at])?;
            norms.extend((0..segment.max_doc()).map(|document| u32::from(reader.fieldnorm_id(document))));
        }
        for field in fields {
            source.inverted.push((field, segment.inverted_index(field)?));
        }
        Ok(source)
    }

    /// Tokens of each field in all documents.
    pub(crate) fn totals(&self) -> [u64; 5] {
        std::array::from_fn(|at| self.inverted.get(at).map_or(0, |(_, inverted)| inverted.total_num_tokens()))
    }

    /// The norm ids of all documents, for each of [`NORMED`].
    pub(crate) fn norms(&self) -> &[Vec<u32>; NORMED.len()] {
        &self.norms
    }

    /// The documents that a group occurs in, with how often in each field.
    pub(crate) fn frequencies(&self, group: u32) -> Result<BTreeMap<u32, [u32; 5]>, BuildError> {
        let mut found: BTreeMap<u32, [u32; 5]> = BTreeMap::new();
        for (at, (field, inverted)) in self.inverted.iter().enumerate() {
            let term = Term::from_field_text(*field, &group.to_string());
            let postings = inverted.read_postings(&term, IndexRecordOption::WithFreqs);
            let Some(mut postings) = postings.map_err(tantivy::TantivyError::from)? else { continue };
            while postings.doc() != tantivy::TERMINATED {
                found.entry(postings.doc()).or_insert([0; 5])[at] = postings.term_freq();
                postings.advance();
            }
        }
        Ok(found)
    }
}
