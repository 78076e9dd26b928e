//! The correction slips in view: which one is selected, and where everything stands.

use crate::app::window::{Area, Window, panel};

/// The list of slips, open; the newest comes first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slips {
    /// The selected slip, counted from the newest.
    pub selected: usize,
}

/// What can be done with a slip, each with its letter and its name in the locales.
pub const STEPS: [(char, &str); 3] = [('m', "slip-mail"), ('k', "slip-copy"), ('e', "slip-settle")];

/// Lines that a slip takes: about what, and what is wrong.
pub const SLIP_LINES: usize = 2;

/// The widest list.
const WIDEST: usize = 70;

/// Where the list stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlipsPlace {
    /// All of it, with its border.
    pub whole: Area,
    /// The slips.
    pub list: Area,
    /// What can be done, a line for each.
    pub steps: Area,
    /// The first slip in view.
    pub top: usize,
}

impl SlipsPlace {
    /// Where a list of so many slips stands, the selected one in view.
    pub fn of(window: Window, count: usize, selected: usize) -> Self {
        let columns = usize::from(window.columns).saturating_sub(5).min(WIDEST);
        let whole = panel(window, columns, count.max(1) * SLIP_LINES + STEPS.len() + 1);
        let inner = Area {
            x: whole.x + 2,
            y: whole.y + 1,
            width: whole.width.saturating_sub(4),
            height: whole.height.saturating_sub(2),
        };
        let below = u16::try_from(STEPS.len()).unwrap_or_default();
        let list = Area { height: inner.height.saturating_sub(below + 1), ..inner };
        let steps = Area { y: inner.y + list.height + 1, height: below, ..inner };
        let seen = (usize::from(list.height) / SLIP_LINES).max(1);
        Self { whole, list, steps, top: (selected + 1).saturating_sub(seen) }
    }

    /// The slip under a cell.
    pub fn slip(&self, column: u16, row: u16) -> Option<usize> {
        self.list.has(column, row).then(|| self.top + usize::from(row - self.list.y) / SLIP_LINES)
    }

    /// The letter of what stands under a cell below the slips.
    pub fn step(&self, column: u16, row: u16) -> Option<char> {
        let at = self.steps.has(column, row).then(|| usize::from(row - self.steps.y))?;
        STEPS.get(at).map(|(letter, _)| *letter)
    }
}
