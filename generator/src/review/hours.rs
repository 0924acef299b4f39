//! Entries without opening hours.

use serde::Serialize;

use crate::confirm::order::in_order;
use crate::model::catalog::Catalog;
use crate::model::entry::{FactList, Service};
use crate::model::vocabulary::Status;

/// A service of which readers are not told when it is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WithoutHours {
    /// The service.
    pub entry: String,
    /// Its name in the original language.
    pub name: String,
    /// Whether the page says that the hours are unknown. Otherwise it says nothing, though there is an address to go to.
    pub said: bool,
}

/// Those that are unknown, and those that say nothing though one can go there; what is closed has none.
pub(super) fn without(catalog: &Catalog) -> Vec<WithoutHours> {
    let without = |service: &Service| {
        let said = match &service.hours {
            FactList::Unknown => true,
            FactList::Known(hours) if hours.is_empty() && service.address.is_some() => false,
            FactList::Known(_) => return None,
        };
        (service.status != Status::Closed).then(|| WithoutHours {
            entry: service.id.as_str().to_owned(),
            name: service.texts.original().name.clone(),
            said,
        })
    };
    in_order(catalog).into_iter().filter_map(without).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{Entry, catalog};

    #[test]
    fn hours_are_missed_where_one_can_go() {
        let entry = |id, code, yaml| Entry { area: "staden", id, code, yaml, name: id };
        let catalog = catalog(
            &[
                entry("a", 1, "hours: unknown"),
                entry("b", 2, "address: unknown"),
                entry("c", 3, "hours: unknown\nstatus: closed"),
                entry("d", 4, "hours: [{what: visit, value: \"24/7\", source: broschyr, confidence: B}]"),
            ],
            &[],
        );
        let found: Vec<_> = without(&catalog).into_iter().map(|one| (one.entry, one.said)).collect();
        assert_eq!(found, [("a".to_owned(), true), ("b".to_owned(), false)]);
    }
}
