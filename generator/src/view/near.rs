//! What lies near a service: where one can walk from there, and how far it is.

use serde::Serialize;

use super::leaving::service_is_sensitive;
use super::{Link, Scope, words};
use crate::locale::Arg;
use crate::model::entry::Service;

/// More than these few would be a list to choose from, and there are lists.
const MOST: usize = 3;

/// A place that lies near.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NearView<'a> {
    /// Its page and name.
    pub link: Link<'a>,
    /// How far it is, as the crow flies.
    pub distance: String,
}

impl<'a> Scope<'a> {
    /// The nearest places that anyone may go to. Around a place that is dangerous to be seen at none are told, nor is
    /// such a place.
    pub(super) fn near(&self, service: &Service) -> Vec<NearView<'a>> {
        if service_is_sensitive(service) {
            return Vec::new();
        }
        let near = self.plan.index.near(service).into_iter();
        let harmless = near.filter(|(_, other)| !service_is_sensitive(other)).take(MOST);
        harmless
            .map(|(metres, other)| NearView {
                link: self.service_link(other),
                distance: self.plain_with(words::NEAR_DISTANCE, &[("metres", Arg::Text(&told(metres)))]),
            })
            .collect()
    }
}

/// Metres as people say them: in steps of fifty.
fn told(metres: f64) -> String {
    format!("{:.0}", (metres / 50.0).round().max(1.0) * 50.0)
}

#[cfg(test)]
mod tests {
    use super::told;
    use crate::fixture::{Entry, catalog, from_page};

    #[test]
    fn distances_are_told_in_steps() {
        assert_eq!([0.0, 24.0, 76.0, 1_474.0].map(told), ["50", "50", "100", "1450"]);
    }

    #[test]
    fn the_nearest_three_that_anyone_may_go_to_are_told() {
        let at = |lat: &str, more: &str| {
            format!(
                "phones: unknown\ncoordinates: {{value: {{lat: {lat}, lon: 15.2}}, source: broschyr, confidence: A}}\n{more}"
            )
        };
        let open = "access: open";
        let yaml = [
            at("59.2000", open),
            at("59.2040", open),
            at("59.1990", open),
            at("59.2005", "access: decision"),
            at("59.2006", "access: open\nsensitive: true"),
            at("59.2007", open).replace("confidence: A", "confidence: C"),
            at("59.2030", open),
            at("59.2050", open),
            at("59.2200", open),
        ];
        let names =
            ["har", "fjarde", "forsta", "beslut", "kansligt", "osakert", "andra", "femte", "langt-bort"];
        let entry = |((yaml, id), code)| Entry { area: "staden", id, code, yaml, name: id };
        let entries: Vec<_> = yaml.iter().map(String::as_str).zip(names).zip(1..).map(entry).collect();
        let catalog = catalog(&entries, &[]);
        let near = |id: &str| {
            let service =
                catalog.services.values().find(|service| service.id.as_str() == id).expect("it is there");
            from_page(&catalog, "sv", "staden/har.html", |scope| {
                let near = scope.near(service).into_iter();
                near.map(|place| format!("{} {}", place.link.label.text, place.distance)).collect::<Vec<_>>()
            })
        };
        let told = |name: &str, metres: &str| format!("{name} near-distance [{metres}]");
        assert_eq!(near("har"), [told("forsta", "100"), told("andra", "350"), told("fjarde", "450")]);
        assert_eq!(near("kansligt"), Vec::<String>::new());
        assert_eq!(near("osakert"), Vec::<String>::new());
        assert_eq!(near("langt-bort"), Vec::<String>::new());
    }
}
