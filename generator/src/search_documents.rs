//! What readers may search for: the entries as documents of the `search` crate.
//!
//! What enters: the [`Catalog`]. What leaves: per language, one document for every service, guide and word, the
//! original's text where there is no translation. Must not know how documents are indexed, nor where pages lie.

use samlad_search::Document;

use crate::markdown;
use crate::model::catalog::Catalog;
use crate::model::id::Lang;
use crate::model::text::{Shown, Texts};

/// The documents of one language, sorted by id.
#[must_use]
pub fn documents(catalog: &Catalog, lang: Lang) -> Vec<Document> {
    let services =
        catalog.services.values().map(|service| (format!("service/{}", service.id), &service.texts));
    let guides = catalog.guides.values().map(|guide| (format!("guide/{}", guide.id), &guide.texts));
    let terms = catalog.glossary.values().map(|term| (format!("term/{}", term.id), &term.texts));
    let mut documents: Vec<Document> =
        services.chain(guides).chain(terms).map(|(id, texts)| document(catalog, lang, id, texts)).collect();
    documents.sort();
    documents
}

fn document(catalog: &Catalog, lang: Lang, id: String, texts: &Texts) -> Document {
    let Shown { lang, text } = texts.shown(lang);
    let head = [&text.eligibility, &text.cost, &text.way_in].into_iter().flatten().map(String::as_str);
    let body = markdown::to_plain_text(&text.body.markdown);
    Document {
        id,
        lang: catalog.site.languages.tag(lang).to_owned(),
        title: text.name.clone(),
        summary: text.summary.clone(),
        words: text.search.clone(),
        body: head.chain([body.as_str()]).collect::<Vec<_>>().join("\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    #[test]
    fn every_entry_is_a_document_in_every_language() {
        let catalog = fixture::catalog(&[], &[]);
        for lang in catalog.site.languages.iter() {
            let documents = documents(&catalog, lang);
            assert!(documents.iter().any(|document| document.id == "service/larm"), "{documents:?}");
            assert!(documents.is_sorted());
        }
    }
}
