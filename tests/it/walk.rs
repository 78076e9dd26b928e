//! A random walk of messages on screens of random sizes: nothing panics, and what must hold holds after every step.

use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use wegweiser::app::browse::Tab;
use wegweiser::app::list::ROW_LINES;
use wegweiser::app::message::{Effect, Message, Step};
use wegweiser::app::window::Window;
use wegweiser::app::{App, Mode};
use wegweiser::text::editor::Edit;

use crate::sample;

/// Steps of one walk.
const STEPS: usize = 2_000;

/// Pieces of queries that find something, nothing, or break something.
const TEXTS: &[&str] = &[
    "deutsch",
    "schulden",
    "ort:beispieldorf ",
    "sprache:arabisch ",
    "offen: ",
    "\"zuschuss zur miete\"",
    "-kurs ",
    "schuldnerberattung",
    "030 23125",
    "zzzz",
    "ß中😀\u{202e}\u{1b}[2J",
    "e\u{301}\u{301}\u{301}",
];

/// A linear congruential generator (Knuth, MMIX): the same walk for the same seed on every machine.
struct Dice(u64);

impl Dice {
    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn of<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())].clone()
    }

    fn side(&mut self, end: u16) -> u16 {
        u16::try_from(self.below(usize::from(end) + 1)).unwrap()
    }
}

fn message(dice: &mut Dice) -> Message {
    let steps = [Step::Up, Step::Down, Step::Left, Step::Right, Step::PageUp, Step::PageDown, Step::First, Step::Last];
    let edits = [
        Edit::Left,
        Edit::Right,
        Edit::WordLeft,
        Edit::WordRight,
        Edit::Start,
        Edit::End,
        Edit::Backspace,
        Edit::Delete,
        Edit::DeleteWord,
        Edit::DeleteToStart,
        Edit::DeleteToEnd,
        Edit::Clear,
    ];
    match dice.below(40) {
        0..=3 => Message::Typed(dice.of(&['a', 'e', 'k', 's', '1', '7', '0', ' ', 'ß', '😀'])),
        4..=5 => Message::Pasted(dice.of(TEXTS).to_owned()),
        6..=7 => Message::Edited(dice.of(&edits)),
        8 => Message::Rubbed,
        9..=10 => Message::TabChosen(dice.of(&Tab::ALL).0),
        11 => Message::TabNext,
        12 => Message::TabPrevious,
        13..=19 => Message::Moved(dice.of(&steps)),
        20..=22 => Message::Opened,
        23 => Message::BackTaken,
        24 => Message::ForwardTaken,
        25 => Message::FocusTurned,
        26..=27 => Message::Clicked { column: dice.side(200), row: dice.side(100) },
        28 => Message::Scrolled { column: dice.side(200), row: dice.side(100), is_up: dice.below(2) == 0 },
        29 => Message::Noted,
        30 => dice.of(&[Message::ShortlistCleared, Message::ResetAsked, Message::LeaveAsked, Message::Confirmed]),
        31 => Message::UnknownsTurned,
        32 => Message::HelpAsked,
        33 => Message::LanguagesAsked,
        34 => Message::ThemeNext,
        35..=36 => Message::Cancelled,
        37 => Message::Elapsed(Duration::from_secs(dice.below(60) as u64)),
        38 => Message::Told(sample::now() + chrono::Duration::days(dice.side(800).into())),
        _ => Message::Resized(Window { columns: dice.side(200), rows: dice.side(100) }),
    }
}

/// What must hold after every step.
fn examine(app: &App, is_twice: bool) {
    let list = app.browse.list();
    assert!(list.selected < list.len().max(1), "selected {} of {}", list.selected, list.len());
    assert!(list.top < list.len().max(1), "top {} of {}", list.top, list.len());
    let lines = app.panes().list_lines();
    if lines > 0 && app.mode() != Mode::Start {
        let visible = (lines / ROW_LINES).max(1);
        let seen = list.top..list.top + visible;
        assert!(list.is_empty() || seen.contains(&list.selected), "{} not in {seen:?}", list.selected);
    }
    let (buffer, cursor) = draw(app);
    if let Some((x, y)) = cursor {
        assert!(x < app.window.columns && y < app.window.rows, "cursor at {x}, {y}");
    }
    if is_twice {
        assert_eq!((buffer, cursor), draw(app));
    }
}

fn draw(app: &App) -> (Buffer, Option<(u16, u16)>) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, app.window.columns, app.window.rows));
    let cursor = sample::render(app, &mut buffer);
    (buffer, cursor)
}

fn walk(mut app: App, seed: u64) {
    let mut dice = Dice(seed);
    for step in 0..STEPS {
        // Large screens cost time and show little that is new.
        if step % 50 == 0 {
            app.update(Message::Resized(Window { columns: 40 + dice.side(90), rows: 12 + dice.side(30) }));
        }
        let message = message(&mut dice);
        let said = format!("seed {seed}, step {step}: {message:?}");
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let effect = app.update(message);
            examine(&app, step % 16 == 0);
            effect
        }));
        let Ok(effect) = outcome else { panic!("{said}") };
        assert!(effect != Effect::Leave || app.kiosk.is_none(), "a kiosk was left: {said}");
    }
}

#[test]
fn no_walk_at_a_desk_breaks_anything() {
    (0..10).for_each(|seed| walk(sample::desk(), seed));
}

#[test]
fn no_walk_in_public_breaks_anything_or_leads_out() {
    (10..20).for_each(|seed| walk(sample::kiosk(), seed));
}

#[test]
fn every_size_can_be_drawn() {
    let mut app = sample::desk();
    for columns in (0..=200).step_by(7).chain(38..42).chain(78..92) {
        for rows in (0..=100).step_by(9).chain(10..14).chain(18..22) {
            app.update(Message::Resized(Window { columns, rows }));
            examine(&app, false);
        }
    }
}
