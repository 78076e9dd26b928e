//! Answers made ahead, and the way from them to the whole ones.

use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::browse::Tab;
use wegweiser::search::catalogue::Catalogue;
use wegweiser::search::hit::{Hit, Shelf};
use wegweiser::search::query::Query;

use super::ground::{listed, shipped, shipped_anew};
use crate::sample::{chord, desk_with, enter};

/// The shipped dataset with every answer made ahead that is a little work.
fn made_ready() -> Catalogue {
    let catalogue = shipped_anew();
    catalogue.make_ready_from(500);
    catalogue
}

#[test]
fn an_answer_made_ahead_is_the_beginning_of_the_whole_one() {
    let catalogue = made_ready();
    let mut cut = 0;
    for text in ["", "b", "s", "be", "sch", "bera", "ratun", "eratun", "xyz"] {
        let query = Query::parse(text);
        let (ready, whole) = (catalogue.search(&query), shipped().search_whole(&query, None));
        for shelf in Shelf::ALL {
            let (ready, mut whole) = (ready.hits.on(shelf), whole.hits.on(shelf).clone());
            whole.reach(whole.len());
            let first: Vec<Hit> = whole.iter().take(ready.iter().count()).collect();
            assert_eq!((ready.len(), ready.iter().collect::<Vec<_>>()), (whole.len(), first), "{text} {shelf:?}");
            cut += usize::from(!ready.is_whole());
        }
    }
    assert!(cut > 4, "{cut}");
}

#[test]
fn a_short_piece_inside_many_words_is_answered_ahead_and_a_longer_one_is_not() {
    let catalogue = made_ready();
    let is_cut = |text: &str| {
        let hits = catalogue.search(&Query::parse(text)).hits;
        Shelf::ALL.into_iter().any(|shelf| !hits.on(shelf).is_whole())
    };
    assert!(is_cut("eratun") && is_cut("erat"));
    assert!(!is_cut("eratung"));
}

#[test]
fn a_filter_or_a_second_word_is_never_answered_ahead() {
    let catalogue = made_ready();
    for text in ["b ort:guben", "b c", "b -sucht", "b 035", "\"b a\""] {
        let hits = catalogue.search(&Query::parse(text)).hits;
        assert!(Shelf::ALL.into_iter().all(|shelf| hits.on(shelf).is_whole()), "{text}");
    }
}

#[test]
fn whoever_goes_to_the_end_of_a_long_list_finds_its_last_record() {
    let mut app = desk_with(made_ready());
    enter(&mut app, "b");
    assert!(!app.browse.list_of(Tab::Offers).is_whole());
    chord(&mut app, KeyCode::End, KeyModifiers::CONTROL);
    let hits = shipped().search(&Query::parse("b")).hits;
    let last = listed(&hits).into_iter().rfind(|hit| Shelf::of(hit.record) == Shelf::Offers);
    assert_eq!(app.selected(), last.map(|hit| hit.record));
}

#[test]
fn a_record_far_down_is_selected_when_it_is_gone_to() {
    let mut app = desk_with(made_ready());
    enter(&mut app, "b");
    chord(&mut app, KeyCode::End, KeyModifiers::CONTROL);
    let far = app.selected();
    // The way back leads to a list that was made ahead, and from there to the record.
    chord(&mut app, KeyCode::Enter, KeyModifiers::NONE);
    enter(&mut app, "x");
    chord(&mut app, KeyCode::Left, KeyModifiers::ALT);
    assert_eq!(app.selected(), far);
}
