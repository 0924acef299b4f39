//! Entries as lists show them.

use std::borrow::Cow;

use serde::Serialize;

use super::frame::PhoneView;
use super::hours::StatusView;
use super::{Link, Piece, Scope};
use crate::model::catalog::Need;
use crate::model::entry::{Guide, Service};
use crate::model::id::NeedId;
use crate::model::vocabulary::{Gender, Status, Vocabulary};
use crate::plan::address;

/// A service in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServiceCard<'a> {
    /// Its page and name.
    pub link: Link<'a>,
    /// One or two sentences.
    pub summary: Piece<'a>,
    /// Whether its text is shown in the original language.
    pub fallback: bool,
    /// Whether it needs a decision: the word.
    pub access: &'static str,
    /// The same, said to readers.
    pub access_label: Cow<'a, str>,
    /// For whom it is, when not for everyone.
    pub gender: Option<Cow<'a, str>>,
    /// Whether it runs, when that is not sure.
    pub status: Option<Cow<'a, str>>,
    /// Whether it is open.
    pub open: Option<StatusView<'a>>,
    /// A number that is certain.
    pub phone: Option<PhoneView<'a>>,
}

/// A guide, a need, a situation or an area in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EntryItem<'a> {
    /// Its page and name.
    pub link: Link<'a>,
    /// One or two sentences.
    pub summary: Piece<'a>,
    /// Its pictogram, if it has one.
    pub icon: Option<&'static str>,
}

/// A need or a situation that a page links to by its name alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TopicLink<'a> {
    /// Its page and name.
    pub link: Link<'a>,
    /// Its pictogram, if it has one.
    pub icon: Option<&'static str>,
}

impl<'a> Scope<'a> {
    pub(super) fn card(&self, service: &'a Service) -> ServiceCard<'a> {
        let certain = service.phones.known().iter().find(|phone| phone.provenance.is_plain());
        ServiceCard {
            link: self.service_link(service),
            summary: self.summary(&service.texts),
            fallback: service.texts.shown(self.lang).lang != self.lang,
            access: service.access.word(),
            access_label: self.word(service.access),
            gender: gender(service).map(|gender| self.word(gender)),
            status: (service.status != Status::Open).then(|| self.word(service.status)),
            // Of what may not be there any more, its status says enough.
            open: (service.status != Status::Uncertain).then(|| self.status(service)).flatten(),
            phone: certain.map(PhoneView::from),
        }
    }

    pub(super) fn guide_item(&self, guide: &'a Guide) -> EntryItem<'a> {
        let link = Link { href: self.href(&address::guide(guide)), label: self.name(&guide.texts) };
        EntryItem { link, summary: self.summary(&guide.texts), icon: None }
    }

    /// The needs of the page's area.
    pub(super) fn need_items(&self) -> Vec<EntryItem<'a>> {
        let item = |need: &'a Need| EntryItem {
            link: self.need_link(need),
            summary: self.localised(&need.summary),
            icon: Some(need.icon.word()),
        };
        self.catalog().needs.iter().map(item).collect()
    }

    /// The needs that an entry answers.
    pub(super) fn need_links(&self, needs: &'a [NeedId]) -> Vec<TopicLink<'a>> {
        needs.iter().map(|need| self.need_topic(self.need(need.as_str()))).collect()
    }

    /// A need by its name alone.
    pub(super) fn need_topic(&self, need: &'a Need) -> TopicLink<'a> {
        TopicLink { link: self.need_link(need), icon: Some(need.icon.word()) }
    }

    /// The situations of the page's area.
    pub(super) fn situation_items(&self) -> Vec<EntryItem<'a>> {
        let item = |situation| {
            let href = self.href(&address::situation(self.area, situation));
            let label = self.localised(&situation.name);
            EntryItem { link: Link { href, label }, summary: self.localised(&situation.summary), icon: None }
        };
        self.catalog().situations.iter().map(item).collect()
    }
}

/// For whom a service is, when it is known not to be for everyone.
fn gender(service: &Service) -> Option<Gender> {
    let only = |gender: &Gender| matches!(gender, Gender::Women | Gender::Men);
    service.eligibility.as_ref()?.gender.filter(only)
}
