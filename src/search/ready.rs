//! Answers made ahead: to the empty query, and to the few pieces of words that match a good part of everything.
//!
//! One letter begins a word of every record, a syllable such as `nlich` stands in thousands of words, and whoever types
//! looks at the first hits for the blink of an eye. Such an answer has those, and how many there are; the others are
//! gathered when somebody goes that far. The catalogue is of full use before they are made, only slower with such pieces.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize, Serializer};

use crate::search::expansion::INSIDE_FROM;
use crate::search::index::Index;
use crate::search::query::Query;
use crate::search::results::Results;
use crate::search::sort::Sort;

/// From how many records on answers are made ahead; gathering as many takes about a millisecond.
pub const MUCH: usize = 50_000;

/// How many letters a piece has at most: longer ones are rare enough.
const LETTERS: usize = 6;

/// How many answers are made at most, those that are most work first.
const MOST: usize = 768;

/// Answers by the text of the query.
pub type Answers = HashMap<String, Results>;

/// The answers made ahead, once they are there.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(from = "Option<Answers>")]
pub struct Ready {
    #[serde(serialize_with = "serialize")]
    answers: OnceLock<Answers>,
}

impl From<Option<Answers>> for Ready {
    fn from(answers: Option<Answers>) -> Self {
        Self { answers: answers.map_or_else(OnceLock::new, OnceLock::from) }
    }
}

fn serialize<S: Serializer>(answers: &OnceLock<Answers>, serializer: S) -> Result<S::Ok, S::Error> {
    answers.get().serialize(serializer)
}

impl Ready {
    /// The queries whose answers are at least so much work: the empty one, and the costliest short pieces of words.
    pub fn wanted(index: &Index, much: usize) -> Vec<String> {
        let mut costs: FxHashMap<&str, usize> = FxHashMap::default();
        for id in 0..u32::try_from(index.vocabulary.len()).unwrap_or(u32::MAX) {
            let cost = index.cost(id);
            for piece in pieces(index.vocabulary.word(id)) {
                *costs.entry(piece).or_default() += cost;
            }
        }
        let mut wanted: Vec<(&str, usize)> = costs.into_iter().filter(|(_, cost)| *cost >= much).collect();
        wanted.sort_unstable_by_key(|(piece, cost)| (Reverse(*cost), *piece));
        wanted.truncate(MOST);
        [""].into_iter().chain(wanted.into_iter().map(|(piece, _)| piece)).map(str::to_owned).collect()
    }

    /// Whether the answers are there.
    pub fn is_there(&self) -> bool {
        self.answers.get().is_some()
    }

    /// Takes the answers, unless there are some.
    pub fn fill(&self, answers: Answers) {
        // Whoever came first has made the same ones.
        let _ = self.answers.set(answers);
    }

    /// The answer to a query, where it was made ahead; they are all in the order of relevance.
    pub fn answer(&self, query: &Query) -> Option<&Results> {
        if query.sort != Sort::Relevance {
            return None;
        }
        let text = if query.is_empty() { "" } else { query.plain_word()? };
        self.answers.get()?.get(text)
    }
}

/// The pieces of a word that find it and have few letters: its beginnings, and from as many on as are looked for inside
/// words ([`INSIDE_FROM`]) those at any place.
fn pieces(word: &str) -> impl Iterator<Item = &str> {
    let piece = |from: usize, letters: usize| {
        let rest = word.get(from..)?;
        let (last, letter) = rest.char_indices().nth(letters - 1)?;
        rest.get(..last + letter.len_utf8())
    };
    let places = word.char_indices().map(|(at, _)| at);
    let lengths = |at: usize| if at == 0 { 1..=LETTERS } else { INSIDE_FROM..=LETTERS };
    places.flat_map(move |at| lengths(at).filter_map(move |letters| piece(at, letters)))
}
