//! The thread that writes: what it tells, and when it writes what.

use std::time::{Duration, Instant};

use tempfile::TempDir;
use wegweiser::app::desk::{Change, Desk};
use wegweiser::shell::incoming::Line;
use wegweiser::shell::keeper::{About, Keeper};
use wegweiser::shell::store::Store;
use wegweiser::shell::store::part::Part;
use wegweiser::shell::store::trouble::Trouble;

use super::{favored, read, time};

const PATIENCE: Duration = Duration::from_secs(10);

fn visited() -> Change {
    Change::Visited { id: "wohngeld".to_owned(), at: time() }
}

fn keeper(store: Option<Store>, line: &Line) -> Keeper {
    Keeper::start(store, line.bell()).unwrap()
}

#[test]
fn without_a_home_everything_lasts_until_the_end_and_that_is_said_once() {
    let line = Line::new();
    let mut keeper = keeper(None, &line);
    keeper.keep(visited());
    assert_eq!(keeper.finish(PATIENCE), []);
    assert!(keeper.news().is_none());
    keeper.keep(favored("a"));
    let news = keeper.wait(PATIENCE).unwrap();
    assert_eq!((news.troubles, news.desk.favorites), (vec![Trouble::NoHome], vec!["a".to_owned()]));
    assert_eq!(news.desk.visits.len(), 1);
    keeper.keep(favored("b"));
    assert_eq!(keeper.finish(PATIENCE), []);
    assert!(keeper.news().is_none());
}

#[test]
fn visits_wait_for_the_next_change_or_the_end() {
    let (folder, line) = (TempDir::new().unwrap(), Line::new());
    let store = Store::at(folder.path());
    let mut keeper = keeper(Some(store.clone()), &line);
    assert_eq!(keeper.wait(PATIENCE).unwrap().about, About::Start);
    for _ in 0..100 {
        keeper.keep(visited());
    }
    assert!(keeper.wait(Duration::from_millis(300)).is_none());
    assert_eq!(read(folder.path()), Desk::default());
    assert_eq!(keeper.finish(PATIENCE), []);
    assert_eq!(read(folder.path()).visits["wohngeld"].count, 100);
}

#[test]
fn news_of_an_earlier_change_do_not_take_back_a_later_one() {
    let (folder, line) = (TempDir::new().unwrap(), Line::new());
    let mut keeper = keeper(Some(Store::at(folder.path())), &line);
    for number in 0..50 {
        keeper.keep(favored(&number.to_string()));
        while let Some(news) = keeper.news() {
            assert_eq!(news.desk.favorites.len(), number + 1);
        }
    }
    assert_eq!(keeper.finish(PATIENCE), []);
    assert_eq!(read(folder.path()).favorites.len(), 50);
}

#[test]
fn what_could_not_be_written_is_written_with_the_next_change_and_said() {
    let (folder, line) = (TempDir::new().unwrap(), Line::new());
    let place = folder.path().join("wegweiser");
    std::fs::write(&place, "").unwrap();
    let mut keeper = keeper(Some(Store::at(&place)), &line);
    while keeper.wait(PATIENCE).unwrap().about != About::Start {}
    keeper.keep(favored("a"));
    let news = keeper.wait(PATIENCE).unwrap();
    assert!(matches!(news.troubles[..], [Trouble::Unwritten(_)]), "{:?}", news.troubles);
    assert_eq!(news.desk.favorites, ["a"]);
    std::fs::remove_file(&place).unwrap();
    keeper.keep(favored("b"));
    let news = keeper.wait(PATIENCE).unwrap();
    assert_eq!((news.about, news.troubles), (About::Mended, vec![]));
    assert_eq!(read(&place).favorites, ["a", "b"]);
}

/// A keeper that has told what was kept from before.
fn begun(store: &Store, line: &Line) -> Keeper {
    let mut keeper = keeper(Some(store.clone()), line);
    assert_eq!(keeper.wait(PATIENCE).unwrap().about, About::Start);
    keeper
}

#[test]
fn what_another_window_keeps_is_news_within_two_seconds_and_nothing_is_written_for_it() {
    let (folder, line) = (TempDir::new().unwrap(), Line::new());
    // Neither the folder nor the one it is in is there yet.
    let place = folder.path().join("share/wegweiser");
    let store = Store::at(&place);
    let mut keeper = begun(&store, &line);
    assert!(!folder.path().join("share").exists());
    for number in 1..=3 {
        let changed = Instant::now();
        store.keep(&[favored(&number.to_string())]);
        let names = || std::fs::read_dir(&place).unwrap().map(|it| it.unwrap().path()).collect::<Vec<_>>();
        let before = (names(), std::fs::metadata(store.path(Part::Favorites)).unwrap().modified().unwrap());
        let news = keeper.wait(PATIENCE).unwrap();
        assert_eq!((news.desk.favorites.len(), news.troubles), (number, Vec::new()));
        assert!(changed.elapsed() < Duration::from_secs(2), "{:?}", changed.elapsed());
        assert_eq!((names(), std::fs::metadata(store.path(Part::Favorites)).unwrap().modified().unwrap()), before);
    }
}

#[test]
fn what_waits_to_be_written_is_not_lost_when_another_window_writes() {
    let (folder, line) = (TempDir::new().unwrap(), Line::new());
    let store = Store::at(folder.path());
    let mut keeper = begun(&store, &line);
    keeper.keep(visited());
    store.keep(&[favored("a")]);
    let news = keeper.wait(PATIENCE).unwrap();
    assert_eq!((news.desk.favorites.len(), news.desk.visits["wohngeld"].count), (1, 1));
    assert_eq!(keeper.finish(PATIENCE), []);
    assert_eq!(read(folder.path()).visits["wohngeld"].count, 1);
}

#[test]
fn what_this_window_writes_is_told_once() {
    let (folder, line) = (TempDir::new().unwrap(), Line::new());
    let mut keeper = begun(&Store::at(folder.path()), &line);
    keeper.keep(favored("a"));
    assert_eq!(keeper.wait(PATIENCE).unwrap().desk.favorites, ["a"]);
    assert!(keeper.wait(Duration::from_millis(500)).is_none());
}

#[test]
fn a_file_that_another_program_leaves_damaged_takes_nothing_off_the_screen_and_stays() {
    let (folder, line) = (TempDir::new().unwrap(), Line::new());
    let store = Store::at(folder.path());
    store.keep(&[favored("a")]);
    let mut keeper = begun(&store, &line);
    std::fs::write(store.path(Part::Favorites), "{").unwrap();
    assert!(keeper.wait(Duration::from_millis(500)).is_none());
    assert_eq!(std::fs::read_to_string(store.path(Part::Favorites)).unwrap(), "{");
}

#[test]
fn a_keeper_that_nobody_needs_any_more_writes_what_is_left() {
    let (folder, line) = (TempDir::new().unwrap(), Line::new());
    let mut keeper = begun(&Store::at(folder.path()), &line);
    keeper.keep(visited());
    drop(keeper);
    let begun = Instant::now();
    while read(folder.path()).visits.is_empty() {
        assert!(begun.elapsed() < Duration::from_secs(3));
        std::thread::sleep(Duration::from_millis(20));
    }
}
