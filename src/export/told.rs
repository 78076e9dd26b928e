//! What came of an import, told to people line by line.

use crate::dataset::intake::draft::{Change, Reason, What};
use crate::export::columns::COLUMNS;
use crate::export::import::Reading;
use crate::language::texts::{Texts, Value};
use crate::text::safe;

/// One line for each change and for what was left out, and the count of all at the end.
pub fn told(reading: &Reading, changes: &[Change], texts: &Texts) -> String {
    let mut lines: Vec<String> = Vec::new();
    if !reading.strangers.is_empty() {
        let columns = reading.strangers.join(", ");
        lines.push(texts.say_with("import-strangers", &[("columns", Value::Text(&columns))]));
    }
    let mut all: Vec<&Change> = reading.changes.iter().chain(changes).collect();
    all.sort_by_key(|change| change.row);
    lines.extend(all.iter().map(|change| line(change, texts)));
    let count = |is_counted: fn(&What) -> bool| all.iter().filter(|it| is_counted(&it.what)).count();
    let numbers = [
        count(|it| matches!(it, What::Added { .. })),
        count(|it| matches!(it, What::Changed { .. })),
        count(|it| matches!(it, What::RowLeft(_))),
        count(|it| matches!(it, What::ValueLeft { .. })),
    ]
    .map(|count| count.to_string());
    let [added, changed, rows, values] = numbers.each_ref().map(|it| Value::Text(it));
    let sum = [("added", added), ("changed", changed), ("rows", rows), ("values", values)];
    lines.push(texts.say_with("import-sum", &sum));
    lines.iter().flat_map(|line| [safe::line(line), "\n".into()]).collect()
}

fn line(change: &Change, texts: &Texts) -> String {
    let row = change.row.to_string();
    let said = |id: &str, values: &[(&str, &str)]| {
        let values = values.iter().map(|(key, value)| (*key, Value::Text(value)));
        texts.say_with(id, &values.chain([("row", Value::Text(&row))]).collect::<Vec<_>>())
    };
    match &change.what {
        What::Added { id, title, file } => {
            said("import-added", &[("id", id), ("title", &short(title)), ("file", file)])
        }
        What::Changed { id, key, old, new } => {
            let unknown = texts.say("unknown");
            let old = if old.is_empty() { unknown } else { format!("„{}“", short(old)) };
            said("import-changed", &[("id", id), ("key", header(key)), ("old", &old), ("new", &short(new))])
        }
        What::ValueLeft { key, value } => said("import-value-left", &[("key", header(key)), ("value", &short(value))]),
        What::RowLeft(reason) => {
            let why = match reason {
                Reason::NoName => texts.say("import-no-name"),
                Reason::NoTitle => texts.say("import-no-title"),
                Reason::Ambiguous(ids) => texts.say_with("import-ambiguous", &[("ids", Value::Text(&ids.join(", ")))]),
                Reason::Wrong(finding) => finding.message(texts),
            };
            said("import-row-left", &[("why", &why)])
        }
    }
}

/// The word of the table for a key.
fn header(key: &str) -> &str {
    let is_it = |own: &str| key == own || key.strip_prefix(own).is_some_and(|rest| rest.starts_with('.'));
    COLUMNS.iter().find(|column| is_it(column.key)).map_or(key, |column| column.header)
}

fn short(text: &str) -> String {
    safe::excerpt(text, 120)
}
