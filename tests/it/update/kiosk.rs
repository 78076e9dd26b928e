//! Kiosk mode: what a visitor may do, and the clock that makes the program forget.

use std::time::Duration;

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use wegweiser::app::action::Action;
use wegweiser::app::browse::{Focus, Tab};
use wegweiser::app::kiosk::Limits;
use wegweiser::app::message::{Effect, Message};
use wegweiser::app::overlay::Overlay;
use wegweiser::app::{App, Mode, ThemeName};
use wegweiser::keys::BINDINGS;
use wegweiser::keys::keymap::Keymap;
use wegweiser::language::Language;

use crate::sample::{
    SMALL, WIDE, choose, chord, click, desk, drawn, enter, kiosk, lines, place_of, press, record, repeat, rows,
    selected,
};

fn wait(app: &mut App, seconds: u64) -> Effect {
    app.update(Message::Elapsed(Duration::from_secs(seconds)))
}

fn countdown(app: &App) -> Option<u64> {
    app.kiosk.as_ref().unwrap().countdown()
}

/// A visitor who has left traces of every kind.
fn visited() -> App {
    let mut app = kiosk();
    press(&mut app, KeyCode::Char('0'));
    press(&mut app, KeyCode::F(4));
    press(&mut app, KeyCode::Char('1'));
    enter(&mut app, "wohngeld");
    press(&mut app, KeyCode::F(5));
    press(&mut app, KeyCode::F(7));
    press(&mut app, KeyCode::Enter);
    app
}

/// Nothing is left of a visitor.
fn is_as_new(app: &mut App) {
    let fresh = kiosk();
    assert_eq!((app.mode(), &app.overlay, app.notice().as_deref()), (Mode::Start, &None, None));
    assert_eq!((app.language(), app.outfit.theme), (Language::German, ThemeName::Dark));
    assert!(app.desk.shortlist.entries().is_empty());
    assert_eq!((app.browse.editor.text(), app.browse.scope), ("", None));
    assert_eq!((app.browse.focus, app.browse.tab, app.browse.shown.unknown), (Focus::List, Tab::Goals, false));
    for (tab, _) in Tab::ALL {
        assert_eq!(rows(app, tab), rows(&fresh, tab));
    }
    // The way back leads nowhere.
    app.update(Message::TabNext);
    chord(app, KeyCode::Left, KeyModifiers::ALT);
    assert_eq!((app.browse.editor.text(), app.browse.scope, app.browse.tab), ("", None, Tab::Offers));
}

#[test]
fn nothing_that_leaves_a_desk_is_allowed() {
    for message in [Message::LeaveAsked, Message::Confirmed] {
        let mut app = kiosk();
        assert_eq!(app.update(message), Effect::None);
        assert_eq!((&app.overlay, app.mode()), (&None, Mode::Start));
    }
}

#[test]
fn nothing_is_copied_opened_written_or_kept() {
    let actions = Action::ALL.iter().map(|(action, ..)| *action).filter(|action| *action != Action::ShowCode);
    for message in actions.map(Message::Acted).chain([Message::MenuAsked]) {
        let mut app = visited();
        let before = app.desk.clone();
        assert_eq!(app.update(message.clone()), Effect::None, "{message:?}");
        assert_eq!((&app.overlay, &app.desk), (&None, &before), "{message:?}");
    }
}

#[test]
fn a_visitor_may_see_the_code_and_nothing_else_is_done() {
    let mut app = visited();
    assert_eq!(app.update(Message::Acted(Action::ShowCode)), Effect::Draw);
    assert_eq!(app.mode(), Mode::Code);
    for binding in BINDINGS {
        assert!(
            !matches!(chord(&mut app, binding.code, binding.modifiers), Effect::Do(_) | Effect::Leave),
            "{binding:?}"
        );
    }
    wait(&mut app, 200);
    is_as_new(&mut app);
}

#[test]
fn no_key_with_anything_held_leaves_in_any_mode() {
    let codes = (0x20..0x7f_u8).map(|byte| KeyCode::Char(char::from(byte))).chain((1..=24).map(KeyCode::F)).chain([
        KeyCode::Esc,
        KeyCode::Enter,
        KeyCode::Tab,
        KeyCode::BackTab,
        KeyCode::Backspace,
        KeyCode::Delete,
        KeyCode::Insert,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::Left,
    ]);
    let keymap = Keymap::standard();
    // Many keys say the same; each thing said is tried once on a kiosk of its own.
    let mut said = Vec::new();
    for code in codes {
        for bits in 0..16 {
            for mode in [Mode::List, Mode::Page, Mode::Start, Mode::Help, Mode::Question, Mode::Code, Mode::Warning] {
                let event = Event::Key(KeyEvent::new(code, KeyModifiers::from_bits_truncate(bits)));
                let message = keymap.message(mode, &event).filter(|message| !said.contains(message));
                if let Some(message) = message {
                    said.push(message.clone());
                    assert_ne!(kiosk().update(message), Effect::Leave, "{code:?} with {bits} in {mode:?}");
                }
            }
        }
    }
}

#[test]
fn the_question_never_opens() {
    let mut app = kiosk();
    for binding in BINDINGS {
        chord(&mut app, binding.code, binding.modifiers);
        assert_ne!(app.overlay, Some(Overlay::LeaveQuestion), "after {binding:?}");
    }
    repeat(&mut app, KeyCode::Esc, 10);
    assert_eq!(app.mode(), Mode::Start);
}

#[test]
fn digits_open_the_fields_on_the_start_page() {
    for (digit, id) in [('1', "wohnen"), ('2', "bildung"), ('3', "recht")] {
        let mut app = kiosk();
        press(&mut app, KeyCode::Char(digit));
        assert_eq!((app.browse.scope, app.browse.tab), (Some(record(&app, id)), Tab::Offers));
    }
}

#[test]
fn a_digit_without_a_field_does_nothing() {
    let mut app = kiosk();
    press(&mut app, KeyCode::Char('9'));
    assert_eq!((app.mode(), app.browse.editor.text()), (Mode::Start, ""));
}

#[test]
fn arrows_and_enter_open_a_field() {
    let mut app = kiosk();
    press(&mut app, KeyCode::Right);
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.browse.scope, Some(record(&app, "bildung")));
}

#[test]
fn a_letter_on_the_start_page_begins_a_search() {
    let mut app = kiosk();
    enter(&mut app, "wohngeld");
    assert_eq!((app.mode(), selected(&app)), (Mode::List, "wohngeld"));
}

#[test]
fn escape_leads_back_to_the_start_page_one_thing_at_a_time() {
    let mut app = kiosk();
    press(&mut app, KeyCode::Char('1'));
    enter(&mut app, "wohngeld");
    repeat(&mut app, KeyCode::Esc, 2);
    assert_eq!((app.mode(), app.browse.scope), (Mode::List, None));
    press(&mut app, KeyCode::Esc);
    is_as_new(&mut app);
}

#[test]
fn help_opens_over_the_start_page() {
    let mut app = kiosk();
    press(&mut app, KeyCode::F(1));
    assert_eq!(app.mode(), Mode::Help);
    press(&mut app, KeyCode::Esc);
    assert_eq!(app.mode(), Mode::Start);
}

#[test]
fn after_the_idle_time_a_warning_counts_down_and_then_everything_is_forgotten() {
    let mut app = visited();
    assert_eq!((wait(&mut app, 89), countdown(&app)), (Effect::None, None));
    assert_eq!((wait(&mut app, 1), countdown(&app)), (Effect::Draw, Some(20)));
    assert_eq!(app.mode(), Mode::Warning);
    assert_eq!((wait(&mut app, 19), countdown(&app)), (Effect::Draw, Some(1)));
    assert_eq!(wait(&mut app, 1), Effect::Draw);
    is_as_new(&mut app);
}

#[test]
fn a_long_sleep_ends_in_forgetting_too() {
    let mut app = visited();
    wait(&mut app, 100_000);
    is_as_new(&mut app);
}

#[test]
fn the_countdown_draws_once_a_second() {
    let mut app = visited();
    wait(&mut app, 90);
    let drawn = (0..40).filter(|_| app.update(Message::Elapsed(Duration::from_millis(250))) == Effect::Draw).count();
    assert_eq!(drawn, 10);
}

#[test]
fn any_key_in_the_warning_gives_more_time_and_does_nothing_else() {
    let keys = BINDINGS.iter().map(|binding| (binding.code, binding.modifiers));
    let others = [(KeyCode::Char('x'), KeyModifiers::NONE), (KeyCode::F(12), KeyModifiers::NONE)];
    for (code, modifiers) in keys.chain(others) {
        let mut app = visited();
        let before =
            (app.browse.editor.text().to_owned(), app.browse.focus, app.language(), app.desk.shortlist.clone());
        wait(&mut app, 95);
        assert_eq!(app.mode(), Mode::Warning);
        assert_eq!(chord(&mut app, code, modifiers), Effect::Draw, "{code:?} {modifiers:?}");
        assert_eq!(countdown(&app), None, "{code:?} {modifiers:?}");
        let after = (app.browse.editor.text().to_owned(), app.browse.focus, app.language(), app.desk.shortlist.clone());
        assert_eq!(after, before, "{code:?} {modifiers:?}");
        assert_eq!((wait(&mut app, 89), countdown(&app)), (Effect::None, None));
    }
}

#[test]
fn a_tap_and_the_wheel_give_more_time_too() {
    for message in [Message::Clicked { column: 3, row: 3 }, Message::Scrolled { column: 3, row: 6, is_up: false }] {
        let mut app = visited();
        let before = selected(&app).to_owned();
        wait(&mut app, 95);
        app.update(message);
        assert_eq!((countdown(&app), selected(&app)), (None, before.as_str()));
    }
}

#[test]
fn a_new_size_gives_no_time() {
    let mut app = visited();
    wait(&mut app, 95);
    app.update(Message::Resized(SMALL));
    assert_eq!(countdown(&app), Some(15));
}

#[test]
fn a_start_page_nobody_touched_waits_without_a_clock() {
    let mut app = kiosk();
    assert_eq!(wait(&mut app, 100_000), Effect::None);
    assert_eq!((countdown(&app), app.kiosk.as_ref().unwrap().wake()), (None, None));
}

#[test]
fn a_language_chosen_on_the_start_page_is_forgotten_like_everything_else() {
    let mut app = kiosk();
    press(&mut app, KeyCode::Char('0'));
    assert!(app.kiosk.as_ref().unwrap().wake().is_some());
    wait(&mut app, 110);
    is_as_new(&mut app);
}

#[test]
fn the_clock_wakes_when_the_warning_is_due() {
    let mut app = visited();
    wait(&mut app, 60);
    assert_eq!(app.kiosk.as_ref().unwrap().wake(), Some(Duration::from_secs(30)));
}

#[test]
fn a_reset_from_outside_forgets_at_once() {
    let mut app = visited();
    assert_eq!(app.update(Message::ResetAsked), Effect::Draw);
    is_as_new(&mut app);
}

#[test]
fn a_reset_closes_the_help() {
    let mut app = visited();
    press(&mut app, KeyCode::F(1));
    app.update(Message::ResetAsked);
    is_as_new(&mut app);
}

#[test]
fn a_reset_from_outside_means_nothing_at_a_desk() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    assert_eq!(app.update(Message::ResetAsked), Effect::None);
    assert_eq!(app.browse.editor.text(), "wohngeld");
}

#[test]
fn the_usual_limits_leave_the_time_people_need() {
    // WCAG 2.2, criterion 2.2.1: at least 20 seconds to ask for more time.
    let limits = Limits::default();
    assert!(limits.idle >= Duration::from_secs(60) && limits.warning >= Duration::from_secs(20));
}

#[test]
fn contacts_that_are_not_public_are_hidden() {
    let says = |app: &App, text: &str| {
        let sheet = app.sheet().unwrap();
        let headings = sheet.sections.iter().filter_map(|section| section.heading.as_deref());
        let rows = sheet.rows().map(|row| row.text.as_str());
        headings.chain(rows).any(|line| line.contains(text))
    };
    for (mut app, is_hidden) in [(desk(), false), (kiosk(), true)] {
        enter(&mut app, "wohnungsamt");
        press(&mut app, KeyCode::Tab);
        choose(&mut app, "wohnungsamt");
        assert!(says(&app, "030 23125002"));
        assert_eq!((says(&app, "Musterfrau"), says(&app, "030 23125003")), (!is_hidden, !is_hidden));
    }
}

#[test]
fn a_tap_on_the_name_of_the_directory_leads_back_to_the_start_page() {
    let mut app = visited();
    let (column, row) = place_of(&app, "Wegweiser Musterstadt");
    click(&mut app, column, row);
    is_as_new(&mut app);
}

/// A visitor on the page of an offer.
fn reading() -> App {
    let mut app = kiosk();
    enter(&mut app, "wohngeld");
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.browse.focus, Focus::Page);
    app
}

#[test]
fn enter_on_a_page_opens_its_code_without_an_arrow_first() {
    for window in [SMALL, WIDE] {
        let mut app = reading();
        app.update(Message::Resized(window));
        assert!(lines(&drawn(&app)).join("\n").contains("▸ Enter QR-Code fürs Handy"));
        press(&mut app, KeyCode::Enter);
        assert_eq!(app.mode(), Mode::Code);
        press(&mut app, KeyCode::Esc);
        assert_eq!(app.mode(), Mode::Page);
    }
}

#[test]
fn arrows_lead_from_the_code_to_the_links_and_back() {
    let mut app = reading();
    press(&mut app, KeyCode::Down);
    assert_eq!((app.browse.place.link, app.is_on_code()), (Some(0), false));
    repeat(&mut app, KeyCode::Up, 2);
    assert!(app.is_on_code());
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.mode(), Mode::Code);
}

#[test]
fn one_click_on_the_word_opens_the_code() {
    let mut app = kiosk();
    enter(&mut app, "wohngeld");
    let (column, row) = place_of(&app, "QR-Code fürs Handy");
    click(&mut app, column, row);
    assert_eq!(app.mode(), Mode::Code);
}

#[test]
fn enter_below_the_word_opens_nothing() {
    let mut app = reading();
    app.update(Message::Resized(SMALL));
    press(&mut app, KeyCode::End);
    press(&mut app, KeyCode::Enter);
    assert_eq!((app.mode(), app.is_on_code()), (Mode::Page, false));
}

#[test]
fn a_first_query_is_the_first_visitors_and_forgotten_with_them() {
    let mut app = kiosk();
    app.update(Message::Pasted("wohngeld".to_owned()));
    assert_eq!((app.mode(), selected(&app)), (Mode::List, "wohngeld"));
    wait(&mut app, 110);
    is_as_new(&mut app);
}
