//! Processes that are killed while they write.

use std::time::Duration;

use tempfile::TempDir;

use super::hands::hands;
use super::{kept, names, note, read};

/// How many are killed; the same with each run are the moments.
const KILLS: u32 = 1_000;

#[expect(clippy::print_stderr, reason = "the figure belongs into the report")]
#[test]
fn no_kill_leaves_a_torn_file() {
    let folder = TempDir::new().unwrap();
    kept(folder.path(), &[note("Anfang")]);
    let mut dice = fastrand::Rng::with_seed(11);
    let mut left = 0;
    for kill in 0..KILLS {
        let mut child = hands(folder.path(), "save").spawn().unwrap();
        std::thread::sleep(Duration::from_micros(dice.u64(2_000..30_000)));
        child.kill().unwrap();
        child.wait().unwrap();
        let found = names(folder.path());
        left += usize::from(found.iter().any(|name| name == ".wegweiser-unfinished"));
        assert!(found.len() <= 3, "after {kill} kills: {found:?}");
        let text = read(folder.path()).notes["wohngeld"].text.clone();
        assert!(["Anfang".len(), 5, 5_001 * 6 - 1].contains(&text.len()), "after {kill} kills: {} bytes", text.len());
    }
    // The next start takes away what was left.
    assert_eq!(names(folder.path()), [".desk.lock", "notes.json"]);
    eprintln!("killed {KILLS} times while saving, {left} left something unfinished, 0 torn files");
}
