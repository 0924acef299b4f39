//! The way there, sharing a service, and telling what is wrong with its page: plain addresses that a phone acts on.
//!
//! What is shared leads to the page of the code, so that neither message nor address says what a place is for.

use std::fmt::Write as _;

use chrono::NaiveDate;
use serde::Serialize;

use super::fact::AskView;
use super::leaving::service_is_sensitive;
use super::{Scope, words};
use crate::locale::Arg;
use crate::model::entry::Service;
use crate::model::fact::Fact;
use crate::plan::address;

/// What readers can take with them from the page of a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EntryTools<'a> {
    /// The visiting address, when it is certain.
    pub address: Option<String>,
    /// Its place for the phone's own map, when it is certain.
    pub map: Option<String>,
    /// The page of its code.
    pub url: String,
    /// What a message about it says first; for a service that it can be dangerous to be seen with, only its code.
    pub title: String,
    /// Writes that message.
    pub sms: String,
    /// Writes to the publisher, where there is one to write to.
    pub wrong: Option<String>,
    /// Whom to tell otherwise; `None` means: the service itself.
    pub tell: Option<AskView<'a>>,
    /// Its spoken code.
    pub code: u32,
}

impl<'a> Scope<'a> {
    /// What readers can take with them; `seen` is when the latest of its facts was read.
    pub(super) fn entry_tools(&self, service: &'a Service, seen: Option<NaiveDate>) -> EntryTools<'a> {
        let site = &self.catalog().site;
        let code = service.code.number();
        let spoken = code.to_string();
        let number = ("code", Arg::Text(&spoken));
        let url = format!("{}/{}", site.base_url, address::code(service.code));
        let address = certain(service.address.as_ref()).map(|address| address.line());
        let hidden = service_is_sensitive(service) || service.protected;
        let subject = self.plain_with(words::WRONG_SUBJECT, &[number]);
        let name = &service.texts.shown(self.lang).text.name;
        let text = if hidden {
            self.plain_with(words::SHARE_TEXT_NEUTRAL, &[number, ("link", Arg::Text(&url))])
        } else {
            let phone = service.phones.known().iter().find(|phone| phone.provenance.is_plain());
            let phone = phone.map(|phone| phone.number.display());
            let known = [Some(name.as_str()), address.as_deref(), phone];
            let about = known.into_iter().flatten().collect::<Vec<_>>().join(", ");
            let args = [("about", Arg::Text(&about)), number, ("link", Arg::Text(&url))];
            self.plain_with(words::SHARE_TEXT, &args)
        };
        let map = certain(service.coordinates.as_ref()).map(|at| {
            let place = format!("{:.5},{:.5}", at.lat, at.lon);
            format!("geo:{place}?q={place}({})", encoded(name))
        });
        let date = service.check.confirmed.or(seen).map(|date| self.date(date));
        let body = match &date {
            Some(date) => self.plain_with(words::WRONG_BODY, &[number, ("date", Arg::Text(date))]),
            None => subject.clone(),
        };
        let wrong = site
            .feedback
            .as_ref()
            .map(|to| format!("mailto:{to}?subject={}&body={}", encoded(&subject), encoded(&body)));
        EntryTools {
            map: map.filter(|_| !hidden),
            url,
            title: if hidden { subject } else { name.clone() },
            sms: format!("sms:?&body={}", encoded(&text)),
            tell: if wrong.is_some() { None } else { self.ask(service) },
            wrong,
            address,
            code,
        }
    }
}

/// A fact that may stand plainly.
fn certain<T>(fact: Option<&Fact<T>>) -> Option<&T> {
    fact.and_then(Fact::known).filter(|(_, provenance)| provenance.is_plain()).map(|(value, _)| value)
}

/// A text as a part of an address: all but what RFC 3986 leaves unreserved is written in numbers.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("strings can be written to");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn nothing_in_a_text_can_end_the_part_of_an_address() {
        assert_eq!(encoded("Örebro & 1 (a)?#x=y\n"), "%C3%96rebro%20%26%201%20%28a%29%3F%23x%3Dy%0A");
        assert_eq!(encoded("a-Z_0.9~"), "a-Z_0.9~");
    }
}
