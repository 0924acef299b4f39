//! Structs whose unknown fields are collected instead of ending the reading of the file.

use crate::source::Located;

/// A field that the record does not have.
pub type Unknown = Located<String>;

/// Declares a struct of optional fields. Reading it keeps the names of unknown fields, so that all of them can be
/// reported at once with their places; `deny_unknown_fields` would stop at the first and lose the rest of the file.
macro_rules! record {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Default, Clone, schemars::JsonSchema)]
        #[schemars(deny_unknown_fields)]
        $vis struct $name {
            $($(#[$field_meta])* pub $field: Option<$type>,)+
            /// Names that are none of the fields above.
            #[schemars(skip)]
            pub unknown_fields: Vec<$crate::model::raw::Unknown>,
        }

        impl $name {
            /// The names of the fields, for "did you mean".
            pub const FIELDS: &[&str] = &[$(stringify!($field),)+];
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;
                impl<'de> serde::de::Visitor<'de> for Visitor {
                    type Value = $name;

                    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(out, "fields such as `{}: …`", $name::FIELDS[0])
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                        let mut record = $name::default();
                        while let Some(key) = map.next_key::<$crate::source::Located<String>>()? {
                            match key.value.as_str() {
                                $(stringify!($field) => record.$field = Some(map.next_value()?),)+
                                _ => {
                                    map.next_value::<serde::de::IgnoredAny>()?;
                                    record.unknown_fields.push(key);
                                }
                            }
                        }
                        Ok(record)
                    }
                }
                deserializer.deserialize_map(Visitor)
            }
        }
    };
}

pub(super) use record;
