//! HSDS read back: services of this or any other directory as drafts of partners and offers.
//!
//! Our own attributes say what HSDS has no property for; a service of somebody else has none of them, and gives what its
//! properties give.

use serde_json::Value;

use crate::dataset::intake::draft::{Content, Draft, Facts};

/// The drafts of an array of full services, of one service, or of a page of an HSDS interface (`contents`). `None` if
/// the text is nothing of that kind.
pub fn drafts(text: &str) -> Option<Vec<Draft>> {
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
    let list = value.as_array().or_else(|| value.get("contents")?.as_array());
    let services = list.map_or_else(|| vec![&value], |list| list.iter().collect());
    let is_service = |it: &&Value| ["id", "name", "status"].iter().all(|key| it.get(key).is_some_and(Value::is_string));
    let drafts = services.into_iter().zip(1..).filter(|(it, _)| is_service(it)).map(|(it, row)| draft(it, row));
    let drafts: Vec<Draft> = drafts.collect();
    (!drafts.is_empty() || list.is_some_and(Vec::is_empty)).then_some(drafts)
}

fn draft(service: &Value, row: usize) -> Draft {
    let nothing = Value::Null;
    let organization = service.get("organization").unwrap_or(&nothing);
    let location = list(service, "service_at_locations").find_map(|it| it.get("location")).unwrap_or(&nothing);
    let partner = partner(service, organization, location);
    let mut offer = offer(service);
    // What an offer shares with its partner is the partner's.
    for group in SHARED {
        if group.iter().all(|key| offer.get(key) == partner.get(key)) {
            for key in group {
                offer.drop(key);
            }
        }
    }
    // A note in other languages goes with the German one.
    if offer.get("hours_note.de").is_none() {
        let notes: Vec<String> =
            offer.iter().map(|(key, _)| key.to_owned()).filter(|it| it.starts_with("hours_note.")).collect();
        for key in &notes {
            offer.drop(key);
        }
    }
    Draft { row, partner, offer }
}

/// What an offer has of its own only where it differs; what stands together is one thing.
const SHARED: [&[&str]; 9] = [
    &["phone"],
    &["fax"],
    &["email"],
    &["website"],
    &["hours", "hours_note.de", "by_appointment"],
    &["languages"],
    &["interpreter"],
    &["alert.text.de", "alert.until"],
    &["verified.on", "verified.source", "verified.confidence"],
];

fn partner(service: &Value, organization: &Value, location: &Value) -> Facts {
    let mut facts = Facts::default();
    let address = list(location, "addresses").next().unwrap_or(&Value::Null);
    say(&mut facts, "id", fact(organization, "id"));
    say(&mut facts, "name", text(organization, "name"));
    say(&mut facts, "unit", text(organization, "alternate_name"));
    facts.list("also", told(organization, "also"));
    say(&mut facts, "kind", fact(organization, "kind"));
    say(&mut facts, "street", fact(organization, "street").or_else(|| text(address, "address_1")));
    let postcode = text(address, "postal_code").filter(|it| it.chars().all(|it| it.is_ascii_digit()));
    say(&mut facts, "postcode", fact(organization, "postcode").or(postcode));
    say(&mut facts, "town", fact(organization, "town").or_else(|| text(address, "city")));
    say(&mut facts, "wheelchair", fact(organization, "wheelchair"));
    reach(&mut facts, organization, "website");
    facts.list("languages", told(organization, "languages"));
    facts.list("interpreter", told(organization, "interpreter"));
    if facts.get("languages").is_none() {
        facts.list("languages", languages(location, Interpreter::Without));
    }
    say(&mut facts, "hours_note.de", fact(organization, "hours_note"));
    say(&mut facts, "alert.text.de", fact(organization, "alert"));
    say(&mut facts, "area.de", list(service, "service_areas").find_map(|it| text(it, "name")));
    say(&mut facts, "note.de", fact(organization, "note"));
    translations(&mut facts, organization, &["area", "note", "hours_note"]);
    let contacts = list(organization, "contacts").map(contact).collect();
    facts.set("contact", Content::Contacts(contacts));
    verified(&mut facts, organization);
    facts
}

fn offer(service: &Value) -> Facts {
    let mut facts = Facts::default();
    say(&mut facts, "id", fact(service, "id"));
    say(&mut facts, "title.de", text(service, "name"));
    say(&mut facts, "summary.de", text(service, "description"));
    for (key, link) in [("fields", "field"), ("goals", "goal"), ("topics", "topic")] {
        facts.list(key, terms(service, link));
    }
    say(&mut facts, "audience.de", text(service, "eligibility_description"));
    for (key, property) in [("age.from", "minimum_age"), ("age.to", "maximum_age")] {
        if let Some(years) = service.get(property).and_then(Value::as_i64) {
            facts.set(key, Content::Number(years));
        }
    }
    let cost = list(service, "cost_options").find_map(|it| text(it, "option"));
    say(&mut facts, "cost", cost.filter(|it| ["free", "paid", "reduced"].contains(it)));
    say(&mut facts, "steps.de", text(service, "application_process"));
    let documents = list(service, "required_documents").filter_map(|it| text(it, "document"));
    facts.list("documents.de", documents.map(str::to_owned).collect());
    document_translations(&mut facts, service);
    translations(&mut facts, service, &["title", "summary", "audience", "steps", "hours_note"]);
    reach(&mut facts, service, "url");
    facts.list("languages", languages(service, Interpreter::Without));
    facts.list("interpreter", languages(service, Interpreter::With));
    say(&mut facts, "hours_note.de", list(service, "schedules").find_map(|it| text(it, "notes")));
    say(&mut facts, "alert.text.de", fact(service, "alert").or_else(|| text(service, "alert")));
    verified(&mut facts, service);
    say(&mut facts, "verified.on", text(service, "assured_date"));
    facts
}

fn contact(contact: &Value) -> Facts {
    let mut facts = Facts::default();
    say(&mut facts, "role.de", text(contact, "title"));
    translations(&mut facts, contact, &["role"]);
    say(&mut facts, "name", text(contact, "name"));
    reach(&mut facts, contact, "url");
    // It stands in an export that everybody may read.
    facts.set("public", Content::Flag(true));
    facts
}

/// Ways that services, organizations and contacts have alike.
fn reach(facts: &mut Facts, node: &Value, web: &str) {
    let is_fax = |it: &&Value| text(it, "type") == Some("fax");
    let number = |it: &Value| text(it, "number").map(str::to_owned);
    facts.list("phone", list(node, "phones").filter(|it| !is_fax(it)).filter_map(number).collect());
    facts.list("fax", list(node, "phones").filter(is_fax).filter_map(number).collect());
    let email = text(node, "email").map(str::to_owned).into_iter();
    facts.list("email", email.chain(told(node, "email")).collect());
    say(facts, "website", text(node, web).or_else(|| fact(node, "website")));
    say(facts, "hours", fact(node, "hours"));
    if let Some(flag) = fact(node, "by_appointment").and_then(|it| it.parse().ok()) {
        facts.set("by_appointment", Content::Flag(flag));
    }
    say(facts, "alert.until", fact(node, "alert.until"));
}

fn verified(facts: &mut Facts, node: &Value) {
    say(facts, "verified.on", fact(node, "verified.on"));
    facts.list("verified.source", told(node, "verified.source"));
    say(facts, "verified.confidence", fact(node, "verified.confidence"));
}

/// Texts in other languages than German.
fn translations(facts: &mut Facts, node: &Value, keys: &[&str]) {
    for (link, value) in attributes(node) {
        let Some((key, _)) = link.split_once('.') else { continue };
        if keys.contains(&key) {
            facts.text(link, value);
        }
    }
}

/// What to bring in other languages: `documents.0.en`, in the order of the German list.
fn document_translations(facts: &mut Facts, service: &Value) {
    let parted = |(link, value)| {
        let (_, tag) = str::strip_prefix(link, "documents.")?.split_once('.')?;
        Some((format!("documents.{tag}"), value))
    };
    let all: Vec<(String, &str)> = attributes(service).filter_map(parted).collect();
    for (key, _) in &all {
        let of_tag = all.iter().filter(|(other, _)| other == key).map(|(_, value)| (*value).to_owned());
        facts.list(key.as_str(), of_tag.collect());
    }
}

/// Which languages of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Interpreter {
    Without,
    With,
}

fn languages(node: &Value, which: Interpreter) -> Vec<String> {
    let is_asked = |it: &&Value| text(it, "note").is_some() == (which == Interpreter::With);
    list(node, "languages").filter(is_asked).filter_map(|it| text(it, "code")).map(str::to_owned).collect()
}

/// The codes of our own terms.
fn terms(service: &Value, link: &str) -> Vec<String> {
    let own = list(service, "attributes").filter(|it| text(it, "link_type") == Some(link));
    let terms = own.filter_map(|it| it.get("taxonomy_term"));
    let terms = terms.filter(|it| text(it, "taxonomy").is_some_and(|it| it.starts_with("wegweiser-")));
    terms.filter_map(|it| text(it, "code")).map(str::to_owned).collect()
}

/// Name and value of our own facts.
fn attributes(node: &Value) -> impl Iterator<Item = (&str, &str)> {
    list(node, "attributes")
        .filter_map(|it| Some((text(it, "link_type")?.strip_prefix("wegweiser:")?, text(it, "value")?)))
}

fn told(node: &Value, key: &str) -> Vec<String> {
    attributes(node).filter(|(link, _)| *link == key).map(|(_, value)| value.to_owned()).collect()
}

fn fact<'a>(node: &'a Value, key: &str) -> Option<&'a str> {
    attributes(node).find(|(link, _)| *link == key).map(|(_, value)| value)
}

fn text<'a>(node: &'a Value, key: &str) -> Option<&'a str> {
    node.get(key)?.as_str().filter(|it| !it.trim().is_empty())
}

fn list<'a>(node: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    node.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn say(facts: &mut Facts, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        facts.text(key, value);
    }
}
