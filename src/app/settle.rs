//! What becomes of correction slips: mailed to those who keep the directory, copied, settled.

use crate::app::App;
use crate::app::desk::{Change, Slip};
use crate::app::errata::{slip_letter, slip_mail, steward};
use crate::app::message::{Clip, Deed, Effect, Message};
use crate::app::overlay::Overlay;
use crate::app::slips::{SLIP_LINES, Slips, SlipsPlace};

impl App {
    /// Opens the list of slips.
    pub(crate) fn open_slips(&mut self) -> Effect {
        self.overlay = Some(Overlay::Slips(Slips { selected: 0 }));
        Effect::Draw
    }

    /// The slips, the newest first.
    pub fn slips(&self) -> impl Iterator<Item = &Slip> {
        self.desk.slips.iter().rev()
    }

    /// Where slips are mailed: to the steward of the directory, where one with an address is named.
    pub fn steward(&self) -> Option<&str> {
        steward(&self.catalogue.dataset)
    }

    pub(crate) fn update_slips(&mut self, message: &Message) -> Effect {
        let Some(Overlay::Slips(slips)) = &self.overlay else { return Effect::None };
        let (at, count) = (slips.selected, self.desk.slips.len());
        let place = SlipsPlace::of(self.window, count, at);
        let select = |at: usize| Overlay::Slips(Slips { selected: at.min(count.saturating_sub(1)) });
        let step = match message {
            Message::Moved(step) => {
                let page = usize::from(place.list.height) / SLIP_LINES;
                self.overlay = Some(select(step.leads(at, page, count.saturating_sub(1))));
                return Effect::Draw;
            }
            Message::Scrolled { is_up, .. } => {
                self.overlay = Some(select(if *is_up { at.saturating_sub(1) } else { at + 1 }));
                return Effect::Draw;
            }
            Message::Clicked { column, row } => match (place.slip(*column, *row), place.step(*column, *row)) {
                (Some(at), _) => {
                    self.overlay = Some(select(at));
                    return Effect::Draw;
                }
                (_, Some(letter)) => Some(letter),
                _ if place.whole.has(*column, *row) => None,
                _ => {
                    self.overlay = None;
                    return Effect::Draw;
                }
            },
            Message::Opened => Some('m'),
            Message::Typed(letter) => letter.to_lowercase().next(),
            Message::Cancelled => {
                self.overlay = None;
                return Effect::Draw;
            }
            Message::LeaveAsked => return self.update_browse(message.clone()),
            _ => None,
        };
        let slip = self.slips().nth(at).cloned();
        match (step, slip) {
            (Some(letter), Some(slip)) => self.treat(letter, slip),
            _ => Effect::None,
        }
    }

    /// Does with a slip what a letter of the list stands for.
    fn treat(&mut self, letter: char, slip: Slip) -> Effect {
        let (subject, text) = slip_letter(&self.catalogue, &self.texts, &slip, self.now.date());
        match letter {
            'm' => {
                let (uri, is_whole) = slip_mail(&self.catalogue, &self.texts, &slip, self.now.date());
                if !is_whole {
                    self.warn(self.texts.say("slip-mail-cut"));
                }
                Effect::Do(Deed::Open(uri))
            }
            'k' => {
                let what = self.texts.say("slip-subject");
                Effect::Do(Deed::Copy(Clip { what, text: format!("{subject}\n\n{text}") }))
            }
            'e' => {
                self.say(self.texts.say("notice-slip-settled"));
                let effect = self.keep_change(Change::SlipSettled(slip));
                let left = self.desk.slips.len();
                if let Some(Overlay::Slips(slips)) = &mut self.overlay {
                    slips.selected = slips.selected.min(left.saturating_sub(1));
                }
                if left == 0 {
                    self.overlay = None;
                }
                effect
            }
            _ => Effect::None,
        }
    }
}
