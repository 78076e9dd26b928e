//! Filters, in both languages.

use super::ground::{ask, county, found, unknown};

#[test]
fn every_filter_keeps_what_it_says_in_both_languages() {
    for (filters, inside, outside) in [
        (
            &["ort:musterau", "town:musterau", "ORT:Musterau", "ort:Wzorowo", "ort:\"musterau (heide)\""][..],
            "kreis",
            "mka-haus",
        ),
        (&["feld:wohnen", "field:wohnen", "feld:housing"], "verein-wohnung", "kreis-schulden"),
        (&["thema:schulden", "topic:schulden", "thema:debt", "thema:pfändung"], "kreis-schulden", "kreis-schwanger"),
        (&["sprache:ar", "lang:ar", "sprache:arabisch", "lang:arabic"], "kreis", "hotline"),
        (&["art:behörde", "kind:authority", "art:amt", "kind:office"], "kreis", "mka-haus"),
        (&["alter:15", "age:15"], "kreis-schwanger", "kreis-schulden"),
        (&["stand:<2020", "verified:<2020"], "mka-haus", "kreis"),
        (&["stand:>2024-12", "verified:>2024-12"], "kreis", "mka-haus"),
        (&["stand:2025-06-01", "verified:2025"], "kreis", "mka-haus"),
        (&["stand:nie", "verified:never"], "tafel-ohne", "kreis"),
    ] {
        for filter in filters {
            let hits = found(filter);
            assert!(hits.contains(&inside), "{filter}: {hits:?}");
            assert!(!hits.contains(&outside), "{filter}: {hits:?}");
        }
    }
}

#[test]
fn an_interpreter_speaks_the_language_too() {
    assert!(found("sprache:ar").contains(&"mka-haus"));
}

#[test]
fn two_values_of_one_filter_are_alternatives() {
    for query in ["ort:musterau,musteran", "ort:musterau ort:musteran", "ort:musterau town:musteran"] {
        let hits = found(query);
        assert!(hits.contains(&"kreis") && hits.contains(&"mka-haus") && !hits.contains(&"tafel-neu"), "{query}");
    }
}

#[test]
fn two_filters_must_both_hold() {
    let hits = found("thema:schulden ort:musteran");
    assert!(hits.contains(&"verein-wohnung") && !hits.contains(&"kreis-schulden"), "{hits:?}");
}

#[test]
fn words_and_filters_must_both_hold() {
    assert!(found("tafelrunde ort:musterau").is_empty());
    assert!(found("tafelrunde ort:lehe").contains(&"tafel-neu"));
}

#[test]
fn the_ends_of_an_age_range_belong_to_it() {
    assert!(found("alter:14").contains(&"kreis-schwanger"));
    assert!(found("alter:17").contains(&"kreis-schwanger"));
    assert!(found("alter:18").contains(&"kreis-schulden") && !found("alter:18").contains(&"kreis-schwanger"));
}

#[test]
fn unknown_is_offered_apart_and_never_taken_for_no() {
    for (query, id) in [
        ("sprache:ar", "hotline"),
        ("sprache:fa", "tafel-neu"),
        ("alter:15", "verein-wohnung"),
        ("ort:musterau", "hotline"),
        ("stand:<2020", "tafel-ohne"),
    ] {
        assert!(unknown(query).contains(&id), "{query}: {:?}", unknown(query));
        assert!(!found(query).contains(&id), "{query}");
    }
}

#[test]
fn what_is_known_not_to_hold_is_nowhere() {
    assert!(!found("sprache:fa").contains(&"kreis"));
    assert!(!unknown("sprache:fa").contains(&"kreis"), "its languages are known, and this is none of them");
}

#[test]
fn without_a_clock_nobody_knows_who_is_open() {
    for query in ["offen:jetzt", "open:now", "offen:do16"] {
        assert!(found(query).is_empty(), "{query}");
        let contacts = county().dataset.offers.len() + county().dataset.partners.len();
        assert_eq!(unknown(query).len(), contacts, "{query}");
    }
}

#[test]
fn a_bad_value_finds_nothing_and_suggests_the_query_without_its_filters() {
    for filter in [
        "alter:alt",
        "alter:999",
        "ort:atlantis",
        "feld:xyz",
        "thema:xyz",
        "sprache:klingonisch",
        "art:xyz",
        "stand:gestern",
    ] {
        let results = ask(&format!("schulden {filter}"));
        assert!(results.hits.is_empty() && results.unknown.is_empty(), "{filter}");
        assert!(results.suggestions.contains(&"schulden".to_owned()), "{filter}: {:?}", results.suggestions);
    }
}

#[test]
fn a_filter_without_a_value_asks_for_nothing() {
    assert_eq!(found("schulden ort:"), found("schulden"));
}

#[test]
fn a_town_filter_means_the_town_and_not_its_twin() {
    assert!(!found("ort:musteran").contains(&"kreis"));
    assert!(found("ort:muster").contains(&"kreis") && found("ort:muster").contains(&"mka-haus"));
}
