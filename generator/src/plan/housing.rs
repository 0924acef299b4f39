//! Which housing there is in an area, from a night to a home of one's own.
//!
//! What enters: the services of the [`Index`]. What leaves: rungs, one for each form of housing, with the services that give
//! it. Must not know how a page says it.

use super::Index;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::catalog::{Area, Catalog};
use crate::model::entry::{Housing, Service};
use crate::model::id::Lang;
use crate::model::vocabulary::{HousingForm, Vocabulary};

/// A form of housing, and who gives it.
#[derive(Debug, PartialEq)]
pub(crate) struct Rung<'a> {
    /// The form.
    pub(crate) form: HousingForm,
    /// Services, each with what is known of its housing of this form; none where we know of none.
    pub(crate) places: Vec<(&'a Service, &'a Housing)>,
}

impl<'a> Index<'a> {
    /// Housing in an area and in those that lie in it: every form in its order, also those that nobody gives, because a rung
    /// that is missing is something to know. A service stands on each of its rungs.
    #[must_use]
    pub(crate) fn housing(&self, area: &Area, lang: Lang) -> Vec<Rung<'a>> {
        let services = self.within(area, lang);
        let forms = HousingForm::WORDS.iter().filter_map(|word| HousingForm::from_word(word));
        let given = |service: &'a Service, form| {
            service.housing.iter().filter(move |it| it.form == form).map(move |it| (service, it))
        };
        let rung =
            |form| Rung { form, places: services.iter().flat_map(|service| given(service, form)).collect() };
        forms.map(rung).collect()
    }
}

/// Reports guides that ask for a table in which nothing would stand.
pub(super) fn refuse_empty_maps(catalog: &Catalog, index: &Index<'_>, diagnostics: &mut Diagnostics) {
    let original = catalog.site.languages.original();
    for guide in catalog.guides.values() {
        for asked in &guide.housing_map {
            let rungs = index.housing(index.area(&asked.value), original);
            if rungs.iter().all(|rung| rung.places.is_empty()) {
                diagnostics.push(Diagnostic::at(
                    Code::EntryNoHousing,
                    asked.range.in_file(guide.file),
                    format!("no service in `{}` says which housing it gives", asked.value),
                    "write `housing:` in the services that give any, or take the area out of `housing_map`",
                ));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{Entry, catalog};
    use crate::plan::plan;

    const FACT: &str = "source: broschyr, confidence: B";
    const GUIDE: &str = "code: 70\nneeds: [sova]\nareas: [landet]\nsources: [broschyr]\nchecked: unknown\n";
    const TEXT: &str = "---\nname: Karta\nsummary: Om boende.\nversion: 1\n---\n";

    /// The rungs of an area in Swedish: the form and who stands on it.
    fn rungs(catalog: &Catalog, area: &str) -> Vec<String> {
        let (plan, _) = plan(catalog);
        let area = catalog.areas.iter().find(|it| it.id.as_str() == area).expect("an area");
        let rungs = plan.index.housing(area, catalog.site.languages.original()).into_iter();
        let told = rungs.map(|Rung { form, places }| {
            let ids = places.iter().map(|(service, housing)| {
                assert_eq!(housing.form, form);
                service.id.as_str()
            });
            format!("{}: {}", form.word(), ids.collect::<Vec<_>>().join(" "))
        });
        told.collect()
    }

    #[test]
    fn every_form_is_a_rung_and_who_gives_two_stands_on_two() {
        let gives = |forms: &[&str], more: &str| {
            let items = forms.iter().map(|form| format!("{{form: {form}, support: unknown, {FACT}}}"));
            format!("housing: [{}]\n{more}", items.collect::<Vec<_>>().join(", "))
        };
        let yaml = [
            gives(&["night"], "access: decision"),
            gives(&["night", "supported"], "access: open"),
            gives(&["night"], "access: open\nstatus: closed"),
            gives(&["sublet"], ""),
            "access: open".to_owned(),
        ];
        let entry = |(id, code, area): (&'static str, usize, &'static str)| Entry {
            area,
            id,
            code: u32::try_from(code).expect("small"),
            yaml: &yaml[code - 1],
            name: id,
        };
        let all = [
            ("alfa", 1, "staden"),
            ("beta", 2, "staden"),
            ("stangd", 3, "staden"),
            ("i-byn", 4, "byn"),
            ("utan", 5, "staden"),
        ];
        let catalog = catalog(&all.map(entry), &[]);
        // Help that demands nothing first; what is closed, and who gives no housing, is not there.
        assert_eq!(
            rungs(&catalog, "staden"),
            ["night: beta alfa", "temporary: ", "supported: beta", "sublet: ", "care: ", "own: "]
        );
        // An area holds what lies in it, and not what lies beside it.
        assert_eq!(rungs(&catalog, "byn")[3], "sublet: i-byn");
        assert_eq!(rungs(&catalog, "landet")[0], "night: beta alfa");
        assert_eq!(rungs(&catalog, "landet")[3], "sublet: i-byn");
    }

    #[test]
    fn a_table_in_which_nothing_would_stand_is_refused() {
        let yaml = format!("housing: [{{form: night, support: none, {FACT}}}]");
        let entry = Entry { area: "staden", id: "huset", code: 1, yaml: &yaml, name: "Huset" };
        let guide = format!("{GUIDE}housing_map: [staden, byn]\n");
        let files = [("guides/karta/guide.yaml", guide.as_str()), ("guides/karta/sv.md", TEXT)];
        let catalog = catalog(&[entry], &files);
        let (_, diagnostics) = plan(&catalog);
        let messages: Vec<_> = diagnostics.iter().map(|it| (it.code, it.message.as_str())).collect();
        assert_eq!(messages, [(Code::EntryNoHousing, "no service in `byn` says which housing it gives")]);
    }
}
