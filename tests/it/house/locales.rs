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
