//! Keys of one's own: what they do, and where they stand in footer and help.

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;
use wegweiser::app::message::{Message, Step};
use wegweiser::app::{App, Mode};
use wegweiser::keys::action::{name, names};
use wegweiser::keys::choice::{Choice, Reason};
use wegweiser::keys::chord::Chord;
use wegweiser::keys::keymap::Keymap;
use wegweiser::keys::{BINDINGS, Binding};
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;
use wegweiser::view;

use crate::sample::{desk, lines, press, speak};

const NONE: KeyModifiers = KeyModifiers::NONE;
const ALT: KeyModifiers = KeyModifiers::ALT;
const CTRL: KeyModifiers = KeyModifiers::CONTROL;

fn choice(action: &str, keys: &[&str]) -> Choice {
    Choice { action: action.to_owned(), keys: keys.iter().map(|key| (*key).to_owned()).collect() }
}

/// The table with choices against which nothing speaks.
#[track_caller]
fn keymap(choices: &[(&str, &[&str])]) -> Keymap {
    let choices: Vec<Choice> = choices.iter().map(|(action, keys)| choice(action, keys)).collect();
    let (keymap, objections) = Keymap::with(&choices);
    assert_eq!(objections, []);
    keymap
}

fn does(keymap: &Keymap, mode: Mode, code: KeyCode, modifiers: KeyModifiers) -> Option<Message> {
    keymap.message(mode, &Event::Key(KeyEvent::new(code, modifiers)))
}

fn screen(app: &App, keymap: &Keymap) -> String {
    let mut buffer = Buffer::empty(Rect::new(0, 0, app.window.columns, app.window.rows));
    view::render(app, keymap, &mut buffer);
    lines(&buffer).join("\n")
}

#[test]
fn a_chosen_key_takes_the_place_of_the_ones_in_the_table() {
    let keymap = keymap(&[("note", &["Alt-J", "Ctrl-T"])]);
    for mode in [Mode::List, Mode::Page] {
        assert_eq!(does(&keymap, mode, KeyCode::Char('j'), ALT), Some(Message::Noted));
        assert_eq!(does(&keymap, mode, KeyCode::Char('t'), CTRL), Some(Message::Noted));
        assert_eq!(does(&keymap, mode, KeyCode::F(5), NONE), None);
        assert_eq!(does(&keymap, mode, KeyCode::Insert, NONE), None);
    }
}

#[test]
fn footer_and_help_name_the_chosen_keys() {
    let (mut app, keymap) = (desk(), keymap(&[("note", &["Alt-J", "Ctrl-T"])]));
    let footer = screen(&app, &keymap);
    assert!(footer.contains("Alt-J Strg-T merken") && !footer.contains("F5"), "{footer}");
    press(&mut app, KeyCode::F(1));
    let help = screen(&app, &keymap);
    assert!(help.contains("Alt-J Strg-T"), "{help}");
}

#[test]
fn an_action_can_be_left_without_a_key() {
    let keymap = keymap(&[("clear-shortlist", &[])]);
    assert_eq!(does(&keymap, Mode::List, KeyCode::F(8), NONE), None);
}

#[test]
fn two_actions_can_change_places() {
    let keymap = keymap(&[("note", &["F8"]), ("clear-shortlist", &["F5"])]);
    assert_eq!(does(&keymap, Mode::List, KeyCode::F(8), NONE), Some(Message::Noted));
    assert_eq!(does(&keymap, Mode::List, KeyCode::F(5), NONE), Some(Message::ShortlistCleared));
}

#[test]
fn arrows_and_the_ways_out_stay_beside_chosen_keys() {
    let keymap = keymap(&[("down", &["Alt-J"]), ("leave", &["Ctrl-X"]), ("open", &["Ctrl-O"])]);
    for (code, modifiers) in [(KeyCode::Down, NONE), (KeyCode::Char('j'), ALT)] {
        assert_eq!(does(&keymap, Mode::List, code, modifiers), Some(Message::Moved(Step::Down)));
    }
    for letter in ['c', 'x'] {
        assert_eq!(does(&keymap, Mode::List, KeyCode::Char(letter), CTRL), Some(Message::LeaveAsked));
    }
    assert_eq!(does(&keymap, Mode::List, KeyCode::F(10), NONE), None);
    assert_eq!(does(&keymap, Mode::Page, KeyCode::Char('o'), CTRL), Some(Message::Opened));
    assert_eq!(does(&keymap, Mode::Page, KeyCode::Enter, NONE), Some(Message::Opened));
}

#[test]
fn half_of_a_pair_of_keys_gets_a_name_of_its_own() {
    let mut app = desk();
    let keymap = keymap(&[("last", &["Alt-E"])]);
    press(&mut app, KeyCode::F(1));
    app.update(Message::Resized(wegweiser::app::window::Window { columns: 120, rows: 90 }));
    let help = screen(&app, &keymap);
    assert!(help.contains("Alt-E ") && help.contains("Strg-Pos1 ") && !help.contains("Strg-Ende"), "{help}");
}

#[test]
fn what_cannot_be_changes_nothing() {
    let plain = Keymap::standard();
    for (one, reason) in [
        (choice("noet", &["Alt-J"]), Reason::NoAction(Some("note"))),
        (choice("note", &["x"]), Reason::Fixed),
        (choice("note", &["Hyper-X"]), Reason::NoKey),
        (choice("note", &["F1"]), Reason::Taken("help")),
        (choice("note", &["Ctrl-U"]), Reason::Taken("delete-start")),
    ] {
        let (keymap, objections) = Keymap::with(std::slice::from_ref(&one));
        assert_eq!(objections.len(), 1, "{one:?}");
        assert_eq!(objections[0].reason, reason, "{one:?}");
        for binding in BINDINGS {
            for mode in binding.modes {
                let (own, other) = (
                    does(&keymap, *mode, binding.code, binding.modifiers),
                    does(&plain, *mode, binding.code, binding.modifiers),
                );
                assert_eq!(own, other, "{one:?} in {mode:?}");
            }
        }
    }
}

#[test]
fn every_action_takes_a_key_of_its_own() {
    for action in names() {
        let keymap = keymap(&[(action, &["Ctrl-Alt-F23", "Shift-F24"])]);
        let held = |binding: &&Binding| binding.code == KeyCode::F(24);
        let found = keymap.bindings().iter().find(held).map(|it| name(&it.message));
        assert_eq!(found, Some(action));
    }
}

#[test]
fn everything_that_has_a_key_has_a_name_of_its_own_for_the_settings() {
    for binding in BINDINGS {
        let own = name(&binding.message);
        assert!(!own.is_empty(), "{binding:?} has no label, and shares none: see keys::action");
        let other = BINDINGS.iter().find(|it| name(&it.message) == own && it.message != binding.message);
        assert!(other.is_none(), "{own} is {binding:?} and {other:?}: see keys::action");
        assert!(own.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-'));
    }
}

#[test]
fn the_keys_of_the_table_can_be_written_in_the_settings() {
    for binding in BINDINGS.iter().filter(|it| it.code != KeyCode::BackTab) {
        let chord = Chord { code: binding.code, modifiers: binding.modifiers };
        assert_eq!(Chord::parse(&chord.name()), Some(chord), "{}", chord.name());
    }
}

#[test]
fn a_key_beside_the_arrows_leaves_them_their_name() {
    let (mut app, keymap) = (desk(), keymap(&[("down", &["Ctrl-N"])]));
    assert!(screen(&app, &keymap).contains("↑↓ wählen"));
    press(&mut app, KeyCode::F(1));
    assert!(screen(&app, &keymap).contains("Strg-N "));
}

/// The application at a desk whose sentences speak of these keys.
fn desk_on(keymap: &Keymap) -> App {
    let mut app = desk();
    app.texts = Texts::with_keys(Language::German, keymap.told());
    app
}

#[test]
fn sentences_name_the_chosen_keys_in_every_language() {
    let keymap = keymap(&[("note", &["Alt-J", "Ctrl-T"]), ("guide", &["Ctrl-G"]), ("write-note", &["Ctrl-B"])]);
    let mut app = desk_on(&keymap);
    assert!(app.texts.say("empty-shortlist").contains("Mit Alt-J merken"));
    assert!(app.texts.say("guide-end").contains("(Strg-G)"));
    assert!(app.texts.say("note-hint").contains("Strg-B öffnet"));
    speak(&mut app, Language::English);
    assert!(app.texts.say("empty-shortlist").contains("Alt-J"));
    assert!(app.texts.say("guide-end").contains("(Ctrl-G)"));
}

#[test]
fn sentences_are_whole_where_a_key_is_taken_away() {
    let without = ["note", "clear-shortlist", "shortlist", "hand-out", "write-note", "report", "guide"];
    let choices: Vec<(&str, &[&str])> = without.iter().map(|action| (*action, &[][..])).collect();
    let app = desk_on(&keymap(&choices));
    let all =
        ["row-absent-below", "empty-shortlist", "notice-only-shortlist", "notice-nothing-to-hand-out", "unprinted"];
    for id in all.into_iter().chain(["note-hint", "notice-note-once-more", "slips-none", "guide-end"]) {
        let said = app.texts.say(id);
        assert!(!said.contains("none") && !said.contains("()") && said.ends_with('.'), "{said}");
    }
}

#[test]
fn the_keys_of_the_example_are_free_in_every_language() {
    for language in Language::ALL {
        for id in ["settings-about-keys", "settings-allowed-keys"] {
            let said = Texts::new(language).say(id);
            let example = said.split_once('[').and_then(|(_, rest)| rest.split_once(']')).unwrap().0;
            let keys: Vec<&str> = example.split(", ").map(|key| key.trim_matches('"')).collect();
            assert_eq!(keys.len(), 2, "{said}");
            keymap(&[("note", &keys)]);
        }
    }
}

#[test]
fn without_keys_to_speak_of_no_sentence_names_one() {
    let said = Texts::new(Language::German).say("empty-shortlist");
    assert!(said.contains("Aktionen") && !said.contains("F5"), "{said}");
}
