//! Reading a partner with its contacts and offers.

use toml::Spanned;
use toml::de::DeValue;

use crate::dataset::SHELTER;
use crate::dataset::finding::Code;
use crate::dataset::notes::Notes;
use crate::dataset::parse::concept::needed;
use crate::dataset::parse::draft::Draft;
use crate::dataset::parse::link::LinkKind;
use crate::dataset::parse::register::Kind as Holder;
use crate::dataset::parse::value;
use crate::dataset::record::offer::{Audience, Cost, Offer, Serves, Terms};
use crate::dataset::record::partner::{Address, Contact, Kind, Names, Partner, Remarks, Wheelchair};
use crate::dataset::table::Table;
use crate::text::safe;

/// Reads one `[[partner]]`.
pub fn partner(draft: &mut Draft, mut table: Table<'_, '_>, notes: &mut Notes<'_>) {
    let id = value::id(&mut table, notes);
    let name = table.required("name", notes);
    let unit = table.string("unit", notes);
    let also = table.strings("also", notes);
    let kind = table.choice("kind", &Kind::ALL, notes);
    let street = table.text("street", notes);
    let postcode = value::postcode(&mut table, notes);
    let town = table.text("town", notes);
    let wheelchair = table.choice("wheelchair", &Wheelchair::ALL, notes);
    let reach = value::reach(&mut table, notes);
    let remarks =
        Remarks { area: value::local(&mut table, "area", notes), note: value::local(&mut table, "note", notes) };
    let contacts = table.children("contact", notes).into_iter().map(|entry| contact(entry, notes)).collect();
    let offers = table.children("offer", notes);
    let offers = sound_offers(table.byte(), offers, notes);
    let verified = value::verified(&mut table, notes).unwrap_or_default();
    let byte = table.byte();
    table.finish(notes);
    let Some((id, name)) = draft.claim(Holder::Partner, id, name, notes) else { return };
    let is_hidden = offers.iter().any(is_shelter);
    if let Some(street) = street.as_ref().filter(|_| is_hidden) {
        notes.add(Code::ShelterAddress, street.byte, vec![("id", safe::excerpt(&id, 60))]);
    }
    let street = street.filter(|_| !is_hidden).map(|named| named.text);
    let index = draft.dataset.partners.len();
    if let Some(town) = town {
        draft.links.add(LinkKind::Town, index, town);
    }
    draft.dataset.partners.push(Partner {
        id,
        names: Names { organization: name.text, unit, also },
        kind,
        address: Address { street, postcode, place: None, wheelchair },
        reach,
        remarks,
        contacts,
        offers: Vec::with_capacity(offers.len()),
        verified,
        at: notes.spot(byte),
    });
    for entry in offers {
        offer(draft, index, entry, notes);
    }
}

/// Whether an offer, sound or not, is that of a women's shelter, whose street puts lives at risk. The name of the topic
/// alone tells, for a mistake elsewhere in the data must not bring the street back.
fn is_shelter(offer: &Table<'_, '_>) -> bool {
    let is_named =
        |value: &Spanned<DeValue<'_>>| value.get_ref().as_str().is_some_and(|it| safe::line(it.trim()) == SHELTER);
    match offer.peek("topics") {
        None => false,
        Some(value) => is_named(value) || value.get_ref().as_array().is_some_and(|list| list.iter().any(is_named)),
    }
}

fn contact(mut table: Table<'_, '_>, notes: &mut Notes<'_>) -> Contact {
    let role = value::title(&mut table, "role", notes);
    let name = table.string("name", notes);
    let reach = value::reach(&mut table, notes);
    // What does not say that it is public is not: a name that slipped in must not reach a waiting room.
    let public = table.flag("public", notes).unwrap_or(false);
    table.finish(notes);
    Contact { role, name, reach, public }
}

/// The offers that surely belong to the partner at this byte. Below a broken header TOML goes on with the record before
/// it, and one office's help would stand under another's number.
fn sound_offers<'t, 'i>(partner: usize, offers: Vec<Table<'t, 'i>>, notes: &mut Notes<'_>) -> Vec<Table<'t, 'i>> {
    let (lost, sound): (Vec<_>, Vec<_>) = offers.into_iter().partition(|offer| notes.has_break(partner, offer.byte()));
    for offer in lost {
        notes.add(Code::Orphan, offer.byte(), Vec::new());
    }
    sound
}

fn offer(draft: &mut Draft, partner: usize, mut table: Table<'_, '_>, notes: &mut Notes<'_>) {
    let byte = table.byte();
    let id = value::id(&mut table, notes);
    let title = value::title(&mut table, "title", notes);
    let summary = value::local(&mut table, "summary", notes);
    let fields = table.list("fields", notes).unwrap_or_default();
    let goals = table.list("goals", notes).unwrap_or_default();
    let topics = table.list("topics", notes).unwrap_or_default();
    let audience = Audience { text: value::local(&mut table, "audience", notes), age: value::age(&mut table, notes) };
    let cost = table.choice("cost", &Cost::ALL, notes);
    let steps = value::local(&mut table, "steps", notes);
    let documents = documents(&mut table, notes);
    let reach = value::reach(&mut table, notes);
    let verified = value::verified(&mut table, notes);
    table.finish(notes);
    needed("title", title.as_ref(), byte, notes);
    let Some((id, title)) = draft.claim(Holder::Offer, id, title, notes) else { return };
    let index = draft.dataset.offers.len();
    let kinds = [(LinkKind::OfferField, fields), (LinkKind::OfferGoal, goals), (LinkKind::OfferTopic, topics)];
    for (kind, ids) in kinds {
        for id in ids {
            draft.links.add(kind, index, id);
        }
    }
    draft.dataset.offers.push(Offer {
        id,
        partner,
        title,
        summary,
        serves: Serves::default(),
        audience,
        terms: Terms { cost, steps, documents },
        reach,
        verified,
        at: notes.spot(byte),
    });
    if let Some(partner) = draft.dataset.partners.get_mut(partner) {
        partner.offers.push(index);
    }
}

/// Documents to bring: a list, or a table of lists by language whose German entries lead.
fn documents(table: &mut Table<'_, '_>, notes: &mut Notes<'_>) -> Vec<crate::dataset::local::LocalText> {
    let lists = value::words(table, "documents", notes);
    let longest = lists.iter().map(|(_, words)| words.len()).max().unwrap_or(0);
    (0..longest)
        .filter_map(|at| {
            let versions = lists.iter().filter_map(|(tag, words)| words.get(at).map(|it| (tag.clone(), it.clone())));
            crate::dataset::local::LocalText::from_versions(versions.collect())
        })
        .collect()
}
