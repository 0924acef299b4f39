//! Swedish words that make a claim of the number before them, and words that are a claim by themselves.

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    /// Years: an age or a time.
    Years,
    /// A length of time.
    Time,
    /// Money.
    Money,
    /// A share of a hundred.
    Share,
    /// Places, people, homes, times that something happens.
    Count,
    /// A law.
    Law,
}

const YEARS: &[&str] = &["år", "åren", "års", "åring", "åringar", "årig", "åriga", "årsdag"];
const TIME: &[&str] = &[
    "sekund",
    "sekunder",
    "minut",
    "minuter",
    "minuters",
    "timme",
    "timmar",
    "timmarna",
    "timmars",
    "dygn",
    "dygns",
    "dag",
    "dagar",
    "dagarna",
    "dagars",
    "natt",
    "nätter",
    "nätters",
    "kväll",
    "kvällar",
    "vecka",
    "veckor",
    "veckorna",
    "veckors",
    "månad",
    "månader",
    "månaderna",
    "månaders",
    "halvår",
    "helg",
    "helger",
];
const MONEY: &[&str] = &["kr", "krona", "kronor", "tkr", "miljon", "miljoner", "månadshyra", "månadshyror"];
const SHARE: &[&str] = &["procent", "%"];
const LAW: &[&str] = &["kap", "kapitlet", "§", "paragrafen"];
const COUNT: &[&str] = &[
    "personer",
    "människor",
    "barn",
    "familjer",
    "hushåll",
    "besökare",
    "ärenden",
    "fall",
    "hyresgäster",
    "kommuner",
    "bäddar",
    "sängar",
    "rum",
    "lägenheter",
    "hus",
    "härbärgen",
    "boenden",
    "kaféer",
    "våningar",
    "gånger",
    "socialarbetare",
    "lotsar",
    "nämnder",
    "situationer",
    "situationerna",
    "vräkningar",
    "bokonsulenter",
    "meter",
    "kilometer",
    "km",
    "minusgrader",
    "grader",
];
/// Ends of compounds that count: *sovplatser*, *seniorlägenheter*.
const COUNT_ENDS: &[&str] = &["plats", "platser", "lägenheter"];

/// *En* and *ett* are articles before most words; before these they measure.
const MEASURED_BY_ONE: &[&str] = &[
    "sekund",
    "minut",
    "timme",
    "dygn",
    "natt",
    "vecka",
    "månad",
    "halvår",
    "år",
    "månadshyra",
    "krona",
    "miljon",
];

/// What a word counts when a number stands before it.
pub(super) fn unit(word: &str) -> Option<Unit> {
    let word = word.to_lowercase();
    let lists = [
        (YEARS, Unit::Years),
        (TIME, Unit::Time),
        (MONEY, Unit::Money),
        (SHARE, Unit::Share),
        (LAW, Unit::Law),
        (COUNT, Unit::Count),
    ];
    let listed = lists.into_iter().find(|(words, _)| words.contains(&word.as_str())).map(|(_, unit)| unit);
    listed.or_else(|| COUNT_ENDS.iter().any(|end| word.ends_with(end)).then_some(Unit::Count))
}

/// Whether *en* or *ett* before the word measures.
pub(super) fn measured_by_one(word: &str) -> bool {
    MEASURED_BY_ONE.contains(&word.to_lowercase().as_str())
}

const MONTHS: &[&str] = &[
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];

/// The number of a month.
pub(super) fn month(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    (1..).zip(MONTHS).find(|(_, month)| **month == word).map(|(number, _)| number)
}

const DAYS: &[&str] = &["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "vardag"];

/// Which day of the week, from 0; 7 for weekdays. *Kvällar* and *helger* are no days: no clock can tell them.
pub(super) fn day(word: &str) -> Option<usize> {
    let word = word.to_lowercase();
    let stems = ["ar", "en", "s", ""].iter().filter_map(|end| word.strip_suffix(end));
    stems.filter_map(|stem| DAYS.iter().position(|day| *day == stem)).next()
}

/// Whether words say how often: *gång i månaden*, *gånger per år*.
pub(super) fn is_how_often(time: &str, joint: &str, span: &str) -> bool {
    let spans = ["dagen", "dag", "veckan", "vecka", "månaden", "månad", "året", "år"];
    let is_time = ["gång", "gånger"].contains(&time) && ["i", "om", "per"].contains(&joint);
    is_time && spans.contains(&span.to_lowercase().as_str())
}

/// Whether a word says that something costs nothing.
pub(super) fn is_free(word: &str) -> bool {
    let word = word.to_lowercase();
    word == "gratis" || word.strip_prefix("kostnadsfri").is_some_and(|end| ["", "tt", "a"].contains(&end))
}

/// Whether a word names a street.
pub(super) fn is_street(word: &str) -> bool {
    let ends =
        ["gatan", "gata", "vägen", "väg", "gränd", "torget", "torg", "plan", "strand", "allén", "backen"];
    word.starts_with(char::is_uppercase) && ends.iter().any(|end| word.to_lowercase().ends_with(end))
}

/// The last labels of addresses that stand without `https://`.
const DOMAINS: &[&str] = &["se", "nu", "org", "com", "net", "eu", "info", "stockholm"];

/// Whether a piece without spaces is an address of the web, as typed by people.
pub(super) fn is_web(piece: &str) -> bool {
    let bare = ["https://", "http://"].iter().find_map(|scheme| piece.strip_prefix(scheme));
    let host = bare.unwrap_or(piece).split('/').next().unwrap_or_default();
    let sound = host.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '.');
    let labels: Vec<&str> = host.split('.').collect();
    let ends = labels.last().is_some_and(|last| DOMAINS.contains(last));
    bare.is_some() || (sound && ends && labels.len() > 1 && labels.iter().all(|label| !label.is_empty()))
}

/// Whether a piece without spaces is an e-mail address.
pub(super) fn is_mail(piece: &str) -> bool {
    piece.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}
