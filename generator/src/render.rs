//! Pages as bytes.
//!
//! What enters: the [`SitePlan`], the templates and the messages. What leaves: the [`OutputTree`], every page rendered
//! once, all of them in parallel. A template's mistakes are gathered over all pages. Must not know the disk.

use std::sync::Arc;

use chrono::NaiveDate;
use rayon::prelude::*;
use serde::Serialize;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::locale::Messages;
use crate::model::catalog::Catalog;
use crate::model::entry::Service;
use crate::model::id::Lang;
use crate::output::reuse::Reuse;
use crate::output::{OutputPath, OutputTree};
use crate::plan::{SharedKind, SharedPage, SitePlan, Topic, TopicKind, address};
use crate::review::Review;
use crate::view::frame::{self, PageView};
use crate::view::hours::Weeks;
use crate::view::qr::Codes;
use crate::view::{self, Material, Scope};

mod budget;
mod components;
mod host;
mod minify;
mod minify_script;
mod offline;
mod scripts;
mod search;
mod sitemap;
mod style;
mod templates;
mod vcard;

use templates::LanguageTemplates;

pub use offline::Extras;
pub use templates::Templates;

/// Renders all pages, what robots read beside them and what browsers search with, with opening hours from `today` on.
/// What was made of the same before is taken over.
#[must_use]
pub fn render(
    plan: &SitePlan<'_>,
    messages: &Arc<Messages>,
    templates: &Templates,
    today: NaiveDate,
    extras: Extras,
    reuse: &Reuse<'_>,
) -> (OutputTree, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let mut tree = OutputTree::default();
    let weeks = Weeks::new(plan.catalog, today);
    let codes = Codes::new(plan.catalog);
    let material = Material { plan, weeks: &weeks, messages, codes: &codes };
    let press = Press::new(material, messages, templates, reuse);
    // Pages that say how much one saves come last: they save the others.
    let topics = plan.topics.par_iter().filter(|topic| !matches!(topic.kind, TopicKind::Offline(_)));
    let languages: Vec<Lang> = plan.catalog.site.languages.iter().collect();
    let topics = topics.flat_map(|topic| {
        languages.par_iter().map(|&lang| (plan.path(lang, topic), press.topic(topic, lang)))
    });
    let shared = plan.shared.par_iter().map(|page| (page.path.as_str().to_owned(), press.shared(page)));
    let pages: Vec<(String, Printed)> = topics.chain(shared).collect();
    for (path, page) in pages {
        match page {
            Ok(bytes) => tree.insert(OutputPath::new(path), bytes),
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    for (path, text) in sitemap::files(plan) {
        tree.insert(OutputPath::new(path), text.into_bytes());
    }
    for (path, text) in host::files(plan) {
        tree.insert(OutputPath::new(path), text.into_bytes());
    }
    for (path, text) in contacts(material) {
        tree.insert(OutputPath::new(path), text.into_bytes());
    }
    for (path, text) in templates.scripts() {
        tree.insert(OutputPath::new(path.clone()), text.clone().into_bytes());
    }
    for (path, bytes) in search::indexes(material, reuse) {
        tree.insert(OutputPath::new(path), bytes);
    }
    for (path, page) in offline::add(&mut tree, &press, extras) {
        match page {
            Ok(bytes) => tree.insert(OutputPath::new(path), bytes),
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    // A mistake in a template shows on many pages; it is one mistake.
    diagnostics.sort();
    (tree, diagnostics)
}

/// The editor's report as a page, in the original language. It is not for readers, and no budget holds for it.
///
/// # Errors
/// A mistake in its template.
pub fn check_page(
    material: Material<'_>,
    messages: &Arc<Messages>,
    templates: &Templates,
    review: &Review,
) -> Result<Vec<u8>, Box<Diagnostic>> {
    let original = material.plan.catalog.site.languages.original();
    let templates = templates.in_language(messages, original, &frame::site(material, original));
    let (page, view) = view::check::page(material, review);
    Ok(minify::html(&templates.fill("pages/check.html", &page, &view)?).into_bytes())
}

/// Services that phones can take into their address book: in the original language, as their names are.
fn contacts(material: Material<'_>) -> Vec<(String, String)> {
    let Catalog { site, services, .. } = material.plan.catalog;
    let contact = |service: &Service| {
        let path = address::contact(service.code);
        let contact = Scope::new(material, site.languages.original(), &path).contact(service)?;
        Some((path, vcard::card(&contact)))
    };
    services.values().filter_map(contact).collect()
}

/// What is needed to print a page.
struct Press<'a> {
    material: Material<'a>,
    reuse: &'a Reuse<'a>,
    /// In the order of the languages.
    languages: Vec<LanguageTemplates<'a>>,
}

type Printed = Result<Vec<u8>, Box<Diagnostic>>;

impl<'a> Press<'a> {
    fn new(
        material: Material<'a>,
        messages: &Arc<Messages>,
        templates: &'a Templates,
        reuse: &'a Reuse<'a>,
    ) -> Self {
        let languages: Vec<Lang> = material.plan.catalog.site.languages.iter().collect();
        let in_language = |lang| templates.in_language(messages, lang, &frame::site(material, lang));
        Self { material, reuse, languages: languages.into_par_iter().map(in_language).collect() }
    }

    fn topic(&self, topic: &'a Topic<'a>, lang: Lang) -> Printed {
        let scope = Scope::new(self.material, lang, &self.material.plan.path(lang, topic));
        let rest = topic.rest.as_str();
        let print = self.print(lang, topic.kind.is_indexed());
        match topic.kind {
            TopicKind::Home => print.page("pages/home.html", scope.home_page(rest)),
            TopicKind::Area(area) => print.page("pages/area.html", scope.area_page(area, rest)),
            TopicKind::Tonight(area) => print.page("pages/tonight.html", scope.tonight_page(area, rest)),
            TopicKind::Need(area, need) => print.page("pages/topic.html", scope.need_page(area, need, rest)),
            TopicKind::Situation(area, situation) => {
                print.page("pages/topic.html", scope.situation_page(area, situation, rest))
            }
            TopicKind::FindWhere => print.page("pages/find.html", scope.find_where_page(rest)),
            TopicKind::FindWhat(area) => print.page("pages/find.html", scope.find_what_page(area, rest)),
            TopicKind::FindWho(area, need) => {
                print.page("pages/find.html", scope.find_who_page(area, need, rest))
            }
            TopicKind::Found(area, need, at) => {
                print.page("pages/found.html", scope.found_page(area, need, at, rest))
            }
            TopicKind::Service(service) => {
                print.page("pages/service.html", scope.service_page(service, rest))
            }
            TopicKind::Show(service) => print.page("pages/show.html", scope.show_page(service, rest)),
            TopicKind::Guide(guide) => print.page("pages/guide.html", scope.guide_page(guide, rest)),
            TopicKind::AToZ(area) => print.page("pages/a-z.html", scope.a_to_z_page(area, rest)),
            TopicKind::Leaflet(area) => {
                print.page("pages/leaflet.html", scope.leaflet_page(area, false, rest))
            }
            TopicKind::DiscreetLeaflet(area) => {
                print.page("pages/leaflet.html", scope.leaflet_page(area, true, rest))
            }
            TopicKind::Print => print.page("pages/print.html", scope.print_page(rest)),
            TopicKind::Search => print.page("pages/search.html", scope.search_page(rest)),
            TopicKind::Offline(_) => unreachable!("pages that say how much one saves are made by `offline`"),
            TopicKind::Glossary(part) => print.page("pages/glossary.html", scope.glossary_page(part, rest)),
            TopicKind::HowWeKnow(about) => {
                print.page("pages/how-we-know.html", scope.how_we_know_page(about, rest))
            }
            TopicKind::Sources => print.page("pages/sources.html", scope.sources_page(rest)),
            TopicKind::Statement(statement) => {
                print.page("pages/accessibility.html", scope.statement_page(statement, rest))
            }
            TopicKind::About(about) => print.page("pages/about.html", scope.about_page(about, rest)),
        }
    }

    /// A page of a language, by its template.
    fn page(&self, template: &str, lang: Lang, page: (PageView<'_>, impl Serialize)) -> Printed {
        self.print(lang, true).page(template, page)
    }

    fn print(&self, lang: Lang, indexed: bool) -> Print<'_> {
        Print { templates: &self.languages[lang.index()], reuse: self.reuse, indexed }
    }

    fn shared(&self, page: &'a SharedPage<'a>) -> Printed {
        let original = self.material.plan.catalog.site.languages.original();
        let template = match page.kind {
            SharedKind::LanguageChoice => "pages/language-choice.html",
            SharedKind::NotFound => "pages/not-found.html",
            SharedKind::Code(_) => "pages/code.html",
        };
        self.print(original, false).page(template, view::shared::page(self.material, page))
    }
}

struct Print<'p> {
    templates: &'p LanguageTemplates<'p>,
    reuse: &'p Reuse<'p>,
    /// Whether search engines may list its pages.
    indexed: bool,
}

impl Print<'_> {
    fn page(&self, template: &str, (page, view): (PageView<'_>, impl Serialize)) -> Printed {
        let page = PageView { indexed: self.indexed, ..page };
        let recipe = || self.templates.recipe(template, &page, &view);
        self.reuse.file(recipe, &page.path, || {
            let html = minify::html(&self.templates.fill(template, &page, &view)?);
            self.templates.budget().check(template, &page.path, &html)?;
            Ok(html.into_bytes())
        })
    }
}
