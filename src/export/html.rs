//! Pages that are complete in themselves: the whole directory, and hand-outs of a few contacts. They are read without
//! a network, without a script and on paper.

pub mod directory;
pub mod handout;

use minijinja::value::Value;
use minijinja::{Environment, UndefinedBehavior, context};

use crate::dataset::{Dataset, Record};
use crate::language::phone::Phone;
use crate::language::texts::Texts;
use crate::sheet::Section;
use crate::sheet::row::{Kind, Row};

/// The files of which pages are made. The ending of a name decides whether values are escaped.
const TEMPLATES: [(&str, &str); 5] = [
    ("directory.html", include_str!("../../data/templates/directory.html")),
    ("handout.html", include_str!("../../data/templates/handout.html")),
    ("rows.html", include_str!("../../data/templates/rows.html")),
    ("paper.css", include_str!("../../data/templates/paper.css")),
    ("filter.js", include_str!("../../data/templates/filter.js")),
];

/// A page made of a template and its values.
fn page(template: &str, values: Value) -> String {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    for (name, source) in TEMPLATES {
        // The templates are part of the program, and a test renders each: nothing here can go wrong.
        let _ = environment.add_template(name, source);
    }
    environment.get_template(template).and_then(|it| it.render(values)).unwrap_or_default()
}

/// Language and direction of a page.
fn tongue(texts: &Texts) -> Value {
    let dir = if texts.language().is_right_to_left() { "rtl" } else { "ltr" };
    context! { lang => texts.language().tag(), dir }
}

/// Sections with their rows; `anchor` says where a record stands on the page.
fn sections(sections: &[Section], texts: &Texts, anchor: &dyn Fn(Record) -> Option<String>) -> Vec<Value> {
    let section = |it: &Section| {
        let heading = it.heading.as_deref().unwrap_or_default();
        context! { heading => heading, rows => rows(&it.rows, texts, anchor) }
    };
    sections.iter().map(section).collect()
}

fn rows<'a>(
    rows: impl IntoIterator<Item = &'a Row>,
    texts: &Texts,
    anchor: &dyn Fn(Record) -> Option<String>,
) -> Vec<Value> {
    let row = |row: &Row| {
        let mark = if row.is_fallback { texts.say("fallback-mark") } else { String::new() };
        let href = row.record().and_then(anchor).or_else(|| address(row)).unwrap_or_default();
        context! { kind => kind(row.kind), label => &row.label, text => &row.text, href, mark }
    };
    rows.into_iter().map(row).collect()
}

/// Where a row leads outside the page.
fn address(row: &Row) -> Option<String> {
    let text = row.text.as_str();
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    match row.kind {
        Kind::Phone => Phone::parse(text).ok().map(|phone| phone.uri()),
        Kind::Address | Kind::Quiet if is_web && !text.contains(' ') => Some(text.to_owned()),
        Kind::Address if text.contains('@') => Some(format!("mailto:{text}")),
        _ => None,
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Alert | Kind::Warning => "warning",
        Kind::Phone => "phone",
        Kind::Address => "address",
        Kind::Link => "link",
        Kind::Unknown => "unknown",
        Kind::Quiet | Kind::Topics => "quiet",
    }
}

/// The mark at which a record stands on a page.
fn mark(dataset: &Dataset, record: Record) -> String {
    format!("r-{}", dataset.id(record))
}
