//! Hints: the keys that matter in a place, as many as fit into the footer, and which of them lies under the mouse.

use crate::app::App;
use crate::app::browse::Tab;
use crate::app::message::Message;
use crate::keys::keymap::Keymap;
use crate::keys::{Binding, Prominence, label, name};
use crate::text::layout;

/// A key and what it does, as the footer says it.
#[derive(Debug, Clone, PartialEq)]
pub struct Hint {
    /// The key.
    pub name: String,
    /// What it does.
    pub label: String,
    /// What a click on it says.
    pub message: Message,
    /// Its first column, counted from the footer's.
    pub from: usize,
}

/// Blank columns between two hints.
pub const GAP: usize = 2;

impl Hint {
    fn of(app: &App, binding: &Binding) -> Self {
        let label = app.texts.say(label(app, binding));
        Self { name: name(app, binding), label, message: binding.message.clone(), from: 0 }
    }

    /// Its columns.
    pub fn width(&self) -> usize {
        layout::width(&self.name) + 1 + layout::width(&self.label)
    }
}

/// As many hints as fit into this many columns; the help is never left out.
pub fn hints(app: &App, keymap: &Keymap, columns: usize) -> Vec<Hint> {
    let mut all: Vec<Hint> = keymap.listed(app, Prominence::Footer).into_iter().map(|it| Hint::of(app, it)).collect();
    // What a shortlist is made for comes first where it is in view.
    if app.browse.tab == Tab::Shortlist {
        all.sort_by_key(|hint| hint.message != Message::HandOutAsked);
    }
    let is_help = |hint: &Hint| hint.message == Message::HelpAsked;
    let needed = |hint: &Hint| hint.width() + GAP;
    let mut room = columns.saturating_sub(all.iter().filter(|hint| is_help(hint)).map(needed).sum());
    let mut from = 0;
    let mut shown = Vec::new();
    for hint in all {
        if !is_help(&hint) {
            if needed(&hint) > room {
                continue;
            }
            room -= needed(&hint);
        }
        let next = from + needed(&hint);
        shown.push(Hint { from, ..hint });
        from = next;
    }
    shown
}

/// What a click into the footer says: what the key there does. Arrows say nothing, for nobody knows which is meant.
pub(super) fn clicked(app: &App, keymap: &Keymap, column: u16, row: u16) -> Option<Message> {
    let area = app.panes().footer;
    let is_free = app.overlay.is_none() && app.notices.is_silent();
    if !is_free || !area.has(column, row) {
        return None;
    }
    let at = usize::from(column - area.x);
    let hints = hints(app, keymap, usize::from(area.width));
    let hint = hints.into_iter().find(|hint| (hint.from..hint.from + hint.width()).contains(&at))?;
    Some(hint.message).filter(|message| !matches!(message, Message::Moved(_)))
}
