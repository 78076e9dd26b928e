//! The report that the integration officer asks for: what the directory covers, and what it does not. Its types are its
//! JSON; `null` is where nothing can be counted.

pub mod count;
pub mod html;
pub mod known;
pub mod sections;
pub mod text;
pub mod town;

use serde::Serialize;

use crate::text::safe;

/// Everything that is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// What it speaks of.
    pub directory: Heading,
    /// How much there is.
    pub totals: Totals,
    /// Action fields with their goals, in order.
    pub fields: Vec<FieldCount>,
    /// What there is in which town.
    pub towns: Towns,
    /// How much is known.
    pub completeness: Completeness,
    /// How old the facts are.
    pub age: Ages,
    /// In which languages people are served.
    pub languages: Languages,
    /// Texts by interface language.
    pub texts: Vec<Translation>,
}

/// What the report speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Heading {
    /// Title of the directory.
    pub title: String,
    /// The region it speaks of.
    pub region: String,
    /// Its edition, as in the file; `None` where it does not say.
    pub edition: Option<String>,
    /// The day for which the report counts, as in `2026-11-23`.
    pub at: String,
}

/// How many records there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Contact partners.
    pub partners: usize,
    /// Those without an offer.
    pub partners_without_offer: usize,
    /// Offers.
    pub offers: usize,
    /// Those that serve no goal.
    pub offers_without_goal: usize,
    /// Those without a topic.
    pub offers_without_topic: usize,
    /// Goals.
    pub goals: usize,
    /// Those that no offer serves.
    pub goals_without_offer: usize,
    /// Topics.
    pub topics: usize,
    /// Those that no offer has.
    pub topics_without_offer: usize,
    /// Towns of the region.
    pub towns: usize,
}

/// A record by its id and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Named {
    /// Id.
    pub id: String,
    /// Name.
    pub title: String,
}

impl Named {
    /// A record by its id and name, which is made safe.
    pub fn new(id: &str, title: &str) -> Self {
        Self { id: id.to_owned(), title: safe::line(title).into_owned() }
    }
}

/// An offer and who offers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfferName {
    /// Id.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Who offers it.
    pub partner: String,
    /// Where that is; `None` is unknown.
    pub town: Option<String>,
}

/// The offers of an action field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldCount {
    /// The field.
    #[serde(flatten)]
    pub name: Named,
    /// How many offers serve it.
    pub count: usize,
    /// The offers that serve it.
    pub offers: Vec<OfferName>,
    /// Its goals, in order.
    pub goals: Vec<GoalCount>,
}

/// The offers of a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GoalCount {
    /// The goal.
    #[serde(flatten)]
    pub name: Named,
    /// How many offers serve it.
    pub count: usize,
    /// The offers that serve it.
    pub offers: Vec<OfferName>,
}

/// What there is in which town of the region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Towns {
    /// Partners whose area is the whole region.
    pub county_wide_partners: usize,
    /// Their offers.
    pub county_wide_offers: usize,
    /// Offers of partners that are in no town of the region and do not say that they serve all of it.
    pub unassigned_offers: usize,
    /// Towns by field.
    pub fields: Matrix,
    /// Towns by topic.
    pub topics: Matrix,
}

/// Towns by what their offers serve.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Matrix {
    /// What is served, in order.
    pub columns: Vec<Column>,
    /// The towns of the region, in order.
    pub towns: Vec<TownRow>,
}

/// What is served, over all towns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// The field or topic.
    #[serde(flatten)]
    pub name: Named,
    /// How many offers serve it.
    pub offers: usize,
    /// How many of them are there for the whole region.
    pub county_wide: usize,
    /// How many of them belong to no town of the region, nor to all of it.
    pub unassigned: usize,
}

/// What there is in one town.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TownRow {
    /// The town.
    #[serde(flatten)]
    pub name: Named,
    /// Offers of partners that are there.
    pub offers: usize,
    /// For each column: offers of partners that are there.
    pub local: Vec<usize>,
    /// For each column: offers of partners elsewhere that serve the whole region.
    pub county_wide: Vec<usize>,
    /// Ids of the columns that have neither.
    pub blank: Vec<String>,
}

/// How much is known of partners and offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Completeness {
    /// Of partners.
    pub partners: Vec<Known>,
    /// Of offers; what they do not say themselves they have from their partner.
    pub offers: Vec<Known>,
}

/// How often a property is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Known {
    /// Its name in the files.
    pub property: &'static str,
    /// How many records tell it.
    pub known: usize,
    /// Of how many it is unknown.
    pub unknown: usize,
    /// How many must not tell it: the address of a women's shelter.
    pub secret: usize,
    /// The known of a hundred, without the secret ones; `None` where there is none to count.
    pub percent: Option<usize>,
}

/// How old the facts are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ages {
    /// Of partners.
    pub partners: Freshness,
    /// Of offers; what has no date of its own has that of its partner.
    pub offers: Freshness,
    /// By year, the newest first.
    pub years: Vec<YearCount>,
}

/// How many records are how old; together they are all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Freshness {
    /// Verified within the last twelve months.
    pub fresh: usize,
    /// Not verified for twelve months.
    pub old: usize,
    /// Verified on a day that has not come yet.
    pub ahead: usize,
    /// Without a date.
    pub undated: usize,
}

/// How many records were verified last in one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct YearCount {
    /// The year.
    pub year: i32,
    /// Partners.
    pub partners: usize,
    /// Offers.
    pub offers: usize,
}

/// In which languages people are served.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Languages {
    /// Of how many offers the spoken languages are unknown.
    pub spoken_unknown: usize,
    /// Of how many offers it is unknown whether there is an interpreter.
    pub interpreter_unknown: usize,
    /// Languages, the commonest first.
    pub languages: Vec<Tongue>,
}

/// How many offers there are in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tongue {
    /// Its tag.
    pub language: String,
    /// Offers whose staff speaks it.
    pub spoken: usize,
    /// Offers with an interpreter for it.
    pub interpreter: usize,
}

/// Texts of the data in one interface language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Translation {
    /// Its tag.
    pub language: &'static str,
    /// By the kind of their record.
    pub records: Vec<TextCount>,
}

/// How many texts of one kind of record are translated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TextCount {
    /// The kind of record.
    pub record: &'static str,
    /// Texts there in this language.
    pub translated: usize,
    /// Texts that are not.
    pub missing: usize,
    /// The translated of a hundred; `None` where there is no text.
    pub percent: Option<usize>,
}

/// The report as JSON.
pub fn json(report: &Report) -> String {
    // Numbers, strings and lists of them always have a JSON form.
    format!("{}\n", serde_json::to_string_pretty(report).unwrap_or_default())
}

/// Each index once, in order.
pub fn each(indices: &[usize]) -> Vec<usize> {
    let mut all = indices.to_vec();
    all.sort_unstable();
    all.dedup();
    all
}

/// So many of a hundred, rounded; 100 are really all, and 0 are really none. `None` of nothing.
pub fn percent(part: usize, whole: usize) -> Option<usize> {
    let rounded = part.saturating_mul(100).saturating_add(whole / 2).checked_div(whole)?;
    Some(match rounded {
        0 if part > 0 => 1,
        100 if part < whole => 99,
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn a_hundred_percent_are_all_and_none_are_none() {
        assert_eq!(
            [percent(0, 300), percent(1, 300), percent(299, 300), percent(300, 300)].map(Option::unwrap_or_default),
            [0, 1, 99, 100]
        );
        assert_eq!(percent(0, 0), None);
    }
}
