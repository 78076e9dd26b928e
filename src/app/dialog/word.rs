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
    /// What a word stands for, done to the record of this number.
    At(Word, usize),
    /// What a word stands for, with what is typed after it.
    With(Word, String),
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
    /// The phone numbers of the record.
    Phone,
    /// Its phone number into the clipboard; of a slip its letter.
    Copy,
    /// The record to or off the shortlist.
    Note,
    /// A favorite, or none any more.
    Favor,
    /// Lines for the private note.
    Memo,
    /// Something written beside the record on the shortlist.
    Comment,
    /// An error in the directory.
    Slip,
    /// The slips.
    Slips,
    /// The open slip by mail.
    Mail,
    /// The open slip away.
    Settle,
    /// A hand-out into a file.
    HandOut,
    /// A hand-out onto paper.
    Print,
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
    pub const ALL: [(Self, &'static str); 27] = [
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
        (Self::Phone, "phone"),
        (Self::Copy, "copy"),
        (Self::Note, "note"),
        (Self::Shortlist, "shortlist"),
        (Self::Comment, "comment"),
        (Self::HandOut, "handout"),
        (Self::Print, "print"),
        (Self::Clear, "clear"),
        (Self::Favor, "favor"),
        (Self::Memo, "memo"),
        (Self::Slip, "slip"),
        (Self::Slips, "slips"),
        (Self::Mail, "mail"),
        (Self::Settle, "settle"),
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
        let typed = line.to_lowercase();
        let spelled = Word::ALL.iter().flat_map(|(word, code)| {
            Word::spellings(code, texts).into_iter().map(move |spelling| (*word, spelling.to_lowercase()))
        });
        let spelled: Vec<(Word, String)> = spelled.collect();
        if let Some((word, _)) = spelled.iter().find(|(_, spelling)| *spelling == typed) {
            return Self::Word(*word);
        }
        let further = spelled.iter().find_map(|(word, spelling)| word.with(typed.strip_prefix(spelling)?, line));
        match further {
            Some(wish) => wish,
            None if line.is_empty() => Self::Word(Word::More),
            None => Self::Search(line.to_owned()),
        }
    }
}

impl Word {
    /// The word with what stands behind it in a line, in small letters and as typed, if it takes such a thing.
    fn with(self, behind: &str, line: &str) -> Option<Wish> {
        match self {
            Self::Note | Self::Phone | Self::Copy | Self::Favor => {
                number(behind.trim_start()).map(|number| Wish::At(self, number))
            }
            Self::Memo | Self::Comment | Self::Slip | Self::HandOut | Self::Print if behind.starts_with(' ') => {
                let (_, text) = line.split_once(' ')?;
                Some(Wish::With(self, text.trim().to_owned()))
            }
            _ => None,
        }
    }
}

fn number(text: &str) -> Option<usize> {
    let is_number = !text.is_empty() && text.len() <= DIGITS && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}
