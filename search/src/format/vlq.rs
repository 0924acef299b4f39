//! Numbers as printable text: five bits a letter, lowest first; the sixth bit says that more follow.

/// The letters, by value.
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A text that is no list of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotNumbers;

/// Appends one number.
pub fn push(mut value: u32, text: &mut String) {
    while value >= 32 {
        text.push(char::from(ALPHABET[(value & 31 | 32) as usize]));
        value >>= 5;
    }
    text.push(char::from(ALPHABET[value as usize]));
}

/// All of `values` in one text.
#[must_use]
pub fn encode(values: impl IntoIterator<Item = u32>) -> String {
    let mut text = String::new();
    for value in values {
        push(value, &mut text);
    }
    text
}

/// The numbers of a text.
///
/// # Errors
/// When a letter is outside the alphabet, a number does not end, or one is larger than 32 bits.
pub fn decode(text: &str) -> Result<Vec<u32>, NotNumbers> {
    let mut values = Vec::new();
    let mut value: u32 = 0;
    let mut shift = 0;
    for byte in text.bytes() {
        let digit = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'-' => 62,
            b'_' => 63,
            _ => return Err(NotNumbers),
        };
        let bits = u32::from(digit & 31);
        if shift > 30 || shift == 30 && bits > 3 {
            return Err(NotNumbers);
        }
        value |= bits << shift;
        shift += 5;
        if digit < 32 {
            values.push(value);
            value = 0;
            shift = 0;
        }
    }
    if shift == 0 { Ok(values) } else { Err(NotNumbers) }
}

/// A signed number as an unsigned one: 0, −1, 1, −2 become 0, 1, 2, 3.
#[must_use]
pub fn zigzag(value: i64) -> u32 {
    let folded = if value < 0 { -2 * value - 1 } else { 2 * value };
    u32::try_from(folded).unwrap_or(u32::MAX)
}

/// The signed number behind [`zigzag`].
#[must_use]
pub fn unzigzag(value: u32) -> i64 {
    let half = i64::from(value >> 1);
    if value & 1 == 1 { -half - 1 } else { half }
}

#[cfg(test)]
mod tests {
    use super::{NotNumbers, decode, encode, unzigzag, zigzag};

    #[test]
    fn round_trips() {
        let values = [0, 1, 31, 32, 33, 1023, 1024, 123_456_789, u32::MAX];
        assert_eq!(decode(&encode(values)), Ok(values.to_vec()));
        assert_eq!(encode([0, 31, 32, 1023]), "AfgB_f");
        for value in [-70_000, -2, -1, 0, 1, 2, 70_000] {
            assert_eq!(unzigzag(zigzag(value)), value);
        }
    }

    #[test]
    fn refuses_what_is_no_number() {
        for text in ["g", "A g", "é", "______", "gggggggA"] {
            assert_eq!(decode(text), Err(NotNumbers), "{text}");
        }
    }
}
