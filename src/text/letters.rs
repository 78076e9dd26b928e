//! Single characters: which are invisible, which are quotation marks, and how a letter is written plainly.

use unicode_normalization::char::canonical_combining_class;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory as _};

/// Whether a character leaves no mark of its own on the screen, or only changes how others look.
///
/// These are the format characters of Unicode (`Cf`), its default-ignorable code points, the fillers that look like a
/// blank, and U+2800, an empty braille cell. None of them carries meaning that a reader would miss in this directory,
/// each of them can hide or reorder text.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(
        u32::from(character),
        0x00AD | 0x034F | 0x0600..=0x0605 | 0x061C | 0x06DD | 0x070F | 0x0890..=0x0891 | 0x08E2
            | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F
            | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x2800
            | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB
            | 0x1_10BD | 0x1_10CD | 0x1_3430..=0x1_343F | 0x1_BCA0..=0x1_BCA3 | 0x1_D159
            | 0x1_D173..=0x1_D17A | 0xE_0000..=0xE_0FFF
    )
}

/// Whether a character is an apostrophe, or one of the marks people type for one.
pub(super) fn is_apostrophe(character: char) -> bool {
    matches!(
        character,
        '\'' | '`' | '´' | '‘' | '’' | '‛' | '′' | '＇' | '՚' | '׳' | '״' | '\u{02B9}'..='\u{02BF}' | '\u{02C8}'
    )
}

/// Whether a character is a quotation mark or an apostrophe.
pub(super) fn is_quotation_mark(character: char) -> bool {
    is_apostrophe(character)
        || matches!(
            character,
            '"' | '«' | '»' | '‚' | '“' | '”' | '„' | '‟' | '‹' | '›' | '″' | '‴' | '‵' | '‶' | '⹂'
                | '「'..='』' | '〝'..='〟' | '﹁'..='﹄' | '＂' | '｢' | '｣'
        )
}

/// Whether a character is surely a letter and no mark, sign or digit: the lower-case letters of Greek and Cyrillic and
/// the letters of Arabic, of which a dataset has thousands. Asking Unicode for the category of each takes longer.
pub(super) fn is_bare_letter(character: char) -> bool {
    matches!(character, 'α'..='ω' | 'а'..='я' | 'ѐ'..='ѿ' | 'ء'..='غ' | 'ف'..='ي')
}

/// Whether a mark is an accent or vowel sign that a reader may leave out when typing.
///
/// The canonical combining class tells these (overlays, Hebrew and Arabic points, everything placed around a letter)
/// from the vowel signs of Indic and Thai script, without which a word would be another word.
pub(super) fn is_accent(character: char) -> bool {
    matches!(canonical_combining_class(character), 1 | 10..=36 | 200..=240)
        || character.general_category() == GeneralCategory::EnclosingMark
}

/// Whether a character combines with the one before it.
pub(super) fn is_mark(character: char) -> bool {
    matches!(
        character.general_category(),
        GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark | GeneralCategory::EnclosingMark
    )
}

/// Whether a character is a hyphen or dash of any length.
pub(super) fn is_dash(character: char) -> bool {
    matches!(character, '-' | '−') || character.general_category() == GeneralCategory::DashPunctuation
}

/// The ASCII digit of the same value, for a decimal digit of any script.
pub(super) fn ascii_digit(character: char) -> Option<char> {
    let is_decimal =
        |code: u32| char::from_u32(code).is_some_and(|c| c.general_category() == GeneralCategory::DecimalNumber);
    let code = u32::from(character);
    if !is_decimal(code) {
        return None;
    }
    // Unicode encodes decimal digits in unbroken runs from zero to nine (its stability policy), a few runs side by side.
    let before = (1..=50).take_while(|back| code.checked_sub(*back).is_some_and(is_decimal)).count();
    char::from_digit(u32::try_from(before % 10).ok()?, 10)
}

/// How a lower-case letter that has no decomposition is written by someone whose keyboard lacks it.
///
/// The Arabic lines follow what search engines for Arabic and Persian fold (alef, yeh, kaf and heh variants); a tatweel
/// only stretches a word and vanishes.
pub(super) fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'æ' => "a",
        'ø' | 'œ' | 'ɔ' => "o",
        'ł' => "l",
        'đ' | 'ð' | 'ɖ' | 'ɗ' => "d",
        'þ' => "th",
        'ı' | 'ɨ' => "i",
        'ȷ' => "j",
        'ħ' => "h",
        'ŧ' => "t",
        'ŋ' => "n",
        'ĸ' | 'ƙ' => "k",
        'ə' | 'ɛ' => "e",
        'ɓ' => "b",
        'ǥ' => "g",
        'ƴ' => "y",
        'ƶ' => "z",
        'ς' => "σ",
        'ґ' => "г",
        'ٱ' => "ا",
        'ى' | 'ی' | 'ې' | 'ۍ' | 'ے' => "ي",
        'ة' | 'ۃ' | 'ہ' | 'ھ' | 'ە' => "ه",
        'ک' | 'ڪ' => "ك",
        'ـ' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{GeneralCategory, ascii_digit, is_invisible};
    use unicode_properties::UnicodeGeneralCategory as _;

    #[test]
    fn every_format_character_of_unicode_is_invisible() {
        let missed: Vec<char> = ('\0'..=char::MAX)
            .filter(|c| c.general_category() == GeneralCategory::Format && !is_invisible(*c))
            .collect();
        assert_eq!(missed, Vec::<char>::new());
    }

    #[test]
    fn digits_of_every_script_have_their_value() {
        for digits in ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "၀၁၂၃၄၅၆၇၈၉", "᪐᪑᪒᪓᪔᪕᪖᪗᪘᪙"]
        {
            let ascii: String = digits.chars().filter_map(ascii_digit).collect();
            assert_eq!(ascii, "0123456789", "{digits}");
        }
    }

    #[test]
    fn the_second_of_two_runs_of_digits_side_by_side_starts_at_zero_again() {
        assert_eq!(ascii_digit('\u{116DA}'), Some('0'));
        assert_eq!(ascii_digit('\u{1D7D9}'), Some('1'));
    }

    #[test]
    fn a_letter_is_no_digit() {
        assert_eq!(ascii_digit('x'), None);
    }
}
