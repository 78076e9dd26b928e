//! Values with a form of their own: dates, phones, addresses, hours, languages, texts by language.

use toml::Spanned;
use toml::de::DeValue;

use crate::dataset::finding::Code;
use crate::dataset::local::LocalText;
use crate::dataset::notes::Notes;
use crate::dataset::parse::hours;
use crate::dataset::record::offer::Age;
use crate::dataset::record::reach::{Alert, Reach, Times, Tongues, Ways};
use crate::dataset::record::verified::{Confidence, Verified};
use crate::dataset::table::{Named, Table, paragraphs_of, text_of};
use crate::language::dates::Day;
use crate::language::phone::Phone;
use crate::text::safe;

/// A date of full or reduced precision, written as a TOML date, a text (`"2019-01"`) or a year.
pub fn day(table: &mut Table<'_, '_>, key: &'static str, notes: &mut Notes<'_>) -> Option<Day> {
    let value = table.value(key)?;
    let text = match value.get_ref() {
        DeValue::Datetime(date) => date.to_string(),
        DeValue::Integer(year) => year.as_str().to_owned(),
        _ => text_of(key, value, notes)?.text,
    };
    let parsed = Day::parse(&text);
    if parsed.is_err() {
        add(Code::BadDate, key, &text, value.span().start, notes);
    }
    parsed.ok()
}

/// A running text by language, with its paragraphs: a plain text is German.
pub fn local(table: &mut Table<'_, '_>, key: &'static str, notes: &mut Notes<'_>) -> Option<LocalText> {
    by_language(table, key, paragraphs_of, notes)
}

/// A name by language, in one line: a plain text is German.
pub fn title(table: &mut Table<'_, '_>, key: &'static str, notes: &mut Notes<'_>) -> Option<LocalText> {
    by_language(table, key, text_of, notes)
}

fn by_language(
    table: &mut Table<'_, '_>,
    key: &'static str,
    read: fn(&str, &Spanned<DeValue<'_>>, &mut Notes<'_>) -> Option<Named>,
    notes: &mut Notes<'_>,
) -> Option<LocalText> {
    let value = table.value(key)?;
    let DeValue::Table(entries) = value.get_ref() else {
        return read(key, value, notes).map(|named| LocalText::german(named.text));
    };
    let mut versions = Vec::new();
    for (tag, value) in entries {
        let name = tag.get_ref().as_ref();
        if is_tag(name) {
            versions.extend(read(name, value, notes).map(|named| (name.to_owned(), named.text)));
        } else {
            add(Code::BadLanguage, key, &safe::excerpt(name, 40), tag.span().start, notes);
        }
    }
    LocalText::from_versions(versions)
}

/// Words by language: `also = { de = ["…"], en = ["…"] }`; a plain list is German.
pub fn words(table: &mut Table<'_, '_>, key: &'static str, notes: &mut Notes<'_>) -> Vec<(String, Vec<String>)> {
    let Some(value) = table.value(key) else { return Vec::new() };
    let list = |tag: &str, value: &Spanned<DeValue<'_>>, notes: &mut Notes<'_>| match value.get_ref() {
        DeValue::Array(items) => items.iter().filter_map(|item| text_of(tag, item, notes)).map(|it| it.text).collect(),
        _ => text_of(tag, value, notes).map(|named| named.text).into_iter().collect::<Vec<_>>(),
    };
    let DeValue::Table(entries) = value.get_ref() else {
        return vec![("de".to_owned(), list(key, value, notes))];
    };
    let mut all = Vec::new();
    for (tag, value) in entries {
        let name = tag.get_ref().as_ref();
        if is_tag(name) {
            all.push((name.to_owned(), list(name, value, notes)));
        } else {
            add(Code::BadLanguage, key, &safe::excerpt(name, 40), tag.span().start, notes);
        }
    }
    all
}

/// Phone numbers.
pub fn phones(table: &mut Table<'_, '_>, key: &'static str, notes: &mut Notes<'_>) -> Vec<Phone> {
    let phone = |it: Named, notes: &mut Notes<'_>| sound(Phone::parse(&it.text).ok(), Code::BadPhone, key, &it, notes);
    table.list_of(key, phone, notes).unwrap_or_default()
}

/// How someone is reached; every key is optional.
pub fn reach(table: &mut Table<'_, '_>, notes: &mut Notes<'_>) -> Reach {
    let phone = phones(table, "phone", notes);
    let fax = phones(table, "fax", notes);
    let email = |it: Named, notes: &mut Notes<'_>| sound(mail(&it.text), Code::BadEmail, "email", &it, notes);
    let email = table.list_of("email", email, notes).unwrap_or_default();
    let website = table.text("website", notes);
    let website = website.and_then(|it| sound(web(&it.text), Code::BadWebAddress, "website", &it, notes));
    let hours = table.text("hours", notes);
    let hours = hours.and_then(|it| sound(hours::sound(&it.text), Code::BadHours, "hours", &it, notes));
    let note = local(table, "hours_note", notes);
    let by_appointment = table.flag("by_appointment", notes);
    let tongues =
        Tongues { spoken: tongues(table, "languages", notes), interpreter: tongues(table, "interpreter", notes) };
    let alert = table.child("alert", notes).and_then(|entry| alert(entry, notes));
    Ways { phone, fax, email, website, times: Times { hours, note, by_appointment }, tongues, alert }.into()
}

/// When and where the facts were read.
pub fn verified(table: &mut Table<'_, '_>, notes: &mut Notes<'_>) -> Option<Verified> {
    let mut entry = table.child("verified", notes)?;
    let on = day(&mut entry, "on", notes);
    let sources = webs(&mut entry, "source", notes);
    let confidence = entry.choice("confidence", &Confidence::ALL, notes);
    entry.finish(notes);
    Some(Verified { on, sources, confidence })
}

/// An age range.
pub fn age(table: &mut Table<'_, '_>, notes: &mut Notes<'_>) -> Option<Age> {
    let mut entry = table.child("age", notes)?;
    let byte = entry.byte();
    let from = entry.number("from", notes);
    let to = entry.number("to", notes);
    entry.finish(notes);
    let years =
        |number: Option<(i64, usize)>| number.map(|(years, _)| u8::try_from(years).ok().filter(|it| *it <= 130));
    let (from, to) = (years(from), years(to));
    let is_turned = matches!((from, to), (Some(Some(from)), Some(Some(to))) if from > to);
    if from == Some(None) || to == Some(None) || is_turned {
        notes.add(Code::BadAge, byte, vec![("key", "age".to_owned())]);
        return None;
    }
    let age = Age { from: from.flatten(), to: to.flatten() };
    (age.from.is_some() || age.to.is_some()).then_some(age)
}

/// A postcode of five digits.
pub fn postcode(table: &mut Table<'_, '_>, notes: &mut Notes<'_>) -> Option<String> {
    let named = table.text("postcode", notes)?;
    sound(digits(&named.text), Code::BadPostcode, "postcode", &named, notes)
}

/// Postcodes of a place.
pub fn postcodes(table: &mut Table<'_, '_>, notes: &mut Notes<'_>) -> Vec<String> {
    let read = |it: Named, notes: &mut Notes<'_>| sound(digits(&it.text), Code::BadPostcode, "postcodes", &it, notes);
    table.list_of("postcodes", read, notes).unwrap_or_default()
}

/// An id: small letters, digits and hyphens.
pub fn id(table: &mut Table<'_, '_>, notes: &mut Notes<'_>) -> Option<Named> {
    let named = table.required("id", notes)?;
    let is_sound = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if named.text.chars().all(is_sound) && named.text.len() <= 100 {
        return Some(named);
    }
    add(Code::BadId, "id", &named.text, named.byte, notes);
    None
}

/// Web pages in a key.
pub fn webs(table: &mut Table<'_, '_>, key: &'static str, notes: &mut Notes<'_>) -> Vec<String> {
    let read = |it: Named, notes: &mut Notes<'_>| sound(web(&it.text), Code::BadWebAddress, key, &it, notes);
    table.list_of(key, read, notes).unwrap_or_default()
}

fn alert(mut entry: Table<'_, '_>, notes: &mut Notes<'_>) -> Option<Alert> {
    let text = local(&mut entry, "text", notes);
    let until = day(&mut entry, "until", notes);
    entry.finish(notes);
    text.map(|text| Alert { text, until })
}

fn tongues(table: &mut Table<'_, '_>, key: &'static str, notes: &mut Notes<'_>) -> Option<Vec<String>> {
    let tag = |it: &Named| is_language(&it.text).then(|| it.text.clone());
    let read = |it: Named, notes: &mut Notes<'_>| sound(tag(&it), Code::BadLanguage, key, &it, notes);
    let tags = table.list_of(key, read, notes)?;
    // An empty list says nothing: unknown, not "no language at all".
    (!tags.is_empty()).then_some(tags)
}

/// A language as a key, which is shown where something is wrong with its text.
fn is_tag(key: &str) -> bool {
    key.len() <= 40 && is_language(key)
}

/// An ISO 639 code of two or three letters, perhaps with subtags (BCP 47).
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let is_primary = |part: &str| (2..=3).contains(&part.len()) && part.chars().all(|it| it.is_ascii_lowercase());
    let is_subtag = |part: &str| (1..=8).contains(&part.len()) && part.chars().all(|it| it.is_ascii_alphanumeric());
    parts.next().is_some_and(is_primary) && parts.all(is_subtag)
}

fn digits(text: &str) -> Option<String> {
    (text.len() == 5 && text.chars().all(|it| it.is_ascii_digit())).then(|| text.to_owned())
}

fn mail(text: &str) -> Option<String> {
    let (user, host) = text.split_once('@')?;
    let is_sound = !user.is_empty() && host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
    // `mailto:` belongs to links, a comma between two addresses.
    let is_plain =
        !text.contains(char::is_whitespace) && !host.contains('@') && !text.contains(['<', '>', '"', ',', ':']);
    (is_sound && is_plain && text.len() <= 254).then(|| text.to_owned())
}

fn web(text: &str) -> Option<String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_plain = !text.contains(char::is_whitespace) && !text.contains(['<', '>', '"']);
    (host.contains('.') && !host.starts_with('.') && !host.contains('@') && is_plain && text.len() <= 2000)
        .then(|| text.to_owned())
}

fn sound<T>(value: Option<T>, code: Code, key: &str, named: &Named, notes: &mut Notes<'_>) -> Option<T> {
    if value.is_none() {
        add(code, key, &named.text, named.byte, notes);
    }
    value
}

fn add(code: Code, key: &str, text: &str, byte: usize, notes: &mut Notes<'_>) {
    notes.add(code, byte, vec![("key", safe::excerpt(key, 40)), ("value", safe::excerpt(text, 60))]);
}
