//! What is wrong or doubtful in a dataset, where, and how to mend it: findings, never failures.

use serde::{Deserialize, Serialize};

use crate::language::texts::Texts;
use crate::language::texts::Value;

/// Line and column in a file, both from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub struct Position {
    /// Line.
    pub line: u32,
    /// Column.
    pub column: u32,
}

/// A place in one of the files of a dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub struct Spot {
    /// Index of the file in the order of reading.
    pub file: usize,
    /// Where in it.
    pub at: Position,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something was left out, or would mislead.
    Error,
    /// Something is old or incomplete.
    Warning,
}

impl Severity {
    /// The word in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $severity:ident;)+) => {
        /// What kind of finding it is. Each has a message and a hint in the locales (`finding-…`).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[$doc])* $name,)+ }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name in JSON and in the locales.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// How bad it is.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)+ }
            }
        }
    };
}

codes! {
    /// The file cannot be read.
    Unreadable = "unreadable", Error;
    /// The file is not UTF-8.
    Encoding = "encoding", Error;
    /// The file is not TOML at this place.
    Syntax = "syntax", Error;
    /// The file layout is of another number.
    Format = "format", Error;
    /// No record at all was found.
    NoRecords = "no-records", Error;
    /// No `[directory]`.
    NoDirectory = "no-directory", Error;
    /// A second `[directory]`.
    SecondDirectory = "second-directory", Error;
    /// A key that has no meaning here.
    UnknownKey = "unknown-key", Error;
    /// A key that must be there is not.
    MissingKey = "missing-key", Error;
    /// A value of the wrong type.
    WrongType = "wrong-type", Error;
    /// A value that is none of those allowed.
    BadChoice = "bad-choice", Error;
    /// An id with other signs than a–z, 0–9 and hyphen.
    BadId = "bad-id", Error;
    /// An id that another record has.
    DuplicateId = "duplicate-id", Error;
    /// An id that no record has.
    DanglingId = "dangling-id", Error;
    /// An offer below a broken header.
    Orphan = "orphan", Error;
    /// A date that has not come yet.
    FutureDate = "future-date", Error;
    /// Not a date.
    BadDate = "bad-date", Error;
    /// Not a phone number.
    BadPhone = "bad-phone", Error;
    /// Not an e-mail address.
    BadEmail = "bad-email", Error;
    /// Not the address of a web page.
    BadWebAddress = "bad-web-address", Error;
    /// Not a German postcode.
    BadPostcode = "bad-postcode", Error;
    /// A postcode that is none of those of its town.
    WrongPostcode = "wrong-postcode", Error;
    /// Not in the syntax for opening hours.
    BadHours = "bad-hours", Error;
    /// Not a language code.
    BadLanguage = "bad-language", Error;
    /// An age range turned round or out of bounds.
    BadAge = "bad-age", Error;
    /// A text of which only the beginning is kept.
    TooLong = "too-long", Error;
    /// More findings in a file than are listed.
    TooMany = "too-many", Error;
    /// A women's shelter with a street.
    ShelterAddress = "shelter-address", Error;
    /// Signs that could drive a terminal were taken out.
    UnsafeText = "unsafe-text", Warning;
    /// The source page has no date.
    Undated = "undated", Warning;
    /// Not verified for twelve months.
    Old = "old", Warning;
    /// No source.
    NoSource = "no-source", Warning;
    /// No phone, e-mail, web page or street.
    Unreachable = "unreachable", Warning;
    /// An offer without a field.
    NoField = "no-field", Warning;
    /// An offer without a goal.
    NoGoal = "no-goal", Warning;
    /// An offer without a topic.
    NoTopic = "no-topic", Warning;
    /// A partner without an offer.
    NoOffer = "no-offer", Warning;
    /// A notice whose last day has passed.
    AlertExpired = "alert-expired", Warning;
    /// A partner that is there already, as far as name and town or name and phone tell.
    NearDuplicate = "near-duplicate", Warning;
    /// A street that is written otherwise elsewhere.
    AddressSpelling = "address-spelling", Warning;
    /// A fax number that is another partner's phone.
    FaxIsPhone = "fax-is-phone", Warning;
    /// Slots of one day that overlap.
    HoursOverlap = "hours-overlap", Warning;
    /// A rule that never holds, for a later one is about the same days.
    HoursReplaced = "hours-replaced", Warning;
    /// Texts in one language only.
    OneLanguage = "one-language", Warning;
    /// An abbreviation that nothing spells out.
    Abbreviation = "abbreviation", Warning;
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind.
    pub code: Code,
    /// Name of the file, safe to show.
    pub file: String,
    /// Where in it.
    pub at: Position,
    /// Values for the placeholders of message and hint.
    pub values: Vec<(&'static str, String)>,
}

impl Finding {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// One sentence that says what is wrong.
    pub fn message(&self, texts: &Texts) -> String {
        self.say(texts, "")
    }

    /// One sentence that says how to mend it.
    pub fn hint(&self, texts: &Texts) -> String {
        self.say(texts, "-hint")
    }

    /// Where it is, as `file:line:column`.
    pub fn place(&self) -> String {
        format!("{}:{}:{}", self.file, self.at.line, self.at.column)
    }

    fn say(&self, texts: &Texts, part: &str) -> String {
        let values: Vec<(&str, Value<'_>)> = self.values.iter().map(|(key, text)| (*key, Value::Text(text))).collect();
        texts.say_with(&format!("finding-{}{part}", self.code.name()), &values)
    }
}
