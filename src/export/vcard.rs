//! Cards for address books: vCard 4.0 (RFC 6350), one for each contact, and a short one that fits into a QR code.

pub mod line;

use uuid::Uuid;

use crate::dataset::record::offer::Offer;
use crate::dataset::record::partner::Partner;
use crate::dataset::record::reach::{Reach, Ways};
use crate::dataset::record::verified::Verified;
use crate::dataset::{Dataset, Record};
use crate::export::vcard::line::{Card, escaped};
use crate::language::dates::Day;
use crate::language::phone::Phone;
use crate::language::texts::Texts;
use crate::sheet::partner::role;
use crate::sheet::plain::said;
use crate::sheet::times::times;
use crate::text::safe;

/// How many characters of a name or a street a short card holds, so that it always fits into a QR code.
const LONGEST: usize = 120;

/// How many of a name the shortest card holds, so that its code fits on a screen of 24 lines.
const NAMED: usize = 36;

/// The cards of these partners and offers, one after another; other records have none.
pub fn cards(dataset: &Dataset, records: &[Record], texts: &Texts) -> String {
    records.iter().filter_map(|record| card(dataset, *record, texts)).collect()
}

/// The card of a partner or an offer: everything that an address book has a place for, and the rest as a note.
/// Contacts that are not public stay out, and so does the street of a women's shelter.
pub fn card(dataset: &Dataset, record: Record, texts: &Texts) -> Option<String> {
    commented(dataset, record, "", texts)
}

/// The same, with what a counsellor says about it at the head of its note.
pub fn commented(dataset: &Dataset, record: Record, comment: &str, texts: &Texts) -> Option<String> {
    let subject = Subject::of(dataset, record)?;
    let partner = subject.partner;
    let mut card = Card::new();
    card.put("KIND", "org");
    card.put("UID", &format!("urn:uuid:{}", uid(dataset, record)));
    card.put("FN", &escaped(&subject.name(texts)));
    let names = &partner.names;
    let units = [Some(names.organization.as_str()), names.unit.as_deref()].into_iter().flatten();
    card.put("ORG", &units.map(escaped).collect::<Vec<_>>().join(";"));
    address(&mut card, &subject.whereabouts());
    ways(&mut card, "", &subject.reach);
    let public = partner.contacts.iter().filter(|contact| contact.public && subject.offer.is_none());
    for (contact, number) in public.zip(1..) {
        // A group ties a label to the numbers of a desk; Apple began with it, and others read it.
        let group = format!("desk{number}.");
        ways(&mut card, &group, &contact.reach);
        if let Some(role) = role(contact, texts).filter(|_| contact.reach.is_reachable()) {
            card.put(&format!("{group}X-ABLabel"), &escaped(&role));
        }
    }
    for tag in subject.reach.tongues.spoken.iter().flatten() {
        card.put("LANG", tag);
    }
    let topics = subject.topics(texts);
    if !topics.is_empty() {
        card.put("CATEGORIES", &topics.iter().map(|topic| escaped(topic)).collect::<Vec<_>>().join(","));
    }
    let note = note(&subject, texts);
    let note = if comment.is_empty() { note } else { format!("{comment}\n{note}") };
    card.put("NOTE", &escaped(&note));
    if let Some(Day::Day(on)) = subject.verified.and_then(|it| it.on) {
        card.put("REV", &on.format("%Y%m%dT000000Z").to_string());
    }
    Some(card.finish())
}

/// A short card of a partner or an offer: name, address, two numbers, one e-mail address and one web page, in lines
/// that are not folded. It has less than 2,000 bytes and fits into a QR code.
pub fn compact(dataset: &Dataset, record: Record, texts: &Texts) -> Option<String> {
    Short::of(dataset, record, texts).map(|short| short.card())
}

/// What a short card says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Short {
    name: String,
    title: String,
    whereabouts: [Option<String>; 3],
    phones: Vec<Phone>,
    email: Option<String>,
    website: Option<String>,
}

impl Short {
    /// Name, address, two numbers, one e-mail address and one web page of a partner or an offer.
    pub fn of(dataset: &Dataset, record: Record, texts: &Texts) -> Option<Self> {
        let subject = Subject::of(dataset, record)?;
        let short = |text: &str| safe::excerpt(text, LONGEST);
        // A piece of an address leads nowhere.
        let fits = |it: &&String| it.chars().count() <= LONGEST;
        let reach = &subject.reach;
        let title = subject.offer.map_or(subject.partner.names.title(), |offer| offer.title.get(texts.language()));
        Some(Self {
            name: short(&subject.name(texts)),
            title: safe::excerpt(title, NAMED),
            whereabouts: subject.whereabouts().map(|part| part.map(short)),
            phones: reach.phone.iter().take(2).cloned().collect(),
            email: reach.email.iter().find(fits).cloned(),
            website: reach.website.iter().find(fits).cloned(),
        })
    }

    /// Only name, address and the first number.
    #[must_use]
    pub fn brief(&self) -> Self {
        let phones = self.phones.iter().take(1).cloned().collect();
        Self { phones, email: None, website: None, ..self.clone() }
    }

    /// Only a name of one line and the first number; where there is none, the town.
    #[must_use]
    pub fn least(&self) -> Self {
        let [_, town, _] = self.whereabouts.clone();
        let town = town.filter(|_| self.phones.is_empty());
        Self { name: self.title.clone(), whereabouts: [None, town, None], ..self.brief() }
    }

    /// The card, in lines that are not folded.
    pub fn card(&self) -> String {
        let mut card = Card::unfolded();
        card.put("FN", &escaped(&self.name));
        address(&mut card, &self.whereabouts);
        for phone in &self.phones {
            // Plain text is what every camera understands, and shorter than an address.
            card.put("TEL", &phone.international());
        }
        self.email.iter().for_each(|it| card.put("EMAIL", &escaped(it)));
        self.website.iter().for_each(|it| card.put("URL", it));
        card.finish()
    }

    /// The same for people: name, address, numbers, e-mail and web, a line for each.
    pub fn lines(&self) -> Vec<String> {
        let [street, town, postcode] = &self.whereabouts;
        let town = [postcode, town].into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
        let place = street.iter().cloned().chain([town]).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let ways = self.phones.iter().map(Phone::national).chain(self.email.clone()).chain(self.website.clone());
        [self.name.clone(), place].into_iter().chain(ways).filter(|line| !line.is_empty()).collect()
    }
}

/// The identity of a record, the same in every edition (RFC 9562, version 5).
pub fn uid(dataset: &Dataset, record: Record) -> Uuid {
    let name = format!("wegweiser:{}:{}", dataset.directory.region, dataset.id(record));
    Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes())
}

/// What a card is about.
struct Subject<'a> {
    dataset: &'a Dataset,
    partner: &'a Partner,
    offer: Option<&'a Offer>,
    reach: Reach,
    verified: Option<&'a Verified>,
}

impl<'a> Subject<'a> {
    fn of(dataset: &'a Dataset, record: Record) -> Option<Self> {
        match record {
            Record::Partner(at) => {
                let partner = dataset.partners.get(at)?;
                let (reach, verified) = (partner.reach.clone(), Some(&partner.verified));
                Some(Self { dataset, partner, offer: None, reach, verified })
            }
            Record::Offer(at) => {
                let offer = dataset.offers.get(at)?;
                let (reach, verified) = (dataset.reach_of(offer), dataset.verified_of(offer));
                Some(Self { dataset, partner: dataset.partner_of(offer)?, offer: Some(offer), reach, verified })
            }
            Record::Field(_) | Record::Goal(_) | Record::Page(_) => None,
        }
    }

    /// What it is filed under.
    fn name(&self, texts: &Texts) -> String {
        let names = &self.partner.names;
        let offer = self.offer.map(|offer| offer.title.get(texts.language()));
        let parts = [offer, Some(names.organization.as_str()), names.unit.as_deref()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// Street, town and postcode; only the town of a women's shelter.
    fn whereabouts(&self) -> [Option<&'a str>; 3] {
        let town = self.dataset.place_of(self.partner).map(|place| place.name.as_str());
        let address = &self.partner.address;
        if self.dataset.is_shelter(self.partner) {
            return [None, town, None];
        }
        [address.street.as_deref(), town, address.postcode.as_deref()]
    }

    fn topics(&self, texts: &Texts) -> Vec<&'a str> {
        let dataset = self.dataset;
        let offers = self.partner.offers.iter().filter_map(|at| dataset.offers.get(*at));
        let offers: Vec<&Offer> = self.offer.map_or_else(|| offers.collect(), |offer| vec![offer]);
        let topics = offers.iter().flat_map(|offer| &offer.serves.topics).filter_map(|at| dataset.topics.get(*at));
        let mut titles: Vec<&str> = Vec::new();
        for title in topics.map(|topic| topic.title.get(texts.language())) {
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        titles
    }
}

/// `ADR`: street, town and postcode at their places.
fn address<T: AsRef<str>>(card: &mut Card, [street, town, postcode]: &[Option<T>; 3]) {
    let part = |part: &Option<T>| part.as_ref().map(|it| escaped(it.as_ref())).unwrap_or_default();
    let (street, town, postcode) = (part(street), part(town), part(postcode));
    if !(street.is_empty() && town.is_empty() && postcode.is_empty()) {
        card.put("ADR", &format!(";;{street};{town};;{postcode};"));
    }
}

/// Numbers and addresses, each with a prefix before the name of its property.
fn ways(card: &mut Card, group: &str, ways: &Ways) {
    let numbers = |phones: &[Phone]| phones.iter().map(Phone::uri).collect::<Vec<_>>();
    for uri in numbers(&ways.phone) {
        card.put(&format!("{group}TEL;VALUE=uri;TYPE=voice"), &uri);
    }
    for uri in numbers(&ways.fax) {
        card.put(&format!("{group}TEL;VALUE=uri;TYPE=fax"), &uri);
    }
    for address in &ways.email {
        card.put(&format!("{group}EMAIL"), &escaped(address));
    }
    if let Some(page) = &ways.website {
        card.put(&format!("{group}URL"), page);
    }
}

/// What has no property of its own: hours and languages in words, and from which day all this is.
fn note(subject: &Subject<'_>, texts: &Texts) -> String {
    let mut lines: Vec<String> = times(&subject.reach, None, texts).iter().map(|row| said(row, texts)).collect();
    let verified = subject.verified;
    lines.push(match verified.and_then(|it| it.on).map(|on| on.in_words(texts)) {
        Some(date) => texts.say_with("card-facts", &[("date", date.as_str().into())]),
        None => texts.say("card-undated"),
    });
    let source = verified.and_then(|it| it.sources.first());
    lines.extend(source.map(|page| texts.say_with("card-source", &[("page", page.into())])));
    let directory = &subject.dataset.directory;
    let edition = directory.edition.map_or_else(|| texts.say("edition-unknown"), |on| on.in_words(texts));
    let values = [("directory", directory.title.as_str().into()), ("date", edition.as_str().into())];
    lines.push(texts.say_with("card-directory", &values));
    lines.join("\n")
}
