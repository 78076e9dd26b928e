//! One file of a dataset: its name for people, its text, and the way from a byte to line and column.

use crate::dataset::finding::Position;
use crate::text::safe;

/// A file of a dataset. Byte order mark removed, text valid Unicode.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Name as shown in findings, already safe.
    pub name: String,
    /// Content.
    pub text: String,
    /// Byte at which each line begins.
    lines: Vec<usize>,
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
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).to_owned();
        let lines = std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1)).collect();
        Self { name: safe::excerpt(name, 200), text, lines }
    }

    /// A file from the bytes on disk.
    ///
    /// # Errors
    /// [`NotUnicode`] with the place of the first byte that is no UTF-8, as in a file saved by an old editor.
    pub fn from_bytes(name: &str, bytes: &[u8]) -> Result<Self, NotUnicode> {
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Self::new(name, text)),
            Err(wrong) => {
                let sound = bytes.get(..wrong.valid_up_to()).unwrap_or_default();
                let file = Self::new(name, &String::from_utf8_lossy(sound));
                Err(NotUnicode { at: file.position(file.text.len()) })
            }
        }
    }

    /// Line and column of a byte, both from 1; columns count characters.
    pub fn position(&self, byte: usize) -> Position {
        let line = self.lines.partition_point(|start| *start <= byte).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or(0);
        let before = self.text.get(start..byte.min(self.text.len())).unwrap_or_default();
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
    fn latin_1_is_refused_with_the_place_of_its_first_umlaut() {
        let wrong = SourceFile::from_bytes("a.toml", b"a = 1\nb = \"K\xfcche\"");
        assert_eq!(wrong.err(), Some(NotUnicode { at: Position { line: 2, column: 7 } }));
    }
}
