//! What templates print: one `Serialize` struct per template, every text and address in it ready; and what readers search
//! for.
//!
//! What enters: a [`SitePlan`] and the messages of a language. What leaves: the structs of this module. Must not know
//! Tera or what HTML looks like; fields named `*_html` come from `markdown` alone.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::locale::{Arg, LanguageMessages, Messages};
use crate::markdown::{self, Meaning, Target};
use crate::model::catalog::{Area, Catalog, Need};
use crate::model::entry::{EntryRef, Service, Term};
use crate::model::id::{Direction, Lang, ServiceId};
use crate::model::text::{LocalisedText, Shown, Texts};
use crate::model::vocabulary::Vocabulary;
use crate::plan::{SitePlan, address};

pub mod about;
pub mod card;
pub mod check;
pub mod contact;
pub mod corpus;
pub mod entry;
pub mod fact;
pub mod find;
pub mod frame;
pub mod hours;
pub mod housing;
pub mod leaflet;
pub mod leaving;
pub mod listing;
pub mod near;
pub mod notice;
pub mod offline;
pub mod open_hours;
pub mod qr;
pub mod register;
pub mod search;
pub mod service;
pub mod shared;
pub mod show;
pub mod statement;
pub mod stockholm;
pub mod text;
pub mod tonight;
pub mod way;
mod words;

use hours::Weeks;
use qr::Codes;

pub use words::MESSAGES;

/// A text and, where it is not in the language of the page, which one it is in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece<'a> {
    /// The text.
    pub text: Cow<'a, str>,
    /// Its language, when it is another than the page's.
    pub lang: Option<&'a str>,
    /// Which way its script runs, when that is not left to right in the language of the page.
    pub dir: Option<&'static str>,
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link<'a> {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: Piece<'a>,
}

/// What all pages are made of.
#[derive(Clone, Copy)]
pub struct Material<'a> {
    /// The pages.
    pub plan: &'a SitePlan<'a>,
    /// Opening hours by date.
    pub weeks: &'a Weeks<'a>,
    /// The words of the interface.
    pub messages: &'a Messages,
    /// Ways to entries with a camera.
    pub codes: &'a Codes,
}

/// From where a page looks at the site: its language, its depth and its area.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    plan: &'a SitePlan<'a>,
    weeks: &'a Weeks<'a>,
    codes: &'a Codes,
    messages: &'a LanguageMessages,
    all_messages: &'a Messages,
    lang: Lang,
    /// From the page to the top of the site: `../../`.
    root: &'static str,
    /// The area whose needs the page links to.
    area: &'a Area,
}

impl<'a> Scope<'a> {
    /// Looks from the page at `path` (from the top of the site).
    #[must_use]
    pub fn new(material: Material<'a>, lang: Lang, path: &str) -> Self {
        let Material { plan, weeks, messages, codes } = material;
        let (all_messages, messages) = (messages, messages.in_language(lang));
        let area = plan.index.home();
        Self { plan, weeks, codes, messages, all_messages, lang, root: to_root(path), area }
    }

    /// The same page as readers of `lang` see it.
    fn in_language(self, lang: Lang) -> Self {
        Self { lang, messages: self.all_messages.in_language(lang), ..self }
    }

    /// The same page, for readers of `area`: for what is national, readers of the home area.
    fn in_area(self, area: &'a Area) -> Self {
        let index = &self.plan.index;
        Self { area: if index.around_home(area) { index.home() } else { area }, ..self }
    }

    fn catalog(&self) -> &'a Catalog {
        self.plan.catalog
    }

    fn msg(&self, id: &str) -> Cow<'a, str> {
        self.messages.text(id, &[])
    }

    fn msg_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.messages.text(id, args).into_owned()
    }

    /// For titles and attributes: without the marks that isolate arguments.
    fn plain_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.messages.plain(id, args).into_owned()
    }

    fn word<T: Vocabulary>(&self, value: T) -> Cow<'a, str> {
        self.msg(value.message())
    }

    fn piece(&self, lang: Lang, text: &'a str) -> Piece<'a> {
        let languages = &self.catalog().site.languages;
        let foreign = lang != self.lang;
        // An Arabic name may begin with a Swedish word; browsers would then take all of it to run the Swedish way.
        let told = foreign || languages.direction(lang) == Direction::Rtl;
        Piece {
            text: Cow::Borrowed(text),
            lang: foreign.then(|| languages.tag(lang)),
            dir: told.then(|| languages.direction(lang).as_str()),
        }
    }

    /// A text in the language of the page.
    fn own(text: impl Into<Cow<'a, str>>) -> Piece<'a> {
        Piece { text: text.into(), lang: None, dir: None }
    }

    /// A name that is never translated: it is in the original language.
    fn proper(&self, name: &'a str) -> Piece<'a> {
        self.piece(self.catalog().site.languages.original(), name)
    }

    fn localised(&self, text: &'a LocalisedText) -> Piece<'a> {
        let (lang, text) = text.shown(self.lang);
        self.piece(lang, text)
    }

    fn name(&self, texts: &'a Texts) -> Piece<'a> {
        let Shown { lang, text } = texts.shown(self.lang);
        self.piece(lang, &text.name)
    }

    fn summary(&self, texts: &'a Texts) -> Piece<'a> {
        let Shown { lang, text } = texts.shown(self.lang);
        self.piece(lang, &text.summary)
    }

    /// The address of a page of this language, given its path below the folder of the language.
    fn href(&self, rest: &str) -> String {
        self.href_in(self.lang, rest)
    }

    fn href_in(&self, lang: Lang, rest: &str) -> String {
        let tag = self.catalog().site.languages.tag(lang);
        let mut href = String::with_capacity(self.root.len() + tag.len() + 1 + rest.len());
        href.extend([self.root, tag, "/", rest]);
        href
    }

    fn service(&self, id: &ServiceId) -> &'a Service {
        &self.catalog().services[id]
    }

    fn need(&self, id: &str) -> &'a Need {
        self.catalog().needs.iter().find(|need| need.id.as_str() == id).expect("resolved need ids exist")
    }

    fn entry_link(&self, entry: &EntryRef) -> Link<'a> {
        match entry {
            EntryRef::Service(id) => self.service_link(self.service(id)),
            EntryRef::Guide(id) => {
                let guide = &self.catalog().guides[id];
                Link { href: self.href(&address::guide(guide)), label: self.name(&guide.texts) }
            }
        }
    }

    fn service_link(&self, service: &'a Service) -> Link<'a> {
        Link { href: self.href(&address::service(service)), label: self.name(&service.texts) }
    }

    fn need_link(&self, need: &'a Need) -> Link<'a> {
        Link { href: self.href(&address::need(self.area, need)), label: self.localised(&need.name) }
    }

    /// A checked body as HTML, its internal links leading to pages of this language.
    fn body_html(&self, markdown: &str) -> String {
        markdown::to_html(markdown, &|target| self.target(target), &|_| None)
    }

    /// The same for a body in `lang`, with its words explained where they are first used.
    fn explained_html(&self, lang: Lang, markdown: &str) -> String {
        markdown::to_html(markdown, &|target| self.target(target), &|id| {
            let term = self.catalog().glossary.get(id).expect("links in bodies have been looked up");
            let Shown { lang: told, text } = term.texts.shown(self.lang);
            let languages = &self.catalog().site.languages;
            let language = (told != lang).then(|| (languages.tag(told), languages.direction(told).as_str()));
            Some(Meaning { word: &text.name, text: &text.summary, language })
        })
    }

    fn target(&self, target: Target<'_>) -> String {
        const FOUND: &str = "links in bodies have been looked up";
        let catalog = self.catalog();
        match target {
            Target::Service(id) => self.href(&address::service(catalog.services.get(id).expect(FOUND))),
            Target::Guide(id) => self.href(&address::guide(catalog.guides.get(id).expect(FOUND))),
            Target::Term(id) => self.href(&self.term_address(catalog.glossary.get(id).expect(FOUND))),
            Target::Need(id) => self.href(&address::need(self.area, self.need(id))),
            Target::Phone(id) => {
                let phones = catalog.services.get(id).expect(FOUND).phones.known();
                format!("tel:{}", phones.first().expect(FOUND).number.dial())
            }
        }
    }

    /// Where a word is explained.
    fn term_address(&self, term: &Term) -> String {
        let part = self.plan.index.glossary_part(&term.id, self.lang);
        format!("{}#{}", address::glossary(part), term_anchor(term.id.as_str()))
    }

    fn date(&self, date: NaiveDate) -> String {
        let month = self.msg(words::month(date.month()));
        let [day, year] = [date.day().to_string(), date.year().to_string()];
        let args = [("day", Arg::Text(&day)), ("month", Arg::Text(&month)), ("year", Arg::Text(&year))];
        self.plain_with(words::DATE_FULL, &args)
    }

    /// Items in one sentence.
    fn joined(&self, items: impl IntoIterator<Item = Cow<'a, str>>) -> String {
        let separator = self.msg(words::LIST_SEPARATOR);
        items.into_iter().collect::<Vec<_>>().join(&separator)
    }
}

/// Where a word stands in the glossary.
fn term_anchor(id: &str) -> String {
    format!("term-{id}")
}

/// From a page to the top of the site.
fn to_root(path: &str) -> &'static str {
    const UP: [&str; 5] = ["", "../", "../../", "../../../", "../../../../"];
    UP[path.matches('/').count()]
}

#[cfg(test)]
mod tests;
