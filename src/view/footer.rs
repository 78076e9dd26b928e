//! The footer: what just happened, or the keys that matter here.

use ratatui::text::{Line, Span};

use crate::app::window::Area;
use crate::keys::hint::{GAP, hints};
use crate::text::layout;
use crate::view::canvas::Canvas;

/// How many lines a notice may take.
const MOST: usize = 6;

/// Draws the notice, or as many keys as fit.
pub fn draw(canvas: &mut Canvas<'_, '_>) {
    let (app, area) = (canvas.app, canvas.panes.footer);
    if let Some(notice) = &app.notice {
        told(canvas, area, notice);
        return;
    }
    let line = keys(canvas, usize::from(area.width));
    canvas.write(area, line);
}

/// A notice that is too long for the footer stands on the lines above it too: a path is of no use in part.
fn told(canvas: &mut Canvas<'_, '_>, area: Area, notice: &str) {
    let width = usize::from(area.width);
    let ranges = layout::wrap(notice, width);
    let is_cut = ranges.len() > MOST;
    let shown = ranges.into_iter().take(MOST).map(|range| notice.get(range).unwrap_or_default());
    let mut lines: Vec<String> = shown.map(str::to_owned).collect();
    if let Some(last) = lines.last_mut().filter(|_| is_cut) {
        *last = format!("{}…", layout::prefix(last, width.saturating_sub(1)));
    }
    for (line, y) in lines.iter().rev().zip((0..=area.y).rev()) {
        let text = layout::pad(line, width);
        canvas.write(Area { y, height: 1, ..area }, Line::from(Span::styled(text, canvas.theme.warning)));
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
