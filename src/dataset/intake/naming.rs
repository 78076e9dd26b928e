//! Names of a draft that stand for records, and ids for new records.

use std::collections::HashSet;

use crate::dataset::Dataset;
use crate::dataset::intake::draft::{Content, Facts};
use crate::dataset::local::LocalText;
use crate::dataset::record::Place;
use crate::text::fold::fold;

/// How many letters an id has at most.
const LONGEST: usize = 60;

/// Puts ids in the place of names of places, fields, goals and topics; gives back what no record has as a name, and
/// what is taken out therefore: key and value.
pub fn known_names(facts: &mut Facts, dataset: &Dataset) -> Vec<(String, String)> {
    let mut unknown = Vec::new();
    if let Some(town) = facts.get_text("town").map(str::to_owned) {
        let id = town_id(&town, facts.get_text("postcode"), dataset);
        facts.replace("town", Content::Text(id.clone().unwrap_or_default()));
        if id.is_none() {
            unknown.push(("town".to_owned(), town));
        }
    }
    for key in ["fields", "goals", "topics"] {
        let Some(Content::List(names)) = facts.get(key).cloned() else { continue };
        let mut ids: Vec<String> = Vec::new();
        for name in names {
            match served_id(key, &name, dataset) {
                Some(id) if !ids.contains(&id) => ids.push(id),
                Some(_) => {}
                None => unknown.push((key.to_owned(), name)),
            }
        }
        facts.replace(key, Content::List(ids));
    }
    unknown
}

/// The id of the place with this id or name; where the name alone tells nothing, its postcode may.
fn town_id(name: &str, postcode: Option<&str>, dataset: &Dataset) -> Option<String> {
    let bare = |text: &str| {
        let text = text.trim_start_matches(|it: char| it.is_ascii_digit() || it == ' ');
        fold(text.split(['(', '/', ',']).next().unwrap_or_default().trim()).into_text()
    };
    let by_id = dataset.places.iter().find(|it| it.id == name);
    let by_whole_name = || {
        let name = fold(name).into_text();
        dataset.places.iter().find(|it| it.also.iter().chain([&it.name]).any(|own| fold(own).into_text() == name))
    };
    let by_name = || {
        let own = |it: &&Place| it.also.iter().chain([&it.name]).any(|own| bare(own) == bare(name));
        let mut found = dataset.places.iter().filter(own);
        let first = found.next()?;
        if found.next().is_none() {
            return Some(first);
        }
        let has_code = |it: &&Place| it.postcodes.iter().any(|it| Some(it.as_str()) == postcode);
        dataset.places.iter().filter(own).find(has_code)
    };
    by_id.or_else(by_whole_name).or_else(by_name).map(|it| it.id.clone())
}

fn served_id(key: &str, name: &str, dataset: &Dataset) -> Option<String> {
    let name = name.trim();
    let same = |text: &str| fold(text).into_text() == fold(name).into_text();
    let titled = |id: &str, title: &LocalText| id == name || title.versions().any(|(_, it)| same(it));
    match key {
        "fields" => dataset.fields.iter().find(|it| titled(&it.id, &it.title)).map(|it| it.id.clone()),
        "goals" => dataset.goals.iter().find(|it| titled(&it.id, &it.text)).map(|it| it.id.clone()),
        _ => dataset.topics.iter().find(|it| titled(&it.id, &it.title)).map(|it| it.id.clone()),
    }
}

/// An id made of these parts that no record has.
pub fn new_id(parts: &[&str], taken: &HashSet<String>) -> String {
    let mut id = String::new();
    for part in parts.iter().map(|part| slug(part)).filter(|part| !part.is_empty()) {
        // The town stands in many names already.
        if id.is_empty() {
            id = part;
        } else if !id.split('-').any(|word| word == part) {
            id = format!("{id}-{part}");
        }
    }
    let id: String = id.chars().take(LONGEST).collect();
    let id = id.trim_end_matches('-');
    let id = if id.is_empty() { "eintrag" } else { id };
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.to_owned()).chain(numbered).find(|it| !taken.contains(it)).unwrap_or_default()
}

fn slug(text: &str) -> String {
    let mut slug = String::new();
    for letter in text.to_lowercase().chars() {
        match letter {
            'ä' => slug.push_str("ae"),
            'ö' => slug.push_str("oe"),
            'ü' => slug.push_str("ue"),
            'ß' => slug.push_str("ss"),
            'a'..='z' | '0'..='9' => slug.push(letter),
            _ if letter.is_alphanumeric() => {
                slug.extend(fold(letter.encode_utf8(&mut [0; 4])).text().chars().filter(char::is_ascii_alphanumeric));
            }
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.trim_end_matches('-').to_owned()
}
