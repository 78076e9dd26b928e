//! How a word matches, and how well.

use super::ground::{found, tier};

#[test]
fn each_way_of_matching_has_its_tier() {
    for (query, id, expected) in [
        ("schuldnerberatung", "kreis-schulden", "exact"),
        ("schuldner", "kreis-schulden", "prefix"),
        ("sozialamt", "kreis", "exact"),
        ("geldsorgen", "kreis-schulden", "exact"),
        ("geldso", "kreis-schulden", "prefix"),
        ("bailiff", "kreis-schulden", "alias"),
        ("debt", "kreis-schulden", "exact"),
        ("pregnancy", "kreis-schwanger", "alias"),
        ("wzorowo", "kreis", "alias"),
        ("beratung", "kreis-schulden", "infix"),
        ("schuldnerberatnug", "kreis-schulden", "typo"),
        ("wilhelm", "mka-haus", "typo"),
        ("filhellm", "mka-haus", "sound"),
        ("krnknhsaufnthlte", "verein-wohnung", "fuzzy"),
    ] {
        assert_eq!(tier(query, id), Some(expected), "{query}");
    }
}

#[test]
fn a_record_has_the_tier_of_its_worst_word() {
    assert_eq!(tier("schuldnerberatung musterau", "kreis-schulden"), Some("exact"));
    assert_eq!(tier("schuldnerberatung muster", "kreis-schulden"), Some("prefix"));
    assert_eq!(tier("schuldnerberatnug musterau", "kreis-schulden"), Some("typo"));
}

#[test]
fn a_description_in_another_language_is_another_name_for_what_the_record_says() {
    assert_eq!(tier("steps", "kreis-schulden"), Some("alias"));
}

#[test]
fn up_to_four_letters_nothing_is_a_slip() {
    for query in ["tafl", "kurz", "telf", "mobl"] {
        assert_eq!(found(query), Vec::<&str>::new(), "{query}");
    }
}

#[test]
fn from_five_letters_on_one_edit_is_forgiven() {
    for query in ["abemd", "abed", "aabend", "obend"] {
        let expected = if query.len() < 5 { None } else { Some("typo") };
        assert_eq!(tier(query, "hotline-anruf"), expected, "{query}");
    }
}

#[test]
fn two_edits_are_forgiven_from_nine_letters_on() {
    assert_eq!(tier("geshpräch", "hotline-anruf"), Some("typo"));
    assert_eq!(tier("gesxpxach", "hotline-anruf"), Some("typo"));
    assert_eq!(tier("tlfon", "hotline-anruf").filter(|tier| *tier == "typo"), None);
}

#[test]
fn a_swapped_pair_is_one_edit() {
    assert_eq!(tier("abned", "hotline-anruf"), Some("typo"));
    assert_eq!(tier("telefno", "hotline-anruf"), Some("typo"));
}

#[test]
fn a_slip_in_a_half_typed_word_is_forgiven() {
    assert_eq!(tier("schudlnerb", "kreis-schulden"), Some("typo"));
}

#[test]
fn a_word_that_the_directory_knows_is_no_slip_of_another() {
    // Nobody offers anything about it, but it is a topic's word, and near the word of an offer.
    assert_eq!(found("krankenkasse"), ["soziales"]);
    assert_eq!(tier("krankenhausaufenthalte", "verein-wohnung"), Some("exact"));
}

#[test]
fn noise_finds_nothing() {
    for query in ["asdf", "asdfgh", "qwertz", "xyzzy", "kernspintomograph", "jklö", "?", "äöü", "aaaaaaaaaaaa"] {
        let hits = found(query);
        let expected = if query == "?" { found("").len() } else { 0 };
        assert_eq!(hits.len(), expected, "{query}: {hits:?}");
    }
}

#[test]
fn a_very_long_word_finds_nothing_and_comes_to_an_end() {
    assert_eq!(found(&"schulden".repeat(20_000)), Vec::<&str>::new());
}
