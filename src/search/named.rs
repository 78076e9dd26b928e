//! Named topics: those whose words a partner has in what it is called, which is then what it is for.

use rustc_hash::FxHashMap;

use crate::dataset::{Dataset, Record};
use crate::language::Language;
use crate::search::entity::{Entity, Numbering};
use crate::text::words::words;

/// How many letters a word has at least to name a topic.
const LETTERS: usize = 4;
/// How many topics have a word at most that names one: `Hilfe` is said of too many.
const MOST: usize = 3;

/// The words that name topics.
pub struct Named<'d> {
    dataset: &'d Dataset,
    /// Numbers of the topics by a word of theirs.
    topics: FxHashMap<String, Vec<u32>>,
    /// What the names of each partner name, once it was asked for.
    partners: FxHashMap<usize, Vec<u32>>,
}

impl<'d> Named<'d> {
    /// The German words of all topics.
    pub fn new(dataset: &'d Dataset, numbering: &Numbering) -> Self {
        let mut topics: FxHashMap<String, Vec<u32>> = FxHashMap::default();
        for (at, topic) in dataset.topics.iter().enumerate() {
            let number = numbering.number(Entity::Topic(at));
            let also = topic.also.iter().filter(|(tag, _)| *tag == "de").flat_map(|(_, words)| words);
            let texts = also.map(String::as_str).chain([topic.title.get(Language::German)]);
            for word in texts.flat_map(words).filter(|word| word.folded.chars().count() >= LETTERS) {
                let known = topics.entry(word.folded).or_default();
                if known.last() != Some(&number) {
                    known.push(number);
                }
            }
        }
        topics.retain(|_, numbers| numbers.len() <= MOST);
        Self { dataset, topics, partners: FxHashMap::default() }
    }

    /// The numbers of the topics that a record's partner is called by.
    pub fn by(&mut self, record: Record) -> &[u32] {
        let at = match record {
            Record::Offer(at) => self.dataset.offers.get(at).map(|offer| offer.partner),
            Record::Partner(at) => Some(at),
            _ => None,
        };
        let Some((at, partner)) = at.and_then(|at| Some((at, self.dataset.partners.get(at)?))) else { return &[] };
        if !self.partners.contains_key(&at) {
            let mut named = self.in_text(partner.names.title());
            named.extend(self.in_text(&partner.names.organization));
            self.partners.insert(at, named);
        }
        self.partners.get(&at).map_or(&[], Vec::as_slice)
    }

    fn in_text(&self, text: &str) -> Vec<u32> {
        words(text).iter().filter_map(|word| self.topics.get(&word.folded)).flatten().copied().collect()
    }
}
