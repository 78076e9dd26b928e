//! Strings that try to drive, hide, shift or forge something, and a dataset that has one of them in every place.

use std::fmt::Write;

/// Short ones, of every kind.
pub const STRINGS: &[&str] = &[
    // Control characters.
    "\0",
    "\u{7}",
    "\u{8}\u{8}xx",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\u{1b}",
    "\u{7f}",
    "good\rbad",
    "a\nb\n\nc",
    "\u{b}\u{c}",
    // Sequences that move, clear, switch modes and ask the terminal.
    "A\u{1b}[31mB",
    "\u{1b}[2J",
    "\u{1b}[H",
    "\u{1b}[?1049l",
    "\u{1b}[?1000h",
    "\u{1b}[8;1;1t",
    "\u{1b}[6n",
    "\u{1b}[c",
    "\u{1b}[>0q",
    "\u{1b}c",
    "\u{1b}#8",
    "\u{1b}(0",
    "\u{1b}[200~rm\u{1b}[201~",
    // Sequences with a text: titles, clipboard, links, colors, notices, pictures.
    "\u{1b}]0;PWN\u{7}",
    "\u{1b}]2;x\u{1b}\\",
    "\u{1b}]52;c;ZXZpbA==\u{7}",
    "\u{1b}]52;c;?\u{7}",
    "\u{1b}]8;;file:///etc/passwd\u{1b}\\x\u{1b}]8;;\u{1b}\\",
    "\u{1b}]8;;\u{1b}0m\u{1b}[>0q",
    "\u{1b}]4;1;?\u{7}",
    "\u{1b}]50;x\u{7}",
    "\u{1b}]777;notify;a;b\u{7}",
    "\u{1b}]1337;SetMark\u{7}",
    "\u{1b}P$qm\u{1b}\\",
    "\u{1b}P+q544e\u{1b}\\",
    "\u{1b}_Ga=q\u{1b}\\",
    "\u{1b}^x\u{1b}\\",
    "\u{1b}X x\u{1b}\\",
    "\u{1b}]R",
    // The same in one character each.
    "\u{9b}31m",
    "\u{9d}0;x\u{9c}",
    "\u{90}x\u{9c}",
    "\u{85}",
    "\u{84}\u{96}\u{97}\u{98}\u{99}\u{9a}",
    // Order of reading.
    "a\u{202e}txt.exe",
    "\u{202a}a\u{202b}b\u{202c}c\u{202d}d",
    "\u{2066}a",
    "\u{2067}a",
    "\u{2068}a",
    "a\u{2069}",
    "\u{200e}a\u{200f}b\u{61c}c",
    "\u{202e}\u{202e}\u{202e}\u{202e}\u{202e}a",
    // Invisible signs.
    "a\u{200b}b",
    "a\u{200c}b",
    "a\u{200d}b",
    "a\u{2060}b",
    "a\u{2061}\u{2062}\u{2063}\u{2064}b",
    "\u{feff}a",
    "a\u{ad}b",
    "a\u{34f}b",
    "a\u{180e}b",
    "\u{fff9}a\u{fffa}b\u{fffb}",
    "a\u{2028}b",
    "a\u{2029}b",
    "\u{e0041}\u{e0042}\u{e007f}",
    "\u{1d173}a\u{1d17a}",
    "\u{115f}\u{1160}a",
    "\u{3164}a",
    "\u{ffa0}a",
    "\u{2800}a",
    "\u{200b}",
    // Marks.
    "a\u{301}",
    "a\u{301}\u{301}\u{301}\u{301}",
    "a\u{301}\u{301}\u{301}\u{301}\u{301}",
    "\u{301}a",
    "a\u{488}b\u{20e0}c\u{20e3}",
    "e\u{301} = \u{e9}",
    // Widths.
    "\u{263a}\u{fe0f}",
    "\u{263a}\u{fe0e}",
    "1\u{fe0f}\u{20e3}",
    "\u{2764}\u{fe0f}",
    "👨\u{200d}👩\u{200d}👧",
    "🏴\u{e0067}\u{e0062}\u{e007f}",
    "🇩🇪",
    "🇩",
    "🇩🇩🇩🇩🇩🇩🇩",
    "\u{2e3b}",
    "\u{fdfd}",
    "\u{cbc}",
    "Ａ",
    "日本語の相談所",
    "· — ‘",
    // Scripts.
    "مرحبا 030 123",
    "שלום",
    "क्\u{937}ि",
    "தமிழ்",
    "Ἐİıẞﬁǅ",
    "\u{1112}\u{1161}\u{11ab}",
    // No characters.
    "\u{ffff}",
    "\u{fdd0}",
    "\u{10ffff}",
    "\u{e000}",
    "\u{fffd}",
    // Forgeries.
    "\u{430}dmin",
    "[ESC] quit",
    "┐│┘└┌─┤├",
    "110\u{202e}911",
    "tel:abc",
    "⟦title⟧",
    "{ $query }",
    // Markup.
    "%s %n {} {{}} ${HOME} $(id) `id`",
    "../../etc/passwd",
    "C:\\CON",
    "file.toml\u{1b}[2J.toml",
    "<b>&amp;\"'",
    "# a\n> b",
    "=1+1",
    "",
    " ",
    "\u{a0}",
];

/// Long ones.
pub fn long_strings() -> Vec<String> {
    let padded = format!("Musterstadt{}geheim", " ".repeat(400));
    vec![
        "x".repeat(65_536),
        "x\n".repeat(100_000),
        "x ".repeat(500_000),
        "5".repeat(5_000),
        format!("a{}", "\u{301}".repeat(40)),
        format!("a{}", "\u{301}".repeat(1_000)),
        format!("a{}", "\u{301}".repeat(100_000)),
        "\u{1100}".repeat(10_000),
        "👨\u{200d}".repeat(10_000),
        "日".repeat(10_000),
        "\u{1b}[31m".repeat(10_000),
        padded,
    ]
}

/// How a string is written into the file.
#[derive(Clone, Copy)]
pub enum Form {
    /// As its keeper would, with escapes: always right TOML.
    Escaped,
    /// As it is: often no TOML at all.
    Raw,
}

/// A dataset with a string in every place that takes text, and ids that end in `suffix`.
pub fn dataset(string: &str, form: Form, suffix: &str) -> String {
    let s = match form {
        Form::Escaped => escaped(string),
        Form::Raw => format!("\"{string}\""),
    };
    format!(
        "[[page]]\nid = \"p{suffix}\"\ntitle = {s}\ntext = {s}\nsources = [{s}]\n\
         [[field]]\nid = \"f{suffix}\"\ntitle = {{ de = {s}, en = {s} }}\n[[field.goal]]\nid = \"g{suffix}\"\ntext = {s}\n\
         [[topic]]\nid = \"t{suffix}\"\ntitle = {s}\nalso = {{ de = [{s}, \"Rat\"] }}\nfields = [\"f{suffix}\", {s}]\n\
         [[place]]\nid = \"o{suffix}\"\nname = {s}\nalso = [{s}]\npostcodes = [{s}]\n\
         [[partner]]\nid = {s}\nname = {s}\n\
         [[partner]]\nid = \"h{suffix}\"\nname = {s}\nunit = {s}\nalso = [{s}]\nkind = {s}\nstreet = {s}\npostcode = {s}\n\
         town = \"o{suffix}\"\nphone = [{s}, \"030 23125-000\"]\nfax = [{s}]\nemail = [{s}, \"rat@musterstadt.example\"]\n\
         website = {s}\nhours = {s}\nhours_note = {s}\nwheelchair = {s}\nlanguages = [{s}, \"pl\"]\ninterpreter = [{s}]\n\
         area = {s}\nnote = {{ de = {s}, {s} = {s} }}\nalert = {{ text = {s}, until = {s} }}\n{s} = {s}\n\
         verified = {{ on = {s}, source = [{s}], confidence = {s}, {s} = {s} }}\n\
         [[partner.contact]]\nrole = {s}\nname = {s}\nphone = [\"030 23125-001\"]\npublic = true\n\
         [[partner.offer]]\nid = \"a{suffix}\"\ntitle = {s}\nsummary = {s}\nfields = [\"f{suffix}\", {s}]\n\
         goals = [\"g{suffix}\", {s}]\ntopics = [\"t{suffix}\", {s}]\naudience = {s}\ncost = {s}\nsteps = {s}\n\
         documents = [{s}]\nalert = {{ text = {s} }}\n\
         [[offer]]\n{s} = {s}\n",
    )
}

/// The one table a dataset has only once.
pub fn directory(string: &str) -> String {
    let s = escaped(string);
    format!("[directory]\ntitle = {s}\nregion = {s}\nedition = {s}\nholidays = {s}\nsteward = {s}\n{s} = {s}\n")
}

/// A string of TOML.
fn escaped(string: &str) -> String {
    let mut out = String::from("\"");
    for letter in string.chars() {
        if letter.is_ascii_alphanumeric() || letter == ' ' {
            out.push(letter);
        } else {
            write!(out, "\\U{:08x}", u32::from(letter)).unwrap();
        }
    }
    out + "\""
}
