//! What the form of a hand-out says, line by line: what can be filled in, and what to know of each contact.

use crate::app::App;
use crate::app::caution::{Caution, Client, Week, cautions, heard};
use crate::app::handout::{Asked, Field, HandOut, Handing, Printer, Way};
use crate::app::window::{self, Area};
use crate::dataset::Record;
use crate::export::handout::Form;
use crate::language::texts::Texts;
use crate::sheet::compose::where_and_who;
use crate::text::editor::Editor;
use crate::text::layout;

/// How a line of the form looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// One of several choices.
    Choice,
    /// A line to be written in.
    Line,
    /// One in which nothing is written yet.
    Empty,
    /// What hands it out.
    Button,
    /// A side note.
    Quiet,
    /// The name of a contact.
    Contact,
    /// What speaks against handing it out.
    Against,
    /// What nobody knows.
    Unknown,
}

/// One line of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormLine {
    /// How it looks.
    pub look: Look,
    /// The line that can be filled in.
    pub field: Option<Field>,
    /// What stands before the text, padded.
    pub label: String,
    /// The text.
    pub text: String,
}

/// The widest form.
const WIDEST: usize = 84;

impl App {
    /// How many columns the text of the form has.
    pub fn form_columns(&self) -> usize {
        usize::from(self.window.columns).saturating_sub(self.margin()).clamp(10, WIDEST)
    }

    /// How much of the screen's width the form leaves to its frame and, where there is room, to what lies beside it.
    fn margin(&self) -> usize {
        if self.window.columns >= 60 { 9 } else { 5 }
    }

    /// Where the form stands with so many lines.
    pub fn form_area(&self, lines: usize) -> Area {
        window::panel(self.window, self.form_columns(), lines)
    }

    /// Everything that the form says.
    pub fn form_lines(&self, form: &HandOut) -> Vec<FormLine> {
        let (texts, columns) = (&self.texts, self.form_columns());
        let label_width = form.fields().iter().map(|field| layout::width(&texts.say(label(*field)))).max().unwrap_or(0);
        let mut lines: Vec<FormLine> =
            form.fields().into_iter().map(|field| self.field_line(form, field, label_width + 2)).collect();
        match &form.handing {
            Handing::Open => {}
            Handing::Underway => wrapped(Look::Quiet, "", &texts.say("handout-underway"), columns, &mut lines),
            Handing::Refused(why) => wrapped(Look::Against, "! ", why, columns, &mut lines),
        }
        let told = self.told(form);
        wrapped(Look::Quiet, "", &texts.say(about(form)), columns, &mut lines);
        for (look, text) in told.remarks {
            let sign = if look == Look::Against { "! " } else { "" };
            wrapped(look, sign, &text, columns, &mut lines);
        }
        // Groups stand apart where there is room for it.
        let is_roomy = self.window.rows >= 20;
        let apart = |lines: &mut Vec<FormLine>| lines.extend(is_roomy.then(|| line(Look::Quiet, String::new())));
        apart(&mut lines);
        lines.push(line(Look::Button, texts.say("handout-button")));
        apart(&mut lines);
        let count = form.entries.len();
        wrapped(Look::Quiet, "", &texts.say_with("handout-contacts", &[("count", count.into())]), columns, &mut lines);
        self.contact_lines(form, &told.client, &mut lines);
        lines
    }

    fn field_line(&self, form: &HandOut, field: Field, width: usize) -> FormLine {
        let texts = &self.texts;
        let room = self.form_columns().saturating_sub(width + 2);
        let is_here = form.field == field;
        let written = |editor: &Editor, hint: &str| match editor.text() {
            "" if is_here => (Look::Line, String::new()),
            "" => (Look::Empty, layout::truncate(&texts.say(hint), room).into_owned()),
            _ if is_here => (Look::Line, editor.visible(room).0.to_owned()),
            text => (Look::Line, layout::truncate_start(text, room).into_owned()),
        };
        let (look, text) = match field {
            Field::Way => (Look::Choice, texts.say(way_name(form.way))),
            Field::Language => {
                (Look::Choice, texts.say_or(&format!("tongue-{}", form.language.tag()), form.language.name()))
            }
            Field::Age => written(&form.client.age, "handout-age-hint"),
            Field::Tongues => written(&form.client.tongues, "handout-tongues-hint"),
            Field::Path => written(&form.path, "notice-no-path"),
        };
        let label = layout::pad(&texts.say(label(field)), width);
        FormLine { look, field: Some(field), label, text }
    }

    /// What was told of the person, and what of it means nothing.
    fn told(&self, form: &HandOut) -> Told {
        let texts = &self.texts;
        let mut remarks = Vec::new();
        if form.client.has_no_age() {
            remarks.push((Look::Against, self.no_age(&form.client)));
        }
        let (tongues, strangers) = heard(&self.catalogue, form.client.tongues.text());
        for word in strangers {
            remarks.push((Look::Unknown, texts.say_with("handout-no-tongue", &[("said", word.as_str().into())])));
        }
        Told { client: Client { age: form.client.years(), tongues }, remarks }
    }

    /// That what was told as the age is none.
    pub(crate) fn no_age(&self, client: &Asked) -> String {
        self.texts.say_with("handout-no-age", &[("said", client.age.text().trim().into())])
    }

    /// The contacts in their order, each with what to know of it.
    fn contact_lines(&self, form: &HandOut, client: &Client, lines: &mut Vec<FormLine>) {
        let (texts, columns, dataset) = (&self.texts, self.form_columns(), &self.catalogue.dataset);
        let week = Week::new(dataset, self.now);
        let mut absent = 0_usize;
        let mut number = 0_usize;
        for entry in &form.entries {
            let Some(record) = dataset.find(&entry.id) else {
                absent += 1;
                continue;
            };
            number += 1;
            let title = format!("{number}. {}", self.name_of(record));
            lines.push(line(Look::Contact, layout::truncate(&title, columns).into_owned()));
            for caution in cautions(&self.catalogue, record, client, &week, texts) {
                match caution {
                    Caution::Against(text) => wrapped(Look::Against, "   ! ", &text, columns, lines),
                    Caution::Unknown(text) => wrapped(Look::Unknown, "   ? ", &text, columns, lines),
                }
            }
        }
        if absent > 0 {
            let text = texts.say_with("handout-absent", &[("count", absent.into())]);
            wrapped(Look::Against, "! ", &text, columns, lines);
        }
    }

    /// What a contact is called, with where and who.
    fn name_of(&self, record: Record) -> String {
        let dataset = &self.catalogue.dataset;
        let title = self.catalogue.title(record, self.language());
        let partner = dataset.partner_in(record);
        let below = partner.map(|partner| where_and_who(dataset, partner)).filter(|below| below != title);
        [Some(title.to_owned()), below].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
}

/// What was told of a person, and remarks on what could not be understood.
struct Told {
    client: Client,
    remarks: Vec<(Look, String)>,
}

fn line(look: Look, text: String) -> FormLine {
    FormLine { look, field: None, label: String::new(), text }
}

/// A text in as many lines as it takes, the first with a sign before it.
fn wrapped(look: Look, sign: &str, text: &str, columns: usize, lines: &mut Vec<FormLine>) {
    for (at, range) in layout::wrap(text, columns.saturating_sub(sign.len())).into_iter().enumerate() {
        let before = if at == 0 { sign.to_owned() } else { " ".repeat(sign.len()) };
        lines.push(line(look, format!("{before}{}", text.get(range).unwrap_or_default())));
    }
}

fn label(field: Field) -> &'static str {
    match field {
        Field::Way => "handout-way",
        Field::Language => "handout-language",
        Field::Age => "handout-age",
        Field::Tongues => "handout-tongues",
        Field::Path => "handout-path",
    }
}

fn way_name(way: Way) -> &'static str {
    match way {
        Way::File(Form::Html) => "handout-way-html",
        Way::File(Form::Markdown) => "handout-way-md",
        Way::File(Form::Text) => "handout-way-txt",
        Way::File(Form::Vcard) => "handout-way-vcf",
        Way::Screen => "handout-way-screen",
        Way::Paper => "handout-way-paper",
    }
}

/// What comes of the way that is chosen.
fn about(form: &HandOut) -> &'static str {
    match (form.way, form.printer) {
        (Way::File(_), _) => "handout-about-file",
        (Way::Screen, _) => "handout-about-screen",
        (Way::Paper, Printer::Pages) => "handout-about-pages",
        (Way::Paper, Printer::Text | Printer::None) => "handout-about-text",
    }
}

/// The hand-out's file without its folder and ending.
pub(crate) fn file_name(texts: &Texts, today: chrono::NaiveDate) -> String {
    format!("{}-{}", texts.say("handout-file"), today.format("%Y-%m-%d"))
}
