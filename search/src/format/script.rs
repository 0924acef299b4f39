//! A part as a script: one call of one global function with an array of strings.

/// What every part begins with. The browser may have loaded nothing that defines the function, so it is asked first.
const BEFORE: &str = "samladSearch(";
const AFTER: &str = ");\n";

/// The script that hands over `part`. Nothing in it can end a `<script>` element.
#[must_use]
pub fn write(part: &[String]) -> String {
    let mut script = String::from(BEFORE);
    script.push('[');
    for (at, text) in part.iter().enumerate() {
        script.push_str(if at == 0 { "\"" } else { ",\"" });
        for c in text.chars() {
            match c {
                '"' => script.push_str("\\\""),
                '\\' => script.push_str("\\\\"),
                '\n' => script.push_str("\\n"),
                '<' => script.push_str("\\u003c"),
                c if (c as u32) < 32 || matches!(c, '\u{2028}' | '\u{2029}' | '\u{7f}') => {
                    script.push_str(&format!("\\u{:04x}", c as u32));
                }
                c => script.push(c),
            }
        }
        script.push('"');
    }
    script.push(']');
    script.push_str(AFTER);
    script
}

/// The parts that the calls in `script` hand over.
///
/// # Errors
/// The byte where the script stops being a sequence of such calls.
pub fn read(script: &str) -> Result<Vec<Vec<String>>, usize> {
    let mut parts = Vec::new();
    let mut rest = script;
    let at = |rest: &str| script.len() - rest.len();
    while !rest.is_empty() {
        let open = rest.strip_prefix(BEFORE).ok_or_else(|| at(rest))?;
        let mut values = serde_json::Deserializer::from_str(open).into_iter::<Vec<String>>();
        let part = match values.next() {
            Some(Ok(part)) => part,
            _ => return Err(at(rest)),
        };
        let after = open.get(values.byte_offset()..).ok_or_else(|| at(rest))?;
        rest = after.strip_prefix(AFTER).ok_or_else(|| at(after))?;
        parts.push(part);
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[test]
    fn round_trips() {
        let part: Vec<String> =
            ["samlad", "a\"b\\c\nd", "</script>\u{2028}\u{1}", "ملجأ 😀"].map(ToOwned::to_owned).to_vec();
        let script = write(&part);
        assert!(!script.contains("</"));
        let twice = format!("{script}{script}");
        assert_eq!(read(&twice), Ok(vec![part.clone(), part]));
    }

    #[test]
    fn tells_where_it_breaks() {
        let script = write(&["a".to_owned()]);
        for end in 1..script.len() {
            assert!(read(&script[..end]).is_err(), "{end}");
        }
        assert_eq!(read("alert(1)"), Err(0));
    }
}
