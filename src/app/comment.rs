//! A comment on a contact of the shortlist: a form of one line.

use crate::app::message::Message;
use crate::text::editor::{Edit, Editor};

/// The form in which a comment is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comment {
    /// The id of the contact.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The line.
    pub editor: Editor,
    /// Whether it was said that the next step discards it.
    pub is_warned: bool,
}

impl Comment {
    /// The form for a contact, with what is written beside it already.
    pub fn new(id: &str, title: &str, text: &str) -> Self {
        let mut editor = Editor::default();
        editor.set(text);
        Self { id: id.to_owned(), title: title.to_owned(), editor, is_warned: false }
    }
}

/// Takes what was typed into a line; everything else passes.
pub(crate) fn write(editor: &mut Editor, message: &Message) {
    let _ = match message {
        Message::Typed(letter) => editor.insert(letter.encode_utf8(&mut [0; 4])),
        Message::Pasted(text) => editor.insert(text),
        Message::Edited(edit) => editor.apply(*edit),
        Message::Rubbed => editor.apply(Edit::Backspace),
        _ => return,
    };
}
