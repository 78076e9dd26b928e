//! Opening hours: whether someone is there at a [`moment::Moment`], and OpenStreetMap `opening_hours` in words.
//!
//! A [`timetable::Timetable`] is one text, read; an [`almanac::Almanac`] holds those of a dataset. [`holidays`] knows the
//! public holidays of the directory's region (`directory.holidays`); of a region that it does not know it knows none.

pub mod almanac;
pub mod holidays;
pub mod moment;
pub mod spoken;
pub mod timetable;
pub mod words;

use crate::language::texts::Texts;

/// Two-letter days of the syntax, Monday first.
const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
/// Three-letter months of the syntax.
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// One line for each rule: `Tu 09:00-12:00,13:00-18:00` becomes `Di 9:00–12:00, 13:00–18:00`.
pub fn lines(hours: &str, texts: &Texts) -> Vec<String> {
    hours.split(';').map(str::trim).filter(|rule| !rule.is_empty()).map(|rule| line(rule, texts)).collect()
}

fn line(rule: &str, texts: &Texts) -> String {
    if rule == "24/7" {
        return texts.say("hours-always");
    }
    let parts: Vec<String> = rule.split_whitespace().map(|part| in_words(part, texts)).collect();
    parts.join(" ")
}

/// One run without spaces, such as `Mo-Fr`, `We[2,3]` or `09:00-12:00,13:00-18:00`.
fn in_words(run: &str, texts: &Texts) -> String {
    let mut out = String::new();
    let mut rest = run;
    while let Some(first) = rest.chars().next() {
        let (said, length) = word(rest, texts).unwrap_or_else(|| (sign(first), first.len_utf8()));
        // "We[-1]": the count stands behind the day and is said before it.
        let tail = rest.get(length..).unwrap_or_default();
        if let Some((inner, after)) = tail.strip_prefix('[').and_then(|tail| tail.split_once(']')) {
            let counts: Vec<String> = inner.split(',').map(|count| nth(count, texts)).collect();
            out.extend([&counts.join(", "), " ", &said]);
            rest = after;
        } else {
            out.push_str(&said);
            rest = tail;
        }
    }
    out
}

fn word(rest: &str, texts: &Texts) -> Option<(String, usize)> {
    if rest.starts_with(|first: char| first.is_ascii_digit()) {
        // 09:00 is said 9:00.
        let time = rest.get(..5).filter(|time| time.get(2..3) == Some(":"))?;
        return Some((time.strip_prefix('0').unwrap_or(time).to_owned(), 5));
    }
    let day = DAYS.iter().find(|day| rest.starts_with(**day)).map(|day| (format!("day-{}", day.to_lowercase()), 2));
    let month =
        || MONTHS.iter().find(|it| rest.starts_with(**it)).map(|it| (format!("month-{}", it.to_lowercase()), 3));
    let other = || {
        let known = [
            ("PH", "hours-holidays", 2),
            ("SH", "hours-school-holidays", 2),
            ("off", "hours-closed", 3),
            ("closed", "hours-closed", 6),
        ];
        known.iter().find(|(sign, ..)| rest.starts_with(sign)).map(|(_, id, length)| ((*id).to_owned(), *length))
    };
    let (id, length) = month().or(day).or_else(other)?;
    Some((texts.say(&id), length))
}

fn sign(letter: char) -> String {
    match letter {
        '-' => "–".to_owned(),
        ',' => ", ".to_owned(),
        '+' => " +".to_owned(),
        other => other.to_string(),
    }
}

fn nth(count: &str, texts: &Texts) -> String {
    match count {
        "-1" => texts.say("hours-last"),
        number => format!("{number}."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn rules_are_said_in_the_interface_language() {
        let german = Texts::new(Language::German);
        let said = |hours| lines(hours, &german).join(" | ");
        assert_eq!(said("Tu 09:00-12:00,13:00-18:00; PH off"), "Di 9:00–12:00, 13:00–18:00 | Feiertage geschlossen");
        assert_eq!(said("Mo-Fr 10:00-16:00"), "Mo–Fr 10:00–16:00");
        assert_eq!(said("24/7"), "rund um die Uhr");
        assert_eq!(said("We[-1] 15:00-17:00"), "letzter Mi 15:00–17:00");
        let english = Texts::new(Language::English);
        assert_eq!(lines("Apr-Oct Tu,Th 12:00-17:00", &english), ["Apr–Oct Tue, Thu 12:00–17:00"]);
    }
}
