//! Phrases: words that stand side by side in one text.

use std::collections::HashSet;

use crate::search::catalogue::Catalogue;
use crate::search::cells::{Cell, Cells};
use crate::search::entity::{Snippet, snippets};
use crate::search::hit::Tier;
use crate::search::mark::{MarkedWord, Marks};
use crate::search::part::{Part, Parts};
use crate::search::posting::Posting;
use crate::text::words::words;

/// How many entities are read at most for two words that were typed as one: it is asked for at each key.
const MOST_READ: usize = 1000;

/// Records that have the words of a phrase side by side in one text; the last may be half-typed.
pub fn phrase_cells<'c>(catalogue: &'c Catalogue, phrase: &[String], marks: &mut Marks) -> Cells<'c> {
    marks.words.extend(phrase.iter().map(|word| MarkedWord { typed: word.clone(), close: HashSet::new() }));
    // Only the few entities that have every word are read for their order.
    read(catalogue, phrase, &entities(catalogue, phrase, |_| true), |_| true)
}

/// Records that have these words side by side in a name.
pub fn name_cells<'c>(catalogue: &'c Catalogue, phrase: &[String]) -> Cells<'c> {
    let is_name = |part: Part| part.is_title() || matches!(part, Part::Organization | Part::ShortName);
    let mut entities = entities(catalogue, phrase, is_name);
    entities.truncate(MOST_READ);
    read(catalogue, phrase, &entities, |snippet| is_name(snippet.part))
}

/// The entities that have every word in such a part.
fn entities(catalogue: &Catalogue, phrase: &[String], is_meant: impl Fn(Part) -> bool) -> Vec<u32> {
    let index = &catalogue.index;
    let mut entities: Option<Vec<u32>> = None;
    for (at, word) in phrase.iter().enumerate() {
        let range = index.vocabulary.starting(word);
        let whole = index.vocabulary.find(word).map_or(0..0, |word| word..word + 1);
        let meant = if at + 1 == phrase.len() { range } else { whole };
        let postings = meant.flat_map(|word| index.postings(word)).filter(|it| is_meant(it.part));
        let mut own: Vec<u32> = postings.map(|it| it.entity).collect();
        own.sort_unstable();
        own.dedup();
        entities = Some(match entities {
            None => own,
            Some(known) => known.into_iter().filter(|entity| own.binary_search(entity).is_ok()).collect(),
        });
    }
    entities.unwrap_or_default()
}

fn read<'c>(
    catalogue: &'c Catalogue,
    phrase: &[String],
    entities: &[u32],
    is_meant: impl Fn(&Snippet<'_>) -> bool,
) -> Cells<'c> {
    let index = &catalogue.index;
    let mut cells = catalogue.pool.cells(index.numbering.entities());
    for entity in entities.iter().copied() {
        snippets(&catalogue.dataset, index.numbering.entity(entity), &mut |snippet| {
            let tier = is_meant(&snippet).then(|| phrase_tier(snippet.text, phrase)).flatten();
            let Some(tier) = tier else { return };
            let posting = Posting { entity, part: snippet.part, is_foreign: snippet.is_foreign, share: u8::MAX };
            index.each_record(posting, |document, look| {
                let tier = if look.is_other_name { Tier::Alias } else { tier };
                cells.add(document, Cell { tier, score: look.score * 1000, parts: Parts::of(look.part) }.packed());
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
