//! Sentences: of what people type as they speak, only what they want must match.

use std::cell::LazyCell;

use crate::search::catalogue::Catalogue;
use crate::search::cells::{Cell, Packed};
use crate::search::expansion::expand;
use crate::search::filler::Role;
use crate::search::gather::{Found, gather};
use crate::search::hit::Tier;
use crate::search::mark::Marks;
use crate::search::part::Part;
use crate::search::phrase::phrase_cells;
use crate::search::query::Query;
use crate::search::vocabulary::Nature;
use crate::text::words::words;

/// Everything that has what a query asks for.
///
/// Where other words say what is wanted, a word for help need not match, nor a denial that no text has beside its word;
/// words for whom it is need not where nothing has them all.
pub fn find<'c>(catalogue: &'c Catalogue, query: &Query, marks: &mut Marks) -> Found<'c> {
    let role = |word: &str| Role::of(word, &query.text);
    if query.words.iter().all(|word| role(word) == Role::Subject) && !has_fillers(query) {
        return gather(catalogue, query, marks);
    }
    let spoken = spoken(query);
    let says_what =
        LazyCell::new(|| query.words.iter().any(|word| role(word) == Role::Subject && is_known(catalogue, word)));
    let is_needed = |word: &String| match role(word) {
        Role::Help => !*says_what,
        Role::Denial => !*says_what || is_denied(catalogue, &spoken, word),
        _ => true,
    };
    let asked = query.words.iter().filter(|word| is_needed(word)).cloned().collect();
    let asked = Query { words: asked, ..query.clone() };
    let mut found = gather(catalogue, &asked, marks);
    if !found.any(|_| true) && asked.words.iter().any(|word| role(word) == Role::Around) && *says_what {
        let subject = asked.words.iter().filter(|word| role(word) != Role::Around).cloned().collect();
        *marks = Marks::default();
        found = gather(catalogue, &Query { words: subject, ..asked }, marks);
    }
    raise(catalogue, query, &spoken, &mut found);
    found
}

/// All words of a query, those included that need not match.
fn spoken(query: &Query) -> Vec<String> {
    words(&query.text_without_filters()).into_iter().map(|word| word.folded).collect()
}

fn has_fillers(query: &Query) -> bool {
    // One word alone is always meant.
    query.text.trim().contains(' ') && spoken(query).iter().any(|word| Role::of(word, &query.text) != Role::Subject)
}

/// Whether a word is known and says more than where.
fn is_known(catalogue: &Catalogue, word: &str) -> bool {
    let vocabulary = &catalogue.index.vocabulary;
    let is_town = vocabulary.find(word).is_some_and(|word| vocabulary.nature(word) == Nature::Town);
    !is_town && !expand(vocabulary, word).is_empty()
}

/// Whether some text has a denial beside one of the words it stands beside.
fn is_denied(catalogue: &Catalogue, spoken: &[String], denial: &str) -> bool {
    let pairs = spoken.windows(2).filter(|pair| pair.iter().any(|word| word == denial));
    pairs.into_iter().any(|pair| !phrase_cells(catalogue, pair, &mut Marks::default()).is_empty())
}

/// Raises what has a filler and its neighbor side by side in a word of its topics: whoever says `will sterben` means that.
fn raise(catalogue: &Catalogue, query: &Query, spoken: &[String], found: &mut Found<'_>) {
    let Found::These(found) = found else { return };
    let is_telling = |pair: &&[String]| {
        let is_small = |word: &&String| matches!(Role::of(word, &query.text), Role::Filler | Role::Denial);
        pair.iter().filter(is_small).count() == 1
    };
    // A single letter at the end is a word of which more is to come.
    let is_begun = spoken.last().is_some_and(|word| word.chars().nth(1).is_none());
    let spoken = spoken.split_at(spoken.len() - usize::from(is_begun)).0;
    for pair in spoken.windows(2).filter(is_telling) {
        for (document, cell) in phrase_cells(catalogue, pair, &mut Marks::default()).iter() {
            let is_topic = cell.parts().has(Part::TopicWord);
            if let Some(own) = found.get(document).and_then(Packed::cell).filter(|_| is_topic) {
                found.add(document, Cell { tier: Tier::Exact, score: own.score * 2, ..own }.packed());
            }
        }
    }
}
