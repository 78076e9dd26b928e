//! The register: which ids are taken, by which record, and where the id stands.

use std::hash::BuildHasher as _;

use hashbrown::{DefaultHashBuilder, HashTable};

use crate::dataset::finding::Spot;
use crate::dataset::{Dataset, Record};

/// A kind of record with an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A page of the concept.
    Page,
    /// An action field.
    Field,
    /// A goal.
    Goal,
    /// A topic.
    Topic,
    /// A town.
    Place,
    /// A contact partner.
    Partner,
    /// An offer.
    Offer,
}

/// A space of names, in which each id stands for one record.
#[derive(PartialEq, Eq, Hash)]
enum Namespace {
    /// Pages, fields, goals, partners and offers, so that an id alone tells which record a reader means.
    Records,
    Topics,
    Places,
}

/// The ids that are taken; a clone of an empty register has entries that it can take. It holds no text: a record that has an id is asked for it.
#[derive(Default, Clone)]
pub struct Register {
    taken: HashTable<Entry>,
    state: DefaultHashBuilder,
    /// Hashes of the ids of records that were left out for another reason.
    refused: Vec<u64>,
}

#[derive(Clone)]
struct Entry {
    hash: u64,
    kind: Kind,
    /// Index of the record among those of its kind.
    index: usize,
    /// Where the id stands: index of the file and line.
    file: usize,
    line: u32,
}

/// How many records of each kind there are.
#[derive(Clone, Copy, Default)]
pub struct Size {
    /// Pages.
    pub pages: usize,
    /// Fields.
    pub fields: usize,
    /// Goals.
    pub goals: usize,
    /// Topics.
    pub topics: usize,
    /// Places.
    pub places: usize,
    /// Partners.
    pub partners: usize,
    /// Offers.
    pub offers: usize,
}

impl Kind {
    fn space(self) -> Namespace {
        match self {
            Self::Page | Self::Field | Self::Goal | Self::Partner | Self::Offer => Namespace::Records,
            Self::Topic => Namespace::Topics,
            Self::Place => Namespace::Places,
        }
    }

    /// The ids of all records of this kind, in their order.
    pub fn ids(self, dataset: &Dataset) -> Vec<&str> {
        (0..Size::of(dataset).count(self)).map(|at| self.id(dataset, at)).collect()
    }

    fn id(self, dataset: &Dataset, at: usize) -> &str {
        match self {
            Self::Page => dataset.id(Record::Page(at)),
            Self::Field => dataset.id(Record::Field(at)),
            Self::Goal => dataset.id(Record::Goal(at)),
            Self::Topic => dataset.topics.get(at).map_or("", |it| it.id.as_str()),
            Self::Place => dataset.places.get(at).map_or("", |it| it.id.as_str()),
            Self::Partner => dataset.id(Record::Partner(at)),
            Self::Offer => dataset.id(Record::Offer(at)),
        }
    }
}

impl Size {
    /// The size of a dataset.
    pub fn of(dataset: &Dataset) -> Self {
        Self {
            pages: dataset.pages.len(),
            fields: dataset.fields.len(),
            goals: dataset.goals.len(),
            topics: dataset.topics.len(),
            places: dataset.places.len(),
            partners: dataset.partners.len(),
            offers: dataset.offers.len(),
        }
    }

    /// How many of this kind.
    pub fn count(self, kind: Kind) -> usize {
        match kind {
            Kind::Page => self.pages,
            Kind::Field => self.fields,
            Kind::Goal => self.goals,
            Kind::Topic => self.topics,
            Kind::Place => self.places,
            Kind::Partner => self.partners,
            Kind::Offer => self.offers,
        }
    }
}

impl Register {
    /// Index of the file and line where an id stands that is taken.
    pub fn holder(&self, dataset: &Dataset, kind: Kind, id: &str) -> Option<(usize, u32)> {
        self.entry(dataset, kind, id).map(|it| (it.file, it.line))
    }

    /// Index of the record of this kind that has an id.
    pub fn index(&self, dataset: &Dataset, kind: Kind, id: &str) -> Option<usize> {
        self.entry(dataset, kind, id).filter(|it| it.kind == kind).map(|it| it.index)
    }

    fn entry(&self, dataset: &Dataset, kind: Kind, id: &str) -> Option<&Entry> {
        let hash = self.hash(kind, id);
        let is_it =
            |it: &Entry| it.hash == hash && it.kind.space() == kind.space() && it.kind.id(dataset, it.index) == id;
        self.taken.find(hash, is_it)
    }

    /// Enters the id of the record of this kind that is written down next.
    pub fn enter(&mut self, dataset: &Dataset, kind: Kind, id: &str, at: Spot) {
        let hash = self.hash(kind, id);
        let index = Size::of(dataset).count(kind);
        let entry = Entry { hash, kind, index, file: at.file, line: at.at.line };
        self.taken.insert_unique(hash, entry, |it| it.hash);
    }

    /// Remembers an id that nobody had and that its record did not get.
    pub fn refuse(&mut self, kind: Kind, id: &str) {
        self.refused.push(self.hash(kind, id));
    }

    /// Takes the entries of another, once its clone, whose records follow `before` others. Whether none of its ids was taken; if one
    /// was, only some entries are here.
    pub fn absorb(&mut self, other: Self, before: Size) -> bool {
        self.refused.extend(other.refused);
        self.taken.reserve(other.taken.len(), |it| it.hash);
        other.taken.into_iter().all(|entry| {
            let is_free = self.taken.find(entry.hash, |it| it.hash == entry.hash).is_none();
            if is_free {
                let index = entry.index + before.count(entry.kind);
                self.taken.insert_unique(entry.hash, Entry { index, ..entry }, |it| it.hash);
            }
            is_free
        })
    }

    /// Whether an id that was refused since there were `count` of them is taken.
    pub fn has_refused(&self, count: usize) -> bool {
        let mut since = self.refused.iter().skip(count);
        since.any(|hash| self.taken.find(*hash, |it| it.hash == *hash).is_some())
    }

    /// How many ids were refused.
    pub fn refused(&self) -> usize {
        self.refused.len()
    }

    /// Forgets what was entered since the dataset had this size, and all but the first `refused`.
    pub fn forget_since(&mut self, before: Size, refused: usize) {
        self.taken.retain(|entry| entry.index < before.count(entry.kind));
        self.refused.truncate(refused);
    }

    fn hash(&self, kind: Kind, id: &str) -> u64 {
        self.state.hash_one((kind.space(), id))
    }
}
