//! JSON Schemas of the content files, made from the types that read them, so that the two cannot differ.
//!
//! What enters: nothing. What leaves: one schema per kind of YAML file. Must not know where they are written.

use schemars::{JsonSchema, Schema, generate::SchemaSettings};
use serde_json::Value;

use crate::model::raw;

/// The kinds of files and the schema of each, pretty-printed with a line break at the end.
#[must_use]
pub fn schemas() -> Vec<(&'static str, String)> {
    vec![
        ("accessibility", schema::<raw::Statement>()),
        ("areas", schema::<raw::Areas>()),
        ("emergency", schema::<raw::Emergency>()),
        ("front-matter", schema::<raw::FrontMatter>()),
        ("guide", schema::<raw::Guide>()),
        ("needs", schema::<raw::Needs>()),
        ("notice", schema::<raw::Notice>()),
        ("service", schema::<raw::Service>()),
        ("site", schema::<raw::Site>()),
        ("situations", schema::<raw::Situations>()),
        ("sources", schema::<raw::Sources>()),
        ("synonyms", schema::<raw::Synonyms>()),
        ("wording", schema::<raw::Wording>()),
    ]
}

/// A field as its schema describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it is, in Swedish.
    pub description: String,
    /// Whether a file must have it.
    pub required: bool,
    /// The words that it may hold, where those are a closed list.
    pub words: Vec<String>,
    /// Whether it may be `unknown` as a whole: a fact.
    pub fact: bool,
    /// Whether it holds a list of words.
    pub list: bool,
}

/// The fields of a record in the order in which authors write them (its `FIELDS`).
#[must_use]
pub fn fields<T: JsonSchema>(order: &[&'static str]) -> Vec<Field> {
    let schema = generate::<T>();
    let part = |name: &str| schema.get(name).cloned().unwrap_or_default();
    let (properties, required) = (part("properties"), part("required"));
    let field = |name: &&'static str| {
        let property = &properties[*name];
        let texts = |value: &Value| -> Vec<String> {
            value
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|word| word.as_str().map(str::to_owned))
                .collect()
        };
        let words = [&property["enum"], &property["items"]["enum"]].map(texts).concat();
        Field {
            name,
            description: property["description"].as_str().unwrap_or_default().to_owned(),
            required: texts(&required).iter().any(|required| required == name),
            words,
            fact: property["anyOf"][0]["anyOf"][0]["const"] == "unknown",
            list: (property["type"] == "array" || property["type"][0] == "array")
                && property["items"]["type"] != "object",
        }
    };
    order.iter().map(field).collect()
}

fn generate<T: JsonSchema>() -> Schema {
    let schema = SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    schema.into_generator().into_root_schema_for::<T>()
}

fn schema<T: JsonSchema>() -> String {
    let mut text = serde_json::to_string_pretty(&generate::<T>()).expect("schemas are plain JSON");
    text.push('\n');
    text
}
