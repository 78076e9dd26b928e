//! The texts of the interface: each is there when the program asks for it, and the program asks for each.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use wegweiser::app::ThemeName;
use wegweiser::dataset::finding::Code;
use wegweiser::dataset::record::offer::Cost;
use wegweiser::dataset::record::partner::{Kind, Wheelchair};
use wegweiser::dataset::record::verified::Confidence;
use wegweiser::keys::BINDINGS;
use wegweiser::keys::keymap::Keymap;
use wegweiser::search::part::Part;

use crate::house::source::{Source, sources};

/// The ids of all messages in the German locale; a test of the library keeps the others like it.
fn messages() -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales/de.ftl");
    let text = fs::read_to_string(path).expect("the German locale can be read");
    let heads = text.lines().filter(|line| line.starts_with(|it: char| it.is_ascii_lowercase()));
    heads.filter_map(|line| line.split_once(" =").map(|(id, _)| id.to_owned())).collect()
}

/// Every text in the code with the file in which it stands, and the code before it.
fn literals(sources: &[Source]) -> impl Iterator<Item = (&str, &str, &str)> {
    let of = |source| {
        let Source { path, code, literals, .. }: &Source = source;
        literals.iter().map(|(at, text)| (path.as_str(), text.as_str(), &code[..*at]))
    };
    sources.iter().flat_map(of)
}

/// The beginnings of ids that the code completes with a word of the data, as in `"tier-{}"`.
fn families(sources: &[Source]) -> BTreeSet<String> {
    let is_id = |it: &str| it.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
    let heads = literals(sources).filter_map(|(_, text, _)| text.split_once('{').map(|(head, _)| head));
    heads.filter(|head| head.len() > 1 && head.ends_with('-') && is_id(head)).map(str::to_owned).collect()
}

fn missing(ids: impl IntoIterator<Item = String>) -> Vec<String> {
    let messages = messages();
    ids.into_iter().filter(|id| !messages.contains(id)).collect()
}

#[test]
fn every_message_the_code_says_by_name_is_in_the_locales() {
    let sources = sources("src");
    let is_said = |before: &str| ["say(", "say_with("].iter().any(|call| before.trim_end().ends_with(call));
    let said: Vec<_> =
        literals(&sources).filter(|(.., before)| is_said(before)).map(|(_, id, _)| id.to_owned()).collect();
    assert!(said.len() > 50, "the code says only {said:?}");
    assert_eq!(missing(said), Vec::<String>::new());
}

#[test]
fn every_message_of_the_locales_is_used() {
    let sources = sources("src");
    let families = families(&sources);
    let named: BTreeSet<&str> = literals(&sources).map(|(_, text, _)| text).collect();
    let is_used = |id: &String| named.contains(id.as_str()) || families.iter().any(|it| id.starts_with(it));
    let unused: Vec<_> = messages().into_iter().filter(|id| !is_used(id)).collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn every_key_has_a_label_in_the_locales() {
    let labels = BINDINGS.iter().map(|binding| binding.label).filter(|label| !label.is_empty());
    assert_eq!(missing(labels.map(str::to_owned)), Vec::<String>::new());
}

#[test]
fn every_word_of_the_data_has_a_message() {
    let kinds = Kind::ALL.map(|(_, code)| format!("kind-words-{code}"));
    let costs = Cost::ALL.map(|(_, code)| format!("cost-{code}"));
    let wheelchairs = Wheelchair::ALL.map(|(_, code)| format!("wheelchair-{code}"));
    let confidences = Confidence::ALL.map(|(_, code)| format!("confidence-{code}"));
    let words = kinds.into_iter().chain(costs).chain(wheelchairs).chain(confidences);
    assert_eq!(missing(words), Vec::<String>::new());
}

#[test]
fn every_word_of_the_program_has_a_message() {
    let themes = ThemeName::ALL.iter().map(|(_, code)| format!("theme-{code}"));
    let parts = Part::ALL.iter().map(|part| format!("part-{}", part.code()));
    assert_eq!(missing(themes.chain(parts)), Vec::<String>::new());
}

#[test]
fn every_finding_has_a_message_and_a_hint() {
    let messages = Code::ALL.iter().flat_map(|code| {
        let message = format!("finding-{}", code.name());
        [format!("{message}-hint"), message]
    });
    assert_eq!(missing(messages), Vec::<String>::new());
}

#[test]
fn no_message_speaks_of_a_finding_that_does_not_exist() {
    let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    let about = |id: &String| Some(id.strip_prefix("finding-")?.trim_end_matches("-hint").to_owned());
    let strangers: Vec<_> = messages().iter().filter_map(about).filter(|it| !codes.contains(it.as_str())).collect();
    assert_eq!(strangers, Vec::<String>::new());
}

/// Messages that name keys as they stand: these say how keys are written in the settings.
const SPELLED: [&str; 4] =
    ["settings-allowed-keys", "settings-key", "settings-about-keys", "settings-about-keys-fixed"];

/// Messages that need no words for where a key is taken away: nothing but that key brings them about.
const OF_THE_KEY: [&str; 2] = ["notice-shortlist-ask", "notice-shortlist-cleared-undo"];

/// Every message of every file: the file's name, the id, and the whole text.
fn spoken() -> Vec<(String, String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales");
    let mut spoken: Vec<(String, String, String)> = Vec::new();
    for entry in fs::read_dir(folder).expect("the locales can be listed") {
        let path = entry.expect("a locale can be listed").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a locale can be read");
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let head = line.split_once(" =").filter(|_| line.starts_with(|it: char| it.is_ascii_lowercase()));
            match (head, spoken.last_mut()) {
                (Some((id, text)), _) => spoken.push((name.clone(), id.to_owned(), text.to_owned())),
                (None, Some((.., text))) => *text = format!("{text}\n{line}"),
                (None, None) => {}
            }
        }
    }
    spoken
}

/// A key in a text that the settings can change: an F key, or a letter with Ctrl or Alt, by whatever name.
fn key_in<'a>(text: &'a str, held: &[&str]) -> Option<&'a str> {
    let words = text.split(|it: char| !(it.is_alphanumeric() || "-+↑".contains(it)));
    words.into_iter().find(|word| {
        let is_f = word.strip_prefix('F').is_some_and(|it| matches!(it.len(), 1 | 2) && it.parse::<u8>().is_ok());
        let is_held = |name: &&str| word.strip_prefix(*name).is_some_and(|rest| rest.starts_with(['-', '+']));
        is_f || held.iter().any(is_held)
    })
}

#[test]
fn no_message_names_a_key_that_can_be_changed() {
    let spoken = spoken();
    let said = |file: &str, id: &str| {
        let message = spoken.iter().find(|(name, it, _)| name == file && it == id);
        message.map_or("Ctrl", |(.., text)| text.trim())
    };
    let naming = spoken.iter().filter(|(file, id, text)| {
        let held = ["Ctrl", "Alt", said(file, "key-name-ctrl"), said(file, "key-name-shift")];
        !id.starts_with("key-name-") && key_in(text, &held).is_some()
    });
    let naming: BTreeSet<&str> = naming.map(|(_, id, _)| id.as_str()).collect();
    assert_eq!(naming, BTreeSet::from(SPELLED), "say KEY(\"name of the action\") instead");
}

#[test]
fn a_message_with_a_key_knows_what_to_say_without_one() {
    let keys = Keymap::standard().told();
    for (file, id, text) in spoken() {
        let deeds: Vec<&str> = text.split("KEY(\"").skip(1).filter_map(|it| it.split('"').next()).collect();
        assert!(deeds.iter().all(|deed| keys.has(deed)), "{file}: {id} says a key for what has none: {deeds:?}");
        let is_whole = deeds.is_empty() || text.contains("[none]") || OF_THE_KEY.contains(&id.as_str());
        assert!(is_whole, "{file}: {id} has no variant [none]");
    }
}
