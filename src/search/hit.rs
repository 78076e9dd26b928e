//! A hit: a record that was found, how well it matched, and on which shelf it stands.

use crate::dataset::Record;
use crate::search::part::Parts;

/// How well a word matched, best first. A hit's tier is that of its worst word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// Equal to a word.
    Exact,
    /// The start of a word.
    Prefix,
    /// Equal to or the start of another name: a topic's word, a town's name in another language.
    Alias,
    /// Inside a word.
    Infix,
    /// Close to a word.
    Typo,
    /// Sounds like a word.
    Sound,
    /// The letters in order.
    Fuzzy,
}

impl Tier {
    /// Every tier, best first.
    pub const ALL: [Self; 7] =
        [Self::Exact, Self::Prefix, Self::Alias, Self::Infix, Self::Typo, Self::Sound, Self::Fuzzy];

    /// The word for this tier in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Prefix => "prefix",
            Self::Alias => "alias",
            Self::Infix => "infix",
            Self::Typo => "typo",
            Self::Sound => "sound",
            Self::Fuzzy => "fuzzy",
        }
    }
}

/// The greatest score that a hit can have.
pub const HEAVIEST: u32 = (1 << 28) - 1;

/// One record that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Which record.
    pub record: Record,
    /// How well its worst word matched.
    pub tier: Tier,
    /// Weight within the tier; only comparable within one answer.
    pub score: u32,
    /// In which parts of the record words matched.
    pub parts: Parts,
}

/// The lists of the browser, each with its own hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Shelf {
    /// Fields and goals.
    Goals,
    /// Offers.
    Offers,
    /// Partners and their addresses.
    Addresses,
    /// Pages of the concept.
    Pages,
}

impl Shelf {
    /// Every shelf, in the order of the tabs.
    pub const ALL: [Self; 4] = [Self::Goals, Self::Offers, Self::Addresses, Self::Pages];

    /// Where a record stands.
    pub fn of(record: Record) -> Self {
        match record {
            Record::Field(_) | Record::Goal(_) => Self::Goals,
            Record::Offer(_) => Self::Offers,
            Record::Partner(_) => Self::Addresses,
            Record::Page(_) => Self::Pages,
        }
    }
}
