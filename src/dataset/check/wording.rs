//! Words that not everybody understands: texts in one language only, and abbreviations that nothing spells out.

use crate::dataset::check::desk::Desk;
use crate::dataset::finding::{Code, Spot};
use crate::dataset::local::LocalText;
use crate::dataset::record::offer::Offer;
use crate::dataset::record::partner::Partner;

/// The most letters of a name that is taken for an abbreviation.
const ABBREVIATION: usize = 5;

/// A text with its key and the record it stands in.
type Text<'a> = (&'a LocalText, Spot, &'static str);

/// Looks at the words of all records.
pub fn check(desk: &mut Desk<'_>) {
    let dataset = desk.dataset;
    for page in &dataset.pages {
        one_language(desk, &page.id, &[(&page.title, page.at, "title"), (&page.text, page.at, "text")]);
    }
    for field in &dataset.fields {
        let goals = field.goals.iter().filter_map(|at| dataset.goals.get(*at));
        let mut texts = vec![(&field.title, field.at, "title")];
        texts.extend(goals.map(|goal| (&goal.text, goal.at, "text")));
        one_language(desk, &field.id, &texts);
    }
    for topic in &dataset.topics {
        one_language(desk, &topic.id, &[(&topic.title, topic.at, "title")]);
    }
    for partner in &dataset.partners {
        let mut texts: Vec<Text<'_>> = Vec::new();
        texts.extend(partner.reach.times.note.as_ref().map(|text| (text, partner.at, "hours_note")));
        texts.extend(partner.remarks.note.as_ref().map(|text| (text, partner.at, "note")));
        for offer in partner.offers.iter().filter_map(|at| dataset.offers.get(*at)) {
            texts.extend(texts_of(offer));
        }
        one_language(desk, &partner.id, &texts);
        if is_bare_abbreviation(partner) {
            let values = vec![("id", partner.id.clone()), ("value", partner.names.organization.clone())];
            desk.add(Code::Abbreviation, partner.at, "name", values);
        }
    }
}

fn texts_of(offer: &Offer) -> impl Iterator<Item = Text<'_>> {
    let optional = [
        (offer.summary.as_ref(), "summary"),
        (offer.audience.text.as_ref(), "audience"),
        (offer.terms.steps.as_ref(), "steps"),
        (offer.reach.times.note.as_ref(), "hours_note"),
    ];
    let documents = offer.terms.documents.iter().map(|text| (text, offer.at, "documents"));
    let optional = optional.into_iter().filter_map(|(text, key)| text.map(|text| (text, offer.at, key)));
    std::iter::once((&offer.title, offer.at, "title")).chain(optional).chain(documents)
}

/// One finding for a whole record, at the first text that is in one language only: a translator does all of them.
fn one_language(desk: &mut Desk<'_>, id: &str, texts: &[Text<'_>]) {
    let mut single = texts.iter().filter(|(text, ..)| text.versions().count() == 1);
    if let Some((_, at, key)) = single.next() {
        let count = single.count() + 1;
        let values = vec![("id", id.to_owned()), ("count", count.to_string()), ("key", (*key).to_owned())];
        desk.add(Code::OneLanguage, *at, key, values);
    }
}

/// Whether a partner is known by a few capital letters and nothing else.
fn is_bare_abbreviation(partner: &Partner) -> bool {
    let name = &partner.names.organization;
    let is_short = (2..=ABBREVIATION).contains(&name.chars().count()) && name.chars().all(char::is_uppercase);
    is_short && partner.names.unit.is_none() && partner.names.also.is_empty()
}
