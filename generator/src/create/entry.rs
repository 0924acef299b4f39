//! Services and guides to be filled in.

use super::{document, free, setting};
use crate::model::raw;
use crate::schema::{Field, fields};
use crate::source::edit::Step::Key;
use crate::source::revision::Revision;
use crate::source::tree::Node;
use crate::source::{Root, SourceMap};

const FIRST: &str = "\
# Fyll i det som står tomt. Rader som börjar med # är förklaringar, eller fält som du kan använda: ta då bort tecknet #.
# En uppgift är `unknown` (vi vet inte, men borde) eller har value, source och confidence på egna rader. Gäller den inte
# här: ta bort raden. Hur man skriver står i content/README.md. Kontrollera sedan: cargo run --release -- check
";

/// Facts that many services do not have: their line is not there from the start.
const OFTEN_ABSENT: &[&str] = &["capacity", "email", "coordinates"];

/// Fields of a head that only a translation or the glossary has.
const NOT_IN_ORIGINAL: &[&str] = &["of", "by", "reviewed", "sources"];

pub(super) fn service(sources: &SourceMap, id: &str, area: Option<&str>) -> Result<Revision, String> {
    free(sources, id, "services/")?;
    let area = match area {
        Some(area) => known_area(sources, area)?,
        None => setting(sources, &[Key("home_area")])?,
    };
    let mut text = format!("# yaml-language-server: $schema=../../../schema/service.schema.json\n{FIRST}");
    for field in fields::<raw::Service>(raw::Service::FIELDS) {
        if field.name == "operator" {
            text.push_str(&format!("# {}\noperator:\n", comment(&field)));
            for part in fields::<raw::Operator>(raw::Operator::FIELDS) {
                text.push_str(&indented(&line(&part, None)));
            }
        } else {
            text.push_str(&line(&field, value(&field, sources)));
        }
    }
    with_text(sources, &format!("services/{area}/{id}"), "service.yaml", text)
}

pub(super) fn guide(sources: &SourceMap, id: &str) -> Result<Revision, String> {
    free(sources, id, "guides/")?;
    let mut text = format!("# yaml-language-server: $schema=../../schema/guide.schema.json\n{FIRST}");
    for field in fields::<raw::Guide>(raw::Guide::FIELDS) {
        text.push_str(&line(&field, value(&field, sources)));
    }
    with_text(sources, &format!("guides/{id}"), "guide.yaml", text)
}

/// What a new entry can say before anyone has filled it in.
fn value(field: &Field, sources: &SourceMap) -> Option<String> {
    match field.name {
        "code" => Some(next_code(sources).to_string()),
        "checked" => Some("unknown".to_owned()),
        name if field.fact && !OFTEN_ABSENT.contains(&name) => Some("unknown".to_owned()),
        _ => None,
    }
}

/// A field with its explanation: to be filled when it must be there, as a comment when it may.
fn line(field: &Field, value: Option<String>) -> String {
    let Field { name, required, .. } = field;
    let value = value.map(|value| format!(" {value}")).unwrap_or_default();
    let hidden = if *required || !value.is_empty() { "" } else { "#" };
    format!("# {}\n{hidden}{name}:{value}\n", comment(field))
}

fn comment(field: &Field) -> String {
    let Field { description, words, required, list, .. } = field;
    let mut text = description.clone();
    if !words.is_empty() && !words.iter().all(|word| description.contains(word.as_str())) {
        text.push_str(&format!(". Ord: {}", words.join(", ")));
    }
    if *list {
        text.push_str(". Skriv inom hakparenteser: [a, b]");
    }
    if *required {
        text.push_str(". Måste finnas");
    }
    text
}

fn indented(lines: &str) -> String {
    lines.lines().map(|line| format!("  {line}\n")).collect()
}

/// The facts and the original text of an entry.
fn with_text(sources: &SourceMap, folder: &str, facts: &str, yaml: String) -> Result<Revision, String> {
    let original = setting(sources, &[Key("original")])?;
    let mut text = "---\n".to_owned();
    let head = fields::<raw::FrontMatter>(raw::FrontMatter::FIELDS).into_iter();
    for field in head.filter(|field| !NOT_IN_ORIGINAL.contains(&field.name)) {
        text.push_str(&line(&field, (field.name == "version").then(|| "1".to_owned())));
    }
    text.push_str("# Skriv texten under nästa rad. Rubriker börjar med ##. Korta meningar, det viktigaste först.\n---\n");
    let mut revision = Revision::default();
    revision.write(Root::Content, format!("{folder}/{facts}"), yaml);
    revision.write(Root::Content, format!("{folder}/{original}.md"), text);
    Ok(revision)
}

fn known_area(sources: &SourceMap, area: &str) -> Result<String, String> {
    let document = document(sources, "areas.yaml")?;
    let areas = match document.get(&[Key("areas")]) {
        Some(Node::List(_, areas)) => {
            areas.iter().filter_map(|area| area.field("id")).flat_map(Node::scalars).collect()
        }
        _ => Vec::new(),
    };
    if areas.contains(&area) {
        Ok(area.to_owned())
    } else {
        Err(format!("there is no area `{area}`; one of: {}", areas.join(", ")))
    }
}

/// One more than the highest code that any entry has, also one whose file is broken just now.
fn next_code(sources: &SourceMap) -> u32 {
    let entries = sources
        .in_root(Root::Content)
        .filter(|(_, file)| file.path.ends_with("/service.yaml") || file.path.ends_with("/guide.yaml"));
    let codes = entries.flat_map(|(_, file)| file.text.lines()).filter_map(|line| {
        let value = line.strip_prefix("code:")?.split('#').next()?;
        value.trim().trim_matches(['"', '\'']).parse::<u32>().ok()
    });
    codes.max().unwrap_or(0) + 1
}
