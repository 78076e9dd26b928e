//! The sheets of offers and partners.

use crate::dataset::check::is_old;
use crate::dataset::record::offer::{Cost, Offer};
use crate::dataset::record::partner::{Address, Contact, Partner, Wheelchair};
use crate::dataset::record::reach::Reach;
use crate::dataset::record::verified::Verified;
use crate::dataset::{Dataset, Record};
use crate::language::texts::Texts;
use crate::sheet::compose::where_and_who;
use crate::sheet::row::{Kind, Row};
use crate::sheet::times::times;
use crate::sheet::{Occasion, Reader, Sheet};

/// The sheet of an offer.
pub fn offer(dataset: &Dataset, at: usize, occasion: Occasion<'_>) -> Sheet {
    let texts = occasion.texts;
    let Some(offer) = dataset.offers.get(at) else { return Sheet::default() };
    let Some(partner) = dataset.partner_of(offer) else { return Sheet::default() };
    let reach = dataset.reach_of(offer);
    let mut sheet = Sheet {
        title: offer.title.get(texts.language()).to_owned(),
        subtitle: where_and_who(dataset, partner),
        ..Sheet::default()
    };
    sheet.add(None, warnings(&reach, dataset.verified_of(offer), occasion));
    sheet.add(Some(texts.say("section-what-for")), what_for(offer, texts));
    sheet.add(Some(texts.say("section-contact")), contact(&reach, texts));
    sheet.add(Some(texts.say("section-where")), whereabouts(dataset, partner, texts));
    sheet.add(Some(texts.say("section-times")), times(&reach, occasion.moment(dataset).as_ref(), texts));
    sheet.add(Some(texts.say("section-how")), how(offer, texts));
    sheet.add(Some(texts.say("section-partner")), vec![partner_link(offer.partner, partner)]);
    sheet.add(None, vec![unknowns(&reach, &partner.address, Some(offer), texts)].into_iter().flatten().collect());
    let others = partner.offers.iter().filter(|other| **other != at);
    sheet.add(Some(texts.say("section-other-offers")), offer_links(dataset, others, texts));
    sheet.add(Some(texts.say("section-serves")), serves(dataset, offer, texts));
    sheet.add(Some(texts.say("section-sources")), sources(partner, dataset.verified_of(offer), texts));
    sheet
}

/// The sheet of a partner.
pub fn partner(dataset: &Dataset, at: usize, occasion: Occasion<'_>) -> Sheet {
    let texts = occasion.texts;
    let Some(partner) = dataset.partners.get(at) else { return Sheet::default() };
    let town = dataset.place_of(partner).map(|place| place.name.clone());
    let organization = partner.names.unit.as_ref().map(|_| partner.names.organization.clone());
    let mut sheet = Sheet {
        title: partner.names.title().to_owned(),
        subtitle: town.into_iter().chain(organization).collect::<Vec<_>>().join(" · "),
        ..Sheet::default()
    };
    sheet.add(None, warnings(&partner.reach, Some(&partner.verified), occasion));
    sheet.add(Some(texts.say("section-offers")), offer_links(dataset, partner.offers.iter(), texts));
    sheet.add(Some(texts.say("section-contact")), contact(&partner.reach, texts));
    for person in partner.contacts.iter().filter(|it| it.public || occasion.reader == Reader::Desk) {
        sheet.add(role(person, texts), contact(&person.reach, texts));
    }
    sheet.add(Some(texts.say("section-where")), whereabouts(dataset, partner, texts));
    sheet.add(Some(texts.say("section-times")), times(&partner.reach, occasion.moment(dataset).as_ref(), texts));
    sheet.add(None, unknowns(&partner.reach, &partner.address, None, texts).into_iter().collect());
    sheet.add(Some(texts.say("section-sources")), sources(partner, Some(&partner.verified), texts));
    sheet
}

fn warnings(reach: &Reach, verified: Option<&Verified>, occasion: Occasion<'_>) -> Vec<Row> {
    let texts = occasion.texts;
    let mut rows = Vec::new();
    let alert = reach.alert.as_ref().filter(|it| it.until.is_none_or(|until| until.last_day() >= occasion.today));
    rows.extend(alert.map(|alert| Row::local(Kind::Alert, "", &alert.text, texts)));
    match verified.and_then(|it| it.on) {
        None => rows.push(Row::bare(Kind::Warning, texts.say("warning-undated"))),
        Some(on) if is_old(on, occasion.today) => {
            let date = on.in_words(texts);
            rows.push(Row::bare(Kind::Warning, texts.say_with("warning-old", &[("date", date.as_str().into())])));
        }
        Some(_) => {}
    }
    rows
}

fn what_for(offer: &Offer, texts: &Texts) -> Vec<Row> {
    let mut rows = Vec::new();
    rows.extend(offer.summary.as_ref().map(|text| Row::local(Kind::Text, "", text, texts)));
    let audience = offer.audience.text.as_ref();
    rows.extend(audience.map(|text| Row::local(Kind::Text, texts.say("label-audience"), text, texts)));
    let age = offer.audience.age.and_then(|age| match (age.from, age.to) {
        (Some(from), Some(to)) => {
            Some(texts.say_with("age-range", &[("from", usize::from(from).into()), ("to", usize::from(to).into())]))
        }
        (Some(from), None) => Some(texts.say_with("age-from", &[("from", usize::from(from).into())])),
        (None, Some(to)) => Some(texts.say_with("age-to", &[("to", usize::from(to).into())])),
        (None, None) => None,
    });
    rows.extend(age.map(|text| Row::new(Kind::Text, texts.say("label-age"), text)));
    rows
}

fn contact(reach: &Reach, texts: &Texts) -> Vec<Row> {
    let mut rows: Vec<Row> =
        reach.phone.iter().map(|it| Row::new(Kind::Phone, texts.say("label-phone"), it.national())).collect();
    if rows.is_empty() {
        rows.push(Row::new(Kind::Unknown, texts.say("label-phone"), texts.say("unknown")));
    }
    rows.extend(reach.email.iter().map(|it| Row::new(Kind::Address, texts.say("label-email"), it)));
    rows.extend(reach.website.iter().map(|it| Row::new(Kind::Address, texts.say("label-website"), it)));
    rows.extend(reach.fax.iter().map(|it| Row::new(Kind::Quiet, texts.say("label-fax"), it.national())));
    rows
}

/// What a desk or person does and is called, in one line.
pub fn role(contact: &Contact, texts: &Texts) -> Option<String> {
    let role = contact.role.as_ref().map(|role| role.get(texts.language()).to_owned());
    let parts: Vec<String> = role.into_iter().chain(contact.name.clone()).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn whereabouts(dataset: &Dataset, partner: &Partner, texts: &Texts) -> Vec<Row> {
    let address = &partner.address;
    let mut rows = Vec::new();
    let town = dataset.place_of(partner).map(|place| place.name.as_str());
    let line = [address.postcode.as_deref(), town].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let full = [address.street.as_deref().unwrap_or_default(), &line];
    let full = full.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    if !full.is_empty() {
        let is_town_only = address.street.is_none() && address.postcode.is_none();
        let label = if is_town_only { "label-town" } else { "label-address" };
        rows.push(Row::new(Kind::Text, texts.say(label), full));
    }
    // A helpline has no door; a missing street is only worth a word where there is a town.
    match (&address.street, town) {
        (None, Some(_)) if dataset.is_shelter(partner) => {
            rows.push(Row::new(Kind::Text, texts.say("label-street"), texts.say("address-secret")));
        }
        (None, Some(_)) => rows.push(Row::new(Kind::Unknown, texts.say("label-street"), texts.say("unknown"))),
        _ => {}
    }
    let wheelchair = address.wheelchair.map(|it| texts.say(&format!("wheelchair-{}", it.code())));
    rows.extend(wheelchair.map(|text| Row::new(Kind::Text, texts.say("label-wheelchair"), text)));
    let area = partner.remarks.area.as_ref();
    rows.extend(area.map(|text| Row::local(Kind::Text, texts.say("label-area"), text, texts)));
    rows
}

/// Hours and languages in words; says so where the hours are not known.
pub fn how(offer: &Offer, texts: &Texts) -> Vec<Row> {
    let mut rows = Vec::new();
    rows.extend(offer.terms.steps.as_ref().map(|text| Row::local(Kind::Text, texts.say("label-steps"), text, texts)));
    for (at, text) in offer.terms.documents.iter().enumerate() {
        let label = if at == 0 { texts.say("label-documents") } else { String::new() };
        rows.push(Row::local(Kind::Text, label, text, texts));
    }
    let cost = offer.terms.cost.map(|cost: Cost| texts.say(&format!("cost-{}", cost.code())));
    rows.extend(cost.map(|text| Row::new(Kind::Text, texts.say("label-cost"), text)));
    rows
}

fn partner_link(at: usize, partner: &Partner) -> Row {
    let names = &partner.names;
    let text = names
        .unit
        .as_ref()
        .map_or_else(|| names.organization.clone(), |unit| format!("{unit}, {}", names.organization));
    Row::link("", text, Record::Partner(at))
}

fn offer_links<'a>(dataset: &Dataset, offers: impl Iterator<Item = &'a usize>, texts: &Texts) -> Vec<Row> {
    let offers = offers.filter_map(|at| dataset.offers.get(*at).map(|offer| (*at, offer)));
    let rows = offers.map(|(at, offer)| {
        let reading = offer.title.read(texts.language());
        Row { is_fallback: reading.is_fallback, ..Row::link("", reading.text, Record::Offer(at)) }
    });
    rows.collect()
}

fn serves(dataset: &Dataset, offer: &Offer, texts: &Texts) -> Vec<Row> {
    let language = texts.language();
    let goals = offer.serves.goals.iter().filter_map(|at| dataset.goals.get(*at).map(|goal| (*at, goal)));
    let goals = goals.map(|(at, goal)| Row::link("", goal.text.get(language), Record::Goal(at)));
    let mut rows: Vec<Row> = goals.collect();
    let fields = offer.serves.fields.iter().filter_map(|at| dataset.fields.get(*at).map(|field| (*at, field)));
    rows.extend(fields.map(|(at, field)| Row::link("", field.title.get(language), Record::Field(at))));
    let topics = offer.serves.topics.iter().filter_map(|at| dataset.topics.get(*at)).map(|it| it.title.get(language));
    let topics = topics.collect::<Vec<_>>().join(", ");
    if !topics.is_empty() {
        rows.push(Row::new(Kind::Topics, texts.say("label-topics"), topics));
    }
    rows
}

/// Everything that is not known and has no row of its own, in one line.
fn unknowns(reach: &Reach, address: &Address, offer: Option<&Offer>, texts: &Texts) -> Option<Row> {
    let wheelchair: Option<Wheelchair> = address.wheelchair;
    let missing = [
        ("label-languages", reach.tongues.spoken.is_none() && reach.tongues.interpreter.is_none()),
        ("label-wheelchair", wheelchair.is_none() && address.street.is_some()),
        ("label-cost", offer.is_some_and(|offer| offer.terms.cost.is_none())),
        ("label-by-appointment", reach.times.by_appointment.is_none() && reach.times.note.is_none()),
    ];
    let names: Vec<String> =
        missing.into_iter().filter(|(_, is_missing)| *is_missing).map(|(id, _)| texts.say(id)).collect();
    (!names.is_empty()).then(|| Row::new(Kind::Unknown, texts.say("label-not-known"), names.join(", ")))
}

fn sources(partner: &Partner, verified: Option<&Verified>, texts: &Texts) -> Vec<Row> {
    let mut rows = Vec::new();
    let date = verified.and_then(|it| it.on).map(|on| on.in_words(texts));
    rows.push(match date {
        Some(date) => Row::new(Kind::Text, texts.say("label-verified"), date),
        None => Row::new(Kind::Unknown, texts.say("label-verified"), texts.say("unknown")),
    });
    let confidence = verified.and_then(|it| it.confidence).map(|it| texts.say(&format!("confidence-{}", it.code())));
    rows.extend(confidence.map(|text| Row::new(Kind::Quiet, texts.say("label-confidence"), text)));
    let note = partner.remarks.note.as_ref();
    rows.extend(note.map(|text| Row::local(Kind::Quiet, texts.say("label-note"), text, texts)));
    let pages = verified.map_or(&[][..], |it| &it.sources);
    rows.extend(pages.iter().map(|page| Row::bare(Kind::Quiet, page)));
    rows
}
