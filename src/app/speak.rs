//! Speaking: what the application tells the person, and when.

use std::time::Duration;

use crate::app::App;
use crate::app::message::Effect;
use crate::app::notice::{MOST, Room, Sentence};
use crate::app::overlay::Overlay;
use crate::app::window::Screen;

/// The share of the screen's lines that several sentences may take together, and what they may take of any screen.
const SHARE: usize = 6;
const LEAST: usize = 2;

impl App {
    /// What is told now, if anything.
    pub fn notice(&self) -> Option<String> {
        (!self.notices.is_silent()).then(|| self.notices.texts().join(" "))
    }

    /// When what is told changes of itself.
    pub fn notices_wake(&self) -> Option<Duration> {
        self.notices.wake().filter(|_| self.shows_notices())
    }

    /// Answers a key: something was done, or is so.
    pub(crate) fn say(&mut self, text: String) {
        self.notices.answer(Sentence::said(text));
    }

    /// Answers a key: something was not done, or is not as it should be.
    pub(crate) fn warn(&mut self, text: String) {
        self.notices.answer(Sentence::warning(text));
    }

    /// Has something told that nobody asked for: it hides nothing that was told before.
    pub(crate) fn inform(&mut self, sentence: Sentence) {
        self.notices.inform(sentence);
        self.settle_notices();
    }

    /// Hears that there was a key.
    pub(crate) fn dismiss_notices(&mut self) {
        self.notices.dismiss();
    }

    /// Hears that time has passed.
    pub(crate) fn pass_notices(&mut self, elapsed: Duration) -> Effect {
        if self.shows_notices() && self.notices.pass(elapsed) { Effect::Draw } else { Effect::None }
    }

    /// Takes into view what waits to be told. While the directory is loading everybody looks elsewhere.
    pub(crate) fn settle_notices(&mut self) {
        if self.notices.is_settled() || self.outfit.loading.is_some() {
            return;
        }
        let columns = usize::from(self.panes().footer.width);
        let lines = (usize::from(self.window.rows) / SHARE).clamp(LEAST, MOST);
        self.notices.settle(Room { columns, lines });
    }

    /// Whether notices can be seen.
    fn shows_notices(&self) -> bool {
        let is_covered = matches!(self.overlay, Some(Overlay::Help(_) | Overlay::Guide | Overlay::Code(_)));
        !is_covered && !matches!(self.screen(), Screen::TooSmall | Screen::Start) && self.outfit.loading.is_none()
    }
}
