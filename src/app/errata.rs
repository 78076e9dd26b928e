//! The letter about an error in the directory, to those who keep it.

use chrono::NaiveDate;

use crate::app::desk::Slip;
use crate::app::uri::Uri;
use crate::dataset::Dataset;
use crate::language::dates::Day;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::sheet::record::sheet;
use crate::sheet::{Occasion, Reader, plain};

/// Where slips are mailed: to the steward of the directory, where one with an address is named.
pub fn steward(dataset: &Dataset) -> Option<&str> {
    let partner = dataset.directory.steward.and_then(|at| dataset.partners.get(at))?;
    partner.reach.email.first().map(String::as_str)
}

/// The letter about a slip as an e-mail, and whether what is wrong stands in it whole.
pub fn slip_mail(catalogue: &Catalogue, texts: &Texts, slip: &Slip, today: NaiveDate) -> (Uri, bool) {
    let (subject, text) = slip_letter(catalogue, texts, slip, today);
    let (uri, kept) = Uri::letter(steward(&catalogue.dataset).unwrap_or_default(), &subject, &text);
    let wrong = text.find(&slip.text).map_or(0, |at| at + slip.text.len());
    let needed = text.get(..wrong).unwrap_or_default().chars().count();
    (uri, kept >= needed)
}

/// Subject and text of a letter about a slip: which record, since when, what is wrong, and what the directory says
/// now, without persons who are not public.
pub fn slip_letter(catalogue: &Catalogue, texts: &Texts, slip: &Slip, today: NaiveDate) -> (String, String) {
    let dataset = &catalogue.dataset;
    let record = dataset.find(&slip.id);
    let title = record.map_or(slip.id.as_str(), |record| catalogue.title(record, texts.language()));
    let directory = dataset.directory.title.as_str();
    let subject = texts.say_with("slip-letter-subject", &[("directory", directory.into()), ("title", title.into())]);
    let edition = dataset.directory.edition.map_or_else(|| texts.say("edition-unknown"), |on| on.in_words(texts));
    let on = Day::Day(slip.on).in_words(texts);
    let occasion = Occasion { texts, today, now: None, reader: Reader::Kiosk };
    let now = record.map(|record| plain::text(&sheet(dataset, record, occasion), texts));
    let lines = [
        texts.say_with("slip-letter-record", &[("title", title.into()), ("id", slip.id.as_str().into())]),
        texts.say_with("slip-letter-dates", &[("date", on.as_str().into()), ("edition", edition.as_str().into())]),
        String::new(),
        texts.say("slip-letter-wrong"),
        slip.text.clone(),
        String::new(),
        texts.say("slip-letter-now"),
        now.unwrap_or_else(|| texts.say("slip-letter-gone")),
    ];
    (subject, lines.join("\n"))
}
