//! Phone numbers as people write them, kept in the grouping of their source.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::language::phone::grouping::{GERMANY, Network, Prefix, group, split_prefix};
use crate::text::safe;

mod grouping;

/// A phone number of Germany, a German short number, or a number of another country.
///
/// Written after DIN 5008: the area code is set off by a blank, an extension by a hyphen. Two numbers are equal if they
/// are dialled and grouped alike.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Phone {
    network: Network,
    /// The number without trunk zero and country code; that of another country with its code. Only ASCII digits,
    /// single blanks and hyphens.
    grouped: String,
}

impl Phone {
    /// Reads a number, for example `+49 30 23125-000`, `030/23125-000`, `0049 (0)30 23125000`, `(030) 23125 000` or the
    /// short `116 117`.
    ///
    /// # Errors
    ///
    /// If there is anything but digits and the signs people group them with, if the number is too short or too long
    /// (15 digits with the country code, ITU-T E.164), or if it begins neither with `0` nor with `+` and is no short
    /// number.
    pub fn parse(text: &str) -> Result<Self, PhoneError> {
        if let Some(refused) = text.chars().find_map(refusal) {
            return Err(refused);
        }
        let (prefix, rest) = split_prefix(text);
        if rest.contains('+') {
            return Err(PhoneError::Plus);
        }
        let network = match prefix {
            // Someone put the country code before `116 117`.
            Prefix::Country if is_short_number(&digits_of(rest)) => Network::Short,
            Prefix::Trunk | Prefix::Country => Network::Germany,
            Prefix::Foreign => Network::Abroad,
            Prefix::None => Network::Short,
        };
        let grouped = group(rest, network);
        Self { network, grouped }.checked()
    }

    /// The number with its country code, `+49 30 23125-000`; short numbers have none.
    pub fn international(&self) -> String {
        match self.network {
            Network::Germany => format!("+{GERMANY} {}", self.grouped),
            Network::Short => self.grouped.clone(),
            Network::Abroad => format!("+{}", self.grouped),
        }
    }

    /// The number as one dials it within Germany, `030 23125-000`; that of another country with its code.
    pub fn national(&self) -> String {
        match self.network {
            Network::Germany => format!("0{}", self.grouped),
            Network::Short | Network::Abroad => self.international(),
        }
    }

    /// The digits by which it is found: without `+49` and `0`, `3023125000`; that of another country with its code.
    pub fn digits(&self) -> String {
        digits_of(&self.grouped)
    }

    /// The address a phone dials (RFC 3966), `tel:+493023125000`; a short number as a local one, `tel:112`.
    pub fn uri(&self) -> String {
        let digits = self.digits();
        match self.network {
            Network::Germany => format!("tel:+{GERMANY}{digits}"),
            Network::Short => format!("tel:{digits}"),
            Network::Abroad => format!("tel:+{digits}"),
        }
    }

    fn checked(self) -> Result<Self, PhoneError> {
        let digits = self.digits();
        match self.network {
            _ if digits.is_empty() => Err(PhoneError::Empty),
            Network::Short if is_short_number(&digits) => Ok(self),
            Network::Short => Err(PhoneError::AreaCode),
            Network::Abroad if digits.starts_with('0') => Err(PhoneError::CountryCode),
            Network::Germany | Network::Abroad if digits.len() < SHORTEST => Err(PhoneError::TooShort),
            // Written with a zero or a country code it is the short number all the same.
            Network::Germany if is_short_number(&digits) => Ok(Self { network: Network::Short, ..self }),
            Network::Germany if digits.len() + GERMANY.len() > LONGEST => Err(PhoneError::TooLong),
            Network::Abroad if digits.len() > LONGEST => Err(PhoneError::TooLong),
            Network::Germany | Network::Abroad => Ok(self),
        }
    }
}

/// The digits of a number or a part of one, as [`Phone::digits`] gives them, for comparing what someone types: `030 23`
/// and `+49 30 23` are both `3023`. None if the text holds anything else, or no digit.
pub fn searched_digits(text: &str) -> Option<String> {
    if text.chars().any(|character| refusal(character).is_some()) {
        return None;
    }
    let (prefix, rest) = split_prefix(text);
    let network = if prefix == Prefix::Foreign { Network::Abroad } else { Network::Germany };
    Some(digits_of(&group(rest, network))).filter(|digits| !digits.is_empty())
}

/// Why a text is no phone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PhoneError {
    /// There is no digit.
    #[error("there is no phone number: write one, as in +49 30 23125-000, or leave the field out")]
    Empty,
    /// There is a letter.
    #[error("a phone number holds no letters, but this one has “{0}”: write digits only, and one number at a time")]
    Letter(char),
    /// There is a character that no number has; it may be invisible.
    #[error("a phone number cannot hold the character U+{:04X}: type the number anew", u32::from(*.0))]
    Character(char),
    /// A plus sign stands elsewhere than in front.
    #[error("the plus sign of a phone number stands in front, once, as in +49 30 23125-000")]
    Plus,
    /// The country code begins with a zero.
    #[error("no country code begins with 0: write +49 or 0049 for Germany")]
    CountryCode,
    /// It has neither area code nor country code and is no known short number.
    #[error("the area code is missing: begin the phone number with 0 or with +49")]
    AreaCode,
    /// It has too few digits.
    #[error("the phone number is too short: is a part of it missing?")]
    TooShort,
    /// It has too many digits.
    #[error("the phone number is too long: at most 15 digits with the country code, and one number at a time")]
    TooLong,
}

/// The most digits of a number with its country code (ITU-T E.164).
const LONGEST: usize = 15;

/// The fewest digits of a number with its area code: two for the area and a three-digit service in it.
const SHORTEST: usize = 5;

/// Why a character cannot stand in a number.
fn refusal(character: char) -> Option<PhoneError> {
    match character {
        '0'..='9' | '+' | '-' | '–' | '/' | '(' | ')' | '.' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2011}' => None,
        // Some letters are invisible; those are named by their number.
        _ if character.is_alphabetic() && safe::is_safe(character.encode_utf8(&mut [0; 4])) => {
            Some(PhoneError::Letter(character))
        }
        _ => Some(PhoneError::Character(character)),
    }
}

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The numbers of Germany that are dialled without an area code (Federal Network Agency, numbering plan): emergency,
/// authorities, harmonised services of social value, directory enquiries, and local services.
fn is_short_number(digits: &str) -> bool {
    let is_of = |prefix: &str, lengths: &[usize]| digits.starts_with(prefix) && lengths.contains(&digits.len());
    matches!(digits, "110" | "112" | "115") || is_of("116", &[6]) || is_of("118", &[5, 6]) || is_of("19", &[5])
}

#[cfg(test)]
mod tests {
    use super::{Phone, PhoneError, searched_digits};
    use proptest::prelude::{any, prop_assert_eq, proptest};

    fn international(text: &str) -> Result<String, PhoneError> {
        Phone::parse(text).map(|phone| phone.international())
    }

    fn national(text: &str) -> Result<String, PhoneError> {
        Phone::parse(text).map(|phone| phone.national())
    }

    #[test]
    fn every_way_to_write_the_prefix_gives_the_same_number() {
        for text in [
            "+49 30 23125-000",
            "030 23125-000",
            "0049 (0)30/23125-000",
            "(030) 23125-000",
            "+49 (0) 30 23125-000",
            "+49 (030) 23125-000",
            "+49-30-23125-000",
            "0 30 / 23125-000",
            "030 – 23125–000",
            "\u{a0}+49 30\u{a0}23125-000 ",
        ] {
            assert_eq!(international(text).as_deref(), Ok("+49 30 23125-000"), "{text}");
        }
    }

    #[test]
    fn a_short_number_behind_the_country_code_stays_short() {
        assert_eq!(international("+49 116 117").as_deref(), Ok("116 117"));
    }

    #[test]
    fn the_grouping_of_the_source_stays() {
        assert_eq!(national("+49 30 231 25-0 00").as_deref(), Ok("030 231 25-0 00"));
        assert_eq!(national("03023125000").as_deref(), Ok("03023125000"));
        assert_eq!(national("03023125-000").as_deref(), Ok("03023125-000"));
    }

    #[test]
    fn a_number_is_found_by_its_digits_and_dialled_by_its_address() {
        let phone = Phone::parse("(030) 23125-000");
        assert_eq!(phone.as_ref().map(Phone::digits).as_deref(), Ok("3023125000"));
        assert_eq!(phone.as_ref().map(Phone::uri).as_deref(), Ok("tel:+493023125000"));
    }

    #[test]
    fn short_numbers_have_no_code() {
        for text in ["110", "112", "115", "116 117", "116016"] {
            assert_eq!(international(text).as_deref(), Ok(text));
            assert_eq!(national(text).as_deref(), Ok(text));
        }
        assert_eq!(Phone::parse("116 117").map(|phone| phone.uri()).as_deref(), Ok("tel:116117"));
    }

    #[test]
    fn a_free_number_is_a_german_number() {
        assert_eq!(international("0800 111 0 111").as_deref(), Ok("+49 800 111 0 111"));
        assert_eq!(national("0800 1110111").as_deref(), Ok("0800 1110111"));
    }

    #[test]
    fn a_number_of_another_country_keeps_its_code() {
        let phone = Phone::parse("0048 (0)30 23125-000");
        assert_eq!(phone.as_ref().map(Phone::national).as_deref(), Ok("+48 30 23125-000"));
        assert_eq!(phone.as_ref().map(Phone::digits).as_deref(), Ok("483023125000"));
        assert_eq!(phone.as_ref().map(Phone::uri).as_deref(), Ok("tel:+483023125000"));
    }

    #[test]
    fn letters_and_hidden_characters_are_refused() {
        assert_eq!(international("030 23125000 oder 001"), Err(PhoneError::Letter('o')));
        assert_eq!(international("110\u{202e}911"), Err(PhoneError::Character('\u{202e}')));
        assert_eq!(international("030\t23125000"), Err(PhoneError::Character('\t')));
    }

    #[test]
    fn a_number_that_is_incomplete_or_too_long_is_refused() {
        assert_eq!(international(" - "), Err(PhoneError::Empty));
        assert_eq!(international("+49"), Err(PhoneError::Empty));
        assert_eq!(international("030"), Err(PhoneError::TooShort));
        assert_eq!(international("23125-000"), Err(PhoneError::AreaCode));
        assert_eq!(international("030 23125000 00000"), Err(PhoneError::TooLong));
        assert_eq!(international(&format!("030{}", "1".repeat(5000))), Err(PhoneError::TooLong));
        assert_eq!(international("000 30 23125000"), Err(PhoneError::CountryCode));
        assert_eq!(international("030 23125000 +49 30"), Err(PhoneError::Plus));
    }

    #[test]
    fn every_refusal_is_one_safe_sentence() {
        let sentence = PhoneError::Character('\u{202e}').to_string();
        assert_eq!(sentence, "a phone number cannot hold the character U+202E: type the number anew");
    }

    #[test]
    fn a_part_of_a_number_is_searched_by_its_digits() {
        for text in ["030 2312", "+49 30 2312", "0049 (0)30-2312", "30 2312", "(030) 23-12"] {
            assert_eq!(searched_digits(text).as_deref(), Some("302312"), "{text}");
        }
    }

    #[test]
    fn words_and_empty_texts_have_no_searched_digits() {
        assert_eq!(searched_digits("Haus 12"), None);
        assert_eq!(searched_digits("+49 (0)"), None);
    }

    proptest! {
        #[test]
        fn every_number_reads_itself_back(text in "(0|\\+49|\\+48|00)?[0-9 ()/-]{1,18}") {
            if let Ok(phone) = Phone::parse(&text) {
                prop_assert_eq!(Phone::parse(&phone.international()), Ok(phone.clone()));
                prop_assert_eq!(Phone::parse(&phone.national()), Ok(phone));
            }
        }

        #[test]
        fn no_text_is_too_odd_to_be_refused(text in any::<String>()) {
            let is_number = Phone::parse(&text).is_ok();
            prop_assert_eq!(is_number && searched_digits(&text).is_none(), false);
        }
    }
}
