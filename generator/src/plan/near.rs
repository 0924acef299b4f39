//! What lies near: services by the distance between their places, as the crow flies.
//!
//! The distance is the haversine of R. W. Sinnott (Virtues of the Haversine, Sky & Telescope 68 (2), 1984, p. 159) on a
//! sphere with the mean radius of the Geodetic Reference System 1980 (H. Moritz, Journal of Geodesy 74, 2000); the true
//! figure of the earth changes it by less than 0.6 %. Must not know what a page says of it.

use crate::model::entry::{Coordinates, Service};
use crate::model::fact::Fact;
use crate::model::vocabulary::{Access, Status};

/// Metres.
const EARTH_RADIUS: f64 = 6_371_008.8;

/// What counts as near, in metres as the crow flies.
const WALK: f64 = 1_500.0;

/// Places that anyone may walk to, from south to north: who is asked for what lies near looks through a narrow belt only.
#[derive(Debug)]
pub(super) struct Places<'a> {
    from_south: Vec<(Coordinates, &'a Service)>,
}

impl<'a> Places<'a> {
    /// Those with a certain place that run and are open to all.
    #[must_use]
    pub(super) fn new(services: impl Iterator<Item = &'a Service>) -> Self {
        let open = services
            .filter(|it| it.access == Access::Open && it.status == Status::Open && !it.protected)
            .filter_map(|it| Some((place(it)?, it)));
        let mut from_south: Vec<_> = open.collect();
        from_south.sort_by(|(a, one), (b, other)| a.lat.total_cmp(&b.lat).then(one.id.cmp(&other.id)));
        Self { from_south }
    }

    /// What can be walked to from a service with a certain place, the nearest first, with metres.
    #[must_use]
    pub(super) fn near(&self, service: &Service) -> Vec<(f64, &'a Service)> {
        let Some(here) = place(service) else { return Vec::new() };
        // No two points are nearer to each other than their parallels.
        let belt = (WALK / EARTH_RADIUS).to_degrees();
        let first = self.from_south.partition_point(|(at, _)| at.lat < here.lat - belt);
        let within = self.from_south[first..].iter().take_while(|(at, _)| at.lat <= here.lat + belt);
        let others = within.filter(|(_, other)| other.id != service.id);
        let measured = others.map(|(at, other)| (distance(here, *at), *other));
        let mut near: Vec<_> = measured.filter(|(metres, _)| *metres <= WALK).collect();
        near.sort_by(|(a, one), (b, other)| a.total_cmp(b).then(one.id.cmp(&other.id)));
        near
    }
}

/// Where a service is, when that is certain.
fn place(service: &Service) -> Option<Coordinates> {
    let known = service.coordinates.as_ref().and_then(Fact::known);
    known.filter(|(_, provenance)| provenance.is_plain()).map(|(at, _)| *at)
}

/// Metres between two points.
fn distance(from: Coordinates, to: Coordinates) -> f64 {
    let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let north = half(from.lat, to.lat);
    let east = half(from.lon, to.lon);
    let a = north + from.lat.to_radians().cos() * to.lat.to_radians().cos() * east;
    2.0 * EARTH_RADIUS * a.clamp(0.0, 1.0).sqrt().asin()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::fixture::{Entry, catalog};

    fn point(lat: f64, lon: f64) -> Coordinates {
        Coordinates { lat, lon }
    }

    fn anywhere() -> impl Strategy<Value = Coordinates> {
        (-90.0..=90.0, -180.0..=180.0).prop_map(|(lat, lon)| point(lat, lon))
    }

    #[test]
    fn a_degree_of_a_meridian_is_as_long_as_it_is() {
        // A quarter of a meridian on this sphere is 10,007.557 km.
        let metres = distance(point(59.0, 15.0), point(60.0, 15.0));
        assert!((metres - 10_007_557.0 / 90.0).abs() < 1.0, "{metres}");
        // Along a parallel at 60° a degree is half of that, nearly: the great circle is a little shorter.
        let metres = distance(point(60.0, 15.0), point(60.0, 16.0));
        assert!((metres - 55_597.0).abs() < 5.0, "{metres}");
    }

    proptest! {
        #[test]
        fn distances_are_those_of_a_sphere(a in anywhere(), b in anywhere(), c in anywhere()) {
            let half_round = EARTH_RADIUS * std::f64::consts::PI;
            let [ab, ba, bc, ac] = [distance(a, b), distance(b, a), distance(b, c), distance(a, c)];
            prop_assert!((ab - ba).abs() < 1e-6, "the same both ways: {ab} {ba}");
            prop_assert!(distance(a, a) == 0.0);
            prop_assert!((0.0..=half_round + 1e-6).contains(&ab));
            // Near the other end of the world the haversine is sure of some decimetres only.
            prop_assert!(ac <= ab + bc + 1.0, "no way round is shorter: {ac} {ab} {bc}");
        }

        #[test]
        fn the_belt_leaves_nobody_out(places in prop::collection::vec((59.20..59.30_f64, 15.10..15.30_f64), 1..12)) {
            let yaml: Vec<_> = places.iter().map(|(lat, lon)| format!(
                "access: open\nphones: unknown\ncoordinates: {{value: {{lat: {lat:.5}, lon: {lon:.5}}}, source: broschyr, confidence: A}}"
            )).collect();
            let ids: Vec<_> = (0..places.len()).map(|at| format!("plats-{at}")).collect();
            let entries = yaml.iter().zip(&ids).zip(1..).map(|((yaml, id), code)| Entry { area: "staden", id, code, yaml, name: id });
            let catalog = catalog(&entries.collect::<Vec<_>>(), &[]);
            let all = Places::new(catalog.services.values());
            for service in catalog.services.values() {
                let Some(here) = place(service) else { continue };
                let mut expected: Vec<_> = catalog.services.values().filter(|other| other.id != service.id)
                    .filter_map(|other| Some((distance(here, place(other)?), other.id.clone())))
                    .filter(|(metres, _)| *metres <= WALK).collect();
                expected.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
                let found: Vec<_> = all.near(service).into_iter().map(|(metres, other)| (metres, other.id.clone())).collect();
                prop_assert_eq!(found, expected);
            }
        }
    }
}
