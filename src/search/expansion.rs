//! From a typed word to the words of the dataset that it may mean, each with the manner of the match.

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use crate::search::hit::Tier;
use crate::search::inflection::forms;
use crate::search::posting::Look;
use crate::search::romanization::is_cyrillic;
use crate::search::vocabulary::{Nature, Vocabulary};

/// How a word of the dataset matches a typed one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// It is the same.
    Equal,
    /// It begins so.
    Start,
    /// It is another form of it.
    Inflected,
    /// It is the same in other letters.
    Romanized,
    /// It holds it.
    Inside,
    /// It is this many edits away.
    Near(u8),
    /// It sounds the same.
    Sounds,
    /// It has the letters in order.
    Ordered,
}

impl Manner {
    /// Whether the typed word is only like the one of the dataset.
    pub fn is_slip(self) -> bool {
        matches!(self, Self::Near(_) | Self::Sounds | Self::Ordered)
    }

    /// The tier of such a match of a word that looks so in the record.
    pub fn tier(self, look: Look) -> Tier {
        match self {
            Self::Equal | Self::Start | Self::Inflected if look.is_other_name => Tier::Alias,
            Self::Equal => Tier::Exact,
            Self::Romanized => Tier::Alias,
            Self::Start | Self::Inflected => Tier::Prefix,
            Self::Inside => Tier::Infix,
            Self::Near(_) => Tier::Typo,
            Self::Sounds => Tier::Sound,
            Self::Ordered => Tier::Fuzzy,
        }
    }

    /// What part of a full match's weight it earns, in thousandths, for a typed word of `typed` letters in one of `found`.
    pub fn share(self, typed: usize, found: usize) -> u32 {
        let typed = u32::try_from(typed).unwrap_or(u32::MAX);
        let found = u32::try_from(found.max(1)).unwrap_or(u32::MAX);
        let cover = (typed.saturating_mul(1000) / found).min(1000);
        match self {
            Self::Equal => 1000,
            Self::Start => 500 + cover / 2,
            Self::Inflected | Self::Romanized => 900,
            Self::Inside => 400 + cover / 2,
            Self::Near(edits) => 1000 - 200 * u32::from(edits),
            Self::Sounds | Self::Ordered => 500,
        }
    }
}

/// A word of the dataset and how it matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// Its id in the vocabulary.
    pub word: u32,
    /// How it matches.
    pub manner: Manner,
}

/// Up to how many letters a word may have and still mean one of the dataset's, none of which is nearly as long.
const LONGEST: usize = 64;
/// From how many letters on a word is also looked for inside others.
pub const INSIDE_FROM: usize = 3;
/// From how many letters on one edit is forgiven, sound counts, and letters in order count.
const NEAR_FROM: usize = 5;
/// From how many letters on a piece of a word may be a word of its own.
const PIECE_FROM: usize = 3;
/// From how many letters on a slip in the name of a town is forgiven: shorter ones are too near to towns elsewhere.
const TOWN_FROM: usize = 7;
/// From how many letters on a slip in a half-typed word is forgiven: fewer begin too many words.
const HALF_FROM: usize = 6;
/// From how many letters on two edits are forgiven.
const FAR_FROM: usize = 9;
/// What `SkimMatcherV2` must give a letter on the average, so that letters in order are no mere chance.
const FUZZY_SCORE_PER_LETTER: i64 = 14;

/// Every word that a typed, folded word may mean, better manners first.
pub fn expand(vocabulary: &Vocabulary, typed: &str) -> Vec<Way> {
    let letters = typed.chars().count();
    if letters > LONGEST {
        return Vec::new();
    }
    let known = vocabulary.find(typed);
    let mut ways: Vec<Way> = known.map(|word| Way { word, manner: Manner::Equal }).into_iter().collect();
    let starting = vocabulary.starting(typed).filter(|word| Some(*word) != known);
    ways.extend(starting.map(|word| Way { word, manner: Manner::Start }));
    let is_open = |word: u32| vocabulary.nature(word) == Nature::Plain;
    // The name of a town means the town: Burg is not looked for inside Brandenburg; nor is an abbreviation.
    if known.is_some_and(|word| matches!(vocabulary.nature(word), Nature::Town | Nature::Abbreviation)) {
        return ways;
    }
    let forms = forms(typed).into_iter().filter_map(|form| vocabulary.find(&form));
    ways.extend(forms.filter(|word| is_open(*word)).map(|word| Way { word, manner: Manner::Inflected }));
    if letters >= INSIDE_FROM {
        let inside = vocabulary.containing(typed).into_iter().map(|(word, _)| word);
        let inside = inside.filter(|word| is_open(*word) && !vocabulary.word(*word).starts_with(typed));
        add_new(&mut ways, inside.map(|word| (word, Manner::Inside)), is_open);
    }
    add_romanized(vocabulary, typed, &mut ways);
    // A word that the dataset knows is no slip: Guben is not meant to be Gubin, nor Miete to be Mitte. One that no
    // record has may still be another form of one that some do.
    let edits = match known.map(|word| vocabulary.nature(word)) {
        Some(Nature::Idle) => 1,
        Some(_) => 0,
        None if letters >= FAR_FROM => 2,
        None => 1,
    };
    if letters >= NEAR_FROM && edits > 0 {
        let near = vocabulary.near(typed, edits);
        // Where only one town is near, it is meant; of twin towns neither is.
        let mut towns = near.iter().filter(|(word, _)| vocabulary.nature(*word) == Nature::Town);
        let town = towns.next().filter(|_| letters >= TOWN_FROM && known.is_none() && towns.next().is_none());
        let is_meant = |word: u32| is_open(word) || town.is_some_and(|(town, _)| *town == word);
        add_new(&mut ways, near.iter().map(|(word, far)| (*word, Manner::Near(*far))), is_meant);
        let sounding = vocabulary.sounding(typed);
        let sounding = sounding.filter(|word| is_alike(typed, vocabulary.word(*word)));
        add_new(&mut ways, sounding.map(|word| (word, Manner::Sounds)), is_open);
    }
    ways
}

/// The words that begin with something near: a slip in a word that is not typed to its end yet.
pub fn half_typed(vocabulary: &Vocabulary, typed: &str) -> Vec<Way> {
    let edits = match typed.chars().count() {
        letters if !(HALF_FROM..=LONGEST).contains(&letters) => return Vec::new(),
        letters if letters < FAR_FROM => 1,
        _ => 2,
    };
    let mut ways = Vec::new();
    let near = vocabulary.starting_near(typed, edits).into_iter();
    let is_open = |word: u32| vocabulary.nature(word) == Nature::Plain;
    add_new(&mut ways, near.map(|(word, far)| (word, Manner::Near(far))), is_open);
    ways
}

/// The words with the typed letters in order: the last resort, for a word that matches in no other manner.
pub fn in_order(vocabulary: &Vocabulary, typed: &str) -> Vec<Way> {
    let letters = typed.chars().count();
    if !(NEAR_FROM..=LONGEST).contains(&letters) {
        return Vec::new();
    }
    let enough = FUZZY_SCORE_PER_LETTER * i64::try_from(letters).unwrap_or(i64::MAX);
    let is_close = |word: u32| {
        // A fresh matcher each time: a used one lets earlier calls colour its score.
        let score = SkimMatcherV2::default().fuzzy_match(vocabulary.word(word), typed);
        score.is_some_and(|score| score >= enough)
    };
    let found = vocabulary.in_order(typed).into_iter();
    let found = found.filter(|word| vocabulary.nature(*word) == Nature::Plain && is_close(*word));
    found.map(|word| Way { word, manner: Manner::Ordered }).collect()
}

/// A known word and a town in one, as in `tafelforst`: the longest known word in front whose rest begins a known word.
/// Without a town two words in one are a compound of its own: nobody who types `kreuzfahrt` looks for the Red Cross.
pub fn split<'w>(vocabulary: &Vocabulary, typed: &'w str) -> Option<(&'w str, &'w str)> {
    if typed.chars().count() > LONGEST {
        return None;
    }
    let cuts = typed.char_indices().map(|(at, _)| at).skip(PIECE_FROM);
    let pairs = cuts.filter_map(|at| typed.split_at_checked(at));
    let is_town = |word: &str| vocabulary.find(word).is_some_and(|word| vocabulary.nature(word) == Nature::Town);
    let sound = pairs.filter(|(front, rest)| {
        let is_known = vocabulary.find(front).is_some() && !vocabulary.starting(rest).is_empty();
        rest.chars().count() >= PIECE_FROM && is_known && (is_town(front) || is_town(rest))
    });
    sound.last()
}

/// Adds the Cyrillic words that a typed one is in Latin letters, and the town that it is in Cyrillic ones or with a slip.
fn add_romanized(vocabulary: &Vocabulary, typed: &str, ways: &mut Vec<Way>) {
    let words = vocabulary.romanization.words(typed).into_iter().map(|word| (word, Manner::Romanized));
    add_new(ways, words, |_| true);
    let is_known = ways.iter().any(|way| matches!(way.manner, Manner::Equal | Manner::Start));
    let town = if is_known { None } else { vocabulary.romanization.town(typed) };
    let manner = if is_cyrillic(typed) { Manner::Romanized } else { Manner::Near(1) };
    add_new(ways, town.into_iter().map(|town| (town, manner)), |_| true);
}

/// The ways to part a typed word into two known ones that are no towns; the second may be half-typed.
pub fn pairs<'w>(vocabulary: &Vocabulary, typed: &'w str) -> Vec<[&'w str; 2]> {
    if typed.chars().count() > LONGEST {
        return Vec::new();
    }
    let is_plain = |word: u32| vocabulary.nature(word) != Nature::Town;
    let cuts = typed.char_indices().map(|(at, _)| at).skip(PIECE_FROM);
    let pairs = cuts.filter_map(|at| typed.split_at_checked(at));
    let known = pairs.filter(|(front, rest)| {
        rest.chars().count() >= PIECE_FROM
            && vocabulary.find(front).is_some_and(is_plain)
            && vocabulary.starting(rest).any(is_plain)
    });
    known.map(|(front, rest)| [front, rest]).collect()
}

/// Adds the words that are not there yet.
fn add_new(ways: &mut Vec<Way>, more: impl Iterator<Item = (u32, Manner)>, is_open: impl Fn(u32) -> bool) {
    let mut known: Vec<u32> = ways.iter().map(|way| way.word).collect();
    known.sort_unstable();
    let is_new = |word: u32| is_open(word) && known.binary_search(&word).is_err();
    ways.extend(more.filter(|(word, _)| is_new(*word)).map(|(word, manner)| Way { word, manner }));
}

/// Sound alone throws too much together; at least half of the letters must stay.
fn is_alike(typed: &str, word: &str) -> bool {
    let longest = typed.chars().count().max(word.chars().count());
    strsim::osa_distance(typed, word) * 2 <= longest
}
