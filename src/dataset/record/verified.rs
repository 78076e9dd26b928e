//! When and where the facts of a record were read, and how sure the reader was.

use serde::{Deserialize, Serialize};

use crate::language::dates::Day;

/// When and where the facts of a record were read.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Verified {
    /// Date of the source page; `None` where the page has none.
    pub on: Option<Day>,
    /// Web pages, the best first.
    pub sources: Vec<String>,
    /// How sure the reader of the page was.
    pub confidence: Option<Confidence>,
}

/// How sure the reader of a source was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Confidence {
    /// Official and clear.
    High,
    /// Plausible.
    Medium,
    /// Doubtful.
    Low,
}

impl Confidence {
    /// Every value with its word in files.
    pub const ALL: [(Self, &'static str); 3] = [(Self::High, "high"), (Self::Medium, "medium"), (Self::Low, "low")];

    /// The word of this value in files.
    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|(value, _)| *value == self).map_or("", |(_, code)| code)
    }
}
