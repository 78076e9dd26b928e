//! The form of a hand-out: what can be filled in, and below it what to know of each contact.

use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::handout::{Field, HandOut};
use crate::app::leaflet::{FormLine, Look};
use crate::app::overlay::Overlay;
use crate::text::layout;
use crate::view::canvas::Canvas;
use crate::view::overlay::panel;

/// Draws the form, if it is open.
pub fn draw(canvas: &mut Canvas<'_, '_>) {
    let app = canvas.app;
    let Some(Overlay::HandOut(form)) = &app.overlay else { return };
    let columns = app.form_columns();
    let lines: Vec<Line<'static>> =
        app.form_lines(form).iter().map(|line| drawn(canvas, form, line, columns)).collect();
    panel(canvas, &app.texts.say("handout-title"), &lines, form.top);
}

fn drawn(canvas: &Canvas<'_, '_>, form: &HandOut, line: &FormLine, columns: usize) -> Line<'static> {
    let theme = canvas.theme;
    let is_here = line.field == Some(form.field);
    let pointer = if is_here { canvas.glyph("▸ ", "> ") } else { "  " };
    let styled = |text: String, style: Style| Line::from(Span::styled(layout::pad(&text, columns), style));
    match line.look {
        Look::Choice => {
            let (left, right) = (canvas.glyph("‹ ", "< "), canvas.glyph(" ›", " >"));
            let value = format!("{left}{}{right}", line.text);
            let style = if is_here { theme.selected } else { theme.base };
            Line::from(vec![
                Span::styled(pointer.to_owned(), theme.accent),
                Span::styled(line.label.clone(), theme.muted),
                Span::styled(value, style),
            ])
        }
        Look::Empty => Line::from(vec![
            Span::raw("  "),
            Span::styled(line.label.clone(), theme.muted),
            Span::styled(line.text.clone(), theme.muted),
        ]),
        Look::Line => {
            let room = columns.saturating_sub(2 + layout::width(&line.label));
            let style = if is_here { theme.strong } else { theme.base };
            Line::from(vec![
                Span::styled(pointer.to_owned(), theme.accent),
                Span::styled(line.label.clone(), theme.muted),
                Span::styled(layout::pad(&line.text, room), style.add_modifier(Modifier::UNDERLINED)),
            ])
        }
        Look::Button => Line::from(Span::styled(format!("[ {} ]", line.text), theme.accent)),
        Look::Quiet | Look::Unknown => styled(line.text.clone(), theme.muted),
        Look::Contact => styled(line.text.clone(), theme.strong),
        Look::Against => styled(line.text.clone(), theme.warning),
    }
}

/// Where the next letter will stand, or which line has the keys.
pub fn cursor(app: &App, form: &HandOut) -> Option<(u16, u16)> {
    let lines = app.form_lines(form);
    let at = lines.iter().position(|line| line.field == Some(form.field))?;
    let area = app.form_area(lines.len());
    let height = usize::from(area.height).saturating_sub(2);
    let top = form.top.min(lines.len().saturating_sub(height));
    let row = at.checked_sub(top).filter(|row| *row < height)?;
    let label = layout::width(&lines.get(at)?.label);
    let room = app.form_columns().saturating_sub(label + 2);
    let column = match form.field {
        Field::Way | Field::Language => 0,
        Field::Age => form.client.age.visible(room).1,
        Field::Tongues => form.client.tongues.visible(room).1,
        Field::Path => form.path.visible(room).1,
    };
    let number = |cells: usize| u16::try_from(cells).unwrap_or(0);
    Some((area.x + 4 + number(label + column), area.y + 1 + number(row)))
}
