//! Bodies of texts, and where a text comes from.

use std::borrow::Cow;

use serde::Serialize;

use super::{Piece, Scope};
use crate::model::id::Lang;
use crate::model::text::{Shown, TextProvenance, Texts};
use crate::model::vocabulary::TranslatedBy;

/// A body ready to print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Prose<'a> {
    /// HTML made by `markdown`.
    pub body_html: String,
    /// Its language, when it is another than the page's.
    pub lang: Option<&'a str>,
    /// Which way its script runs, when its language is another than the page's.
    pub dir: Option<&'static str>,
}

/// What readers should know about a text before they rely on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TextNote<'a> {
    /// The text is shown in the original language, because there is no translation.
    pub fallback: bool,
    /// A machine translated it and no person has reviewed that.
    pub machine: bool,
    /// The original has changed since.
    pub outdated: bool,
    /// When a person reviewed the translation.
    pub reviewed: Option<String>,
    /// The page with the original.
    pub original: Option<Original<'a>>,
}

/// The original of a translated text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Original<'a> {
    /// Its address.
    pub href: String,
    /// The tag of its language.
    pub tag: &'a str,
}

impl<'a> Scope<'a> {
    /// A body with its words explained.
    pub(super) fn prose(&self, texts: &'a Texts) -> Option<Prose<'a>> {
        self.body(texts, Self::explained_html)
    }

    /// A body on the page that explains all words.
    pub(super) fn prose_of_term(&self, texts: &'a Texts) -> Option<Prose<'a>> {
        self.body(texts, |scope, _, markdown| scope.body_html(markdown))
    }

    fn body(&self, texts: &'a Texts, html: impl FnOnce(&Self, Lang, &str) -> String) -> Option<Prose<'a>> {
        let Shown { lang: shown, text } = texts.shown(self.lang);
        let Piece { text: _, lang, dir } = self.piece(shown, "");
        let markdown = text.body.markdown.trim();
        (!markdown.is_empty()).then(|| Prose { body_html: html(self, shown, markdown), lang, dir })
    }

    /// The note for the page at `rest` about its text; `None` for originals.
    pub(super) fn note(&self, texts: &'a Texts, rest: &str) -> Option<TextNote<'a>> {
        let languages = &self.catalog().site.languages;
        let Shown { lang, text } = texts.shown(self.lang);
        let quiet =
            TextNote { fallback: false, machine: false, outdated: false, reviewed: None, original: None };
        match text.provenance {
            TextProvenance::Original { .. } => {
                (lang != self.lang).then_some(TextNote { fallback: true, ..quiet })
            }
            TextProvenance::Translation { of: _, by, reviewed, outdated } => {
                let machine = by == TranslatedBy::Machine && reviewed.is_none();
                let original = Original {
                    href: self.href_in(languages.original(), rest),
                    tag: languages.tag(languages.original()),
                };
                Some(TextNote {
                    machine,
                    outdated,
                    reviewed: reviewed.map(|date| self.date(date)),
                    original: Some(original),
                    ..quiet
                })
            }
        }
    }

    /// A text that stands beside the body, in the same language as it.
    pub(super) fn aside(
        &self,
        texts: &'a Texts,
        pick: impl Fn(&'a crate::model::text::Text) -> Option<&'a String>,
    ) -> Option<Piece<'a>> {
        let Shown { lang, text } = texts.shown(self.lang);
        pick(text).map(|text| self.piece(lang, text))
    }
}

/// What an attribute or `<title>` can hold: one line.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    if text.contains(['\n', '\r']) {
        Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "))
    } else {
        Cow::Borrowed(text)
    }
}
