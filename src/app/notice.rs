//! Notices: what the person is told below the lists, and what waits to be told.
//!
//! What answers a key is told at once and goes with the next one. What nobody asked for stays in view for as long as
//! reading it takes, whatever is typed meanwhile; where it finds no room beside what is told already, it waits.

use std::collections::VecDeque;
use std::time::Duration;

use crate::text::layout;

/// How many lines what is told may take.
pub const MOST: usize = 6;

/// How long it takes to see that something is told, and to read a letter of it: 25 letters a second, as of a text of 250
/// words a minute.
const NOTICING: Duration = Duration::from_secs(1);
const LETTER: Duration = Duration::from_millis(40);

/// What a sentence means to whoever reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Something was done, or is so.
    Said,
    /// Something is being done; what comes of it takes its place.
    Begun,
    /// Something was not done, or is not as it should be.
    Warning,
}

/// One thing that is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// What it means.
    pub tone: Tone,
    /// The sentence, safe.
    pub text: String,
}

impl Sentence {
    /// Something was done, or is so.
    pub fn said(text: String) -> Self {
        Self { tone: Tone::Said, text }
    }

    /// Something is being done.
    pub fn begun(text: String) -> Self {
        Self { tone: Tone::Begun, text }
    }

    /// Something was not done, or is not as it should be.
    pub fn warning(text: String) -> Self {
        Self { tone: Tone::Warning, text }
    }
}

/// What is told and what waits to be told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notices {
    /// In view.
    told: Vec<Told>,
    waiting: VecDeque<Sentence>,
    /// Where a newer edition of the directory has an error, for as long as that keeps it out (`file:line:column`, safe).
    fault: Option<String>,
}

/// A sentence in view.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Told {
    sentence: Sentence,
    /// How long until it can have been read.
    left: Duration,
    stay: Stay,
}

/// How long a sentence stays in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stay {
    /// Until the next key, which it answers to the last one.
    Answer,
    /// Until the next key, but not before it can have been read.
    Unasked,
    /// Until it can have been read: there was a key.
    Passed,
}

/// Where notices stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// How wide it is.
    pub columns: usize,
    /// How many lines several sentences may take together.
    pub lines: usize,
}

impl Notices {
    /// Whether there is nothing in view.
    pub fn is_silent(&self) -> bool {
        self.told.is_empty()
    }

    /// What is in view in lines of so many columns. What means something else begins a line of its own.
    pub fn lines(&self, columns: usize) -> Vec<(Tone, String)> {
        let mut lines = self.wrapped(columns);
        if lines.len() > MOST {
            lines.truncate(MOST);
            if let Some((_, last)) = lines.last_mut() {
                *last = format!("{}…", layout::prefix(last, columns.saturating_sub(1)));
            }
        }
        lines
    }

    /// The sentences in view.
    pub fn texts(&self) -> Vec<&str> {
        self.told.iter().map(|told| told.sentence.text.as_str()).collect()
    }

    /// Where a newer edition of the directory has the error that keeps it out.
    pub fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }

    /// Hears of that error, or that there is none any more. What was told of the last one is no longer so.
    pub(crate) fn set_fault(&mut self, place: Option<&str>) {
        if let Some(before) = std::mem::replace(&mut self.fault, place.map(ToOwned::to_owned)) {
            self.told.retain(|told| !told.sentence.text.contains(&before));
            self.waiting.retain(|sentence| !sentence.text.contains(&before));
        }
    }

    /// Says something in view in other words.
    pub(crate) fn reword(&mut self, before: &str, after: String) {
        if let Some(told) = self.told.iter_mut().find(|told| told.sentence.text == before) {
            told.sentence.text = after;
        }
    }

    /// Whether all that there is to tell stands where it has to.
    pub(crate) fn is_settled(&self) -> bool {
        self.waiting.is_empty() && self.told.len() < 2
    }

    /// When the next change comes of itself.
    pub fn wake(&self) -> Option<Duration> {
        let passed = self.told.iter().filter(|told| told.stay == Stay::Passed).map(|told| told.left).min();
        let all = self.told.iter().map(|told| told.left).max().filter(|_| !self.waiting.is_empty());
        [passed, all].into_iter().flatten().min()
    }

    /// Answers a key. What answered it before is no longer so.
    pub(crate) fn answer(&mut self, sentence: Sentence) {
        self.told.retain(|told| told.stay != Stay::Answer && !told.left.is_zero() && told.sentence != sentence);
        let left = reading(&sentence);
        self.told.insert(0, Told { sentence, left, stay: Stay::Answer });
    }

    /// Has something told that nobody asked for, in its turn.
    pub(crate) fn inform(&mut self, sentence: Sentence) {
        self.told.retain(|told| told.sentence.tone != Tone::Begun);
        let is_new = !self.told.iter().any(|told| told.sentence == sentence) && !self.waiting.contains(&sentence);
        if is_new {
            self.waiting.push_back(sentence);
        }
    }

    /// Hears that there was a key.
    pub(crate) fn dismiss(&mut self) {
        self.told.retain(|told| told.stay != Stay::Answer && !told.left.is_zero());
        for told in &mut self.told {
            told.stay = Stay::Passed;
        }
    }

    /// Hears how long it has been in view; whether that changes it. What waits comes when everything in view can have been
    /// read.
    pub(crate) fn pass(&mut self, elapsed: Duration) -> bool {
        for told in &mut self.told {
            told.left = told.left.saturating_sub(elapsed);
        }
        let before = self.told.len();
        let is_over = !self.waiting.is_empty() && self.told.iter().all(|told| told.left.is_zero());
        let is_gone = |told: &Told| told.left.is_zero() && told.stay == Stay::Passed;
        self.told.retain(|told| !(is_over || is_gone(told)));
        self.told.len() != before
    }

    /// Takes into view what waits and has room, and out of it what has none.
    pub(crate) fn settle(&mut self, room: Room) {
        while self.told.len() > 1 && self.wrapped(room.columns).len() > room.lines {
            self.step_back();
        }
        while let Some(sentence) = self.waiting.pop_front() {
            let before = self.told.iter().map(|told| told.left).max().unwrap_or_default();
            let left = before + reading(&sentence);
            self.told.push(Told { sentence, left, stay: Stay::Unasked });
            if self.told.len() > 1 && self.wrapped(room.columns).len() > room.lines {
                self.step_back();
                return;
            }
        }
    }

    /// Has the last sentence in view wait again.
    fn step_back(&mut self) {
        if let Some(told) = self.told.pop() {
            self.waiting.push_front(told.sentence);
        }
    }

    fn wrapped(&self, columns: usize) -> Vec<(Tone, String)> {
        let mut lines = Vec::new();
        for group in self.told.chunk_by(|one, next| one.sentence.tone == next.sentence.tone) {
            let tone = group.first().map_or(Tone::Said, |told| told.sentence.tone);
            let texts: Vec<&str> = group.iter().map(|told| told.sentence.text.as_str()).collect();
            // Not by its color alone.
            let sign = if tone == Tone::Warning { "! " } else { "" };
            let text = format!("{sign}{}", texts.join(" "));
            let ranges = layout::wrap(&text, columns);
            lines.extend(ranges.into_iter().map(|range| (tone, text.get(range).unwrap_or_default().to_owned())));
        }
        lines
    }
}

fn reading(sentence: &Sentence) -> Duration {
    let letters = u32::try_from(sentence.text.chars().count()).unwrap_or(u32::MAX);
    LETTER.saturating_mul(letters).saturating_add(NOTICING)
}
