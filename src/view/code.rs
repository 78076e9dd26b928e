//! A QR code on the screen: dark on light whatever the theme, in half blocks, or in full ones where a console has no others.

use ratatui::style::{Color, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Widget};

use crate::app::App;
use crate::app::code::Picture;
use crate::app::display::Face;
use crate::app::overlay::Overlay;
use crate::app::window::Area;
use crate::view::canvas::Canvas;

/// Draws the code in full screen, if it is open.
pub fn draw(canvas: &mut Canvas<'_, '_>) {
    let Some(Overlay::Code(code)) = &canvas.app.overlay else { return };
    let whole = canvas.buffer.area;
    Clear.render(whole, canvas.buffer);
    canvas.buffer.set_style(whole, canvas.theme.base);
    let Some(display) = canvas.app.display(code) else { return };
    if let Some(picture) = &display.picture {
        modules(canvas, picture);
    }
    let theme = canvas.theme;
    for (area, face, text) in display.lines {
        let style = match face {
            Face::Title => theme.title,
            Face::Chosen => theme.chosen,
            Face::Other(_) | Face::Turn => theme.accent,
            Face::Words => theme.base,
            Face::Remark => theme.warning,
            Face::Close => theme.muted,
        };
        canvas.write(area, &Line::from(Span::styled(text, style)));
    }
}

/// Where the code stands, if one is in view: a picture, which must not be seen from behind.
pub fn picture_area(app: &App) -> Option<Area> {
    let Some(Overlay::Code(code)) = &app.overlay else { return None };
    app.display(code)?.picture.map(|picture| picture.area)
}

fn modules(canvas: &mut Canvas<'_, '_>, picture: &Picture) {
    let Picture { grid, scale, area } = picture;
    let is_dark = |x: usize, y: usize| grid.is_dark(x / scale, y / scale);
    for row in 0..area.height {
        for column in 0..area.width {
            let (x, y) = (usize::from(column), usize::from(row));
            let (sign, style) = if canvas.is_console() {
                console(is_dark(x / 2, y))
            } else {
                halves([is_dark(x, 2 * y), is_dark(x, 2 * y + 1)])
            };
            canvas.buffer.set_string(area.x + column, area.y + row, sign, style);
        }
    }
}

/// A cell of two dots. Where they are alike nothing but the background is drawn: a half block that does not fill its half
/// would leave lines between the dots.
fn halves([upper, lower]: [bool; 2]) -> (&'static str, Style) {
    let style = Style::reset().fg(color(upper)).bg(color(lower));
    (if upper == lower { " " } else { "▀" }, style)
}

/// Black and white of the table of 256 colors, which no theme of a terminal changes.
fn color(is_dark: bool) -> Color {
    Color::Indexed(if is_dark { 16 } else { 231 })
}

/// A cell of a console, which has 16 colors and perhaps only 8 for what stands in a cell.
fn console(is_dark: bool) -> (&'static str, Style) {
    if is_dark {
        (" ", Style::reset().fg(Color::Black).bg(Color::Black))
    } else {
        ("█", Style::reset().fg(Color::White).bg(Color::White))
    }
}
