//! What a dialog tells: records in one line, sheets line by line, in sentences that can be listened to.

use chrono::NaiveDateTime;

use crate::app::dialog::leaf::Line;
use crate::app::follow::asking;
use crate::dataset::Record;
use crate::dataset::check::is_old;
use crate::hours::moment::Moment;
use crate::hours::words;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::sheet::mention::linked;
use crate::sheet::plain::said;
use crate::sheet::record::sheet;
use crate::sheet::row::{Kind, Link, Row};
use crate::sheet::{Occasion, Reader};

/// From what, in which words and when it is told.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    /// The directory.
    pub catalogue: &'a Catalogue,
    /// The interface language.
    pub texts: &'a Texts,
    /// Local time.
    pub now: NaiveDateTime,
}

impl Telling<'_> {
    /// What, who, where, whether someone is there, and what is doubtful.
    pub fn record(&self, record: Record) -> String {
        let Self { catalogue, texts, .. } = self;
        let dataset = &catalogue.dataset;
        let title = catalogue.title(record, texts.language()).to_owned();
        let offers = |count: usize| texts.say_with("row-offers", &[("count", count.into())]);
        let (kind, below) = match record {
            Record::Field(at) => (texts.say("kind-field"), offers(dataset.offers_for_field(at).len())),
            Record::Goal(at) => (texts.say("kind-goal"), offers(dataset.offers_for_goal(at).len())),
            Record::Page(_) => (texts.say("tab-concept"), String::new()),
            Record::Offer(_) => (String::new(), self.whereabouts(record)),
            Record::Partner(_) => (texts.say("plain-kind-address"), self.whereabouts(record)),
        };
        let parts = [title, kind, below, self.state(record), self.age(record)];
        parts.iter().filter(|part| !part.is_empty()).map(|part| sentence(&flowing(part))).collect::<Vec<_>>().join(" ")
    }

    /// The lines of a record's page.
    pub fn page(&self, record: Record) -> Vec<Line> {
        let reader = Reader::Desk;
        let (today, now) = (self.now.date(), Some(self.now.time()));
        let dataset = &self.catalogue.dataset;
        let sheet = sheet(dataset, record, Occasion { texts: self.texts, today, now, reader });
        let sheet = linked(sheet, dataset, record, self.texts);
        let mut lines = vec![Line::Text(flowing(&sheet.title))];
        if !sheet.subtitle.is_empty() {
            lines.push(Line::Text(flowing(&sheet.subtitle)));
        }
        for section in &sheet.sections {
            lines.extend(section.heading.as_ref().map(|heading| Line::Text(format!("{}:", flowing(heading)))));
            lines.extend(section.rows.iter().map(|row| self.row(row)));
        }
        lines
    }

    /// How a search can be narrowed, with what the directory itself has for examples.
    pub fn filters(&self) -> Vec<String> {
        let (dataset, language) = (&self.catalogue.dataset, self.texts.language());
        let inside = dataset.places.iter().filter(|place| !place.is_outside).map(|place| place.name.as_str());
        let town = example(inside);
        let field = example(dataset.fields.iter().map(|field| field.title.get(language)));
        let topic = example(dataset.topics.iter().map(|topic| topic.title.get(language)));
        let has = |id: &str| match id {
            "help-town" => !town.is_empty(),
            "help-field" => !field.is_empty(),
            "help-topic" => !topic.is_empty(),
            _ => true,
        };
        let values =
            [("town", town.as_str().into()), ("field", field.as_str().into()), ("topic", topic.as_str().into())];
        NARROWING.into_iter().filter(|id| has(id)).map(|id| self.texts.say_with(id, &values)).collect()
    }

    fn row(&self, row: &Row) -> Line {
        let text = flowing(&said(row, self.texts));
        match (row.kind, row.link) {
            (_, Some(Link::Record(record))) => Line::Link(text, record),
            (_, Some(link)) => Line::Search(text, asking(link, self.catalogue, self.texts)),
            (Kind::Alert | Kind::Warning, None) => {
                Line::Text(self.texts.say_with("plain-attention", &[("text", text.as_str().into())]))
            }
            _ => Line::Text(text),
        }
    }

    /// Who and where.
    fn whereabouts(&self, record: Record) -> String {
        let dataset = &self.catalogue.dataset;
        let partner = dataset.partner_in(record);
        let Some(partner) = partner else { return String::new() };
        let is_named = matches!(record, Record::Offer(_)) || partner.names.unit.is_some();
        let town = dataset.place_of(partner).map(|place| place.name.as_str());
        // A town that is kept secret is no gap in the data.
        let town = town.map_or_else(
            || if dataset.is_shelter(partner) { String::new() } else { self.texts.say("plain-no-town") },
            str::to_owned,
        );
        let parts = [is_named.then(|| partner.names.organization.clone()), Some(town)];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// Whether someone is there; nothing for what has no door.
    fn state(&self, record: Record) -> String {
        if !matches!(record, Record::Offer(_) | Record::Partner(_)) {
            return String::new();
        }
        let moment = Moment::new(self.now, self.catalogue.dataset.directory.holidays.as_deref());
        let state = self.catalogue.state(record, &moment).and_then(|state| words::said(state, &moment, self.texts));
        state.unwrap_or_else(|| self.texts.say("plain-hours-unknown"))
    }

    /// That the facts are old, or of unknown age.
    fn age(&self, record: Record) -> String {
        let dataset = &self.catalogue.dataset;
        let Some(verified) = dataset.verified_in(record) else { return String::new() };
        match verified.on {
            None => self.texts.say("plain-undated"),
            Some(on) if is_old(on, self.now.date()) => {
                let year = on.first_day().format("%Y").to_string();
                self.texts.say_with("plain-old", &[("year", year.as_str().into())])
            }
            Some(_) => String::new(),
        }
    }
}

/// Samples of how to narrow a search, each with what it means, in the locales.
pub const NARROWING: [&str; 11] = [
    "help-phrase",
    "help-without",
    "help-town",
    "help-field",
    "help-topic",
    "help-language",
    "help-kind",
    "help-age",
    "help-open",
    "help-verified",
    "help-unknown",
];

/// A name that can be typed as it is; nothing where none is of one word.
fn example<'a>(mut names: impl Iterator<Item = &'a str>) -> String {
    let name = names.find(|name| !name.is_empty() && name.chars().all(char::is_alphanumeric));
    name.unwrap_or_default().to_lowercase()
}

/// A middle dot is read out as a word, or not at all; a comma is a pause.
fn flowing(text: &str) -> String {
    text.replace(" · ", ", ")
}

/// A part that ends as a sentence does, so that a voice falls.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    let end = if text.ends_with(['.', '!', '?', ':']) { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}
