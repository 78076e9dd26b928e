//! The index: which word stands in which entity, in which part, and which records show it.

use std::collections::HashSet;
use std::ops::Range;

use rayon::iter::{IntoParallelIterator, ParallelIterator};
use rayon::slice::ParallelSliceMut;

use serde::{Deserialize, Serialize};

use crate::dataset::Dataset;
use crate::search::entity::Numbering;
use crate::search::links::{Links, Target};
use crate::search::numbers::Numbers;
use crate::search::part::Part;
use crate::search::posting::{Detail, Look, Posting, Postings};
use crate::search::reader::{Shape, Stretch, Traits, read};
use crate::search::vocabulary::{Nature, Vocabulary};
use crate::text::words::words;

/// How many entities are read in one go: enough that they share most of their words, few enough for every processor.
const STRETCH: u32 = 16_384;

/// Words and numbers of a dataset.
#[derive(Default, Serialize, Deserialize)]
pub struct Index {
    /// The words.
    pub vocabulary: Vocabulary,
    /// The numbers of entities.
    pub numbering: Numbering,
    /// Which records show an entity's words.
    pub links: Links,
    /// Phone numbers and postcodes.
    pub numbers: Numbers,
    pub(crate) postings: Postings,
    /// Where the postings of each word begin; one more than there are words.
    #[serde(with = "crate::search::block::u32s")]
    pub(crate) offsets: Vec<u32>,
    #[serde(with = "crate::search::block::u32s")]
    pub(crate) costs: Vec<u32>,
}

impl Index {
    /// Reads every text of the dataset once. However the work is shared among processors, the index is the same.
    pub fn new(dataset: &Dataset) -> Self {
        let numbering = Numbering::new(dataset);
        let links = Links::new(dataset, &numbering);
        let starts: Vec<u32> = (0..numbering.entities()).step_by(STRETCH as usize).collect();
        let stretches = starts.into_par_iter().map(|from| {
            let to = numbering.entities().min(from.saturating_add(STRETCH));
            read(dataset, &numbering, from..to)
        });
        let mut stretches: Vec<Stretch> = stretches.collect();
        let merged = Merged::new(&mut stretches);
        let (postings, offsets) = merged.postings(&stretches);
        let towns = town_words(dataset);
        // A word of a topic that nobody has is known too, and no slip of another.
        let is_had = |posting: Posting| {
            let is_shown = |target: Target| posting.part == Part::Topic || target.document >= numbering.fields();
            posting.entity < numbering.records() || links.of(posting.entity).any(is_shown)
        };
        let nature = |(at, (word, traits)): (usize, &(String, Traits))| match () {
            () if towns.contains(word) => Nature::Town,
            () if !postings.between(bound(&offsets, at), bound(&offsets, at + 1)).any(is_had) => Nature::Idle,
            () if traits.shape == Shape::Capitals => Nature::Abbreviation,
            () => Nature::Plain,
        };
        let natures = merged.words.iter().enumerate().map(nature).collect();
        let is_name: Vec<bool> = merged.words.iter().map(|(_, traits)| traits.is_name).collect();
        let vocabulary = Vocabulary::new(merged.words.iter().map(|(word, _)| word.as_str()), natures, &is_name);
        let numbers = Numbers::new(dataset, &numbering);
        let cost = |posting: Posting| u32::try_from(links.of(posting.entity).len() + 1).unwrap_or(u32::MAX);
        let words = offsets.windows(2).filter_map(|bounds| Some((*bounds.first()? as usize, *bounds.last()? as usize)));
        let costs = words.map(|(from, to)| postings.between(from, to).map(cost).fold(0, u32::saturating_add)).collect();
        Self { vocabulary, numbering, links, numbers, postings, offsets, costs }
    }

    /// Where a word stands, entity by entity.
    pub fn postings(&self, word: u32) -> impl Iterator<Item = Posting> + '_ {
        let range = self.range(word);
        self.postings.between(range.start, range.end)
    }

    /// What the word of a posting is in its own record; `None` where it stands in none.
    pub fn own(&self, posting: Posting) -> Option<Look> {
        (posting.entity < self.numbering.records()).then(|| posting.seen_as(posting.part))
    }

    /// What the word of a posting is in the other records that show it.
    pub fn relayed(&self, posting: Posting) -> Look {
        posting.seen_as(match posting.part {
            Part::Topic if posting.is_foreign => Part::TopicWord,
            part => self.numbering.relayed(posting.entity, part),
        })
    }

    /// The records besides its own to which the words of an entity are relayed.
    pub fn audience(&self, entity: u32) -> impl Iterator<Item = Target> + '_ {
        self.links.of(entity).filter(move |target| self.is_audience(entity, *target))
    }

    /// Whether the words of an entity are relayed to this record of those that show it: a field only gathers topics.
    pub fn is_audience(&self, entity: u32, target: Target) -> bool {
        entity < self.numbering.records() || target.document >= self.numbering.fields()
    }

    /// The fields that gather a topic's name, and what a word of it is there. They do not show every other word for it.
    pub fn gathered(&self, posting: Posting) -> impl Iterator<Item = (u32, Look)> + '_ {
        let count = if posting.part == Part::Topic { usize::MAX } else { 0 };
        let fields = self.links.of(posting.entity).take(count).map(|target| target.document);
        let look = posting.seen_as(Part::FieldTopic);
        fields.take_while(|document| *document < self.numbering.fields()).map(move |document| (document, look))
    }

    /// Hands every record that shows the word of a posting to `take`, with what it is there.
    pub fn each_record(&self, posting: Posting, mut take: impl FnMut(u32, Look)) {
        self.own(posting).into_iter().for_each(|look| take(posting.entity, look));
        self.gathered(posting).for_each(|(document, look)| take(document, look));
        let look = self.relayed(posting);
        self.audience(posting.entity).for_each(|target| take(target.document, look));
    }

    /// Hands every record that shows what an entity has to `take`.
    pub fn each_owner(&self, entity: u32, mut take: impl FnMut(u32)) {
        let own = (entity < self.numbering.records()).then_some(entity);
        own.into_iter().chain(self.links.of(entity).map(|target| target.document)).for_each(&mut take);
    }

    /// How much work the matches of a word are: its postings, and the records to which they are relayed.
    pub fn cost(&self, word: u32) -> usize {
        self.costs.get(word as usize).map_or(0, |cost| *cost as usize)
    }

    /// In how many places a word stands.
    pub fn count(&self, word: u32) -> usize {
        self.range(word).len()
    }

    fn range(&self, word: u32) -> Range<usize> {
        bound(&self.offsets, word as usize)..bound(&self.offsets, word as usize + 1)
    }
}

fn bound(offsets: &[u32], at: usize) -> usize {
    offsets.get(at).map_or(0, |it| *it as usize)
}

/// The words of all stretches in one sorted list.
struct Merged {
    words: Vec<(String, Traits)>,
    /// For each stretch, what its words are in the list.
    ids: Vec<Vec<u32>>,
}

impl Merged {
    /// Takes the words out of the stretches.
    fn new(stretches: &mut [Stretch]) -> Self {
        let mut ids: Vec<Vec<u32>> = stretches.iter().map(|stretch| vec![0; stretch.words.len()]).collect();
        let mut all: Vec<(String, Traits, (usize, usize))> = Vec::new();
        for (stretch, from) in stretches.iter_mut().enumerate() {
            let taken = std::mem::take(&mut from.words).into_iter().enumerate();
            all.extend(taken.map(|(at, (word, traits))| (word, traits, (stretch, at))));
        }
        all.par_sort_unstable_by(|left, right| left.0.cmp(&right.0));
        let mut words: Vec<(String, Traits)> = Vec::new();
        for (word, traits, (stretch, at)) in all {
            match words.last_mut().filter(|(last, _)| *last == word) {
                Some((_, known)) => *known = known.with(traits),
                None => words.push((word, traits)),
            }
            let id = u32::try_from(words.len() - 1).unwrap_or(u32::MAX);
            ids.get_mut(stretch).and_then(|ids| ids.get_mut(at)).into_iter().for_each(|place| *place = id);
        }
        Self { words, ids }
    }

    /// All postings word by word, and where those of each word begin.
    fn postings(&self, stretches: &[Stretch]) -> (Postings, Vec<u32>) {
        let mut ends = vec![0_u32; self.words.len() + 1];
        self.each(stretches, |word, _, _| ends.get_mut(word + 1).into_iter().for_each(|count| *count += 1));
        let mut sum = 0;
        for count in &mut ends {
            sum += *count;
            *count = sum;
        }
        let offsets = ends.clone();
        let mut postings = Postings::with_length(sum as usize);
        self.each(stretches, |word, entity, detail| {
            if let Some(end) = ends.get_mut(word) {
                postings.set(*end as usize, entity, detail);
                *end += 1;
            }
        });
        (postings, offsets)
    }

    fn each(&self, stretches: &[Stretch], mut take: impl FnMut(usize, u32, Detail)) {
        for (stretch, ids) in stretches.iter().zip(&self.ids) {
            for (word, entity, detail) in &stretch.places {
                let word = ids.get(*word as usize).map_or(0, |it| *it as usize);
                take(word, *entity, *detail);
            }
        }
    }
}

/// The words that stand for towns: what comes before a bracket or slash in a town's name, and its other names.
fn town_words(dataset: &Dataset) -> HashSet<String> {
    let names = dataset.places.iter().flat_map(|it| std::iter::once(&it.name).chain(&it.also));
    names.filter_map(|name| words(name).into_iter().next()).map(|word| word.folded).collect()
}
