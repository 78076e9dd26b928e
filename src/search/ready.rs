//! Answers made ahead: to the empty query, and to the few beginnings of words that match nearly everything.
//!
//! One letter begins a word of every record, and whoever types looks at the first of them for the blink of an eye. Such
//! an answer has its first hits and how many there are; the others are gathered when somebody goes that far.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::search::index::Index;
use crate::search::query::Query;
use crate::search::results::Results;

/// From how many records on answers are made ahead; gathering as many takes about a millisecond.
pub const MUCH: usize = 50_000;

/// How many letters of a word are looked at: what more letters begin is rare enough.
const LETTERS: usize = 4;

/// The first so many letters of a word that has as many.
fn beginning(word: &str, letters: usize) -> Option<&str> {
    let (last, letter) = word.char_indices().nth(letters - 1)?;
    word.get(..last + letter.len_utf8())
}

/// Answers by the text of the query.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Ready {
    pub(crate) answers: HashMap<String, Results>,
}

impl Ready {
    /// The queries whose answers are at least so much work.
    pub fn wanted(index: &Index, much: usize) -> Vec<String> {
        let mut wanted = vec![String::new()];
        for letters in 1..=LETTERS {
            let (mut start, mut cost) = ("", 0);
            for id in 0..u32::try_from(index.vocabulary.len()).unwrap_or(u32::MAX) {
                let Some(other) = beginning(index.vocabulary.word(id), letters) else { continue };
                if other != start {
                    if cost >= much {
                        wanted.push(start.to_owned());
                    }
                    (start, cost) = (other, 0);
                }
                cost += index.cost(id);
            }
            if cost >= much {
                wanted.push(start.to_owned());
            }
        }
        wanted
    }

    /// The answer to a query, where it was made ahead.
    pub fn answer(&self, query: &Query) -> Option<&Results> {
        let text = if query.is_empty() { "" } else { query.plain_word()? };
        self.answers.get(text)
    }
}
