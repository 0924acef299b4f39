//! Telephone numbers: dialled as E.164, read as people in Sweden write them.

/// A number that can be dialled.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PhoneNumber {
    dial: String,
    display: String,
}

impl PhoneNumber {
    /// Reads `+46 19 21 10 00` (spaces where the number is grouped) or a short number such as `112` or `116 111`.
    ///
    /// E.164 (ITU-T) allows fifteen digits; Swedish numbers have seven to nine after the country code. Short numbers
    /// have three to six digits and no country code: they can be dialled in Sweden only.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let plain = text.chars().all(|c| c.is_ascii_digit() || c == ' ' || c == '+')
            && !text.contains("  ")
            && text.trim() == text;
        if !plain || digits.is_empty() {
            return None;
        }
        let Some(international) = text.strip_prefix('+') else {
            let short = (3..=6).contains(&digits.len()) && !digits.starts_with('0') && !text.contains('+');
            return short.then(|| Self { dial: digits, display: text.to_owned() });
        };
        if international.contains('+') || !(8..=15).contains(&digits.len()) || digits.starts_with('0') {
            return None;
        }
        let display = match international.strip_prefix("46 ") {
            Some(national) if (7..=9).contains(&(digits.len() - 2)) && !national.starts_with('0') => {
                // 019-21 10 00: a hyphen after the area code.
                format!("0{}", national.replacen(' ', "-", 1))
            }
            Some(_) => return None,
            None if international.starts_with("46") => return None,
            None => text.to_owned(),
        };
        Some(Self { dial: format!("+{digits}"), display })
    }

    /// What stands behind `tel:`: `+4619211000`, or the bare short number.
    #[must_use]
    pub fn dial(&self) -> &str {
        &self.dial
    }

    /// What readers see: `019-21 10 00`.
    #[must_use]
    pub fn display(&self) -> &str {
        &self.display
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_dialled_and_read() {
        for (typed, dial, display) in [
            ("+46 19 21 10 00", "+4619211000", "019-21 10 00"),
            ("+46 70 174 06 05", "+46701740605", "070-174 06 05"),
            ("112", "112", "112"),
            ("116 111", "116111", "116 111"),
            ("+358 9 1234567", "+35891234567", "+358 9 1234567"),
        ] {
            let number = PhoneNumber::parse(typed).expect(typed);
            assert_eq!((number.dial(), number.display()), (dial, display));
        }
    }

    #[test]
    fn what_cannot_be_dialled_is_refused() {
        for typed in [
            "",
            "+",
            "12",
            "019-21 10 00",
            "+46 019 21 10 00",
            "+46 1",
            "070+1",
            " 112",
            "1 1  2",
            "+4619211000",
        ] {
            assert_eq!(PhoneNumber::parse(typed), None, "{typed}");
        }
    }
}
