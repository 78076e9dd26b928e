//! Entities: what has texts of its own (a record, a topic, a place), and which other records show the same words.
//!
//! An office's name stands in every one of its offers, and a topic's words in every offer that serves it. Each text is
//! read once, for the entity whose text it is; the [links](crate::search::links) lead from there to the records.

use serde::{Deserialize, Serialize};

use crate::dataset::local::LocalText;
use crate::dataset::record::offer::Offer;
use crate::dataset::record::partner::Partner;
use crate::dataset::record::reach::Reach;
use crate::dataset::{Dataset, Record};
use crate::search::part::Part;

/// What has texts of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entity {
    /// A record.
    Record(Record),
    /// A topic, by its index.
    Topic(usize),
    /// A place, by its index.
    Place(usize),
    /// All places of the region together, which are shown by whoever serves all of it.
    Region,
}

/// One text of an entity.
#[derive(Debug, Clone, Copy)]
pub struct Snippet<'a> {
    /// Which part of the entity it is.
    pub part: Part,
    /// Whether it is in another language than German.
    pub is_foreign: bool,
    /// The text.
    pub text: &'a str,
}

/// The numbers of all entities: first the records in the order of [`Dataset::records`], then topics, then places,
/// and last the region.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct Numbering {
    goals: u32,
    offers: u32,
    partners: u32,
    pages: u32,
    topics: u32,
    places: u32,
    region: u32,
}

impl Numbering {
    /// The numbers of a dataset's entities.
    pub fn new(dataset: &Dataset) -> Self {
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let goals = count(dataset.fields.len());
        let offers = goals + count(dataset.goals.len());
        let partners = offers + count(dataset.offers.len());
        let pages = partners + count(dataset.partners.len());
        let topics = pages + count(dataset.pages.len());
        let places = topics + count(dataset.topics.len());
        let region = places + count(dataset.places.len());
        Self { goals, offers, partners, pages, topics, places, region }
    }

    /// How many entities there are.
    pub fn entities(&self) -> u32 {
        self.region + 1
    }

    /// How many of them are records.
    pub fn records(&self) -> u32 {
        self.topics
    }

    /// How many of the records are fields; they come first.
    pub fn fields(&self) -> u32 {
        self.goals
    }

    /// Whether this is the number of a topic.
    pub fn is_topic(&self, number: u32) -> bool {
        (self.topics..self.places).contains(&number)
    }

    /// The entity with this number.
    pub fn entity(&self, number: u32) -> Entity {
        let from = |start: u32| (number - start) as usize;
        match number {
            _ if number < self.goals => Entity::Record(Record::Field(from(0))),
            _ if number < self.offers => Entity::Record(Record::Goal(from(self.goals))),
            _ if number < self.partners => Entity::Record(Record::Offer(from(self.offers))),
            _ if number < self.pages => Entity::Record(Record::Partner(from(self.partners))),
            _ if number < self.topics => Entity::Record(Record::Page(from(self.pages))),
            _ if number < self.places => Entity::Topic(from(self.topics)),
            _ if number < self.region => Entity::Place(from(self.places)),
            _ => Entity::Region,
        }
    }

    /// The record with this number.
    pub fn record(&self, number: u32) -> Option<Record> {
        match self.entity(number) {
            Entity::Record(record) => Some(record),
            Entity::Topic(_) | Entity::Place(_) | Entity::Region => None,
        }
    }

    /// The number of an entity.
    pub fn number(&self, entity: Entity) -> u32 {
        let (start, at) = match entity {
            Entity::Record(Record::Field(at)) => (0, at),
            Entity::Record(Record::Goal(at)) => (self.goals, at),
            Entity::Record(Record::Offer(at)) => (self.offers, at),
            Entity::Record(Record::Partner(at)) => (self.partners, at),
            Entity::Record(Record::Page(at)) => (self.pages, at),
            Entity::Topic(at) => (self.topics, at),
            Entity::Place(at) => (self.places, at),
            Entity::Region => (self.region, 0),
        };
        start.saturating_add(u32::try_from(at).unwrap_or(u32::MAX))
    }

    /// What a part of this entity is to another record that shows its words.
    pub fn relayed(&self, number: u32, part: Part) -> Part {
        match self.entity(number) {
            Entity::Record(Record::Field(_)) => Part::Field,
            Entity::Record(Record::Goal(_)) => Part::Goal,
            Entity::Record(Record::Offer(_)) if part == Part::Title => Part::OfferTitle,
            Entity::Record(Record::Partner(_)) if part == Part::Title => Part::Organization,
            _ => part,
        }
    }
}

/// Hands every text of an entity to `take`. Phone numbers and postcodes are no texts; see [`crate::search::numbers`].
pub fn snippets<'a>(dataset: &'a Dataset, entity: Entity, take: &mut dyn FnMut(Snippet<'a>)) {
    let mut out = Collector { take };
    match entity {
        Entity::Record(Record::Field(at)) => {
            dataset.fields.get(at).into_iter().for_each(|it| out.local(Part::Title, &it.title));
        }
        Entity::Record(Record::Goal(at)) => {
            dataset.goals.get(at).into_iter().for_each(|it| out.local(Part::Title, &it.text));
        }
        Entity::Record(Record::Offer(at)) => dataset.offers.get(at).into_iter().for_each(|it| out.offer(it)),
        Entity::Record(Record::Partner(at)) => dataset.partners.get(at).into_iter().for_each(|it| out.partner(it)),
        Entity::Record(Record::Page(at)) => {
            if let Some(page) = dataset.pages.get(at) {
                out.local(Part::Title, &page.title);
                out.local(Part::Prose, &page.text);
            }
        }
        Entity::Topic(at) => {
            if let Some(topic) = dataset.topics.get(at) {
                out.local(Part::Topic, &topic.title);
                for (tag, words) in &topic.also {
                    for word in words {
                        out.add(Part::TopicWord, tag, word);
                    }
                }
            }
        }
        Entity::Place(at) => {
            if let Some(place) = dataset.places.get(at) {
                out.plain(Part::Town, &place.name);
                place.also.iter().for_each(|name| out.plain(Part::TownName, name));
            }
        }
        Entity::Region => {
            let names = dataset.inner_places().flat_map(|place| std::iter::once(&place.name).chain(&place.also));
            names.for_each(|name| out.plain(Part::Area, name));
        }
    }
}

/// Receives the texts of an entity.
struct Collector<'a, 'f> {
    take: &'f mut dyn FnMut(Snippet<'a>),
}

impl<'a> Collector<'a, '_> {
    fn plain(&mut self, part: Part, text: &'a str) {
        self.add(part, "de", text);
    }

    fn add(&mut self, part: Part, tag: &str, text: &'a str) {
        (self.take)(Snippet { part, is_foreign: tag != "de", text });
    }

    fn local(&mut self, part: Part, text: &'a LocalText) {
        for (tag, version) in text.versions() {
            self.add(part, tag, version);
        }
    }

    fn offer(&mut self, offer: &'a Offer) {
        self.local(Part::Title, &offer.title);
        let texts = offer.summary.iter().chain(&offer.terms.steps).chain(&offer.terms.documents);
        texts.for_each(|text| self.local(Part::Text, text));
        offer.audience.text.iter().for_each(|text| self.local(Part::Audience, text));
        self.reach(&offer.reach);
    }

    fn partner(&mut self, partner: &'a Partner) {
        self.plain(Part::Title, partner.names.title());
        if partner.names.unit.is_some() {
            self.plain(Part::Organization, &partner.names.organization);
        }
        partner.names.also.iter().for_each(|name| self.plain(Part::ShortName, name));
        partner.address.street.iter().for_each(|street| self.plain(Part::Street, street));
        partner.remarks.area.iter().for_each(|area| self.local(Part::Area, area));
        self.reach(&partner.reach);
        for contact in &partner.contacts {
            contact.role.iter().for_each(|role| self.local(Part::Contact, role));
            self.reach(&contact.reach);
        }
    }

    fn reach(&mut self, reach: &'a Reach) {
        reach.email.iter().for_each(|email| self.plain(Part::Email, email));
        reach.website.iter().for_each(|website| self.plain(Part::Web, website));
        reach.times.note.iter().for_each(|note| self.local(Part::Text, note));
    }
}
