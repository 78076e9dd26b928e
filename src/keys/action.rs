//! The names of actions in the settings: one for each message that has a key, in English, in lower case.

use crate::app::browse::Tab;
use crate::app::message::{Message, Step};
use crate::keys::{BINDINGS, Binding};
use crate::text::editor::Edit;

/// The name of what a key does; empty where nobody could name it. It comes from the label, and where several messages
/// share a label, or one has several, from the message.
pub fn name(message: &Message) -> &'static str {
    match message {
        Message::Moved(step) => moved(*step),
        Message::EntryMoved(Step::Up) => "entry-up",
        Message::EntryMoved(_) => "entry-down",
        Message::Edited(edit) => edited(*edit),
        Message::TabChosen(tab) => tabs(*tab),
        Message::Cancelled => "cancel",
        other => {
            labelled(other).map_or("", |binding| binding.label.trim_start_matches("key-").trim_start_matches("action-"))
        }
    }
}

/// The names of all actions, in the order of the table.
pub fn names() -> Vec<&'static str> {
    let mut names = Vec::new();
    for binding in BINDINGS {
        let name = name(&binding.message);
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// What the action of a message is called in the locales: by its own label, or by that of the pair to which it belongs.
pub fn label(message: &Message) -> &'static str {
    let before = |at: usize| BINDINGS.iter().take(at).rfind(|binding| !binding.label.is_empty());
    let own = || BINDINGS.iter().enumerate().filter(|(_, binding)| binding.message == *message).map(|(at, _)| at);
    let of_pair = || own().filter_map(before).find(|head| is_of_several(head));
    labelled(message).or_else(of_pair).map_or("", |binding| binding.label)
}

/// The first binding of a message that has a label.
pub fn labelled(message: &Message) -> Option<&'static Binding> {
    BINDINGS.iter().find(|binding| binding.message == *message && !binding.label.is_empty())
}

/// Whether a name in the table is that of several keys.
pub fn is_of_several(binding: &Binding) -> bool {
    [" ", "↑↓", "←→"].iter().any(|sign| binding.name.contains(sign))
}

fn tabs(tab: Tab) -> &'static str {
    Tab::ALL.iter().find(|(it, _)| *it == tab).map_or("", |(_, name)| name.trim_start_matches("tab-"))
}

fn moved(step: Step) -> &'static str {
    match step {
        Step::Up => "up",
        Step::Down => "down",
        Step::Left => "left",
        Step::Right => "right",
        Step::PageUp => "page-up",
        Step::PageDown => "page-down",
        Step::First => "first",
        Step::Last => "last",
    }
}

fn edited(edit: Edit) -> &'static str {
    match edit {
        Edit::Left => "cursor-left",
        Edit::Right => "cursor-right",
        Edit::WordLeft => "cursor-word-left",
        Edit::WordRight => "cursor-word-right",
        Edit::Start => "cursor-start",
        Edit::End => "cursor-end",
        Edit::Backspace => "delete-left",
        Edit::Delete => "delete-right",
        Edit::DeleteWord => "delete-word",
        Edit::DeleteToStart => "delete-start",
        Edit::DeleteToEnd => "delete-end",
        Edit::Clear => "delete-all",
    }
}
