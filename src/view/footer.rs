//! The footer: what just happened, or the keys that matter here.

use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Widget};

use crate::app::notice::Tone;
use crate::app::window::Area;
use crate::keys::hint::{GAP, hints};
use crate::text::layout;
use crate::view::canvas::{Canvas, rect};

/// Draws what is told, or as many keys as fit.
pub fn draw(canvas: &mut Canvas<'_, '_>) {
    let (app, area) = (canvas.app, canvas.panes.footer);
    if !app.notices.is_silent() {
        told(canvas, area);
        return;
    }
    let line = keys(canvas, usize::from(area.width));
    canvas.write(area, &line);
}

/// What is too long for the footer stands on the lines above it too: a path is of no use in part.
fn told(canvas: &mut Canvas<'_, '_>, area: Area) {
    let width = usize::from(area.width);
    let lines = canvas.app.notices.lines(width);
    for ((tone, line), y) in lines.into_iter().rev().zip((0..=area.y).rev()) {
        let style = match tone {
            Tone::Said | Tone::Begun => canvas.theme.said,
            Tone::Warning => canvas.theme.warning,
        };
        // What shone through from below would stay bold and underlined.
        let row = if canvas.panes.is_framed {
            Area { x: 0, y, width: canvas.buffer.area.width, height: 1 }
        } else {
            Area { y, height: 1, ..area }
        };
        Clear.render(rect(row), canvas.buffer);
        canvas.buffer.set_style(rect(row), canvas.theme.base);
        // The frame goes round what is told.
        if canvas.panes.is_framed {
            let (last, muted) = (canvas.buffer.area.width.saturating_sub(1), canvas.theme.muted);
            canvas.buffer.set_string(0, y, "│ ", muted);
            canvas.buffer.set_string(last.saturating_sub(1), y, " │", muted);
        }
        canvas.write(Area { y, height: 1, ..area }, &Line::from(Span::styled(layout::pad(&line, width), style)));
    }
}

/// As many keys as fit into this many columns.
fn keys(canvas: &Canvas<'_, '_>, columns: usize) -> Line<'static> {
    let mut spans = Vec::new();
    for hint in hints(canvas.app, canvas.keymap, columns) {
        spans.push(Span::styled(hint.name, canvas.theme.strong));
        spans.push(Span::styled(format!(" {}{}", hint.label, " ".repeat(GAP)), canvas.theme.muted));
    }
    Line::from(spans)
}
