//! Reading the texts of a dataset into words. Most texts belong to several records (an offer's to its partner, a
//! topic's to every offer); each of them is taken apart once.

use std::collections::HashMap;

use crate::search::part::{Part, Snippet};
use crate::search::posting::Posting;
use crate::text::words::words;

/// What is gathered about a word before the vocabulary is sorted.
#[derive(Default)]
pub struct Entry {
    /// Where it stands, by record.
    pub postings: Vec<Posting>,
    /// Whether it is part of a name.
    pub is_name: bool,
    /// How it is written.
    pub shape: Shape,
}

/// How a word is written, as far as it was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shape {
    /// Only in addresses of the net, which have no capitals.
    #[default]
    Unknown,
    /// Only in capitals.
    Capitals,
    /// In small letters too.
    Plain,
}

/// A word of a text.
#[derive(Debug, Clone, Copy)]
struct Token {
    /// Index of its entry.
    entry: u32,
    /// Which word of the text it is.
    at: u32,
    shape: Shape,
}

/// The words of all texts that were read.
#[derive(Default)]
pub struct Reader<'a> {
    ids: HashMap<String, u32>,
    entries: Vec<Entry>,
    /// Where the tokens of each text lie, and how many words it has.
    texts: HashMap<&'a str, (usize, usize, u32)>,
    tokens: Vec<Token>,
}

impl<'a> Reader<'a> {
    /// Enters the words of a text of a record; records come in the order of their numbers.
    pub fn enter(&mut self, document: u32, snippet: Snippet<'a>) {
        let (from, to, total) = self.tokens_of(snippet.text);
        let Self { entries, tokens, .. } = self;
        for token in tokens.get(from..to).unwrap_or_default() {
            let Some(entry) = entries.get_mut(token.entry as usize) else { continue };
            let score = score(snippet, token.at, total);
            entry.is_name |= snippet.part.is_name();
            entry.shape = match (snippet.part, entry.shape) {
                (Part::Email | Part::Web, known) | (_, known @ Shape::Plain) => known,
                _ => token.shape,
            };
            entry.add(Posting { document, part: snippet.part, is_other_name: snippet.is_other_name, score });
        }
    }

    /// Learns the words of a text that no record has.
    pub fn know(&mut self, text: &'a str) {
        self.tokens_of(text);
    }

    /// Every word with what was gathered about it, sorted.
    pub fn finish(self) -> Vec<(String, Entry)> {
        let mut entries = self.entries;
        let taken = self.ids.into_iter().map(|(word, id)| {
            let entry = entries.get_mut(id as usize).map(std::mem::take);
            (word, entry.unwrap_or_default())
        });
        let mut sorted: Vec<(String, Entry)> = taken.collect();
        sorted.sort_unstable_by(|(left, _), (right, _)| left.cmp(right));
        sorted
    }

    fn tokens_of(&mut self, text: &'a str) -> (usize, usize, u32) {
        if let Some(known) = self.texts.get(text) {
            return *known;
        }
        let list = words(text);
        let from = self.tokens.len();
        let total = u32::try_from(list.len()).unwrap_or(u32::MAX);
        let mut joined = String::new();
        let mut previous_end = 0;
        for (at, word) in (0_u32..).zip(list) {
            let original = text.get(word.at.clone()).unwrap_or_default();
            let shape = if is_abbreviation(original) { Shape::Capitals } else { Shape::Plain };
            // Hyphens do not matter: what stands joined by them is found as one word too.
            let gap = text.get(previous_end..word.at.start).unwrap_or_default();
            previous_end = word.at.end;
            if at > 0 && matches!(gap, "-" | "–" | "‑") {
                joined.push_str(&word.folded);
                let entry = self.id(joined.clone());
                self.tokens.push(Token { entry, at, shape: Shape::Plain });
            } else {
                joined.clone_from(&word.folded);
            }
            let entry = self.id(word.folded);
            self.tokens.push(Token { entry, at, shape });
        }
        let place = (from, self.tokens.len(), total);
        self.texts.insert(text, place);
        place
    }

    fn id(&mut self, word: String) -> u32 {
        let next = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        let id = *self.ids.entry(word).or_insert(next);
        if id == next {
            self.entries.push(Entry::default());
        }
        id
    }
}

impl Entry {
    /// Adds a posting; of several in one part of a record the weightiest stays.
    fn add(&mut self, posting: Posting) {
        let mut same = self.postings.iter_mut().rev().take_while(|it| it.document == posting.document);
        match same.find(|it| it.part == posting.part && it.is_other_name == posting.is_other_name) {
            Some(known) => known.score = known.score.max(posting.score),
            None => self.postings.push(posting),
        }
    }
}

/// What a word weighs in a snippet: more where it is most of the text, and where it leads.
fn score(snippet: Snippet<'_>, at: u32, total: u32) -> u8 {
    let mut score = snippet.part.weight();
    let covers = matches!(
        snippet.part,
        Part::Title | Part::Organization | Part::ShortName | Part::OfferTitle | Part::Topic | Part::TopicWord
    );
    if covers {
        // A third depends on how much of the name the word is: "Tafel" is all of one title and an eighth of another.
        score = score * 2 / 3 + score / total.max(1).saturating_mul(3);
        if at > 0 {
            score = score * 9 / 10;
        }
    }
    u8::try_from(score.clamp(1, 255)).unwrap_or(u8::MAX)
}

/// All capitals, two to five letters: DRK, AWO, MBE.
fn is_abbreviation(word: &str) -> bool {
    (2..=5).contains(&word.chars().count()) && word.chars().all(char::is_uppercase)
}
