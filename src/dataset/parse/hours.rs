//! Opening hours in the syntax of OpenStreetMap: whether a text is right.

/// The text, if it is in the syntax.
pub fn sound(text: &str) -> Option<String> {
    // OpenStreetMap allows 255 signs; a few offices need more, and none needs a book.
    let is_sound = || is_plain(text) || opening_hours_syntax::parse(text).is_ok();
    (text.len() <= 1000 && is_sound()).then(|| text.to_owned())
}

/// Whether a text has days and times and nothing else, as in `Mo,We-Th 09:00-12:00,13:00-16:00; Fr 09:00-12:00`. Most
/// have, and the grammar for everything takes longer with one of them than all the rest of its record does.
fn is_plain(text: &str) -> bool {
    let is_day = |day: &str| ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].contains(&day);
    let is_days = |days: &str| days.split_once('-').map_or(is_day(days), |(from, to)| is_day(from) && is_day(to));
    let is_span = |span: &str| span.split_once('-').is_some_and(|(from, to)| is_time(from) && is_time(to) && from < to);
    text.split("; ").all(|rule| {
        let parts = rule.split_once(' ');
        parts.is_some_and(|(days, times)| days.split(',').all(is_days) && times.split(',').all(is_span))
    })
}

/// Whether it is a time of a day as clocks show it.
fn is_time(time: &str) -> bool {
    let [a, b, b':', c, d] = time.as_bytes() else { return false };
    let is_hour = matches!((a, b), (b'0' | b'1', b'0'..=b'9') | (b'2', b'0'..=b'3'));
    is_hour && matches!((c, d), (b'0'..=b'5', b'0'..=b'9'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, proptest};

    use super::is_plain;

    #[test]
    fn days_and_times_are_plain() {
        assert!(is_plain("Mo,We-Th 09:00-12:00,13:00-16:00; Fr 09:00-12:00"));
        for other in ["", "Mo", "Mo ", "Mo 9:00-12:00", "Mo 12:00-09:00", "Mo 09:00-24:30", "PH off", "Mo 09:00-12:00;"]
        {
            assert!(!is_plain(other), "{other}");
        }
    }

    proptest! {
        #[test]
        fn the_grammar_takes_all_that_is_plain(
            text in "((Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))?(,Mo|,Su-Fr)? 0[0-9]:[0-5][0-9]-(1[0-9]|2[0-4]):[0-5][0-9](,20:00-2[1-4]:59)?(; )?){1,3}"
        ) {
            prop_assert!(!is_plain(&text) || opening_hours_syntax::parse(&text).is_ok(), "{text}");
        }
    }
}
