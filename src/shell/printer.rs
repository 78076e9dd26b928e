//! Printing: a hand-out goes to the system's printer through `lp`, as pages where a browser can set them, else as text.

use std::env;
use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::process;
use std::time::Duration;

use rustix::io::Errno;
use rustix::process::{Pid, getpid, test_kill_process};

use crate::app::handout::{Printer, Sheets};
use crate::shell::outside::Program;

/// How the names of our folders for what is temporary begin.
const DESK: &str = "wegweiser-";

/// Browsers that set a page for paper.
const SETTERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// How long setting a page may take.
const SETTING: Duration = Duration::from_secs(45);

/// How long taking what is to be printed may take, and saying how the printer is.
const TAKING: Duration = Duration::from_secs(15);
const TELLING: Duration = Duration::from_secs(3);

/// What was given to the printer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Print {
    /// Pages, with the codes for the phone.
    Pages,
    /// Plain text.
    Text,
    /// Either of them, but this printer has been stopped.
    Halted(String),
}

/// What the printer can be given here.
pub fn printer() -> Printer {
    if Program::find("lp", &[]).is_none() {
        return Printer::None;
    }
    if setter().is_some() { Printer::Pages } else { Printer::Text }
}

/// Gives a hand-out to the printer. Where its pages cannot be set, its text is printed.
///
/// # Errors
/// `NotFound` when there is no `lp`, `TimedOut` when it does not answer, `NotConnected` when there is no printer,
/// `ResourceBusy` when the printer takes nothing, or what `lp` says.
pub fn print(sheets: &Sheets) -> io::Result<Print> {
    if let Some(desk) = setter().and_then(|name| Desk::new(name).ok())
        && let Some(pages) = desk.set(&sheets.page)
    {
        let halted = spooled(&["-t", &sheets.title, &pages.display().to_string()], "")?;
        return Ok(halted.map_or(Print::Pages, Print::Halted));
    }
    let halted = spooled(&["-t", &sheets.title], &sheets.text)?;
    Ok(halted.map_or(Print::Text, Print::Halted))
}

/// Gives something to the default printer; its name, if it has been stopped.
fn spooled(told: &[&str], text: &str) -> io::Result<Option<String>> {
    let lp = english("lp", told).ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "there is no lp"))?;
    let (is_taken, said) = lp.answers(text, TAKING)?;
    if !is_taken {
        return Err(refusal(&said));
    }
    // "request id is NAME-12 (1 file(s))"
    let printer = said.split_whitespace().nth(3).and_then(|request| request.rsplit_once('-')).map(|(name, _)| name);
    let Some((printer, state)) = printer.and_then(|name| Some((name, english("lpstat", &["-p", name])?))) else {
        return Ok(None);
    };
    let is_halted = state.answers("", TELLING).is_ok_and(|(_, said)| {
        // "printer NAME disabled since …"
        said.lines().next().is_some_and(|line| line.split_whitespace().nth(2) == Some("disabled"))
    });
    Ok(is_halted.then(|| printer.to_owned()))
}

/// A program that speaks English, for what it says is to be understood here.
fn english(name: &str, told: &[&str]) -> Option<Program> {
    Program::find(name, told).map(|program| program.with("LC_ALL", "C.UTF-8".to_owned()))
}

/// Why `lp` has refused.
fn refusal(said: &str) -> io::Error {
    if said.contains("No default destination") || said.contains("does not exist") {
        return io::ErrorKind::NotConnected.into();
    }
    if said.contains("not accepting") {
        return io::ErrorKind::ResourceBusy.into();
    }
    let line = said.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("lp refused it");
    io::Error::other(line.strip_prefix("lp: ").unwrap_or(line).to_owned())
}

/// Whether a program has come to a good end. One that is still at work is waited for no longer.
fn given(done: io::Result<Option<process::Child>>) -> io::Result<()> {
    match done? {
        None => Ok(()),
        Some(mut child) => {
            let _ = child.kill();
            let _ = child.wait();
            Err(io::Error::new(io::ErrorKind::TimedOut, "it took too long"))
        }
    }
}

/// The browser that sets pages here.
fn setter() -> Option<&'static str> {
    SETTERS.into_iter().find(|name| Program::find(name, &[]).is_some())
}

/// A folder of our own in which pages are set; it goes with everything in it.
struct Desk {
    browser: &'static str,
    folder: PathBuf,
}

impl Desk {
    fn new(browser: &'static str) -> io::Result<Self> {
        // Those of processes that were ended while they set a page.
        clear(|pid| test_kill_process(pid) == Err(Errno::SRCH));
        for number in 0..100 {
            let folder = env::temp_dir().join(format!("{DESK}{}-{number}", process::id()));
            match DirBuilder::new().mode(0o700).create(&folder) {
                Ok(()) => return Ok(Self { browser, folder }),
                Err(wrong) if wrong.kind() == io::ErrorKind::AlreadyExists => {}
                Err(wrong) => return Err(wrong),
            }
        }
        Err(io::Error::other("there is no room for temporary files"))
    }

    /// Sets a page; the file with the pages, if the browser could.
    fn set(&self, page: &str) -> Option<PathBuf> {
        let (source, pages) = (self.folder.join("page.html"), self.folder.join("page.pdf"));
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&source)
            .and_then(|mut file| file.write_all(page.as_bytes()))
            .ok()?;
        // The file is there before the browser, so that nobody else may read what it becomes.
        OpenOptions::new().write(true).create_new(true).mode(0o600).open(&pages).ok()?;
        let [profile, to] = [("--user-data-dir=", "profile"), ("--print-to-pdf=", "page.pdf")]
            .map(|(option, name)| format!("{option}{}", self.folder.join(name).display()));
        let options = ["--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
        let from = format!("file://{}", source.display());
        let told = options.into_iter().chain(["--no-pdf-header-footer", &profile, &to, &from]);
        let browser = Program::find(self.browser, &told.collect::<Vec<_>>())?;
        given(browser.goes_well(SETTING)).ok()?;
        Some(pages).filter(|pages| is_pages(pages))
    }
}

/// Clears the desks of this process, which is about to end: what is on them is about clients.
pub fn tidy() {
    clear(|pid| pid == getpid());
}

/// Clears the desks of certain processes. Best effort: those of other people stay.
fn clear(is_meant: impl Fn(Pid) -> bool) {
    for entry in fs::read_dir(env::temp_dir()).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let number = name.strip_prefix(DESK).and_then(|rest| rest.split('-').next()?.parse().ok());
        if number.and_then(Pid::from_raw).is_some_and(&is_meant) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Whether a file begins as a PDF does.
fn is_pages(path: &Path) -> bool {
    fs::read(path).is_ok_and(|bytes| bytes.starts_with(b"%PDF"))
}

impl Drop for Desk {
    fn drop(&mut self) {
        // Best effort: what is left over is ours alone to read.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
