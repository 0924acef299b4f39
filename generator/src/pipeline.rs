//! The six stages, called in order; a stage with errors is the last. Nothing else happens here.

use chrono::NaiveDate;

use crate::diagnostic::Diagnostics;
use crate::model::catalog::Catalog;
use crate::parse::parse;
use crate::resolve::resolve;
use crate::source::SourceMap;
use crate::source::discover::{DiscoverError, InputFolders, discover};

/// What the stages need to know.
#[derive(Debug, Clone)]
pub struct Options {
    /// Input folders.
    pub folders: InputFolders,
    /// Address of the site, instead of the content's own.
    pub base_url: Option<String>,
    /// The day of the build.
    pub today: NaiveDate,
}

/// What came out.
#[derive(Debug)]
pub struct Outcome {
    /// The input, for excerpts.
    pub sources: SourceMap,
    /// What is wrong, sorted.
    pub diagnostics: Diagnostics,
    /// The content, when no error stopped the stages.
    pub catalog: Option<Catalog>,
}

/// Runs the stages.
///
/// # Errors
/// When an input folder cannot be read at all.
pub fn run(options: &Options) -> Result<Outcome, DiscoverError> {
    let (sources, mut diagnostics) = discover(&options.folders)?;
    let (raw, found) = parse(&sources);
    diagnostics.append(found);
    let (catalog, found) = resolve(raw, &sources, options.today);
    diagnostics.append(found);
    diagnostics.sort();
    Ok(Outcome { sources, diagnostics, catalog })
}
