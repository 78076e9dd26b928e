//! The detail pane: the lines of a sheet in view, with its links and what was searched for.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::action::Action;
use crate::app::browse::Focus;
use crate::app::message::Message;
use crate::app::page::{Look, PageLine};
use crate::app::panes::page_columns;
use crate::app::window::{Area, Panes};
use crate::keys;
use crate::sheet::row::Kind;
use crate::text::layout;
use crate::view::canvas::Canvas;

/// Draws the lines in view and a scrollbar beside them.
pub fn draw(canvas: &mut Canvas<'_, '_>) {
    let area = canvas.panes.page;
    if area.height == 0 {
        return;
    }
    let app = canvas.app;
    let lines = app.page_lines(page_columns(&canvas.panes));
    let top = app.browse.place.top.min(lines.len().saturating_sub(1));
    let mut previous = top.checked_sub(1).and_then(|at| lines.get(at)).and_then(|line| line.link);
    for (line, y) in lines.iter().skip(top).zip(area.y..area.y + area.height) {
        let spans = spans(canvas, line, previous);
        previous = line.link;
        canvas.write(Area { y, height: 1, width: area.width.saturating_sub(1), ..area }, &Line::from(spans));
    }
    canvas.scrollbar(area, top, lines.len());
}

/// The cell of the selected link, or of the first line.
pub fn cursor(app: &App, panes: &Panes) -> Option<(u16, u16)> {
    let area = panes.page;
    if area.height == 0 {
        return None;
    }
    let place = app.browse.place;
    let lines = app.page_lines(page_columns(panes));
    let is_there = |line: &PageLine| match place.link {
        Some(_) => line.link == place.link,
        None => app.is_on_code() && line.look == Look::Menu,
    };
    let at = lines.iter().position(is_there);
    let line = at.and_then(|at| at.checked_sub(place.top)).unwrap_or(0);
    let y = u16::try_from(line).ok().filter(|line| *line < area.height).unwrap_or(0);
    Some((area.x, area.y + y))
}

/// One line; `previous` is the link of the line above it, for only the first line of a link has a pointer.
fn spans(canvas: &Canvas<'_, '_>, line: &PageLine, previous: Option<usize>) -> Vec<Span<'static>> {
    let theme = canvas.theme;
    let is_first = line.link != previous;
    let is_selected =
        line.link.is_some() && line.link == canvas.app.browse.place.link && canvas.app.browse.focus == Focus::Page;
    let style = match line.look {
        Look::Title => theme.title,
        Look::Subtitle | Look::Reason | Look::Row(Kind::Quiet | Kind::Topics | Kind::Unknown) => theme.muted,
        Look::Menu if canvas.app.is_on_code() => theme.selected,
        Look::Heading | Look::Menu => theme.accent,
        Look::Row(Kind::Alert | Kind::Warning) => theme.warning,
        Look::Row(_) if is_selected => theme.selected,
        Look::Row(Kind::Phone) => theme.strong,
        Look::Row(_) | Look::Blank => theme.base,
    };
    let mut spans: Vec<Span<'static>> = Vec::new();
    if !line.label.is_empty() {
        spans.push(Span::styled(line.label.clone(), theme.muted));
    }
    if line.look == Look::Menu {
        let is_on_code = canvas.app.is_on_code();
        let asked = match canvas.app.kiosk {
            Some(_) if is_on_code => Message::Opened,
            Some(_) => Message::Acted(Action::ShowCode),
            None => Message::MenuAsked,
        };
        let key = canvas.keymap.binding_of(&asked).map(|binding| keys::name(canvas.app, binding));
        let key = key.map(|key| format!("{key} ")).unwrap_or_default();
        let pointer = if is_on_code { canvas.glyph("▸ ", "> ") } else { canvas.glyph("› ", "- ") };
        spans.push(Span::styled(format!("{pointer}{key}"), theme.accent));
    }
    if line.link.is_some() {
        let pointer = match (is_selected && is_first, is_first) {
            (true, _) => canvas.glyph("▸ ", "> "),
            (false, true) => canvas.glyph("› ", "- "),
            (false, false) => "  ",
        };
        spans.push(Span::styled(pointer, theme.accent));
    }
    spans.extend(text_spans(canvas, line, style));
    spans
}

fn text_spans(canvas: &Canvas<'_, '_>, line: &PageLine, style: Style) -> Vec<Span<'static>> {
    if matches!(line.look, Look::Reason | Look::Heading | Look::Menu) {
        return vec![Span::styled(line.text.clone(), style)];
    }
    let text = layout::truncate(&line.text, usize::from(canvas.panes.page.width));
    canvas.marked(&text, style)
}
