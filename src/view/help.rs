//! The help and the guide, drawn.

use ratatui::text::{Line, Span};

use crate::app::overlay::Overlay;
use crate::keys::guide;
use crate::keys::help::{self, HelpLine, Look};
use crate::view::canvas::Canvas;
use crate::view::overlay::panel;

/// Draws the help or the guide, whichever is open.
pub fn draw(canvas: &mut Canvas<'_, '_>) {
    let app = canvas.app;
    let (title, lines, top) = match &app.overlay {
        Some(Overlay::Help(help)) => ("help-title", help::lines(app, canvas.keymap), help.top),
        Some(Overlay::Guide) => ("guide-title", guide::lines(app, canvas.keymap), 0),
        _ => return,
    };
    let lines: Vec<Line<'static>> = lines.into_iter().map(|line| drawn(canvas, line)).collect();
    panel(canvas, &app.texts.say(title), &lines, top);
}

fn drawn(canvas: &Canvas<'_, '_>, line: HelpLine) -> Line<'static> {
    let theme = canvas.theme;
    let (front, text) = match line.look {
        Look::Heading => (theme.accent, theme.accent),
        Look::Text => (theme.base, theme.base),
        Look::Warning => (theme.warning, theme.warning),
        Look::Key => (theme.strong, theme.base),
        Look::Sample => (theme.accent, theme.base),
    };
    Line::from(vec![Span::styled(line.front, front), Span::styled(line.text, text)])
}
