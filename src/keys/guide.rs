//! The guide: the few words for whoever is here for the first time. It fits the smallest screen.

use crate::app::App;
use crate::app::message::{Message, Step};
use crate::keys::help::{HelpLine, Look};
use crate::keys::keymap::Keymap;
use crate::keys::name;
use crate::text::layout;

/// What is worth a word, with what is said of it.
const KEYS: [(Message, &str); 7] = [
    (Message::Moved(Step::Up), "guide-move"),
    (Message::Opened, "guide-open"),
    (Message::BackTaken, "guide-back"),
    (Message::Noted, "guide-note"),
    (Message::MenuAsked, "guide-menu"),
    (Message::Cancelled, "guide-cancel"),
    (Message::HelpAsked, "guide-help"),
];

/// The guide in lines.
pub fn lines(app: &App, keymap: &Keymap) -> Vec<HelpLine> {
    let said = |message: &Message| keymap.binding_of(message).map(|binding| name(app, binding)).unwrap_or_default();
    let type_it = (app.texts.say("guide-letters"), app.texts.say("guide-type"));
    let keys = KEYS.iter().map(|(message, id)| (said(message), app.texts.say(id)));
    let pairs: Vec<(String, String)> = [type_it].into_iter().chain(keys).filter(|(key, _)| !key.is_empty()).collect();
    let width = pairs.iter().map(|(key, _)| layout::width(key)).max().unwrap_or(0) + 2;
    let row = |(key, text): (String, String)| HelpLine { look: Look::Key, front: layout::pad(&key, width), text };
    let plain = |text: String| HelpLine { look: Look::Text, front: String::new(), text };
    let end = [plain(String::new()), plain(app.texts.say("guide-end"))];
    pairs.into_iter().map(row).chain(end).collect()
}
