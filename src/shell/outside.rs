//! Programs outside: found without a shell, started without our terminal, and heard of when they are done.

use std::env;
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How often a program that is at work is looked at.
const LOOK: Duration = Duration::from_millis(10);

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

    /// Starts it with nothing of our terminal: what it writes is thrown away, and it cannot reach our screen. It goes on
    /// when we end.
    fn start(&self, input: Stdio) -> io::Result<Child> {
        // A session of its own has no terminal at all; a group of its own at least no signals from it.
        let mut command = Command::new(&self.path);
        if let Some(setsid) = Self::find("setsid", &[]) {
            command = Command::new(setsid.path);
            command.arg(&self.path);
        } else {
            command.process_group(0);
        }
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.args(&self.arguments).stdin(input).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
    }

    /// Lets it read a text to its end.
    ///
    /// # Errors
    /// When it could not be started or has failed; `TimedOut` where it was not done within this time, and was ended.
    pub fn takes(&self, text: &str, patience: Duration) -> io::Result<()> {
        let mut child = self.start(Stdio::piped())?;
        if let Some(mut pipe) = child.stdin.take() {
            let text = text.to_owned();
            // In a thread of its own: whoever does not read stops only that one.
            thread::Builder::new().name("clip".into()).spawn(move || pipe.write_all(text.as_bytes()))?;
        }
        match waited(&mut child, patience) {
            Some(status) if status.success() => Ok(()),
            Some(status) => Err(io::Error::other(status.to_string())),
            None => {
                let _ = child.kill();
                let _ = child.wait();
                Err(io::ErrorKind::TimedOut.into())
            }
        }
    }

    /// Starts it and sees whether it goes well for this long; `Some` gives back what is still at work after that.
    ///
    /// # Errors
    /// When it could not be started or has failed.
    pub fn goes_well(&self, patience: Duration) -> io::Result<Option<Child>> {
        let mut child = self.start(Stdio::null())?;
        match waited(&mut child, patience) {
            None => Ok(Some(child)),
            Some(status) if status.success() => Ok(None),
            Some(status) => Err(io::Error::other(status.to_string())),
        }
    }
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
