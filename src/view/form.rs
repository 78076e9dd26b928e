//! The line in which something is written: a comment on a contact of the shortlist, a note, an error.

use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::form::Matter;
use crate::app::overlay::Overlay;
use crate::app::window::Window;
use crate::text::editor::Editor;
use crate::text::layout;
use crate::view::canvas::Canvas;
use crate::view::overlay::{panel, place};

/// The widest line.
const WIDEST: usize = 70;

/// A form as it is shown.
struct Shown<'a> {
    /// What is written, in the border.
    heading: String,
    /// What it is about.
    title: &'a str,
    editor: &'a Editor,
    /// What becomes of it, and which keys end the form.
    hint: Vec<String>,
}

/// Draws the form, if one is open.
pub fn draw(canvas: &mut Canvas<'_, '_>) {
    let (app, theme) = (canvas.app, canvas.theme);
    let Some(form) = shown(app) else { return };
    let columns = columns(app.window);
    let mut lines: Vec<Line<'static>> = Vec::new();
    let title = layout::truncate(form.title, columns).into_owned();
    lines.push(Line::from(Span::styled(title, theme.title)));
    let (text, _) = form.editor.visible(columns);
    lines.push(Line::from(Span::styled(layout::pad(text, columns), theme.strong.add_modifier(Modifier::UNDERLINED))));
    lines.extend(form.hint.into_iter().map(|line| Line::from(Span::styled(line, theme.muted))));
    panel(canvas, &form.heading, &lines, 0);
}

/// Where the next letter will stand, if a form is open.
pub fn cursor(app: &App) -> Option<(u16, u16)> {
    let form = shown(app)?;
    let columns = columns(app.window);
    let (_, column) = form.editor.visible(columns);
    let area = place((app.window.columns, app.window.rows), columns, 2 + form.hint.len());
    Some((area.x + 2 + u16::try_from(column).unwrap_or(0), area.y + 2))
}

fn shown(app: &App) -> Option<Shown<'_>> {
    let (heading, title, editor, hint) = match &app.overlay {
        Some(Overlay::Comment(form)) => ("comment-title", form.title.as_str(), &form.editor, "comment-hint"),
        Some(Overlay::Form(form)) => {
            let (heading, hint) = match form.matter {
                Matter::Note => ("note-title", "note-hint"),
                Matter::Slip => ("slip-title", "slip-hint"),
            };
            (heading, app.title_by_id(&form.id), &form.editor, hint)
        }
        _ => return None,
    };
    let hint = app.texts.say(hint);
    let ranges = layout::wrap(&hint, columns(app.window));
    let hint = ranges.into_iter().map(|range| hint.get(range).unwrap_or_default().to_owned()).collect();
    Some(Shown { heading: app.texts.say(heading), title, editor, hint })
}

fn columns(window: Window) -> usize {
    usize::from(window.columns).saturating_sub(6).clamp(10, WIDEST)
}
