//! The three questions and their answers: what is for a reader, what may be, and what nobody has told us.

use std::borrow::Cow;

use serde::Serialize;

use super::card::TopicLink;
use super::fact::{AskView, Line};
use super::frame::{PageView, PhoneView};
use super::leaving::need_is_sensitive;
use super::{Link, Piece, Scope, words};
use crate::locale::Arg;
use crate::model::catalog::{Area, Need};
use crate::model::entry::Service;
use crate::model::reader::{Fit, Reader, SaidGender, SaidRegistered, fit};
use crate::model::vocabulary::{Access, Danger, Status, Vocabulary};
use crate::plan::find::{Answers, Readers, Said};
use crate::plan::{Selection, address};

/// A question.
#[derive(Debug, Serialize)]
pub struct FindView<'a> {
    /// The question.
    pub name: Piece<'a>,
    /// What to know before one answers.
    pub summary: Piece<'a>,
    /// What has been answered.
    pub given: Vec<Given<'a>>,
    /// Areas or needs to choose from.
    pub topics: Vec<TopicLink<'a>>,
    /// Readers to find oneself among.
    pub readers: Vec<ReaderChoice<'a>>,
    /// All there is, for those who would rather not say who they are.
    pub all: Option<String>,
}

/// What there is for some readers.
#[derive(Debug, Serialize)]
pub struct FoundView<'a> {
    /// The need.
    pub name: Piece<'a>,
    /// How it was found.
    pub summary: Piece<'a>,
    /// What has been answered.
    pub given: Vec<Given<'a>>,
    /// Guides that help.
    pub guides: Vec<Link<'a>>,
    /// What is for them.
    pub fits: Vec<FoundItem<'a>>,
    /// What is for them if they find that it is.
    pub fits_if: Vec<FoundItem<'a>>,
    /// What may be for them.
    pub unknown: Vec<FoundItem<'a>>,
    /// How many are left out: "3 more places are closed or for others than you".
    pub left_out: Option<String>,
    /// All there is.
    pub all: String,
    /// Whom to ask.
    pub ask: Option<AskView<'a>>,
}

/// A question that has been answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Given<'a> {
    /// The question; a link where there is another answer.
    pub question: Cow<'a, str>,
    /// Where it is asked.
    pub href: Option<String>,
    /// What was answered: those who get the same answer, each in lines.
    pub answers: Vec<Vec<Piece<'a>>>,
}

/// Readers who get the same answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReaderChoice<'a> {
    /// The answer.
    pub href: String,
    /// Who they are.
    pub lines: Vec<Piece<'a>>,
}

/// A service in an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FoundItem<'a> {
    /// Its page and name.
    pub link: Link<'a>,
    /// Whether it needs a decision: the word.
    pub access: &'static str,
    /// The same, said to readers.
    pub access_label: Cow<'a, str>,
    /// Whether it runs, when that is not sure.
    pub status: Option<Cow<'a, str>>,
    /// For whom it is, where readers are to judge.
    pub whom: Vec<Piece<'a>>,
    /// What we do not know of that, or why it is doubted.
    pub unknown: Option<String>,
    /// A number that is certain.
    pub phone: Option<PhoneView<'a>>,
}

impl<'a> Scope<'a> {
    /// Where?
    #[must_use]
    pub fn find_where_page(self, rest: &'a str) -> (PageView<'a>, FindView<'a>) {
        let title = self.msg(words::FIND_TITLE);
        let mut view = self.question(words::FIND_WHERE, words::FIND_NOTE);
        view.topics = self.plan.questions.areas.iter().map(|area| self.area_topic(area)).collect();
        let page = self.find_page(&title, view.summary.text.clone(), rest, &[]);
        (page, view)
    }

    /// What?
    #[must_use]
    pub fn find_what_page(self, area: &'a Area, rest: &'a str) -> (PageView<'a>, FindView<'a>) {
        let scope = Self { area, ..self };
        let title = scope.title_in_area(&Self::own(scope.msg(words::FIND_TITLE)));
        let mut view = scope.question(words::FIND_WHAT, words::FIND_NOTE);
        view.given = vec![scope.given_where()];
        view.topics = scope.catalog().needs.iter().map(|need| scope.asked_need(need)).collect();
        let summary = view.summary.text.clone();
        (scope.find_page(&title, summary, rest, &[]), view)
    }

    /// Who are you?
    #[must_use]
    pub fn find_who_page(
        self,
        area: &'a Area,
        need: &'a Need,
        rest: &'a str,
    ) -> (PageView<'a>, FindView<'a>) {
        let scope = Self { area, ..self };
        let topic = scope.need_title(need);
        let title = scope.plain_with(words::FIND_TITLE_WHO, &[("topic", Arg::Text(&topic))]);
        let mut view = scope.question(words::FIND_WHO, words::FIND_WHO_NOTE);
        view.given = vec![scope.given_where(), scope.given_what(need)];
        let choices = scope.plan.questions.answers(area, need).readers.iter();
        view.readers = choices
            .map(|(readers, at)| ReaderChoice {
                href: scope.href(&address::found(area, need, *at)),
                lines: scope.readers(readers),
            })
            .collect();
        view.all = Some(scope.href(&address::need(area, need)));
        let page = scope.find_page(&title, view.summary.text.clone(), rest, &need.danger);
        (scope.discreet_find(need, &title, page), view)
    }

    /// What there is for some readers.
    #[must_use]
    pub fn found_page(
        self,
        area: &'a Area,
        need: &'a Need,
        at: usize,
        rest: &'a str,
    ) -> (PageView<'a>, FoundView<'a>) {
        let scope = Self { area, ..self };
        let Answers { readers, found } = scope.plan.questions.answers(area, need);
        let reader = &found[at];
        let topic = scope.need_title(need);
        let number = (at + 1).to_string();
        let args = [("topic", Arg::Text(&topic)), ("number", Arg::Text(&number))];
        let title = scope.plain_with(words::FIND_TITLE_FOUND, &args);
        let summary = if readers.is_empty() { words::FIND_EVERYONE } else { words::FIND_RESULT };
        let mut given = vec![scope.given_where(), scope.given_what(need)];
        if !readers.is_empty() {
            given.push(Given {
                question: scope.msg(words::FIND_WHO),
                href: Some(scope.href(&address::find_who(area, need))),
                answers: readers
                    .iter()
                    .filter(|(_, theirs)| *theirs == at)
                    .map(|(readers, _)| scope.readers(readers))
                    .collect(),
            });
        }
        let listing = scope.plan.index.listing(area, scope.lang, Selection::Need(need), scope.catalog());
        let mut sorted: [Vec<&Service>; 3] = Default::default();
        let mut left_out = listing.closed.len();
        for service in listing.running.into_iter().flat_map(|(_, services)| services) {
            match fit(service, reader, scope.catalog()) {
                Fit::Fits => sorted[0].push(service),
                Fit::FitsIf => sorted[1].push(service),
                Fit::Unknown => sorted[2].push(service),
                Fit::DoesNot => left_out += 1,
            }
        }
        let [fits, fits_if, unknown] = sorted;
        let count = i64::try_from(left_out).expect("fewer than 2⁶³ services");
        let left_out =
            (left_out > 0).then(|| scope.msg_with(words::FIND_LEFT_OUT, &[("count", Arg::Number(count))]));
        let guides = scope.plan.index.guides_for_need(area, need, scope.lang);
        let view = FoundView {
            name: scope.localised(&need.name),
            summary: Self::own(scope.msg(summary)),
            given,
            guides: guides.into_iter().map(|guide| scope.guide_item(guide).link).collect(),
            fits: fits.into_iter().map(|service| scope.found_item(service)).collect(),
            fits_if: fits_if.into_iter().map(|service| scope.item_to_judge(service, reader)).collect(),
            unknown: unknown.into_iter().map(|service| scope.item_to_judge(service, reader)).collect(),
            left_out,
            all: scope.href(&address::need(area, need)),
            ask: scope.ask_area(),
        };
        let page = scope.find_page(&title, view.summary.text.clone(), rest, &need.danger);
        (scope.discreet_find(need, &title, page), view)
    }

    /// The way to the three questions: to the first one that is a choice. On a page about an area, where is answered.
    pub(super) fn find_link(&self, about: Option<&Area>) -> Link<'a> {
        let areas = self.plan.questions.areas.as_slice();
        let here = about.and_then(|about| areas.iter().find(|area| area.id == about.id));
        let rest = match (here, areas) {
            (Some(area), _) | (None, [area]) => address::find(area),
            (None, _) => address::FIND.to_owned(),
        };
        Link { href: self.href(&rest), label: Self::own(self.msg(words::FIND_TITLE)) }
    }

    fn question(&self, question: &str, note: &str) -> FindView<'a> {
        FindView {
            name: Self::own(self.msg(question)),
            summary: Self::own(self.msg(note)),
            given: Vec::new(),
            topics: Vec::new(),
            readers: Vec::new(),
            all: None,
        }
    }

    /// A page of the questions: what has been answered leads back, so no crumbs do.
    fn find_page(
        &self,
        title: &str,
        summary: Cow<'a, str>,
        rest: &'a str,
        danger: &[Danger],
    ) -> PageView<'a> {
        PageView { indexed: false, ..self.page(title, summary, rest, Vec::new(), danger) }
    }

    /// What a title says of a need: nothing, where being seen here can be dangerous.
    fn need_title(&self, need: &'a Need) -> String {
        match self.discreet_topic(need) {
            Some(title) => title,
            None => self.title_in_area(&self.localised(&need.name)),
        }
    }

    fn discreet_find(&self, need: &Need, title: &str, page: PageView<'a>) -> PageView<'a> {
        if need_is_sensitive(need) { self.discreet(title, page) } else { page }
    }

    fn area_topic(&self, area: &'a Area) -> TopicLink<'a> {
        let link = Link { href: self.href(&address::find(area)), label: self.area_choice(area) };
        TopicLink { link, icon: None }
    }

    /// An area, or what lies around those that can be chosen too.
    fn area_choice(&self, area: &'a Area) -> Piece<'a> {
        let name = self.localised(&area.name);
        if self.catalog().areas.iter().any(|other| other.parent.as_ref() == Some(&area.id)) {
            Self::own(self.msg_with(words::FIND_ELSEWHERE, &[("area", Arg::Text(&name.text))]))
        } else {
            name
        }
    }

    fn asked_need(&self, need: &'a Need) -> TopicLink<'a> {
        let rest = if self.plan.questions.answers(self.area, need).readers.is_empty() {
            address::found(self.area, need, 0)
        } else {
            address::find_who(self.area, need)
        };
        let link = Link { href: self.href(&rest), label: self.localised(&need.name) };
        TopicLink { link, icon: Some(need.icon.word()) }
    }

    fn given_where(&self) -> Given<'a> {
        let choice = self.plan.questions.areas.len() > 1;
        Given {
            question: self.msg(words::FIND_WHERE),
            href: choice.then(|| self.href(address::FIND)),
            answers: vec![vec![self.area_choice(self.area)]],
        }
    }

    fn given_what(&self, need: &'a Need) -> Given<'a> {
        Given {
            question: self.msg(words::FIND_WHAT),
            href: Some(self.href(&address::find(self.area))),
            answers: vec![vec![self.localised(&need.name)]],
        }
    }

    /// Who they are: for each question a line.
    fn readers(&self, readers: &Readers<'a>) -> Vec<Piece<'a>> {
        let line = |answers: &Vec<Said<'a>>| {
            let answers = answers.iter().map(|said| self.said(*said));
            let or = |first: Cow<'a, str>, second: Cow<'a, str>| {
                let args = [("first", Arg::Text(&first)), ("second", Arg::Text(&second))];
                Cow::Owned(self.plain_with(words::FIND_OR, &args))
            };
            Self::own(answers.reduce(or).expect("a question that is asked has answers"))
        };
        readers.iter().map(line).collect()
    }

    fn said(&self, said: Said<'a>) -> Cow<'a, str> {
        let in_area = |message, area| {
            let name = self.localised(&self.plan.index.area(area).name);
            Cow::Owned(self.msg_with(message, &[("area", Arg::Text(&name.text))]))
        };
        match said {
            // Everybody is some years old.
            Said::Ages(ages) => {
                let from = (ages.from > 0).then_some(i64::from(ages.from));
                self.age(from, ages.to.map(i64::from)).map(Cow::Owned).unwrap_or_default()
            }
            Said::Gender(SaidGender::Woman) => self.msg(words::FIND_WOMAN),
            Said::Gender(SaidGender::Man) => self.msg(words::FIND_MAN),
            Said::Gender(SaidGender::Other) => self.msg(words::FIND_OTHER),
            Said::Registered(SaidRegistered::In(area)) => in_area(words::ELIGIBILITY_REGISTERED_IN, area),
            Said::Registered(SaidRegistered::NotIn(area)) => in_area(words::FIND_REGISTERED_NOT, area),
            Said::Registered(SaidRegistered::Unsure) => self.msg(words::FIND_REGISTERED_UNSURE),
        }
    }

    fn found_item(&self, service: &'a Service) -> FoundItem<'a> {
        let certain = service.phones.known().iter().find(|phone| phone.provenance.is_plain());
        FoundItem {
            link: self.service_link(service),
            access: Access::word(service.access),
            access_label: self.word(service.access),
            status: (service.status != Status::Open).then(|| self.word(service.status)),
            whom: Vec::new(),
            unknown: None,
            phone: certain.map(PhoneView::from),
        }
    }

    /// The same with all that a reader needs to judge whether it is for them.
    fn item_to_judge(&self, service: &'a Service, reader: &Reader<'a>) -> FoundItem<'a> {
        let whom = self.for_whom(service).into_iter().map(|Line { text, .. }| text).collect();
        let unknown = service.eligibility.as_ref().and_then(|eligibility| {
            if fit(service, reader, self.catalog()) == Fit::FitsIf {
                return None;
            }
            if let Some(doubt) = self.doubt(&eligibility.provenance) {
                return Some(doubt.into_owned());
            }
            let facts = self.unknown_conditions(eligibility);
            let what = (!facts.is_empty()).then(|| self.joined(facts))?;
            Some(self.msg_with(words::TONIGHT_UNKNOWN, &[("facts", Arg::Text(&what))]))
        });
        FoundItem { whom, unknown, ..self.found_item(service) }
    }
}
