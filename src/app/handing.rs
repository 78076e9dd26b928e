//! Handing out: how the form of a hand-out is filled in, and what becomes of it.

use crate::app::App;
use crate::app::code::Code;
use crate::app::comment::write;
use crate::app::handout::{Asked, Field, HandOut, Handing, Leaflet, Means, Printer, Sheets, Way};
use crate::app::leaflet::{Look, file_name};
use crate::app::message::{Deed, Effect, Message, Step};
use crate::app::notice::Sentence;
use crate::app::overlay::Overlay;
use crate::app::shortlist::Entry;
use crate::dataset::Record;
use crate::export::chosen::Chosen;
use crate::export::handout::{Form, written};
use crate::language::texts::Texts;
use crate::sheet::{Occasion, Reader};
use crate::text::editor::{Edit, Editor};

impl App {
    /// Begins a hand-out of the shortlist, or of the selected contact where that is empty.
    pub(crate) fn ask_hand_out(&mut self) -> Effect {
        let mut entries = self.desk.shortlist.entries().to_vec();
        let selected = self.selected().filter(|it| matches!(it, Record::Offer(_) | Record::Partner(_)));
        if let Some(record) = selected.filter(|_| entries.is_empty()) {
            entries.push(Entry { id: self.catalogue.dataset.id(record).to_owned(), comment: String::new() });
        }
        if !entries.iter().any(|entry| self.catalogue.dataset.find(&entry.id).is_some()) {
            self.warn(self.texts.say("notice-nothing-to-hand-out"));
            return Effect::Draw;
        }
        self.overlay = Some(Overlay::HandOut(Box::new(HandOut {
            entries,
            way: Way::File(Form::Html),
            language: self.language(),
            client: Asked::default(),
            path: Editor::default(),
            printer: Printer::None,
            field: Field::Way,
            top: 0,
            handing: Handing::Open,
        })));
        Effect::Do(Deed::PrepareHandOut)
    }

    /// Hears where files go here and whether there is a printer.
    pub(crate) fn prepare_hand_out(&mut self, means: &Means) -> Effect {
        let name = file_name(&self.texts, self.now.date());
        let Some(form) = self.hand_out_form() else { return Effect::None };
        form.printer = means.printer;
        form.path.set(&format!("{}{name}.{}", means.folder, Form::Html.ending()));
        Effect::Draw
    }

    /// The form, if it is open, under the help too.
    fn hand_out_form(&mut self) -> Option<&mut HandOut> {
        let form = match &mut self.overlay {
            Some(Overlay::Help(help)) => help.under.as_deref_mut(),
            other => other.as_mut(),
        };
        match form {
            Some(Overlay::HandOut(form)) => Some(form),
            _ => None,
        }
    }

    /// Hears that the file is written: now the form may go.
    pub(crate) fn end_hand_out(&mut self) -> Effect {
        if self.hand_out_form().is_none_or(|form| form.handing != Handing::Underway) {
            return Effect::None;
        }
        match &mut self.overlay {
            Some(Overlay::Help(help)) => help.under = None,
            other => *other = None,
        }
        Effect::Draw
    }

    /// Hears that the file could not be written: the form stays as it was filled in, and says why and what to do.
    pub(crate) fn refuse_hand_out(&mut self, sentence: Sentence, reason: &str) -> Effect {
        let why = self.texts.say_with("handout-refused", &[("reason", reason.into())]);
        match self.hand_out_form().filter(|form| form.handing == Handing::Underway) {
            Some(form) => {
                form.handing = Handing::Refused(why);
                form.field = Field::Path;
                form.top = 0;
            }
            None => self.inform(sentence),
        }
        Effect::Draw
    }

    /// Everything that happens while a hand-out is being made.
    pub(crate) fn update_hand_out(&mut self, message: &Message) -> Effect {
        let Some(Overlay::HandOut(form)) = &mut self.overlay else { return Effect::None };
        match message {
            Message::Confirmed => return self.hand_out(),
            Message::Cancelled | Message::LeaveAsked => self.overlay = None,
            Message::Moved(Step::Up) | Message::TabPrevious => form.turn_field(form.fields().len().saturating_sub(1)),
            Message::Moved(Step::Down) | Message::TabNext => form.turn_field(1),
            Message::Moved(Step::PageUp) | Message::Scrolled { is_up: true, .. } => {
                form.top = form.top.saturating_sub(3);
            }
            Message::Moved(Step::PageDown) | Message::Scrolled { .. } => self.scroll_form(),
            Message::Clicked { column, row } => return self.click_form(*column, *row),
            _ => fill(form, message),
        }
        Effect::Draw
    }

    /// Scrolls on, but not beyond the end.
    fn scroll_form(&mut self) {
        let Some(Overlay::HandOut(form)) = &self.overlay else { return };
        let lines = self.form_lines(form).len();
        let height = usize::from(self.form_area(lines).height).saturating_sub(2);
        if let Some(Overlay::HandOut(form)) = &mut self.overlay {
            form.top = (form.top + 3).min(lines.saturating_sub(height));
        }
    }

    /// A click goes to its line, and a click on a choice takes the next one.
    fn click_form(&mut self, column: u16, row: u16) -> Effect {
        let Some(Overlay::HandOut(form)) = &self.overlay else { return Effect::None };
        let lines = self.form_lines(form);
        let area = self.form_area(lines.len());
        let top = form.top.min(lines.len().saturating_sub(usize::from(area.height).saturating_sub(2)));
        let at = usize::from(row.saturating_sub(area.y + 1)) + top;
        let clicked = lines.get(at).filter(|_| area.has(column, row) && row > area.y).cloned();
        let Some(Overlay::HandOut(form)) = &mut self.overlay else { return Effect::None };
        match clicked {
            Some(line) if line.look == Look::Button => return self.hand_out(),
            Some(line) => {
                if let Some(field) = line.field {
                    form.field = field;
                    form.turn_choice(1);
                }
            }
            // Beside the form is out of it.
            None if !area.has(column, row) => self.overlay = None,
            None => {}
        }
        Effect::Draw
    }

    /// Hands out.
    fn hand_out(&mut self) -> Effect {
        let Some(Overlay::HandOut(form)) = &self.overlay else { return Effect::None };
        if form.handing == Handing::Underway {
            return Effect::None;
        }
        if form.client.has_no_age() {
            let why = self.no_age(&form.client);
            if let Some(form) = self.hand_out_form() {
                (form.field, form.top) = (Field::Age, 0);
            }
            self.warn(why);
            return Effect::Draw;
        }
        if form.path.text().trim().is_empty() && matches!(form.way, Way::File(_)) {
            self.warn(self.texts.say("notice-no-path"));
            return Effect::Draw;
        }
        let deed = match form.way {
            Way::File(kind) => {
                let leaflet = Leaflet { path: form.path.text().trim().to_owned(), text: self.written(form, kind) };
                if let Some(form) = self.hand_out_form() {
                    form.handing = Handing::Underway;
                }
                return Effect::Do(Deed::WriteHandOut(leaflet));
            }
            Way::Screen => {
                let is_there = |entry: &&Entry| self.catalogue.dataset.find(&entry.id).is_some();
                let queue: Vec<String> = form.entries.iter().filter(is_there).map(|entry| entry.id.clone()).collect();
                let first = queue.first().cloned().unwrap_or_default();
                self.overlay = Some(Overlay::Code(Code { queue, ..Code::of(first) }));
                return Effect::Draw;
            }
            Way::Paper => Deed::Print(Sheets {
                title: Texts::new(form.language).say("paper-handout"),
                page: self.written(form, Form::Html),
                text: self.written(form, Form::Text),
            }),
        };
        self.overlay = None;
        if matches!(deed, Deed::Print(_)) {
            // Setting pages takes a moment.
            self.notices.answer(Sentence::begun(self.texts.say("printing")));
        }
        Effect::Do(deed)
    }

    /// The hand-out in a form, without anybody who is not public.
    fn written(&self, form: &HandOut, kind: Form) -> String {
        let dataset = &self.catalogue.dataset;
        let contacts = form.entries.iter().filter_map(|entry| {
            dataset.find(&entry.id).map(|record| Chosen { record, comment: entry.comment.clone() })
        });
        let texts = Texts::new(form.language);
        let occasion = Occasion { texts: &texts, today: self.now.date(), now: None, reader: Reader::Kiosk };
        written(kind, dataset, &contacts.collect::<Vec<_>>(), occasion)
    }
}

/// Takes what was typed into the line where the keys go; of a choice, arrows and the space bar take another.
fn fill(form: &mut HandOut, message: &Message) {
    if let Some(editor) = form.editor() {
        return write(editor, message);
    }
    let choices = match form.field {
        Field::Way => form.ways().len(),
        _ => crate::language::Language::ALL.len(),
    };
    match message {
        Message::Edited(Edit::Left) => form.turn_choice(choices.saturating_sub(1)),
        Message::Edited(Edit::Right) | Message::Typed(' ') => form.turn_choice(1),
        _ => {}
    }
}
