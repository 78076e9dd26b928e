//! A partner in HSDS: the organization, and the location at which it is.

use crate::dataset::Dataset;
use crate::dataset::record::partner::{Contact, Kind, Partner, Wheelchair};
use crate::dataset::record::reach::Reach;
use crate::export::hsds::attribute::Owner;
use crate::export::hsds::node::{Node, identity};
use crate::export::hsds::schedule::schedules;
use crate::language::Language;
use crate::language::texts::Texts;
use crate::sheet::times::tongues;

/// The path of a partner's organization.
pub fn organization_path(partner: &Partner) -> String {
    format!("organization/{}", partner.id)
}

/// The organization of a partner with what is its own, whatever it offers.
pub fn organization(dataset: &Dataset, partner: &Partner) -> Node {
    let path = organization_path(partner);
    let (names, reach) = (&partner.names, &partner.reach);
    let town = dataset.place_of(partner).map(|place| place.name.as_str());
    // HSDS wants a description; this one says nothing that is not known.
    let description: Vec<&str> =
        [names.unit.as_deref(), Some(names.organization.as_str()), town].into_iter().flatten().collect();
    let contacts = partner.contacts.iter().filter(|it| it.public).enumerate();
    Node::new(&path)
        .text("name", Some(names.organization.as_str()))
        .text("alternate_name", names.unit.as_deref())
        .text("description", Some(description.join(", ")))
        .text("email", reach.email.first().map(String::as_str))
        .text("website", reach.website.as_deref().filter(|it| it.is_ascii()))
        .many("contacts", contacts.map(|(at, it)| contact(&format!("{path}/contact/{at}"), it)))
        .many("phones", phones(&path, reach))
        .many("attributes", facts(dataset, partner, Owner { path: &path, entity: "organization" }))
}

/// Where a partner is, at the service of this path. A women's shelter is nowhere, and so is whoever has no town.
pub fn at_location(dataset: &Dataset, partner: &Partner, service: &str, texts: &Texts) -> Option<Node> {
    let location = location(dataset, partner, texts)?;
    let node = Node::new(&format!("{service}/service_at_location")).text("service_id", Some(identity(service)));
    Some(node.text("location_id", Some(identity(&location_path(partner)))).one("location", location))
}

/// Phone and fax numbers of what has this path, with their country codes.
pub fn phones(owner: &str, reach: &Reach) -> Vec<Node> {
    let voice = reach.phone.iter().map(|it| ("voice", it.international()));
    let all = voice.chain(reach.fax.iter().map(|it| ("fax", it.international())));
    let node = |(kind, number): (&str, String)| {
        Node::new(&format!("{owner}/phone/{kind}/{number}")).text("number", Some(number)).text("type", Some(kind))
    };
    all.map(node).collect()
}

/// Languages of what has this path; those with an interpreter say so in their note.
pub fn languages(owner: &str, reach: &Reach, texts: &Texts) -> Vec<Node> {
    let spoken = reach.tongues.spoken.iter().flatten().map(|code| (code, None));
    let interpreted = reach.tongues.interpreter.iter().flatten();
    let all = spoken.chain(interpreted.map(|code| (code, Some(texts.say("label-interpreter")))));
    let node = |(code, note): (&String, Option<String>)| {
        let path = format!("{owner}/language/{code}{}", if note.is_some() { "/interpreter" } else { "" });
        let name = tongues(&Some(vec![code.clone()]), texts);
        Node::new(&path).text("name", name).text("code", Some(code.as_str())).text("note", note)
    };
    all.map(node).collect()
}

fn contact(path: &str, contact: &Contact) -> Node {
    let owner = Owner { path, entity: "contact" };
    let mut facts = owner.translations("role", contact.role.as_ref());
    facts.extend(owner.reach(&contact.reach));
    Node::new(path)
        .text("name", contact.name.as_deref())
        .text("title", contact.role.as_ref().map(|role| role.get(Language::German)))
        .text("email", contact.reach.email.first().map(String::as_str))
        .many("phones", phones(path, &contact.reach))
        .many("attributes", facts)
}

fn location_path(partner: &Partner) -> String {
    format!("location/{}", partner.id)
}

fn location(dataset: &Dataset, partner: &Partner, texts: &Texts) -> Option<Node> {
    let place = dataset.place_of(partner).filter(|_| !dataset.is_shelter(partner))?;
    let path = location_path(partner);
    let accessibility = partner.address.wheelchair.map(|it: Wheelchair| {
        let node = Node::new(&format!("{path}/accessibility"));
        let node = node.text("description", Some(texts.say(&format!("wheelchair-{}", it.code()))));
        // As OpenStreetMap writes it.
        node.text("details", Some(format!("wheelchair={}", it.code())))
    });
    let node = Node::new(&path)
        .text("location_type", Some("physical"))
        .text("organization_id", Some(identity(&organization_path(partner))))
        .text("name", Some(partner.names.title()))
        .text("description", Some(place.name.as_str()))
        .many("languages", languages(&path, &partner.reach, texts))
        .many("addresses", address(dataset, partner, texts))
        .many("accessibility", accessibility);
    Some(node.many("schedules", schedules(&path, &partner.reach.times, texts)))
}

/// The address, where the street is known. HSDS wants all of it: what is unknown is said to be.
fn address(dataset: &Dataset, partner: &Partner, texts: &Texts) -> Option<Node> {
    let (street, place) = (partner.address.street.as_deref()?, dataset.place_of(partner)?);
    let unknown = texts.say("unknown");
    let directory = &dataset.directory;
    // The state of the directory's region (ISO 3166-2) is that of its places only.
    let state = directory.holidays.as_deref().filter(|_| !place.is_outside).unwrap_or(&unknown);
    let region = (!place.is_outside).then_some(directory.region.as_str());
    let node = Node::new(&format!("{}/address", location_path(partner)))
        .text("address_1", Some(street))
        .text("city", Some(place.name.as_str()))
        .text("region", region)
        .text("state_province", Some(state))
        .text("postal_code", Some(partner.address.postcode.as_deref().unwrap_or(&unknown)));
    // Postcodes of the files are German ones.
    Some(node.text("country", Some("DE")).text("address_type", Some("physical")))
}

fn facts(dataset: &Dataset, partner: &Partner, owner: Owner<'_>) -> Vec<Node> {
    let (address, remarks) = (&partner.address, &partner.remarks);
    let mut list = vec![owner.fact("id", partner.id.as_str())];
    list.extend(partner.names.also.iter().map(|it| owner.fact("also", it)));
    list.extend(partner.kind.map(|it: Kind| owner.fact("kind", it.code())));
    list.extend(dataset.place_of(partner).map(|it| owner.fact("town", it.id.as_str())));
    let open = (!dataset.is_shelter(partner)).then_some(address);
    if address.place.is_none() {
        list.extend(open.and_then(|it| it.street.as_ref()).map(|it| owner.fact("street", it)));
    }
    list.extend(open.and_then(|it| it.postcode.as_ref()).map(|it| owner.fact("postcode", it)));
    list.extend(address.wheelchair.map(|it| owner.fact("wheelchair", it.code())));
    list.extend(partner.reach.tongues.spoken.iter().flatten().map(|it| owner.fact("languages", it)));
    list.extend(partner.reach.tongues.interpreter.iter().flatten().map(|it| owner.fact("interpreter", it)));
    list.extend(partner.reach.times.note.as_ref().map(|it| owner.fact("hours_note", it.get(Language::German))));
    list.extend(owner.translations("area", remarks.area.as_ref()));
    list.extend(remarks.note.as_ref().map(|it| owner.fact("note", it.get(Language::German))));
    list.extend(owner.translations("note", remarks.note.as_ref()));
    list.extend(owner.reach(&partner.reach));
    list.extend(owner.verified(Some(&partner.verified)));
    list
}
