//! The report in words: sections with notes and tables, of which every form for people is made.

use std::ops::Range;

use crate::export::report::{Column, FieldCount, GoalCount, Known, Matrix, Report, TownRow};
use crate::language::dates::Day;
use crate::language::texts::{Texts, Value};

/// A part of the report.
#[derive(Debug, Clone)]
pub struct Section {
    /// Its heading.
    pub heading: String,
    /// What one must know to read its tables.
    pub notes: Vec<String>,
    /// Its tables.
    pub tables: Vec<Table>,
}

/// A table: the first column names, the others tell.
#[derive(Debug, Clone)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Heads of the columns.
    pub heads: Vec<String>,
    /// Rows.
    pub rows: Vec<Row>,
    /// How it is laid out.
    pub layout: Layout,
}

/// How a table is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A few columns of figures, of which nothing is drawn.
    Plain,
    /// A bar for each row, as long as the number in the second column says.
    Bars,
    /// A bar for each row, as long as the share in the last column says.
    Shares,
    /// Many narrow columns.
    Matrix,
}

/// A row of a table.
#[derive(Debug, Clone)]
pub struct Row {
    /// A cell for each head.
    pub cells: Vec<String>,
    /// The first cell in short, and how long its bar is.
    pub bar: Option<(String, usize)>,
    /// What it is.
    pub rank: Rank,
}

/// What a row of a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rank {
    /// One of many.
    Usual,
    /// The head of those below it.
    Head,
    /// One of those below a head.
    Below,
}

/// In which form the report is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// On a terminal, where columns have little room: fields are called by their numbers.
    Terminal,
    /// On paper or in a browser, with the topics of every town.
    Page,
}

/// How many narrow columns of a matrix fit beside each other on a terminal.
const COLUMNS: usize = 9;

/// The title of the report, and the line below it.
pub fn title(report: &Report, texts: &Texts) -> [String; 2] {
    let directory = &report.directory;
    let date = |text: &str| Day::parse(text).map_or_else(|_| text.to_owned(), |day| day.in_words(texts));
    let edition = directory.edition.as_deref().map_or_else(|| texts.say("edition-unknown"), date);
    let values = [("edition", Value::from(edition.as_str())), ("region", directory.region.as_str().into())];
    let at = date(&directory.at);
    let dates: Vec<(&str, Value<'_>)> = values.into_iter().chain([("date", at.as_str().into())]).collect();
    [
        texts.say_with("report-title", &[("directory", directory.title.as_str().into())]),
        texts.say_with("report-dates", &dates),
    ]
}

/// Every section of the report.
pub fn sections(report: &Report, texts: &Texts, form: Form) -> Vec<Section> {
    let mut all = vec![
        overview(report, texts),
        fields(report, texts),
        towns(report, texts, form),
        completeness(report, texts),
        age(report, texts),
        languages(report, texts),
        translations(report, texts),
    ];
    if form == Form::Page {
        all.insert(3, topics(report, texts));
    }
    all
}

fn overview(report: &Report, texts: &Texts) -> Section {
    let totals = &report.totals;
    let age = &report.age.partners;
    let rows = [
        ("report-partners", totals.partners),
        ("report-offers", totals.offers),
        ("report-towns-count", totals.towns),
        ("report-goals-without-offer", totals.goals_without_offer),
        ("report-topics-without-offer", totals.topics_without_offer),
        ("report-offers-without-goal", totals.offers_without_goal),
        ("report-offers-without-topic", totals.offers_without_topic),
        ("report-partners-without-offer", totals.partners_without_offer),
        ("report-partners-old", age.old),
        ("report-partners-undated", age.undated),
    ];
    let all = [("goals", totals.goals.into()), ("topics", totals.topics.into())];
    let rows = rows.map(|(message, count)| usual(vec![texts.say_with(message, &all), count.to_string()]));
    let table = table(texts, "report-overview", &["report-what", "report-count"], rows.into());
    Section { heading: texts.say("report-overview"), notes: Vec::new(), tables: vec![table] }
}

fn fields(report: &Report, texts: &Texts) -> Section {
    let mut rows = Vec::new();
    for (field, number) in report.fields.iter().zip(1..) {
        rows.push(field_row(field, number, texts));
        rows.extend(field.goals.iter().map(|goal| goal_row(goal, texts)));
    }
    let silent = report.fields.iter().flat_map(|field| &field.goals).filter(|goal| goal.count == 0).count();
    let notes = vec![
        texts.say("report-fields-note"),
        texts.say_with("report-goals-silent", &[("count", silent.into()), ("goals", report.totals.goals.into())]),
    ];
    let mut table = table(texts, "report-fields", &["report-field-or-goal", "tab-offers"], rows);
    table.layout = Layout::Bars;
    Section { heading: texts.say("report-fields"), notes, tables: vec![table] }
}

fn field_row(field: &FieldCount, number: usize, texts: &Texts) -> Row {
    let name = format!("{number}. {}", field.name.title);
    let cells = vec![name.clone(), texts.say_with("row-offers", &[("count", field.count.into())])];
    Row { cells, bar: Some((name, field.count)), rank: Rank::Head }
}

fn goal_row(goal: &GoalCount, texts: &Texts) -> Row {
    let cells = vec![goal.name.title.clone(), texts.say_with("row-offers", &[("count", goal.count.into())])];
    Row { cells, bar: None, rank: Rank::Below }
}

fn towns(report: &Report, texts: &Texts, form: Form) -> Section {
    let towns = &report.towns;
    let values = [
        ("partners", towns.county_wide_partners.into()),
        ("offers", towns.county_wide_offers.into()),
        ("unassigned", towns.unassigned_offers.into()),
    ];
    let notes =
        ["report-towns-note", "report-county-note", "report-unassigned-note"].map(|it| texts.say_with(it, &values));
    let columns = towns.fields.columns.len();
    let size = match form {
        Form::Page => columns.max(1),
        Form::Terminal => COLUMNS,
    };
    let blocks = (0..columns).step_by(size).map(|from| from..columns.min(from + size));
    let tables = blocks.map(|block| town_table(report, texts, form, block)).collect();
    Section { heading: texts.say("report-towns"), notes: notes.into(), tables }
}

fn town_table(report: &Report, texts: &Texts, form: Form, block: Range<usize>) -> Table {
    let Matrix { columns, towns } = &report.towns.fields;
    let topics = &report.towns.topics.towns;
    let name = |(column, number): (&Column, usize)| match form {
        Form::Terminal => number.to_string(),
        Form::Page => format!("{number}. {}", column.name.title),
    };
    let mut heads = vec![texts.say("part-town"), texts.say("tab-offers")];
    heads.extend(columns.iter().zip(1..).map(name).skip(block.start).take(block.len()));
    heads.push(texts.say("report-blank-topics"));
    let row = |(town, topics): (&TownRow, &TownRow)| {
        let mut cells = vec![town.name.title.clone(), town.offers.to_string()];
        let own = town.local.iter().zip(&town.county_wide).skip(block.start).take(block.len());
        cells.extend(own.map(|(local, wide)| cell(*local, *wide, texts)));
        cells.push(topics.blank.len().to_string());
        usual(cells)
    };
    let mut rows: Vec<Row> = towns.iter().zip(topics).map(row).collect();
    let last = |message: &str, all: usize, of: fn(&Column) -> usize| {
        let mut cells = vec![texts.say(message), all.to_string()];
        cells.extend(columns.iter().skip(block.start).take(block.len()).map(|it| of(it).to_string()));
        cells.push(String::new());
        Row { cells, bar: None, rank: Rank::Head }
    };
    rows.push(last("report-county-wide", report.towns.county_wide_offers, |it| it.county_wide));
    rows.push(last("report-unassigned", report.towns.unassigned_offers, |it| it.unassigned));
    Table { caption: texts.say("report-towns"), heads, rows, layout: Layout::Matrix }
}

/// A town's own offers as a number; where there are none, in a word whether others serve it.
fn cell(local: usize, county_wide: usize, texts: &Texts) -> String {
    match (local, county_wide) {
        (0, 0) => texts.say("report-blank"),
        (0, _) => texts.say("report-county"),
        (local, _) => local.to_string(),
    }
}

fn topics(report: &Report, texts: &Texts) -> Section {
    let Matrix { columns, towns } = &report.towns.topics;
    let mut heads = vec![texts.say("part-topic")];
    heads.extend(towns.iter().map(|town| town.name.title.clone()));
    heads.extend(["report-county-wide", "report-unassigned"].map(|it| texts.say(it)));
    let rows = columns.iter().enumerate().map(|(at, column)| {
        let of = |list: &[usize]| list.get(at).copied().unwrap_or_default();
        let mut cells = vec![column.name.title.clone()];
        cells.extend(towns.iter().map(|town| cell(of(&town.local), of(&town.county_wide), texts)));
        cells.extend([column.county_wide, column.unassigned].map(|it| it.to_string()));
        usual(cells)
    });
    let heading = texts.say("report-topics");
    let table = Table { caption: heading.clone(), heads, rows: rows.collect(), layout: Layout::Matrix };
    Section { heading, notes: vec![texts.say("report-topics-note")], tables: vec![table] }
}

fn completeness(report: &Report, texts: &Texts) -> Section {
    let heads = ["report-property", "report-known", "report-unknown", "report-secret", "report-percent-known"];
    let row = |it: &Known| {
        let label = texts.say(&format!("property-{}", it.property.replace('_', "-")));
        let counts = [it.known, it.unknown, it.secret].map(|it| it.to_string());
        let mut cells = vec![label.clone()];
        cells.extend(counts);
        cells.push(share(it.percent, texts));
        Row { cells, bar: it.percent.map(|percent| (label, percent)), rank: Rank::Usual }
    };
    let known = &report.completeness;
    let tables = [("report-partners", &known.partners), ("report-offers", &known.offers)].map(|(caption, list)| {
        let mut table = table(texts, caption, &heads, list.iter().map(row).collect());
        table.layout = Layout::Shares;
        table
    });
    let notes = vec![texts.say("report-completeness-note")];
    Section { heading: texts.say("report-completeness"), notes, tables: tables.into() }
}

fn share(percent: Option<usize>, texts: &Texts) -> String {
    percent.map_or_else(|| "–".to_owned(), |it| texts.say_with("report-percent", &[("percent", it.into())]))
}

fn age(report: &Report, texts: &Texts) -> Section {
    let heads = ["report-year", "report-partners", "report-offers"];
    let row = |label: String, [partners, offers]: [usize; 2]| {
        let cells = vec![label.clone(), partners.to_string(), offers.to_string()];
        Row { cells, bar: Some((label, partners)), rank: Rank::Usual }
    };
    let ages = &report.age;
    let mut years: Vec<Row> = ages.years.iter().map(|it| row(it.year.to_string(), [it.partners, it.offers])).collect();
    years.push(row(texts.say("report-undated"), [ages.partners.undated, ages.offers.undated]));
    let mut by_year = table(texts, "report-by-year", &heads, years);
    by_year.layout = Layout::Bars;
    let [partners, offers] = [&ages.partners, &ages.offers];
    let states = [
        ("report-fresh", partners.fresh, offers.fresh),
        ("report-old", partners.old, offers.old),
        ("report-undated", partners.undated, offers.undated),
        ("report-ahead", partners.ahead, offers.ahead),
    ];
    let states = states
        .map(|(message, partners, offers)| usual(vec![texts.say(message), partners.to_string(), offers.to_string()]));
    let fresh = table(texts, "report-freshness", &["report-state", "report-partners", "report-offers"], states.into());
    let notes = vec![texts.say("report-age-note")];
    Section { heading: texts.say("report-age"), notes, tables: vec![fresh, by_year] }
}

fn languages(report: &Report, texts: &Texts) -> Section {
    let heads = ["report-language", "report-spoken", "label-interpreter"];
    let list = &report.languages;
    let row = |label: String, [spoken, interpreter]: [usize; 2]| {
        let cells = vec![label.clone(), spoken.to_string(), interpreter.to_string()];
        Row { cells, bar: Some((label, spoken)), rank: Rank::Usual }
    };
    let mut rows: Vec<Row> = list
        .languages
        .iter()
        .map(|it| row(texts.say_or(&format!("tongue-{}", it.language), &it.language), [it.spoken, it.interpreter]))
        .collect();
    // Beside what is unknown, no bar of what is known could be seen.
    let unknown = Row { bar: None, ..row(texts.say("unknown"), [list.spoken_unknown, list.interpreter_unknown]) };
    rows.push(unknown);
    let mut table = table(texts, "report-languages", &heads, rows);
    table.layout = Layout::Bars;
    let values = [("offers", report.totals.offers.into()), ("unknown", list.spoken_unknown.into())];
    let notes = vec![texts.say_with("report-languages-note", &values)];
    Section { heading: texts.say("report-languages"), notes, tables: vec![table] }
}

fn translations(report: &Report, texts: &Texts) -> Section {
    let heads = ["report-record", "report-translated", "report-missing", "report-percent-translated"];
    let tables = report.texts.iter().map(|translation| {
        let rows = translation.records.iter().map(|it| {
            let counts = [it.translated, it.missing].map(|it| it.to_string());
            let mut cells = vec![texts.say(&format!("record-{}", it.record))];
            cells.extend(counts);
            cells.push(share(it.percent, texts));
            usual(cells)
        });
        let mut table = table(texts, "report-translations", &heads, rows.collect());
        table.caption = texts.say_or(&format!("tongue-{}", translation.language), translation.language);
        table
    });
    let notes = vec![texts.say("report-translations-note")];
    Section { heading: texts.say("report-translations"), notes, tables: tables.collect() }
}

fn usual(cells: Vec<String>) -> Row {
    Row { cells, bar: None, rank: Rank::Usual }
}

fn table(texts: &Texts, caption: &str, heads: &[&str], rows: Vec<Row>) -> Table {
    let heads = heads.iter().map(|head| texts.say(head)).collect();
    Table { caption: texts.say(caption), heads, rows, layout: Layout::Plain }
}
