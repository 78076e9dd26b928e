//! Text: folding for search, safe text, wrapping, lines from right to left and the editor.

pub mod bidi;
pub mod editor;
pub mod fold;
pub mod layout;
pub mod safe;
pub mod words;

mod letters;
