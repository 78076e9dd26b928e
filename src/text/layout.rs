//! Layout: the display width of text, cutting it with an ellipsis, filling it up and wrapping it at words.

use std::borrow::Cow;
use std::ops::Range;

use unicode_segmentation::{Graphemes, UnicodeSegmentation as _};
use unicode_width::UnicodeWidthStr as _;

/// How many columns a text takes in a terminal, counted as ratatui fills its cells: by cluster, control characters
/// (which safe text does not have) taking none.
pub fn width(text: &str) -> usize {
    if is_printable_ascii(text) { text.len() } else { text.graphemes(true).map(columns_of).sum() }
}

/// The text itself if it fits into `columns`, else its beginning and `…`, together at most `columns` wide.
pub fn truncate(text: &str, columns: usize) -> Cow<'_, str> {
    if prefix(text, columns).len() == text.len() {
        return Cow::Borrowed(text);
    }
    match columns.checked_sub(1) {
        None => Cow::Borrowed(""),
        Some(rest) => Cow::Owned(format!("{}…", prefix(text, rest).trim_end())),
    }
}

/// The text itself if it fits into `columns`, else `…` and its end: for paths and addresses, whose end tells more.
pub fn truncate_start(text: &str, columns: usize) -> Cow<'_, str> {
    if prefix(text, columns).len() == text.len() {
        return Cow::Borrowed(text);
    }
    match columns.checked_sub(1) {
        None => Cow::Borrowed(""),
        Some(rest) => Cow::Owned(format!("…{}", suffix(text, rest).trim_start())),
    }
}

/// The lines of a text at most `columns` wide (at least 1), as byte ranges.
///
/// A line ends at `\n`, else after a word or after a hyphen between letters; a word wider than a line is broken between
/// clusters. Blanks at the end of a line are not part of it. An empty paragraph is an empty range, so is an empty
/// text; a `\n` at the very end begins no further line.
pub fn wrap(text: &str, columns: usize) -> Vec<Range<usize>> {
    let columns = columns.max(1);
    let mut lines = Vec::new();
    let mut start = 0;
    for paragraph in text.split_inclusive('\n') {
        let content = paragraph.strip_suffix('\n').unwrap_or(paragraph);
        wrap_paragraph(content, start, columns, &mut lines);
        start += paragraph.len();
    }
    if lines.is_empty() {
        lines.push(0..0);
    }
    lines
}

/// The text exactly `columns` wide: cut with `…` or filled up with blanks.
pub fn pad(text: &str, columns: usize) -> String {
    let mut padded = truncate(text, columns).into_owned();
    let missing = columns.saturating_sub(width(&padded));
    padded.extend(std::iter::repeat_n(' ', missing));
    padded
}

/// The longest beginning of a text that fits into `columns`.
pub fn prefix(text: &str, columns: usize) -> &str {
    let mut left = columns;
    let mut end = 0;
    for cluster in text.graphemes(true) {
        match left.checked_sub(columns_of(cluster)) {
            Some(rest) => left = rest,
            None => break,
        }
        end += cluster.len();
    }
    text.get(..end).unwrap_or(text)
}

/// The longest end of a text that fits into `columns`.
fn suffix(text: &str, columns: usize) -> &str {
    let mut left = columns;
    let mut start = text.len();
    for cluster in text.graphemes(true).rev() {
        match left.checked_sub(columns_of(cluster)) {
            Some(rest) => left = rest,
            None => break,
        }
        start -= cluster.len();
    }
    text.get(start..).unwrap_or(text)
}

/// Where a line may end.
struct Break {
    /// The end of the line.
    end: usize,
    /// The start of the next line, after the blanks.
    next: usize,
    /// How many columns lie between the start of the line and `next`.
    used: usize,
}

/// The line at hand.
struct Line {
    start: usize,
    used: usize,
    last_break: Option<Break>,
}

fn wrap_paragraph(content: &str, offset: usize, columns: usize, lines: &mut Vec<Range<usize>>) {
    let mut line = Line { start: 0, used: 0, last_break: None };
    let mut position = 0;
    let mut before = "";
    let mut clusters = content.graphemes(true);
    while let Some(cluster) = clusters.next() {
        let after = position + cluster.len();
        let wide = columns_of(cluster);
        if cluster == " " {
            line.used += wide;
            line.note_blank(position, before, columns);
        } else {
            while line.used > 0 && line.used + wide > columns {
                lines.push(line.cut(position, offset));
            }
            line.used += wide;
            if cluster == "-" && is_between_letters(before, &clusters) {
                line.last_break = Some(Break { end: after, next: after, used: line.used });
            }
        }
        position = after;
        before = cluster;
    }
    let rest = content.get(line.start..).unwrap_or_default().trim_end_matches(' ');
    lines.push(offset + line.start..offset + line.start + rest.len());
}

impl Line {
    /// Notes that the line may end at the blank at `position`, or that this blank goes with the break before it.
    fn note_blank(&mut self, position: usize, before: &str, columns: usize) {
        let next = position + 1;
        let is_indent = position == self.start || (before == " " && self.last_break.is_none());
        match &mut self.last_break {
            // A break at an indent would leave an empty line; an indent without room for a letter is dropped.
            _ if is_indent && self.used >= columns => {
                self.start = next;
                self.used = 0;
            }
            _ if is_indent => {}
            Some(last) if last.next == position && before == " " => {
                last.next = next;
                last.used = self.used;
            }
            _ => {
                self.last_break = Some(Break { end: position, next, used: self.used });
            }
        }
    }

    /// Ends the line at its last break, or right here, and begins the next.
    fn cut(&mut self, position: usize, offset: usize) -> Range<usize> {
        let place = self.last_break.take().unwrap_or(Break { end: position, next: position, used: self.used });
        let done = offset + self.start..offset + place.end;
        self.start = place.next;
        self.used -= place.used;
        done
    }
}

/// Whether the hyphen between `before` and what follows stands inside a word, and not in a phone number.
fn is_between_letters(before: &str, following: &Graphemes<'_>) -> bool {
    before.starts_with(char::is_alphabetic) && following.as_str().starts_with(char::is_alphabetic)
}

/// The columns of one cluster.
fn columns_of(cluster: &str) -> usize {
    match cluster.as_bytes() {
        [0x20..=0x7E] => 1,
        _ if cluster.contains(char::is_control) => 0,
        // Halfwidth sound marks have no width of their own by Unicode, but terminals give them a cell, and so does ratatui.
        _ => cluster.width() + cluster.matches(['\u{FF9E}', '\u{FF9F}']).count(),
    }
}

fn is_printable_ascii(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, 0x20..=0x7E))
}

#[cfg(test)]
mod tests {
    use super::{Cow, pad, truncate, truncate_start, width, wrap};
    use proptest::prelude::{any, prop_assert, proptest};
    fn wrapped(text: &str, columns: usize) -> Vec<&str> {
        wrap(text, columns).into_iter().map(|range| text.get(range).unwrap_or("OUTSIDE")).collect()
    }

    #[test]
    fn width_counts_columns_not_bytes() {
        assert_eq!(width("Grüße"), 5);
        assert_eq!(width("日本"), 4);
        assert_eq!(width("e\u{301}"), 1);
    }

    #[test]
    fn letters_that_a_font_may_join_take_a_cell_each() {
        assert_eq!(width("لا"), 2);
    }

    #[test]
    fn a_text_that_fits_is_borrowed() {
        assert!(matches!(truncate("Grüße", 5), Cow::Borrowed("Grüße")));
        assert!(matches!(truncate_start("Grüße", 5), Cow::Borrowed("Grüße")));
    }

    #[test]
    fn a_text_that_does_not_fit_ends_in_an_ellipsis() {
        assert_eq!(truncate("Beratung", 5), "Bera…");
        assert_eq!(truncate("日本語", 4), "日…");
        assert_eq!(truncate("ab cd", 4), "ab…");
    }

    #[test]
    fn the_end_of_a_text_can_be_kept_instead() {
        assert_eq!(truncate_start("data/guben.toml", 11), "…guben.toml");
    }

    #[test]
    fn nothing_fits_into_no_columns() {
        assert_eq!(truncate("ab", 0), "");
    }

    #[test]
    fn padding_fills_or_cuts_to_the_exact_width() {
        assert_eq!(pad("日", 4), "日  ");
        assert_eq!(pad("日本語", 4), "日… ");
    }

    #[test]
    fn lines_break_at_words() {
        assert_eq!(wrapped("Wir beraten Sie gern", 11), ["Wir beraten", "Sie gern"]);
    }

    #[test]
    fn blanks_at_the_end_of_a_line_are_trimmed() {
        assert_eq!(wrapped("ab  cd  ", 3), ["ab", "cd"]);
    }

    #[test]
    fn a_line_end_begins_a_line_and_an_empty_paragraph_is_empty() {
        assert_eq!(wrapped("ab\n\ncd\n", 9), ["ab", "", "cd"]);
        assert_eq!(wrapped("", 9), [""]);
    }

    #[test]
    fn a_word_too_long_for_a_line_is_broken() {
        assert_eq!(wrapped("im Schuldnerberatungszentrum", 10), ["im", "Schuldnerb", "eratungsze", "ntrum"]);
    }

    #[test]
    fn a_compound_breaks_after_its_hyphen_but_a_number_does_not() {
        assert_eq!(wrapped("Landkreis Spree-Neiße", 16), ["Landkreis Spree-", "Neiße"]);
        assert_eq!(wrapped("Telefon 23125-000", 14), ["Telefon", "23125-000"]);
    }

    #[test]
    fn a_no_break_space_holds_words_together() {
        assert_eq!(wrapped("ab 12\u{a0}Uhr", 7), ["ab", "12\u{a0}Uhr"]);
    }

    #[test]
    fn an_indented_line_keeps_its_indent() {
        assert_eq!(wrapped("  - ab cd", 7), ["  - ab", "cd"]);
    }

    #[test]
    fn no_columns_count_as_one() {
        assert_eq!(wrapped("abc", 0), ["a", "b", "c"]);
    }

    #[test]
    fn a_megabyte_without_blanks_and_a_hundred_thousand_marks_are_wrapped_whole() {
        assert_eq!(wrap(&"x".repeat(1_000_000), 80).len(), 12_500);
        assert_eq!(wrap(&format!("a{}", "\u{301}".repeat(100_000)), 80).len(), 1);
    }

    proptest! {
        #[test]
        fn nothing_is_wider_than_its_columns(text in any::<String>(), columns in 2usize..30) {
            prop_assert!(width(&truncate(&text, columns)) <= columns);
            prop_assert!(width(&truncate_start(&text, columns)) <= columns);
            prop_assert!(width(&pad(&text, columns)) == columns);
        }

        #[test]
        fn wrapping_loses_nothing_but_blanks(text in "[ab \\-äé日\n]{0,60}", columns in 2usize..12) {
            let lines = wrapped(&text, columns);
            prop_assert!(lines.iter().all(|line| width(line) <= columns));
            let bare = |s: &str| s.replace([' ', '\n'], "");
            prop_assert!(bare(&lines.concat()) == bare(&text));
        }
    }
}
