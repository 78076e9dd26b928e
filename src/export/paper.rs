//! What pages and e-mails share: a partner with its offers, nothing said twice, and the line that dates it all.

use crate::dataset::{Dataset, Record};
use crate::export::selection::Selection;
use crate::language::texts::Texts;
use crate::sheet::record::sheet;
use crate::sheet::{Occasion, Section, Sheet};

/// A partner with those of its offers that were chosen.
#[derive(Debug)]
pub struct Entry {
    /// Index of the partner.
    pub partner: usize,
    /// Its sheet, without the list of its offers.
    pub sheet: Sheet,
    /// Index and sheet of each offer, without what the sheet of the partner says already.
    pub offers: Vec<(usize, Sheet)>,
}

/// The entries of a selection: chosen partners, and those that chosen offers bring along.
pub fn entries(dataset: &Dataset, selection: &Selection, occasion: Occasion<'_>) -> Vec<Entry> {
    let mut is_chosen = vec![false; dataset.offers.len()];
    for at in &selection.offers {
        is_chosen.get_mut(*at).into_iter().for_each(|it| *it = true);
    }
    let partners = selection.partners_along(dataset).into_iter();
    let entries = partners.filter_map(|at| {
        let own = dataset.partners.get(at)?.offers.iter().copied();
        let chosen = own.filter(|offer| is_chosen.get(*offer) == Some(&true));
        Some(entry(dataset, at, &chosen.collect::<Vec<_>>(), occasion))
    });
    entries.collect()
}

/// The entry of a partner with these of its offers.
pub fn entry(dataset: &Dataset, partner: usize, offers: &[usize], occasion: Occasion<'_>) -> Entry {
    let whole = sheet(dataset, Record::Partner(partner), occasion);
    let is_within = |section: &Section| {
        let leads = |record: Option<Record>| match record {
            Some(Record::Partner(at)) => at == partner,
            Some(Record::Offer(at)) => dataset.offers.get(at).is_some_and(|offer| offer.partner == partner),
            _ => false,
        };
        section.rows.iter().all(|row| leads(row.record()))
    };
    let offers = offers.iter().map(|at| {
        let mut offer = sheet(dataset, Record::Offer(*at), occasion);
        offer.sections.retain(|section| !whole.sections.contains(section) && !is_within(section));
        (*at, offer)
    });
    let offers = offers.collect();
    let mut sheet = whole.clone();
    sheet.sections.retain(|section| !is_within(section));
    Entry { partner, sheet, offers }
}

/// Which directory this is from, and of which day.
pub fn edition(dataset: &Dataset, texts: &Texts) -> String {
    let directory = &dataset.directory;
    let date = directory.edition.map_or_else(|| texts.say("edition-unknown"), |on| on.in_words(texts));
    let values = [("directory", directory.title.as_str().into()), ("date", date.as_str().into())];
    texts.say_with("card-directory", &values)
}
