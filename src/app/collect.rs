//! Collecting: what is done to the shortlist, and to what is written beside its contacts.

use crate::app::App;
use crate::app::browse::Tab;
use crate::app::comment::{Comment, write};
use crate::app::desk::Change;
use crate::app::kiosk::Kiosk;
use crate::app::message::{Effect, Message, Step};
use crate::app::overlay::Overlay;
use crate::dataset::Record;

impl App {
    /// Puts the selected contact on the shortlist, or takes it off.
    pub(crate) fn note(&mut self) -> Effect {
        let Some(record) = self.selected() else { return Effect::Draw };
        if !matches!(record, Record::Offer(_) | Record::Partner(_)) {
            self.warn(self.texts.say("notice-only-contacts"));
            return Effect::Draw;
        }
        let id = self.catalogue.dataset.id(record).to_owned();
        let entry = self.desk.shortlist.entries().iter().find(|entry| entry.id == id).cloned();
        let (said, change) = if let Some(entry) = entry {
            if self.kiosk.is_none() {
                self.browse.keep_taken(entry);
            }
            ("notice-unnoted", Change::Unnoted(id))
        } else {
            let before = self.browse.take_back(&id, &self.desk.shortlist);
            let restored = before.map(|entry| Change::ShortlistRestored(vec![entry]));
            ("notice-noted", restored.unwrap_or(Change::Noted(id)))
        };
        let effect = self.keep_change(change);
        let count = self.desk.shortlist.records(&self.catalogue.dataset).len();
        self.say(self.texts.say_with(said, &[("count", count.into())]));
        effect
    }

    /// Empties the shortlist; where it is empty already, what was cleared or taken off last comes back. A visitor is asked first.
    pub(crate) fn clear_shortlist(&mut self) -> Effect {
        let entries = self.desk.shortlist.entries().to_vec();
        if entries.is_empty() {
            let cleared = self.browse.take_cleared();
            let count = cleared.len();
            let id = if count == 0 { "notice-shortlist-empty" } else { "notice-shortlist-restored" };
            self.say(self.texts.say_with(id, &[("count", count.into())]));
            return if count == 0 { Effect::Draw } else { self.keep_change(Change::ShortlistRestored(cleared)) };
        }
        // A visitor's list is gone for good, so that the next one cannot bring it back: that wants to be asked.
        let is_question = self.kiosk.as_mut().is_some_and(Kiosk::asks_first);
        let id = match self.kiosk {
            Some(_) if is_question => "notice-shortlist-ask",
            Some(_) => "notice-shortlist-cleared",
            None => "notice-shortlist-cleared-undo",
        };
        self.say(self.texts.say_with(id, &[("count", entries.len().into())]));
        if is_question {
            return Effect::Draw;
        }
        if self.kiosk.is_none() {
            self.browse.keep_cleared(&entries);
        }
        self.keep_change(Change::ShortlistCleared)
    }

    /// Moves the selected contact of the shortlist up or down.
    pub(crate) fn move_entry(&mut self, step: Step) -> Effect {
        let Some(id) = self.noted_here() else { return Effect::Draw };
        let dataset = &self.catalogue.dataset;
        let records = self.desk.shortlist.records(dataset);
        let Some(at) = records.iter().position(|record| dataset.id(*record) == id) else { return Effect::Draw };
        let next = match step {
            Step::Up => at.checked_sub(1),
            // Before the one behind the next one.
            _ => (at + 1 < records.len()).then_some(at + 2),
        };
        let Some(next) = next else { return Effect::Draw };
        let before = records.get(next).map(|record| dataset.id(*record).to_owned());
        self.keep_change(Change::Moved { id, before })
    }

    /// Asks what is to be written beside the selected contact of the shortlist.
    pub(crate) fn ask_comment(&mut self) -> Effect {
        if let Some(id) = self.noted_here() {
            let record = self.catalogue.dataset.find(&id);
            let title = record.map_or("", |record| self.catalogue.title(record, self.language()));
            let comment = Comment::new(&id, title, self.desk.shortlist.comment_on(&id));
            self.overlay = Some(Overlay::Comment(comment));
        }
        Effect::Draw
    }

    /// Everything that happens while a comment is written.
    pub(crate) fn update_comment(&mut self, message: &Message) -> Effect {
        let Some(Overlay::Comment(comment)) = &mut self.overlay else { return Effect::None };
        match message {
            // Another window has taken it off; nothing that was written is lost.
            Message::Confirmed if !self.desk.shortlist.has(&comment.id) => {
                self.warn(self.texts.say("notice-only-shortlist"));
            }
            Message::Confirmed => {
                let change = Change::Commented { id: comment.id.clone(), text: comment.editor.text().to_owned() };
                let is_empty = comment.editor.text().trim().is_empty();
                self.overlay = None;
                self.say(self.texts.say(if is_empty { "notice-comment-removed" } else { "notice-comment-kept" }));
                return self.keep_change(change);
            }
            Message::Cancelled | Message::LeaveAsked => self.discard(),
            _ => write(&mut comment.editor, message),
        }
        Effect::Draw
    }

    /// The id of the selected contact where it is one of the shortlist in view; elsewhere a word on where that is.
    fn noted_here(&mut self) -> Option<String> {
        let record = self.selected().filter(|_| self.browse.tab == Tab::Shortlist);
        if record.is_none() {
            self.warn(self.texts.say("notice-only-shortlist"));
        }
        record.map(|record| self.catalogue.dataset.id(record).to_owned())
    }
}
