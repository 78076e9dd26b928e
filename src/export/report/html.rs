//! The report as one self-contained page: simple charts with the numbers in words, tables under them, ready to be printed.

use std::collections::HashSet;

use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;

use crate::export::report::sections::{Form, Layout, Rank, Row, Section, Table, sections, title};
use crate::export::report::{FieldCount, OfferName, Report};
use crate::language::texts::Texts;
use crate::text::layout::truncate;

const TEMPLATE: &str = include_str!("../../../data/templates/report.html");

/// Where bars begin, in units of the chart.
const START: usize = 280;

/// How long the longest bar is.
const LONGEST: usize = 340;

/// From one bar to the next.
const STEP: usize = 22;

/// How many letters of a name stand beside a bar; its table has all of them.
const LABEL: usize = 38;

/// What the template gets.
#[derive(Debug, Serialize)]
struct Page {
    language: &'static str,
    title: String,
    dates: String,
    contents: String,
    parts: Vec<Part>,
    names: Names,
}

#[derive(Debug, Serialize)]
struct Part {
    id: String,
    heading: String,
    notes: Vec<String>,
    tables: Vec<Grid>,
}

#[derive(Debug, Serialize)]
struct Grid {
    caption: String,
    layout: &'static str,
    heads: Vec<String>,
    rows: Vec<Line>,
    chart: Option<Chart>,
}

#[derive(Debug, Serialize)]
struct Line {
    rank: &'static str,
    name: String,
    cells: Vec<Cell>,
}

#[derive(Debug, Serialize)]
struct Cell {
    text: String,
    is_blank: bool,
}

#[derive(Debug, Serialize)]
struct Chart {
    id: String,
    title: String,
    desc: String,
    height: usize,
    has_track: bool,
    bars: Vec<Bar>,
}

#[derive(Debug, Serialize)]
struct Bar {
    label: String,
    said: String,
    top: usize,
    base: usize,
    length: usize,
    end: usize,
}

#[derive(Debug, Serialize)]
struct Names {
    heading: String,
    none: String,
    fields: Vec<Group>,
}

#[derive(Debug, Serialize)]
struct Group {
    title: String,
    goals: Vec<List>,
}

#[derive(Debug, Serialize)]
struct List {
    title: String,
    offers: Vec<String>,
}

/// The report as a page of HTML.
pub fn html(report: &Report, texts: &Texts) -> String {
    let [title, dates] = title(report, texts);
    let parts = sections(report, texts, Form::Page).into_iter().zip(1..);
    let page = Page {
        language: texts.language().tag(),
        title,
        dates,
        contents: texts.say("report-contents"),
        parts: parts.map(|(section, number)| part(section, number, texts)).collect(),
        names: names(report, texts),
    };
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // The template is part of the program and is given all that it names: tests see it rendered.
    let page = environment.render_str(TEMPLATE, Serde(page)).unwrap_or_default();
    format!("{page}\n")
}

fn part(section: Section, number: usize, texts: &Texts) -> Part {
    let tables = section.tables.into_iter().zip(1..);
    let tables = tables.map(|(table, at)| grid(table, &format!("c{number}-{at}"), texts)).collect();
    Part { id: format!("s{number}"), heading: section.heading, notes: section.notes, tables }
}

fn grid(table: Table, id: &str, texts: &Texts) -> Grid {
    let chart = chart(&table, id, texts);
    // Words that say that there is nothing; the color only repeats them.
    let blank = [texts.say("report-blank"), texts.say_with("row-offers", &[("count", 0_usize.into())])];
    let layout = match table.layout {
        Layout::Matrix => "matrix",
        Layout::Plain | Layout::Bars | Layout::Shares => "plain",
    };
    let line = |row: Row| {
        let mut cells = row.cells.into_iter();
        let name = cells.next().unwrap_or_default();
        let cells = cells.map(|text| Cell { is_blank: blank.contains(&text), text }).collect();
        let rank = match row.rank {
            Rank::Usual => "usual",
            Rank::Head => "head",
            Rank::Below => "below",
        };
        Line { rank, name, cells }
    };
    let rows = table.rows.into_iter().map(line).collect();
    Grid { caption: table.caption, layout, heads: table.heads, rows, chart }
}

fn chart(table: &Table, id: &str, texts: &Texts) -> Option<Chart> {
    let drawn: Vec<(&Row, &(String, usize))> =
        table.rows.iter().filter_map(|row| Some((row, row.bar.as_ref()?))).collect();
    let most = drawn.iter().map(|(_, (_, value))| *value).max()?;
    let (column, whole) = match table.layout {
        Layout::Bars => (1, most),
        Layout::Shares => (table.heads.len().checked_sub(1)?, 100),
        Layout::Plain | Layout::Matrix => return None,
    };
    let bar = |((row, (label, value)), at): (&(&Row, &(String, usize)), usize)| {
        // What there is at all has a bar that one sees.
        let length = value.saturating_mul(LONGEST).checked_div(whole).unwrap_or_default().max(usize::from(*value > 0));
        let label = truncate(label, LABEL).into_owned();
        let said = row.cells.get(column).cloned().unwrap_or_default();
        Bar { label, said, top: at * STEP + 4, base: at * STEP + 15, length, end: START + length + 6 }
    };
    let has_track = table.layout == Layout::Shares;
    let mut bars: Vec<Bar> = drawn.iter().zip(0..).map(bar).collect();
    if has_track {
        // On the track of a share the number would stand in the gray.
        for bar in &mut bars {
            bar.end = START + LONGEST + 6;
        }
    }
    Some(Chart {
        id: id.to_owned(),
        title: format!("{}: {}", table.caption, table.heads.get(column)?),
        desc: texts.say("report-chart-note"),
        height: bars.len() * STEP + 4,
        has_track,
        bars,
    })
}

fn names(report: &Report, texts: &Texts) -> Names {
    let fields = report
        .fields
        .iter()
        .zip(1..)
        .map(|(field, number)| Group { title: format!("{number}. {}", field.name.title), goals: lists(field, texts) });
    Names { heading: texts.say("report-names"), none: texts.say("goal-without-offers"), fields: fields.collect() }
}

/// The offers of a field by its goals, and those that serve it but none of them.
fn lists(field: &FieldCount, texts: &Texts) -> Vec<List> {
    let list = |title: String, offers: &mut dyn Iterator<Item = &OfferName>| List {
        title,
        offers: offers.map(said).collect(),
    };
    let mut lists: Vec<List> =
        field.goals.iter().map(|goal| list(goal.name.title.clone(), &mut goal.offers.iter())).collect();
    let placed: HashSet<&str> =
        field.goals.iter().flat_map(|goal| &goal.offers).map(|offer| offer.id.as_str()).collect();
    let rest = list(
        texts.say("report-no-goal-here"),
        &mut field.offers.iter().filter(|offer| !placed.contains(offer.id.as_str())),
    );
    lists.extend(Some(rest).filter(|it| !it.offers.is_empty()));
    lists
}

fn said(offer: &OfferName) -> String {
    let town = offer.town.as_ref().map_or_else(String::new, |town| format!(", {town}"));
    format!("{} – {}{town}", offer.title, offer.partner)
}
