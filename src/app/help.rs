//! Help and guide: how they open, scroll and close.

use crate::app::message::{Effect, Message};
use crate::app::overlay::{Help, Overlay};
use crate::app::{App, Mode};

impl App {
    /// The help, if it is open.
    pub fn help(&self) -> Option<&Help> {
        match &self.overlay {
            Some(Overlay::Help(help)) => Some(help),
            _ => None,
        }
    }

    /// The place that the help speaks of: the one from which it was opened.
    pub fn help_place(&self) -> Mode {
        match &self.overlay {
            Some(Overlay::Help(help)) => self.mode_with(help.under.as_deref()),
            other => self.mode_with(other.as_ref()),
        }
    }

    /// Opens the help of this place.
    pub(crate) fn ask_help(&mut self) -> Effect {
        let under = self.overlay.take().map(Box::new);
        self.overlay = Some(Overlay::Help(Help { top: 0, under }));
        Effect::Draw
    }

    /// Everything that happens while the help is open. What closes it leads back to where it was opened.
    pub(crate) fn update_help(&mut self, message: &Message) -> Effect {
        let Some(Overlay::Help(help)) = &mut self.overlay else { return Effect::None };
        match message {
            Message::HelpScrolled(top) => help.top = *top,
            _ => self.overlay = help.under.take().map(|under| *under),
        }
        Effect::Draw
    }

    /// Everything that happens while the guide is open. What closes it is done as well, unless it was meant to close it:
    /// no letter is lost.
    pub(crate) fn update_guide(&mut self, message: Message) -> Effect {
        match message {
            Message::Opened | Message::Cancelled | Message::GuideAsked | Message::Clicked { .. } => {
                self.overlay = None;
                Effect::Draw
            }
            _ => {
                self.overlay = None;
                self.update(message)
            }
        }
    }
}
