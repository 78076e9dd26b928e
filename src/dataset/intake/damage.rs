//! Letters that a spreadsheet program has lost: it writes `?` for what its old encoding does not have, as of Sorbian names.

use crate::dataset::intake::draft::{Content, Facts};
use crate::text::fold::fold;

/// What a program puts in the place of a letter that it could not read (Unicode, section 23.8).
const UNREADABLE: char = '\u{fffd}';

/// Letters of Windows-1252 that are no letters of ISO 8859-1; the others end at U+00FF.
const WINDOWS: &str = "ŒœŠšŸŽžƒ";

/// Whether what is new is what is old with letters lost, or was never readable.
pub fn is_damaged(key: &str, old: Option<&Content>, new: &Content) -> bool {
    let said = texts(new);
    let known = old.map(texts).unwrap_or_default();
    let is_address = ["website", "source", "email"].iter().any(|it| key.ends_with(it));
    let lost = |(old, new): (&&str, &&str)| has_lost(old, new) || !is_address && is_torn(old, new);
    said.iter().any(|it| it.contains(UNREADABLE)) || known.len() == said.len() && known.iter().zip(&said).any(lost)
}

/// Whether a text is another one with letters lost, and otherwise the same.
pub fn has_lost(old: &str, new: &str) -> bool {
    let (old, new) = (old.trim(), new.trim());
    let is_gone = |(old, new): (char, char)| {
        !old.is_ascii() && (new == '?' || new == UNREADABLE) || is_foreign(old) && new.is_ascii() && is_alike(old, new)
    };
    let mut pairs = old.chars().zip(new.chars());
    old.chars().count() == new.chars().count() && old != new && pairs.all(|it| it.0 == it.1 || is_gone(it))
}

/// Takes out what could not be read; key and value of each.
pub fn take_unreadable(facts: &mut Facts) -> Vec<(String, String)> {
    let is_unreadable = |content: &Content| texts(content).iter().any(|it| it.contains(UNREADABLE));
    let found = facts.iter().filter(|(_, content)| is_unreadable(content));
    let found: Vec<_> = found.map(|(key, content)| (key.to_owned(), content.shown())).collect();
    for (key, _) in &found {
        facts.drop(key);
    }
    found
}

fn texts(content: &Content) -> Vec<&str> {
    match content {
        Content::Text(text) => vec![text.as_str()],
        Content::List(list) => list.iter().map(String::as_str).collect(),
        Content::Contacts(all) => all.iter().flat_map(Facts::iter).flat_map(|(_, content)| texts(content)).collect(),
        Content::Flag(_) | Content::Number(_) => Vec::new(),
    }
}

/// Whether a question mark stands within a word where there were other letters than those of ASCII.
fn is_torn(old: &str, new: &str) -> bool {
    let letters: Vec<char> = new.chars().collect();
    let is_within =
        |window: &[char]| matches!(window, [one, '?', other] if one.is_alphabetic() && other.is_alphabetic());
    !old.contains('?')
        && old.chars().any(|it| it.is_alphabetic() && !it.is_ascii())
        && letters.windows(3).any(is_within)
}

/// Whether Windows-1252 has no such letter.
fn is_foreign(letter: char) -> bool {
    letter.is_alphabetic() && letter > '\u{ff}' && !WINDOWS.contains(letter)
}

fn is_alike(one: char, other: char) -> bool {
    let folded = |letter: char| fold(letter.encode_utf8(&mut [0; 4])).into_text();
    folded(one) == folded(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_letter_is_told_from_a_correction() {
        for lost in ["Stadt Cottbus/Ch?\u{fffd}ebuz", "Stadt Cottbus/Chósebuz", "Stadt Cottbus/Chó?ebuz"] {
            assert!(has_lost("Stadt Cottbus/Chóśebuz", lost), "{lost}");
        }
        for correct in ["Stadt Cottbus", "Stadt Cottbus/Chóśebuz", "Stadt Cottbus/Chóšebuz", "Stadt Cottbus/Xóśebuz"]
        {
            assert!(!has_lost("Stadt Cottbus/Chóśebuz", correct), "{correct}");
        }
    }

    #[test]
    fn a_question_stays_one() {
        let text = |text: &str| Content::Text(text.to_owned());
        assert!(!is_damaged("note.de", Some(&text("Für alle")), &text("Haben Sie Fragen? Rufen Sie an.")));
        assert!(is_damaged("note.de", Some(&text("Für alle")), &text("F?r alle, auch M?nner")));
        let page = text("https://musterstadt.example/seite?nr=1");
        assert!(!is_damaged("website", Some(&text("https://musterstadt.example/ä")), &page));
    }
}
