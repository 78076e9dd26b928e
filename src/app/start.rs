//! The start: what a counsellor may need before a word is typed. Numbers for emergencies, what was opened lately,
//! favorites, and helplines.

use crate::app::App;
use crate::app::desk::Change;
use crate::app::list::ListRow;
use crate::app::message::Effect;
use crate::dataset::Record;
use crate::language::phone::Phone;
use crate::sheet::Sheet;
use crate::sheet::row::{Kind, Row};

/// How many records that were opened lately are listed.
const RECENT: usize = 8;

/// How many numbers stand in the row of the lists: no number may be cut off.
const NUMBERS: usize = 3;

impl App {
    /// The page of all this; `None` where there is nothing to show, and in public.
    pub fn start_sheet(&self) -> Option<Sheet> {
        if self.kiosk.is_some() {
            return None;
        }
        let mut sheet = Sheet { title: self.texts.say("start-title"), ..Sheet::default() };
        let mentions = |records: Vec<Record>| records.into_iter().map(|record| self.mention(record)).collect();
        sheet.add(Some(self.texts.say("start-emergencies")), self.emergencies());
        sheet.add(Some(self.texts.say("start-recent")), mentions(self.recent()));
        sheet.add(Some(self.texts.say("start-favorites")), mentions(self.favorites()));
        sheet.add(Some(self.texts.say("start-helplines")), self.helplines());
        (!sheet.sections.is_empty()).then_some(sheet)
    }

    /// What stands below its title in the lists: the numbers for emergencies, or for want of them what else there is.
    pub(crate) fn start_line(&self) -> Option<String> {
        self.emergency_line().or_else(|| {
            let headings = self.start_sheet()?.sections.into_iter().filter_map(|section| section.heading);
            Some(headings.collect::<Vec<_>>().join(" · "))
        })
    }

    /// The emergency numbers in one line, if the dataset has any.
    pub fn emergency_line(&self) -> Option<String> {
        let dataset = &self.catalogue.dataset;
        let offers = dataset.urgent().emergencies.iter().filter_map(|at| dataset.offers.get(*at));
        let numbers = offers.filter_map(|offer| dataset.reach_of(offer).phone.first().map(Phone::national));
        let numbers: Vec<String> = numbers.take(NUMBERS).collect();
        let said = |numbers: &str| self.texts.say_with("start-numbers", &[("numbers", numbers.into())]);
        (!numbers.is_empty()).then(|| said(&numbers.join(" · ")))
    }

    /// Whether the selected row has a page.
    pub(crate) fn has_page(&self) -> bool {
        let row = self.browse.list().selected_row();
        row.is_some_and(|row| row == ListRow::Start || row.record().is_some())
    }

    /// Puts the way to the start page before the lists while nothing is asked; whether that is so.
    pub(crate) fn lead(&mut self) -> bool {
        let is_free = self.browse.editor.text().is_empty() && self.browse.scope.is_none();
        if is_free {
            let head = self.start_sheet().map(|_| ListRow::Start);
            self.browse.lead(head.as_slice());
        }
        is_free
    }

    /// Remembers that the page of a record was opened; in public nothing is remembered.
    pub(crate) fn visit(&mut self, record: Record) -> Effect {
        if self.kiosk.is_some() {
            return Effect::Draw;
        }
        let id = self.catalogue.dataset.id(record).to_owned();
        self.keep_change(Change::Visited { id, at: self.now })
    }

    /// What was opened lately and this edition has, the latest first.
    fn recent(&self) -> Vec<Record> {
        let mut visits: Vec<_> = self.desk.visits.iter().map(|(id, visit)| (visit.last, id)).collect();
        visits.sort_unstable_by(|one, other| other.cmp(one));
        visits.into_iter().filter_map(|(_, id)| self.catalogue.dataset.find(id)).take(RECENT).collect()
    }

    /// The ids of what is opened often, the most often first; nothing where that is not wanted, and in public.
    pub(crate) fn frequent(&self) -> Vec<String> {
        if self.kiosk.is_some() || !self.outfit.prefers_frequent {
            return Vec::new();
        }
        self.desk.frequent()
    }

    fn favorites(&self) -> Vec<Record> {
        self.desk.favorites.iter().filter_map(|id| self.catalogue.dataset.find(id)).collect()
    }

    fn emergencies(&self) -> Vec<Row> {
        let dataset = &self.catalogue.dataset;
        let rows = dataset.urgent().emergencies.iter().filter_map(|at| {
            let offer = dataset.offers.get(*at)?;
            let number = dataset.reach_of(offer).phone.first()?.national();
            let title = offer.title.get(self.language());
            let town = dataset.partner_of(offer).and_then(|partner| dataset.place_of(partner));
            let parts = [Some(number.as_str()), Some(title), town.map(|town| town.name.as_str())];
            let text = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
            // The number is what the eye looks for.
            Some(Row { kind: Kind::Phone, ..Row::link("", text, Record::Offer(*at)) })
        });
        rows.collect()
    }

    fn helplines(&self) -> Vec<Row> {
        let dataset = &self.catalogue.dataset;
        let rows = dataset.urgent().helplines.iter().filter_map(|at| {
            let partner = dataset.partners.get(*at)?;
            let number = partner.reach.phone.first()?.national();
            Some(Row::link("", format!("{number} · {}", partner.names.title()), Record::Partner(*at)))
        });
        rows.collect()
    }

    /// A row that leads to a record: what it is, where and who.
    fn mention(&self, record: Record) -> Row {
        let dataset = &self.catalogue.dataset;
        let title = self.catalogue.title(record, self.language());
        let partner = dataset.partner_in(record);
        let town = partner.and_then(|partner| dataset.place_of(partner)).map(|place| place.name.as_str());
        let name = partner.map(|partner| partner.names.organization.as_str()).filter(|name| *name != title);
        let parts = [Some(title), town, name];
        Row::link("", parts.into_iter().flatten().collect::<Vec<_>>().join(" · "), record)
    }
}
