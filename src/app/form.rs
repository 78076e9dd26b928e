//! A form of one line about a record: a private note, or an error in the directory.

use crate::text::editor::Editor;

/// The form, open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The id of the record.
    pub id: String,
    /// What is written.
    pub matter: Matter,
    /// The line.
    pub editor: Editor,
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

impl Form {
    /// The form for a record, with what was written before.
    pub fn new(id: &str, matter: Matter, text: &str) -> Self {
        let mut editor = Editor::default();
        editor.set(text);
        Self { id: id.to_owned(), matter, editor }
    }
}
