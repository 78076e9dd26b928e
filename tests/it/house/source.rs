//! One file of Rust as the house's rules see it: its code apart from its comments and its texts.

use std::fs;
use std::ops::Range;
use std::path::Path;

/// A file of Rust.
pub struct Source {
    /// Where it stands, from the top of the repository.
    pub path: String,
    /// Everything in it.
    pub text: String,
    /// Its code: comments and texts are blank, and every byte and line is where it was.
    pub code: String,
    /// Its code without the modules of tests.
    pub product: String,
    /// The texts of the code without the modules of tests, each with the byte at which it begins.
    pub literals: Vec<(usize, String)>,
}

impl Source {
    /// Takes a file apart.
    pub fn new(path: &str, text: &str) -> Self {
        let (code, mut literals) = without_words(text);
        let tests = test_modules(&code);
        literals.retain(|(at, _)| !tests.iter().any(|module| module.contains(at)));
        let mut product = code.clone();
        for module in tests {
            let blank = " ".repeat(module.len());
            product.replace_range(module, &blank);
        }
        Self { path: path.to_owned(), text: text.to_owned(), code, product, literals }
    }

    /// The path of its module: `dataset::parse` for `src/dataset/parse.rs`, nothing for the roots of the crate.
    pub fn module(&self) -> Vec<String> {
        let name = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        if matches!(name, "lib" | "main") { Vec::new() } else { name.split('/').map(str::to_owned).collect() }
    }
}

/// Every file of Rust below a folder of the repository, by name.
pub fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    assert!(!files.is_empty(), "no file of Rust in {folder}");
    files.iter().map(|path| source(root, path)).collect()
}

fn source(root: &Path, path: &Path) -> Source {
    let text = fs::read_to_string(path).expect("the file can be read");
    let path = path.strip_prefix(root).expect("the file is in the repository");
    Source::new(&path.to_string_lossy(), &text)
}

/// What a stretch of a file is.
#[derive(PartialEq)]
enum Stretch {
    /// Something for the compiler.
    Code,
    /// Something for people.
    Comment,
    /// A text, with how many bytes open and close it.
    Text(usize, usize),
}

/// The code of a file, and its texts with their places.
fn without_words(text: &str) -> (String, Vec<(usize, String)>) {
    let mut code = String::with_capacity(text.len());
    let mut literals = Vec::new();
    while code.len() < text.len() {
        let rest = &text[code.len()..];
        let (stretch, length) = stretch(rest, code.chars().next_back());
        if let Stretch::Text(open, close) = stretch {
            literals.push((code.len(), rest[open..length - close].to_owned()));
        }
        match stretch {
            Stretch::Code => code.push_str(&rest[..length]),
            _ => code.extend(rest[..length].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' })),
        }
    }
    (code, literals)
}

/// What `rest` begins with, and how many bytes of it.
fn stretch(rest: &str, before: Option<char>) -> (Stretch, usize) {
    let is_within_name = before.is_some_and(|it| it.is_alphanumeric() && it != 'b' || it == '_');
    if rest.starts_with("//") {
        return (Stretch::Comment, rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return (Stretch::Comment, rest.find("*/").map_or(rest.len(), |at| at + 2));
    }
    if let Some(text) = rest.strip_prefix('"') {
        return (Stretch::Text(1, 1), 1 + text_length(text));
    }
    let hashes = rest.strip_prefix('r').map_or(0, |it| it.len() - it.trim_start_matches('#').len());
    if rest.starts_with('r') && !is_within_name && rest[1 + hashes..].starts_with('"') {
        let open = 2 + hashes;
        let end = format!("\"{}", "#".repeat(hashes));
        let length = rest[open..].find(&end).map_or(rest.len() - open, |at| at + end.len());
        return (Stretch::Text(open, end.len()), open + length);
    }
    if let Some(letter) = rest.strip_prefix('\'') {
        return letter_or_lifetime(letter);
    }
    (Stretch::Code, rest.chars().next().map_or(1, char::len_utf8))
}

/// What an apostrophe begins: a letter, which is for people, or a lifetime.
fn letter_or_lifetime(after: &str) -> (Stretch, usize) {
    let mut letters = after.char_indices();
    let end = match (letters.next(), letters.next()) {
        (Some((_, '\\')), Some((at, letter))) => {
            after[at + letter.len_utf8()..].find('\'').map(|it| it + at + letter.len_utf8())
        }
        (Some(_), Some((at, '\''))) => Some(at),
        _ => None,
    };
    end.map_or((Stretch::Code, 1), |end| (Stretch::Comment, end + 2))
}

/// How long a text is after its opening mark, up to and with the closing one.
fn text_length(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '"' if !is_escaped => return at + 1,
            '\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    text.len()
}

/// Where the modules of tests stand.
fn test_modules(code: &str) -> Vec<Range<usize>> {
    let starts = code.match_indices("#[cfg(test)]").map(|(at, _)| at);
    starts.map(|start| start..closing(code, start + code[start..].find('{').unwrap_or(0)) + 1).collect()
}

/// Where the brace that opens at `open` is closed.
pub fn closing(code: &str, open: usize) -> usize {
    let mut depth = 0;
    for (at, letter) in code.bytes().enumerate().skip(open) {
        match letter {
            b'{' => depth += 1,
            b'}' if depth == 1 => return at,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    code.len() - 1
}
