//! Marks: the letters of a text that matched, in its original spelling.

use std::collections::HashSet;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::text::words::{Word, words};

/// What one typed word marks.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct MarkedWord {
    /// The typed word, folded.
    pub typed: String,
    /// Words that it matched by a slip, by sound, or by letters in order: they are marked whole.
    pub close: HashSet<String>,
}

/// What a query marks in any text.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Marks {
    /// Typed words.
    pub words: Vec<MarkedWord>,
    /// Typed digits of phone numbers and postcodes.
    pub digits: Vec<String>,
}

impl Marks {
    /// Whether anything was searched for.
    pub fn has_words(&self) -> bool {
        !self.words.is_empty() || !self.digits.is_empty()
    }

    /// Byte ranges of `text` to be marked, in order and without overlap.
    pub fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        if !self.words.is_empty() {
            for word in words(text) {
                ranges.extend(self.words.iter().filter_map(|typed| typed.range(&word)));
            }
        }
        ranges.extend(self.digits.iter().filter_map(|digits| digit_range(text, digits)));
        merged(ranges)
    }
}

impl MarkedWord {
    fn range(&self, word: &Word) -> Option<Range<usize>> {
        let letters = self.typed.chars().count();
        if word.folded.starts_with(&self.typed) {
            return Some(word.original(0..letters));
        }
        if self.close.contains(&word.folded) {
            return Some(word.at.clone());
        }
        let at = word.folded.find(&self.typed).filter(|_| letters >= 3)?;
        let before = word.folded.get(..at)?.chars().count();
        Some(word.original(before..before + letters))
    }
}

/// Where these digits stand in a text, whatever signs stand between them.
fn digit_range(text: &str, digits: &str) -> Option<Range<usize>> {
    let places: Vec<(usize, char)> = text.char_indices().filter(|(_, it)| it.is_ascii_digit()).collect();
    let all: String = places.iter().map(|(_, digit)| *digit).collect();
    let from = all.find(digits)?;
    let start = places.get(from)?.0;
    let end = places.get(from + digits.len().checked_sub(1)?)?.0 + 1;
    Some(start..end)
}

fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_unstable_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match merged.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = last.end.max(range.end),
            None => merged.push(range),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked<'t>(typed: &str, text: &'t str) -> Vec<&'t str> {
        let words = words(typed).into_iter().map(|word| MarkedWord { typed: word.folded, close: HashSet::new() });
        let marks = Marks { words: words.collect(), digits: Vec::new() };
        marks.ranges(text).into_iter().filter_map(|range| text.get(range)).collect()
    }

    #[test]
    fn letters_are_marked_in_their_original_spelling() {
        assert_eq!(marked("auslaender", "Die Ausländerbehörde"), ["Ausländer"]);
        assert_eq!(marked("beratung", "Schuldnerberatung, Beratung"), ["beratung", "Beratung"]);
        assert_eq!(marked("strasse", "Hauptstraße 1"), ["straße"]);
    }

    #[test]
    fn digits_are_marked_across_their_grouping() {
        let marks = Marks { words: Vec::new(), digits: vec!["23125000".into()] };
        assert_eq!(marks.ranges("030 23125-000"), std::slice::from_ref(&(4..13)));
    }
}
