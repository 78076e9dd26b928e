//! The editor: the person's own program, in which a note of several lines is written.

use std::env;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::process::{self, Command};

use rustix::fs::OFlags;

use crate::app::notice::Sentence;
use crate::language::texts::Texts;
use crate::shell::outside::Program;
use crate::shell::plain_file;
use crate::text::safe;

/// Programs that are tried where nobody has named one.
const USUAL: [&str; 3] = ["sensible-editor", "nano", "vi"];

/// The longest note, in bytes.
const LONGEST: u64 = 64 * 1024;

/// What came of editing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edited {
    /// The text is another one now, safe.
    Changed(String),
    /// It is as it was.
    Same,
    /// This command could not be started, or ended badly; the text is as it was.
    Failed(String),
    /// There is no program for it.
    Nothing,
}

impl Edited {
    /// What came of it, in a sentence.
    pub fn told(&self, texts: &Texts) -> Sentence {
        let text = match self {
            Self::Changed(text) if text.is_empty() => texts.say("editor-removed"),
            Self::Changed(_) => texts.say("editor-written"),
            Self::Same => texts.say("editor-same"),
            Self::Failed(command) => texts.say_with("editor-failed", &[("command", command.into())]),
            Self::Nothing => texts.say("editor-none"),
        };
        match self {
            Self::Changed(_) | Self::Same => Sentence::said(text),
            Self::Failed(_) | Self::Nothing => Sentence::warning(text),
        }
    }
}

/// Opens a text in the command that was named, that of `VISUAL` or `EDITOR`, or a usual one, and waits until it is
/// closed. The terminal has to be free for it. The file is nobody else's to read, and is gone afterwards.
pub fn edit(named: Option<&str>, text: &str) -> Edited {
    let of = |name| env::var(name).ok().filter(|command| !command.trim().is_empty());
    let usual = || USUAL.into_iter().find(|name| Program::find(name, &[]).is_some()).map(ToOwned::to_owned);
    let command = named.map(ToOwned::to_owned).or_else(|| of("VISUAL")).or_else(|| of("EDITOR")).or_else(usual);
    let Some(command) = command else { return Edited::Nothing };
    let file = Draft::new(text);
    let written =
        file.and_then(|draft| if run(&command, &draft.0) { draft.text() } else { Err(io::ErrorKind::Other.into()) });
    match written {
        Ok(after) if after == safe::paragraphs(text).trim() => Edited::Same,
        Ok(after) => Edited::Changed(after),
        Err(_) => Edited::Failed(safe::excerpt(&command, 40)),
    }
}

/// Lets the shell start it, for a command may have arguments. It gets the terminal even where our own output goes elsewhere.
fn run(command: &str, path: &Path) -> bool {
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("{command} \"$1\""), "sh"]).arg(path);
    if let Ok(terminal) = OpenOptions::new().read(true).write(true).open("/dev/tty")
        && let (Ok(input), Ok(output)) = (terminal.try_clone(), terminal.try_clone())
    {
        shell.stdin(input).stdout(output).stderr(terminal);
    }
    shell.status().is_ok_and(|status| status.success())
}

/// The file with the text, for as long as it is written.
struct Draft(PathBuf);

impl Draft {
    fn new(text: &str) -> io::Result<Self> {
        // The folder of the session lies in memory and is nobody else's.
        let session = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|folder| folder.is_dir());
        let folder = session.unwrap_or_else(env::temp_dir);
        let create = |number: u32| {
            let path = folder.join(format!("wegweiser-note-{}-{number}.txt", process::id()));
            let flags = OFlags::NOFOLLOW.bits().cast_signed();
            let file = OpenOptions::new().write(true).create_new(true).mode(0o600).custom_flags(flags).open(&path)?;
            Ok((Self(path), file))
        };
        // Somebody may have taken the names there are.
        let made: io::Result<(Self, File)> = (0..8).map(create).find(Result::is_ok).unwrap_or_else(|| create(8));
        let (draft, mut file) = made?;
        file.write_all(text.as_bytes())?;
        if !text.is_empty() && !text.ends_with('\n') {
            file.write_all(b"\n")?;
        }
        Ok(draft)
    }

    fn text(&self) -> io::Result<String> {
        let bytes = plain_file::read(&self.0, LONGEST)?.unwrap_or_default();
        Ok(safe::paragraphs(&String::from_utf8_lossy(&bytes)).trim().to_owned())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // Where it cannot be taken away, the system does so when the session ends.
        let _ = fs::remove_file(&self.0);
    }
}
