//! What lies over the lists and takes the keys.

use crate::app::code::Code;
use crate::app::comment::Comment;
use crate::app::form::Form;
use crate::app::handout::HandOut;
use crate::app::menu::Menu;
use crate::app::panel::Panel;
use crate::app::slips::Slips;

/// What lies over the lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Overlay {
    /// What the keys of a place do.
    Help(Help),
    /// The few words for whoever is here for the first time.
    Guide,
    /// What is written beside a contact of the shortlist.
    Comment(Comment),
    /// What can be done with a record.
    Actions(Menu),
    /// A hand-out that is being made.
    HandOut(Box<HandOut>),
    /// The filters with their values.
    Filters(Panel),
    /// A QR code in full screen.
    Code(Code),
    /// A private note, or an error in the directory.
    Form(Form),
    /// The correction slips.
    Slips(Slips),
    /// The languages of the interface.
    Languages(Languages),
    /// Whether to leave.
    LeaveQuestion,
}

/// The languages of the interface, to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    /// The selected one, by its place among [those that can be chosen](crate::app::App::languages).
    pub selected: usize,
    /// What it was opened over, and closes to.
    pub under: Option<Box<Overlay>>,
}

/// The help of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    /// The first line in view.
    pub top: usize,
    /// What it was opened over, and closes to.
    pub under: Option<Box<Overlay>>,
}
