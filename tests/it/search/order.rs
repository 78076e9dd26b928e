//! The order of the hits.

use std::collections::BTreeSet;

use proptest::prelude::{any, prop_assert, proptest};
use wegweiser::search::query::Query;

use super::ground::{ask, county, found, listed, shipped};

#[test]
fn the_order_of_the_words_does_not_matter() {
    assert_eq!(found("schulden musterau hilfe"), found("hilfe musterau schulden"));
}

#[test]
fn every_word_must_match() {
    assert!(found("schulden hebamme").iter().all(|id| *id == "kreis"), "{:?}", found("schulden hebamme"));
    assert_eq!(found("schulden xyzzy"), Vec::<&str>::new());
}

#[test]
fn a_worse_tier_stands_only_below_every_better_one() {
    for query in queries() {
        let results = shipped().search(&Query::parse(&query));
        let tiers: Vec<_> = listed(&results.hits).iter().map(|hit| hit.tier).collect();
        assert!(tiers.is_sorted(), "{query}: {tiers:?}");
    }
}

#[test]
fn a_record_stands_in_the_answer_once() {
    for query in queries() {
        let results = shipped().search(&Query::parse(&query));
        let all: Vec<_> = listed(&results.hits).iter().chain(&listed(&results.unknown)).map(|hit| hit.record).collect();
        assert_eq!(all.len(), all.iter().collect::<BTreeSet<_>>().len(), "{query}");
    }
}

#[test]
fn the_same_query_has_the_same_answer_every_time() {
    for query in queries() {
        let hits = |_| listed(&shipped().search(&Query::parse(&query)).hits);
        assert_eq!(hits(1), hits(2), "{query}");
    }
}

#[test]
fn of_equal_ranks_the_more_recently_verified_stands_first_and_the_undated_last() {
    let partners: Vec<&str> = found("tafelrunde").into_iter().filter(|id| !id.ends_with("-essen")).collect();
    assert_eq!(partners, ["tafel-neu", "tafel-alt", "tafel-ohne"]);
}

#[test]
fn a_title_weighs_more_than_a_mention() {
    // Both have the word itself, one in its title, the other in a description.
    let hits = found("telefon");
    assert_eq!(hits.first(), Some(&"hotline-anruf"), "{hits:?}");
}

#[test]
fn an_action_field_stands_below_the_offers_of_its_topics() {
    let hits = found("schulden");
    let place = |id: &str| hits.iter().position(|it| *it == id);
    assert!(place("kreis-schulden") < place("soziales"), "{hits:?}");
}

#[test]
fn without_words_the_fields_come_first_and_everything_is_there() {
    let results = ask("");
    assert_eq!(found("").first(), Some(&"wohnen"));
    assert_eq!(results.hits.len(), county().dataset.records().count());
}

proptest! {
    #[test]
    fn any_text_is_a_query_whose_suggestions_have_hits(text in any::<String>()) {
        let results = county().search(&Query::parse(&text));
        for range in results.marks.ranges(&text) {
            prop_assert!(text.get(range).is_some());
        }
        for suggestion in results.suggestions {
            prop_assert!(!county().search(&Query::parse(&suggestion)).hits.is_empty(), "{suggestion}");
        }
    }

    #[test]
    fn any_mix_of_words_digits_and_signs_is_a_query(text in "([a-zäß0-9\"„“+()/:,-]{0,4}|ort:|-|tafel|mustera)( [a-z0-9\"„“+()/-]{0,6}){0,4}") {
        let results = county().search(&Query::parse(&text));
        prop_assert!(listed(&results.hits).is_sorted_by_key(|hit| hit.tier));
        prop_assert!(results.hits.is_empty() || results.suggestions.is_empty());
    }
}

/// Every query of the judged ones, and every beginning of some of them.
fn queries() -> Vec<String> {
    let whole = super::judge::rows().into_iter().map(|row| row.query.to_owned());
    let beginnings = ["suchtberatung guben", "03562 989-0", "find a flat", "wohnugn forst"];
    let typed = beginnings.iter().flat_map(|query| (1..=query.len()).map(|to| query[..to].to_owned()));
    whole.chain(typed).collect()
}

#[test]
fn who_is_called_by_a_topic_stands_before_who_has_it_beside_others() {
    for (query, expected, other) in [
        ("schlägt mich", "hilfetelefon-gewalt-gegen-frauen", "lkspn-gleichstellungsbeauftragte"),
        ("scheidung guben", "guben-naemi-wilke-stift-familienberatung", "guben-naemi-wilke-stift-krankenhaus"),
    ] {
        let catalogue = shipped();
        let hits = listed(&catalogue.search(&Query::parse(query)).hits);
        let place = |id: &str| hits.iter().position(|hit| catalogue.dataset.id(hit.record) == id);
        assert!(place(expected).is_some_and(|at| place(other).is_none_or(|other| at < other)), "{query}");
    }
}
