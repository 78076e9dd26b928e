//! The facts of a record, one by one, under the names that they have in the files.

use std::fmt::Display;

use crate::dataset::Dataset;
use crate::dataset::local::LocalText;
use crate::dataset::record::offer::{Age, Cost, Offer};
use crate::dataset::record::partner::{Contact, Kind, Partner, Wheelchair};
use crate::dataset::record::reach::Reach;
use crate::dataset::record::verified::{Confidence, Verified};
use crate::language::Language;
use crate::language::phone::Phone;

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its name in the files, as `phone`, `title` or `verified.on`.
    pub key: &'static str,
    /// The language of a text; empty where it is the same in all of them.
    pub tag: String,
    /// Its value as it stands in the files, several parted by commas.
    pub value: String,
}

/// A record and what is known of it. What is unknown has no fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// What it is: `directory`, `page`, `field`, `goal`, `topic`, `place`, `partner` or `offer`.
    pub kind: &'static str,
    /// Its id; empty for the directory, of which there is one.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What is known of it.
    pub facts: Vec<Fact>,
}

/// Every record of a dataset in its order, kind by kind.
pub fn described(dataset: &Dataset, language: Language) -> Vec<Described> {
    let directory = Described {
        kind: "directory",
        id: String::new(),
        title: dataset.directory.title.clone(),
        facts: directory(dataset),
    };
    let pages = dataset.pages.iter().map(|page| {
        let facts = Facts::default().text("title", Some(&page.title)).text("text", Some(&page.text));
        described_as("page", &page.id, page.title.get(language), facts.list("sources", &page.sources))
    });
    let fields = dataset.fields.iter().map(|field| {
        described_as("field", &field.id, field.title.get(language), Facts::default().text("title", Some(&field.title)))
    });
    let goals = dataset.goals.iter().map(|goal| {
        let facts = Facts::default().text("text", Some(&goal.text));
        let facts = facts.list("fields", ids(&[goal.field], |at| dataset.fields.get(at).map(|it| &it.id)));
        described_as("goal", &goal.id, goal.text.get(language), facts)
    });
    let topics = dataset.topics.iter().map(|topic| {
        let mut facts = Facts::default().text("title", Some(&topic.title));
        for (tag, words) in &topic.also {
            facts.push("also", tag, words.join(", "));
        }
        let facts = facts.list("fields", ids(&topic.fields, |at| dataset.fields.get(at).map(|it| &it.id)));
        described_as("topic", &topic.id, topic.title.get(language), facts)
    });
    let places = dataset.places.iter().map(|place| {
        let facts = Facts::default().one("name", Some(&place.name)).list("also", &place.also);
        let facts = facts.list("postcodes", &place.postcodes).one("outside", Some(place.is_outside));
        described_as("place", &place.id, &place.name, facts)
    });
    let partners = dataset.partners.iter().map(|it| described_as("partner", &it.id, &called(it), partner(dataset, it)));
    let offers =
        dataset.offers.iter().map(|it| described_as("offer", &it.id, it.title.get(language), offer(dataset, it)));
    let concept = pages.chain(fields).chain(goals).chain(topics);
    std::iter::once(directory).chain(concept).chain(places).chain(partners).chain(offers).collect()
}

fn described_as(kind: &'static str, id: &str, title: &str, facts: Facts) -> Described {
    Described { kind, id: id.to_owned(), title: title.to_owned(), facts: facts.0 }
}

/// Office and organization: of many offices the name alone says little.
fn called(partner: &Partner) -> String {
    let names = &partner.names;
    names.unit.as_ref().map_or_else(|| names.organization.clone(), |unit| format!("{unit}, {}", names.organization))
}

fn directory(dataset: &Dataset) -> Vec<Fact> {
    let directory = &dataset.directory;
    let steward = directory.steward.and_then(|at| dataset.partners.get(at));
    let facts = Facts::default().one("title", Some(&directory.title)).one("region", Some(&directory.region));
    let facts = facts.one("edition", directory.edition).one("holidays", directory.holidays.as_ref());
    facts.one("steward", steward.map(|partner| &partner.id)).0
}

fn partner(dataset: &Dataset, partner: &Partner) -> Facts {
    let (names, address) = (&partner.names, &partner.address);
    let facts = Facts::default().one("name", Some(&names.organization)).one("unit", names.unit.as_ref());
    let facts = facts.list("also", &names.also).one("kind", partner.kind.map(Kind::code));
    // A women's shelter has no street, whatever a file says.
    let open = (!dataset.is_shelter(partner)).then_some(address);
    let facts = facts.one("street", open.and_then(|it| it.street.as_ref()));
    let facts = facts.one("postcode", open.and_then(|it| it.postcode.as_ref()));
    let facts = facts.one("town", dataset.place_of(partner).map(|place| &place.name));
    let facts =
        facts.one("wheelchair", address.wheelchair.map(Wheelchair::code)).text("area", partner.remarks.area.as_ref());
    let facts = facts.reach(&partner.reach).text("note", partner.remarks.note.as_ref());
    let contacts: Vec<String> = partner.contacts.iter().map(contact).collect();
    facts.list("contact", &contacts).verified(Some(&partner.verified))
}

fn contact(contact: &Contact) -> String {
    let role = contact.role.as_ref().map(|role| role.get(Language::German).to_owned());
    let phones = contact.reach.phone.iter().map(Phone::international);
    let ways = phones.chain(contact.reach.email.iter().cloned());
    role.into_iter().chain(contact.name.clone()).chain(ways).collect::<Vec<_>>().join(" / ")
}

fn offer(dataset: &Dataset, offer: &Offer) -> Facts {
    let serves = &offer.serves;
    let facts = Facts::default().one("partner", dataset.partner_of(offer).map(|partner| &partner.id));
    let facts = facts.text("title", Some(&offer.title)).text("summary", offer.summary.as_ref());
    let facts = facts.list("fields", ids(&serves.fields, |at| dataset.fields.get(at).map(|it| &it.id)));
    let facts = facts.list("goals", ids(&serves.goals, |at| dataset.goals.get(at).map(|it| &it.id)));
    let facts = facts.list("topics", ids(&serves.topics, |at| dataset.topics.get(at).map(|it| &it.id)));
    let facts = facts.text("audience", offer.audience.text.as_ref()).one("age", offer.audience.age.map(age));
    let facts = facts.one("cost", offer.terms.cost.map(Cost::code)).text("steps", offer.terms.steps.as_ref());
    let documents = offer.terms.documents.iter().map(|text| text.get(Language::German));
    facts.list("documents", documents).reach(&offer.reach).verified(offer.verified.as_ref())
}

fn age(age: Age) -> String {
    let end = |years: Option<u8>| years.map_or_else(String::new, |years| years.to_string());
    format!("{}–{}", end(age.from), end(age.to))
}

fn ids<'a>(indices: &[usize], id: impl Fn(usize) -> Option<&'a String>) -> Vec<&'a String> {
    indices.iter().filter_map(|at| id(*at)).collect()
}

/// Facts as they are put together.
#[derive(Default)]
struct Facts(Vec<Fact>);

impl Facts {
    fn push(&mut self, key: &'static str, tag: &str, value: String) {
        self.0.push(Fact { key, tag: tag.to_owned(), value });
    }

    fn one(mut self, key: &'static str, value: Option<impl Display>) -> Self {
        if let Some(value) = value {
            self.push(key, "", value.to_string());
        }
        self
    }

    fn list(mut self, key: &'static str, values: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let values: Vec<String> = values.into_iter().map(|value| value.as_ref().to_owned()).collect();
        if !values.is_empty() {
            self.push(key, "", values.join(", "));
        }
        self
    }

    fn text(mut self, key: &'static str, text: Option<&LocalText>) -> Self {
        for (tag, text) in text.into_iter().flat_map(LocalText::versions) {
            self.push(key, tag, text.to_owned());
        }
        self
    }

    fn reach(self, reach: &Reach) -> Self {
        let facts = self.list("phone", reach.phone.iter().map(Phone::national));
        let facts = facts.list("fax", reach.fax.iter().map(Phone::national)).list("email", &reach.email);
        let facts = facts.one("website", reach.website.as_ref()).one("hours", reach.times.hours.as_ref());
        let facts = facts.text("hours_note", reach.times.note.as_ref());
        let facts = facts.one("by_appointment", reach.times.by_appointment);
        let facts = facts.list("languages", reach.tongues.spoken.iter().flatten());
        let facts = facts.list("interpreter", reach.tongues.interpreter.iter().flatten());
        let facts = facts.text("alert", reach.alert.as_ref().map(|alert| &alert.text));
        facts.one("until", reach.alert.as_ref().and_then(|alert| alert.until))
    }

    fn verified(self, verified: Option<&Verified>) -> Self {
        let facts = self.one("verified", verified.and_then(|it| it.on));
        let facts = facts.list("source", verified.iter().flat_map(|it| &it.sources));
        facts.one("confidence", verified.and_then(|it| it.confidence).map(Confidence::code))
    }
}
