//! What stands beside a QR code, and what the keys and the mouse do there. Nothing of it needs a desk.

use crate::app::code::{Code, Dots, Fit, Picture, fit};
use crate::app::message::{Effect, Message, Step};
use crate::app::overlay::Overlay;
use crate::app::window::Area;
use crate::app::{App, GlyphSet};
use crate::dataset::Record;
use crate::export::payload::{Content, Payload, payloads};
use crate::text::layout;

/// What a line beside a code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// The name of the record.
    Title,
    /// The content in view.
    Chosen,
    /// Another content, by its place; a click shows it.
    Other(usize),
    /// What the code holds.
    Words,
    /// What is missing, or why there is no code.
    Remark,
    /// Which one of several it is; a click shows the next.
    Turn,
    /// The way out.
    Close,
}

/// A QR code and everything beside it, each in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Display {
    /// The code, where the window is large enough.
    pub picture: Option<Picture>,
    /// The lines beside it.
    pub lines: Vec<(Area, Face, String)>,
}

/// From which height on groups of lines have room between them.
const AIRY: u16 = 14;

impl App {
    /// Opens the QR code of a record.
    pub(crate) fn open_code(&mut self, record: Record) -> Effect {
        let id = self.catalogue.dataset.id(record).to_owned();
        self.overlay = Some(Overlay::Code(Code::of(id)));
        Effect::Draw
    }

    /// What an open code can hold; nothing where the edition no longer has its record.
    fn payloads_of(&self, code: &Code) -> Vec<Payload> {
        let record = self.catalogue.dataset.find(&code.id);
        record.map(|record| payloads(&self.catalogue.dataset, record, self.occasion())).unwrap_or_default()
    }

    /// Of what a code is made on this screen.
    pub fn dots(&self) -> Dots {
        match self.outfit.glyphs {
            GlyphSet::Full => Dots::Halves,
            GlyphSet::Console => Dots::Pairs,
        }
    }

    /// The code and everything beside it.
    pub fn display(&self, code: &Code) -> Option<Display> {
        let payloads = self.payloads_of(code);
        let payload = payloads.get(code.chosen)?;
        let whole = Area { x: 1, y: 0, width: self.window.columns.saturating_sub(2), height: self.window.rows };
        let (picture, variant, words, remark) = match fit(payload, self.window, self.dots()) {
            Fit::Shown { picture, variant, words } => {
                let remark = (variant > 0).then(|| self.texts.say("code-shortened"));
                (Some(picture), variant, words, remark)
            }
            Fit::Needs(window) => {
                let size = [("columns", usize::from(window.columns).into()), ("rows", usize::from(window.rows).into())];
                let fits = |it: &Payload| matches!(fit(it, self.window, self.dots()), Fit::Shown { .. });
                // Another content may need less.
                let other = payloads.iter().any(fits).then(|| format!(" {}", self.texts.say("code-needs-other")));
                let remark = self.texts.say_with("code-needs", &size) + &other.unwrap_or_default();
                (None, payload.variants.len().saturating_sub(1), whole, Some(remark))
            }
        };
        let said = payload.variants.get(variant).map(|it| it.words.clone()).unwrap_or_default();
        let title = self.catalogue.dataset.find(&code.id).map(|it| self.catalogue.title(it, self.language()));
        let mut column = Column::new(words);
        if let Some((at, count)) = code.turn() {
            let values = [("number", (at + 1).into()), ("count", count.into())];
            column.wrapped(Face::Turn, &self.texts.say_with("code-turn", &values), 1);
        }
        column.wrapped(Face::Title, title.unwrap_or_default(), if words.height < AIRY { 1 } else { 3 });
        column.gap();
        let phones = payloads.iter().filter(|payload| payload.content == Content::Phone).count();
        let labels = payloads.iter().enumerate().map(|(at, payload)| {
            let face = if at == code.chosen { Face::Chosen } else { Face::Other(at) };
            // Of several numbers each is called by itself.
            let number = payload.variants.first().and_then(|it| it.words.first()).filter(|_| phones > 1);
            let number = number.filter(|_| payload.content == Content::Phone).cloned();
            (face, number.unwrap_or_else(|| self.texts.say(payload.content.label())))
        });
        column.flow(labels);
        column.gap();
        let remark = remark.unwrap_or_default();
        let below = layout::wrap(&remark, words.width.into()).len();
        let foot = usize::from(!remark.is_empty()) * below + 1;
        for line in &said {
            let left = column.left().saturating_sub(foot);
            column.wrapped(Face::Words, line, left);
        }
        if column.left() > foot + 1 {
            column.gap();
        }
        column.wrapped(Face::Remark, &remark, column.left().saturating_sub(1));
        column.last(Face::Close, &self.texts.say("code-close"));
        Some(Display { picture, lines: column.lines })
    }

    pub(crate) fn update_code(&mut self, message: &Message) -> Effect {
        if self.is_turned(message) {
            return Effect::Draw;
        }
        let Some(Overlay::Code(code)) = &self.overlay else { return Effect::None };
        let count = self.payloads_of(code).len().max(1);
        let chosen = match message {
            Message::TabNext | Message::Moved(Step::Right | Step::Down | Step::PageDown) => (code.chosen + 1) % count,
            Message::TabPrevious | Message::Moved(Step::Left | Step::Up | Step::PageUp) => {
                (code.chosen + count - 1) % count
            }
            Message::Clicked { column, row } => {
                let lines = self.display(code).map(|display| display.lines).unwrap_or_default();
                match lines.iter().find(|(area, ..)| area.has(*column, *row)) {
                    Some((_, Face::Other(at), _)) => *at,
                    Some((_, Face::Close, _)) => return self.close(),
                    _ => return Effect::None,
                }
            }
            Message::Cancelled | Message::Opened | Message::Acted(_) => return self.close(),
            Message::LeaveAsked => return self.update_browse(message.clone()),
            _ => return Effect::None,
        };
        if let Some(Overlay::Code(code)) = &mut self.overlay {
            code.chosen = chosen;
        }
        Effect::Draw
    }

    /// Whether a message goes on or back in a queue of codes, as far as there is one.
    fn is_turned(&mut self, message: &Message) -> bool {
        let Some(Overlay::Code(code)) = &self.overlay else { return false };
        let is_click = |column, row| {
            let lines = self.display(code).map(|display| display.lines).unwrap_or_default();
            lines.iter().any(|(area, face, _)| *face == Face::Turn && area.has(column, row))
        };
        let steps = match message {
            Message::Moved(Step::Right | Step::PageDown) | Message::Opened => 1,
            Message::Moved(Step::Left | Step::PageUp) => -1,
            Message::Clicked { column, row } if is_click(*column, *row) => 1,
            _ => return false,
        };
        let Some(Overlay::Code(code)) = &mut self.overlay else { return false };
        let is_stop = *message == Message::Opened;
        // The arrows stop at either end; after the last one Enter closes.
        code.turn().is_some() && (code.go(steps) || !is_stop)
    }

    fn close(&mut self) -> Effect {
        self.overlay = None;
        Effect::Draw
    }
}

/// Lines from the top of an area to its end.
struct Column {
    area: Area,
    y: u16,
    lines: Vec<(Area, Face, String)>,
}

impl Column {
    fn new(area: Area) -> Self {
        Self { area, y: area.y, lines: Vec::new() }
    }

    /// How many lines are left.
    fn left(&self) -> usize {
        (self.area.y + self.area.height).saturating_sub(self.y).into()
    }

    /// A blank line, where there is room for such.
    fn gap(&mut self) {
        self.y += u16::from(self.area.height >= AIRY);
    }

    /// A text in at most so many lines.
    fn wrapped(&mut self, face: Face, text: &str, most: usize) {
        let ranges = layout::wrap(text, self.area.width.into());
        let count = ranges.len();
        for (at, range) in ranges.into_iter().enumerate().take(most) {
            let mut line = text.get(range).unwrap_or_default().to_owned();
            if at + 1 == most && count > most {
                line = layout::truncate(&format!("{line} …"), self.area.width.into()).into_owned();
            }
            self.lines.push((Area { y: self.y, height: 1, ..self.area }, face, line));
            self.y += 1;
        }
    }

    /// Labels beside each other, as many in a line as fit.
    fn flow(&mut self, labels: impl Iterator<Item = (Face, String)>) {
        let end = self.area.x + self.area.width;
        let mut x = self.area.x;
        for (face, label) in labels {
            let label = format!(" {label} ");
            let width = u16::try_from(layout::width(&label)).unwrap_or(u16::MAX);
            if x > self.area.x && x + width > end {
                x = self.area.x;
                self.y += 1;
            }
            self.lines.push((Area { x, y: self.y, width: width.min(end.saturating_sub(x)), height: 1 }, face, label));
            x += width + 1;
        }
        self.y += 1;
    }

    /// A text in the last line.
    fn last(&mut self, face: Face, text: &str) {
        let y = (self.area.y + self.area.height).saturating_sub(1);
        self.lines.push((Area { y, height: 1, ..self.area }, face, text.to_owned()));
    }
}
