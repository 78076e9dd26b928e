//! From ids to indices: every reference is resolved once, after all files are read, because a file may name what a later one holds.

use std::collections::HashMap;

use crate::dataset::finding::Code;
use crate::dataset::parse::draft::{Draft, Link, LinkKind};
use crate::dataset::table::{Notes, nearest};
use crate::text::safe;

/// Index by id, of one kind of record each.
struct Ids {
    fields: HashMap<String, usize>,
    goals: HashMap<String, usize>,
    topics: HashMap<String, usize>,
    places: HashMap<String, usize>,
    partners: HashMap<String, usize>,
}

/// Puts an index where each id stood; an id that no record has is a finding with the nearest one that exists.
pub fn resolve(draft: &mut Draft, notes: &mut [Notes<'_>]) {
    let ids = collect(draft);
    for link in std::mem::take(&mut draft.links) {
        let (known, word) = match link.kind {
            LinkKind::Steward => (&ids.partners, "partner"),
            LinkKind::TopicField | LinkKind::OfferField => (&ids.fields, "field"),
            LinkKind::Town => (&ids.places, "place"),
            LinkKind::OfferGoal => (&ids.goals, "goal"),
            LinkKind::OfferTopic => (&ids.topics, "topic"),
        };
        match known.get(&link.id.text) {
            Some(index) => put(draft, &link, *index),
            None => notes.get_mut(link.file).into_iter().for_each(|notes| dangling(&link, known, word, notes)),
        }
    }
}

fn collect(draft: &Draft) -> Ids {
    let data = &draft.dataset;
    Ids {
        fields: index(data.fields.iter().map(|it| &it.id)),
        goals: index(data.goals.iter().map(|it| &it.id)),
        topics: index(data.topics.iter().map(|it| &it.id)),
        places: index(data.places.iter().map(|it| &it.id)),
        partners: index(data.partners.iter().map(|it| &it.id)),
    }
}

fn index<'a>(ids: impl Iterator<Item = &'a String>) -> HashMap<String, usize> {
    ids.enumerate().map(|(at, id)| (id.clone(), at)).collect()
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

fn dangling(link: &Link, known: &HashMap<String, usize>, word: &str, notes: &mut Notes<'_>) {
    if notes.is_full() {
        notes.add(Code::DanglingId, link.id.byte, Vec::new());
        return;
    }
    let names: Vec<&str> = known.keys().map(String::as_str).collect();
    let id = safe::excerpt(&link.id.text, 60);
    let nearest = nearest(&id, &names).map_or_else(|| "none".to_owned(), |id| safe::excerpt(id, 60));
    notes.add(Code::DanglingId, link.id.byte, vec![("id", id), ("kind", word.to_owned()), ("nearest", nearest)]);
}
