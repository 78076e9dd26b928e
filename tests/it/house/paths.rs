//! The names that a file uses: paths of Rust, with the trees of `use` written out.

use crate::house::source::Source;

/// A path in its parts: `["crate", "text", "safe"]`.
pub type Parts = Vec<String>;

/// Every path of at least two parts in the code, in order.
pub fn paths(code: &str) -> Vec<Parts> {
    let mut paths = Vec::new();
    let mut at = 0;
    let mut before = b' ';
    while let Some(letter) = code.as_bytes().get(at) {
        if is_start(*letter) && !is_name(before) && before != b':' {
            let length = walk(&code[at..], &Vec::new(), &mut paths);
            before = b'a';
            at += length;
        } else {
            before = *letter;
            at += 1;
        }
    }
    paths.retain(|path| path.len() > 1);
    paths
}

/// The modules of the crate that a file uses, each by its path without `crate`, once for each use.
pub fn modules_used(source: &Source, modules: &[Parts]) -> Vec<Parts> {
    let own = source.module();
    let is_module = |path: &Parts| modules.contains(path);
    let absolute = |path: &Parts| -> Option<Parts> {
        let (first, rest) = path.split_first()?;
        let above = own.split_last().map_or(&own[..], |(_, above)| above);
        let child = [&own[..], &path[..1]].concat();
        match first.as_str() {
            "crate" => Some(rest.to_vec()),
            "super" => Some([above, rest].concat()),
            "self" => Some([&own[..], rest].concat()),
            _ if is_module(&child) => Some([&own[..], path].concat()),
            _ => None,
        }
    };
    let deepest = |path: Parts| (1..=path.len()).rev().map(|end| path[..end].to_vec()).find(is_module);
    let used = paths(&source.product).iter().filter_map(absolute).filter_map(deepest).collect::<Vec<_>>();
    used.into_iter().filter(|path| *path != own).collect()
}

/// Reads one path or tree, adds what it names, and says how many bytes it took.
fn walk(code: &str, before: &Parts, paths: &mut Vec<Parts>) -> usize {
    let mut path = before.clone();
    let mut at = 0;
    loop {
        at += blanks(&code[at..]);
        let rest = &code[at..];
        let name = rest.len() - rest.trim_start_matches(|it: char| it.is_ascii_alphanumeric() || it == '_').len();
        match rest.as_bytes().first() {
            Some(b'{') => return at + branches(rest, &path, paths),
            Some(b'*') if !path.is_empty() => {
                path.push("*".to_owned());
                paths.push(path);
                return at + 1;
            }
            _ if name > 0 => path.push(rest[..name].to_owned()),
            _ => {
                paths.push(path);
                return at;
            }
        }
        at += name;
        if !code[at..].starts_with("::") {
            paths.push(path);
            return at;
        }
        at += 2;
    }
}

/// Reads what stands in the braces of a tree.
fn branches(code: &str, before: &Parts, paths: &mut Vec<Parts>) -> usize {
    let mut at = 1;
    loop {
        at += blanks(&code[at..]);
        if code[at..].starts_with('}') || at >= code.len() {
            return at + 1;
        }
        at += walk(&code[at..], before, paths);
        // What a name is called here, as in `{Ways as Paths}`, does not matter.
        at += code[at..].find([',', '}']).unwrap_or(code.len() - at);
        at += usize::from(code[at..].starts_with(','));
    }
}

fn blanks(code: &str) -> usize {
    code.len() - code.trim_start().len()
}

fn is_start(letter: u8) -> bool {
    letter.is_ascii_alphabetic() || letter == b'_'
}

fn is_name(letter: u8) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, b'_' | b'\'')
}
