//! Gathering: which records have everything that a query asks for, and how well.

use std::collections::HashSet;

use crate::search::catalogue::Catalogue;
use crate::search::cells::{Cell, Cells, Packed};
use crate::search::expansion::{Manner, Way, expand, pairs};
use crate::search::hit::Tier;
use crate::search::links::{Standing, Target};
use crate::search::mark::{MarkedWord, Marks};
use crate::search::meaning::{self, Meaning};
use crate::search::numbers;
use crate::search::part::{Part, Parts};
use crate::search::phrase::{name_cells, phrase_cells};
use crate::search::query::{Dialled, Number, Query};
use crate::search::vocabulary::Nature;

/// From how many typed digits on phone numbers are looked for.
const PHONE_FROM: usize = 3;

/// How much work the matches of a word may be for each record that the other words have left: below that to gather them
/// all is cheaper than to look each record up.
const COST_PER_CANDIDATE: usize = 12;

/// What part of its score a match loses where it is the first of several things, and where it is one beside the main
/// thing.
const SHARED: u64 = 10;
const MINOR: u64 = 5;

/// What the words of a query found.
pub enum Found<'c> {
    /// There were none: everything, but for these records.
    AllBut(HashSet<u32>, u32),
    /// These records.
    These(Cells<'c>),
}

impl Found<'_> {
    /// Whether this is true of any record that was found.
    pub fn any(&self, mut is_true: impl FnMut(u32) -> bool) -> bool {
        match self {
            Self::AllBut(without, records) => (0..*records).any(|it| !without.contains(&it) && is_true(it)),
            Self::These(cells) => cells.iter().any(|(document, _)| is_true(document)),
        }
    }

    /// Hands every record that was found to `take`, with its match.
    pub fn each(&self, mut take: impl FnMut(u32, Packed)) {
        match self {
            Self::AllBut(without, records) => {
                let blank = Cell { tier: Tier::Exact, score: 0, parts: Parts::NONE }.packed();
                (0..*records).filter(|it| !without.contains(it)).for_each(|document| take(document, blank));
            }
            Self::These(cells) => cells.iter().for_each(|(document, cell)| take(document, cell)),
        }
    }
}

/// Everything that has all words, numbers and phrases of a query, and none of those it excludes.
pub fn gather<'c>(catalogue: &'c Catalogue, query: &Query, marks: &mut Marks) -> Found<'c> {
    let mut others: Vec<Cells<'c>> = Vec::new();
    others.extend(query.numbers.iter().map(|number| number_cells(catalogue, number, marks)));
    others.extend(query.phrases.iter().map(|phrase| phrase_cells(catalogue, phrase, marks)));
    let mut meanings: Vec<Meaning> = Vec::new();
    for word in &query.words {
        let meant = meaning::meanings(&catalogue.index, word, marks);
        let is_slip = meant.iter().all(Meaning::is_slip);
        match is_slip.then(|| parted(catalogue, word, marks)).flatten() {
            Some(cells) => others.push(cells),
            None => meanings.extend(meant),
        }
    }
    let mut found = others.into_iter().reduce(Cells::join);
    // The rarest word first: what it leaves, the commoner ones need not be asked about anything else.
    meanings.sort_by_key(|meaning| meaning.cost);
    for meaning in &meanings {
        let few = found.as_ref().filter(|known| known.len() * COST_PER_CANDIDATE < meaning.cost);
        let mut cells = match few {
            Some(candidates) => collect_among(catalogue, meaning, candidates),
            None => collect(catalogue, meaning),
        };
        cells.weigh();
        if meaning.ceiling > Tier::Exact {
            cells.sink(meaning.ceiling);
        }
        found = Some(match found {
            None => cells,
            Some(known) => known.join(cells),
        });
    }
    // Two words side by side that are one word to the dataset, as in `frauen haus`, may have been meant as that.
    let joined = joined(catalogue, query, marks);
    if let Some(joined) = joined {
        found = Some(match found {
            None => joined,
            Some(mut known) => {
                known.add_all(&joined);
                known
            }
        });
    }
    let without = query.without.iter().flat_map(|excluded| documents_with(catalogue, excluded));
    match found {
        None => Found::AllBut(without.collect(), catalogue.index.numbering.records()),
        Some(mut cells) => {
            without.for_each(|document| cells.remove(document));
            Found::These(cells)
        }
    }
}

/// What a query finds whose two words side by side are one word to the dataset, all else being the same.
fn joined<'c>(catalogue: &'c Catalogue, query: &Query, marks: &mut Marks) -> Option<Cells<'c>> {
    let vocabulary = &catalogue.index.vocabulary;
    let pairs = query.words.iter().zip(query.words.iter().skip(1)).enumerate();
    let mut pairs = pairs.map(|(at, (one, other))| (at, format!("{one}{other}")));
    let (at, word) = pairs.find(|(_, word)| {
        vocabulary.find(word).is_some_and(|word| !matches!(vocabulary.nature(word), Nature::Idle | Nature::Town))
    })?;
    let mut words = query.words.clone();
    words.splice(at..at + 2, [word]);
    let as_one = Query { words, ..query.clone() };
    match gather(catalogue, &as_one, marks) {
        Found::These(mut cells) => {
            cells.double();
            Some(cells)
        }
        Found::AllBut(..) => None,
    }
}

/// What has two words side by side in a name that were typed as one, as `welcomecenter`. Words that only stand side by
/// side in running text are not meant.
fn parted<'c>(catalogue: &'c Catalogue, word: &str, marks: &mut Marks) -> Option<Cells<'c>> {
    let pairs = pairs(&catalogue.index.vocabulary, word).into_iter();
    let found = pairs.map(|pair| {
        let pair = pair.map(ToOwned::to_owned);
        (name_cells(catalogue, &pair), pair)
    });
    let (mut cells, pair) = found.into_iter().find(|(cells, _)| !cells.is_empty())?;
    cells.sink(Tier::Prefix);
    marks.words.extend(pair.map(|typed| MarkedWord { typed, close: HashSet::new() }));
    Some(cells)
}

/// No match yet.
pub fn none(catalogue: &Catalogue) -> Cells<'_> {
    catalogue.pool.cells(catalogue.index.numbering.entities())
}

fn collect<'c>(catalogue: &'c Catalogue, meaning: &Meaning) -> Cells<'c> {
    let index = &catalogue.index;
    let mut cells = none(catalogue);
    // What others show of an entity is the same for all of them: it is put together first and handed on once.
    let mut relayed = none(catalogue);
    meaning.each(index, |posting, mold| {
        if let Some(look) = index.own(posting) {
            cells.add(posting.entity, mold.cell(look));
        }
        relayed.add(posting.entity, mold.cell(index.relayed(posting)));
        index.gathered(posting).for_each(|(document, look)| cells.add(document, mold.cell(look)));
    });
    for (entity, cell) in relayed.iter() {
        index.audience(entity).for_each(|target| cells.add(target.document, shown(cell, target)));
    }
    cells
}

/// The same for a few records alone.
fn collect_among<'c>(catalogue: &'c Catalogue, meaning: &Meaning, candidates: &Cells<'c>) -> Cells<'c> {
    let index = &catalogue.index;
    let (mut asked, mut own, mut relayed) = (none(catalogue), none(catalogue), none(catalogue));
    for (document, cell) in candidates.iter() {
        asked.add(document, cell);
        index.links.shown_by(document).for_each(|(entity, _)| asked.add(entity, cell));
    }
    meaning.each(index, |posting, mold| {
        if asked.get(posting.entity).is_some() {
            index.own(posting).into_iter().for_each(|look| own.add(posting.entity, mold.cell(look)));
            relayed.add(posting.entity, mold.cell(index.relayed(posting)));
            index.gathered(posting).for_each(|(document, look)| own.add(document, mold.cell(look)));
        }
    });
    let mut cells = none(catalogue);
    for (document, _) in candidates.iter() {
        own.get(document).into_iter().for_each(|cell| cells.add(document, cell));
        for (entity, target) in index.links.shown_by(document) {
            if let Some(cell) = relayed.get(entity).filter(|_| index.is_audience(entity, target)) {
                cells.add(document, shown(cell, target));
            }
        }
    }
    cells
}

/// What another record shows of a match.
fn shown(cell: Packed, target: Target) -> Packed {
    match target.standing {
        Standing::Main => cell,
        Standing::Shared => cell.lessened(SHARED),
        Standing::Minor => cell.lessened(MINOR),
    }
}

fn number_cells<'c>(catalogue: &'c Catalogue, number: &Number, marks: &mut Marks) -> Cells<'c> {
    let dialled = number.dialled();
    let mut cells = phone_cells(catalogue, &dialled);
    // Who is found by all groups together is meant; half of the numbers of a town have one of them alone.
    if number.groups.len() > 1 && !cells.is_empty() {
        marks.digits.extend(number.groups.iter().cloned().chain([dialled.digits]));
        return cells;
    }
    // Groups may also be numbers of their own: a postcode, a house number, a digit in a name.
    let mut groups: Option<Cells<'_>> = None;
    for group in &number.groups {
        let mut own = collect(catalogue, &Meaning::new(&catalogue.index, group, plain_ways(catalogue, group)));
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

fn phone_cells<'c>(catalogue: &'c Catalogue, dialled: &Dialled) -> Cells<'c> {
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
        let cell = Cell { tier, score: Part::Phone.weight() * cover, parts: Parts::of(Part::Phone) }.packed();
        catalogue.index.each_owner(number.entity, |document| cells.add(document, cell));
    }
    cells
}

fn postcode_cells<'c>(catalogue: &'c Catalogue, digits: &str) -> Cells<'c> {
    let mut cells = none(catalogue);
    for number in catalogue.index.numbers.starting(digits).filter(|number| number.part == Part::Postcode) {
        let tier = if number.length == digits.len() { Tier::Exact } else { Tier::Prefix };
        let cell = Cell { tier, score: Part::Postcode.weight() * 1000, parts: Parts::of(Part::Postcode) }.packed();
        catalogue.index.each_owner(number.entity, |document| cells.add(document, cell));
    }
    cells
}

/// Records that have this word, or these words side by side; the beginning of the last counts too.
fn documents_with(catalogue: &Catalogue, excluded: &[String]) -> Vec<u32> {
    let index = &catalogue.index;
    let [word] = excluded else {
        let cells = phrase_cells(catalogue, excluded, &mut Marks::default());
        return cells.iter().map(|(document, _)| document).collect();
    };
    let mut documents = Vec::new();
    for posting in index.vocabulary.starting(word).flat_map(|word| index.postings(word)) {
        index.each_record(posting, |document, _| documents.push(document));
    }
    documents
}
