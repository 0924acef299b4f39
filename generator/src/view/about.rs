//! Pages about the site itself.

use std::borrow::Cow;

use serde::Serialize;

use super::frame::PageView;
use super::text::{Prose, TextNote};
use super::{Piece, Scope};
use crate::model::entry::StaticPage;

/// A page about the site itself.
#[derive(Debug, Serialize)]
pub struct AboutView<'a> {
    /// Its name.
    pub name: Piece<'a>,
    /// One or two sentences.
    pub summary: Piece<'a>,
    /// What to know about the text.
    pub note: Option<TextNote<'a>>,
    /// The text.
    pub prose: Option<Prose<'a>>,
}

impl<'a> Scope<'a> {
    /// A page about the site itself.
    #[must_use]
    pub fn about_page(self, about: &'a StaticPage, rest: &'a str) -> (PageView<'a>, AboutView<'a>) {
        let texts = &about.texts;
        let text = texts.shown(self.lang).text;
        let page = self.page(&text.name, Cow::Borrowed(&text.summary), rest, vec![self.crumb_home()], &[]);
        let view = AboutView {
            name: self.name(texts),
            summary: self.summary(texts),
            note: self.note(texts, rest),
            prose: self.prose(texts),
        };
        (page, view)
    }
}
