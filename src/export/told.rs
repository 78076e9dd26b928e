//! What came of an import, told to people line by line.

use crate::dataset::intake::draft::{Change, Reason, What};
use crate::export::columns::{COLUMNS, Shape};
use crate::export::import::Reading;
use crate::export::tongues;
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
    let mut explained: Vec<&str> = Vec::new();
    for change in &all {
        lines.push(line(change, reading, texts));
        // What is possible is said once, however many rows need it.
        if let What::ValueLeft { key, .. } = &change.what
            && !explained.contains(&key.as_str())
        {
            explained.push(key);
            let possible = possible(key, texts);
            lines.extend(possible.map(|it| texts.say_with("misread-possible", &[("values", Value::Text(&it))])));
        }
    }
    let count = |is_counted: fn(&What) -> bool| all.iter().filter(|it| is_counted(&it.what)).count();
    let added = count(|it| matches!(it, What::Added { .. }));
    let changed = count(|it| matches!(it, What::Changed { .. }));
    let rows = count(|it| matches!(it, What::RowLeft(_)));
    let values = count(What::is_left) - rows;
    let sum = [("added", added), ("changed", changed), ("rows", rows), ("values", values)];
    lines.push(texts.say_with("import-sum", &sum.map(|(name, count)| (name, count.into()))));
    lines.iter().flat_map(|line| [safe::line(line), "\n".into()]).collect()
}

fn line(change: &Change, reading: &Reading, texts: &Texts) -> String {
    let header = |key: &str| header(key, reading, texts);
    let quoted = |text: &str| texts.say_with("import-quoted", &[("value", Value::Text(&short(text)))]);
    let known = |text: &str| if text.is_empty() { texts.say("unknown") } else { quoted(text) };
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
            said("import-changed", &[("id", id), ("key", &header(key)), ("old", &known(old)), ("new", &quoted(new))])
        }
        What::ValueLeft { key, value } => said("import-value-left", &[("key", &header(key)), ("value", &short(value))]),
        What::ValueWrong { key, why } => {
            said("import-value-wrong", &[("key", &header(key)), ("why", &why.message(texts))])
        }
        What::LettersLost { key, old, new } => {
            said("import-letters-lost", &[("key", &header(key)), ("new", &quoted(new)), ("old", &known(old))])
        }
        What::RowLeft(reason) => {
            let why = match reason {
                Reason::NoName => texts.say("import-no-name"),
                Reason::UnknownId { id, nearest } => {
                    let id = quoted(id);
                    let message = if nearest.is_some() { "import-no-id-near" } else { "import-no-id" };
                    let near = quoted(nearest.as_deref().unwrap_or_default());
                    texts.say_with(message, &[("id", Value::Text(&id)), ("near", Value::Text(&near))])
                }
                Reason::OpenQuote(line) => {
                    texts.say_with("import-open-quote", &[("line", Value::Text(&line.to_string()))])
                }
                Reason::NoTitle => texts.say("import-no-title"),
                Reason::Ambiguous(ids) => texts.say_with("import-ambiguous", &[("ids", Value::Text(&ids.join(", ")))]),
                Reason::Wrong(finding) => finding.message(texts),
            };
            said("import-row-left", &[("why", &why)])
        }
    }
}

/// What may stand under a key, where that can be counted.
fn possible(key: &str, texts: &Texts) -> Option<String> {
    let is_german = texts.language().is_german();
    match COLUMNS.iter().find(|column| column.key == key)?.shape {
        Shape::Tongues => Some(tongues::names(texts)),
        Shape::Choice(words) => {
            let mut first: Vec<&(&str, &str)> = Vec::new();
            for word in words {
                if first.iter().all(|it| it.1 != word.1) {
                    first.push(word);
                }
            }
            let shown: Vec<&str> = first.iter().map(|(word, code)| if is_german { *word } else { *code }).collect();
            Some(shown.join(", "))
        }
        Shape::Flag => Some(if is_german { "ja, nein" } else { "yes, no" }.to_owned()),
        _ => None,
    }
}

/// What a key is called: as in the table, or in German as in our own. Others read the key of the files.
fn header(key: &str, reading: &Reading, texts: &Texts) -> String {
    let is_it = |own: &str| key == own || key.strip_prefix(own).is_some_and(|rest| rest.starts_with('.'));
    if let Some((_, header)) = reading.headers.iter().find(|(own, _)| own == key || is_it(own)) {
        return header.clone();
    }
    let german = || COLUMNS.iter().find(|column| is_it(column.key)).map(|column| column.header);
    german().filter(|_| texts.language().tag().starts_with("de")).unwrap_or(key).to_owned()
}

fn short(text: &str) -> String {
    safe::excerpt(text, 120)
}
