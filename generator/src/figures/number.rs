//! Numbers in texts: digits of every script that the site's languages use, and Swedish number words.

use std::collections::BTreeSet;

const ONES: [&str; 20] = [
    "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
    "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
];
const TENS: [&str; 8] = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

/// The numbers of a text in ASCII digits, each once: `08.30` is 08 and 30, `1 084` and `1,084` are 1084.
#[must_use]
pub fn numbers(text: &str) -> BTreeSet<String> {
    let text = in_ascii(text);
    let mut numbers: Vec<String> = Vec::new();
    let mut after = 0;
    for (at, run) in runs(&text) {
        let between = &text[after..at];
        match numbers.last_mut() {
            Some(last) if is_group(last, between, run) => last.push_str(run),
            _ => numbers.push(run.to_owned()),
        }
        after = at + run.len();
    }
    numbers.into_iter().collect()
}

/// Runs of digits and where they stand.
fn runs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let starts = text.match_indices(|c: char| c.is_ascii_digit()).map(|(at, _)| at);
    let starts = starts.filter(|&at| !text[..at].ends_with(|c: char| c.is_ascii_digit()));
    starts.map(|at| {
        let rest = &text[at..];
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        (at, &rest[..end])
    })
}

/// Whether a run is a group of thousands of the number before it. Languages separate them by signs of their own.
fn is_group(number: &str, between: &str, run: &str) -> bool {
    let is_separator = ["\u{20}", "\u{a0}", "\u{202f}", "٬", ",", "."].contains(&between);
    run.len() == 3 && is_separator && number.len() <= 3 && !number.starts_with('0')
}

/// Digits alone, in ASCII.
#[must_use]
pub fn digits(text: &str) -> String {
    text.chars().filter_map(digit).collect()
}

/// The same text with ASCII digits.
fn in_ascii(text: &str) -> String {
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

/// A digit of any script that the site's languages use, as ASCII.
fn digit(character: char) -> Option<char> {
    let zero = match character {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    char::from_digit(character as u32 - zero as u32, 10)
}

/// What a Swedish number word says, in any case: `tre`, `Tjugofem`.
#[must_use]
pub fn swedish(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let small = |word: &str| match word {
        "ett" => Some(1),
        _ => (0..).zip(ONES).find(|(_, one)| *one == word).map(|(value, _)| value),
    };
    let tens = (2..).zip(TENS).find_map(|(ten, name)| match word.strip_prefix(name)? {
        "" => Some(ten * 10),
        rest => small(rest).filter(|one| (1..10).contains(one)).map(|one| ten * 10 + one),
    });
    small(&word).or(tens).or((word == "hundra").then_some(100))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_same_in_all_scripts() {
        assert_eq!(numbers("kl. 08.30, 24 timmar"), numbers("٠٨:٣٠، ۲۴"));
        assert_eq!(digits("+46 ۱۹"), "4619");
        assert_eq!(numbers("inga"), BTreeSet::new());
        for written in ["1084", "1 084", "1,084", "1.084", "۱٬۰۸۴"] {
            assert_eq!(numbers(written), BTreeSet::from(["1084".to_owned()]), "{written}");
        }
        assert_eq!(numbers("08 508, 1990:119, 1,5").len(), 6);
    }

    #[test]
    fn number_words_are_read() {
        let words = ["en", "ett", "Två", "tolv", "tjugo", "tjugofem", "nittionio", "hundra"];
        assert_eq!(words.map(swedish), [1, 1, 2, 12, 20, 25, 99, 100].map(Some));
        for word in ["tjugonoll", "tresteg", "femte", "", "sjukhus"] {
            assert_eq!(swedish(word), None, "{word}");
        }
    }
}
