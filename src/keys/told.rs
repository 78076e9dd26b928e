//! What an event of the terminal means for the application as it stands: its mode, its help, its footer.

use ratatui::crossterm::event::{Event, MouseButton, MouseEvent, MouseEventKind};

use crate::app::App;
use crate::app::message::Message;
use crate::keys::keymap::Keymap;
use crate::keys::{help, hint};

/// What an event means now; `None` where it means nothing.
pub fn told(app: &App, keymap: &Keymap, event: &Event) -> Option<Message> {
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
