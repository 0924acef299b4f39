//! What pages say of entries, from a small catalog. Must not know templates.

use super::*;
use crate::fixture::{self, Entry, from_page};

const PORTEN: &str = "operator: {name: Kyrkan, kind: church}
needs: [sova]
access: open
status: uncertain
danger: [suicide]
eligibility: {gender: women, age_from: 18, registered: unknown, source: broschyr, confidence: B}
cost: unknown
phones:
  - {number: \"+46 19 31 31 22\", label: main, source: broschyr, confidence: B, doubt: old}
  - {number: \"+46 19 31 31 23\", label: reception, source: tidning, confidence: C}
  - {number: \"+46 19 31 31 24\", label: advice, source: broschyr, confidence: A}
hours:
  - {what: visit, value: \"Sa 20:00-08:00; PH off\", source: broschyr, confidence: B}
languages: {value: [sv, ar, tlh], source: broschyr, confidence: A}";

fn catalog() -> crate::model::catalog::Catalog {
    let porten = Entry { area: "staden", id: "porten", code: 17, yaml: PORTEN, name: "Porten" };
    let arabic = "---\nname: Porten – مكان\nsummary: عن المكان.\nof: 1\nby: machine\n---\n\
                  [070-174 06 09](phone:rad) [نوم](need:sova)\n";
    fixture::catalog(&[porten], &[("services/staden/porten/ar.md", arabic)])
}

fn in_service<T>(tag: &str, then: impl FnOnce(&frame::PageView<'_>, &service::ServiceView<'_>) -> T) -> T {
    let catalog = catalog();
    let service = catalog.services.values().find(|service| service.id.as_str() == "porten").expect("porten");
    from_page(&catalog, tag, "staden/porten.html", |scope| {
        let (page, view) = scope.service_page(service, "staden/porten.html");
        then(&page, &view)
    })
}

#[test]
fn facts_are_sorted_by_how_sure_they_are() {
    in_service("sv", |_, view| {
        let labels =
            |rows: &[fact::Row<'_>]| rows.iter().map(|row| row.label.to_string()).collect::<Vec<_>>();
        assert_eq!(
            labels(&view.confirmed),
            ["phone-label-advice", "fact-eligibility", "fact-languages", "fact-operator"]
        );
        assert_eq!(labels(&view.doubtful), ["phone-label-main", "phone-label-reception"]);
        let doubts: Vec<_> =
            view.doubtful.iter().map(|row| row.doubt.as_deref().unwrap_or_default()).collect();
        assert_eq!(doubts, ["doubt-old", "fact-doubt-third-party"]);
        assert_eq!(view.unknown, ["fact-registered", "fact-cost"]);
        let ask = view.ask.as_ref().expect("the area says whom to ask");
        assert_eq!(
            (ask.link.href.as_str(), ask.phone.expect("a certain number").number),
            ("../../sv/staden/rad.html", "070-174 06 09")
        );
    });
}

#[test]
fn eligibility_is_told_when_no_text_tells_it() {
    in_service("sv", |_, view| {
        let lines: Vec<_> = view.confirmed[1].lines.iter().map(|line| line.text.text.to_string()).collect();
        assert_eq!(lines, ["gender-women", "eligibility-age-from [\u{2068}18\u{2069}]"]);
    });
}

#[test]
fn languages_without_a_name_keep_their_tag() {
    in_service("sv", |_, view| {
        let spoken = &view.confirmed[2].lines[0].text.text;
        assert_eq!(spoken, "spoken-svlist-separatorspoken-arlist-separatortlh");
    });
}

#[test]
fn a_missing_translation_shows_the_original_and_says_so() {
    in_service("en", |page, view| {
        let name = Piece { text: "Porten".into(), lang: Some("sv"), dir: Some("ltr") };
        assert_eq!(view.name, name);
        let note = view.note.as_ref().expect("a note");
        assert!(note.fallback && !note.machine && note.original.is_none());
        assert_eq!(page.crumbs.last().expect("the need").href, "../../en/staden/needs/sova.html");
    });
    in_service("sv", |_, view| assert_eq!(view.note, None));
}

#[test]
fn a_machine_translation_leads_to_the_original() {
    in_service("ar", |_, view| {
        // A name that begins with a Swedish word runs the Arabic way all the same.
        assert_eq!((view.name.lang, view.name.dir), (None, Some("rtl")));
        let note = view.note.as_ref().expect("a note");
        assert!(note.machine && !note.fallback);
        assert_eq!(note.original.as_ref().expect("the original").href, "../../sv/staden/porten.html");
        let prose = view.prose.as_ref().expect("a body");
        let expected = "<p><a href=\"tel:+46701740609\" dir=\"ltr\">070-174 06 09</a> \
                        <a href=\"../../ar/staden/needs/sova.html\">نوم</a></p>\n";
        assert_eq!((prose.body_html.as_str(), prose.lang), (expected, None));
        let operator = &view.confirmed.last().expect("the operator").lines[0].text;
        assert_eq!(
            (operator.text.as_ref(), operator.lang, operator.dir),
            ("Kyrkan", Some("sv"), Some("ltr"))
        );
    });
}

#[test]
fn the_right_line_stands_first_and_says_when_it_is_doubted() {
    in_service("sv", |page, _| {
        let lines: Vec<_> =
            page.lines.iter().map(|line| (line.phone.expect("a number").dial, line.doubtful)).collect();
        assert_eq!(lines, [("90101", true)]);
    });
}

#[test]
fn a_week_begins_today_and_nights_belong_to_their_evening() {
    in_service("sv", |_, view| {
        let days: Vec<_> =
            view.hours[0].days.iter().map(|day| (day.iso.as_str(), day.times[0].clone())).collect();
        assert_eq!(days.len(), 7);
        let night = "opening-hours-span-night [\u{2068}20:00\u{2069}] [\u{2068}08:00\u{2069}]".to_owned();
        assert_eq!(days[0], ("2026-11-21", night));
        assert_eq!(days[1], ("2026-11-22", "opening-hours-closed".to_owned()));
    });
}

#[test]
fn sources_are_listed_once() {
    in_service("sv", |_, view| {
        let links: Vec<_> = view.footing.sources.iter().map(|source| source.link.href.as_str()).collect();
        assert_eq!(links, ["../../sv/sources.html#source-broschyr", "../../sv/sources.html#source-tidning"]);
    });
}

#[test]
fn words_that_only_people_type_are_never_printed() {
    let text =
        "---\nname: Porten\nsummary: Om.\nsearch: [härbärge, Nattis, sova på nattis]\nversion: 1\n---\n";
    let synonyms = "groups:\n  - {canonical: härbärge, also: [nattis]}\n";
    let guide =
        "code: 5\nneeds: [sova]\nsituations: []\nareas: [staden]\nsources: [broschyr]\nchecked: unknown\n";
    let files =
        [("guides/porten/sv.md", text), ("guides/porten/guide.yaml", guide), ("synonyms/sv.yaml", synonyms)];
    let catalog = fixture::catalog(&[], &files);
    from_page(&catalog, "sv", "a-z.html", |scope| {
        let (_, view) = scope.a_to_z_page(&catalog.areas[1], "a-z.html");
        let letters: Vec<_> = view.letters.iter().map(|letter| letter.letter.as_ref()).collect();
        assert_eq!(letters, ["J", "L", "P", "R"]);
        let words = view.letters[2].entries[0].search.as_ref().expect("words");
        assert_eq!(words.text, "härbärge");
    });
}

#[test]
fn the_search_box_stands_where_the_reader_is() {
    let catalog = catalog();
    from_page(&catalog, "ar", "byn/index.html", |scope| {
        let byn = catalog.areas.iter().find(|area| area.id.as_str() == "byn").expect("an area");
        let (_, view) = scope.area_page(byn, "byn/index.html");
        let search = view.search;
        let chosen: Vec<_> = search.areas.iter().filter(|area| area.chosen).map(|area| area.id).collect();
        assert_eq!(chosen, ["byn"]);
        assert_eq!([&search.a_to_z, &search.index], ["../../ar/byn/a-z.html", "ar/search/"]);
        // From Friday midnight on, in winter.
        assert_eq!((search.clock.from, search.clock.zone), (29_918_820, 60));
        let lines: Vec<_> = search.lines.iter().map(|line| line.id).collect();
        assert_eq!(lines, ["larm", "jour"]);
        // A reader of Arabic meets texts that are only in Swedish.
        assert_eq!(search.original_dir, "ltr");
    });
}

#[test]
fn the_search_page_leads_to_every_list() {
    let catalog = catalog();
    from_page(&catalog, "sv", "search.html", |scope| {
        let (page, view) = scope.search_page("search.html");
        assert_eq!(page.path, "sv/search.html");
        let others: Vec<_> = view.others.iter().map(|link| link.href.as_str()).collect();
        assert_eq!(others, ["../sv/a-z.html", "../sv/byn/a-z.html", "../sv/glossary.html"]);
        assert!(view.search.areas.iter().any(|area| area.chosen && area.id == "staden"));
    });
}

#[test]
fn pages_know_the_way_up() {
    for (path, root) in [
        ("index.html", ""),
        ("sv/index.html", "../"),
        ("sv/orebro/porten.html", "../../"),
        ("sv/orebro/needs/sova.html", "../../../"),
        ("sv/orebro/find/sova/1.html", "../../../../"),
    ] {
        assert_eq!(to_root(path), root, "{path}");
    }
}

#[test]
fn what_is_shared_says_what_a_place_is_only_where_that_is_safe() {
    let yaml = |more: &str| {
        format!(
            "{more}\nphones: [{{number: \"+46 70 174 06 07\", label: main, source: broschyr, confidence: A}}]\n\
             address: {{value: {{street: Torggatan 1, city: Staden}}, source: broschyr, confidence: B}}\n\
             coordinates: {{value: {{lat: 59.27, lon: 15.21}}, source: broschyr, confidence: B}}"
        )
    };
    let [open, hidden] = ["sensitive: false", "sensitive: true"].map(yaml);
    let services = [("huset", 21, open.as_str()), ("skyddet", 22, hidden.as_str())]
        .map(|(id, code, yaml)| Entry { area: "staden", id, code, yaml, name: "Kvinno & huset" });
    let catalog = fixture::catalog(&services, &[]);
    let tools = |id: &str| {
        let service =
            catalog.services.values().find(|service| service.id.as_str() == id).expect("it is there");
        from_page(&catalog, "ar", "staden/x.html", |scope| {
            let (_, view) = scope.service_page(service, "staden/x.html");
            let way::EntryTools { address, map, url, title, sms, contact, wrong, tell, code } = view.tools;
            assert_eq!(address.as_deref(), Some("Torggatan 1, Staden"));
            assert_eq!(
                (url, wrong, tell.is_some()),
                (format!("https://example.org/{code}.html"), None, true)
            );
            (map, title, sms, contact)
        })
    };
    let (map, title, sms, contact) = tools("huset");
    assert_eq!(contact.as_deref(), Some("../../21.vcf"));
    assert_eq!(map.as_deref(), Some("geo:59.27000,15.21000?q=59.27000,15.21000(Kvinno%20%26%20huset)"));
    assert_eq!(title, "Kvinno & huset");
    let about = "Kvinno%20%26%20huset%2C%20Torggatan%201%2C%20Staden%2C%20070-174%2006%2007";
    assert!(sms.starts_with("sms:?&body=share-text%20") && sms.contains(about), "{sms}");
    let (map, title, sms, contact) = tools("skyddet");
    assert_eq!((map, title.as_str(), contact), (None, "wrong-subject [22]", None));
    let neutral = "sms:?&body=share-text-neutral%20%5B22%5D%20%5Bhttps%3A%2F%2Fexample.org%2F22.html%5D";
    assert_eq!(sms, neutral);
}
