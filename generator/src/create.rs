//! New entries and languages: files to be filled in, with what each field is for.
//!
//! What enters: the content's files, broken ones too, and what is wanted. What leaves: a [`Revision`] with the new files. What
//! must be written has no value yet, so that `check` points at each line until it is filled. Must not know the disk.
//!
//! What the comments say comes from the types that read the files (`schema::fields`), so that it cannot go stale.

mod entry;
mod language;

use crate::model::id::is_id;
use crate::source::edit::{Document, Step};
use crate::source::revision::Revision;
use crate::source::{Root, SourceMap};

/// What is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// A service in an area; without one, in the site's own.
    Service {
        /// Its id.
        id: String,
        /// The area's id.
        area: Option<String>,
    },
    /// A guide.
    Guide {
        /// Its id.
        id: String,
    },
    /// A language of the site.
    Language {
        /// Its tag.
        tag: String,
    },
}

/// Makes the files of what is wanted.
///
/// # Errors
/// A sentence that says why not, and what to do.
pub fn create(sources: &SourceMap, wanted: &Wanted) -> Result<Revision, String> {
    match wanted {
        Wanted::Service { id, area } => entry::service(sources, id, area.as_deref()),
        Wanted::Guide { id } => entry::guide(sources, id),
        Wanted::Language { tag } => language::language(sources, tag),
    }
}

/// Refuses an id that cannot be one, or that an entry of this kind has.
fn free(sources: &SourceMap, id: &str, kind: &str) -> Result<(), String> {
    if !is_id(id) {
        return Err(format!(
            "`{id}` cannot be an id: write small letters a–z, digits and single hyphens, at most 60"
        ));
    }
    let taken = |path: &str| path.split('/').rev().nth(1) == Some(id) && path.starts_with(kind);
    match sources.in_root(Root::Content).find(|(_, file)| taken(&file.path)) {
        Some((_, file)) => Err(format!("`{id}` is taken by {}; choose another id", file.display_path())),
        None => Ok(()),
    }
}

/// A scalar of one of the site's own files.
fn setting(sources: &SourceMap, path: &[Step<'_>]) -> Result<String, String> {
    let document = document(sources, "site.yaml")?;
    let found = document.get(path).and_then(|node| node.scalars().first().map(|text| (*text).to_owned()));
    found.ok_or_else(|| "content/site.yaml lacks a field that is needed here; run `samlad check`".to_owned())
}

fn document(sources: &SourceMap, path: &str) -> Result<Document, String> {
    let file = sources.in_root(Root::Content).find(|(_, file)| file.path == path);
    file.and_then(|(_, file)| Document::read(&file.text))
        .ok_or_else(|| format!("content/{path} is missing or cannot be read; run `samlad check`"))
}
