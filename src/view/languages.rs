//! The languages of the interface, each named in itself: the list, and the bar that a kiosk always shows.

use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Widget};

use crate::app::App;
use crate::app::overlay::Overlay;
use crate::app::window::Area;
use crate::text::layout;
use crate::view::canvas::{Canvas, rect};
use crate::view::overlay;

/// Draws the list, if it is open.
pub fn draw(canvas: &mut Canvas<'_, '_>) {
    let app = canvas.app;
    let Some(Overlay::Languages(list)) = &app.overlay else { return };
    let place = app.languages_place(list);
    Clear.render(rect(place.whole), canvas.buffer);
    canvas.buffer.set_style(rect(place.whole), canvas.theme.base);
    overlay::border(canvas, rect(place.whole), &app.texts.say("key-language"));
    let width = usize::from(place.lines.width);
    let lines = app.languages().iter().enumerate().skip(place.top);
    for ((at, language), y) in lines.zip(place.lines.y..place.lines.y + place.lines.height) {
        let is_selected = at == list.selected;
        let style = |style| if is_selected { canvas.theme.selected } else { style };
        let name = layout::pad(language.name(), width.saturating_sub(2));
        let line = Line::from(vec![
            Span::styled(format!("{} ", at + 1), style(canvas.theme.accent)),
            Span::styled(name, style(canvas.theme.strong)),
        ]);
        canvas.write(Area { y, height: 1, ..place.lines }, &line);
    }
    let bar = Area { width: place.lines.width + 1, ..place.lines };
    canvas.scrollbar(bar, place.top, app.languages().len());
}

/// The cell of the selected language, if the list is open.
pub fn cursor(app: &App) -> Option<(u16, u16)> {
    let Some(Overlay::Languages(list)) = &app.overlay else { return None };
    let place = app.languages_place(list);
    let line = u16::try_from(list.selected.saturating_sub(place.top)).unwrap_or(0);
    Some((place.lines.x, place.lines.y + line))
}

/// Draws the bar, where there is one.
pub fn bar(canvas: &mut Canvas<'_, '_>) {
    let all = canvas.app.language_bar();
    // The rule does not run between the names.
    let ends = all.iter().skip(1).map(|(next, _)| next.x);
    for ((area, _), end) in all.iter().zip(ends) {
        let x = area.x + area.width;
        let width = end.saturating_sub(x);
        let gap = if width < 3 { "│" } else { " │ " };
        canvas.write(Area { x, width, ..*area }, &Line::from(Span::styled(gap, canvas.theme.muted)));
    }
    for (area, language) in all {
        let style = if language == canvas.app.language() { canvas.theme.chosen } else { canvas.theme.base };
        canvas.write(area, &Line::from(Span::styled(language.short_name(), style)));
    }
}
