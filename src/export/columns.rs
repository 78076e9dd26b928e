//! The columns of tables: what they are called for people, and the keys of the facts that stand in them.

use crate::text::fold::fold;

/// Whose facts stand in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Of the partner.
    Partner,
    /// Of its offer.
    Offer,
}

/// How a fact stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A line.
    Text,
    /// A text in several languages, one column for each.
    Local,
    /// Several lines, as names.
    Lines,
    /// Several lines in several languages, one column for each.
    LocalLines,
    /// Ids, names of records, or addresses of e-mail.
    Codes,
    /// Languages, by their codes or names.
    Tongues,
    /// Phone numbers.
    Phones,
    /// The address of a web page.
    Web,
    /// Addresses of web pages.
    Webs,
    /// Opening hours.
    Hours,
    /// Five digits.
    Postcode,
    /// Yes or no.
    Flag,
    /// Years.
    Number,
    /// A date.
    Day,
    /// One of several words: the German one and that of the files; of several for one the first is written.
    Choice(&'static [(&'static str, &'static str)]),
    /// People and desks.
    Contacts,
}

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its header in what is exported.
    pub header: &'static str,
    /// Key of the fact.
    pub key: &'static str,
    /// Whose fact it is.
    pub side: Side,
    /// How it stands in the cell.
    pub shape: Shape,
    /// What others call it, small letters, parted by commas.
    spellings: &'static str,
}

const fn partner(header: &'static str, key: &'static str, shape: Shape, spellings: &'static str) -> Column {
    Column { header, key, side: Side::Partner, shape, spellings }
}

const fn offer(header: &'static str, key: &'static str, shape: Shape, spellings: &'static str) -> Column {
    Column { header, key, side: Side::Offer, shape, spellings }
}

const KINDS: Shape = Shape::Choice(&[
    ("Behörde", "authority"),
    ("Wohlfahrtsverband", "welfare"),
    ("Verein", "association"),
    ("Initiative", "initiative"),
    ("Kirche", "church"),
    ("Unternehmen", "company"),
    ("Gesundheit", "health"),
    ("Bildung", "school"),
    ("Telefonhilfe", "helpline"),
]);

const WHEELCHAIR: Shape = Shape::Choice(&[("ja", "yes"), ("teilweise", "limited"), ("nein", "no")]);

const COST: Shape = Shape::Choice(&[
    ("kostenlos", "free"),
    ("kostenpflichtig", "paid"),
    ("ermäßigt", "reduced"),
    ("gratis", "free"),
    ("umsonst", "free"),
    ("kostenfrei", "free"),
    ("gebührenfrei", "free"),
    ("unentgeltlich", "free"),
    ("gebührenpflichtig", "paid"),
    ("ermässigt", "reduced"),
]);

const CONFIDENCE: Shape = Shape::Choice(&[("hoch", "high"), ("mittel", "medium"), ("gering", "low")]);

/// Every column in its order.
pub const COLUMNS: [Column; 52] = [
    partner("ID", "id", Shape::Text, "partner-id,kennung"),
    partner(
        "Name",
        "name",
        Shape::Text,
        "einrichtung,organisation,organization,institution,träger,name der einrichtung,verein,behörde",
    ),
    partner("Stelle", "unit", Shape::Text, "unit,abteilung,office,fachbereich,standort"),
    partner("Andere Namen", "also", Shape::Lines, "abkürzung,kurzname,auch,alternate name,also"),
    partner("Art", "kind", KINDS, "kind,art der einrichtung"),
    partner(
        "Straße",
        "street",
        Shape::Text,
        "street,str,straße und hausnummer,straße hausnummer,straße nr,street address",
    ),
    partner("PLZ", "postcode", Shape::Postcode, "postleitzahl,zip,zip code,postcode,postal code"),
    partner("Ort", "town", Shape::Text, "stadt,town,city,gemeinde,wohnort,place"),
    partner(
        "Telefon",
        "phone",
        Shape::Phones,
        "tel,telefonnummer,rufnummer,phone,telephone,telefon-nr,tel-nr,fon,mobil,handy",
    ),
    partner("Fax", "fax", Shape::Phones, "telefax,faxnummer,fax-nr"),
    partner("E-Mail", "email", Shape::Codes, "mail,e-mail-adresse,mailadresse,e-mailadresse"),
    partner("Internet", "website", Shape::Web, "website,webseite,homepage,web,url,internetadresse,internetseite,link"),
    partner(
        "Öffnungszeiten",
        "hours",
        Shape::Hours,
        "sprechzeiten,sprechzeit,hours,opening hours,zeiten,bürozeiten,öffnungszeit",
    ),
    partner("Hinweis zu den Zeiten", "hours_note", Shape::Local, "hours note"),
    partner(
        "Nur mit Termin",
        "by_appointment",
        Shape::Flag,
        "termin nötig,terminpflicht,by appointment,nur nach vereinbarung",
    ),
    partner("Rollstuhl", "wheelchair", WHEELCHAIR, "wheelchair,barrierefrei,rollstuhlgerecht,barrierefreiheit"),
    partner("Sprachen", "languages", Shape::Tongues, "languages,sprache"),
    partner("Mit Dolmetscher", "interpreter", Shape::Tongues, "interpreter,dolmetscher"),
    partner("Zuständig für", "area", Shape::Local, "area,einzugsgebiet,zuständigkeit,gebiet"),
    partner("Hinweis", "note", Shape::Local, "note,bemerkung,bemerkungen,anmerkung,anmerkungen,hinweise"),
    partner("Meldung", "alert.text", Shape::Local, "alert"),
    partner("Meldung gilt bis", "alert.until", Shape::Day, "alert until"),
    partner("Stand", "verified.on", Shape::Day, "verified,geprüft am,stand vom,datum,date"),
    partner("Quelle", "verified.source", Shape::Webs, "source,quellen"),
    partner("Sicherheit", "verified.confidence", CONFIDENCE, "confidence"),
    partner(
        "Personen",
        "contact",
        Shape::Contacts,
        "ansprechpartner,ansprechpartnerin,ansprechperson,ansprechpartner/in,kontaktperson,contact,kontakt",
    ),
    offer("Angebot: ID", "id", Shape::Text, "offer id,angebots-id,angebot-id"),
    offer("Titel", "title", Shape::Local, "title,angebot,leistung,service,angebotstitel"),
    offer("Beschreibung", "summary", Shape::Local, "summary,kurzbeschreibung,description,inhalt"),
    offer("Für wen", "audience", Shape::Local, "audience,zielgruppe"),
    offer("Alter von", "age.from", Shape::Number, "age from,ab alter"),
    offer("Alter bis", "age.to", Shape::Number, "age to,bis alter"),
    offer("Kosten", "cost", COST, "cost,gebühr,preis"),
    offer("Handlungsfelder", "fields", Shape::Codes, "fields,handlungsfeld"),
    offer("Ziele", "goals", Shape::Codes, "goals,ziel"),
    offer("Themen", "topics", Shape::Codes, "topics,thema"),
    offer("Ablauf", "steps", Shape::Local, "steps,anmeldung"),
    offer("Mitbringen", "documents", Shape::LocalLines, "documents,unterlagen"),
    offer("Angebot: Telefon", "phone", Shape::Phones, ""),
    offer("Angebot: Fax", "fax", Shape::Phones, ""),
    offer("Angebot: E-Mail", "email", Shape::Codes, ""),
    offer("Angebot: Internet", "website", Shape::Web, ""),
    offer("Angebot: Öffnungszeiten", "hours", Shape::Hours, ""),
    offer("Angebot: Hinweis zu den Zeiten", "hours_note", Shape::Local, ""),
    offer("Angebot: Nur mit Termin", "by_appointment", Shape::Flag, ""),
    offer("Angebot: Sprachen", "languages", Shape::Tongues, ""),
    offer("Angebot: Mit Dolmetscher", "interpreter", Shape::Tongues, ""),
    offer("Angebot: Meldung", "alert.text", Shape::Local, ""),
    offer("Angebot: Meldung gilt bis", "alert.until", Shape::Day, ""),
    offer("Angebot: Stand", "verified.on", Shape::Day, ""),
    offer("Angebot: Quelle", "verified.source", Shape::Webs, ""),
    offer("Angebot: Sicherheit", "verified.confidence", CONFIDENCE, ""),
];

/// What is told of a person or desk, within the one cell for all of them.
pub const CONTACT: [Column; 14] = [
    partner("Funktion", "role", Shape::Local, ""),
    partner("Person", "name", Shape::Text, ""),
    partner("Telefon", "phone", Shape::Phones, ""),
    partner("Fax", "fax", Shape::Phones, ""),
    partner("E-Mail", "email", Shape::Codes, ""),
    partner("Internet", "website", Shape::Web, ""),
    partner("Öffnungszeiten", "hours", Shape::Hours, ""),
    partner("Hinweis zu den Zeiten", "hours_note", Shape::Local, ""),
    partner("Nur mit Termin", "by_appointment", Shape::Flag, ""),
    partner("Sprachen", "languages", Shape::Codes, ""),
    partner("Mit Dolmetscher", "interpreter", Shape::Codes, ""),
    partner("Meldung", "alert.text", Shape::Local, ""),
    partner("Meldung gilt bis", "alert.until", Shape::Day, ""),
    partner("Öffentlich", "public", Shape::Flag, ""),
];

impl Column {
    /// Whether there is a column for each language.
    pub fn is_local(&self) -> bool {
        matches!(self.shape, Shape::Local | Shape::LocalLines)
    }

    /// Its header for a language; German is not named.
    pub fn header_in(&self, tag: &str) -> String {
        if tag == "de" || !self.is_local() { self.header.to_owned() } else { format!("{} ({tag})", self.header) }
    }

    /// The key of the fact in a language.
    pub fn key_in(&self, tag: &str) -> String {
        if self.is_local() { format!("{}.{tag}", self.key) } else { self.key.to_owned() }
    }

    /// Whether somebody may mean it by this header.
    fn is_called(&self, header: &str) -> bool {
        self.spellings.split(',').chain([self.header]).any(|it| !it.is_empty() && plain(it) == header)
    }
}

/// The column, and the language, that a header means; of `columns` the first that has the name.
pub fn recognized<'c>(header: &str, columns: &'c [Column]) -> Option<(&'c Column, String)> {
    let header = header.trim();
    let find = |header: &str| columns.iter().find(|it| it.is_called(&plain(header)));
    let tagged = header.strip_suffix(')').and_then(|it| it.rsplit_once('('));
    let tagged = tagged.filter(|(_, tag)| (2..=12).contains(&tag.len()) && tag.chars().all(is_tag_letter));
    let local = tagged.and_then(|(name, tag)| Some((find(name).filter(|it| it.is_local())?, tag.to_owned())));
    local.or_else(|| Some((find(header)?, "de".to_owned())))
}

fn is_tag_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-'
}

/// Letters and digits of a header, for comparison.
fn plain(text: &str) -> String {
    fold(text).text().chars().filter(|letter| letter.is_alphanumeric()).collect()
}
