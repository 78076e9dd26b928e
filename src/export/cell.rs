//! Cells of tables: how a fact is written in one, and how it is read.

use crate::dataset::intake::draft::{Content, Facts};
use crate::export::columns::{CONTACT, Column, Shape, recognized};
use crate::language::phone::Phone;

/// Stands invisibly before what a spreadsheet program would take for a formula or a number: its text stays as it is.
/// No text of the data begins with it.
const SHIELD: char = '\u{200b}';

/// Stands between the parts of a list.
const BETWEEN: &str = " | ";

/// A cell that a spreadsheet program shows as it is. A formula in a cell can send data away (OWASP, CSV injection).
pub fn shielded(text: &str) -> String {
    let is_number = text.len() > 1 && text.starts_with('0') && text.chars().all(|it| it.is_ascii_digit());
    let is_taken = text.starts_with(['=', '+', '-', '@', '\t', '\r', SHIELD]) || is_number;
    if is_taken { format!("{SHIELD}{text}") } else { text.to_owned() }
}

/// The text of a cell, whoever wrote it. A program with an old encoding has made a question mark of the shield.
pub fn unshielded(text: &str) -> &str {
    let is_shielded = |rest: &&str| shielded(rest).starts_with(SHIELD);
    let bare = text.strip_prefix(SHIELD).or_else(|| text.strip_prefix('?').filter(is_shielded));
    bare.unwrap_or(text).trim()
}

/// A fact as it stands in a cell.
pub fn written(content: &Content, shape: Shape) -> String {
    match (content, shape) {
        (Content::Text(text), Shape::Choice(words)) => {
            words.iter().find(|(_, code)| code == text).map_or(text.as_str(), |(word, _)| word).to_owned()
        }
        (Content::List(list), Shape::Phones) => {
            let national = |it: &String| Phone::parse(it).map_or_else(|_| it.clone(), |it| it.national());
            list.iter().map(national).collect::<Vec<_>>().join(BETWEEN)
        }
        (Content::List(list), Shape::Lines | Shape::LocalLines) => {
            list.iter().map(|it| escaped(it)).collect::<Vec<_>>().join(BETWEEN)
        }
        (Content::List(list), _) => list.join(BETWEEN),
        (Content::Flag(flag), _) => if *flag { "ja" } else { "nein" }.to_owned(),
        (Content::Contacts(all), _) => all.iter().map(contact).collect::<Vec<_>>().join("\n"),
        (other, _) => other.shown(),
    }
}

/// What a cell says; `None` if it cannot be understood. Opening hours are read elsewhere: they become several facts.
pub fn read(text: &str, shape: Shape) -> Option<Content> {
    let list = |marks: &[char]| -> Vec<String> {
        text.split(marks).map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect()
    };
    Some(match shape {
        Shape::Text => Content::Text(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        Shape::Local | Shape::Hours => Content::Text(text.replace("\r\n", "\n")),
        Shape::Lines | Shape::LocalLines => Content::List(lines(text)),
        Shape::Codes => Content::List(list(&['|', ',', ';', '\n'])),
        Shape::Tongues => {
            let text = text.replace(" und ", ",").replace(" and ", ",");
            let names = text.split(['|', ',', ';', '/', '\n']).map(str::trim).filter(|it| !it.is_empty());
            Content::List(names.map(str::to_owned).collect())
        }
        Shape::Web => Content::Text(web(text)),
        Shape::Webs => Content::List(list(&['|', ' ', '\n']).iter().map(|it| web(it)).collect()),
        Shape::Phones => Content::List(phones(text)?),
        Shape::Postcode => Content::Text(postcode(text)?),
        Shape::Flag => Content::Flag(flag(text)?),
        Shape::Number => Content::Number(text.parse().ok()?),
        Shape::Day => Content::Text(day(text)?),
        Shape::Choice(words) => Content::Text(choice(text, words)?),
        Shape::Contacts => Content::Contacts(contacts(text)?),
    })
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('|', "\\|").replace('\n', "\\n")
}

/// The parts between bars or line breaks, without what was done to escape those.
fn lines(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '|' | '\n' => parts.push(String::new()),
            '\\' => {
                let meant = match letters.next() {
                    Some('n') => '\n',
                    Some(other) => other,
                    None => '\\',
                };
                parts.iter_mut().last().into_iter().for_each(|part| part.push(meant));
            }
            _ => parts.iter_mut().last().into_iter().for_each(|part| part.push(letter)),
        }
    }
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The numbers of a cell in the international way. A comma or a slash parts only what are numbers of their own.
fn phones(text: &str) -> Option<Vec<String>> {
    let text = text.trim_start_matches(|it: char| it.is_alphabetic() || it == '.' || it == ':').trim();
    let one = |it: &str| Phone::parse(it.trim()).ok().map(|it| it.international());
    let parted =
        |marks: &[char]| text.split(marks).filter(|it| !it.trim().is_empty()).map(one).collect::<Option<Vec<_>>>();
    let is_own = |it: &str| it.trim().starts_with(['0', '+', '(']) || it.trim().len() < 4;
    if let Some(sole) = one(text) {
        // `030 23125-000 / 030 23125-001` are digits enough for one number of another country, but two begin with a zero.
        if !text.split('/').skip(1).any(|it| it.trim().starts_with('0') && it.trim().len() > 8) {
            return Some(vec![sole]);
        }
    }
    let numbers = parted(&['|', ';', '\n', ',']).or_else(|| {
        text.split(['|', ';', '\n', ',', '/']).all(is_own).then(|| parted(&['|', ';', '\n', ',', '/'])).flatten()
    })?;
    (!numbers.is_empty()).then_some(numbers)
}

/// An address with the scheme that browsers add where people leave it away.
fn web(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    let is_end = |it: &str| it.len() > 1 && it.chars().all(char::is_alphabetic);
    let is_host = host.rsplit_once('.').is_some_and(|(name, end)| !name.is_empty() && is_end(end));
    if is_host && !host.contains([' ', ':', '@']) { format!("https://{text}") } else { text }
}

/// Five digits; a spreadsheet program takes the zero in front away.
fn postcode(text: &str) -> Option<String> {
    let digits = text.trim_start_matches("D-").trim_start_matches("D ");
    let is_number = (4..=5).contains(&digits.len()) && digits.chars().all(|it| it.is_ascii_digit());
    is_number.then(|| format!("{digits:0>5}"))
}

fn flag(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "ja" | "j" | "yes" | "y" | "true" | "wahr" | "x" => Some(true),
        "nein" | "n" | "no" | "false" | "falsch" => Some(false),
        _ => None,
    }
}

/// `31.12.2025`, `12.2025` or what the files hold.
fn day(text: &str) -> Option<String> {
    let text = text.split(['T', ' ']).next().unwrap_or_default();
    let is_number = |it: &&str| !it.is_empty() && it.len() <= 4 && it.chars().all(|it| it.is_ascii_digit());
    let parts: Vec<&str> = text.split('.').filter(is_number).collect();
    let day = match parts.as_slice() {
        [day, month, year] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}"),
        [month, year] if year.len() == 4 => format!("{year}-{month:0>2}"),
        _ => text.to_owned(),
    };
    crate::language::dates::Day::parse(&day).is_ok().then_some(day)
}

fn choice(text: &str, words: &[(&str, &str)]) -> Option<String> {
    let text = text.to_lowercase();
    words.iter().find(|(word, code)| word.to_lowercase() == text || *code == text).map(|(_, code)| (*code).to_owned())
}

/// A person or desk in one line: what is told, each with its name.
fn contact(facts: &Facts) -> String {
    let told = facts.iter().filter_map(|(key, content)| {
        let (column, tag) = CONTACT.iter().find_map(|column| {
            let tag = if column.is_local() { key.strip_prefix(column.key)?.strip_prefix('.')? } else { "de" };
            (column.key_in(tag) == key).then_some((column, tag))
        })?;
        let text = match content {
            Content::List(list) => list.join(", "),
            other => written(other, column.shape),
        };
        Some(format!("{}: {}", column.header_in(tag), escaped(&text)))
    });
    told.collect::<Vec<_>>().join(BETWEEN)
}

/// One person or desk in each line. A line that names nothing is a name; nobody said that it may be shown in public.
fn contacts(text: &str) -> Option<Vec<Facts>> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(person).collect()
}

fn person(line: &str) -> Option<Facts> {
    let mut facts = Facts::default();
    for part in lines(line) {
        let told = part.split_once(": ").and_then(|(header, value)| Some((recognized(header, &CONTACT)?, value)));
        match told {
            None => facts.text("name", part),
            Some(((column, tag), value)) => facts.set(column.key_in(&tag), fact(column, value)?),
        }
    }
    Some(facts)
}

fn fact(column: &Column, value: &str) -> Option<Content> {
    match column.shape {
        Shape::Lines => None,
        shape => read(value, shape),
    }
}
