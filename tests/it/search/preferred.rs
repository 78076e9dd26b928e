//! What is opened often stands before its equals, and before nothing else.

use wegweiser::search::hit::{Hit, Shelf};
use wegweiser::search::query::Query;
use wegweiser::search::results::Results;

use super::ground::{listed, shipped, shipped_anew};
use crate::sample::{MUSTERSTADT, catalogue};

const TEXTS: [&str; 8] = ["beratung", "b", "sch", "deutschkurs", "guben", "hilfe familie", "ratun", "schuld"];

/// Ids of the shipped directory, spread over all of it.
fn ids() -> Vec<String> {
    let dataset = &shipped().dataset;
    dataset.records().step_by(17).map(|record| dataset.id(record).to_owned()).take(32).collect()
}

/// How good the hits are, in their order.
fn worth(results: &Results) -> Vec<(u8, u32)> {
    listed(&results.hits).iter().map(|hit| (hit.tier as u8, hit.score)).collect()
}

#[test]
fn of_two_that_are_equally_good_the_preferred_one_comes_first() {
    let catalogue = catalogue(MUSTERSTADT);
    let first = |preferred: &[&str]| {
        let query = Query::parse("deutschkurs").preferring(preferred.iter().map(|id| (*id).to_owned()).collect());
        let hits = catalogue.search(&query).hits;
        hits.on(Shelf::Offers).get(0).map(|hit| catalogue.dataset.id(hit.record).to_owned())
    };
    assert_eq!(first(&["deutschkurs-b1"]).as_deref(), Some("deutschkurs-b1"));
    assert_eq!(first(&["deutschkurs-a1"]).as_deref(), Some("deutschkurs-a1"));
    assert_eq!(first(&["gone", "deutschkurs-b1", "deutschkurs-a1"]).as_deref(), Some("deutschkurs-b1"));
}

#[test]
fn nothing_comes_before_a_better_hit_and_nothing_is_lost() {
    let mut moved = 0;
    for text in TEXTS {
        let (plain, other) = (Query::parse(text), Query::parse(text).preferring(ids()));
        let (plain, other) = (shipped().search(&plain), shipped().search(&other));
        assert_eq!(worth(&plain), worth(&other), "{text}");
        let sorted = |results: &Results| {
            let mut records: Vec<_> = listed(&results.hits).iter().map(|hit| hit.record).collect();
            records.sort_unstable();
            records
        };
        assert_eq!(sorted(&plain), sorted(&other), "{text}");
        moved += usize::from(listed(&plain.hits) != listed(&other.hits));
    }
    assert!(moved > 3, "{moved}");
}

#[test]
fn answers_made_ahead_prefer_the_same() {
    let ahead = shipped_anew();
    ahead.make_ready_from(500);
    for text in TEXTS {
        let query = Query::parse(text).preferring(ids());
        let (ahead, whole) = (ahead.search(&query), shipped().search_whole(&query, None));
        for shelf in Shelf::ALL {
            let ahead: Vec<Hit> = ahead.hits.on(shelf).iter().collect();
            let mut whole = whole.hits.on(shelf).clone();
            whole.reach(ahead.len());
            let whole: Vec<Hit> = whole.iter().take(ahead.len()).collect();
            assert_eq!(ahead, whole, "{text} {shelf:?}");
        }
    }
}

#[test]
fn without_words_the_order_of_names_stays() {
    for text in ["", "ort:guben"] {
        let (plain, other) = (Query::parse(text), Query::parse(text).preferring(ids()));
        assert_eq!(listed(&shipped().search(&plain).hits), listed(&shipped().search(&other).hits), "{text}");
    }
}
