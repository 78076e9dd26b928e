//! "Did you mean …?": other queries, made of the dataset's own words, that would have hits.

use std::ops::Range;

use crate::search::catalogue::Catalogue;
use crate::search::entity::snippets;
use crate::search::expansion::expand;
use crate::search::query::Query;
use crate::search::vocabulary::Nature;
use crate::text::words::{Word, words};

/// How many suggestions are made at most.
const MOST: usize = 3;

/// Queries near this one that have hits; each of them was tried.
pub fn suggestions(catalogue: &Catalogue, query: &Query, has_hits: impl Fn(&Query) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    let mut offer = |text: String| {
        if found.len() < MOST
            && !text.is_empty()
            && !found.contains(&text)
            && has_hits(&Query::parse(&text).asked_at(query.now).with_favorites(&query.favorites))
        {
            found.push(text);
        }
    };
    for filter in &query.filters {
        for value in catalogue.nearest_values(filter) {
            let quote = if value.contains(char::is_whitespace) { "\"" } else { "" };
            offer(query.text.replacen(&filter.value, &format!("{quote}{value}{quote}"), 1));
        }
    }
    // Whoever wrote what is no time most often means now; in the language of the word for it.
    for filter in query.filters.iter().filter(|it| it.is_no_time()) {
        let is_english = query.text.to_lowercase().contains("open:");
        offer(query.text.replacen(&filter.value, if is_english { "now" } else { "jetzt" }, 1));
    }
    if !query.filters.is_empty() {
        offer(query.text_without_filters());
    }
    mended(catalogue, query).into_iter().for_each(&mut offer);
    // Where each word is found but nothing has them all, one word less may do; but who asks for a dentist in a town
    // does not ask for everything in that town.
    let typed = words(&query.text).into_iter().filter(|it| query.words.contains(&it.folded));
    for typed in typed.filter(|_| query.words.len() > 1) {
        if !query.words.iter().any(|word| *word != typed.folded && is_subject(catalogue, word)) {
            continue;
        }
        let mut text = query.text.clone();
        text.replace_range(typed.at, "");
        offer(text.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    found
}

/// The query with other words in the place of those that are not known: first with two side by side as one, then with
/// all of them mended, then one by one. What is known only by its likeness or by its beginning may be a slip too.
fn mended(catalogue: &Catalogue, query: &Query) -> Vec<String> {
    let vocabulary = &catalogue.index.vocabulary;
    let mut out = Vec::new();
    // What stands in a filter is no word to be mended.
    let typed: Vec<Word> = words(&query.text).into_iter().filter(|it| query.words.contains(&it.folded)).collect();
    for (one, other) in typed.iter().zip(typed.iter().skip(1)) {
        let joined = near(catalogue, &format!("{}{}", one.folded, other.folded));
        out.extend(joined.iter().map(|near| replaced(&query.text, one.at.start..other.at.end, near)));
    }
    let is_unknown = |word: &Word| typed.len() == 1 || vocabulary.find(&word.folded).is_none();
    let slips: Vec<(&Word, Vec<String>)> =
        typed.iter().filter(|it| is_unknown(it)).map(|it| (it, near(catalogue, &it.folded))).collect();
    // From the end, so that the places before stay where they are.
    let whole = slips.iter().rev().fold(query.text.clone(), |text, (word, near)| match near.first() {
        Some(near) => replaced(&text, word.at.clone(), near),
        None => text,
    });
    out.extend(Some(whole).filter(|text| *text != query.text));
    let (strange, half): (Vec<_>, Vec<_>) =
        slips.iter().partition(|(word, _)| expand(vocabulary, &word.folded).is_empty());
    for (word, near) in strange.into_iter().chain(half) {
        out.extend(near.iter().map(|near| replaced(&query.text, word.at.clone(), near)));
    }
    out
}

fn replaced(text: &str, at: Range<usize>, by: &str) -> String {
    let mut text = text.to_owned();
    text.replace_range(at, by);
    text
}

/// Whether a word is known and says more than where.
fn is_subject(catalogue: &Catalogue, word: &str) -> bool {
    let vocabulary = &catalogue.index.vocabulary;
    let is_town = vocabulary.find(word).is_some_and(|word| vocabulary.nature(word) == Nature::Town);
    !is_town && expand(vocabulary, word).iter().any(|way| !way.manner.is_slip())
}

/// The words nearest to a typed one, in their original spelling. Names of towns count here: to suggest is not to assume.
fn near(catalogue: &Catalogue, typed: &str) -> Vec<String> {
    let edits = match typed.chars().count() {
        4..=6 => 1,
        7..=64 => 2,
        _ => return Vec::new(),
    };
    let vocabulary = &catalogue.index.vocabulary;
    let mut near = vocabulary.near(typed, edits);
    // Nobody mistakes the first letter and another one.
    let first = typed.chars().next();
    near.retain(|(word, far)| *far < 2 || vocabulary.word(*word).chars().next() == first);
    near.retain(|(word, _)| is_worth(catalogue, *word));
    near.sort_by_key(|(word, far)| (*far, std::cmp::Reverse(catalogue.index.count(*word)), *word));
    near.into_iter().take(MOST).filter_map(|(word, _)| spelling(catalogue, word)).collect()
}

/// Whether a word may be what was meant: no abbreviation, which is near to anything short, and no word that only other
/// languages have, whose letters lost their marks in folding.
fn is_worth(catalogue: &Catalogue, word: u32) -> bool {
    let is_word = catalogue.index.vocabulary.nature(word) != Nature::Abbreviation;
    is_word && catalogue.index.postings(word).any(|posting| !posting.is_foreign)
}

/// A word as it is written in the first text that has it.
fn spelling(catalogue: &Catalogue, word: u32) -> Option<String> {
    let folded = catalogue.index.vocabulary.word(word);
    let entity = catalogue.index.postings(word).next()?.entity;
    let mut found = None;
    snippets(&catalogue.dataset, catalogue.index.numbering.entity(entity), &mut |snippet| {
        if found.is_none() {
            let word = words(snippet.text).into_iter().find(|word| word.folded == folded);
            found = word.and_then(|word| snippet.text.get(word.at)).map(ToOwned::to_owned);
        }
    });
    found
}
