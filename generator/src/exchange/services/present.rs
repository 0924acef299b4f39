//! What the content says of a service, as the cells of its row.
//!
//! What enters: the catalog and the file that a service was read from. What leaves: the texts of its cells, as typed in that
//! file. Must not know how lists are stored.

use super::cell::shown;
use super::column::{Form, Group, Room, UNKNOWN};
use crate::model::catalog::Catalog;
use crate::model::entry::Service;
use crate::source::SourceMap;
use crate::source::edit::Step::{Item, Key};
use crate::source::edit::{Document, Step};
use crate::source::tree::Node;

/// Lists have room for one number and one set of hours more than any service has, and at least for these.
const LEAST: usize = 2;

/// A service and its file.
#[derive(Debug)]
pub(super) struct Present<'c> {
    /// The service.
    pub(super) service: &'c Service,
    /// The path of its file below the content.
    pub(super) path: &'c str,
    /// That file.
    pub(super) document: Document,
    /// What is only read, in the order of those columns.
    pub(super) read_only: Vec<String>,
}

impl<'c> Present<'c> {
    /// A service of the catalog that was read from `sources`.
    ///
    /// # Panics
    /// Never: the catalog was read from the same text.
    pub(super) fn new(sources: &'c SourceMap, service: &'c Service) -> Self {
        let file = sources.get(service.file);
        let text = service.texts.original();
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let read_only = vec![
            service.code.number().to_string(),
            service.id.as_str().to_owned(),
            plain(&text.name),
            plain(&text.summary),
            service.area.as_str().to_owned(),
        ];
        let document = Document::read(&file.text).expect("the catalog was read from this text");
        Self { service, path: &file.path, document, read_only }
    }

    /// The cells of a group, in the order of its columns.
    pub(super) fn texts(&self, group: &Group) -> Vec<String> {
        let field = self.document.get(&[Key(group.key)]);
        let own = match (group.form, field) {
            (Form::Item(number), Some(Node::List(_, items))) => items.get(number),
            (Form::Item(number), field) if number > 0 => field.filter(|_| false),
            (_, field) => field,
        };
        let unknown =
            group.may_be_unknown() && matches!(own, Some(Node::Scalar(word)) if word.value == UNKNOWN);
        let text = |(number, column): (usize, &super::column::Column)| match own {
            Some(_) if unknown && number == 0 => UNKNOWN.to_owned(),
            Some(node) if !unknown => {
                let way = column.path.iter().try_fold(node, |node, key| node.field(key));
                way.map(|node| shown(column.kind, node)).unwrap_or_default()
            }
            _ => String::new(),
        };
        group.columns.iter().enumerate().map(text).collect()
    }

    fn items(&self, key: &str) -> usize {
        match self.document.get(&[Key(key)]) {
            Some(list @ Node::List(..)) => list.count(),
            _ => 0,
        }
    }
}

/// All services, area by area, and in each by their codes.
pub(super) fn all<'c>(sources: &'c SourceMap, catalog: &'c Catalog) -> Vec<Present<'c>> {
    let mut services: Vec<&Service> = catalog.services.values().collect();
    let area = |service: &Service| catalog.areas.iter().position(|area| area.id == service.area);
    services.sort_by_key(|service| (area(service), service.code.number()));
    services.into_iter().map(|service| Present::new(sources, service)).collect()
}

/// The room that a list of these services has.
pub(super) fn room(services: &[Present<'_>]) -> Room {
    let most = |key: &str| services.iter().map(|present| present.items(key)).max().unwrap_or(0) + 1;
    Room { phones: most("phones").max(LEAST), hours: most("hours").max(LEAST) }
}

/// The way to the value of a column.
pub(super) fn steps(group: &Group, path: &'static [&'static str]) -> Vec<Step<'static>> {
    let item = match group.form {
        Form::Item(number) => Some(Item(number)),
        _ => None,
    };
    [Key(group.key)].into_iter().chain(item).chain(path.iter().map(|key| Key(key))).collect()
}
