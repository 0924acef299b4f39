//! The page where an area is saved on a reader's own phone, and what stands on saved pages.
//!
//! What enters: the page's area, and what was measured of what it saves. What leaves: the page, and the words that the
//! browser puts into saved pages by itself. Must not know how anything is packed or stored.

use serde::Serialize;

use super::frame::PageView;
use super::{Link, Piece, Scope, words};
use crate::locale::Arg;
use crate::model::catalog::Area;
use crate::plan::{TopicKind, address};

/// What is known of an area's pages in a language once they are packed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Another one when anything in it is another.
    pub version: String,
    /// How many bytes a browser fetches.
    pub bytes: usize,
}

/// The page.
#[derive(Debug, Serialize)]
pub struct OfflineView<'a> {
    /// The title.
    pub name: Piece<'a>,
    /// What it is good for.
    pub summary: Piece<'a>,
    /// The area.
    pub area: Piece<'a>,
    /// What can be saved.
    pub saving: SavingView,
    /// What a phone needs to put the area on its first screen, from the top of the site.
    pub manifest: String,
    /// The pages where other areas are saved.
    pub others: Vec<Link<'a>>,
    /// How large the whole site is as one file, in millions of bytes, where it was made.
    pub stick: Option<usize>,
}

/// What can be saved: all paths are from the top of the site.
#[derive(Debug, Serialize)]
pub struct SavingView {
    /// What the browser keeps it under.
    pub key: String,
    /// This page.
    pub page: String,
    /// Everything, packed.
    pub bundle: String,
    /// The version of what can be saved now.
    pub version: String,
    /// How many thousand bytes that is.
    pub kilobytes: usize,
}

/// The words that a browser puts into saved pages.
#[derive(Debug, Serialize)]
pub struct SavedWords {
    /// That the page is a saved one, and from when.
    pub notice: String,
    /// That there are newer facts.
    pub newer: String,
    /// Where to see to it.
    pub link: String,
    /// Which day the facts are from.
    pub date: String,
}

/// The page itself, the scripts that save and serve: what a bundle does not hold, but whoever saves it fetches.
const FETCHED_BESIDE: usize = 7000;

impl<'a> Scope<'a> {
    /// The page where an area is saved. `zip` is the size of the whole site as one file.
    #[must_use]
    pub fn offline_page(
        self,
        area: &'a Area,
        rest: &'a str,
        saved: &Saved,
        zip: Option<usize>,
    ) -> (PageView<'a>, OfflineView<'a>) {
        let scope = Self { area, ..self };
        let name = scope.localised(&area.name);
        let title = scope.plain_with(words::OFFLINE_TITLE_AREA, &[("area", Arg::Text(&name.text))]);
        let summary = scope.msg(words::OFFLINE_SUMMARY);
        let crumbs = scope.crumbs_to_area();
        let page = scope.page(&title, summary.clone(), rest, crumbs, &[]);
        let tag = scope.catalog().site.languages.tag(scope.lang);
        let stem = rest.strip_suffix(".html").expect("pages end in .html");
        let path = format!("{tag}/{stem}");
        let others = scope.plan.topics.iter().filter_map(|topic| match topic.kind {
            TopicKind::Offline(other) if other.id != area.id => {
                Some(Link { href: scope.href(&topic.rest), label: scope.localised(&other.name) })
            }
            _ => None,
        });
        let view = OfflineView {
            name: Self::own(title),
            summary: Self::own(summary),
            area: name,
            saving: SavingView {
                key: format!("samlad {tag} {}", area.id),
                page: format!("{path}.html"),
                bundle: format!("{path}.json"),
                version: saved.version.clone(),
                kilobytes: (saved.bytes + FETCHED_BESIDE).div_ceil(1000),
            },
            manifest: format!("{path}.webmanifest"),
            others: others.collect(),
            stick: zip.map(|bytes| bytes.div_ceil(1_000_000)),
        };
        (page, view)
    }

    /// The words that a browser puts into saved pages.
    #[must_use]
    pub fn saved_words(&self) -> SavedWords {
        let date = self.date(self.weeks.today());
        let plain = |id| self.plain_with(id, &[]);
        SavedWords {
            notice: self.plain_with(words::OFFLINE_SAVED_NOTICE, &[("date", Arg::Text(&date))]),
            newer: plain(words::OFFLINE_SAVED_NEWER),
            link: plain(words::OFFLINE_SAVED_LINK),
            date,
        }
    }
}

/// What a phone shows beside an icon.
#[derive(Debug, Serialize)]
pub struct AppManifest<'a> {
    name: String,
    short_name: &'a str,
    lang: &'a str,
    dir: &'static str,
    id: String,
    start_url: String,
    scope: String,
    display: &'static str,
    background_color: &'static str,
    theme_color: &'static str,
    icons: [AppIcon; 1],
}

#[derive(Debug, Serialize)]
struct AppIcon {
    src: String,
    sizes: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
}

impl<'a> Scope<'a> {
    /// What a phone needs to put an area on its first screen.
    #[must_use]
    pub fn app_manifest(&self, area: &'a Area) -> AppManifest<'a> {
        let site = &self.catalog().site;
        let name = self.localised(&area.name);
        let start = self.href(&address::area(area));
        AppManifest {
            name: format!("{} – {}", site.name, name.text),
            short_name: &site.name,
            lang: site.languages.tag(self.lang),
            dir: site.languages.direction(self.lang).as_str(),
            id: start.clone(),
            start_url: start,
            scope: self.root.to_owned(),
            display: "minimal-ui",
            background_color: "#fbf8f2",
            theme_color: "#12494b",
            icons: [AppIcon { src: format!("{}icon.svg", self.root), sizes: "any", kind: "image/svg+xml" }],
        }
    }
}
