//! The quality of the search on the shipped dataset: queries as counsellors and visitors type them, with what must
//! stand among the first hits. The file has the form that the county's judge of the search reads.

use regex::Regex;
use wegweiser::dataset::Record;
use wegweiser::dataset::record::offer::Offer;
use wegweiser::dataset::record::partner::Partner;
use wegweiser::language::Language;
use wegweiser::language::phone::Phone;
use wegweiser::search::catalogue::Catalogue;
use wegweiser::search::query::Query;

use super::ground::{listed, shipped};

/// A query with its expected answer.
pub struct Row {
    /// What kind of query it is.
    pub category: &'static str,
    /// What is typed.
    pub query: &'static str,
    /// Among how many first hits the expected one must be; 0: there must be none.
    pub within: usize,
    expected: &'static str,
}

/// All judged queries.
pub fn rows() -> Vec<Row> {
    let lines = include_str!("judged.tsv").lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| match line.split('\t').collect::<Vec<_>>()[..] {
            [category, query, within, expected] => Row { category, query, within: within.parse().unwrap(), expected },
            _ => panic!("{line}"),
        })
        .collect()
}

#[test]
fn at_least_95_of_100_judged_queries_are_met() {
    let rows = rows();
    let missed: Vec<&str> = rows.iter().filter(|row| !is_met(row)).map(|row| row.query).collect();
    assert!(missed.len() * 100 <= rows.len() * 5, "{missed:?}");
}

#[test]
fn each_kind_of_query_is_met_in_at_least_85_of_100() {
    let rows = rows();
    for category in rows.iter().map(|row| row.category) {
        let same: Vec<&Row> = rows.iter().filter(|row| row.category == category).collect();
        let missed: Vec<&str> = same.iter().filter(|row| !is_met(row)).map(|row| row.query).collect();
        assert!(missed.len() * 100 <= same.len() * 15, "{category}: {missed:?}");
    }
}

#[test]
fn what_the_directory_does_not_have_finds_nothing() {
    for row in rows().iter().filter(|row| row.within == 0) {
        assert!(is_met(row), "{}", row.query);
    }
}

fn is_met(row: &Row) -> bool {
    let catalogue = shipped();
    let hits = listed(&catalogue.search(&Query::parse(row.query)).hits);
    let expected = Regex::new(row.expected).unwrap();
    match row.within {
        0 => hits.is_empty(),
        within => hits.iter().take(within).any(|hit| expected.is_match(&line(catalogue, hit.record))),
    }
}

/// A hit as one line: id, title, partner, organization, town, street, postcode, phones, fields, topics.
fn line(catalogue: &Catalogue, record: Record) -> String {
    let dataset = &catalogue.dataset;
    let mut parts = vec![dataset.id(record).to_owned(), catalogue.title(record, Language::German).to_owned()];
    match record {
        Record::Offer(at) => {
            let offer = &dataset.offers[at];
            parts.extend(whereabouts(catalogue, dataset.partner_of(offer).unwrap()));
            parts.extend(dataset.reach_of(offer).phone.iter().map(Phone::international));
            parts.extend(served(catalogue, &[offer]));
        }
        Record::Partner(at) => {
            let partner = &dataset.partners[at];
            parts.extend(whereabouts(catalogue, partner));
            parts.extend(partner.reach.phone.iter().map(Phone::international));
            let offers: Vec<&Offer> = partner.offers.iter().map(|at| &dataset.offers[*at]).collect();
            parts.extend(served(catalogue, &offers));
        }
        Record::Field(_) | Record::Goal(_) | Record::Page(_) => {}
    }
    parts.join(" | ")
}

fn whereabouts(catalogue: &Catalogue, partner: &Partner) -> Vec<String> {
    let names = &partner.names;
    let unit = names.unit.as_ref().map_or_else(String::new, |unit| format!(", {unit}"));
    let town = catalogue.dataset.place_of(partner).map(|place| place.name.clone());
    let address = &partner.address;
    let place = [town, address.street.clone(), address.postcode.clone()].map(Option::unwrap_or_default);
    let mut parts = vec![format!("{}{unit}", names.organization), names.organization.clone()];
    parts.extend(place);
    parts
}

fn served(catalogue: &Catalogue, offers: &[&Offer]) -> Vec<String> {
    let dataset = &catalogue.dataset;
    let fields = offers.iter().flat_map(|offer| &offer.serves.fields).map(|at| dataset.fields[*at].id.clone());
    let topics = offers.iter().flat_map(|offer| &offer.serves.topics).map(|at| dataset.topics[*at].id.clone());
    fields.chain(topics).collect()
}
