//! What readers take with them: an area's pages packed for a phone, the page where they are saved, the site for a stick.
//!
//! What enters: all other pages, finished. What leaves: for each area and language the bundle, its version, the manifest
//! of an app, and the page that says how much one saves. Must not know how a browser keeps it.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::convert::Infallible;
use std::sync::OnceLock;

use rayon::prelude::*;
use serde::Serialize;

use super::{Press, Printed};
use crate::digest::Digest;
use crate::model::catalog::Area;
use crate::model::id::Lang;
use crate::output::compress::{self, Effort};
use crate::output::reuse::{Batch, Reuse};
use crate::output::{OutputPath, OutputTree, archive};
use crate::plan::{TopicKind, address};
use crate::view::Scope;
use crate::view::offline::{Saved, SavedWords};

mod bundle;
mod kept;

/// The whole site as one file.
const ZIP: &str = "samlad.zip";

/// Where the version of an area's bundle stands.
const VERSION: &str = ".txt";

/// What serves saved pages: it is no page's script, and cannot serve itself.
const WORKER: &str = "sw.js";

/// What a phone shows for the site on its first screen.
const ICON: (&str, &str) = ("icon.svg", include_str!("offline/icon.svg"));

/// What is made beside the pages when it is asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Extras {
    /// Smaller copies of all texts.
    pub compress: bool,
    /// The whole site as one file.
    pub zip: bool,
}

/// Where an area is saved, in one language.
struct Place<'a> {
    lang: Lang,
    area: &'a Area,
    rest: &'a str,
    /// The page's path from the top of the site.
    page: String,
}

#[derive(Serialize)]
struct Bundle<'t> {
    version: &'t str,
    page: &'t str,
    words: &'t SavedWords,
    #[serde(flatten)]
    files: bundle::Files<'t>,
}

/// A finished file that areas may be saved with.
struct Candidate<'t> {
    path: &'t str,
    bytes: &'t [u8],
    /// As it is kept, once an area's bundle is made.
    kept: OnceLock<Cow<'t, str>>,
}

impl Candidate<'_> {
    fn digest(&self, reuse: &Reuse<'_>) -> Digest {
        reuse.digest(self.path).unwrap_or_else(|| Digest::of_bytes(self.bytes))
    }

    fn kept(&self) -> &str {
        self.kept.get_or_init(|| {
            let text = std::str::from_utf8(self.bytes).expect("pages, scripts and contacts are text");
            kept::text(self.path, text)
        })
    }
}

/// Files to be added to the finished pages in `tree`, and the pages that say how much one saves.
pub(super) fn add<'a>(tree: &mut OutputTree, press: &Press<'a>, extras: Extras) -> Vec<(String, Printed)> {
    let plan = press.material.plan;
    let languages: Vec<Lang> = plan.catalog.site.languages.iter().collect();
    let places = plan.topics.iter().filter_map(|topic| match topic.kind {
        TopicKind::Offline(area) => Some((area, topic)),
        _ => None,
    });
    let places: Vec<Place<'a>> = places
        .flat_map(|(area, topic)| {
            languages.iter().map(move |&lang| Place {
                lang,
                area,
                rest: &topic.rest,
                page: plan.path(lang, topic),
            })
        })
        .collect();
    let files =
        tree.iter().map(|(path, bytes)| (path.as_str(), bytes)).filter(|(path, _)| may_be_saved(path));
    let candidates: Vec<Candidate<'_>> =
        files.map(|(path, bytes)| Candidate { path, bytes, kept: OnceLock::new() }).collect();
    let packed: Vec<Batch> = places.par_iter().map(|place| press.pack(&candidates, place, extras)).collect();
    let saved: Vec<Saved> = packed.iter().map(saved).collect();
    let pages = |zip| -> Vec<(String, Printed)> {
        let places = places.par_iter().zip(&saved);
        places.map(|(place, saved)| (place.page.clone(), press.offline(place, saved, zip))).collect()
    };
    tree.insert(OutputPath::new(ICON.0), ICON.1.into());
    let mut zip = None;
    if extras.zip {
        // The archive cannot hold the page that says how large it is: in it stands the one that does not.
        let mut whole = tree.clone();
        for (path, page) in pages(None) {
            match page {
                Ok(bytes) => whole.insert(OutputPath::new(path), bytes),
                Err(diagnostic) => return vec![(path, Err(diagnostic))],
            }
        }
        let bytes = archive::archive(&whole, |path| opens_from_a_folder(path.as_str()));
        zip = Some(bytes.len());
        tree.insert(OutputPath::new(ZIP), bytes);
    }
    let pages = pages(zip);
    for (path, bytes) in packed.into_iter().flat_map(|batch| batch.files) {
        tree.insert(OutputPath::new(path), bytes);
    }
    pages
}

/// What only a server, a robot or a browser with a network has a use for.
fn opens_from_a_folder(path: &str) -> bool {
    !(path.starts_with('.') || [WORKER, "_headers", "robots.txt"].contains(&path) || path.contains("sitemap"))
}

/// What the page says of an area's bundle: how long it is, packed, is the number of its batch.
fn saved(batch: &Batch) -> Saved {
    let version = batch.files.iter().find(|(path, _)| path.ends_with(VERSION)).map(|(_, version)| version);
    let version = String::from_utf8(version.expect("a bundle has a version").clone());
    Saved { version: version.expect("twelve letters"), bytes: batch.number }
}

/// Pages of a language that are not for the road: what is made to be printed nobody prints from a phone without a network;
/// the three questions and the alphabet lead to what the lists and the search hold; each fact names its source itself.
const NOT_SAVED: &[&str] = &[address::PRINT, address::FIND, address::SOURCES, address::STATEMENT];

/// What areas may be saved with, in some language.
fn may_be_saved(path: &str) -> bool {
    let kind = [".html", ".js", ".vcf"].iter().any(|end| path.ends_with(end));
    let Some((_, rest)) = path.split_once('/') else {
        return path.ends_with(".js") && path != WORKER;
    };
    let name = rest.rsplit('/').next().unwrap_or_default();
    kind && !(NOT_SAVED.contains(&rest) || name == address::A_TO_Z || name.starts_with("leaflet"))
}

/// What of that is read in one language and in none of the foreign areas, and what all pages rest on.
fn is_saved(path: &str, tag: &str, foreign: &BTreeSet<&str>) -> bool {
    let Some((first, rest)) = path.split_once('/') else { return true };
    let mut folders = rest.split('/').rev().skip(1);
    first == tag && !folders.any(|folder| folder == address::FIND_FOLDER || foreign.contains(folder))
}

/// Whether a page is a list of one of the areas around, of which the saved area's own holds all.
fn is_list_around(path: &str, lists: &[(String, String)]) -> bool {
    let address = path.find('/').map_or("", |at| &path[at..]);
    lists.iter().any(|(theirs, _)| address.starts_with(theirs))
}

impl<'a> Press<'a> {
    /// An area's bundle, and what goes with it.
    fn pack(&self, candidates: &[Candidate<'_>], place: &Place<'_>, extras: Extras) -> Batch {
        const PLAIN: &str = "a bundle is plain text and numbers";
        let plan = self.material.plan;
        let own = place.area.id.as_str();
        let around = plan.index.around(place.area).map(|around| around.area.id.as_str());
        let outer: Vec<&str> = around.filter(|id| *id != own).collect();
        let all = plan.catalog.areas.iter().map(|area| area.id.as_str());
        let foreign: BTreeSet<&str> = all.filter(|id| *id != own && !outer.contains(id)).collect();
        let lists = kept::lists_around(own, &outer);
        let tag = plan.catalog.site.languages.tag(place.lang);
        let chosen = candidates.iter().filter(|file| is_saved(file.path, tag, &foreign));
        let chosen: Vec<&Candidate<'_>> = chosen.filter(|file| !is_list_around(file.path, &lists)).collect();
        let scope = Scope::new(self.material, place.lang, &place.page);
        let words = scope.saved_words();
        let manifest = serde_json::to_string(&scope.app_manifest(place.area)).expect(PLAIN);
        let recipe = || {
            let made_of = chosen.iter().map(|file| (file.path, file.digest(self.reuse)));
            let words = serde_json::to_string(&words).expect(PLAIN);
            (&place.page, &lists, words, &manifest, extras.compress, made_of.collect::<Vec<_>>())
        };
        let Ok(batch) = self.reuse.batch(recipe, || {
            let texts: Vec<(&str, Cow<'_, str>)> =
                chosen.iter().map(|file| (file.path, kept::around(file.path, file.kept(), &lists))).collect();
            let texts: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (*path, text.as_ref())).collect();
            let files = bundle::cut(&texts);
            // Of the files alone: nobody fetches them again for other words about them.
            let version = Digest::of_bytes(&serde_json::to_vec(&files).expect(PLAIN)).short();
            let bundle = Bundle { version: &version, page: &place.page, words: &words, files };
            let json = serde_json::to_string(&bundle).expect(PLAIN).into_bytes();
            let effort = if extras.compress { Effort::Best } else { Effort::Quick };
            let packed = compress::brotli(&json, effort);
            let number = packed.len();
            let stem = place.page.strip_suffix(".html").expect("pages end in .html");
            let mut files = vec![
                (format!("{stem}{VERSION}"), version.into_bytes()),
                (format!("{stem}.json"), json),
                (format!("{stem}.webmanifest"), manifest.clone().into_bytes()),
            ];
            if extras.compress {
                files.push((format!("{stem}.json.br"), packed));
            }
            Ok::<_, Infallible>(Batch { files, number })
        });
        batch
    }

    fn offline(&self, place: &Place<'a>, saved: &Saved, zip: Option<usize>) -> Printed {
        let scope = Scope::new(self.material, place.lang, &place.page);
        self.page("pages/offline.html", place.lang, scope.offline_page(place.area, place.rest, saved, zip))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_around_an_area_are_its_own() {
        let lists = kept::lists_around("orebro", &["sverige"]);
        for path in
            ["sv/sverige/needs/mat.html", "sv/sverige/situations/akut.html", "sv/sverige/tonight.html"]
        {
            assert!(is_list_around(path, &lists), "{path}");
        }
        for path in ["sv/sverige/index.html", "sv/sverige/bris.html", "sv/orebro/needs/mat.html", "page.js"] {
            assert!(!is_list_around(path, &lists), "{path}");
        }
    }

    #[test]
    fn an_area_is_saved_with_what_lies_around_it() {
        let foreign = BTreeSet::from(["stockholm", "norrmalm"]);
        for path in [
            "sv/index.html",
            "sv/orebro/porten.html",
            "sv/sverige/needs/mat.html",
            "sv/guides/stockholm.html",
            "sv/search/t0.js",
            "sv/orebro/porten.vcf",
            "page.js",
        ] {
            assert!(may_be_saved(path) && is_saved(path, "sv", &foreign), "{path}");
        }
        for path in [
            "index.html",
            "sv/a-z.html",
            "sv/sources.html",
            "sv/stockholm/index.html",
            "sv/stockholm/needs/mat.html",
            "sv-simple/index.html",
            "en/index.html",
            "sv/sitemap.xml",
            "sv/print.html",
            "sv/orebro/leaflet.html",
            "sv/orebro/leaflet-discreet.html",
            "sv/find.html",
            "sv/orebro/find/index.html",
            "sv/orebro/find/mat/1.html",
            "404.html",
            "42.html",
            "sw.js",
            "samlad.zip",
            ".host/Caddyfile",
        ] {
            assert!(!(may_be_saved(path) && is_saved(path, "sv", &foreign)), "{path}");
        }
    }
}
