//! A hand-out (Merkblatt): chosen contacts in their order, each with what the counsellor says about it, in any form.

use crate::dataset::Dataset;
use crate::export::chosen::Chosen;
use crate::export::html::handout::{hand_out, named};
use crate::export::markdown::below;
use crate::export::paper::edition;
use crate::export::vcard;
use crate::language::texts::Texts;
use crate::sheet::plain::{self, escaped};
use crate::sheet::record::sheet;
use crate::sheet::row::{Kind, Row};
use crate::sheet::{Occasion, Section, Sheet};
use crate::text::layout;

/// The forms of a hand-out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A page to print, with a code for the phone beside each contact.
    Html,
    /// For e-mail and notes.
    Markdown,
    /// For e-mail and for printers that know nothing else.
    Text,
    /// For address books.
    Vcard,
}

impl Form {
    /// Every form with the ending of its files.
    pub const ALL: [(Self, &'static str); 4] =
        [(Self::Html, "html"), (Self::Markdown, "md"), (Self::Text, "txt"), (Self::Vcard, "vcf")];

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        Self::ALL.iter().find(|(form, _)| *form == self).map_or("", |(_, ending)| ending)
    }
}

/// Columns of a line of text: what a sheet of paper holds in the letters of a printer.
const COLUMNS: usize = 76;

/// A hand-out in a form.
pub fn written(form: Form, dataset: &Dataset, contacts: &[Chosen], occasion: Occasion<'_>) -> String {
    match form {
        Form::Html => hand_out(dataset, contacts, occasion),
        Form::Markdown => markdown(dataset, contacts, occasion),
        Form::Text => text(dataset, contacts, occasion),
        Form::Vcard => {
            let card = |it: &Chosen| vcard::commented(dataset, it.record, &it.comment, occasion.texts);
            contacts.iter().filter_map(card).collect()
        }
    }
}

/// As plain text, in lines that fit on paper.
pub fn text(dataset: &Dataset, contacts: &[Chosen], occasion: Occasion<'_>) -> String {
    let texts = occasion.texts;
    let rule = "-".repeat(COLUMNS);
    let mut out = format!("{}\n{}. {}\n", texts.say("paper-handout"), edition(dataset, texts), texts.say("paper-ask"));
    for contact in contacts {
        let leaf = plain::text(&leaf(dataset, contact, occasion), texts);
        out.extend([&rule, "\n", &leaf, "\n  ", &room(texts), "\n"]);
    }
    out.lines().flat_map(folded).flat_map(|line| [line, "\n".to_owned()]).collect()
}

/// As Markdown.
fn markdown(dataset: &Dataset, contacts: &[Chosen], occasion: Occasion<'_>) -> String {
    let texts = occasion.texts;
    let (heading, about) = (texts.say("paper-handout"), edition(dataset, texts));
    let mut out = format!("# {}\n\n{}. {}\n", escaped(&heading), escaped(&about), escaped(&texts.say("paper-ask")));
    for contact in contacts {
        let leaf = leaf(dataset, contact, occasion);
        out.extend(["\n", &below(&leaf, "#", occasion), "\n", &room(texts), "\n"]);
    }
    out
}

/// A line to write on by hand.
fn room(texts: &Texts) -> String {
    format!("{}: {}", texts.say("paper-note"), "…".repeat(30))
}

/// A line in pieces that fit on paper, those after the first under its beginning.
fn folded(line: &str) -> Vec<String> {
    let text = line.trim_start();
    let indent = " ".repeat(line.len() - text.len());
    let ranges = layout::wrap(text, COLUMNS.saturating_sub(indent.len())).into_iter();
    ranges.map(|range| format!("{indent}{}", text.get(range).unwrap_or_default())).collect()
}

/// What a hand-out says of a contact: no goals, no other offers, no web pages of sources.
fn leaf(dataset: &Dataset, contact: &Chosen, occasion: Occasion<'_>) -> Sheet {
    let texts = occasion.texts;
    let mut leaf = named(sheet(dataset, contact.record, occasion), texts);
    let [sources, rest @ ..] =
        ["section-sources", "section-serves", "section-other-offers", "section-partner"].map(|id| texts.say(id));
    leaf.sections.retain(|section| section.heading.as_ref().is_none_or(|heading| !rest.contains(heading)));
    for section in leaf.sections.iter_mut().filter(|it| it.heading.as_ref() == Some(&sources)) {
        // Its first row is the date.
        section.rows.truncate(1);
        section.heading = None;
    }
    if !contact.comment.is_empty() {
        let row = Row::new(Kind::Text, texts.say("paper-comment"), contact.comment.clone());
        leaf.sections.insert(0, Section { heading: None, rows: vec![row] });
    }
    leaf
}
