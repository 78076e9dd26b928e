//! How a phone number begins, and its groups of digits.

use serde::{Deserialize, Serialize};

/// The country code of Germany.
pub(super) const GERMANY: &str = "49";

/// Where a number is dialled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(super) enum Network {
    /// In Germany, with an area code.
    Germany,
    /// A number without area code, the same in all of Germany.
    Short,
    /// In another country.
    Abroad,
}

/// How a number begins.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Prefix {
    /// With the zero of an area code.
    Trunk,
    /// With `+49` or `0049`.
    Country,
    /// With another country code.
    Foreign,
    /// With none of these.
    None,
}

/// How many digits an area code has at most, without its zero.
const AREA_CODE: usize = 5;

/// Splits a number into how it begins and what follows the plus, `00` and German country code.
pub(super) fn split_prefix(text: &str) -> (Prefix, &str) {
    let text = text.trim_start_matches(is_separator);
    let international = text.strip_prefix('+').or_else(|| text.strip_prefix("00"));
    match international.map(|rest| rest.trim_start_matches(is_separator)) {
        Some(rest) => match rest.strip_prefix(GERMANY) {
            Some(rest) => (Prefix::Country, rest),
            None => (Prefix::Foreign, rest),
        },
        None if text.starts_with('0') => (Prefix::Trunk, text),
        None => (Prefix::None, text),
    }
}

/// The groups of a number, set off by single blanks and hyphens, without the zero that is only dialled at home.
pub(super) fn group(text: &str, network: Network) -> String {
    // A German number has no zero in front once its prefixes are gone; `(0)` means the same in every country.
    let text = match network {
        Network::Germany => text.trim_start_matches(|c| c == '0' || is_separator(c)).to_owned(),
        Network::Short | Network::Abroad => text.replacen("(0)", " ", 1),
    };
    let mut grouped = String::with_capacity(text.len());
    let mut separator = None;
    for character in text.chars() {
        if !is_separator(character) {
            // A hyphen between digits stays; with blanks around it, it sets off groups as a blank does.
            grouped.extend(separator.filter(|_| !grouped.is_empty()));
            separator = None;
            grouped.push(character);
        } else if is_hyphen(character) && separator.is_none() {
            separator = Some('-');
        } else {
            separator = Some(' ');
        }
    }
    // What ends an area code is a blank, whatever the source wrote there.
    let area_code_end = grouped.find([' ', '-']).filter(|end| network == Network::Germany && *end <= AREA_CODE);
    if let Some(end) = area_code_end {
        grouped.replace_range(end..=end, " ");
    }
    grouped
}

fn is_separator(character: char) -> bool {
    !character.is_ascii_digit() && character != '+'
}

fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '–' | '\u{2011}')
}
