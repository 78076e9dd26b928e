//! The line in which a comment on a contact of the shortlist is written.

use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::comment::Comment;
use crate::app::overlay::Overlay;
use crate::app::window::Window;
use crate::text::layout;
use crate::view::canvas::Canvas;
use crate::view::overlay::{panel, place};

/// The widest line.
const WIDEST: usize = 70;

/// Draws the form, if it is open.
pub fn draw(canvas: &mut Canvas<'_, '_>) {
    let (app, theme) = (canvas.app, canvas.theme);
    let Some(Overlay::Comment(form)) = &app.overlay else { return };
    let columns = columns(app.window);
    let mut lines: Vec<Line<'static>> = Vec::new();
    let title = layout::truncate(&form.title, columns).into_owned();
    lines.push(Line::from(Span::styled(title, theme.title)));
    let (shown, _) = form.editor.visible(columns);
    lines.push(Line::from(Span::styled(layout::pad(shown, columns), theme.strong.add_modifier(Modifier::UNDERLINED))));
    lines.extend(hint(app, columns).into_iter().map(|line| Line::from(Span::styled(line, theme.muted))));
    panel(canvas, &app.texts.say("comment-title"), &lines, 0);
}

/// Where the next letter will stand.
pub fn cursor(app: &App, form: &Comment) -> (u16, u16) {
    let columns = columns(app.window);
    let (_, column) = form.editor.visible(columns);
    let area = place((app.window.columns, app.window.rows), columns, 2 + hint(app, columns).len());
    (area.x + 2 + u16::try_from(column).unwrap_or(0), area.y + 2)
}

/// What becomes of the comment, and which keys end the form.
fn hint(app: &App, columns: usize) -> Vec<String> {
    let text = app.texts.say("comment-hint");
    layout::wrap(&text, columns).into_iter().map(|range| text.get(range).unwrap_or_default().to_owned()).collect()
}

fn columns(window: Window) -> usize {
    usize::from(window.columns).saturating_sub(6).clamp(10, WIDEST)
}
