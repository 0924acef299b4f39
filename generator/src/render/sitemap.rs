//! What search engines read: `robots.txt` and the sitemaps, one per language, each page with its translations.

use std::fmt::Write as _;

use rayon::prelude::*;

use crate::model::id::Lang;
use crate::plan::{SitePlan, Topic};

/// Far below the 50,000 addresses and 50 MB that the protocol allows: every address names its translations too.
const PAGES_PER_FILE: usize = 10_000;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// Paths and texts of the files.
pub(super) fn files(plan: &SitePlan<'_>) -> Vec<(String, String)> {
    let base_url = &plan.catalog.site.base_url;
    let chunks: Vec<(usize, &[Topic<'_>])> = plan.topics.chunks(PAGES_PER_FILE).enumerate().collect();
    let languages: Vec<Lang> = plan.catalog.site.languages.iter().collect();
    let mut files: Vec<(String, String)> = languages
        .par_iter()
        .flat_map_iter(|&lang| {
            let tag = plan.catalog.site.languages.tag(lang);
            chunks
                .iter()
                .map(move |(at, topics)| (format!("{tag}/{}", file_name(*at)), sitemap(plan, lang, topics)))
        })
        .collect();
    let robots = format!("User-agent: *\nAllow: /\nSitemap: {base_url}/sitemap.xml\n");
    files.push(("sitemap.xml".to_owned(), index(base_url, files.iter().map(|(path, _)| path.as_str()))));
    files.push(("robots.txt".to_owned(), robots));
    files
}

fn file_name(at: usize) -> String {
    if at == 0 { "sitemap.xml".to_owned() } else { format!("sitemap-{}.xml", at + 1) }
}

fn index<'p>(base_url: &str, paths: impl Iterator<Item = &'p str>) -> String {
    let mut xml = format!("{HEAD}<sitemapindex xmlns=\"{NAMESPACE}\">\n");
    for path in paths {
        put(&mut xml, format_args!("<sitemap><loc>{}/{path}</loc></sitemap>\n", escaped(base_url)));
    }
    xml.push_str("</sitemapindex>\n");
    xml
}

fn sitemap(plan: &SitePlan<'_>, lang: Lang, topics: &[Topic<'_>]) -> String {
    let languages = &plan.catalog.site.languages;
    let base_url = escaped(&plan.catalog.site.base_url);
    let mut xml =
        format!("{HEAD}<urlset xmlns=\"{NAMESPACE}\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for Topic { rest, .. } in topics.iter().filter(|topic| topic.kind.is_indexed()) {
        put(&mut xml, format_args!("<url><loc>{base_url}/{}/{rest}</loc>", languages.tag(lang)));
        let translations = languages.iter().map(|lang| (languages.tag(lang), lang));
        for (name, lang) in translations.chain([("x-default", languages.original())]) {
            let tag = languages.tag(lang);
            put(
                &mut xml,
                format_args!(
                    "<xhtml:link rel=\"alternate\" hreflang=\"{name}\" href=\"{base_url}/{tag}/{rest}\"/>"
                ),
            );
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

/// Paths are made of ids; only the site's own address can hold what XML gives a meaning.
fn escaped(url: &str) -> String {
    url.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

fn put(xml: &mut String, text: std::fmt::Arguments<'_>) {
    xml.write_fmt(text).expect("a String takes everything");
}
