//! The site's own entries as a corpus. The generator reads content properly; this is enough to judge what is found.

use samlad_search::{Area, Corpus, DangerLine, Document, Kind, Status};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// What a text file's head says.
#[derive(Deserialize)]
struct Head {
    name: String,
    #[serde(default)]
    summary: String,
    #[serde(default)]
    search: Vec<String>,
}

/// What an entry's own file says.
#[derive(Deserialize, Default)]
struct Facts {
    #[serde(default)]
    areas: Vec<String>,
    #[serde(default)]
    status: String,
    #[serde(default)]
    phones: serde_json::Value,
}

#[derive(Deserialize)]
struct Emergency {
    lines: Vec<Line>,
}

#[derive(Deserialize)]
struct Line {
    service: String,
    danger: Vec<String>,
    area: String,
}

#[derive(Deserialize)]
struct Synonyms {
    groups: Vec<Group>,
}

#[derive(Deserialize)]
struct Group {
    canonical: String,
    also: Vec<String>,
}

/// The folder of the entries: `SAMLAD_CONTENT`, or the repository's.
pub(crate) fn folder() -> PathBuf {
    let own = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    std::env::var_os("SAMLAD_CONTENT").map_or_else(own, PathBuf::from)
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(path) else { return Vec::new() };
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder is listed").path()).collect();
    found.sort();
    found.into_iter().filter(|path| path.is_dir()).collect()
}

fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).expect("a name in ASCII")
}

/// Markdown without its signs and without where links lead.
fn plain(markdown: &str) -> String {
    let mut text = String::new();
    let mut rest = markdown;
    while let Some(at) = rest.find("](") {
        text.push_str(&rest[..at]);
        text.push(']');
        rest = &rest[at + 2..];
        rest = rest.find(')').map_or("", |end| &rest[end + 1..]);
    }
    text.push_str(rest);
    text.replace(['[', ']', '*', '#', '>', '_'], " ")
}

/// The entries in `lang`; where one is not translated, the Swedish text stands in.
pub(crate) fn corpus(lang: &str) -> Corpus {
    let root = folder();
    let mut documents = Vec::new();
    for area in folders(&root.join("services")) {
        for entry in folders(&area) {
            documents.extend(document(&entry, lang, "service", name(&entry), &[name(&area)]));
        }
    }
    for (kind, folder) in [("guide", "guides"), ("term", "glossary")] {
        for entry in folders(&root.join(folder)) {
            documents.extend(document(&entry, lang, kind, &format!("{kind}/{}", name(&entry)), &[]));
        }
    }
    let synonyms = std::fs::read_to_string(root.join(format!("synonyms/{lang}.yaml"))).unwrap_or_default();
    let synonyms: Option<Synonyms> = serde_yaml::from_str(&synonyms).ok();
    let groups = synonyms.map(|synonyms| synonyms.groups).unwrap_or_default();
    let area =
        |id: &str, parent: Option<&str>| Area { id: id.to_owned(), parent: parent.map(ToOwned::to_owned) };
    Corpus {
        lang: lang.to_owned(),
        documents,
        areas: vec![
            area("sverige", None),
            area("orebro", Some("sverige")),
            area("stockholm", Some("sverige")),
            area("norrmalm", Some("stockholm")),
        ],
        synonyms: groups.into_iter().map(|group| [vec![group.canonical], group.also].concat()).collect(),
        kinds: [("guide", 1.15), ("term", 0.7)]
            .map(|(name, weight)| Kind { name: name.to_owned(), weight })
            .to_vec(),
        danger_lines: lines(&root),
    }
}

fn lines(root: &Path) -> Vec<DangerLine> {
    let text = std::fs::read_to_string(root.join("emergency.yaml")).expect("emergency.yaml");
    let emergency: Emergency = serde_yaml::from_str(&text).expect("lines");
    let line =
        |line: Line| DangerLine { kinds: line.danger, areas: vec![line.area], card: vec![line.service] };
    emergency.lines.into_iter().map(line).collect()
}

fn document(entry: &Path, lang: &str, kind: &str, id: &str, areas: &[&str]) -> Option<Document> {
    let own = entry.join(format!("{lang}.md"));
    let (lang, path) = if own.exists() { (lang, own) } else { ("sv", entry.join("sv.md")) };
    let text = std::fs::read_to_string(path).ok()?;
    let (head, body) = text.strip_prefix("---\n")?.split_once("\n---\n")?;
    let head: Head = serde_yaml::from_str(head).expect("a head");
    let facts = std::fs::read_to_string(entry.join(format!("{kind}.yaml"))).unwrap_or_default();
    let facts: Facts =
        if facts.is_empty() { Facts::default() } else { serde_yaml::from_str(&facts).expect("facts") };
    let mut areas: Vec<String> = areas.iter().map(ToString::to_string).collect();
    areas.extend(facts.areas);
    // What holds in the whole country holds for every reader; only a service may be nearer or farther.
    if kind == "guide" {
        areas.retain(|area| area != "sverige");
    }
    let phones = facts.phones.as_array().into_iter().flatten();
    let number = |phone: &serde_json::Value| phone.get("number")?.as_str().map(ToOwned::to_owned);
    let numbers: Vec<String> = phones.filter_map(number).collect();
    Some(Document {
        id: id.to_owned(),
        lang: lang.to_owned(),
        kind: kind.to_owned(),
        areas,
        status: match facts.status.as_str() {
            "closed" => Status::Closed,
            "uncertain" | "paused" => Status::Uncertain,
            _ => Status::Open,
        },
        title: head.name.clone(),
        summary: head.summary.clone(),
        words: head.search.into_iter().chain(numbers).collect(),
        body: plain(body),
        card: vec![id.to_owned(), head.name, head.summary],
    })
}
