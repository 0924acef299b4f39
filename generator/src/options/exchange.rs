//! What travels to others and back, as typed on the command line.
//!
//! What enters: arguments as clap reads them. What leaves: what the stages ask for. Must not know what is in a file.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{Subcommand, ValueEnum};

use super::InputArgs;
use crate::exchange::Translator;
use crate::exchange::services::Format;
use crate::model::vocabulary::{TranslatedBy, Vocabulary};

/// What to write out.
#[derive(Debug, Clone, Subcommand)]
pub enum Export {
    /// All texts in a language, as XLIFF 2.1.
    Translations {
        /// The language.
        #[arg(long, value_name = "TAG")]
        lang: String,
        /// The file to write; without it, standard output.
        file: Option<PathBuf>,
        /// Input.
        #[command(flatten)]
        input: InputArgs,
    },
    /// All services as a list for a spreadsheet, a row for each.
    Services {
        /// Only those in this area.
        #[arg(long, value_name = "ID")]
        area: Option<String>,
        /// How it is stored; without it, as the file's name says, or as a workbook.
        #[arg(long, value_enum)]
        format: Option<ListFormat>,
        /// The file to write; without it, standard output.
        file: Option<PathBuf>,
        /// Input.
        #[command(flatten)]
        input: InputArgs,
    },
}

/// How a list is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// A workbook.
    Xlsx,
    /// Text with semicolons.
    Csv,
}

impl ListFormat {
    /// What is asked for, or what the name of the file tells.
    #[must_use]
    pub fn chosen(asked: Option<Self>, file: Option<&Path>) -> Format {
        let is_csv =
            || file.and_then(Path::extension).is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
        match asked {
            Some(Self::Csv) => Format::Csv,
            None if is_csv() => Format::Csv,
            Some(Self::Xlsx) | None => Format::Xlsx,
        }
    }
}

/// What to take in.
#[derive(Debug, Clone, Subcommand)]
pub enum Import {
    /// A file of `export translations`.
    Translations {
        /// The file.
        file: PathBuf,
        /// Who translated or reviewed what is new in it: machine or person.
        #[arg(long, value_name = "WHO", value_parser = translated_by)]
        by: TranslatedBy,
        /// On which day (YYYY-MM-DD); without it, today.
        #[arg(long, value_name = "DATE")]
        date: Option<NaiveDate>,
        /// Input.
        #[command(flatten)]
        input: InputArgs,
    },
    /// A list of `export services`: .xlsx, .ods or .csv.
    Services {
        /// The file.
        file: PathBuf,
        /// Input.
        #[command(flatten)]
        input: InputArgs,
    },
}

fn translated_by(word: &str) -> Result<TranslatedBy, String> {
    TranslatedBy::from_word(word).ok_or_else(|| format!("one of: {}", TranslatedBy::WORDS.join(", ")))
}

/// Who translated what an import brings, and when; without a day, on that of the command.
#[must_use]
pub fn translator(by: TranslatedBy, date: Option<NaiveDate>, input: &InputArgs) -> Translator {
    Translator { by, on: date.unwrap_or_else(|| input.day()) }
}
