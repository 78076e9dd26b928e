//! The filter panel: the names of the filters, and below them the values of one, each with its number of hits.

use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Widget};

use crate::app::App;
use crate::app::overlay::Overlay;
use crate::app::panel::{FACETS, Panel, PanelPanes};
use crate::app::window::Area;
use crate::search::hit::Shelf;
use crate::search::query::FilterKey;
use crate::text::layout;
use crate::view::canvas::{Canvas, rect};

/// Draws the panel over the pane whose place it takes.
pub fn draw(canvas: &mut Canvas<'_, '_>, panel: &Panel) {
    let panes = canvas.app.panel_panes();
    Clear.render(rect(panes.area), canvas.buffer);
    canvas.buffer.set_style(rect(panes.area), canvas.theme.base);
    for ((facet, label), area) in FACETS.into_iter().zip(canvas.app.facet_labels()).zip(&panes.facets) {
        let style = match (facet == panel.facet, label.ends_with(')')) {
            (true, _) => canvas.theme.chosen,
            (false, true) => canvas.theme.accent,
            (false, false) => canvas.theme.base,
        };
        canvas.write(*area, &Line::from(Span::styled(label, style)));
    }
    head(canvas, panel, panes.head);
    if panel.choices.is_empty() {
        let text = canvas.app.texts.say("panel-none");
        for (range, y) in layout::wrap(&text, usize::from(panes.list.width)).into_iter().zip(panes.list.y..) {
            let line = text.get(range).unwrap_or_default().to_owned();
            canvas.write(Area { y, height: 1, ..panes.list }, &Line::from(Span::styled(line, canvas.theme.muted)));
        }
    }
    let rows = panes.list.y..panes.list.y + panes.list.height;
    for (at, y) in (panel.top..panel.choices.len()).zip(rows) {
        // Two columns stay free: a blank one, and the scrollbar's.
        let area = Area { y, height: 1, width: panes.list.width.saturating_sub(2), ..panes.list };
        let line = row(canvas, panel, at, usize::from(area.width));
        canvas.write(area, &line);
    }
    canvas.scrollbar(panes.list, panel.top, panel.choices.len());
}

/// What was typed, or that one may type, and what the numbers count.
fn head(canvas: &mut Canvas<'_, '_>, panel: &Panel, area: Area) {
    let texts = &canvas.app.texts;
    let counted = match canvas.app.counted_shelf() {
        Shelf::Addresses => texts.say("tab-addresses"),
        _ => texts.say("tab-offers"),
    };
    let width = usize::from(area.width).saturating_sub(2);
    let room = width.saturating_sub(layout::width(&counted) + 1);
    let (left, style) = if panel.typed.is_empty() {
        (layout::truncate(&texts.say(hint(panel)), room).into_owned(), canvas.theme.muted)
    } else {
        (layout::truncate_start(&panel.typed, room).into_owned(), canvas.theme.strong)
    };
    let left = layout::pad(&left, room + 1);
    let spans = vec![Span::styled(left, style), Span::styled(counted, canvas.theme.muted)];
    canvas.write(area, &Line::from(spans));
}

/// What can be typed in this filter.
fn hint(panel: &Panel) -> &'static str {
    match panel.facet {
        FilterKey::Open => "panel-hint-open",
        FilterKey::Age => "panel-hint-age",
        FilterKey::Verified => "panel-hint-verified",
        _ => "panel-hint",
    }
}

fn row(canvas: &Canvas<'_, '_>, panel: &Panel, at: usize, width: usize) -> Line<'static> {
    let (theme, is_selected) = (canvas.theme, at == panel.selected);
    let Some(choice) = panel.choices.get(at) else { return Line::default() };
    let pointer = if is_selected { canvas.glyph("▸ ", "> ") } else { "  " };
    let mark = if choice.is_chosen { canvas.glyph("[✓] ", "[x] ") } else { "[ ] " };
    let style = match (is_selected, choice.count) {
        (true, _) => theme.selected,
        (false, 0) => theme.muted,
        (false, _) => theme.base,
    };
    let count = choice.count.to_string();
    let room = width.saturating_sub(layout::width(pointer) + layout::width(mark) + count.len() + 1);
    let label = layout::truncate(&choice.label, room).into_owned();
    let gap = " ".repeat((room + 1).saturating_sub(layout::width(&label)));
    let mark_style = if choice.is_chosen { theme.accent } else { theme.muted };
    Line::from(vec![
        Span::styled(pointer, theme.accent),
        Span::styled(mark, mark_style),
        Span::styled(label, style),
        Span::raw(gap),
        Span::styled(count, if choice.count == 0 { theme.muted } else { theme.base }),
    ])
}

/// The cell of the selected value.
pub fn cursor(app: &App) -> Option<(u16, u16)> {
    let Some(Overlay::Filters(panel)) = &app.overlay else { return None };
    let PanelPanes { list, head, .. } = app.panel_panes();
    if !panel.typed.is_empty() {
        let column = u16::try_from(layout::width(&panel.typed)).unwrap_or(u16::MAX);
        return Some((head.x + column.min(head.width), head.y));
    }
    let line = u16::try_from(panel.selected.checked_sub(panel.top)?).ok()?;
    (line < list.height).then_some((list.x, list.y + line))
}
