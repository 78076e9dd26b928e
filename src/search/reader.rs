//! Reading the texts of entities into words, a stretch of entities at a time.

use std::collections::HashMap;
use std::ops::Range;

use rustc_hash::FxBuildHasher;

use crate::dataset::Dataset;
use crate::search::entity::{Numbering, Snippet, snippets};
use crate::search::part::Part;
use crate::search::posting::{Detail, share};
use crate::text::words::words;

/// What is known of a word from the texts that were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Traits {
    /// Whether it is part of a name.
    pub is_name: bool,
    /// How it is written.
    pub shape: Shape,
}

impl Traits {
    /// What is known from both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self { is_name: self.is_name || other.is_name, shape: self.shape.max(other.shape) }
    }
}

/// How a word is written, as far as it was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Shape {
    /// Only in addresses of the net, which have no capitals.
    #[default]
    Unknown,
    /// Only in capitals.
    Capitals,
    /// In small letters too.
    Plain,
}

/// The words of a stretch of entities.
#[derive(Default)]
pub struct Stretch {
    /// Every word once, in no order.
    pub words: Vec<(String, Traits)>,
    /// Which word of the list stands in which entity, in the order of the entities.
    pub places: Vec<(u32, u32, Detail)>,
}

/// Reads the entities with these numbers.
pub fn read(dataset: &Dataset, numbering: &Numbering, entities: Range<u32>) -> Stretch {
    let mut reader = Reader::default();
    for number in entities {
        snippets(dataset, numbering.entity(number), &mut |snippet| reader.enter(snippet));
        reader.close(number);
    }
    let mut words: Vec<(String, Traits)> = vec![Default::default(); reader.traits.len()];
    for (word, id) in reader.ids {
        if let (Some(place), Some(traits)) = (words.get_mut(id as usize), reader.traits.get(id as usize)) {
            *place = (word, *traits);
        }
    }
    Stretch { words, places: reader.places }
}

#[derive(Default)]
struct Reader {
    /// Words come from the data that is searched, not from strangers: a hash without a secret is enough.
    ids: HashMap<String, u32, FxBuildHasher>,
    traits: Vec<Traits>,
    places: Vec<(u32, u32, Detail)>,
    /// Words of the entity at hand.
    open: Vec<(u32, Detail)>,
}

impl Reader {
    fn enter(&mut self, snippet: Snippet<'_>) {
        let list = words(snippet.text);
        let total = list.len();
        let is_net = matches!(snippet.part, Part::Email | Part::Web);
        let mut joined = String::new();
        let mut previous_end = 0;
        for (at, word) in list.into_iter().enumerate() {
            let detail = Detail::new(&snippet, share(at, total));
            let original = snippet.text.get(word.at.clone()).unwrap_or_default();
            let shape = match is_abbreviation(original) {
                _ if is_net => Shape::Unknown,
                true => Shape::Capitals,
                false => Shape::Plain,
            };
            let traits = Traits { is_name: snippet.part.is_name(), shape };
            // Hyphens do not matter: what stands joined by them is found as one word too.
            let gap = snippet.text.get(previous_end..word.at.start).unwrap_or_default();
            previous_end = word.at.end;
            if at > 0 && matches!(gap, "-" | "–" | "‑") {
                joined.push_str(&word.folded);
                let shape = if is_net { Shape::Unknown } else { Shape::Plain };
                self.take(joined.clone(), Traits { shape, ..traits }, detail);
            } else {
                joined.clone_from(&word.folded);
            }
            self.take(word.folded, traits, detail);
        }
    }

    fn take(&mut self, word: String, traits: Traits, detail: Detail) {
        let next = u32::try_from(self.traits.len()).unwrap_or(u32::MAX);
        let id = *self.ids.entry(word).or_insert(next);
        match self.traits.get_mut(id as usize) {
            Some(known) => *known = known.with(traits),
            None => self.traits.push(traits),
        }
        self.open.push((id, detail));
    }

    /// Ends an entity; of several places of a word in one part of it the weightiest stays.
    fn close(&mut self, entity: u32) {
        self.open.sort_unstable_by(|left, right| right.cmp(left));
        self.open.dedup_by_key(|(word, detail)| (*word, detail.kind()));
        self.places.extend(self.open.drain(..).map(|(word, detail)| (word, entity, detail)));
    }
}

/// All capitals, two to five letters: DRK, AWO, MBE.
fn is_abbreviation(word: &str) -> bool {
    (2..=5).contains(&word.chars().count()) && word.chars().all(char::is_uppercase)
}
