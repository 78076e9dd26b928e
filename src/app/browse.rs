//! Browsing: the query, the lists of all tabs, where the reader is, and the way back.

use crate::app::list::{List, ListRow, Rows};
use crate::app::shortlist::{Entry, Noted, Shortlist};
use crate::dataset::Record;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::search::hit::Shelf;
use crate::search::mark::Marks;
use crate::search::query::Query;
use crate::search::sort::Sort;
use crate::text::editor::Editor;
use crate::text::layout;

/// The tabs, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Tab {
    /// Fields and goals.
    #[default]
    Goals,
    /// Offers.
    Offers,
    /// Partners.
    Addresses,
    /// Pages of the concept.
    Concept,
    /// The shortlist.
    Shortlist,
}

impl Tab {
    /// Every tab, in order, with its name in the locales.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Goals, "tab-goals"),
        (Self::Offers, "tab-offers"),
        (Self::Addresses, "tab-addresses"),
        (Self::Concept, "tab-concept"),
        (Self::Shortlist, "tab-shortlist"),
    ];

    /// The tab on which a record stands.
    pub fn of(record: Record) -> Self {
        match Shelf::of(record) {
            Shelf::Goals => Self::Goals,
            Shelf::Offers => Self::Offers,
            Shelf::Addresses => Self::Addresses,
            Shelf::Pages => Self::Concept,
        }
    }

    fn shelf(self) -> Option<Shelf> {
        match self {
            Self::Goals => Some(Shelf::Goals),
            Self::Offers => Some(Shelf::Offers),
            Self::Addresses => Some(Shelf::Addresses),
            Self::Concept => Some(Shelf::Pages),
            Self::Shortlist => None,
        }
    }

    pub(crate) fn neighbor(self, steps: usize) -> Self {
        let at = (self as usize + steps) % Self::ALL.len();
        Self::ALL.get(at).map_or(self, |(tab, _)| *tab)
    }
}

/// Which way through the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To what was seen before.
    Back,
    /// To what was left by going back.
    Forward,
}

/// Which pane has the reader's attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Focus {
    /// The search line and the list.
    #[default]
    List,
    /// The detail page.
    Page,
}

/// How far the page is scrolled and which of its links is selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PagePlace {
    /// First line in view.
    pub top: usize,
    /// Selected link.
    pub link: Option<usize>,
}

/// Where the reader was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) tab: Tab,
    pub(crate) scope: Option<Record>,
    pub(crate) query: String,
    pub(crate) record: Option<Record>,
    pub(crate) focus: Focus,
    pub(crate) page: PagePlace,
}

/// Query, lists, and where the reader is.
#[derive(Default)]
pub struct Browse {
    /// The search line.
    pub editor: Editor,
    /// Which letters to mark in what it found.
    pub marks: Marks,
    /// The tab in view.
    pub tab: Tab,
    /// The field or goal whose offers and partners are shown; `None` for all.
    pub scope: Option<Record>,
    /// Which pane has the reader's attention.
    pub focus: Focus,
    /// How far the detail page is scrolled.
    pub place: PagePlace,
    /// How its lists are shown.
    pub shown: Shown,
    /// The tab that a search without hits on it has left; the next letter asks it again.
    pub left: Option<Tab>,
    lists: [List; 5],
    trail: Trail,
}

/// How lists are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Shown {
    /// Whether records are listed of which a filter's answer is not known.
    pub unknown: bool,
    /// In which order.
    pub sort: Sort,
}

/// The way back and, after a step back, the way forward.
#[derive(Default)]
struct Trail {
    past: Vec<Place>,
    future: Vec<Place>,
    /// The shortlist that was cleared last, until something else is put on it.
    cleared: Vec<Entry>,
    /// What was taken off it one by one.
    taken: Vec<Entry>,
}

/// How many steps the way back has.
const HISTORY: usize = 100;

impl Browse {
    /// The list of the tab in view.
    pub fn list(&self) -> &List {
        self.list_of(self.tab)
    }

    /// The list of a tab.
    pub fn list_of(&self, tab: Tab) -> &List {
        let [goals, offers, addresses, concept, shortlist] = &self.lists;
        match tab {
            Tab::Goals => goals,
            Tab::Offers => offers,
            Tab::Addresses => addresses,
            Tab::Concept => concept,
            Tab::Shortlist => shortlist,
        }
    }

    pub(crate) fn list_mut(&mut self) -> &mut List {
        let [goals, offers, addresses, concept, shortlist] = &mut self.lists;
        match self.tab {
            Tab::Goals => goals,
            Tab::Offers => offers,
            Tab::Addresses => addresses,
            Tab::Concept => concept,
            Tab::Shortlist => shortlist,
        }
    }

    /// Asks what the search line holds, and fills the lists of all tabs; that of the shortlist with what was noted.
    pub fn search(&mut self, catalogue: &Catalogue, noted: &Noted, texts: &Texts, query: &Query) {
        let mut results = catalogue.search_within(query, self.scope);
        self.place = PagePlace::default();
        let is_at_end = self.editor.cursor_column() == layout::width(self.editor.text());
        let completions = if is_at_end { catalogue.completions(query, texts) } else { Vec::new() };
        let mut misread = catalogue.misread(query, texts);
        // What is still being written is completed rather than found fault with.
        misread.retain(|it| {
            let value = it.filter.value.to_lowercase();
            !completions.iter().any(|completion| completion.filter.to_lowercase().contains(&value))
        });
        let misread = misread.into_iter().map(ListRow::Misread);
        let head: Vec<ListRow> = completions.into_iter().map(ListRow::Completion).chain(misread).collect();
        self.lists = Tab::ALL.map(|(tab, _)| {
            let rows = tab.shelf().map(|shelf| Rows {
                hits: std::mem::take(results.hits.of(shelf)),
                unknown: std::mem::take(results.unknown.of(shelf)),
                shows_unknown: self.shown.unknown,
                suggestions: results.suggestions.clone(),
                head: head.clone(),
                absent: 0,
            });
            List::new(rows.unwrap_or_else(|| Rows::plain(noted)))
        });
        self.marks = results.marks;
    }

    /// Fills the lists of all tabs from the answer at hand; what is selected stays so where it is still listed.
    pub fn fill(&mut self, noted: &Noted) {
        let shows_unknown = self.shown.unknown;
        for (list, (tab, _)) in self.lists.iter_mut().zip(Tab::ALL) {
            list.change(|rows| match tab.shelf() {
                Some(_) => rows.shows_unknown = shows_unknown,
                None => *rows = Rows::plain(noted),
            });
        }
    }

    /// Puts the way to the start page before the fields, offers and partners, or takes it away. What is selected stays so.
    pub(crate) fn lead(&mut self, head: &[ListRow]) {
        let [goals, offers, addresses, ..] = &mut self.lists;
        for list in [goals, offers, addresses] {
            list.change(|rows| rows.head = head.to_vec());
        }
    }

    /// Selects the first row of every list.
    pub(crate) fn rewind(&mut self) {
        self.lists.iter_mut().for_each(|list| list.select(0));
    }

    /// Gathers the hits that were only counted.
    pub(crate) fn deepen(&mut self, catalogue: &Catalogue, query: &Query) {
        let mut results = catalogue.search_whole(query, self.scope);
        for (list, (tab, _)) in self.lists.iter_mut().zip(Tab::ALL) {
            if let Some(shelf) = tab.shelf() {
                list.change(|rows| {
                    rows.hits = std::mem::take(results.hits.of(shelf));
                    rows.unknown = std::mem::take(results.unknown.of(shelf));
                });
            }
        }
    }

    /// Whether the search has found anything on any tab.
    pub fn has_hits(&self) -> bool {
        Tab::ALL.into_iter().any(|(tab, _)| tab.shelf().is_some() && self.list_of(tab).count() > 0)
    }

    /// The tab with the best hit within the field or goal that is shown.
    pub(crate) fn best_tab(&self) -> Option<Tab> {
        let tabs = Tab::ALL.into_iter().map(|(tab, _)| tab).filter(|tab| tab.shelf().is_some());
        let firsts = tabs.filter_map(|tab| Some((self.list_of(tab).best()?, tab)));
        firsts.min().map(|(_, tab)| tab)
    }

    /// Shows only what belongs to a field or goal, from now on without a query.
    pub fn enter_scope(&mut self, record: Record, tab: Tab) {
        self.remember();
        self.scope = Some(record);
        self.tab = tab;
        self.focus = Focus::List;
        self.editor.set("");
    }

    /// Keeps where the reader is, for the way back.
    pub(crate) fn remember(&mut self) {
        let place = self.here();
        if self.trail.past.last() != Some(&place) {
            self.trail.past.push(place);
        }
        if self.trail.past.len() > HISTORY {
            self.trail.past.remove(0);
        }
        self.trail.future.clear();
    }

    /// Forgets the way back: its records belong to an older edition.
    pub fn forget_history(&mut self) {
        self.trail.past.clear();
        self.trail.future.clear();
    }

    /// Keeps what was on the shortlist when it was cleared, should that have been a slip.
    pub(crate) fn keep_cleared(&mut self, entries: &[Entry]) {
        self.trail.cleared = entries.to_vec();
    }

    /// What was on the shortlist when it was cleared last, or else what was taken off it one by one; asked for once.
    pub(crate) fn take_cleared(&mut self) -> Vec<Entry> {
        let gone = if self.trail.cleared.is_empty() { &mut self.trail.taken } else { &mut self.trail.cleared };
        std::mem::take(gone)
    }

    /// Keeps what is taken off the shortlist, should that be a slip.
    pub(crate) fn keep_taken(&mut self, entry: Entry) {
        self.trail.taken.push(entry);
    }

    /// What was taken off the shortlist and is to stand there again, as it was. After a list was cleared, or emptied
    /// and begun with something else, the next client is here: what belonged to the last one is not to come back.
    pub(crate) fn take_back(&mut self, id: &str, shortlist: &Shortlist) -> Option<Entry> {
        if !self.trail.cleared.is_empty() {
            self.trail.cleared.clear();
            self.trail.taken.clear();
        }
        let at = self.trail.taken.iter().position(|entry| entry.id == id);
        let entry = at.map(|at| self.trail.taken.remove(at));
        if entry.is_none() && shortlist.entries().is_empty() {
            self.trail.taken.clear();
        }
        entry
    }

    fn here(&self) -> Place {
        Place {
            tab: self.tab,
            scope: self.scope,
            query: self.editor.text().to_owned(),
            record: self.list().selected_record(),
            focus: self.focus,
            page: self.place,
        }
    }

    /// One step back or forward.
    pub(crate) fn travel(&mut self, way: Way) -> Option<Place> {
        let here = self.here();
        let (from, to) = match way {
            Way::Back => (&mut self.trail.past, &mut self.trail.future),
            Way::Forward => (&mut self.trail.future, &mut self.trail.past),
        };
        loop {
            let place = from.pop()?;
            // A page that was left by Esc has led here already: this step would change nothing that can be seen.
            if (Place { page: here.page, ..place.clone() }) != here {
                to.push(here);
                return Some(place);
            }
        }
    }
}
