//! Interface messages that Rust code asks for, besides those of the vocabularies: id and argument names.
//!
//! Code uses the constants, so that nothing can be asked for that is not declared.

macro_rules! words {
    ($($name:ident = $id:literal $([$($arg:literal),*])?,)+) => {
        $(pub(super) const $name: &str = $id;)+

        /// Every message that views ask for, with the names of its arguments.
        pub const MESSAGES: &[(&str, &[&str])] = &[
            $(($id, &[$($($arg),*)?]),)+
            ("date-month-1", &[]), ("date-month-2", &[]), ("date-month-3", &[]), ("date-month-4", &[]),
            ("date-month-5", &[]), ("date-month-6", &[]), ("date-month-7", &[]), ("date-month-8", &[]),
            ("date-month-9", &[]), ("date-month-10", &[]), ("date-month-11", &[]), ("date-month-12", &[]),
            ("date-month-alone-1", &[]), ("date-month-alone-2", &[]), ("date-month-alone-3", &[]),
            ("date-month-alone-4", &[]), ("date-month-alone-5", &[]), ("date-month-alone-6", &[]),
            ("date-month-alone-7", &[]), ("date-month-alone-8", &[]), ("date-month-alone-9", &[]),
            ("date-month-alone-10", &[]), ("date-month-alone-11", &[]), ("date-month-alone-12", &[]),
            ("date-weekday-1", &[]), ("date-weekday-2", &[]), ("date-weekday-3", &[]), ("date-weekday-4", &[]),
            ("date-weekday-5", &[]), ("date-weekday-6", &[]), ("date-weekday-7", &[]),
            ("spoken-sv", &[]), ("spoken-en", &[]), ("spoken-ar", &[]), ("spoken-bs", &[]), ("spoken-de", &[]),
            ("spoken-es", &[]), ("spoken-fa", &[]), ("spoken-fi", &[]), ("spoken-fr", &[]), ("spoken-ku", &[]),
            ("spoken-pl", &[]), ("spoken-ps", &[]), ("spoken-ro", &[]), ("spoken-rom", &[]), ("spoken-ru", &[]),
            ("spoken-so", &[]), ("spoken-sq", &[]), ("spoken-swl", &[]), ("spoken-ti", &[]), ("spoken-tr", &[]),
            ("spoken-uk", &[]),
        ];
    };
}

words! {
    LANGUAGE_NAME = "language-name",
    LIST_SEPARATOR = "list-separator",
    DATE_FULL = "date-full" ["day", "month", "year"],
    DATE_DAY = "date-day" ["day", "month"],
    DATE_MONTH = "date-month" ["month", "year"],
    PAGE_TITLE = "page-title" ["title", "site"],
    SITE_LANGUAGES = "site-languages",
    HOME_TITLE = "home-title",
    HOME_SUMMARY = "home-summary",
    HOME_GUIDES = "home-guides",
    CRUMB_HOME = "breadcrumbs-home",
    AREA_TITLE = "area-title" ["area"],
    AREA_SUMMARY = "area-summary" ["area"],
    AREA_GROUP = "area-group" ["area"],
    TOPIC_IN_AREA = "topic-in-area" ["topic", "area"],
    A_TO_Z_TITLE = "a-z-title",
    A_TO_Z_TITLE_AREA = "a-z-title-area" ["area"],
    A_TO_Z_SUMMARY = "a-z-summary",
    A_TO_Z_DIGITS = "a-z-digits",
    SEARCH_TITLE = "search-title",
    SEARCH_SUMMARY = "search-summary",
    OFFLINE_TITLE = "offline-title",
    OFFLINE_TITLE_AREA = "offline-title-area" ["area"],
    OFFLINE_SUMMARY = "offline-summary",
    OFFLINE_SAVED_NOTICE = "offline-saved-notice" ["date"],
    OFFLINE_SAVED_NEWER = "offline-saved-newer",
    OFFLINE_SAVED_LINK = "offline-saved-link",
    GLOSSARY_TITLE = "glossary-title",
    GLOSSARY_SUMMARY = "glossary-summary",
    HOW_WE_KNOW_TITLE = "how-we-know-title",
    HOW_WE_KNOW_SUMMARY = "how-we-know-summary",
    HOW_WE_KNOW_SOURCES = "how-we-know-sources",
    HOW_WE_KNOW_SOURCES_SUMMARY = "how-we-know-sources-summary",
    LEAVING_TITLE_ENTRY = "leaving-title-entry" ["code"],
    LEAVING_TITLE_TOPIC = "leaving-title-topic" ["area", "number"],
    LEAVING_DESCRIPTION = "leaving-description",
    STATEMENT_TITLE = "statement-title",
    STATEMENT_SUMMARY = "statement-summary",
    NOT_FOUND_TITLE = "not-found-title",
    NOT_FOUND_TEXT = "not-found-text",
    SHOW_TITLE = "show-title" ["name"],
    SHOW_SUMMARY = "show-summary",
    SHOW_STAFF = "show-staff",
    SHOW_CODE = "show-code" ["code"],
    SHOW_SAY = "show-say",
    SHOW_ANSWER = "show-answer",
    SHOW_ABOUT = "show-about",
    SHOW_SAY_LANGUAGE = "show-say-language" ["language"],
    SHOW_SAY_INTERPRETER = "show-say-interpreter",
    SHOW_SAY_READ = "show-say-read",
    SHOW_SAY_NEED = "show-say-need",
    SHOW_SAY_PLACE = "show-say-place",
    SHOW_SAY_RING = "show-say-ring",
    SHOW_SAY_COME_IN = "show-say-come-in",
    SHOW_SAY_BOOK = "show-say-book",
    SHOW_SAY_APPLY = "show-say-apply",
    SHOW_SAY_FORM = "show-say-form",
    SHOW_SAY_WRITTEN = "show-say-written",
    SHOW_SAY_APPEAL = "show-say-appeal",
    SHOW_SAY_DECISION = "show-say-decision",
    SHOW_SAY_REFERRAL = "show-say-referral",
    SHOW_SAY_RIGHT = "show-say-right",
    SHOW_SAY_REGISTERED = "show-say-registered",
    SHOW_SAY_COST = "show-say-cost",
    SHOW_SAY_BRING = "show-say-bring",
    SHOW_SAY_HOURS = "show-say-hours",
    SHOW_SAY_PRIVATE = "show-say-private",
    SHOW_SAY_INSTEAD = "show-say-instead",
    SHOW_ANSWER_YES = "show-answer-yes",
    SHOW_ANSWER_NO = "show-answer-no",
    SHOW_ANSWER_UNSURE = "show-answer-unsure",
    SHOW_ANSWER_WAIT = "show-answer-wait",
    SHOW_ANSWER_LATER = "show-answer-later",
    SHOW_ANSWER_TOMORROW = "show-answer-tomorrow",
    SHOW_ANSWER_FULL = "show-answer-full",
    SHOW_ANSWER_INTERPRETER = "show-answer-interpreter",
    SHOW_ANSWER_DECISION = "show-answer-decision",
    SHOW_ANSWER_NUMBER = "show-answer-number",
    SHOW_ANSWER_GO = "show-answer-go",
    FIND_TITLE = "find-title",
    FIND_TITLE_WHO = "find-title-who" ["topic"],
    FIND_TITLE_FOUND = "find-title-found" ["topic", "number"],
    FIND_NOTE = "find-note",
    FIND_WHERE = "find-where",
    FIND_WHAT = "find-what",
    FIND_WHO = "find-who",
    FIND_WHO_NOTE = "find-who-note",
    FIND_ELSEWHERE = "find-elsewhere" ["area"],
    FIND_OR = "find-or" ["first", "second"],
    FIND_WOMAN = "find-woman",
    FIND_MAN = "find-man",
    FIND_OTHER = "find-other",
    FIND_REGISTERED_NOT = "find-registered-not" ["area"],
    FIND_REGISTERED_UNSURE = "find-registered-unsure",
    FIND_RESULT = "find-result",
    FIND_EVERYONE = "find-everyone",
    FIND_LEFT_OUT = "find-left-out" ["count"],
    SHARE_TEXT = "share-text" ["about", "code", "link"],
    SHARE_TEXT_NEUTRAL = "share-text-neutral" ["code", "link"],
    CONTACT_NOTE = "contact-note" ["code", "date"],
    NEAR_DISTANCE = "near-distance" ["metres"],
    WRONG_SUBJECT = "wrong-subject" ["code"],
    WRONG_BODY = "wrong-body" ["code", "date"],
    SOURCE_UNDATED = "source-undated",
    FACT_DOUBT_THIRD_PARTY = "fact-doubt-third-party",
    FACT_OPERATOR = "fact-operator",
    FACT_ELIGIBILITY = "fact-eligibility",
    FACT_GENDER = "fact-gender",
    FACT_AGE = "fact-age",
    FACT_REGISTERED = "fact-registered",
    FACT_HOUSING = "fact-housing",
    FACT_SUPPORT = "fact-support",
    FACT_CAPACITY = "fact-capacity",
    FACT_COST = "fact-cost",
    FACT_PHONE = "fact-phone",
    FACT_EMAIL = "fact-email",
    FACT_WEB = "fact-web",
    FACT_ADDRESS = "fact-address",
    FACT_MAP = "fact-map",
    FACT_HOURS = "fact-hours",
    FACT_LANGUAGES = "fact-languages",
    FACT_ACCESSIBILITY = "fact-accessibility",
    FACT_BRING = "fact-bring",
    FACT_WAY_IN = "fact-way-in",
    ELIGIBILITY_AGE_FROM = "eligibility-age-from" ["age"],
    ELIGIBILITY_AGE_TO = "eligibility-age-to" ["age"],
    ELIGIBILITY_AGE_BETWEEN = "eligibility-age-between" ["from", "to"],
    ELIGIBILITY_REGISTERED_IN = "eligibility-registered-in" ["area"],
    ELIGIBILITY_REGISTERED_ANYWHERE = "eligibility-registered-anywhere",
    CAPACITY_PLACES = "capacity-places" ["count"],
    HOUSING_MAP_TITLE = "housing-map-title" ["area"],
    HOUSING_MAP_UNKNOWN = "housing-map-unknown",
    HOUSING_MAP_WAY_UNKNOWN = "housing-map-way-unknown",
    LEAFLET_TITLE = "leaflet-title" ["area"],
    LEAFLET_DISCREET_TITLE = "leaflet-discreet-title" ["area"],
    LEAFLET_SUMMARY = "leaflet-summary" ["area"],
    LEAFLET_NUMBERS = "leaflet-numbers",
    LEAFLET_DAYS = "leaflet-days" ["from", "to"],
    LEAFLET_OPEN = "leaflet-open" ["days", "times"],
    LEAFLET_SAY_BED = "leaflet-say-bed",
    LEAFLET_SAY_INTERPRETER = "leaflet-say-interpreter" ["language"],
    LEAFLET_SAY_WRITTEN = "leaflet-say-written",
    LEAFLET_SAY_ELSEWHERE = "leaflet-say-elsewhere",
    PRINT_PACK_TITLE = "print-pack-title",
    PRINT_PACK_SUMMARY = "print-pack-summary",
    OPENING_HOURS_CLOSED = "opening-hours-closed",
    OPENING_HOURS_UNKNOWN = "opening-hours-unknown",
    OPENING_HOURS_ALL_DAY = "opening-hours-all-day",
    OPENING_HOURS_ALWAYS = "opening-hours-always",
    TONIGHT_TITLE = "tonight-title" ["area"],
    TONIGHT_SUMMARY = "tonight-summary" ["area"],
    TONIGHT_UNKNOWN = "tonight-unknown" ["facts"],
    OPEN_NOW_BOOKING = "open-now-booking",
    OPEN_NOW_RING = "open-now-ring",
    OPEN_NOW_OVERDUE = "open-now-overdue",
    OPEN_NOW_UNKNOWN = "open-now-unknown",
    OPENING_HOURS_SPAN = "opening-hours-span" ["from", "to"],
    OPENING_HOURS_SPAN_NIGHT = "opening-hours-span-night" ["from", "to"],
}

/// The message of a month, `1` for January.
pub(super) fn month(number: u32) -> &'static str {
    dated("date-month-", number)
}

/// The message of a month that stands without a day.
pub(super) fn month_alone(number: u32) -> &'static str {
    dated("date-month-alone-", number)
}

/// The message of a day of the week, `1` for Monday.
pub(super) fn weekday(number: u32) -> &'static str {
    dated("date-weekday-", number)
}

fn dated(prefix: &str, number: u32) -> &'static str {
    declared(prefix, &number.to_string()).expect("months and days of the week are declared")
}

/// The message that names a language people speak, for those that have one.
pub(super) fn spoken(tag: &str) -> Option<&'static str> {
    declared("spoken-", tag)
}

fn declared(prefix: &str, rest: &str) -> Option<&'static str> {
    let is_it = |id: &&str| id.strip_prefix(prefix) == Some(rest);
    MESSAGES.iter().map(|(id, _)| *id).find(is_it)
}
