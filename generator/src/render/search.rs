//! What browsers search in: the files of one index for each language.
//!
//! What enters: the entries by way of their index. What leaves: files with their paths. Must not know what an index looks
//! like, nor the disk.

use rayon::prelude::*;

use crate::output::reuse::Reuse;
use crate::plan::address;
use crate::search_index;
use crate::view::Material;

/// The files of all indexes, each with its path, with opening hours from the day of the build on.
pub(super) fn indexes(material: Material<'_>, reuse: &Reuse<'_>) -> Vec<(String, Vec<u8>)> {
    let catalog = material.plan.catalog;
    let languages: Vec<_> = catalog.site.languages.iter().collect();
    let files = languages.into_par_iter().flat_map_iter(|lang| {
        let tag = catalog.site.languages.tag(lang);
        let corpus = search_index::corpus(material, lang);
        let path = |name: &str| format!("{tag}/{}/{name}", address::SEARCH_INDEX);
        reuse.files(
            || (tag, &corpus),
            || {
                let files = search_index::build(&corpus).export();
                files.into_iter().map(|file| (path(&file.name), file.bytes)).collect()
            },
        )
    });
    files.collect()
}
