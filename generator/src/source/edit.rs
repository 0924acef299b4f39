//! Changes in a YAML file that touch nothing else: comments, order, quotes and every other line stay as they are.
//!
//! What enters: a text, and where in it what is to be written ([`Step`]s, [`Value`]s). What leaves: the new text. Must not
//! know what any field means, nor the disk.
//!
//! # How
//! A change cuts and pastes bytes at the places that the reader of entries told (`source::tree`). Then the new text is
//! read again and compared with what the change should have made of the values: if anything else differs, the change is
//! refused and the text stays as it was. Whatever form an author found, an edit is therefore exact or not made.
//!
//! # Why no package does it
//! yaml-edit 0.3 keeps comments, but writes values in quotes of its own choice (`"+46 19 …"` loses them, `"112"` gets other
//! ones); yamlpatch 1.32 brings a parser in C. Both would be a second opinion on what our files say.
//!
//! ```
//! use samlad::source::edit::{Document, Step::{Item, Key}};
//!
//! let mut document = Document::read("phones: # växeln\n  - number: \"112\"\n    confidence: C\n").unwrap();
//! document.set(&[Key("phones"), Item(0), Key("number")], "+46 70 174 06 09").unwrap();
//! document.put(&[Key("phones"), Item(0)], "label", "main", &["number", "label", "confidence"]).unwrap();
//! assert_eq!(
//!     document.text(),
//!     "phones: # växeln\n  - number: \"+46 70 174 06 09\"\n    label: main\n    confidence: C\n",
//! );
//! ```

mod place;
mod value;

use std::fmt;
use std::ops::Range;

pub use value::Value;

use super::tree::Node;
use place::Layout;
use value::Quotes;

/// One step of the way from the top of a file to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// The field with this name.
    Key(&'a str),
    /// The item with this number, from 0.
    Item(usize),
}

/// Why a change was not made; the text is as before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditError {
    /// Nothing stands at this place, or it is no group of fields or no list.
    NotThere(String),
    /// The last field of a group cannot go: remove the group.
    LastField(String),
    /// The file is written in a form that cannot be changed without touching more than the value.
    Form(String),
}

impl fmt::Display for EditError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotThere(path) => write!(out, "there is nothing to change at `{path}`"),
            Self::LastField(path) => write!(out, "`{path}` is the last field of its group"),
            Self::Form(path) => {
                write!(out, "`{path}` is written in a form that only a person can change; do it by hand")
            }
        }
    }
}

impl std::error::Error for EditError {}

/// A file under revision.
#[derive(Debug, Clone)]
pub struct Document {
    text: String,
    root: Node,
}

impl Document {
    /// Reads a text: a whole YAML file, or the head of a text file (`parse::split_front_matter`).
    /// `None` for one that the reader of entries refuses.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        Some(Self { text: text.to_owned(), root: Node::read(text)? })
    }

    /// The text as it is now.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What stands at a place.
    #[must_use]
    pub fn get(&self, path: &[Step<'_>]) -> Option<&Node> {
        path.iter().try_fold(&self.root, |node, step| match step {
            Step::Key(key) => node.field(key),
            Step::Item(number) => match node {
                Node::List(_, items) => items.get(*number),
                Node::Scalar(_) | Node::Map(..) => None,
            },
        })
    }

    /// Writes `value` in the place of the one that stands at `path`. A scalar keeps the quotes of the former one; where a
    /// list or a group is replaced, the comments inside it go with it.
    ///
    /// # Errors
    /// When nothing stands there. The text is then as before, as with all errors.
    pub fn set(&mut self, path: &[Step<'_>], value: impl Into<Value>) -> Result<(), EditError> {
        let value = value.into();
        let not_there = || EditError::NotThere(shown(path));
        let old = self.get(path).ok_or_else(not_there)?;
        let layout = Layout::new(&self.text);
        let (splice, new) = match (old, &value) {
            (Node::Scalar(scalar), Value::Word(text) | Value::Quoted(text))
                if !layout.is_below_its_header(old) =>
            {
                let quotes = match (Quotes::of(&self.text[scalar.range.as_usize()]), &value) {
                    (Quotes::Needed, Value::Quoted(_)) => Quotes::Double,
                    (quotes, _) => quotes,
                };
                (layout.range(old), value::scalar(text, quotes))
            }
            _ => match path.split_last() {
                Some((Step::Key(key), map)) => {
                    let Some(Node::Map(start, fields)) = self.get(map) else { return Err(not_there()) };
                    let (name, _) =
                        fields.iter().find(|(name, _)| name.value == *key).ok_or_else(not_there)?;
                    let colon = layout.colon(name);
                    let new = if layout.is_flow(*start) {
                        format!(" {}", value.inline())
                    } else {
                        value.block(layout.column(name.range.start as usize), layout.newline)
                    };
                    (colon..layout.range(old).end.max(colon), new)
                }
                _ => (layout.range(old), value.inline()),
            },
        };
        let mut expected = Value::from(&self.root);
        *at(&mut expected, path).ok_or_else(not_there)? = value;
        self.splice(splice, &new, &expected, path)
    }

    /// Writes a field of the group at `map`: in the place of the one it has, or as a new one behind that which comes before
    /// it in `order` (the record's own `FIELDS`); one that is not in `order` comes last.
    ///
    /// # Errors
    /// When there is no group at `map`.
    pub fn put(
        &mut self,
        map: &[Step<'_>],
        key: &str,
        value: impl Into<Value>,
        order: &[&str],
    ) -> Result<(), EditError> {
        let path = [map, &[Step::Key(key)]].concat();
        if self.get(&path).is_some() {
            return self.set(&path, value);
        }
        let value = value.into();
        let Some(Node::Map(start, fields)) = self.get(map) else {
            return Err(EditError::NotThere(shown(map)));
        };
        let rank = |name: &str| order.iter().position(|field| *field == name);
        let before = match rank(key) {
            Some(own) => {
                let earlier =
                    fields.iter().enumerate().filter(|(_, (name, _))| rank(&name.value) < Some(own));
                earlier
                    .filter(|(_, (name, _))| rank(&name.value).is_some())
                    .max_by_key(|(_, (name, _))| rank(&name.value))
                    .map(|(at, _)| at)
            }
            None => fields.len().checked_sub(1),
        };
        let layout = Layout::new(&self.text);
        let (at_byte, new) = layout.new_field(*start, fields, before, key, &value);
        let mut expected = Value::from(&self.root);
        let Some(Value::Fields(list)) = at(&mut expected, map) else {
            return Err(EditError::NotThere(shown(map)));
        };
        list.insert(before.map_or(0, |before| before + 1), (key.to_owned(), value));
        self.splice(at_byte..at_byte, &new, &expected, &path)
    }

    /// Removes a field of the group at `map`, with all its lines; whether it was there.
    ///
    /// # Errors
    /// When it is the only field of the group.
    pub fn remove(&mut self, map: &[Step<'_>], key: &str) -> Result<bool, EditError> {
        let path = [map, &[Step::Key(key)]].concat();
        let Some(Node::Map(start, fields)) = self.get(map) else { return Ok(false) };
        let Some(number) = fields.iter().position(|(name, _)| name.value == key) else { return Ok(false) };
        if fields.len() == 1 {
            return Err(EditError::LastField(shown(&path)));
        }
        let range = Layout::new(&self.text).field(*start, fields, number);
        let mut expected = Value::from(&self.root);
        if let Some(Value::Fields(list)) = at(&mut expected, map) {
            list.remove(number);
        }
        self.splice(range, "", &expected, &path).map(|()| true)
    }

    /// Adds an item at the end of the list at `path`.
    ///
    /// # Errors
    /// When there is no list.
    pub fn push(&mut self, path: &[Step<'_>], item: impl Into<Value>) -> Result<(), EditError> {
        let item = item.into();
        let Some(Node::List(start, items)) = self.get(path) else {
            return Err(EditError::NotThere(shown(path)));
        };
        let (at_byte, new) = Layout::new(&self.text)
            .new_item(*start, items, &item)
            .ok_or_else(|| EditError::Form(shown(path)))?;
        let mut expected = Value::from(&self.root);
        if let Some(Value::List(list)) = at(&mut expected, path) {
            list.push(item);
        }
        self.splice(at_byte..at_byte, &new, &expected, path)
    }

    /// Removes the item with the number `number` of the list at `path`, with all its lines.
    ///
    /// # Errors
    /// When there is no such item, or it is the only one: remove the field.
    pub fn remove_item(&mut self, path: &[Step<'_>], number: usize) -> Result<(), EditError> {
        let Some(Node::List(start, items)) = self.get(path).filter(|node| node.count() > number) else {
            return Err(EditError::NotThere(shown(path)));
        };
        if items.len() == 1 {
            return Err(EditError::LastField(shown(path)));
        }
        let range = Layout::new(&self.text)
            .item(*start, items, number)
            .ok_or_else(|| EditError::Form(shown(path)))?;
        let mut expected = Value::from(&self.root);
        if let Some(Value::List(list)) = at(&mut expected, path) {
            list.remove(number);
        }
        self.splice(range, "", &expected, path)
    }

    /// Takes the new text over, if it says what it should and nothing else.
    fn splice(
        &mut self,
        range: Range<usize>,
        new: &str,
        expected: &Value,
        path: &[Step<'_>],
    ) -> Result<(), EditError> {
        let mut text = self.text.clone();
        text.replace_range(range, new);
        match Node::read(&text) {
            Some(root) if Value::from(&root) == expected.as_read() => {
                *self = Self { text, root };
                Ok(())
            }
            _ => Err(EditError::Form(shown(path))),
        }
    }
}

/// The value at a place, to be changed.
fn at<'v>(value: &'v mut Value, path: &[Step<'_>]) -> Option<&'v mut Value> {
    path.iter().try_fold(value, |value, step| match (step, value) {
        (Step::Key(key), Value::Fields(fields)) => {
            fields.iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
        }
        (Step::Item(number), Value::List(items)) => items.get_mut(*number),
        _ => None,
    })
}

/// A place as people read it: `phones[0].number`.
fn shown(path: &[Step<'_>]) -> String {
    let mut out = String::new();
    for step in path {
        match step {
            Step::Key(key) if out.is_empty() => out.push_str(key),
            Step::Key(key) => out.push_str(&format!(".{key}")),
            Step::Item(number) => out.push_str(&format!("[{number}]")),
        }
    }
    out
}

#[cfg(test)]
mod tests;
