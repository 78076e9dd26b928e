//! Where a word stands: in which text of which entity, and how much of that text it is.

use serde::{Deserialize, Serialize};

use crate::search::entity::Snippet;
use crate::search::part::Part;

/// A word in a text of an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posting {
    /// Number of the entity; see [`crate::search::entity::Numbering`].
    pub entity: u32,
    /// In which part of it.
    pub part: Part,
    /// Whether the text is in another language than German.
    pub is_foreign: bool,
    /// How much of the text the word is, in 255ths; see [`share`].
    pub share: u8,
}

/// What a word is in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// In which part.
    pub part: Part,
    /// Whether it is another name there.
    pub is_other_name: bool,
    /// What a full match weighs, from 1 to 200.
    pub score: u32,
}

impl Posting {
    /// What the word is in a record to which its text is this part.
    pub fn seen_as(self, part: Part) -> Look {
        let is_other_name = part.is_alias() || (self.is_foreign && !part.is_title());
        Look { part, is_other_name, score: part.score(self.share) }
    }
}

/// Postings, six bytes each: with a hundred thousand records there are millions.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Postings {
    #[serde(with = "crate::search::block::u32s")]
    pub(crate) entities: Vec<u32>,
    #[serde(with = "crate::search::block::u16s")]
    pub(crate) details: Vec<u16>,
}

/// Part, language and share of a posting in sixteen bits; where only the share differs the greater one is greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Detail(pub(crate) u16);

impl Detail {
    /// Packs what is known of a word in a text.
    pub fn new(snippet: &Snippet<'_>, share: u8) -> Self {
        Self((snippet.part as u16) << 9 | u16::from(snippet.is_foreign) << 8 | u16::from(share))
    }

    /// Part and language: what makes two postings of a word and an entity different ones.
    pub fn kind(self) -> u16 {
        self.0 >> 8
    }

    fn posting(self, entity: u32) -> Option<Posting> {
        let [kind, share] = self.0.to_be_bytes();
        let part = *Part::ALL.get(usize::from(kind >> 1))?;
        Some(Posting { entity, part, is_foreign: kind & 1 == 1, share })
    }
}

impl Postings {
    /// Room for so many.
    pub fn with_length(length: usize) -> Self {
        Self { entities: vec![0; length], details: vec![0; length] }
    }

    /// Puts a posting in its place.
    pub fn set(&mut self, at: usize, entity: u32, detail: Detail) {
        if let (Some(place), Some(known)) = (self.entities.get_mut(at), self.details.get_mut(at)) {
            (*place, *known) = (entity, detail.0);
        }
    }

    /// The postings from one place to before another.
    pub fn between(&self, from: usize, to: usize) -> impl Iterator<Item = Posting> + '_ {
        let entities = self.entities.get(from..to).unwrap_or_default();
        let details = self.details.get(from..to).unwrap_or_default();
        entities.iter().zip(details).filter_map(|(entity, detail)| Detail(*detail).posting(*entity))
    }
}

/// How much a word says in a text of so many words, in 255ths: more where it is most of the text, and where it leads.
pub fn share(at: usize, total: usize) -> u8 {
    // A third depends on how much of the name the word is: "Tafel" is all of one title and an eighth of another.
    let whole = 170 + 85 / u32::try_from(total).unwrap_or(u32::MAX).max(1);
    let share = if at > 0 { whole * 9 / 10 } else { whole };
    u8::try_from(share).unwrap_or(u8::MAX)
}
