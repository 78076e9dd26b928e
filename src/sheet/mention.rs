//! What a sheet mentions, made into ways on for whoever reads it on a screen: on paper they would lead nowhere.

use crate::dataset::record::offer::Offer;
use crate::dataset::record::partner::Partner;
use crate::dataset::{Dataset, Record};
use crate::language::texts::Texts;
use crate::sheet::row::{Kind, Link, Row};
use crate::sheet::{Section, Sheet};

/// A sheet on which the fields of a partner, its topics and its town lead on, above its sources.
pub fn linked(mut sheet: Sheet, dataset: &Dataset, record: Record, texts: &Texts) -> Sheet {
    let Some(partner) = dataset.partner_in(record) else { return sheet };
    let offers = offers(dataset, record, partner);
    for section in &mut sheet.sections {
        section.rows.retain(|row| row.kind != Kind::Topics);
    }
    sheet.sections.retain(|section| !section.rows.is_empty());
    let fields = match record {
        Record::Partner(_) => fields(dataset, &offers, texts),
        _ => Vec::new(),
    };
    let searches = searches(dataset, &offers, partner, texts);
    let sections = [("property-fields", fields), ("section-search", searches)];
    let sections = sections.into_iter().filter(|(_, rows)| !rows.is_empty());
    let sections = sections.map(|(id, rows)| Section { heading: Some(texts.say(id)), rows });
    // Of what age all this is stands last.
    let last = sheet.sections.len().saturating_sub(1);
    sheet.sections.splice(last..last, sections);
    sheet
}

fn offers<'a>(dataset: &'a Dataset, record: Record, partner: &'a Partner) -> Vec<&'a Offer> {
    match record {
        Record::Offer(at) => dataset.offers.get(at).into_iter().collect(),
        _ => partner.offers.iter().filter_map(|at| dataset.offers.get(*at)).collect(),
    }
}

/// The fields that offers serve, in the order of the concept.
fn fields(dataset: &Dataset, offers: &[&Offer], texts: &Texts) -> Vec<Row> {
    let is_served = |at: usize| offers.iter().any(|offer| offer.serves.fields.contains(&at));
    let fields = dataset.fields.iter().enumerate().filter(|(at, _)| is_served(*at));
    fields.map(|(at, field)| Row::link("", field.title.get(texts.language()), Record::Field(at))).collect()
}

/// The topics of offers, each once, and the town.
fn searches(dataset: &Dataset, offers: &[&Offer], partner: &Partner, texts: &Texts) -> Vec<Row> {
    let mut topics: Vec<usize> = Vec::new();
    for at in offers.iter().flat_map(|offer| &offer.serves.topics) {
        if !topics.contains(at) {
            topics.push(*at);
        }
    }
    let topics = topics.into_iter().filter_map(|at| dataset.topics.get(at).map(|topic| (at, topic)));
    let topics = topics.map(|(at, topic)| (topic.title.get(texts.language()).to_owned(), Link::Topic(at)));
    let mut rows: Vec<Row> = Vec::new();
    for (text, link) in topics {
        let label = if rows.is_empty() { texts.say("label-topics") } else { String::new() };
        rows.push(Row::leading(label, text, link));
    }
    let town = partner.address.place.zip(dataset.place_of(partner));
    rows.extend(town.map(|(at, place)| Row::leading(texts.say("label-town"), &*place.name, Link::Place(at))));
    rows
}
