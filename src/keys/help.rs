//! The help in lines: what the keys of a place do, those that matter most there first, and how a search is narrowed.

use ratatui::crossterm::event::{Event, MouseEventKind};

use crate::app::dialog::telling::NARROWING;
use crate::app::message::{Message, Step};
use crate::app::window::Window;
use crate::app::{App, Mode};
use crate::keys::keymap::Keymap;
use crate::keys::{Binding, Prominence, label, name};
use crate::text::layout;

/// How a line of the help looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// What the lines below have in common.
    Heading,
    /// A sentence.
    Text,
    /// What is not as it should be.
    Warning,
    /// A key and what it does.
    Key,
    /// What can be typed and what it means.
    Sample,
}

/// One line of the help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpLine {
    /// How it looks.
    pub look: Look,
    /// The key or sample, padded to its column; empty where there is none.
    pub front: String,
    /// The text.
    pub text: String,
}

/// Groups of keys, with their headings in the locales.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Record,
    Shortlist,
    Way,
    Line,
    Rest,
}

const GROUPS: [(Group, &str); 5] = [
    (Group::Record, "help-group-record"),
    (Group::Shortlist, "help-group-shortlist"),
    (Group::Way, "help-group-way"),
    (Group::Line, "help-group-line"),
    (Group::Rest, "help-group-rest"),
];

/// The widest help, in columns of text.
const WIDEST: usize = 76;

/// The widest column of keys or samples.
const FRONT: usize = 22;

/// Columns of the help's text.
pub fn columns(window: Window) -> usize {
    usize::from(window.columns).saturating_sub(6).clamp(10, WIDEST)
}

/// The help of the place in which it was asked for.
pub fn lines(app: &App, keymap: &Keymap) -> Vec<HelpLine> {
    let mut text = Text { app, columns: columns(app.window), lines: Vec::new() };
    let place = app.help_place();
    let is_dialog = !matches!(place, Mode::List | Mode::Page | Mode::Start);
    text.fault();
    if app.is_picking() {
        text.sentence("help-pick");
    }
    text.sentence(match place {
        Mode::Menu => "help-menu",
        Mode::Comment => "help-comment",
        Mode::HandOut => "help-handout",
        Mode::Filters => "help-filters",
        Mode::Code => "help-code",
        Mode::Writing => "help-writing",
        Mode::Slips => "help-slips",
        _ => "help-intro",
    });
    let first = keymap.listed(app, Prominence::Footer);
    text.keys("help-here", &first);
    let all = keymap.listed(app, Prominence::Help);
    let rest: Vec<&Binding> = all.into_iter().filter(|it| it.prominence != Prominence::Footer).collect();
    for (group, heading) in GROUPS {
        let keys: Vec<&Binding> = rest.iter().copied().filter(|it| group_of(&it.message) == group).collect();
        text.keys(heading, &keys);
    }
    if !is_dialog {
        text.searches();
        text.origin();
    }
    text.lines
}

/// What an event means while the help is open: only here it is known how long the help is, and so where its end is.
pub(super) fn scrolled(app: &App, keymap: &Keymap, event: &Event) -> Option<Message> {
    let top = app.help()?.top;
    let height = usize::from(app.window.rows).saturating_sub(2);
    let last = lines(app, keymap).len().saturating_sub(height);
    let step = match event {
        Event::Mouse(mouse) if mouse.kind == MouseEventKind::ScrollUp => Step::Up,
        Event::Mouse(mouse) if mouse.kind == MouseEventKind::ScrollDown => Step::Down,
        _ => match keymap.message(Mode::Help, event)? {
            Message::Moved(step) => step,
            _ => return None,
        },
    };
    // A screen shorter than before may have its end further up.
    let top = top.min(last);
    Some(Message::HelpScrolled(match step {
        Step::Up | Step::Left => top.saturating_sub(1),
        Step::Down | Step::Right => (top + 1).min(last),
        Step::PageUp => top.saturating_sub(height.saturating_sub(1)),
        Step::PageDown => (top + height.saturating_sub(1)).min(last),
        Step::First => 0,
        Step::Last => last,
    }))
}

fn group_of(message: &Message) -> Group {
    match message {
        Message::Acted(_) | Message::MenuAsked | Message::Noted => Group::Record,
        Message::ShortlistCleared | Message::EntryMoved(_) | Message::CommentAsked | Message::HandOutAsked => {
            Group::Shortlist
        }
        Message::Moved(_)
        | Message::TabNext
        | Message::TabPrevious
        | Message::TabChosen(_)
        | Message::BackTaken
        | Message::ForwardTaken
        | Message::FocusTurned => Group::Way,
        Message::Edited(_)
        | Message::Rubbed
        | Message::FiltersAsked
        | Message::SortTurned
        | Message::UnknownsTurned => Group::Line,
        _ => Group::Rest,
    }
}

/// The help as it grows.
struct Text<'a> {
    app: &'a App,
    columns: usize,
    lines: Vec<HelpLine>,
}

impl Text<'_> {
    fn line(&mut self, look: Look, front: &str, text: &str) {
        self.lines.push(HelpLine { look, front: front.to_owned(), text: text.to_owned() });
    }

    fn heading(&mut self, id: &str) {
        if !self.lines.is_empty() {
            self.line(Look::Text, "", "");
        }
        let heading = self.app.texts.say(id);
        self.line(Look::Heading, "", &heading);
    }

    fn wrapped(&mut self, text: &str) {
        for range in layout::wrap(text, self.columns) {
            self.line(Look::Text, "", text.get(range).unwrap_or_default());
        }
    }

    /// What keeps a newer edition out, for as long as it does.
    fn fault(&mut self) {
        if let Some(place) = self.app.notices.fault() {
            let text = format!("! {}", self.app.texts.say_with("notice-kept", &[("place", place.into())]));
            for range in layout::wrap(&text, self.columns) {
                self.line(Look::Warning, "", text.get(range).unwrap_or_default());
            }
        }
    }

    fn sentence(&mut self, id: &str) {
        if !self.lines.is_empty() {
            self.line(Look::Text, "", "");
        }
        let text = self.app.texts.say(id);
        self.wrapped(&text);
    }

    fn keys(&mut self, heading: &str, keys: &[&Binding]) {
        if keys.is_empty() {
            return;
        }
        self.heading(heading);
        let app = self.app;
        let pairs = keys.iter().map(|it| (name(app, it), app.texts.say(label(app, it)))).collect();
        self.pairs(Look::Key, pairs);
    }

    /// Nothing of a pair is cut: a long front has a line of its own, and a long text goes on below itself.
    fn pairs(&mut self, look: Look, pairs: Vec<(String, String)>) {
        let most = FRONT.min(self.columns / 2);
        for (front, text) in pairs {
            let width = layout::width(&front);
            let is_long = width + 1 > most;
            if is_long {
                self.line(look, &front, "");
            }
            let mut front = if is_long { String::new() } else { front };
            for range in layout::wrap(&text, self.columns.saturating_sub(most)) {
                let padded = layout::pad(&front, most);
                self.line(look, &padded, text.get(range).unwrap_or_default());
                front.clear();
            }
        }
    }

    /// How a search is narrowed, with what the directory itself has for examples.
    fn searches(&mut self) {
        self.heading("help-search");
        let app = self.app;
        let (dataset, language) = (&app.catalogue.dataset, app.language());
        let inside = dataset.places.iter().filter(|place| !place.is_outside).map(|place| place.name.as_str());
        let town = example(inside);
        let field = example(dataset.fields.iter().map(|field| field.title.get(language)));
        let topic = example(dataset.topics.iter().map(|topic| topic.title.get(language)));
        let values =
            [("town", town.as_str().into()), ("field", field.as_str().into()), ("topic", topic.as_str().into())];
        let has = |id: &str| match id {
            "help-town" => !town.is_empty(),
            "help-field" => !field.is_empty(),
            "help-topic" => !topic.is_empty(),
            _ => true,
        };
        let pairs = NARROWING.into_iter().chain(["help-favorite"]).filter(|id| has(id)).map(|id| {
            let text = app.texts.say_with(id, &values);
            let (sample, meaning) = text.split_once(" – ").unwrap_or((&text, ""));
            (sample.to_owned(), meaning.to_owned())
        });
        self.pairs(Look::Sample, pairs.collect());
    }

    /// Where the data come from; a visitor could do nothing with that.
    fn origin(&mut self) {
        let app = self.app;
        if app.kiosk.is_none() {
            let values = [("origin", app.outfit.origin.as_str().into()), ("errors", app.outfit.errors.into())];
            self.line(Look::Text, "", "");
            self.wrapped(&app.texts.say_with("help-origin", &values));
        }
    }
}

/// A name that can be typed as it is; nothing where none is of one word.
fn example<'a>(mut names: impl Iterator<Item = &'a str>) -> String {
    let name = names.find(|name| !name.is_empty() && name.chars().all(char::is_alphanumeric));
    name.unwrap_or_default().to_lowercase()
}
