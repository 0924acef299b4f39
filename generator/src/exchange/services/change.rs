//! Changed cells → the lines that say so.
//!
//! What enters: the file of a service, and what the cells of one of its fields said and are to say. What leaves: the file with
//! an edit for each cell, or what cannot be. Must not know lists, rows or places in them.

use std::collections::BTreeMap;

use super::cell::value;
use super::column::{Form, Group, UNKNOWN};
use super::present::steps;
use crate::model::raw;
use crate::source::edit::Step::{Item, Key};
use crate::source::edit::{Document, EditError, Step, Value};
use crate::source::tree::Node;

/// The cells of the groups of a field, group by group.
pub(super) type Texts = Vec<Vec<String>>;

/// A cell of a field: the number of its group and that of its column.
pub(super) type Cell = (usize, usize);

/// Why a change was not made.
#[derive(Debug)]
pub(super) enum Refused {
    /// The cells of a group contradict each other: the one to look at, and what to do.
    Cells(Cell, String, String),
    /// The file is written in a form that cannot be changed without loss.
    Form(String),
}

impl From<EditError> for Refused {
    fn from(error: EditError) -> Self {
        Self::Form(error.to_string())
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Absent,
    Unknown,
    Given,
}

fn state(group: &Group, texts: &[String]) -> State {
    match texts.split_first() {
        Some((lead, rest)) if rest.iter().all(String::is_empty) => match lead.as_str() {
            "" => State::Absent,
            UNKNOWN if group.may_be_unknown() => State::Unknown,
            _ => State::Given,
        },
        _ => State::Given,
    }
}

/// Makes the edits of a field whose groups said `old` and are to say `new`, and tells where the new values stand.
///
/// # Errors
/// When the cells contradict each other, or an edit would lose something.
pub(super) fn change(
    document: &mut Document,
    groups: &[Group],
    old: &Texts,
    mut new: Texts,
) -> Result<Vec<(Cell, Vec<Step<'static>>)>, Refused> {
    for (number, group) in groups.iter().enumerate() {
        settle(group, &old[number], &mut new[number])
            .map_err(|(column, message, help)| Refused::Cells((number, column), message, help))?;
    }
    let before = document.clone();
    let Some(first) = groups.first() else { return Ok(Vec::new()) };
    match first.form {
        Form::Item(_) => list(document, groups, old, &new)?,
        _ => single(document, first, &old[0], &new[0])?,
    }
    let after = comments(document.text());
    if comments(before.text()).iter().any(|(comment, count)| after.get(comment) < Some(count)) {
        *document = before;
        return Err(Refused::Form("a comment stands in what is to be replaced".to_owned()));
    }
    let mut edits = Vec::new();
    for (number, group) in groups.iter().enumerate() {
        let unknown = state(group, &new[number]) == State::Unknown;
        for (column, own) in group.columns.iter().enumerate() {
            if old[number][column] != new[number][column] {
                let way = if unknown { vec![Key(group.key)] } else { steps(group, own.path) };
                edits.push(((number, column), way));
            }
        }
    }
    Ok(edits)
}

/// Refuses cells of a group that contradict each other. What stood beside a value goes with it where it is left as it was.
fn settle(group: &Group, old: &[String], new: &mut [String]) -> Result<(), (usize, String, String)> {
    if old == new {
        return Ok(());
    }
    let heading = |column: usize| &group.columns[column].heading;
    let filled = |texts: &[String]| (1..texts.len()).find(|column| !texts[*column].is_empty());
    if group.may_be_unknown() || matches!(group.form, Form::Item(_)) {
        if new[0] == UNKNOWN {
            if !group.may_be_unknown() {
                let message = format!("`{}` cannot be unknown by itself", heading(0));
                return Err((0, message, "clear all cells of this one".to_owned()));
            }
            if old[0] != UNKNOWN && old[1..] == new[1..] {
                new[1..].fill(String::new());
            }
            if let Some(column) = filled(new) {
                let message = format!(
                    "`{}` is `unknown`, and what is unknown has no `{}`",
                    heading(0),
                    heading(column)
                );
                let help = format!("write what is known into `{}`, or clear this cell", heading(0));
                return Err((column, message, help));
            }
            return Ok(());
        }
        if new[0].is_empty()
            && let Some(column) = filled(new)
        {
            let message = format!("`{}` is empty, but `{}` is not", heading(0), heading(column));
            let help = "write `unknown` if nobody knows; if it does not apply here, clear all cells that begin with the same word";
            return Err((0, message, help.to_owned()));
        }
    }
    if state(group, new) == State::Absent && !(matches!(group.form, Form::Field) || group.key == "operator") {
        return Ok(());
    }
    let missing =
        group.columns.iter().enumerate().find(|(column, own)| own.required && new[*column].is_empty());
    match missing {
        Some((column, own)) => {
            let message = format!("`{}` is empty, and it has to be there", own.heading);
            Err((column, message, "fill it in".to_owned()))
        }
        None => Ok(()),
    }
}

fn single(document: &mut Document, group: &Group, old: &[String], new: &[String]) -> Result<(), EditError> {
    let order = raw::Service::FIELDS;
    match (state(group, old), state(group, new)) {
        (_, State::Absent) => document.remove(&[], group.key).map(|_| ()),
        (_, State::Unknown) => document.put(&[], group.key, UNKNOWN, order),
        (State::Given, State::Given) => leaves(document, group, old, new),
        (_, State::Given) if group.form == Form::Field => {
            document.put(&[], group.key, value(group.columns[0].kind, &new[0]), order)
        }
        (_, State::Given) => document.put(&[], group.key, fields(group, new), order),
    }
}

fn list(document: &mut Document, groups: &[Group], old: &Texts, new: &Texts) -> Result<(), Refused> {
    let key = groups[0].key;
    let order = raw::Service::FIELDS;
    let given: Vec<usize> =
        (0..groups.len()).filter(|number| state(&groups[*number], &new[*number]) == State::Given).collect();
    let unknown = state(&groups[0], &new[0]) == State::Unknown;
    let list = match document.get(&[Key(key)]) {
        Some(list @ Node::List(..)) => list.count(),
        _ => 0,
    };
    match (given.first(), unknown) {
        (None, false) => document.remove(&[], key).map(|_| ())?,
        (None, true) => document.put(&[], key, UNKNOWN, order)?,
        (Some(_), true) => {
            let message = format!("`{}` is `unknown`, but others are known", groups[0].columns[0].heading);
            return Err(Refused::Cells((0, 0), message, "clear this cell, or the others".to_owned()));
        }
        (Some(_), false) if list == 0 => {
            let items = given.iter().map(|number| fields(&groups[*number], &new[*number])).collect();
            document.put(&[], key, Value::List(items), order)?;
        }
        (Some(_), false) => {
            for number in given {
                if number < list {
                    leaves(document, &groups[number], &old[number], &new[number])?;
                } else {
                    document.push(&[Key(key)], fields(&groups[number], &new[number]))?;
                }
            }
            let gone = |number: &usize| state(&groups[*number], &new[*number]) == State::Absent;
            for number in (0..list).rev().filter(gone) {
                document.remove_item(&[Key(key)], number)?;
            }
        }
    }
    Ok(())
}

/// An edit for each cell of a group that is there and stays.
fn leaves(document: &mut Document, group: &Group, old: &[String], new: &[String]) -> Result<(), EditError> {
    for ((column, old), new) in group.columns.iter().zip(old).zip(new).filter(|((_, old), new)| old != new) {
        let way = steps(group, column.path);
        let Some((Key(key), parent)) = way.split_last() else { continue };
        let order = match column.path.split_last() {
            Some((_, parent)) => group.order(parent),
            None => raw::Service::FIELDS,
        };
        match (old.as_str(), new.as_str()) {
            (_, "") => document.remove(parent, key).map(|_| ())?,
            ("", _) => document.put(parent, key, value(column.kind, new), order)?,
            _ => replace(document, &way, value(column.kind, new))?,
        }
    }
    Ok(())
}

/// Writes a value in the place of another; of a list, only the items that differ.
fn replace(document: &mut Document, way: &[Step<'_>], value: Value) -> Result<(), EditError> {
    let old = document.get(way).map(Value::from);
    let (Some(Value::List(old)), Value::List(new)) = (old, &value) else {
        return document.set(way, value);
    };
    let mut kept = old.iter().peekable();
    if old.len() == new.len() {
        for (number, item) in new.iter().enumerate().filter(|(number, item)| old[*number] != **item) {
            document.set(&[way, &[Item(number)]].concat(), item.clone())?;
        }
    } else if new.starts_with(&old) && !old.is_empty() {
        for item in &new[old.len()..] {
            document.push(way, item.clone())?;
        }
    } else if !new.is_empty() && new.iter().all(|item| kept.by_ref().any(|old| old == item)) {
        let mut wanted = new.iter().rev().peekable();
        for (number, item) in old.iter().enumerate().rev() {
            if wanted.next_if(|wanted| *wanted == item).is_none() {
                document.remove_item(way, number)?;
            }
        }
    } else {
        return document.set(way, value);
    }
    Ok(())
}

/// A group as it is written where there was none, its fields in their order.
fn fields(group: &Group, texts: &[String]) -> Value {
    let cells: Vec<(&[&str], Value)> = group
        .columns
        .iter()
        .zip(texts)
        .filter(|(_, text)| !text.is_empty())
        .map(|(column, text)| (column.path, value(column.kind, text)))
        .collect();
    below(group, &[], &cells)
}

fn below(group: &Group, parent: &[&str], cells: &[(&[&str], Value)]) -> Value {
    let field = |key: &&str| {
        let way = [parent, &[*key]].concat();
        let leaf = cells.iter().find(|(path, _)| *path == way.as_slice()).map(|(_, value)| value.clone());
        let inside = cells.iter().any(|(path, _)| path.len() > way.len() && path.starts_with(&way));
        let value = leaf.or_else(|| inside.then(|| below(group, &way, cells)))?;
        Some(((*key).to_owned(), value))
    };
    Value::Fields(group.order(parent).iter().filter_map(field).collect())
}

/// The comments of a file and how often each stands there; what only looks like one counts, too.
fn comments(text: &str) -> BTreeMap<&str, usize> {
    let mut comments = BTreeMap::new();
    for line in text.lines() {
        let start = if line.trim_start().starts_with('#') { line.find('#') } else { line.find(" #") };
        if let Some(start) = start {
            *comments.entry(line[start..].trim()).or_default() += 1;
        }
    }
    comments
}
