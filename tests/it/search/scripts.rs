//! Words of one script in the letters of another, and words that were typed as one.

use super::ground::{found, tier};

#[test]
fn a_cyrillic_word_of_a_topic_is_found_in_latin_letters() {
    for (query, expected) in [
        ("борги", Some("alias")),
        ("borgi", Some("alias")),
        ("borhy", Some("alias")),
        ("borgij", Some("alias")),
        ("bor", None),
    ] {
        assert_eq!(tier(query, "kreis-schulden"), expected, "{query}");
    }
}

#[test]
fn a_town_is_found_in_cyrillic_letters_where_only_one_is_meant() {
    for (query, expected) in
        [("мустерау", Some("alias")), ("мустерауе", Some("alias")), ("мустерао", None), ("лехе", None)]
    {
        assert_eq!(tier(query, "kreis"), expected, "{query}");
    }
}

#[test]
fn a_doubled_letter_in_a_towns_name_is_forgiven() {
    for (query, expected) in [("musterrau", Some("typo")), ("mussterau", Some("typo")), ("musterai", None)] {
        assert_eq!(tier(query, "kreis"), expected, "{query}");
    }
}

#[test]
fn two_words_of_a_name_are_found_as_one() {
    for (query, expected) in [
        ("tafelrundenord", Some("prefix")),
        ("tafelrundenor", Some("prefix")),
        ("tafelrundezeit", None),
        ("nordtafelrunde", None),
    ] {
        let is_first = found(query).first().is_some_and(|id| id.starts_with("tafel-alt"));
        assert_eq!(tier(query, "tafel-alt"), expected, "{query}");
        assert_eq!(is_first, expected.is_some(), "{query}");
    }
}
