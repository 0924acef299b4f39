//! The site's own settings: `site.yaml`.

use super::lists;
use super::registers::Registers;
use super::scope::{Scope, TOP};
use crate::diagnostic::{Code, did_you_mean};
use crate::model::catalog::{Exit, Feedback, FeedbackForm, Site};
use crate::model::id::{Languages, parse_tag};
use crate::model::raw::{self, OrUnknown};
use crate::model::vocabulary::ExitPages;
use crate::source::Located;

const LONGEST_INTERVAL_DAYS: u32 = 3650;

/// Where a reader goes who has to leave at once: the weather, which anyone in Sweden may be looking at.
const EXIT_URL: &str = "https://www.smhi.se/";

/// The languages of `site.yaml`, known before anything else; as many as make sense, so that the rest can be checked.
pub(super) fn languages(raw: &raw::Site, scope: &mut Scope) -> Option<Languages> {
    let mut tags: Vec<(String, _)> = Vec::new();
    for Located { value: tag, range } in raw.languages.iter().flatten() {
        match parse_tag(tag) {
            None => scope.report(
                Code::EntryUnknownLanguage,
                *range,
                format!("`{tag}` is not a language tag"),
                "write the tag of the language, such as `sv`, `ar` or `so`",
            ),
            Some(_) if tags.iter().any(|(earlier, _)| earlier == tag) => scope.report(
                Code::EntryDuplicateId,
                *range,
                format!("there are two languages `{tag}`"),
                "remove one of them",
            ),
            Some(direction) => tags.push((tag.clone(), direction)),
        }
    }
    let original = raw.original.as_ref()?;
    let Some(position) = tags.iter().position(|(tag, _)| *tag == original.value) else {
        let known = tags.iter().map(|(tag, _)| tag.as_str());
        let help = did_you_mean(&original.value, known, "write one of the languages of `languages`");
        scope.report(
            Code::EntryUnknownLanguage,
            original.range,
            format!("the original language `{}` is none of the site's languages", original.value),
            help,
        );
        return None;
    };
    Some(Languages::new(tags, position))
}

/// `site.yaml`, and the days between confirmations it asks for.
pub(super) fn site(registers: &Registers, raw: raw::Site, scope: &mut Scope) -> Option<(Site, u32)> {
    let raw::Site {
        name,
        base_url,
        publisher,
        languages,
        original,
        reviewed,
        home_area,
        check_every,
        feedback,
        exit_url,
        exit_pages,
        unknown_fields,
    } = raw;
    scope.unknown_fields(&unknown_fields, raw::Site::FIELDS);
    // Their values are in the registers already.
    scope.required(languages, "languages", TOP);
    scope.required(original, "original", TOP);
    let known = &registers.languages;
    let reviewed = reviewed.into_iter().flatten();
    let reviewed = reviewed.filter_map(|tag| lists::find_language(known, &tag.value, tag.range, scope));
    let reviewed = reviewed.chain([known.original()]).collect();
    let name = scope.required_text(name, "name", TOP);
    let base_url = scope
        .required(base_url, "base_url", TOP)
        .and_then(|url| scope.url(&url.value.0, url.range, &["https"]))
        .map(|url| url.trim_end_matches('/').to_owned());
    let publisher = scope.required(publisher, "publisher", TOP).and_then(|publisher| {
        let Located { value: raw::Publisher { name, url, unknown_fields }, range } = publisher;
        scope.unknown_fields(&unknown_fields, raw::Publisher::FIELDS);
        let name = scope.required_text(name, "name", range);
        let url =
            scope.required(url, "url", range).and_then(|url| lists::url_or_none(&url, &["https"], scope));
        Some((name?, url?))
    });
    let home_area =
        scope.required(home_area, "home_area", TOP).and_then(|id| registers.areas.find(&id, scope));
    let check_every = scope
        .required(check_every, "check_every", TOP)
        .and_then(|days| scope.number(&days, 1..=LONGEST_INTERVAL_DAYS, "a number of days"));
    let feedback = feedback.map_or_else(Feedback::default, |raw| self::feedback(raw, scope));
    let exit_url = match exit_url {
        Some(url) => scope.url(&url.value.0, url.range, &["https"]),
        None => Some(EXIT_URL.to_owned()),
    };
    let exit_pages = exit_pages.map_or(Some(ExitPages::Sensitive), |pages| scope.choice(&pages));
    let (publisher, publisher_url) = publisher?;
    let site = Site {
        name: name?,
        base_url: base_url?,
        publisher,
        publisher_url,
        languages: registers.languages.clone(),
        reviewed,
        home_area: home_area?,
        feedback,
        exit: Exit { url: exit_url?, pages: exit_pages? },
    };
    Some((site, check_every?))
}

/// Where readers tell what is wrong: nobody knows yet, one address, or two by name.
fn feedback(raw: OrUnknown<raw::Feedback>, scope: &mut Scope) -> Feedback {
    let form = |url| FeedbackForm { url, code_field: None, date_field: None };
    match raw {
        OrUnknown::Unknown(_) => Feedback::default(),
        OrUnknown::Bare(Located { value, range }) if value.starts_with("https:") => {
            Feedback { form: scope.url(&value, range, &["https"]).map(form), email: None }
        }
        OrUnknown::Bare(Located { value, range }) => {
            Feedback { form: None, email: scope.email(&value, range) }
        }
        OrUnknown::Given(raw::Feedback { form: url, code_field, date_field, email, unknown_fields }) => {
            scope.unknown_fields(&unknown_fields, raw::Feedback::FIELDS);
            let lonely = [&code_field, &date_field].into_iter().flatten().next().filter(|_| url.is_none());
            if let Some(field) = lonely {
                scope.required(None::<()>, "form", field.range);
            }
            let url = url.and_then(|url| scope.url(&url.value.0, url.range, &["https"]));
            let code_field = code_field.and_then(|field| scope.text(field));
            let date_field = date_field.and_then(|field| scope.text(field));
            let email = email.and_then(|email| scope.email(&email.value.0, email.range));
            Feedback { form: url.map(|url| FeedbackForm { code_field, date_field, ..form(url) }), email }
        }
    }
}
