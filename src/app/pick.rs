//! Picking: the browser as a question that another program asks, with one contact as its answer.

use crate::app::browse::Focus;
use crate::app::message::Effect;
use crate::app::{App, Purpose};
use crate::dataset::Record;
use crate::search::hit::Hit;

impl App {
    /// Whether another program waits for a contact.
    pub fn is_picking(&self) -> bool {
        self.outfit.purpose == Purpose::Picking
    }

    /// The contact that would be picked here; a link that is selected on a page leads on instead.
    pub fn pick(&self) -> Option<Hit> {
        let is_on_link = self.browse.focus == Focus::Page && self.browse.place.link.is_some();
        let hit = self.browse.list().selected_row().and_then(|row| row.hit())?;
        let is_contact = matches!(hit.record, Record::Offer(_) | Record::Partner(_));
        (self.is_picking() && is_contact && !is_on_link).then_some(hit)
    }

    /// Picks what can be picked, and opens everything else.
    pub(crate) fn open_or_pick(&mut self) -> Effect {
        if let Some(hit) = self.pick() {
            return Effect::Pick(hit);
        }
        self.open()
    }
}
