//! JSON of partners and offers with every fact, under the names of the files. `null` means unknown.

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

use crate::dataset::Dataset;
use crate::dataset::local::LocalText;
use crate::dataset::record::offer::{Cost, Offer};
use crate::dataset::record::partner::{Contact, Kind, Partner, Wheelchair};
use crate::dataset::record::reach::Reach;
use crate::dataset::record::verified::{Confidence, Verified};
use crate::export::selection::Selection;
use crate::language::phone::Phone;

/// A partner.
#[derive(Debug, Serialize)]
struct PartnerEntry<'a> {
    record: &'static str,
    id: &'a str,
    #[serde(flatten)]
    names: NamesEntry<'a>,
    #[serde(flatten)]
    whereabouts: Whereabouts<'a>,
    #[serde(flatten)]
    reach: ReachEntry,
    note: Option<Versions>,
    contacts: Vec<ContactEntry>,
    offers: Vec<&'a str>,
    verified: VerifiedEntry,
}

#[derive(Debug, Serialize)]
struct NamesEntry<'a> {
    name: &'a str,
    unit: Option<&'a str>,
    also: &'a [String],
    kind: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct Whereabouts<'a> {
    street: Option<&'a str>,
    postcode: Option<&'a str>,
    town: Option<&'a str>,
    wheelchair: Option<&'static str>,
    area: Option<Versions>,
}

/// An offer. How to reach it and when it was verified is that of its partner where it has nothing of its own.
#[derive(Debug, Serialize)]
struct OfferEntry<'a> {
    record: &'static str,
    id: &'a str,
    partner: Option<&'a str>,
    title: Versions,
    summary: Option<Versions>,
    #[serde(flatten)]
    serves: ServesEntry<'a>,
    #[serde(flatten)]
    terms: TermsEntry,
    #[serde(flatten)]
    reach: ReachEntry,
    verified: VerifiedEntry,
}

#[derive(Debug, Serialize)]
struct ServesEntry<'a> {
    fields: Vec<&'a str>,
    goals: Vec<&'a str>,
    topics: Vec<&'a str>,
}

#[derive(Debug, Serialize)]
struct TermsEntry {
    audience: Option<Versions>,
    age: Option<AgeEntry>,
    cost: Option<&'static str>,
    steps: Option<Versions>,
    documents: Option<Vec<Versions>>,
}

#[derive(Debug, Serialize)]
struct AgeEntry {
    from: Option<u8>,
    to: Option<u8>,
}

#[derive(Debug, Serialize)]
struct ReachEntry {
    phone: Option<Vec<String>>,
    fax: Option<Vec<String>>,
    email: Option<Vec<String>>,
    website: Option<String>,
    hours: Option<String>,
    hours_note: Option<Versions>,
    by_appointment: Option<bool>,
    languages: Option<Vec<String>>,
    interpreter: Option<Vec<String>>,
    alert: Option<AlertEntry>,
}

#[derive(Debug, Serialize)]
struct AlertEntry {
    text: Versions,
    until: Option<String>,
}

#[derive(Debug, Serialize)]
struct ContactEntry {
    role: Option<Versions>,
    name: Option<String>,
    #[serde(flatten)]
    reach: ReachEntry,
}

#[derive(Debug, Serialize)]
struct VerifiedEntry {
    on: Option<String>,
    source: Vec<String>,
    confidence: Option<&'static str>,
}

/// A text by language tag, German first.
#[derive(Debug)]
struct Versions(LocalText);

impl Serialize for Versions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (tag, text) in self.0.versions() {
            map.serialize_entry(tag, text)?;
        }
        map.end()
    }
}

/// One record of the array.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Entry<'a> {
    Partner(Box<PartnerEntry<'a>>),
    Offer(Box<OfferEntry<'a>>),
}

/// The chosen partners, those that offers bring along, and the chosen offers, as a JSON array.
pub fn json(dataset: &Dataset, selection: &Selection) -> String {
    let partners = selection.partners_along(dataset).into_iter().filter_map(|at| dataset.partners.get(at));
    let partners = partners.map(|it| Entry::Partner(Box::new(partner(dataset, it))));
    let offers = selection.offers.iter().filter_map(|at| dataset.offers.get(*at));
    let offers = offers.map(|it| Entry::Offer(Box::new(offer(dataset, it))));
    let entries: Vec<Entry<'_>> = partners.chain(offers).collect();
    // Strings, numbers and lists of them always have a JSON form.
    serde_json::to_string_pretty(&entries).unwrap_or_default()
}

fn partner<'a>(dataset: &'a Dataset, partner: &'a Partner) -> PartnerEntry<'a> {
    let (names, address) = (&partner.names, &partner.address);
    // A women's shelter has no street, whatever a file says.
    let open = (!dataset.is_shelter(partner)).then_some(address);
    PartnerEntry {
        record: "partner",
        id: &partner.id,
        names: NamesEntry {
            name: &names.organization,
            unit: names.unit.as_deref(),
            also: &names.also,
            kind: partner.kind.map(Kind::code),
        },
        whereabouts: Whereabouts {
            street: open.and_then(|it| it.street.as_deref()),
            postcode: open.and_then(|it| it.postcode.as_deref()),
            town: dataset.place_of(partner).map(|place| place.name.as_str()),
            wheelchair: address.wheelchair.map(Wheelchair::code),
            area: text(partner.remarks.area.as_ref()),
        },
        reach: reach(&partner.reach),
        note: text(partner.remarks.note.as_ref()),
        contacts: partner.contacts.iter().filter(|it| it.public).map(contact).collect(),
        offers: ids(&partner.offers, |at| dataset.offers.get(at).map(|it| it.id.as_str())),
        verified: verified(Some(&partner.verified)),
    }
}

fn offer<'a>(dataset: &'a Dataset, offer: &'a Offer) -> OfferEntry<'a> {
    let serves = &offer.serves;
    let documents: Vec<Versions> = offer.terms.documents.iter().cloned().map(Versions).collect();
    OfferEntry {
        record: "offer",
        id: &offer.id,
        partner: dataset.partner_of(offer).map(|partner| partner.id.as_str()),
        title: Versions(offer.title.clone()),
        summary: text(offer.summary.as_ref()),
        serves: ServesEntry {
            fields: ids(&serves.fields, |at| dataset.fields.get(at).map(|it| it.id.as_str())),
            goals: ids(&serves.goals, |at| dataset.goals.get(at).map(|it| it.id.as_str())),
            topics: ids(&serves.topics, |at| dataset.topics.get(at).map(|it| it.id.as_str())),
        },
        terms: TermsEntry {
            audience: text(offer.audience.text.as_ref()),
            age: offer.audience.age.map(|age| AgeEntry { from: age.from, to: age.to }),
            cost: offer.terms.cost.map(Cost::code),
            steps: text(offer.terms.steps.as_ref()),
            documents: (!documents.is_empty()).then_some(documents),
        },
        reach: reach(&dataset.reach_of(offer)),
        verified: verified(dataset.verified_of(offer)),
    }
}

fn contact(contact: &Contact) -> ContactEntry {
    ContactEntry { role: text(contact.role.as_ref()), name: contact.name.clone(), reach: reach(&contact.reach) }
}

fn reach(reach: &Reach) -> ReachEntry {
    let numbers = |phones: &[Phone]| known(phones.iter().map(Phone::international).collect());
    ReachEntry {
        phone: numbers(&reach.phone),
        fax: numbers(&reach.fax),
        email: known(reach.email.clone()),
        website: reach.website.clone(),
        hours: reach.times.hours.clone(),
        hours_note: text(reach.times.note.as_ref()),
        by_appointment: reach.times.by_appointment,
        languages: reach.tongues.spoken.clone(),
        interpreter: reach.tongues.interpreter.clone(),
        alert: reach.alert.as_ref().map(|alert| AlertEntry {
            text: Versions(alert.text.clone()),
            until: alert.until.map(|day| day.to_string()),
        }),
    }
}

fn verified(verified: Option<&Verified>) -> VerifiedEntry {
    VerifiedEntry {
        on: verified.and_then(|it| it.on).map(|day| day.to_string()),
        source: verified.map(|it| it.sources.clone()).unwrap_or_default(),
        confidence: verified.and_then(|it| it.confidence).map(Confidence::code),
    }
}

fn text(text: Option<&LocalText>) -> Option<Versions> {
    text.cloned().map(Versions)
}

/// A list in which nothing stands says nothing.
fn known(list: Vec<String>) -> Option<Vec<String>> {
    (!list.is_empty()).then_some(list)
}

fn ids<'a>(indices: &[usize], id: impl Fn(usize) -> Option<&'a str>) -> Vec<&'a str> {
    indices.iter().filter_map(|at| id(*at)).collect()
}
