//! What stands where the records will be, while they are still being loaded.

use std::ops::Range;

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::app::loading::Loading;
use crate::app::window::Area;
use crate::language::texts::Texts;
use crate::text::layout;
use crate::view::canvas::Canvas;

/// The widest that the bar becomes.
const WIDEST_BAR: usize = 40;

/// At the desk: what is being done, how far it is, and that the search line is open already. In words, for a bar alone
/// says nothing to whoever cannot see it.
pub fn draw(canvas: &mut Canvas<'_, '_>, area: Area, loading: Loading) {
    if canvas.app.kiosk.is_some() {
        public(canvas, area);
        return;
    }
    let (texts, theme) = (&canvas.app.texts, canvas.theme);
    let columns = usize::from(area.width).saturating_sub(2);
    let wrapped = |text: String, style: Style| {
        let part = |range: Range<usize>| Line::styled(text.get(range).unwrap_or_default().to_owned(), style);
        layout::wrap(&text, columns).into_iter().map(part).collect::<Vec<_>>()
    };
    let lines = [
        wrapped(texts.say("loading-title"), theme.title),
        wrapped(step(texts, loading), theme.base),
        vec![bar(canvas, columns, loading.percent()), Line::default()],
        wrapped(texts.say("loading-typing"), theme.muted),
    ];
    rows(canvas, area, lines.into_iter().flatten());
}

/// In public: nothing but a request for patience, in every language there is.
pub fn public(canvas: &mut Canvas<'_, '_>, area: Area) {
    let said = canvas.app.languages().iter().map(|language| Texts::new(*language).say("loading-public"));
    let style = canvas.theme.title;
    rows(canvas, area, said.map(|text| Line::styled(text, style)));
}

fn step(texts: &Texts, loading: Loading) -> String {
    // Whole megabytes, as file managers count them; a started one counts.
    let megabytes = |bytes: u64| bytes.div_ceil(1_000_000);
    match loading {
        Loading::Begun => texts.say("loading-begun"),
        Loading::Recalling => texts.say("loading-recalling"),
        Loading::Reading { done, total } => {
            let values = [("done", megabytes(done).into()), ("total", megabytes(total).into())];
            texts.say_with("loading-reading", &values)
        }
        Loading::Parsing { total } => texts.say_with("loading-parsing", &[("total", megabytes(total).into())]),
        Loading::Indexing { records } => texts.say_with("loading-indexing", &[("records", records.into())]),
    }
}

fn bar(canvas: &Canvas<'_, '_>, columns: usize, percent: u64) -> Line<'static> {
    let said = canvas.app.texts.say_with("loading-percent", &[("percent", percent.into())]);
    let width = columns.saturating_sub(layout::width(&said) + 1).min(WIDEST_BAR);
    let filled = usize::try_from(percent).unwrap_or(100).min(100) * width / 100;
    Line::from(vec![
        Span::styled("█".repeat(filled), canvas.theme.accent),
        Span::styled("░".repeat(width - filled), canvas.theme.muted),
        Span::raw(format!(" {said}")),
    ])
}

fn rows(canvas: &mut Canvas<'_, '_>, area: Area, lines: impl Iterator<Item = Line<'static>>) {
    for (line, y) in lines.zip(area.y..area.y + area.height) {
        canvas.write(Area { y, height: 1, ..area }, &line);
    }
}
