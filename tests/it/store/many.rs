//! Several processes at the same files.

use std::process::Child;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;
use wegweiser::shell::store::Store;
use wegweiser::shell::store::trouble::Trouble;

use super::hands::hands;
use super::{favored, kept, read};

#[track_caller]
fn favored_by(processes: usize) -> usize {
    let folder = TempDir::new().unwrap();
    let start = |name| hands(folder.path(), &format!("favor {name}")).spawn().unwrap();
    let children: Vec<Child> = (0..processes).map(start).collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    read(folder.path()).favorites.len()
}

#[test]
fn two_windows_lose_nothing() {
    assert_eq!(favored_by(2), 200);
}

#[test]
fn eight_windows_lose_nothing() {
    assert_eq!(favored_by(8), 800);
}

#[test]
fn a_window_that_was_stopped_with_the_lock_delays_two_seconds_and_no_more() {
    let folder = TempDir::new().unwrap();
    kept(folder.path(), &[favored("a")]);
    let mut child = hands(folder.path(), "hold").spawn().unwrap();
    let began = Instant::now();
    while !folder.path().join("held").exists() {
        assert!(began.elapsed() < Duration::from_secs(10), "the lock was not taken");
        std::thread::sleep(Duration::from_millis(5));
    }
    let pid = Pid::from_raw(child.id().try_into().unwrap()).unwrap();
    kill_process(pid, Signal::STOP).unwrap();
    let began = Instant::now();
    let refused = Store::at(folder.path()).keep(&[favored("b")]);
    let waited = began.elapsed();
    assert!(waited < Duration::from_millis(2_500), "{waited:?}");
    assert_eq!((refused.unwritten, refused.troubles), (vec![favored("b")], vec![Trouble::Busy]));
    assert_eq!(refused.desk.favorites, ["a", "b"]);
    // Its death gives the lock back.
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(kept(folder.path(), &[favored("b")]).favorites, ["a", "b"]);
}

#[test]
fn programs_that_are_started_meanwhile_do_not_hold_the_files() {
    let folder = TempDir::new().unwrap();
    let is_over = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !is_over.load(std::sync::atomic::Ordering::Relaxed) {
                    std::process::Command::new("true").status().unwrap();
                }
            });
        }
        let refused = (0..100).find(|number| {
            let changes = super::changes().into_iter().chain([favored(&number.to_string())]);
            !Store::at(folder.path()).keep(&changes.collect::<Vec<_>>()).unwritten.is_empty()
        });
        is_over.store(true, std::sync::atomic::Ordering::Relaxed);
        assert_eq!(refused, None);
    });
}
