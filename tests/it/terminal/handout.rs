//! Hand-outs through the real program: what is on disk afterwards, what the printer got, and what the person was told.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use portable_pty::CommandBuilder;
use tempfile::TempDir;

use crate::paper::print::{can_print, sheets};
use crate::terminal::harness::{self, LEAVE, READY};
use crate::terminal::pty::Pty;
use crate::tools;

/// The key that puts a record on the shortlist, and the one that hands it out.
const NOTE: &[u8] = b"\x1b[15~";
const HAND_OUT: &[u8] = b"\x1b[24~";
const LEFT: &[u8] = b"\x1b[D";

/// A program that writes what it is told, and the file or text that it gets, into a file named like it.
const LP: &str = "#!/bin/sh\nPATH=/usr/bin:/bin\nfor last; do :; done\n\
    { printf '%s|' \"$@\"; if [ -f \"$last\" ]; then stat -c '%a' \"$last\"; cat \"$last\"; else cat; fi; } >$0.new\n\
    mv $0.new $0.out\n";

/// A browser that sets every page alike.
const CHROMIUM: &str =
    "#!/bin/sh\nfor it; do case \"$it\" in --print-to-pdf=*) printf %%PDF-fake >\"${it#*=}\";; esac; done\n";

/// Surroundings of our own: a home, a folder for programs and one for what is temporary.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new(programs: &[(&str, &str)]) -> Self {
        let place = Self { folder: TempDir::new().unwrap() };
        for name in ["home", "bin", "tmp"] {
            fs::create_dir_all(place.at(name)).unwrap();
        }
        for (name, script) in programs {
            let path = place.at("bin").join(name);
            fs::write(&path, script).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        place
    }

    /// One of its folders. A home may have a path longer than the screen is wide.
    fn at(&self, name: &str) -> PathBuf {
        let folder = self.folder.path().to_owned();
        if name == "home" { folder.join("beratung".repeat(9)).join(name) } else { folder.join(name) }
    }

    fn command(&self) -> CommandBuilder {
        let mut command = harness::desk();
        command.args([
            "--data",
            concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/sample"),
            "--at",
            "2026-11-23T10:00:00",
        ]);
        command.arg("schuldnerberatung");
        command.env("HOME", self.at("home"));
        command.env("PATH", self.at("bin"));
        command.env("TMPDIR", self.at("tmp"));
        command
    }

    /// The form of a hand-out over one contact.
    fn form(&self) -> Pty {
        let mut pty = Pty::ready(self.command(), READY);
        pty.shows("▸ Schuldnerberatung");
        pty.send(HAND_OUT);
        pty.shows("Seite zum Drucken");
        pty
    }

    /// The form, with the printer chosen.
    fn paper(&self) -> Pty {
        let mut pty = self.form();
        pty.send(LEFT);
        pty.shows("‹ Ausdruck ›");
        pty
    }

    fn printed(&self, pty: &Pty) -> String {
        let path = self.at("bin").join("lp.out");
        pty.until("the printer", |_| path.exists());
        fs::read_to_string(path).unwrap()
    }
}

fn leave(mut pty: Pty) {
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    names
}

#[test]
fn a_file_is_written_for_nobody_elses_eyes_and_its_whole_path_is_told() {
    let place = Place::new(&[]);
    let mut pty = place.form();
    pty.send(b"\r");
    let path = place.at("home").join("merkblatt-2026-11-23.html");
    pty.until("the file", |pty| {
        pty.screen().replace(['\n', ' ', '│', '├', '┤', '─'], "").contains(&path.display().to_string())
    });
    assert!(fs::read_to_string(&path).unwrap().contains("<h2>Schuldnerberatung"));
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    leave(pty);
}

#[test]
fn a_file_that_is_there_is_never_overwritten() {
    let place = Place::new(&[]);
    let taken = place.at("home").join("merkblatt-2026-11-23.html");
    fs::write(&taken, "mein").unwrap();
    let mut pty = place.form();
    pty.send(b"\r");
    pty.shows("Den Namen gab es schon.");
    assert_eq!(fs::read_to_string(&taken).unwrap(), "mein");
    assert_eq!(names(&place.at("home")), ["merkblatt-2026-11-23-2.html", "merkblatt-2026-11-23.html"]);
    leave(pty);
}

#[test]
fn a_folder_that_is_not_there_is_said_and_nothing_is_left_behind() {
    let place = Place::new(&[]);
    let mut pty = place.form();
    pty.send(b"\x1b[A\x15~/weg/blatt.html\r");
    pty.shows("Nicht geschrieben: diesen Ordner gibt es nicht.");
    assert_eq!(names(&place.at("home")), Vec::<String>::new());
    // What was chosen is still there, and another name mends it.
    pty.send(b"\x15~/blatt.html\r");
    pty.until("the form to go", |pty| !pty.screen().contains("Merkblatt"));
    assert_eq!(names(&place.at("home")), ["blatt.html"]);
    leave(pty);
}

#[test]
fn without_a_browser_the_printer_gets_the_text_and_the_notice_says_so() {
    let place = Place::new(&[("lp", LP)]);
    let mut pty = place.paper();
    pty.shows("Gedruckt wird Text ohne QR-Codes.");
    pty.send(b"\r");
    pty.shows("An den Drucker gegeben: der Text, ohne QR-Codes.");
    let printed = place.printed(&pty);
    assert!(printed.starts_with("-t|Hier bekommen Sie Hilfe|Hier bekommen Sie Hilfe\n"), "{printed}");
    assert!(printed.contains("\nSchuldnerberatung\n"), "{printed}");
    leave(pty);
}

#[test]
fn with_a_browser_the_printer_gets_pages_and_nothing_temporary_stays() {
    let place = Place::new(&[("lp", LP), ("chromium", CHROMIUM)]);
    let mut pty = place.paper();
    pty.shows("Gedruckt wird die Seite mit QR-Codes.");
    pty.send(b"\r");
    pty.shows("An den Drucker gegeben: die Seite mit QR-Codes.");
    let printed = place.printed(&pty);
    assert!(printed.contains("page.pdf|600\n%PDF-fake"), "{printed}");
    assert_eq!(names(&place.at("tmp")), Vec::<String>::new());
    leave(pty);
}

#[test]
fn a_browser_that_fails_leaves_the_text() {
    let place = Place::new(&[("lp", LP), ("chromium", "#!/bin/sh\nexit 1\n")]);
    let mut pty = place.paper();
    pty.send(b"\r");
    pty.shows("An den Drucker gegeben: der Text, ohne QR-Codes.");
    assert!(place.printed(&pty).contains("\nSchuldnerberatung\n"));
    assert_eq!(names(&place.at("tmp")), Vec::<String>::new());
    leave(pty);
}

#[test]
fn a_printer_that_refuses_is_not_praised() {
    let place = Place::new(&[("lp", "#!/bin/sh\nexit 1\n")]);
    let mut pty = place.paper();
    pty.send(b"\r");
    pty.shows("Nicht gedruckt: ");
    leave(pty);
}

#[test]
fn why_a_printer_refuses_is_said_in_words() {
    for (says, expected) in [
        ("lp: Error - No default destination.", "Nicht gedruckt: kein Standarddrucker ist eingerichtet"),
        ("lp: Destination \"PDF\" is not accepting jobs.", "Nicht gedruckt: der Drucker nimmt zurzeit nichts an"),
        ("lp: Too much ink.", "Nicht gedruckt: Too much ink."),
    ] {
        let place = Place::new(&[("lp", &format!("#!/bin/sh\necho '{says}' >&2\nexit 1\n"))]);
        let mut pty = place.paper();
        pty.send(b"\r");
        pty.shows(expected);
        leave(pty);
    }
}

#[test]
fn a_printer_that_has_been_stopped_is_said_to_be() {
    let lp = "#!/bin/sh\n/bin/cat >/dev/null\necho 'request id is Flur-hinten-12 (0 file(s))'\n";
    let lpstat = "#!/bin/sh\n[ \"$*\" = '-p Flur-hinten' ] && echo 'printer Flur-hinten disabled since now'\n";
    let place = Place::new(&[("lp", lp), ("lpstat", lpstat)]);
    let mut pty = place.paper();
    pty.send(b"\r");
    pty.shows("Flur-hinten ist aber");
    leave(pty);
}

#[test]
fn where_the_print_service_does_not_run_that_is_said() {
    if !tools::is_there("lpstat", &["-H"]) {
        return;
    }
    let lp = tools::output(Command::new("sh").args(["-c", "command -v lp"]), b"");
    let place = Place::new(&[]);
    std::os::unix::fs::symlink(lp.trim(), place.at("bin").join("lp")).unwrap();
    let mut command = place.command();
    command.env("CUPS_SERVER", "/nonexistent/cups.sock");
    let mut pty = Pty::ready(command, "▸ Schuldnerberatung");
    pty.send(HAND_OUT);
    pty.shows("Seite zum Drucken");
    pty.send(&[LEFT, b"\r"].concat());
    pty.shows("Nicht gedruckt: kein Standarddrucker ist eingerichtet");
    leave(pty);
}

#[test]
fn a_slow_printer_holds_nobody_up() {
    let place = Place::new(&[("lp", "#!/bin/sh\n/bin/sleep 30\n")]);
    let mut pty = place.paper();
    pty.send(b"\r");
    pty.shows("Ausdruck wird vorbereitet …");
    pty.send(b"\x15wohngeld");
    pty.shows("▸ Wohngeld");
    leave(pty);
}

#[test]
fn three_contacts_with_comments_and_codes_print_on_one_sheet_of_paper() {
    if !can_print() {
        return;
    }
    let place = Place::new(&[]);
    let mut pty = Pty::ready(place.command(), READY);
    pty.shows("▸ Schuldnerberatung");
    for (word, title) in [("schuldner", "Schuldnerberatung"), ("wohngeld", "Wohngeld"), ("a1", "Deutschkurs A1")] {
        pty.send(&[b"\x15", word.as_bytes()].concat());
        pty.shows(&format!("▸ {title}"));
        pty.send(NOTE);
        pty.shows("Gemerkt.");
        // The newest stands last: to the end of the shortlist, and a comment on it.
        pty.send(b"\x1b5\x1b[1;5F\x1bcBitte Ausweis mitbringen\r");
        pty.shows("Die Bemerkung steht auf der Merkliste.");
    }
    pty.send(HAND_OUT);
    pty.shows("3 Kontakte in dieser Reihenfolge");
    pty.send(b"\r");
    pty.shows("Geschrieben: ");
    let page = fs::read_to_string(place.at("home").join("merkblatt-2026-11-23.html")).unwrap();
    let counts = ["<h2>", "<svg class=\"qr\"", "Bitte Ausweis mitbringen"].map(|it| page.matches(it).count());
    assert_eq!(counts, [3, 3, 3], "{page}");
    assert_eq!(sheets(&page), "1");
    leave(pty);
}

#[test]
fn nothing_of_a_hand_out_stays_when_the_terminal_goes_while_it_is_printed_or_a_process_was_ended() {
    let place = Place::new(&[("lp", "#!/bin/sh\nexec /bin/sleep 30\n"), ("chromium", CHROMIUM)]);
    // No process has this number: it is larger than any may be.
    let left = place.at("tmp").join("wegweiser-4194305-0");
    fs::create_dir_all(left.join("profile")).unwrap();
    let mut pty = place.paper();
    pty.send(b"\r");
    let is_set = |place: &Place| names(&place.at("tmp")).iter().any(|name| !name.contains("4194305"));
    pty.until("the pages", |_| is_set(&place) && !left.exists());
    drop(pty.hang_up().wait());
    assert_eq!(names(&place.at("tmp")), Vec::<String>::new());
}

#[test]
fn whoever_leaves_at_once_still_gets_what_was_handed_out() {
    let slow = CHROMIUM.replace("for it;", "/bin/sleep 1; for it;");
    let place = Place::new(&[("lp", LP), ("chromium", &slow)]);
    let mut pty = place.paper();
    pty.send(b"\r");
    leave(pty);
    let printed = fs::read_to_string(place.at("bin").join("lp.out")).unwrap();
    assert!(printed.contains("%PDF-fake"), "{printed}");
    assert_eq!(names(&place.at("tmp")), Vec::<String>::new());
}
