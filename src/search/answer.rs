//! Answering a query: the words' postings are gathered per record, joined, filtered and put in order.

use std::collections::HashSet;

use crate::dataset::{Dataset, Record};
use crate::search::catalogue::Catalogue;
use crate::search::cells::{Cell, Cells};
use crate::search::entity::snippets;
use crate::search::expansion::{Manner, Way, expand, half_typed, in_order, split};
use crate::search::filter::{Condition, Verdict, condition};
use crate::search::hit::{Hit, Tier};
use crate::search::mark::{MarkedWord, Marks};
use crate::search::numbers;
use crate::search::part::{Part, Parts};
use crate::search::posting::Posting;
use crate::search::query::{Dialled, FilterKey, Number, Query};
use crate::search::results::Results;
use crate::search::suggest;
use crate::text::words::words;

/// From how many typed digits on phone numbers are looked for.
const PHONE_FROM: usize = 3;

fn answer(catalogue: &Catalogue, query: &Query, scope: Option<Record>) -> Results {
    let mut results = Results::default();
    let found = gather(catalogue, query, &mut results.marks);
    let conditions = conditions(catalogue, query);
    let sieve = catalogue.facets.sieve(&catalogue.dataset, &catalogue.records, &conditions);
    // Without words nothing is better than anything else, and a list in no order of names helps nobody.
    let places = if query.has_words() { &catalogue.order.by_date } else { &catalogue.order.by_name };
    let mut is_any = false;
    found.each(|document, cell| {
        let verdict = sieve.verdict(document);
        let at = document as usize;
        let (Some(record), Some(place)) = (catalogue.records.get(at), places.get(at)) else { return };
        is_any |= verdict == Verdict::Yes;
        let list = match verdict {
            Verdict::Yes => &mut results.hits,
            Verdict::Unknown => &mut results.unknown,
            Verdict::No => return,
        };
        if belongs(&catalogue.dataset, scope, *record) {
            list.push(Hit { record: *record, tier: cell.tier, score: cell.score, parts: cell.parts }, *place);
        }
    });
    results.hits.settle();
    results.unknown.settle();
    if !is_any && !query.is_empty() {
        results.suggestions = suggest::suggestions(catalogue, query, |other| has_hits(catalogue, other));
    }
    results
}

impl Catalogue {
    /// The answer to a query. A pure function: the same query has the same answer every time.
    pub fn search(&self, query: &Query) -> Results {
        answer(self, query, None)
    }

    /// The answer to a query, of which only what belongs to a field or goal is kept.
    pub fn search_within(&self, query: &Query, scope: Option<Record>) -> Results {
        answer(self, query, scope)
    }
}

/// Whether a record belongs to a field or goal.
fn belongs(dataset: &Dataset, scope: Option<Record>, record: Record) -> bool {
    let serves = |at: usize| {
        dataset.offers.get(at).is_some_and(|offer| match scope {
            Some(Record::Field(field)) => offer.serves.fields.contains(&field),
            Some(Record::Goal(goal)) => offer.serves.goals.contains(&goal),
            _ => true,
        })
    };
    match (scope, record) {
        (None, _) => true,
        (Some(Record::Field(field)), Record::Goal(at)) => dataset.goals.get(at).is_some_and(|goal| goal.field == field),
        (Some(scope), Record::Field(_) | Record::Goal(_)) => scope == record,
        (_, Record::Offer(at)) => serves(at),
        (_, Record::Partner(at)) => dataset.partners.get(at).is_some_and(|it| it.offers.iter().any(|at| serves(*at))),
        (_, Record::Page(_)) => false,
    }
}

/// What the filters mean for this dataset.
pub fn conditions(catalogue: &Catalogue, query: &Query) -> Vec<(FilterKey, Condition)> {
    let filters = query.filters.iter();
    filters.map(|filter| (filter.key, condition(&catalogue.dataset, &catalogue.labels, filter))).collect()
}

/// Whether a query has any hit, without putting them in order.
fn has_hits(catalogue: &Catalogue, query: &Query) -> bool {
    let found = gather(catalogue, query, &mut Marks::default());
    let conditions = conditions(catalogue, query);
    let sieve = catalogue.facets.sieve(&catalogue.dataset, &catalogue.records, &conditions);
    let mut is_any = false;
    found.each(|document, _| is_any |= sieve.verdict(document) == Verdict::Yes);
    is_any
}

/// What the words of a query found.
enum Found {
    /// There were none: everything, but for these records.
    AllBut(HashSet<u32>, u32),
    /// These records.
    These(Cells),
}

impl Found {
    fn each(&self, mut take: impl FnMut(u32, Cell)) {
        match self {
            Self::AllBut(without, records) => {
                let blank = Cell { tier: Tier::Exact, score: 0, parts: Parts::NONE };
                (0..*records).filter(|it| !without.contains(it)).for_each(|document| take(document, blank));
            }
            Self::These(cells) => cells.iter().for_each(|(document, cell)| take(document, cell)),
        }
    }
}

fn gather(catalogue: &Catalogue, query: &Query, marks: &mut Marks) -> Found {
    let mut each: Vec<Cells> = Vec::new();
    each.extend(query.words.iter().map(|word| word_cells(catalogue, word, marks)));
    each.extend(query.numbers.iter().map(|number| number_cells(catalogue, number, marks)));
    each.extend(query.phrases.iter().map(|phrase| phrase_cells(catalogue, phrase, marks)));
    let without = query.without.iter().flat_map(|word| documents_with(catalogue, word));
    match each.into_iter().reduce(Cells::join) {
        None => Found::AllBut(without.collect(), catalogue.index.numbering.records()),
        Some(mut cells) => {
            without.for_each(|document| cells.remove(document));
            Found::These(cells)
        }
    }
}

fn none(catalogue: &Catalogue) -> Cells {
    Cells::none(catalogue.index.numbering.records())
}

fn word_cells(catalogue: &Catalogue, typed: &str, marks: &mut Marks) -> Cells {
    let vocabulary = &catalogue.index.vocabulary;
    let mut ways = expand(vocabulary, typed);
    if ways.is_empty()
        && let Some((front, rest)) = split(vocabulary, typed)
    {
        let cells = word_cells(catalogue, front, marks);
        let mut cells = cells.join(word_cells(catalogue, rest, marks));
        // Two words that were typed as one are a slip of the space bar.
        cells.sink(Tier::Typo);
        return cells;
    }
    if ways.is_empty() {
        ways = half_typed(vocabulary, typed);
    }
    if ways.is_empty() {
        ways = in_order(vocabulary, typed);
    }
    let close = ways.iter().filter(|way| matches!(way.manner, Manner::Near(_) | Manner::Sounds | Manner::Ordered));
    let close = close.map(|way| vocabulary.word(way.word).to_owned()).collect();
    marks.words.push(MarkedWord { typed: typed.to_owned(), close });
    collect(catalogue, typed, &ways)
}

fn collect(catalogue: &Catalogue, typed: &str, ways: &[Way]) -> Cells {
    let letters = typed.chars().count();
    let mut cells = none(catalogue);
    for way in ways {
        let found = catalogue.index.vocabulary.word(way.word).chars().count();
        let share = way.manner.share(letters, found);
        for posting in catalogue.index.postings(way.word) {
            catalogue.index.each_record(posting, |document, look| {
                let tier = way.manner.tier(look);
                cells.add(document, Cell { tier, score: look.score * share, parts: Parts::of(look.part) });
            });
        }
    }
    cells
}

fn number_cells(catalogue: &Catalogue, number: &Number, marks: &mut Marks) -> Cells {
    let dialled = number.dialled();
    let mut cells = phone_cells(catalogue, &dialled);
    // Groups may also be numbers of their own: a postcode, a house number, a digit in a name.
    let mut groups: Option<Cells> = None;
    for group in &number.groups {
        let mut own = collect(catalogue, group, &plain_ways(catalogue, group));
        own.add_all(&postcode_cells(catalogue, group));
        if number.groups.len() > 1 {
            own.add_all(&phone_cells(catalogue, &Number { groups: vec![group.clone()] }.dialled()));
        }
        marks.digits.push(group.clone());
        match &mut groups {
            None => groups = Some(own),
            Some(known) => known.keep_common(&own),
        }
    }
    marks.digits.push(dialled.digits);
    if let Some(groups) = groups {
        cells.add_all(&groups);
    }
    cells
}

/// Digits in texts: only the same number, or one that begins so.
fn plain_ways(catalogue: &Catalogue, digits: &str) -> Vec<Way> {
    let ways = expand(&catalogue.index.vocabulary, digits);
    ways.into_iter().filter(|way| matches!(way.manner, Manner::Equal | Manner::Start)).collect()
}

fn phone_cells(catalogue: &Catalogue, dialled: &Dialled) -> Cells {
    let mut cells = none(catalogue);
    if dialled.typed < PHONE_FROM {
        return cells;
    }
    let digits = &dialled.digits;
    let numbers = &catalogue.index.numbers;
    let found: Vec<(numbers::Number, usize)> = if dialled.is_whole {
        numbers.starting(digits).map(|number| (number, 0)).collect()
    } else {
        numbers.containing(digits).collect()
    };
    for (number, at) in found.into_iter().filter(|(number, _)| number.part == Part::Phone) {
        let tier = match (at, number.length == digits.len()) {
            (0, true) => Tier::Exact,
            (0, false) => Tier::Prefix,
            _ => Tier::Infix,
        };
        let cover = u32::try_from(digits.len() * 1000 / number.length.max(1)).unwrap_or(1000);
        let cell = Cell { tier, score: Part::Phone.weight() * cover, parts: Parts::of(Part::Phone) };
        catalogue.index.each_owner(number.entity, |document| cells.add(document, cell));
    }
    cells
}

fn postcode_cells(catalogue: &Catalogue, digits: &str) -> Cells {
    let mut cells = none(catalogue);
    for number in catalogue.index.numbers.starting(digits).filter(|number| number.part == Part::Postcode) {
        let tier = if number.length == digits.len() { Tier::Exact } else { Tier::Prefix };
        let cell = Cell { tier, score: Part::Postcode.weight() * 1000, parts: Parts::of(Part::Postcode) };
        catalogue.index.each_owner(number.entity, |document| cells.add(document, cell));
    }
    cells
}

/// Records that have the words of a phrase side by side in one text; the last may be half-typed.
fn phrase_cells(catalogue: &Catalogue, phrase: &[String], marks: &mut Marks) -> Cells {
    let index = &catalogue.index;
    let mut entities: Option<Vec<u32>> = None;
    for (at, word) in phrase.iter().enumerate() {
        marks.words.push(MarkedWord { typed: word.clone(), close: HashSet::new() });
        let range = index.vocabulary.starting(word);
        let whole = index.vocabulary.find(word).map_or(0..0, |word| word..word + 1);
        let meant = if at + 1 == phrase.len() { range } else { whole };
        let mut own: Vec<u32> = meant.flat_map(|word| index.postings(word)).map(|it| it.entity).collect();
        own.sort_unstable();
        own.dedup();
        entities = Some(match entities {
            None => own,
            Some(known) => known.into_iter().filter(|entity| own.binary_search(entity).is_ok()).collect(),
        });
    }
    let mut cells = none(catalogue);
    // Only the few entities that have every word are read for their order.
    for entity in entities.unwrap_or_default() {
        snippets(&catalogue.dataset, index.numbering.entity(entity), &mut |snippet| {
            let Some(tier) = phrase_tier(snippet.text, phrase) else { return };
            let posting = Posting { entity, part: snippet.part, is_foreign: snippet.is_foreign, share: u8::MAX };
            index.each_record(posting, |document, look| {
                let tier = if look.is_other_name { Tier::Alias } else { tier };
                cells.add(document, Cell { tier, score: look.score * 1000, parts: Parts::of(look.part) });
            });
        });
    }
    cells
}

/// How well a text has a phrase: as it is, or with more of its last word.
fn phrase_tier(text: &str, phrase: &[String]) -> Option<Tier> {
    let folded: Vec<String> = words(text).into_iter().map(|word| word.folded).collect();
    let (typed, before) = phrase.split_last()?;
    let matches = folded.windows(phrase.len()).filter_map(|window| {
        let (last, front) = window.split_last()?;
        let tier = if last == typed { Tier::Exact } else { Tier::Prefix };
        (front == before && last.starts_with(typed.as_str())).then_some(tier)
    });
    matches.min()
}

/// Records that have this word, its beginning counting too.
fn documents_with(catalogue: &Catalogue, word: &str) -> Vec<u32> {
    let index = &catalogue.index;
    let mut documents = Vec::new();
    for posting in index.vocabulary.starting(word).flat_map(|word| index.postings(word)) {
        index.each_record(posting, |document, _| documents.push(document));
    }
    documents
}
