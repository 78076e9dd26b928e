//! One record as a neutral page: title, sections, rows and links, used by the detail pane, `show` and exports alike.
//!
//! The order of an offer's or partner's page is that of a conversation at a desk: what may be in the way, what it is
//! for, how to reach it, where and when, then the rest, and last how old the facts are. What is not known is said.

pub mod compose;
pub mod mention;
pub mod partner;
pub mod plain;
pub mod record;
pub mod row;
pub mod times;

use chrono::{NaiveDate, NaiveTime};

use crate::dataset::{Dataset, Record};
use crate::hours::moment::Moment;
use crate::language::texts::Texts;
use crate::sheet::row::Row;

/// Who reads: a kiosk hides what is not public.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// A counsellor.
    Desk,
    /// Anyone in a waiting room.
    Kiosk,
}

/// What a sheet is written for.
#[derive(Clone, Copy)]
pub struct Occasion<'a> {
    /// The interface language.
    pub texts: &'a Texts,
    /// The day, for the age of the facts.
    pub today: NaiveDate,
    /// The time of that day, for what is open now; `None` for what is read at another time, such as a letter.
    pub now: Option<NaiveTime>,
    /// Who reads.
    pub reader: Reader,
}

impl Occasion<'_> {
    /// The moment in the region of a dataset, where there is one.
    pub fn moment(&self, dataset: &Dataset) -> Option<Moment> {
        let region = dataset.directory.holidays.as_deref();
        self.now.map(|now| Moment::new(self.today.and_time(now), region))
    }
}

/// One record as a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// What it is.
    pub title: String,
    /// Who and where, in one line; may be empty.
    pub subtitle: String,
    /// Groups of rows, in order.
    pub sections: Vec<Section>,
}

/// A group of rows under a heading.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Section {
    /// Heading; `None` where the rows speak for themselves.
    pub heading: Option<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

impl Sheet {
    /// The records that the sheet leads to, in order.
    pub fn links(&self) -> impl Iterator<Item = Record> + '_ {
        self.rows().filter_map(Row::record)
    }

    /// The rows that lead somewhere or can be acted on, in order. In public nothing is copied or opened.
    pub fn stops(&self, reader: Reader) -> impl Iterator<Item = &Row> + '_ {
        self.rows().filter(move |row| row.link.is_some() || reader == Reader::Desk && row.is_handy())
    }

    /// All rows, in order.
    pub fn rows(&self) -> impl Iterator<Item = &Row> + '_ {
        self.sections.iter().flat_map(|section| &section.rows)
    }

    /// Adds a section unless it is empty.
    pub(crate) fn add(&mut self, heading: Option<String>, rows: Vec<Row>) {
        if !rows.is_empty() {
            self.sections.push(Section { heading, rows });
        }
    }
}
