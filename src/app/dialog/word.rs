//! The words of a dialog: what a typed line asks for.

use crate::language::texts::Texts;
use crate::search::hit::Shelf;

/// What a typed line asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// The line with this number.
    Number(usize),
    /// What a word stands for.
    Word(Word),
    /// To put the record of this number on the shortlist, or to take it off.
    Note(usize),
    /// To search for this.
    Search(String),
}

/// What a word stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// The next lines.
    More,
    /// The next record of the list, or the next lines of a list.
    Next,
    /// The record before.
    Previous,
    /// What was there before.
    Back,
    /// The fields of the beginning.
    Home,
    /// The record to or off the shortlist.
    Note,
    /// The shortlist.
    Shortlist,
    /// An empty shortlist.
    Clear,
    /// Records of which a filter's answer is not known, too.
    Unknown,
    /// Only hits of one list, or of all again.
    Only(Option<Shelf>),
    /// What one can type.
    Help,
    /// The end.
    End,
}

impl Word {
    /// Every word, with the part of the locales' ids that names it.
    pub const ALL: [(Self, &'static str); 16] = [
        (Self::More, "more"),
        (Self::Next, "next"),
        (Self::Previous, "previous"),
        (Self::Back, "back"),
        (Self::Home, "home"),
        (Self::Only(Some(Shelf::Offers)), "offers"),
        (Self::Only(Some(Shelf::Addresses)), "addresses"),
        (Self::Only(Some(Shelf::Goals)), "goals"),
        (Self::Only(Some(Shelf::Pages)), "pages"),
        (Self::Only(None), "all"),
        (Self::Unknown, "unknown"),
        (Self::Note, "note"),
        (Self::Shortlist, "shortlist"),
        (Self::Clear, "clear"),
        (Self::Help, "help"),
        (Self::End, "end"),
    ];

    /// How it may be typed, in the interface language, the shortest first.
    pub fn spellings(code: &str, texts: &Texts) -> Vec<String> {
        texts.say(&format!("plain-word-{code}")).split(' ').map(str::to_owned).collect()
    }
}

/// The longest number that is one of a line; a postcode is not.
const DIGITS: usize = 3;

impl Wish {
    /// What a line asks for, without blanks at its ends; an empty one asks for more.
    pub fn of(line: &str, texts: &Texts) -> Self {
        if let Some(query) = line.strip_prefix('/') {
            return Self::Search(query.trim().to_owned());
        }
        if let Some(number) = number(line) {
            return Self::Number(number);
        }
        if let Some(number) = line.strip_prefix('+').and_then(|rest| number(rest.trim_start())) {
            return Self::Note(number);
        }
        let typed = line.to_lowercase();
        let is_meant = |code: &str| Word::spellings(code, texts).contains(&typed);
        match Word::ALL.iter().find(|(_, code)| is_meant(code)) {
            Some((word, _)) => Self::Word(*word),
            None if line.is_empty() => Self::Word(Word::More),
            None => Self::Search(line.to_owned()),
        }
    }
}

fn number(text: &str) -> Option<usize> {
    let is_number = !text.is_empty() && text.len() <= DIGITS && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}
