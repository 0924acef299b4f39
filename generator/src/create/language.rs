//! A language to be filled in: its messages, each below the original's, and its place in `site.yaml`.

use super::{document, setting};
use crate::model::id::parse_tag;
use crate::source::edit::Step::Key;
use crate::source::revision::Revision;
use crate::source::{Root, SourceMap};

pub(super) fn language(sources: &SourceMap, tag: &str) -> Result<Revision, String> {
    if parse_tag(tag).is_none() {
        return Err(format!("`{tag}` is not the tag of a language, such as `so` or `pt`"));
    }
    let mut site = document(sources, "site.yaml")?;
    let known = site.get(&[Key("languages")]).map(|node| node.scalars().join(", ")).unwrap_or_default();
    if known.split(", ").any(|known| known == tag) {
        return Err(format!("the site has `{tag}` already: {known}"));
    }
    let folder = format!("{tag}/");
    if sources.in_root(Root::Locales).any(|(_, file)| file.path.starts_with(&folder)) {
        return Err(format!(
            "locales/{tag} is there already; add `{tag}` to `languages` in content/site.yaml"
        ));
    }
    site.push(&[Key("languages")], tag).map_err(|error| format!("content/site.yaml: {error}"))?;
    let original = setting(sources, &[Key("original")])?;
    let from = format!("{original}/");
    let mut revision = Revision::default();
    revision.write(Root::Content, "site.yaml", site.text());
    for (_, file) in sources.in_root(Root::Locales).filter(|(_, file)| file.path.starts_with(&from)) {
        let name = &file.path[from.len()..];
        revision.write(Root::Locales, format!("{folder}{name}"), to_fill(&file.text, &original));
    }
    Ok(revision)
}

/// The messages of a file without their texts, which stand above as comments: the language's own go in their place.
fn to_fill(text: &str, original: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let message = line
            .split_once('=')
            .filter(|(id, _)| line.starts_with(|c: char| c.is_ascii_alphabetic()) && is_name(id.trim()));
        match message {
            Some((id, value)) => {
                out.push_str(&format!("# {original}:{}\n{} =\n", value.trim_end(), id.trim()));
            }
            // The rest of a text of several lines.
            None if line.starts_with([' ', '}']) => {
                let at = out.rfind("\n").and_then(|end| out[..end].rfind('\n')).map_or(0, |start| start + 1);
                out.insert_str(at, &format!("#   {}\n", line.trim_end()));
            }
            None => out.push_str(&format!("{line}\n")),
        }
    }
    out
}

fn is_name(id: &str) -> bool {
    id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_message_waits_below_the_original() {
        let text =
            "# Sidor\n\na-b = Hej\nc = { $n ->\n    [one] en\n   *[other] fler\n}\nd =\n    Två\n    rader\n";
        let expected = "# Sidor\n\n# sv: Hej\na-b =\n# sv: { $n ->\n#       [one] en\n#      *[other] fler\n#   }\nc =\n# sv:\n\
                        #       Två\n#       rader\nd =\n";
        assert_eq!(to_fill(text, "sv"), expected);
    }
}
