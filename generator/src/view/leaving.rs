//! Leaving at once: the link to somewhere harmless, and what the history of a browser may say about a page.

use std::borrow::Cow;

use serde::Serialize;

use super::frame::PageView;
use super::{Scope, words};
use crate::locale::Arg;
use crate::model::catalog::Need;
use crate::model::entry::{Guide, Service};
use crate::model::vocabulary::{Danger, ExitPages};
use crate::plan::address;

/// The page about what a browser remembers, when the site has it.
const TRACES: &str = "traces";

/// The way out of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExitView<'a> {
    /// Where it leads.
    pub href: &'a str,
    /// What readers know that place by.
    pub host: &'a str,
    /// The page about what a browser remembers.
    pub traces: Option<String>,
}

/// Whether being seen on the page of a service can be dangerous.
#[must_use]
pub fn service_is_sensitive(service: &Service) -> bool {
    service.sensitive || service.danger.contains(&Danger::Violence)
}

/// Whether being seen on the page of a guide can be dangerous.
#[must_use]
pub fn guide_is_sensitive(guide: &Guide) -> bool {
    guide.sensitive || guide.danger.contains(&Danger::Violence)
}

/// Whether being seen on the pages of a need can be dangerous.
#[must_use]
pub fn need_is_sensitive(need: &Need) -> bool {
    need.danger.contains(&Danger::Violence)
}

impl<'a> Scope<'a> {
    /// The way out, as it stands on this page.
    pub(super) fn way_out(&self) -> ExitView<'a> {
        let url = &self.catalog().site.exit.url;
        let traces = self.catalog().pages.values().find(|page| page.id.as_str() == TRACES);
        ExitView { href: url, host: host(url), traces: traces.map(|page| self.href(&address::about(page))) }
    }

    /// The way out where the site offers it on every page.
    pub(super) fn way_out_everywhere(&self) -> Option<&'a str> {
        let exit = &self.catalog().site.exit;
        (exit.pages == ExitPages::All).then_some(exit.url.as_str())
    }

    /// The page of a service: see [`Self::discreet_entry`].
    pub(super) fn discreet_service(&self, service: &Service, page: PageView<'a>) -> PageView<'a> {
        self.discreet_entry(service_is_sensitive(service), service.code.number(), page)
    }

    /// The page of an entry that is dangerous to be seen on: with a way out, and with a title that says nothing in a
    /// list of pages visited. The code tells those who know it which page it is.
    pub(super) fn discreet_entry(&self, sensitive: bool, code: u32, page: PageView<'a>) -> PageView<'a> {
        if !sensitive {
            return page;
        }
        let code = code.to_string();
        let title = self.plain_with(words::LEAVING_TITLE_ENTRY, &[("code", Arg::Text(&code))]);
        self.discreet(&title, page)
    }

    /// The same for a page to show to staff.
    pub(super) fn discreet_show(&self, service: &Service, page: PageView<'a>) -> PageView<'a> {
        if !service_is_sensitive(service) {
            return page;
        }
        let code = service.code.number().to_string();
        let name = self.plain_with(words::SHOW_CODE, &[("code", Arg::Text(&code))]);
        self.discreet(&self.plain_with(words::SHOW_TITLE, &[("name", Arg::Text(&name))]), page)
    }

    /// The same for a need. Its number is its place among the needs, so that no two pages have one title.
    pub(super) fn discreet_need(&self, need: &Need, page: PageView<'a>) -> PageView<'a> {
        match self.discreet_topic(need) {
            Some(title) => self.discreet(&title, page),
            None => page,
        }
    }

    /// The title of such a need.
    pub(super) fn discreet_topic(&self, need: &Need) -> Option<String> {
        if !need_is_sensitive(need) {
            return None;
        }
        let place = self.catalog().needs.iter().position(|each| each.id == need.id);
        let number = place.map_or(0, |place| place + 1).to_string();
        let area = self.localised(&self.area.name);
        let args = [("area", Arg::Text(&area.text)), ("number", Arg::Text(&number))];
        Some(self.plain_with(words::LEAVING_TITLE_TOPIC, &args))
    }

    /// A page with this title, which says nothing, and with a way out.
    pub(super) fn discreet(&self, title: &str, page: PageView<'a>) -> PageView<'a> {
        PageView {
            title: self.title(title),
            description: Cow::Owned(self.plain_with(words::LEAVING_DESCRIPTION, &[])),
            exit: Some(self.way_out()),
            ..page
        }
    }
}

/// What readers recognise of an address on the web.
pub(super) fn host(url: &str) -> &str {
    let rest = url.strip_prefix("https://").unwrap_or(url);
    let host = rest.split_once('/').map_or(rest, |(host, _)| host);
    host.strip_prefix("www.").unwrap_or(host)
}
