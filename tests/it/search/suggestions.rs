//! What is suggested where nothing was found.

use chrono::NaiveDate;
use wegweiser::search::query::Query;

use super::ground::{ask, county, shipped};

#[test]
fn a_query_with_hits_has_no_suggestions() {
    assert!(ask("schulden").suggestions.is_empty());
}

#[test]
fn what_is_suggested_has_hits() {
    let queries = ["musteraz", "schulden musteraz", "möbl", "schulden ort:atlantis", "schulden kaffeefahrt"];
    for query in queries {
        let suggestions = ask(query).suggestions;
        assert!(!suggestions.is_empty(), "{query}");
        for suggestion in suggestions {
            assert!(!county().search(&Query::parse(&suggestion)).hits.is_empty(), "{query}: {suggestion}");
        }
    }
}

#[test]
fn a_suggestion_is_spelled_as_in_the_directory_and_keeps_the_other_words() {
    let suggestions = ask("schulden musteraz").suggestions;
    assert!(suggestions.contains(&"schulden Musterau".to_owned()), "{suggestions:?}");
}

#[test]
fn where_nothing_has_all_the_words_one_word_less_is_suggested() {
    let suggestions = ask("tafelrunde hebamme").suggestions;
    assert!(suggestions.contains(&"tafelrunde".to_owned()), "{suggestions:?}");
}

#[test]
fn what_nothing_has_is_not_left_out_for_the_town_alone() {
    assert!(ask("xylophonunterricht musterau").suggestions.is_empty());
    assert_eq!(ask("hebamme musterab").suggestions, ["hebamme"]);
}

#[test]
fn an_abbreviation_is_never_suggested() {
    assert!(ask("awmx").suggestions.is_empty());
    assert!(ask("mkax").suggestions.is_empty());
}

#[test]
fn there_are_three_suggestions_at_most_and_none_twice() {
    for query in ["musteraz", "wohnung mallorca", "gubn", "bratung xyzzy", "a b c d e f g"] {
        let mut suggestions = shipped().search(&Query::parse(query)).suggestions;
        assert!(suggestions.len() <= 3, "{query}: {suggestions:?}");
        let all = suggestions.len();
        suggestions.sort();
        suggestions.dedup();
        assert_eq!(suggestions.len(), all, "{query}");
    }
}

#[test]
fn the_whole_query_mended_is_suggested_first() {
    for (query, expected) in [("schulden musteraz", "schulden Musteran"), ("tafl runde", "Tafelrunde")] {
        let suggestions = ask(query).suggestions;
        assert_eq!(suggestions.first().map(String::as_str), Some(expected), "{suggestions:?}");
    }
    let first = shipped().search(&Query::parse("jop center")).suggestions;
    assert_eq!(first.first().map(String::as_str), Some("Jobcenter"), "{first:?}");
}

#[test]
fn what_is_only_a_little_like_a_short_word_is_not_suggested() {
    assert!(shipped().search(&Query::parse("qwertz")).suggestions.is_empty());
}

#[test]
fn a_filter_is_left_out_whole_or_not_at_all() {
    let now = NaiveDate::from_ymd_opt(2026, 11, 24).and_then(|day| day.and_hms_opt(10, 0, 0));
    let suggestions = shipped().search(&Query::parse("jobcenter forst offen:jetzt").asked_at(now)).suggestions;
    assert_eq!(suggestions.first().map(String::as_str), Some("jobcenter forst"));
    assert!(suggestions.iter().all(|it| !it.ends_with(':')), "{suggestions:?}");
}
