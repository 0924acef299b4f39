//! YAML as a tree of values that know their bytes, whatever the fields mean: what `source::edit` finds its way in.
//!
//! What enters: the text of a file. What leaves: a [`Node`], read by the reader that reads entries, so that the two
//! cannot differ. Must not know what any field means.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::{ByteRange, FileId, Located, yaml};

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// A word, a number, a text; as typed when it has no quotes, empty when nothing stands there.
    Scalar(Located<String>),
    /// A list and where it begins.
    List(u32, Vec<Node>),
    /// Fields in their order, and where they begin.
    Map(u32, Vec<(Located<String>, Node)>),
}

impl Node {
    /// Reads a whole text; `None` for one that the reader of entries refuses, which says why.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let Located { value, range } = yaml::parse::<Located<Shape>>(text, FileId(0)).ok()?;
        Some(value.place(range, text))
    }

    /// The node below a key.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&Node> {
        match self {
            Self::Map(_, fields) => fields.iter().find(|(name, _)| name.value == key).map(|(_, node)| node),
            Self::Scalar(_) | Self::List(..) => None,
        }
    }

    /// How many items a list has, or fields a group; 0 for a scalar.
    #[must_use]
    pub fn count(&self) -> usize {
        match self {
            Self::Scalar(_) => 0,
            Self::List(_, items) => items.len(),
            Self::Map(_, fields) => fields.len(),
        }
    }

    /// From the first byte to the last that the reader told of.
    #[must_use]
    pub fn extent(&self) -> ByteRange {
        let to_the_last = |start: u32, ends: &mut dyn Iterator<Item = u32>| ByteRange {
            start,
            end: ends.fold(start, u32::max),
        };
        match self {
            Self::Scalar(scalar) => scalar.range,
            Self::List(start, items) => to_the_last(*start, &mut items.iter().map(|item| item.extent().end)),
            Self::Map(start, fields) => {
                to_the_last(*start, &mut fields.iter().map(|(_, field)| field.extent().end))
            }
        }
    }

    /// The words and texts of a list, or the only one.
    #[must_use]
    pub fn scalars(&self) -> Vec<&str> {
        match self {
            Self::Scalar(scalar) => vec![&scalar.value],
            Self::List(_, items) => items.iter().flat_map(Self::scalars).collect(),
            Self::Map(..) => Vec::new(),
        }
    }
}

/// What stands somewhere, before its place is known.
enum Shape {
    Text(String),
    /// A number, a truth value or nothing: its bytes say how it was typed.
    Typed,
    List(Vec<Located<Shape>>),
    Map(Vec<(Located<String>, Located<Shape>)>),
}

impl Shape {
    fn place(self, range: ByteRange, text: &str) -> Node {
        let below = |Located { value, range }: Located<Shape>| value.place(range, text);
        match self {
            Self::Text(value) => Node::Scalar(Located { value, range }),
            Self::Typed => Node::Scalar(Located { value: text[range.as_usize()].trim().to_owned(), range }),
            Self::List(items) => Node::List(range.start, items.into_iter().map(below).collect()),
            Self::Map(fields) => {
                Node::Map(range.start, fields.into_iter().map(|(key, value)| (key, below(value))).collect())
            }
        }
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ShapeVisitor;
        impl<'de> Visitor<'de> for ShapeVisitor {
            type Value = Shape;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a value")
            }
            fn visit_str<E>(self, text: &str) -> Result<Shape, E> {
                Ok(Shape::Text(text.to_owned()))
            }
            fn visit_bool<E>(self, _: bool) -> Result<Shape, E> {
                Ok(Shape::Typed)
            }
            fn visit_i64<E>(self, _: i64) -> Result<Shape, E> {
                Ok(Shape::Typed)
            }
            fn visit_u64<E>(self, _: u64) -> Result<Shape, E> {
                Ok(Shape::Typed)
            }
            fn visit_i128<E>(self, _: i128) -> Result<Shape, E> {
                Ok(Shape::Typed)
            }
            fn visit_u128<E>(self, _: u128) -> Result<Shape, E> {
                Ok(Shape::Typed)
            }
            fn visit_f64<E>(self, _: f64) -> Result<Shape, E> {
                Ok(Shape::Typed)
            }
            fn visit_unit<E>(self) -> Result<Shape, E> {
                Ok(Shape::Typed)
            }
            fn visit_none<E>(self) -> Result<Shape, E> {
                Ok(Shape::Typed)
            }
            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Shape, D::Error> {
                Shape::deserialize(deserializer)
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Shape, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Shape::Map(fields))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Shape, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Shape::List(items))
            }
        }
        deserializer.deserialize_any(ShapeVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_stands_in_the_tree() {
        let text = "# å\na: 1.50\nb: {c: no, d: \"é\"}\ne:\n  - f: 0123\n    g:\n  - [h, 'i']\n";
        let tree = Node::read(text).expect("sound");
        let scalar = |node: &Node, key| node.field(key).expect(key).scalars().join(" ");
        assert_eq!(scalar(&tree, "a"), "1.50");
        let b = tree.field("b").expect("b");
        assert_eq!((scalar(b, "c"), scalar(b, "d")), ("no".to_owned(), "é".to_owned()));
        let Some(Node::List(start, items)) = tree.field("e") else { panic!("{tree:?}") };
        assert!(text[*start as usize..].starts_with("- f"));
        assert_eq!((scalar(&items[0], "f"), scalar(&items[0], "g")), ("0123".to_owned(), String::new()));
        assert_eq!(items[1].scalars(), ["h", "i"]);
        assert_eq!(Node::read("a: [b"), None);
    }
}
