//! What an address book on a phone takes of a service: what may stand plainly, in the original language.

use chrono::NaiveDate;

use super::leaving::service_is_sensitive;
use super::way::certain;
use super::{Scope, words};
use crate::locale::Arg;
use crate::model::entry::{Address, Operator, Service};
use crate::model::vocabulary::Status;
use crate::plan::address;

/// A service as an address book keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact<'a> {
    /// Its name.
    pub name: &'a str,
    /// Who runs it.
    pub operator: &'a Operator,
    /// Its numbers as they are dialled.
    pub phones: Vec<&'a str>,
    /// Its mail address.
    pub email: Option<&'a str>,
    /// Where it is.
    pub address: Option<&'a Address>,
    /// The page of its code.
    pub url: String,
    /// Its code, and of when the facts are.
    pub note: String,
}

impl<'a> Scope<'a> {
    /// A service that can be rung, that runs, and that it is not dangerous to know.
    #[must_use]
    pub fn contact(&self, service: &'a Service) -> Option<Contact<'a>> {
        if !has_contact(service) {
            return None;
        }
        let code = service.code.number().to_string();
        let date = self.date(last_known(service)?);
        let args = [("code", Arg::Text(&code)), ("date", Arg::Text(&date))];
        Some(Contact {
            name: &service.texts.shown(self.lang).text.name,
            operator: &service.operator,
            phones: plain_phones(service).collect(),
            email: certain(service.email.as_ref()).map(String::as_str),
            address: certain(service.address.as_ref()),
            url: format!("{}/{}", self.catalog().site.base_url, address::code(service.code)),
            note: self.plain_with(words::CONTACT_NOTE, &args),
        })
    }
}

/// Whether an address book may take it.
pub(super) fn has_contact(service: &Service) -> bool {
    let hidden = service.protected || service_is_sensitive(service);
    let runs = matches!(service.status, Status::Open | Status::Seasonal);
    !hidden && runs && plain_phones(service).next().is_some()
}

fn plain_phones(service: &Service) -> impl Iterator<Item = &str> {
    let plain = service.phones.known().iter().filter(|phone| phone.provenance.is_plain());
    plain.map(|phone| phone.number.dial())
}

/// When someone confirmed the facts, or when the first of its numbers that may stand plainly was read.
fn last_known(service: &Service) -> Option<NaiveDate> {
    let read = || service.phones.known().iter().find(|phone| phone.provenance.is_plain());
    service.check.confirmed.or_else(|| read().map(|phone| phone.provenance.seen))
}
