//! The parts of a record in which a word can match, what they weigh, and where their text comes from.

use crate::dataset::local::LocalText;
use crate::dataset::record::Topic;
use crate::dataset::record::offer::Offer;
use crate::dataset::record::partner::Partner;
use crate::dataset::record::reach::Reach;
use crate::dataset::{Dataset, Record};

macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $weight:literal;)+) => {
        /// A part of a record. Title and organization weigh more than descriptions, descriptions more than addresses.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Part { $($(#[$doc])* $name,)+ }

        impl Part {
            /// Every part.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name in JSON and in the locales (`part-…`).
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// What a match in it weighs, from 1 to 200.
            pub fn weight(self) -> u32 {
                match self { $(Self::$name => $weight,)+ }
            }
        }
    };
}

parts! {
    /// What the record is called.
    Title = "title", 100;
    /// The organization behind it.
    Organization = "organization", 80;
    /// A short name or abbreviation of the partner.
    ShortName = "short_name", 90;
    /// The title of one of the partner's offers.
    OfferTitle = "offer", 70;
    /// The commonest word of a topic.
    Topic = "topic", 75;
    /// Another word for a topic.
    TopicWord = "topic", 65;
    /// A topic of an action field, which only gathers what is found in its offers.
    FieldTopic = "topic", 15;
    /// What happens there.
    Text = "text", 30;
    /// Who it is for.
    Audience = "audience", 25;
    /// An action field.
    Field = "field", 20;
    /// A goal.
    Goal = "goal", 12;
    /// The town.
    Town = "town", 40;
    /// The town in another language.
    TownName = "town", 40;
    /// Street and number.
    Street = "street", 10;
    /// Postcode.
    Postcode = "postcode", 40;
    /// Phone or fax.
    Phone = "phone", 90;
    /// E-mail.
    Email = "email", 10;
    /// Web page.
    Web = "web", 8;
    /// A function within the partner.
    Contact = "contact", 20;
}

impl Part {
    /// Whether its words are other names, which match by the alias tier at best.
    fn is_alias(self) -> bool {
        matches!(self, Self::TopicWord | Self::TownName)
    }

    /// Whether its words are names, which people spell by ear.
    pub fn is_name(self) -> bool {
        matches!(self, Self::Title | Self::Organization | Self::ShortName | Self::Street | Self::OfferTitle)
    }

    /// Whether its words in another language than German are what the record is called there. Elsewhere they repeat in
    /// other words what the record says, and are other names for that.
    fn is_title(self) -> bool {
        matches!(self, Self::Title | Self::OfferTitle)
    }

    fn bit(self) -> u32 {
        1 << (self as u8)
    }
}

/// A set of parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Parts(u32);

impl Parts {
    /// No part.
    pub const NONE: Self = Self(0);

    /// The set of one part.
    pub fn of(part: Part) -> Self {
        Self(part.bit())
    }

    /// Both sets together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the set has this part.
    pub fn has(self, part: Part) -> bool {
        self.0 & part.bit() != 0
    }

    /// The parts of the set, weightiest first.
    pub fn list(self) -> Vec<Part> {
        let mut list: Vec<Part> = Part::ALL.iter().copied().filter(|part| self.has(*part)).collect();
        list.sort_by_key(|part| std::cmp::Reverse(part.weight()));
        list
    }
}

/// One text of a record.
#[derive(Debug, Clone, Copy)]
pub struct Snippet<'a> {
    /// Which part.
    pub part: Part,
    /// The text.
    pub text: &'a str,
    /// Whether its words are other names for what the record says itself.
    pub is_other_name: bool,
}

/// Receives every text of a record.
struct Collector<'a, 'f> {
    take: &'f mut dyn FnMut(Snippet<'a>),
}

impl<'a> Collector<'a, '_> {
    fn add(&mut self, part: Part, text: &'a str) {
        (self.take)(Snippet { part, text, is_other_name: part.is_alias() });
    }

    fn add_local(&mut self, part: Part, text: &'a LocalText) {
        for (tag, version) in text.versions() {
            let is_other_name = tag != "de" && !part.is_title();
            (self.take)(Snippet { part, text: version, is_other_name });
        }
    }
}

/// Hands every searchable text of a record to `take`. Phone numbers and postcodes are not texts; see
/// [`crate::search::index`].
pub fn snippets<'a>(dataset: &'a Dataset, record: Record, take: &mut dyn FnMut(Snippet<'a>)) {
    own_snippets(dataset, record, take);
    for (topic, _) in topics(dataset, record) {
        topic_snippets(dataset, topic, take);
    }
}

/// The topics of a record by their index, each with its best place in an offer's list, whose first is the main one.
pub fn topics(dataset: &Dataset, record: Record) -> Vec<(usize, usize)> {
    let offers = match record {
        Record::Offer(at) => vec![at],
        Record::Partner(at) => dataset.partners.get(at).map_or_else(Vec::new, |partner| partner.offers.clone()),
        Record::Field(_) | Record::Goal(_) | Record::Page(_) => Vec::new(),
    };
    let mut topics: Vec<(usize, usize)> = Vec::new();
    for offer in offers.into_iter().filter_map(|at| dataset.offers.get(at)) {
        for (place, topic) in offer.serves.topics.iter().enumerate() {
            match topics.iter_mut().find(|(known, _)| known == topic) {
                Some((_, best)) => *best = place.min(*best),
                None => topics.push((*topic, place)),
            }
        }
    }
    topics
}

/// Hands every word for a topic to `take`.
pub fn topic_snippets<'a>(dataset: &'a Dataset, topic: usize, take: &mut dyn FnMut(Snippet<'a>)) {
    if let Some(topic) = dataset.topics.get(topic) {
        topic_words(topic, &mut Collector { take });
    }
}

/// Hands every searchable text of a record to `take`, but for the words of its topics.
pub fn own_snippets<'a>(dataset: &'a Dataset, record: Record, take: &mut dyn FnMut(Snippet<'a>)) {
    let mut out = Collector { take };
    match record {
        Record::Field(at) => field(dataset, at, &mut out),
        Record::Goal(at) => goal(dataset, at, &mut out),
        Record::Offer(at) => {
            if let Some(offer) = dataset.offers.get(at) {
                whole_offer(dataset, offer, &mut out);
            }
        }
        Record::Partner(at) => {
            if let Some(partner) = dataset.partners.get(at) {
                whole_partner(dataset, partner, &mut out);
            }
        }
        Record::Page(at) => {
            if let Some(page) = dataset.pages.get(at) {
                out.add_local(Part::Title, &page.title);
                out.add_local(Part::Text, &page.text);
            }
        }
    }
}

fn field<'a>(dataset: &'a Dataset, at: usize, out: &mut Collector<'a, '_>) {
    let Some(field) = dataset.fields.get(at) else { return };
    out.add_local(Part::Title, &field.title);
    for goal in field.goals.iter().filter_map(|at| dataset.goals.get(*at)) {
        out.add_local(Part::Goal, &goal.text);
    }
    for topic in dataset.topics.iter().filter(|topic| topic.fields.contains(&at)) {
        out.add_local(Part::FieldTopic, &topic.title);
    }
}

fn goal<'a>(dataset: &'a Dataset, at: usize, out: &mut Collector<'a, '_>) {
    let Some(goal) = dataset.goals.get(at) else { return };
    out.add_local(Part::Title, &goal.text);
    if let Some(field) = dataset.fields.get(goal.field) {
        out.add_local(Part::Field, &field.title);
    }
}

fn whole_offer<'a>(dataset: &'a Dataset, offer: &'a Offer, out: &mut Collector<'a, '_>) {
    out.add_local(Part::Title, &offer.title);
    offer_words(dataset, offer, out);
    reach(&offer.reach, out);
    let Some(partner) = dataset.partner_of(offer) else { return };
    out.add(Part::Organization, &partner.names.organization);
    if let Some(unit) = &partner.names.unit {
        out.add(Part::Organization, unit);
    }
    partner_words(dataset, partner, out);
}

fn whole_partner<'a>(dataset: &'a Dataset, partner: &'a Partner, out: &mut Collector<'a, '_>) {
    out.add(Part::Title, partner.names.title());
    if partner.names.unit.is_some() {
        out.add(Part::Organization, &partner.names.organization);
    }
    partner_words(dataset, partner, out);
    for offer in partner.offers.iter().filter_map(|at| dataset.offers.get(*at)) {
        out.add_local(Part::OfferTitle, &offer.title);
        offer_words(dataset, offer, out);
        reach(&offer.reach, out);
    }
}

fn partner_words<'a>(dataset: &'a Dataset, partner: &'a Partner, out: &mut Collector<'a, '_>) {
    for name in &partner.names.also {
        out.add(Part::ShortName, name);
    }
    if let Some(place) = dataset.place_of(partner) {
        out.add(Part::Town, &place.name);
        for name in &place.also {
            out.add(Part::TownName, name);
        }
    }
    if let Some(street) = &partner.address.street {
        out.add(Part::Street, street);
    }
    reach(&partner.reach, out);
    for contact in &partner.contacts {
        if let Some(role) = &contact.role {
            out.add_local(Part::Contact, role);
        }
        reach(&contact.reach, out);
    }
}

fn offer_words<'a>(dataset: &'a Dataset, offer: &'a Offer, out: &mut Collector<'a, '_>) {
    for field in offer.serves.fields.iter().filter_map(|at| dataset.fields.get(*at)) {
        out.add_local(Part::Field, &field.title);
    }
    for goal in offer.serves.goals.iter().filter_map(|at| dataset.goals.get(*at)) {
        out.add_local(Part::Goal, &goal.text);
    }
    for text in offer.summary.iter().chain(&offer.terms.steps).chain(&offer.terms.documents) {
        out.add_local(Part::Text, text);
    }
    if let Some(text) = &offer.audience.text {
        out.add_local(Part::Audience, text);
    }
}

fn topic_words<'a>(topic: &'a Topic, out: &mut Collector<'a, '_>) {
    for (tag, title) in topic.title.versions() {
        // The German word is the record's own; every other language is another name for it.
        let part = if tag == "de" { Part::Topic } else { Part::TopicWord };
        out.add(part, title);
    }
    for (_, words) in &topic.also {
        for word in words {
            out.add(Part::TopicWord, word);
        }
    }
}

fn reach<'a>(reach: &'a Reach, out: &mut Collector<'a, '_>) {
    for email in &reach.email {
        out.add(Part::Email, email);
    }
    if let Some(website) = &reach.website {
        out.add(Part::Web, website);
    }
    if let Some(note) = &reach.times.note {
        out.add_local(Part::Text, note);
    }
}
