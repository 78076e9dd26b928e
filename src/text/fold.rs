//! Folding for search: two spellings of one word become the same letters, and the way back to the original is kept.

use std::ops::Range;

use unicode_normalization::char::decompose_compatible;

use crate::text::letters::{ascii_digit, is_accent, is_bare_letter, is_dash, is_invisible, is_quotation_mark, plain};

/// Folds a text for comparison.
///
/// Case, accents, quotation marks, soft hyphens and zero-width characters vanish; `ä`, `ae` and `a` are one, so are
/// `ö`, `oe`, `o` and `ü`, `ue`, `u`; `ß` is `ss`; `ł` is `l`. Arabic loses its vowel signs, and the variants of alef,
/// yeh, kaf and heh are one. Digits of every script become ASCII, dashes `-`, blanks and controls a space. Everything
/// else stays. Folding what is folded changes nothing.
///
/// That `ä = ae = a` holds everywhere makes `aee` equal to `ae` and so to `a`: every `e` after such a vowel goes.
/// In `au` and `qu` no German word has an ü, so that the `e` of *Frauen* and *queer* stays.
pub fn fold(text: &str) -> Folded {
    let mut folded = Folded::with_capacity(text.len());
    each_piece(text, |piece, at| match piece {
        Piece::Letter(letter) => folded.push(letter, at),
        Piece::Accent => folded.extend(at.1),
        Piece::QuotationMark(_) => {}
    });
    folded
}

/// A folded text whose letters know where they came from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    text: String,
    /// For each folded character the bytes of the original text it stands for.
    origin: Vec<Span>,
}

impl Folded {
    /// The folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How many characters the folded text has.
    pub fn chars(&self) -> usize {
        self.origin.len()
    }

    /// The bytes of the original text that the folded characters `folded_chars` stand for.
    ///
    /// Letters that were folded into one, or one that became two, are covered as a whole; so are their accents. An
    /// empty range, or one beyond the end, gives an empty range.
    pub fn original(&self, folded_chars: Range<usize>) -> Range<usize> {
        original(&self.origin, folded_chars)
    }

    /// The folded text alone.
    pub fn into_text(self) -> String {
        self.text
    }

    /// The folded text and, for each of its characters, the bytes it stands for.
    pub(super) fn into_parts(self) -> (String, Vec<Span>) {
        (self.text, self.origin)
    }

    /// Appends a letter, unless it is the `e` of a vowel written as two.
    pub(super) fn push(&mut self, letter: char, at: Span) {
        if letter == 'e' && self.ends_in_umlaut_vowel() {
            self.extend(at.1);
            return;
        }
        self.text.push(letter);
        self.origin.push(at);
    }

    /// Lets the last letter reach to the byte `end` of the original.
    pub(super) fn extend(&mut self, end: u32) {
        if let Some(last) = self.origin.last_mut() {
            last.1 = last.1.max(end);
        }
    }

    fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), origin: Vec::with_capacity(bytes) }
    }

    fn ends_in_umlaut_vowel(&self) -> bool {
        let mut back = self.text.bytes().rev();
        match back.next() {
            Some(b'a' | b'o') => true,
            Some(b'u') => !matches!(back.next(), Some(b'a' | b'q')),
            _ => false,
        }
    }
}

/// First byte, and the byte after the last, in the original text; half the size of a `Range<usize>`, for there is one
/// for every letter of the dataset.
pub(super) type Span = (u32, u32);

/// What one character of the original becomes; it may become several.
pub(super) enum Piece {
    /// A folded character.
    Letter(char),
    /// Nothing, but it belongs to the letter before it.
    Accent,
    /// Nothing; which mark it was decides whether a word goes on.
    QuotationMark(char),
}

/// The bytes from the first to the last of the given characters.
pub(super) fn original(origin: &[Span], folded_chars: Range<usize>) -> Range<usize> {
    let end = folded_chars.end.min(origin.len());
    let Some(spans) = origin.get(folded_chars.start..end) else {
        return 0..0;
    };
    match (spans.first(), spans.last()) {
        (Some(first), Some(last)) => first.0 as usize..last.1 as usize,
        _ => 0..0,
    }
}

/// Takes a text apart, in order.
pub(super) fn each_piece(text: &str, mut take: impl FnMut(Piece, Span)) {
    for (start, character) in text.char_indices() {
        let at = (offset(start), offset(start + character.len_utf8()));
        if character.is_ascii_alphanumeric() {
            take(Piece::Letter(character.to_ascii_lowercase()), at);
        } else if is_quotation_mark(character) {
            take(Piece::QuotationMark(character), at);
        } else if character.is_whitespace() || character.is_control() {
            take(Piece::Letter(' '), at);
        } else if character.is_ascii() {
            take(Piece::Letter(character), at);
        } else if !is_invisible(character) {
            // Lower case can decompose again (İ), and what is decomposed can still have a case (fullwidth A).
            decompose_compatible(character, |part| {
                for letter in part.to_lowercase() {
                    take_part(letter, at, &mut take);
                }
            });
        }
    }
}

/// Takes one decomposed, lower-case character.
fn take_part(letter: char, at: Span, take: &mut impl FnMut(Piece, Span)) {
    if letter.is_ascii_alphanumeric() {
        take(Piece::Letter(letter), at);
    } else if let Some(letters) = plain(letter) {
        if letters.is_empty() {
            take(Piece::Accent, at);
        }
        letters.chars().for_each(|plain| take(Piece::Letter(plain), at));
    } else if is_bare_letter(letter) {
        take(Piece::Letter(letter), at);
    } else if is_accent(letter) {
        take(Piece::Accent, at);
    } else if is_quotation_mark(letter) {
        take(Piece::QuotationMark(letter), at);
    } else if let Some(digit) = ascii_digit(letter) {
        take(Piece::Letter(digit), at);
    } else if is_dash(letter) {
        take(Piece::Letter('-'), at);
    } else if letter.is_whitespace() {
        take(Piece::Letter(' '), at);
    } else if !is_invisible(letter) {
        take(Piece::Letter(letter), at);
    }
}

/// A byte position; texts of 4 GB and more do not occur (the largest field of a dataset is far smaller).
fn offset(byte: usize) -> u32 {
    u32::try_from(byte).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::fold;
    use proptest::prelude::{any, prop_assert_eq, proptest};

    /// Asserts that all spellings fold to the same text, and returns it.
    fn one(spellings: &[&str]) -> String {
        let folded: Vec<String> = spellings.iter().map(|s| fold(s).into_text()).collect();
        for (spelling, result) in spellings.iter().zip(&folded) {
            assert_eq!(Some(result), folded.first(), "{spelling}");
        }
        folded.into_iter().next().unwrap_or_default()
    }

    #[test]
    fn umlauts_equal_their_two_letters_and_their_vowel() {
        assert_eq!(one(&["Ausländer", "AUSLAENDER", "auslander", "Ausla\u{308}nder"]), "auslander");
        assert_eq!(one(&["Köln", "Koeln", "KOLN", "KÖLN"]), "koln");
        assert_eq!(one(&["Müll", "Muell", "mull", "MUELL"]), "mull");
    }

    #[test]
    fn umlauts_before_an_e_stay_equal_to_their_two_letters() {
        assert_eq!(one(&["säen", "saeen", "saen"]), "san");
    }

    #[test]
    fn the_e_after_au_and_qu_stays() {
        assert_eq!(fold("Frauen queer").text(), "frauen queer");
    }

    #[test]
    fn the_e_after_aeu_stays_in_each_spelling() {
        assert_eq!(one(&["säuern", "saeuern", "sauern"]), "sauern");
    }

    #[test]
    fn sharp_s_is_two_s() {
        assert_eq!(one(&["Neiße", "NEISSE", "NEIẞE", "neisse"]), "neisse");
    }

    #[test]
    fn latin_accents_and_strokes_are_dropped() {
        assert_eq!(one(&["Łódź", "łodz", "LODZ"]), "lodz");
        assert_eq!(one(&["Chóśebuz", "chosebuz"]), "chosebuz");
        assert_eq!(one(&["Nguyễn", "nguyen"]), "nguyen");
        assert_eq!(one(&["Đặng", "dang"]), "dang");
        assert_eq!(one(&["Søren", "Soren", "Soeren"]), "soren");
        assert_eq!(one(&["Zoë", "Zoe", "ZOÉ"]), "zo");
    }

    #[test]
    fn case_folding_that_changes_the_length_is_handled() {
        assert_eq!(one(&["İstanbul", "ıstanbul", "istanbul"]), "istanbul");
        assert_eq!(one(&["ﬁnden", "FINDEN"]), "finden");
        assert_eq!(one(&["ŉ", "'n"]), "n");
    }

    #[test]
    fn greek_and_cyrillic_accents_are_dropped() {
        assert_eq!(one(&["Ελλάς", "ΕΛΛΑΣ", "ελλασ"]), "ελλασ");
        assert_eq!(one(&["Київ", "КИІВ"]), "киів");
        assert_eq!(one(&["самолёт", "САМОЛЕТ"]), "самолет");
    }

    #[test]
    fn arabic_vowel_signs_and_letter_variants_are_one() {
        assert_eq!(one(&["أَلْمَانِيَا", "المانيا", "ألمانيا"]), "المانيا");
        assert_eq!(one(&["تعليم", "تـعـلـيم", "تعلیم"]), "تعليم");
        assert_eq!(one(&["مدرسة", "مدرسه"]), "مدرسه");
        assert_eq!(one(&["کمک", "كمك"]), "كمك");
        assert_eq!(one(&["مسؤول", "مسوول"]), "مسوول");
        assert_eq!(one(&["آب", "إب", "ٱب", "اب"]), "اب");
        assert_eq!(one(&["ﻻ", "لا"]), "لا");
    }

    #[test]
    fn hebrew_points_are_dropped() {
        assert_eq!(one(&["שָׁלוֹם", "שלום"]), "שלום");
    }

    #[test]
    fn indic_vowel_signs_stay_for_they_make_another_word() {
        assert_ne!(fold("कुल").text(), fold("कल").text());
    }

    #[test]
    fn digits_of_all_scripts_become_ascii() {
        assert_eq!(one(&["٠٣٥٦١", "۰۳۵۶۱", "０３５６１", "03561"]), "03561");
    }

    #[test]
    fn quotation_marks_and_invisible_characters_are_dropped() {
        assert_eq!(one(&["„Haus“ «der» ’Hilfe‘", "Ha\u{ad}us d\u{200b}er \u{202e}Hilfe"]), "haus der hilfe");
    }

    #[test]
    fn dashes_and_blanks_of_all_kinds_are_one() {
        assert_eq!(one(&["Spree–Neiße\u{a0}Ost", "Spree\u{2011}Neiße\tOst"]), "spree-neisse ost");
    }

    #[test]
    fn the_way_back_covers_both_letters_of_a_pair() {
        let text = "Die Behoerde";
        let folded = fold(text);
        assert_eq!(folded.text(), "die behorde");
        assert_eq!(text.get(folded.original(7..8)), Some("oe"));
    }

    #[test]
    fn the_way_back_covers_accents_and_whole_letters() {
        let text = "Cafe\u{301} Neiße";
        let folded = fold(text);
        assert_eq!(text.get(folded.original(3..4)), Some("e\u{301}"));
        assert_eq!(text.get(folded.original(8..9)), Some("ß"));
    }

    #[test]
    fn the_way_back_of_a_range_beyond_the_end_is_empty() {
        let folded = fold("Haus");
        assert_eq!(folded.original(7..9), 0..0);
        assert_eq!(folded.original(2..2), 0..0);
        assert_eq!(folded.original(2..9), 2..4);
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "[a-zA-ZäöüÄÖÜßœéİǅ'’ \\-ا-يα-ω0-9]{0,30}") {
            let once = fold(&text).into_text();
            prop_assert_eq!(fold(&once).into_text(), once);
        }

        #[test]
        fn every_way_back_is_a_slice_of_the_original(text in any::<String>()) {
            let folded = fold(&text);
            for start in 0..folded.chars() {
                prop_assert_eq!(text.get(folded.original(start..start + 1)).is_some_and(|s| !s.is_empty()), true);
            }
            prop_assert_eq!(folded.text().chars().count(), folded.chars());
        }
    }
}
