//! JSON Schemas of the content files, made from the types that read them, so that the two cannot differ.
//!
//! What enters: nothing. What leaves: one schema per kind of YAML file. Must not know where they are written.

use schemars::{JsonSchema, generate::SchemaSettings};

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
    ]
}

fn schema<T: JsonSchema>() -> String {
    let schema = SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    let schema = schema.into_generator().into_root_schema_for::<T>();
    let mut text = serde_json::to_string_pretty(&schema).expect("schemas are plain JSON");
    text.push('\n');
    text
}
