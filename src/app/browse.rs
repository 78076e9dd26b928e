//! Browsing: the query, the lists of all tabs, where the reader is, and the way back.

use crate::app::list::{List, ListRow};
use crate::app::shortlist::Shortlist;
use crate::dataset::{Dataset, Record};
use crate::search::catalogue::Catalogue;
use crate::search::hit::{Hit, Results, Shelf};
use crate::search::query::Query;
use crate::text::editor::Editor;

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
    /// The answer to it.
    pub results: Results,
    /// The tab in view.
    pub tab: Tab,
    /// The field or goal whose offers and partners are shown; `None` for all.
    pub scope: Option<Record>,
    /// Which pane has the reader's attention.
    pub focus: Focus,
    /// How far the detail page is scrolled.
    pub place: PagePlace,
    /// Whether records are shown of which a filter's answer is not known.
    pub shows_unknown: bool,
    /// The tab that a search without hits on it has left; the next letter asks it again.
    pub left: Option<Tab>,
    lists: [List; 5],
    trail: Trail,
}

/// The way back and, after a step back, the way forward.
#[derive(Default)]
struct Trail {
    past: Vec<Place>,
    future: Vec<Place>,
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

    /// Asks what the search line holds, and fills the lists of all tabs.
    pub fn search(&mut self, catalogue: &Catalogue, shortlist: &Shortlist) {
        self.results = catalogue.search(&Query::parse(self.editor.text()));
        self.lists = Default::default();
        self.place = PagePlace::default();
        self.fill(&catalogue.dataset, shortlist);
    }

    /// Fills the lists of all tabs from the answer at hand; what is selected stays so where it is still listed.
    pub fn fill(&mut self, dataset: &Dataset, shortlist: &Shortlist) {
        let tab = self.tab;
        for (each, _) in Tab::ALL {
            self.tab = each;
            let rows = match each.shelf() {
                Some(shelf) => self.rows(dataset, shelf),
                None => shortlist.records().iter().map(|record| ListRow::plain(*record)).collect(),
            };
            self.list_mut().replace(rows);
        }
        self.tab = tab;
    }

    fn rows(&self, dataset: &Dataset, shelf: Shelf) -> Vec<ListRow> {
        let is_here = |hit: &&Hit| Shelf::of(hit.record) == shelf && in_scope(dataset, self.scope, hit.record);
        let mut rows: Vec<ListRow> = self.results.hits.iter().filter(is_here).map(|hit| ListRow::Hit(*hit)).collect();
        let unknown: Vec<&Hit> = self.results.unknown.iter().filter(is_here).collect();
        if self.shows_unknown {
            rows.extend(unknown.into_iter().map(|hit| ListRow::Doubtful(*hit)));
        } else if !unknown.is_empty() {
            rows.push(ListRow::More(unknown.len()));
        }
        if self.results.hits.is_empty() {
            rows.extend(self.results.suggestions.iter().map(|text| ListRow::Suggestion(text.clone())));
        }
        rows
    }

    /// The best hit within the field or goal that is shown.
    pub(crate) fn best(&self, dataset: &Dataset) -> Option<Record> {
        let mut records = self.results.hits.iter().map(|hit| hit.record);
        records.find(|record| in_scope(dataset, self.scope, *record))
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

/// Whether a record belongs to the field or goal that is shown.
fn in_scope(dataset: &Dataset, scope: Option<Record>, record: Record) -> bool {
    let serves = |at: usize| {
        dataset.offers.get(at).is_some_and(|offer| match scope {
            Some(Record::Field(field)) => offer.serves.fields.contains(&field),
            Some(Record::Goal(goal)) => offer.serves.goals.contains(&goal),
            _ => true,
        })
    };
    match (scope, record) {
        (None, _) => true,
        (Some(Record::Field(field)), Record::Goal(at)) => dataset.goals.get(at).is_some_and(|goal| goal.field == field),
        (Some(scope), Record::Field(_) | Record::Goal(_)) => scope == record,
        (_, Record::Offer(at)) => serves(at),
        (_, Record::Partner(at)) => dataset.partners.get(at).is_some_and(|it| it.offers.iter().any(|at| serves(*at))),
        (_, Record::Page(_)) => false,
    }
}
