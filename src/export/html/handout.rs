//! A hand-out: a few contacts on one sheet of paper, for someone to take along.

use minijinja::context;
use minijinja::value::Value;

use crate::dataset::Dataset;
use crate::export::chosen::Chosen;
use crate::export::html::{page, rows, sections, tongue};
use crate::export::paper::edition;
use crate::export::{qr, vcard};
use crate::language::texts::Texts;
use crate::sheet::record::sheet;
use crate::sheet::row::{Kind, Row};
use crate::sheet::{Occasion, Sheet};

/// The page with these contacts, in their order.
pub fn hand_out(dataset: &Dataset, contacts: &[Chosen], occasion: Occasion<'_>) -> String {
    let texts = occasion.texts;
    let cards: Vec<Value> = contacts.iter().map(|contact| card(dataset, contact, occasion)).collect();
    let labels = context! {
        heading => texts.say("paper-handout"),
        ask => texts.say("paper-ask"),
        qr => texts.say("paper-qr"),
        note => texts.say("paper-note"),
        comment => texts.say("paper-comment"),
    };
    page("handout.html", context! { edition => edition(dataset, texts), labels, cards, ..tongue(texts) })
}

/// One contact, or any other record as it is.
fn card(dataset: &Dataset, contact: &Chosen, occasion: Occasion<'_>) -> Value {
    let (texts, record) = (occasion.texts, contact.record);
    let sheet = named(sheet(dataset, record, occasion), texts);
    let code = vcard::compact(dataset, record, texts).and_then(|card| qr::svg(&card));
    let title = context! { title => &sheet.title, subtitle => &sheet.subtitle, comment => &contact.comment, length => length(&sheet, &contact.comment) };
    let Some(code) = code else {
        return context! { is_contact => false, sections => sections(&sheet.sections, texts, &|_| None), ..title };
    };
    let said = |wanted: Vec<&Row>| rows(wanted, texts, &|_| None);
    let under = |id: &str| said(rows_under(&sheet, id, texts));
    let is_doubt = |row: &&Row| matches!(row.kind, Kind::Alert | Kind::Warning);
    let is_gap = |row: &&Row| row.kind == Kind::Unknown && row.label == texts.say("label-not-known");
    let contact = rows_under(&sheet, "section-contact", texts);
    let (phones, others): (Vec<&Row>, Vec<&Row>) =
        contact.into_iter().partition(|row| row.kind == Kind::Phone || row.kind == Kind::Unknown);
    let offers = rows_under(&sheet, "section-offers", texts);
    let offers: Vec<&str> = offers.into_iter().map(|row| row.text.as_str()).collect();
    context! {
        is_contact => true,
        warnings => said(sheet.rows().filter(is_doubt).collect()),
        offers => offers.join(" · "),
        what => under("section-what-for"),
        place => under("section-where"),
        times => under("section-times"),
        how => under("section-how"),
        gaps => said(sheet.rows().filter(is_gap).collect()),
        phones => said(phones),
        others => said(others),
        desks => sections(desks(&sheet, texts), texts, &|_| None),
        date => said(rows_under(&sheet, "section-sources", texts).into_iter().take(1).collect()),
        code => Value::from_safe_string(code),
        ..title
    }
}

/// The sheet with the name that stands at the door of an offer below its title; the town stands in the address.
pub(crate) fn named(sheet: Sheet, texts: &Texts) -> Sheet {
    let partner = rows_under(&sheet, "section-partner", texts).first().map(|row| row.text.clone());
    Sheet { subtitle: partner.unwrap_or_else(|| sheet.subtitle.clone()), ..sheet }
}

/// How much there is to say, as the style names it: the room for notes gives way to a comment, and letters become smaller
/// where else three contacts would not fit on a sheet.
fn length(sheet: &Sheet, comment: &str) -> &'static str {
    let letters = |text: &str| text.chars().count();
    let rows: usize = sheet.rows().map(|row| letters(&row.label) + letters(&row.text)).sum();
    let said = letters(comment);
    match (said, rows + letters(&sheet.title) + letters(&sheet.subtitle) + said) {
        (80.., _) | (_, LONG..) => "said long",
        (1.., _) => "said",
        (0, _) => "",
    }
}

/// So many letters take small ones.
const LONG: usize = 1000;

/// The rows below a heading, which says what a section holds.
fn rows_under<'a>(sheet: &'a Sheet, id: &str, texts: &Texts) -> Vec<&'a Row> {
    let heading = texts.say(id);
    let sections = sheet.sections.iter().filter(|section| section.heading.as_deref() == Some(&heading));
    sections.flat_map(|section| &section.rows).collect()
}

/// Sections of desks and people with functions of their own: those between the contact and the place.
fn desks<'a>(sheet: &'a Sheet, texts: &Texts) -> &'a [crate::sheet::Section] {
    let place = |id: &str| {
        let heading = texts.say(id);
        sheet.sections.iter().position(|section| section.heading.as_deref() == Some(&heading))
    };
    let end = place("section-where").or_else(|| place("section-times"));
    let (Some(contact), Some(end)) = (place("section-contact"), end) else { return &[] };
    sheet.sections.get(contact + 1..end).unwrap_or_default()
}
