//! Counting what a directory holds: fields and goals, ages, languages.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};

use crate::dataset::Dataset;
use crate::dataset::check::is_old;
use crate::dataset::record::Field;
use crate::dataset::record::offer::Offer;
use crate::export::report::known::{completeness, translations};
use crate::export::report::town::towns;
use crate::export::report::{
    Ages, FieldCount, Freshness, GoalCount, Heading, Languages, Named, OfferName, Report, Tongue, Totals, YearCount,
    each,
};
use crate::language::Language;
use crate::language::dates::Day;
use crate::text::safe;

/// Counts a dataset for a day; names are in this language.
pub fn report(dataset: &Dataset, language: Language, today: NaiveDate) -> Report {
    let directory = &dataset.directory;
    Report {
        directory: Heading {
            title: safe::line(&directory.title).into_owned(),
            region: safe::line(&directory.region).into_owned(),
            edition: directory.edition.map(|on| on.to_string()),
            at: today.to_string(),
        },
        totals: totals(dataset),
        fields: fields(dataset, language),
        towns: towns(dataset, language),
        completeness: completeness(dataset),
        age: ages(dataset, today),
        languages: languages(dataset),
        texts: translations(dataset),
    }
}

fn totals(dataset: &Dataset) -> Totals {
    let mut topics = vec![false; dataset.topics.len()];
    for at in dataset.offers.iter().flat_map(|offer| &offer.serves.topics) {
        if let Some(is_served) = topics.get_mut(*at) {
            *is_served = true;
        }
    }
    let goals = 0..dataset.goals.len();
    Totals {
        partners: dataset.partners.len(),
        partners_without_offer: dataset.partners.iter().filter(|it| it.offers.is_empty()).count(),
        offers: dataset.offers.len(),
        offers_without_goal: dataset.offers.iter().filter(|it| it.serves.goals.is_empty()).count(),
        offers_without_topic: dataset.offers.iter().filter(|it| it.serves.topics.is_empty()).count(),
        goals: dataset.goals.len(),
        goals_without_offer: goals.filter(|at| dataset.offers_for_goal(*at).is_empty()).count(),
        topics: topics.len(),
        topics_without_offer: topics.iter().filter(|is_served| !**is_served).count(),
        towns: dataset.inner_places().count(),
    }
}

fn fields(dataset: &Dataset, language: Language) -> Vec<FieldCount> {
    let goal = |at: &usize| {
        let goal = dataset.goals.get(*at)?;
        let offers = offers(dataset, dataset.offers_for_goal(*at), language);
        Some(GoalCount { name: Named::new(&goal.id, goal.text.get(language)), count: offers.len(), offers })
    };
    let field = |(at, field): (usize, &Field)| {
        let offers = offers(dataset, dataset.offers_for_field(at), language);
        let goals = field.goals.iter().filter_map(goal).collect();
        FieldCount { name: Named::new(&field.id, field.title.get(language)), count: offers.len(), offers, goals }
    };
    dataset.fields.iter().enumerate().map(field).collect()
}

fn offers(dataset: &Dataset, indices: &[usize], language: Language) -> Vec<OfferName> {
    let offers = each(indices).into_iter().filter_map(|at| dataset.offers.get(at));
    let name = |offer: &Offer| {
        let partner = dataset.partner_of(offer);
        let Named { id, title } = Named::new(&offer.id, offer.title.get(language));
        OfferName {
            id,
            title,
            partner: partner.map_or_else(String::new, |it| safe::line(it.names.title()).into_owned()),
            town: partner.and_then(|it| dataset.place_of(it)).map(|place| safe::line(&place.name).into_owned()),
        }
    };
    offers.map(name).collect()
}

fn ages(dataset: &Dataset, today: NaiveDate) -> Ages {
    let partners: Vec<Option<Day>> = dataset.partners.iter().map(|it| it.verified.on).collect();
    let offers: Vec<Option<Day>> =
        dataset.offers.iter().map(|it| dataset.verified_of(it).and_then(|verified| verified.on)).collect();
    let mut years: BTreeMap<Reverse<i32>, (usize, usize)> = BTreeMap::new();
    for on in partners.iter().flatten() {
        years.entry(Reverse(on.first_day().year())).or_default().0 += 1;
    }
    for on in offers.iter().flatten() {
        years.entry(Reverse(on.first_day().year())).or_default().1 += 1;
    }
    let year = |(Reverse(year), (partners, offers))| YearCount { year, partners, offers };
    Ages {
        partners: freshness(&partners, today),
        offers: freshness(&offers, today),
        years: years.into_iter().map(year).collect(),
    }
}

fn freshness(dates: &[Option<Day>], today: NaiveDate) -> Freshness {
    let mut all = Freshness::default();
    for on in dates {
        *match on {
            None => &mut all.undated,
            Some(on) if on.first_day() > today => &mut all.ahead,
            Some(on) if is_old(*on, today) => &mut all.old,
            Some(_) => &mut all.fresh,
        } += 1;
    }
    all
}

fn languages(dataset: &Dataset) -> Languages {
    let mut all: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut unknown = (0, 0);
    for offer in &dataset.offers {
        let reach = dataset.reach_of(offer);
        unknown.0 += usize::from(reach.tongues.spoken.is_none());
        unknown.1 += usize::from(reach.tongues.interpreter.is_none());
        for tag in once_each(reach.tongues.spoken.as_ref()) {
            all.entry(tag).or_default().0 += 1;
        }
        for tag in once_each(reach.tongues.interpreter.as_ref()) {
            all.entry(tag).or_default().1 += 1;
        }
    }
    let tongue = |(language, (spoken, interpreter))| Tongue { language, spoken, interpreter };
    let mut languages: Vec<Tongue> = all.into_iter().map(tongue).collect();
    languages.sort_by_key(|it| (Reverse(it.spoken), Reverse(it.interpreter)));
    Languages { spoken_unknown: unknown.0, interpreter_unknown: unknown.1, languages }
}

fn once_each(tags: Option<&Vec<String>>) -> Vec<String> {
    let mut tags = tags.cloned().unwrap_or_default();
    tags.sort_unstable();
    tags.dedup();
    tags
}
