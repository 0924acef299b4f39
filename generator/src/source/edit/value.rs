//! What is to be written into a file, and how it reads as YAML.

use crate::source::tree::Node;

/// A value to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A word, a number or a text: without quotes where YAML allows it.
    Word(String),
    /// A text that has quotes even where it needs none, such as a telephone number.
    Quoted(String),
    /// A list.
    List(Vec<Value>),
    /// Fields in their order.
    Fields(Vec<(String, Value)>),
}

impl From<&str> for Value {
    fn from(word: &str) -> Self {
        Self::Word(word.to_owned())
    }
}

impl From<String> for Value {
    fn from(word: String) -> Self {
        Self::Word(word)
    }
}

impl From<&Node> for Value {
    fn from(node: &Node) -> Self {
        match node {
            Node::Scalar(scalar) => Self::Word(scalar.value.clone()),
            Node::List(_, items) => Self::List(items.iter().map(Self::from).collect()),
            Node::Map(_, fields) => {
                Self::Fields(fields.iter().map(|(key, node)| (key.value.clone(), Self::from(node))).collect())
            }
        }
    }
}

/// How a scalar is quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quotes {
    /// Only where it must be.
    Needed,
    /// `'…'`
    Single,
    /// `"…"`
    Double,
}

impl Quotes {
    /// Those of a scalar as typed.
    pub(super) fn of(typed: &str) -> Self {
        match typed.as_bytes().first() {
            Some(b'"') => Self::Double,
            Some(b'\'') => Self::Single,
            _ => Self::Needed,
        }
    }
}

impl Value {
    /// The same without the wish for quotes: what a reader would find.
    pub(super) fn as_read(&self) -> Self {
        match self {
            Self::Word(text) | Self::Quoted(text) => Self::Word(text.clone()),
            Self::List(items) => Self::List(items.iter().map(Self::as_read).collect()),
            Self::Fields(fields) => {
                Self::Fields(fields.iter().map(|(key, value)| (key.clone(), value.as_read())).collect())
            }
        }
    }

    /// The value on one line, fit to stand in brackets.
    pub(super) fn inline(&self) -> String {
        match self {
            Self::Word(text) => scalar(text, Quotes::Needed),
            Self::Quoted(text) => scalar(text, Quotes::Double),
            Self::List(items) => {
                format!("[{}]", items.iter().map(Self::inline).collect::<Vec<_>>().join(", "))
            }
            Self::Fields(fields) => {
                let field =
                    |(key, value): &(String, Value)| format!("{}: {}", self::key(key), value.inline());
                format!("{{{}}}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// What follows the colon of a key that stands `indent` columns in: fields on lines of their own, lists of words in brackets.
    #[must_use]
    pub fn block(&self, indent: usize, newline: &str) -> String {
        match self {
            Self::Fields(fields) if !fields.is_empty() => {
                fields.iter().map(|(key, value)| field(key, value, indent + 2, newline)).collect()
            }
            Self::List(items) if items.iter().any(|item| matches!(item, Self::Fields(_))) => {
                items.iter().map(|item| format!("{newline}{}", item.item(indent + 2, newline))).collect()
            }
            _ => format!(" {}", self.inline()),
        }
    }

    /// The value as an item of a list with hyphens, without a line break before it.
    pub(super) fn item(&self, indent: usize, newline: &str) -> String {
        let dash = format!("{}- ", " ".repeat(indent));
        match self {
            Self::Fields(fields) if !fields.is_empty() => {
                let lines: String =
                    fields.iter().map(|(key, value)| field(key, value, indent + 2, newline)).collect();
                let first = lines.trim_start_matches(['\r', '\n', ' ']);
                format!("{dash}{first}")
            }
            _ => format!("{dash}{}", self.inline()),
        }
    }
}

fn field(key: &str, value: &Value, indent: usize, newline: &str) -> String {
    format!("{newline}{}{}:{}", " ".repeat(indent), self::key(key), value.block(indent, newline))
}

/// A key; its colon follows.
pub(super) fn key(name: &str) -> String {
    scalar(name, Quotes::Needed)
}

/// A scalar in the quotes asked for, or in double ones where those cannot hold it.
pub(super) fn scalar(text: &str, quotes: Quotes) -> String {
    let printable = !text.chars().any(needs_escape);
    match quotes {
        Quotes::Needed if printable && is_plain(text) => text.to_owned(),
        Quotes::Single if printable => format!("'{}'", text.replace('\'', "''")),
        _ => double(text),
    }
}

/// Whether a text can stand without quotes, in brackets too; rather too often no than once too often yes.
fn is_plain(text: &str) -> bool {
    const TAKEN_FOR_OTHER: &[&str] = &["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let mut letters = text.chars();
    letters.next().is_some_and(|first| first.is_alphanumeric() || first == '/')
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains(['[', ']', '{', '}', ','])
        && !TAKEN_FOR_OTHER.contains(&text.to_lowercase().as_str())
}

fn needs_escape(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn double(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            letter if needs_escape(letter) => out.push_str(&format!("\\u{:04X}", letter as u32)),
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}
