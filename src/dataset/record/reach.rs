//! How, when and in which language someone is reached; partners, contacts and offers share it.

use std::ops::Deref;

use serde::{Deserialize, Serialize};

use crate::dataset::local::LocalText;
use crate::language::dates::Day;
use crate::language::phone::Phone;

/// How, when and in which language someone is reached: [`Ways`], which most offers leave to their partner and which
/// take no room then.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Reach {
    ways: Option<Box<Ways>>,
}

/// How, when and in which language someone is reached, as far as it is known.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Ways {
    /// Phone numbers.
    pub phone: Vec<Phone>,
    /// Fax numbers.
    pub fax: Vec<Phone>,
    /// E-mail addresses.
    pub email: Vec<String>,
    /// Address of a web page.
    pub website: Option<String>,
    /// Opening hours.
    pub times: Times,
    /// Languages.
    pub tongues: Tongues,
    /// A passing notice.
    pub alert: Option<Alert>,
}

/// What is known where nothing is known.
static UNKNOWN: Ways = Ways {
    phone: Vec::new(),
    fax: Vec::new(),
    email: Vec::new(),
    website: None,
    times: Times { hours: None, note: None, by_appointment: None },
    tongues: Tongues { spoken: None, interpreter: None },
    alert: None,
};

impl Deref for Reach {
    type Target = Ways;

    fn deref(&self) -> &Ways {
        self.ways.as_deref().unwrap_or(&UNKNOWN)
    }
}

impl From<Ways> for Reach {
    fn from(ways: Ways) -> Self {
        Self { ways: (!ways.is_unknown()).then(|| Box::new(ways)) }
    }
}

impl Reach {
    /// This reach with its gaps filled from `base`: an offer's own facts over those of its partner.
    #[must_use]
    pub fn over(&self, base: &Self) -> Self {
        let list = |own: &Vec<Phone>, other: &Vec<Phone>| if own.is_empty() { other.clone() } else { own.clone() };
        Self::from(Ways {
            phone: list(&self.phone, &base.phone),
            fax: list(&self.fax, &base.fax),
            email: if self.email.is_empty() { base.email.clone() } else { self.email.clone() },
            website: self.website.clone().or_else(|| base.website.clone()),
            times: if self.times.is_known() { self.times.clone() } else { base.times.clone() },
            tongues: Tongues {
                spoken: self.tongues.spoken.clone().or_else(|| base.tongues.spoken.clone()),
                interpreter: self.tongues.interpreter.clone().or_else(|| base.tongues.interpreter.clone()),
            },
            alert: self.alert.clone().or_else(|| base.alert.clone()),
        })
    }
}

impl Ways {
    fn is_unknown(&self) -> bool {
        let is_told = self.tongues.spoken.is_some() || self.tongues.interpreter.is_some() || self.alert.is_some();
        !self.is_reachable() && self.fax.is_empty() && !self.times.is_known() && !is_told
    }

    /// Whether anything here leads to a person: phone, e-mail or web page.
    pub fn is_reachable(&self) -> bool {
        !self.phone.is_empty() || !self.email.is_empty() || self.website.is_some()
    }
}

/// When someone is there.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Times {
    /// OpenStreetMap `opening_hours`.
    pub hours: Option<String>,
    /// What that syntax cannot say.
    pub note: Option<LocalText>,
    /// Whether one has to make an appointment; `None` is unknown.
    pub by_appointment: Option<bool>,
}

impl Times {
    /// Whether anything at all is known.
    pub fn is_known(&self) -> bool {
        self.hours.is_some() || self.note.is_some() || self.by_appointment.is_some()
    }
}

/// Languages by ISO 639 code; `None` is unknown.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Tongues {
    /// Spoken by the staff.
    pub spoken: Option<Vec<String>>,
    /// Spoken through an interpreter.
    pub interpreter: Option<Vec<String>>,
}

/// A passing notice, such as a closure for building work.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Alert {
    /// The notice.
    pub text: LocalText,
    /// Last day on which it holds; `None` means until someone takes it out.
    pub until: Option<Day>,
}
