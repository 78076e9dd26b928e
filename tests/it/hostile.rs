//! Data cannot drive the terminal, hide in it or shift what stands beside it: each hostile string in every text of a
//! dataset, through every way out.

use std::fs;
use std::sync::Arc;

use ratatui::backend::CrosstermBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};
use unicode_normalization::char::is_combining_mark;
use wegweiser::app::browse::Tab;
use wegweiser::app::desk::Desk;
use wegweiser::app::dialog::{Dialog, LONGEST};
use wegweiser::app::kiosk::{Kiosk, Limits};
use wegweiser::app::message::{Message, Step};
use wegweiser::app::turner::Turner;
use wegweiser::app::window::{Screen, Window};
use wegweiser::app::{App, GlyphSet, Outfit, Purpose, ThemeName};
use wegweiser::dataset::check::examine;
use wegweiser::dataset::finding::Finding;
use wegweiser::dataset::parse::Parsed;
use wegweiser::dataset::source::SourceFile;
use wegweiser::export::json::{self, Clock, Question};
use wegweiser::keys::keymap::Keymap;
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;
use wegweiser::search::catalogue::Catalogue;
use wegweiser::search::hit::Shelf;
use wegweiser::search::query::Query;
use wegweiser::sheet::record::sheet;
use wegweiser::sheet::{Occasion, Reader, plain};
use wegweiser::text::safe;
use wegweiser::view;

use crate::cases::hostile::{Form, STRINGS, dataset, directory, long_strings};
use crate::cases::{SOUND, said, today};
use crate::sample::now;

/// Characters that show nothing and change what stands beside them.
fn is_hidden(letter: char) -> bool {
    matches!(
        u32::from(letter),
        0xAD | 0x34F
            | 0x61C
            | 0x115F
            | 0x1160
            | 0x180E
            | 0x200B..=0x200F
            | 0x2028..=0x202E
            | 0x2060..=0x206F
            | 0x3164
            | 0xFE00..=0xFE0F
            | 0xFEFF
            | 0xFFA0
            | 0xFFF9..=0xFFFB
            | 0x1D173..=0x1D17A
            | 0xE0000..=0xE0FFF
    )
}

/// What must not be in a text that leaves the program.
fn unclean(text: &str) -> Option<char> {
    text.chars().find(|letter| letter.is_control() && *letter != '\n' || is_hidden(*letter))
}

#[track_caller]
fn assert_clean(text: &str, string: &str) {
    assert_eq!(unclean(text), None, "{:?} in {:?}", safe::excerpt(string, 60), safe::excerpt(text, 300));
}

/// Every string within a JSON value.
fn assert_clean_json(text: &str, string: &str) {
    fn walk(value: &serde_json::Value, string: &str) {
        match value {
            serde_json::Value::String(text) => assert_clean(text, string),
            serde_json::Value::Array(list) => list.iter().for_each(|value| walk(value, string)),
            serde_json::Value::Object(members) => members.iter().for_each(|(key, value)| {
                assert_clean(key, string);
                walk(value, string);
            }),
            _ => {}
        }
    }
    assert_clean(text, string);
    walk(&serde_json::from_str(text).unwrap(), string);
}

/// The string in every place, read and checked.
fn examined(string: &str, form: Form) -> Parsed {
    let files = [SourceFile::new(string, &dataset(string, form, "")), SourceFile::new("d", &directory(string))];
    examine(&files, today())
}

fn catalogue(string: &str) -> Catalogue {
    Catalogue::new(examined(string, Form::Escaped).dataset, &Language::ALL.map(Texts::new))
}

fn app(string: &str, window: Window) -> App {
    let origin = safe::excerpt(string, 200);
    let outfit = Outfit {
        theme: ThemeName::Dark,
        home: ThemeName::Dark,
        glyphs: GlyphSet::Full,
        origin,
        errors: 1,
        loading: None,
        purpose: Purpose::Reading,
        prefers_frequent: true,
        turner: Turner::Program,
    };
    let mut app = App::new(catalogue(string), Texts::new(Language::German), now(), outfit);
    app.update(Message::Resized(window));
    app
}

#[test]
fn a_dialog_of_lines_is_clean() {
    for string in STRINGS {
        let (catalogue, texts) = (Arc::new(catalogue(string)), Texts::new(Language::German));
        let mut dialog = Dialog::new(catalogue, texts, Desk::default(), now());
        assert_clean(&dialog.greet(""), string);
        let records = ["1", "+", "w", "w", "z", "l", "konzept", "/partner", "1", "w", "z", "u", "m", "?"];
        for line in records.into_iter().chain([safe::excerpt(string, LONGEST).trim()]) {
            assert_clean(&dialog.hear(line, now()).text, string);
        }
    }
}

#[test]
fn findings_are_clean() {
    for string in STRINGS {
        for form in [Form::Escaped, Form::Raw] {
            let findings = examined(string, form).findings;
            assert!(!findings.is_empty(), "{string:?}");
            for text in findings.iter().flat_map(|it| [said(it), vec![it.place()]].concat()) {
                assert!(safe::is_safe(&text) && !text.contains('\n'), "{string:?}: {text:?}");
            }
            assert_clean_json(&json::findings(&findings, &Texts::new(Language::German)), string);
        }
    }
}

/// The clock of all tests, without summer time.
fn clock() -> Clock {
    Clock { at: now().and_utc().fixed_offset(), zone: |_, time| time.and_utc().fixed_offset() }
}

#[test]
fn answers_are_clean() {
    for string in STRINGS {
        let catalogue = catalogue(string);
        for query in [&safe::excerpt(string, 200), "rat", "haus"] {
            let results = catalogue.search(&Query::parse(query));
            let clock = clock();
            let question = Question { query, clock, language: Language::German, limit: 100 };
            assert_clean_json(&json::answer(&catalogue, &results, question, &Shelf::ALL), string);
        }
    }
}

#[test]
fn records_are_clean() {
    for string in STRINGS {
        let dataset = catalogue(string).dataset;
        for texts in Language::ALL.map(Texts::new) {
            for record in dataset.records() {
                let sheet = sheet(
                    &dataset,
                    record,
                    Occasion { texts: &texts, today: today(), now: Some(now().time()), reader: Reader::Desk },
                );
                assert_clean(&plain::text(&sheet, &texts), string);
                assert_clean(&plain::markdown(&sheet, &texts), string);
                assert_clean_json(&json::record(&dataset, record, &sheet, &texts, clock()), string);
            }
        }
    }
}

#[test]
fn names_have_one_line() {
    for string in STRINGS {
        let dataset = catalogue(string).dataset;
        for record in dataset.records() {
            let title = wegweiser::search::catalogue::title(&dataset, record, Language::German);
            assert!(safe::is_safe(title), "{string:?}: {title:?}");
        }
        for partner in &dataset.partners {
            let texts =
                [Some(&partner.names.organization), partner.names.unit.as_ref(), partner.address.street.as_ref()];
            let mut texts = texts.into_iter().flatten().chain(&partner.names.also);
            assert!(texts.all(|text| safe::is_safe(text)), "{string:?}");
        }
    }
}

/// Looks at a drawn screen cell by cell, and at what a terminal makes of its bytes.
#[track_caller]
fn assert_whole(app: &App, string: &str) {
    let Window { columns, rows } = app.window;
    let (area, keymap) = (Rect::new(0, 0, columns, rows), Keymap::standard());
    let mut buffer = Buffer::empty(area);
    view::render(app, &keymap, &mut buffer);
    for cell in &buffer.content {
        let marks = cell.symbol().chars().filter(|letter| is_combining_mark(*letter)).count();
        assert!(marks <= 4 && cell.symbol().len() <= 32, "{string:?}: {:?}", cell.symbol());
        assert!(!cell.symbol().contains('\n'), "{string:?}");
        assert_clean(cell.symbol(), string);
    }
    let mut bytes = Vec::new();
    let options = TerminalOptions { viewport: Viewport::Fixed(area) };
    let mut terminal = Terminal::with_options(CrosstermBackend::new(&mut bytes), options).unwrap();
    terminal.draw(|frame| view::draw(app, &keymap, frame)).unwrap();
    drop(terminal);
    // The model terminal drops what it takes for broken input; real ones show it, one column wide.
    let shown = String::from_utf8(bytes).unwrap().replace('\u{fffd}', "?");
    let mut screen = vt100::Parser::new(rows, columns, 0);
    screen.process(shown.as_bytes());
    let is_framed = columns >= 80 && app.screen() != Screen::TooSmall && app.mode() != wegweiser::app::Mode::Start;
    for y in 0..rows {
        for (x, sides) in [(0, "┌├│└"), (columns - 1, "┐┤│┘")] {
            let sign = screen.screen().cell(y, x).unwrap().contents();
            let is_side = !sign.is_empty() && sides.contains(sign);
            assert!(!is_framed || is_side, "{:?} {x} {y}:\n{}", safe::excerpt(string, 60), screen.screen().contents());
        }
    }
}

/// Goes through the tabs, opens what is there, and looks at every screen.
fn walk(app: &mut App, string: &str) {
    for (tab, _) in Tab::ALL {
        app.update(Message::TabChosen(tab));
        assert_whole(app, string);
        app.update(Message::Opened);
        assert_whole(app, string);
        app.update(Message::Moved(Step::PageDown));
        assert_whole(app, string);
        app.update(Message::BackTaken);
    }
    app.update(Message::TabChosen(Tab::Addresses));
    app.update(Message::Noted);
    app.update(Message::Pasted(string.to_owned()));
    assert_whole(app, string);
}

#[test]
fn the_screen_is_whole_with_list_and_page() {
    for string in STRINGS {
        walk(&mut app(string, Window { columns: 120, rows: 36 }), string);
    }
}

#[test]
fn the_screen_is_whole_with_one_pane() {
    for string in STRINGS {
        walk(&mut app(string, Window { columns: 80, rows: 24 }), string);
    }
}

#[test]
fn the_smallest_screen_is_whole() {
    for string in STRINGS {
        walk(&mut app(string, Window { columns: 40, rows: 12 }), string);
    }
}

#[test]
fn a_wide_character_does_not_cross_the_edge_of_an_odd_screen() {
    for columns in [80, 81, 90, 91, 119, 121] {
        for string in ["日本語の相談所日本語の相談所日本語の相談所", "🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪"]
        {
            walk(&mut app(string, Window { columns, rows: 24 }), string);
        }
    }
}

#[test]
fn the_start_page_of_a_kiosk_is_whole() {
    for string in STRINGS {
        for window in [Window { columns: 80, rows: 24 }, Window { columns: 40, rows: 12 }] {
            let app = app(string, window).into_kiosk(Kiosk::new(Language::German, Limits::default()));
            assert_whole(&app, string);
        }
    }
}

#[test]
fn long_strings_go_all_ways() {
    for string in long_strings() {
        let findings: Vec<Finding> = examined(&string, Form::Escaped).findings;
        for text in findings.iter().flat_map(|it| [said(it), vec![it.place()]].concat()) {
            assert!(safe::is_safe(&text) && text.chars().count() <= 300, "{} {text}", text.chars().count());
        }
        let mut app = app(&string, Window { columns: 120, rows: 36 });
        for (tab, _) in Tab::ALL {
            app.update(Message::TabChosen(tab));
            app.update(Message::Opened);
            assert_whole(&app, &string);
            app.update(Message::BackTaken);
        }
    }
}

#[test]
fn the_program_itself_writes_nothing_unclean() {
    let folder = tempfile::TempDir::new().unwrap();
    fs::write(folder.path().join("sound.toml"), SOUND).unwrap();
    for (at, string) in STRINGS.iter().enumerate() {
        let name = format!("{string}{at}.toml").replace(['\0', '/'], "_");
        fs::write(folder.path().join(name), dataset(string, Form::Escaped, &format!("-{at}"))).unwrap();
    }
    for arguments in [
        &["search", "--limit", "10000", "rat"][..],
        &["search", "--limit", "10000", "--format", "json", "rat"],
        &["search", "--limit", "10000", "--lang", "en", "a"],
        &["check"],
        &["check", "--format", "json"],
        &["show", "h-12"],
        &["show", "a-12", "--format", "markdown"],
    ] {
        let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_wegweiser"));
        let ended = command.args(arguments).arg("--data").arg(folder.path()).output().unwrap();
        let text = String::from_utf8(ended.stdout).unwrap();
        assert!(text.len() > 300, "{arguments:?}: {text}");
        if arguments.contains(&"json") {
            assert_clean_json(&text, &arguments.join(" "));
        } else {
            assert_clean(&text, &arguments.join(" "));
        }
        assert_clean(&String::from_utf8(ended.stderr).unwrap(), &arguments.join(" "));
    }
}

#[test]
fn a_hostile_query_is_echoed_clean() {
    let folder = tempfile::TempDir::new().unwrap();
    fs::write(folder.path().join("sound.toml"), SOUND).unwrap();
    for string in STRINGS.iter().filter(|string| !string.contains('\0')) {
        let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_wegweiser"));
        command.args(["search", "--limit", "1", "--data"]).arg(folder.path());
        let ended = command.args(["--", string]).output().unwrap();
        assert!(matches!(ended.status.code(), Some(0 | 1)), "{string:?}");
        assert_clean(&String::from_utf8(ended.stdout).unwrap(), string);
    }
}
