//! Steering: what typing, choosing and going back do to the lists.

use crate::app::App;
use crate::app::browse::{Focus, PagePlace, Tab, Way};
use crate::app::list::{ListRow, ROW_LINES};
use crate::app::message::{Effect, Step};
use crate::app::overlay::Overlay;
use crate::app::panes::page_columns;
use crate::dataset::Record;
use crate::search::clause;
use crate::search::query::FilterKey;
use crate::sheet::row::Row;
use crate::text::editor::{Changed, Edit, Editor};
use crate::text::layout;

impl App {
    /// Selects a record in the list in view; `false` where it is not there.
    pub(crate) fn select(&mut self, record: Record) -> bool {
        let is_there = self.select_row_of(record);
        self.keep_in_view();
        is_there
    }

    /// Selects the row of a record, wherever in the list it is.
    pub(crate) fn select_row_of(&mut self, record: Record) -> bool {
        let is_there = self.browse.list_mut().select_record(record);
        if is_there || self.browse.list().is_whole() {
            return is_there;
        }
        let query = self.query();
        self.browse.deepen(&self.catalogue, &query);
        self.browse.list_mut().select_record(record)
    }

    pub(crate) fn edit(&mut self, edit: impl FnOnce(&mut Editor) -> Changed) {
        self.browse.focus = Focus::List;
        let was_empty = self.browse.editor.text().is_empty();
        if edit(&mut self.browse.editor) != Changed::Text {
            return;
        }
        // What the letters before led to must not decide where these lead.
        if let Some(left) = self.browse.left.take() {
            self.browse.tab = left;
        }
        // A search begins with the offers, wherever it was begun, and what is typed on the shortlist is no part of it.
        let is_begun = was_empty && self.browse.scope.is_none();
        if is_begun || self.browse.tab == Tab::Shortlist {
            self.browse.tab = Tab::Offers;
        }
        self.search();
        self.follow_best();
    }

    /// Deletes a letter; at the end of the query a whole filter, where one stands there complete.
    pub(crate) fn rub(&mut self) {
        let editor = &self.browse.editor;
        let is_at_end = editor.cursor_column() == layout::width(editor.text());
        match clause::without_last(editor.text()).filter(|_| is_at_end) {
            Some(shorter) => self.edit(|editor| editor.set(&shorter)),
            None => self.edit(|editor| editor.apply(Edit::Backspace)),
        }
    }

    /// The next order of the lists; what is selected stays so.
    pub(crate) fn turn_sort(&mut self) {
        let selected = self.selected();
        self.browse.shown.sort = self.browse.shown.sort.next();
        self.search();
        // A page must not turn into that of another record under the reader's eyes.
        if self.browse.focus == Focus::Page && !selected.is_some_and(|record| self.select(record)) {
            self.browse.focus = Focus::List;
        }
        let name = self.texts.say(&format!("sort-{}", self.browse.shown.sort.code()));
        self.say(self.texts.say_with("notice-sort", &[("name", name.as_str().into())]));
    }

    /// Shows or hides the records of which a filter's answer is not known.
    pub(crate) fn turn_unknowns(&mut self) {
        self.browse.shown.unknown = !self.browse.shown.unknown;
        self.refill();
    }

    /// Leaves a tab without hits for the one with the best.
    pub(crate) fn follow_best(&mut self) {
        if self.browse.list().count() == 0
            && let Some(best) = self.browse.best_tab()
        {
            self.browse.left = Some(self.browse.tab);
            self.browse.tab = best;
        }
    }

    /// Searches again where a filter of this kind is set, for what it means has changed; what is selected stays so.
    pub(crate) fn search_again_for(&mut self, key: FilterKey) {
        if !self.query().filters.iter().any(|filter| filter.key == key) {
            return;
        }
        let (selected, place) = (self.selected(), self.browse.place);
        self.search();
        if selected.is_some_and(|record| self.select(record)) {
            self.browse.place = place;
        } else {
            self.browse.focus = Focus::List;
        }
    }

    pub(crate) fn refill(&mut self) {
        let record = self.selected();
        self.lead();
        self.browse.fill(&self.desk.shortlist.noted(&self.catalogue.dataset));
        // A page must not turn into that of another record under the reader's eyes.
        if self.selected() != record {
            self.browse.focus = Focus::List;
            self.browse.place = PagePlace::default();
        }
    }

    pub(crate) fn show_tab(&mut self, tab: Tab) {
        self.browse.tab = tab;
        self.browse.left = None;
        self.browse.focus = Focus::List;
        self.browse.place = PagePlace::default();
    }

    pub(crate) fn turn_focus(&mut self) {
        match self.browse.focus {
            Focus::List if self.has_page() => self.browse.focus = Focus::Page,
            Focus::List => {}
            Focus::Page => self.browse.focus = Focus::List,
        }
    }

    pub(crate) fn step(&mut self, step: Step) {
        match self.browse.focus {
            Focus::Page => self.step_on_page(step),
            Focus::List => {
                let visible = (self.panes().list_lines() / ROW_LINES).max(1);
                let list = self.browse.list_mut();
                let at = list.selected;
                list.select(step.leads(at, visible, usize::MAX));
                self.browse.place = PagePlace::default();
            }
        }
    }

    pub(crate) fn open(&mut self) -> Effect {
        if self.browse.focus == Focus::Page {
            return self.open_stop();
        }
        match self.browse.list().selected_row() {
            Some(ListRow::Hit(hit) | ListRow::Doubtful(hit)) => match hit.record {
                Record::Field(_) if self.browse.scope != Some(hit.record) => self.narrow(hit.record, Tab::Goals),
                Record::Goal(_) => self.narrow(hit.record, Tab::Offers),
                _ => {
                    self.browse.remember();
                    self.browse.focus = Focus::Page;
                    return self.visit(hit.record);
                }
            },
            Some(ListRow::Start) => {
                self.browse.remember();
                self.browse.focus = Focus::Page;
            }
            Some(ListRow::More(_)) => {
                self.browse.shown.unknown = true;
                self.refill();
            }
            Some(ListRow::Suggestion(text)) => {
                self.browse.remember();
                self.browse.editor.set(&text);
                self.search();
            }
            Some(ListRow::Completion(completion)) => {
                self.browse.editor.set(&completion.query);
                self.search();
            }
            Some(ListRow::Misread(misread)) => self.remove_filter(&misread.filter),
            Some(ListRow::Absent(_)) | None => {}
        }
        Effect::Draw
    }

    /// Goes where the selected row of the page leads, or does what it is there for.
    fn open_stop(&mut self) -> Effect {
        let (record, reader) = (self.selected(), self.occasion().reader);
        let sheet = self.sheet().unwrap_or_default();
        let stop = self.browse.place.link.and_then(|link| sheet.stops(reader).nth(link));
        match (stop, record) {
            (Some(Row { link: Some(link), .. }), _) => return self.follow(*link),
            (Some(row), Some(record)) => return self.act_on_row(record, row),
            (None, Some(record)) if self.is_on_code() => return self.open_code(record),
            _ => {}
        }
        Effect::Draw
    }

    pub(crate) fn narrow(&mut self, record: Record, tab: Tab) {
        self.browse.enter_scope(record, tab);
        self.search();
        // The field itself heads its list; its first goal is what comes next.
        if let Record::Field(_) = record {
            self.browse.list_mut().select(1);
        }
    }

    pub(crate) fn travel(&mut self, way: Way) {
        let Some(place) = self.browse.travel(way) else {
            // Without a way back the detail page still has its list.
            if way == Way::Back {
                self.browse.focus = Focus::List;
            }
            return;
        };
        self.browse.scope = place.scope;
        self.browse.tab = place.tab;
        self.browse.editor.set(&place.query);
        self.search();
        // Without a record it was the start page, or a row that has no page.
        let is_start = place.focus == Focus::Page && self.has_page();
        let is_there = place.record.map_or(is_start, |record| self.select_row_of(record));
        // What has left the shortlist since then has no page there any more.
        if is_there {
            (self.browse.focus, self.browse.place) = (place.focus, place.page);
        } else {
            self.browse.focus = Focus::List;
        }
    }

    /// Clears one thing at a time: the detail page, the query, the scope; then asks whether to leave.
    pub(crate) fn cancel(&mut self) {
        if self.browse.focus == Focus::Page {
            self.browse.focus = Focus::List;
        } else if !self.browse.editor.text().is_empty() {
            self.browse.editor.set("");
            self.search();
        } else if self.browse.scope.is_some() {
            self.browse.scope = None;
            self.search();
        } else if self.kiosk.is_some() {
            self.reset();
        } else {
            self.overlay = Some(Overlay::LeaveQuestion);
        }
    }

    pub(crate) fn keep_in_view(&mut self) {
        let lines = self.panes().list_lines();
        self.browse.list_mut().keep_in_view(lines);
        if self.browse.list().lacks_rows(lines) {
            let query = self.query();
            self.browse.deepen(&self.catalogue, &query);
            self.browse.list_mut().keep_in_view(lines);
        }
        if self.browse.place != PagePlace::default() {
            self.keep_page_in_view();
        }
    }

    /// A page that became shorter, in another language or on a wider screen, is not scrolled beyond its end, and its
    /// selected link stays in view.
    fn keep_page_in_view(&mut self) {
        let panes = self.panes();
        let height = usize::from(panes.page.height);
        if height == 0 {
            return;
        }
        let lines = self.page_lines(page_columns(&panes));
        let PagePlace { top, link } = self.browse.place;
        let line = link.and_then(|link| lines.iter().position(|line| line.link == Some(link)));
        let top = line.map_or(top, |line| top.clamp((line + 1).saturating_sub(height), line));
        self.browse.place = PagePlace { top: top.min(lines.len().saturating_sub(height)), link: line.and(link) };
    }
}
