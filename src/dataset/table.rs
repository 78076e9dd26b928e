//! Reading one TOML table loosely: every wrong value becomes a finding, every right one is kept.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use crate::dataset::finding::{Code, Finding, Spot};
use crate::dataset::source::SourceFile;
use crate::text::safe;

/// How many findings of one file are listed: whoever has this many mends the first and asks again.
pub const FINDINGS: usize = 500;

/// The longest text of one line, in characters; the longest address of a web page that browsers agree on.
const LONGEST_LINE: usize = 2_000;

/// The longest text with paragraphs, in characters: some ten pages of paper. Texts are searched at every key and laid
/// out at every draw, so that they must have a bound.
const LONGEST_TEXT: usize = 20_000;

/// The findings of one file while it is read.
pub struct Notes<'s> {
    /// The file.
    pub source: &'s SourceFile,
    /// Its index in the order of reading.
    pub file: usize,
    found: Vec<Finding>,
    /// Lines of which nothing more is said.
    hushed: Vec<u32>,
    /// How many more there were than are listed.
    unlisted: usize,
    /// Where headers of tables are broken.
    breaks: Vec<usize>,
    /// Byte of the file from which bytes are counted.
    start: usize,
    /// How much had been found at the end of each section.
    sections: Vec<usize>,
}

impl<'s> Notes<'s> {
    /// An empty list for a file and its index.
    pub fn new(source: &'s SourceFile, file: usize) -> Self {
        let (found, hushed, breaks, sections) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { source, file, found, hushed, unlisted: 0, breaks, start: 0, sections }
    }

    /// The same for a piece of the file, in which bytes are counted from this one on.
    #[must_use]
    pub fn from(self, start: usize) -> Self {
        Self { start, ..self }
    }

    /// Ends a section of the findings.
    pub fn end_section(&mut self) {
        self.sections.push(self.found.len());
    }

    /// What was found by section, and at last what came after them. `None` when that is not all.
    pub fn into_sections(mut self) -> Option<Vec<Vec<Finding>>> {
        let mut parts: Vec<_> = self.sections.iter().rev().map(|at| self.found.split_off(*at)).collect();
        parts.push(self.found);
        parts.reverse();
        (self.unlisted == 0).then_some(parts)
    }

    /// Takes findings that were written down elsewhere.
    pub fn take(&mut self, mut findings: Vec<Finding>) {
        self.found.append(&mut findings);
    }

    /// Remembers that the header of a table is broken at this byte.
    pub fn note_break(&mut self, byte: usize) {
        self.breaks.push(byte);
    }

    /// Whether a header between these two bytes is broken: what stands below it may belong to another record.
    pub fn has_break(&self, from: usize, to: usize) -> bool {
        self.breaks.iter().any(|byte| (from..to).contains(byte))
    }

    /// Writes down a finding at a byte of the file.
    pub fn add(&mut self, code: Code, byte: usize, values: Vec<(&'static str, String)>) {
        if self.is_full() {
            self.unlisted += 1;
            return;
        }
        let at = self.source.position(self.start + byte);
        if !self.hushed.contains(&at.line) || code == Code::ShelterAddress {
            self.found.push(Finding { code, file: self.source.name.clone(), at, values });
        }
    }

    /// Says no more of the lines that have a finding already: after a syntax error what is left of its line misleads.
    pub fn hush_broken_lines(&mut self) {
        self.hushed = self.found.iter().map(|finding| finding.at.line).collect();
    }

    /// How many findings are listed.
    pub fn count(&self) -> usize {
        self.found.len()
    }

    /// Whether more findings will only be counted.
    pub fn is_full(&self) -> bool {
        self.found.len() >= FINDINGS
    }

    /// What was found, and how much more there was.
    pub fn into_findings(mut self) -> Vec<Finding> {
        if let Some(last) = self.found.last().filter(|_| self.unlisted > 0) {
            let (file, at) = (last.file.clone(), last.at);
            let values = vec![("count", self.unlisted.to_string())];
            self.found.push(Finding { code: Code::TooMany, file, at, values });
        }
        self.found
    }

    /// Where a byte of this file is.
    pub fn spot(&self, byte: usize) -> Spot {
        Spot { file: self.file, at: self.source.position(self.start + byte) }
    }
}

/// A safe text with the place where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The text.
    pub text: String,
    /// Where it begins.
    pub byte: usize,
}

/// A table of the file together with the keys that were asked for; what was never asked for is unknown.
pub struct Table<'t, 'i> {
    entries: &'t DeTable<'i>,
    span: Range<usize>,
    asked: Vec<&'static str>,
}

impl<'t, 'i> Table<'t, 'i> {
    /// A table and where it stands.
    pub fn new(entries: &'t DeTable<'i>, span: Range<usize>) -> Self {
        Self { entries, span, asked: Vec::new() }
    }

    /// Byte at which the table begins.
    pub fn byte(&self) -> usize {
        self.span.start
    }

    /// The raw value of a key.
    pub fn value(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'i>>> {
        self.asked.push(key);
        self.entries.get(key)
    }

    /// A text; empty texts count as absent.
    pub fn text(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<Named> {
        let value = self.value(key)?;
        text_of(key, value, notes)
    }

    /// A text without its place.
    pub fn string(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<String> {
        self.text(key, notes).map(|named| named.text)
    }

    /// A text that must be there, and not be empty.
    pub fn required(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<Named> {
        let is_there = match self.entries.get(key).map(Spanned::get_ref) {
            None => false,
            Some(DeValue::String(raw)) => !safe::line(raw.trim()).is_empty(),
            // A value of another type has a finding of its own.
            Some(_) => true,
        };
        if !is_there {
            notes.add(Code::MissingKey, self.span.start, vec![("key", key.to_owned())]);
        }
        self.text(key, notes)
    }

    /// A list of texts; a single text is taken as a list of one.
    pub fn list(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<Vec<Named>> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::Array(items) => Some(items.iter().filter_map(|item| text_of(key, item, notes)).collect()),
            DeValue::String(_) => text_of(key, value, notes).map(|text| vec![text]),
            other => {
                wrong_type(key, "list", other, value.span().start, notes);
                None
            }
        }
    }

    /// A list of texts without their places.
    pub fn strings(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Vec<String> {
        self.list(key, notes).unwrap_or_default().into_iter().map(|named| named.text).collect()
    }

    /// Yes or no.
    pub fn flag(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<bool> {
        let value = self.value(key)?;
        if let DeValue::Boolean(flag) = value.get_ref() {
            return Some(*flag);
        }
        wrong_type(key, "boolean", value.get_ref(), value.span().start, notes);
        None
    }

    /// A whole number with its place.
    pub fn number(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<(i64, usize)> {
        let value = self.value(key)?;
        let byte = value.span().start;
        let number = value.get_ref().as_integer().and_then(|it| i64::from_str_radix(it.as_str(), it.radix()).ok());
        if number.is_none() {
            wrong_type(key, "integer", value.get_ref(), byte, notes);
        }
        number.map(|number| (number, byte))
    }

    /// One of a list of words.
    pub fn choice<T: Copy>(&mut self, key: &'static str, all: &[(T, &str)], notes: &mut Notes<'_>) -> Option<T> {
        let named = self.text(key, notes)?;
        let found = all.iter().find(|(_, word)| *word == named.text);
        if found.is_none() {
            let words: Vec<&str> = all.iter().map(|(_, word)| *word).collect();
            let value = safe::excerpt(&named.text, 40);
            let values = vec![("key", key.to_owned()), ("value", value), ("choices", words.join(", "))];
            notes.add(Code::BadChoice, named.byte, values);
        }
        found.map(|(choice, _)| *choice)
    }

    /// A table below this one.
    pub fn child(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Option<Table<'t, 'i>> {
        let value = self.value(key)?;
        if let DeValue::Table(entries) = value.get_ref() {
            return Some(Table::new(entries, value.span()));
        }
        wrong_type(key, "table", value.get_ref(), value.span().start, notes);
        None
    }

    /// The tables of `[[key]]`.
    pub fn children(&mut self, key: &'static str, notes: &mut Notes<'_>) -> Vec<Table<'t, 'i>> {
        match self.value(key).map(|value| (value.get_ref(), value.span())) {
            None => Vec::new(),
            Some((DeValue::Array(items), _)) => tables_of(key, items, notes),
            // `[partner]` instead of `[[partner]]` is the commonest slip; what is in it is still good.
            Some((DeValue::Table(entries), span)) => {
                notes.add(Code::WrongType, span.start, type_values(key, "tables", "table"));
                vec![Table::new(entries, span)]
            }
            Some((other, span)) => {
                wrong_type(key, "tables", other, span.start, notes);
                Vec::new()
            }
        }
    }

    /// Every key of the table with its value, for tables whose keys are data (language tags).
    pub fn all(&self) -> impl Iterator<Item = (Named, &'t Spanned<DeValue<'i>>)> + use<'t, 'i> {
        let entries = self.entries;
        entries.iter().map(|(key, value)| {
            let text = safe::excerpt(key.get_ref(), 40);
            (Named { text, byte: key.span().start }, value)
        })
    }

    /// Ends the reading: every key nobody asked for is a finding that names the nearest known one.
    pub fn finish(self, notes: &mut Notes<'_>) {
        for (key, _) in self.entries {
            if self.asked.contains(&key.get_ref().as_ref()) {
                continue;
            }
            if notes.is_full() {
                notes.add(Code::UnknownKey, key.span().start, Vec::new());
                continue;
            }
            let shown = safe::excerpt(key.get_ref(), 40);
            let nearest = nearest(&shown, &self.asked).unwrap_or("none").to_owned();
            let mut known = self.asked.clone();
            known.sort_unstable();
            known.dedup();
            let values = vec![("key", shown), ("nearest", nearest), ("known", safe::excerpt(&known.join(", "), 150))];
            notes.add(Code::UnknownKey, key.span().start, values);
        }
    }
}

/// The text in a value, made safe and one line; an empty one counts as absent.
pub fn text_of(key: &str, value: &Spanned<DeValue<'_>>, notes: &mut Notes<'_>) -> Option<Named> {
    clean_text(key, value, (safe::line, LONGEST_LINE), notes)
}

/// The text in a value, made safe, with its paragraphs; an empty one counts as absent.
pub fn paragraphs_of(key: &str, value: &Spanned<DeValue<'_>>, notes: &mut Notes<'_>) -> Option<Named> {
    clean_text(key, value, (safe::paragraphs, LONGEST_TEXT), notes)
}

fn clean_text(
    key: &str,
    value: &Spanned<DeValue<'_>>,
    (clean, longest): (fn(&str) -> Cow<'_, str>, usize),
    notes: &mut Notes<'_>,
) -> Option<Named> {
    let byte = value.span().start;
    let DeValue::String(raw) = value.get_ref() else {
        wrong_type(key, "text", value.get_ref(), byte, notes);
        return None;
    };
    let raw = raw.trim();
    let head = raw.char_indices().nth(longest).and_then(|(end, _)| raw.get(..end));
    if head.is_some() {
        let values = vec![("key", safe::excerpt(key, 40)), ("longest", longest.to_string())];
        notes.add(Code::TooLong, byte, values);
    }
    let raw = head.unwrap_or(raw);
    let mut text = clean(raw);
    if head.is_some() {
        text.to_mut().push('…');
    }
    // Hyphenation hints and the like are taken out in silence; what could drive a terminal is said.
    if raw.chars().any(|letter| letter.is_control() && letter != '\n' && letter != '\r' && letter != '\t') {
        notes.add(Code::UnsafeText, byte, vec![("key", safe::excerpt(key, 40))]);
    }
    (!text.is_empty()).then(|| Named { text: text.into_owned(), byte })
}

/// The word among `known` that is nearest to `word`, if any is near at all.
pub fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    let lower = word.to_lowercase();
    let reach = (lower.chars().count() / 3).max(1);
    known
        .iter()
        .map(|name| (strsim::osa_distance(&lower, name), *name))
        .filter(|(distance, _)| *distance <= reach)
        .min()
        .map(|(_, name)| name)
}

fn tables_of<'t, 'i>(key: &'static str, items: &'t DeArray<'i>, notes: &mut Notes<'_>) -> Vec<Table<'t, 'i>> {
    let mut tables = Vec::with_capacity(items.len());
    for item in items {
        if let DeValue::Table(entries) = item.get_ref() {
            tables.push(Table::new(entries, item.span()));
        } else {
            wrong_type(key, "tables", item.get_ref(), item.span().start, notes);
        }
    }
    tables
}

fn wrong_type(key: &str, wanted: &str, found: &DeValue<'_>, byte: usize, notes: &mut Notes<'_>) {
    let found = match found {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "float",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    };
    notes.add(Code::WrongType, byte, type_values(key, wanted, found));
}

fn type_values(key: &str, wanted: &str, found: &str) -> Vec<(&'static str, String)> {
    vec![("key", safe::excerpt(key, 40)), ("wanted", wanted.to_owned()), ("found", found.to_owned())]
}
