//! The welcome: the guide, shown by itself only to whoever has never been here.

use std::fs;
use std::io;
use std::path::Path;
use std::thread;

use crate::app::App;
use crate::app::message::Message;
use crate::shell::arguments::Arguments;
use crate::shell::rewrite::write;
use crate::shell::store::Store;

/// The mark that someone was welcomed, in the user's folder for the state of programs.
const MARK: &str = "guide-seen";

/// Shows the guide to whoever keeps nothing yet, has no settings, and was not welcomed before. Where that cannot be
/// written down it is shown with every start, but only once. Whoever asks for something right away knows the way.
pub fn welcome(app: &mut App, arguments: &Arguments) {
    if arguments.kiosk || app.is_picking() || !arguments.query.is_empty() {
        return;
    }
    let Some(folders) = directories::ProjectDirs::from("", "", "wegweiser") else { return };
    let mark = folders.state_dir().map(|folder| folder.join(MARK));
    let settings = folders.config_dir().join("settings.toml");
    let is_there = |path: &Path| fs::symlink_metadata(path).is_ok();
    let is_new = Store::at(folders.data_dir()).is_untouched();
    if !is_new || is_there(&settings) || mark.as_deref().is_some_and(is_there) {
        return;
    }
    app.update(Message::GuideAsked);
    // Nobody waits for a disk; without a thread to spare the guide comes again.
    let _ = thread::Builder::new().name("welcome".into()).spawn(move || mark.map(|mark| remember(&mark)));
}

fn remember(mark: &Path) -> io::Result<()> {
    fs::create_dir_all(mark.parent().unwrap_or(Path::new(".")))?;
    write(mark, "")
}
