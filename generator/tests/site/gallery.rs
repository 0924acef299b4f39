//! Every component in every state, in languages of three scripts: for eyes and for `tests/browser`, never published.
//!
//! The states stand in `templates/components/<name>/<name>.md`, made of the texts of `tests/gallery`. The first of each
//! component is on `state-1.html`, the second on `state-2.html`. `SAMLAD_GALLERY=folder` keeps the pages.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{copy, read_tree, root, samlad};

/// The most states a component has; `tests/gallery/content/pages` has a page for each.
const STATES: usize = 3;
const LANGUAGES: [&str; 3] = ["sv", "ar", "ti"];

#[test]
fn the_gallery_shows_every_component_in_every_state() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let examples = examples(&root().join("templates/components"));
    lay_out(folder.path(), &examples);
    let kept = std::env::var_os("SAMLAD_GALLERY").map(PathBuf::from);
    let out = kept.unwrap_or_else(|| folder.path().join("public"));
    let out_text = out.to_str().expect("a path that is text");
    let output = samlad(folder.path(), &["build", "--today", "2026-11-21", "--out", out_text]).output();
    let output = output.expect("the command runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let pages = read_tree(&out);
    for language in LANGUAGES {
        for (component, states) in &examples {
            for number in 1..=states.len() {
                let page = String::from_utf8_lossy(&pages[&format!("{language}/state-{number}.html")]);
                let (_, rest) = page.split_once(&heading(component)).expect("each state has its heading");
                let shown = rest.split("<h2 dir=ltr lang=en>").next().expect("a beginning");
                // A component without styles of its own has no class, but it has something to show.
                assert!(
                    shown.split_once("</h2>").is_some_and(|(_, it)| it.contains('<')),
                    "{component}: {shown}"
                );
            }
        }
    }
}

fn heading(component: &str) -> String {
    format!("<h2 dir=ltr lang=en>{component}: ")
}

/// The real templates, the page that shows the examples, and just enough content to build it.
fn lay_out(folder: &Path, examples: &BTreeMap<String, Vec<(String, String)>>) {
    copy(&root().join("templates"), &folder.join("templates"));
    copy(&root().join("tests/gallery/content"), &folder.join("content"));
    // Everything at once is more than any reader loads.
    let budget = folder.join("templates/budget.yaml");
    let agreed = fs::read_to_string(&budget).expect("readable").replace("about: 8500", "about: 85000");
    fs::write(budget, agreed).expect("writable");
    for language in LANGUAGES {
        copy(&root().join("locales").join(language), &folder.join("locales").join(language));
    }
    let prelude = fs::read_to_string(root().join("tests/gallery/prelude.html")).expect("readable");
    let mut page = "{% extends \"base.html\" %}{% block header %}{% endblock %}{% block main %}".to_owned();
    write!(page, "{prelude}<h1>{{{{ <name_text of={{text}} /> }}}}</h1>").expect("a string grows");
    for number in 1..=STATES {
        write!(page, "{{% if page.rest == \"state-{number}.html\" %}}").expect("a string grows");
        for (component, states) in examples {
            let Some((title, example)) = states.get(number - 1) else { continue };
            let heading = heading(component).replace("dir=ltr lang=en", "dir=\"ltr\" lang=\"en\"");
            write!(page, "\n{heading}{title}</h2>\n{example}").expect("a string grows");
        }
        page.push_str("{% endif %}");
    }
    page.push_str("{% endblock %}{% block footer %}{% endblock %}");
    fs::write(folder.join("templates/pages/about.html"), page).expect("writable");
}

/// The states of each component: title and template.
fn examples(components: &Path) -> BTreeMap<String, Vec<(String, String)>> {
    let folders = fs::read_dir(components).expect("readable");
    let names = folders.map(|folder| folder.expect("readable").file_name().into_string().expect("text"));
    names
        .map(|name| {
            let text = fs::read_to_string(components.join(&name).join(format!("{name}.md")));
            let states = states(&text.unwrap_or_else(|error| panic!("{name}.md: {error}")));
            assert!((1..=STATES).contains(&states.len()), "{name}.md has {} states", states.len());
            (name, states)
        })
        .collect()
}

fn states(text: &str) -> Vec<(String, String)> {
    let sections = text.split("\n## ").skip(1);
    let state = |section: &str| {
        let (title, rest) = section.split_once('\n').expect("a title");
        let (_, code) = rest.split_once("```jinja\n").expect("a template in ```jinja");
        let (code, _) = code.split_once("\n```").expect("the end of the template");
        (title.trim().to_owned(), code.to_owned())
    };
    sections.map(state).collect()
}
