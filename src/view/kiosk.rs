//! The kiosk's start page: the fields as tiles, a search line, the languages, and where the staff is.

use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Widget};

use crate::app::window::{Area, has_start_search, tile_area};
use crate::text::layout;
use crate::view::canvas::{Canvas, rect};
use crate::view::{footer, languages, loading};

/// The least height of a tile that has a border.
const BORDERED: u16 = 4;

/// Draws the start page.
pub fn draw(canvas: &mut Canvas<'_, '_>) {
    canvas.frame();
    canvas.header();
    let (app, panes) = (canvas.app, canvas.panes);
    if app.outfit.loading.is_some() {
        let height = panes.footer.y.saturating_sub(panes.search.y);
        loading::public(canvas, Area { height, ..panes.search });
        return;
    }
    greeting(canvas, panes.search);
    if has_start_search(app.window) {
        canvas.sentence(panes.tabs, "kiosk-hint", canvas.theme.muted);
    }
    let tiles = app.catalogue.dataset.fields.len();
    for at in 0..tiles {
        tile(canvas, at, tiles);
    }
    if panes.is_framed {
        let area = Area { y: panes.footer.y.saturating_sub(2), ..panes.footer };
        canvas.sentence(area, "kiosk-staff", canvas.theme.base);
    }
    languages::bar(canvas);
    footer::draw(canvas);
}

/// The greeting, and at the other end the numbers for whoever cannot wait; where there is room for one only, these.
fn greeting(canvas: &mut Canvas<'_, '_>, area: Area) {
    let numbers = canvas.app.emergency_line().unwrap_or_default();
    let width = u16::try_from(layout::width(&numbers)).unwrap_or(u16::MAX).min(area.width);
    let greeting = layout::width(&canvas.app.texts.say("kiosk-greeting"));
    if greeting + usize::from(width) + 3 <= usize::from(area.width) || width == 0 {
        canvas.sentence(area, "kiosk-greeting", canvas.theme.title);
    }
    let end = Area { x: area.x + area.width - width, width, ..area };
    canvas.write(end, &Line::from(Span::styled(numbers, canvas.theme.warning)));
}

impl Canvas<'_, '_> {
    /// One message of the locales in one line.
    fn sentence(&mut self, area: Area, id: &str, style: ratatui::style::Style) {
        let text = self.app.texts.say(id);
        let text = layout::truncate(&text, usize::from(area.width)).into_owned();
        self.write(area, &Line::from(Span::styled(text, style)));
    }
}

fn tile(canvas: &mut Canvas<'_, '_>, at: usize, tiles: usize) {
    let app = canvas.app;
    let Some(field) = app.catalogue.dataset.fields.get(at) else { return };
    let area = tile_area(app.window, at, tiles);
    let is_selected = app.kiosk.as_ref().is_some_and(|kiosk| kiosk.tile() == at);
    let (style, below) = if is_selected {
        (canvas.theme.selected, canvas.theme.selected)
    } else {
        (canvas.theme.strong, canvas.theme.muted)
    };
    let is_bordered = area.height >= BORDERED;
    if is_bordered {
        Block::bordered().border_style(canvas.theme.muted).render(rect(area), canvas.buffer);
    }
    let edge = u16::from(is_bordered);
    let inner = Area {
        x: area.x + edge,
        y: area.y + edge,
        width: area.width.saturating_sub(2 * edge),
        height: area.height.saturating_sub(2 * edge),
    };
    if is_selected {
        // The whole tile is one surface, so that the eye finds it at once.
        canvas.buffer.set_style(rect(inner), style);
    }
    let pointer = if is_selected { canvas.glyph("▸", ">") } else { " " };
    let title = format!("{pointer}{} {}", at + 1, field.title.get(app.language()));
    let count = format!("   {}", app.offers_label(app.catalogue.dataset.offers_for_field(at).len()));
    let first = inner.y + inner.height.saturating_sub(2) / 2;
    for (text, style, y) in [(title, style, first), (count, below, first + 1)] {
        if y < inner.y + inner.height {
            let text = layout::truncate(&text, usize::from(inner.width)).into_owned();
            canvas.write(Area { y, height: 1, ..inner }, &Line::from(Span::styled(text, style)));
        }
    }
}
