//! The menu of what can be done with a record: which line is selected, and where it stands.

use crate::app::window::{Area, Window, panel};

/// The menu, open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Menu {
    /// The id of the record it is about.
    pub id: String,
    /// The selected line.
    pub selected: usize,
}

/// The widest menu.
const WIDEST: usize = 70;

/// Where the menu stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MenuPlace {
    /// All of it, with its border.
    pub whole: Area,
    /// Its lines.
    pub lines: Area,
    /// The first line in view.
    pub top: usize,
}

impl MenuPlace {
    /// Where a menu of so many lines stands, the selected one in view.
    pub fn of(window: Window, count: usize, selected: usize) -> Self {
        Self::within(window, WIDEST, (count, selected))
    }

    /// The same, at most so many columns wide.
    pub fn within(window: Window, widest: usize, (count, selected): (usize, usize)) -> Self {
        let columns = usize::from(window.columns).saturating_sub(5).min(widest);
        let whole = panel(window, columns, count);
        let lines = Area {
            x: whole.x + 2,
            y: whole.y + 1,
            width: whole.width.saturating_sub(4),
            height: whole.height.saturating_sub(2),
        };
        let height = usize::from(lines.height);
        Self { whole, lines, top: (selected + 1).saturating_sub(height).min(count.saturating_sub(height)) }
    }

    /// The line under a cell.
    pub fn line(&self, column: u16, row: u16) -> Option<usize> {
        self.lines.has(column, row).then(|| self.top + usize::from(row - self.lines.y))
    }
}
