//! The report for a terminal.

use std::iter;

use crate::export::report::Report;
use crate::export::report::sections::{Form, Rank, Row, Table, sections, title};
use crate::language::texts::Texts;
use crate::text::layout::{pad, width, wrap};

/// How wide a line is at most.
const WIDTH: usize = 100;

/// What stands between two columns.
const GAP: usize = 2;

/// How wide the first column is at least, however many others there are.
const FIRST: usize = 16;

/// The report for a terminal of 100 columns.
pub fn text(report: &Report, texts: &Texts) -> String {
    let [title, dates] = title(report, texts);
    let mut lines = wrapped(&title, WIDTH);
    lines.extend(wrapped(&dates, WIDTH));
    for section in sections(report, texts, Form::Terminal) {
        lines.push(String::new());
        lines.extend(wrapped(&section.heading, WIDTH));
        lines.push("─".repeat(width(&section.heading).min(WIDTH)));
        for note in &section.notes {
            lines.extend(wrapped(note, WIDTH));
        }
        for table in &section.tables {
            lines.push(String::new());
            if table.caption != section.heading {
                lines.extend(wrapped(&table.caption, WIDTH));
            }
            lines.extend(rows(table));
        }
    }
    lines.iter().flat_map(|line| [line.trim_end(), "\n"]).collect()
}

fn wrapped(text: &str, columns: usize) -> Vec<String> {
    wrap(text, columns).into_iter().map(|line| text.get(line).unwrap_or_default().to_owned()).collect()
}

fn rows(table: &Table) -> Vec<String> {
    let widths = widths(table);
    let taken: usize = widths.iter().skip(1).map(|columns| columns + GAP).sum();
    let named = widths.first().copied().unwrap_or_default().min(WIDTH.saturating_sub(taken).max(FIRST));
    let head = Row { cells: table.heads.clone(), bar: None, rank: Rank::Usual };
    iter::once(&head).chain(&table.rows).flat_map(|row| laid_out(row, named, &widths)).collect()
}

/// How wide each column is; the first with its indent.
fn widths(table: &Table) -> Vec<usize> {
    let column = |at: usize, head: &String| {
        let cells =
            table.rows.iter().filter_map(|row| Some(width(row.cells.get(at)?) + if at == 0 { indent(row) } else { 0 }));
        cells.max().unwrap_or_default().max(width(head))
    };
    table.heads.iter().enumerate().map(|(at, head)| column(at, head)).collect()
}

fn indent(row: &Row) -> usize {
    if row.rank == Rank::Below { 3 } else { 0 }
}

/// The lines of a row: the first column is wrapped, and the others stand beside its first line.
fn laid_out(row: &Row, named: usize, widths: &[usize]) -> Vec<String> {
    let indent = indent(row);
    let name = row.cells.first().map(String::as_str).unwrap_or_default();
    let mut lines: Vec<String> = wrapped(name, named.saturating_sub(indent))
        .iter()
        .map(|line| format!("{}{line}", " ".repeat(indent)))
        .collect();
    if let Some(first) = lines.first_mut() {
        *first = pad(first, named);
        for (cell, columns) in row.cells.iter().zip(widths).skip(1) {
            let blank = (GAP + columns).saturating_sub(width(cell));
            first.push_str(&" ".repeat(blank));
            first.push_str(cell);
        }
    }
    lines
}
