//! The lines of a vCard: values escaped, long lines folded, each ended as the standard wants it (RFC 6350, section 3).

use crate::text::safe;

/// No line has more octets, its end not counted (section 3.2).
const OCTETS: usize = 75;

/// A card that grows line by line.
#[derive(Debug)]
pub struct Card {
    text: String,
    /// How many octets a line has at most.
    octets: usize,
}

impl Card {
    /// A card that begins, with lines of 75 octets.
    pub fn new() -> Self {
        Self::with_lines_of(OCTETS)
    }

    /// A card with lines of any length: the standard recommends folding and does not demand it.
    pub fn unfolded() -> Self {
        Self::with_lines_of(usize::MAX)
    }

    fn with_lines_of(octets: usize) -> Self {
        Self { text: "BEGIN:VCARD\r\nVERSION:4.0\r\n".to_owned(), octets }
    }

    /// Adds a property. The value is escaped already if it is a text; line ends in it would be lines of their own, and
    /// are taken out.
    pub fn put(&mut self, property: &str, value: &str) {
        let mut left = self.octets;
        for letter in property.chars().chain([':']).chain(safe::line(value).chars()) {
            if letter.len_utf8() > left {
                self.text.push_str("\r\n ");
                left = self.octets.saturating_sub(1);
            }
            self.text.push(letter);
            left = left.saturating_sub(letter.len_utf8());
        }
        self.text.push_str("\r\n");
    }

    /// The whole card.
    pub fn finish(self) -> String {
        format!("{}END:VCARD\r\n", self.text)
    }
}

impl Default for Card {
    fn default() -> Self {
        Self::new()
    }
}

/// A text as a value: what parts values and lines gets a backslash (section 3.4).
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ',' | ';' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Card, escaped};

    #[test]
    fn no_line_is_longer_than_75_octets_and_no_letter_is_cut() {
        let mut card = Card::new();
        card.put("NOTE", &"Grüße aus Łódź ".repeat(40));
        let text = card.finish();
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        assert!(text.split("\r\n").any(|line| line.len() >= 74), "{text}");
        assert!(text.replace("\r\n ", "").contains(&"Grüße aus Łódź ".repeat(40)));
    }

    #[test]
    fn signs_that_part_values_are_escaped() {
        assert_eq!(escaped("a,b;c\\d\ne:\"f\""), "a\\,b\\;c\\\\d\\ne:\"f\"");
    }

    #[test]
    fn a_value_cannot_begin_a_line_of_its_own() {
        let mut card = Card::new();
        card.put("URL", "https://musterstadt.example/\r\nTEL:666");
        assert!(!card.finish().contains("\r\nTEL"));
    }
}
