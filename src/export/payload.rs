//! What someone takes along in a QR code: a contact, a number, a web page or a text, each in several lengths.

use crate::dataset::record::reach::Reach;
use crate::dataset::{Dataset, Record};
use crate::export::vcard::Short;
use crate::language::phone::Phone;
use crate::sheet::plain::said;
use crate::sheet::record::sheet;
use crate::sheet::row::Kind;
use crate::sheet::times::times;
use crate::sheet::{Occasion, Reader};
use crate::text::safe;

/// What a code holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// A card for the address book of a phone.
    Card,
    /// A number that a phone calls.
    Phone,
    /// A web page.
    Page,
    /// A text to read.
    Text,
}

impl Content {
    /// Its name in the locales.
    pub fn label(self) -> &'static str {
        match self {
            Self::Card => "code-card",
            Self::Phone => "code-phone",
            Self::Page => "code-page",
            Self::Text => "code-text",
        }
    }
}

/// Something to be put into a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payload {
    /// What it is.
    pub content: Content,
    /// The same at several lengths, the longest first.
    pub variants: Vec<Variant>,
}

/// One length of a payload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// What the code holds, to the letter.
    pub text: String,
    /// The same for people, line by line.
    pub words: Vec<String>,
}

/// How many characters of a page of the concept a code holds, at most and where room is short.
const EXCERPTS: [usize; 3] = [600, 200, 60];

/// The longest address of a web page that becomes a code.
const LONGEST: usize = 1000;

/// Everything of a record that can be taken along. Contacts that are not public stay out, and so does the street of a
/// women's shelter.
pub fn payloads(dataset: &Dataset, record: Record, occasion: Occasion<'_>) -> Vec<Payload> {
    let Some(short) = Short::of(dataset, record, occasion.texts) else {
        return vec![concept(dataset, record, occasion)];
    };
    let lengths = [short.clone(), short.brief(), short.least()];
    let card = lengths.iter().map(|short| Variant { text: short.card(), words: short.lines() });
    let mut out = vec![Payload { content: Content::Card, variants: once(card) }];
    let reach = match record {
        Record::Offer(at) => dataset.offers.get(at).map(|offer| dataset.reach_of(offer)),
        Record::Partner(at) => dataset.partners.get(at).map(|partner| partner.reach.clone()),
        _ => None,
    };
    let reach: Reach = reach.unwrap_or_default();
    let one = |content, text: String, words: String| Payload {
        content,
        variants: vec![Variant { text, words: vec![words] }],
    };
    out.extend(reach.phone.iter().map(|phone: &Phone| one(Content::Phone, phone.uri(), phone.national())));
    let pages = reach.website.iter().filter(|page| page.len() <= LONGEST);
    out.extend(pages.map(|page| one(Content::Page, page.clone(), page.clone())));
    let hours: Vec<String> = times(&reach, None, occasion.texts).iter().map(|row| said(row, occasion.texts)).collect();
    let whole = short.lines().into_iter().chain(hours).collect();
    let texts = [whole, short.lines(), short.brief().lines(), short.least().lines()];
    out.push(Payload { content: Content::Text, variants: once(texts.into_iter().map(text)) });
    out
}

/// A field, a goal or a page: its title and how it begins.
fn concept(dataset: &Dataset, record: Record, occasion: Occasion<'_>) -> Payload {
    let sheet = sheet(dataset, record, Occasion { reader: Reader::Kiosk, now: None, ..occasion });
    let rows = sheet.rows().filter(|row| row.kind == Kind::Text || row.link.is_some());
    let whole = rows.map(|row| row.text.as_str()).collect::<Vec<_>>().join(" ");
    let lines = EXCERPTS.map(|longest| vec![sheet.title.clone(), safe::excerpt(&whole, longest)]);
    let title = vec![safe::excerpt(&sheet.title, 60)];
    Payload { content: Content::Text, variants: once(lines.into_iter().chain([title]).map(text)) }
}

fn text(words: Vec<String>) -> Variant {
    let words: Vec<String> = words.into_iter().filter(|line| !line.is_empty()).collect();
    Variant { text: words.join("\n"), words }
}

/// Each length that differs from the one before.
fn once(variants: impl Iterator<Item = Variant>) -> Vec<Variant> {
    let mut variants: Vec<Variant> = variants.collect();
    variants.dedup();
    variants
}
