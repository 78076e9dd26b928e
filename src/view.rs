//! Drawing: pure functions from the state to a frame. Drawing twice, or never, changes nothing.

mod canvas;
mod code;
mod footer;
mod form;
mod handout;
mod help;
mod kiosk;
mod languages;
mod list;
mod loading;
mod menu;
mod overlay;
mod page;
mod panel;
mod slips;
pub mod theme;
mod turn;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::widgets::{Paragraph, Widget, Wrap};

use crate::app::browse::Focus;
use crate::app::overlay::Overlay;
use crate::app::turner::Turner;
use crate::app::window::{Panes, SMALLEST, Screen};
use crate::app::{App, Mode};
use crate::keys::keymap::Keymap;
use crate::text::bidi::Side;
use crate::view::canvas::Canvas;
use crate::view::theme::Theme;
use crate::view::turn::Axis;

/// Draws the whole screen.
pub fn draw(app: &App, keymap: &Keymap, frame: &mut Frame<'_>) {
    let area = frame.area();
    let cursor = render(app, keymap, frame.buffer_mut());
    if let Some((x, y)) = cursor.filter(|(x, y)| *x < area.width && *y < area.height) {
        frame.set_cursor_position(Position { x, y });
    }
}

/// Draws into a buffer, and says where the cursor belongs.
pub fn render(app: &App, keymap: &Keymap, buffer: &mut Buffer) -> Option<(u16, u16)> {
    let (theme, panes) = (Theme::of(app.outfit.theme), app.panes());
    let whole = buffer.area;
    buffer.set_style(whole, theme.base);
    let mut canvas = Canvas { app, keymap, theme, panes, buffer };
    match app.screen() {
        Screen::TooSmall => {
            too_small(app, canvas.buffer);
            return None;
        }
        Screen::Start => kiosk::draw(&mut canvas),
        Screen::Both | Screen::List | Screen::Page => browser(&mut canvas),
    }
    overlay::draw(&mut canvas);
    form::draw(&mut canvas);
    slips::draw(&mut canvas);
    help::draw(&mut canvas);
    menu::draw(&mut canvas);
    handout::draw(&mut canvas);
    code::draw(&mut canvas);
    languages::draw(&mut canvas);
    let cursor = cursor(app, &panes);
    if app.outfit.turner == Turner::Terminal {
        return cursor;
    }
    let side = if app.is_from_right() { Side::Right } else { Side::Left };
    turn::turn(canvas.buffer, Axis { side, picture: code::picture_area(app) }, cursor)
}

fn browser(canvas: &mut Canvas<'_, '_>) {
    canvas.frame();
    canvas.header();
    canvas.search_line();
    canvas.tabs();
    list::draw(canvas);
    page::draw(canvas);
    languages::bar(canvas);
    footer::draw(canvas);
}

/// Where the reader's attention is: in the search line, or at the selected link.
fn cursor(app: &App, panes: &Panes) -> Option<(u16, u16)> {
    let number = |columns: usize| u16::try_from(columns).unwrap_or(u16::MAX);
    match &app.overlay {
        Some(Overlay::Comment(_) | Overlay::Form(_)) => return form::cursor(app),
        Some(Overlay::HandOut(form)) => return handout::cursor(app, form),
        _ => {}
    }
    match app.mode() {
        Mode::Filters => return panel::cursor(app),
        Mode::Menu => return menu::cursor(app),
        Mode::Languages => return languages::cursor(app),
        Mode::Slips => return slips::cursor(app),
        _ => {}
    }
    if app.screen() == Screen::Start || app.overlay.is_some() || app.mode() == Mode::Warning {
        return None;
    }
    match app.browse.focus {
        Focus::List => {
            if panes.search.width == 0 {
                return None;
            }
            let line = app.search_line();
            let (_, column) = app.browse.editor.visible(line.room);
            Some((panes.search.x + number(line.label + column), panes.search.y))
        }
        Focus::Page => page::cursor(app, panes),
    }
}

fn too_small(app: &App, buffer: &mut Buffer) {
    let values = [("columns", usize::from(SMALLEST.columns).into()), ("rows", usize::from(SMALLEST.rows).into())];
    let text = app.texts.say_with("too-small", &values);
    let area = buffer.area;
    Paragraph::new(text).wrap(Wrap { trim: true }).render(area, buffer);
}
