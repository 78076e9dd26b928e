//! The filter panel: which filter is in view, its values, and where everything in it stands.

use crate::app::window::{Area, Panes};
use crate::search::choice::Choice;
use crate::search::query::FilterKey;

/// The filter panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panel {
    /// The filter in view.
    pub facet: FilterKey,
    /// What was typed to find a value.
    pub typed: String,
    /// The values in view.
    pub choices: Vec<Choice>,
    /// Index of the selected value.
    pub selected: usize,
    /// Index of the first value on the screen.
    pub top: usize,
}

/// The filters in the order of the panel: what is asked for most comes first.
pub const FACETS: [FilterKey; 9] = [
    FilterKey::Town,
    FilterKey::Field,
    FilterKey::Topic,
    FilterKey::Language,
    FilterKey::Open,
    FilterKey::Age,
    FilterKey::Kind,
    FilterKey::Verified,
    FilterKey::Favorite,
];

/// Where the parts of the panel stand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PanelPanes {
    /// The whole panel.
    pub area: Area,
    /// The name of each filter.
    pub facets: Vec<Area>,
    /// What was typed, and what is counted.
    pub head: Area,
    /// The values.
    pub list: Area,
}

/// What lies under the mouse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// The name of a filter, by index.
    Facet(usize),
    /// A value, by index.
    Choice(usize),
    /// Nothing of the panel that can be chosen.
    Blank,
}

impl Panel {
    /// A panel on one filter, still without values.
    pub fn on(facet: FilterKey) -> Self {
        Self { facet, typed: String::new(), choices: Vec::new(), selected: 0, top: 0 }
    }

    /// The filter so many steps further in the circle.
    #[must_use]
    pub fn turned(&self, steps: usize) -> Self {
        let at = FACETS.iter().position(|facet| *facet == self.facet).unwrap_or(0);
        Self::on(FACETS.get((at + steps) % FACETS.len()).copied().unwrap_or(self.facet))
    }

    /// Selects a value, or the last one where there are fewer, and keeps it in view on so many lines.
    pub fn select(&mut self, at: usize, lines: usize) {
        self.selected = at.min(self.choices.len().saturating_sub(1));
        let lowest = (self.selected + 1).saturating_sub(lines.max(1));
        self.top = self.top.clamp(lowest, self.selected).min(self.choices.len().saturating_sub(lines));
    }
}

impl PanelPanes {
    /// Where everything stands: on the detail's side where list and detail stand side by side, so that the list shows
    /// what comes of it; otherwise over either of them. `labels` gives the widths of the filters' names.
    pub fn of(panes: &Panes, labels: &[usize]) -> Self {
        let area = if panes.page.width > 0 { panes.page } else { panes.list };
        let number = |columns: usize| u16::try_from(columns).unwrap_or(u16::MAX);
        let (mut x, mut y) = (area.x, area.y);
        let mut facets = Vec::new();
        for width in labels {
            if x > area.x && x + number(*width) > area.x + area.width {
                (x, y) = (area.x, y + 1);
            }
            facets.push(Area { x, y, width: number(*width), height: 1 });
            x += number(*width) + 1;
        }
        // A blank line sets the names off where there is room for it.
        let gap = u16::from(area.height >= 16);
        let head = Area { y: y + 1 + gap, height: 1, ..area };
        let top = head.y + 1 + gap;
        let list = Area { y: top, height: (area.y + area.height).saturating_sub(top), ..area };
        Self { area, facets, head, list }
    }

    /// What lies under a cell; `None` outside of the panel.
    pub fn spot(&self, top: usize, column: u16, row: u16) -> Option<Spot> {
        if let Some(at) = self.facets.iter().position(|area| area.has(column, row)) {
            return Some(Spot::Facet(at));
        }
        if self.list.has(column, row) {
            return Some(Spot::Choice(top + usize::from(row - self.list.y)));
        }
        self.area.has(column, row).then_some(Spot::Blank)
    }
}
