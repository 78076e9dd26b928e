//! One file of a dataset: its name for people, its text, and the way from a byte to line and column.

use std::borrow::Cow;

use crate::dataset::finding::Position;
use crate::text::safe;

/// A file of a dataset. Byte order mark removed, text valid Unicode.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Name as shown in findings, already safe.
    pub name: String,
    /// Content.
    pub text: String,
    blocks: Vec<Block>,
}

/// How many bytes are looked through for a line, at most.
const BLOCK: usize = 1024;

/// What stands before a block of the text: every line by itself would take a quarter of the room of the text.
#[derive(Debug, Clone, Copy)]
struct Block {
    /// Lines that ended.
    lines: usize,
    /// Byte at which the last line began.
    start: usize,
}

/// How many bytes of a line are counted for a column.
const FARTHEST: usize = 9_999;

/// Bytes that are not Unicode text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotUnicode {
    /// Where the first wrong byte stands.
    pub at: Position,
}

impl SourceFile {
    /// A file from text.
    pub fn new(name: &str, text: &str) -> Self {
        Self::owned(name, text.to_owned())
    }

    fn owned(name: &str, mut text: String) -> Self {
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        let mut next = Block { lines: 0, start: 0 };
        let block = |(at, bytes): (usize, &[u8])| {
            let this = next;
            next.lines += memchr::memchr_iter(b'\n', bytes).count();
            next.start = memchr::memrchr(b'\n', bytes).map_or(next.start, |line_end| at * BLOCK + line_end + 1);
            this
        };
        let blocks = text.as_bytes().chunks(BLOCK).enumerate().map(block).collect();
        Self { name: safe::excerpt(name, 200), text, blocks }
    }

    /// A file from the bytes on disk.
    ///
    /// # Errors
    /// [`NotUnicode`] with the place of the first byte that is no UTF-8, as in a file saved by an old editor.
    pub fn from_bytes<'b>(name: &str, bytes: impl Into<Cow<'b, [u8]>>) -> Result<Self, NotUnicode> {
        String::from_utf8(bytes.into().into_owned()).map(|text| Self::owned(name, text)).map_err(|wrong| {
            let sound = wrong.as_bytes().get(..wrong.utf8_error().valid_up_to()).unwrap_or_default();
            let file = Self::new(name, &String::from_utf8_lossy(sound));
            NotUnicode { at: file.position(file.text.len()) }
        })
    }

    /// The lines from this one on, counted from 1.
    pub fn lines_from(&self, line: u32) -> std::str::Lines<'_> {
        let ended = usize::try_from(line).unwrap_or(usize::MAX).saturating_sub(1);
        // The last block before which no more lines ended than this line has above it.
        let at = self.blocks.partition_point(|block| block.lines <= ended).saturating_sub(1);
        let block = self.blocks.get(at).copied().unwrap_or(Block { lines: 0, start: 0 });
        let rest = self.text.as_bytes().get(block.start..).unwrap_or_default();
        let ends = memchr::memchr_iter(b'\n', rest).map(|end| block.start + end + 1);
        let start = match ended.saturating_sub(block.lines) {
            0 => Some(block.start),
            more => ends.take(more).last(),
        };
        start.and_then(|start| self.text.get(start..)).unwrap_or_default().lines()
    }

    /// Line and column of a byte, both from 1; columns count characters.
    pub fn position(&self, byte: usize) -> Position {
        let byte = byte.min(self.text.len());
        // The end of the text may be the end of a block.
        let at = (byte / BLOCK).min(self.blocks.len().saturating_sub(1));
        let block = self.blocks.get(at).copied().unwrap_or(Block { lines: 0, start: 0 });
        let within = self.text.as_bytes().get(at * BLOCK..byte).unwrap_or_default();
        let line = block.lines + memchr::memchr_iter(b'\n', within).count() + 1;
        let start = memchr::memrchr(b'\n', within).map_or(block.start, |line_end| at * BLOCK + line_end + 1);
        let before = self.text.get(start..byte).unwrap_or_default();
        // A line of megabytes is no place for counting characters: the column is capped where nobody reads it.
        let near = (0..4).find_map(|back| before.get(..FARTHEST.min(before.len()).saturating_sub(back)));
        let column = near.unwrap_or_default().chars().count() + 1;
        Position { line: u32::try_from(line).unwrap_or(u32::MAX), column: u32::try_from(column).unwrap_or(u32::MAX) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_a_byte_order_mark_shifts_nothing() {
        let file = SourceFile::new("a.toml", "\u{feff}ä = 1\nöö = 2\n");
        assert_eq!(file.position(0), Position { line: 1, column: 1 });
        assert_eq!(file.position(12), Position { line: 2, column: 4 });
    }

    #[test]
    fn places_are_right_in_long_lines_and_at_the_end() {
        let text = format!("a\n{}\n\nb", "x".repeat(5_000));
        let file = SourceFile::new("a.toml", &text);
        let places = (0..=text.len()).map(|byte| file.position(byte));
        let mut expected = Position { line: 1, column: 1 };
        for (place, byte) in places.zip(text.bytes().chain([0])) {
            assert_eq!(place, expected);
            let is_end = byte == b'\n';
            expected.column = if is_end { 1 } else { expected.column + 1 };
            expected.line += u32::from(is_end);
        }
    }

    #[test]
    fn lines_are_found_by_their_number() {
        let text = format!("eins\n{}\n\n{}vier\nfünf", "x".repeat(5_000), "\n".repeat(3_000));
        let file = SourceFile::new("a.toml", &text);
        for (line, number) in text.lines().zip(1..) {
            assert_eq!(file.lines_from(number).next(), Some(line), "{number}");
        }
    }

    #[test]
    fn latin_1_is_refused_with_the_place_of_its_first_umlaut() {
        let wrong = SourceFile::from_bytes("a.toml", b"a = 1\nb = \"K\xfcche\"");
        assert_eq!(wrong.err(), Some(NotUnicode { at: Position { line: 2, column: 7 } }));
    }
}
