//! Words: the runs of letters and digits of a text, folded, with the way back to the original letters.

use std::ops::Range;

use crate::text::fold::{Folded, Piece, Span, each_piece, original};
use crate::text::letters::{is_apostrophe, is_mark};

/// The words of a text in order: maximal runs of folded letters and digits.
///
/// Hyphens, slashes and everything else separate. One apostrophe between two letters does not: *Mo's* is `mos`.
pub fn words(text: &str) -> Vec<Word> {
    let mut splitter = Splitter::default();
    each_piece(text, |piece, at| splitter.take(&piece, at));
    splitter.close();
    splitter.words
}

/// One word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The word as it is compared.
    pub folded: String,
    /// Where the whole word stands in the original text, in bytes.
    pub at: Range<usize>,
    /// For each folded character the bytes of the original text it stands for.
    origin: Vec<Span>,
}

impl Word {
    /// The bytes of the original text that the folded characters `folded_chars` of this word stand for; empty for an
    /// empty range or one beyond the end.
    pub fn original(&self, folded_chars: Range<usize>) -> Range<usize> {
        original(&self.origin, folded_chars)
    }
}

/// Collects the letters of the word at hand.
#[derive(Default)]
struct Splitter {
    words: Vec<Word>,
    word: Folded,
    /// An apostrophe came after the last letter: the next letter goes on with the word, anything else ends it.
    apostrophe: bool,
}

impl Splitter {
    fn take(&mut self, piece: &Piece, at: Span) {
        match *piece {
            Piece::Letter(letter) if letter.is_alphanumeric() || (!letter.is_ascii() && is_mark(letter)) => {
                self.apostrophe = false;
                self.word.push(letter, at);
            }
            Piece::Accent => self.word.extend(at.1),
            Piece::QuotationMark(mark) if is_apostrophe(mark) && !self.apostrophe => {
                self.apostrophe = true;
            }
            Piece::Letter(_) | Piece::QuotationMark(_) => self.close(),
        }
    }

    fn close(&mut self) {
        self.apostrophe = false;
        let (folded, origin) = std::mem::take(&mut self.word).into_parts();
        if !folded.is_empty() {
            let at = original(&origin, 0..origin.len());
            self.words.push(Word { folded, at, origin });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn a_text_falls_into_its_folded_words() {
        assert_eq!(
            folded("Die Schuldner-Beratung, Straße 12a (Forst)!"),
            ["die", "schuldner", "beratung", "strasse", "12a", "forst"]
        );
    }

    #[test]
    fn an_apostrophe_inside_a_word_is_dropped() {
        assert_eq!(folded("Mo's Mo’s 'Haus' п’ять rock'n'roll"), ["mos", "mos", "haus", "пять", "rocknroll"]);
    }

    #[test]
    fn quotation_marks_and_two_apostrophes_separate() {
        assert_eq!(folded("ja\"nein ja''nein"), ["ja", "nein", "ja", "nein"]);
    }

    #[test]
    fn soft_hyphens_and_joiners_do_not_separate() {
        assert_eq!(folded("Be\u{ad}ratung می\u{200c}خواهم"), ["beratung", "ميخواهم"]);
    }

    #[test]
    fn vowel_signs_belong_to_their_word() {
        assert_eq!(folded("हिन्दी भाषा").len(), 2);
    }

    #[test]
    fn vowels_of_two_words_are_no_umlaut() {
        assert_eq!(folded("Kita-Eltern"), ["kita", "eltern"]);
    }

    #[test]
    fn a_word_knows_its_place_in_the_original() {
        let text = "für Geflüchtete";
        let found = words(text);
        let places: Vec<_> = found.iter().map(|word| text.get(word.at.clone())).collect();
        assert_eq!(places, [Some("für"), Some("Geflüchtete")]);
    }

    #[test]
    fn letters_of_a_word_know_their_place_in_the_original() {
        let text = "im Geschäft";
        let found = words(text);
        let letters = found.last().map(|word| word.original(5..6));
        assert_eq!(letters.and_then(|range| text.get(range)), Some("ä"));
    }

    #[test]
    fn a_text_without_letters_has_no_words() {
        assert_eq!(folded(" – … ' \u{301} "), Vec::<String>::new());
    }
}
