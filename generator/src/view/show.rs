//! The page to show to staff: sentences, answers and what the entry says in short, in the reader's language beside the original's.
//!
//! Staff read the original language; where a reader's language is a variety of it, one language is enough.

use std::borrow::Cow;

use serde::Serialize;

use super::fact::{AskView, doubt_message};
use super::frame::{PageView, PhoneView};
use super::text::TextNote;
use super::{Piece, Scope, words};
use crate::locale::Arg;
use crate::model::catalog::Need;
use crate::model::entry::{Age, FactList, Registered, Service};
use crate::model::fact::{Fact, Provenance};
use crate::model::text::{LocalisedText, Text, Texts};
use crate::model::vocabulary::{Access, Cost, Gender, Vocabulary, WayIn};
use crate::plan::address;

/// The page to show to staff.
#[derive(Debug, Serialize)]
pub struct ShowView<'a> {
    /// The name of the service.
    pub name: Pair<'a>,
    /// What to know about its text.
    pub note: Option<TextNote<'a>>,
    /// What the reader does with the page.
    pub summary: Cow<'a, str>,
    /// What staff do with it.
    pub staff: Pair<'a>,
    /// The spoken code.
    pub code: Pair<'a>,
    /// Numbers and address.
    pub contacts: Vec<Contact<'a>>,
    /// Whom to ask, when no number is certain.
    pub ask: Option<AskView<'a>>,
    /// Over the sentences.
    pub say_title: Pair<'a>,
    /// What the reader may point at.
    pub say: Vec<Pair<'a>>,
    /// Over the needs.
    pub need_title: Pair<'a>,
    /// What the service helps with, where no sentence says it.
    pub needs: Vec<Pair<'a>>,
    /// Over the answers.
    pub answer_title: Pair<'a>,
    /// What staff may point at.
    pub answers: Vec<Pair<'a>>,
    /// The days of the week.
    pub days: Vec<Pair<'a>>,
    /// Over the numbers.
    pub number_title: Pair<'a>,
    /// Numbers: hours, places, days.
    pub numbers: Vec<u32>,
    /// Before a line to write on.
    pub go: Pair<'a>,
    /// Over the entry's own text.
    pub about_title: Pair<'a>,
    /// What the entry's text says in short.
    pub about: Vec<About<'a>>,
    /// The page of the service.
    pub back: String,
}

/// The same in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pair<'a> {
    /// In the reader's language; `None` where one language is enough, or there is no translation.
    pub own: Option<Cow<'a, str>>,
    /// In the language of staff.
    pub staff: Piece<'a>,
}

/// A number or an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contact<'a> {
    /// What it is.
    pub label: Pair<'a>,
    /// The address.
    pub text: Cow<'a, str>,
    /// The number.
    pub phone: Option<PhoneView<'a>>,
    /// Why it is doubted.
    pub doubt: Option<Pair<'a>>,
}

/// A short text of the entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct About<'a> {
    /// What it is about; `None` for the summary.
    pub label: Option<Pair<'a>>,
    /// The text.
    pub text: Pair<'a>,
}

/// The hours of a day; places and nights are seldom more.
const LAST_NUMBER: u32 = 24;

/// Both sides of the desk.
#[derive(Clone, Copy)]
struct Desk<'a> {
    reader: Scope<'a>,
    staff: Scope<'a>,
    /// Whether both read one language.
    one: bool,
}

impl<'a> Scope<'a> {
    /// The page of a service to show to staff.
    #[must_use]
    pub fn show_page(self, service: &'a Service, rest: &'a str) -> (PageView<'a>, ShowView<'a>) {
        let scope = self.in_area(self.plan.index.area(&service.area));
        let desk = Desk::of(scope);
        let mut crumbs = scope.crumbs_to_area();
        crumbs.push(scope.service_link(service));
        let name = &service.texts.shown(self.lang).text.name;
        let title = scope.plain_with(words::SHOW_TITLE, &[("name", Arg::Text(name))]);
        let summary = scope.msg(words::SHOW_SUMMARY);
        let page = scope.page(&title, summary.clone(), rest, crumbs, &service.danger);
        let certain = service.phones.known().iter().any(|phone| phone.provenance.is_plain());
        let view = ShowView {
            name: desk.text(&service.texts, |text| Some(&text.name)).expect("texts have names"),
            note: scope.note(&service.texts, &address::show(service)),
            summary,
            staff: desk.message(words::SHOW_STAFF),
            code: desk.with(words::SHOW_CODE, &[("code", Arg::Text(&service.code.number().to_string()))]),
            contacts: desk.contacts(service),
            ask: if certain { None } else { scope.ask(service) },
            say_title: desk.message(words::SHOW_SAY),
            say: desk.sentences(service),
            need_title: desk.message(words::SHOW_SAY_NEED),
            needs: desk.unsaid(service),
            answer_title: desk.message(words::SHOW_ANSWER),
            answers: desk.answers(service),
            days: (1..=7).map(|day| desk.message(words::weekday(day))).collect(),
            number_title: desk.message(words::SHOW_ANSWER_NUMBER),
            numbers: (0..=LAST_NUMBER).collect(),
            go: desk.message(words::SHOW_ANSWER_GO),
            about_title: desk.message(words::SHOW_ABOUT),
            about: desk.about(&service.texts),
            back: scope.href(&address::service(service)),
        };
        (scope.discreet_show(service, page), view)
    }
}

impl<'a> Desk<'a> {
    fn of(reader: Scope<'a>) -> Self {
        let languages = &reader.catalog().site.languages;
        let primary = |lang| languages.tag(lang).split('-').next();
        let one = primary(reader.lang) == primary(languages.original());
        Self { reader, staff: if one { reader } else { reader.in_language(languages.original()) }, one }
    }

    fn message(self, id: &str) -> Pair<'a> {
        self.with(id, &[])
    }

    fn with(self, id: &str, args: &[(&str, Arg<'_>)]) -> Pair<'a> {
        let own = (!self.one).then(|| self.reader.messages.text(id, args));
        self.pair(own, self.staff.messages.text(id, args))
    }

    /// What is said with another message in it, each in its own language.
    fn with_message(self, id: &str, name: &str, inner: &str) -> Pair<'a> {
        let said = |scope: Scope<'a>| scope.msg_with(id, &[(name, Arg::Text(&scope.msg(inner)))]);
        let own = (!self.one).then(|| Cow::Owned(said(self.reader)));
        self.pair(own, Cow::Owned(said(self.staff)))
    }

    fn pair(self, own: Option<Cow<'a, str>>, staff: Cow<'a, str>) -> Pair<'a> {
        let piece = self.reader.piece(self.staff.lang, "");
        Pair { own, staff: Piece { text: staff, ..piece } }
    }

    fn localised(self, text: &'a LocalisedText) -> Pair<'a> {
        let (lang, own) = text.shown(self.reader.lang);
        let own = (!self.one && lang == self.reader.lang).then_some(Cow::Borrowed(own));
        let (lang, staff) = text.shown(self.staff.lang);
        Pair { own, staff: self.reader.piece(lang, staff) }
    }

    fn text(self, texts: &'a Texts, pick: impl Fn(&'a Text) -> Option<&'a String>) -> Option<Pair<'a>> {
        let own = texts.shown(self.reader.lang);
        let staff = texts.shown(self.staff.lang);
        let translated = !self.one && own.lang == self.reader.lang;
        let own = if translated { pick(own.text) } else { None };
        let staff = pick(staff.text)?;
        let lang = texts.shown(self.staff.lang).lang;
        Some(Pair {
            own: own.map(|text| Cow::Borrowed(text.as_str())),
            staff: self.reader.piece(lang, staff),
        })
    }

    fn contacts(self, service: &'a Service) -> Vec<Contact<'a>> {
        let doubt = |provenance: &Provenance| {
            (!provenance.is_plain()).then(|| self.message(doubt_message(provenance)))
        };
        let phones = service.phones.known().iter().map(|phone| Contact {
            label: self.message(phone.label.message()),
            text: Cow::Borrowed(""),
            phone: Some(PhoneView::from(phone)),
            doubt: doubt(&phone.provenance),
        });
        let address = service.address.as_ref().and_then(Fact::known).map(|(at, provenance)| Contact {
            label: self.message(words::FACT_ADDRESS),
            text: Cow::Owned(at.line()),
            phone: None,
            doubt: doubt(provenance),
        });
        phones.chain(address).collect()
    }

    /// What the service's facts make worth saying, in the order of a talk.
    fn sentences(self, service: &'a Service) -> Vec<Pair<'a>> {
        let mut say = Vec::new();
        if !self.one {
            let languages = &self.reader.catalog().site.languages;
            let tag = languages.tag(self.reader.lang);
            let spoken = words::spoken(tag.split('-').next().unwrap_or(tag)).unwrap_or(words::LANGUAGE_NAME);
            say.push(self.with_message(words::SHOW_SAY_LANGUAGE, "language", spoken));
            say.push(self.message(words::SHOW_SAY_INTERPRETER));
        }
        say.push(self.message(words::SHOW_SAY_READ));
        say.extend(self.needs(service).flat_map(|need| self.said(need)));
        say.extend(questions(service).into_iter().map(|id| self.message(id)));
        say
    }

    fn needs(self, service: &'a Service) -> impl Iterator<Item = &'a Need> {
        service.needs.iter().map(move |need| self.reader.need(need.as_str()))
    }

    /// What someone with a need says, as far as the reader can read it.
    fn said(self, need: &'a Need) -> Vec<Pair<'a>> {
        let sentences = need.say.iter().map(|sentence| self.localised(sentence));
        sentences.filter(|sentence| self.one || sentence.own.is_some()).collect()
    }

    /// The names of needs for which there are no sentences.
    fn unsaid(self, service: &'a Service) -> Vec<Pair<'a>> {
        let unsaid = self.needs(service).filter(|need| self.said(need).is_empty());
        unsaid.map(|need| self.localised(&need.name)).collect()
    }

    fn answers(self, service: &Service) -> Vec<Pair<'a>> {
        let interpreter = (!self.one).then_some(words::SHOW_ANSWER_INTERPRETER);
        let decision = (service.access != Access::Open).then_some(words::SHOW_ANSWER_DECISION);
        let always = [
            words::SHOW_ANSWER_YES,
            words::SHOW_ANSWER_NO,
            words::SHOW_ANSWER_UNSURE,
            words::SHOW_ANSWER_WAIT,
            words::SHOW_ANSWER_LATER,
            words::SHOW_ANSWER_TOMORROW,
            words::SHOW_ANSWER_FULL,
        ];
        always.into_iter().chain(interpreter).chain(decision).map(|id| self.message(id)).collect()
    }

    fn about(self, texts: &'a Texts) -> Vec<About<'a>> {
        let row = |label: &str, pick: fn(&Text) -> Option<&String>| {
            self.text(texts, pick).map(|text| About { label: Some(self.message(label)), text })
        };
        let summary = self.text(texts, |text| Some(&text.summary)).map(|text| About { label: None, text });
        let rows = [
            row(words::FACT_ELIGIBILITY, |text| text.eligibility.as_ref()),
            row(words::FACT_WAY_IN, |text| text.way_in.as_ref()),
            row(words::FACT_COST, |text| text.cost.as_ref()),
        ];
        summary.into_iter().chain(rows.into_iter().flatten()).collect()
    }
}

/// Which questions the facts of a service leave open or call for.
fn questions(service: &Service) -> Vec<&'static str> {
    let way = |wanted: &[WayIn]| {
        let ways = service.way_in.as_ref().and_then(Fact::known);
        ways.is_some_and(|(ways, _)| ways.iter().any(|way| wanted.contains(way)))
    };
    let open = |fact: bool, id| fact.then_some(id);
    let decision = service.access == Access::Decision;
    let eligibility = service.eligibility.as_ref();
    let in_doubt = eligibility.is_some_and(|who| {
        !who.conditions.is_empty()
            || who.gender == Some(Gender::Unknown)
            || [who.age_from, who.age_to].contains(&Some(Age::Unknown))
    });
    let registered = eligibility.is_some_and(|who| match who.registered {
        Some(Registered::In(_) | Registered::Unknown) => true,
        Some(Registered::Anywhere) | None => false,
    });
    let free = matches!(service.cost, Some(Fact::Known(Cost::Free, _)));
    [
        open(service.sensitive, words::SHOW_SAY_PRIVATE),
        open(way(&[WayIn::DropIn]), words::SHOW_SAY_COME_IN),
        open(way(&[WayIn::Booking]), words::SHOW_SAY_BOOK),
        open(decision || way(&[WayIn::Application]), words::SHOW_SAY_APPLY),
        open(way(&[WayIn::Application, WayIn::Form, WayIn::EService]), words::SHOW_SAY_FORM),
        open(in_doubt, words::SHOW_SAY_RIGHT),
        open(registered, words::SHOW_SAY_REGISTERED),
        open(service.access == Access::Unknown, words::SHOW_SAY_DECISION),
        open(service.access == Access::Referral, words::SHOW_SAY_REFERRAL),
        open(decision, words::SHOW_SAY_WRITTEN),
        open(decision, words::SHOW_SAY_APPEAL),
        open(matches!(service.hours, FactList::Unknown), words::SHOW_SAY_HOURS),
        open(service.cost.is_some() && !free, words::SHOW_SAY_COST),
        open(matches!(service.bring, Some(Fact::Unknown)), words::SHOW_SAY_BRING),
        open(service.address.is_some(), words::SHOW_SAY_PLACE),
        open(!service.phones.known().is_empty(), words::SHOW_SAY_RING),
        Some(words::SHOW_SAY_INSTEAD),
    ]
    .into_iter()
    .flatten()
    .collect()
}
