//! Rules about templates, styles and scripts: one folder per component, one name for all that belongs to it.

use std::collections::BTreeSet;

use samlad::model::id::is_id;

use crate::files::File;

const COMPONENTS: &str = "templates/components/";

pub(crate) fn file_names(files: &[File]) -> Vec<String> {
    let mut broken = Vec::new();
    let mut folders = BTreeSet::new();
    for (file, folder, name) in in_components(files) {
        folders.insert(folder);
        let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
        // A second script is what the component's own script fetches later: `search.js` of `search-box`.
        let fetched = file.is(".js") && folder.strip_prefix(stem).is_some_and(|rest| rest.starts_with('-'));
        // A service worker bears the name that browsers' tools and hosts' settings know it by.
        let worker = name == "sw.js";
        if stem != folder && !fetched && !worker || !is_id(folder) {
            broken.push(file.path.clone());
        }
    }
    let has_template = |folder: &&&str| {
        in_components(files).any(|(_, of, name)| of == **folder && name == format!("{folder}.html"))
    };
    let without = folders.iter().filter(|folder| !has_template(folder));
    broken.extend(without.map(|folder| format!("{COMPONENTS}{folder}/: no {folder}.html")));
    broken
}

/// The files of components, each with its folder and its path in it.
fn in_components(files: &[File]) -> impl Iterator<Item = (&File, &str, &str)> {
    files.iter().filter_map(|file| {
        let (folder, name) = file.path.strip_prefix(COMPONENTS)?.split_once('/')?;
        Some((file, folder, name))
    })
}

#[test]
fn misnamed_component_files_are_found() {
    crate::check(
        file_names,
        &[
            ("templates/components/opening-hours/opening-hours.html", ""),
            ("templates/components/opening-hours/opening-hours.css", ""),
            ("templates/components/opening-hours/opening.js", ""),
            ("templates/components/opening-hours/sw.js", ""),
            ("templates/components/opening-hours/opening.css", ""),
            ("templates/components/opening-hours/hours.js", ""),
            ("templates/components/Card/Card.html", ""),
            ("templates/components/bare/bare.css", ""),
            ("templates/pages/home.html", ""),
        ],
        &[
            "templates/components/opening-hours/opening.css",
            "templates/components/opening-hours/hours.js",
            "templates/components/Card/Card.html",
            "templates/components/bare/: no bare.html",
        ],
    );
}

/// Components whose states nobody has written down for the gallery.
pub(crate) fn without_examples(files: &[File]) -> Vec<String> {
    let templates = in_components(files).filter(|(_, folder, name)| *name == format!("{folder}.html"));
    let shown = |folder: &str| {
        let call = format!("<{} ", folder.replace('-', "_"));
        let examples =
            in_components(files).find(|(_, of, name)| *of == folder && *name == format!("{folder}.md"));
        examples.is_some_and(|(file, ..)| file.text.contains("\n## ") && file.text.contains(&call))
    };
    templates.filter(|(_, folder, _)| !shown(folder)).map(|(file, ..)| file.path.clone()).collect()
}

#[test]
fn components_without_examples_are_found() {
    crate::check(
        without_examples,
        &[
            ("templates/components/top-bar/top-bar.html", ""),
            ("templates/components/top-bar/top-bar.md", "# top-bar\n\n## Plain\n\n{{ <top_bar /> }}"),
            ("templates/components/card/card.html", ""),
            ("templates/components/card/card.md", "# card\n\n## Plain\n\n{{ <top_bar /> }}"),
            ("templates/components/bare/bare.html", ""),
        ],
        &["templates/components/card/card.html", "templates/components/bare/bare.html"],
    );
}

pub(crate) fn class_names(files: &[File]) -> Vec<String> {
    let mut broken = Vec::new();
    for (file, folder, _) in in_components(files).filter(|(file, ..)| file.is(".css")) {
        for selector in selectors(&file.text) {
            for (at, sign) in selector.match_indices(['.', '#']) {
                let name: String = selector[at + 1..]
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || "-_".contains(*c))
                    .collect();
                let own = name == folder
                    || name
                        .strip_prefix(folder)
                        .is_some_and(|rest| rest.starts_with("__") || rest.starts_with("--"));
                if sign == "#" || !own {
                    broken.push(format!("{}: {sign}{name}", file.path));
                }
            }
        }
    }
    broken
}

/// What stands before each `{`, without conditions (`@media …`).
fn selectors(css: &str) -> Vec<String> {
    let mut without_comments = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        without_comments.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    without_comments.push_str(rest);
    let blocks: Vec<&str> = without_comments.split('{').collect();
    let preludes = blocks.iter().take(blocks.len() - 1);
    preludes
        .filter_map(|text| text.rsplit(['}', ';']).next())
        .map(|selector| selector.trim().to_owned())
        .filter(|selector| !selector.starts_with('@'))
        .collect()
}

#[test]
fn foreign_classes_are_found() {
    let css = "/* .x { } */\n.card, .card--big > .card__title:hover { margin: .5rem }\n@media (width > 1.5rem) {\n  .cards, .title { color: #fff; }\n}\n#main .card-title {}\n";
    crate::check(
        class_names,
        &[("templates/components/card/card.css", css), ("templates/base.css", ".x {}")],
        &[
            "templates/components/card/card.css: .cards",
            "templates/components/card/card.css: .title",
            "templates/components/card/card.css: #main",
            "templates/components/card/card.css: .card-title",
        ],
    );
}

pub(crate) fn unchecked_scripts(files: &[File]) -> Vec<String> {
    let scripts = files.iter().filter(|file| file.is(".js") || file.is(".mjs"));
    let ours = scripts.filter(|file| !file.path.starts_with("search/tests/"));
    ours.filter(|file| !file.text.starts_with("// @ts-check\n")).map(|file| file.path.clone()).collect()
}

#[test]
fn unchecked_scripts_are_found() {
    crate::check(
        unchecked_scripts,
        &[
            ("a.js", "// @ts-check\nx"),
            ("b.js", "x"),
            ("c.mjs", "//! C"),
            ("search/client/d.js", "x"),
            ("search/tests/e.js", "x"),
        ],
        &["b.js", "c.mjs", "search/client/d.js"],
    );
}
