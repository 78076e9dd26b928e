//! Links: which other records show the words of an entity, and what it is among others there.

use serde::{Deserialize, Serialize};

use crate::dataset::record::offer::Offer;
use crate::dataset::region::Region;
use crate::dataset::{Dataset, Record};
use crate::search::entity::{Entity, Numbering};
use crate::search::named::Named;

/// A record that shows the words of an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// Number of the record.
    pub document: u32,
    /// What the entity is among those of its kind there.
    pub standing: Standing,
}

/// What a topic is among those of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The main thing.
    Main,
    /// The first of several, or one of very many offers.
    Shared,
    /// One beside the main thing.
    Minor,
}

/// From how many topics on a partner is about none of them in the first place.
const MANY: usize = 4;

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
    /// Numbers of the records or entities; the two highest bits tell their standing.
    #[serde(with = "crate::search::block::u32s")]
    pub(crate) items: Vec<u32>,
}

const MINOR: u32 = 1 << 31;
const SHARED: u32 = 1 << 30;
const NUMBER: u32 = SHARED - 1;

impl Standing {
    fn bits(self) -> u32 {
        match self {
            Self::Main => 0,
            Self::Shared => SHARED,
            Self::Minor => MINOR,
        }
    }

    fn from_bits(item: u32) -> Self {
        match item & !NUMBER {
            0 => Self::Main,
            SHARED => Self::Shared,
            _ => Self::Minor,
        }
    }
}

impl Lists {
    fn of(&self, at: u32) -> &[u32] {
        let bound = |at: usize| self.starts.get(at).map_or(0, |it| *it as usize);
        self.items.get(bound(at as usize)..bound(at as usize + 1)).unwrap_or_default()
    }

    /// The same links from the other end.
    fn turned(&self, lists: u32) -> Self {
        let mut starts = vec![0_u32; lists as usize + 1];
        for item in &self.items {
            starts.get_mut((item & NUMBER) as usize + 1).into_iter().for_each(|count| *count += 1);
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
                let Some(end) = ends.get_mut((item & NUMBER) as usize) else { continue };
                items.get_mut(*end as usize).into_iter().for_each(|place| *place = from | (item & !NUMBER));
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
        let mut shown: Vec<(u32, Standing)> = Vec::new();
        let mut named = Named::new(dataset, numbering);
        let region = Region::new(&dataset.directory);
        for record in dataset.records() {
            entities_of(dataset, record, &mut |entity, standing| shown.push((numbering.number(entity), standing)));
            let partner = dataset.partner_in(record);
            if partner.is_some_and(|partner| region.is_served_by(partner)) {
                shown.push((numbering.number(Entity::Region), Standing::Main));
            }
            // What one of a partner's offers has as its main topic is no minor one of the partner.
            shown.sort_unstable();
            shown.dedup_by_key(|(entity, _)| *entity);
            settle(record, &mut shown, numbering, &mut named);
            let items = shown.drain(..).map(|(entity, standing)| entity | standing.bits());
            sources.items.extend(items);
            sources.starts.push(u32::try_from(sources.items.len()).unwrap_or(u32::MAX));
        }
        Self { targets: sources.turned(numbering.entities()), sources }
    }

    /// The records that show the words of an entity, besides itself.
    pub fn of(&self, entity: u32) -> impl ExactSizeIterator<Item = Target> + '_ {
        let targets = self.targets.of(entity).iter();
        targets.map(|target| Target { document: target & NUMBER, standing: Standing::from_bits(*target) })
    }

    /// The entities whose words a record shows besides its own, each with the record as its target.
    pub fn shown_by(&self, document: u32) -> impl Iterator<Item = (u32, Target)> + '_ {
        let sources = self.sources.of(document).iter();
        sources.map(move |source| (source & NUMBER, Target { document, standing: Standing::from_bits(*source) }))
    }
}

/// Sets the topics of a record right: of many none is the main thing, but what it is called by is more than others.
fn settle(record: Record, shown: &mut [(u32, Standing)], numbering: &Numbering, named: &mut Named<'_>) {
    let topics = || shown.iter().filter(|(entity, _)| numbering.is_topic(*entity));
    let count = topics().count();
    if count < 2 || matches!(record, Record::Field(_)) {
        return;
    }
    let least = if partner_is_broad(record, count) { Standing::Shared } else { Standing::Main };
    let names = named.by(record);
    for (entity, standing) in shown.iter_mut().filter(|(entity, _)| numbering.is_topic(*entity)) {
        let is_named = names.contains(entity);
        *standing = match (*standing).max(least) {
            Standing::Minor if is_named => Standing::Shared,
            Standing::Shared if is_named => Standing::Main,
            standing => standing,
        };
    }
}

/// Whether a record is a partner with so many topics that none of them is what it is for.
fn partner_is_broad(record: Record, topics: usize) -> bool {
    matches!(record, Record::Partner(_)) && topics >= MANY
}

/// The other entities whose words a record shows; one may come more than once, and as a minor one too.
fn entities_of(dataset: &Dataset, record: Record, take: &mut dyn FnMut(Entity, Standing)) {
    match record {
        Record::Field(field) => {
            let goals = dataset.fields.get(field).map_or(&[][..], |it| &it.goals);
            for goal in goals {
                take(Entity::Record(Record::Goal(*goal)), Standing::Main);
            }
            let topics = dataset.topics.iter().enumerate().filter(|(_, topic)| topic.fields.contains(&field));
            topics.for_each(|(topic, _)| take(Entity::Topic(topic), Standing::Main));
        }
        Record::Goal(goal) => {
            if let Some(goal) = dataset.goals.get(goal) {
                take(Entity::Record(Record::Field(goal.field)), Standing::Main);
            }
        }
        Record::Offer(at) => {
            let Some(offer) = dataset.offers.get(at) else { return };
            served(offer, take);
            take(Entity::Record(Record::Partner(offer.partner)), Standing::Main);
            let place = dataset.partner_of(offer).and_then(|partner| partner.address.place);
            if let Some(place) = place {
                take(Entity::Place(place), Standing::Main);
            }
        }
        Record::Partner(at) => {
            let Some(partner) = dataset.partners.get(at) else { return };
            for at in &partner.offers {
                take(Entity::Record(Record::Offer(*at)), Standing::Main);
                dataset.offers.get(*at).into_iter().for_each(|offer| served(offer, take));
            }
            partner.address.place.into_iter().for_each(|place| take(Entity::Place(place), Standing::Main));
        }
        Record::Page(_) => {}
    }
}

fn served(offer: &Offer, take: &mut dyn FnMut(Entity, Standing)) {
    offer.serves.fields.iter().for_each(|at| take(Entity::Record(Record::Field(*at)), Standing::Main));
    offer.serves.goals.iter().for_each(|at| take(Entity::Record(Record::Goal(*at)), Standing::Main));
    let first = if offer.serves.topics.len() > 1 { Standing::Shared } else { Standing::Main };
    let standings = std::iter::once(first).chain(std::iter::repeat(Standing::Minor));
    offer.serves.topics.iter().zip(standings).for_each(|(at, standing)| take(Entity::Topic(*at), standing));
}
