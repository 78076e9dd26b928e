//! Opening an address with the program that the desk has for it.

use std::env;
use std::time::Duration;

use crate::app::uri::Uri;
use crate::shell::outside::Program;

/// How long a program is watched for failing. One that then still runs has opened something.
const PATIENCE: Duration = Duration::from_secs(2);

/// The programs that may open an address here, the best first. Without a screen to open it on there is none.
pub fn programs(uri: &Uri) -> Vec<Program> {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    let opener = if cfg!(target_os = "macos") {
        Program::find("open", &[uri.as_str()])
    } else {
        let has_screen = is_set("DISPLAY") || is_set("WAYLAND_DISPLAY");
        has_screen.then(|| Program::find("xdg-open", &[uri.as_str()])).flatten()
    };
    let browsers = env::var("BROWSER").unwrap_or_default();
    let browsers = browsers.split(':').filter(|_| uri.is_web()).filter_map(|line| browser(line, uri));
    opener.into_iter().chain(browsers).collect()
}

/// A browser as `$BROWSER` names it: a program, perhaps with arguments, and `%s` where the address goes.
fn browser(line: &str, uri: &Uri) -> Option<Program> {
    let mut words = line.split_whitespace();
    let name = words.next()?;
    let told: Vec<String> = words.map(|word| word.replace("%s", uri.as_str())).collect();
    let has_place = line.contains("%s");
    let told: Vec<&str> = told.iter().map(String::as_str).chain((!has_place).then(|| uri.as_str())).collect();
    Program::find(name, &told)
}

/// Opens with the first of these programs that can; its name, and what is to be waited for. `None` where none can.
pub fn open(programs: &[Program]) -> Option<(String, Option<std::process::Child>)> {
    programs.iter().find_map(|program| program.goes_well(PATIENCE).ok().map(|child| (program.name(), child)))
}
