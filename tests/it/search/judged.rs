//! The quality of the search on the shipped dataset, against the judged queries.

use super::ground::shipped;
use super::judge::{answer, half_typed, rows};

fn is_met(row: &super::judge::Row) -> bool {
    row.is_met(&answer(shipped(), row.query))
}

#[test]
fn there_are_at_least_300_judged_queries_and_ten_of_each_kind() {
    let rows = rows();
    assert!(rows.len() >= 300, "{}", rows.len());
    for row in &rows {
        let same = rows.iter().filter(|other| other.category == row.category).count();
        assert!(same >= 10, "{}: {same}", row.category);
    }
}

#[test]
fn at_least_97_of_100_judged_queries_are_met() {
    let rows = rows();
    let missed: Vec<&str> = rows.iter().filter(|row| !is_met(row)).map(|row| row.query).collect();
    assert!(missed.len() * 100 <= rows.len() * 3, "{missed:?}");
}

#[test]
fn at_least_90_of_100_have_the_right_answer_first() {
    let rows = rows();
    let asked: Vec<_> = rows.iter().filter(|row| row.within > 0).collect();
    let others: Vec<&str> =
        asked.iter().filter(|row| row.place(&answer(shipped(), row.query)) != 1).map(|row| row.query).collect();
    assert!(others.len() * 100 <= asked.len() * 10, "{others:?}");
}

#[test]
fn each_kind_of_query_is_met_in_at_least_90_of_100() {
    let rows = rows();
    let mut kinds: Vec<&str> = rows.iter().map(|row| row.category).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for category in kinds {
        let same: Vec<_> = rows.iter().filter(|row| row.category == category).collect();
        let missed: Vec<&str> = same.iter().filter(|row| !is_met(row)).map(|row| row.query).collect();
        assert!(missed.len() * 100 <= same.len() * 10, "{category}: {missed:?}");
    }
}

#[test]
fn what_the_directory_does_not_have_finds_nothing() {
    for row in rows().iter().filter(|row| row.within == 0) {
        assert!(is_met(row), "{}", row.query);
    }
}

#[test]
fn of_100_half_typed_words_at_least_90_have_the_right_answer_among_the_first_ten() {
    let (met, all) = half_typed(shipped(), &rows());
    assert!(met * 100 >= all * 90, "{met} of {all}");
}
