//! The canvas: the buffer with everything that drawing needs, and what every screen has in common.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

use crate::app::chips::{Meaning, SearchLine};
use crate::app::window::{Area, Panes, TAB_GAP};
use crate::app::{App, GlyphSet};
use crate::keys::keymap::Keymap;
use crate::text::layout;
use crate::view::theme::Theme;

/// What every drawing function needs.
pub struct Canvas<'a, 'b> {
    pub app: &'a App,
    pub keymap: &'a Keymap,
    pub theme: Theme,
    pub panes: Panes,
    pub buffer: &'b mut Buffer,
}

impl Canvas<'_, '_> {
    pub fn is_console(&self) -> bool {
        self.app.outfit.glyphs == GlyphSet::Console
    }

    /// A sign, or its plain twin on a console that lacks it.
    pub fn glyph(&self, full: &'static str, console: &'static str) -> &'static str {
        if self.is_console() { console } else { full }
    }

    /// Writes styled text into an area, cut where it ends.
    /// Cell by cell: rendered as a widget, a span would begin where the one before ends as a font might join its letters.
    pub fn write(&mut self, area: Area, line: &Line<'_>) {
        let area = rect(area).intersection(self.buffer.area);
        if !area.is_empty() {
            self.buffer.set_style(Rect { height: 1, ..area }, line.style);
            self.buffer.set_line(area.x, area.y, line, area.width);
        }
    }

    pub fn frame(&mut self) {
        let panes = self.panes;
        let Rect { width, height, .. } = self.buffer.area;
        let (muted, last) = (self.theme.muted, height.saturating_sub(1));
        if panes.is_framed {
            let bar = "─".repeat(usize::from(width.saturating_sub(2)));
            let rows = [(0, "┌", "┐"), (3, "├", "┤"), (last.saturating_sub(2), "├", "┤"), (last, "└", "┘")];
            for (y, left, right) in rows {
                self.buffer.set_string(0, y, format!("{left}{bar}{right}"), muted);
            }
            for y in [1, 2, last.saturating_sub(1)].into_iter().chain(4..last.saturating_sub(2)) {
                self.buffer.set_string(0, y, "│", muted);
                self.buffer.set_string(width.saturating_sub(1), y, "│", muted);
            }
        }
        if panes.page.width > 0 && panes.list.width > 0 {
            let x = panes.page.x.saturating_sub(2);
            for y in panes.page.y..panes.page.y + panes.page.height {
                self.buffer.set_string(x, y, "│", muted);
            }
            if panes.is_framed {
                self.buffer.set_string(x, 3, "┬", muted);
                self.buffer.set_string(x, last.saturating_sub(2), "┴", muted);
            }
        }
    }

    pub fn header(&mut self) {
        let (app, area) = (self.app, self.panes.header);
        let directory = &app.catalogue.dataset.directory;
        let muted = self.theme.muted;
        let languages = app.language_tags();
        let mut right = Vec::new();
        if app.outfit.loading.is_none() {
            right.extend([Span::styled(" ", muted), self.edition(area.width)]);
        }
        if !languages.is_empty() {
            let dot = if right.is_empty() { "" } else { " ·" };
            right.push(Span::styled(format!("{dot} {languages}"), muted));
        }
        if !right.is_empty() {
            right.push(Span::styled(" ", muted));
        }
        let right = Line::from(right);
        let room = usize::from(area.width).saturating_sub(columns(&right) + 1);
        let title = if directory.title.is_empty() { app.texts.say("title") } else { directory.title.clone() };
        // The frame below is muted; its color must not shine through.
        let style = Style::reset().patch(self.theme.title);
        let left = Span::styled(format!(" {} ", layout::truncate(&title, room.saturating_sub(2))), style);
        let x = (area.x + area.width).saturating_sub(u16::try_from(columns(&right)).unwrap_or(0));
        // The frame's line runs between the two; without a frame there is nothing to run.
        let left_width = u16::try_from(left.width()).unwrap_or(0);
        self.write(Area { width: left_width, ..area }, &Line::from(left));
        let width = (area.x + area.width).saturating_sub(x);
        self.write(Area { x, width, ..area }, &right);
    }

    /// The date of the edition in view, and that a newer one is kept out by an error.
    fn edition(&self, columns: u16) -> Span<'static> {
        let (texts, edition) = (&self.app.texts, self.app.catalogue.dataset.directory.edition);
        let date = edition.map_or_else(|| texts.say("edition-unknown"), |it| it.in_words(texts));
        let is_kept = self.app.notices.fault().is_some();
        let text = match columns {
            ..60 => date,
            90.. if is_kept => texts.say_with("edition-kept", &[("date", date.as_str().into())]),
            _ => texts.say_with("edition", &[("date", date.as_str().into())]),
        };
        if is_kept {
            Span::styled(format!("! {text}"), self.theme.warning)
        } else {
            Span::styled(text, self.theme.muted)
        }
    }

    pub fn search_line(&mut self) {
        let (app, area) = (self.app, self.panes.search);
        let SearchLine { room, chips, .. } = app.search_line();
        let (shown, _) = app.browse.editor.visible(room);
        let text = if app.browse.editor.text().is_empty() {
            let hint = app.texts.say("search-hint");
            Span::styled(layout::truncate(&hint, room).into_owned(), self.theme.muted)
        } else {
            Span::styled(shown.to_owned(), self.theme.strong)
        };
        let label = format!("{} ", app.texts.say("search-label"));
        self.write(area, &Line::from(vec![Span::styled(label, self.theme.muted), text]));
        for chip in chips {
            let style =
                if matches!(chip.meaning, Meaning::Misread(_)) { self.theme.warning } else { self.theme.accent };
            self.write(chip.area, &Line::from(Span::styled(chip.label, style)));
        }
    }

    pub fn tabs(&mut self) {
        let (app, area) = (self.app, self.panes.tabs);
        let mut spans = Vec::new();
        for (tab, label) in app.tab_labels() {
            let style = if tab == app.browse.tab { self.theme.chosen } else { self.theme.base };
            spans.push(Span::styled(label, style));
            spans.push(Span::raw(" ".repeat(TAB_GAP)));
        }
        self.write(area, &Line::from(spans));
        if let Some((area, label)) = app.order_label() {
            self.write(area, &Line::from(Span::styled(label, self.theme.accent)));
        }
    }
}

impl Canvas<'_, '_> {
    /// A thumb in the last column of an area, where not everything fits.
    pub fn scrollbar(&mut self, area: Area, top: usize, total: usize) {
        let height = usize::from(area.height);
        if total <= height || height == 0 {
            return;
        }
        let thumb = (height * height / total).max(1);
        let last_top = total - height;
        let start = (top.min(last_top) * (height - thumb)).checked_div(last_top).unwrap_or(0);
        let x = area.x + area.width.saturating_sub(1);
        for line in 0..height {
            let is_thumb = (start..start + thumb).contains(&line);
            let (sign, style) = if is_thumb { ("█", self.theme.muted) } else { ("│", self.theme.muted) };
            let y = area.y + u16::try_from(line).unwrap_or(u16::MAX);
            self.buffer.set_string(x, y, sign, style);
        }
    }

    /// A text with its matched letters marked.
    pub fn marked(&self, text: &str, style: Style) -> Vec<Span<'static>> {
        let marks = &self.app.browse.marks;
        let mut spans = Vec::new();
        let mut add = |range: Range<usize>, style| {
            let part = text.get(range).filter(|part| !part.is_empty());
            spans.extend(part.map(|part| Span::styled(part.to_owned(), style)));
        };
        let mut from = 0;
        for range in marks.ranges(text) {
            add(from..range.start, style);
            // In a reversed row a color would become a block; the line under the letters is enough.
            let is_reversed = style.add_modifier.contains(Modifier::REVERSED);
            let mark = if is_reversed { Style::new().add_modifier(Modifier::UNDERLINED) } else { self.theme.marked };
            add(range.clone(), style.patch(mark));
            from = range.end;
        }
        add(from..text.len(), style);
        spans
    }
}

/// How many cells a line takes.
pub fn columns(line: &Line<'_>) -> usize {
    line.spans.iter().map(|span| layout::width(&span.content)).sum()
}

/// The same rectangle for ratatui.
pub fn rect(area: Area) -> Rect {
    Rect { x: area.x, y: area.y, width: area.width, height: area.height }
}
