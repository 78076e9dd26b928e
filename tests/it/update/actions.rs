//! Acting on a record: what is copied and opened, and what cannot be.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use ratatui::layout::Rect;
use wegweiser::app::action::Object;
use wegweiser::app::browse::Focus;
use wegweiser::app::desk::Change;
use wegweiser::app::message::{Clip, Deed, Effect};
use wegweiser::app::{App, Mode};
use wegweiser::keys::keymap::Keymap;

use crate::cases::{SOUND, partner};
use crate::sample::{
    catalogue, choose, chord, click, desk, desk_with, drawn, enter, kiosk, lines, place_of, press, record, repeat,
};

/// What a key with Alt held asks for outside.
fn alt(app: &mut App, letter: char) -> Effect {
    chord(app, KeyCode::Char(letter), KeyModifiers::ALT)
}

fn ctrl_y(app: &mut App) -> Effect {
    chord(app, KeyCode::Char('y'), KeyModifiers::CONTROL)
}

/// What is to be copied.
#[track_caller]
fn copied(effect: Effect) -> (String, String) {
    match effect {
        Effect::Do(Deed::Copy(Clip { what, text })) => (what, text),
        other => panic!("nothing is copied: {other:?}"),
    }
}

/// The address that is to be opened.
#[track_caller]
fn opened(effect: &Effect) -> &str {
    match effect {
        Effect::Do(Deed::Open(uri)) => uri.as_str(),
        other => panic!("nothing is opened: {other:?}"),
    }
}

/// A partner of the sample is selected.
fn at(id: &str) -> App {
    let mut app = desk();
    press(&mut app, KeyCode::Tab);
    press(&mut app, KeyCode::Tab);
    choose(&mut app, id);
    app
}

fn pair(what: &str, text: &str) -> (String, String) {
    (what.to_owned(), text.to_owned())
}

#[test]
fn phone_email_and_address_are_copied_as_people_write_them() {
    let mut app = at("wohnungsamt");
    assert_eq!(copied(ctrl_y(&mut app)), pair("Telefon", "030 23125001"));
    assert_eq!(copied(alt(&mut app, 'm')), pair("E-Mail", "wohnen@musterstadt.example"));
    assert_eq!(copied(alt(&mut app, 'a')), pair("Anschrift", "Musterplatz 1, 00001 Musterstadt"));
}

#[test]
fn an_offer_has_the_phone_of_its_partner() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    assert_eq!(copied(ctrl_y(&mut app)).1, "030 23125001");
}

#[test]
fn a_page_is_acted_on_like_its_row() {
    let mut app = at("wohnungsamt");
    press(&mut app, KeyCode::Enter);
    assert_eq!(copied(ctrl_y(&mut app)).1, "030 23125001");
}

#[test]
fn what_is_not_known_is_not_copied_and_said() {
    let mut app = at("nachbarn");
    assert_eq!(ctrl_y(&mut app), Effect::Draw);
    assert_eq!(app.notice().as_deref(), Some("Telefon: nicht bekannt"));
    assert_eq!(alt(&mut app, 'w'), Effect::Draw);
    assert_eq!(app.notice().as_deref(), Some("Internet: nicht bekannt"));
}

#[test]
fn the_web_page_is_opened() {
    assert_eq!(opened(&alt(&mut at("wohnungsamt"), 'w')), "https://musterstadt.example/wohnen");
}

#[test]
fn the_whole_card_is_copied_without_persons_who_are_not_public_and_with_its_date() {
    let (what, text) = copied(alt(&mut at("wohnungsamt"), 'k'));
    assert_eq!(what, "Eintrag");
    assert!(text.starts_with("Wohnungsamt\n") && text.contains("030 23125002"), "{text}");
    assert!(!text.contains("Musterfrau") && !text.contains("23125003"), "{text}");
    assert!(text.ends_with("Aus: Wegweiser Musterstadt, Stand 01.11.2026\n"), "{text}");
}

#[test]
fn a_field_has_a_text_but_no_phone() {
    let mut app = desk();
    assert!(copied(alt(&mut app, 'k')).1.starts_with("Wohnen\n"));
    assert_eq!(ctrl_y(&mut app), Effect::Draw);
    assert_eq!(app.notice().as_deref(), Some("Das geht nur bei Angeboten und Adressen."));
}

#[test]
fn without_a_record_there_is_nothing_to_act_on() {
    let mut app = desk();
    enter(&mut app, "xxxxxxxxxx");
    assert_eq!(ctrl_y(&mut app), Effect::Draw);
    assert_eq!(app.notice().as_deref(), Some("Bitte wählen Sie zuerst einen Eintrag."));
}

#[test]
fn the_address_of_a_shelter_stays_secret() {
    let text = crate::sample::MUSTERSTADT
        .replace("id = \"schulden\"", "id = \"frauenhaus\"")
        .replace("topics = [\"schulden\"]", "topics = [\"frauenhaus\"]")
        .replace("street = \"Beispielweg 2\"\npostcode = \"00001\"\n", "");
    let mut app = desk_with(catalogue(&text));
    enter(&mut app, "schuldnerberatung");
    assert_eq!(alt(&mut app, 'a'), Effect::Draw);
    assert_eq!(app.notice().as_deref(), Some("Anschrift: zum Schutz der Bewohnerinnen nicht genannt"));
}

#[test]
fn a_kiosk_copies_and_opens_nothing() {
    let mut app = kiosk();
    enter(&mut app, "wohngeld");
    assert_eq!(ctrl_y(&mut app), Effect::None);
    for letter in ['m', 'a', 'k', 'w', 'f'] {
        assert_eq!(alt(&mut app, letter), Effect::None, "{letter}");
    }
    assert_eq!(press(&mut app, KeyCode::F(9)), Effect::None);
    assert_eq!(app.overlay, None);
}

#[test]
fn a_kiosk_has_no_rows_that_copy_and_no_word_that_opens_the_menu() {
    let mut app = kiosk();
    enter(&mut app, "wohngeld");
    press(&mut app, KeyCode::Enter);
    for _ in 0..60 {
        assert!(!matches!(press(&mut app, KeyCode::Enter), Effect::Do(_)));
        press(&mut app, KeyCode::Down);
    }
    let (column, row) = place_of(&app, "Wohngeld");
    click(&mut app, column, row);
    assert!(!lines(&drawn(&app)).join("\n").contains("Aktionen"));
}

/// What stands on the screen.
fn screen(app: &App) -> String {
    lines(&drawn(app)).join("\n")
}

/// The menu of a partner of the sample, open.
fn menu(id: &str) -> App {
    let mut app = at(id);
    press(&mut app, KeyCode::F(9));
    assert_eq!(app.mode(), Mode::Menu);
    app
}

#[test]
fn the_menu_lists_what_can_be_done_with_letter_object_and_direct_key() {
    let screen = screen(&menu("wohnungsamt"));
    for parts in [
        ["y Telefon kopieren", "030 23125001", "Strg-Y"],
        ["m E-Mail kopieren", "wohnen@musterstadt.example", "Alt-M"],
        ["f Favorit ja/nein", "nein", "Alt-F"],
        ["l merken ja/nein", "nein", "F5"],
    ] {
        assert!(screen.lines().any(|line| parts.iter().all(|part| line.contains(part))), "{parts:?}\n{screen}");
    }
}

#[test]
fn the_direct_key_stands_apart_from_an_object_that_fills_its_room() {
    let page = format!("website = \"https://musterstadt.example/{}\"", "lang/".repeat(20));
    let mut app = desk_with(catalogue(&format!("{SOUND}{}", partner("haus-a", &page))));
    chord(&mut app, KeyCode::Char('3'), KeyModifiers::ALT);
    choose(&mut app, "haus-a");
    press(&mut app, KeyCode::F(9));
    assert!(screen(&app).contains("…  Alt-W"), "{}", screen(&app));
}

#[test]
fn the_menu_lists_every_phone_with_whose_it_is() {
    let mut app = menu("wohnungsamt");
    assert!(screen(&app).contains("030 23125002 (Auskunft)"));
    assert_eq!(copied(press(&mut app, KeyCode::Char('2'))), pair("Telefon", "030 23125003"));
}

#[test]
fn what_is_not_known_stands_in_the_menu_with_its_reason_and_cannot_be_chosen() {
    let mut app = menu("nachbarn");
    let line = screen(&app);
    assert!(line.lines().any(|line| line.contains("Telefon kopieren") && line.contains("nicht bekannt")), "{line}");
    assert_eq!(press(&mut app, KeyCode::Char('y')), Effect::Draw);
    assert_eq!(app.mode(), Mode::Menu);
}

#[test]
fn a_letter_in_the_menu_acts_and_closes_it() {
    let mut app = menu("wohnungsamt");
    assert_eq!(copied(press(&mut app, KeyCode::Char('y'))), pair("Telefon", "030 23125001"));
    assert_eq!((app.mode(), app.browse.editor.text()), (Mode::List, ""));
    let mut app = menu("wohnungsamt");
    assert_eq!(opened(&press(&mut app, KeyCode::Char('t'))), "tel:+493023125001");
    let mut app = menu("wohnungsamt");
    assert_eq!(opened(&press(&mut app, KeyCode::Char('S'))), "mailto:wohnen@musterstadt.example");
}

#[test]
fn arrows_and_enter_choose_from_the_menu_and_direct_keys_work_in_it() {
    let mut app = menu("wohnungsamt");
    let at = app.menu_lines(record(&app, "wohnungsamt"));
    let email = at.iter().position(|(letter, _)| *letter == 'm').unwrap();
    assert!(matches!(at[email].1.object, Ok(Object::Email(_))));
    repeat(&mut app, KeyCode::Down, email);
    assert_eq!(copied(press(&mut app, KeyCode::Enter)).0, "E-Mail");
    assert_eq!(copied(ctrl_y(&mut menu("wohnungsamt"))).0, "Telefon");
}

#[test]
fn the_menu_closes_by_escape_its_own_key_and_a_click_beside_it() {
    for code in [KeyCode::Esc, KeyCode::F(9)] {
        let mut app = menu("wohnungsamt");
        press(&mut app, code);
        assert_eq!((app.mode(), &app.overlay), (Mode::List, &None));
    }
    let mut app = menu("wohnungsamt");
    click(&mut app, 0, 0);
    assert_eq!(app.mode(), Mode::List);
}

#[test]
fn a_click_on_a_line_of_the_menu_chooses_it() {
    let mut app = menu("wohnungsamt");
    let (column, row) = place_of(&app, "Anschrift kopieren");
    assert_eq!(copied(click(&mut app, column, row)).0, "Anschrift");
}

#[test]
fn the_menu_scrolls_where_it_does_not_fit() {
    let mut app = menu("wohnungsamt");
    app.update(wegweiser::app::message::Message::Resized(crate::sample::SMALL));
    press(&mut app, KeyCode::End);
    assert!(screen(&app).contains("l merken ja/nein"), "{}", screen(&app));
    let (column, row) = place_of(&app, "Favorit ja/nein");
    assert!(matches!(click(&mut app, column, row), Effect::Do(Deed::Keep(Change::Favored(_)))));
}

#[test]
fn the_menu_opens_by_a_click_on_its_word_on_the_page() {
    let mut app = at("wohnungsamt");
    let (column, row) = place_of(&app, "F9 Aktionen");
    assert!(column > app.panes().page.x && row < 15);
    click(&mut app, column + 4, row);
    assert_eq!(app.mode(), Mode::Menu);
}

#[test]
fn a_row_of_the_page_is_copied_or_opened_by_a_click_or_enter() {
    let mut app = at("wohnungsamt");
    let (column, row) = place_of(&app, "030 23125002");
    assert_eq!(copied(click(&mut app, column, row)), pair("Telefon", "030 23125002"));
    let (column, row) = place_of(&app, "https://musterstadt.example/wohnen");
    assert_eq!(opened(&click(&mut app, column, row)), "https://musterstadt.example/wohnen");
    assert_eq!(app.browse.focus, Focus::Page);
    press(&mut app, KeyCode::Up);
    assert_eq!(copied(press(&mut app, KeyCode::Enter)), pair("E-Mail", "wohnen@musterstadt.example"));
}

#[test]
fn a_favorite_has_a_sign_in_list_and_page_and_is_kept() {
    let mut app = at("wohnungsamt");
    assert_eq!(alt(&mut app, 'f'), Effect::Do(Deed::Keep(Change::Favored("wohnungsamt".to_owned()))));
    assert_eq!(app.notice().as_deref(), Some("Jetzt ein Favorit."));
    let shown = screen(&app);
    assert!(shown.contains("Wohnungsamt ♥") && shown.contains("Aktionen · Favorit"), "{shown}");
    assert_eq!(alt(&mut app, 'f'), Effect::Do(Deed::Keep(Change::Unfavored("wohnungsamt".to_owned()))));
    assert!(!screen(&app).contains('♥'));
}

#[test]
fn the_cursor_stands_at_the_selected_line_of_the_menu() {
    let mut app = menu("wohnungsamt");
    press(&mut app, KeyCode::Down);
    let mut buffer = Buffer::empty(Rect::new(0, 0, app.window.columns, app.window.rows));
    let (column, row) = wegweiser::view::render(&app, &Keymap::standard(), &mut buffer).unwrap();
    let line = &lines(&buffer)[usize::from(row)];
    assert!(line.chars().skip(column.into()).collect::<String>().starts_with("1 "), "{line}");
}
