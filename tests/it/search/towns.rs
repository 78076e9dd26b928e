//! Twin towns and abbreviations: names that are one letter apart.

use wegweiser::search::query::Query;

use super::ground::{ask, found, listed, shipped, tier};

#[test]
fn the_name_of_a_town_never_finds_its_twin() {
    assert!(found("musterau").contains(&"kreis"));
    assert!(!found("musterau").contains(&"mka-haus"), "only its offer mentions the other town");
    assert!(found("musteran").contains(&"mka-haus"));
    assert!(!found("musteran").contains(&"kreis"));
}

#[test]
fn a_known_town_without_a_partner_finds_no_other() {
    assert_eq!(found("musterab"), Vec::<&str>::new());
}

#[test]
fn a_slip_in_a_towns_name_is_a_suggestion_and_no_hit() {
    let results = ask("musteraz");
    assert!(results.hits.is_empty());
    assert!(results.suggestions.contains(&"Musterau".to_owned()), "{:?}", results.suggestions);
    assert!(results.suggestions.contains(&"Musteran".to_owned()), "{:?}", results.suggestions);
}

#[test]
fn a_slip_in_a_long_name_that_only_one_town_has_is_forgiven() {
    let first = |query: &str| {
        let hits = listed(&shipped().search(&Query::parse(query)).hits);
        hits.first().map(|hit| shipped().dataset.id(hit.record).to_owned())
    };
    assert_eq!(first("sprembrg tafel"), first("spremberg tafel"));
}

#[test]
fn a_town_is_found_by_its_name_its_beginning_and_its_other_names() {
    assert_eq!(tier("musterau", "kreis"), Some("exact"));
    assert_eq!(tier("mustera", "kreis"), Some("prefix"));
    assert_eq!(tier("wzorowo", "kreis"), Some("alias"));
    assert_eq!(tier("wzorow", "kreis"), Some("alias"));
}

#[test]
fn a_piece_from_inside_a_towns_name_finds_nothing() {
    assert_eq!(found("sterau"), Vec::<&str>::new());
    assert_eq!(found("zorowo"), Vec::<&str>::new());
}

#[test]
fn the_name_of_a_town_is_not_looked_for_inside_other_words() {
    // Lehe is a town, and stands inside no record's words but as its own name.
    assert!(found("lehe").iter().all(|id| id.starts_with("tafel-")), "{:?}", found("lehe"));
}

#[test]
fn an_abbreviation_is_found_by_itself_and_its_beginning() {
    assert_eq!(tier("AWM", "mka-haus"), Some("exact"));
    assert_eq!(tier("aw", "mka-haus"), Some("prefix"));
    assert_eq!(tier("mka", "kreis"), Some("exact"), "though its web address has it in small letters");
}

#[test]
fn an_abbreviation_is_not_found_by_a_piece_or_a_slip() {
    assert_eq!(tier("wm", "mka-haus"), None);
    assert_eq!(tier("awn", "mka-haus"), None);
    assert_eq!(tier("awmxx", "mka-haus"), None);
}
