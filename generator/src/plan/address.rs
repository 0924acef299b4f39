//! Where pages lie below the folder of a language: the only place that knows.

use super::{Area, Guide, Need, Service, ShortCode, Situation, StaticPage};

/// The first page of a language.
pub const HOME: &str = "index.html";
/// What staff print for others.
pub const PRINT: &str = "print.html";
/// The search.
pub const SEARCH: &str = "search.html";
/// How facts are gathered, and what nobody knows.
pub const HOW_WE_KNOW: &str = "how-we-know.html";
/// All sources.
pub const SOURCES: &str = "sources.html";
/// How accessible the site is.
pub const STATEMENT: &str = "accessibility.html";
/// The folder of the search index of a language.
pub const SEARCH_INDEX: &str = "search";
/// Where the home area is saved on a phone.
pub const OFFLINE: &str = "offline.html";
/// Everything in the order of the alphabet, in and around the home area.
pub const A_TO_Z: &str = "a-z.html";

/// An area.
#[must_use]
pub fn area(area: &Area) -> String {
    format!("{}/index.html", area.id)
}
/// This evening and tonight in an area.
#[must_use]
pub fn tonight(area: &Area) -> String {
    format!("{}/tonight.html", area.id)
}
/// A need in an area.
#[must_use]
pub fn need(area: &Area, need: &Need) -> String {
    format!("{}/needs/{}.html", area.id, need.id)
}
/// A situation in an area.
#[must_use]
pub fn situation(area: &Area, situation: &Situation) -> String {
    format!("{}/situations/{}.html", area.id, situation.id)
}
/// The first of the three questions, where there is a choice.
pub const FIND: &str = "find.html";
/// The folder of the three questions in each area.
pub const FIND_FOLDER: &str = "find";
/// What someone in an area needs.
#[must_use]
pub fn find(area: &Area) -> String {
    format!("{}/{FIND_FOLDER}/index.html", area.id)
}
/// Who it is that needs something in an area.
#[must_use]
pub fn find_who(area: &Area, need: &Need) -> String {
    format!("{}/{FIND_FOLDER}/{}.html", area.id, need.id)
}
/// An answer to the three questions. A number tells nothing in a history.
#[must_use]
pub fn found(area: &Area, need: &Need, at: usize) -> String {
    format!("{}/{FIND_FOLDER}/{}/{}.html", area.id, need.id, at + 1)
}
/// A service.
#[must_use]
pub fn service(service: &Service) -> String {
    format!("{}/{}.html", service.area, service.id)
}
/// A service, to show to staff.
#[must_use]
pub fn show(service: &Service) -> String {
    format!("{}/show/{}.html", service.area, service.id)
}
/// A guide.
#[must_use]
pub fn guide(guide: &Guide) -> String {
    format!("guides/{}.html", guide.id)
}
/// Words explained: the page with this number, from 0.
#[must_use]
pub fn glossary(part: usize) -> String {
    if part == 0 { "glossary.html".to_owned() } else { format!("glossary-{}.html", part + 1) }
}
/// The alphabet of an area that the home area does not lie in.
#[must_use]
pub fn a_to_z(area: &Area) -> String {
    format!("{}/a-z.html", area.id)
}
/// The leaflet of an area.
#[must_use]
pub fn leaflet(area: &Area) -> String {
    format!("{}/leaflet.html", area.id)
}
/// The leaflet of an area that tells no one why somebody has it.
#[must_use]
pub fn leaflet_discreet(area: &Area) -> String {
    format!("{}/leaflet-discreet.html", area.id)
}
/// Where a spoken code leads, beside the folders of the languages.
#[must_use]
pub fn code(code: ShortCode) -> String {
    format!("{code}.html")
}
/// A service for an address book, beside the folders of the languages.
#[must_use]
pub fn contact(code: ShortCode) -> String {
    format!("{code}.vcf")
}
/// Where an area that the home area does not lie in is saved on a phone.
#[must_use]
pub fn offline(area: &Area) -> String {
    format!("{}/offline.html", area.id)
}
/// A page about the site itself.
#[must_use]
pub fn about(page: &StaticPage) -> String {
    format!("{}.html", page.id)
}
