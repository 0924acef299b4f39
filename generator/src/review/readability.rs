//! How hard texts are to read: LIX.
//!
//! LIX (läsbarhetsindex) = words / sentences + 100 × long words / words; a long word has more than six letters; a sentence
//! ends with a full stop, a colon, or what stands for one. C. H. Björnsson: *Läsbarhet*, Liber 1968. Below 30 is very easy, 30–40
//! easy, above 50 the language of authorities. It was made for Swedish, so only the original and its easy form are measured, when
//! that is Swedish. Headings and items of lists count as sentences; texts of less than 20 words are not measured.

use serde::Serialize;

use super::sentences::{printed, words};
use super::{primary, texts};
use crate::model::catalog::Catalog;

const LONG: usize = 6;
const FEWEST_WORDS: usize = 20;
/// What ordinary Swedish should not be above, and easy Swedish.
const MOST: u32 = 40;
const MOST_EASY: u32 = 30;
/// So many of its sentences show an editor where a text is hard.
const WORST: usize = 3;

/// How hard the texts of one language are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Readability {
    /// Its tag.
    pub lang: String,
    /// The LIX in the middle; `None` without texts.
    pub median: Option<u32>,
    /// What a text should not be above.
    pub most: u32,
    /// How many are.
    pub above: usize,
    /// The texts that were measured, the hardest first.
    pub texts: Vec<TextLix>,
}

/// How hard one text is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TextLix {
    /// What it belongs to.
    pub entry: String,
    /// Its LIX, rounded.
    pub lix: u32,
    /// Its hardest sentences, the hardest first.
    pub worst: Vec<HardSentence>,
}

/// A sentence that makes a text hard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HardSentence {
    /// Its LIX by itself.
    pub lix: u32,
    /// The sentence.
    pub sentence: String,
}

pub(super) fn readability(catalog: &Catalog) -> Vec<Readability> {
    let languages = &catalog.site.languages;
    let swedish = languages.iter().filter(|lang| primary(languages.tag(*lang)) == "sv");
    let all = texts(catalog);
    let measure = |lang| {
        let tag = languages.tag(lang);
        let most = if tag == "sv" { MOST } else { MOST_EASY };
        let own = all
            .iter()
            .map(|(entry, texts)| (entry, texts.shown(lang)))
            .filter(|(_, shown)| shown.lang == lang);
        let mut measured: Vec<TextLix> =
            own.filter_map(|(entry, shown)| text(entry, &printed(shown.text))).collect();
        measured.sort_by(|a, b| (b.lix, &a.entry).cmp(&(a.lix, &b.entry)));
        Readability {
            lang: tag.to_owned(),
            median: measured.get(measured.len() / 2).map(|middle| middle.lix),
            most,
            above: measured.iter().filter(|text| text.lix > most).count(),
            texts: measured,
        }
    };
    swedish.map(measure).collect()
}

fn text(entry: &str, sentences: &[String]) -> Option<TextLix> {
    let counts: Vec<(usize, usize)> = sentences.iter().map(|sentence| count(sentence)).collect();
    let counted = counts.iter().filter(|(words, _)| *words > 0);
    let (words, long) = counts.iter().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    if words < FEWEST_WORDS {
        return None;
    }
    let mut worst: Vec<HardSentence> = sentences
        .iter()
        .zip(&counts)
        .filter(|(_, (words, _))| *words > 4)
        .map(|(sentence, (words, long))| HardSentence {
            lix: lix(*words, 1, *long),
            sentence: sentence.clone(),
        })
        .collect();
    worst.sort_by(|a, b| (b.lix, &a.sentence).cmp(&(a.lix, &b.sentence)));
    worst.truncate(WORST);
    Some(TextLix { entry: entry.to_owned(), lix: lix(words, counted.count(), long), worst })
}

/// Words and long words of a sentence.
fn count(sentence: &str) -> (usize, usize) {
    words(sentence).fold((0, 0), |(words, long), word| {
        let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
        (words + 1, long + usize::from(letters > LONG))
    })
}

/// Rounded to the nearest whole number.
fn lix(words: usize, sentences: usize, long: usize) -> u32 {
    let (words, sentences, long) = (words as f64, sentences as f64, long as f64);
    (words / sentences + 100.0 * long / words).round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lix_is_what_bjornsson_says() {
        // Twenty words in two sentences, five of them long: 20/2 + 100 × 5/20.
        let sentences = [
            "Kommunen beslutar snabbt om boende och pengar till dig nu.".to_owned(),
            "Ansökan lämnas direkt till kommunens mottagning i staden du bor.".to_owned(),
        ];
        let counted =
            sentences.iter().map(|sentence| count(sentence)).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
        assert_eq!(counted, (20, 5));
        let text = text("x", &sentences).expect("long enough");
        assert_eq!((text.lix, text.worst[0].lix, text.worst.len()), (35, 40, 2));
        assert!(text.worst[0].sentence.starts_with("Ansökan"), "{text:?}");
        assert_eq!(super::text("x", &sentences[..1]), None);
    }
}
