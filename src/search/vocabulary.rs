//! The vocabulary: every distinct word of the dataset, sorted, with the ways to find a word by a piece or a slip of it.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use fst::{IntoStreamer, Streamer};
use levenshtein_automata::{DFA, LevenshteinAutomatonBuilder};
use rphonetic::{Cologne, Encoder};

/// Which ways of matching a word stands open to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nature {
    /// Every way.
    Plain,
    /// A town's name: twin towns are one letter apart, so only the name itself or its beginning matches.
    Town,
    /// An abbreviation such as AWO: only itself or its beginning.
    Abbreviation,
    /// A word for something that no record has: it is no slip of another word, and no other is a slip of it.
    Idle,
}

/// All words of a dataset. Word ids are places in the sorted order.
pub struct Vocabulary {
    words: Vec<Box<str>>,
    natures: Vec<Nature>,
    map: fst::Map<Vec<u8>>,
    /// All words one after the other, each before a line feed, for the search inside words.
    text: Vec<u8>,
    /// Where each word begins in `text`.
    starts: Vec<u32>,
    sounds: HashMap<String, Vec<u32>>,
    /// Made when first needed: both take 0.35 ms, and most people look at a list before they make a slip.
    edits: [OnceLock<LevenshteinAutomatonBuilder>; 2],
}

impl Vocabulary {
    /// A vocabulary of sorted, distinct words; `is_name` tells the words that are also found by their sound.
    pub fn new(words: Vec<Box<str>>, natures: Vec<Nature>, is_name: &[bool]) -> Self {
        let map =
            fst::Map::from_iter(words.iter().zip(0_u64..).map(|(word, at)| (word.as_bytes(), at))).unwrap_or_default();
        let mut text = Vec::new();
        let mut starts = Vec::with_capacity(words.len());
        let mut sounds: HashMap<String, Vec<u32>> = HashMap::new();
        for (at, word) in words.iter().enumerate() {
            starts.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
            text.extend_from_slice(word.as_bytes());
            text.push(b'\n');
            if is_name.get(at).copied().unwrap_or(false) && natures.get(at) == Some(&Nature::Plain) {
                sounds.entry(Cologne.encode(word)).or_default().push(id(at));
            }
        }
        Self { words, natures, map, text, starts, sounds, edits: Default::default() }
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is no word.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// A word by its id.
    pub fn word(&self, id: u32) -> &str {
        self.words.get(id as usize).map_or("", |word| word)
    }

    /// How a word may be matched.
    pub fn nature(&self, id: u32) -> Nature {
        self.natures.get(id as usize).copied().unwrap_or(Nature::Plain)
    }

    /// The id of exactly this word.
    pub fn find(&self, word: &str) -> Option<u32> {
        self.words.binary_search_by(|other| other.as_ref().cmp(word)).ok().map(id)
    }

    /// The ids of all words that begin so.
    pub fn starting(&self, prefix: &str) -> Range<u32> {
        let from = self.words.partition_point(|word| word.as_ref() < prefix);
        let tail = self.words.get(from..).unwrap_or_default();
        let many = tail.partition_point(|word| word.starts_with(prefix));
        id(from)..id(from + many)
    }

    /// The words that hold this piece somewhere after their beginning, with the byte at which it stands.
    pub fn containing(&self, piece: &str) -> Vec<(u32, usize)> {
        let mut found: Vec<(u32, usize)> = Vec::new();
        for at in memchr::memmem::find_iter(&self.text, piece) {
            let word = self.starts.partition_point(|start| *start as usize <= at).saturating_sub(1);
            let start = self.starts.get(word).map_or(0, |start| *start as usize);
            let is_new = found.last().is_none_or(|(last, _)| *last != id(word));
            if at > start && is_new {
                found.push((id(word), at - start));
            }
        }
        found
    }

    /// The words at most this many edits away (1 or 2; a swapped pair is one edit), with their distance.
    pub fn near(&self, word: &str, edits: u8) -> Vec<(u32, u8)> {
        self.builder(edits).map_or_else(Vec::new, |builder| self.accepted(&builder.build_dfa(word)))
    }

    /// The words that begin with something at most this many edits away, with its distance.
    pub fn starting_near(&self, prefix: &str, edits: u8) -> Vec<(u32, u8)> {
        self.builder(edits).map_or_else(Vec::new, |builder| self.accepted(&builder.build_prefix_dfa(prefix)))
    }

    fn builder(&self, edits: u8) -> Option<&LevenshteinAutomatonBuilder> {
        let cell = self.edits.get(usize::from(edits).checked_sub(1)?)?;
        Some(cell.get_or_init(|| LevenshteinAutomatonBuilder::new(edits, true)))
    }

    fn accepted(&self, automaton: &DFA) -> Vec<(u32, u8)> {
        let mut stream = self.map.search(automaton).into_stream();
        let mut found = Vec::new();
        while let Some((bytes, at)) = stream.next() {
            found.push((u32::try_from(at).unwrap_or(u32::MAX), automaton.eval(bytes).to_u8()));
        }
        found
    }

    /// The names that sound like this.
    pub fn sounding(&self, word: &str) -> &[u32] {
        self.sounds.get(&Cologne.encode(word)).map_or(&[], Vec::as_slice)
    }

    /// The words that begin with the same letter and have the letters of `word` in order, in at most twice its length.
    pub fn in_order(&self, word: &str) -> Vec<u32> {
        let Some(first) = word.chars().next() else { return Vec::new() };
        let longest = word.len() * 2;
        let mut buffer = [0; 4];
        self.starting(first.encode_utf8(&mut buffer))
            .filter(|at| self.word(*at).len() <= longest && is_subsequence(word, self.word(*at)))
            .collect()
    }
}

fn is_subsequence(letters: &str, word: &str) -> bool {
    let mut rest = word.chars();
    letters.chars().all(|letter| rest.any(|other| other == letter))
}

fn id(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary(words: &[&str]) -> Vocabulary {
        let mut words: Vec<Box<str>> = words.iter().map(|word| (*word).into()).collect();
        words.sort();
        let (natures, names) = (vec![Nature::Plain; words.len()], vec![true; words.len()]);
        Vocabulary::new(words, natures, &names)
    }

    #[test]
    fn a_piece_is_found_inside_words_but_not_at_their_beginning() {
        let words = vocabulary(&["beratung", "schuldnerberatung", "suchtberatung"]);
        let found: Vec<&str> = words.containing("beratung").iter().map(|(at, _)| words.word(*at)).collect();
        assert_eq!(found, ["schuldnerberatung", "suchtberatung"]);
    }

    #[test]
    fn a_swapped_pair_is_one_edit() {
        let words = vocabulary(&["wohngeld", "wohnung"]);
        let found: Vec<(&str, u8)> =
            words.near("wohnegld", 1).iter().map(|(at, far)| (words.word(*at), *far)).collect();
        assert_eq!(found, [("wohngeld", 1)]);
    }

    #[test]
    fn a_name_is_found_by_its_sound() {
        let words = vocabulary(&["wilke", "wolke"]);
        let found: Vec<&str> = words.sounding("vilke").iter().map(|at| words.word(*at)).collect();
        assert_eq!(found, ["wilke", "wolke"]);
    }
}
