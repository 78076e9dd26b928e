//! The list pane: two lines a row, what it is, and below, muted, who and where.

use ratatui::text::{Line, Span};

use crate::app::App;
use crate::app::browse::{Focus, Tab};
use crate::app::list::{ListRow, ROW_LINES};
use crate::app::window::Area;
use crate::dataset::Record;
use crate::dataset::check::is_old;
use crate::sheet::compose::where_and_who;
use crate::text::layout;
use crate::view::canvas::Canvas;
use crate::view::loading;

/// Draws the rows in view and a scrollbar beside them.
pub fn draw(canvas: &mut Canvas<'_, '_>) {
    let area = canvas.panes.list;
    if area.height == 0 {
        return;
    }
    let app = canvas.app;
    let list = app.browse.list();
    match app.outfit.loading {
        _ if !list.is_empty() => {}
        Some(loading) => return loading::draw(canvas, area, loading),
        None => return empty(canvas, area),
    }
    let visible = usize::from(area.height).div_ceil(ROW_LINES);
    for (place, row) in (list.top..list.top + visible).filter_map(|place| Some((place, list.row(place)?))) {
        let y = area.y + u16::try_from((place - list.top) * ROW_LINES).unwrap_or(u16::MAX);
        // Two columns stay free: a blank one, and the scrollbar's.
        let width = area.width.saturating_sub(2);
        for (line, y) in lines(canvas, place, &row, usize::from(width)).into_iter().zip(y..area.y + area.height) {
            canvas.write(Area { x: area.x, y, width, height: 1 }, &line);
        }
    }
    canvas.scrollbar(area, list.top * ROW_LINES, list.len() * ROW_LINES);
}

fn lines(canvas: &Canvas<'_, '_>, place: usize, row: &ListRow, width: usize) -> [Line<'static>; 2] {
    let (app, theme) = (canvas.app, canvas.theme);
    let is_selected = place == app.browse.list().selected;
    let style = match (is_selected, app.browse.focus) {
        (true, Focus::List) => theme.selected,
        (true, Focus::Page) => theme.strong,
        (false, _) => theme.base,
    };
    let pointer = if is_selected { canvas.glyph("▸ ", "> ") } else { "  " };
    // Goals stand under their field while nothing is searched for.
    let is_below_field = matches!(row.record(), Some(Record::Goal(_))) && !app.browse.marks.has_words();
    let indent = if is_below_field { "  " } else { "" };
    let is_noted = row.record().is_some_and(|record| app.is_noted(record)) && app.browse.tab != Tab::Shortlist;
    let is_favorite = row.record().is_some_and(|record| app.is_favorite(record));
    let sign = match (is_noted, is_favorite) {
        (true, true) => canvas.glyph(" ★ ♥", " * +"),
        (true, false) => canvas.glyph(" ★", " *"),
        (false, true) => canvas.glyph(" ♥", " +"),
        (false, false) => "",
    };
    let room = width.saturating_sub(2 + indent.len());
    let said = said(app, row);
    let title = layout::truncate(&said.title, room.saturating_sub(layout::width(sign))).into_owned();
    let mut first = vec![Span::styled(format!("{pointer}{indent}"), theme.accent)];
    first.extend(canvas.marked(&title, style));
    first.push(Span::styled(sign, theme.accent));
    // The doubt stands at the right end, so that no long name pushes it out of sight.
    let doubt_width = layout::width(&said.doubt);
    // Where lines are turned, two blanks keep it a part of its own.
    let between = if app.is_from_right() { 2 } else { 1 };
    let below_width = room.saturating_sub(if doubt_width == 0 { 0 } else { doubt_width + between });
    let below = layout::truncate(fitting(&said, below_width), below_width).into_owned();
    let gap = " ".repeat((room + 1).saturating_sub(layout::width(&below) + doubt_width + 1));
    let mut second = vec![Span::raw(format!("  {indent}"))];
    second.extend(canvas.marked(&below, theme.muted));
    second.push(Span::raw(gap));
    second.push(Span::styled(said.doubt, theme.warning));
    [Line::from(first), Line::from(second)]
}

/// What a row says: what it is, below it who and where, and what is doubtful.
struct Said {
    title: String,
    below: String,
    /// The same with less about hours, so that the town stays in view.
    brief: String,
    doubt: String,
}

/// The line below in full, or in brief where otherwise no more of it would be in view than the hours.
fn fitting(said: &Said, width: usize) -> &str {
    let end = |text: &str| text.match_indices(" · ").nth(1).map_or(text.len(), |(at, _)| at);
    let is_in_view = said.below.get(..end(&said.below)).is_some_and(|head| layout::width(head) <= width);
    if is_in_view || said.brief.is_empty() { &said.below } else { &said.brief }
}

fn said(app: &App, row: &ListRow) -> Said {
    let texts = &app.texts;
    match row {
        ListRow::Start => Said {
            title: texts.say("start-title"),
            below: app.start_line().unwrap_or_default(),
            brief: String::new(),
            doubt: String::new(),
        },
        ListRow::Hit(hit) if app.browse.tab == Tab::Shortlist => app.said_of_noted(hit.record),
        ListRow::Hit(hit) => app.said_of(hit.record),
        ListRow::Doubtful(hit) => Said { doubt: texts.say("row-doubtful"), ..app.said_of(hit.record) },
        ListRow::More(count) => Said {
            title: texts.say_with("row-more", &[("count", (*count).into())]),
            below: texts.say("row-more-below"),
            brief: String::new(),
            doubt: String::new(),
        },
        ListRow::Completion(completion) => Said {
            title: completion.filter.clone(),
            below: texts.say_with("row-completion-below", &[("count", completion.count.into())]),
            brief: String::new(),
            doubt: String::new(),
        },
        ListRow::Misread(misread) => Said {
            title: misread.said(texts),
            below: texts.say_with("misread-possible", &[("values", misread.possible().as_str().into())]),
            brief: String::new(),
            doubt: String::new(),
        },
        ListRow::Absent(count) => Said {
            title: texts.say_with("row-absent", &[("count", (*count).into())]),
            below: texts.say("row-absent-below"),
            brief: String::new(),
            doubt: String::new(),
        },
        ListRow::Suggestion(text) => Said {
            title: texts.say_with("row-suggestion", &[("text", text.as_str().into())]),
            below: texts.say("row-suggestion-below"),
            brief: String::new(),
            doubt: String::new(),
        },
    }
}

impl App {
    fn said_of(&self, record: Record) -> Said {
        let title = self.catalogue.title(record, self.language()).to_owned();
        let (hours, rest) = (self.hours_said(record), self.line_below(record));
        let join = |parts: [&str; 2]| {
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            parts.join(" · ")
        };
        let below = join([hours.as_ref().map_or("", |hours| &hours.long), &rest]);
        let brief = join([hours.as_ref().map_or("", |hours| &hours.short), &rest]);
        Said { title, below, brief, doubt: self.doubt_of(record) }
    }

    /// On the shortlist what was written beside a contact comes before everything else below it.
    fn said_of_noted(&self, record: Record) -> Said {
        let said = self.said_of(record);
        match self.desk.shortlist.comment_on(self.catalogue.dataset.id(record)) {
            "" => said,
            comment => {
                let comment = self.texts.say_with("row-comment", &[("comment", comment.into())]);
                Said { below: format!("{comment} · {}", said.below), ..said }
            }
        }
    }

    /// Where and who.
    fn line_below(&self, record: Record) -> String {
        let dataset = &self.catalogue.dataset;
        match record {
            Record::Field(at) => self.offers_label(dataset.offers_for_field(at).len()),
            Record::Goal(at) => {
                let count = self.offers_label(dataset.offers_for_goal(at).len());
                let field = dataset.goals.get(at).and_then(|goal| dataset.fields.get(goal.field));
                let field = field.map_or("", |field| field.title.get(self.language()));
                let is_alone = self.browse.marks.has_words();
                if is_alone { format!("{field} · {count}") } else { count }
            }
            Record::Page(at) => {
                let text = dataset.pages.get(at).map_or("", |page| page.text.get(self.language()));
                text.split('\n').next().unwrap_or_default().to_owned()
            }
            Record::Offer(at) => {
                let partner = dataset.offers.get(at).and_then(|offer| dataset.partner_of(offer));
                partner.map_or_else(String::new, |partner| where_and_who(dataset, partner))
            }
            Record::Partner(at) => dataset.partners.get(at).map_or_else(String::new, |partner| {
                let town = dataset.place_of(partner).map(|place| place.name.as_str());
                let organization = partner.names.unit.as_ref().map(|_| partner.names.organization.as_str());
                let parts: Vec<&str> =
                    [town, partner.address.street.as_deref(), organization].into_iter().flatten().collect();
                parts.join(" · ")
            }),
        }
    }

    /// That an offer or a partner was verified long ago, or no one knows when; nothing where there is no doubt.
    fn doubt_of(&self, record: Record) -> String {
        let dataset = &self.catalogue.dataset;
        let Some(verified) = dataset.verified_in(record) else { return String::new() };
        match verified.on {
            None => self.texts.say("row-undated"),
            Some(on) if is_old(on, self.now.date()) => {
                let year = on.first_day().format("%Y").to_string();
                self.texts.say_with("row-old", &[("year", year.as_str().into())])
            }
            Some(_) => String::new(),
        }
    }

    /// How many offers, in words.
    pub(crate) fn offers_label(&self, count: usize) -> String {
        self.texts.say_with("row-offers", &[("count", count.into())])
    }
}

/// What to do where nothing was found.
fn empty(canvas: &mut Canvas<'_, '_>, area: Area) {
    let app = canvas.app;
    let id = match app.browse.tab {
        Tab::Shortlist => "empty-shortlist",
        _ if !app.browse.has_hits() => "empty-search",
        _ => "empty-tab",
    };
    let text = app.texts.say(id);
    let wrapped = layout::wrap(&text, usize::from(area.width).saturating_sub(2));
    let mut lines: Vec<Line<'_>> =
        wrapped.into_iter().map(|range| Line::from(text.get(range).unwrap_or_default())).collect();
    // Who finds nothing in public may be in need and alone.
    if app.kiosk.is_some() {
        let numbers = app.emergency_line().unwrap_or_default();
        lines.extend([Line::default(), Line::from(Span::styled(numbers, canvas.theme.warning))]);
    }
    for (line, y) in lines.iter().zip(area.y..area.y + area.height) {
        canvas.write(Area { y, height: 1, ..area }, line);
    }
}
