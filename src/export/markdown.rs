//! Chosen contacts as Markdown, for e-mail and notes.

use crate::dataset::{Dataset, Record};
use crate::export::paper::{Entry, edition, entry};
use crate::export::selection::Selection;
use crate::sheet::plain::{escaped, markdown};
use crate::sheet::record::sheet;
use crate::sheet::{Occasion, Sheet};

/// The chosen partners with their offers, then the offers that were chosen alone.
pub fn text(dataset: &Dataset, selection: &Selection, occasion: Occasion<'_>) -> String {
    let texts = occasion.texts;
    let mut out = format!("# {}\n\n{}\n", escaped(&dataset.directory.title), escaped(&edition(dataset, texts)));
    for record in selection.contacts(dataset) {
        if let Record::Partner(at) = record {
            let offers = dataset.partners.get(at).map_or(&[][..], |it| &it.offers);
            let Entry { sheet, offers, .. } = entry(dataset, at, offers, occasion);
            out.extend(["\n", &below(&sheet, "#", occasion)]);
            out.extend(offers.iter().flat_map(|(_, offer)| ["\n".to_owned(), below(offer, "##", occasion)]));
        } else {
            out.extend(["\n", &below(&sheet(dataset, record, occasion), "#", occasion)]);
        }
    }
    out
}

/// A sheet whose headings stand below others.
pub(crate) fn below(sheet: &Sheet, depth: &str, occasion: Occasion<'_>) -> String {
    let text = markdown(sheet, occasion.texts);
    // Text from data never begins with the sign of a heading: it is escaped.
    let deeper = |line: &str| if line.starts_with('#') { format!("{depth}{line}\n") } else { format!("{line}\n") };
    text.lines().map(deeper).collect()
}
