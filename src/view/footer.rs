//! The footer: what just happened, or the keys that matter here.

use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::window::Area;
use crate::keys::{Binding, Prominence, label};
use crate::text::layout;
use crate::view::canvas::Canvas;

/// How many lines a notice may take.
const MOST: usize = 4;

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

/// As many keys as fit into this many columns; the help is never left out.
pub(crate) fn keys(canvas: &Canvas<'_, '_>, columns: usize) -> Line<'static> {
    let app = canvas.app;
    let all = canvas.keymap.listed(app, Prominence::Footer);
    let said = |binding: &Binding| app.texts.say(label(app, binding));
    let width = |binding: &Binding| layout::width(&name(app, binding)) + 1 + layout::width(&said(binding)) + 2;
    let is_help = |binding: &&Binding| binding.label == "key-help";
    let mut room = columns.saturating_sub(all.iter().copied().filter(is_help).map(width).sum());
    let mut spans = Vec::new();
    for binding in all {
        if binding.label != "key-help" {
            let needed = width(binding);
            if needed > room {
                continue;
            }
            room -= needed;
        }
        spans.push(Span::styled(name(app, binding), canvas.theme.strong));
        spans.push(Span::styled(format!(" {}  ", said(binding)), canvas.theme.muted));
    }
    Line::from(spans)
}

/// The name of a key in the interface language, which may call its parts by names of its own.
pub fn name(app: &App, binding: &Binding) -> String {
    let part = |part: &str| match part {
        "Ctrl" | "Shift" | "PgUp" | "PgDn" | "Home" | "End" | "Ins" | "Del" | "Backspace" => {
            app.texts.say(&format!("key-name-{}", part.to_lowercase()))
        }
        other => other.to_owned(),
    };
    let key = |key: &str| key.split('-').map(part).collect::<Vec<_>>().join("-");
    binding.name.split(' ').map(key).collect::<Vec<_>>().join(" ")
}
