//! Text: folding for search, safe text, wrapping and the editor.

pub mod editor;
pub mod fold;
pub mod layout;
pub mod safe;
pub mod words;

mod letters;
