//! CSV for spreadsheet programs: one row for each offer with what is known of its partner, German headers. Importing it
//! gives the same records again.

use std::collections::{BTreeSet, HashMap};

use ::csv::{QuoteStyle, Terminator, WriterBuilder};

use crate::dataset::Dataset;
use crate::dataset::intake::draft::{Content, Draft, Facts};
use crate::dataset::local::LocalText;
use crate::dataset::record::Place;
use crate::dataset::record::offer::{Cost, Offer};
use crate::dataset::record::partner::{Contact, Kind, Partner, Wheelchair};
use crate::dataset::record::reach::Reach;
use crate::dataset::record::verified::{Confidence, Verified};
use crate::export::cell::{shielded, written};
use crate::export::columns::{COLUMNS, Column, Side};
use crate::export::selection::Selection;
use crate::language::phone::Phone;

/// The table of a selection: byte order mark, semicolons, all quoted, lines that end as on Windows.
pub fn csv(dataset: &Dataset, selection: &Selection) -> String {
    let drafts = drafts(dataset, selection);
    let columns = columns(&drafts);
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    // Writing to memory cannot fail.
    let _ = writer.write_record(columns.iter().map(|(column, tag)| column.header_in(tag)));
    for draft in &drafts {
        let _ = writer.write_record(columns.iter().map(|(column, tag)| {
            let facts = if column.side == Side::Partner { &draft.partner } else { &draft.offer };
            let content = facts.get(&column.key_in(tag));
            content.map(|it| shielded(&written(it, column.shape))).unwrap_or_default()
        }));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// The columns in their order, each language for itself: German always, others where a record has them.
fn columns(drafts: &[Draft]) -> Vec<(&'static Column, String)> {
    let tags = |column: &Column| -> Vec<String> {
        if !column.is_local() {
            return vec!["de".to_owned()];
        }
        let facts = drafts.iter().map(|it| if column.side == Side::Partner { &it.partner } else { &it.offer });
        let tag = |key: &str| Some(key.strip_prefix(column.key)?.strip_prefix('.')?.to_owned());
        let found: BTreeSet<String> = facts.flat_map(Facts::iter).filter_map(|(key, _)| tag(key)).collect();
        std::iter::once("de".to_owned()).chain(found.into_iter().filter(|tag| tag != "de")).collect()
    };
    COLUMNS.iter().flat_map(|column| tags(column).into_iter().map(move |tag| (column, tag))).collect()
}

/// One row for each offer; a partner without offers has a row of its own.
fn drafts(dataset: &Dataset, selection: &Selection) -> Vec<Draft> {
    let mut offers: HashMap<usize, Vec<&Offer>> = HashMap::new();
    for offer in selection.offers.iter().filter_map(|at| dataset.offers.get(*at)) {
        offers.entry(offer.partner).or_default().push(offer);
    }
    let mut drafts = Vec::new();
    for at in selection.partners_along(dataset) {
        let Some(partner) = dataset.partners.get(at) else { continue };
        let facts = partner_facts(dataset, partner);
        let own = offers.remove(&at).unwrap_or_default();
        if own.is_empty() {
            drafts.push(Draft { row: 0, partner: facts.clone(), offer: Facts::default() });
        }
        for offer in own {
            drafts.push(Draft { row: 0, partner: facts.clone(), offer: offer_facts(dataset, offer) });
        }
    }
    drafts
}

fn partner_facts(dataset: &Dataset, partner: &Partner) -> Facts {
    let mut facts = Facts::default();
    facts.text("id", &partner.id);
    facts.text("name", &partner.names.organization);
    text(&mut facts, "unit", partner.names.unit.as_ref());
    facts.list("also", partner.names.also.clone());
    text(&mut facts, "kind", partner.kind.map(Kind::code));
    // A women's shelter has no street, whatever a file says.
    if !dataset.is_shelter(partner) {
        text(&mut facts, "street", partner.address.street.as_ref());
        text(&mut facts, "postcode", partner.address.postcode.as_ref());
    }
    let is_only = |name: &str| dataset.places.iter().filter(|it| it.name == name).count() == 1;
    let town = |place: &Place| if is_only(&place.name) { place.name.clone() } else { place.id.clone() };
    text(&mut facts, "town", dataset.place_of(partner).map(town));
    text(&mut facts, "wheelchair", partner.address.wheelchair.map(Wheelchair::code));
    reach(&mut facts, &partner.reach);
    local(&mut facts, "area", partner.remarks.area.as_ref());
    local(&mut facts, "note", partner.remarks.note.as_ref());
    let contacts = partner.contacts.iter().filter(|it| it.public).map(contact_facts).collect();
    facts.set("contact", Content::Contacts(contacts));
    verified(&mut facts, Some(&partner.verified));
    facts
}

fn contact_facts(contact: &Contact) -> Facts {
    let mut facts = Facts::default();
    local(&mut facts, "role", contact.role.as_ref());
    text(&mut facts, "name", contact.name.as_ref());
    reach(&mut facts, &contact.reach);
    facts.set("public", Content::Flag(contact.public));
    facts
}

fn offer_facts(dataset: &Dataset, offer: &Offer) -> Facts {
    let mut facts = Facts::default();
    facts.text("id", &offer.id);
    local(&mut facts, "title", Some(&offer.title));
    local(&mut facts, "summary", offer.summary.as_ref());
    let ids = |served: &[usize], id: &dyn Fn(usize) -> Option<String>| served.iter().filter_map(|at| id(*at)).collect();
    facts.list("fields", ids(&offer.serves.fields, &|at| dataset.fields.get(at).map(|it| it.id.clone())));
    facts.list("goals", ids(&offer.serves.goals, &|at| dataset.goals.get(at).map(|it| it.id.clone())));
    facts.list("topics", ids(&offer.serves.topics, &|at| dataset.topics.get(at).map(|it| it.id.clone())));
    local(&mut facts, "audience", offer.audience.text.as_ref());
    let age = offer.audience.age;
    for (key, years) in [("age.from", age.and_then(|it| it.from)), ("age.to", age.and_then(|it| it.to))] {
        if let Some(years) = years {
            facts.set(key, Content::Number(years.into()));
        }
    }
    text(&mut facts, "cost", offer.terms.cost.map(Cost::code));
    local(&mut facts, "steps", offer.terms.steps.as_ref());
    let mut documents: HashMap<&str, Vec<String>> = HashMap::new();
    for (tag, document) in offer.terms.documents.iter().flat_map(LocalText::versions) {
        documents.entry(tag).or_default().push(document.to_owned());
    }
    for (tag, list) in documents {
        facts.list(format!("documents.{tag}"), list);
    }
    reach(&mut facts, &offer.reach);
    verified(&mut facts, offer.verified.as_ref());
    facts
}

fn text(facts: &mut Facts, key: &str, text: Option<impl Into<String>>) {
    if let Some(text) = text {
        facts.text(key, text);
    }
}

fn local(facts: &mut Facts, key: &str, text: Option<&LocalText>) {
    for (tag, text) in text.into_iter().flat_map(LocalText::versions) {
        facts.text(format!("{key}.{tag}"), text);
    }
}

fn reach(facts: &mut Facts, reach: &Reach) {
    facts.list("phone", reach.phone.iter().map(Phone::international).collect());
    facts.list("fax", reach.fax.iter().map(Phone::international).collect());
    facts.list("email", reach.email.clone());
    text(facts, "website", reach.website.as_ref());
    text(facts, "hours", reach.times.hours.as_ref());
    local(facts, "hours_note", reach.times.note.as_ref());
    if let Some(flag) = reach.times.by_appointment {
        facts.set("by_appointment", Content::Flag(flag));
    }
    facts.list("languages", reach.tongues.spoken.clone().unwrap_or_default());
    facts.list("interpreter", reach.tongues.interpreter.clone().unwrap_or_default());
    local(facts, "alert.text", reach.alert.as_ref().map(|it| &it.text));
    text(facts, "alert.until", reach.alert.as_ref().and_then(|it| it.until).map(|it| it.to_string()));
}

fn verified(facts: &mut Facts, verified: Option<&Verified>) {
    let Some(verified) = verified else { return };
    text(facts, "verified.on", verified.on.map(|it| it.to_string()));
    facts.list("verified.source", verified.sources.clone());
    text(facts, "verified.confidence", verified.confidence.map(Confidence::code));
}
