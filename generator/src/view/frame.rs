//! What stands around every page: the site's name and languages, the way back, the lines to ring in danger.

use std::borrow::Cow;

use serde::Serialize;

use super::leaving::ExitView;
use super::notice::NoticeView;
use super::open_hours::Clock;
use super::qr::QrView;
use super::text::one_line;
use super::{Link, Material, Piece, Scope, words};
use crate::locale::{Arg, Messages};
use crate::model::catalog::EmergencyLine;
use crate::model::entry::Phone;
use crate::model::id::Lang;
use crate::model::vocabulary::Danger;
use crate::plan::{SitePlan, TopicKind, address};

/// What is the same on every page of a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SiteView<'a> {
    /// Name of the portal.
    pub name: &'a str,
    /// Where it is published.
    pub base_url: &'a str,
    /// Who publishes it.
    pub publisher: &'a str,
    /// The language's tag.
    pub lang: &'a str,
    /// Which way it is written.
    pub dir: &'static str,
    /// The tag of the language that the others translate.
    pub original: &'a str,
    /// All languages.
    pub languages: Vec<LanguageView<'a>>,
    /// "Languages" in a second language, for those who cannot read the page's own.
    pub languages_aside: Option<Piece<'a>>,
    /// The same language written so that it is easy to read, or, from there, the ordinary one.
    pub easy: Option<LanguageView<'a>>,
    /// Whether a machine has translated the interface messages and no person has reviewed them.
    pub machine: bool,
    /// Pages about the site: path from the top of the site, and name.
    pub pages: Vec<Link<'a>>,
    /// Those of them that pages deep in the site lead to: the others are one step further.
    pub main_pages: Vec<Link<'a>>,
    /// The number to ring when life is in danger.
    pub sos: Option<PhoneView<'a>>,
    /// The way out, where every page has it.
    pub exit: Option<&'a str>,
    /// The day the site was built.
    pub built: String,
}

/// One of the site's languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LanguageView<'a> {
    /// Its tag.
    pub tag: &'a str,
    /// Which way it is written.
    pub dir: &'static str,
    /// Its own name for itself.
    pub name: String,
    /// Whether the page is in it.
    pub current: bool,
}

/// What every page says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageView<'a> {
    /// For `<title>`.
    pub title: String,
    /// For search engines.
    pub description: Cow<'a, str>,
    /// From the page to the top of the site.
    pub root: &'static str,
    /// Its path below the folder of its language; `None` for pages in all languages.
    pub rest: Option<&'a str>,
    /// Whether search engines may list it; the plan knows, and tells when the page is printed.
    pub indexed: bool,
    /// Its path from the top of the site.
    pub path: String,
    /// The pages above it.
    pub crumbs: Vec<Link<'a>>,
    /// Lines to ring, which stand before everything else.
    pub lines: Vec<LineView<'a>>,
    /// The way out, on pages that are dangerous to be seen on.
    pub exit: Option<ExitView<'a>>,
    /// What the page tells by its reader's clock, if anything.
    pub clock: Option<Clock>,
    /// What holds just now.
    pub notices: Vec<NoticeView<'a>>,
    /// The way to it with a camera, for what has a spoken code.
    pub qr: Option<&'a QrView>,
}

impl PageView<'_> {
    /// A page in no language of its own, with nothing around it, which search engines leave out.
    pub(super) fn bare(title: String, path: String, root: &'static str) -> Self {
        Self {
            title,
            description: Cow::Borrowed(""),
            root,
            rest: None,
            indexed: false,
            path,
            crumbs: Vec::new(),
            lines: Vec::new(),
            exit: None,
            clock: None,
            notices: Vec::new(),
            qr: None,
        }
    }
}

/// A number to ring in danger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineView<'a> {
    /// The line's id, by which the search names it.
    pub id: &'a str,
    /// Who answers.
    pub link: Link<'a>,
    /// The number, when it is known.
    pub phone: Option<PhoneView<'a>>,
    /// Whether the number is doubted.
    pub doubtful: bool,
    /// When to ring.
    pub when: Piece<'a>,
}

/// A number that can be dialled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PhoneView<'a> {
    /// What stands behind `tel:`.
    pub dial: &'a str,
    /// What readers see.
    pub number: &'a str,
}

impl<'a> From<&'a Phone> for PhoneView<'a> {
    fn from(phone: &'a Phone) -> Self {
        Self { dial: phone.number.dial(), number: phone.number.display() }
    }
}

/// The language that most readers who cannot read a page know a word of.
const COMMON_LANGUAGE: &str = "en";

/// What is the same on every page of `lang`.
#[must_use]
pub fn site(material: Material<'_>, lang: Lang) -> SiteView<'_> {
    let Material { plan, messages, weeks, codes: _ } = material;
    let site = &plan.catalog.site;
    let languages = &site.languages;
    let scope = Scope::new(material, lang, address::HOME);
    SiteView {
        name: &site.name,
        base_url: &site.base_url,
        publisher: &site.publisher,
        lang: languages.tag(lang),
        dir: languages.direction(lang).as_str(),
        original: languages.tag(languages.original()),
        languages: languages.iter().map(|each| language(plan, messages, each, each == lang)).collect(),
        languages_aside: languages_aside(material, lang),
        easy: easy(material, lang),
        machine: !site.reviewed.contains(&lang),
        pages: site_pages(scope, |_| true),
        main_pages: site_pages(scope, is_main),
        sos: scope.sos(),
        exit: scope.way_out_everywhere(),
        built: scope.date(weeks.today()),
    }
}

/// One language as a switch shows it.
#[must_use]
pub fn language<'a>(
    plan: &'a SitePlan<'a>,
    messages: &Messages,
    lang: Lang,
    current: bool,
) -> LanguageView<'a> {
    let languages = &plan.catalog.site.languages;
    LanguageView {
        tag: languages.tag(lang),
        dir: languages.direction(lang).as_str(),
        name: messages.in_language(lang).plain(words::LANGUAGE_NAME, &[]).into_owned(),
        current,
    }
}

/// What `-simple` behind the tag of a language means: the same language, easy to read.
const EASY: &str = "-simple";

fn easy(material: Material<'_>, lang: Lang) -> Option<LanguageView<'_>> {
    let Material { plan, messages, .. } = material;
    let languages = &plan.catalog.site.languages;
    let tag = languages.tag(lang);
    let other = match tag.strip_suffix(EASY) {
        Some(ordinary) => ordinary.to_owned(),
        None => format!("{tag}{EASY}"),
    };
    languages.find(&other).map(|other| language(plan, messages, other, false))
}

fn languages_aside(material: Material<'_>, lang: Lang) -> Option<Piece<'_>> {
    let languages = &material.plan.catalog.site.languages;
    let common = languages.find(COMMON_LANGUAGE).filter(|common| *common != lang);
    let other = common.unwrap_or_else(|| languages.original());
    (other != lang).then(|| Piece {
        text: material.messages.in_language(other).text(words::SITE_LANGUAGES, &[]),
        lang: Some(languages.tag(other)),
        dir: Some(languages.direction(other).as_str()),
    })
}

/// The page about the site, by its id.
const ABOUT: &str = "about";

/// Whether a page about the site is one of those that lead to the others, or one that every page has to lead to.
fn is_main(kind: TopicKind<'_>) -> bool {
    match kind {
        TopicKind::AToZ(_) | TopicKind::Statement(_) => true,
        TopicKind::About(page) => page.id.as_str() == ABOUT,
        _ => false,
    }
}

fn site_pages<'a>(scope: Scope<'a>, wanted: impl Fn(TopicKind<'a>) -> bool) -> Vec<Link<'a>> {
    let topics = scope.plan.topics.iter().filter(|topic| wanted(topic.kind));
    let page = |kind: TopicKind<'a>, rest: &str| -> Option<Link<'a>> {
        let label = match kind {
            TopicKind::AToZ(area) if area.id == scope.plan.index.home().id => {
                Scope::own(scope.msg(words::A_TO_Z_TITLE))
            }
            TopicKind::Print => Scope::own(scope.msg(words::PRINT_PACK_TITLE)),
            TopicKind::Offline(area) if area.id == scope.plan.index.home().id => {
                Scope::own(scope.msg(words::OFFLINE_TITLE))
            }
            TopicKind::Glossary(0) => Scope::own(scope.msg(words::GLOSSARY_TITLE)),
            TopicKind::HowWeKnow(Some(page)) => scope.name(&page.texts),
            TopicKind::HowWeKnow(None) => Scope::own(scope.msg(words::HOW_WE_KNOW_TITLE)),
            TopicKind::Statement(_) => Scope::own(scope.msg(words::STATEMENT_TITLE)),
            TopicKind::About(page) => scope.name(&page.texts),
            TopicKind::AToZ(_)
            | TopicKind::Home
            | TopicKind::Leaflet(_)
            | TopicKind::DiscreetLeaflet(_)
            | TopicKind::Search
            | TopicKind::Glossary(_)
            | TopicKind::Sources
            | TopicKind::Offline(_)
            | TopicKind::Area(_)
            | TopicKind::Tonight(_)
            | TopicKind::Need(..)
            | TopicKind::Situation(..)
            | TopicKind::FindWhere
            | TopicKind::FindWhat(_)
            | TopicKind::FindWho(..)
            | TopicKind::Found(..)
            | TopicKind::Service(_)
            | TopicKind::Show(_)
            | TopicKind::Guide(_) => return None,
        };
        Some(Link { href: scope.href(rest), label })
    };
    topics.filter_map(|topic| page(topic.kind, &topic.rest)).collect()
}

impl<'a> Scope<'a> {
    /// The page's own account of itself. `title` and `description` are plain text.
    pub(super) fn page(
        &self,
        title: &str,
        description: Cow<'a, str>,
        rest: &'a str,
        crumbs: Vec<Link<'a>>,
        danger: &[Danger],
    ) -> PageView<'a> {
        let tag = self.catalog().site.languages.tag(self.lang);
        let lines = if danger.is_empty() { Vec::new() } else { self.lines(Some(danger)) };
        PageView {
            description: match description {
                Cow::Borrowed(text) => one_line(text),
                Cow::Owned(text) => Cow::Owned(one_line(&text).into_owned()),
            },
            rest: Some(rest),
            indexed: true,
            crumbs,
            lines,
            ..PageView::bare(self.title(title), format!("{tag}/{rest}"), self.root)
        }
    }

    pub(super) fn title(&self, title: &str) -> String {
        let args = [("title", Arg::Text(title)), ("site", Arg::Text(&self.catalog().site.name))];
        one_line(&self.plain_with(words::PAGE_TITLE, &args)).into_owned()
    }

    /// The first page of the language, and the page of the area when there is one.
    pub(super) fn crumbs_to_area(&self) -> Vec<Link<'a>> {
        let area =
            Link { href: self.href(&address::area(self.area)), label: self.localised(&self.area.name) };
        vec![self.crumb_home(), area]
    }

    pub(super) fn crumb_home(&self) -> Link<'a> {
        Link { href: self.href(address::HOME), label: Self::own(self.msg(words::CRUMB_HOME)) }
    }

    /// Lines that can be rung in the page's area.
    pub(super) fn lines(&self, danger: Option<&[Danger]>) -> Vec<LineView<'a>> {
        let lines = self.plan.index.lines(self.catalog(), self.area, danger);
        lines.into_iter().map(|line| self.line(line)).collect()
    }

    /// A line as pages show it.
    #[must_use]
    pub fn line(&self, line: &'a EmergencyLine) -> LineView<'a> {
        let service = self.service(&line.service);
        let phone = service.phones.known().first();
        LineView {
            id: &line.id,
            link: self.service_link(service),
            phone: phone.map(PhoneView::from),
            doubtful: phone.is_some_and(|phone| !phone.provenance.is_plain()),
            when: self.localised(&line.when),
        }
    }

    pub(super) fn sos(&self) -> Option<PhoneView<'a>> {
        let lines = &self.catalog().emergency;
        let sos = lines.iter().find(|line| line.danger.contains(&Danger::Life))?;
        let phone = self.service(&sos.service).phones.known().first()?;
        phone.provenance.is_plain().then(|| PhoneView::from(phone))
    }
}
