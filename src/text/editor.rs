//! The editor behind every input field: of one line, or of several.

pub mod lines;

use std::borrow::Cow;

use tui_input::{Input, InputRequest};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::layout::{prefix, width};
use crate::text::safe::{line, paragraphs};

/// How many characters a line takes; no query, comment or PIN needs more, and a paste may be endless.
const CAPACITY: usize = 200;

/// A text with a cursor, which moves by what a reader takes for one letter.
///
/// The text is always safe in the sense of [`line()`], or of [`paragraphs()`] where it may have several. What was deleted is not kept anywhere: after [`Edit::Clear`] or
/// [`Editor::set`] nothing of a visitor's words remains in it.
#[derive(Debug, Clone)]
pub struct Editor {
    input: Input,
    shape: Shape,
    /// How many characters it takes.
    room: usize,
    /// How many of the last ones that were inserted found no room.
    lost: usize,
}

/// Whether a text has one line or several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Line,
    Lines,
}

/// An empty line.
impl Default for Editor {
    fn default() -> Self {
        Self { input: Input::default(), shape: Shape::Line, room: CAPACITY, lost: 0 }
    }
}

/// Two are equal that show the same and have their cursor in the same place.
impl PartialEq for Editor {
    fn eq(&self, other: &Self) -> bool {
        (self.text(), self.input.cursor()) == (other.text(), other.input.cursor())
    }
}

impl Eq for Editor {}

impl Editor {
    /// No lines yet, with room for so many characters.
    pub fn of_lines(room: usize) -> Self {
        Self { shape: Shape::Lines, room, ..Self::default() }
    }

    /// How many characters it takes.
    pub fn room(&self) -> usize {
        self.room
    }

    /// How many of the characters that were inserted last found no room.
    pub fn lost(&self) -> usize {
        self.lost
    }

    /// The text.
    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// The columns before the cursor.
    pub fn cursor_column(&self) -> usize {
        width(self.before())
    }

    /// Replaces the text and puts the cursor at its end.
    pub fn set(&mut self, text: &str) -> Changed {
        let before = self.clone();
        self.input = Input::default();
        self.insert(text);
        self.changed_since(&before)
    }

    /// Inserts typed or pasted text at the cursor, made safe, as far as there is room for it.
    ///
    /// What stands before the cursor is cleaned with it: a combining mark may arrive as a key of its own and belongs to
    /// the letter before.
    pub fn insert(&mut self, text: &str) -> Changed {
        let before = self.clone();
        // Cleaning can shorten a paste, so that more of it is read than fits.
        let most = 4 * self.room;
        let pasted: String = text.chars().take(most).collect();
        let after = before.text().get(before.before().len()..).unwrap_or_default();
        let room = self.room.saturating_sub(after.chars().count());
        let joined = [before.before(), &pasted].concat();
        let cleaned = self.clean(&joined);
        let head = first_chars(&cleaned, room).to_owned();
        self.lost = cleaned.chars().count() - head.chars().count() + text.chars().skip(most).count();
        self.replace(&[&head, after].concat(), head.chars().count());
        self.changed_since(&before)
    }

    /// Performs an editing key.
    pub fn apply(&mut self, edit: Edit) -> Changed {
        let before = self.clone();
        self.lost = 0;
        match request(edit).filter(|_| !self.edit_line(edit)) {
            Some(request) => {
                self.input.handle(request);
                let (text, cursor) = (self.text().to_owned(), self.input.cursor());
                if text != before.text() {
                    self.replace(&text, cursor);
                }
            }
            None if edit == Edit::Clear => self.input = Input::default(),
            None => {}
        }
        self.changed_since(&before)
    }

    fn clean<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.shape {
            Shape::Line => line(text),
            Shape::Lines => paragraphs(text),
        }
    }

    /// The part of the text to show in a field `columns` wide, and the column of the cursor in it.
    ///
    /// The cursor is always in the field, also after the last letter, so that the shown text may be one column shorter
    /// than the field.
    pub fn visible(&self, columns: usize) -> (&str, usize) {
        let mut shown = self.text();
        let mut cursor = self.cursor_column();
        for cluster in self.before().graphemes(true) {
            if cursor < columns.max(1) {
                break;
            }
            shown = shown.get(cluster.len()..).unwrap_or_default();
            cursor -= width(cluster);
        }
        (prefix(shown, columns), cursor)
    }

    /// The text before the cursor.
    fn before(&self) -> &str {
        first_scalars(self.text(), self.input.cursor())
    }

    /// Takes a text whose two sides of the cursor may have grown together: it is cleaned as a whole. A new `Input`
    /// forgets what the old one had cut.
    fn replace(&mut self, text: &str, cursor: usize) {
        self.input = Input::new(self.clean(text).into_owned()).with_cursor(cursor);
    }

    fn changed_since(&self, before: &Self) -> Changed {
        if self.text() != before.text() {
            Changed::Text
        } else if self.input.cursor() != before.input.cursor() {
            Changed::Cursor
        } else {
            Changed::Nothing
        }
    }
}

/// What an editing key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Edit {
    /// One letter to the left.
    Left,
    /// One letter to the right.
    Right,
    /// To the start of this word or the one before.
    WordLeft,
    /// To the start of the next word.
    WordRight,
    /// Before the first letter.
    Start,
    /// Behind the last letter.
    End,
    /// Deletes the letter before the cursor.
    Backspace,
    /// Deletes the letter behind the cursor.
    Delete,
    /// Deletes from the start of this word, or the one before, to the cursor.
    DeleteWord,
    /// Deletes everything before the cursor.
    DeleteToStart,
    /// Deletes everything behind the cursor.
    DeleteToEnd,
    /// Deletes everything.
    Clear,
}

/// What an edit changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Changed {
    /// The text, and perhaps the cursor.
    Text,
    /// Only the cursor.
    Cursor,
    /// Nothing.
    Nothing,
}

/// The request of `tui-input` for an edit; clearing has none, for its own keeps what it deletes.
fn request(edit: Edit) -> Option<InputRequest> {
    Some(match edit {
        Edit::Left => InputRequest::GoToPrevChar,
        Edit::Right => InputRequest::GoToNextChar,
        Edit::WordLeft => InputRequest::GoToPrevWord,
        Edit::WordRight => InputRequest::GoToNextWord,
        Edit::Start => InputRequest::GoToStart,
        Edit::End => InputRequest::GoToEnd,
        Edit::Backspace => InputRequest::DeletePrevChar,
        Edit::Delete => InputRequest::DeleteNextChar,
        Edit::DeleteWord => InputRequest::DeletePrevWord,
        Edit::DeleteToStart => InputRequest::DeleteFromStart,
        Edit::DeleteToEnd => InputRequest::DeleteTillEnd,
        Edit::Clear => return None,
    })
}

/// The first `count` Unicode scalar values, the unit in which `tui-input` counts its cursor.
fn first_scalars(text: &str, count: usize) -> &str {
    let end = text.char_indices().nth(count).map_or(text.len(), |(byte, _)| byte);
    text.get(..end).unwrap_or(text)
}

/// As many whole clusters as have at most `count` scalar values.
fn first_chars(text: &str, count: usize) -> &str {
    let limit = first_scalars(text, count).len();
    let clusters = text.grapheme_indices(true).map(|(start, cluster)| start + cluster.len());
    let end = clusters.take_while(|end| *end <= limit).last().unwrap_or(0);
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{CAPACITY, Changed, Edit, Editor};
    use proptest::prelude::{any, prop_assert, proptest};
    use proptest::sample::select;

    const EDITS: [Edit; 12] = [
        Edit::Left,
        Edit::Right,
        Edit::WordLeft,
        Edit::WordRight,
        Edit::Start,
        Edit::End,
        Edit::Backspace,
        Edit::Delete,
        Edit::DeleteWord,
        Edit::DeleteToStart,
        Edit::DeleteToEnd,
        Edit::Clear,
    ];

    fn editor(text: &str, edits: &[Edit]) -> Editor {
        let mut editor = Editor::default();
        editor.insert(text);
        for edit in edits {
            editor.apply(*edit);
        }
        editor
    }

    #[test]
    fn typed_text_stands_before_the_cursor() {
        let mut editor = editor("Gben", &[Edit::Start, Edit::Right]);
        assert_eq!(editor.insert("u"), Changed::Text);
        assert_eq!((editor.text(), editor.cursor_column()), ("Guben", 2));
    }

    #[test]
    fn pasted_text_is_made_safe() {
        assert_eq!(editor("Rat\u{1b}[2J\nhaus\r\n", &[]).text(), "Rat [2J haus");
    }

    #[test]
    fn a_combining_mark_typed_alone_joins_the_letter_before() {
        let mut editor = editor("e", &[]);
        editor.insert("\u{301}");
        assert_eq!((editor.text(), editor.cursor_column()), ("e\u{301}", 1));
    }

    #[test]
    fn the_cursor_moves_over_a_whole_cluster() {
        let mut editor = editor("ae\u{301}日", &[]);
        let columns = [Edit::Left; 3].map(|edit| {
            editor.apply(edit);
            editor.cursor_column()
        });
        assert_eq!(columns, [2, 1, 0]);
    }

    #[test]
    fn backspace_deletes_a_whole_cluster() {
        assert_eq!(editor("ae\u{301}", &[Edit::Backspace]).text(), "a");
    }

    #[test]
    fn words_can_be_skipped_and_deleted() {
        assert_eq!(editor("kita guben mitte", &[Edit::WordLeft, Edit::DeleteWord]).text(), "kita mitte");
        assert_eq!(editor("kita guben", &[Edit::Start, Edit::WordRight]).cursor_column(), 5);
    }

    #[test]
    fn everything_before_or_behind_the_cursor_can_be_deleted() {
        assert_eq!(editor("kita guben", &[Edit::WordLeft, Edit::DeleteToStart]).text(), "guben");
        assert_eq!(editor("kita guben", &[Edit::WordLeft, Edit::DeleteToEnd]).text(), "kita ");
        assert_eq!(editor("kita guben", &[Edit::Start, Edit::Delete]).text(), "ita guben");
    }

    #[test]
    fn clearing_leaves_no_trace_of_the_text() {
        let editor = editor("geheim", &[Edit::DeleteWord, Edit::Clear]);
        assert!(!format!("{editor:?}").contains("geheim"));
    }

    #[test]
    fn deleting_a_word_leaves_no_trace_of_it() {
        let editor = editor("geheim", &[Edit::DeleteWord]);
        assert!(!format!("{editor:?}").contains("geheim"));
    }

    #[test]
    fn an_edit_says_what_it_changed() {
        let mut editor = editor("ab", &[]);
        let changes = [Edit::Right, Edit::Left, Edit::DeleteToEnd, Edit::DeleteToEnd].map(|edit| editor.apply(edit));
        assert_eq!(changes, [Changed::Nothing, Changed::Cursor, Changed::Text, Changed::Nothing]);
    }

    #[test]
    fn setting_a_text_puts_the_cursor_at_its_end() {
        let mut editor = editor("alt", &[Edit::Start]);
        assert_eq!(editor.set("neu!"), Changed::Text);
        assert_eq!((editor.text(), editor.cursor_column()), ("neu!", 4));
    }

    #[test]
    fn a_long_paste_is_cut_at_the_capacity() {
        let mut editor = editor("ab", &[Edit::Left]);
        editor.insert(&"x".repeat(10_000_000));
        assert_eq!(editor.text(), format!("a{}b", "x".repeat(CAPACITY - 2)));
    }

    #[test]
    fn a_text_that_fits_is_visible_from_its_start() {
        assert_eq!(editor("guben", &[]).visible(6), ("guben", 5));
    }

    #[test]
    fn a_long_text_scrolls_so_that_the_cursor_is_visible() {
        assert_eq!(editor("deutschkurs guben", &[]).visible(6), ("guben", 5));
        assert_eq!(editor("deutschkurs guben", &[Edit::Start]).visible(6), ("deutsc", 0));
    }

    proptest! {
        #[test]
        fn no_edit_breaks_the_text_or_loses_the_cursor(
            keys in proptest::collection::vec((any::<String>(), select(EDITS.as_slice())), 0..12),
            columns in 1usize..20,
        ) {
            let mut editor = Editor::default();
            for (text, edit) in keys {
                editor.insert(&text);
                editor.apply(edit);
                let (shown, cursor) = editor.visible(columns);
                prop_assert!(crate::text::safe::is_safe(editor.text()));
                prop_assert!(editor.text().chars().count() <= CAPACITY);
                prop_assert!(cursor < columns && crate::text::layout::width(shown) <= columns);
            }
        }
    }
}
