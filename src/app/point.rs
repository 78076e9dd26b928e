//! Pointing: what the mouse does, and moving over the detail page.

use crate::app::App;
use crate::app::browse::{Focus, PagePlace, Tab};
use crate::app::message::{Effect, Step};
use crate::app::page::Look;
use crate::app::panes::page_columns;
use crate::app::window::{Target, target};
use crate::text::layout;

impl App {
    /// On the detail page the next link is selected while it is in view; otherwise the page scrolls by a line.
    pub(crate) fn step_on_page(&mut self, step: Step) {
        let panes = self.panes();
        let height = usize::from(panes.page.height).max(1);
        let lines = self.page_lines(page_columns(&panes));
        let last_top = lines.len().saturating_sub(height);
        let place = self.browse.place;
        let links = lines.iter().filter_map(|line| line.link).max().map_or(0, |last| last + 1);
        let line_of = |link: usize| lines.iter().position(|line| line.link == Some(link)).unwrap_or(0);
        // Where no link is selected the search begins at the edge one comes from, never behind it.
        let next = match (step, place.link) {
            (Step::Down, Some(link)) => Some(link + 1).filter(|link| *link < links),
            (Step::Down, None) => (0..links).find(|link| line_of(*link) >= place.top),
            (Step::Up, Some(link)) => link.checked_sub(1),
            (Step::Up, None) => (0..links).rev().find(|link| line_of(*link) < place.top + height),
            _ => None,
        };
        let is_near = |link: &usize| (place.top.saturating_sub(1)..place.top + height + 1).contains(&line_of(*link));
        let is_code = self.code_line().is_some();
        let (top, link) = match (step, next.filter(is_near)) {
            // Above the first link is the code of a visitor, and above that nothing.
            (Step::Up, _) if is_code && place.link.is_none() => (place.top.saturating_sub(1), None),
            (Step::Up, None) if is_code => (place.top, None),
            (_, Some(link)) => {
                let line = line_of(link);
                (place.top.clamp((line + 1).saturating_sub(height), line), Some(link))
            }
            (Step::Up, None) => (place.top.saturating_sub(1), place.link),
            (Step::Down, None) => (place.top + 1, place.link),
            (Step::PageUp, None) => (place.top.saturating_sub(height), None),
            (Step::PageDown, None) => (place.top + height, None),
            (Step::First, None) => (0, None),
            (Step::Last, None) => (usize::MAX, None),
            (Step::Left | Step::Right, None) => (place.top, place.link),
        };
        let top = top.min(last_top);
        // A selected link that was scrolled out of view is no longer where the reader looks.
        let link = link.filter(|link| (top..top + height).contains(&line_of(*link)));
        self.browse.place = PagePlace { top, link };
    }

    pub(crate) fn click(&mut self, column: u16, row: u16) -> Effect {
        let mut effect = Effect::Draw;
        if self.kiosk.is_none() && self.order_label().is_some_and(|(area, _)| area.has(column, row)) {
            self.turn_sort();
            self.keep_in_view();
            return Effect::Draw;
        }
        if self.click_language(column, row) {
            return Effect::Draw;
        }
        if self.click_chip(column, row) {
            self.keep_in_view();
            return Effect::Draw;
        }
        let panes = self.panes();
        let labels: Vec<(Tab, usize)> =
            self.tab_labels().iter().map(|(tab, label)| (*tab, layout::width(label))).collect();
        match target(&panes, self.browse.list().top, &labels, column, row) {
            // The way home for a finger: a visitor without a keyboard has no Esc.
            Some(Target::Title) if self.kiosk.is_some() => self.reset(),
            Some(Target::Tab(tab)) => self.show_tab(tab),
            Some(Target::Row(at)) if at < self.browse.list().len() => {
                // The second click on a row, a double-click's too, opens it.
                let was_selected = self.browse.list().selected == at && self.browse.focus == Focus::List;
                self.browse.focus = Focus::List;
                self.browse.list_mut().select(at);
                self.browse.place = PagePlace::default();
                if was_selected {
                    effect = self.open_or_pick();
                }
            }
            Some(Target::PageLine(_)) if !self.has_page() => return Effect::None,
            Some(Target::PageLine(line)) => {
                let at = self.browse.place.top + line;
                self.browse.focus = Focus::Page;
                let line = self.page_lines(page_columns(&panes)).into_iter().nth(at);
                let link = line.as_ref().and_then(|line| line.link);
                self.browse.place.link = link;
                if link.is_some() {
                    effect = self.open();
                } else if line.is_some_and(|line| line.look == Look::Menu) {
                    return self.open_menu_or_code();
                }
            }
            Some(Target::Search) => self.browse.focus = Focus::List,
            Some(Target::Title | Target::Row(_) | Target::Tile(_)) | None => return Effect::None,
        }
        self.keep_in_view();
        effect
    }

    /// Turns the wheel over a cell: up, or any other way for down.
    pub(crate) fn scroll(&mut self, column: u16, row: u16, way: Step) {
        let panes = self.panes();
        if panes.page.has(column, row) {
            let (height, lines) = (usize::from(panes.page.height), self.page_lines(page_columns(&panes)));
            let PagePlace { top, link } = self.browse.place;
            let top =
                if way == Step::Up { top.saturating_sub(3) } else { (top + 3).min(lines.len().saturating_sub(height)) };
            let has_link = lines.iter().skip(top).take(height).any(|line| line.link.is_some() && line.link == link);
            self.browse.place = PagePlace { top, link: link.filter(|_| has_link) };
        } else {
            let list = self.browse.list_mut();
            list.select(if way == Step::Up { list.selected.saturating_sub(1) } else { list.selected + 1 });
            self.browse.place = PagePlace::default();
        }
    }
}
