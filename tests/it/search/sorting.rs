//! The orders of the lists: by name, town and date, over all hits and with filters.

use wegweiser::dataset::Record;
use wegweiser::language::Language;
use wegweiser::language::dates::Day;
use wegweiser::search::cells::Cell;
use wegweiser::search::hit::{Shelf, Tier};
use wegweiser::search::part::Parts;
use wegweiser::search::query::Query;
use wegweiser::search::ranking::{Key, Ranking};
use wegweiser::search::sort::Sort;
use wegweiser::text::fold::fold;

use super::ground::{county, shipped};

/// The partners of the shipped dataset that a query finds, in an order.
fn partners(query: &str, sort: Sort) -> Vec<Record> {
    let mut results = shipped().search_whole(&Query::parse(query).sorted_by(sort), None);
    let ranking = results.hits.of(Shelf::Addresses);
    ranking.reach(usize::MAX);
    ranking.iter().map(|hit| hit.record).collect()
}

/// Something of each partner, in an order.
fn told<T>(query: &str, sort: Sort, tell: impl Fn(usize) -> T) -> Vec<T> {
    let at = |record| match record {
        Record::Partner(at) => at,
        other => panic!("{other:?} among the addresses"),
    };
    partners(query, sort).into_iter().map(|record| tell(at(record))).collect()
}

#[test]
fn by_name_umlauts_stand_as_their_vowels() {
    let name = |at: usize| shipped().dataset.partners[at].names.title().to_owned();
    let names = told("", Sort::Name, name);
    assert!(names.len() > 100 && names.iter().any(|it| it.contains('ü')));
    assert!(names.is_sorted_by_key(|it| fold(it).into_text()), "{names:?}");
}

#[test]
fn by_town_those_without_one_come_last() {
    let town = |at: usize| {
        let place = shipped().dataset.place_of(&shipped().dataset.partners[at]);
        place.map_or("\u{10FFFF}".to_owned(), |place| fold(&place.name).into_text())
    };
    let towns = told("beratung", Sort::Town, town);
    assert!(towns.len() > 10 && towns.is_sorted(), "{towns:?}");
}

#[test]
fn by_date_the_latest_comes_first_and_the_undated_last() {
    let on = |at: usize| std::cmp::Reverse(shipped().dataset.partners[at].verified.on.map(Day::first_day));
    let dates = told("", Sort::Verified, on);
    assert!(dates.iter().any(|it| it.0.is_none()) && dates.is_sorted(), "{dates:?}");
}

#[test]
fn an_order_changes_no_hit_and_no_reason() {
    for query in ["beratung", "schulden ort:guben", ""] {
        let reasons = |sort| {
            let mut results = shipped().search_whole(&Query::parse(query).sorted_by(sort), None);
            let offers = results.hits.of(Shelf::Offers);
            offers.reach(usize::MAX);
            let mut all: Vec<String> = offers.iter().map(|hit| format!("{hit:?}")).collect();
            all.sort();
            all
        };
        let relevance = reasons(Sort::Relevance);
        for (sort, _) in Sort::ALL {
            assert_eq!(reasons(sort), relevance, "{query} {sort:?}");
        }
    }
}

#[test]
fn a_record_is_found_in_its_place_in_every_order() {
    let field = Some(county().dataset.find("soziales").unwrap());
    for (sort, _) in Sort::ALL {
        let mut results = county().search_within(&Query::parse("").sorted_by(sort), field);
        let offers = results.hits.of(Shelf::Offers);
        offers.reach(usize::MAX);
        let records: Vec<Record> = offers.iter().map(|hit| hit.record).collect();
        assert!(records.len() > 2);
        for (at, record) in records.iter().enumerate() {
            assert_eq!(offers.position(*record), Some(at), "{sort:?}: {}", county().title(*record, Language::German));
        }
    }
}

#[test]
fn of_very_many_hits_the_first_are_in_order_and_the_others_only_counted() {
    let mut ranking = Ranking::default();
    let cell = Cell { tier: Tier::Exact, score: 0, parts: Parts::default() }.packed();
    let many = 120_000_u32;
    for at in 0..many {
        // Every place once, in no order.
        let place = at.wrapping_mul(7_919) % many;
        ranking.push_if_good(Key::placed(Record::Offer(place as usize), cell, place));
    }
    ranking.reach(200);
    let first: Vec<Record> = ranking.iter().take(200).map(|hit| hit.record).collect();
    assert_eq!(first, (0..200).map(Record::Offer).collect::<Vec<_>>());
    assert!(!ranking.is_whole() && ranking.len() == many as usize);
}
