//! Opening an address with the program that the desk has for it.

use std::env;
use std::process::Child;
use std::time::Duration;

use crate::app::uri::Uri;
use crate::shell::outside::Program;

/// What the desktops have in common for opening an address.
const XDG_OPEN: &str = "xdg-open";

/// How long a program is watched for failing. One that then still runs has opened something.
const PATIENCE: Duration = Duration::from_secs(2);

/// Browsers with a window, the best first; `x-www-browser` is the one that Debian's machines name.
const GRAPHICAL: &str = "x-www-browser:firefox:firefox-esr:chromium:chromium-browser:google-chrome:google-chrome-stable:\
                         epiphany:konqueror:falkon";

/// Browsers that need a terminal. Without one they show nothing and say that all is well.
const TEXTUAL: [&str; 8] = ["www-browser", "w3m", "lynx", "links", "links2", "elinks", "browsh", "carbonyl"];

/// The programs that may open an address here, the best first. Without a screen to open it on there is none.
pub fn programs(uri: &Uri) -> Vec<Program> {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    let browsers = env::var("BROWSER").unwrap_or_default();
    let browsers: Vec<&str> = browsers.split(':').filter(|line| !is_textual(line)).collect();
    let opener = if cfg!(target_os = "macos") {
        Program::find("open", &[uri.as_str()])
    } else {
        let has_screen = is_set("DISPLAY") || is_set("WAYLAND_DISPLAY");
        // Left to itself it tries browsers in the terminal too, which here is none of theirs.
        let known = browsers.iter().copied().chain([GRAPHICAL]).collect::<Vec<_>>().join(":");
        let opener = has_screen.then(|| Program::find(XDG_OPEN, &[uri.as_str()])).flatten();
        opener.map(|opener| opener.with("BROWSER", known))
    };
    let browsers = browsers.into_iter().filter(|_| uri.is_web()).filter_map(|line| browser(line, uri));
    opener.into_iter().chain(browsers).collect()
}

/// Whether a line of `$BROWSER` names a browser that needs a terminal, or nothing.
fn is_textual(line: &str) -> bool {
    let name = line.split_whitespace().next().and_then(|name| name.rsplit('/').next());
    name.is_none_or(|name| TEXTUAL.contains(&name))
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
pub fn open(programs: &[Program], uri: &Uri) -> Option<(String, Option<Child>)> {
    let able = programs.iter().filter(|program| uri.is_web() || program.name() != XDG_OPEN || is_registered(uri));
    able.map(|program| (program, program.goes_well(PATIENCE)))
        .find_map(|(program, done)| done.ok().map(|child| (program.name(), child)))
}

/// Whether a program is registered for e-mails or calls. Where there is none, `xdg-open` gives the address to a browser,
/// which cannot do anything with it, and says that all is well.
fn is_registered(uri: &Uri) -> bool {
    let scheme = uri.as_str().split(':').next().unwrap_or_default();
    let kind = format!("x-scheme-handler/{scheme}");
    let asked = Program::find("xdg-mime", &[])
        .and_then(|_| Program::find("sh", &["-c", "[ -n \"$(xdg-mime query default \"$1\")\" ]", "sh", &kind]));
    // Who cannot be asked may have one.
    let Some(asked) = asked else { return true };
    asked.goes_well(PATIENCE).is_ok()
}
