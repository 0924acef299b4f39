//! The page of a service.

use std::borrow::Cow;

use serde::Serialize;

use super::card::TopicLink;
use super::entry::Footing;
use super::fact::{AskView, Facts, Line, Row};
use super::frame::{PageView, PhoneView};
use super::hours::{HoursView, StatusView};
use super::leaving::host;
use super::near::NearView;
use super::stockholm::midnight;
use super::text::{Prose, TextNote};
use super::way::EntryTools;
use super::{Piece, Scope, words};
use crate::locale::Arg;
use crate::model::entry::{Address, Age, Eligibility, FactList, Housing, Registered, Service};
use crate::model::fact::Fact;
use crate::model::text::Text;
use crate::model::vocabulary::{Gender, HousingSupport, OperatorKind, Status, Vocabulary};
use crate::plan::address;

/// The page of a service.
#[derive(Debug, Serialize)]
pub struct ServiceView<'a> {
    /// Its name.
    pub name: Piece<'a>,
    /// One or two sentences.
    pub summary: Piece<'a>,
    /// What to know about the text.
    pub note: Option<TextNote<'a>>,
    /// Whether it needs a decision: the word.
    pub access: &'static str,
    /// The same, said to readers.
    pub access_label: Cow<'a, str>,
    /// Whether it runs, when that is not sure: the word.
    pub status: Option<&'static str>,
    /// The same, said to readers.
    pub status_label: Option<Cow<'a, str>>,
    /// Whether it is open.
    pub open: Option<StatusView<'a>>,
    /// When its facts are due to be confirmed again.
    pub due: Option<Due>,
    /// Whether its place is kept secret.
    pub protected: bool,
    /// Facts that may stand plainly.
    pub confirmed: Vec<Row<'a>>,
    /// Facts that are doubted.
    pub doubtful: Vec<Row<'a>>,
    /// What nobody has told us.
    pub unknown: Vec<Cow<'a, str>>,
    /// Whom to ask; `None` means: the service itself.
    pub ask: Option<AskView<'a>>,
    /// When it is open.
    pub hours: Vec<HoursView<'a>>,
    /// The rest of the text.
    pub prose: Option<Prose<'a>>,
    /// Needs it answers.
    pub needs: Vec<TopicLink<'a>>,
    /// What stands at the end of every entry.
    pub footing: Footing<'a>,
    /// The page to show to staff.
    pub show: String,
    /// What lies near.
    pub near: Vec<NearView<'a>>,
    /// The way there, sharing, and telling what is wrong.
    pub tools: EntryTools<'a>,
}

/// When facts are due to be confirmed again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Due {
    /// The last day on which they may be relied on.
    pub date: String,
    /// The minute after it.
    pub first: i64,
    /// Whether that has passed when the page is made.
    pub over: bool,
}

impl<'a> Scope<'a> {
    /// The page of a service.
    #[must_use]
    pub fn service_page(self, service: &'a Service, rest: &'a str) -> (PageView<'a>, ServiceView<'a>) {
        let scope = self.in_area(self.plan.index.area(&service.area));
        let texts = &service.texts;
        let mut crumbs = scope.crumbs_to_area();
        crumbs.extend(service.needs.first().map(|need| scope.need_link(scope.need(need.as_str()))));
        let text = texts.shown(self.lang).text;
        let page = scope.page(&text.name, Cow::Borrowed(&text.summary), rest, crumbs, &service.danger);
        let mut page = scope.discreet_service(service, page);
        page.qr = Some(scope.codes.of(service.code));
        // A place that is shut has no hours that anyone should go by.
        let shut = matches!(service.status, Status::Paused | Status::Closed);
        let weeks = if shut { &[] } else { scope.weeks.of(service) };
        let mut facts = scope.service_facts(service);
        for week in weeks {
            facts.cite(&week.hours.provenance.source, week.hours.provenance.seen);
        }
        let sources = facts.sources;
        let seen = sources.iter().map(|(_, seen)| *seen).max();
        let uncertain = service.status != Status::Open;
        let view = ServiceView {
            name: scope.name(texts),
            summary: scope.summary(texts),
            note: scope.note(texts, rest),
            access: service.access.word(),
            access_label: scope.word(service.access),
            status: uncertain.then(|| service.status.word()),
            status_label: uncertain.then(|| scope.word(service.status)),
            open: scope.status(service),
            due: scope.due(service),
            protected: service.protected,
            confirmed: facts.confirmed,
            doubtful: facts.doubtful,
            unknown: facts.unknown,
            ask: scope.ask(service),
            hours: weeks.iter().map(|week| scope.hours(week)).collect(),
            prose: scope.prose(texts),
            needs: scope.need_links(&service.needs),
            footing: scope.footing(service.code, service.check, &service.related, &service.sources, sources),
            show: scope.href(&address::show(service)),
            near: scope.near(service),
            tools: scope.entry_tools(service, seen),
        };
        scope.announce_of(&mut page, service);
        if view.due.is_some() || view.open.as_ref().is_some_and(|open| open.hours.is_some()) {
            page.clock = Some(scope.clock());
        }
        (page, view)
    }

    fn due(&self, service: &Service) -> Option<Due> {
        let due = service.check.due()?;
        // From the day after on, they are too old.
        let first = due.succ_opt()?;
        Some(Due {
            date: self.date(due),
            first: midnight(first),
            over: service.check.is_overdue(self.weeks.today()),
        })
    }

    /// All facts of a service but its opening hours, which have a table of their own.
    pub(super) fn service_facts(&self, service: &'a Service) -> Facts<'a> {
        let mut facts = Facts::default();
        self.add_contacts(&mut facts, service);
        self.add_eligibility(&mut facts, service);
        self.add_housing(&mut facts, service);
        self.add_way_in(&mut facts, service);
        let words = |scope: &Self, tags: &'a [String]| {
            vec![Line::own(scope.joined(tags.iter().map(|tag| scope.spoken(tag))))]
        };
        facts.add(*self, words::FACT_LANGUAGES, service.languages.as_ref(), |tags| words(self, tags));
        facts.add(*self, words::FACT_ACCESSIBILITY, service.accessibility.as_ref(), |all| self.lines_of(all));
        facts.add(*self, words::FACT_EMAIL, service.email.as_ref(), |email| {
            vec![Line { href: Some(format!("mailto:{email}")), ltr: true, ..Line::own(email.as_str()) }]
        });
        facts.add(*self, words::FACT_WEB, service.web.as_ref(), |url| {
            vec![Line { href: Some(url.clone()), ltr: true, ..Line::own(host(url)) }]
        });
        facts.add(*self, words::FACT_CAPACITY, service.capacity.as_ref(), |&count| {
            let count = [("count", Arg::Number(i64::from(count)))];
            vec![Line::own(self.msg_with(words::CAPACITY_PLACES, &count))]
        });
        facts.confirmed.push(self.operator(service));
        facts
    }

    /// What one must know to come there tonight, without opening hours.
    pub(super) fn place_facts(&self, service: &'a Service) -> Facts<'a> {
        let mut facts = Facts::default();
        self.add_eligibility(&mut facts, service);
        self.add_way_in(&mut facts, service);
        self.add_contacts(&mut facts, service);
        let map = self.msg(words::FACT_MAP);
        facts.confirmed.retain(|row| row.label != map);
        facts.unknown.retain(|fact| *fact != map);
        facts
    }

    fn add_contacts(&self, facts: &mut Facts<'a>, service: &'a Service) {
        match &service.phones {
            FactList::Unknown => facts.unknown.push(self.msg(words::FACT_PHONE)),
            FactList::Known(phones) => {
                for phone in phones {
                    let line =
                        Line { phone: Some(PhoneView::from(phone)), ..Line::own(phone.number.display()) };
                    facts.add_known(*self, self.word(phone.label), vec![line], &phone.provenance);
                }
            }
        }
        if matches!(service.hours, FactList::Unknown) {
            facts.unknown.push(self.msg(words::FACT_HOURS));
        }
        facts
            .add(*self, words::FACT_ADDRESS, service.address.as_ref(), |address| vec![self.address(address)]);
        facts.add(*self, words::FACT_MAP, service.coordinates.as_ref(), |at| {
            vec![Line { ltr: true, ..Line::own(format!("{:.5}, {:.5}", at.lat, at.lon)) }]
        });
    }

    fn add_eligibility(&self, facts: &mut Facts<'a>, service: &'a Service) {
        let words = self.aside(&service.texts, |text: &Text| text.eligibility.as_ref());
        match &service.eligibility {
            Some(eligibility) => {
                let lines = self.for_whom(service);
                if !lines.is_empty() {
                    facts.add_known(*self, self.msg(words::FACT_ELIGIBILITY), lines, &eligibility.provenance);
                }
                facts.unknown.extend(self.unknown_conditions(eligibility));
            }
            None => self.add_words(facts, words::FACT_ELIGIBILITY, words),
        }
    }

    fn add_housing(&self, facts: &mut Facts<'a>, service: &'a Service) {
        for Housing { form, support, provenance } in &service.housing {
            let known = (*support != HousingSupport::Unknown).then(|| Line::own(self.word(*support)));
            let lines = [Line::own(self.word(*form))].into_iter().chain(known).collect();
            // Names of facts differ within a list: of several forms, each is named.
            let label = self.msg(words::FACT_HOUSING);
            let label = match service.housing.as_slice() {
                [_] => label,
                _ => Cow::Owned(format!("{label}: {}", self.word(*form))),
            };
            facts.add_known(*self, label, lines, provenance);
        }
        if service.housing.iter().any(|housing| housing.support == HousingSupport::Unknown) {
            facts.unknown.push(self.msg(words::FACT_SUPPORT));
        }
    }

    /// Whom it is for: in the words of the entry, or else in those of the vocabulary.
    pub(super) fn for_whom(&self, service: &'a Service) -> Vec<Line<'a>> {
        let words = self.aside(&service.texts, |text: &Text| text.eligibility.as_ref());
        match (words, &service.eligibility) {
            (Some(words), _) => vec![Line::text(words)],
            (None, Some(eligibility)) => self.eligibility_lines(eligibility),
            (None, None) => Vec::new(),
        }
    }

    /// What nobody has told us about whom it is for.
    pub(super) fn unknown_conditions(&self, eligibility: &Eligibility) -> Vec<Cow<'a, str>> {
        let Eligibility { gender, age_from, age_to, registered, conditions: _, provenance: _ } = eligibility;
        let unknown = [
            (words::FACT_GENDER, *gender == Some(Gender::Unknown)),
            (words::FACT_AGE, [age_from, age_to].contains(&&Some(Age::Unknown))),
            (words::FACT_REGISTERED, *registered == Some(Registered::Unknown)),
        ];
        unknown.iter().filter(|(_, unknown)| *unknown).map(|(id, _)| self.msg(id)).collect()
    }

    fn eligibility_lines(&self, eligibility: &'a Eligibility) -> Vec<Line<'a>> {
        let Eligibility { gender, age_from, age_to, registered, conditions, provenance: _ } = eligibility;
        let gender =
            gender.filter(|gender| *gender != Gender::Unknown).map(|gender| Line::own(self.word(gender)));
        let conditions = conditions.iter().map(|condition| Line::own(self.word(*condition)));
        let age = self.age(years(*age_from), years(*age_to)).map(Line::own);
        let registered = match registered {
            None | Some(Registered::Unknown) => None,
            Some(Registered::Anywhere) => Some(Line::own(self.msg(words::ELIGIBILITY_REGISTERED_ANYWHERE))),
            Some(Registered::In(area)) => {
                let area = self.localised(&self.plan.index.area(area).name);
                let args = [("area", Arg::Text(&area.text))];
                Some(Line::own(self.msg_with(words::ELIGIBILITY_REGISTERED_IN, &args)))
            }
        };
        gender.into_iter().chain(conditions).chain(age).chain(registered).collect()
    }

    pub(super) fn age(&self, from: Option<i64>, to: Option<i64>) -> Option<String> {
        let number = Arg::Number;
        Some(match (from, to) {
            (None, None) => return None,
            (Some(from), None) => self.msg_with(words::ELIGIBILITY_AGE_FROM, &[("age", number(from))]),
            (None, Some(to)) => self.msg_with(words::ELIGIBILITY_AGE_TO, &[("age", number(to))]),
            (Some(from), Some(to)) => {
                self.msg_with(words::ELIGIBILITY_AGE_BETWEEN, &[("from", number(from)), ("to", number(to))])
            }
        })
    }

    fn add_way_in(&self, facts: &mut Facts<'a>, service: &'a Service) {
        let way_in = self.aside(&service.texts, |text: &Text| text.way_in.as_ref());
        self.add_with_words(facts, words::FACT_WAY_IN, service.way_in.as_ref(), way_in, |all| {
            self.lines_of(all)
        });
        let cost = self.aside(&service.texts, |text: &Text| text.cost.as_ref());
        self.add_with_words(facts, words::FACT_COST, service.cost.as_ref(), cost, |cost| {
            vec![Line::own(self.word(*cost))]
        });
        facts.add(*self, words::FACT_BRING, service.bring.as_ref(), |all| self.lines_of(all));
    }

    /// A fact that the entry's text also speaks of: the words stand with it, or alone where it is unknown.
    fn add_with_words<T>(
        &self,
        facts: &mut Facts<'a>,
        label: &str,
        fact: Option<&'a Fact<T>>,
        words: Option<Piece<'a>>,
        lines: impl FnOnce(&'a T) -> Vec<Line<'a>>,
    ) {
        if let Some(Fact::Known(value, provenance)) = fact {
            let lines = lines(value).into_iter().chain(words.map(Line::text)).collect();
            facts.add_known(*self, self.msg(label), lines, provenance);
        } else {
            facts.add(*self, label, fact, |_| Vec::new());
            self.add_words(facts, label, words);
        }
    }

    fn add_words(&self, facts: &mut Facts<'a>, label: &str, words: Option<Piece<'a>>) {
        let row =
            |words| Row { label: self.msg(label), lines: vec![Line::text(words)], source: None, doubt: None };
        facts.confirmed.extend(words.map(row));
    }

    fn operator(&self, service: &'a Service) -> Row<'a> {
        let operator = &service.operator;
        let mut lines = vec![Line::text(self.proper(&operator.name))];
        lines.extend(operator.unit.as_ref().map(|unit| Line::text(self.proper(unit))));
        // "Örebro kommun" says itself what it is.
        if !matches!(operator.kind, OperatorKind::Municipality | OperatorKind::Region) {
            lines.push(Line::own(self.word(operator.kind)));
        }
        Row { label: self.msg(words::FACT_OPERATOR), lines, source: None, doubt: None }
    }

    fn address(&self, address: &Address) -> Line<'a> {
        Line { ltr: true, ..Line::own(address.line()) }
    }

    pub(super) fn lines_of<T: Vocabulary>(&self, values: &[T]) -> Vec<Line<'a>> {
        values.iter().map(|value| Line::own(self.word(*value))).collect()
    }

    /// The name of a language that is spoken somewhere; its tag where the interface has no name for it.
    fn spoken(&self, tag: &'a str) -> Cow<'a, str> {
        words::spoken(tag).map_or(Cow::Borrowed(tag), |id| self.msg(id))
    }
}

fn years(age: Option<Age>) -> Option<i64> {
    match age {
        Some(Age::Years(years)) => Some(i64::from(years)),
        Some(Age::Unknown) | None => None,
    }
}
