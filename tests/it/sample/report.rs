//! What the report counts in the invented directory.

use chrono::NaiveDate;
use wegweiser::dataset::parse::parse;
use wegweiser::dataset::source::SourceFile;
use wegweiser::export::report::count::report;
use wegweiser::export::report::{Freshness, Known, Matrix, Report};
use wegweiser::language::Language;

use super::MUSTERSTADT;

/// The report on a directory, as of the day on which all tests play.
fn counted(text: &str) -> Report {
    report_on(text, "2026-11-23")
}

fn report_on(text: &str, day: &str) -> Report {
    let dataset = parse(&[SourceFile::new("sample.toml", text)]).dataset;
    report(&dataset, Language::German, day.parse::<NaiveDate>().unwrap())
}

/// The invented directory with one more partner.
fn with(partner: &str) -> String {
    format!("{MUSTERSTADT}\n[[partner]]\nid = \"neu\"\nname = \"Neue Stelle\"\n{partner}\n")
}

fn known(list: &[Known], property: &str) -> [usize; 3] {
    let found = list.iter().find(|it| it.property == property).unwrap();
    [found.known, found.unknown, found.secret]
}

/// A town's own offers, those from elsewhere, and what it lacks.
fn town<'a>(matrix: &'a Matrix, id: &str) -> (&'a [usize], &'a [usize], Vec<&'a str>) {
    let row = matrix.towns.iter().find(|it| it.name.id == id).unwrap();
    (&row.local, &row.county_wide, row.blank.iter().map(String::as_str).collect())
}

#[test]
fn an_offer_counts_for_every_field_and_goal_that_it_serves() {
    let report = counted(MUSTERSTADT);
    let fields: Vec<_> = report.fields.iter().map(|it| (it.name.id.as_str(), it.count)).collect();
    assert_eq!(fields, [("wohnen", 3), ("bildung", 2), ("recht", 3)]);
    let goals: Vec<_> = report.fields.iter().flat_map(|it| &it.goals).map(|it| it.count).collect();
    assert_eq!(goals, [1, 1, 2, 2, 0]);
    assert_eq!((report.totals.goals, report.totals.goals_without_offer), (5, 1));
}

#[test]
fn the_offers_of_a_goal_are_named_with_partner_and_town() {
    let report = counted(MUSTERSTADT);
    let goal = &report.fields[2].goals[0];
    let offers: Vec<_> = goal.offers.iter().map(|it| (it.title.as_str(), it.partner.as_str())).collect();
    assert_eq!(offers, [("Wohngeld", "Wohnungsamt"), ("Schuldnerberatung", "Schuldnerhilfe Musterstadt e. V.")]);
    assert_eq!(goal.offers[0].town.as_deref(), Some("Musterstadt"));
}

#[test]
fn a_town_has_the_offers_of_its_own_offices() {
    let towns = counted(MUSTERSTADT).towns;
    assert_eq!(town(&towns.topics, "musterstadt"), (&[2, 0][..], &[0, 0][..], vec!["deutschkurs"]));
    assert_eq!(town(&towns.fields, "beispieldorf"), (&[1, 2, 0][..], &[0, 0, 0][..], vec!["recht"]));
    assert_eq!((towns.county_wide_offers, towns.unassigned_offers), (0, 0));
}

#[test]
fn an_office_for_the_whole_county_counts_for_each_town_but_apart() {
    let offer =
        "[[partner.offer]]\nid = \"neu-a\"\ntitle = \"Kurs\"\nfields = [\"bildung\"]\ntopics = [\"deutschkurs\"]";
    let towns = counted(&with(&format!("town = \"beispieldorf\"\narea = \"gesamter Musterkreis\"\n{offer}"))).towns;
    assert_eq!(town(&towns.topics, "musterstadt"), (&[2, 0][..], &[0, 1][..], vec![]));
    assert_eq!(town(&towns.topics, "beispieldorf"), (&[0, 3][..], &[0, 0][..], vec!["schulden"]));
    assert_eq!((towns.county_wide_partners, towns.county_wide_offers), (1, 1));
}

#[test]
fn an_office_without_a_town_counts_for_none() {
    let offer =
        "[[partner.offer]]\nid = \"neu-a\"\ntitle = \"Kurs\"\nfields = [\"bildung\"]\ntopics = [\"deutschkurs\"]";
    let towns = counted(&with(&format!("area = \"bundesweit\"\n{offer}"))).towns;
    assert_eq!((towns.unassigned_offers, towns.topics.columns[1].unassigned), (1, 1));
    assert_eq!(town(&towns.topics, "musterstadt").2, ["deutschkurs"]);
}

#[test]
fn an_offer_knows_what_its_partner_knows() {
    let completeness = counted(MUSTERSTADT).completeness;
    assert_eq!(known(&completeness.partners, "phone"), [3, 1, 0]);
    assert_eq!(known(&completeness.offers, "phone"), [6, 1, 0]);
    assert_eq!(known(&completeness.offers, "wheelchair"), [2, 5, 0]);
    assert_eq!(known(&completeness.offers, "cost"), [3, 4, 0]);
}

#[test]
fn a_number_at_a_desk_of_the_partner_is_a_known_number() {
    let desk = "[[partner.contact]]\nrole = \"Auskunft\"\nphone = [\"+49 30 23125-030\"]\npublic = true";
    assert_eq!(known(&counted(&with(desk)).completeness.partners, "phone"), [4, 1, 0]);
}

#[test]
fn the_street_of_a_shelter_is_neither_known_nor_unknown() {
    let topic = "[[topic]]\nid = \"frauenhaus\"\ntitle = \"Frauenhaus\"\nfields = [\"wohnen\"]\n";
    let offer =
        "[[partner.offer]]\nid = \"neu-a\"\ntitle = \"Schutz\"\nfields = [\"wohnen\"]\ntopics = [\"frauenhaus\"]";
    let report = counted(&format!("{}{topic}", with(&format!("{offer}\n"))));
    assert_eq!(known(&report.completeness.partners, "street"), [3, 1, 1]);
    assert_eq!(known(&report.completeness.offers, "postcode"), [6, 1, 1]);
}

#[test]
fn the_day_decides_what_is_old_or_has_not_come_yet() {
    let ages = counted(MUSTERSTADT).age;
    assert_eq!(ages.partners, Freshness { fresh: 2, old: 1, ahead: 0, undated: 1 });
    assert_eq!(ages.offers, Freshness { fresh: 4, old: 2, ahead: 0, undated: 1 });
    let before = report_on(MUSTERSTADT, "2024-05-31").age.partners;
    assert_eq!(before, Freshness { fresh: 1, old: 0, ahead: 2, undated: 1 });
}

#[test]
fn years_come_newest_first_and_the_undated_are_in_none() {
    let years = counted(MUSTERSTADT).age.years;
    let years: Vec<_> = years.iter().map(|it| (it.year, it.partners, it.offers)).collect();
    assert_eq!(years, [(2026, 2, 4), (2023, 1, 2)]);
}

#[test]
fn an_offer_whose_languages_nobody_knows_is_not_counted_as_none() {
    let languages = counted(MUSTERSTADT).languages;
    let spoken: Vec<_> = languages.languages.iter().map(|it| (it.language.as_str(), it.spoken)).collect();
    assert_eq!(spoken, [("de", 6), ("ar", 4), ("en", 2)]);
    assert_eq!((languages.spoken_unknown, languages.interpreter_unknown), (1, 7));
}

#[test]
fn a_text_is_translated_or_not() {
    let texts = counted(MUSTERSTADT).texts;
    let english = texts.iter().find(|it| it.language == "en").unwrap();
    let of = |kind: &str| {
        let found = english.records.iter().find(|it| it.record == kind).unwrap();
        (found.translated, found.missing, found.percent)
    };
    assert_eq!([of("page"), of("goal"), of("offer")], [(3, 1, Some(75)), (5, 0, Some(100)), (10, 2, Some(83))]);
}
