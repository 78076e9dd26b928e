//! Public holidays of a region, computed for any year.

use chrono::{Datelike, Days, NaiveDate};

/// The public holidays of Brandenburg that fall on the same date every year, as month and day: five of the nine that all
/// of Germany has, and Reformation Day (Feiertagsgesetz, section 2).
const FIXED: [(u32, u32); 6] = [(1, 1), (5, 1), (10, 3), (10, 31), (12, 25), (12, 26)];

/// The others in days after Easter Sunday: Good Friday, Easter Sunday and Monday, Ascension, Pentecost Sunday and Monday.
/// Of all federal states only Brandenburg names the two Sundays.
const MOVABLE: [i64; 6] = [-2, 0, 1, 39, 49, 50];

/// The public holidays of a region in a year, in no order. Known is `DE-BB` (ISO 3166-2); of any other region no holidays
/// are known, and none is taken into account.
pub fn holidays(region: &str, year: i32) -> Vec<NaiveDate> {
    if region != "DE-BB" {
        return Vec::new();
    }
    let fixed = FIXED.into_iter().filter_map(|(month, day)| NaiveDate::from_ymd_opt(year, month, day));
    let easter = easter(year);
    let movable = MOVABLE.into_iter().filter_map(|days| {
        let distance = Days::new(days.unsigned_abs());
        if days < 0 { easter?.checked_sub_days(distance) } else { easter?.checked_add_days(distance) }
    });
    fixed.chain(movable).filter(|date| date.year() == year).collect()
}

/// Easter Sunday: the first Sunday after the first full moon of spring, both by the rules of the Gregorian calendar.
fn easter(year: i32) -> Option<NaiveDate> {
    let century = year.div_euclid(100);
    let golden = year.rem_euclid(19);
    // The moon's age on 1 March, corrected for leap years left out and for the moon's own drift.
    let drift = (8 * century + 13).div_euclid(25);
    let age = (19 * golden + century - century.div_euclid(4) - drift + 15).rem_euclid(30);
    // No full moon falls after 18 April, and none on that day twice in the nineteen years.
    let moon = age - i32::from(age == 29 || (age == 28 && golden > 10));
    let spring = NaiveDate::from_ymd_opt(year, 3, 21)?;
    let full = spring.checked_add_days(Days::new(u64::try_from(moon).ok()?))?;
    let to_sunday = 7 - u64::from(full.weekday().num_days_from_sunday());
    full.checked_add_days(Days::new(to_sunday))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_where_published_tables_have_it() {
        // The last four are the earliest, the latest, and the two exceptions to the moon's cycle.
        for (year, month, day) in [
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2000, 4, 23),
            (1818, 3, 22),
            (2038, 4, 25),
            (1981, 4, 19),
            (1954, 4, 18),
        ] {
            assert_eq!(easter(year), NaiveDate::from_ymd_opt(year, month, day), "{year}");
        }
    }

    #[test]
    fn brandenburg_has_nine_german_holidays_and_three_of_its_own() {
        let mut dates = holidays("DE-BB", 2026);
        dates.sort();
        let written: Vec<String> = dates.iter().map(|date| date.format("%m-%d").to_string()).collect();
        let expected = [
            "01-01", "04-03", "04-05", "04-06", "05-01", "05-14", "05-24", "05-25", "10-03", "10-31", "12-25", "12-26",
        ];
        assert_eq!(written, expected);
    }

    #[test]
    fn of_an_unknown_region_no_holidays_are_known() {
        assert!(holidays("DE-XX", 2026).is_empty());
    }
}
