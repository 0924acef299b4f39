//! What browsers search with: two scripts for all languages, and the files of one index for each.
//!
//! What enters: the scripts of the search box, and the entries by way of their index. What leaves: files with
//! their paths. Must not know what an index looks like, nor the disk.

use rayon::prelude::*;
use samlad_search::CLIENT;

use super::script;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::plan::address;
use crate::search_index;
use crate::source::{ByteRange, Root, SourceMap};
use crate::view::Material;
use crate::view::open_hours::OpenHours;

/// A script of the site: where it is published, what stands before it, and its template file.
struct Script {
    path: &'static str,
    before: &'static str,
    template: &'static str,
}

const SCRIPTS: [Script; 2] = [
    // On every page that has a search box; it fetches the other when a reader turns to it.
    Script { path: "search-box.js", before: "", template: "components/search-box/search-box.js" },
    Script { path: "search.js", before: CLIENT, template: "components/search-box/search.js" },
];

/// The scripts, minified, each with its path.
pub(super) fn scripts(sources: &SourceMap, diagnostics: &mut Diagnostics) -> Vec<(&'static str, String)> {
    let read = |script: &Script| match minified(script, sources) {
        Ok(text) => Some((script.path, text)),
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            None
        }
    };
    SCRIPTS.iter().filter_map(read).collect()
}

fn minified(script: &Script, sources: &SourceMap) -> Result<String, Box<Diagnostic>> {
    let Script { path: _, before, template } = script;
    let Some((id, file)) = sources.in_root(Root::Templates).find(|(_, file)| file.path == *template) else {
        return Err(Box::new(Diagnostic::about_path(
            Code::TemplateComponent,
            format!("templates/{template}"),
            "a script that every site needs is missing",
            "add the file",
        )));
    };
    script::minify(&format!("{before}{}", file.text)).map_err(|error| {
        let place = |at: usize| at.saturating_sub(before.len()).min(file.text.len());
        let range = ByteRange::new(place(error.range.start), place(error.range.end));
        let help = "mend the script at this place";
        Box::new(Diagnostic::at(Code::TemplateSyntax, range.in_file(id), error.message, help))
    })
}

/// The files of all indexes, each with its path, with opening hours from the day of the build on.
pub(super) fn indexes(material: Material<'_>) -> Vec<(String, Vec<u8>)> {
    let catalog = material.plan.catalog;
    let hours = OpenHours::new(catalog, material.weeks.today());
    let languages: Vec<_> = catalog.site.languages.iter().collect();
    let files = languages.into_par_iter().flat_map_iter(|lang| {
        let tag = catalog.site.languages.tag(lang);
        let files = search_index::build(material, lang, &hours).export();
        let path = move |name: &str| format!("{tag}/{}/{name}", address::SEARCH_INDEX);
        files.into_iter().map(move |file| (path(&file.name), file.bytes))
    });
    files.collect()
}
