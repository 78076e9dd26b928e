//! Choosing the interface language: the list of all, and the bar that a kiosk always shows.

use ratatui::crossterm::event::KeyCode;
use wegweiser::app::{GlyphSet, Mode};
use wegweiser::language::Language;

use crate::sample::{click, desk, drawn, enter, kiosk, lines, press, repeat};

#[test]
fn every_language_has_its_digit_in_the_list_of_languages() {
    for (digit, language) in ('1'..).zip(Language::ALL) {
        let mut app = desk();
        press(&mut app, KeyCode::F(3));
        assert_eq!(app.mode(), Mode::Languages);
        press(&mut app, KeyCode::Char(digit));
        assert_eq!((app.language(), app.mode()), (language, Mode::List));
    }
}

#[test]
fn the_list_of_languages_goes_round_and_escape_changes_nothing() {
    let mut app = desk();
    repeat(&mut app, KeyCode::F(3), Language::ALL.len() + 2);
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.language(), Language::PlainGerman);
    press(&mut app, KeyCode::F(3));
    press(&mut app, KeyCode::Down);
    press(&mut app, KeyCode::Esc);
    assert_eq!((app.language(), app.overlay), (Language::PlainGerman, None));
}

#[test]
fn a_console_offers_only_languages_whose_letters_it_has() {
    let mut app = desk();
    app.outfit.glyphs = GlyphSet::Console;
    press(&mut app, KeyCode::F(3));
    press(&mut app, KeyCode::Char('5'));
    assert_eq!(app.language(), Language::German);
    press(&mut app, KeyCode::Char('3'));
    assert_eq!(app.language(), Language::English);
}

#[test]
fn every_language_is_named_in_itself_on_every_page_and_a_click_chooses_it() {
    for start in [true, false] {
        for language in Language::ALL {
            let mut app = kiosk();
            if !start {
                enter(&mut app, "wohngeld");
            }
            let (area, _) = app.language_bar().into_iter().find(|(_, it)| *it == language).unwrap();
            let line: Vec<char> = lines(&drawn(&app)).remove(usize::from(area.y)).chars().collect();
            let seen: String = line[usize::from(area.x)..usize::from(area.x + area.width)].iter().collect();
            assert!(language.is_right_to_left() || seen == language.short_name(), "{seen}");
            click(&mut app, area.x, area.y);
            assert_eq!(app.language(), language);
        }
    }
}

#[test]
fn zero_offers_the_languages_on_the_start_page() {
    let mut app = kiosk();
    press(&mut app, KeyCode::Char('0'));
    assert_eq!(app.mode(), Mode::Languages);
    press(&mut app, KeyCode::Char('7'));
    assert_eq!((app.language(), app.mode()), (Language::Arabic, Mode::Start));
}
