//! Writing in a dialog: private notes, errors and comments, in one line or several, and what becomes of slips.

use crate::app::desk::{Change, Slip};
use crate::app::dialog::Dialog;
use crate::app::dialog::draft::Draft;
use crate::app::dialog::leaf::{Leaf, Line};
use crate::app::errata::{slip_letter, slip_mail, steward};
use crate::app::form::Matter;
use crate::app::message::Deed;
use crate::app::shortlist::LONGEST_COMMENT;
use crate::language::dates::Day;
use crate::text::safe;

/// What is typed in the place of a text to take it away.
const AWAY: &str = "-";

/// What is typed as a line of its own to give up what was being written.
const GIVEN_UP: &str = ".";

impl Dialog {
    /// Whether lines are being written.
    pub fn is_writing(&self) -> bool {
        self.draft.is_some()
    }

    /// Writes what was typed behind the word for it; where that is nothing, the next lines.
    pub(super) fn begin(&mut self, matter: Matter, text: &str) -> String {
        let Some(record) = self.leaf.about else { return self.line("notice-nothing-selected") };
        let id = self.catalogue.dataset.id(record).to_owned();
        let mut draft = Draft { id, matter, lines: Vec::new() };
        match (matter, text) {
            (Matter::Note, AWAY) => {
                self.keep(Change::NoteWritten { id: draft.id, text: String::new(), on: self.now.date() });
                self.line("notice-note-removed")
            }
            (_, "") => {
                self.draft = Some(draft);
                self.line("plain-write")
            }
            _ => {
                let length = draft.length(self.noted_before(&draft), text);
                if length > matter.longest() {
                    return self.too_long(length, matter.longest());
                }
                draft.lines.push(text.to_owned());
                self.finish(draft)
            }
        }
    }

    /// Takes the next line of what is being written.
    pub(super) fn write(&mut self, line: &str) -> String {
        let Some(mut draft) = self.draft.take() else { return String::new() };
        match line {
            GIVEN_UP => return self.line("plain-write-discarded"),
            "" if draft.lines.is_empty() => return self.line("plain-write-discarded"),
            "" => return self.finish(draft),
            _ => {}
        }
        let length = draft.length(self.noted_before(&draft), line);
        let longest = draft.matter.longest();
        if length <= longest {
            draft.lines.push(line.to_owned());
        }
        self.draft = Some(draft);
        if length <= longest { String::new() } else { self.too_long(length, longest) }
    }

    /// The number of the line that is being written.
    pub(super) fn line_number(&self) -> Option<usize> {
        self.draft.as_ref().map(|draft| draft.lines.len() + 1)
    }

    /// The note that is there already, to which lines are added.
    fn noted_before(&self, draft: &Draft) -> &str {
        let note = self.desk.notes.get(&draft.id).filter(|_| draft.matter == Matter::Note);
        note.map_or("", |note| &note.text)
    }

    fn finish(&mut self, draft: Draft) -> String {
        let before = self.noted_before(&draft).to_owned();
        let lines: Vec<&str> = [before.as_str()].into_iter().filter(|before| !before.is_empty()).collect();
        let text = lines.into_iter().chain(draft.lines.iter().map(String::as_str)).collect::<Vec<_>>().join("\n");
        let (id, on) = (draft.id, self.now.date());
        match draft.matter {
            Matter::Note => {
                self.keep(Change::NoteWritten { id, text, on });
                self.line("notice-note-kept")
            }
            Matter::Slip => {
                self.keep(Change::SlipWritten(Slip { id, text, on }));
                self.line("plain-slip-kept")
            }
        }
    }

    pub(super) fn too_long(&self, length: usize, longest: usize) -> String {
        self.texts.say_with("too-long", &[("count", length.into()), ("limit", longest.into())]) + "\n"
    }

    /// Writes something beside the open record on the shortlist.
    pub(super) fn comment(&mut self, text: &str) -> String {
        let Some(record) = self.leaf.about else { return self.line("notice-nothing-selected") };
        let id = self.catalogue.dataset.id(record).to_owned();
        if !self.desk.shortlist.has(&id) {
            return self.line("plain-not-noted");
        }
        let length = text.chars().count();
        if length > LONGEST_COMMENT {
            return self.too_long(length, LONGEST_COMMENT);
        }
        match text {
            "" => return self.line("plain-help-comment"),
            AWAY => self.keep(Change::Commented { id, text: String::new() }),
            _ => self.keep(Change::Commented { id, text: text.to_owned() }),
        }
        self.line(if text == AWAY { "notice-comment-removed" } else { "notice-comment-kept" })
    }

    /// The private note on a record and the errors that were found in it, in the lines in which they were written.
    pub(super) fn written_about(&self, id: &str) -> Vec<String> {
        let texts = &self.texts;
        let note = self.desk.notes.get(id).map(|note| {
            let on = Day::Day(note.on).in_words(texts);
            (texts.say_with("page-note", &[("date", on.as_str().into())]), &note.text)
        });
        let slips = self.desk.slips.iter().rev().filter(|slip| slip.id == id).map(|slip| {
            let on = Day::Day(slip.on).in_words(texts);
            (format!("{} ({on})", texts.say("slip-subject")), &slip.text)
        });
        let told = note.into_iter().chain(slips).map(|(heading, text)| format!("{heading}: {}", text.trim()));
        let told: Vec<String> = told.map(|text| safe::paragraphs(&text).into_owned()).collect();
        told.iter().flat_map(|text| text.lines()).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    /// What is written beside a record, in a sentence.
    pub(super) fn commented(&self, comment: &str) -> String {
        let comment = safe::line(comment);
        self.texts.say_with("plain-comment", &[("comment", comment.as_ref().into())])
    }

    /// The slips, the newest first.
    pub(super) fn slips(&self) -> Leaf {
        let texts = &self.texts;
        if self.desk.slips.is_empty() {
            return Leaf::new(None, vec![Line::Text(texts.say("plain-slips-none"))]);
        }
        let head = texts.say_with("slips-title", &[("count", self.desk.slips.len().into())]);
        let slips = self.desk.slips.iter().rev().map(|slip| {
            let on = Day::Day(slip.on).in_words(texts);
            let text = format!("{on}, {}: {}", self.title_of(&slip.id), safe::line(&slip.text));
            Line::Slip(text, slip.clone())
        });
        Leaf::new(None, std::iter::once(Line::Text(format!("{head}."))).chain(slips).collect())
    }

    /// The letter about a slip, line by line.
    pub(super) fn slip(&self, slip: Slip) -> Leaf {
        let (subject, text) = slip_letter(&self.catalogue, &self.texts, &slip, self.now.date());
        let lines =
            text.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| safe::line(line).into_owned());
        let how = match steward(&self.catalogue.dataset) {
            Some(address) => self.texts.say_with("plain-slip-how", &[("address", address.into())]),
            None => self.texts.say("plain-slip-how-nobody"),
        };
        Leaf::of_slip(slip, [how, subject].into_iter().chain(lines).map(Line::Text).collect())
    }

    /// Mails the open slip.
    pub(super) fn mail(&mut self) -> String {
        let Some(slip) = &self.leaf.slip else { return self.line("plain-no-slip") };
        let (uri, is_whole) = slip_mail(&self.catalogue, &self.texts, slip, self.now.date());
        self.deed = Some(Deed::Open(uri));
        if is_whole { String::new() } else { self.line("slip-mail-cut") }
    }

    /// Takes the open slip away, and goes back to the others.
    pub(super) fn settle(&mut self) -> String {
        let Some(slip) = self.leaf.slip.clone() else { return self.line("plain-no-slip") };
        self.keep(Change::SlipSettled(slip));
        self.leaf = self.slips();
        let told = self.tell();
        // The list from which it was opened still has it.
        self.trail.pop();
        self.line("notice-slip-settled") + &told
    }

    fn title_of<'a>(&'a self, id: &'a str) -> &'a str {
        let record = self.catalogue.dataset.find(id);
        record.map_or(id, |record| self.catalogue.title(record, self.texts.language()))
    }
}
