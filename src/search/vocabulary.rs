//! The vocabulary: every distinct word of the dataset, sorted, with the ways to find a word by a piece or a slip of it.

use std::ops::Range;
use std::sync::OnceLock;

use fst::{IntoStreamer, Streamer};
use levenshtein_automata::{DFA, LevenshteinAutomatonBuilder};
use rphonetic::{Cologne, Encoder};
use serde::{Deserialize, Serialize};

use crate::search::romanization::Romanization;

/// Which ways of matching a word stands open to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Default, Serialize, Deserialize)]
pub struct Vocabulary {
    /// All words one after the other, each before a line feed; the search inside words goes through it.
    pub(crate) text: String,
    /// Where each word begins in the text; one more than there are words.
    #[serde(with = "crate::search::block::u32s")]
    pub(crate) starts: Vec<u32>,
    pub(crate) natures: Vec<Nature>,
    #[serde(with = "crate::search::block::map")]
    pub(crate) map: fst::Map<Vec<u8>>,
    /// Names by their sound, sorted.
    pub(crate) sounds: Vec<(u64, u32)>,
    /// Cyrillic words and towns by their romanized keys.
    pub(crate) romanization: Romanization,
    /// Made when first needed: both take 0.35 ms, and most people look at a list before they make a slip.
    #[serde(skip)]
    edits: [OnceLock<LevenshteinAutomatonBuilder>; 2],
}

impl Vocabulary {
    /// A vocabulary of sorted, distinct words; `is_name` tells the words that are also found by their sound.
    pub fn new<'w>(words: impl IntoIterator<Item = &'w str>, natures: Vec<Nature>, is_name: &[bool]) -> Self {
        let (mut text, mut starts, mut sounds) = (String::new(), vec![0], Vec::new());
        let mut map = fst::MapBuilder::memory();
        let mut romanization = Romanization::default();
        for (at, word) in words.into_iter().enumerate() {
            // Words that come sorted and distinct are never refused.
            let _ = map.insert(word, at as u64);
            text.push_str(word);
            text.push('\n');
            starts.push(id(text.len()));
            match natures.get(at) {
                Some(Nature::Town) => romanization.add_town(word, id(at)),
                _ => romanization.add_word(word, id(at)),
            }
            if is_name.get(at).copied().unwrap_or(false) && natures.get(at) == Some(&Nature::Plain) {
                sounds.push((sound(word), id(at)));
            }
        }
        sounds.sort_unstable();
        romanization.settle();
        Self { text, starts, natures, map: map.into_map(), sounds, romanization, edits: Default::default() }
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.natures.len()
    }

    /// Whether there is no word.
    pub fn is_empty(&self) -> bool {
        self.natures.is_empty()
    }

    /// A word by its id.
    pub fn word(&self, id: u32) -> &str {
        let at = id as usize;
        let bounds = self.starts.get(at).zip(self.starts.get(at + 1));
        bounds.and_then(|(from, to)| self.text.get(*from as usize..*to as usize - 1)).unwrap_or_default()
    }

    /// How a word may be matched.
    pub fn nature(&self, id: u32) -> Nature {
        self.natures.get(id as usize).copied().unwrap_or(Nature::Plain)
    }

    /// The id of exactly this word.
    pub fn find(&self, word: &str) -> Option<u32> {
        let at = self.first_where(0, |other| other >= word);
        (self.word(at) == word && !word.is_empty()).then_some(at)
    }

    /// The ids of all words that begin so.
    pub fn starting(&self, prefix: &str) -> Range<u32> {
        let from = self.first_where(0, |word| word >= prefix);
        from..self.first_where(from, |word| !word.starts_with(prefix))
    }

    /// The first word from a place on of which this is true, as it is of all that follow.
    fn first_where(&self, from: u32, is_reached: impl Fn(&str) -> bool) -> u32 {
        let (mut low, mut high) = (from, id(self.len()));
        while low < high {
            let middle = low + (high - low) / 2;
            if is_reached(self.word(middle)) { high = middle } else { low = middle + 1 }
        }
        low
    }

    /// The words that hold this piece somewhere after their beginning, with the byte at which it stands.
    pub fn containing(&self, piece: &str) -> Vec<(u32, usize)> {
        let mut found: Vec<(u32, usize)> = Vec::new();
        let (mut word, mut range) = (0, 0..0);
        for at in memchr::memmem::find_iter(self.text.as_bytes(), piece) {
            if range.contains(&at) && found.last().is_some_and(|(last, _)| *last == id(word)) {
                continue;
            }
            if !range.contains(&at) {
                word = self.starts.partition_point(|start| *start as usize <= at).saturating_sub(1);
                let bound = |at: usize| self.starts.get(at).map_or(0, |start| *start as usize);
                range = bound(word)..bound(word + 1);
            }
            if at > range.start {
                found.push((id(word), at - range.start));
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
    pub fn sounding(&self, word: &str) -> impl Iterator<Item = u32> + '_ {
        let sound = sound(word);
        let from = self.sounds.partition_point(|(other, _)| *other < sound);
        let tail = self.sounds.get(from..).unwrap_or_default();
        tail.iter().take_while(move |(other, _)| *other == sound).map(|(_, word)| *word)
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

/// The Cologne code of a word as a number; of a very long code the beginning.
fn sound(word: &str) -> u64 {
    // A leading zero is part of a code: it stands for a vowel at the beginning.
    let digits = Cologne.encode(word).bytes().take(15).map(|digit| u64::from(digit & 15)).collect::<Vec<_>>();
    digits.iter().fold(1, |code, digit| code << 4 | digit)
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
        let mut words = words.to_vec();
        words.sort_unstable();
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
        let found: Vec<&str> = words.sounding("vilke").map(|at| words.word(at)).collect();
        assert_eq!(found, ["wilke", "wolke"]);
    }
}
