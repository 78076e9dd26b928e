//! The directory as one page: indexes by field and by town, and every partner with its offers, town by town.

use minijinja::context;
use minijinja::value::Value;

use crate::dataset::{Dataset, Record};
use crate::export::html::{mark, page, sections, tongue};
use crate::export::paper::{Entry, edition, entries};
use crate::export::selection::Selection;
use crate::language::texts::Texts;
use crate::sheet::Occasion;
use crate::sheet::compose::where_and_who;

/// The page of the chosen partners and offers.
pub fn directory(dataset: &Dataset, selection: &Selection, occasion: Occasion<'_>) -> String {
    let texts = occasion.texts;
    let entries = entries(dataset, selection, occasion);
    let offers: Vec<usize> = entries.iter().flat_map(|entry| entry.offers.iter().map(|(at, _)| *at)).collect();
    let labels = context! {
        fields => texts.say("paper-by-field"),
        towns => texts.say("paper-by-town"),
        filter => texts.say("paper-filter"),
        none => texts.say("paper-none"),
        ask => texts.say("paper-ask"),
        top => texts.say("paper-top"),
        offers => texts.say("section-offers"),
    };
    let counts = [("partners", entries.len().into()), ("offers", offers.len().into())];
    let values = context! {
        title => &dataset.directory.title,
        region => &dataset.directory.region,
        edition => edition(dataset, texts),
        counts => texts.say_with("paper-counts", &counts),
        labels,
        fields => fields(dataset, &offers, texts),
        towns => towns(dataset, &entries, texts),
        ..tongue(texts)
    };
    page("directory.html", values)
}

/// Each field with those of its offers that are on the page.
fn fields(dataset: &Dataset, offers: &[usize], texts: &Texts) -> Vec<Value> {
    let mut is_here = vec![false; dataset.offers.len()];
    for at in offers {
        is_here.get_mut(*at).into_iter().for_each(|it| *it = true);
    }
    let link = |at: usize| {
        let offer = dataset.offers.get(at).filter(|_| is_here.get(at) == Some(&true))?;
        let title = offer.title.get(texts.language()).to_owned();
        let place = dataset.partner_of(offer).map(|partner| where_and_who(dataset, partner)).unwrap_or_default();
        Some((title, place, mark(dataset, Record::Offer(at))))
    };
    let field = |(at, field): (usize, &crate::dataset::record::Field)| {
        let mut links: Vec<_> = dataset.offers_for_field(at).iter().filter_map(|at| link(*at)).collect();
        links.sort_by_cached_key(|(title, place, _)| (title.to_lowercase(), place.to_lowercase()));
        let links = links.into_iter().map(|(title, place, mark)| context! { title, place, mark });
        let links: Vec<Value> = links.collect();
        let (title, mark) = (field.title.get(texts.language()), mark(dataset, Record::Field(at)));
        (!links.is_empty()).then(|| context! { title, mark, links })
    };
    dataset.fields.iter().enumerate().filter_map(field).collect()
}

/// Each town with its partners, those without a town last.
fn towns(dataset: &Dataset, entries: &[Entry], texts: &Texts) -> Vec<Value> {
    let place = |entry: &Entry| dataset.partners.get(entry.partner).and_then(|partner| partner.address.place);
    let all = (0..dataset.places.len()).map(Some).chain([None]);
    let town = |at: Option<usize>| {
        let here = entries.iter().filter(|entry| place(entry) == at);
        let partners: Vec<Value> = here.map(|entry| partner(dataset, entry, texts)).collect();
        let name = at.and_then(|at| dataset.places.get(at)).map(|place| place.name.clone());
        let name = name.unwrap_or_else(|| texts.say("paper-no-town"));
        let mark = at.map_or_else(|| "t-none".to_owned(), |at| format!("t-{at}"));
        (!partners.is_empty()).then(|| context! { name, mark, partners })
    };
    all.filter_map(town).collect()
}

fn partner(dataset: &Dataset, entry: &Entry, texts: &Texts) -> Value {
    let anchor = |record: Record| match record {
        Record::Field(_) => Some(format!("#{}", mark(dataset, record))),
        Record::Offer(_) | Record::Partner(_) | Record::Goal(_) | Record::Page(_) => None,
    };
    let offers = entry.offers.iter().map(|(at, sheet)| {
        let sections = sections(&sheet.sections, texts, &anchor);
        context! { title => &sheet.title, mark => mark(dataset, Record::Offer(*at)), sections }
    });
    context! {
        title => &entry.sheet.title,
        subtitle => &entry.sheet.subtitle,
        mark => mark(dataset, Record::Partner(entry.partner)),
        sections => sections(&entry.sheet.sections, texts, &anchor),
        offers => offers.collect::<Vec<Value>>(),
    }
}
