//! Sentences as people type and speak them, and the words that need not match in them.

use wegweiser::language::Language;
use wegweiser::search::filler::Role;
use wegweiser::search::query::Query;
use wegweiser::text::words::words;

use super::ground::shipped;
use super::judge::answer;

fn first(query: &str) -> Vec<String> {
    answer(shipped(), query).into_iter().take(3).collect()
}

fn finds(query: &str, expected: &str) {
    let lines = first(query);
    assert!(lines.iter().any(|line| line.contains(expected)), "{query}: {lines:#?}");
}

fn only_holds_together(text: &str) -> bool {
    let words = words(text);
    // More of them are searched as typed, and match as they are.
    (1..=2).contains(&words.len()) && words.iter().all(|word| Role::of(&word.folded, text) == Role::Filler)
}

#[test]
fn no_topic_town_or_short_name_is_made_of_fillers_alone() {
    let dataset = &shipped().dataset;
    let mut names: Vec<&str> = Vec::new();
    for topic in &dataset.topics {
        names.extend(topic.title.versions().map(|(_, title)| title));
        names.extend(topic.also.iter().flat_map(|(_, words)| words).map(String::as_str));
    }
    for place in &dataset.places {
        names.push(&place.name);
        names.extend(place.also.iter().map(String::as_str));
    }
    for partner in &dataset.partners {
        names.push(&partner.names.organization);
        names.extend(partner.names.also.iter().map(String::as_str));
    }
    let wrong: Vec<&str> = names.into_iter().filter(|name| only_holds_together(name)).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_noun_in_a_title_is_no_filler() {
    let dataset = &shipped().dataset;
    for offer in &dataset.offers {
        let title = offer.title.get(Language::German);
        for word in title.split_whitespace().skip(1).filter(|word| word.starts_with(char::is_uppercase)) {
            assert!(!only_holds_together(word), "{word} in {title}");
        }
    }
}

#[test]
fn a_query_of_fillers_alone_is_searched_as_typed() {
    assert_eq!(Query::parse("ich suche").words, ["ich", "suche"]);
    assert_eq!(Query::parse("ich suche eine Wohnung").words, ["wohnung"]);
    assert_eq!(Query::parse("ich kann nicht mehr").words, ["ich", "kann", "nicht", "mehr"]);
}

#[test]
fn a_whole_sentence_finds_what_it_asks_for() {
    finds("wo kann ich eine wohnung finden in forst", "forst");
    finds("ich habe schulden und brauche hilfe", "schuld");
    finds("gdzie mogę uczyć się niemieckiego", "deutsch");
    finds("моя дитина захворіла, де знайти лікаря", "arzt");
    finds("أين أجد مترجم", "dolmetsch");
}

#[test]
fn who_wants_to_die_is_led_to_a_helpline_first() {
    for query in ["ich will sterben", "ich möchte sterben", "I want to die", "я хочу померти"] {
        let lines = first(query);
        assert!(lines.first().is_some_and(|line| !line.contains("hospiz")), "{query}: {lines:#?}");
    }
}

#[test]
fn a_denial_that_belongs_to_a_topic_keeps_its_meaning() {
    finds("ich habe kein geld", "jobcenter");
}
