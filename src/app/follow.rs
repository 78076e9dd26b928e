//! Following: what becomes of a mention that is opened. A record has its page; a topic and a place are searched for.

use crate::app::App;
use crate::app::browse::{Focus, PagePlace, Tab};
use crate::app::message::Effect;
use crate::dataset::Record;
use crate::language::Language;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::search::clause;
use crate::search::filter::Condition;
use crate::search::query::{Filter, FilterKey, Query};
use crate::search::value::short;
use crate::sheet::row::Link;

impl App {
    /// Goes where a mention leads; the way back leads here.
    pub(crate) fn follow(&mut self, link: Link) -> Effect {
        let tab = match link {
            Link::Record(record) => return self.jump(record),
            Link::Topic(_) => Tab::Offers,
            // Whoever reads of an office looks for others there, and of an offer for other offers.
            Link::Place(_) => self.selected().map_or(Tab::Offers, Tab::of),
        };
        let query = asking(link, &self.catalogue, &self.texts);
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

/// The query that asks for what a mention names; empty where that is a record, which has its page.
pub(crate) fn asking(link: Link, catalogue: &Catalogue, texts: &Texts) -> String {
    let dataset = &catalogue.dataset;
    let (key, value, condition) = match link {
        Link::Record(_) => return String::new(),
        Link::Topic(at) => {
            let title = dataset.topics.get(at).map(|topic| topic.title.get(texts.language()));
            (FilterKey::Topic, title, Condition::Topics(vec![at]))
        }
        Link::Place(at) => {
            let name = dataset.places.get(at).map(|place| short(&place.name));
            (FilterKey::Town, name, Condition::Towns(vec![at]))
        }
    };
    let filter = Filter { key, value: value.unwrap_or_default().to_owned() };
    let value = catalogue.typed(&filter, &condition, &Query::default());
    clause::with("", word(key, texts.language()), &Filter { key, value })
}

/// How a filter is written in an interface language.
pub(crate) fn word(key: FilterKey, language: Language) -> &'static str {
    let (german, english) = key.words();
    if language.is_german() { german } else { english }
}
