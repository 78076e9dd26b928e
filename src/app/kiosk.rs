//! Kiosk mode: a list of what a visitor may do, and the clock that makes the program forget.

use std::time::Duration;

use crate::app::action::Action;
use crate::app::message::{Message, Step};
use crate::language::Language;

/// Kiosk mode.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kiosk {
    stage: Stage,
    /// For how long the visitor has been still; `None` while there is none, and so nothing to forget.
    idle: Option<Duration>,
    limits: Limits,
    /// Whether the visitor was asked if the shortlist may go, and has done nothing else since.
    is_asked: bool,
    /// The language of the start page.
    pub home: Language,
}

/// For how long the question whether the shortlist may go is answered by asking for it once more.
const ASKED: Duration = Duration::from_secs(10);

/// How long a visitor may be still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Until the warning.
    pub idle: Duration,
    /// From the warning until everything is forgotten.
    pub warning: Duration,
}

impl Default for Limits {
    /// 90 seconds, and 20 more with a warning (WCAG 2.2, criterion 2.2.1 asks for at least 20).
    fn default() -> Self {
        Self { idle: Duration::from_secs(90), warning: Duration::from_secs(20) }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// The start page with the selected tile.
    Start(usize),
    /// The lists.
    Inside,
}

/// What kiosk mode makes of a message before anyone else sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It only stopped the countdown, or moved it.
    Eaten,
    /// Nothing is to be seen of it.
    Quiet,
    /// Everything is to be forgotten.
    Reset,
}

impl Kiosk {
    /// A kiosk at its start page.
    pub fn new(home: Language, limits: Limits) -> Self {
        Self { stage: Stage::Start(0), idle: None, limits, is_asked: false, home }
    }

    /// Whether the start page is on the screen.
    pub fn is_at_start(&self) -> bool {
        matches!(self.stage, Stage::Start(_))
    }

    /// The selected tile of the start page.
    pub fn tile(&self) -> usize {
        match self.stage {
            Stage::Start(tile) => tile,
            Stage::Inside => 0,
        }
    }

    /// Whole seconds until everything is forgotten, while the warning is on the screen.
    pub fn countdown(&self) -> Option<u64> {
        let over = self.idle?.checked_sub(self.limits.idle)?;
        // On the start page nothing is lost but a language, which is no reason to ask.
        let is_worth = !self.is_at_start();
        let left = self.limits.warning.saturating_sub(over);
        is_worth.then(|| left.as_secs() + u64::from(left.subsec_nanos() > 0))
    }

    /// When the next change comes of itself.
    pub fn wake(&self) -> Option<Duration> {
        let due = if self.is_at_start() { self.limits.idle + self.limits.warning } else { self.limits.idle };
        match due.saturating_sub(self.idle?) {
            Duration::ZERO => Some(Duration::from_millis(250)),
            left => Some(left),
        }
    }

    /// Leaves the start page.
    pub fn enter(&mut self) {
        self.stage = Stage::Inside;
    }

    /// Back to the start page.
    pub fn start_over(&mut self) {
        self.stage = Stage::Start(0);
        self.idle = None;
        self.is_asked = false;
    }

    /// Whether to ask first if the shortlist may go; asked for once more, it may.
    pub(crate) fn asks_first(&mut self) -> bool {
        self.is_asked = !self.is_asked;
        self.is_asked
    }

    /// Moves the selection between tiles that stand in this many columns.
    pub fn move_tile(&mut self, step: Step, tiles: usize, columns: usize) {
        let tile = self.tile();
        let last = tiles.saturating_sub(1);
        let moved = match step {
            Step::Up => tile.checked_sub(columns).unwrap_or(tile),
            Step::Down => Some(tile + columns).filter(|below| *below <= last).unwrap_or(tile),
            Step::Left => tile.saturating_sub(1),
            Step::Right => (tile + 1).min(last),
            Step::First | Step::PageUp => 0,
            Step::Last | Step::PageDown => last,
        };
        self.stage = Stage::Start(moved);
    }

    /// Hears every message first.
    pub fn heard(&mut self, message: &Message) -> Option<Answer> {
        let before = self.countdown();
        match message {
            Message::ResetAsked => Some(Answer::Reset),
            Message::Elapsed(elapsed) => {
                let idle = self.idle.as_mut()?;
                *idle = idle.saturating_add(*elapsed);
                self.is_asked &= *idle < ASKED;
                let is_over = *idle >= self.limits.idle + self.limits.warning;
                match self.countdown() {
                    _ if is_over => Some(Answer::Reset),
                    now if now == before => Some(Answer::Quiet),
                    _ => Some(Answer::Eaten),
                }
            }
            _ if message.is_input() => {
                self.idle = Some(Duration::ZERO);
                self.is_asked &= *message == Message::ShortlistCleared;
                before.map(|_| Answer::Eaten)
            }
            _ => None,
        }
    }
}

/// What a visitor may do. A list of the allowed, not of the forbidden: what is new is forbidden until it is thought through.
pub fn allows(message: &Message) -> bool {
    match message {
        Message::Typed(_)
        | Message::Pasted(_)
        | Message::Edited(_)
        | Message::Rubbed
        | Message::TabChosen(_)
        | Message::TabNext
        | Message::TabPrevious
        | Message::Moved(_)
        | Message::Opened
        | Message::BackTaken
        | Message::ForwardTaken
        | Message::FocusTurned
        | Message::Clicked { .. }
        | Message::Scrolled { .. }
        | Message::Noted
        // A code is taken along without a network, a disk or a desk.
        | Message::Acted(Action::ShowCode)
        | Message::ShortlistCleared
        | Message::UnknownsTurned
        | Message::HelpAsked
        | Message::HelpScrolled(_)
        | Message::LanguagesAsked
        | Message::ThemeNext
        | Message::Cancelled
        | Message::Resized(_)
        | Message::Elapsed(_)
        | Message::Told(_)
        | Message::Progressed(_)
        | Message::ResetAsked => true,
        Message::LeaveAsked
        | Message::Confirmed
        | Message::MenuAsked
        | Message::Acted(_)
        | Message::Kept(_)
        | Message::Informed(_)
        | Message::EntryMoved(_)
        | Message::GuideAsked
        | Message::CommentAsked
        | Message::HandOutAsked
        | Message::HandOutPrepared(_)
        | Message::HandOutWritten
        | Message::HandOutRefused { .. }
        | Message::FiltersAsked
        | Message::FiltersCleared
        | Message::SortTurned => false,
    }
}
