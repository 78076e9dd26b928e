//! The slips of people who do not write TOML for a living, told apart so that the hint can name the remedy.

/// Which slip it is, from what the reader of TOML says and what stands in the line. The locales have a hint for each.
pub fn slip(message: &str, text: &str, byte: usize) -> &'static str {
    let start = text.get(..byte).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let before = text.get(start..byte).unwrap_or_default();
    if message.contains("multi-line") && byte >= text.trim_end().len() {
        return "unclosed";
    }
    by_message(message, line).unwrap_or_else(|| by_value(line, before))
}

fn by_message(message: &str, line: &str) -> Option<&'static str> {
    let trimmed = line.trim();
    let is_comment = ["//", "/*", ";", "--", "%", "<!"].iter().any(|sign| trimmed.starts_with(sign));
    let is_header = trimmed.starts_with('[') && !trimmed.contains('=');
    Some(match message {
        _ if is_comment => "comment",
        "duplicate key" if is_header && !trimmed.contains('.') => "header",
        "duplicate key" => "duplicate",
        "carriage return must be followed by newline" => "line-ends",
        "invalid comment character" => "control",
        "missing escaped value" | "too few unicode value digits" => "backslash",
        "invalid boolean" => "boolean",
        "missing value" | "missing value for key" => "unquoted",
        "missing comma between array elements" | "missing comma between key-value pairs" => "comma",
        _ if message.contains("escape") => "backslash",
        _ if is_header => "header",
        _ if message.contains("unclosed") => "unclosed",
        "invalid unquoted key" | "unquoted keys cannot be empty" => "key",
        "key with no value" | "missing assignment between key-value pairs" | "extra `=`" => "equals",
        _ => return None,
    })
}

/// From the value that the place belongs to: what stands behind the last sign that opens or parts values.
fn by_value(line: &str, before: &str) -> &'static str {
    let from = before.rfind(['=', ',', '[', '{']).map_or(0, |at| at + 1);
    let value = line.get(from..).unwrap_or_default().trim_start();
    let here = line.get(before.len()..).unwrap_or_default().trim_start();
    let is_text = value.starts_with(['"', '\'']);
    match value.trim_end() {
        _ if !line.contains('=') => "equals",
        "" => "unquoted",
        "ja" | "nein" | "Ja" | "Nein" | "yes" | "no" | "Yes" | "No" => "boolean",
        _ if value.starts_with(['“', '”', '„', '‘', '’', '‚', '«', '»']) => "quotes",
        _ if is_text && here.starts_with(char::is_control) => "control",
        // The line ends within the text.
        _ if is_text && here.is_empty() => "unclosed",
        _ if is_text => "trailing",
        _ if value.starts_with(['+', '0']) => "phone",
        _ if value.starts_with(|first: char| first.is_ascii_digit()) => "date",
        _ if value.starts_with(|first: char| first.is_alphabetic()) => "unquoted",
        _ => "other",
    }
}
