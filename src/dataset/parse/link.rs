//! From ids to indices: every reference is resolved once, after all files are read, because a file may name what a later one holds.

use crate::dataset::Dataset;
use crate::dataset::finding::Code;
use crate::dataset::notes::Notes;
use crate::dataset::parse::draft::{Draft, Link, LinkKind};
use crate::dataset::parse::register::Kind;
use crate::dataset::table::nearest;
use crate::text::safe;

/// Puts an index where each id stood; an id that no record has is a finding with the nearest one that exists.
pub fn resolve(draft: &mut Draft, notes: &mut [Notes<'_>]) {
    for link in std::mem::take(&mut draft.links) {
        match draft.register.index(&draft.dataset, target(link.kind).0, &link.id.text) {
            Some(index) => put(draft, &link, index),
            None => notes.get_mut(link.file).into_iter().for_each(|notes| dangling(&link, &draft.dataset, notes)),
        }
    }
}

/// The kind of record that a reference names, and the word for it.
fn target(link: LinkKind) -> (Kind, &'static str) {
    match link {
        LinkKind::Steward => (Kind::Partner, "partner"),
        LinkKind::TopicField | LinkKind::OfferField => (Kind::Field, "field"),
        LinkKind::Town => (Kind::Place, "place"),
        LinkKind::OfferGoal => (Kind::Goal, "goal"),
        LinkKind::OfferTopic => (Kind::Topic, "topic"),
    }
}

fn put(draft: &mut Draft, link: &Link, index: usize) {
    let data = &mut draft.dataset;
    let list = match link.kind {
        LinkKind::Steward => {
            data.directory.steward = Some(index);
            return;
        }
        LinkKind::Town => {
            if let Some(partner) = data.partners.get_mut(link.owner) {
                partner.address.place = Some(index);
            }
            return;
        }
        LinkKind::TopicField => data.topics.get_mut(link.owner).map(|topic| &mut topic.fields),
        LinkKind::OfferField => data.offers.get_mut(link.owner).map(|offer| &mut offer.serves.fields),
        LinkKind::OfferGoal => data.offers.get_mut(link.owner).map(|offer| &mut offer.serves.goals),
        LinkKind::OfferTopic => data.offers.get_mut(link.owner).map(|offer| &mut offer.serves.topics),
    };
    if let Some(list) = list.filter(|list| !list.contains(&index)) {
        list.push(index);
    }
}

fn dangling(link: &Link, dataset: &Dataset, notes: &mut Notes<'_>) {
    if notes.is_full() {
        notes.add(Code::DanglingId, link.id.byte, Vec::new());
        return;
    }
    let (kind, word) = target(link.kind);
    let id = safe::excerpt(&link.id.text, 60);
    let nearest = nearest(&id, &kind.ids(dataset)).map_or_else(|| "none".to_owned(), |id| safe::excerpt(id, 60));
    notes.add(Code::DanglingId, link.id.byte, vec![("id", id), ("kind", word.to_owned()), ("nearest", nearest)]);
}
