//! What is told below the lists: nothing is lost, nothing is told twice, and nothing stays longer than it must.

use std::time::Duration;

use ratatui::crossterm::event::KeyCode;
use wegweiser::app::App;
use wegweiser::app::message::{Effect, Message};
use wegweiser::app::notice::{Sentence, Tone};
use wegweiser::app::window::Window;
use wegweiser::view::theme::Theme;

use crate::sample::{SMALL, desk, drawn, enter, lines, press, repeat};

/// Longer than reading any of these sentences takes.
const LONG: Duration = Duration::from_secs(60);

fn inform(app: &mut App, sentence: &str) {
    app.update(Message::Informed(Sentence::warning(sentence.to_owned())));
}

fn pass(app: &mut App, time: Duration) -> Effect {
    app.update(Message::Elapsed(time))
}

/// A sentence that fills a line of a screen of 80 columns.
fn line(letter: &str) -> String {
    letter.repeat(70)
}

#[test]
fn of_several_things_told_at_once_none_hides_the_others_and_none_is_told_twice() {
    let mut app = desk();
    for sentence in ["Eins.", "Zwei.", "Eins."] {
        inform(&mut app, sentence);
    }
    assert_eq!(app.notice().as_deref(), Some("Eins. Zwei."));
}

#[test]
fn nothing_of_what_lies_below_a_notice_shines_through() {
    let styles = |app: &App, y: u16| {
        let buffer = drawn(app);
        (0..SMALL.columns).map(|x| buffer[(x, y)].style()).collect::<Vec<_>>()
    };
    let over = |query: &str| {
        let mut app = desk();
        app.update(Message::Resized(SMALL));
        enter(&mut app, query);
        repeat(&mut app, KeyCode::Down, 9);
        app
    };
    // The selected line, with marks, at the end of a list, and no line at all.
    let (mut full, mut empty) = (over("wohn"), over("xyzzyx"));
    let bare = styles(&empty, 7);
    assert_ne!(styles(&full, 7), bare, "nothing lies below");
    for app in [&mut full, &mut empty] {
        inform(app, &"xxxxxxxxx ".repeat(30));
        assert!(lines(&drawn(app))[7].contains("xxx"));
    }
    assert_eq!(styles(&full, 7), styles(&empty, 7));
}

#[test]
fn what_was_in_view_for_long_goes_with_the_next_key() {
    let mut app = desk();
    inform(&mut app, "Eins.");
    assert_eq!(pass(&mut app, LONG), Effect::None);
    assert_eq!(app.notice().as_deref(), Some("Eins."));
    press(&mut app, KeyCode::Down);
    assert_eq!(app.notice(), None);
}

#[test]
fn keys_take_nothing_away_that_could_not_be_read_yet() {
    let mut app = desk();
    inform(&mut app, "Eins.");
    enter(&mut app, "wohngeld");
    assert_eq!(app.notice().as_deref(), Some("Eins."));
    let left = app.notices_wake().expect("it is due to go");
    assert_eq!(pass(&mut app, left), Effect::Draw);
    assert_eq!((app.notice(), app.notices_wake()), (None, None));
}

#[test]
fn a_key_is_answered_at_once_and_its_answer_goes_with_the_next() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    inform(&mut app, "Eins.");
    press(&mut app, KeyCode::F(5));
    assert_eq!(app.notice().as_deref(), Some("Gemerkt. Die Merkliste hat jetzt einen Eintrag. Eins."));
    press(&mut app, KeyCode::Down);
    assert_eq!(app.notice().as_deref(), Some("Eins."));
}

#[test]
fn what_has_no_room_waits_and_comes_by_itself_when_the_others_have_been_read() {
    let mut app = desk();
    app.update(Message::Resized(Window { columns: 80, rows: 24 }));
    let sentences = ["a", "b", "c", "d", "e", "f", "g"].map(line);
    for sentence in &sentences {
        inform(&mut app, sentence);
    }
    let mut told = Vec::new();
    while let Some(wake) = app.notices_wake() {
        told.push(app.notice().unwrap());
        pass(&mut app, wake);
    }
    told.push(app.notice().unwrap());
    told.dedup();
    assert!(told.len() > 1, "{told:?}");
    let all = told.join(" ");
    assert!(sentences.iter().all(|sentence| all.matches(sentence.as_str()).count() == 1), "{told:?}");
}

#[test]
fn several_sentences_leave_the_most_of_a_small_screen_free() {
    let mut app = desk();
    app.update(Message::Resized(SMALL));
    for sentence in ["Eins ist nicht da.", "Zwei ist nicht da.", "Drei ist nicht da.", "Vier ist nicht da."] {
        inform(&mut app, sentence);
    }
    let told = app.notices.lines(usize::from(app.panes().footer.width));
    assert!(told.len() <= 2, "{told:?}");
}

#[test]
fn while_the_help_covers_it_nothing_is_taken_for_read() {
    let mut app = desk();
    inform(&mut app, "Eins.");
    press(&mut app, KeyCode::F(1));
    assert_eq!(app.notices_wake(), None);
    pass(&mut app, LONG);
    press(&mut app, KeyCode::Esc);
    assert_eq!(app.notice().as_deref(), Some("Eins."));
}

#[test]
fn a_warning_has_a_sign_and_stands_apart_from_what_was_done() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    inform(&mut app, "Eins.");
    press(&mut app, KeyCode::F(5));
    let told = app.notices.lines(118);
    assert_eq!(told.iter().map(|(tone, _)| *tone).collect::<Vec<_>>(), [Tone::Said, Tone::Warning]);
    assert!(lines(&drawn(&app)).iter().any(|line| line.contains("! Eins.")));
}

#[test]
fn success_looks_other_than_a_warning_in_every_theme() {
    for (theme, name) in wegweiser::app::ThemeName::ALL {
        let theme = Theme::of(theme);
        assert_ne!(theme.said, theme.warning, "{name}");
    }
}
