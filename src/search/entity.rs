//! Entities: what has texts of its own (a record, a topic, a place), and which other records show the same words.
//!
//! An office's name stands in every one of its offers, and a topic's words in every offer that serves it. Each text is
//! read once, for the entity whose text it is; the [`Links`] lead from there to the records.

use serde::{Deserialize, Serialize};

use crate::dataset::local::LocalText;
use crate::dataset::record::offer::Offer;
use crate::dataset::record::partner::Partner;
use crate::dataset::record::reach::Reach;
use crate::dataset::region::Region;
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

/// A record that shows the words of an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// Number of the record.
    pub document: u32,
    /// Whether the entity is not the main thing of its kind there.
    pub is_minor: bool,
}

/// From each entity to the other records that show its words, and from each record to those entities.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Links {
    pub(crate) targets: Lists,
    pub(crate) sources: Lists,
}

/// A list for each entity or record, all in one piece.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Lists {
    /// Where each list begins; one more than there are lists.
    #[serde(with = "crate::search::block::u32s")]
    pub(crate) starts: Vec<u32>,
    /// Numbers of the records or entities; the highest bit tells the minor ones.
    #[serde(with = "crate::search::block::u32s")]
    pub(crate) items: Vec<u32>,
}

const MINOR: u32 = 1 << 31;

impl Lists {
    fn of(&self, at: u32) -> &[u32] {
        let bound = |at: usize| self.starts.get(at).map_or(0, |it| *it as usize);
        self.items.get(bound(at as usize)..bound(at as usize + 1)).unwrap_or_default()
    }

    /// The same links from the other end.
    fn turned(&self, lists: u32) -> Self {
        let mut starts = vec![0_u32; lists as usize + 1];
        for item in &self.items {
            starts.get_mut((item & !MINOR) as usize + 1).into_iter().for_each(|count| *count += 1);
        }
        let mut sum = 0;
        for count in &mut starts {
            sum += *count;
            *count = sum;
        }
        let mut ends = starts.clone();
        let mut items = vec![0; self.items.len()];
        for from in 0..u32::try_from(self.starts.len()).unwrap_or(u32::MAX) - 1 {
            for item in self.of(from) {
                let Some(end) = ends.get_mut((item & !MINOR) as usize) else { continue };
                items.get_mut(*end as usize).into_iter().for_each(|place| *place = from | (item & MINOR));
                *end += 1;
            }
        }
        Self { starts, items }
    }
}

impl Links {
    /// The links of a dataset.
    pub fn new(dataset: &Dataset, numbering: &Numbering) -> Self {
        let mut sources = Lists { starts: vec![0], items: Vec::new() };
        let mut shown: Vec<(u32, bool)> = Vec::new();
        let region = Region::new(&dataset.directory);
        for record in dataset.records() {
            entities_of(dataset, record, &mut |entity, is_minor| shown.push((numbering.number(entity), is_minor)));
            let partner = dataset.partner_in(record);
            if partner.is_some_and(|partner| region.is_served_by(partner)) {
                shown.push((numbering.number(Entity::Region), false));
            }
            // What one of a partner's offers has as its main topic is no minor one of the partner.
            shown.sort_unstable();
            shown.dedup_by_key(|(entity, _)| *entity);
            let items = shown.drain(..).map(|(entity, is_minor)| entity | if is_minor { MINOR } else { 0 });
            sources.items.extend(items);
            sources.starts.push(u32::try_from(sources.items.len()).unwrap_or(u32::MAX));
        }
        Self { targets: sources.turned(numbering.entities()), sources }
    }

    /// The records that show the words of an entity, besides itself.
    pub fn of(&self, entity: u32) -> impl ExactSizeIterator<Item = Target> + '_ {
        let targets = self.targets.of(entity).iter();
        targets.map(|target| Target { document: target & !MINOR, is_minor: target & MINOR != 0 })
    }

    /// The entities whose words a record shows besides its own, each with the record as its target.
    pub fn shown_by(&self, document: u32) -> impl Iterator<Item = (u32, Target)> + '_ {
        let sources = self.sources.of(document).iter();
        sources.map(move |source| (source & !MINOR, Target { document, is_minor: source & MINOR != 0 }))
    }
}

/// The other entities whose words a record shows; one may come more than once, and as a minor one too.
fn entities_of(dataset: &Dataset, record: Record, take: &mut dyn FnMut(Entity, bool)) {
    match record {
        Record::Field(field) => {
            let goals = dataset.fields.get(field).map_or(&[][..], |it| &it.goals);
            for goal in goals {
                take(Entity::Record(Record::Goal(*goal)), false);
            }
            let topics = dataset.topics.iter().enumerate().filter(|(_, topic)| topic.fields.contains(&field));
            topics.for_each(|(topic, _)| take(Entity::Topic(topic), false));
        }
        Record::Goal(goal) => {
            if let Some(goal) = dataset.goals.get(goal) {
                take(Entity::Record(Record::Field(goal.field)), false);
            }
        }
        Record::Offer(at) => {
            let Some(offer) = dataset.offers.get(at) else { return };
            served(offer, take);
            take(Entity::Record(Record::Partner(offer.partner)), false);
            let place = dataset.partner_of(offer).and_then(|partner| partner.address.place);
            if let Some(place) = place {
                take(Entity::Place(place), false);
            }
        }
        Record::Partner(at) => {
            let Some(partner) = dataset.partners.get(at) else { return };
            for at in &partner.offers {
                take(Entity::Record(Record::Offer(*at)), false);
                dataset.offers.get(*at).into_iter().for_each(|offer| served(offer, take));
            }
            partner.address.place.into_iter().for_each(|place| take(Entity::Place(place), false));
        }
        Record::Page(_) => {}
    }
}

fn served(offer: &Offer, take: &mut dyn FnMut(Entity, bool)) {
    offer.serves.fields.iter().for_each(|at| take(Entity::Record(Record::Field(*at)), false));
    offer.serves.goals.iter().for_each(|at| take(Entity::Record(Record::Goal(*at)), false));
    offer.serves.topics.iter().zip(0..).for_each(|(at, place)| take(Entity::Topic(*at), place > 0));
}
