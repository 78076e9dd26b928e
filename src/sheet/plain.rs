//! A sheet as plain text and as Markdown.

use std::fmt::Write;

use crate::language::texts::Texts;
use crate::sheet::Sheet;
use crate::sheet::row::{Kind, Row};

/// The sheet as plain text, one row a line.
pub fn text(sheet: &Sheet, texts: &Texts) -> String {
    let mut out = sheet.title.clone();
    out.push('\n');
    if !sheet.subtitle.is_empty() {
        out.push_str(&sheet.subtitle);
        out.push('\n');
    }
    for section in &sheet.sections {
        out.push('\n');
        if let Some(heading) = &section.heading {
            out.push_str(heading);
            out.push('\n');
        }
        for row in &section.rows {
            let sign = if matches!(row.kind, Kind::Alert | Kind::Warning) { "! " } else { "  " };
            let _ = writeln!(out, "{sign}{}", said(row, texts));
        }
    }
    out
}

/// The sheet as Markdown.
pub fn markdown(sheet: &Sheet, texts: &Texts) -> String {
    let mut out = format!("# {}\n", escaped(&sheet.title));
    if !sheet.subtitle.is_empty() {
        let _ = write!(out, "\n{}\n", escaped(&sheet.subtitle));
    }
    for section in &sheet.sections {
        out.push('\n');
        if let Some(heading) = &section.heading {
            let _ = write!(out, "## {}\n\n", escaped(heading));
        }
        for row in &section.rows {
            let text = said(row, texts);
            let _ = match row.kind {
                Kind::Alert | Kind::Warning => writeln!(out, "> **!** {}", escaped(&text)),
                Kind::Text if row.label.is_empty() => writeln!(out, "{}\n", escaped(&text)),
                Kind::Address if row.label.is_empty() => writeln!(out, "- <{text}>"),
                _ => writeln!(out, "- {}", escaped(&text)),
            };
        }
    }
    out
}

/// Label and text of a row in one line, with a word where the text is not in the interface language.
pub fn said(row: &Row, texts: &Texts) -> String {
    let mark = if row.is_fallback { format!(" [{}]", texts.say("fallback-mark")) } else { String::new() };
    match row.label.as_str() {
        "" => format!("{}{mark}", row.text),
        label => format!("{label}: {}{mark}", row.text),
    }
}

/// Text from data must not turn into Markdown of its own.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if "\\`*_[]<>#|".contains(letter) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
