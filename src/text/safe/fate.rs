//! The fate of a single character in safe text.

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory as _};

use crate::text::letters::is_invisible;

/// What becomes of a character.
pub(super) enum Fate {
    /// It stays.
    Keep,
    /// It vanishes and parts nothing.
    Drop,
    /// It is a blank, ordinary or no-break.
    Blank(char),
    /// A control character: it parts words and is not shown.
    Gap,
    /// It ends a line or paragraph.
    LineEnd,
}

/// Decides about one character.
pub(super) fn fate(character: char) -> Fate {
    match character {
        ' ' | '\u{a0}' => Fate::Blank(character),
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Fate::LineEnd,
        _ if is_plain(character) => Fate::Keep,
        _ if character.is_control() => Fate::Gap,
        _ if is_invisible(character) => Fate::Drop,
        _ => match character.general_category() {
            GeneralCategory::Unassigned
            | GeneralCategory::PrivateUse
            | GeneralCategory::Surrogate
            | GeneralCategory::Format => Fate::Drop,
            // A narrow no-break space holds numbers together, as its wide sister does.
            GeneralCategory::SpaceSeparator if character == '\u{202f}' => Fate::Blank('\u{a0}'),
            GeneralCategory::SpaceSeparator => Fate::Blank(' '),
            _ => Fate::Keep,
        },
    }
}

/// Characters known to be harmless and to form a cluster each, without looking them up: ASCII, Latin, Cyrillic, Arabic
/// letters, Vietnamese, typographic dashes and quotation marks.
pub(super) fn is_plain(character: char) -> bool {
    matches!(
        u32::from(character),
        0x21..=0x7E | 0xA1..=0xAC | 0xAE..=0x24F | 0x400..=0x482 | 0x48A..=0x52F
            | 0x621..=0x63A | 0x641..=0x64A | 0x1E00..=0x1EFF | 0x2010..=0x2027
    )
}
