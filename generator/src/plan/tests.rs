//! The plan of small sites: which pages there are, where they lie, in which order entries stand.

use super::*;
use crate::fixture::{self, Entry as Fixture};

fn service<'e>(area: &'e str, id: &'e str, code: u32, yaml: &'e str, name: &'e str) -> Fixture<'e> {
    Fixture { area, id, code, yaml, name }
}

#[test]
fn every_page_has_its_address() {
    let catalog = fixture::catalog(&[], &[]);
    let (plan, diagnostics) = plan(&catalog);
    assert_eq!(diagnostics, Diagnostics::default());
    let addresses: Vec<&str> = plan.topics.iter().map(|topic| topic.rest.as_str()).collect();
    let of_area = |area: &str| {
        ["index", "tonight", "needs/sova", "needs/prata", "situations/akut"]
            .map(|page| format!("{area}/{page}.html"))
    };
    let mut expected = vec!["index.html".to_owned()];
    expected.extend(of_area("landet"));
    expected.extend(of_area("staden"));
    expected.push("a-z.html".to_owned());
    expected.extend(of_area("byn"));
    expected.push("byn/a-z.html".to_owned());
    expected.push("find.html".to_owned());
    for area in ["staden", "byn", "landet"] {
        expected.extend(["index", "sova/1", "prata/1"].map(|page| format!("{area}/find/{page}.html")));
    }
    for (area, id) in [("landet", "jour"), ("landet", "larm"), ("staden", "rad")] {
        expected.extend([format!("{area}/{id}.html"), format!("{area}/show/{id}.html")]);
    }
    for area in ["staden", "byn"] {
        expected.extend(["leaflet", "leaflet-discreet"].map(|page| format!("{area}/{page}.html")));
    }
    expected.extend(["print.html", "search.html", "offline.html", "byn/offline.html"].map(str::to_owned));
    expected.extend(["glossary.html", "how-we-know.html", "sources.html"].map(str::to_owned));
    assert_eq!(addresses, expected);
    let ids = |areas: Vec<&Area>| areas.into_iter().map(|area| area.id.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(plan.index.top_areas().collect()), ["staden", "byn", "landet"]);
    let landet = &plan.catalog.areas[0].id;
    assert_eq!(ids(plan.index.areas_in(landet).collect()), ["staden", "byn"]);
    let shared: Vec<&str> = plan.shared.iter().map(|page| page.path.as_str()).collect();
    assert_eq!(shared, ["index.html", "404.html", "902.html", "901.html", "903.html"]);
    assert_eq!(plan.page_count(), addresses.len() * 3 + shared.len());
}

#[test]
fn two_pages_at_one_address_are_reported() {
    let catalog = fixture::catalog(
        &[
            service("staden", "index", 1, "", "Ett"),
            service("byn", "a-z", 2, "", "Två"),
            service("byn", "x", 404, "", "Tre"),
        ],
        &[],
    );
    let (_, diagnostics) = plan(&catalog);
    let messages: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "two pages at the address `byn/a-z.html`",
            "two pages at the address `staden/index.html`",
            "two pages at the address `404.html`"
        ]
    );
    assert!(diagnostics.iter().all(|diagnostic| diagnostic.code == Code::EntryDuplicateUrl));
}

#[test]
fn help_that_demands_nothing_stands_first() {
    let sova = |rest: &str| format!("needs: [sova]\n{rest}");
    let yaml = [
        sova("access: decision"),
        sova("access: open"),
        sova("access: open\nstatus: closed"),
        sova("access: open\nstatus: uncertain"),
        sova("access: unknown"),
    ];
    let catalog = fixture::catalog(
        &[
            service("staden", "a", 1, &yaml[0], "Alfa"),
            service("staden", "b", 2, &yaml[1], "Öster"),
            service("staden", "c", 3, &yaml[1], "Ängen"),
            service("staden", "d", 4, &yaml[2], "Bo"),
            service("staden", "e", 5, &yaml[3], "Zon"),
            service("staden", "f", 6, &yaml[4], "Cykel"),
            service("landet", "g", 7, &yaml[1], "Gård"),
            service("byn", "h", 8, &yaml[1], "Hus"),
        ],
        &[],
    );
    let (plan, _) = plan(&catalog);
    let listed = |tag: &str| {
        let lang = catalog.site.languages.find(tag).expect("a language");
        let area = plan.index.home();
        let listing = plan.index.listing(area, lang, Selection::Need(&catalog.needs[0]), &catalog);
        let ids = |services: &[&Service]| {
            services.iter().map(|service| service.id.as_str().to_owned()).collect::<String>()
        };
        let running: Vec<String> =
            listing.running.iter().map(|(area, services)| format!("{} {}", area.id, ids(services))).collect();
        (running, ids(&listing.closed))
    };
    // Swedish: Zon, Ängen, Öster. English: Ängen, Öster, Zon.
    assert_eq!(listed("sv"), (vec!["staden ecbfa".to_owned(), "landet g".to_owned()], "d".to_owned()));
    assert_eq!(listed("en"), (vec!["staden cbefa".to_owned(), "landet g".to_owned()], "d".to_owned()));
}

#[test]
fn whom_to_ask_comes_from_the_nearest_area() {
    let catalog = fixture::catalog(&[], &[]);
    let (plan, _) = plan(&catalog);
    let ask = |id: &str| {
        let area = catalog.areas.iter().find(|area| area.id.as_str() == id).expect("an area");
        plan.index.ask(area).map(|service| service.as_str().to_owned())
    };
    assert_eq!((ask("staden"), ask("byn"), ask("landet")), (Some("rad".to_owned()), None, None));
}

#[test]
fn lines_hold_where_they_can_be_rung() {
    let catalog = fixture::catalog(&[], &[]);
    let (plan, _) = plan(&catalog);
    let lines = |danger: Option<&[Danger]>| {
        let lines = plan.index.lines(&catalog, plan.index.home(), danger);
        lines.iter().map(|line| line.service.as_str().to_owned()).collect::<Vec<_>>()
    };
    use crate::model::vocabulary::Danger;
    assert_eq!(lines(None), ["larm", "jour"]);
    assert_eq!(lines(Some(&[Danger::Suicide])), ["jour"]);
    assert_eq!(lines(Some(&[Danger::Child])), [""; 0]);
}
