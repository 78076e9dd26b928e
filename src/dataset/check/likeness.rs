//! Records that are one another's double, or that say one thing in two ways.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use rustc_hash::FxBuildHasher;

use crate::dataset::Dataset;
use crate::dataset::check::desk::Desk;
use crate::dataset::finding::Code;
use crate::dataset::record::partner::Partner;
use crate::language::phone::Phone;
use crate::text::fold::fold;

type Map<K, V> = HashMap<K, V, FxBuildHasher>;

/// A street as it is compared, with the town, or with the postcode where the town is not known.
type StreetKey<'a> = (Option<usize>, Option<&'a str>, String);

/// Words that tell no two organizations apart: legal forms.
const FILLERS: [&str; 8] = ["ev", "e", "v", "gmbh", "ggmbh", "mbh", "ag", "gug"];

/// Looks for doubles among the partners: by name and town, by phone and name; and for streets written in two ways and
/// numbers that are a phone here and a fax there.
pub fn check(desk: &mut Desk<'_>) {
    let names: Vec<String> = desk.dataset.partners.iter().map(name).collect();
    let mut doubles = doubles_by_name(desk.dataset, &names);
    doubles_by_phone(desk.dataset, &names, &mut doubles);
    doubles.sort_unstable();
    for (second, first) in doubles {
        let pair = desk.dataset.partners.get(second).zip(desk.dataset.partners.get(first));
        if let Some((second, first)) = pair {
            let values = vec![("id", second.id.clone()), ("first", first.id.clone())];
            desk.add(Code::NearDuplicate, second.at, "name", values);
        }
    }
    check_streets(desk);
    check_numbers(desk);
}

/// The words of organization and unit in an order of their own, folded, without legal forms.
fn name(partner: &Partner) -> String {
    let names = &partner.names;
    let whole = format!("{} {}", names.organization, names.unit.as_deref().unwrap_or_default());
    let folded = fold(&whole).into_text();
    let is_word = |word: &&str| !word.is_empty() && !FILLERS.contains(word);
    let mut words: Vec<&str> = folded.split(|it: char| !it.is_alphanumeric()).filter(is_word).collect();
    words.sort_unstable();
    words.dedup();
    words.join(" ")
}

/// Each partner with the first that has the same name in the same town.
fn doubles_by_name(dataset: &Dataset, names: &[String]) -> Vec<(usize, usize)> {
    let mut first: Map<(&str, Option<usize>), usize> = Map::default();
    let mut doubles = Vec::new();
    for (at, (partner, name)) in dataset.partners.iter().zip(names).enumerate() {
        let known = *first.entry((name, partner.address.place)).or_insert(at);
        // A chain has one name and many doors: two streets in a town are two places.
        if known != at && dataset.partners.get(known).is_some_and(|it| may_be_one(it, partner)) {
            doubles.push((at, known));
        }
    }
    doubles
}

/// Whether nothing in their addresses tells two partners apart.
fn may_be_one(one: &Partner, other: &Partner) -> bool {
    let streets = one.address.street.as_deref().zip(other.address.street.as_deref());
    streets.is_none_or(|(one, other)| street(one) == street(other))
}

/// Adds each partner whose number and nearly whose name another has. Of those with one number only neighbors in the
/// alphabet are compared, so that a thousand offices behind one switchboard take no longer than they should.
fn doubles_by_phone(dataset: &Dataset, names: &[String], doubles: &mut Vec<(usize, usize)>) {
    let mut calls: Vec<(String, &str, usize)> = Vec::new();
    for (at, (partner, name)) in dataset.partners.iter().zip(names).enumerate() {
        calls.extend(partner.reach.phone.iter().map(|phone| (phone.digits(), name.as_str(), at)));
    }
    calls.sort_unstable();
    let known: HashSet<usize> = doubles.iter().map(|(second, _)| *second).collect();
    let mut seen = Map::default();
    for pair in calls.windows(2) {
        let [(left, one, first), (right, other, second)] = pair else { continue };
        let (first, second) = (*first.min(second), *first.max(second));
        let is_new = first != second && !known.contains(&second) && !seen.contains_key(&second);
        let partners = dataset.partners.get(first).zip(dataset.partners.get(second));
        let may_be = partners.is_some_and(|(one, other)| may_be_one(one, other));
        if left == right && is_new && may_be && is_like(one, other) {
            seen.insert(second, first);
        }
    }
    doubles.extend(seen);
}

/// Whether two names differ only in a slip of the pen: word by word at most one letter, and no number.
fn is_like(one: &str, other: &str) -> bool {
    let is_same = |(one, other): (&str, &str)| {
        let is_long = one.chars().count().min(other.chars().count()) >= 5 && one.len().max(other.len()) <= 80;
        let has_digit = one.chars().chain(other.chars()).any(|it| it.is_ascii_digit());
        one == other || (is_long && !has_digit && strsim::osa_distance(one, other) <= 1)
    };
    let count = one.split(' ').count();
    count == other.split(' ').count() && count <= 30 && one.split(' ').zip(other.split(' ')).all(is_same)
}

/// A street as it is compared: `Amtstr. 2` and `Amtstraße 2` are one.
fn street(text: &str) -> String {
    let folded = fold(text).into_text().replace("strasse", "str");
    folded.chars().filter(|it| it.is_alphanumeric()).collect()
}

/// Streets of one town that are written in two ways; the commoner one is taken for right.
fn check_streets(desk: &mut Desk<'_>) {
    let mut groups: Map<StreetKey<'_>, Vec<usize>> = Map::default();
    let dataset = desk.dataset;
    for (at, partner) in dataset.partners.iter().enumerate() {
        let address = &partner.address;
        let postcode = address.postcode.as_deref().filter(|_| address.place.is_none());
        if let Some(text) = address.street.as_deref().filter(|_| address.place.is_some() || postcode.is_some()) {
            groups.entry((address.place, postcode, street(text))).or_default().push(at);
        }
    }
    let text_of =
        |at: &usize| dataset.partners.get(*at).and_then(|it| it.address.street.as_deref()).unwrap_or_default();
    for members in groups.values().filter(|members| members.len() > 1) {
        let mut counts: Map<&str, (usize, Reverse<usize>)> = Map::default();
        for at in members {
            counts.entry(text_of(at)).or_insert((0, Reverse(*at))).0 += 1;
        }
        let Some((usual, _)) = counts.iter().max_by_key(|(_, count)| **count) else { continue };
        for partner in members.iter().filter(|at| text_of(at) != *usual).filter_map(|at| dataset.partners.get(*at)) {
            let value = partner.address.street.clone().unwrap_or_default();
            let values = vec![("id", partner.id.clone()), ("value", value), ("usual", (*usual).to_owned())];
            desk.add(Code::AddressSpelling, partner.at, "street", values);
        }
    }
}

/// Fax numbers that another partner gives as its phone.
fn check_numbers(desk: &mut Desk<'_>) {
    let dataset = desk.dataset;
    let mut phones: Map<String, usize> = Map::default();
    for (at, partner) in dataset.partners.iter().enumerate() {
        for phone in &partner.reach.phone {
            phones.entry(phone.digits()).or_insert(at);
        }
    }
    for (at, partner) in dataset.partners.iter().enumerate() {
        for fax in &partner.reach.fax {
            let other = phones.get(&fax.digits()).filter(|other| **other != at);
            let Some(other) = other.and_then(|other| dataset.partners.get(*other)) else { continue };
            // Who has one line for both says so.
            let has_both = |it: &Partner| {
                let is_it = |phone: &Phone| phone.digits() == fax.digits();
                it.reach.phone.iter().any(is_it) && it.reach.fax.iter().any(is_it)
            };
            if !has_both(partner) && !has_both(other) {
                let values = vec![("id", partner.id.clone()), ("value", fax.national()), ("first", other.id.clone())];
                desk.add(Code::FaxIsPhone, partner.at, "fax", values);
            }
        }
    }
}
