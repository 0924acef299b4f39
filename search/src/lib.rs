//! The search side of a Samlad site: an index built with tantivy and exported to small static files.
//!
//! What enters: a [`Corpus`], the [`Document`]s of one language as plain text. What leaves: an [`Index`], which
//! answers queries itself and is exported as named byte buffers ([`Exported`]) in the format of `FORMAT.md`, read again
//! by [`Reader`] here and by `client/*.js` in the browser. This crate must not know paths, HTML, URLs or disk: a
//! document's `id`, `card` and `kind` are opaque to it.

pub mod analysis;
pub mod format;

mod document;
mod export;
mod index;
mod lexicon;
mod plan;
mod rank;
mod reader;

pub use analysis::DangerPhrases;
pub use document::{Area, BuildError, Corpus, DangerLine, Document, Kind, Status};
pub use export::{Exported, Layout};
pub use index::Index;
pub use plan::{Alternative, Clause, Plan, plan};
pub use rank::{Hit, Options, Results};
pub use reader::{ReadError, Reader};

/// The browser's reader of the exported files: a classic script in the syntax of ECMAScript 5, to be minified.
pub const CLIENT: &str = concat!(
    "(function (root) {\n'use strict';\n",
    include_str!("../client/read.js"),
    include_str!("../client/plan.js"),
    include_str!("../client/rank.js"),
    "})(this);\n",
);
