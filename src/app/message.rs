//! What can happen, and what is to be done outside.

use std::time::Duration;

use chrono::NaiveDateTime;

use crate::app::action::Action;
use crate::app::browse::Tab;
use crate::app::desk::{Change, Desk};
use crate::app::handout::{Leaflet, Means, Sheets};
use crate::app::loading::Loading;
use crate::app::notice::Sentence;
use crate::app::uri::Uri;
use crate::app::window::Window;
use crate::search::hit::Hit;
use crate::text::editor::Edit;

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A letter was typed.
    Typed(char),
    /// A text was pasted.
    Pasted(String),
    /// The search line was edited.
    Edited(Edit),
    /// Backspace: edits the search line, or goes back where it is empty.
    Rubbed,
    /// A tab was chosen.
    TabChosen(Tab),
    /// The next tab was asked for.
    TabNext,
    /// The previous tab was asked for.
    TabPrevious,
    /// The selection was moved.
    Moved(Step),
    /// The selected thing was opened.
    Opened,
    /// The way back was taken.
    BackTaken,
    /// The way forward was taken.
    ForwardTaken,
    /// Attention went to the other pane.
    FocusTurned,
    /// The mouse button went down.
    Clicked {
        /// Column from 0.
        column: u16,
        /// Row from 0.
        row: u16,
    },
    /// The mouse wheel was turned.
    Scrolled {
        /// Column from 0.
        column: u16,
        /// Row from 0.
        row: u16,
        /// Which way.
        is_up: bool,
    },
    /// The selected record was put on the shortlist, or taken off it.
    Noted,
    /// What can be done with the selected record was asked for.
    MenuAsked,
    /// Something is to be done with the selected record.
    Acted(Action),
    /// The shortlist was emptied.
    ShortlistCleared,
    /// The selected contact of the shortlist was moved up or down.
    EntryMoved(Step),
    /// The selected contact of the shortlist is to get a comment.
    CommentAsked,
    /// A hand-out was asked for.
    HandOutAsked,
    /// The filter panel was asked for, or sent away.
    FiltersAsked,
    /// All filters are to go.
    FiltersCleared,
    /// The next order of the lists was asked for.
    SortTurned,
    /// The records of which a filter's answer is unknown were asked for, or sent away.
    UnknownsTurned,
    /// The list of keys was asked for.
    HelpAsked,
    /// The open help was scrolled, to this line.
    HelpScrolled(usize),
    /// The few words for the first time were asked for.
    GuideAsked,
    /// The list of interface languages was asked for.
    LanguagesAsked,
    /// The next theme was asked for.
    ThemeNext,
    /// One thing is to be cleared.
    Cancelled,
    /// The way out was asked for.
    LeaveAsked,
    /// A question was answered with yes.
    Confirmed,
    /// The screen has a new size.
    Resized(Window),
    /// Time passed.
    Elapsed(Duration),
    /// What time it is.
    Told(NaiveDateTime),
    /// Loading went on.
    Progressed(Loading),
    /// A kiosk is to forget its visitor now.
    ResetAsked,
    /// The desk was written down, with what other windows changed meanwhile.
    Kept(Box<Desk>),
    /// Something outside was done or could not be done.
    Informed(Sentence),
    /// Where files go here, and whether there is a printer.
    HandOutPrepared(Means),
    /// A hand-out was written into its file.
    HandOutWritten,
    /// It could not be written.
    HandOutRefused {
        /// The sentence for whoever has closed the form.
        sentence: Sentence,
        /// Why, safe.
        reason: String,
    },
}

impl Message {
    /// Whether it means the same whatever lies over the lists: colors, and what goes on by itself.
    pub fn is_for_all(&self) -> bool {
        matches!(self, Self::ThemeNext) || !self.is_input()
    }

    /// Whether a person did something.
    pub fn is_input(&self) -> bool {
        !matches!(
            self,
            Self::Resized(_)
                | Self::Elapsed(_)
                | Self::Told(_)
                | Self::Progressed(_)
                | Self::ResetAsked
                | Self::Kept(_)
                | Self::Informed(_)
                | Self::HandOutPrepared(_)
                | Self::HandOutWritten
                | Self::HandOutRefused { .. }
        )
    }
}

/// One step of the selection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// One up.
    Up,
    /// One down.
    Down,
    /// One to the left, between tiles.
    Left,
    /// One to the right, between tiles.
    Right,
    /// A screenful up.
    PageUp,
    /// A screenful down.
    PageDown,
    /// To the first.
    First,
    /// To the last.
    Last,
}

impl Step {
    /// The line to which it leads from another one of a list; `page` lines are in view, and `last` is the last.
    pub fn leads(self, at: usize, page: usize, last: usize) -> usize {
        match self {
            Self::Up => at.saturating_sub(1),
            Self::Down => (at + 1).min(last),
            Self::PageUp => at.saturating_sub(page),
            Self::PageDown => (at + page).min(last),
            Self::First => 0,
            Self::Last => last,
            Self::Left | Self::Right => at,
        }
    }
}

/// What is to be done outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Nothing; the screen is as it was.
    None,
    /// The screen is to be drawn.
    Draw,
    /// The program is to end.
    Leave,
    /// The program is to end, and to hand on what was picked.
    Pick(Hit),
    /// The screen is to be drawn, and something done outside.
    Do(Deed),
}

/// Something to be done outside. A kiosk asks for none of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// A change of the desk is to be written down.
    Keep(Change),
    /// The note on the record with this id is to be written in the person's own editor.
    EditNote(String),
    /// A text is to be copied.
    Copy(Clip),
    /// A form for a hand-out wants to know where files go and whether there is a printer.
    PrepareHandOut,
    /// A hand-out is to be written into a file.
    WriteHandOut(Leaflet),
    /// A hand-out is to be printed.
    Print(Sheets),
    /// An address is to be opened by the program that is there for it.
    Open(Uri),
}

/// A text to be copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clip {
    /// What it is, in the interface language.
    pub what: String,
    /// The text.
    pub text: String,
}
