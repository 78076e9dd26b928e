//! Printing: a hand-out goes to the system's printer through `lp`, as pages where a browser can set them, else as text.

use std::env;
use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::process;
use std::time::Duration;

use crate::app::handout::{Printer, Sheets};
use crate::shell::outside::Program;

/// Browsers that set a page for paper.
const SETTERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// How long setting a page, and taking what is to be printed, may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// What was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Print {
    /// Pages, with the codes for the phone.
    Pages,
    /// Plain text.
    Text,
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
/// When there is no `lp`, or it refuses.
pub fn print(sheets: &Sheets) -> io::Result<Print> {
    let missing = || io::Error::new(io::ErrorKind::NotFound, "there is no lp");
    if let Some(desk) = setter().and_then(|name| Desk::new(name).ok())
        && let Some(pages) = desk.set(&sheets.page)
    {
        let printed = Program::find("lp", &["-t", &sheets.title, &pages.display().to_string()]);
        return given(printed.ok_or_else(missing)?.goes_well(PATIENCE)).map(|()| Print::Pages);
    }
    let lp = Program::find("lp", &["-t", &sheets.title]).ok_or_else(missing)?;
    lp.takes(&sheets.text, PATIENCE).map(|()| Print::Text)
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
        for number in 0..100 {
            let folder = env::temp_dir().join(format!("wegweiser-{}-{number}", process::id()));
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
        given(browser.goes_well(PATIENCE)).ok()?;
        Some(pages).filter(|pages| is_pages(pages))
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
