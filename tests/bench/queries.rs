//! A mix of queries as people type them, drawn from the records of a dataset, the same every time.

#![allow(
    clippy::indexing_slicing,
    clippy::expect_used,
    reason = "what is measured is made here, and a mistake in it must be seen"
)]

use fastrand::Rng;
use wegweiser::dataset::Dataset;
use wegweiser::language::Language;

/// The kinds of queries with their shares of a hundred.
const MIX: [(Kind, usize); 12] = [
    (Kind::Word, 20),
    (Kind::Letter, 5),
    (Kind::TwoLetters, 5),
    (Kind::Begun, 15),
    (Kind::Slip, 15),
    (Kind::ThreeWords, 10),
    (Kind::Piece, 5),
    (Kind::WordInTown, 10),
    (Kind::Town, 3),
    (Kind::Filtered, 5),
    (Kind::Digits, 3),
    (Kind::Miss, 4),
];

#[derive(Debug, Clone, Copy)]
enum Kind {
    /// A whole word of a title or summary.
    Word,
    /// The first letter of one.
    Letter,
    /// The first two letters.
    TwoLetters,
    /// The first three to six letters.
    Begun,
    /// A word with a letter left out, doubled, swapped with the next, or replaced.
    Slip,
    /// Three words of one record.
    ThreeWords,
    /// A piece from inside a word.
    Piece,
    /// A word and the town of its record.
    WordInTown,
    /// A town.
    Town,
    /// A word with a filter of town, language or topic.
    Filtered,
    /// The beginning of a phone number or a postcode.
    Digits,
    /// Letters that no word has.
    Miss,
}

/// So many queries about a dataset.
pub fn queries(dataset: &Dataset, count: usize) -> Vec<String> {
    let mut rng = Rng::with_seed(7);
    let kinds: Vec<Kind> = MIX.iter().flat_map(|(kind, share)| std::iter::repeat_n(*kind, *share)).collect();
    (0..count).map(|at| query(dataset, kinds[at % kinds.len()], &mut rng)).collect()
}

fn query(dataset: &Dataset, kind: Kind, rng: &mut Rng) -> String {
    let offer = &dataset.offers[rng.usize(..dataset.offers.len())];
    let partner = &dataset.partners[offer.partner];
    let town = partner.address.place.map_or("", |at| dataset.places[at].name.as_str());
    let summary = offer.summary.as_ref().map_or("", |text| text.get(Language::German));
    let text = format!("{} {summary}", offer.title.get(Language::German));
    // People ask for things, not for articles.
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.chars().count() > 3 && word.starts_with(char::is_uppercase))
        .map(str::to_lowercase)
        .collect();
    let word = words.get(rng.usize(..words.len().max(1))).map_or("beratung", String::as_str);
    let start = |letters: usize| word.chars().take(letters).collect::<String>();
    match kind {
        Kind::Word => word.to_owned(),
        Kind::Letter => start(1),
        Kind::TwoLetters => start(2),
        Kind::Begun => start(rng.usize(3..7)),
        Kind::Slip => slip(word, rng),
        Kind::ThreeWords => {
            let any = |rng: &mut Rng| words.get(rng.usize(..words.len().max(1))).cloned().unwrap_or_default();
            format!("{word} {} {}", any(rng), any(rng))
        }
        Kind::Piece => word.chars().skip(2).take(6).collect(),
        Kind::WordInTown => format!("{word} {town}"),
        Kind::Town => town.to_lowercase(),
        Kind::Filtered => match rng.usize(..3) {
            0 => format!("{word} ort:{town}"),
            1 => format!("{word} sprache:ar"),
            _ => format!("{word} thema:{}", offer.serves.topics.first().map_or("", |at| &dataset.topics[*at].id)),
        },
        Kind::Digits => format!("030 23125{}", rng.u32(..10)),
        Kind::Miss => format!("xqz{word}"),
    }
}

fn slip(word: &str, rng: &mut Rng) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let last = letters.len().saturating_sub(1);
    let at = rng.usize(1..letters.len().max(3) - 1);
    match rng.usize(..4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        2 => letters.swap(at, (at + 1).min(last)),
        _ => letters[at] = rng.alphabetic().to_ascii_lowercase(),
    }
    letters.into_iter().collect()
}
