//! The keys as they are in force: what an event means, and which keys are worth a word.

use std::borrow::Cow;

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEventKind};

use crate::app::action::Action;
use crate::app::message::Message;
use crate::app::window::Window;
use crate::app::{App, Mode, kiosk};
use crate::keys::choice::{Choice, Objection, chosen};
use crate::keys::chord::Chord;
use crate::keys::{BINDINGS, Binding, Prominence, action};
use crate::language::told_keys::ToldKeys;

/// The bindings in force, in order.
#[derive(Debug, Clone)]
pub struct Keymap {
    bindings: Cow<'static, [Binding]>,
}

impl Keymap {
    /// The table as it is, with no key changed.
    pub fn standard() -> Self {
        Self { bindings: Cow::Borrowed(BINDINGS) }
    }

    /// The table with keys of one's own, as far as nothing speaks against them, and what does.
    pub fn with(choices: &[Choice]) -> (Self, Vec<Objection>) {
        if choices.is_empty() {
            return (Self::standard(), Vec::new());
        }
        let (bindings, objections) = chosen(choices);
        (Self { bindings: Cow::Owned(bindings) }, objections)
    }

    /// The bindings in force, in order.
    pub fn bindings(&self) -> &[Binding] {
        &self.bindings
    }

    /// What an event of the terminal means in this mode; `None` where it means nothing.
    pub fn message(&self, mode: Mode, event: &Event) -> Option<Message> {
        match event {
            Event::Key(key) => self.pressed(mode, key),
            Event::Paste(text) => {
                let has_line = !matches!(mode, Mode::Help | Mode::Warning);
                has_line.then(|| Message::Pasted(text.clone()))
            }
            Event::Mouse(mouse) => {
                let (column, row) = (mouse.column, mouse.row);
                match mouse.kind {
                    MouseEventKind::Down(MouseButton::Left) => Some(Message::Clicked { column, row }),
                    MouseEventKind::ScrollUp => Some(Message::Scrolled { column, row, is_up: true }),
                    MouseEventKind::ScrollDown => Some(Message::Scrolled { column, row, is_up: false }),
                    _ => None,
                }
            }
            Event::Resize(columns, rows) => Some(Message::Resized(Window { columns: *columns, rows: *rows })),
            Event::FocusGained | Event::FocusLost => None,
        }
    }

    fn pressed(&self, mode: Mode, key: &KeyEvent) -> Option<Message> {
        let is_meant = |binding: &&Binding| {
            binding.code == key.code && binding.modifiers == key.modifiers && binding.modes.contains(&mode)
        };
        if let Some(binding) = self.bindings.iter().find(is_meant) {
            return Some(binding.message.clone());
        }
        let alt_gr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        match key.code {
            // AltGr arrives as Ctrl and Alt on some terminals, with the letter it makes.
            KeyCode::Char(letter) if (key.modifiers - KeyModifiers::SHIFT).is_empty() || key.modifiers == alt_gr => {
                Some(Message::Typed(letter))
            }
            // In a warning or in the help any key at all says that someone is there.
            _ if matches!(mode, Mode::Warning | Mode::Help) => Some(Message::Cancelled),
            _ => None,
        }
    }

    /// The first binding that says this.
    pub fn binding_of(&self, message: &Message) -> Option<&Binding> {
        self.bindings.iter().find(|binding| binding.message == *message)
    }

    /// The keys that sentences speak of: of each action the first, and that which opens the editor on a note.
    pub fn told(&self) -> ToldKeys {
        let first = |message: &Message, mode: Option<Mode>| {
            let is_meant = |it: &&Binding| it.message == *message && mode.is_none_or(|mode| it.modes.contains(&mode));
            let binding = self.bindings.iter().find(is_meant)?;
            Some(Chord { code: binding.code, modifiers: binding.modifiers }.name())
        };
        let editor = first(&Message::Acted(Action::WriteNote), Some(Mode::Writing)).map(|key| ("editor", key));
        let named = self.bindings.iter().map(|binding| (action::name(&binding.message), &binding.message));
        let keys = named.filter_map(|(name, message)| Some((name, first(message, None)?)));
        ToldKeys::new(editor.into_iter().chain(keys).collect())
    }

    /// The bindings worth a word where the reader is, in order.
    pub fn listed(&self, app: &App, least: Prominence) -> Vec<&Binding> {
        let mode = app.help_place();
        let is_worth = |binding: &&Binding| match binding.prominence {
            Prominence::Footer => true,
            Prominence::Help => least == Prominence::Help,
            Prominence::Silent => false,
        };
        let is_allowed = |binding: &&Binding| app.kiosk.is_none() || kiosk::allows(&binding.message);
        self.bindings.iter().filter(|it| it.modes.contains(&mode)).filter(is_worth).filter(is_allowed).collect()
    }
}

impl Default for Keymap {
    fn default() -> Self {
        Self::standard()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(mode: Mode, code: KeyCode, modifiers: KeyModifiers) -> Option<Message> {
        Keymap::standard().message(mode, &Event::Key(KeyEvent::new(code, modifiers)))
    }

    #[test]
    fn letters_type_wherever_lists_are_in_view() {
        for mode in [Mode::List, Mode::Page, Mode::Start] {
            assert_eq!(message(mode, KeyCode::Char('m'), KeyModifiers::NONE), Some(Message::Typed('m')));
            assert_eq!(message(mode, KeyCode::Char('M'), KeyModifiers::SHIFT), Some(Message::Typed('M')));
        }
    }

    #[test]
    fn a_letter_with_alt_types_nothing() {
        assert_eq!(message(Mode::List, KeyCode::Char('ü'), KeyModifiers::ALT), None);
    }

    #[test]
    fn no_two_bindings_claim_the_same_key_in_one_mode_except_for_a_later_catch_all() {
        for (at, binding) in BINDINGS.iter().enumerate() {
            for other in BINDINGS.iter().take(at) {
                let is_same = other.code == binding.code && other.modifiers == binding.modifiers;
                let shadowed = binding.modes.iter().all(|mode| other.modes.contains(mode));
                assert!(!(is_same && shadowed), "{binding:?} never fires");
            }
        }
    }
}
