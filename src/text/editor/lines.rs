//! Several lines in an editor: where they are broken on the screen, where the cursor stands, and what goes by lines.

use std::ops::Range;

use tui_input::Input;

use crate::text::editor::{Edit, Editor, Shape};
use crate::text::layout::{prefix, width, wrap};

impl Editor {
    /// The rows of the text in a field `columns` wide, as byte ranges.
    pub fn rows(&self, columns: usize) -> Vec<Range<usize>> {
        let text = self.text();
        let mut rows = wrap(text, columns);
        if text.ends_with('\n') {
            rows.push(text.len()..text.len());
        }
        rows
    }

    /// The row and the column of the cursor in a field `columns` wide.
    pub fn place(&self, columns: usize) -> (usize, usize) {
        let at = self.before().len();
        let rows = self.rows(columns);
        let row = rows.iter().rposition(|row| row.start <= at).unwrap_or(0);
        let start = rows.get(row).map_or(0, |row| row.start);
        let column = width(self.text().get(start..at).unwrap_or_default());
        // Blanks at the end of a row may reach beyond it.
        (row, column.min(columns.saturating_sub(1)))
    }

    /// Takes the cursor so many rows down, or up, in a field `columns` wide.
    pub fn step(&mut self, rows: isize, columns: usize) {
        let (row, column) = self.place(columns);
        let all = self.rows(columns);
        let to = row.saturating_add_signed(rows).min(all.len().saturating_sub(1));
        let Some(range) = all.get(to).cloned() else { return };
        let text = self.text().get(range.clone()).unwrap_or_default();
        self.go(range.start + prefix(text, column).len());
    }

    /// Edits that go by lines where there are several; whether this is one.
    pub(super) fn edit_line(&mut self, edit: Edit) -> bool {
        if self.shape == Shape::Line {
            return false;
        }
        let (text, at) = (self.text().to_owned(), self.before().len());
        let (head, tail) = (text.get(..at).unwrap_or_default(), text.get(at..).unwrap_or_default());
        let start = head.rfind('\n').map_or(0, |end| end + 1);
        let end = at + tail.find('\n').unwrap_or(tail.len());
        match edit {
            Edit::Start => self.go(start),
            Edit::End => self.go(end),
            Edit::DeleteToStart => self.cut(start..at),
            Edit::DeleteToEnd => self.cut(at..end),
            _ => return false,
        }
        true
    }

    fn go(&mut self, byte: usize) {
        let cursor = self.text().get(..byte).unwrap_or_default().chars().count();
        self.input = std::mem::take(&mut self.input).with_cursor(cursor);
    }

    fn cut(&mut self, range: Range<usize>) {
        let mut text = self.text().to_owned();
        let start = range.start;
        text.replace_range(range, "");
        self.input = Input::new(text);
        self.go(start);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Lines with the cursor at their end.
    fn lines(text: &str) -> Editor {
        let mut editor = Editor::of_lines(1000);
        editor.insert(text);
        editor
    }

    #[test]
    fn lines_stay_and_a_line_that_has_just_begun_has_the_cursor() {
        let editor = lines("Montag\nDienstag\n");
        assert_eq!((editor.text(), editor.place(20)), ("Montag\nDienstag\n", (2, 0)));
    }

    #[test]
    fn a_long_line_is_broken_and_the_cursor_goes_through_its_rows() {
        let mut editor = lines("bitte immer vormittags anrufen");
        assert_eq!((editor.rows(12).len(), editor.place(12)), (3, (2, 7)));
        editor.step(-1, 12);
        assert_eq!(editor.place(12), (1, 7));
        editor.step(-9, 12);
        assert_eq!(editor.place(12), (0, 7));
    }

    #[test]
    fn start_end_and_deleting_stay_in_the_line() {
        let mut editor = lines("eins\nzwei\ndrei");
        editor.step(-1, 20);
        editor.apply(Edit::Start);
        assert_eq!(editor.place(20), (1, 0));
        editor.apply(Edit::DeleteToEnd);
        assert_eq!(editor.text(), "eins\n\ndrei");
        editor.apply(Edit::Delete);
        assert_eq!(editor.text(), "eins\ndrei");
    }

    #[test]
    fn what_finds_no_room_is_counted_until_the_next_edit() {
        let mut editor = Editor::of_lines(5);
        editor.insert("achtlos");
        assert_eq!((editor.text(), editor.lost()), ("achtl", 2));
        editor.apply(Edit::Left);
        assert_eq!(editor.lost(), 0);
    }

    #[test]
    fn deleting_to_the_start_leaves_no_trace() {
        let mut editor = lines("geheim");
        editor.apply(Edit::DeleteToStart);
        assert!(!format!("{editor:?}").contains("geheim"));
    }
}
