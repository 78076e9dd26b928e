//! Following: what becomes of a mention that is opened. A record has its page; a topic and a place are searched for.

use crate::app::App;
use crate::app::browse::{Focus, PagePlace, Tab};
use crate::app::message::Effect;
use crate::dataset::Record;
use crate::search::clause;
use crate::search::filter::Condition;
use crate::search::query::{Filter, FilterKey};
use crate::search::value::short;
use crate::sheet::row::Link;

impl App {
    /// Goes where a mention leads; the way back leads here.
    pub(crate) fn follow(&mut self, link: Link) -> Effect {
        let dataset = &self.catalogue.dataset;
        let (key, value, condition, tab) = match link {
            Link::Record(record) => return self.jump(record),
            Link::Topic(at) => {
                let title = dataset.topics.get(at).map(|topic| topic.title.get(self.language()));
                (FilterKey::Topic, title, Condition::Topics(vec![at]), Tab::Offers)
            }
            Link::Place(at) => {
                let name = dataset.places.get(at).map(|place| short(&place.name));
                // Whoever reads of an office looks for others there, and of an offer for other offers.
                let tab = self.selected().map_or(Tab::Offers, Tab::of);
                (FilterKey::Town, name, Condition::Towns(vec![at]), tab)
            }
        };
        let Some(value) = value else { return Effect::Draw };
        let filter = Filter { key, value: value.to_owned() };
        let value = self.catalogue.typed(&filter, &condition, &self.query());
        let query = clause::with("", self.filter_word(key), &Filter { key, value });
        self.browse.remember();
        self.browse.scope = None;
        self.browse.tab = tab;
        self.browse.focus = Focus::List;
        self.browse.place = PagePlace::default();
        self.browse.editor.set(&query);
        self.search();
        self.follow_best();
        Effect::Draw
    }

    /// Goes to a record from wherever it was mentioned.
    pub(crate) fn jump(&mut self, record: Record) -> Effect {
        self.browse.remember();
        self.browse.scope = None;
        self.browse.editor.set("");
        self.browse.tab = Tab::of(record);
        self.search();
        self.select_row_of(record);
        self.browse.focus = Focus::Page;
        self.browse.place = PagePlace::default();
        self.visit(record)
    }
}
