//! Taking in what foreign sources say: records that are there are brought up to date, new ones are added, and what
//! would make the dataset wrong is left out.

mod blame;
mod damage;
pub mod draft;
mod graft;
mod matching;
mod naming;

use std::collections::HashSet;

use chrono::NaiveDate;
use toml_edit::{ArrayOfTables, Item, Table};

use crate::dataset::amend::Opened;
use crate::dataset::check::examine;
use crate::dataset::errors::first_unlike;
use crate::dataset::finding::Finding;
use crate::dataset::intake::blame::without_the_blamed;
use crate::dataset::intake::damage::take_unreadable;
use crate::dataset::intake::draft::{Change, Content, Draft, Facts, Reason, What};
use crate::dataset::intake::graft::{Grafted, fill, graft};
use crate::dataset::intake::matching::{Match, find_offer, find_partner};
use crate::dataset::intake::naming::{known_names, new_id};
use crate::dataset::parse::Parsed;
use crate::dataset::source::SourceFile;
use crate::dataset::table::nearest;

/// How many wrong values of a row are looked for.
const MOST_WRONG: usize = 8;

/// A file of a dataset as the keeper has it: its name, below the dataset's folder, and its whole text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its name.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// What came of drafts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Intake {
    /// The files that are to be written: those with another text than before, and the new one.
    pub files: Vec<Written>,
    /// Everything that happened, draft by draft.
    pub changes: Vec<Change>,
}

/// Takes drafts into the files of a dataset; nothing is written here. A draft is that of a partner with the same id, or
/// else with the same name whose address does not contradict. Facts that differ are changed in their files; new
/// records go to the file `new_file`. Unknown never overwrites known. A draft that would bring an error which the dataset
/// did not have is left out.
pub fn take_in(files: &[Written], drafts: &[Draft], new_file: &str, today: NaiveDate) -> Intake {
    let shelves: Vec<Shelf> = files
        .iter()
        .map(|file| Shelf { name: file.name.clone(), text: file.text.clone(), opened: Opened::new(&file.text).ok() })
        .collect();
    let before = examine(&sources(&shelves), today);
    let ids = before.dataset.records().map(|record| before.dataset.id(record).to_owned()).collect();
    let ground = Ground { before, today, new_file };
    let state = take(State { shelves, ids, changes: Vec::new() }, drafts, &ground);
    let is_new = |shelf: &&Shelf| files.iter().all(|file| (&file.name, &file.text) != (&shelf.name, &shelf.text));
    let written = state.shelves.iter().filter(is_new);
    let mut changes = state.changes;
    changes.sort_by_key(|change| change.row);
    Intake { files: written.map(|it| Written { name: it.name.clone(), text: it.text.clone() }).collect(), changes }
}

/// What does not change while drafts are taken in.
struct Ground<'a> {
    before: Parsed,
    today: NaiveDate,
    new_file: &'a str,
}

impl Ground<'_> {
    /// The first error that was not there before.
    fn new_error(&self, state: &State) -> Option<Finding> {
        let after = examine(&sources(&state.shelves), self.today);
        first_unlike(&self.before.findings, &after.findings).cloned()
    }
}

#[derive(Clone)]
struct State {
    shelves: Vec<Shelf>,
    ids: HashSet<String>,
    changes: Vec<Change>,
}

/// A file, open as long as it is TOML.
#[derive(Clone)]
struct Shelf {
    name: String,
    text: String,
    opened: Option<Opened>,
}

fn sources(shelves: &[Shelf]) -> Vec<SourceFile> {
    let mut files: Vec<SourceFile> = shelves.iter().map(|it| SourceFile::new(&it.name, &it.text)).collect();
    files.sort_by(|left, right| left.name.cmp(&right.name));
    files
}

/// All drafts at once if they bring no error; otherwise each half by itself, until the wrong one stands alone.
fn take(state: State, drafts: &[Draft], ground: &Ground<'_>) -> State {
    let mut next = state.clone();
    for draft in drafts {
        next.apply(draft, ground);
    }
    next.shelves.iter_mut().for_each(Shelf::refresh);
    let Some(wrong) = ground.new_error(&next) else { return next };
    match drafts {
        [] => state,
        [draft] => spare(&state, draft, &wrong, ground).unwrap_or_else(|| {
            let left = Change { row: draft.row, what: What::RowLeft(Reason::Wrong(wrong)) };
            State { changes: state.changes.into_iter().chain([left]).collect(), ..state }
        }),
        _ => {
            let (first, second) = drafts.split_at(drafts.len() / 2);
            take(take(state, first, ground), second, ground)
        }
    }
}

/// A draft without its wrong values, if it can be taken so.
fn spare(state: &State, draft: &Draft, wrong: &Finding, ground: &Ground<'_>) -> Option<State> {
    let (mut draft, mut wrong) = (draft.clone(), wrong.clone());
    let mut left = Vec::new();
    for _ in 0..MOST_WRONG {
        let tried = without_the_blamed(&draft, &wrong).into_iter().take(MOST_WRONG).find_map(|(less, key)| {
            let mut next = state.clone();
            next.apply(&less, ground);
            next.shelves.iter_mut().for_each(Shelf::refresh);
            let error = ground.new_error(&next);
            // Another error means that this one is gone.
            error.as_ref().is_none_or(|it| it.values != wrong.values).then_some((less, key, next, error))
        });
        let (less, key, mut next, error) = tried?;
        left.push(Change { row: draft.row, what: What::ValueWrong { key, why: wrong } });
        let Some(other) = error else {
            next.changes.append(&mut left);
            return Some(next);
        };
        (draft, wrong) = (less, other);
    }
    None
}

impl Shelf {
    fn refresh(&mut self) {
        if let Some(opened) = &self.opened {
            self.text = opened.text();
        }
    }

    fn partners(&mut self) -> Option<&mut ArrayOfTables> {
        self.opened.as_mut()?.document.get_mut("partner")?.as_array_of_tables_mut()
    }
}

impl State {
    fn apply(&mut self, draft: &Draft, ground: &Ground<'_>) {
        let row = draft.row;
        let (mut partner, mut offer) = (draft.partner.clone(), draft.offer.clone());
        for facts in [&mut partner, &mut offer] {
            for (key, value) in known_names(facts, &ground.before.dataset) {
                self.tell(row, What::ValueLeft { key, value });
            }
        }
        let documents = self.shelves.iter().map(|shelf| shelf.opened.as_ref().map(|it| &it.document));
        let found = find_partner(documents, &partner);
        if matches!(found, Match::None) {
            (partner, offer) = (self.readable(row, &partner), self.readable(row, &offer));
        }
        match found {
            Match::Several(ids) => self.tell(row, What::RowLeft(Reason::Ambiguous(ids))),
            Match::One(file, at) => self.update(row, (file, at), &partner, &offer),
            Match::None if partner.get_text("name").is_none() => {
                self.tell(row, What::RowLeft(nameless(&partner, ground)));
            }
            Match::None if !offer.is_empty() && !has_title(&offer) => self.tell(row, What::RowLeft(Reason::NoTitle)),
            Match::None => {
                let place = self.add_partner(row, &partner, ground);
                if let Some(place) = place.filter(|_| !offer.is_empty()) {
                    self.put_offer(row, place, &offer);
                }
            }
        }
    }

    fn tell(&mut self, row: usize, what: What) {
        self.changes.push(Change { row, what });
    }

    fn partner(&mut self, (file, at): (usize, usize)) -> Option<&mut Table> {
        self.shelves.get_mut(file)?.partners()?.get_mut(at)
    }

    fn update(&mut self, row: usize, place: (usize, usize), facts: &Facts, offer: &Facts) {
        let Some(table) = self.partner(place) else { return };
        let id = table.get("id").and_then(Item::as_str).unwrap_or_default().to_owned();
        let known = find_offer(table, offer);
        if !offer.is_empty() && known.is_none() && !has_title(offer) {
            return self.tell(row, What::RowLeft(Reason::NoTitle));
        }
        let facts = other_than_name(facts, &id, &["name", "unit"]);
        let outcome = graft(table, &facts);
        self.tell_outcome(row, &id, outcome, &facts);
        if !offer.is_empty() {
            self.put_offer(row, place, offer);
        }
    }

    fn tell_outcome(&mut self, row: usize, id: &str, outcome: Grafted, facts: &Facts) {
        for (key, old, new) in outcome.changed {
            self.tell(row, What::Changed { id: id.to_owned(), key, old, new });
        }
        for key in outcome.left {
            let value = facts.get(&key).map(Content::shown).unwrap_or_default();
            self.tell(row, What::ValueLeft { key, value });
        }
        for (key, old, new) in outcome.kept {
            self.tell(row, What::LettersLost { key, old, new });
        }
    }

    /// Facts of a new record, without those that could not be read.
    fn readable(&mut self, row: usize, facts: &Facts) -> Facts {
        let mut facts = facts.clone();
        for (key, new) in take_unreadable(&mut facts) {
            self.tell(row, What::LettersLost { key, old: String::new(), new });
        }
        facts
    }

    fn add_partner(&mut self, row: usize, facts: &Facts, ground: &Ground<'_>) -> Option<(usize, usize)> {
        let name = ground.new_file;
        let file = self.shelves.iter().position(|shelf| shelf.name == name).unwrap_or_else(|| {
            self.shelves.push(Shelf { name: name.to_owned(), text: String::new(), opened: Opened::new("").ok() });
            self.shelves.len() - 1
        });
        let title = facts.get_text("unit").or(facts.get_text("name")).unwrap_or_default().to_owned();
        let parts = ["name", "unit", "town"].map(|key| facts.get_text(key).unwrap_or_default());
        let id = self.claim(facts, &parts);
        let document = &mut self.shelves.get_mut(file)?.opened.as_mut()?.document;
        let is_first = document.is_empty();
        let entry = document.entry("partner").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
        let partners = entry.as_array_of_tables_mut()?;
        let mut table = Table::new();
        table.insert("id", Item::Value(id.as_str().into()));
        fill(&mut table, facts, "");
        table.decor_mut().set_prefix(if is_first { "" } else { "\n" });
        partners.push(table);
        let at = partners.len() - 1;
        self.tell(row, What::Added { id, title, file: name.to_owned() });
        Some((file, at))
    }

    fn put_offer(&mut self, row: usize, place: (usize, usize), facts: &Facts) {
        let name = self.shelves.get(place.0).map(|it| it.name.clone()).unwrap_or_default();
        let Some(table) = self.partner(place) else { return };
        if let Some(at) = find_offer(table, facts) {
            let offers = table.get_mut("offer").and_then(Item::as_array_of_tables_mut);
            let Some(known) = offers.and_then(|it| it.get_mut(at)) else { return };
            let id = known.get("id").and_then(Item::as_str).unwrap_or_default().to_owned();
            let facts = other_than_name(facts, &id, &["title.de"]);
            let outcome = graft(known, &facts);
            return self.tell_outcome(row, &id, outcome, &facts);
        }
        let facts = &self.readable(row, facts);
        let Some(title) = title(facts).map(str::to_owned) else {
            return self.tell(row, What::RowLeft(Reason::NoTitle));
        };
        let Some(table) = self.partner(place) else { return };
        let partner = table.get("id").and_then(Item::as_str).unwrap_or_default().to_owned();
        let id = self.claim(facts, &[&partner, &title]);
        let Some(table) = self.partner(place) else { return };
        let entry = table.entry("offer").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
        let Some(offers) = entry.as_array_of_tables_mut() else { return };
        let mut offer = Table::new();
        offer.insert("id", Item::Value(id.as_str().into()));
        fill(&mut offer, facts, "  ");
        offers.push(offer);
        self.tell(row, What::Added { id, title, file: name });
    }

    /// The id that a source gives, or a new one.
    fn claim(&mut self, facts: &Facts, parts: &[&str]) -> String {
        let id = facts.get_text("id").map_or_else(|| new_id(parts, &self.ids), str::to_owned);
        self.ids.insert(id.clone());
        id
    }
}

/// Facts without the names by which the record was found, if it was not found by its id: another way of writing them is
/// no news.
fn other_than_name(facts: &Facts, id: &str, names: &[&str]) -> Facts {
    let mut facts = facts.clone();
    if facts.get_text("id") != Some(id) {
        for name in names {
            facts.drop(name);
        }
    }
    facts
}

/// Why a partner without a name was not found.
fn nameless(partner: &Facts, ground: &Ground<'_>) -> Reason {
    let Some(id) = partner.get_text("id") else { return Reason::NoName };
    let ids: Vec<&str> = ground.before.dataset.partners.iter().map(|it| it.id.as_str()).collect();
    Reason::UnknownId { id: id.to_owned(), nearest: nearest(id, &ids).map(str::to_owned) }
}

fn has_title(offer: &Facts) -> bool {
    title(offer).is_some()
}

fn title(offer: &Facts) -> Option<&str> {
    offer.get_text("title.de").or_else(|| {
        let any = offer.iter().find(|(key, _)| *key == "title" || key.starts_with("title."))?;
        offer.get_text(any.0)
    })
}
