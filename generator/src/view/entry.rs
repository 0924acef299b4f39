//! What services and guides have in common, and the page of a guide.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;

use super::card::TopicLink;
use super::fact::SourceView;
use super::frame::PageView;
use super::housing::HousingMap;
use super::leaving::guide_is_sensitive;
use super::text::{Prose, TextNote};
use super::{Link, Piece, Scope};
use crate::model::entry::{Check, EntryRef, Guide};
use crate::model::id::{ShortCode, SourceId};

/// What stands at the end of every entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Footing<'a> {
    /// Its spoken code.
    pub code: u32,
    /// When it was last confirmed.
    pub confirmed: Option<String>,
    /// Related entries.
    pub related: Vec<Link<'a>>,
    /// Where its facts come from.
    pub sources: Vec<SourceView<'a>>,
}

/// The page of a guide.
#[derive(Debug, Serialize)]
pub struct GuideView<'a> {
    /// Its name.
    pub name: Piece<'a>,
    /// One or two sentences.
    pub summary: Piece<'a>,
    /// What to know about the text.
    pub note: Option<TextNote<'a>>,
    /// The steps.
    pub prose: Option<Prose<'a>>,
    /// Housing in the areas that it asks for.
    pub housing: Vec<HousingMap<'a>>,
    /// Needs it answers.
    pub needs: Vec<TopicLink<'a>>,
    /// What stands at the end of every entry.
    pub footing: Footing<'a>,
}

impl<'a> Scope<'a> {
    /// The page of a guide.
    #[must_use]
    pub fn guide_page(self, guide: &'a Guide, rest: &'a str) -> (PageView<'a>, GuideView<'a>) {
        let area = guide.areas.first().map_or(self.area, |area| self.plan.index.area(area));
        let scope = self.in_area(area);
        let texts = &guide.texts;
        let needs = scope.need_links(&guide.needs);
        let mut crumbs = scope.crumbs_to_area();
        crumbs.extend(needs.first().map(|need| need.link.clone()));
        let text = texts.shown(self.lang).text;
        let page = scope.page(&text.name, Cow::Borrowed(&text.summary), rest, crumbs, &guide.danger);
        let mut page = scope.discreet_entry(guide_is_sensitive(guide), guide.code.number(), page);
        page.qr = Some(scope.codes.of(guide.code));
        let (housing, cited) = scope.housing_maps(guide);
        let view = GuideView {
            name: scope.name(texts),
            summary: scope.summary(texts),
            note: scope.note(texts, rest),
            prose: scope.prose(texts),
            housing,
            needs,
            footing: scope.footing(guide.code, guide.check, &guide.related, &guide.sources, cited),
        };
        (page, view)
    }

    /// The end of an entry. `cited` are the sources of single facts; those of the text follow them.
    pub(super) fn footing(
        &self,
        code: ShortCode,
        check: Check,
        related: &'a [EntryRef],
        of_text: &'a [SourceId],
        mut cited: Vec<(&'a SourceId, NaiveDate)>,
    ) -> Footing<'a> {
        for source in of_text {
            if !cited.iter().any(|(id, _)| *id == source) {
                cited.push((source, self.source(source).seen));
            }
        }
        Footing {
            code: code.number(),
            confirmed: check.confirmed.map(|date| self.date(date)),
            related: related.iter().map(|entry| self.entry_link(entry)).collect(),
            sources: cited.into_iter().map(|(id, seen)| self.source_view(id, seen)).collect(),
        }
    }
}
