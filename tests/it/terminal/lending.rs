//! The terminal lent to an editor: the keys are the editor's, and afterwards everything is as before.

use std::env;
use std::time::Duration;

use portable_pty::CommandBuilder;
use ratatui::Frame;
use ratatui::crossterm::event::{Event, KeyCode};
use ratatui::text::Text;
use wegweiser::app::turner::Turner;
use wegweiser::shell::editor::{Edited, edit};
use wegweiser::shell::incoming::{Ending, Line};
use wegweiser::shell::play::play;
use wegweiser::shell::player::{Conduct, Flow, Player, Request, Site};

use crate::terminal::harness;
use crate::terminal::pty::Pty;

/// A program that has a text written in an editor.
struct Writer {
    text: String,
    said: &'static str,
    keys: usize,
}

impl Player for Writer {
    fn passed(&mut self, _: Duration) -> Flow {
        Flow::Same
    }

    fn happened(&mut self, event: Event) -> Flow {
        let Event::Key(key) = event else { return Flow::Same };
        self.keys += 1;
        match key.code {
            KeyCode::Char('e') => Flow::Aside,
            KeyCode::Char('q') => Flow::Leave,
            _ => Flow::Changed,
        }
    }

    fn asked(&mut self, _: Request) -> Flow {
        Flow::Same
    }

    fn step_aside(&mut self) -> Flow {
        match edit(None, &self.text) {
            Edited::Changed(text) => (self.text, self.said) = (text, "changed"),
            Edited::Same => self.said = "same",
            Edited::Failed(_) => self.said = "failed",
            Edited::Nothing => self.said = "nothing",
        }
        Flow::Changed
    }

    fn wake(&self) -> Option<Duration> {
        None
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        let area = frame.area();
        frame.render_widget(Text::from(format!("{} after {} keys: [{}]", self.said, self.keys, self.text)), area);
    }
}

#[test]
#[ignore = "it is started by other tests, on a terminal"]
fn writes_on_its_terminal() {
    let mut writer = Writer { text: "alt".to_owned(), said: "ready", keys: 0 };
    let ending = play(&mut writer, Conduct::Desk, (Site::Standard, Turner::Program), Line::new()).unwrap();
    assert_eq!(ending, Ending::Left);
}

/// The program on a terminal, with this editor.
fn writer(editor: &str) -> Pty {
    let mut command = CommandBuilder::new(env::current_exe().unwrap());
    command.args(["--exact", "terminal::lending::writes_on_its_terminal", "--ignored", "--nocapture"]);
    harness::environment(&mut command);
    command.env_remove("VISUAL");
    command.env("EDITOR", editor);
    Pty::ready(command, "ready after 0 keys: [alt]")
}

#[track_caller]
fn is_left(mut pty: Pty) {
    pty.send(b"q");
    assert_eq!(pty.code(), 0);
    pty.is_restored();
}

#[test]
fn what_the_editor_wrote_is_taken() {
    let mut pty = writer("sed -i s/alt/neu/");
    pty.send(b"e");
    pty.shows("changed after 1 keys: [neu]");
    assert!(pty.is_raw());
    is_left(pty);
}

#[test]
fn the_keys_are_the_editors_while_it_has_the_terminal() {
    let mut pty = writer("sh -c 'echo EDITING; read line; echo \"$line\" > \"$1\"' sh");
    pty.send(b"e");
    pty.shows("EDITING");
    assert!(!pty.is_raw());
    pty.send(b"eine Zeile mit q und e\r");
    pty.shows("changed after 1 keys: [eine Zeile mit q und e]");
    is_left(pty);
}

#[test]
fn a_key_that_ends_the_editor_does_not_end_the_program() {
    for key in [b"\x03", b"\x1c"] {
        let mut pty = writer("sh -c 'echo EDITING; sleep 30' sh");
        pty.send(b"e");
        pty.shows("EDITING");
        pty.send(key);
        pty.shows("failed after 1 keys: [alt]");
        is_left(pty);
    }
}

#[test]
fn an_editor_that_is_not_there_changes_nothing() {
    let mut pty = writer("/nonexistent/editor");
    pty.send(b"e");
    pty.shows("failed after 1 keys: [alt]");
    is_left(pty);
}

#[test]
fn an_editor_that_writes_nothing_changes_nothing() {
    let mut pty = writer("true");
    pty.send(b"e");
    pty.shows("same after 1 keys: [alt]");
    is_left(pty);
}

#[test]
fn the_file_is_nobody_elses_to_read_and_gone_afterwards() {
    let mut pty = writer("sh -c 'stat -c \"%a %n\" \"$1\" > \"$HOME/seen\"' sh");
    pty.send(b"e");
    pty.shows("same after 1 keys: [alt]");
    is_left(pty);
    let seen = harness_seen();
    assert!(seen.iter().any(|seen| seen.starts_with("600 ")), "{seen:?}");
    for seen in seen {
        let path = seen.split_once(' ').unwrap().1.trim();
        assert!(!std::path::Path::new(path).exists(), "{path}");
    }
}

/// What editors wrote into the homes of this run.
fn harness_seen() -> Vec<String> {
    let homes = harness::home();
    let entries = std::fs::read_dir(homes.parent().unwrap()).unwrap();
    entries.filter_map(|home| std::fs::read_to_string(home.unwrap().path().join("seen")).ok()).collect()
}
