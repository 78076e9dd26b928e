//! Readers of vCard that others wrote, on every card of the shipped directory.

use std::process::Command;

use calcard::vcard::{VCard, VCardProperty, VCardValue};
use serde_json::Value;
use wegweiser::dataset::{Dataset, Record};
use wegweiser::export::vcard::{card, cards};
use wegweiser::language::phone::Phone;

use super::german;
use crate::search::ground::shipped;
use crate::tools;

/// What an address book has to read back of a partner.
#[derive(Debug, PartialEq, Eq)]
struct Facts {
    name: String,
    phones: Vec<String>,
    street: String,
    town: String,
    note: String,
}

/// What the record says.
fn told(dataset: &Dataset, at: usize) -> Facts {
    let partner = &dataset.partners[at];
    let names = [Some(partner.names.organization.clone()), partner.names.unit.clone()];
    let public = partner.contacts.iter().filter(|it| it.public).map(|it| &it.reach);
    let ways = [&partner.reach].into_iter().chain(public);
    let note = super::lines(dataset, &partner.id);
    let note = super::line(&note, "NOTE").unwrap_or_default();
    Facts {
        name: names.into_iter().flatten().collect::<Vec<_>>().join(", "),
        phones: ways.flat_map(|it| it.phone.iter().chain(&it.fax)).map(Phone::uri).collect(),
        street: partner.address.street.clone().unwrap_or_default(),
        town: dataset.place_of(partner).map(|it| it.name.clone()).unwrap_or_default(),
        // Read back by hand: backslashes before signs, and `\n`.
        note: note.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\"),
    }
}

fn texts(card: &VCard, property: &VCardProperty) -> Vec<String> {
    card.properties(property).filter_map(|it| it.values.first()?.as_text().map(str::to_owned)).collect()
}

#[test]
fn calcard_reads_every_shipped_partner_as_it_is() {
    let dataset = &shipped().dataset;
    assert!(dataset.partners.len() > 100);
    for at in 0..dataset.partners.len() {
        let text = card(dataset, Record::Partner(at), &german()).unwrap();
        assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
        let read = VCard::parse(&text).unwrap_or_else(|entry| panic!("{entry:?}\n{text}"));
        let address: Vec<String> = read.property(&VCardProperty::Adr).map_or_else(Vec::new, |it| {
            let parts = it.values.iter().map(|value| match value {
                VCardValue::Component(parts) => parts.join(","),
                other => other.as_text().unwrap_or_default().to_owned(),
            });
            parts.collect()
        });
        let part = |at: usize| address.get(at).cloned().unwrap_or_default();
        let found = Facts {
            name: texts(&read, &VCardProperty::Fn).concat(),
            phones: texts(&read, &VCardProperty::Tel),
            street: part(2),
            town: part(3),
            note: texts(&read, &VCardProperty::Note).concat(),
        };
        assert_eq!(found, told(dataset, at), "{text}");
        assert!(read.uid().is_some_and(|uid| uid.starts_with("urn:uuid:")), "{text}");
    }
}

#[test]
fn vobject_reads_every_shipped_partner_as_it_is() {
    if !tools::is_there("python3", &["-c", "import vobject"]) {
        return;
    }
    let script = "import json, sys, vobject\n\
                  cards = vobject.readComponents(sys.stdin.buffer.read().decode('utf-8'))\n\
                  print(json.dumps([[c.fn.value, [t.value for t in c.contents.get('tel', [])],\n\
                  c.adr.value.street if 'adr' in c.contents else '', c.adr.value.city if 'adr' in c.contents else '',\n\
                  c.note.value] for c in cards]))";
    let dataset = &shipped().dataset;
    let records: Vec<Record> = (0..dataset.partners.len()).map(Record::Partner).collect();
    let text = cards(dataset, &records, &german());
    let read = tools::output(Command::new("python3").args(["-c", script]), text.as_bytes());
    let read: Vec<(String, Vec<String>, Value, Value, String)> = serde_json::from_str(&read).unwrap();
    assert_eq!(read.len(), records.len());
    let plain = |value: Value| value.as_str().unwrap_or_default().to_owned();
    for (at, (name, mut phones, street, town, note)) in read.into_iter().enumerate() {
        let mut told = told(dataset, at);
        // It sorts lines with a group of their own to the others of their name.
        phones.sort();
        told.phones.sort();
        let found = Facts { name, phones, street: plain(street), town: plain(town), note };
        assert_eq!(found, told);
    }
}
