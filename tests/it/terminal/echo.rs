//! A player made for tests: counts what it is told, shows it, and panics on request. The test binary starts
//! itself to play it, so that it is not part of the program.

use std::process;
use std::thread;
use std::time::Duration;

use portable_pty::CommandBuilder;
use ratatui::Frame;
use ratatui::crossterm::event::{Event, KeyCode, KeyModifiers};
use ratatui::text::Text;
use wegweiser::app::turner::Turner;
use wegweiser::shell::incoming::Line;
use wegweiser::shell::play::play;
use wegweiser::shell::player::{Conduct, Flow, Player, Request, Site};

use crate::terminal::harness;

/// Says whether, and how, this process is to play.
const VARIABLE: &str = "WEGWEISER_ECHO";

/// The player on a terminal, with ticks every 50 ms.
pub fn ticking() -> CommandBuilder {
    command("ticking")
}

/// The player without ticks: it sleeps until something happens.
pub fn idle() -> CommandBuilder {
    command("idle")
}

/// The player in public, with ticks.
pub fn kiosk() -> CommandBuilder {
    command("kiosk")
}

fn command(how: &str) -> CommandBuilder {
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    command.args(["terminal::echo::plays", "--exact", "--ignored", "--nocapture"]);
    command.env(VARIABLE, how);
    harness::environment(&mut command);
    command
}

#[test]
#[ignore = "the other tests start it in a process of its own"]
fn plays() {
    let Ok(how) = std::env::var(VARIABLE) else {
        return;
    };
    let conduct = if how == "kiosk" { Conduct::Kiosk } else { Conduct::Desk };
    let mut echo = Echo { wake: (how != "idle").then_some(Duration::from_millis(50)), ..Echo::default() };
    match play(&mut echo, conduct, (Site::Standard, Turner::Program), Line::new()) {
        Ok(ending) => process::exit(ending.exit_code().into()),
        Err(_) => process::exit(2),
    }
}

/// Counters, and the last event as text.
#[derive(Default)]
struct Echo {
    wake: Option<Duration>,
    ticks: u64,
    keys: u64,
    clicks: u64,
    frames: u64,
    last: String,
    escape: Option<String>,
    panics_in_draw: bool,
}

impl Player for Echo {
    fn passed(&mut self, _elapsed: Duration) -> Flow {
        if self.wake.is_none() {
            return Flow::Same;
        }
        self.ticks += 1;
        Flow::Changed
    }

    fn happened(&mut self, event: Event) -> Flow {
        match &event {
            Event::Key(key) => {
                self.keys += 1;
                match key.code {
                    _ if key.modifiers.contains(KeyModifiers::ALT) => {}
                    KeyCode::Char('q') => return Flow::Leave,
                    KeyCode::Char('P') => panic!("made on purpose \x1b[2J"),
                    KeyCode::Char('T') => {
                        let _ = thread::spawn(|| panic!("made in a thread")).join();
                    }
                    KeyCode::Char('D') => self.panics_in_draw = true,
                    KeyCode::Char('E') => self.escape = Some("\x1b]52;c;aGk=\x07".into()),
                    KeyCode::Char('S') => return Flow::Same,
                    _ => {}
                }
            }
            Event::Mouse(_) => self.clicks += 1,
            _ => {}
        }
        self.last = format!("{event:?}");
        self.last.truncate(300);
        Flow::Changed
    }

    fn asked(&mut self, request: Request) -> Flow {
        self.last = format!("{request:?}");
        Flow::Changed
    }

    fn wake(&self) -> Option<Duration> {
        self.wake
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        assert!(!self.panics_in_draw, "made while drawing");
        self.frames += 1;
        let Self { ticks, keys, clicks, frames, last, .. } = self;
        let area = frame.area();
        if area.width > 100 && area.width < 1000 {
            // On a wide window every cell changes with every frame.
            let letter = if *frames % 2 == 0 { "x" } else { "o" };
            let row = letter.repeat(area.width.into());
            let rows = vec![row; area.height.into()].join("\n");
            frame.render_widget(Text::from(rows), area);
        }
        frame.render_widget(
            Text::from(format!(
                "Echo {}x{}\nticks {ticks} keys {keys} clicks {clicks} frames {frames}\n{last}",
                area.width, area.height
            )),
            area,
        );
    }

    fn take_escape(&mut self) -> Option<String> {
        self.escape.take()
    }
}
