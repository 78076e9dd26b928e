//! Pictures of screens: what stands where, and below it in which role's style.

use std::collections::BTreeMap;

use ratatui::buffer::{Buffer, Cell};
use ratatui::crossterm::event::KeyCode;
use ratatui::style::{Modifier, Style};
use wegweiser::app::kiosk::{Kiosk, Limits};
use wegweiser::app::message::Message;
use wegweiser::app::window::Window;
use wegweiser::app::{App, ThemeName};
use wegweiser::language::Language;
use wegweiser::view::theme::Theme;

use crate::sample::{choose, desk, drawn, enter, kiosk, lines, press, speak, waiting};

/// Every size at which each screen is looked at.
const SIZES: [(u16, u16); 3] = [(120, 36), (80, 24), (40, 12)];

/// A screen as text: its signs, its roles cell by cell, and what the letters mean.
fn picture(app: &App) -> String {
    let buffer = drawn(app);
    let mut legend = BTreeMap::new();
    let letters: Vec<String> = roles(&buffer, app.outfit.theme, &mut legend);
    let trim = |lines: Vec<String>| lines.iter().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n");
    let legend: Vec<String> = legend.into_iter().map(|(letter, role)| format!("{letter} {role}")).collect();
    format!("{}\n\n{}\n\n{}\n", trim(lines(&buffer)), trim(letters), legend.join(", "))
}

/// One letter for the style of each cell; blank where it is the base.
fn roles(buffer: &Buffer, theme: ThemeName, legend: &mut BTreeMap<char, String>) -> Vec<String> {
    let theme = Theme::of(theme);
    let known = [
        (' ', "base", theme.base),
        ('s', "selected", theme.selected),
        ('c', "chosen", theme.chosen),
        ('m', "marked", theme.base.patch(theme.marked)),
        ('S', "selected and marked", theme.selected.add_modifier(Modifier::UNDERLINED)),
        ('M', "bold and marked", theme.strong.patch(theme.marked)),
        ('a', "accent", theme.accent),
        ('A', "bold accent", theme.accent.patch(theme.title)),
        ('w', "warning", theme.warning),
        ('q', "muted", theme.muted),
        ('b', "bold", theme.strong),
    ];
    let mut letter = |cell: &Cell| {
        let style = cell.style();
        let is_seen = cell.symbol() != " " || cell.modifier.intersects(Modifier::REVERSED | Modifier::UNDERLINED);
        if !is_seen && cell.bg == theme.base.bg.unwrap_or_default() {
            return ' ';
        }
        let found = known.iter().find(|(_, _, role)| is_same(style, *role));
        let (letter, role) = found.map_or(('?', "another style"), |(letter, role, _)| (*letter, *role));
        if letter != ' ' {
            legend.insert(letter, role.to_owned());
        }
        letter
    };
    let area = buffer.area;
    (0..area.height).map(|y| (0..area.width).map(|x| letter(&buffer[(x, y)])).collect()).collect()
}

/// Whether a cell looks as a role says. What a role leaves open is the terminal's own.
fn is_same(cell: Style, role: Style) -> bool {
    let colors = |style: Style| (style.fg.unwrap_or_default(), style.bg.unwrap_or_default());
    colors(cell) == colors(role) && cell.add_modifier == role.add_modifier
}

/// Takes a picture of a state at every size.
fn look(name: &str, make: impl Fn() -> App) {
    for (columns, rows) in SIZES {
        let mut app = make();
        app.update(Message::Resized(Window { columns, rows }));
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("{name}-{columns}x{rows}"), picture(&app));
        });
    }
}

/// Whether any cell is reversed.
fn reversed(buffer: &Buffer) -> usize {
    buffer.content.iter().filter(|cell| cell.modifier.contains(Modifier::REVERSED)).count()
}

fn searched() -> App {
    let mut app = desk();
    enter(&mut app, "deutschkurs");
    app
}

fn read() -> App {
    let mut app = desk();
    press(&mut app, KeyCode::Tab);
    choose(&mut app, "schuldnerberatung");
    press(&mut app, KeyCode::Enter);
    app
}

fn warned() -> App {
    let mut app = kiosk();
    enter(&mut app, "wohngeld");
    app.update(Message::Elapsed(std::time::Duration::from_secs(95)));
    app
}

#[test]
fn the_start() {
    look("start", desk);
}

#[test]
fn what_may_be_needed_before_a_word_is_typed() {
    look("glance", crate::sample::urgent);
}

#[test]
fn a_directory_that_is_being_loaded() {
    look("loading", || {
        let mut app = waiting();
        enter(&mut app, "deutschkurs");
        app
    });
}

#[test]
fn a_directory_that_is_being_loaded_in_public() {
    look("loading-kiosk", || waiting().into_kiosk(Kiosk::new(Language::German, Limits::default())));
}

#[test]
fn a_search() {
    look("search", searched);
}

#[test]
fn a_page() {
    look("page", read);
}

#[test]
fn a_shortlist() {
    look("shortlist", || {
        let mut app = searched();
        press(&mut app, KeyCode::F(5));
        press(&mut app, KeyCode::Down);
        press(&mut app, KeyCode::F(5));
        app.update(Message::TabChosen(wegweiser::app::browse::Tab::Shortlist));
        app
    });
}

#[test]
fn the_help() {
    look("help", || {
        let mut app = desk();
        press(&mut app, KeyCode::F(1));
        app
    });
}

#[test]
fn the_question_whether_to_leave() {
    look("question", || {
        let mut app = desk();
        press(&mut app, KeyCode::F(10));
        app
    });
}

#[test]
fn a_search_without_hits_that_has_suggestions() {
    look("no-hits", || {
        let mut app = desk();
        app.update(Message::Pasted("wohngeld ort:beispieldorf".to_owned()));
        app
    });
}

#[test]
fn the_start_page_in_public() {
    look("kiosk", kiosk);
}

#[test]
fn the_warning_in_public() {
    look("warning", warned);
}

#[test]
fn the_english_interface() {
    look("english", || {
        let mut app = searched();
        speak(&mut app, Language::English);
        app
    });
}

#[test]
fn without_colors() {
    look("plain", || {
        let mut app = searched();
        app.outfit.theme = ThemeName::Plain;
        app
    });
}

#[test]
fn without_colors_the_selection_can_still_be_seen() {
    for make in [searched, desk, kiosk] {
        for (columns, rows) in SIZES {
            let mut app = make();
            app.outfit.theme = ThemeName::Plain;
            app.update(Message::Resized(Window { columns, rows }));
            let before = drawn(&app);
            press(&mut app, KeyCode::Down);
            press(&mut app, KeyCode::Right);
            let after = drawn(&app);
            assert!(reversed(&before) > 0 && reversed(&after) > 0);
            let moved = before.content.iter().zip(&after.content).filter(|(one, other)| one.modifier != other.modifier);
            assert!(moved.count() > 0, "{columns}x{rows}");
        }
    }
}

#[test]
fn every_theme_tells_the_selected_row_from_the_others_without_its_colors() {
    for (theme, _) in ThemeName::ALL {
        let roles = Theme::of(theme);
        assert_ne!(roles.selected.add_modifier, roles.base.add_modifier);
        assert!(roles.selected.add_modifier.contains(Modifier::REVERSED));
    }
}

#[test]
fn a_console_gets_only_signs_that_it_has() {
    // Terminus in the Latin-15 form of Debian's console-setup: no stars, no pointers, no rounded corners.
    let has = |sign: &str| sign.is_ascii() || "äöüÄÖÜßéś┌┐└┘├┤┬┴│─█░•…„“–·↑↓←→".contains(sign);
    for make in [desk, searched, read, warned, kiosk, waiting] {
        for (columns, rows) in SIZES {
            let mut app = make();
            app.outfit.glyphs = wegweiser::app::GlyphSet::Console;
            press(&mut app, KeyCode::F(5));
            app.update(Message::Resized(Window { columns, rows }));
            for line in lines(&drawn(&app)) {
                let missing: Vec<char> = line.chars().filter(|sign| !has(&sign.to_string())).collect();
                assert!(missing.is_empty(), "{missing:?} in {line:?}");
            }
        }
    }
}
