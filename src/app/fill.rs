//! Filling in a form: a private note, or an error in the directory.

use crate::app::App;
use crate::app::action::Action;
use crate::app::comment::write;
use crate::app::desk::{Change, Slip};
use crate::app::form::{Form, Matter, columns};
use crate::app::message::{Deed, Effect, Message, Step};
use crate::app::overlay::Overlay;
use crate::dataset::Record;

/// How many rows a page key goes.
const PAGE: isize = 8;

impl App {
    /// Opens the form in which something about a record is written.
    pub(crate) fn open_form(&mut self, record: Record, matter: Matter) -> Effect {
        let id = self.catalogue.dataset.id(record);
        let before = self.desk.notes.get(id).filter(|_| matter == Matter::Note).map_or("", |note| &note.text);
        self.overlay = Some(Overlay::Form(Form::new(id, matter, before)));
        Effect::Draw
    }

    /// What a record is called; its id where this edition does not have it.
    pub fn title_by_id<'a>(&'a self, id: &'a str) -> &'a str {
        let record = self.catalogue.dataset.find(id);
        record.map_or(id, |record| self.catalogue.title(record, self.language()))
    }

    pub(crate) fn update_form(&mut self, message: &Message) -> Effect {
        let Some(Overlay::Form(form)) = &mut self.overlay else { return Effect::None };
        match message {
            Message::Confirmed => {
                let (id, matter, text) = (form.id.clone(), form.matter, form.editor.text().trim().to_owned());
                self.overlay = None;
                return match matter {
                    Matter::Note => self.keep_note(id, text),
                    Matter::Slip => self.keep_slip(id, text),
                };
            }
            // Asked for once more, for a note of several lines.
            Message::Acted(Action::WriteNote) => return self.open_editor(),
            Message::Moved(step) => {
                let rows = match step {
                    Step::Up => -1,
                    Step::Down => 1,
                    Step::PageUp => -PAGE,
                    _ => PAGE,
                };
                form.editor.step(rows, columns(self.window));
            }
            Message::Cancelled | Message::LeaveAsked => self.discard(),
            _ => write(&mut form.editor, message),
        }
        Effect::Draw
    }

    /// Closes what is being written. What would be lost with it is worth a second key.
    pub(crate) fn discard(&mut self) {
        let has_words = |written: &str, kept: &str| !written.trim().is_empty() && written.trim() != kept.trim();
        let (is_lost, is_warned) = match &mut self.overlay {
            Some(Overlay::Form(form)) => {
                let note = self.desk.notes.get(&form.id).filter(|_| form.matter == Matter::Note);
                let kept = Form::new(&form.id, form.matter, note.map_or("", |note| &note.text));
                (has_words(form.editor.text(), kept.editor.text()), &mut form.is_warned)
            }
            Some(Overlay::Comment(comment)) => {
                let kept = self.desk.shortlist.comment_on(&comment.id);
                (has_words(comment.editor.text(), kept), &mut comment.is_warned)
            }
            _ => return,
        };
        if is_lost && !*is_warned {
            *is_warned = true;
            self.warn(self.texts.say("notice-discard"));
        } else {
            self.overlay = None;
        }
    }

    /// After any other key that warning is to come again.
    pub(crate) fn forget_warning(&mut self) {
        match &mut self.overlay {
            Some(Overlay::Form(form)) => form.is_warned = false,
            Some(Overlay::Comment(comment)) => comment.is_warned = false,
            _ => {}
        }
    }

    /// Opens the person's own editor on the note. What was typed in the form is kept first, so that the editor has it.
    fn open_editor(&mut self) -> Effect {
        let Some(Overlay::Form(form)) =
            self.overlay.clone().filter(|it| matches!(it, Overlay::Form(form) if form.matter == Matter::Note))
        else {
            return Effect::None;
        };
        let kept = self.keep_note(form.id.clone(), form.editor.text().trim().to_owned());
        if kept != Effect::Draw {
            self.say(self.texts.say("notice-note-once-more"));
            return kept;
        }
        self.overlay = None;
        Effect::Do(Deed::EditNote(form.id))
    }

    fn keep_note(&mut self, id: String, text: String) -> Effect {
        let before = self.desk.notes.get(&id).map_or("", |note| &note.text);
        // Left as it was, it keeps its date.
        if Form::new(&id, Matter::Note, before).editor.text().trim() == text {
            return Effect::Draw;
        }
        self.say(self.texts.say(if text.is_empty() { "notice-note-removed" } else { "notice-note-kept" }));
        self.keep_change(Change::NoteWritten { id, text, on: self.now.date() })
    }

    fn keep_slip(&mut self, id: String, text: String) -> Effect {
        if text.is_empty() {
            return Effect::Draw;
        }
        let effect = self.keep_change(Change::SlipWritten(Slip { id, text, on: self.now.date() }));
        self.open_slips();
        self.say(self.texts.say("notice-slip-kept"));
        effect
    }
}
