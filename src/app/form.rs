//! A form of several lines about a record: a private note, or an error in the directory.

use crate::app::window::Window;
use crate::text::editor::Editor;

/// The form, open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The id of the record.
    pub id: String,
    /// What is written.
    pub matter: Matter,
    /// The lines.
    pub editor: Editor,
    /// Whether it was said that the next step discards them.
    pub is_warned: bool,
}

/// What a form is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matter {
    /// A private note.
    Note,
    /// An error in the directory.
    Slip,
}

impl Matter {
    /// How many characters it may have. A note is no file; a slip has to explain an error, in a letter that is read.
    pub fn longest(self) -> usize {
        match self {
            Self::Note => 4000,
            Self::Slip => 2000,
        }
    }
}

/// The most rows of the text that are shown at once.
const TALLEST: usize = 12;

/// The widest text, in columns.
const WIDEST: usize = 70;

/// How many columns a text has that is written in a window.
pub fn columns(window: Window) -> usize {
    usize::from(window.columns).saturating_sub(6).clamp(10, WIDEST)
}

/// How many of so many rows are in view beside so many other lines.
pub fn height(window: Window, rows: usize, others: usize) -> usize {
    let free = usize::from(window.rows).saturating_sub(others + 2);
    rows.clamp(1, TALLEST).min(free.max(2))
}

impl Form {
    /// The form for a record, with what was written before.
    pub fn new(id: &str, matter: Matter, text: &str) -> Self {
        // A note that was written elsewhere may be longer; nothing of it gets lost.
        let mut editor = Editor::of_lines(matter.longest().max(text.chars().count()));
        editor.set(text);
        Self { id: id.to_owned(), matter, editor, is_warned: false }
    }
}
