//! The hands of other processes: this very test program, started again with a task.

use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

use wegweiser::shell::store::Store;
use wegweiser::shell::store::lock::Lock;

use super::{favored, note};

/// Where it works, and what it does there.
const FOLDER: &str = "WEGWEISER_HANDS_FOLDER";
const TASK: &str = "WEGWEISER_HANDS_TASK";

/// A process that does one of the tasks below.
pub fn hands(folder: &Path, task: &str) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "store::hands::does_its_task", "--ignored", "--nocapture", "--test-threads=1"]);
    command.env(FOLDER, folder).env(TASK, task).stdin(Stdio::null()).stdout(Stdio::null());
    command
}

#[expect(clippy::print_stderr, reason = "who started it reads it")]
#[test]
#[ignore = "it is started by other tests, with a task"]
fn does_its_task() {
    let folder = env::var_os(FOLDER).expect("a folder");
    let task = env::var(TASK).expect("a task");
    let store = Store::at(Path::new(&folder));
    match task.split_once(' ').unwrap_or((&task, "")) {
        ("favor", name) => {
            for number in 0..100 {
                let mut unwritten = vec![favored(&format!("{name}-{number}"))];
                while !unwritten.is_empty() {
                    unwritten = store.keep(&unwritten).unwritten;
                }
            }
        }
        // Until it is killed: the longer text and the shorter, in turn.
        ("save", _) => {
            for turn in 0_usize.. {
                store.keep(&[note(&"Zeile\n".repeat(1 + turn % 2 * 5_000))]);
            }
        }
        ("note", text) => {
            let kept = store.keep(&[note(text)]);
            let troubles: Vec<String> = kept.troubles.iter().map(|trouble| format!("{trouble:?}")).collect();
            assert_eq!(kept.desk.notes["wohngeld"].text, text);
            eprintln!("{} left, {}", kept.unwritten.len(), troubles.join(" "));
        }
        ("hold", _) => {
            let _lock = Lock::take(&Path::new(&folder).join(".desk.lock"), std::time::Duration::ZERO).unwrap();
            std::fs::write(Path::new(&folder).join("held"), "").unwrap();
            std::thread::sleep(std::time::Duration::from_secs(60));
        }
        other => panic!("no task: {other:?}"),
    }
}
