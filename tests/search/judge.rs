//! Judging the search: queries as counsellors and visitors type them, with what must stand among the first hits. The
//! files have the form that the county's judge of the search reads.

use regex::Regex;
use wegweiser::dataset::Record;
use wegweiser::dataset::record::offer::Offer;
use wegweiser::dataset::record::partner::Partner;
use wegweiser::language::Language;
use wegweiser::language::phone::Phone;
use wegweiser::search::catalogue::Catalogue;
use wegweiser::search::hit::Shelf;
use wegweiser::search::query::Query;

/// The judged queries.
const FILES: [&str; 5] = [
    include_str!("german.tsv"),
    include_str!("callers.tsv"),
    include_str!("languages.tsv"),
    include_str!("desk.tsv"),
    include_str!("public.tsv"),
];

/// How many first hits are looked at.
pub const FIRST: usize = 10;

/// A query with its expected answer.
pub struct Row {
    /// What kind of query it is.
    pub category: &'static str,
    /// What is typed.
    pub query: &'static str,
    /// Among how many first hits the expected one must be; 0: there must be none.
    pub within: usize,
    expected: Regex,
}

/// All judged queries.
pub fn rows() -> Vec<Row> {
    let lines = FILES.into_iter().flat_map(str::lines).filter(|line| !line.starts_with('#'));
    lines
        .map(|line| match line.split('\t').collect::<Vec<_>>()[..] {
            [category, query, within, expected] => {
                let expected = Regex::new(expected).unwrap_or_else(|wrong| panic!("{line}: {wrong}"));
                Row { category, query, within: within.parse().unwrap_or_else(|_| panic!("{line}")), expected }
            }
            _ => panic!("{line}"),
        })
        .collect()
}

impl Row {
    /// In which place the right answer stands among these lines, from 1; 0 where there is none of them.
    pub fn place(&self, lines: &[String]) -> usize {
        lines.iter().position(|line| self.expected.is_match(line)).map_or(0, |at| at + 1)
    }

    /// Whether these lines are a good answer.
    pub fn is_met(&self, lines: &[String]) -> bool {
        if self.within == 0 { lines.is_empty() } else { (1..=self.within).contains(&self.place(lines)) }
    }
}

/// The first hits of a query as lines.
pub fn answer(catalogue: &Catalogue, query: &str) -> Vec<String> {
    let hits = catalogue.search(&Query::parse(query)).hits.best(&Shelf::ALL, FIRST);
    hits.into_iter().map(|hit| line(catalogue, hit.record)).collect()
}

/// Of all beginnings from three letters on of the first word of every met query, how many have the right answer among
/// the first hits, and how many there are.
pub fn half_typed(catalogue: &Catalogue, rows: &[Row]) -> (usize, usize) {
    let (mut met, mut all) = (0, 0);
    let is_word = |word: &str| word.chars().all(char::is_alphabetic);
    for row in rows.iter().filter(|row| row.within > 0 && row.is_met(&answer(catalogue, row.query))) {
        let Some(word) = row.query.split_whitespace().next().filter(|word| is_word(word)) else { continue };
        let letters: Vec<char> = word.chars().collect();
        for count in 3..=letters.len() {
            let begun: String = letters.iter().take(count).collect();
            all += 1;
            met += usize::from(row.place(&answer(catalogue, &begun)) > 0);
        }
    }
    (met, all)
}

/// A record as one line: id, title, partner, organization, town, street, postcode, phones, fields, topics.
pub fn line(catalogue: &Catalogue, record: Record) -> String {
    let dataset = &catalogue.dataset;
    let mut parts = vec![dataset.id(record).to_owned(), catalogue.title(record, Language::German).to_owned()];
    match record {
        Record::Offer(at) => {
            let offer = &dataset.offers[at];
            parts.extend(whereabouts(catalogue, dataset.partner_of(offer)));
            parts.extend(dataset.reach_of(offer).phone.iter().map(Phone::international));
            parts.extend(served(catalogue, &[offer]));
        }
        Record::Partner(at) => {
            let partner = &dataset.partners[at];
            parts.extend(whereabouts(catalogue, Some(partner)));
            parts.extend(partner.reach.phone.iter().map(Phone::international));
            let offers: Vec<&Offer> = partner.offers.iter().map(|at| &dataset.offers[*at]).collect();
            parts.extend(served(catalogue, &offers));
        }
        Record::Field(_) | Record::Goal(_) | Record::Page(_) => {}
    }
    parts.join(" | ")
}

fn whereabouts(catalogue: &Catalogue, partner: Option<&Partner>) -> Vec<String> {
    let Some(partner) = partner else { return Vec::new() };
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
