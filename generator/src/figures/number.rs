//! Numbers in texts: digits of every script that the site's languages use, and Swedish number words.

use std::collections::BTreeSet;

const ONES: [&str; 20] = [
    "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
    "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
];
const TENS: [&str; 8] = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

/// The numbers of a text in ASCII digits, each once: `08.30` is 08 and 30.
#[must_use]
pub fn numbers(text: &str) -> BTreeSet<String> {
    let text = in_ascii(text);
    let runs = text.split(|c: char| !c.is_ascii_digit());
    runs.filter(|run| !run.is_empty()).map(str::to_owned).collect()
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
