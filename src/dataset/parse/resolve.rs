//! From ids to indices: every reference is resolved once, after all files are read, because a file may name what a later one holds.

use crate::dataset::Dataset;
use crate::dataset::finding::Code;
use crate::dataset::notes::Notes;
use crate::dataset::parse::draft::Draft;
use crate::dataset::parse::link::LinkKind;
use crate::dataset::table::{Named, nearest};
use crate::text::safe;

/// A reference that leads nowhere, with the index of its file.
struct Lost {
    kind: LinkKind,
    id: Named,
    file: usize,
}

/// Puts an index where each id stood; an id that no record has is a finding with the nearest one that exists.
pub fn resolve(draft: &mut Draft, notes: &mut [Notes<'_>]) {
    let mut lost = Vec::new();
    for waiting in std::mem::take(&mut draft.waiting) {
        let (names, links) = (waiting.links.names, waiting.links.all);
        let index = |(kind, id): &(_, String)| draft.register.index(&draft.dataset, *kind, id);
        let found: Vec<Option<usize>> = names.iter().map(index).collect();
        for link in links {
            let owner = link.owner + link.kind.owner().map_or(0, |kind| waiting.before.count(kind));
            match found.get(link.name).copied().flatten() {
                Some(index) => put(&mut draft.dataset, link.kind, owner, index),
                None => lost.extend(names.get(link.name).map(|(_, text)| {
                    let id = Named { text: text.clone(), byte: waiting.start + link.byte };
                    Lost { kind: link.kind, id, file: waiting.file }
                })),
            }
        }
    }
    // In whatever pieces a file was read, what is wrong in it is said in one order.
    lost.sort_by_key(|it| match it.kind {
        LinkKind::Steward => 0,
        LinkKind::TopicField => 1,
        LinkKind::Town | LinkKind::OfferField | LinkKind::OfferGoal | LinkKind::OfferTopic => 2,
    });
    for each in lost {
        notes.get_mut(each.file).into_iter().for_each(|notes| dangling(&each, &draft.dataset, notes));
    }
}

fn put(dataset: &mut Dataset, kind: LinkKind, owner: usize, index: usize) {
    let list = match kind {
        LinkKind::Steward => {
            dataset.directory.steward = Some(index);
            return;
        }
        LinkKind::Town => {
            if let Some(partner) = dataset.partners.get_mut(owner) {
                partner.address.place = Some(index);
            }
            return;
        }
        LinkKind::TopicField => dataset.topics.get_mut(owner).map(|topic| &mut topic.fields),
        LinkKind::OfferField => dataset.offers.get_mut(owner).map(|offer| &mut offer.serves.fields),
        LinkKind::OfferGoal => dataset.offers.get_mut(owner).map(|offer| &mut offer.serves.goals),
        LinkKind::OfferTopic => dataset.offers.get_mut(owner).map(|offer| &mut offer.serves.topics),
    };
    if let Some(list) = list.filter(|list| !list.contains(&index)) {
        list.push(index);
    }
}

fn dangling(lost: &Lost, dataset: &Dataset, notes: &mut Notes<'_>) {
    if notes.is_full() {
        notes.add(Code::DanglingId, lost.id.byte, Vec::new());
        return;
    }
    let (kind, word) = lost.kind.target();
    let id = safe::excerpt(&lost.id.text, 60);
    let nearest = nearest(&id, &kind.ids(dataset)).map_or_else(|| "none".to_owned(), |id| safe::excerpt(id, 60));
    notes.add(Code::DanglingId, lost.id.byte, vec![("id", id), ("kind", word.to_owned()), ("nearest", nearest)]);
}
