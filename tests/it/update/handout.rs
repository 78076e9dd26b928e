//! The hand-out: what goes along with a client, and what a counsellor is told before.

use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::handout::{Leaflet, Means, Printer};
use wegweiser::app::message::{Deed, Effect, Message};
use wegweiser::app::notice::Sentence;
use wegweiser::app::overlay::Overlay;
use wegweiser::app::{App, Mode};

use crate::cases::{SOUND, partner};
use crate::sample::{
    SMALL, catalogue, choose, chord, click, cursor, desk, desk_with, drawn, enter, kiosk, lines, place_of, press,
    repeat,
};

/// Puts these on the shortlist, in this order, and asks for a hand-out.
fn asked(mut app: App, ids: &[&str]) -> App {
    for id in ids {
        chord(&mut app, KeyCode::Char('2'), KeyModifiers::ALT);
        if !crate::sample::rows(&app, wegweiser::app::browse::Tab::Offers).contains(&(*id).to_owned()) {
            chord(&mut app, KeyCode::Char('3'), KeyModifiers::ALT);
        }
        choose(&mut app, id);
        press(&mut app, KeyCode::F(5));
    }
    assert_eq!(press(&mut app, KeyCode::F(12)), Effect::Do(Deed::PrepareHandOut));
    prepare(&mut app, Printer::None);
    app
}

fn prepare(app: &mut App, printer: Printer) {
    app.update(Message::HandOutPrepared(Means { folder: "~/Dokumente/".to_owned(), printer }));
}

/// The form over the contacts of the sample.
fn form() -> App {
    asked(desk(), &["wohngeld", "deutschkurs-a1", "nachbarn"])
}

/// Goes down so many lines of the form and writes there.
fn fill(app: &mut App, lines: usize, text: &str) {
    repeat(app, KeyCode::Down, lines);
    enter(app, text);
}

/// The form over one office with these lines.
fn office(lines: &str) -> App {
    asked(desk_with(catalogue(&format!("{SOUND}{}", partner("haus-a", lines)))), &["haus-a"])
}

/// Whether the form says this about a contact.
#[track_caller]
fn says(app: &App, text: &str) {
    assert!(is_said(app, text), "{}", lines(&drawn(app)).join("\n"));
}

fn is_said(app: &App, text: &str) -> bool {
    lines(&drawn(app)).iter().any(|line| line.contains(text))
}

/// What is handed out as a file.
#[track_caller]
fn leaflet(effect: Effect) -> Leaflet {
    match effect {
        Effect::Do(Deed::WriteHandOut(leaflet)) => leaflet,
        other => panic!("{other:?}"),
    }
}

/// That the file could not be written.
fn refused(reason: &str) -> Message {
    let sentence = Sentence::warning("Nicht geschrieben.".to_owned());
    Message::HandOutRefused { sentence, reason: reason.to_owned() }
}

#[test]
fn the_shortlist_is_handed_out_in_its_order_with_its_comments() {
    let mut app = form();
    press(&mut app, KeyCode::Esc);
    chord(&mut app, KeyCode::Char('5'), KeyModifiers::ALT);
    choose(&mut app, "nachbarn");
    chord(&mut app, KeyCode::Up, KeyModifiers::ALT);
    chord(&mut app, KeyCode::Char('c'), KeyModifiers::ALT);
    enter(&mut app, "einfach vorbeikommen");
    press(&mut app, KeyCode::Enter);
    chord(&mut app, KeyCode::Char('p'), KeyModifiers::CONTROL);
    prepare(&mut app, Printer::None);
    let Leaflet { path, text } = leaflet(press(&mut app, KeyCode::Enter));
    assert_eq!(path, "~/Dokumente/merkblatt-2026-11-23.html");
    let places = ["<h2>Wohngeld", "<h2>Nachbarn", "einfach vorbeikommen", "<h2>Deutschkurs A1"];
    let places = places.map(|it| text.find(it).unwrap_or_else(|| panic!("no {it} in {text}")));
    assert!(places.is_sorted(), "{text}");
    assert_eq!(text.matches("<svg class=\"qr\"").count(), 3);
}

#[test]
fn without_a_shortlist_the_selected_contact_is_handed_out() {
    let mut app = desk();
    chord(&mut app, KeyCode::Char('2'), KeyModifiers::ALT);
    choose(&mut app, "wohngeld");
    press(&mut app, KeyCode::F(12));
    prepare(&mut app, Printer::None);
    assert!(leaflet(press(&mut app, KeyCode::Enter)).text.contains("<h2>Wohngeld"));
}

#[test]
fn where_there_is_nothing_to_hand_out_it_says_how_to_begin() {
    let mut app = desk();
    assert_eq!(press(&mut app, KeyCode::F(12)), Effect::Draw);
    assert!(app.notice().as_deref().unwrap().starts_with("Die Merkliste ist leer."));
}

#[test]
fn a_file_gets_the_ending_of_its_form() {
    let mut app = form();
    for (ending, beginning) in [("md", "# Hier bekommen"), ("txt", "Hier bekommen"), ("vcf", "BEGIN:VCARD")] {
        press(&mut app, KeyCode::Right);
        let mut app = asked_again(&app);
        let Leaflet { path, text } = leaflet(press(&mut app, KeyCode::Enter));
        assert_eq!(path, format!("~/Dokumente/merkblatt-2026-11-23.{ending}"));
        assert!(text.starts_with(beginning), "{text}");
    }
}

/// The same form in another application.
fn asked_again(app: &App) -> App {
    let mut other = form();
    other.overlay.clone_from(&app.overlay);
    other
}

#[test]
fn a_sheet_can_be_in_the_clients_language_while_the_interface_is_not() {
    let mut app = form();
    press(&mut app, KeyCode::Down);
    repeat(&mut app, KeyCode::Right, 2);
    let text = leaflet(press(&mut app, KeyCode::Enter)).text;
    assert!(text.contains("<html lang=\"en\"") && text.contains("Here you can get help"), "{text}");
    assert_eq!(app.language().tag(), "de");
}

#[test]
fn the_printer_is_offered_only_where_there_is_one() {
    let mut app = form();
    press(&mut app, KeyCode::Left);
    says(&app, "QR-Codes am Bildschirm");
    for (printer, about) in [
        (Printer::Text, "Gedruckt wird Text ohne QR-Codes."),
        (Printer::Pages, "Gedruckt wird die Seite mit QR-Codes."),
    ] {
        let mut app = form();
        prepare(&mut app, printer);
        press(&mut app, KeyCode::Left);
        says(&app, about);
        let Effect::Do(Deed::Print(sheets)) = press(&mut app, KeyCode::Enter) else { panic!("nothing is printed") };
        assert!(sheets.page.starts_with("<!doctype html>") && sheets.text.starts_with("Hier bekommen Sie Hilfe"));
    }
}

#[test]
fn an_age_outside_the_range_is_said_and_stands_in_nobodys_way() {
    let range = "[[partner.offer]]\nid = \"kurs\"\ntitle = \"Kurs\"\nfields = [\"wohnen\"]\ngoals = [\"wohnraum\"]\n\
                 topics = [\"miete\"]\nage = { from = 12, to = 27 }\n";
    let house = format!("{SOUND}{}{range}", partner("haus-a", ""));
    let make = || asked(desk_with(catalogue(&house)), &["kurs"]);
    let warning = "! für eine andere Altersgruppe: 12 bis 27 Jahre";
    assert!(!is_said(&make(), warning));
    for (age, is_outside) in [("40", true), ("27", false), ("11", true)] {
        let mut app = make();
        fill(&mut app, 2, age);
        assert_eq!(is_said(&app, warning), is_outside, "{age}");
        assert!(leaflet(press(&mut app, KeyCode::Enter)).text.contains("<h2>Kurs"));
    }
}

#[test]
fn an_age_range_that_nobody_knows_is_unknown_and_what_is_no_age_is_mended_first() {
    let mut app = office("");
    assert!(!is_said(&app, "für welches Alter"));
    fill(&mut app, 2, "40");
    says(&app, "? für welches Alter es ist, ist nicht bekannt");
    enter(&mut app, "x");
    says(&app, "! „40x“ ist kein Alter.");
    press(&mut app, KeyCode::Down);
    assert_eq!(press(&mut app, KeyCode::Enter), Effect::Draw);
    // The keys go where it has to be mended.
    press(&mut app, KeyCode::Backspace);
    leaflet(press(&mut app, KeyCode::Enter));
}

#[test]
fn a_language_in_common_a_missing_one_and_an_unknown_one_are_told_apart() {
    for (known, asked_for, said) in [
        ("languages = [\"de\", \"pl\"]", "arabisch", "! keine gemeinsame Sprache; dort spricht man Deutsch, Polnisch"),
        ("", "arabisch", "? welche Sprachen man dort spricht, ist nicht bekannt"),
        ("languages = [\"de\"]", "klingonisch", "„klingonisch“ ist keine Sprache, die das Verzeichnis kennt."),
    ] {
        let mut app = office(known);
        fill(&mut app, 3, asked_for);
        says(&app, said);
    }
    let mut app = office("languages = [\"de\", \"pl\"]");
    fill(&mut app, 3, "arabisch, polnisch");
    assert!(!is_said(&app, "gemeinsame Sprache"));
}

#[test]
fn old_and_undated_facts_are_said() {
    let of = |on: &str| {
        let text = format!("{SOUND}{}", partner("haus-a", "")).replace("on = 2026-10-01, ", on);
        asked(desk_with(catalogue(&text)), &["haus-a"])
    };
    says(&of("on = 2024-05-01, "), "! seit über einem Jahr nicht geprüft (Stand 01.05.2024)");
    says(&of(""), "! die Quelle nennt kein Datum");
    assert!(!is_said(&of("on = 2026-10-01, "), "geprüft"));
}

#[test]
fn closed_for_a_week_is_said_and_unknown_is_not_closed() {
    says(
        &office("hours = \"Apr-Oct Tu 09:00-12:00\""),
        "! in den nächsten sieben Tagen nicht geöffnet (geschlossen, öffnet",
    );
    says(&office(""), "? ob in den nächsten sieben Tagen geöffnet ist, ist nicht bekannt");
    for open in
        ["hours = \"Mo 08:00-12:00\"", "by_appointment = true", "hours = \"Fr 09:00-10:00 \\\"nach Termin\\\"\""]
    {
        assert!(!is_said(&office(open), "sieben Tagen"), "{open}");
    }
}

#[test]
fn persons_who_are_not_public_are_left_out_and_that_is_said() {
    let mut app = office("[[partner.contact]]\nrole = \"Leitung\"\nname = \"Herr Geheim\"\npublic = false");
    says(&app, "eine Person oder Stelle dort ist nicht öffentlich und steht nicht auf dem Blatt");
    let text = leaflet(press(&mut app, KeyCode::Enter)).text;
    assert!(!text.contains("Geheim") && text.contains("Musterhaus"), "{text}");
}

#[test]
fn what_the_present_edition_lacks_is_said_and_left_out() {
    let mut app = form();
    press(&mut app, KeyCode::Esc);
    let mut kept = app.desk.clone();
    kept.apply(&wegweiser::app::desk::Change::Noted("gone".to_owned()));
    app.update(Message::Kept(Box::new(kept)));
    press(&mut app, KeyCode::F(12));
    prepare(&mut app, Printer::None);
    says(&app, "! Ein gemerkter Eintrag fehlt in den jetzigen Daten");
    assert_eq!(leaflet(press(&mut app, KeyCode::Enter)).text.matches("<h2>").count(), 3);
}

#[test]
fn everything_in_the_form_can_be_clicked() {
    let mut app = form();
    let (column, row) = place_of(&app, "Seite zum Drucken");
    click(&mut app, column, row);
    says(&app, "‹ Markdown ›");
    let (column, row) = place_of(&app, "Alter");
    click(&mut app, column, row);
    enter(&mut app, "40");
    says(&app, "Alter    40");
    let (column, row) = place_of(&app, "Enter: mitgeben");
    assert_eq!(leaflet(click(&mut app, column, row)).path, "~/Dokumente/merkblatt-2026-11-23.md");
}

#[test]
fn escape_and_a_click_beside_the_form_leave_it() {
    for leave in [|app: &mut App| press(app, KeyCode::Esc), |app: &mut App| click(app, 1, 1)] {
        let mut app = form();
        leave(&mut app);
        assert_eq!(app.overlay, None);
    }
}

#[test]
fn on_the_smallest_screen_every_line_can_be_reached_and_read() {
    let mut app = form();
    app.update(Message::Resized(SMALL));
    for label in ["Als", "Sprache", "Alter", "Spricht", "Datei"] {
        let (_, row) = cursor(&app).unwrap();
        let line = &lines(&drawn(&app))[usize::from(row)];
        assert!(line.contains(label), "{line}");
        press(&mut app, KeyCode::Down);
    }
    for _ in 0..20 {
        press(&mut app, KeyCode::PageDown);
    }
    says(&app, "3. Nachbarn");
    press(&mut app, KeyCode::Down);
    says(&app, "Als");
}

#[test]
fn a_form_without_a_file_name_stays() {
    let mut app = form();
    repeat(&mut app, KeyCode::Up, 1);
    chord(&mut app, KeyCode::Char('u'), KeyModifiers::CONTROL);
    assert_eq!(press(&mut app, KeyCode::Enter), Effect::Draw);
    assert!(matches!(app.overlay, Some(Overlay::HandOut(_))));
    assert_eq!(app.notice().as_deref(), Some("Bitte nennen Sie eine Datei."));
}

#[test]
fn a_visitor_collects_but_hands_out_nothing() {
    let mut app = kiosk();
    enter(&mut app, "wohngeld");
    press(&mut app, KeyCode::F(5));
    for (code, held) in [(KeyCode::F(12), KeyModifiers::NONE), (KeyCode::Char('p'), KeyModifiers::CONTROL)] {
        assert_eq!(chord(&mut app, code, held), Effect::None);
        assert_eq!(app.overlay, None);
    }
    prepare(&mut app, Printer::Pages);
    assert_eq!(app.overlay, None);
}

#[test]
fn the_codes_of_all_contacts_are_shown_one_after_another() {
    let mut app = form();
    repeat(&mut app, KeyCode::Right, 4);
    assert!(!is_said(&app, "Sprache"), "the screen speaks the language of the interface");
    assert_eq!(press(&mut app, KeyCode::Enter), Effect::Draw);
    says(&app, "← 1 von 3 →");
    says(&app, "Wohngeld");
    press(&mut app, KeyCode::Left);
    for (turn, title) in [("← 2 von 3 →", "Deutschkurs A1"), ("← 3 von 3 →", "Nachbarn")] {
        press(&mut app, KeyCode::Right);
        says(&app, turn);
        says(&app, title);
    }
    press(&mut app, KeyCode::Right);
    press(&mut app, KeyCode::Tab);
    says(&app, "← 3 von 3 →");
    press(&mut app, KeyCode::Left);
    let (column, row) = place_of(&app, "2 von 3");
    click(&mut app, column, row);
    says(&app, "← 3 von 3 →");
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.overlay, None);
}

#[test]
fn where_the_shortlist_is_in_view_the_footer_begins_with_handing_it_out() {
    let mut app = form();
    press(&mut app, KeyCode::Esc);
    for (columns, rows) in [(120, 36), (80, 24), (40, 12)] {
        app.update(Message::Resized(wegweiser::app::window::Window { columns, rows }));
        chord(&mut app, KeyCode::Char('5'), KeyModifiers::ALT);
        let (column, row) = place_of(&app, "F12 mitgeben");
        assert!(column <= 2 && row + 2 >= rows, "{columns}x{rows}");
    }
}

#[test]
fn the_form_stays_until_the_file_is_written_and_enter_hands_out_once() {
    let mut app = form();
    leaflet(press(&mut app, KeyCode::Enter));
    assert_eq!((app.mode(), press(&mut app, KeyCode::Enter)), (Mode::HandOut, Effect::None));
    app.update(Message::HandOutWritten);
    assert_eq!(app.overlay, None);
}

#[test]
fn a_file_that_cannot_be_written_leaves_the_form_as_it_was_filled_in_and_says_why() {
    let mut app = form();
    fill(&mut app, 2, "34");
    fill(&mut app, 1, "arabisch");
    leaflet(press(&mut app, KeyCode::Enter));
    app.update(refused("der Datenträger ist voll"));
    for text in ["! Nicht geschrieben: der Datenträger ist voll. Bitte nennen Sie", "34", "arabisch"] {
        says(&app, text);
    }
    chord(&mut app, KeyCode::Char('u'), KeyModifiers::CONTROL);
    enter(&mut app, "/tmp/blatt.html");
    assert_eq!(leaflet(press(&mut app, KeyCode::Enter)).path, "/tmp/blatt.html");
    app.update(Message::HandOutWritten);
    assert_eq!(app.overlay, None);
}

#[test]
fn of_a_file_that_could_not_be_written_whoever_closed_the_form_hears_too() {
    let mut app = form();
    leaflet(press(&mut app, KeyCode::Enter));
    press(&mut app, KeyCode::Esc);
    app.update(refused("voll"));
    assert_eq!((app.overlay.is_none(), app.notice().as_deref()), (true, Some("Nicht geschrieben.")));
}

#[test]
fn a_file_written_while_the_help_was_open_leaves_no_form_under_it() {
    let mut app = form();
    leaflet(press(&mut app, KeyCode::Enter));
    press(&mut app, KeyCode::F(1));
    app.update(Message::HandOutWritten);
    assert_eq!(app.mode(), Mode::Help);
    press(&mut app, KeyCode::Esc);
    assert_eq!(app.overlay, None);
}
