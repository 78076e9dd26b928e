//! The orders in which hits can be listed.

use serde::{Deserialize, Serialize};

/// An order of hits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Sort {
    /// What was meant comes first.
    #[default]
    Relevance,
    /// By name, `ä` as `a` (DIN 5007-1). Fields and goals stay as the concept has them.
    Name,
    /// By the name of the town, those without one last; in one town by name.
    Town,
    /// What was verified last comes first, what has no date last.
    Verified,
}

impl Sort {
    /// Every order with its word in the locales.
    pub const ALL: [(Self, &'static str); 4] =
        [(Self::Relevance, "relevance"), (Self::Name, "name"), (Self::Town, "town"), (Self::Verified, "verified")];

    /// The next one in the circle.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Relevance => Self::Name,
            Self::Name => Self::Town,
            Self::Town => Self::Verified,
            Self::Verified => Self::Relevance,
        }
    }

    /// Its word in the locales.
    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|(sort, _)| *sort == self).map_or("", |(_, code)| code)
    }
}
