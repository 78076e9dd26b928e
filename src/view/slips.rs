//! The list of correction slips, and what can be done with the selected one.

use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Widget};

use crate::app::App;
use crate::app::overlay::Overlay;
use crate::app::slips::{SLIP_LINES, STEPS, SlipsPlace};
use crate::app::window::Area;
use crate::language::dates::Day;
use crate::text::{layout, safe};
use crate::view::canvas::{Canvas, rect};
use crate::view::overlay;

/// Draws the list, if it is open.
pub fn draw(canvas: &mut Canvas<'_, '_>) {
    let (app, theme) = (canvas.app, canvas.theme);
    let Some(Overlay::Slips(slips)) = &app.overlay else { return };
    let count = app.desk.slips.len();
    let place = SlipsPlace::of(app.window, count, slips.selected);
    Clear.render(rect(place.whole), canvas.buffer);
    canvas.buffer.set_style(rect(place.whole), theme.base);
    let title = app.texts.say_with("slips-title", &[("count", count.into())]);
    overlay::border(canvas, rect(place.whole), &title);
    let width = usize::from(place.list.width);
    if count == 0 {
        let none = layout::truncate(&app.texts.say("slips-none"), width).into_owned();
        canvas.write(place.list, &Line::from(Span::styled(none, theme.muted)));
        return;
    }
    for (at, slip) in app.slips().enumerate().skip(place.top) {
        let y = place.list.y + u16::try_from((at - place.top) * SLIP_LINES).unwrap_or(u16::MAX);
        let on = Day::Day(slip.on).in_words(&app.texts);
        let style = if at == slips.selected { theme.selected } else { theme.base };
        let pointer = if at == slips.selected { canvas.glyph("▸ ", "> ") } else { "  " };
        let head = format!("{pointer}{on} · {}", app.title_by_id(&slip.id));
        let below = format!("  {}", safe::line(&slip.text));
        for (text, style, y) in [(head, style, y), (below, theme.muted, y + 1)] {
            if y < place.list.y + place.list.height {
                let text = layout::truncate(&text, width).into_owned();
                canvas.write(Area { y, height: 1, ..place.list }, &Line::from(Span::styled(text, style)));
            }
        }
    }
    let bar = Area { width: place.list.width + 1, ..place.list };
    canvas.scrollbar(bar, place.top * SLIP_LINES, count * SLIP_LINES);
    let mail = match app.steward() {
        Some(address) => app.texts.say_with("slip-mail", &[("address", address.into())]),
        None => app.texts.say("slip-mail-nobody"),
    };
    for ((letter, label), y) in STEPS.iter().zip(place.steps.y..place.steps.y + place.steps.height) {
        let label = match letter {
            'm' => mail.clone(),
            _ => app.texts.say(label),
        };
        let label = layout::truncate(&label, width.saturating_sub(2)).into_owned();
        let spans = vec![Span::styled(format!("{letter} "), theme.accent), Span::styled(label, theme.base)];
        canvas.write(Area { y, height: 1, ..place.steps }, &Line::from(spans));
    }
}

/// The cell of the selected slip, if the list is open.
pub fn cursor(app: &App) -> Option<(u16, u16)> {
    let Some(Overlay::Slips(slips)) = &app.overlay else { return None };
    let place = SlipsPlace::of(app.window, app.desk.slips.len(), slips.selected);
    let line = u16::try_from(slips.selected.saturating_sub(place.top) * SLIP_LINES).unwrap_or(0);
    Some((place.list.x, place.list.y + line))
}
