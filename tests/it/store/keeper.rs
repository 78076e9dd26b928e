//! The thread that writes: what it tells, and when it writes what.

use std::time::Duration;

use tempfile::TempDir;
use wegweiser::app::desk::{Change, Desk};
use wegweiser::shell::incoming::Line;
use wegweiser::shell::keeper::{About, Keeper};
use wegweiser::shell::store::Store;
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
