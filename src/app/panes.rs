//! What stands where on the screen, worked out from the state.

use crate::app::App;
use crate::app::browse::Tab;
use crate::app::window::{Area, Panes, TAB_GAP};
use crate::search::sort::Sort;
use crate::text::layout;

impl App {
    /// Where everything stands.
    pub fn panes(&self) -> Panes {
        Panes::of(self.window, self.screen())
    }

    /// The label of each tab with its number of hits.
    pub fn tab_labels(&self) -> Vec<(Tab, String)> {
        let is_narrow = self.window.columns < 80;
        let label = |at: usize, tab: Tab, id: &str| {
            // How many there are is not known before they are there.
            let is_known = self.outfit.loading.is_none() || tab == Tab::Shortlist;
            let count = if is_known { self.browse.list_of(tab).count().to_string() } else { "…".to_owned() };
            // On a narrow screen the tabs not in view shrink to number and count.
            if is_narrow && tab != self.browse.tab {
                format!("{}:{count}", at + 1)
            } else {
                format!("{} {} {count}", at + 1, self.texts.say(id))
            }
        };
        Tab::ALL.iter().enumerate().map(|(at, (tab, id))| (*tab, label(at, *tab, id))).collect()
    }
}

impl App {
    /// In which order the lists are, and where at the end of the tabs' line that stands; nothing where they are in the
    /// usual one, or there is no room.
    pub fn order_label(&self) -> Option<(Area, String)> {
        let sort = self.browse.shown.sort;
        let area = self.panes().tabs;
        if sort == Sort::Relevance || area.width == 0 {
            return None;
        }
        let label = format!("↓ {}", self.texts.say(&format!("order-{}", sort.code())));
        let tabs: usize = self.tab_labels().iter().map(|(_, label)| layout::width(label) + TAB_GAP).sum();
        let width = u16::try_from(layout::width(&label)).unwrap_or(u16::MAX);
        let x = (area.x + area.width).saturating_sub(width);
        let is_free = usize::from(area.x) + tabs <= usize::from(x);
        is_free.then_some((Area { x, width, ..area }, label))
    }
}

/// Columns of the detail page's text: the last one is the scrollbar's.
pub fn page_columns(panes: &Panes) -> usize {
    usize::from(panes.page.width).saturating_sub(2)
}
