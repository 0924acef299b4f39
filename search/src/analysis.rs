//! What a word is, in each language.
//!
//! Text enters; tokens, folded keys, stems, base forms and compound parts leave. Nothing here knows documents,
//! indexes or the exported format. Everything is a pure function of the text and of the data in `data/`.

pub mod compound;
pub mod data;
pub mod fold;
pub mod stem;
pub mod token;

mod arabic;
mod light;
mod swedish;

pub use compound::Splitter;
pub use data::{DangerPhrases, LanguageData};
pub use fold::fold;
pub use stem::Analyzer;
pub use token::{Token, tokens};
