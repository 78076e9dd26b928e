//! A counselling offer: what happens there, what it serves, who it is for and what it asks for.

use serde::{Deserialize, Serialize};

use crate::dataset::finding::Spot;
use crate::dataset::local::LocalText;
use crate::dataset::record::Few;
use crate::dataset::record::reach::Reach;
use crate::dataset::record::verified::Verified;

/// A counselling offer (Angebot; HSDS service).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Offer {
    /// Stable id.
    pub id: String,
    /// Index of the partner that offers it.
    pub partner: usize,
    /// What it is.
    pub title: LocalText,
    /// What happens there.
    pub summary: Option<LocalText>,
    /// What it serves.
    pub serves: Serves,
    /// Who it is for.
    pub audience: Audience,
    /// What it costs and asks for.
    pub terms: Terms,
    /// How to reach it, where that differs from the partner.
    pub reach: Reach,
    /// When and where its facts were read, where that differs from the partner.
    pub verified: Option<Verified>,
    /// Where the record stands in its file.
    pub at: Spot,
}

/// The fields, goals and topics that an offer serves, as indices, the main one first.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Serves {
    /// Indices of action fields.
    pub fields: Few,
    /// Indices of goals.
    pub goals: Few,
    /// Indices of topics.
    pub topics: Few,
}

/// Who an offer is for.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Audience {
    /// In words.
    pub text: Option<LocalText>,
    /// Age in years.
    pub age: Option<Age>,
}

/// An age range in completed years, both ends included; an open end is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Age {
    /// Youngest.
    pub from: Option<u8>,
    /// Oldest.
    pub to: Option<u8>,
}

impl Age {
    /// Whether a person of this age is meant.
    pub fn includes(self, years: u8) -> bool {
        self.from.is_none_or(|from| from <= years) && self.to.is_none_or(|to| years <= to)
    }
}

/// What an offer costs and asks for.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Terms {
    /// What it costs; `None` is unknown.
    pub cost: Option<Cost>,
    /// How one gets this help.
    pub steps: Option<LocalText>,
    /// What to bring.
    pub documents: Vec<LocalText>,
}

/// What an offer costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cost {
    /// Nothing.
    Free,
    /// Something.
    Paid,
    /// Less for people with little money.
    Reduced,
}

impl Cost {
    /// Every value with its word in files.
    pub const ALL: [(Self, &'static str); 3] = [(Self::Free, "free"), (Self::Paid, "paid"), (Self::Reduced, "reduced")];

    /// The word of this value in files.
    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|(value, _)| *value == self).map_or("", |(_, code)| code)
    }
}
