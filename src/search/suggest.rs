//! "Did you mean …?": other queries, made of the dataset's own words, that would have hits.

use crate::search::catalogue::Catalogue;
use crate::search::entity::snippets;
use crate::search::expansion::expand;
use crate::search::query::Query;
use crate::search::vocabulary::Nature;
use crate::text::words::words;

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
    // What stands in a filter is no word to be mended.
    for typed in words(&query.text).into_iter().filter(|it| query.words.contains(&it.folded)) {
        if query.words.len() > 1 && !expand(&catalogue.index.vocabulary, &typed.folded).is_empty() {
            continue;
        }
        for near in near(catalogue, &typed.folded) {
            let mut text = query.text.clone();
            text.replace_range(typed.at.clone(), &near);
            offer(text);
        }
    }
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

/// Whether a word is known and says more than where.
fn is_subject(catalogue: &Catalogue, word: &str) -> bool {
    let vocabulary = &catalogue.index.vocabulary;
    let is_town = vocabulary.find(word).is_some_and(|word| vocabulary.nature(word) == Nature::Town);
    !is_town && !expand(vocabulary, word).is_empty()
}

/// The words nearest to a typed one, in their original spelling. Names of towns count here: to suggest is not to assume.
fn near(catalogue: &Catalogue, typed: &str) -> Vec<String> {
    let edits = match typed.chars().count() {
        4..=5 => 1,
        6..=64 => 2,
        _ => return Vec::new(),
    };
    let vocabulary = &catalogue.index.vocabulary;
    let mut near = vocabulary.near(typed, edits);
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
