//! The dialog: the directory asked line by line, for screen readers, braille displays and pipes.
//!
//! What it says is made to be listened to: one thing a line, in sentences, with a number before everything that leads on.

pub mod doing;
pub mod draft;
pub mod leaf;
pub mod telling;
pub mod word;
pub mod writing;

use std::fmt::Write as _;
use std::sync::Arc;

use chrono::NaiveDateTime;

use crate::app::desk::{Change, Desk};
use crate::app::dialog::draft::{Draft, Way};
use crate::app::dialog::leaf::{Leaf, Line};
use crate::app::dialog::telling::Telling;
use crate::app::dialog::word::{Wish, Word};
use crate::app::form::Matter;
use crate::app::message::Deed;
use crate::dataset::Record;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::search::hit::{Hit, Shelf};
use crate::search::query::Query;

/// How many steps the way back has.
const TRAIL: usize = 100;

/// How many characters a query may have.
pub const LONGEST: usize = 200;

/// A directory that is asked line by line.
pub struct Dialog {
    catalogue: Arc<Catalogue>,
    texts: Texts,
    now: NaiveDateTime,
    /// What the counsellor keeps.
    pub desk: Desk,
    leaf: Leaf,
    /// The leaves before, the latest last.
    trail: Vec<Leaf>,
    asked: Asked,
    /// What is being written.
    draft: Option<Draft>,
    /// What is to be done outside after a line.
    deed: Option<Deed>,
    /// Whether what is opened often stands before its equals.
    pub prefers_frequent: bool,
}

/// What was searched for.
#[derive(Debug, Clone, Default)]
struct Asked {
    text: String,
    shelf: Option<Shelf>,
    shows_unknown: bool,
}

/// What is answered to a line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reply {
    /// Lines to be written.
    pub text: String,
    /// What is to be done outside, such as to keep a change of the desk.
    pub deed: Option<Deed>,
    /// Whether that was the end.
    pub is_over: bool,
}

impl Dialog {
    /// A dialog at its beginning, where the fields are.
    pub fn new(catalogue: Arc<Catalogue>, texts: Texts, desk: Desk, now: NaiveDateTime) -> Self {
        let (leaf, asked) = (Leaf::default(), Asked::default());
        let trail = Vec::new();
        let (draft, deed, prefers_frequent) = (None, None, true);
        let mut dialog = Self { catalogue, texts, now, desk, leaf, trail, asked, draft, deed, prefers_frequent };
        dialog.leaf = dialog.home();
        dialog
    }

    /// What is said first: what this is, and then the fields, or what was searched for.
    pub fn greet(&mut self, query: &str) -> String {
        let directory = &self.catalogue.dataset.directory;
        let unknown = || self.texts.say("edition-unknown");
        let date = directory.edition.map_or_else(unknown, |day| day.in_words(&self.texts));
        let edition = self.texts.say_with("edition", &[("date", date.as_str().into())]);
        let title = if directory.title.is_empty() { self.texts.say("title") } else { directory.title.clone() };
        let hello = format!("{title}. {edition}.\n{}\n", self.texts.say("plain-hello"));
        let told = if query.is_empty() { self.tell() } else { self.search(query) };
        hello + &told
    }

    /// What stands before each line that is typed.
    pub fn prompt(&self) -> String {
        match self.line_number() {
            Some(number) => self.texts.say_with("plain-prompt-line", &[("number", number.into())]),
            None => self.texts.say("plain-prompt"),
        }
    }

    /// The interface language.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Answers a line, safe and without blanks at its ends, that was typed at this time.
    pub fn hear(&mut self, line: &str, now: NaiveDateTime) -> Reply {
        self.now = now;
        if self.is_writing() {
            let text = self.write(line);
            return Reply { text, deed: self.deed.take(), is_over: false };
        }
        let text = match Wish::of(line, &self.texts) {
            Wish::Word(Word::End) => return Reply { is_over: true, ..Reply::default() },
            Wish::Number(number) => self.choose(number),
            Wish::Search(query) => self.search(&query),
            Wish::Word(word) => self.obey(word),
            Wish::At(Word::Note, number) => self.note(self.record_at(number)),
            Wish::At(Word::Favor, number) => self.favor(self.record_at(number)),
            Wish::At(Word::Copy, number) => self.copy(Some(number)),
            Wish::At(_, number) => self.phone(self.record_at(number)),
            Wish::With(Word::Memo, text) => self.begin(Matter::Note, &text),
            Wish::With(Word::Slip, text) => self.begin(Matter::Slip, &text),
            Wish::With(Word::HandOut, text) => self.hand_out(Way::File, &text),
            Wish::With(Word::Print, text) => self.hand_out(Way::Paper, &text),
            Wish::With(_, text) => self.comment(&text),
        };
        Reply { text, deed: self.deed.take(), is_over: false }
    }

    /// Does what a word stands for.
    fn obey(&mut self, word: Word) -> String {
        match word {
            Word::More => self.more(),
            Word::Next if self.leaf.about.is_none() => self.more(),
            Word::Next => self.turn(1),
            Word::Previous => self.turn(-1),
            Word::Back => self.back(),
            Word::Home => {
                self.trail.clear();
                self.leaf = self.home();
                self.tell()
            }
            Word::Note => self.note(self.leaf.about),
            Word::Favor => self.favor(self.leaf.about),
            Word::Phone => self.phone(self.leaf.about),
            Word::Copy => self.copy(None),
            Word::Memo => self.begin(Matter::Note, ""),
            Word::Slip => self.begin(Matter::Slip, ""),
            Word::Comment => self.comment(""),
            Word::HandOut => self.hand_out(Way::File, ""),
            Word::Print => self.hand_out(Way::Paper, ""),
            Word::Mail => self.mail(),
            Word::Settle => self.settle(),
            Word::Slips => {
                let list = self.slips();
                self.turn_to(list)
            }
            Word::Shortlist => {
                let list = self.shortlist();
                self.turn_to(list)
            }
            Word::Clear => self.clear(),
            Word::Unknown => {
                self.asked.shows_unknown = !self.asked.shows_unknown;
                self.ask_again()
            }
            Word::Only(shelf) => {
                self.asked.shelf = shelf;
                self.ask_again()
            }
            Word::Help => self.help(),
            Word::End => String::new(),
        }
    }

    /// Makes a change of the desk, and has it kept.
    fn keep(&mut self, change: Change) {
        self.desk.apply(&change);
        self.deed = Some(Deed::Keep(change));
    }

    /// The record of a number of the leaf.
    fn record_at(&self, number: usize) -> Option<Record> {
        self.leaf.numbered(number).and_then(Line::record)
    }

    fn telling(&self) -> Telling<'_> {
        Telling { catalogue: &self.catalogue, texts: &self.texts, now: self.now }
    }

    /// The next lines of the leaf, and how to go on.
    fn tell(&mut self) -> String {
        let portion = self.leaf.portion();
        let mut out = String::new();
        for (number, line) in portion {
            let text = self.said(&line);
            let number = number.map(|number| format!("{number}. ")).unwrap_or_default();
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{number}{text}");
        }
        if !self.leaf.is_told() {
            out.push_str(&self.texts.say_with("plain-left", &[("count", self.leaf.left().into())]));
            out.push('\n');
        }
        out
    }

    fn said(&self, line: &Line) -> String {
        match line {
            Line::Text(text) | Line::Link(text, _) | Line::Slip(text, _) | Line::Search(text, _) => text.clone(),
            Line::Query(query) => self.texts.say_with("row-suggestion", &[("text", query.as_str().into())]),
            Line::Record(record) => {
                let id = self.catalogue.dataset.id(*record);
                let noted = match (self.desk.shortlist.has(id), self.desk.shortlist.comment_on(id)) {
                    (false, _) => String::new(),
                    (true, "") => format!(" {}", self.texts.say("plain-noted")),
                    (true, comment) => format!(" {}", self.commented(comment)),
                };
                let is_favorite = self.desk.favorites.iter().any(|favorite| favorite == id);
                let favored =
                    if is_favorite { format!(" {}.", self.texts.say("page-favorite")) } else { String::new() };
                format!("{}{noted}{favored}", self.telling().record(*record))
            }
        }
    }

    fn line(&self, id: &str) -> String {
        format!("{}\n", self.texts.say(id))
    }

    fn more(&mut self) -> String {
        if self.leaf.is_told() { self.line("plain-all-told") } else { self.tell() }
    }

    fn choose(&mut self, number: usize) -> String {
        match self.leaf.numbered(number).cloned() {
            Some(Line::Record(record) | Line::Link(_, record)) => {
                self.leaf.chosen = number;
                self.visit(record);
                let page = self.page(record);
                self.turn_to(page)
            }
            Some(Line::Slip(_, slip)) => {
                self.leaf.chosen = number;
                let letter = self.slip(slip);
                self.turn_to(letter)
            }
            // The way back leads to the mention.
            Some(Line::Search(_, query)) => {
                self.leaf.chosen = number;
                self.asked = Asked { text: query, ..Asked::default() };
                let list = self.found();
                self.turn_to(list)
            }
            Some(Line::Query(query)) => self.search(&query),
            Some(Line::Text(_)) | None => {
                let number = number.to_string();
                self.texts.say_with("plain-no-number", &[("number", number.as_str().into())]) + "\n"
            }
        }
    }

    /// The page of a record, below its title what the counsellor has written about it.
    fn page(&self, record: Record) -> Leaf {
        let (texts, id) = (&self.texts, self.catalogue.dataset.id(record));
        let is_favorite = self.desk.favorites.iter().any(|favorite| favorite == id);
        // Whoever hears the comment knows that it is on the shortlist.
        let is_noted = self.desk.shortlist.has(id) && self.desk.shortlist.comment_on(id).is_empty();
        let states = [(is_favorite, "page-favorite"), (is_noted, "page-noted")];
        let states: Vec<String> = states.iter().filter(|(is_so, _)| *is_so).map(|(_, id)| texts.say(id)).collect();
        let states = (!states.is_empty()).then(|| states.join(", "));
        let written = self.written_about(id);
        let comment = Some(self.desk.shortlist.comment_on(id)).filter(|comment| !comment.is_empty());
        let comment = comment.map(|comment| self.commented(comment));
        let mut lines = self.telling().page(record);
        lines.splice(1..1, states.into_iter().chain(written).chain(comment).map(Line::Text));
        Leaf::new(Some(record), lines)
    }

    fn turn_to(&mut self, leaf: Leaf) -> String {
        self.trail.push(std::mem::replace(&mut self.leaf, leaf));
        if self.trail.len() > TRAIL {
            self.trail.remove(0);
        }
        self.tell()
    }

    /// The record after or before this one, in the list from which it was opened.
    fn turn(&mut self, step: isize) -> String {
        let number = self.trail.last().and_then(|list| list.chosen.checked_add_signed(step));
        let next = number.and_then(|number| self.trail.last()?.numbered(number).and_then(Line::record));
        let (Some(record), Some(number), Some(list)) = (next, number, self.trail.last_mut()) else {
            return self.line("plain-no-other");
        };
        list.chosen = number;
        self.visit(record);
        self.leaf = self.page(record);
        self.tell()
    }

    fn back(&mut self) -> String {
        let Some(mut leaf) = self.trail.pop() else { return self.line("plain-at-home") };
        leaf.rewind();
        self.leaf = leaf;
        self.tell()
    }

    fn home(&self) -> Leaf {
        let fields = (0..self.catalogue.dataset.fields.len()).map(|at| Line::Record(Record::Field(at)));
        Leaf::new(None, fields.collect())
    }

    fn search(&mut self, query: &str) -> String {
        let length = query.chars().count();
        if length > LONGEST {
            return self.too_long(length, LONGEST);
        }
        self.asked = Asked { text: query.to_owned(), ..Asked::default() };
        self.ask_again()
    }

    fn ask_again(&mut self) -> String {
        if self.asked.text.is_empty() {
            return self.line("plain-no-query");
        }
        let list = self.found();
        self.trail.clear();
        self.leaf = self.home();
        self.turn_to(list)
    }

    /// The hits of what was asked, best first, with what else there is to say.
    fn found(&self) -> Leaf {
        let (texts, asked) = (&self.texts, &self.asked);
        let frequent = if self.prefers_frequent { self.desk.frequent() } else { Vec::new() };
        let query = Query::parse(&asked.text).asked_at(self.now);
        let query = query.with_favorites(&self.desk.favorites).preferring(frequent);
        let results = self.catalogue.search_whole(&query, None);
        let shelves = asked.shelf.map_or(Shelf::ALL.to_vec(), |shelf| vec![shelf]);
        let records = |hits: Vec<Hit>| hits.into_iter().map(|hit| Line::Record(hit.record));
        let hits = results.hits.best(&shelves, results.hits.len());
        let unknown = results.unknown.best(&shelves, results.unknown.len());
        let values = [("query", asked.text.as_str().into()), ("count", hits.len().into())];
        let mut lines = vec![Line::Text(texts.say_with("plain-found", &values))];
        lines.extend(asked.shelf.map(|shelf| {
            let list = texts.say(tab_of(shelf));
            Line::Text(texts.say_with("plain-only", &[("list", list.as_str().into())]))
        }));
        if let Some(filter) = query.filters.iter().find(|filter| filter.is_no_time()) {
            lines.push(Line::Text(texts.say_with("search-no-time", &[("value", filter.value.as_str().into())])));
        }
        lines.extend(records(hits));
        if !unknown.is_empty() {
            let id = if asked.shows_unknown { "plain-unknown" } else { "plain-unknown-hidden" };
            lines.push(Line::Text(texts.say_with(id, &[("count", unknown.len().into())])));
            lines.extend(records(unknown).filter(|_| asked.shows_unknown));
        }
        lines.extend(results.suggestions.iter().map(|text| Line::Query(text.clone())));
        Leaf::new(None, lines)
    }

    /// What one can type, from the same table that is read when it is typed.
    fn help(&self) -> String {
        let texts = &self.texts;
        // What goes with what was told last comes first: nobody listens to forty lines for one word.
        let (here, elsewhere): (Vec<_>, Vec<_>) = Word::ALL.iter().partition(|(word, _)| self.is_at_hand(*word));
        let words = here.into_iter().chain(elsewhere).map(|(_, code)| {
            let spellings = Word::spellings(code, texts).join(", ");
            format!("{spellings}: {}", texts.say(&format!("plain-help-{code}")))
        });
        let filters = self.telling().filters();
        let lines = std::iter::once(texts.say("plain-help")).chain(words);
        let lines = lines.chain([texts.say("help-search")]).chain(filters);
        lines.map(|line| line + "\n").collect()
    }
}

/// The name of a list in the locales.
fn tab_of(shelf: Shelf) -> &'static str {
    match shelf {
        Shelf::Goals => "tab-goals",
        Shelf::Offers => "tab-offers",
        Shelf::Addresses => "tab-addresses",
        Shelf::Pages => "tab-concept",
    }
}
