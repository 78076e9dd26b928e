//! JSON of answers, findings and records, as scripts outside read it. `null` means unknown.

use chrono::{DateTime, FixedOffset, NaiveDateTime, SecondsFormat};
use serde::Serialize;

use crate::dataset::finding::{Finding, Severity};
use crate::dataset::record::offer::Offer;
use crate::dataset::record::partner::{Address, Partner};
use crate::dataset::record::reach::Reach;
use crate::dataset::record::verified::Verified;
use crate::dataset::{Dataset, Record};
use crate::hours::almanac::Almanac;
use crate::hours::moment::Moment;
use crate::hours::timetable::State;
use crate::language::Language;
use crate::language::texts::Texts;
use crate::search::catalogue::{Catalogue, title};
use crate::search::hit::{Hit, Shelf};
use crate::search::part::Part;
use crate::search::results::{Hits, Results};
use crate::sheet::Sheet;
use crate::sheet::plain::said;

/// The answer to a search.
#[derive(Debug, Serialize)]
pub struct Answer<'a> {
    query: &'a str,
    at: String,
    edition: Option<String>,
    counts: Counts,
    did_you_mean: &'a [String],
    hits: Vec<HitEntry<'a>>,
    /// Records of which a filter's answer is not known, best first.
    unknown: Vec<HitEntry<'a>>,
}

#[derive(Debug, Serialize)]
struct Counts {
    goals: usize,
    offers: usize,
    addresses: usize,
    pages: usize,
    unknown: usize,
}

/// One hit.
#[derive(Debug, Serialize)]
struct HitEntry<'a> {
    rank: usize,
    #[serde(flatten)]
    record: Card<'a>,
    tier: &'static str,
    matched: Vec<&'static str>,
    score: u32,
}

/// What is known of a record.
#[derive(Debug, Serialize)]
struct Card<'a> {
    kind: &'static str,
    id: &'a str,
    title: &'a str,
    #[serde(flatten)]
    whereabouts: Whereabouts<'a>,
    #[serde(flatten)]
    contact: Contact,
    fields: Vec<&'a str>,
    topics: Vec<&'a str>,
}

#[derive(Debug, Serialize, Default)]
struct Whereabouts<'a> {
    /// Organization and unit.
    partner: Option<String>,
    organization: Option<&'a str>,
    town: Option<&'a str>,
    street: Option<&'a str>,
    postcode: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Contact {
    phone: Vec<String>,
    email: Vec<String>,
    website: Option<String>,
    languages: Option<Vec<String>>,
    open: &'static str,
    opens_next: Option<String>,
    /// First day that the date of the source can mean.
    verified: Option<String>,
}

/// One finding of a check.
#[derive(Debug, Serialize)]
struct FindingEntry<'a> {
    severity: &'static str,
    code: &'static str,
    file: &'a str,
    line: u32,
    column: u32,
    message: String,
    hint: String,
}

/// A record with its sheet.
#[derive(Debug, Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    card: Card<'a>,
    edition: Option<String>,
    sections: Vec<SectionEntry<'a>>,
}

#[derive(Debug, Serialize)]
struct SectionEntry<'a> {
    heading: Option<&'a str>,
    rows: Vec<String>,
}

/// A moment, and how later moments are written.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    /// The moment.
    pub at: DateTime<FixedOffset>,
    /// The local time of another moment, in the time zone of the first.
    pub zone: fn(DateTime<FixedOffset>, NaiveDateTime) -> DateTime<FixedOffset>,
}

/// Whether someone is there.
#[derive(Debug)]
struct Door {
    open: &'static str,
    opens_next: Option<String>,
}

impl Door {
    fn new(state: Option<State>, clock: Clock) -> Self {
        let (open, next) = match state {
            Some(State::Open { .. }) => ("open", None),
            Some(State::ByAppointment) => ("by_appointment", None),
            Some(State::Closed { opens_next }) => ("closed", opens_next),
            Some(State::Unknown) | None => ("unknown", None),
        };
        Self { open, opens_next: next.map(|next| written_time((clock.zone)(clock.at, next))) }
    }
}

/// What a search is told besides its results.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The query as typed.
    pub query: &'a str,
    /// The moment it is asked for.
    pub clock: Clock,
    /// Language of titles.
    pub language: Language,
    /// How many hits at most.
    pub limit: usize,
}

/// The answer to a search as JSON; `shelves` are those asked for.
pub fn answer(catalogue: &Catalogue, results: &Results, question: Question<'_>, shelves: &[Shelf]) -> String {
    let moment = moment(&catalogue.dataset, question.clock);
    let found = |hits: &Hits| -> Vec<HitEntry<'_>> {
        let hits = hits.best(shelves, question.limit).into_iter().zip(1..);
        let found = hits.map(|(hit, rank)| {
            let door = Door::new(catalogue.state(hit.record, &moment), question.clock);
            found((&catalogue.dataset, question.language), &hit, rank, door)
        });
        found.collect()
    };
    let answer = Answer {
        query: question.query,
        at: written_time(question.clock.at),
        edition: edition(&catalogue.dataset),
        counts: Counts {
            goals: results.hits.on(Shelf::Goals).len(),
            offers: results.hits.on(Shelf::Offers).len(),
            addresses: results.hits.on(Shelf::Addresses).len(),
            pages: results.hits.on(Shelf::Pages).len(),
            unknown: results.unknown.len(),
        },
        did_you_mean: &results.suggestions,
        hits: found(&results.hits),
        unknown: found(&results.unknown),
    };
    written(&answer)
}

/// One hit of a search as JSON, with its rank, as [`answer`] has it.
pub fn hit(catalogue: &Catalogue, (rank, hit): (usize, &Hit), language: Language, clock: Clock) -> String {
    let door = Door::new(catalogue.state(hit.record, &moment(&catalogue.dataset, clock)), clock);
    written(&found((&catalogue.dataset, language), hit, rank, door))
}

/// The findings of a check as JSON.
pub fn findings(findings: &[Finding], texts: &Texts) -> String {
    let list: Vec<FindingEntry<'_>> = findings
        .iter()
        .map(|finding| FindingEntry {
            severity: match finding.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            code: finding.code.name(),
            file: &finding.file,
            line: finding.at.line,
            column: finding.at.column,
            message: finding.message(texts),
            hint: finding.hint(texts),
        })
        .collect();
    written(&list)
}

/// A record with its sheet as JSON.
pub fn record(dataset: &Dataset, record: Record, sheet: &Sheet, texts: &Texts, clock: Clock) -> String {
    let sections = sheet.sections.iter().map(|section| SectionEntry {
        heading: section.heading.as_deref(),
        rows: section.rows.iter().map(|row| said(row, texts)).collect(),
    });
    let state = Almanac::default().state(dataset, record, &moment(dataset, clock));
    let card = card((dataset, texts.language()), record, Door::new(state, clock));
    written(&Whole { card, edition: edition(dataset), sections: sections.collect() })
}

fn written(value: &impl Serialize) -> String {
    // Strings, numbers and lists of them always have a JSON form.
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn written_time(time: DateTime<FixedOffset>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Secs, false)
}

fn moment(dataset: &Dataset, clock: Clock) -> Moment {
    Moment::new(clock.at.naive_local(), dataset.directory.holidays.as_deref())
}

fn edition(dataset: &Dataset) -> Option<String> {
    dataset.directory.edition.map(|day| day.first_day().to_string())
}

fn found<'a>(scene: (&'a Dataset, Language), hit: &Hit, rank: usize, door: Door) -> HitEntry<'a> {
    let mut matched: Vec<&'static str> = Vec::new();
    for part in hit.parts.list().into_iter().map(Part::code) {
        if !matched.contains(&part) {
            matched.push(part);
        }
    }
    HitEntry { rank, record: card(scene, hit.record, door), tier: hit.tier.code(), matched, score: hit.score }
}

fn card((dataset, language): (&Dataset, Language), record: Record, door: Door) -> Card<'_> {
    let mut card = Card {
        kind: kind(record),
        id: dataset.id(record),
        title: title(dataset, record, language),
        whereabouts: Whereabouts::default(),
        contact: contact(&Reach::default(), None),
        fields: Vec::new(),
        topics: Vec::new(),
    };
    match record {
        Record::Offer(at) => dataset.offers.get(at).into_iter().for_each(|it| fill_offer(&mut card, dataset, it)),
        Record::Partner(at) => dataset.partners.get(at).into_iter().for_each(|it| fill_partner(&mut card, dataset, it)),
        Record::Goal(at) => {
            let field = dataset.goals.get(at).and_then(|goal| dataset.fields.get(goal.field));
            card.fields.extend(field.map(|field| field.id.as_str()));
        }
        Record::Field(_) => card.fields.push(card.id),
        Record::Page(_) => {}
    }
    (card.contact.open, card.contact.opens_next) = (door.open, door.opens_next);
    card
}

fn kind(record: Record) -> &'static str {
    match record {
        Record::Field(_) => "field",
        Record::Goal(_) => "goal",
        Record::Offer(_) => "offer",
        Record::Partner(_) => "address",
        Record::Page(_) => "page",
    }
}

fn fill_offer<'a>(card: &mut Card<'a>, dataset: &'a Dataset, offer: &'a Offer) {
    card.whereabouts = dataset.partner_of(offer).map(|partner| whereabouts(dataset, partner)).unwrap_or_default();
    card.contact = contact(&dataset.reach_of(offer), dataset.verified_of(offer));
    card.fields = ids(&offer.serves.fields, &dataset.fields, |field| &field.id);
    card.topics = ids(&offer.serves.topics, &dataset.topics, |topic| &topic.id);
}

fn fill_partner<'a>(card: &mut Card<'a>, dataset: &'a Dataset, partner: &'a Partner) {
    let offers = partner.offers.iter().filter_map(|at| dataset.offers.get(*at));
    let (mut fields, mut topics): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
    for offer in offers {
        fields.extend(&offer.serves.fields);
        topics.extend(&offer.serves.topics);
    }
    card.whereabouts = whereabouts(dataset, partner);
    card.contact = contact(&partner.reach, Some(&partner.verified));
    card.fields = ids(&fields, &dataset.fields, |field| &field.id);
    card.topics = ids(&topics, &dataset.topics, |topic| &topic.id);
}

fn whereabouts<'a>(dataset: &'a Dataset, partner: &'a Partner) -> Whereabouts<'a> {
    let names = &partner.names;
    let full = names.unit.as_ref().map(|unit| format!("{}, {unit}", names.organization));
    let Address { street, postcode, .. } = &partner.address;
    Whereabouts {
        partner: full.or_else(|| Some(names.organization.clone())),
        organization: Some(&names.organization),
        town: dataset.place_of(partner).map(|place| place.name.as_str()),
        street: street.as_deref(),
        postcode: postcode.as_deref(),
    }
}

fn contact(reach: &Reach, verified: Option<&Verified>) -> Contact {
    Contact {
        phone: reach.phone.iter().map(crate::language::phone::Phone::international).collect(),
        email: reach.email.clone(),
        website: reach.website.clone(),
        languages: reach.tongues.spoken.clone(),
        open: "unknown",
        opens_next: None,
        verified: verified.and_then(|it| it.on).map(|on| on.first_day().to_string()),
    }
}

fn ids<'a, T>(indices: &[usize], all: &'a [T], id: impl Fn(&'a T) -> &'a String) -> Vec<&'a str> {
    let mut list: Vec<&str> = Vec::new();
    for id in indices.iter().filter_map(|at| all.get(*at)).map(id) {
        if !list.contains(&id.as_str()) {
            list.push(id);
        }
    }
    list
}
