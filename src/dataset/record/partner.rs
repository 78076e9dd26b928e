//! A contact partner: what it is called, what kind of body it is, where it is and who works there.

use serde::{Deserialize, Serialize};

use crate::dataset::finding::Spot;
use crate::dataset::local::LocalText;
use crate::dataset::record::reach::Reach;
use crate::dataset::record::verified::Verified;

/// A contact partner (Ansprechpartner; HSDS organization at a location).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Partner {
    /// Stable id.
    pub id: String,
    /// What it is called.
    pub names: Names,
    /// What kind of body it is; `None` is unknown.
    pub kind: Option<Kind>,
    /// Where it is.
    pub address: Address,
    /// How to reach it.
    pub reach: Reach,
    /// What else a reader must know.
    pub remarks: Remarks,
    /// People or desks with a function of their own.
    pub contacts: Vec<Contact>,
    /// Indices of its offers.
    pub offers: Vec<usize>,
    /// When and where the facts were read.
    pub verified: Verified,
    /// Where the record stands in its file.
    pub at: Spot,
}

/// The names of a partner.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Names {
    /// The organization.
    pub organization: String,
    /// The office or site within it.
    pub unit: Option<String>,
    /// Short names and abbreviations.
    pub also: Vec<String>,
}

impl Names {
    /// The name that tells it apart: the unit where there is one, otherwise the organization.
    pub fn title(&self) -> &str {
        self.unit.as_deref().unwrap_or(&self.organization)
    }
}

/// What kind of body a partner is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Public authority.
    Authority,
    /// Welfare organization.
    Welfare,
    /// Registered association.
    Association,
    /// Initiative without a legal form.
    Initiative,
    /// Church or religious community.
    Church,
    /// Company.
    Company,
    /// Hospital, practice or other health service.
    Health,
    /// School or other place of education.
    School,
    /// Helpline.
    Helpline,
}

impl Kind {
    /// Every kind with the word that stands for it in files and queries.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::Authority, "authority"),
        (Self::Welfare, "welfare"),
        (Self::Association, "association"),
        (Self::Initiative, "initiative"),
        (Self::Church, "church"),
        (Self::Company, "company"),
        (Self::Health, "health"),
        (Self::School, "school"),
        (Self::Helpline, "helpline"),
    ];

    /// The word of this kind in files.
    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, code)| code)
    }
}

/// Where a partner is.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Address {
    /// Street and number.
    pub street: Option<String>,
    /// Five digits.
    pub postcode: Option<String>,
    /// Index of the place.
    pub place: Option<usize>,
    /// Whether a wheelchair gets in; `None` is unknown.
    pub wheelchair: Option<Wheelchair>,
}

/// Whether a wheelchair gets in (OpenStreetMap `wheelchair`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wheelchair {
    /// Everywhere.
    Yes,
    /// In part, or with help.
    Limited,
    /// Not at all.
    No,
}

impl Wheelchair {
    /// Every value with its word in files.
    pub const ALL: [(Self, &'static str); 3] = [(Self::Yes, "yes"), (Self::Limited, "limited"), (Self::No, "no")];

    /// The word of this value in files.
    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|(value, _)| *value == self).map_or("", |(_, code)| code)
    }
}

/// What else a reader must know about a partner.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Remarks {
    /// The area it serves (HSDS `service_area`).
    pub area: Option<LocalText>,
    /// How sure the facts are, and other notes.
    pub note: Option<LocalText>,
}

/// A function within a partner, with a name only where it is public.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Contact {
    /// What this person or desk does.
    pub role: Option<LocalText>,
    /// Name.
    pub name: Option<String>,
    /// How to reach it.
    pub reach: Reach,
    /// Whether a kiosk may show it.
    pub public: bool,
}
