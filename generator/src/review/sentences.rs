//! Texts as readers read them: sentence by sentence, word by word.

use crate::markdown::to_plain_text;
use crate::model::text::Text;

/// Every sentence of a text that readers see: name, summary, the short fields and the body. Words that are only searched
/// for are left out.
pub(super) fn printed(text: &Text) -> Vec<String> {
    let Text { name, summary, search: _, eligibility, cost, way_in, provenance: _, figures: _, body } = text;
    let short = [Some(name), Some(summary), eligibility.as_ref(), cost.as_ref(), way_in.as_ref()];
    let body = to_plain_text(&body.markdown);
    let lines = short.into_iter().flatten().map(String::as_str).chain(body.lines());
    lines.flat_map(sentences).collect()
}

/// The sentences of a block. One ends with a full stop, a colon, a question or exclamation mark before a space, or with the
/// block; not after an abbreviation (`kl. 12`, `t.ex. mat`).
fn sentences(block: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut sentence = String::new();
    let mut pieces = block.split_whitespace().peekable();
    while let Some(piece) = pieces.next() {
        if !sentence.is_empty() {
            sentence.push(' ');
        }
        sentence.push_str(piece);
        let ends = piece.trim_end_matches(['"', '”', '»', ')']).ends_with(['.', '!', '?', ':', '؟', '።']);
        let abbreviated = piece.ends_with('.')
            && piece.chars().filter(|letter| letter.is_alphabetic()).count() <= 3
            && pieces
                .peek()
                .is_some_and(|next| next.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit()));
        if ends && !abbreviated {
            sentences.push(std::mem::take(&mut sentence));
        }
    }
    sentences.extend(Some(sentence).filter(|rest| !rest.is_empty()));
    sentences
}

/// The words of a sentence: what has a letter in it, without the signs around it.
pub(super) fn words(sentence: &str) -> impl Iterator<Item = &str> {
    let pieces = sentence.split_whitespace().map(|piece| piece.trim_matches(|c: char| !c.is_alphanumeric()));
    pieces.filter(|word| word.contains(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_cut_where_a_reader_pauses() {
        assert_eq!(
            sentences("Öppet kl. 12 varje dag. Ring t.ex. porten: fråga (nu). Ja! 112"),
            ["Öppet kl. 12 varje dag.", "Ring t.ex. porten:", "fråga (nu).", "Ja!", "112"]
        );
        assert_eq!(words("Ring 019-21 10 00, «porten» – nu.").collect::<Vec<_>>(), ["Ring", "porten", "nu"]);
    }
}
