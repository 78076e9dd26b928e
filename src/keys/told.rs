//! What an event of the terminal means for the application as it stands: its mode, its help, its footer.

use ratatui::crossterm::event::{Event, MouseButton, MouseEvent, MouseEventKind};

use crate::app::App;
use crate::app::message::{Message, Step};
use crate::keys::keymap::Keymap;
use crate::keys::{help, hint};

/// What an event means now; `None` where it means nothing.
pub fn told(app: &App, keymap: &Keymap, event: &Event) -> Option<Message> {
    match event {
        // The mouse points at what is seen, and what is seen at the right was drawn at the left.
        Event::Mouse(mouse) if app.is_from_right() => {
            let column = app.window.columns.saturating_sub(1).saturating_sub(mouse.column);
            meant(app, keymap, &Event::Mouse(MouseEvent { column, ..*mouse }))
        }
        _ if app.is_from_right() => meant(app, keymap, event).map(turned),
        _ => meant(app, keymap, event),
    }
}

/// The next tile to the left is the one that was drawn to the right.
fn turned(message: Message) -> Message {
    match message {
        Message::Moved(Step::Left) => Message::Moved(Step::Right),
        Message::Moved(Step::Right) => Message::Moved(Step::Left),
        other => other,
    }
}

fn meant(app: &App, keymap: &Keymap, event: &Event) -> Option<Message> {
    if let Some(message) = help::scrolled(app, keymap, event) {
        return Some(message);
    }
    let usual = || keymap.message(app.mode(), event);
    match event {
        Event::Mouse(MouseEvent { kind: MouseEventKind::Down(MouseButton::Left), column, row, .. }) => {
            hint::clicked(app, keymap, *column, *row).or_else(usual)
        }
        _ => usual(),
    }
}
