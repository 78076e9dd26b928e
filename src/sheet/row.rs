//! The rows of a sheet: what kind each is, what it says, and where it leads.

use crate::dataset::Record;
use crate::dataset::local::LocalText;
use crate::language::texts::Texts;

/// What a row holds, which decides how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// A passing notice.
    Alert,
    /// A doubt about the facts.
    Warning,
    /// A number that is read aloud.
    Phone,
    /// An e-mail address or web page.
    Address,
    /// Another record.
    Link,
    /// Something that is not known.
    Unknown,
    /// A side note.
    Quiet,
    /// The topics of an offer, in one line.
    Topics,
}

/// Where a row leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// To a record.
    Record(Record),
    /// To what there is on a topic, by its index.
    Topic(usize),
    /// To what there is in a place, by its index.
    Place(usize),
}

/// One row: a label, a text, and where it leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it holds.
    pub kind: Kind,
    /// Label; empty where the heading says enough.
    pub label: String,
    /// The text.
    pub text: String,
    /// Where it leads.
    pub link: Option<Link>,
    /// Whether the text is in another language than the interface.
    pub is_fallback: bool,
}

impl Row {
    /// A row with a label.
    pub fn new(kind: Kind, label: impl Into<String>, text: impl Into<String>) -> Self {
        Self { kind, label: label.into(), text: text.into(), link: None, is_fallback: false }
    }

    /// Whether it holds what one copies or opens: a number, an e-mail address, a web page.
    pub fn is_handy(&self) -> bool {
        matches!(self.kind, Kind::Phone | Kind::Address)
    }

    /// A row without a label.
    pub fn bare(kind: Kind, text: impl Into<String>) -> Self {
        Self::new(kind, "", text)
    }

    /// A row that leads to a record.
    pub fn link(label: impl Into<String>, text: impl Into<String>, record: Record) -> Self {
        Self::leading(label, text, Link::Record(record))
    }

    /// A row that leads somewhere.
    pub fn leading(label: impl Into<String>, text: impl Into<String>, link: Link) -> Self {
        Self { link: Some(link), ..Self::new(Kind::Link, label, text) }
    }

    /// The record it leads to.
    pub fn record(&self) -> Option<Record> {
        match self.link {
            Some(Link::Record(record)) => Some(record),
            _ => None,
        }
    }

    /// A text in the interface language, or in German and marked so.
    pub fn local(kind: Kind, label: impl Into<String>, text: &LocalText, texts: &Texts) -> Self {
        let reading = text.read(texts.language());
        Self { is_fallback: reading.is_fallback, ..Self::new(kind, label, reading.text) }
    }
}
