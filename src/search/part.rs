//! The parts of a record in which a word can match, and what they weigh.

macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $weight:literal;)+) => {
        /// A part of a record. Title and organization weigh more than descriptions, descriptions more than addresses.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Part { $($(#[$doc])* $name,)+ }

        impl Part {
            /// Every part.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// What matches in each of them weigh, in the same order.
            const WEIGHTS: &[u32] = &[$($weight),+];

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
    /// What a page of the concept says, which is about offices and is none.
    Prose = "text", 30;
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
    /// What it serves besides its own town.
    Area = "area", 12;
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
    pub fn is_alias(self) -> bool {
        matches!(self, Self::TownName | Self::Area | Self::Prose)
    }

    /// Whether a word of it weighs more, the more of the text it is.
    fn is_covered(self) -> bool {
        matches!(
            self,
            Self::Title | Self::Organization | Self::ShortName | Self::OfferTitle | Self::Topic | Self::TopicWord
        )
    }

    /// What a word in it weighs that is so much of the text, in 255ths; from 1 to 200.
    pub fn score(self, share: u8) -> u32 {
        let weight = self.weight();
        if self.is_covered() { (weight * u32::from(share) / 255).max(1) } else { weight }
    }

    /// Whether its words are names, which people spell by ear.
    pub fn is_name(self) -> bool {
        matches!(self, Self::Title | Self::Organization | Self::ShortName | Self::Street | Self::OfferTitle)
    }

    /// Whether its words in another language than German are what the record is called there. Elsewhere they repeat in
    /// other words what the record says, and are other names for that.
    pub fn is_title(self) -> bool {
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

    /// The set in the lowest bits of a number.
    pub(crate) fn bits(self) -> u32 {
        self.0
    }

    /// The set that was put into these bits.
    pub(crate) fn from_bits(bits: u32) -> Self {
        Self(bits)
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

    /// What all parts of the set weigh together but for the weightiest.
    pub(crate) fn lesser_weights(self) -> u32 {
        let (mut rest, mut sum, mut most) = (self.0, 0, 0);
        while rest != 0 {
            let weight = Part::WEIGHTS.get(rest.trailing_zeros() as usize).copied().unwrap_or(0);
            (sum, most) = (sum + weight, weight.max(most));
            rest &= rest - 1;
        }
        sum - most
    }

    /// The parts of the set, weightiest first.
    pub fn list(self) -> Vec<Part> {
        let mut list: Vec<Part> = Part::ALL.iter().copied().filter(|part| self.has(*part)).collect();
        list.sort_by_key(|part| std::cmp::Reverse(part.weight()));
        list
    }
}
