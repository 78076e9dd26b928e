//! Putting facts into the tables of a file: what is known already stays as it is written, comments and order too.

use chrono::NaiveDate;
use toml_edit::{Array, ArrayOfTables, InlineTable, Item, Table, TableLike, Value};

use crate::dataset::amend::{day, put};
use crate::dataset::intake::damage::{has_lost, is_damaged};
use crate::dataset::intake::draft::{Content, Facts};
use crate::language::phone::Phone;
use crate::text::fold::fold;

/// A value that became another: key, old and new, for people.
pub type Difference = (String, String, String);

/// What came of facts.
#[derive(Debug, Default)]
pub struct Grafted {
    /// Values that became others.
    pub changed: Vec<Difference>,
    /// Keys that cannot be there.
    pub left: Vec<String>,
    /// Values that stay, for the new ones have lost letters.
    pub kept: Vec<Difference>,
}

/// Puts facts into a table where they differ from what stands there.
pub fn graft(table: &mut Table, facts: &Facts) -> Grafted {
    let mut grafted = Grafted::default();
    for (key, content) in facts.iter().filter(|(key, _)| *key != "id") {
        if let Content::Contacts(contacts) = content {
            for each in contacts {
                contact(table, each, &mut grafted);
            }
            continue;
        }
        let old = read(table, key);
        if old.as_ref().is_some_and(|old| is_same(key, old, content)) {
            continue;
        }
        let shown = old.as_ref().map(Content::shown).unwrap_or_default();
        let difference = (key.to_owned(), shown, content.shown());
        if is_damaged(key, old.as_ref(), content) {
            grafted.kept.push(difference);
            continue;
        }
        let indent = indent(table);
        match write(table, key, content) {
            Some(()) => {
                indent_new(table, key, &indent);
                grafted.changed.push(difference);
            }
            None => grafted.left.push(key.to_owned()),
        }
    }
    grafted
}

/// What stands in a table under a key.
pub fn read(table: &dyn TableLike, key: &str) -> Option<Content> {
    let (head, rest) = key.split_once('.').map_or((key, None), |(head, rest)| (head, Some(rest)));
    let item = table.get(head)?;
    match (rest, item.as_table_like()) {
        (Some(rest), Some(inner)) => read(inner, rest),
        (Some("de") | None, None) => content(item),
        _ => None,
    }
}

fn content(item: &Item) -> Option<Content> {
    let value = item.as_value()?;
    Some(match value {
        Value::String(text) => Content::Text(text.value().clone()),
        Value::Integer(number) => Content::Number(*number.value()),
        Value::Boolean(flag) => Content::Flag(*flag.value()),
        Value::Datetime(date) => Content::Text(date.value().to_string()),
        Value::Array(list) => Content::List(list.iter().filter_map(Value::as_str).map(str::to_owned).collect()),
        Value::Float(_) | Value::InlineTable(_) => return None,
    })
}

/// Whether both say the same. A phone number is the same however it is grouped, and one value is a list of one.
fn is_same(key: &str, old: &Content, new: &Content) -> bool {
    let list = |it: &Content| match it {
        Content::Text(text) => vec![text.trim().to_owned()],
        Content::List(list) => list.iter().map(|it| it.trim().to_owned()).collect(),
        other => vec![other.shown()],
    };
    let (old, new) = (list(old), list(new));
    let dialled = |list: &[String]| -> Option<Vec<String>> {
        list.iter().map(|it| Phone::parse(it).ok().map(|it| it.uri())).collect()
    };
    let is_number = ["phone", "fax"].contains(&key);
    let is_street = key == "street" && old.iter().map(|it| address(it)).eq(new.iter().map(|it| address(it)));
    old == new || is_street || (is_number && dialled(&old).is_some_and(|old| Some(old) == dialled(&new)))
}

/// Writes a value; `None` if something else stands in its way.
fn write(table: &mut dyn TableLike, key: &str, content: &Content) -> Option<()> {
    let Some((head, rest)) = key.split_once('.') else {
        put(table, key, value(key, content)?);
        return Some(());
    };
    let old = table.get(head);
    if rest == "de" && old.is_none_or(|item| item.is_str() || item.is_array()) {
        put(table, head, value(key, content)?);
        return Some(());
    }
    match old {
        None => put(table, head, Value::InlineTable(InlineTable::new())),
        // A plain text is German; beside another language it says so.
        Some(item) if item.is_str() || item.is_array() => {
            let mut versions = InlineTable::new();
            let mut german = item.as_value()?.clone();
            german.decor_mut().clear();
            versions.insert("de", german);
            put(table, head, Value::InlineTable(versions));
        }
        Some(_) => {}
    }
    write(table.get_mut(head)?.as_table_like_mut()?, rest, content)
}

fn value(key: &str, content: &Content) -> Option<Value> {
    let is_date = key == "on" || key == "until";
    Some(match content {
        Content::Text(text) => match NaiveDate::parse_from_str(text, "%Y-%m-%d") {
            Ok(date) if is_date => day(date),
            _ => Value::from(text.trim()),
        },
        Content::List(list) if key == "source" && list.len() == 1 => Value::from(list.first()?.as_str()),
        Content::List(list) => Value::Array(list.iter().map(String::as_str).collect::<Array>()),
        Content::Flag(flag) => Value::from(*flag),
        Content::Number(number) => Value::from(*number),
        Content::Contacts(_) => return None,
    })
}

/// Brings a contact of the same name and function up to date, or adds it. None is taken away: who is not public stands
/// in no table that left the house.
fn contact(partner: &mut Table, facts: &Facts, grafted: &mut Grafted) {
    let (name, role) = (facts.get_text("name"), facts.get_text("role.de"));
    let is_it = |table: &Table| {
        let is = |key: &str, said: Option<&str>| match (said, read(table, key)) {
            (None, _) => true,
            (Some(said), Some(Content::Text(own))) => {
                fold(own.trim()).text() == fold(said).text() || has_lost(&own, said)
            }
            _ => false,
        };
        (name.is_some() || role.is_some() || facts.iter().all(|(key, it)| read(table, key).as_ref() == Some(it)))
            && is("name", name)
            && is("role.de", role)
    };
    let entry = partner.entry("contact").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    let Some(all) = entry.as_array_of_tables_mut() else { return };
    if let Some(known) = all.iter_mut().find(|table| is_it(table)) {
        let inner = graft(known, facts);
        grafted.kept.extend(inner.kept.into_iter().map(|(key, old, new)| (format!("contact.{key}"), old, new)));
        let side = |pick: fn(&Difference) -> &String| {
            inner.changed.iter().map(|it| format!("{}: {}", it.0, pick(it))).collect::<Vec<_>>().join(", ")
        };
        if !inner.changed.is_empty() {
            grafted.changed.push(("contact".to_owned(), side(|it| &it.1), side(|it| &it.2)));
        }
        return;
    }
    let said = Content::Contacts(vec![facts.clone()]);
    if is_damaged("contact", None, &said) {
        return grafted.kept.push(("contact".to_owned(), String::new(), said.shown()));
    }
    let mut table = Table::new();
    fill(&mut table, facts, "  ");
    all.push(table);
    grafted.changed.push(("contact".to_owned(), String::new(), said.shown()));
}

/// A new table with these facts.
pub fn fill(table: &mut Table, facts: &Facts, indent: &str) {
    table.decor_mut().set_prefix(indent);
    indent_new(table, "id", indent);
    for (key, content) in facts.iter() {
        if let Content::Contacts(contacts) = content {
            for each in contacts {
                contact(table, each, &mut Grafted::default());
            }
        } else {
            write(table, key, content);
        }
        indent_new(table, key, indent);
    }
}

/// The blanks before the first key of a table.
fn indent(table: &Table) -> String {
    let first = table.iter().next().map(|(key, _)| key.to_owned());
    let prefix = first.and_then(|key| table.key(&key)?.leaf_decor().prefix()?.as_str().map(str::to_owned));
    prefix.unwrap_or_default().chars().rev().take_while(|it| *it == ' ').collect()
}

fn indent_new(table: &mut Table, key: &str, indent: &str) {
    let head = key.split('.').next().unwrap_or(key);
    let is_plain = table.get(head).is_some_and(Item::is_value);
    if let Some(mut key) = table.key_mut(head).filter(|key| is_plain && key.leaf_decor().prefix().is_none()) {
        key.leaf_decor_mut().set_prefix(indent);
    }
}

/// A street without the many ways to shorten it, for comparison.
pub fn address(text: &str) -> String {
    plain(text).replace("strasse", "str")
}

/// Letters and digits of a name, for comparison.
pub fn plain(text: &str) -> String {
    let folded = fold(text).into_text();
    folded.chars().filter(|letter| letter.is_alphanumeric()).collect()
}
