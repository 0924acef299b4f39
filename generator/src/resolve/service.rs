//! A service as typed → a valid service.

use super::entries::{EntryRules, Shared};
use super::facts::{RawProvenance, bare_fact};
use super::scope::{Scope, TOP};
use crate::diagnostic::Code;
use crate::model::entry::{
    Address, Age, Coordinates, Eligibility, FactList, Hours, Operator, Phone, Registered, Service,
};
use crate::model::hours::OpeningHours;
use crate::model::id::{ServiceId, parse_tag};
use crate::model::raw::{self, OrUnknown};
use crate::model::text::Texts;
use crate::source::{ByteRange, Located};

/// Sweden lies between these degrees (WGS 84), islands and northernmost point included.
const SWEDEN_LAT: std::ops::RangeInclusive<f64> = 55.0..=69.1;
const SWEDEN_LON: std::ops::RangeInclusive<f64> = 10.5..=24.2;

const OLDEST: u32 = 120;
const MOST_PLACES: u32 = 100_000;

/// Makes a service valid, or reports why it is not.
pub(super) fn service(
    rules: &EntryRules<'_>,
    area_folder: &str,
    id: ServiceId,
    raw: raw::Service,
    texts: Option<Texts>,
    scope: &mut Scope,
) -> Option<Service> {
    let raw::Service {
        code,
        operator,
        needs,
        situations,
        access,
        status,
        protected,
        sensitive,
        danger,
        eligibility,
        capacity,
        cost,
        phones,
        email,
        web,
        address,
        coordinates,
        hours,
        languages,
        accessibility,
        bring,
        way_in,
        ask,
        related,
        sources,
        checked,
        check_every,
        unknown_fields,
    } = raw;
    scope.unknown_fields(&unknown_fields, raw::Service::FIELDS);
    let facts = rules.facts;
    let protected = protected.unwrap_or(false);
    if protected {
        refuse_place(&address, "address", scope);
        refuse_place(&coordinates, "coordinates", scope);
    }
    let file = scope.file;
    let shared = rules
        .shared(Shared { code, needs, situations, danger, related, sources, checked, check_every }, scope);
    let area = rules.registers.areas.find_text(area_folder, TOP, scope);
    let operator = scope.required(operator, "operator", TOP).and_then(|raw| self::operator(raw, scope));
    let access = scope.required(access, "access", TOP).and_then(|choice| scope.choice(&choice));
    let status = scope.required(status, "status", TOP).and_then(|choice| scope.choice(&choice));
    let eligibility = eligibility.map(|raw| self::eligibility(rules, raw, scope));
    let capacity = facts
        .fact(capacity, scope, |number, scope| scope.number(&number, 1..=MOST_PLACES, "a number of places"));
    let cost = facts.fact(cost, scope, |choice, scope| scope.choice(&choice));
    let phones = list(phones, scope, |raw, scope| phone(rules, raw, scope));
    let email = facts.fact(email, scope, |text, scope| scope.email(&text.value.0, text.range));
    let web = facts.fact(web, scope, |text, scope| scope.url(&text.value.0, text.range, &["https"]));
    let address = facts.fact(address, scope, self::address);
    let coordinates = facts.fact(coordinates, scope, self::coordinates);
    let hours = list(hours, scope, |raw, scope| self::hours(rules, raw, scope));
    let languages = facts.fact(languages, scope, spoken);
    let accessibility = facts.fact(accessibility, scope, |words, scope| Some(scope.choices(Some(words))));
    let bring = facts.fact(bring, scope, |words, scope| Some(scope.choices(Some(words))));
    let way_in = facts.fact(way_in, scope, |words, scope| Some(scope.choices(Some(words))));
    let ask = ask.and_then(|id| rules.registers.services.find(&id, scope));
    let shared = shared?;
    Some(Service {
        id,
        file,
        code: shared.code,
        area: area?,
        operator: operator?,
        needs: shared.needs,
        situations: shared.situations,
        access: access?,
        status: status?,
        protected,
        sensitive: sensitive.unwrap_or(false),
        danger: shared.danger,
        eligibility: match eligibility {
            Some(eligibility) => Some(eligibility?),
            None => None,
        },
        capacity,
        cost,
        phones: phones?,
        email,
        web,
        address,
        coordinates,
        hours: hours?,
        languages,
        accessibility,
        bring,
        way_in,
        ask,
        related: shared.related,
        sources: shared.sources,
        check: shared.check,
        texts: texts?,
    })
}

fn refuse_place<T>(fact: &Option<raw::Fact<T>>, field: &str, scope: &mut Scope) {
    let range = match fact {
        None => return,
        Some(OrUnknown::Unknown(range)) => *range,
        Some(OrUnknown::Bare(bare)) => bare.range,
        Some(OrUnknown::Given(known)) => known.at,
    };
    scope.report(
        Code::EntryProtectedPlace,
        range,
        format!("a place that is kept secret has no `{field}` here"),
        format!("remove `{field}` with all its lines, or `protected: true` if the place is public"),
    );
}

fn operator(raw: Located<raw::Operator>, scope: &mut Scope) -> Option<Operator> {
    let Located { value: raw::Operator { name, unit, kind, unknown_fields }, range } = raw;
    scope.unknown_fields(&unknown_fields, raw::Operator::FIELDS);
    let name = scope.required_text(name, "name", range);
    let kind = scope.required(kind, "kind", range).and_then(|kind| scope.choice(&kind));
    let unit = unit.and_then(|unit| scope.text(unit));
    Some(Operator { name: name?, unit, kind: kind? })
}

fn eligibility(
    rules: &EntryRules<'_>,
    raw: Located<raw::Eligibility>,
    scope: &mut Scope,
) -> Option<Eligibility> {
    let Located { value, range } = raw;
    let raw::Eligibility {
        gender,
        age_from,
        age_to,
        registered,
        conditions,
        source,
        confidence,
        doubt,
        unknown_fields,
    } = value;
    scope.unknown_fields(&unknown_fields, raw::Eligibility::FIELDS);
    let provenance = RawProvenance { source, confidence, doubt, seen: None };
    let provenance = rules.facts.provenance(provenance, range, scope);
    let gender = gender.map(|choice| scope.choice(&choice));
    let (age_from, age_to) =
        (age_from.map(|age| self::age(&age, scope)), age_to.map(|age| self::age(&age, scope)));
    let registered = registered.map(|text| self::registered(rules, &text, scope));
    let conditions = scope.choices(conditions);
    Some(Eligibility {
        gender: transpose(gender)?,
        age_from: transpose(age_from)?,
        age_to: transpose(age_to)?,
        registered: transpose(registered)?,
        conditions,
        provenance: provenance?,
    })
}

fn age(age: &Located<raw::Whole>, scope: &mut Scope) -> Option<Age> {
    if age.value.0 == "unknown" {
        return Some(Age::Unknown);
    }
    scope.number(age, 0..=OLDEST, "an age in years").map(Age::Years)
}

/// Absent is fine, present but wrong is not.
fn transpose<T>(field: Option<Option<T>>) -> Option<Option<T>> {
    match field {
        None => Some(None),
        Some(value) => value.map(Some),
    }
}

fn registered(rules: &EntryRules<'_>, text: &Located<String>, scope: &mut Scope) -> Option<Registered> {
    match text.value.as_str() {
        "anywhere" => Some(Registered::Anywhere),
        "unknown" => Some(Registered::Unknown),
        _ => rules.registers.areas.find(text, scope).map(Registered::In),
    }
}

/// A list of facts: `unknown`, or items that are all valid.
fn list<T, V>(
    raw: Option<OrUnknown<Vec<Located<T>>>>,
    scope: &mut Scope,
    mut read: impl FnMut(Located<T>, &mut Scope) -> Option<V>,
) -> Option<FactList<V>> {
    match raw {
        None => Some(FactList::Known(Vec::new())),
        Some(OrUnknown::Unknown(_)) => Some(FactList::Unknown),
        Some(OrUnknown::Bare(bare)) => {
            bare_fact(&bare, scope);
            None
        }
        Some(OrUnknown::Given(items)) => {
            // Every item is read before one that is wrong ends it: all are reported.
            let items: Vec<Option<V>> = items.into_iter().map(|item| read(item, scope)).collect();
            items.into_iter().collect::<Option<_>>().map(FactList::Known)
        }
    }
}

fn phone(rules: &EntryRules<'_>, raw: Located<raw::Phone>, scope: &mut Scope) -> Option<Phone> {
    let Located { value, range } = raw;
    let raw::Phone { number, label, source, confidence, doubt, seen, unknown_fields } = value;
    scope.unknown_fields(&unknown_fields, raw::Phone::FIELDS);
    let number = scope.required(number, "number", range).and_then(|number| scope.phone(&number));
    let label = scope.required(label, "label", range).and_then(|label| scope.choice(&label));
    let provenance = RawProvenance { source, confidence, doubt, seen };
    let provenance = rules.facts.provenance(provenance, range, scope);
    Some(Phone { number: number?, label: label?, provenance: provenance? })
}

fn hours(rules: &EntryRules<'_>, raw: Located<raw::Hours>, scope: &mut Scope) -> Option<Hours> {
    let Located { value, range } = raw;
    let raw::Hours { what, value, source, confidence, doubt, seen, unknown_fields } = value;
    scope.unknown_fields(&unknown_fields, raw::Hours::FIELDS);
    let what = scope.required(what, "what", range).and_then(|what| scope.choice(&what));
    let opening = scope.required(value, "value", range).and_then(|value| opening(rules, &value, scope));
    let provenance = RawProvenance { source, confidence, doubt, seen };
    let provenance = rules.facts.provenance(provenance, range, scope);
    Some(Hours { what: what?, opening: opening?, provenance: provenance? })
}

fn opening(
    rules: &EntryRules<'_>,
    value: &Located<raw::HoursExpression>,
    scope: &mut Scope,
) -> Option<OpeningHours> {
    let Located { value: raw::HoursExpression(text), range } = value;
    OpeningHours::parse(text)
        .map_err(|error| {
            // The expression may stand in quotes: find it, to point into it.
            let typed = &rules.text_of(scope.file)[range.as_usize()];
            let start = range.start as usize + typed.find(text.as_str()).unwrap_or(0);
            let inside = ByteRange::new(start + error.range.start as usize, start + error.range.end as usize);
            scope.report(
                Code::ValueOpeningHours,
                inside,
                error.message,
                "write `Mo-Fr 09:00-12:00,13:00-15:00; PH off`, or `24/7`; a day is `Dec 24 off`, a period `Jun 22-Aug 9 off`, one year `2027 Jan 2 10:00-12:00`",
            );
        })
        .ok()
}

fn address(raw: Located<raw::Address>, scope: &mut Scope) -> Option<Address> {
    let Located { value: raw::Address { street, postcode, city, unknown_fields }, range } = raw;
    scope.unknown_fields(&unknown_fields, raw::Address::FIELDS);
    let street = scope.required_text(street, "street", range);
    let city = scope.required_text(city, "city", range);
    let postcode = postcode.and_then(|postcode| scope.text(postcode));
    Some(Address { street: street?, postcode, city: city? })
}

fn coordinates(raw: Located<raw::Coordinates>, scope: &mut Scope) -> Option<Coordinates> {
    let Located { value: raw::Coordinates { lat, lon, unknown_fields }, range } = raw;
    scope.unknown_fields(&unknown_fields, raw::Coordinates::FIELDS);
    let lat = scope.required(lat, "lat", range);
    let lon = scope.required(lon, "lon", range);
    let mut degrees = |text: Located<String>, allowed: &std::ops::RangeInclusive<f64>, what: &str| {
        let parsed = text.value.parse::<f64>().ok().filter(|value| allowed.contains(value));
        if parsed.is_none() {
            scope.report(
                Code::ValueCoordinates,
                text.range,
                format!("`{}` is no {what} in Sweden", text.value),
                format!("write degrees from {} to {} with a decimal point", allowed.start(), allowed.end()),
            );
        }
        parsed
    };
    let lat = lat.and_then(|lat| degrees(lat, &SWEDEN_LAT, "latitude"));
    let lon = lon.and_then(|lon| degrees(lon, &SWEDEN_LON, "longitude"));
    Some(Coordinates { lat: lat?, lon: lon? })
}

fn spoken(tags: Vec<Located<String>>, scope: &mut Scope) -> Option<Vec<String>> {
    let checked: Vec<Option<String>> = tags
        .into_iter()
        .map(|tag| {
            if parse_tag(&tag.value).is_none() {
                scope.report(
                    Code::EntryUnknownLanguage,
                    tag.range,
                    format!("`{}` is not a language tag", tag.value),
                    "write the tag of the language, such as `sv`, `ar` or `so`",
                );
                return None;
            }
            Some(tag.value)
        })
        .collect();
    checked.into_iter().collect()
}
