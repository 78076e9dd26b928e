//! The functions and structs of a file, and how large they are.

use crate::house::source::closing;

/// A function with a name and a body.
pub struct Function {
    /// Its name.
    pub name: String,
    /// How many lines it has, from `fn` to its last brace.
    pub lines: usize,
    /// What it is given, `self` too.
    pub parameters: Vec<String>,
}

impl Function {
    /// How much it is given besides itself.
    pub fn given(&self) -> usize {
        let is_self = |it: &&String| it.trim_start_matches(['&', '\'']).split([' ', ':']).any(|word| word == "self");
        self.parameters.len() - usize::from(self.parameters.first().as_ref().is_some_and(is_self))
    }

    /// Whether a value of true or false chooses what it does; one that turns just that value into another has no choice.
    pub fn is_told_yes_or_no(&self) -> bool {
        self.parameters.len() > 1 && self.parameters.iter().any(|it| it.ends_with(": bool"))
    }
}

/// A struct with named fields.
pub struct Struct {
    /// Its name.
    pub name: String,
    /// The types of its fields.
    pub fields: Vec<String>,
}

/// Every function in the code, those within others too.
pub fn functions(code: &str) -> Vec<Function> {
    heads(code, "fn").filter_map(|(start, name)| function(code, start, name)).collect()
}

/// Every struct with named fields in the code.
pub fn structs(code: &str) -> Vec<Struct> {
    heads(code, "struct").filter_map(|(start, name)| structure(code, start, name)).collect()
}

fn function(code: &str, start: usize, name: &str) -> Option<Function> {
    let open = start + name.len() + generics(&code[start + name.len()..]);
    let inside = code[open..].strip_prefix('(')?;
    let end = open + 1 + list_length(inside);
    let parameters = parts(&code[open + 1..end]);
    // A semicolon before any brace ends a function without a body; the one in `[u8; 4]` does not.
    let mut depth = 0;
    let body = code[end..].find(|letter| {
        depth += i32::from(letter == '[') - i32::from(letter == ']');
        letter == '{' || letter == ';' && depth == 0
    })?;
    let body = end + body;
    let last = if code[body..].starts_with('{') { closing(code, body) } else { body };
    let lines = code[start..last].matches('\n').count() + 1;
    Some(Function { name: name.to_owned(), lines, parameters })
}

fn structure(code: &str, start: usize, name: &str) -> Option<Struct> {
    let open = start + code[start..].find(['{', ';', '('])?;
    let inside = code[open..].starts_with('{').then(|| &code[open + 1..closing(code, open)])?;
    let types = parts(inside).into_iter().filter_map(|it| it.split_once(": ").map(|(_, kind)| kind.to_owned()));
    Some(Struct { name: name.to_owned(), fields: types.collect() })
}

/// The names that follow a word of Rust, each with the byte at which it begins.
fn heads<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = (usize, &'a str)> {
    code.match_indices(word).filter_map(move |(at, _)| {
        let is_whole = !code[..at].ends_with(|it: char| it.is_alphanumeric() || it == '_');
        let name = code[at + word.len()..].strip_prefix(' ').filter(|_| is_whole)?;
        let length = name.find(|it: char| !it.is_alphanumeric() && it != '_')?;
        (length > 0).then(|| (at + word.len() + 1, &name[..length]))
    })
}

/// How long the list in angle brackets is with which `code` begins.
fn generics(code: &str) -> usize {
    code.strip_prefix('<').map_or(0, |inside| 2 + list_length(inside))
}

/// How long a list is up to the bracket that closes it.
fn list_length(inside: &str) -> usize {
    let mut depth = 0;
    let mut before = ' ';
    for (at, letter) in inside.char_indices() {
        match letter {
            '(' | '[' | '{' | '<' => depth += 1,
            '>' if matches!(before, '-' | '=') => {}
            ')' | ']' | '}' | '>' if depth == 0 => return at,
            ')' | ']' | '}' | '>' => depth -= 1,
            _ => {}
        }
        before = letter;
    }
    inside.len()
}

/// What stands between the commas of a list.
fn parts(list: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = list;
    while !rest.trim().is_empty() {
        let mut end = 0;
        while end < rest.len() && !rest[end..].starts_with(',') {
            let letter = rest[end..].chars().next().map_or(1, char::len_utf8);
            let is_arrow = rest[end..].starts_with("->") || rest[end..].starts_with("=>");
            let nested = rest[end..].starts_with(['(', '[', '{', '<']);
            end += match (is_arrow, nested) {
                (true, _) => 2,
                (_, true) => 2 + list_length(&rest[end + 1..]),
                _ => letter,
            };
        }
        let end = end.min(rest.len());
        parts.push(rest[..end].trim().to_owned());
        rest = rest.get(end + 1..).unwrap_or("");
    }
    parts
}
