//! Opening hours as German offices write them.

use wegweiser::export::german_hours::{Heard, heard};

/// Text and what it is in the syntax of OpenStreetMap.
const UNDERSTOOD: [(&str, &str); 32] = [
    ("Di 9-12 und 13-18 Uhr", "Tu 09:00-12:00,13:00-18:00"),
    ("Mo–Fr 8.00–16.00", "Mo-Fr 08:00-16:00"),
    ("Montag bis Donnerstag 8:00 - 12:00 Uhr, Freitag geschlossen", "Mo-Th 08:00-12:00; Fr off"),
    ("mittwochs 14 bis 17 Uhr", "We 14:00-17:00"),
    ("Mo, Mi 9–12; Do 14–18", "Mo,We 09:00-12:00; Th 14:00-18:00"),
    ("Mo-Fr: 8-16 Uhr", "Mo-Fr 08:00-16:00"),
    ("Di 9.00 - 12.00 Uhr, 13.00 - 18.00 Uhr", "Tu 09:00-12:00,13:00-18:00"),
    ("Di. 9-12, Do. 13-18", "Tu 09:00-12:00; Th 13:00-18:00"),
    ("dienstags und donnerstags 9-12 Uhr", "Tu,Th 09:00-12:00"),
    ("Mo u. Mi 10-15", "Mo,We 10:00-15:00"),
    ("Montag: 9:00 Uhr bis 12:00 Uhr", "Mo 09:00-12:00"),
    ("Mo 9-12\nDi 13-16", "Mo 09:00-12:00; Tu 13:00-16:00"),
    ("Mo 9-12 Di 13-16", "Mo 09:00-12:00; Tu 13:00-16:00"),
    ("Mo.-Fr. 7.30-15.30 Uhr", "Mo-Fr 07:30-15:30"),
    ("täglich 8-20 Uhr", "Mo-Su 08:00-20:00"),
    ("Sa und So 10–18 Uhr", "Sa,Su 10:00-18:00"),
    ("Sonnabend 9-12", "Sa 09:00-12:00"),
    ("Mo-Fr 9-12, Mi geschlossen", "Mo-Fr 09:00-12:00; We off"),
    ("jeden Dienstag von 15 bis 17 Uhr", "Tu 15:00-17:00"),
    ("Mo/Mi/Fr 8-12", "Mo,We,Fr 08:00-12:00"),
    ("Öffnungszeiten: Mo 8-12", "Mo 08:00-12:00"),
    ("Do 8:30-12:00 & 13:00-17:45", "Th 08:30-12:00,13:00-17:45"),
    ("MO–DO 08:00–16:00 UHR", "Mo-Th 08:00-16:00"),
    ("Fr 00.00-24.00", "Fr 00:00-24:00"),
    ("rund um die Uhr", "24/7"),
    ("24/7", "24/7"),
    ("Mo-Fr 08:00-16:00; PH off", "Mo-Fr 08:00-16:00; PH off"),
    ("Tu 09:00-12:00,13:00-18:00", "Tu 09:00-12:00,13:00-18:00"),
    ("Mo-Sa 9-18 Uhr, feiertags geschlossen", "Mo-Sa 09:00-18:00; PH off"),
    ("Freitags geschlossen; Mo 8-9", "Fr off; Mo 08:00-09:00"),
    ("Dienstag\u{a0}9\u{a0}–\u{a0}12\u{a0}Uhr", "Tu 09:00-12:00"),
    ("Di 9 Uhr – 12 Uhr sowie 14–16 Uhr", "Tu 09:00-12:00,14:00-16:00"),
];

/// Ways to say that one comes by appointment.
const APPOINTMENT: [&str; 7] = [
    "n. V.",
    "n.V.",
    "nach Vereinbarung",
    "Termine nach tel. Vereinbarung",
    "Nach telefonischer Vereinbarung!",
    "nur nach Vereinbarung",
    "Nach Absprache",
];

/// What means several things, or what nobody taught us.
const UNSURE: [&str; 20] = [
    "ab 9 Uhr",
    "Mo ab 9 Uhr",
    "vielleicht dienstags",
    "1. Dienstag im Monat 9-12",
    "jeden 2. Mittwoch 14-17 Uhr",
    "Mo-Fr 9-12, Mi 14-18",
    "Mo 12-9",
    "Mo 25-26",
    "Mo 9.75-10",
    "Di 9-12 und Do",
    "9-12",
    "werktags 8-16 Uhr",
    "Di 9-12 (gerade Wochen)",
    "Mo-Fr 9-12 außer Ferien",
    "geschlossen",
    "Mo 900-1200",
    "Di 9-12 und nach Bedarf",
    "Fr-Mo 9-12",
    "Montag 8",
    "14-tägig Mo 9-12",
];

#[test]
fn what_is_sure_becomes_the_syntax_of_openstreetmap() {
    for (text, hours) in UNDERSTOOD {
        assert_eq!(heard(text), Heard { hours: Some(hours.to_owned()), ..Heard::default() }, "{text}");
    }
}

#[test]
fn appointments_are_a_fact_of_their_own() {
    for text in APPOINTMENT {
        assert_eq!(heard(text), Heard { by_appointment: Some(true), ..Heard::default() }, "{text}");
    }
}

#[test]
fn what_is_not_sure_is_kept_word_for_word() {
    for text in UNSURE {
        assert_eq!(heard(text), Heard { note: Some(text.to_owned()), ..Heard::default() }, "{text}");
    }
}

#[test]
fn appointments_besides_the_hours_are_a_note_and_no_duty() {
    for text in ["Di 9-12 Uhr, nach Vereinbarung", "Di 9-12 Uhr und nach Vereinbarung"] {
        let note = Some("nach Vereinbarung".to_owned());
        assert_eq!(
            heard(text),
            Heard { hours: Some("Tu 09:00-12:00".to_owned()), note, by_appointment: None },
            "{text}"
        );
    }
}
