//! The directory's data: records, how they are read from files, and what is wrong with them.
//!
//! The shape on disk is described in the crate's README and read by [`parse`]; [`record`] is the shape in memory, where
//! ids have become indices and every reference leads somewhere.

pub mod amend;
pub mod check;
pub mod errors;
pub mod finding;
pub mod intake;
pub mod local;
pub mod notes;
pub mod parse;
pub mod record;
pub mod region;
pub mod source;
pub mod table;
pub mod urgent;

use std::hash::BuildHasher as _;

use hashbrown::{DefaultHashBuilder, HashTable};
use serde::{Deserialize, Serialize};

use crate::dataset::record::offer::Offer;
use crate::dataset::record::partner::Partner;
use crate::dataset::record::reach::{Reach, Times};
use crate::dataset::record::verified::Verified;
use crate::dataset::record::{Directory, Field, Goal, Page, Place, Topic};
use crate::dataset::urgent::Urgent;

/// The main topic by which a women's shelter is known.
pub(crate) const SHELTER: &str = "frauenhaus";

/// All records of a directory. Its serialized form is a picture of memory for this very program; datasets that people
/// keep have the shape that [`parse`] reads.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Dataset {
    /// What the directory is.
    pub directory: Directory,
    /// The concept's pages, in order.
    pub pages: Vec<Page>,
    /// Action fields, in order.
    pub fields: Vec<Field>,
    /// Goals of all fields, in order.
    pub goals: Vec<Goal>,
    /// Topics.
    pub topics: Vec<Topic>,
    /// Towns.
    pub places: Vec<Place>,
    /// Contact partners.
    pub partners: Vec<Partner>,
    /// Offers of all partners.
    pub offers: Vec<Offer>,
    /// Names of the files that were read.
    pub files: Vec<String>,
    /// Made anew from the records by [`Dataset::prepare`].
    #[serde(skip)]
    lookup: Lookup,
}

/// What is found by id, by field, by goal and in a hurry without looking through all records.
#[derive(Debug, Clone, Default)]
struct Lookup {
    /// Numbers of records by their ids, which the records hold.
    ids: HashTable<u32>,
    state: DefaultHashBuilder,
    offers_by_field: Vec<Vec<usize>>,
    offers_by_goal: Vec<Vec<usize>>,
    urgent: Urgent,
}

/// One of the records a reader can open, by its index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Record {
    /// An action field.
    Field(usize),
    /// A goal.
    Goal(usize),
    /// An offer.
    Offer(usize),
    /// A contact partner.
    Partner(usize),
    /// A page of the concept.
    Page(usize),
}

impl Dataset {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.partners.is_empty() && self.fields.is_empty() && self.pages.is_empty()
    }

    /// Takes out what only the staff may see, so that in public nothing can show it, and no search can find it.
    pub fn keep_public(&mut self) {
        for partner in &mut self.partners {
            partner.contacts.retain(|contact| contact.public);
        }
    }

    /// Name of a file by its index.
    pub fn file(&self, index: usize) -> &str {
        self.files.get(index).map_or("", String::as_str)
    }

    /// The record with this id.
    pub fn find(&self, id: &str) -> Option<Record> {
        let hash = self.lookup.state.hash_one(id);
        let number = self.lookup.ids.find(hash, |it| self.numbered(*it).is_some_and(|record| self.id(record) == id))?;
        self.numbered(*number)
    }

    /// The id of a record.
    pub fn id(&self, record: Record) -> &str {
        let id = match record {
            Record::Field(at) => self.fields.get(at).map(|it| &it.id),
            Record::Goal(at) => self.goals.get(at).map(|it| &it.id),
            Record::Offer(at) => self.offers.get(at).map(|it| &it.id),
            Record::Partner(at) => self.partners.get(at).map(|it| &it.id),
            Record::Page(at) => self.pages.get(at).map(|it| &it.id),
        };
        id.map_or("", String::as_str)
    }

    /// Every record, fields and goals first.
    pub fn records(&self) -> impl Iterator<Item = Record> + '_ {
        let fields = (0..self.fields.len()).map(Record::Field);
        let goals = (0..self.goals.len()).map(Record::Goal);
        let offers = (0..self.offers.len()).map(Record::Offer);
        let partners = (0..self.partners.len()).map(Record::Partner);
        let pages = (0..self.pages.len()).map(Record::Page);
        fields.chain(goals).chain(offers).chain(partners).chain(pages)
    }

    /// The place of a record in [`Dataset::records`].
    pub fn number(&self, record: Record) -> usize {
        let goals = self.fields.len();
        let offers = goals + self.goals.len();
        let partners = offers + self.offers.len();
        match record {
            Record::Field(at) => at,
            Record::Goal(at) => goals + at,
            Record::Offer(at) => offers + at,
            Record::Partner(at) => partners + at,
            Record::Page(at) => partners + self.partners.len() + at,
        }
    }

    /// The record with this place in [`Dataset::records`].
    fn numbered(&self, number: u32) -> Option<Record> {
        let at = usize::try_from(number).ok()?;
        let goal = self.fields.len();
        let offer = goal + self.goals.len();
        let partner = offer + self.offers.len();
        let page = partner + self.partners.len();
        Some(match at {
            _ if at < goal => Record::Field(at),
            _ if at < offer => Record::Goal(at - goal),
            _ if at < partner => Record::Offer(at - offer),
            _ if at < page => Record::Partner(at - partner),
            _ if at < page + self.pages.len() => Record::Page(at - page),
            _ => return None,
        })
    }

    /// The partner of an offer.
    pub fn partner_of(&self, offer: &Offer) -> Option<&Partner> {
        self.partners.get(offer.partner)
    }

    /// How an offer is reached: its own facts over those of its partner.
    pub fn reach_of(&self, offer: &Offer) -> Reach {
        self.partner_of(offer).map_or_else(|| offer.reach.clone(), |partner| offer.reach.over(&partner.reach))
    }

    /// When someone is there: an offer's own times, or else its partner's.
    pub fn times_of(&self, record: Record) -> Option<&Times> {
        match record {
            Record::Offer(at) => {
                let offer = self.offers.get(at)?;
                let own = Some(&offer.reach.times).filter(|times| times.is_known());
                own.or_else(|| self.partner_of(offer).map(|partner| &partner.reach.times))
            }
            Record::Partner(at) => self.partners.get(at).map(|partner| &partner.reach.times),
            Record::Field(_) | Record::Goal(_) | Record::Page(_) => None,
        }
    }

    /// When and where an offer's facts were read.
    pub fn verified_of<'a>(&'a self, offer: &'a Offer) -> Option<&'a Verified> {
        offer.verified.as_ref().or_else(|| self.partner_of(offer).map(|partner| &partner.verified))
    }

    /// The partner that a record is, or whose offer it is.
    pub fn partner_in(&self, record: Record) -> Option<&Partner> {
        match record {
            Record::Offer(at) => self.offers.get(at).and_then(|offer| self.partner_of(offer)),
            Record::Partner(at) => self.partners.get(at),
            Record::Field(_) | Record::Goal(_) | Record::Page(_) => None,
        }
    }

    /// When and where a record was verified; `None` for what is no contact.
    pub fn verified_in(&self, record: Record) -> Option<&Verified> {
        match record {
            Record::Offer(at) => self.offers.get(at).and_then(|offer| self.verified_of(offer)),
            Record::Partner(at) => self.partners.get(at).map(|partner| &partner.verified),
            Record::Field(_) | Record::Goal(_) | Record::Page(_) => None,
        }
    }

    /// The place where a partner is.
    pub fn place_of(&self, partner: &Partner) -> Option<&Place> {
        partner.address.place.and_then(|at| self.places.get(at))
    }

    /// Whether a partner is a women's shelter: its address stays secret, whatever a file says.
    pub fn is_shelter(&self, partner: &Partner) -> bool {
        let offers = partner.offers.iter().filter_map(|at| self.offers.get(*at));
        let mut topics = offers.filter_map(|offer| offer.serves.topics.first()).filter_map(|at| self.topics.get(*at));
        topics.any(|topic| topic.id == SHELTER)
    }

    /// Indices of the offers that serve a field.
    pub fn offers_for_field(&self, field: usize) -> &[usize] {
        self.lookup.offers_by_field.get(field).map_or(&[], Vec::as_slice)
    }

    /// Indices of the offers that serve a goal.
    pub fn offers_for_goal(&self, goal: usize) -> &[usize] {
        self.lookup.offers_by_goal.get(goal).map_or(&[], Vec::as_slice)
    }

    /// What may be needed at once.
    pub fn urgent(&self) -> &Urgent {
        &self.lookup.urgent
    }

    /// Writes the lists by which records are found; called once when all of them are read, be it
    /// from their files or from a copy in the shape of memory.
    pub fn prepare(&mut self) {
        let state = DefaultHashBuilder::default();
        let hash = |number: &u32| self.numbered(*number).map_or(0, |record| state.hash_one(self.id(record)));
        let mut ids = HashTable::with_capacity(self.records().count());
        for (record, number) in self.records().zip(0..) {
            ids.insert_unique(state.hash_one(self.id(record)), number, hash);
        }
        let mut offers_by_field = vec![Vec::new(); self.fields.len()];
        let mut offers_by_goal = vec![Vec::new(); self.goals.len()];
        for (at, offer) in self.offers.iter().enumerate() {
            enter(&mut offers_by_field, &offer.serves.fields, at);
            enter(&mut offers_by_goal, &offer.serves.goals, at);
        }
        let urgent = Urgent::among(&self.partners, &self.offers, &self.topics);
        self.lookup = Lookup { ids, state, offers_by_field, offers_by_goal, urgent };
    }
}

/// Puts an offer on the list of everything that it serves.
fn enter(lists: &mut [Vec<usize>], served: &[usize], offer: usize) {
    for at in served {
        if let Some(list) = lists.get_mut(*at) {
            list.push(offer);
        }
    }
}
