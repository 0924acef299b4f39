//! Stage 2: texts → values as typed.
//!
//! What enters: a [`SourceMap`]. What leaves: a [`RawSite`], every content file told by its path and read. Must not
//! know what is valid, nor read the disk.

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, did_you_mean};
use crate::model::raw;
use crate::source::{ByteRange, FileId, Root, SourceFile, SourceMap, yaml};

/// A value and the file it came from.
#[derive(Debug, Clone)]
pub struct FromFile<T> {
    /// The file.
    pub file: FileId,
    /// What it says.
    pub value: T,
}

/// What a text file belongs to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// `services/<area>/<id>/`
    Service {
        /// Folder of the area.
        area: String,
        /// Folder of the service.
        id: String,
    },
    /// `guides/<id>/`
    Guide(String),
    /// `glossary/<id>/`
    Term(String),
    /// `pages/<id>/`
    Page(String),
    /// `notices/<id>/`
    Notice(String),
}

impl Owner {
    /// The entry's id as its folder has it.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Service { id, .. }
            | Self::Guide(id)
            | Self::Term(id)
            | Self::Page(id)
            | Self::Notice(id) => id,
        }
    }

    /// The entry's folder, for messages.
    #[must_use]
    pub fn folder(&self) -> String {
        match self {
            Self::Service { area, id } => format!("content/services/{area}/{id}"),
            Self::Guide(id) => format!("content/guides/{id}"),
            Self::Term(id) => format!("content/glossary/{id}"),
            Self::Page(id) => format!("content/pages/{id}"),
            Self::Notice(id) => format!("content/notices/{id}"),
        }
    }
}

/// A text file: front matter and where the body begins.
#[derive(Debug, Clone)]
pub struct RawText {
    /// What it belongs to.
    pub owner: Owner,
    /// Its name without `.md`: a language tag, not yet looked up.
    pub language: String,
    /// The head.
    pub front: raw::FrontMatter,
    /// The bytes of the body.
    pub body: ByteRange,
}

/// Everything the authors typed.
#[derive(Debug, Default, Clone)]
pub struct RawSite {
    /// `site.yaml`
    pub site: Option<FromFile<raw::Site>>,
    /// `areas.yaml`
    pub areas: Option<FromFile<raw::Areas>>,
    /// `needs.yaml`
    pub needs: Option<FromFile<raw::Needs>>,
    /// `situations.yaml`
    pub situations: Option<FromFile<raw::Situations>>,
    /// `emergency.yaml`
    pub emergency: Option<FromFile<raw::Emergency>>,
    /// `accessibility.yaml`
    pub statement: Option<FromFile<raw::Statement>>,
    /// `sources/*.yaml`
    pub sources: Vec<FromFile<raw::Sources>>,
    /// Services with their folders: area, id.
    pub services: Vec<(String, String, FromFile<raw::Service>)>,
    /// Guides with their folders.
    pub guides: Vec<(String, FromFile<raw::Guide>)>,
    /// Notices with their folders.
    pub notices: Vec<(String, FromFile<raw::Notice>)>,
    /// Synonyms with the language in the file's name.
    pub synonyms: Vec<(String, FromFile<raw::Synonyms>)>,
    /// Words that are not used about people, with the language in the file's name.
    pub wording: Vec<(String, FromFile<raw::Wording>)>,
    /// All text files.
    pub texts: Vec<FromFile<RawText>>,
    /// Entries whose YAML could not be read: their texts must not be reported as orphans, nor links to them as dead.
    pub unread: Vec<Owner>,
}

/// Reads every content file of `sources`.
#[must_use]
pub fn parse(sources: &SourceMap) -> (RawSite, Diagnostics) {
    let files: Vec<_> = sources.in_root(Root::Content).collect();
    let parsed: Vec<_> = files.into_par_iter().map(|(id, file)| parse_file(id, file)).collect();
    let mut site = RawSite::default();
    let mut diagnostics = Diagnostics::default();
    for part in parsed {
        match part {
            Ok(part) => add(&mut site, part),
            Err(Refused { diagnostic, owner }) => {
                site.unread.extend(owner);
                diagnostics.push(*diagnostic);
            }
        }
    }
    site.unread.extend(sources.refused(Root::Content).filter_map(owner));
    for (file, present) in [
        ("site.yaml", site.site.is_some()),
        ("areas.yaml", site.areas.is_some()),
        ("needs.yaml", site.needs.is_some()),
        ("situations.yaml", site.situations.is_some()),
        ("emergency.yaml", site.emergency.is_some()),
    ] {
        let exists = present
            || sources.in_root(Root::Content).any(|(_, found)| found.path == file)
            || sources.refused(Root::Content).any(|path| path == file);
        if !exists {
            diagnostics.push(Diagnostic::about_path(
                Code::SourceMissing,
                format!("content/{file}"),
                format!("`{file}` is missing"),
                "create it as content/README.md describes",
            ));
        }
    }
    (site, diagnostics)
}

/// What one file turned out to be.
enum Part {
    Site(Box<FromFile<raw::Site>>),
    Areas(FromFile<raw::Areas>),
    Needs(FromFile<raw::Needs>),
    Situations(FromFile<raw::Situations>),
    Emergency(FromFile<raw::Emergency>),
    Statement(FromFile<raw::Statement>),
    Sources(FromFile<raw::Sources>),
    Service(String, String, Box<FromFile<raw::Service>>),
    Guide(String, Box<FromFile<raw::Guide>>),
    Notice(String, Box<FromFile<raw::Notice>>),
    Synonyms(String, FromFile<raw::Synonyms>),
    Wording(String, FromFile<raw::Wording>),
    Text(Box<FromFile<RawText>>),
}

/// A file that could not be read, and the entry that is not known because of it.
struct Refused {
    diagnostic: Box<Diagnostic>,
    owner: Option<Owner>,
}

fn add(site: &mut RawSite, part: Part) {
    match part {
        Part::Site(value) => site.site = Some(*value),
        Part::Areas(value) => site.areas = Some(value),
        Part::Needs(value) => site.needs = Some(value),
        Part::Situations(value) => site.situations = Some(value),
        Part::Emergency(value) => site.emergency = Some(value),
        Part::Statement(value) => site.statement = Some(value),
        Part::Sources(value) => site.sources.push(value),
        Part::Service(area, id, value) => site.services.push((area, id, *value)),
        Part::Guide(id, value) => site.guides.push((id, *value)),
        Part::Notice(id, value) => site.notices.push((id, *value)),
        Part::Synonyms(language, value) => site.synonyms.push((language, value)),
        Part::Wording(language, value) => site.wording.push((language, value)),
        Part::Text(value) => site.texts.push(*value),
    }
}

/// Whose file stands at `path`.
fn owner(path: &str) -> Option<Owner> {
    match *path.split('/').collect::<Vec<_>>().as_slice() {
        ["services", area, id, _] => Some(Owner::Service { area: area.to_owned(), id: id.to_owned() }),
        ["guides", id, _] => Some(Owner::Guide(id.to_owned())),
        ["glossary", id, _] => Some(Owner::Term(id.to_owned())),
        ["pages", id, _] => Some(Owner::Page(id.to_owned())),
        ["notices", id, _] => Some(Owner::Notice(id.to_owned())),
        _ => None,
    }
}

fn parse_file(id: FileId, file: &SourceFile) -> Result<Part, Refused> {
    let segments: Vec<&str> = file.path.split('/').collect();
    match segments.as_slice() {
        ["site.yaml"] => read(id, file).map(|value| Part::Site(Box::new(value))),
        ["areas.yaml"] => read(id, file).map(Part::Areas),
        ["needs.yaml"] => read(id, file).map(Part::Needs),
        ["situations.yaml"] => read(id, file).map(Part::Situations),
        ["emergency.yaml"] => read(id, file).map(Part::Emergency),
        ["accessibility.yaml"] => read(id, file).map(Part::Statement),
        ["sources", name] if name.ends_with(".yaml") => read(id, file).map(Part::Sources),
        ["synonyms", name] if name.ends_with(".yaml") => {
            let language = name.trim_end_matches(".yaml").to_owned();
            read(id, file).map(|value| Part::Synonyms(language, value))
        }
        ["wording", name] if name.ends_with(".yaml") => {
            let language = name.trim_end_matches(".yaml").to_owned();
            read(id, file).map(|value| Part::Wording(language, value))
        }
        &["services", area, entry, "service.yaml"] => owned(read(id, file), owner(&file.path))
            .map(|value| Part::Service(area.to_owned(), entry.to_owned(), Box::new(value))),
        &["guides", entry, "guide.yaml"] => owned(read(id, file), owner(&file.path))
            .map(|value| Part::Guide(entry.to_owned(), Box::new(value))),
        &["notices", notice, "notice.yaml"] => owned(read(id, file), owner(&file.path))
            .map(|value| Part::Notice(notice.to_owned(), Box::new(value))),
        &[.., name] if name.ends_with(".md") => match owner(&file.path) {
            Some(owner) => text(id, file, owner, name),
            None => Err(Refused { diagnostic: Box::new(unexpected(file, &segments)), owner: None }),
        },
        segments => Err(Refused { diagnostic: Box::new(unexpected(file, segments)), owner: None }),
    }
}

fn read<T: DeserializeOwned>(id: FileId, file: &SourceFile) -> Result<FromFile<T>, Refused> {
    match yaml::parse(&file.text, id) {
        Ok(value) => Ok(FromFile { file: id, value }),
        Err(diagnostic) => Err(Refused { diagnostic, owner: None }),
    }
}

fn owned<T>(outcome: Result<T, Refused>, owner: Option<Owner>) -> Result<T, Refused> {
    outcome.map_err(|refused| Refused { owner, ..refused })
}

fn text(id: FileId, file: &SourceFile, owner: Owner, name: &str) -> Result<Part, Refused> {
    let refused = |diagnostic| Refused { diagnostic, owner: Some(owner.clone()) };
    let (head, body) = split_front_matter(&file.text).ok_or_else(|| {
        refused(Box::new(Diagnostic::at(
            Code::TextFrontMatter,
            ByteRange::new(0, file.text.find('\n').unwrap_or(file.text.len())).in_file(id),
            "the text has no head between two lines of `---`",
            "begin the file with `---`, then `name:` and `summary:`, then `---` on a line of its own; or remove the file",
        )))
    })?;
    let front = yaml::parse(&file.text[head.as_usize()], id).map_err(&refused)?;
    let language = name.trim_end_matches(".md").to_owned();
    Ok(Part::Text(Box::new(FromFile { file: id, value: RawText { owner, language, front, body } })))
}

/// The head, from the first byte (`---` is also how a YAML document begins, so places need no shifting), and the body.
#[must_use]
pub fn split_front_matter(text: &str) -> Option<(ByteRange, ByteRange)> {
    let first_line = text.lines().next()?;
    if first_line.trim_end() != "---" {
        return None;
    }
    let mut offset = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        if number > 0 && line.trim_end() == "---" {
            return Some((ByteRange::new(0, offset), ByteRange::new(offset + line.len(), text.len())));
        }
        offset += line.len();
    }
    None
}

fn unexpected(file: &SourceFile, segments: &[&str]) -> Diagnostic {
    let known: &[&str] = match segments {
        [_] => &[
            "site.yaml",
            "areas.yaml",
            "needs.yaml",
            "situations.yaml",
            "emergency.yaml",
            "accessibility.yaml",
        ],
        [_, _, _, _] => &["service.yaml"],
        ["notices", _, _] => &["notice.yaml"],
        [_, _, _] => &["guide.yaml"],
        _ => &["services", "guides", "glossary", "pages", "notices", "sources", "synonyms", "wording"],
    };
    let last = if known.len() == 8 { segments.first() } else { segments.last() };
    let last = last.copied().unwrap_or_default();
    let elsewhere = "move it to where content/README.md says, or out of the folder";
    Diagnostic::about_path(
        Code::SourceUnexpected,
        file.display_path(),
        "no part of the site asks for this file",
        // A backup in the right folder is not misspelt.
        if known.contains(&last) {
            elsewhere.to_owned()
        } else {
            did_you_mean(last, known.iter().copied(), elsewhere)
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn front_matter_is_split() {
        let text = "---\nname: Å\n---\nBody\n";
        let (head, body) = split_front_matter(text).expect("a head");
        assert_eq!((&text[head.as_usize()], &text[body.as_usize()]), ("---\nname: Å\n", "Body\n"));
        assert_eq!(split_front_matter("name: x"), None);
        assert_eq!(split_front_matter("---\nname: x\n"), None);
        assert!(split_front_matter("---\r\nname: x\r\n---\r\nBody").is_some());
    }

    proptest! {
        #[test]
        fn any_text_splits_into_head_rule_and_body(text in "(---\r?\n)?(\\PC|\n|---\n){0,200}") {
            if let Some((head, body)) = split_front_matter(&text) {
                let rule = &text[head.end as usize..body.start as usize];
                prop_assert_eq!(rule.trim_end(), "---");
                prop_assert_eq!(head.start, 0);
                prop_assert_eq!(body.end as usize, text.len());
            }
        }

        #[test]
        fn any_head_is_read_or_refused_with_a_place_inside_it(head in "(\\PC|\n|: |- |\\[|\\{|&a|\\*a){0,120}") {
            let file = SourceFile { root: Root::Content, path: "glossary/x/sv.md".into(), text: format!("---\n{head}\n---\n") };
            let map = SourceMap::new(vec![file]);
            let (_, diagnostics) = parse(&map);
            for diagnostic in diagnostics.iter() {
                if let Some(label) = &diagnostic.primary {
                    let _ = map.text(label.span);
                }
            }
        }
    }
}
