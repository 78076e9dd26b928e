//! The index: which word stands in which record, in which part, and what it weighs there.

use std::collections::HashSet;

use crate::dataset::record::reach::Reach;
use crate::dataset::{Dataset, Record};
use crate::search::part::{Part, own_snippets, topic_snippets, topics};
use crate::search::posting::{Posting, lesser};
use crate::search::reader::{Reader, Shape};
use crate::search::vocabulary::{Nature, Vocabulary};
use crate::text::words::words;

/// A number of a record: a phone number or a postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberPlace {
    /// Number of the record.
    pub document: u32,
    /// In which part.
    pub part: Part,
    start: u32,
    length: u32,
}

/// A record that has a topic.
#[derive(Debug, Clone, Copy)]
struct TopicUse {
    document: u32,
    /// Whether it is the main one there.
    is_main: bool,
}

/// Words and numbers of a dataset.
pub struct Index {
    /// The words.
    pub vocabulary: Vocabulary,
    /// By record; and by topic, numbered after the records, whose many words are the same in every record that has it.
    postings: Vec<Posting>,
    /// Which records have each topic.
    uses: Vec<Vec<TopicUse>>,
    /// The number that stands for the first topic.
    first_topic: u32,
    /// Where the postings of each word begin; one more than there are words.
    offsets: Vec<u32>,
    /// All numbers one after the other, each before a line feed.
    digits: Vec<u8>,
    numbers: Vec<NumberPlace>,
}

impl Index {
    /// Reads every text of the dataset once.
    pub fn new(dataset: &Dataset) -> Self {
        let mut reader = Reader::default();
        let mut uses: Vec<Vec<TopicUse>> = vec![Vec::new(); dataset.topics.len()];
        let mut document = 0;
        for record in dataset.records() {
            own_snippets(dataset, record, &mut |snippet| reader.enter(document, snippet));
            for (topic, place) in topics(dataset, record) {
                uses.get_mut(topic).into_iter().for_each(|it| it.push(TopicUse { document, is_main: place == 0 }));
            }
            document += 1;
        }
        let first_topic = document;
        for topic in 0..dataset.topics.len() {
            topic_snippets(dataset, topic, &mut |snippet| reader.enter(document, snippet));
            document += 1;
        }
        // A place where nobody is is known all the same, and no slip of another.
        place_names(dataset).for_each(|name| reader.know(name));
        // A word of a topic that nobody has is known too.
        let is_had = |posting: &Posting| {
            let topic = posting.document.checked_sub(first_topic);
            topic.is_none_or(|topic| uses.get(topic as usize).is_some_and(|uses| !uses.is_empty()))
        };
        let towns = town_words(dataset);
        let (mut list, mut natures, mut is_name) = (Vec::new(), Vec::new(), Vec::new());
        let (mut postings, mut offsets) = (Vec::new(), vec![0]);
        for (word, mut entry) in reader.finish() {
            natures.push(match () {
                () if towns.contains(&word) => Nature::Town,
                () if !entry.postings.iter().any(is_had) => Nature::Idle,
                () if entry.shape == Shape::Capitals => Nature::Abbreviation,
                () => Nature::Plain,
            });
            is_name.push(entry.is_name);
            postings.append(&mut entry.postings);
            offsets.push(u32::try_from(postings.len()).unwrap_or(u32::MAX));
            list.push(word.into_boxed_str());
        }
        let (digits, numbers) = read_numbers(dataset);
        let vocabulary = Vocabulary::new(list, natures, &is_name);
        Self { vocabulary, postings, uses, first_topic, offsets, digits, numbers }
    }

    /// Where a word stands, record by record.
    pub fn postings(&self, word: u32) -> impl Iterator<Item = Posting> + '_ {
        let at = word as usize;
        let bound = |at: usize| self.offsets.get(at).map_or(0, |it| *it as usize);
        let stored = self.postings.get(bound(at)..bound(at + 1)).unwrap_or_default();
        stored.iter().flat_map(|posting| {
            let topic = posting.document.checked_sub(self.first_topic);
            let uses = topic.and_then(|topic| self.uses.get(topic as usize)).map_or(&[][..], Vec::as_slice);
            let own = topic.is_none().then_some(*posting);
            own.into_iter().chain(uses.iter().map(|it| it.posting(*posting)))
        })
    }

    /// The numbers that hold these digits: the place, and at which digit they stand of how many.
    pub fn numbers_with(&self, digits: &str) -> Vec<(NumberPlace, usize, usize)> {
        let mut found = Vec::new();
        for at in memchr::memmem::find_iter(&self.digits, digits) {
            let place = self.numbers.partition_point(|number| number.start as usize <= at).saturating_sub(1);
            if let Some(number) = self.numbers.get(place) {
                found.push((*number, at - number.start as usize, number.length as usize));
            }
        }
        found
    }
}

impl TopicUse {
    /// The posting of a topic's word in this record, where a minor topic says less.
    fn posting(self, word: Posting) -> Posting {
        let score = if self.is_main { word.score } else { lesser(word.score) };
        Posting { document: self.document, score, ..word }
    }
}

fn place_names(dataset: &Dataset) -> impl Iterator<Item = &str> {
    dataset.places.iter().flat_map(|it| std::iter::once(&it.name).chain(&it.also)).map(String::as_str)
}

/// The words that stand for towns: what comes before a bracket or slash in a town's name, and its other names.
fn town_words(dataset: &Dataset) -> HashSet<String> {
    place_names(dataset).filter_map(|name| words(name).into_iter().next()).map(|word| word.folded).collect()
}

fn read_numbers(dataset: &Dataset) -> (Vec<u8>, Vec<NumberPlace>) {
    let (mut digits, mut numbers) = (Vec::new(), Vec::new());
    let length = |text: &str| u32::try_from(text.len()).unwrap_or(u32::MAX);
    let mut add = |document: u32, part: Part, text: &str| {
        numbers.push(NumberPlace {
            document,
            part,
            start: u32::try_from(digits.len()).unwrap_or(u32::MAX),
            length: length(text),
        });
        digits.extend_from_slice(text.as_bytes());
        digits.push(b'\n');
    };
    for (document, record) in (0_u32..).zip(dataset.records()) {
        let (partner, offers) = match record {
            Record::Offer(at) => match dataset.offers.get(at) {
                Some(offer) => (dataset.partner_of(offer), vec![&offer.reach]),
                None => continue,
            },
            Record::Partner(at) => {
                let partner = dataset.partners.get(at);
                let offers = partner.map_or(&[][..], |it| &it.offers).iter().filter_map(|at| dataset.offers.get(*at));
                (partner, offers.map(|offer| &offer.reach).collect::<Vec<_>>())
            }
            Record::Field(_) | Record::Goal(_) | Record::Page(_) => continue,
        };
        let contacts = partner.map_or(&[][..], |it| &it.contacts).iter().map(|contact| &contact.reach);
        let reaches: Vec<&Reach> = partner.iter().map(|it| &it.reach).chain(contacts).chain(offers).collect();
        for phone in reaches.iter().flat_map(|reach| reach.phone.iter().chain(&reach.fax)) {
            add(document, Part::Phone, &phone.digits());
        }
        if let Some(postcode) = partner.and_then(|it| it.address.postcode.as_ref()) {
            add(document, Part::Postcode, postcode);
        }
    }
    (digits, numbers)
}
