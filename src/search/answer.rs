//! Answering a query: the words' postings are gathered per record, joined, filtered and put in order.

use std::cmp::Reverse;
use std::collections::HashSet;

use crate::dataset::Record;
use crate::search::catalogue::Catalogue;
use crate::search::cells::{Cell, Cells};
use crate::search::expansion::{Manner, Way, expand, half_typed, in_order, split};
use crate::search::filter::{Condition, Verdict, condition, verdict};
use crate::search::hit::{Hit, Results, Tier};
use crate::search::mark::{MarkedWord, Marks};
use crate::search::part::{Part, Parts, snippets};
use crate::search::query::{Dialled, FilterKey, Number, Query};
use crate::search::suggest;
use crate::text::words::words;

/// From how many typed digits on phone numbers are looked for.
const PHONE_FROM: usize = 3;

fn answer(catalogue: &Catalogue, query: &Query) -> Results {
    let mut marks = Marks::default();
    let found = gather(catalogue, query, &mut marks);
    let conditions = conditions(catalogue, query);
    let mut results = Results { marks, ..Results::default() };
    for (document, cell) in found.iter() {
        let Some(record) = catalogue.records.get(document as usize).copied() else { continue };
        let hit = Hit { record, tier: cell.tier, score: cell.score, parts: cell.parts };
        match verdict(&catalogue.dataset, &conditions, record) {
            Verdict::Yes => results.hits.push(hit),
            Verdict::Unknown => results.unknown.push(hit),
            Verdict::No => {}
        }
    }
    for hits in [&mut results.hits, &mut results.unknown] {
        // Without words nothing is better than anything else, and a list in no order of names helps nobody.
        if query.has_words() {
            sort(catalogue, hits);
        } else {
            hits.sort_by_cached_key(|hit| catalogue.rank(hit.record));
        }
    }
    if results.hits.is_empty() && !query.is_empty() {
        results.suggestions = suggest::suggestions(catalogue, query, |other| has_hits(catalogue, other));
    }
    results
}

impl Catalogue {
    /// The answer to a query. A pure function: the same query has the same answer every time.
    pub fn search(&self, query: &Query) -> Results {
        answer(self, query)
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
    let mut records = found.iter().filter_map(|(document, _)| catalogue.records.get(document as usize));
    records.any(|record| verdict(&catalogue.dataset, &conditions, *record) == Verdict::Yes)
}

fn gather(catalogue: &Catalogue, query: &Query, marks: &mut Marks) -> Cells {
    let mut all: Option<Cells> = None;
    let mut join = |cells: Cells| match &mut all {
        None => all = Some(cells),
        Some(known) => known.join(&cells),
    };
    for word in &query.words {
        join(word_cells(catalogue, word, marks));
    }
    for number in &query.numbers {
        join(number_cells(catalogue, number, marks));
    }
    for phrase in &query.phrases {
        join(phrase_cells(catalogue, phrase, marks));
    }
    let mut found = all.unwrap_or_else(|| Cells::all(catalogue.records.len()));
    for word in &query.without {
        for document in documents_with(catalogue, word) {
            found.remove(document);
        }
    }
    found
}

fn word_cells(catalogue: &Catalogue, typed: &str, marks: &mut Marks) -> Cells {
    let vocabulary = &catalogue.index.vocabulary;
    let mut ways = expand(vocabulary, typed);
    if ways.is_empty()
        && let Some((front, rest)) = split(vocabulary, typed)
    {
        let mut cells = word_cells(catalogue, front, marks);
        let others = word_cells(catalogue, rest, marks);
        cells.join(&others);
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
    let mut cells = Cells::none(catalogue.records.len());
    for way in ways {
        let found = catalogue.index.vocabulary.word(way.word).chars().count();
        let share = way.manner.share(letters, found);
        for posting in catalogue.index.postings(way.word) {
            let score = u32::from(posting.score) * share;
            let cell = Cell { tier: way.manner.tier(posting), score, parts: Parts::of(posting.part) };
            cells.add(posting.document, cell);
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
    let mut cells = Cells::none(catalogue.records.len());
    if dialled.typed < PHONE_FROM {
        return cells;
    }
    let digits = &dialled.digits;
    for (place, at, length) in catalogue.index.numbers_with(digits) {
        if place.part != Part::Phone || (dialled.is_whole && at > 0) {
            continue;
        }
        let tier = match (at, length == digits.len()) {
            (0, true) => Tier::Exact,
            (0, false) => Tier::Prefix,
            _ => Tier::Infix,
        };
        let cover = u32::try_from(digits.len() * 1000 / length.max(1)).unwrap_or(1000);
        let cell = Cell { tier, score: Part::Phone.weight() * cover, parts: Parts::of(Part::Phone) };
        cells.add(place.document, cell);
    }
    cells
}

fn postcode_cells(catalogue: &Catalogue, digits: &str) -> Cells {
    let mut cells = Cells::none(catalogue.records.len());
    for (place, at, length) in catalogue.index.numbers_with(digits) {
        if place.part == Part::Postcode && at == 0 {
            let tier = if length == digits.len() { Tier::Exact } else { Tier::Prefix };
            let cell = Cell { tier, score: Part::Postcode.weight() * 1000, parts: Parts::of(Part::Postcode) };
            cells.add(place.document, cell);
        }
    }
    cells
}

/// Records that have the words of a phrase side by side in one text; the last may be half-typed.
fn phrase_cells(catalogue: &Catalogue, phrase: &[String], marks: &mut Marks) -> Cells {
    let vocabulary = &catalogue.index.vocabulary;
    let is_plain = |way: &Way| matches!(way.manner, Manner::Equal | Manner::Start);
    let mut cells: Option<Cells> = None;
    for word in phrase {
        marks.words.push(MarkedWord { typed: word.clone(), close: HashSet::new() });
        let ways: Vec<Way> = expand(vocabulary, word).into_iter().filter(is_plain).collect();
        let own = collect(catalogue, word, &ways);
        match &mut cells {
            None => cells = Some(own),
            Some(known) => known.keep_common(&own),
        }
    }
    let mut cells = cells.unwrap_or_else(|| Cells::none(catalogue.records.len()));
    // Only the few records that have every word are read for their order.
    cells.retain(|document| {
        let record = catalogue.records.get(document as usize);
        record.is_some_and(|record| has_phrase(catalogue, *record, phrase))
    });
    cells
}

fn has_phrase(catalogue: &Catalogue, record: Record, phrase: &[String]) -> bool {
    let mut is_found = false;
    snippets(&catalogue.dataset, record, &mut |snippet| {
        if is_found {
            return;
        }
        let folded: Vec<String> = words(snippet.text).into_iter().map(|word| word.folded).collect();
        is_found = folded.windows(phrase.len()).any(|window| match (window.split_last(), phrase.split_last()) {
            (Some((last, front)), Some((typed, before))) => front == before && last.starts_with(typed.as_str()),
            _ => false,
        });
    });
    is_found
}

/// Records that have this word, its beginning counting too.
fn documents_with(catalogue: &Catalogue, word: &str) -> Vec<u32> {
    let vocabulary = &catalogue.index.vocabulary;
    vocabulary.starting(word).flat_map(|word| catalogue.index.postings(word)).map(|it| it.document).collect()
}

/// Better tier, then greater weight, then more recently verified, then by name.
fn sort(catalogue: &Catalogue, hits: &mut [Hit]) {
    hits.sort_by_cached_key(|hit| {
        let at = catalogue.dataset.number(hit.record);
        let verified = catalogue.verified.get(at).copied().flatten();
        (hit.tier, Reverse(hit.score), Reverse(verified), catalogue.rank(hit.record))
    });
}
