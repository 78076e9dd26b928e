//! References by id, as they are read: each id is kept once, for there are few of them and many references.

use std::hash::BuildHasher as _;

use hashbrown::{DefaultHashBuilder, HashTable};

use crate::dataset::parse::register::{Kind, Size};
use crate::dataset::table::Named;

/// Which reference it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// The directory's steward, a partner.
    Steward,
    /// A topic's field.
    TopicField,
    /// A partner's town.
    Town,
    /// An offer's field.
    OfferField,
    /// An offer's goal.
    OfferGoal,
    /// An offer's topic.
    OfferTopic,
}

impl LinkKind {
    /// The kind of record that is named, and the word for it.
    pub fn target(self) -> (Kind, &'static str) {
        match self {
            Self::Steward => (Kind::Partner, "partner"),
            Self::TopicField | Self::OfferField => (Kind::Field, "field"),
            Self::Town => (Kind::Place, "place"),
            Self::OfferGoal => (Kind::Goal, "goal"),
            Self::OfferTopic => (Kind::Topic, "topic"),
        }
    }

    /// The kind of record that names another; the directory is none.
    pub fn owner(self) -> Option<Kind> {
        match self {
            Self::Steward => None,
            Self::TopicField => Some(Kind::Topic),
            Self::Town => Some(Kind::Partner),
            Self::OfferField | Self::OfferGoal | Self::OfferTopic => Some(Kind::Offer),
        }
    }
}

/// A reference.
pub struct Link {
    /// Which one.
    pub kind: LinkKind,
    /// Index of the record that refers.
    pub owner: usize,
    /// Index of the id it refers to among [`Links::names`].
    pub name: usize,
    /// Byte at which the id stands.
    pub byte: usize,
}

/// The references of one document.
#[derive(Default)]
pub struct Links {
    /// The ids that are named, with the kind of record that should have them.
    pub names: Vec<(Kind, String)>,
    /// The references, in the order of reading.
    pub all: Vec<Link>,
    known: HashTable<usize>,
    state: DefaultHashBuilder,
}

/// References that wait for all records to be read, and what came before them.
pub struct Waiting {
    /// The references.
    pub links: Links,
    /// Index of their file.
    pub file: usize,
    /// Byte of the file from which their bytes are counted.
    pub start: usize,
    /// The records before those that they count.
    pub before: Size,
}

impl Links {
    /// Adds a reference of the record with index `owner`.
    pub fn add(&mut self, kind: LinkKind, owner: usize, id: Named) {
        let (byte, name) = (id.byte, self.name((kind.target().0, id.text)));
        self.all.push(Link { kind, owner, name, byte });
    }

    fn name(&mut self, name: (Kind, String)) -> usize {
        let (names, state) = (&self.names, &self.state);
        let hash = state.hash_one(&name);
        if let Some(known) = self.known.find(hash, |at| names.get(*at) == Some(&name)) {
            return *known;
        }
        let at = names.len();
        self.known.insert_unique(hash, at, |at| names.get(*at).map_or(0, |it| state.hash_one(it)));
        self.names.push(name);
        at
    }
}
