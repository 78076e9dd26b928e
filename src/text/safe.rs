//! Safe text: what may reach a terminal, a file name or a message without driving or hiding anything.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::letters::is_mark;
use crate::text::safe::fate::{Fate, fate, is_plain};

mod fate;

/// How many combining marks one cluster keeps: Vietnamese needs two, pointed Hebrew three, vocalised Arabic three.
const MARKS: usize = 4;

/// How many bytes one cluster keeps; a cell of a terminal takes any number, and shows a smear.
const CLUSTER_BYTES: usize = 32;

/// A text that is safe in one line of a terminal; borrowed when there is nothing to change.
///
/// Control characters and line ends become one blank, so that words do not run together; at the ends of the text they
/// vanish. Characters that are invisible, reorder text, are private or unassigned are removed. Three and more blanks
/// in a row become one, odd blanks an ordinary one (the no-break space stays). A combining mark needs a letter before
/// it, and a cluster has at most four marks and 32 bytes. What an escape sequence leaves behind (`[31m`) is visible
/// text.
pub fn line(text: &str) -> Cow<'_, str> {
    clean(text, Shape::Line)
}

/// Like [`line()`], but `\n` stays: at most two in a row, without blanks before them. Every other kind of line or
/// paragraph end becomes `\n`.
pub fn paragraphs(text: &str) -> Cow<'_, str> {
    clean(text, Shape::Paragraphs)
}

/// Whether a text is safe as it stands, so that [`line()`] would not change it.
pub fn is_safe(text: &str) -> bool {
    matches!(line(text), Cow::Borrowed(_))
}

/// The safe beginning of a text for an error message: at most `max_chars` characters, the last a `…` if it was cut.
///
/// Only the beginning is read, so that a line of 5 MB costs no more than a short one.
pub fn excerpt(text: &str, max_chars: usize) -> String {
    let read = max_chars.saturating_mul(4).saturating_add(64);
    let head = text.char_indices().nth(read).and_then(|(end, _)| text.get(..end));
    let clean = line(head.unwrap_or(text));
    if head.is_none() && clean.chars().count() <= max_chars {
        return clean.into_owned();
    }
    let mut left = max_chars.saturating_sub(1);
    let mut kept = String::new();
    for cluster in clean.graphemes(true) {
        match left.checked_sub(cluster.chars().count()) {
            Some(rest) => left = rest,
            None => break,
        }
        kept.push_str(cluster);
    }
    kept.truncate(kept.trim_end().len());
    if max_chars > 0 {
        kept.push('…');
    }
    kept
}

/// Whether line ends may stay.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Line,
    Paragraphs,
}

/// Blanks that wait for the next visible character.
#[derive(Clone, Copy)]
enum Waiting {
    Nothing,
    Gap,
    One(char),
    Two(char, char),
    Many,
}

/// The text as far as it is clean.
struct Cleaner {
    shape: Shape,
    out: String,
    /// Where the last cluster of `out` begins.
    cluster: usize,
    /// How many marks it has.
    marks: usize,
    waiting: Waiting,
    /// How many line ends `out` ends with.
    line_ends: usize,
}

fn clean(text: &str, shape: Shape) -> Cow<'_, str> {
    if is_plain_text(text) {
        return Cow::Borrowed(text);
    }
    let mut cleaner = Cleaner {
        shape,
        out: String::with_capacity(text.len()),
        cluster: 0,
        marks: 0,
        waiting: Waiting::Nothing,
        line_ends: 0,
    };
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let is_half_a_line_end = character == '\r' && characters.peek() == Some(&'\n');
        if !is_half_a_line_end {
            cleaner.take(character);
        }
    }
    let out = cleaner.finish();
    if out == text { Cow::Borrowed(text) } else { Cow::Owned(out) }
}

/// The fast path: plain characters, and never three blanks in a row.
fn is_plain_text(text: &str) -> bool {
    // Most texts are ASCII, or ASCII for long: bytes are faster to look through than characters.
    let ascii = text.bytes().take_while(|byte| matches!(byte, b' '..=b'~')).count();
    let rest = text.get(ascii..).unwrap_or_default();
    rest.chars().all(|character| character == ' ' || is_plain(character)) && !text.contains("   ")
}

impl Cleaner {
    fn take(&mut self, character: char) {
        match fate(character) {
            Fate::Keep => self.keep(character),
            Fate::Drop => {}
            Fate::Blank(blank) => {
                self.waiting = match self.waiting {
                    Waiting::Nothing | Waiting::Gap => Waiting::One(blank),
                    Waiting::One(first) => Waiting::Two(first, blank),
                    Waiting::Two(..) | Waiting::Many => Waiting::Many,
                }
            }
            Fate::LineEnd if self.shape == Shape::Paragraphs => self.end_line(),
            Fate::Gap | Fate::LineEnd => {
                if matches!(self.waiting, Waiting::Nothing) {
                    self.waiting = Waiting::Gap;
                }
            }
        }
    }

    fn end_line(&mut self) {
        self.waiting = Waiting::Nothing;
        if self.line_ends < 2 {
            self.line_ends += 1;
            self.out.push('\n');
        }
    }

    fn keep(&mut self, character: char) {
        let last = match self.waiting {
            Waiting::Nothing if self.line_ends == 0 => self.out.chars().next_back(),
            _ => None,
        };
        match last {
            Some(last) if is_plain(last) && is_plain(character) => self.begin(character, 0),
            Some(_) => self.join(character),
            None if is_mark(character) => {}
            None => {
                self.write_blanks();
                self.line_ends = 0;
                self.begin(character, 0);
            }
        }
    }

    /// Adds a character that may belong to the last cluster.
    fn join(&mut self, character: char) {
        let mark = usize::from(is_mark(character));
        if self.marks + mark > MARKS {
            return;
        }
        let end = self.out.len();
        self.out.push(character);
        let is_one_cluster = self.out.get(self.cluster..).is_some_and(|c| c.graphemes(true).nth(1).is_none());
        if !is_one_cluster {
            self.out.truncate(end);
            // A mark that forms a cluster of its own still hangs on the letter before it.
            let marks = if mark == 0 { 0 } else { self.marks + mark };
            self.begin(character, marks);
        } else if self.out.len() - self.cluster > CLUSTER_BYTES {
            self.out.truncate(end);
        } else {
            self.marks += mark;
        }
    }

    fn begin(&mut self, character: char, marks: usize) {
        self.cluster = self.out.len();
        self.marks = marks;
        self.out.push(character);
    }

    fn write_blanks(&mut self) {
        match self.waiting {
            Waiting::Nothing => {}
            Waiting::Gap if self.out.is_empty() || self.out.ends_with('\n') => {}
            Waiting::Gap | Waiting::Many => self.out.push(' '),
            Waiting::One(blank) => self.out.push(blank),
            Waiting::Two(first, second) => self.out.extend([first, second]),
        }
        self.waiting = Waiting::Nothing;
    }

    fn finish(mut self) -> String {
        if !matches!(self.waiting, Waiting::Gap) {
            self.write_blanks();
        }
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::{Cow, excerpt, is_safe, line, paragraphs};
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
    use unicode_segmentation::UnicodeSegmentation as _;

    #[test]
    fn plain_text_is_borrowed() {
        for text in ["Grüße aus Łódź – „jetzt“", "مرحبا 030", "Київ", "日本 \u{a0}x", "Nguye\u{302}\u{303}n", ""]
        {
            assert!(matches!(line(text), Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn control_characters_part_words_with_one_blank() {
        assert_eq!(line("A\u{1b}[31mB"), "A [31mB");
        assert_eq!(line("a\r\n\tb\u{0}\u{9b}c\u{2028}d"), "a b c d");
        assert_eq!(line("a \nb"), "a b");
    }

    #[test]
    fn control_characters_at_the_ends_vanish() {
        assert_eq!(line("\u{7}a\n"), "a");
    }

    #[test]
    fn characters_that_reorder_or_hide_text_are_removed() {
        let hostile = "a\u{202e}\u{2066}\u{200f}\u{61c}\u{200b}\u{200d}\u{feff}\u{ad}\u{34f}\u{fff9}\u{e0041}\u{1d173}\
                       \u{115f}\u{1160}\u{3164}\u{ffa0}\u{2800}\u{fe0f}\u{e0100}b";
        assert_eq!(line(hostile), "ab");
    }

    #[test]
    fn private_unassigned_and_noncharacters_are_removed() {
        assert_eq!(line("a\u{e000}\u{ffff}\u{fdd0}\u{10ffff}\u{378}b"), "ab");
    }

    #[test]
    fn three_blanks_and_more_become_one() {
        assert_eq!(line(&format!("a{}b", " ".repeat(400))), "a b");
        assert_eq!(line("a\u{a0}\u{a0}\u{a0}b"), "a b");
        assert_eq!(line("a \u{200b} \u{200b} b"), "a b");
    }

    #[test]
    fn two_blanks_stay() {
        assert!(is_safe("a  b "));
    }

    #[test]
    fn odd_blanks_become_ordinary_ones() {
        assert_eq!(line("a\u{3000}b\u{202f}c"), "a b\u{a0}c");
    }

    #[test]
    fn a_cluster_keeps_four_marks() {
        assert_eq!(line(&format!("a{}b", "\u{301}".repeat(100_000))), format!("a{}b", "\u{301}".repeat(4)));
    }

    #[test]
    fn a_mark_without_a_letter_is_dropped() {
        assert_eq!(line("\u{301}a \u{488}b"), "a b");
    }

    #[test]
    fn clusters_without_marks_are_held_short_too() {
        let jamo = line(&"\u{1100}".repeat(10_000)).into_owned();
        assert_eq!(jamo.len(), 30);
    }

    #[test]
    fn a_line_has_no_line_end() {
        assert!(!is_safe("a\nb"));
    }

    #[test]
    fn paragraphs_keep_their_line_ends() {
        assert_eq!(paragraphs("a\r\nb\rc\u{2029}d"), "a\nb\nc\nd");
        assert!(matches!(paragraphs("Erster\n\nZweiter  – ja\n"), Cow::Borrowed(_)));
    }

    #[test]
    fn paragraphs_have_at_most_one_empty_line_between_them() {
        assert_eq!(paragraphs("a\n \n\t\n\n\nb"), "a\n\nb");
    }

    #[test]
    fn a_paragraph_does_not_begin_with_a_mark_or_a_gap() {
        assert_eq!(paragraphs("a\n\u{301}\u{7}b"), "a\nb");
    }

    #[test]
    fn an_excerpt_says_that_it_was_cut() {
        assert_eq!(excerpt("Beratung für alle", 10), "Beratung…");
        assert_eq!(excerpt(&"x".repeat(5_000_000), 5), "xxxx…");
    }

    #[test]
    fn a_short_excerpt_is_whole_and_safe() {
        assert_eq!(excerpt("a\u{1b}b", 3), "a b");
    }

    #[test]
    fn an_excerpt_of_no_characters_is_empty() {
        assert_eq!(excerpt("abc", 0), "");
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(text in "[ a\u{301}\u{1100}\u{1161}\u{915}\u{94d}\u{1f1e9}\u{1f3fb}\n\r\u{7}\u{a0}\u{200d}x]{0,60}") {
            let once = line(&text).into_owned();
            prop_assert!(is_safe(&once));
            let once = paragraphs(&text).into_owned();
            prop_assert_eq!(paragraphs(&once), once.as_str());
        }

        #[test]
        fn no_text_leaves_a_control_character_or_a_long_cluster(text in any::<String>()) {
            let clean = line(&text);
            prop_assert!(!clean.chars().any(char::is_control));
            prop_assert!(clean.graphemes(true).all(|cluster| cluster.len() <= 32));
        }
    }
}
