//! The detail page in lines: a sheet laid out for a width, with its links counted.

use crate::app::App;
use crate::app::browse::Focus;
use crate::app::list::ListRow;
use crate::app::panes::page_columns;
use crate::dataset::Record;
use crate::language::dates::Day;
use crate::language::texts::Texts;
use crate::search::hit::{Hit, Tier};
use crate::sheet::mention::linked;
use crate::sheet::record::sheet;
use crate::sheet::row::{Kind, Row};
use crate::sheet::{Occasion, Reader, Section, Sheet};
use crate::text::{layout, safe};

/// How a line looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The title.
    Title,
    /// Who and where.
    Subtitle,
    /// What can be done with it, for the mouse.
    Menu,
    /// Why it was found.
    Reason,
    /// The heading of a section.
    Heading,
    /// A row of this kind.
    Row(Kind),
    /// Nothing.
    Blank,
}

/// One line of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageLine {
    /// How it looks.
    pub look: Look,
    /// What stands in the label column, padded to its width; empty where the text takes the whole line.
    pub label: String,
    /// The text.
    pub text: String,
    /// Which of the sheet's stops it belongs to.
    pub link: Option<usize>,
}

/// The widest label column.
const LABEL_MOST: usize = 20;

impl App {
    /// The page of the selected row.
    pub fn sheet(&self) -> Option<Sheet> {
        match self.browse.list().selected_row()? {
            ListRow::Start => self.start_sheet(),
            row => {
                let record = row.record()?;
                let dataset = &self.catalogue.dataset;
                let sheet = linked(sheet(dataset, record, self.occasion()), dataset, record, &self.texts);
                Some(self.at_asked_time(sheet, record))
            }
        }
    }

    /// The lines of the detail page for a width in columns.
    pub fn page_lines(&self, columns: usize) -> Vec<PageLine> {
        let Some(mut sheet) = self.sheet() else { return Vec::new() };
        // What may be in the way stays first.
        let is_first =
            |section: &Section| section.rows.iter().any(|row| matches!(row.kind, Kind::Alert | Kind::Warning));
        let at = usize::from(sheet.sections.first().is_some_and(is_first));
        sheet.sections.splice(at..at, self.written_sections());
        let hit = self.browse.list().selected_row().and_then(|row| row.hit());
        let reason = hit.and_then(|hit| reason(&hit, &self.texts));
        let mut lines = lines(&sheet, reason, columns, self.occasion());
        let at = lines.iter().position(|line| line.look == Look::Blank).unwrap_or(lines.len());
        let label = String::new();
        lines.splice(at..at, self.menu_word().map(|text| PageLine { look: Look::Menu, label, text, link: None }));
        lines
    }
}

impl App {
    /// The private note on the selected record, and the errors that were found in it. They stand on no sheet: nothing of
    /// them leaves the desk.
    fn written_sections(&self) -> Vec<Section> {
        let Some(record) = self.selected().filter(|_| self.kiosk.is_none()) else { return Vec::new() };
        let id = self.catalogue.dataset.id(record);
        let section = |heading: String, text: &str| {
            let rows = text.lines().map(|line| Row::bare(Kind::Text, safe::line(line))).collect();
            Section { heading: Some(heading), rows }
        };
        let note = self.desk.notes.get(id).map(|note| {
            let on = Day::Day(note.on).in_words(&self.texts);
            section(self.texts.say_with("page-note", &[("date", on.as_str().into())]), &note.text)
        });
        let slips = self.slips().filter(|slip| slip.id == id).map(|slip| {
            let on = Day::Day(slip.on).in_words(&self.texts);
            section(format!("{} ({on})", self.texts.say("slip-subject")), &slip.text)
        });
        note.into_iter().chain(slips).collect()
    }

    /// Whether the keys are on the word that opens the code: in public, in view, as long as no link is selected.
    pub fn is_on_code(&self) -> bool {
        let is_free = self.kiosk.is_some() && self.browse.focus == Focus::Page && self.browse.place.link.is_none();
        is_free && self.code_line().is_some()
    }

    /// The line of that word, where a visitor has it in view.
    pub(crate) fn code_line(&self) -> Option<usize> {
        let panes = self.panes();
        let is_code = |line: &PageLine| self.kiosk.is_some() && line.look == Look::Menu;
        let at = self.page_lines(page_columns(&panes)).iter().position(is_code)?;
        let top = self.browse.place.top;
        (top..top + usize::from(panes.page.height)).contains(&at).then_some(at)
    }

    /// The word that opens the menu of the selected record, with what the reader has made of it.
    fn menu_word(&self) -> Option<String> {
        let record = self.selected()?;
        // A visitor takes a contact along, and does nothing else with it.
        if self.kiosk.is_some() {
            let is_contact = matches!(record, Record::Offer(_) | Record::Partner(_));
            return is_contact.then(|| self.texts.say("page-code"));
        }
        let states = [(self.is_favorite(record), "page-favorite"), (self.is_noted(record), "page-noted")];
        let states = states.into_iter().filter(|(is_so, _)| *is_so).map(|(_, id)| self.texts.say(id));
        Some([self.texts.say("page-menu")].into_iter().chain(states).collect::<Vec<_>>().join(" · "))
    }
}

/// A sheet in lines of at most this many columns.
pub fn lines(sheet: &Sheet, reason: Option<String>, columns: usize, occasion: Occasion<'_>) -> Vec<PageLine> {
    let texts = occasion.texts;
    let columns = columns.max(10);
    let mut out = Vec::new();
    let plain = |look, text: &str, out: &mut Vec<PageLine>| {
        for range in layout::wrap(text, columns) {
            let text = text.get(range).unwrap_or_default().to_owned();
            out.push(PageLine { look, label: String::new(), text, link: None });
        }
    };
    plain(Look::Title, &sheet.title, &mut out);
    if !sheet.subtitle.is_empty() {
        plain(Look::Subtitle, &sheet.subtitle, &mut out);
    }
    if let Some(reason) = reason {
        plain(Look::Reason, &reason, &mut out);
    }
    // A blank stands between the label of a stop and its pointer.
    let label_of = |row: &Row| {
        layout::width(&row.label) + usize::from(!row.label.is_empty() && (row.link.is_some() || row.is_handy()))
    };
    let widest = sheet.rows().map(label_of).max().unwrap_or(0);
    let label_width = if widest == 0 { 0 } else { widest.min(LABEL_MOST).min(columns / 3) + 2 };
    let mut links = 0;
    for section in &sheet.sections {
        out.push(PageLine { look: Look::Blank, label: String::new(), text: String::new(), link: None });
        if let Some(heading) = &section.heading {
            plain(Look::Heading, heading, &mut out);
        }
        // What stands before the first label takes the whole line; what follows one stands under its text.
        let mut is_labelled = false;
        for row in &section.rows {
            is_labelled |= !row.label.is_empty();
            let is_stop = row.link.is_some() || occasion.reader == Reader::Desk && row.is_handy();
            let link = is_stop.then_some(links);
            links += usize::from(link.is_some());
            let label_width = if is_labelled { label_width } else { 0 };
            row_lines(row, link, (label_width, columns), texts, &mut out);
        }
    }
    out
}

fn row_lines(
    row: &Row,
    link: Option<usize>,
    (label_width, columns): (usize, usize),
    texts: &Texts,
    out: &mut Vec<PageLine>,
) {
    let mut text =
        if row.is_fallback { format!("{} [{}]", row.text, texts.say("fallback-mark")) } else { row.text.clone() };
    if row.kind == Kind::Warning || row.kind == Kind::Alert {
        text.insert_str(0, "! ");
    }
    // Links stand under a pointer, so that the selected one can be told without color.
    let indent = if link.is_some() { 2 } else { 0 };
    // The pointer of a stop with a label stands in the label's column, so that the texts stay in line.
    let label_width = if label_width > indent { label_width - indent } else { label_width };
    let width = columns.saturating_sub(label_width + indent).max(8);
    for (at, range) in layout::wrap(&text, width).into_iter().enumerate() {
        let shown = if at == 0 { layout::truncate(&row.label, label_width.saturating_sub(1)) } else { "".into() };
        let label = layout::pad(&shown, label_width);
        let text = text.get(range).unwrap_or_default().to_owned();
        out.push(PageLine { look: Look::Row(row.kind), label, text, link });
    }
}

/// Why a record was found: in which parts, and how, where it was not the word itself.
fn reason(hit: &Hit, texts: &Texts) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for part in hit.parts.list() {
        let name = texts.say(&format!("part-{}", part.code()));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return None;
    }
    names.truncate(4);
    let found = texts.say_with("found-in", &[("parts", names.join(", ").as_str().into())]);
    Some(match hit.tier {
        Tier::Exact | Tier::Prefix => found,
        tier => format!("{found} ({})", texts.say(&format!("tier-{}", tier.code()))),
    })
}
