//! What a typed word may mean: words of the dataset, and how each of them matches.

use crate::search::cells::{Cell, Packed};
use crate::search::expansion::{Manner, Way, expand, half_typed, in_order, split};
use crate::search::hit::Tier;
use crate::search::index::Index;
use crate::search::mark::{MarkedWord, Marks};
use crate::search::part::Parts;
use crate::search::posting::{Look, Posting};

/// What a typed word may mean.
pub struct Meaning {
    /// How many letters were typed.
    letters: usize,
    ways: Vec<Way>,
    /// How much work the matches of all these words are.
    pub cost: usize,
    /// No match can be better than this.
    pub ceiling: Tier,
}

impl Meaning {
    /// A typed word that means these words.
    pub fn new(index: &Index, typed: &str, ways: Vec<Way>) -> Self {
        let cost = ways.iter().map(|way| index.cost(way.word)).sum();
        Self { letters: typed.chars().count(), ways, cost, ceiling: Tier::Exact }
    }

    /// Whether it is taken for words only by their likeness.
    pub fn is_slip(&self) -> bool {
        self.ceiling > Tier::Exact || self.ways.iter().all(|way| way.manner.is_slip())
    }

    /// Hands every posting of its words to `take`, with what makes a match of what it looks like in a record.
    pub fn each(&self, index: &Index, mut take: impl FnMut(Posting, Mold)) {
        for way in &self.ways {
            let found = index.vocabulary.word(way.word).chars().count();
            let mold = Mold { manner: way.manner, share: way.manner.share(self.letters, found) };
            index.postings(way.word).for_each(|posting| take(posting, mold));
        }
    }
}

/// How a word of the dataset matches the typed one.
#[derive(Debug, Clone, Copy)]
pub struct Mold {
    manner: Manner,
    /// In thousandths.
    share: u32,
}

impl Mold {
    /// The match of a word that looks so in the record.
    pub fn cell(self, look: Look) -> Packed {
        Cell { tier: self.manner.tier(look), score: look.score * self.share, parts: Parts::of(look.part) }.packed()
    }
}

/// What a typed word may mean: one thing, or two known words that were typed as one.
pub fn meanings(index: &Index, typed: &str, marks: &mut Marks) -> Vec<Meaning> {
    let vocabulary = &index.vocabulary;
    let mut ways = expand(vocabulary, typed);
    if ways.is_empty()
        && let Some((front, rest)) = split(vocabulary, typed)
    {
        let both = [front, rest].into_iter().flat_map(|word| meanings(index, word, marks));
        // Two words that were typed as one are a slip of the space bar.
        return both.map(|meaning| Meaning { ceiling: Tier::Typo, ..meaning }).collect();
    }
    if ways.is_empty() {
        ways = half_typed(vocabulary, typed);
    }
    if ways.is_empty() {
        ways = in_order(vocabulary, typed);
    }
    let close = ways.iter().filter(|way| !matches!(way.manner, Manner::Equal | Manner::Start | Manner::Inside));
    let close = close.map(|way| vocabulary.word(way.word).to_owned()).collect();
    marks.words.push(MarkedWord { typed: typed.to_owned(), close });
    vec![Meaning::new(index, typed, ways)]
}
