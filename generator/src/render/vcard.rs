//! Contacts as files that phones take into their address book: vCard 4.0 (RFC 6350).
//!
//! What enters: contacts. What leaves: their texts. Must not know the disk.

use crate::model::entry::{Address, Operator};
use crate::view::contact::Contact;

/// A line has at most so many octets, its end not counted (RFC 6350, 3.2).
const LINE: usize = 75;

/// The file of a contact.
pub(super) fn card(contact: &Contact<'_>) -> String {
    let Contact { name, operator, phones, email, address, url, note } = contact;
    let Operator { name: runs, unit, kind: _ } = operator;
    let mut lines = vec!["BEGIN:VCARD".to_owned(), "VERSION:4.0".to_owned(), "KIND:org".to_owned()];
    let mut add = |property: &str, components: &[&str]| {
        let values: Vec<String> = components.iter().map(|text| escaped(text)).collect();
        lines.push(format!("{property}:{}", values.join(";")));
    };
    // The page of the code, which stays when everything else changes: taken again, a card replaces its elder.
    add("UID", &[url]);
    add("FN", &[name]);
    match unit {
        Some(unit) => add("ORG", &[runs, unit]),
        None => add("ORG", &[runs]),
    }
    for phone in phones {
        add("TEL", &[phone]);
    }
    if let Some(email) = email {
        add("EMAIL", &[email]);
    }
    if let Some(Address { street, postcode, city }) = address {
        // Box and floor (for which there are better places), street, town, region, postcode, country.
        add("ADR", &["", "", street, city, "", postcode.as_deref().unwrap_or_default(), ""]);
    }
    add("URL", &[url]);
    add("NOTE", &[note]);
    lines.push("END:VCARD".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// A text in which nothing ends a value, a component or a line (RFC 6350, 3.4).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ',' | ';' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            control if control.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// A line in pieces that are short enough, the later ones after a space, no letter divided; with its end.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut room = LINE;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE - 1;
        }
        out.push(letter);
        room -= letter.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{LINE, card, escaped, folded};
    use crate::model::entry::{Address, Operator};
    use crate::model::vocabulary::OperatorKind;
    use crate::view::contact::Contact;

    /// What a reader makes of a value: its components.
    fn read(value: &str) -> Vec<String> {
        let mut components = vec![String::new()];
        let mut letters = value.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => match letters.next().expect("something is escaped") {
                    'n' => components.last_mut().expect("one").push('\n'),
                    other => components.last_mut().expect("one").push(other),
                },
                ';' => components.push(String::new()),
                other => components.last_mut().expect("one").push(other),
            }
        }
        components
    }

    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    #[test]
    fn a_contact_is_written_as_the_format_asks() {
        let operator = Operator {
            name: "Kommunen; Öster, Väst".to_owned(),
            unit: Some("Social\\vård".to_owned()),
            kind: OperatorKind::Municipality,
        };
        let address = Address {
            street: "Torggatan 1, porten".to_owned(),
            postcode: Some("701 11".to_owned()),
            city: "Örebro".to_owned(),
        };
        let contact = Contact {
            name: "Värmestugan",
            operator: &operator,
            phones: vec!["+46701740605", "112"],
            email: Some("prov@example.org"),
            address: Some(&address),
            url: "https://example.org/17.html".to_owned(),
            note: "Kod 17. Uppgifterna är från 21 november 2026, och de kan ha ändrats sedan dess."
                .to_owned(),
        };
        let expected = [
            "BEGIN:VCARD",
            "VERSION:4.0",
            "KIND:org",
            "UID:https://example.org/17.html",
            "FN:Värmestugan",
            r"ORG:Kommunen\; Öster\, Väst;Social\\vård",
            "TEL:+46701740605",
            "TEL:112",
            "EMAIL:prov@example.org",
            r"ADR:;;Torggatan 1\, porten;Örebro;;701 11;",
            "URL:https://example.org/17.html",
            "NOTE:Kod 17. Uppgifterna är från 21 november 2026\\, och de kan ha ändrat",
            " s sedan dess.",
            "END:VCARD",
            "",
        ];
        assert_eq!(card(&contact), expected.join("\r\n"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_as_it_was(text in "\\PC{0,300}", more in "[\\\\,;\n n]{0,40}") {
            let values = [text.as_str(), more.as_str()];
            let line = format!("NOTE:{}", values.map(escaped).join(";"));
            let written = folded(&line);
            for piece in written.strip_suffix("\r\n").expect("an end").split("\r\n") {
                prop_assert!(piece.len() <= LINE, "{} octets", piece.len());
                prop_assert!(!piece.contains(['\r', '\n']));
            }
            let whole = unfolded(written.strip_suffix("\r\n").expect("an end"));
            prop_assert_eq!(&whole, &line);
            prop_assert_eq!(read(&whole["NOTE:".len()..]), values.map(str::to_owned).to_vec());
        }
    }
}
