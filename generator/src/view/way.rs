//! The way there, sharing a service, and telling what is wrong with its page: plain addresses that a phone acts on.
//!
//! What is shared leads to the page of the code, so that neither message nor address says what a place is for.

use std::fmt::Write as _;

use chrono::NaiveDate;
use serde::Serialize;

use super::contact::has_contact;
use super::fact::AskView;
use super::leaving::service_is_sensitive;
use super::{Scope, words};
use crate::locale::Arg;
use crate::model::catalog::{Feedback, FeedbackForm};
use crate::model::entry::Service;
use crate::model::fact::Fact;
use crate::model::id::ShortCode;
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
    /// The service for the phone's address book, when its number is certain.
    pub contact: Option<String>,
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
        let day = service.check.confirmed.or(seen);
        let date = day.map(|day| self.date(day));
        let body = match &date {
            Some(date) => self.plain_with(words::WRONG_BODY, &[number, ("date", Arg::Text(date))]),
            None => subject.clone(),
        };
        let Feedback { form, email } = &site.feedback;
        let letter = || {
            let to = email.as_ref()?;
            Some(format!("mailto:{to}?subject={}&body={}", encoded(&subject), encoded(&body)))
        };
        let wrong = form.as_ref().map(|form| filled(form, service.code, day)).or_else(letter);
        EntryTools {
            map: map.filter(|_| !hidden),
            url,
            title: if hidden { subject } else { name.clone() },
            contact: has_contact(service).then(|| format!("{}{}", self.root, address::contact(service.code))),
            sms: format!("sms:?&body={}", encoded(&text)),
            tell: if wrong.is_some() { None } else { self.ask(service) },
            wrong,
            address,
            code,
        }
    }
}

/// A fact that may stand plainly.
pub(super) fn certain<T>(fact: Option<&Fact<T>>) -> Option<&T> {
    fact.and_then(Fact::known).filter(|(_, provenance)| provenance.is_plain()).map(|(value, _)| value)
}

/// The address of a form with the fields filled in that it has for them: nothing but a code and a day.
fn filled(form: &FeedbackForm, code: ShortCode, day: Option<NaiveDate>) -> String {
    let FeedbackForm { url, code_field, date_field } = form;
    let code = code_field.as_ref().map(|field| (field, code.to_string()));
    let day = date_field.as_ref().zip(day.map(|day| day.to_string()));
    let (address, place) = url.split_once('#').map_or((url.as_str(), None), |(at, place)| (at, Some(place)));
    let mut out = address.to_owned();
    for (field, value) in code.into_iter().chain(day) {
        let sign = if out.contains('?') { '&' } else { '?' };
        write!(out, "{sign}{}={}", encoded(field), encoded(&value)).expect("strings can be written to");
    }
    out.extend(place.into_iter().flat_map(|place| ["#", place]));
    out
}

/// A text as a part of an address: letters and digits of all scripts stand as they are, as RFC 3987 allows, because in
/// numbers an Arabic letter takes six; of the rest, only what RFC 3986 leaves unreserved. Browsers write the numbers
/// themselves when they hand an address on.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut bytes = [0; 4];
    for sign in text.chars() {
        if sign.is_alphanumeric() || "-._~".contains(sign) {
            out.push(sign);
        } else {
            for byte in sign.encode_utf8(&mut bytes).bytes() {
                write!(out, "%{byte:02X}").expect("strings can be written to");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{encoded, filled};
    use crate::model::catalog::FeedbackForm;
    use crate::model::id::ShortCode;

    #[test]
    fn a_form_is_told_the_code_and_the_day_where_it_has_fields_for_them() {
        let form = |url: &str, code: Option<&str>, date: Option<&str>| FeedbackForm {
            url: url.to_owned(),
            code_field: code.map(str::to_owned),
            date_field: date.map(str::to_owned),
        };
        let code = ShortCode::new(17).expect("a code");
        let day = "2026-11-21".parse().ok();
        let url = "https://example.org/fel";
        assert_eq!(filled(&form(url, None, None), code, day), url);
        assert_eq!(filled(&form(url, Some("kod"), Some("dag")), code, None), format!("{url}?kod=17"));
        let asked = form("https://example.org/fel?id=3#del", Some("kod & mer"), Some("dag"));
        let address = "https://example.org/fel?id=3&kod%20%26%20mer=17&dag=2026-11-21#del";
        assert_eq!(filled(&asked, code, day), address);
    }

    #[test]
    fn nothing_in_a_text_can_end_the_part_of_an_address() {
        assert_eq!(encoded("Örebro & 1 (a)?#x=y\n"), "Örebro%20%26%201%20%28a%29%3F%23x%3Dy%0A");
        assert_eq!(encoded("سكن\u{2069} – ቤት"), "سكن%E2%81%A9%20%E2%80%93%20ቤት");
        assert_eq!(encoded("a-Z_0.9~"), "a-Z_0.9~");
    }
}
