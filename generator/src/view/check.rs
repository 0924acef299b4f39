//! The editor's report as a page for staff: it stands by itself and is no part of the site.

use std::borrow::Cow;

use serde::Serialize;

use super::Material;
use super::frame::PageView;
use crate::review::Review;
use crate::review::wording::{Section, sections};

/// Where the page lies when it is put beside the site.
pub const PATH: &str = "check.html";

/// The report.
#[derive(Debug, Serialize)]
pub struct CheckView {
    /// Its title.
    pub title: &'static str,
    /// The day it is about.
    pub today: String,
    /// What it is about.
    pub services: usize,
    /// What it is about.
    pub guides: usize,
    /// Its parts.
    pub sections: Vec<Section>,
}

const TITLE: &str = "Redaktörens rapport";

/// The page. Its words are Swedish, as the content's own instructions are.
#[must_use]
pub fn page<'a>(material: Material<'a>, review: &Review) -> (PageView<'a>, CheckView) {
    let site = &material.plan.catalog.site;
    let title = format!("{TITLE} – {}", site.name);
    let page = PageView { description: Cow::Borrowed(TITLE), ..PageView::bare(title, PATH.to_owned(), "") };
    let view = CheckView {
        title: TITLE,
        today: review.today.clone(),
        services: review.services,
        guides: review.guides,
        sections: sections(review),
    };
    (page, view)
}
