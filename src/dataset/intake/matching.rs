//! Which record of the files a draft speaks of.

use toml_edit::{DocumentMut, Item, Table};

use crate::dataset::intake::damage::has_lost;
use crate::dataset::intake::draft::{Content, Facts};
use crate::dataset::intake::graft::{address, plain, read};

/// What was found.
pub enum Match {
    /// Nothing.
    None,
    /// A partner, by the index of its file and its index there.
    One(usize, usize),
    /// Several with the same name; their ids.
    Several(Vec<String>),
}

/// The partner with the id of the draft, or else the only one with its name whose address does not contradict.
pub fn find_partner<'d>(documents: impl Iterator<Item = Option<&'d DocumentMut>>, facts: &Facts) -> Match {
    let mut found = Vec::new();
    for (file, document) in documents.enumerate() {
        let partners = document.and_then(|it| it.get("partner")).and_then(Item::as_array_of_tables);
        for (at, table) in partners.into_iter().flat_map(|it| it.iter().enumerate()) {
            let id = table.get("id").and_then(Item::as_str);
            if id.is_some() && id == facts.get_text("id") {
                return Match::One(file, at);
            }
            if has_name(table, facts) && is_possible(table, facts) {
                found.push((file, at, id.unwrap_or_default().to_owned()));
            }
        }
    }
    match found.as_slice() {
        [] => Match::None,
        [(file, at, _)] => Match::One(*file, *at),
        _ => Match::Several(found.into_iter().map(|(.., id)| id).collect()),
    }
}

/// The index of the offer with the id of the draft, or else with its title.
pub fn find_offer(partner: &Table, facts: &Facts) -> Option<usize> {
    let offers = partner.get("offer").and_then(Item::as_array_of_tables)?;
    let by_id = facts
        .get_text("id")
        .and_then(|id| offers.iter().position(|offer| offer.get("id").and_then(Item::as_str) == Some(id)));
    let has_title = |offer: &Table| {
        facts.get_text("title.de").is_some_and(|title| is_called(text(offer, "title.de").as_deref(), title))
    };
    // An offer that has another id is another offer.
    let by_title = || facts.get_text("id").is_none().then(|| offers.iter().position(has_title)).flatten();
    by_id.or_else(by_title)
}

/// Whether organization and office are the same; an office that has no word in the draft is no hindrance, if the name
/// is that of the office.
fn has_name(table: &Table, facts: &Facts) -> bool {
    let Some(name) = facts.get_text("name") else { return false };
    let (own, own_unit) = (text(table, "name"), text(table, "unit"));
    match facts.get_text("unit") {
        Some(unit) => is_called(own.as_deref(), name) && is_called(own_unit.as_deref(), unit),
        None => is_called(own.as_deref(), name) && own_unit.is_none() || is_called(own_unit.as_deref(), name),
    }
}

/// Whether a name is this one, perhaps with letters lost on the way.
fn is_called(own: Option<&str>, said: &str) -> bool {
    own.is_some_and(|own| plain(own) == plain(said) || has_lost(own, said))
}

/// Whether no part of the address contradicts.
fn is_possible(table: &Table, facts: &Facts) -> bool {
    ["street", "postcode", "town"].iter().all(|key| match (facts.get_text(key), text(table, key)) {
        (Some(said), Some(known)) => address(said) == address(&known),
        _ => true,
    })
}

fn text(table: &Table, key: &str) -> Option<String> {
    match read(table, key) {
        Some(Content::Text(text)) => Some(text),
        _ => None,
    }
}
