//! The stages before writing, called in order; a stage with errors is the last. Nothing else happens here.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::confirm::{self, checklist};
use crate::create::{self, Wanted};
use crate::diagnostic::Diagnostics;
use crate::exchange::{self, Translator, services};
use crate::locale::{self, Messages, Use};
use crate::output::OutputTree;
use crate::output::reuse::Reuse;
use crate::parse::parse;
use crate::plan::{SitePlan, plan};
use crate::query::{Answer, Question, Unknown, query};
use crate::render::{self, Extras, Templates, render};
use crate::resolve::resolve;
use crate::review::{Review, review};
use crate::source::SourceMap;
use crate::source::discover::{DiscoverError, InputFolders, discover};
use crate::source::revision::{Change, Revision};
use crate::view::Material;
use crate::view::hours::Weeks;
use crate::view::qr::Codes;
use crate::{model, search_index, view};

/// What the stages need to know.
#[derive(Debug, Clone)]
pub struct Options {
    /// Input folders.
    pub folders: InputFolders,
    /// Address of the site, instead of the content's own.
    pub base_url: Option<String>,
    /// The day of the build.
    pub today: NaiveDate,
    /// What is made beside the pages.
    pub extras: Extras,
}

/// What came out.
#[derive(Debug)]
pub struct Outcome<T> {
    /// The input, for excerpts.
    pub sources: SourceMap,
    /// What is wrong, sorted.
    pub diagnostics: Diagnostics,
    /// What was made, when no error stopped the stages.
    pub made: Option<T>,
}

/// A finished site.
#[derive(Debug)]
pub struct Built {
    /// Every file.
    pub tree: OutputTree,
    /// How many of them are pages.
    pub pages: usize,
    /// In how many languages.
    pub languages: usize,
    /// How many documents can be searched for, in all languages together.
    pub documents: usize,
}

/// What an editor gets to see.
#[derive(Debug)]
pub struct Checked {
    /// The report.
    pub review: Review,
    /// The same as a page for staff.
    pub page: Vec<u8>,
}

/// Makes the site, and takes over what the last build made of the same.
///
/// # Errors
/// When an input folder cannot be read at all.
pub fn run(options: &Options, reuse: &Reuse<'_>) -> Result<Outcome<Built>, DiscoverError> {
    stages(options, |_, plan, messages, templates, diagnostics| {
        let (tree, found) = render(plan, messages, templates, options.today, options.extras, reuse);
        diagnostics.append(found);
        let languages = plan.catalog.site.languages.count();
        Built { tree, pages: plan.page_count(), languages, documents: plan.document_count() }
    })
}

/// Answers a question as the site would.
///
/// # Errors
/// When an input folder cannot be read at all. A question about what the site does not have is [`Unknown`].
pub fn answer(
    options: &Options,
    question: &Question,
) -> Result<Outcome<Result<Answer, Unknown>>, DiscoverError> {
    stages(options, |_, plan, messages, _, _| {
        let weeks = Weeks::new(plan.catalog, options.today);
        let codes = Codes::new(plan.catalog);
        query(Material { plan, weeks: &weeks, messages, codes: &codes }, question)
    })
}

/// Makes the site as [`run`] does, and looks at the content as an editor should.
///
/// # Errors
/// When an input folder cannot be read at all.
pub fn check(options: &Options) -> Result<Outcome<Checked>, DiscoverError> {
    stages(options, |_, plan, messages, templates, diagnostics| {
        let (_, found) = render(plan, messages, templates, options.today, options.extras, &Reuse::nothing());
        diagnostics.append(found);
        let weeks = Weeks::new(plan.catalog, options.today);
        let codes = Codes::new(plan.catalog);
        let material = Material { plan, weeks: &weeks, messages, codes: &codes };
        let index = |lang| search_index::build(&search_index::corpus(material, lang));
        let indexes: BTreeMap<_, _> =
            plan.catalog.synonyms.keys().map(|lang| (*lang, index(*lang))).collect();
        let finds =
            |lang, word: &str| indexes.get(&lang).is_some_and(|index| search_index::finds(index, word));
        let review = review(plan.catalog, options.today, &finds);
        let page = render::check_page(material, messages, templates, &review);
        let page = page.map_err(|diagnostic| diagnostics.push(*diagnostic)).unwrap_or_default();
        Checked { review, page }
    })
}

/// Makes the files of a new entry or language; nothing is written. The content may have errors.
///
/// # Errors
/// When an input folder cannot be read at all.
pub fn create(options: &Options, wanted: &Wanted) -> Result<Result<Vec<Change>, String>, DiscoverError> {
    let (sources, _) = discover(&options.folders)?;
    Ok(create::create(&sources, wanted).map(|revision| revision.changes(&sources)))
}

/// What is to become of the content's files, or why nothing is.
pub type Revised = Result<Vec<Change>, NotRevised>;

/// Why no file is changed.
#[derive(Debug)]
pub enum NotRevised {
    /// What was asked for makes no sense.
    Refused(Vec<String>),
    /// The site would have errors afterwards.
    Broken(SourceMap, Diagnostics),
}

/// Stamps what was confirmed; nothing is written.
///
/// # Errors
/// When an input folder cannot be read at all.
pub fn confirm(options: &Options, request: &confirm::Request) -> Result<Outcome<Revised>, DiscoverError> {
    stages(options, |sources, plan, messages, _, _| {
        let words = messages.in_language(plan.catalog.site.languages.original());
        let confirmations = request.confirmations(plan.catalog, words).map_err(NotRevised::Refused)?;
        let revision = confirm::confirm(sources, plan.catalog, &confirmations, options.today)
            .map_err(|refused| NotRevised::Refused(refused.iter().map(ToString::to_string).collect()))?;
        sound(&revision, sources, options)
    })
}

/// The list to ring by.
///
/// # Errors
/// When an input folder cannot be read at all.
pub fn checklist(
    options: &Options,
    chosen: &checklist::Chosen,
) -> Result<Outcome<Result<String, String>>, DiscoverError> {
    stages(options, |_, plan, messages, _, _| {
        let words = messages.in_language(plan.catalog.site.languages.original());
        checklist::print(plan.catalog, words, options.today, chosen)
    })
}

/// All texts in a language, for a translator.
///
/// # Errors
/// When an input folder cannot be read at all.
pub fn export_translations(
    options: &Options,
    lang: &str,
) -> Result<Outcome<Result<String, String>>, DiscoverError> {
    stages(options, |sources, plan, _, _, _| exchange::export(sources, plan.catalog, lang))
}

/// Takes in what a translator gives back, the only file of `given`; nothing is written.
///
/// # Errors
/// When an input folder cannot be read at all.
pub fn import_translations(
    options: &Options,
    given: &SourceMap,
    translator: Translator,
) -> Result<Outcome<Revised>, DiscoverError> {
    stages(options, |sources, plan, _, _, _| {
        let revision =
            exchange::import(sources, plan.catalog, given, translator).map_err(|mut diagnostics| {
                diagnostics.sort();
                NotRevised::Broken(given.clone(), diagnostics)
            })?;
        sound(&revision, sources, options)
    })
}

/// A list of services, for a spreadsheet.
///
/// # Errors
/// When an input folder cannot be read at all.
pub fn export_services(
    options: &Options,
    area: Option<&str>,
    format: services::Format,
) -> Result<Outcome<Result<Vec<u8>, String>>, DiscoverError> {
    stages(options, |sources, plan, messages, _, _| {
        let words = messages.in_language(plan.catalog.site.languages.original());
        let wanted = services::Wanted { area, format, today: options.today };
        services::export(sources, plan.catalog, words, wanted)
    })
}

/// What a list of services changes: files, and what is to be said of what it leaves as it is.
pub type Listed = Result<(Vec<Change>, Vec<String>), NotRevised>;

/// Takes in a list of services that came back, by its name and its bytes; nothing is written.
///
/// # Errors
/// When an input folder cannot be read at all.
pub fn import_services(
    options: &Options,
    file: &str,
    bytes: &[u8],
) -> Result<Outcome<Listed>, DiscoverError> {
    stages(options, |sources, plan, _, _, _| {
        let taken = services::import(sources, plan.catalog, file, bytes)
            .map_err(|diagnostics| NotRevised::Broken(SourceMap::default(), diagnostics))?;
        match sound(&taken.revision, sources, options) {
            Ok(changes) => Ok((changes, taken.remarks)),
            Err(NotRevised::Broken(after, diagnostics)) => {
                let diagnostics = taken.at_cells(&after, &diagnostics);
                Err(NotRevised::Broken(after, diagnostics))
            }
            Err(refused) => Err(refused),
        }
    })
}

/// What a revision changes, if the site has no errors afterwards.
fn sound(revision: &Revision, sources: &SourceMap, options: &Options) -> Revised {
    let after = revision.applied(sources);
    let mut diagnostics = Diagnostics::default();
    let site = make(options, &after, &mut diagnostics, |_, plan, messages, templates, diagnostics| {
        let reuse = Reuse::nothing();
        let (_, found) = render(plan, messages, templates, options.today, Extras::default(), &reuse);
        diagnostics.append(found);
    });
    if site.is_none() {
        diagnostics.sort();
        return Err(NotRevised::Broken(after, diagnostics));
    }
    Ok(revision.changes(sources))
}

/// Runs the stages up to the plan, and then `last`.
fn stages<T>(
    options: &Options,
    last: impl FnOnce(&SourceMap, &SitePlan<'_>, &Arc<Messages>, &Templates, &mut Diagnostics) -> T,
) -> Result<Outcome<T>, DiscoverError> {
    let (sources, mut diagnostics) = discover(&options.folders)?;
    let made = make(options, &sources, &mut diagnostics, last);
    diagnostics.sort();
    Ok(Outcome { sources, diagnostics, made })
}

fn make<T>(
    options: &Options,
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
    last: impl FnOnce(&SourceMap, &SitePlan<'_>, &Arc<Messages>, &Templates, &mut Diagnostics) -> T,
) -> Option<T> {
    let (raw, found) = parse(sources);
    diagnostics.append(found);
    let (catalog, found) = resolve(raw, sources, options.today);
    diagnostics.append(found);
    let mut catalog = catalog?;
    if let Some(base_url) = &options.base_url {
        catalog.site.base_url.clone_from(base_url);
    }
    // Templates ask for messages through functions that outlive this call.
    let messages = Arc::new(Messages::load(sources, &catalog.site.languages, diagnostics));
    let templates = Templates::load(sources, diagnostics);
    locale::check(&messages, &uses(sources, diagnostics), diagnostics);
    let (plan, found) = plan(&catalog);
    diagnostics.append(found);
    if diagnostics.has_errors() {
        return None;
    }
    let made = last(sources, &plan, &messages, &templates?, diagnostics);
    (!diagnostics.has_errors()).then_some(made)
}

/// Every message that templates and code ask for.
fn uses(sources: &SourceMap, diagnostics: &mut Diagnostics) -> Vec<Use> {
    let words = model::vocabulary::MESSAGES.iter().copied().flatten().map(|id| Use::in_code(id, &[]));
    let views = view::MESSAGES.iter().map(|(id, arguments)| Use::in_code(id, arguments));
    let mut uses = locale::uses_in_templates(sources, diagnostics);
    uses.extend(words.chain(views));
    uses
}
