//! The menu of what can be done with a record: letter, action, what it is done to, and the direct key.

use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Widget};

use crate::app::App;
use crate::app::action::{Action, Choice};
use crate::app::menu::MenuPlace;
use crate::app::message::Message;
use crate::app::overlay::Overlay;
use crate::app::window::Area;
use crate::keys;
use crate::text::layout;
use crate::view::canvas::{Canvas, rect};
use crate::view::overlay;

/// From how many columns on the direct keys have room.
const KEYED: u16 = 56;

/// The columns of the direct keys, with the gap before them.
const KEY_COLUMNS: usize = 9;

/// Draws the menu, if it is open.
pub fn draw(canvas: &mut Canvas<'_, '_>) {
    let app = canvas.app;
    let Some(Overlay::Actions(menu)) = &app.overlay else { return };
    let Some(record) = app.menu_record(menu) else { return };
    let lines = app.menu_lines(record);
    let place = MenuPlace::of(app.window, lines.len(), menu.selected);
    Clear.render(rect(place.whole), canvas.buffer);
    canvas.buffer.set_style(rect(place.whole), canvas.theme.base);
    let title = app.catalogue.title(record, app.language());
    let room = usize::from(place.lines.width).saturating_sub(2);
    let title = layout::truncate(title, room).into_owned();
    overlay::border(canvas, rect(place.whole), &title);
    let label = lines.iter().map(|(_, choice)| layout::width(&app.texts.say(choice.action.label()))).max().unwrap_or(0);
    let shown = lines.iter().enumerate().skip(place.top);
    for ((at, (letter, choice)), y) in shown.zip(place.lines.y..place.lines.y + place.lines.height) {
        let area = Area { y, height: 1, ..place.lines };
        let base = if at == menu.selected { canvas.theme.selected } else { canvas.theme.base };
        canvas.buffer.set_style(rect(area), base);
        let said = choice.object.as_ref().map(|object| app.said_of_object(choice, record, object));
        let line = line(canvas, (*letter, choice, said), (label, at == menu.selected));
        canvas.write(area, &line);
    }
    let bar = Area { width: place.lines.width + 1, ..place.lines };
    canvas.scrollbar(bar, place.top, lines.len());
}

fn line(
    canvas: &Canvas<'_, '_>,
    (letter, choice, said): (char, &Choice, Result<String, &String>),
    (label, is_selected): (usize, bool),
) -> Line<'static> {
    let (app, theme) = (canvas.app, canvas.theme);
    let style = |style: Style| if is_selected { theme.selected } else { style };
    let place = MenuPlace::of(app.window, 0, 0);
    let width = usize::from(place.lines.width);
    let key = if place.lines.width >= KEYED { direct_key(canvas, choice.action) } else { String::new() };
    let key_width = if place.lines.width >= KEYED { KEY_COLUMNS } else { 0 };
    let is_possible = said.is_ok();
    let said = said.unwrap_or_else(ToOwned::to_owned);
    let room = width.saturating_sub(2 + label + 2 + key_width);
    let said = layout::pad(&layout::truncate(&said, room), room);
    let name = layout::pad(&app.texts.say(choice.action.label()), label + 2);
    let dim = if is_possible { theme.base } else { theme.muted };
    Line::from(vec![
        Span::styled(format!("{letter} "), style(if is_possible { theme.accent } else { theme.muted })),
        Span::styled(name, style(dim)),
        Span::styled(said, style(if is_possible { theme.strong } else { theme.muted })),
        Span::styled(key, style(theme.muted)),
    ])
}

/// The cell of the selected line, if the menu is open.
pub fn cursor(app: &App) -> Option<(u16, u16)> {
    let Some(Overlay::Actions(menu)) = &app.overlay else { return None };
    let count = app.menu_lines(app.menu_record(menu)?).len();
    let place = MenuPlace::of(app.window, count, menu.selected);
    let line = u16::try_from(menu.selected.saturating_sub(place.top)).unwrap_or(0);
    Some((place.lines.x, place.lines.y + line))
}

/// The key that does it without the menu.
fn direct_key(canvas: &Canvas<'_, '_>, action: Action) -> String {
    let message = if action == Action::Note { Message::Noted } else { Message::Acted(action) };
    let binding = canvas.keymap.binding_of(&message);
    let name = binding.map(|binding| keys::name(canvas.app, binding)).unwrap_or_default();
    // A gap of two, as between all columns: it parts them where a line runs from the right.
    format!("  {name}")
}
