//! The lines in which something is written: a comment on a contact of the shortlist, a note, an error.

use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::form::{Matter, columns, height};
use crate::app::overlay::Overlay;
use crate::app::window::Window;
use crate::text::editor::Editor;
use crate::text::layout;
use crate::view::canvas::Canvas;
use crate::view::overlay::{panel, place};

/// A form as it is shown.
struct Shown<'a> {
    /// What is written, in the border.
    heading: String,
    /// What it is about.
    title: &'a str,
    editor: &'a Editor,
    /// Whether it is of one line, which goes sideways.
    is_line: bool,
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
    let written = form.written(app.window);
    for row in &written.rows {
        let text = layout::pad(row, columns);
        lines.push(Line::from(Span::styled(text, theme.strong.add_modifier(Modifier::UNDERLINED))));
    }
    let room = if form.is_tight() { theme.warning } else { theme.muted };
    let counted = layout::truncate(&form.counted(app), columns).into_owned();
    lines.push(Line::from(Span::styled(counted, room)));
    lines.extend(form.hint.into_iter().map(|line| Line::from(Span::styled(line, theme.muted))));
    panel(canvas, &form.heading, &lines, 0);
}

/// Where the next letter will stand, if a form is open.
pub fn cursor(app: &App) -> Option<(u16, u16)> {
    let form = shown(app)?;
    let written = form.written(app.window);
    let area = place((app.window.columns, app.window.rows), columns(app.window), form.others() + written.rows.len());
    let number = |value: usize| u16::try_from(value).unwrap_or(0);
    Some((area.x + 2 + number(written.cursor.1), area.y + 2 + number(written.cursor.0)))
}

/// What is written, as far as it is in view.
struct Written {
    rows: Vec<String>,
    /// Row and column.
    cursor: (usize, usize),
}

impl Shown<'_> {
    /// How many lines stand around what is written: title, counter and hint.
    fn others(&self) -> usize {
        2 + self.hint.len()
    }

    /// The rows around the cursor.
    fn written(&self, window: Window) -> Written {
        let columns = columns(window);
        if self.is_line {
            let (text, column) = self.editor.visible(columns);
            return Written { rows: vec![text.to_owned()], cursor: (0, column) };
        }
        let (all, (row, column)) = (self.editor.rows(columns), self.editor.place(columns));
        let height = height(window, all.len(), self.others());
        let top = (row + 1).saturating_sub(height);
        let rows = all.into_iter().skip(top).take(height);
        let rows = rows.map(|range| self.editor.text().get(range).unwrap_or_default().to_owned());
        Written { rows: rows.collect(), cursor: (row - top, column) }
    }

    /// Whether what was typed last found no room, or soon will not.
    fn is_tight(&self) -> bool {
        self.editor.lost() > 0 || self.editor.text().chars().count() == self.editor.room()
    }

    /// How much is written, and what found no room.
    fn counted(&self, app: &App) -> String {
        let count = self.editor.text().chars().count();
        let values =
            [("count", count.into()), ("limit", self.editor.room().into()), ("lost", self.editor.lost().into())];
        let id = match self.editor.lost() {
            0 => "form-room",
            _ => "form-no-room",
        };
        app.texts.say_with(id, &values)
    }
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
    let is_line = matches!(app.overlay, Some(Overlay::Comment(_)));
    Some(Shown { heading: app.texts.say(heading), title, editor, is_line, hint })
}
