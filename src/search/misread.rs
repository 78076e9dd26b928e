//! Misread filters: those whose value is the name of nothing, with what would be possible.

use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::search::filter::Condition;
use crate::search::query::{Filter, FilterKey, Query};
use crate::search::value::values;

/// A filter whose value is the name of nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misread {
    /// The filter.
    pub filter: Filter,
    /// Values that it might have; some of very many.
    pub possible: Vec<String>,
}

/// How many possible values are named.
const MOST: usize = 12;

impl Catalogue {
    /// The filters of a query whose values mean nothing.
    pub fn misread(&self, query: &Query, texts: &Texts) -> Vec<Misread> {
        let nothing = query.filters.iter().filter(|filter| self.meaning(filter, query) == Condition::Nothing);
        let misread = |filter: &Filter| {
            let possible = match filter.key {
                FilterKey::Open => vec![texts.say("possible-open")],
                FilterKey::Age => vec![texts.say("possible-age")],
                FilterKey::Verified => vec![texts.say("possible-verified")],
                key => values(self, key, Some((texts, query))).into_iter().take(MOST).map(|it| it.text).collect(),
            };
            Misread { filter: filter.clone(), possible }
        };
        nothing.map(misread).collect()
    }
}

impl Misread {
    /// That it means nothing, in a sentence.
    pub fn said(&self, texts: &Texts) -> String {
        let name = texts.say(&format!("facet-{}", self.filter.key.words().1));
        let id = match self.filter.key {
            FilterKey::Open | FilterKey::Age | FilterKey::Verified | FilterKey::Favorite => "misread-value",
            _ => "misread-name",
        };
        texts.say_with(id, &[("name", name.as_str().into()), ("value", self.filter.value.as_str().into())])
    }

    /// What would be possible, in a list.
    pub fn possible(&self) -> String {
        self.possible.join(", ")
    }
}
