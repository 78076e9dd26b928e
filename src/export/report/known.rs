//! Counting what is known of partners and offers, and which texts are translated.

use crate::dataset::Dataset;
use crate::dataset::local::LocalText;
use crate::dataset::record::offer::Offer;
use crate::dataset::record::partner::Partner;
use crate::dataset::record::reach::{Reach, Times};
use crate::export::report::{Completeness, Known, TextCount, Translation, percent};
use crate::language::Language;

/// A property by its name in the files, and whether a record tells it.
type Property<T> = (&'static str, fn(&T) -> bool);

/// Properties that say how, when and in which language someone is reached.
const REACH: [Property<Reach>; 7] = [
    ("phone", |it| !it.phone.is_empty()),
    ("email", |it| !it.email.is_empty()),
    ("website", |it| it.website.is_some()),
    ("hours", |it| has_hours(&it.times)),
    ("by_appointment", |it| it.times.by_appointment.is_some()),
    ("languages", |it| it.tongues.spoken.is_some()),
    ("interpreter", |it| it.tongues.interpreter.is_some()),
];

/// Properties of a partner's own, which its offers have from it.
const SITE: [Property<Partner>; 4] = [
    ("street", |it| it.address.street.is_some()),
    ("postcode", |it| it.address.postcode.is_some()),
    ("town", |it| it.address.place.is_some()),
    ("wheelchair", |it| it.address.wheelchair.is_some()),
];

/// Properties of an offer's own.
const OFFER: [Property<Offer>; 9] = [
    ("summary", |it| it.summary.is_some()),
    ("fields", |it| !it.serves.fields.is_empty()),
    ("goals", |it| !it.serves.goals.is_empty()),
    ("topics", |it| !it.serves.topics.is_empty()),
    ("audience", |it| it.audience.text.is_some()),
    ("age", |it| it.audience.age.is_some()),
    ("cost", |it| it.terms.cost.is_some()),
    ("steps", |it| it.terms.steps.is_some()),
    ("documents", |it| !it.terms.documents.is_empty()),
];

/// Opening hours in syntax or in words; that one needs an appointment is a property of its own.
fn has_hours(times: &Times) -> bool {
    times.hours.is_some() || times.note.is_some()
}

/// How much is known of partners and offers.
pub fn completeness(dataset: &Dataset) -> Completeness {
    Completeness { partners: partners(dataset), offers: offers(dataset) }
}

fn partners(dataset: &Dataset) -> Vec<Known> {
    let all = &dataset.partners;
    let mut list = vec![known("kind", all.iter().map(|it| it.kind.is_some()))];
    let reach = |(property, is_known): Property<Reach>| {
        known(property, all.iter().map(|it| is_known(&it.reach) || is_at_contact(it, property)))
    };
    list.extend(REACH.map(reach));
    list.extend(SITE.map(|site| located(dataset, site, all.iter())));
    list.push(known("area", all.iter().map(|it| it.remarks.area.is_some())));
    list.push(known("source", all.iter().map(|it| !it.verified.sources.is_empty())));
    list.push(known("verified", all.iter().map(|it| it.verified.on.is_some())));
    list
}

fn offers(dataset: &Dataset) -> Vec<Known> {
    let all = &dataset.offers;
    let reaches: Vec<(Reach, Option<&Partner>)> =
        all.iter().map(|it| (dataset.reach_of(it), dataset.partner_of(it))).collect();
    let mut list: Vec<Known> =
        OFFER.into_iter().map(|(property, is_known)| known(property, all.iter().map(is_known))).collect();
    let reach = |(property, is_known): Property<Reach>| {
        let is_there = |(reach, partner): &(Reach, Option<&Partner>)| {
            is_known(reach) || partner.is_some_and(|it| is_at_contact(it, property))
        };
        known(property, reaches.iter().map(is_there))
    };
    list.extend(REACH.map(reach));
    list.extend(SITE.map(|site| located(dataset, site, all.iter().filter_map(|it| dataset.partner_of(it)))));
    let verified = |it| dataset.verified_of(it);
    list.push(known("source", all.iter().map(|it| verified(it).is_some_and(|found| !found.sources.is_empty()))));
    list.push(known("verified", all.iter().map(|it| verified(it).is_some_and(|found| found.on.is_some()))));
    list
}

/// Whether one of the partner's people or desks has a number or an address for mail: who asks gets there, too.
fn is_at_contact(partner: &Partner, property: &str) -> bool {
    let mut reaches = partner.contacts.iter().map(|contact| &contact.reach);
    match property {
        "phone" => reaches.any(|reach| !reach.phone.is_empty()),
        "email" => reaches.any(|reach| !reach.email.is_empty()),
        _ => false,
    }
}

/// A property of the place where a partner is; of a women's shelter street and postcode are secret.
fn located<'a>(
    dataset: &Dataset,
    (property, is_known): Property<Partner>,
    partners: impl Iterator<Item = &'a Partner>,
) -> Known {
    let is_secret = |it: &Partner| matches!(property, "street" | "postcode") && dataset.is_shelter(it);
    let (secret, told): (Vec<&Partner>, Vec<&Partner>) = partners.partition(|it| is_secret(it));
    Known { secret: secret.len(), ..known(property, told.into_iter().map(is_known)) }
}

fn known(property: &'static str, records: impl Iterator<Item = bool>) -> Known {
    let (mut known, mut all) = (0, 0);
    for is_known in records {
        known += usize::from(is_known);
        all += 1;
    }
    Known { property, known, unknown: all - known, secret: 0, percent: percent(known, all) }
}

/// Which texts of the data are there in which interface language.
pub fn translations(dataset: &Dataset) -> Vec<Translation> {
    let kinds: [(&'static str, Vec<&LocalText>); 6] = [
        ("page", dataset.pages.iter().flat_map(|it| [&it.title, &it.text]).collect()),
        ("field", dataset.fields.iter().map(|it| &it.title).collect()),
        ("goal", dataset.goals.iter().map(|it| &it.text).collect()),
        ("topic", dataset.topics.iter().map(|it| &it.title).collect()),
        ("partner", dataset.partners.iter().flat_map(of_partner).collect()),
        ("offer", dataset.offers.iter().flat_map(of_offer).collect()),
    ];
    let count = |(record, texts): &(&'static str, Vec<&LocalText>), language: Language| {
        let is_there = |text: &LocalText| text.versions().any(|(tag, _)| tag == language.tag());
        let translated = texts.iter().filter(|text| is_there(text)).count();
        let missing = texts.len() - translated;
        TextCount { record, translated, missing, percent: percent(translated, texts.len()) }
    };
    let all = |language: Language| Translation {
        language: language.tag(),
        records: kinds.iter().map(|kind| count(kind, language)).collect(),
    };
    Language::ALL.into_iter().map(all).collect()
}

fn of_reach(reach: &Reach) -> impl Iterator<Item = &LocalText> {
    reach.times.note.iter().chain(reach.alert.iter().map(|alert| &alert.text))
}

fn of_partner(partner: &Partner) -> impl Iterator<Item = &LocalText> {
    let contacts = partner.contacts.iter().flat_map(|it| it.role.iter().chain(of_reach(&it.reach)));
    let remarks = partner.remarks.area.iter().chain(&partner.remarks.note);
    remarks.chain(of_reach(&partner.reach)).chain(contacts)
}

fn of_offer(offer: &Offer) -> impl Iterator<Item = &LocalText> {
    let said = [&offer.title].into_iter().chain(&offer.summary).chain(&offer.audience.text);
    said.chain(&offer.terms.steps).chain(&offer.terms.documents).chain(of_reach(&offer.reach))
}
