//! The sheets of the concept: fields, goals and pages.

use crate::dataset::record::partner::Partner;
use crate::dataset::{Dataset, Record};
use crate::sheet::row::{Kind, Row};
use crate::sheet::{Occasion, Sheet};

/// The sheet of an action field: its goals, and what there is.
pub fn field(dataset: &Dataset, at: usize, occasion: Occasion<'_>) -> Sheet {
    let texts = occasion.texts;
    let Some(field) = dataset.fields.get(at) else { return Sheet::default() };
    let mut sheet = Sheet {
        title: field.title.get(texts.language()).to_owned(),
        subtitle: texts.say("kind-field"),
        ..Sheet::default()
    };
    let goals = field.goals.iter().filter_map(|at| dataset.goals.get(*at).map(|goal| (*at, goal)));
    let goals = goals.map(|(at, goal)| {
        let row = Row::link("", goal.text.get(texts.language()), Record::Goal(at));
        Row { is_fallback: goal.text.read(texts.language()).is_fallback, ..row }
    });
    sheet.add(Some(texts.say("section-goals")), goals.collect());
    let offers = offers(dataset, occasion, dataset.offers_for_field(at));
    sheet.add(Some(texts.say_with("section-offers-count", &[("count", offers.len().into())])), offers);
    sheet
}

/// The sheet of a goal: its field, and the offers that serve it.
pub fn goal(dataset: &Dataset, at: usize, occasion: Occasion<'_>) -> Sheet {
    let texts = occasion.texts;
    let Some(goal) = dataset.goals.get(at) else { return Sheet::default() };
    let mut sheet = Sheet {
        title: goal.text.get(texts.language()).to_owned(),
        subtitle: texts.say("kind-goal"),
        ..Sheet::default()
    };
    if let Some(field) = dataset.fields.get(goal.field) {
        let row = Row::link("", field.title.get(texts.language()), Record::Field(goal.field));
        sheet.add(Some(texts.say("section-field")), vec![row]);
    }
    let mut offers = offers(dataset, occasion, dataset.offers_for_goal(at));
    if offers.is_empty() {
        offers.push(Row::bare(Kind::Unknown, texts.say("goal-without-offers")));
    }
    sheet.add(Some(texts.say("section-goal-offers")), offers);
    sheet
}

/// The sheet of a page of the concept.
pub fn page(dataset: &Dataset, at: usize, occasion: Occasion<'_>) -> Sheet {
    let texts = occasion.texts;
    let Some(page) = dataset.pages.get(at) else { return Sheet::default() };
    let mut sheet = Sheet { title: page.title.get(texts.language()).to_owned(), ..Sheet::default() };
    let reading = page.text.read(texts.language());
    for paragraph in reading.text.split("\n\n") {
        let row = Row { is_fallback: reading.is_fallback, ..Row::bare(Kind::Text, paragraph.trim()) };
        sheet.add(None, vec![row]);
    }
    let sources = page.sources.iter().map(|source| Row::bare(Kind::Address, source));
    sheet.add(Some(texts.say("section-sources")), sources.collect());
    sheet
}

/// A row for each of these offers, with where and who.
fn offers(dataset: &Dataset, occasion: Occasion<'_>, wanted: &[usize]) -> Vec<Row> {
    let language = occasion.texts.language();
    let offers = wanted.iter().filter_map(|at| dataset.offers.get(*at).map(|offer| (*at, offer)));
    let mut rows: Vec<Row> = offers
        .map(|(at, offer)| {
            let place = dataset.partner_of(offer).map(|partner| where_and_who(dataset, partner)).unwrap_or_default();
            Row::link("", [offer.title.get(language), &place].join(" · "), Record::Offer(at))
        })
        .collect();
    rows.sort_by_cached_key(|row| row.text.to_lowercase());
    rows
}

/// The town and organization of a partner, in one line.
pub fn where_and_who(dataset: &Dataset, partner: &Partner) -> String {
    let town = dataset.place_of(partner).map(|place| place.name.as_str());
    let parts = [town, Some(partner.names.organization.as_str())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
