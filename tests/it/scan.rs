//! QR codes on the screen: a camera reads in each exactly what is meant to be in it.

use std::fs;
use std::process::Command;

use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use ratatui::style::Color;
use tempfile::TempDir;
use wegweiser::app::code::{Code, Dots, Fit, fit};
use wegweiser::app::message::Message;
use wegweiser::app::overlay::Overlay;
use wegweiser::app::window::Window;
use wegweiser::app::{App, GlyphSet, ThemeName};
use wegweiser::dataset::Record;
use wegweiser::export::payload::{Content, Payload, payloads};

use crate::sample::{chord, click, desk, desk_with, drawn, enter, kiosk, lines, place_of, press, record};
use crate::search::ground::shipped_anew;
use crate::tools;

/// How many pixels a dot is wide; a cell is one dot wide and two high.
const PIXELS: usize = 4;

/// How bright the rest of the screen is.
const SURROUNDINGS: u8 = 90;

/// The upper and the lower half of a cell.
pub type Cell = [u8; 2];

/// How bright a color is.
pub fn brightness(is_dark: bool, is_light: bool) -> u8 {
    match (is_dark, is_light) {
        (true, _) => 0,
        (_, true) => 255,
        _ => SURROUNDINGS,
    }
}

fn bright(color: Color) -> u8 {
    let is_dark = matches!(color, Color::Indexed(16) | Color::Black);
    brightness(is_dark, matches!(color, Color::Indexed(231) | Color::White))
}

/// A cell with this sign and these colors.
pub fn cell(sign: &str, fore: u8, back: u8) -> Cell {
    match sign {
        "▀" => [fore, back],
        "█" => [fore, fore],
        " " | "" => [back, back],
        _ => [SURROUNDINGS, SURROUNDINGS],
    }
}

/// A screen as a portable gray map.
pub fn picture(rows: &[Vec<Cell>]) -> Vec<u8> {
    let width = rows[0].len() * PIXELS;
    let mut bytes = format!("P5 {width} {} 255\n", rows.len() * 2 * PIXELS).into_bytes();
    for row in rows {
        for half in 0..2 {
            let line: Vec<u8> = row.iter().flat_map(|cell| [cell[half]; PIXELS]).collect();
            (0..PIXELS).for_each(|_| bytes.extend(&line));
        }
    }
    bytes
}

fn photographed(buffer: &Buffer) -> Vec<u8> {
    let area = buffer.area;
    let row =
        |y| (0..area.width).map(move |x| &buffer[(x, y)]).map(|it| cell(it.symbol(), bright(it.fg), bright(it.bg)));
    picture(&(0..area.height).map(|y| row(y).collect()).collect::<Vec<_>>())
}

/// What a camera reads in these pictures, one after another.
#[track_caller]
pub fn read(pictures: &[Vec<u8>]) -> String {
    let (_folder, mut command) = camera(pictures);
    tools::output(&mut command, b"")
}

/// What a camera reads in a picture; nothing where there is no code in it yet.
pub fn glimpsed(picture: Vec<u8>) -> String {
    let (_folder, mut command) = camera(&[picture]);
    String::from_utf8(command.output().unwrap().stdout).unwrap()
}

fn camera(pictures: &[Vec<u8>]) -> (TempDir, Command) {
    let folder = TempDir::new().unwrap();
    let mut command = Command::new("zbarimg");
    command.args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]).current_dir(folder.path());
    for (at, picture) in pictures.iter().enumerate() {
        let name = format!("{at}.pgm");
        fs::write(folder.path().join(&name), picture).unwrap();
        command.arg(name);
    }
    (folder, command)
}

/// The application with the code of a record on its screen.
fn shown(mut app: App, record: Record, window: (u16, u16)) -> App {
    app.update(Message::Resized(Window { columns: window.0, rows: window.1 }));
    let id = app.catalogue.dataset.id(record).to_owned();
    app.overlay = Some(Overlay::Code(Code::of(id)));
    app
}

fn contents(app: &App, record: Record) -> Vec<Payload> {
    payloads(&app.catalogue.dataset, record, app.occasion())
}

/// Pictures of every code of a record that fits, with what has to be read in them.
fn codes(app: &mut App, record: Record) -> (Vec<Vec<u8>>, String) {
    let (mut pictures, mut expected) = (Vec::new(), String::new());
    for payload in contents(app, record) {
        if let Fit::Shown { variant, .. } = fit(&payload, app.window, app.dots()) {
            pictures.push(photographed(&drawn(app)));
            expected.push_str(&payload.variants[variant].text);
            expected.push('\n');
        }
        press(app, KeyCode::Tab);
    }
    (pictures, expected)
}

#[test]
fn a_camera_reads_every_code_at_every_size_in_every_theme_and_on_a_console() {
    if !tools::is_there("zbarimg", &["--version"]) {
        return;
    }
    let (mut pictures, mut expected) = (Vec::new(), String::new());
    for (id, window, glyphs, theme) in [
        ("wohnungsamt", (120, 36), GlyphSet::Full, ThemeName::Dark),
        ("wohngeld", (80, 24), GlyphSet::Full, ThemeName::Light),
        ("nachbarschaftscafe", (200, 60), GlyphSet::Full, ThemeName::Contrast),
        ("schuldnerberatung", (100, 60), GlyphSet::Full, ThemeName::Plain),
        ("wohnungsamt", (240, 67), GlyphSet::Console, ThemeName::Dark),
        ("wohngeld", (128, 48), GlyphSet::Console, ThemeName::Plain),
        ("was-ist-das", (80, 24), GlyphSet::Full, ThemeName::Dark),
    ] {
        let app = desk();
        let at = record(&app, id);
        let mut app = shown(app, at, window);
        (app.outfit.glyphs, app.outfit.theme) = (glyphs, theme);
        let (taken, meant) = codes(&mut app, at);
        assert!(!taken.is_empty(), "no code of {id} fits {window:?}");
        pictures.extend(taken);
        expected.push_str(&meant);
    }
    assert_eq!(read(&pictures), expected);
}

#[test]
fn a_camera_reads_all_kinds_of_codes_of_shipped_records() {
    if !tools::is_there("zbarimg", &["--version"]) {
        return;
    }
    let (mut pictures, mut expected, mut kinds) = (Vec::new(), String::new(), Vec::new());
    let mut app = desk_with(shipped_anew());
    let (partners, offers) = (app.catalogue.dataset.partners.len(), app.catalogue.dataset.offers.len());
    let records = (0..partners).step_by(17).map(Record::Partner).chain((0..offers).step_by(41).map(Record::Offer));
    for record in records {
        app = shown(app, record, (160, 50));
        kinds.extend(contents(&app, record).iter().map(|payload| payload.content));
        let (taken, meant) = codes(&mut app, record);
        pictures.extend(taken);
        expected.push_str(&meant);
    }
    assert!([Content::Card, Content::Phone, Content::Page, Content::Text].iter().all(|kind| kinds.contains(kind)));
    assert!(pictures.len() > 40, "{}", pictures.len());
    assert_eq!(read(&pictures), expected);
}

#[test]
fn a_contact_fits_on_a_screen_of_80_by_24() {
    let app = desk();
    for id in ["wohnungsamt", "wohngeld", "schuldnerberatung", "nachbarn", "deutschkurs-a1"] {
        let payload = contents(&app, record(&app, id)).remove(0);
        let fit = fit(&payload, Window { columns: 80, rows: 24 }, Dots::Halves);
        assert!(matches!(fit, Fit::Shown { .. }), "{id}: {fit:?}");
    }
}

#[test]
fn the_window_that_is_asked_for_is_large_enough() {
    let app = desk();
    for id in ["wohnungsamt", "wohngeld", "was-ist-das", "nachbarn"] {
        for payload in contents(&app, record(&app, id)) {
            for dots in [Dots::Halves, Dots::Pairs] {
                let Fit::Needs(window) = fit(&payload, Window { columns: 40, rows: 12 }, dots) else {
                    panic!("a code with room for words fits no screen of 40 by 12")
                };
                assert!(matches!(fit(&payload, window, dots), Fit::Shown { .. }), "{id} {payload:?} {window:?}");
            }
        }
    }
}

#[test]
fn a_larger_screen_shows_a_larger_code_with_more_in_it() {
    let app = desk();
    let payload = contents(&app, record(&app, "wohnungsamt")).remove(0);
    let shown = |columns, rows| match fit(&payload, Window { columns, rows }, Dots::Halves) {
        Fit::Shown { picture, variant, .. } => (variant, picture.scale),
        Fit::Needs(window) => panic!("{window:?}"),
    };
    assert_eq!(shown(80, 24), (2, 1));
    assert_eq!(shown(120, 36), (0, 1));
    assert_eq!(shown(200, 70), (0, 2));
}

#[test]
fn a_console_gets_nothing_but_full_blocks_and_blanks() {
    let app = desk();
    let at = record(&app, "wohnungsamt");
    let mut app = shown(app, at, (240, 67));
    app.outfit.glyphs = GlyphSet::Console;
    let Some(Overlay::Code(code)) = &app.overlay else { panic!("no code") };
    let area = app.display(code).unwrap().picture.unwrap().area;
    let buffer = drawn(&app);
    for (x, y) in (area.x..area.x + area.width).flat_map(|x| (area.y..area.y + area.height).map(move |y| (x, y))) {
        assert!(matches!(buffer[(x, y)].symbol(), "█" | " "), "{x} {y}");
    }
    assert!(drawn(&app).content.iter().all(|cell| cell.symbol() != "▀"));
}

#[test]
fn what_the_code_holds_stands_beside_it_in_words() {
    let app = desk();
    let at = record(&app, "wohnungsamt");
    let mut app = shown(app, at, (120, 36));
    let said = |app: &App| lines(&drawn(app)).join("\n");
    for words in ["Wohnungsamt", "Musterplatz 1, 00001 Musterstadt", "030 23125001", "Esc schließen"] {
        assert!(said(&app).contains(words), "{words}\n{}", said(&app));
    }
    press(&mut app, KeyCode::Tab);
    assert!(!said(&app).contains("Musterplatz") && said(&app).contains("030 23125001"), "{}", said(&app));
    app.update(Message::Resized(crate::sample::SMALL));
    assert!(said(&app).contains("Für diesen QR-Code muss das Fenster"), "{}", said(&app));
}

#[test]
fn where_a_code_does_not_fit_another_one_is_named_only_if_it_does() {
    let mut seen = [0, 0];
    for rows in 8..40 {
        let app = desk();
        let at = record(&app, "wohnungsamt");
        let app = shown(app, at, (40, rows));
        let fits = |it: &Payload| matches!(fit(it, app.window, app.dots()), Fit::Shown { .. });
        let payloads = contents(&app, at);
        if fits(&payloads[0]) {
            continue;
        }
        let has_other = payloads.iter().any(fits);
        let said = lines(&drawn(&app)).concat();
        assert_eq!(said.contains("Tab zeigt einen anderen"), has_other, "{rows}\n{said}");
        seen[usize::from(has_other)] += 1;
    }
    assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
}

#[test]
fn a_code_shortened_for_a_small_screen_says_so() {
    let app = desk();
    let at = record(&app, "wohnungsamt");
    let app = shown(app, at, (80, 24));
    let said = lines(&drawn(&app)).join("\n");
    assert!(said.contains("Gekürzt: Mehr passt in ein") && !said.contains("Musterplatz"), "{said}");
}

#[test]
fn no_code_and_no_words_hold_what_is_not_public() {
    let app = desk();
    for record in app.catalogue.dataset.records() {
        for payload in contents(&app, record) {
            let told = format!("{payload:?}");
            assert!(
                !told.contains("Musterfrau") && !told.contains("23125003") && !told.contains("23125-003"),
                "{told}"
            );
        }
    }
}

#[test]
fn the_arrows_go_round_through_the_contents_and_a_click_chooses_one() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    chord(&mut app, KeyCode::Char('q'), KeyModifiers::ALT);
    let chosen = |app: &App| match &app.overlay {
        Some(Overlay::Code(code)) => Some(code.chosen),
        _ => None,
    };
    let count = contents(&app, record(&app, "wohngeld")).len();
    assert_eq!(count, 4);
    press(&mut app, KeyCode::Left);
    assert_eq!(chosen(&app), Some(3));
    press(&mut app, KeyCode::Right);
    assert_eq!(chosen(&app), Some(0));
    let (column, row) = place_of(&app, " Webseite ");
    click(&mut app, column + 1, row);
    assert_eq!(chosen(&app), Some(2));
    let (column, row) = place_of(&app, "Esc schließen");
    click(&mut app, column, row);
    assert_eq!(chosen(&app), None);
}

#[test]
fn a_visitor_opens_the_code_by_a_tap_on_its_word_and_nothing_is_kept_of_it() {
    let mut app = kiosk();
    enter(&mut app, "wohngeld");
    let (column, row) = place_of(&app, "QR-Code fürs Handy");
    click(&mut app, column, row);
    assert!(matches!(app.overlay, Some(Overlay::Code(_))));
    app.update(Message::ResetAsked);
    assert_eq!(app.overlay, None);
}

#[test]
fn alt_q_shows_the_code_and_hides_it_again() {
    let mut app = desk();
    chord(&mut app, KeyCode::Char('q'), KeyModifiers::ALT);
    assert!(matches!(app.overlay, Some(Overlay::Code(_))));
    chord(&mut app, KeyCode::Char('q'), KeyModifiers::ALT);
    assert_eq!(app.overlay, None);
}

#[test]
fn several_numbers_are_told_apart() {
    let text = crate::sample::MUSTERSTADT
        .replace("phone = [\"+49 30 23125010\"]", "phone = [\"+49 30 23125010\", \"+49 30 23125011\"]");
    let mut app = desk_with(crate::sample::catalogue(&text));
    enter(&mut app, "schuldnerberatung");
    chord(&mut app, KeyCode::Char('q'), KeyModifiers::ALT);
    let (column, row) = place_of(&app, " 030 23125011 ");
    click(&mut app, column + 1, row);
    assert!(matches!(&app.overlay, Some(Overlay::Code(code)) if code.chosen == 2), "{:?}", app.overlay);
}
