//! Doing something with a record of a dialog: its number told or copied, a favorite made of it, contacts handed out.

use crate::app::caution::{Caution, Client, Week, cautions};
use crate::app::desk::Change;
use crate::app::dialog::Dialog;
use crate::app::dialog::draft::Way;
use crate::app::dialog::leaf::{Leaf, Line};
use crate::app::dialog::word::Word;
use crate::app::errata::slip_letter;
use crate::app::handout::{Leaflet, Sheets};
use crate::app::leaflet::file_name;
use crate::app::message::{Clip, Deed};
use crate::app::reached::reached;
use crate::app::shortlist::Entry;
use crate::dataset::Record;
use crate::dataset::record::reach::Reach;
use crate::export::chosen::Chosen;
use crate::export::handout::{Form, written};
use crate::language::Language;
use crate::language::texts::Texts;
use crate::sheet::{Occasion, Reader};

impl Dialog {
    /// Whether a word does something with what was told last.
    pub(super) fn is_at_hand(&self, word: Word) -> bool {
        let (is_record, is_slip) = (self.leaf.about.is_some(), self.leaf.slip.is_some());
        match word {
            Word::More => !self.leaf.is_told(),
            Word::Copy => is_record || is_slip,
            Word::Mail | Word::Settle => is_slip,
            Word::Next
            | Word::Previous
            | Word::Phone
            | Word::Note
            | Word::Favor
            | Word::Memo
            | Word::Slip
            | Word::HandOut => is_record,
            _ => false,
        }
    }

    /// Remembers that a record was opened.
    pub(super) fn visit(&mut self, record: Record) {
        let id = self.catalogue.dataset.id(record).to_owned();
        self.keep(Change::Visited { id, at: self.now });
    }

    /// The phone numbers of a record, a line each; several have numbers of their own.
    pub(super) fn phone(&self, record: Option<Record>) -> String {
        let Some(record) = record else { return self.line("notice-nothing-selected") };
        let phones = self.phones(record);
        let label = self.texts.say("label-phone");
        let line = |(at, (phone, whose)): (usize, &(String, String))| {
            let number = if phones.len() == 1 { String::new() } else { format!(" {}", at + 1) };
            let whose = if whose.is_empty() { String::new() } else { format!(" ({whose})") };
            format!("{label}{number}: {phone}{whose}\n")
        };
        if phones.is_empty() {
            return format!("{label}: {}\n", self.texts.say("unknown"));
        }
        phones.iter().enumerate().map(line).collect()
    }

    fn phones(&self, record: Record) -> Vec<(String, String)> {
        let reached = reached(&self.catalogue.dataset, record, &self.texts, Reader::Desk);
        let of = |(reach, whose): &(Reach, String)| {
            reach.phone.iter().map(|phone| (phone.national(), whose.clone())).collect::<Vec<_>>()
        };
        reached.iter().flat_map(of).collect()
    }

    /// Copies the phone number of the open record, or with a number that one of several; in a list that of the record with
    /// this number, and of a slip its letter.
    pub(super) fn copy(&mut self, number: Option<usize>) -> String {
        if let Some(slip) = &self.leaf.slip {
            let (subject, text) = slip_letter(&self.catalogue, &self.texts, slip, self.now.date());
            let what = self.texts.say("slip-subject");
            self.deed = Some(Deed::Copy(Clip { what, text: format!("{subject}\n\n{text}") }));
            return String::new();
        }
        let (record, at) = match (self.leaf.about, number) {
            (Some(record), number) => (Some(record), number.unwrap_or(1)),
            (None, Some(number)) => (self.record_at(number), 1),
            (None, None) => (None, 1),
        };
        let Some(record) = record else { return self.line("notice-nothing-selected") };
        let phone = at.checked_sub(1).and_then(|at| self.phones(record).into_iter().nth(at));
        let Some((phone, _)) = phone else { return self.phone(Some(record)) };
        self.deed = Some(Deed::Copy(Clip { what: self.texts.say("label-phone"), text: phone }));
        String::new()
    }

    /// Puts a contact on the shortlist, or takes it off.
    pub(super) fn note(&mut self, record: Option<Record>) -> String {
        let contact = record.filter(|record| matches!(record, Record::Offer(_) | Record::Partner(_)));
        let Some(record) = contact else { return self.line("notice-only-contacts") };
        let id = self.catalogue.dataset.id(record).to_owned();
        let (said, change) = if self.desk.shortlist.has(&id) {
            ("notice-unnoted", Change::Unnoted(id))
        } else {
            ("notice-noted", Change::Noted(id))
        };
        self.keep(change);
        let count = self.desk.shortlist.records(&self.catalogue.dataset).len();
        self.texts.say_with(said, &[("count", count.into())]) + "\n"
    }

    /// Empties the shortlist.
    pub(super) fn clear(&mut self) -> String {
        let count = self.desk.shortlist.entries().len();
        self.keep(Change::ShortlistCleared);
        self.texts.say_with("plain-cleared", &[("count", count.into())]) + "\n"
    }

    /// The shortlist.
    pub(super) fn shortlist(&self) -> Leaf {
        let records = self.desk.shortlist.records(&self.catalogue.dataset);
        let head = self.texts.say_with("plain-shortlist", &[("count", records.len().into())]);
        let records = records.into_iter().map(Line::Record);
        Leaf::new(None, std::iter::once(Line::Text(head)).chain(records).collect())
    }

    /// Makes a record a favorite, or none any more.
    pub(super) fn favor(&mut self, record: Option<Record>) -> String {
        let Some(record) = record else { return self.line("notice-nothing-selected") };
        let id = self.catalogue.dataset.id(record).to_owned();
        let (said, change) = if self.desk.favorites.contains(&id) {
            ("notice-unfavored", Change::Unfavored(id))
        } else {
            ("notice-favored", Change::Favored(id))
        };
        self.keep(change);
        self.line(said)
    }

    /// Hands out the shortlist, or the open record where that is empty; words say in which form and language.
    pub(super) fn hand_out(&mut self, way: Way, words: &str) -> String {
        let (mut form, mut language) = (Form::Html, self.texts.language());
        for word in words.split_whitespace() {
            let word = word.to_lowercase();
            let known = Form::ALL.into_iter().find(|(_, ending)| *ending == word);
            match (known, self.tongue(&word)) {
                (Some((known, _)), _) => form = known,
                (None, Some(tongue)) => language = tongue,
                (None, None) => {
                    return self.texts.say_with("plain-handout-strange", &[("word", word.as_str().into())]) + "\n";
                }
            }
        }
        let contacts = self.contacts();
        if contacts.is_empty() {
            return self.line("plain-nothing-to-hand-out");
        }
        let texts = Texts::new(language);
        let occasion = Occasion { texts: &texts, today: self.now.date(), now: None, reader: Reader::Kiosk };
        let made = |form| written(form, &self.catalogue.dataset, &contacts, occasion);
        let deed = match way {
            Way::File => {
                let path = format!("{}.{}", file_name(&texts, self.now.date()), form.ending());
                Deed::WriteHandOut(Leaflet { path, text: made(form) })
            }
            Way::Paper => Deed::Print(Sheets {
                title: texts.say("paper-handout"),
                page: made(Form::Html),
                text: made(Form::Text),
            }),
        };
        self.deed = Some(deed);
        self.cautions(&contacts)
    }

    /// The contacts of the shortlist that this edition has, or else the open one.
    fn contacts(&self) -> Vec<Chosen> {
        let mut entries = self.desk.shortlist.entries().to_vec();
        let open = self.leaf.about.filter(|it| matches!(it, Record::Offer(_) | Record::Partner(_)));
        if let Some(record) = open.filter(|_| entries.is_empty()) {
            entries.push(Entry { id: self.catalogue.dataset.id(record).to_owned(), comment: String::new() });
        }
        let found = entries.into_iter().filter_map(|entry| {
            let record = self.catalogue.dataset.find(&entry.id)?;
            Some(Chosen { record, comment: entry.comment })
        });
        found.collect()
    }

    /// What to know of contacts before they are handed out, a line each.
    fn cautions(&self, contacts: &[Chosen]) -> String {
        let (texts, catalogue) = (&self.texts, &self.catalogue);
        let week = Week::new(&catalogue.dataset, self.now);
        let count = [("count", contacts.len().into())];
        let mut out = format!("{}\n", texts.say_with("handout-contacts", &count));
        for contact in contacts {
            let title = catalogue.title(contact.record, texts.language());
            let said = cautions(catalogue, contact.record, &Client::default(), &week, texts).into_iter();
            let said = said.map(|caution| match caution {
                Caution::Against(text) | Caution::Unknown(text) => text,
            });
            let said = said.collect::<Vec<_>>().join("; ");
            out.extend([title, if said.is_empty() { "" } else { ": " }, &said, "\n"]);
        }
        let absent = self.desk.shortlist.noted(&catalogue.dataset).absent;
        if absent > 0 {
            out.extend([&texts.say_with("handout-absent", &[("count", absent.into())]), "\n"]);
        }
        out
    }

    /// The language of a tag or a name.
    fn tongue(&self, word: &str) -> Option<Language> {
        let is_named = |language: &Language| {
            let name = self.texts.say_or(&format!("tongue-{}", language.tag()), language.tag());
            [language.tag(), language.name(), &name].iter().any(|name| name.to_lowercase() == word)
        };
        Language::ALL.into_iter().find(is_named)
    }
}
