//! Filters, in both languages.

use chrono::NaiveDate;
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;
use wegweiser::search::hit::Shelf;
use wegweiser::search::query::{Filter, FilterKey, Query};
use wegweiser::search::tally::Section;

use super::ground::{ask, county, found, listed, shipped, unknown};

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

#[test]
fn what_is_not_known_can_be_asked_for_with_every_filter() {
    for (query, inside, outside) in [
        ("sprache:?", "hotline", "kreis"),
        ("lang:?", "tafel-neu", "mka-haus"),
        ("alter:?", "verein-wohnung", "kreis-schwanger"),
        ("ort:?", "hotline", "kreis"),
        ("stand:?", "tafel-ohne", "kreis"),
        ("offen:?", "hotline", "wohnen"),
    ] {
        let hits = found(query);
        assert!(hits.contains(&inside) && !hits.contains(&outside), "{query}: {hits:?}");
        assert!(unknown(query).is_empty(), "{query}: {:?}", unknown(query));
    }
    for query in ["feld:?", "thema:?", "art:?", "favorit:?"] {
        let known: Vec<_> = found(query).into_iter().filter(|id| id.starts_with("kreis")).collect();
        assert!(known.is_empty() && unknown(query).is_empty(), "{query}: {known:?}");
    }
}

#[test]
fn what_is_not_known_is_an_alternative_like_any_other() {
    let hits = found("sprache:ar,?");
    assert!(hits.contains(&"kreis") && hits.contains(&"hotline"), "{hits:?}");
}

#[test]
fn favorites_are_those_of_the_reader() {
    let favorites = ["kreis".to_owned(), "is-gone".to_owned()];
    for text in ["favorit:ja", "favorite:yes", "favoriten:ja"] {
        let hits = county().search(&Query::parse(text).with_favorites(&favorites)).hits;
        let ids: Vec<_> = listed(&hits).iter().map(|hit| county().dataset.id(hit.record)).collect();
        assert_eq!(ids, ["kreis"], "{text}");
        assert!(found(text).is_empty(), "{text}: who has no favorites finds none");
    }
}

#[test]
fn a_comma_in_quotation_marks_separates_nothing() {
    let query = Query::parse("ort:musterau,\"a, b\",musteran");
    let values: Vec<&str> = query.filters.iter().map(|filter| filter.value.as_str()).collect();
    assert_eq!(values, ["musterau", "a, b", "musteran"]);
}

#[test]
fn every_value_that_is_offered_finds_as_many_as_it_says() {
    let texts = Texts::new(Language::German);
    let now = NaiveDate::from_ymd_opt(2026, 11, 23).and_then(|day| day.and_hms_opt(10, 0, 0)).unwrap();
    for text in ["", "beratung", "feld:wohnen", "ort:guben,?"] {
        let query = Query::parse(text).asked_at(now);
        for (key, german, _) in FilterKey::ALL {
            for shelf in [Shelf::Offers, Shelf::Addresses] {
                let section = Section { scope: None, shelf: Some(shelf) };
                for choice in shipped().choices(&query, key, "", section, &texts) {
                    let mut other = query.clone();
                    other.filters.retain(|filter| filter.key != key);
                    other.filters.push(Filter { key, value: choice.value.clone() });
                    let count = shipped().search(&other).hits.on(shelf).len();
                    assert_eq!(choice.count, count, "{text} {german}:{} {shelf:?}", choice.value);
                }
            }
        }
    }
}

#[test]
fn a_value_that_means_nothing_is_named_with_what_is_possible() {
    let texts = Texts::new(Language::German);
    for (text, possible) in [
        ("ort:atlantis", "Musterau"),
        ("art:xyz", "Behörde"),
        ("offen:quatsch", "do16"),
        ("alter:alt", "19"),
        ("stand:gestern", "2024"),
        ("favorit:vielleicht", "ja"),
    ] {
        let misread = county().misread(&Query::parse(&format!("schulden ort:musterau,? {text}")), &texts);
        let [one] = misread.as_slice() else { panic!("{text}: {misread:?}") };
        assert!(one.said(&texts).contains(&one.filter.value) && one.possible().contains(possible), "{one:?}");
    }
}
