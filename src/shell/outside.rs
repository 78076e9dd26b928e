//! Programs outside: found without a shell, started without our terminal, and heard of when they are done.

use std::env;
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

/// How often a program that is at work is looked at.
const LOOK: Duration = Duration::from_millis(10);

/// How much of what a program says is listened to, in bytes, and how long after its end.
const LONGEST_ANSWER: u64 = 16 * 1024;
const ANSWER: Duration = Duration::from_millis(500);

/// A program that is to be started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// Where it is.
    pub path: PathBuf,
    /// What it is told.
    pub arguments: Vec<String>,
    /// What stands in its environment beside ours, if anything.
    pub environment: Option<(&'static str, String)>,
}

impl Program {
    /// The program of a name with arguments, if it is in one of the folders for programs. Folders that depend on where
    /// one happens to be do not count.
    pub fn find(name: &str, arguments: &[&str]) -> Option<Self> {
        let folders = env::var_os("PATH")?;
        let path = if name.contains('/') {
            Some(PathBuf::from(name)).filter(|path| is_program(path))
        } else {
            env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| is_program(path))
        };
        let arguments = arguments.iter().map(|it| (*it).to_owned()).collect();
        Some(Self { path: path?, arguments, environment: None })
    }

    /// It, with this in its environment.
    #[must_use]
    pub fn with(self, name: &'static str, value: String) -> Self {
        Self { environment: Some((name, value)), ..self }
    }

    /// Its name, for people.
    pub fn name(&self) -> String {
        self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// How it is started, with nothing of our terminal: what it writes is thrown away, and it cannot reach our screen. It
    /// goes on when we end.
    fn command(&self) -> Command {
        // A session of its own has no terminal at all; a group of its own at least no signals from it.
        let mut command = Command::new(&self.path);
        if let Some(setsid) = Self::find("setsid", &[]) {
            command = Command::new(setsid.path);
            command.arg(&self.path);
        } else {
            command.process_group(0);
        }
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.args(&self.arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// Lets it read a text to its end.
    ///
    /// # Errors
    /// When it could not be started or has failed; `TimedOut` where it was not done within this time, and was ended.
    pub fn takes(&self, text: &str, patience: Duration) -> io::Result<()> {
        let status = given(&mut self.command(), text, patience)?;
        if status.success() { Ok(()) } else { Err(io::Error::other(status.to_string())) }
    }

    /// Lets it read a text to its end; whether it did well, and the beginning of what it said.
    ///
    /// # Errors
    /// When it could not be started; `TimedOut` where it was not done within this time, and was ended.
    pub fn answers(&self, text: &str, patience: Duration) -> io::Result<(bool, String)> {
        let (reader, writer) = io::pipe()?;
        let mut command = self.command();
        command.stdout(writer.try_clone()?).stderr(writer);
        let (sender, receiver) = channel();
        // In a thread of its own: what it has started may hold the pipe open for longer than it lives itself.
        thread::Builder::new().name("answer".into()).spawn(move || {
            let mut said = Vec::new();
            let _ = reader.take(LONGEST_ANSWER).read_to_end(&mut said);
            let _ = sender.send(String::from_utf8_lossy(&said).into_owned());
        })?;
        let status = given(&mut command, text, patience)?;
        // What we hold of the pipe ends here.
        drop(command);
        Ok((status.success(), receiver.recv_timeout(ANSWER).unwrap_or_default()))
    }

    /// Starts it and sees whether it goes well for this long; `Some` gives back what is still at work after that.
    ///
    /// # Errors
    /// When it could not be started or has failed.
    pub fn goes_well(&self, patience: Duration) -> io::Result<Option<Child>> {
        let mut child = self.command().spawn()?;
        match waited(&mut child, patience) {
            None => Ok(Some(child)),
            Some(status) if status.success() => Ok(None),
            Some(status) => Err(io::Error::other(status.to_string())),
        }
    }
}

/// Starts a program, gives it a text to read, and waits for its end.
fn given(command: &mut Command, text: &str, patience: Duration) -> io::Result<ExitStatus> {
    let mut child = command.stdin(Stdio::piped()).spawn()?;
    if let Some(mut pipe) = child.stdin.take() {
        let text = text.to_owned();
        // In a thread of its own: whoever does not read stops only that one.
        thread::Builder::new().name("given".into()).spawn(move || pipe.write_all(text.as_bytes()))?;
    }
    waited(&mut child, patience).ok_or_else(|| {
        let _ = child.kill();
        let _ = child.wait();
        io::ErrorKind::TimedOut.into()
    })
}

/// How a program has ended, if it has within this time.
fn waited(child: &mut Child, patience: Duration) -> Option<ExitStatus> {
    let begun = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if begun.elapsed() < patience => thread::sleep(LOOK),
            Ok(None) | Err(_) => return None,
        }
    }
}

fn is_program(path: &Path) -> bool {
    path.is_absolute() && path.metadata().is_ok_and(|it| it.is_file() && it.permissions().mode() & 0o111 != 0)
}
