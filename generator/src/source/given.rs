//! Files that someone filled in and gives back, from wherever they lie.
//!
//! What enters: a file's name. What leaves: its text, whatever the program that saved it took for text. Must not know what the
//! file says.

use std::path::Path;

/// The text of a file that someone filled in. What Windows writes from a command line is UTF-16, and says so with its first
/// two bytes.
///
/// # Errors
/// When it cannot be read, or is no text.
pub fn text(file: &Path) -> Result<String, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
    let wide = |rest: &[u8], number: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest.chunks_exact(2).map(|pair| number([pair[0], pair[1]])).collect();
        String::from_utf16(&units).ok()
    };
    let text = match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        _ => String::from_utf8(bytes).ok(),
    };
    text.ok_or_else(|| format!("{} is no text: save it again with the encoding UTF-8", file.display()))
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn what_editors_and_windows_save_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("lista.txt");
        let read = |bytes: &[u8]| {
            std::fs::write(&file, bytes).expect("a file");
            text(&file)
        };
        let wide = |number: fn(u16) -> [u8; 2]| -> Vec<u8> {
            "\u{FEFF}[x] Å\n".encode_utf16().flat_map(number).collect()
        };
        for bytes in [
            "[x] Å\n".as_bytes(),
            "\u{FEFF}[x] Å\n".as_bytes(),
            &wide(u16::to_le_bytes),
            &wide(u16::to_be_bytes),
        ] {
            assert_eq!(read(bytes).as_deref(), Ok("[x] Å\n"));
        }
        let refused = read(b"[x] \xC5\n").expect_err("Latin-1");
        assert!(refused.ends_with("is no text: save it again with the encoding UTF-8"), "{refused}");
    }
}
