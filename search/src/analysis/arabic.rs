//! Arabic and Persian: clitics and the letters that are written in more than one way.

use super::fold::fold;
use frostem::Stemmer;

/// The article, alone and with what is written together with it.
const ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "لل", "ال"];
/// Conjunctions and prepositions of one letter.
const LETTERS: [char; 5] = ['و', 'ف', 'ب', 'ل', 'ك'];
/// Persian plurals, possessives and the like, longest first.
const PERSIAN_ENDINGS: [&str; 14] =
    ["هایمان", "هایتان", "هایشان", "هایی", "هایم", "هایت", "هایش", "های", "ها", "ات", "ام", "اش", "ان", "ی"];
/// Prefixes of the Persian verb.
const PERSIAN_PREFIXES: [&str; 3] = ["نمي", "مي", "بي"];

fn long_enough(rest: &str) -> bool {
    rest.chars().count() >= 3
}

/// The form without its article.
pub(crate) fn without_article(form: &str) -> Option<String> {
    let rest =
        ARTICLES.iter().find_map(|article| form.strip_prefix(article)).filter(|rest| long_enough(rest))?;
    Some(rest.to_owned())
}

/// The form without one clitic, article first. What is left must be a known word to count.
pub(crate) fn without_clitics(form: &str) -> Vec<String> {
    let mut found: Vec<String> = without_article(form).into_iter().collect();
    // لل is ل + ال, and the noun may begin with the ل that is lost: للاجئين is ل + لاجئين.
    found.extend(form.strip_prefix("لل").filter(|rest| long_enough(rest)).map(|rest| format!("ل{rest}")));
    if let Some(rest) = form.strip_prefix(LETTERS).filter(|rest| long_enough(rest)) {
        found.push(rest.to_owned());
        found.extend(without_article(rest));
    }
    found
}

/// Snowball on the form without its article, in the folded letters.
pub(crate) fn stem(form: &str, snowball: &Stemmer) -> String {
    let bare = without_article(form).unwrap_or_else(|| form.to_owned());
    fold(&snowball.stem(&bare))
}

/// Persian: the folded form without one ending.
pub(crate) fn persian_stem(form: &str) -> String {
    let folded = fold(form);
    let stem = PERSIAN_ENDINGS
        .iter()
        .find_map(|ending| folded.strip_suffix(fold(ending).as_str()).filter(|s| long_enough(s)));
    stem.map_or_else(|| folded.clone(), ToOwned::to_owned)
}

/// Persian: the form without its verb prefix.
pub(crate) fn persian_bases(form: &str) -> Vec<String> {
    let folded = fold(form);
    let rest = PERSIAN_PREFIXES.iter().find_map(|prefix| folded.strip_prefix(prefix));
    rest.filter(|rest| long_enough(rest)).map(ToOwned::to_owned).into_iter().collect()
}
