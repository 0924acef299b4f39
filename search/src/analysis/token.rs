//! Text → tokens: the first tier, where only what no reader can see or type differs.
//!
//! The browser's reader does the same with regular expressions; both are held together by shared vectors.

use unicode_normalization::UnicodeNormalization;

/// A token is cut here, in UTF-16 units; nothing longer is a word.
pub const MAX_TOKEN: usize = 40;

/// One word as it is typed: lower case, composed, without invisible marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The surface form.
    pub form: String,
    /// Whether a hyphen joined it to the token before.
    pub joined: bool,
}

/// Marks that are written or not as one likes: joiners, direction marks, harakat, tatweel, stray accents.
#[must_use]
pub fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{61c}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6ed}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Signs that stand for an apostrophe inside a word (la'aan, п'ять, can’t).
#[must_use]
pub fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '`' | '\u{b4}' | '\u{2bb}' | '\u{2bc}' | '\u{2018}' | '\u{2019}' | '\u{2032}' | '\u{ff07}'
    )
}

/// What stands between words.
#[must_use]
pub fn is_separator(c: char) -> bool {
    matches!(c, '\0'..='&' | '('..='/' | ':'..='@' | '['..='`' | '{'..='\u{a9}' | '\u{ab}'..='\u{b4}'
        | '\u{b6}'..='\u{b9}' | '\u{bb}'..='\u{bf}' | '\u{d7}' | '\u{f7}' | '\u{600}'..='\u{60f}' | '\u{61b}'
        | '\u{61d}'..='\u{61f}' | '\u{66a}'..='\u{66d}' | '\u{6d4}' | '\u{1361}'..='\u{1368}' | '\u{1680}'
        | '\u{2000}'..='\u{2bff}' | '\u{2e00}'..='\u{303f}' | '\u{e000}'..='\u{f8ff}' | '\u{fd3e}' | '\u{fd3f}'
        | '\u{fe10}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff20}' | '\u{fff0}'..='\u{10ffff}')
}

fn digit(c: char) -> Option<char> {
    let value = match c {
        '\u{660}'..='\u{669}' => c as u32 - 0x660,
        '\u{6f0}'..='\u{6f9}' => c as u32 - 0x6f0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// Splits `text` into tokens, in order.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut form = String::new();
    let mut hyphen = false;
    let composed: String = text.nfc().collect();
    for c in composed.to_lowercase().chars() {
        if is_apostrophe(c) {
            form.push('\'');
        } else if is_ignorable(c) {
        } else if is_separator(c) {
            let ended = close(&mut form, hyphen, &mut found);
            hyphen = matches!(c, '-' | '\u{2010}' | '\u{2011}') && ended;
        } else {
            form.push(digit(c).unwrap_or(c));
        }
    }
    close(&mut form, hyphen, &mut found);
    found
}

/// Ends the token in `form`; tells whether there was one.
fn close(form: &mut String, joined: bool, found: &mut Vec<Token>) -> bool {
    let word: String = form.trim_matches('\'').chars().take(MAX_TOKEN).collect();
    form.clear();
    if word.is_empty() {
        return false;
    }
    found.push(Token { form: word, joined });
    true
}

/// The surface forms alone, for data that is written as text.
#[must_use]
pub fn forms(text: &str) -> Vec<String> {
    tokens(text).into_iter().map(|token| token.form).collect()
}

#[cfg(test)]
mod tests {
    use super::forms;

    #[test]
    fn splits_as_readers_type() {
        for (text, expected) in [
            ("Var kan jag sova i natt?", "var|kan|jag|sova|i|natt"),
            ("id-kort, 019-21 30 00", "id|kort|019|21|30|00"),
            ("Guri la'aan ama la\u{2019}aan", "guri|la'aan|ama|la'aan"),
            ("П\u{2bc}ять 'років'", "п'ять|років"),
            ("نمی\u{200c}توانم اجاره", "نمیتوانم|اجاره"),
            ("سَكَنٌ ، ۱۱۲ ١١٢", "سكن|112|112"),
            ("härbärge <script>alert(1)</script>", "härbärge|script|alert|1|script"),
            ("ha\u{308}rba\u{308}rge", "härbärge"),
            ("😀 .* \u{200f}'' \u{1362}", ""),
            ("ኣበይ።ክድቅስ", "ኣበይ|ክድቅስ"),
            ("İstanbul ÅÄÖ ẞ", "istanbul|åäö|ß"),
        ] {
            assert_eq!(forms(text).join("|"), expected, "{text}");
        }
    }

    #[test]
    fn cuts_what_is_no_word() {
        assert_eq!(forms(&"x".repeat(10_000)), ["x".repeat(40)]);
    }

    #[test]
    fn knows_hyphens() {
        let joined: Vec<bool> = super::tokens("id-kort tak - hem").iter().map(|t| t.joined).collect();
        assert_eq!(joined, [false, true, false, false]);
    }
}
