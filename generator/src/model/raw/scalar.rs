//! The leaves of what authors type.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::model::vocabulary::Vocabulary;
use crate::source::{ByteRange, Located};

impl<T: JsonSchema> JsonSchema for Located<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// Declares a string whose form the JSON Schema describes, and `resolve` checks.
macro_rules! texts {
    ($($(#[doc = $doc:literal])+ $name:ident = $schema:tt,)+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl JsonSchema for $name {
            fn inline_schema() -> bool { true }
            fn schema_name() -> Cow<'static, str> { stringify!($name).into() }
            fn json_schema(_: &mut SchemaGenerator) -> Schema { json_schema!($schema) }
        }
    )+};
}

texts! {
    /// A whole number, as digits.
    Whole = { "type": ["integer", "string"] },
    /// `2026-11-21`.
    IsoDate = { "type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$" },
    /// `+46 19 21 10 00`, `112`.
    PhoneText = { "type": "string", "pattern": r"^\+?[0-9 ]+$" },
    /// `name@example.org`.
    Email = { "type": "string", "pattern": "^[^@ ]+@[^@ ]+$" },
    /// `https://example.org/`.
    WebAddress = { "type": "string", "pattern": "^https://" },
    /// Opening hours as OpenStreetMap writes them.
    HoursExpression = { "type": "string", "examples": ["Mo-Fr 08:30-12:00,13:00-14:00; PH unknown", "24/7"] },
}

/// A word out of the vocabulary `V`, not yet checked.
#[derive(Debug, Clone)]
pub struct Choice<V> {
    /// The word as typed.
    pub word: Located<String>,
    vocabulary: PhantomData<V>,
}

impl<'de, V> Deserialize<'de> for Choice<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self { word: Located::deserialize(deserializer)?, vocabulary: PhantomData })
    }
}

impl<V: Vocabulary> JsonSchema for Choice<V> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        V::NAME.into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "enum": V::WORDS })
    }
}

/// A list in brackets or with hyphens.
pub type List<T> = Vec<T>;

/// The word `unknown`, something else, or a scalar that is neither.
#[derive(Debug, Clone)]
pub enum OrUnknown<T> {
    /// `unknown`: it applies, but nobody has told us.
    Unknown(ByteRange),
    /// What was written instead.
    Given(T),
    /// A bare word or number where a list or a map with `value:` should stand.
    Bare(Located<String>),
}

impl<T: JsonSchema> JsonSchema for OrUnknown<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("{}OrUnknown", T::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let given = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [{ "const": "unknown" }, given] })
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OrUnknown<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// What stands there; the place of a scalar is known to the `Located` around it.
        enum Shape<T> {
            Scalar(String),
            Given(T),
        }
        impl<'de, T: Deserialize<'de>> Deserialize<'de> for Shape<T> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any(ShapeVisitor(PhantomData))
            }
        }
        struct ShapeVisitor<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for ShapeVisitor<T> {
            type Value = Shape<T>;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("`unknown`, or the value with its source")
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Shape::Scalar(text.to_owned()))
            }
            fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
                Ok(Shape::Scalar(value.to_string()))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
                Ok(Shape::Scalar(value.to_string()))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
                Ok(Shape::Scalar(value.to_string()))
            }
            fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
                Ok(Shape::Scalar(value.to_string()))
            }
            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Shape::Scalar(String::new()))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                T::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(Shape::Given)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
                T::deserialize(serde::de::value::SeqAccessDeserializer::new(seq)).map(Shape::Given)
            }
        }
        let Located { value, range } = Located::<Shape<T>>::deserialize(deserializer)?;
        Ok(match value {
            Shape::Given(given) => Self::Given(given),
            Shape::Scalar(word) if word == "unknown" => Self::Unknown(range),
            Shape::Scalar(word) => Self::Bare(Located { value: word, range }),
        })
    }
}

/// Values under keys that the author chooses, in the author's order.
#[derive(Debug, Clone)]
pub struct Keyed<T>(pub Vec<(Located<String>, T)>);

/// A short text in several languages: `{sv: Sova, en: Sleep}`.
pub type Localised = Keyed<Located<String>>;

impl<T> Default for Keyed<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Keyed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyedVisitor<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for KeyedVisitor<T> {
            type Value = Keyed<T>;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a value per key, such as `{sv: …, en: …}`")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Keyed<T>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Keyed(entries))
            }
        }
        deserializer.deserialize_map(KeyedVisitor(PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for Keyed<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("KeyedBy{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        json_schema!({ "type": "object", "additionalProperties": value, "minProperties": 1 })
    }
}
