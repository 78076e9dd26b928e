//! What lies over the lists: the keys of this place, a question, the kiosk's warning.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Widget};

use crate::app::Mode;
use crate::app::overlay::Overlay;
use crate::app::window::{self, Area, Window};
use crate::text::layout;
use crate::view::canvas::{Canvas, columns, rect};
use crate::view::panel as filters;

/// Draws the overlay, if there is one.
pub fn draw(canvas: &mut Canvas<'_, '_>) {
    if canvas.app.mode() == Mode::Warning {
        warning(canvas);
        return;
    }
    match &canvas.app.overlay {
        Some(Overlay::Filters(state)) => filters::draw(canvas, state),
        Some(Overlay::LeaveQuestion) => {
            let texts = [canvas.app.texts.say("leave-question"), canvas.app.texts.say("leave-answers")];
            sentences(canvas, &texts);
        }
        // Forms and the menu are drawn by files of their own.
        Some(
            Overlay::Help(_)
            | Overlay::Guide
            | Overlay::Comment(_)
            | Overlay::Actions(_)
            | Overlay::HandOut(_)
            | Overlay::Code(_)
            | Overlay::Form(_)
            | Overlay::Slips(_)
            | Overlay::Languages(_),
        )
        | None => {}
    }
}

fn warning(canvas: &mut Canvas<'_, '_>) {
    let texts = &canvas.app.texts;
    let seconds = canvas.app.kiosk.as_ref().and_then(crate::app::kiosk::Kiosk::countdown).unwrap_or(0);
    let lines = [texts.say_with("idle-warning", &[("seconds", seconds.into())]), texts.say("idle-more-time")];
    sentences(canvas, &lines);
}

fn sentences(canvas: &mut Canvas<'_, '_>, texts: &[String]) {
    let columns = usize::from(canvas.buffer.area.width).saturating_sub(8).clamp(10, 56);
    let mut lines = Vec::new();
    for text in texts {
        if !lines.is_empty() {
            lines.push(Line::default());
        }
        for range in layout::wrap(text, columns) {
            lines.push(Line::from(text.get(range).unwrap_or_default().to_owned()).style(canvas.theme.strong));
        }
    }
    panel(canvas, "", &lines, 0);
}

/// A framed panel in the middle of the screen, as large as its lines need and the screen allows.
pub(super) fn panel(canvas: &mut Canvas<'_, '_>, title: &str, lines: &[Line<'static>], top: usize) {
    let screen = canvas.buffer.area;
    let wanted = lines.iter().map(columns).max().unwrap_or(0).max(layout::width(title) + 2);
    let area = place((screen.width, screen.height), wanted, lines.len());
    Clear.render(rect(area), canvas.buffer);
    canvas.buffer.set_style(rect(area), canvas.theme.base);
    border(canvas, rect(area), title);
    let inner = Area {
        x: area.x + 2,
        y: area.y + 1,
        width: area.width.saturating_sub(4),
        height: area.height.saturating_sub(2),
    };
    let top = top.min(lines.len().saturating_sub(usize::from(inner.height)));
    for (line, y) in lines.iter().skip(top).zip(inner.y..inner.y + inner.height) {
        canvas.write(Area { y, height: 1, ..inner }, &line.clone());
    }
    let bar = Area { x: inner.x, width: inner.width + 1, ..inner };
    canvas.scrollbar(bar, top, lines.len());
}

/// Where a panel stands on a screen of this size whose text is so many columns wide and so many lines high.
pub(super) fn place(screen: (u16, u16), columns: usize, lines: usize) -> Area {
    window::panel(Window { columns: screen.0, rows: screen.1 }, columns, lines)
}

pub(super) fn border(canvas: &mut Canvas<'_, '_>, area: Rect, title: &str) {
    let style = canvas.theme.accent;
    let block = ratatui::widgets::Block::bordered().border_style(style);
    let title = if title.is_empty() { String::new() } else { format!(" {title} ") };
    block.title(Span::styled(title, canvas.theme.title)).render(area, canvas.buffer);
}
