//! `wegweiser --plain`: the directory line by line, as a screen reader or a pipe asks it.

use assert_cmd::assert::Assert;

use super::{code, errors, folder, is_refused, output, program};
use crate::cases::{SOUND, many, partner};
use crate::sample::MUSTERSTADT;

/// What is answered to these lines, with more arguments at the start.
fn talk(data: &str, arguments: &[&str], lines: &str) -> Assert {
    // What is noted is kept in the home, which is one of its own.
    let (folder, home) = (folder(&[("a.toml", data)]), folder(&[]));
    let mut command = program();
    command.args(["--plain", "--at", "2026-11-23T10:00"]).args(arguments).arg("--data").arg(folder.path());
    command.env("HOME", home.path());
    command.write_stdin(lines.to_owned()).assert()
}

/// The answer to each line, without prompts; the first is the greeting.
fn answers(data: &str, lines: &str) -> Vec<String> {
    let answer = talk(data, &[], lines);
    assert_eq!((code(&answer), errors(&answer).as_str()), (0, ""));
    output(&answer).split("Suche oder Nummer:\n").map(str::to_owned).collect()
}

#[test]
fn it_begins_with_the_fields_and_how_to_go_on() {
    let greeting = &answers(MUSTERSTADT, "q\n")[0];
    assert!(greeting.starts_with("Wegweiser Musterstadt. Stand "), "{greeting}");
    assert!(greeting.contains("? für Hilfe, q zum Beenden.\n1. Wohnen. Handlungsfeld. 3 Angebote.\n2. "), "{greeting}");
}

#[test]
fn a_hit_is_one_line_with_what_who_where_and_whether_it_is_open() {
    let said = &answers(MUSTERSTADT, "wohngeld\n")[1];
    let expected = "1. Wohngeld. Stadt Musterstadt, Musterstadt. Geschlossen, öffnet Di 9:00.\n";
    assert!(said.contains(expected), "{said}");
    assert!(said.contains("2. Wohnungsamt. Adresse. Stadt Musterstadt, Musterstadt. "), "{said}");
}

#[test]
fn what_is_not_known_is_said() {
    let said = &answers(MUSTERSTADT, "nachbarschaftscafé\n")[1];
    assert!(said.contains("Zeiten nicht bekannt. Alter der Angaben nicht bekannt.\n"), "{said}");
}

#[test]
fn a_number_shows_the_record_with_its_links_numbered() {
    let answers = answers(MUSTERSTADT, "wohngeld\n1\n1\n");
    assert!(answers[2].starts_with("Wohngeld\nMusterstadt, Stadt Musterstadt\n"), "{}", answers[2]);
    assert!(answers[2].contains("Telefon: 030 23125001\n"), "{}", answers[2]);
    assert!(answers[2].contains("\nAnsprechpartner:\n1. Wohnungsamt"), "{}", answers[2]);
    assert!(answers[3].starts_with("Wohnungsamt\n"), "{}", answers[3]);
}

#[test]
fn next_previous_and_back_go_through_the_list() {
    let answers = answers(MUSTERSTADT, "deutschkurs ort:beispieldorf\n1\nw\nv\nv\nz\nz\nz\n");
    assert!(answers[2].starts_with("Deutschkurs A1\n") && answers[4].starts_with("Deutschkurs A1\n"));
    assert!(answers[3].starts_with("Deutschkurs B1\n"), "{}", answers[3]);
    assert_eq!(answers[5], "Hier geht es in dieser Richtung nicht weiter. z führt zurück.\n");
    assert_eq!(answers[6], answers[1]);
    assert!(answers[7].starts_with("1. Wohnen."), "{}", answers[7]);
    assert_eq!(answers[8], "Sie sind am Anfang.\n");
}

/// A directory with so many partners and one offer each.
fn crowd(count: usize) -> String {
    SOUND.to_owned() + &many(count, |at| partner(&format!("haus-{at}"), ""))
}

#[test]
fn long_lists_come_in_tens() {
    let answers = answers(&crowd(25), "rat\nangebote\nm\n\nmehr\n23\nz\n");
    assert!(answers[1].starts_with("50 Treffer für „rat“.\n"), "{}", answers[1]);
    let numbers = |text: &str| text.lines().filter(|line| line.contains(". Rat. ")).count();
    assert_eq!([numbers(&answers[2]), numbers(&answers[3]), numbers(&answers[4])], [10, 10, 5]);
    assert!(answers[2].contains("Nur Angebote.") && answers[2].ends_with("\nNoch 15 Nummern. Weiter mit m.\n"));
    assert!(answers[3].starts_with("11. ") && answers[4].starts_with("21. "));
    assert_eq!(answers[5], "Das war alles.\n");
    assert!(answers[6].starts_with("Rat\n") && answers[7].starts_with("21. "), "{}", answers[7]);
}

#[test]
fn filters_are_typed_as_in_the_search_line_and_doubts_are_shown_on_request() {
    let answers = answers(MUSTERSTADT, "sprache:arabisch nachbarschaft\nu\nu\noffen:quatsch\n");
    assert!(answers[1].contains("nicht bekannt, ob") && !answers[1].contains("Nachbarschaftscafé"), "{}", answers[1]);
    assert!(answers[2].contains("1. Nachbarschaftscafé"), "{}", answers[2]);
    assert_eq!(answers[3], answers[1]);
    assert!(answers[4].contains("„quatsch“ ist keine Zeit"), "{}", answers[4]);
}

#[test]
fn the_shortlist_takes_open_records_and_numbers() {
    let answers = answers(MUSTERSTADT, "deutschkurs\n+2\n1\n+\nl\nmerken\nleeren\nl\n");
    assert!(answers[2].starts_with("Gemerkt. Die Merkliste hat jetzt einen Eintrag."), "{}", answers[2]);
    assert!(answers[4].contains("2 Einträge"), "{}", answers[4]);
    assert!(answers[5].starts_with("Die Merkliste hat 2 Einträge.\n1. Deutschkurs B1."), "{}", answers[5]);
    assert_eq!(answers[6], "Merken können Sie sich Angebote und Adressen.\n");
    assert_eq!(answers[7], "Die Merkliste ist leer. Sie hatte 2 Einträge.\n");
    assert_eq!(answers[8], "Die Merkliste ist leer.\n");
}

#[test]
fn the_shortlist_is_kept_from_one_dialog_to_the_next() {
    let (home, data) = (folder(&[]), folder(&[("a.toml", MUSTERSTADT)]));
    let ask = |lines: &str| {
        let mut command = program();
        command.env("HOME", home.path()).args(["--plain", "--data"]).arg(data.path());
        output(&command.write_stdin(lines.to_owned()).assert())
    };
    ask("wohngeld\n+1\n");
    assert!(ask("l\n").contains("Die Merkliste hat einen Eintrag.\n1. Wohngeld. "));
}

#[test]
fn visits_and_favorites_are_kept_and_what_is_written_when_the_input_ends() {
    let (home, data) = (folder(&[]), folder(&[("a.toml", MUSTERSTADT)]));
    let ask = |lines: &str| {
        let mut command = program();
        command.env("HOME", home.path()).args(["--plain", "--data"]).arg(data.path());
        output(&command.write_stdin(lines.to_owned()).assert())
    };
    assert!(
        ask("wohngeld\n1\nf\nnotiz\nFrau M.\nfragen").ends_with("Ihre Notiz steht am Eintrag.\nSuche oder Nummer:\n\n")
    );
    let again = ask("favorit:ja\n1\n");
    assert!(again.contains("\nFavorit\nEigene Notiz (") && again.contains("): Frau M.\nfragen\n"), "{again}");
    let visits = std::fs::read_to_string(home.path().join(".local/share/wegweiser/visits.json")).unwrap();
    assert!(visits.contains("\"count\": 2"), "{visits}");
}

#[test]
fn a_desk_that_cannot_be_kept_is_said() {
    let home = folder(&[(".local/share/wegweiser", "a file where the folder should be")]);
    let data = folder(&[("a.toml", MUSTERSTADT)]);
    let mut command = program();
    command.env("HOME", home.path()).args(["--plain", "--data"]).arg(data.path());
    let said = output(&command.write_stdin("wohngeld\n+1\nl\n").assert());
    let (noted, after) = said.split_once("Gemerkt. Die Merkliste hat jetzt einen Eintrag.\n").unwrap();
    assert!(noted.contains("Wohngeld") && !after.starts_with("Suche"), "{after}");
    assert!(after.contains("Die Merkliste hat einen Eintrag."), "{after}");
}

#[test]
fn a_number_that_is_not_there_is_said_and_a_postcode_is_searched() {
    let answers = answers(MUSTERSTADT, "77\n/77\n00002\n0\n");
    assert!(answers[1].starts_with("Die Nummer 77 gibt es hier nicht.") && answers[1].contains("/77"));
    assert!(answers[2].starts_with("Nichts gefunden für „77“."), "{}", answers[2]);
    assert!(answers[3].contains("Treffer für „00002“."), "{}", answers[3]);
    assert!(answers[4].starts_with("Die Nummer 0 gibt es hier nicht."), "{}", answers[4]);
}

#[test]
fn a_slip_is_asked_about_with_a_number() {
    let answers = answers(MUSTERSTADT, "wohngeld xylophon\n1\n");
    assert!(answers[1].starts_with("Nichts gefunden für") && answers[1].contains("1. Meinten Sie „"), "{}", answers[1]);
    assert!(answers[2].contains("Treffer für „"), "{}", answers[2]);
}

#[test]
fn the_help_names_every_word() {
    let help = &answers(MUSTERSTADT, "?\n")[1];
    for word in ["m, mehr: ", "w, weiter: ", "z, zurück: ", "l, liste, merkliste: ", "q, ende: ", "ort:", "stand:<2024"]
    {
        assert!(help.contains(word), "{word}: {help}");
    }
    assert!(!help.contains('{'), "{help}");
}

#[test]
fn it_ends_with_the_word_for_it_and_where_the_input_ends() {
    for lines in ["", "q\n", "Ende\nwohngeld\n", "wohngeld"] {
        let answer = talk(MUSTERSTADT, &[], lines);
        assert_eq!((code(&answer), errors(&answer).as_str()), (0, ""), "{lines:?}");
        assert_eq!(output(&answer).contains("Treffer"), lines == "wohngeld", "{lines:?}");
    }
}

#[test]
fn the_query_of_the_command_line_comes_first_and_in_english_too() {
    let answer = output(&talk(MUSTERSTADT, &["--lang", "en", "housing", "benefit"], "1\nquit\n"));
    assert!(answer.contains("for “housing benefit”.\n1. Housing benefit. Stadt Musterstadt"), "{answer}");
    assert!(answer.contains("Search or number:\nHousing benefit\n"), "{answer}");
}

#[test]
fn no_escape_byte_is_written_whatever_is_typed() {
    let answer = talk(MUSTERSTADT, &["--color", "always", "\u{1b}[2J"], "\u{1b}]0;x\u{7}wohngeld\n1\n\u{9b}31m\n");
    assert!(!output(&answer).chars().any(|it| it.is_control() && it != '\n'), "{:?}", output(&answer));
}

#[test]
fn a_line_without_end_and_bytes_that_are_no_text_are_answered() {
    let folder = folder(&[("a.toml", MUSTERSTADT)]);
    let mut lines = vec![b'x'; 100_000];
    lines.extend_from_slice(b"\n\xff\xfe\nwohngeld\n");
    let mut command = program();
    let answer = command.args(["--plain", "--data"]).arg(folder.path()).write_stdin(lines).assert();
    assert_eq!(code(&answer), 0);
    assert_eq!(output(&answer).matches("Suche oder Nummer:\n").count(), 4, "{}", output(&answer));
}

#[test]
fn it_goes_with_no_command_and_no_other_way_to_look() {
    for arguments in [&["--plain", "search", "rat"][..], &["--plain", "--kiosk"], &["--plain", "--pick"]] {
        is_refused(&program().args(arguments).assert(), "--plain");
    }
}
