//! Sharing: what becomes of the screen when another window has changed the desk too.

use crate::app::App;
use crate::app::desk::{Desk, Slip};
use crate::app::overlay::Overlay;
use crate::search::query::FilterKey;

/// What is said of the number of entries on the shortlist.
const COUNTED: [&str; 2] = ["notice-noted", "notice-unnoted"];

impl App {
    /// Takes the desk as it is kept, where another window may have changed it too. What is selected stays selected.
    pub(crate) fn take_desk(&mut self, desk: Desk) {
        let (before, slip) = (self.noted_count(), self.selected_slip().cloned());
        self.desk = desk;
        self.refill();
        self.search_again_for(FilterKey::Favorite);
        self.follow_slip(slip.as_ref());
        // A number that was said is that of all windows together.
        let after = self.noted_count();
        for id in COUNTED {
            let say = |count: usize| self.texts.say_with(id, &[("count", count.into())]);
            self.notices.reword(&say(before), say(after));
        }
    }

    fn noted_count(&self) -> usize {
        self.desk.shortlist.records(&self.catalogue.dataset).len()
    }

    fn selected_slip(&self) -> Option<&Slip> {
        match &self.overlay {
            Some(Overlay::Slips(slips)) => self.slips().nth(slips.selected),
            _ => None,
        }
    }

    /// Selects a slip again where the list of slips has become another one; an empty list goes.
    fn follow_slip(&mut self, slip: Option<&Slip>) {
        let at = slip.and_then(|slip| self.slips().position(|other| other == slip));
        let last = self.desk.slips.len().checked_sub(1);
        if let Some(Overlay::Slips(slips)) = &mut self.overlay {
            match last {
                Some(last) => slips.selected = at.unwrap_or(slips.selected).min(last),
                None if slip.is_some() => self.overlay = None,
                None => {}
            }
        }
    }
}
