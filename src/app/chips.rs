//! Chips: what narrows the search, at the right end of the search line, each to be taken out with a click.

use crate::app::App;
use crate::app::window::Area;
use crate::dataset::Record;
use crate::search::filter::Condition;
use crate::search::query::{Filter, FilterKey};
use crate::text::layout;

/// One chip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chip {
    /// Where it stands.
    pub area: Area,
    /// What it says.
    pub label: String,
    /// What it stands for.
    pub meaning: Meaning,
}

/// What a chip stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// The field or goal within which is searched.
    Scope,
    /// A filter of the query.
    Filter(Filter),
    /// A filter whose value is the name of nothing.
    Misread(Filter),
    /// Several of them, for which there is no room.
    Several,
}

/// How the search line is shared out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchLine {
    /// Columns in front of what is typed.
    pub label: usize,
    /// Columns for what is typed.
    pub room: usize,
    /// The chips, from left to right.
    pub chips: Vec<Chip>,
}

/// Columns that what is typed has at least, whatever chips there are.
const TYPED_LEAST: usize = 12;

/// Blank columns in front of each chip.
const GAP: usize = 2;

impl App {
    /// How the search line is shared out: what is typed comes first, chips have the rest, and are counted where they do
    /// not fit.
    pub fn search_line(&self) -> SearchLine {
        let area = self.panes().search;
        let label = layout::width(&self.texts.say("search-label")) + 1;
        let width = usize::from(area.width).saturating_sub(label);
        let most = (width / 2).max(1);
        let typed = (layout::width(self.browse.editor.text()) + 1).clamp(TYPED_LEAST.min(most), most);
        let chips = self.fitting(width.saturating_sub(typed));
        let taken: usize = chips.iter().map(|(label, _)| layout::width(label) + GAP).sum();
        let number = |columns: usize| u16::try_from(columns).unwrap_or(u16::MAX);
        let mut x = area.x + area.width.saturating_sub(number(taken));
        let placed = chips.into_iter().map(|(label, meaning)| {
            let width = number(layout::width(&label));
            let area = Area { x: x + number(GAP), y: area.y, width, height: 1 };
            x += number(GAP) + width;
            Chip { area, label, meaning }
        });
        SearchLine { label, chips: placed.collect(), room: width.saturating_sub(taken) }
    }

    /// As many chips as fit into so many columns; the others are counted.
    fn fitting(&self, room: usize) -> Vec<(String, Meaning)> {
        let width =
            |chips: &[(String, Meaning)]| chips.iter().map(|(label, _)| layout::width(label) + GAP).sum::<usize>();
        let filters = self.filter_chips();
        let scope = self.scope_label().map(|label| (format!("{label} ×"), Meaning::Scope));
        let all: Vec<(String, Meaning)> = scope.iter().cloned().chain(filters.iter().cloned()).collect();
        if width(&all) <= room {
            return all;
        }
        let several = |count: usize| {
            let label = self.texts.say_with("chip-several", &[("count", count.into())]);
            (label, Meaning::Several)
        };
        if filters.is_empty() {
            // A field alone is cut rather than counted.
            let cut = |(label, meaning): (String, Meaning)| {
                let label = layout::truncate(label.trim_end_matches(" ×"), room.saturating_sub(GAP + 2)).into_owned();
                (format!("{label} ×"), meaning)
            };
            return scope.into_iter().map(cut).collect();
        }
        let counted: Vec<(String, Meaning)> = scope.iter().cloned().chain([several(filters.len())]).collect();
        if width(&counted) <= room { counted } else { vec![several(all.len())] }
    }

    /// A chip for each filter of the query.
    fn filter_chips(&self) -> Vec<(String, Meaning)> {
        let query = self.query();
        let chip = |filter: &Filter| {
            let name = self.texts.say(&format!("facet-{}", filter.key.words().1));
            let value = self.catalogue.said(filter, &query, &self.texts);
            // While the directory is loading nothing has a name yet.
            let is_misread =
                self.outfit.loading.is_none() && self.catalogue.meaning(filter, &query) == Condition::Nothing;
            match (filter.key, is_misread) {
                (_, true) => (format!("{name}: {value}? ×"), Meaning::Misread(filter.clone())),
                (FilterKey::Favorite, false) => (format!("{name} ×"), Meaning::Filter(filter.clone())),
                (_, false) => (format!("{name}: {value} ×"), Meaning::Filter(filter.clone())),
            }
        };
        self.set_filters().iter().map(chip).collect()
    }

    /// The field or goal whose offers and partners are shown, as a chip.
    pub fn scope_label(&self) -> Option<String> {
        let record = self.browse.scope?;
        let title = self.catalogue.title(record, self.language());
        let id = if matches!(record, Record::Field(_)) { "chip-field" } else { "chip-goal" };
        Some(self.texts.say_with(id, &[("title", title.into())]))
    }

    /// Takes out what the chip under a cell stands for; `false` where there is none.
    pub(crate) fn click_chip(&mut self, column: u16, row: u16) -> bool {
        let Some(chip) = self.search_line().chips.into_iter().find(|chip| chip.area.has(column, row)) else {
            return false;
        };
        match chip.meaning {
            Meaning::Scope => {
                self.browse.scope = None;
                self.search();
            }
            Meaning::Filter(filter) | Meaning::Misread(filter) => self.remove_filter(&filter),
            // A visitor has no panel.
            Meaning::Several if self.kiosk.is_some() => return false,
            Meaning::Several => self.open_panel(),
        }
        true
    }
}
