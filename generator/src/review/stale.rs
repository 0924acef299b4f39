//! Facts by when they were confirmed.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::confirm::order::in_order;
use crate::model::catalog::Catalog;
use crate::model::entry::Check;

/// So many days ahead an editor likes to know.
const SOON: Days = Days::new(30);

/// Entries by when they were confirmed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Stale {
    /// Those that nobody has confirmed, in the order in which to ring.
    pub never: Vec<String>,
    /// Those that should have been confirmed again, the longest overdue first.
    pub overdue: Vec<Due>,
    /// Those that will be due within 30 days, the next first.
    pub soon: Vec<Due>,
}

/// When an entry is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Due {
    /// The entry.
    pub entry: String,
    /// When it was confirmed.
    pub confirmed: String,
    /// How many days that holds.
    pub every_days: u32,
    /// The last of them.
    pub due: String,
}

pub(super) fn stale(catalog: &Catalog, today: NaiveDate) -> Stale {
    let services =
        in_order(catalog).into_iter().map(|service| (service.id.as_str().to_owned(), service.check));
    let guides = catalog.guides.values().map(|guide| (format!("guide/{}", guide.id.as_str()), guide.check));
    let mut stale = Stale::default();
    for (entry, check) in services.chain(guides) {
        let Check { confirmed, every_days } = check;
        let (Some(confirmed), Some(due)) = (confirmed, check.due()) else {
            stale.never.push(entry);
            continue;
        };
        let found = Due { entry, confirmed: confirmed.to_string(), every_days, due: due.to_string() };
        if check.is_overdue(today) {
            stale.overdue.push(found);
        } else if today.checked_add_days(SOON).is_some_and(|soon| due <= soon) {
            stale.soon.push(found);
        }
    }
    stale.overdue.sort_by(|a, b| a.due.cmp(&b.due));
    stale.soon.sort_by(|a, b| a.due.cmp(&b.due));
    stale
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{Entry, TODAY, catalog};

    #[test]
    fn entries_are_told_apart_by_their_days() {
        let entry = |id, code, yaml| Entry { area: "staden", id, code, yaml, name: id };
        let catalog = catalog(
            &[
                entry("fresh", 1, "checked: 2026-11-20"),
                entry("soon", 2, "checked: 2026-09-20"),
                entry("old", 3, "checked: 2026-08-01"),
                entry("older", 4, "checked: 2026-11-01\ncheck_every: 1"),
            ],
            &[],
        );
        let stale = stale(&catalog, TODAY.parse().expect("a date"));
        let ids = |list: &[Due]| list.iter().map(|due| due.entry.clone()).collect::<Vec<_>>();
        assert_eq!(
            (ids(&stale.overdue), ids(&stale.soon)),
            (vec!["old".to_owned(), "older".into()], vec!["soon".into()])
        );
        // The lines to ring in danger come first.
        assert_eq!(stale.never[..2], ["jour", "larm"]);
        assert!(!stale.never.contains(&"fresh".to_owned()));
    }
}
