//! A screen as a picture: the cells of a buffer as SVG, which is drawn the same with any font.

use std::fmt::Write;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// The size of a cell.
const WIDTH: usize = 9;
const HEIGHT: usize = 20;

/// The room around the screen.
const MARGIN: usize = 12;

/// Paper and ink of the terminal that is drawn.
const PAPER: &str = "#16191d";
const INK: &str = "#d9dcdf";

/// The picture of a screen, for those who see it and, in `title`, for those who do not.
pub fn picture(buffer: &Buffer, title: &str) -> String {
    let (columns, rows) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let (width, height) = (columns * WIDTH + 2 * MARGIN, rows * HEIGHT + 2 * MARGIN);
    // The paper of the whole is that of its first cell.
    let paper = color(buffer[(0, 0)].bg, PAPER);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\">\n<title>{}</title>\n<style>text{{font:15px 'DejaVu Sans Mono',Menlo,Consolas,monospace;\
         white-space:pre}}.b{{font-weight:bold}}.u{{text-decoration:underline}}</style>\n\
         <rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"{paper}\"/>\n",
        escaped(title)
    );
    for y in 0..buffer.area.height {
        let runs = runs(buffer, y);
        for run in runs.iter().filter(|run| run.look.paper != paper) {
            ground(&mut out, run, y);
        }
        for run in &runs {
            letters(&mut out, run, y);
        }
    }
    out.push_str("</svg>\n");
    out
}

/// Cells beside each other that look alike.
struct Run {
    start: u16,
    look: Look,
    /// The sign of each cell; empty where a wide sign goes on.
    signs: Vec<String>,
}

/// How a cell looks.
#[derive(Clone, PartialEq, Eq)]
struct Look {
    ink: String,
    paper: String,
    is_marked: (bool, bool),
}

fn look(cell: &Cell) -> Look {
    let (mut ink, mut paper) = (color(cell.fg, INK), color(cell.bg, PAPER));
    if cell.modifier.contains(Modifier::REVERSED) {
        std::mem::swap(&mut ink, &mut paper);
    }
    let is_marked = (cell.modifier.contains(Modifier::BOLD), cell.modifier.contains(Modifier::UNDERLINED));
    Look { ink, paper, is_marked }
}

fn color(color: Color, usual: &str) -> String {
    let named = match color {
        Color::Black => "#16191d",
        Color::Red | Color::LightRed => "#e06c75",
        Color::Green | Color::LightGreen => "#8cc265",
        Color::Yellow | Color::LightYellow => "#e5c07b",
        Color::Blue | Color::LightBlue => "#61afef",
        Color::Magenta | Color::LightMagenta => "#c678dd",
        Color::Cyan | Color::LightCyan => "#56c2d6",
        Color::Gray | Color::White => "#f2f4f5",
        Color::DarkGray => "#8b939c",
        Color::Rgb(red, green, blue) => return format!("#{red:02x}{green:02x}{blue:02x}"),
        Color::Indexed(index) => return indexed(index),
        Color::Reset => usual,
    };
    named.to_owned()
}

/// A color of xterm's 256, of which the first 16 are the terminal's own: a cube of six steps each, then grays.
fn indexed(index: u8) -> String {
    let Some(place) = index.checked_sub(16) else { return INK.to_owned() };
    let step = |step: u8| if step == 0 { 0 } else { 55 + step * 40 };
    let [red, green, blue] = match place.checked_sub(216) {
        Some(gray) => [8 + gray * 10; 3],
        None => [place / 36, place / 6 % 6, place % 6].map(step),
    };
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn runs(buffer: &Buffer, y: u16) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for x in 0..buffer.area.width {
        let cell = &buffer[(x, y)];
        let (look, sign) = (look(cell), cell.symbol().to_owned());
        match runs.last_mut() {
            Some(run) if run.look == look => run.signs.push(sign),
            _ => runs.push(Run { start: x, look, signs: vec![sign] }),
        }
    }
    runs
}

fn left(column: usize) -> usize {
    MARGIN + column * WIDTH
}

fn top(row: u16) -> usize {
    MARGIN + usize::from(row) * HEIGHT
}

/// The paper of a run.
fn ground(out: &mut String, run: &Run, y: u16) {
    let (x, width) = (left(run.start.into()), run.signs.len() * WIDTH);
    let paper = &run.look.paper;
    let _ = writeln!(out, "<rect x=\"{x}\" y=\"{}\" width=\"{width}\" height=\"{HEIGHT}\" fill=\"{paper}\"/>", top(y));
}

/// The signs of a run: lines and blocks as shapes without gaps, letters in words of known width.
fn letters(out: &mut String, run: &Run, y: u16) {
    let mut at = 0;
    while let Some(sign) = run.signs.get(at) {
        let column = usize::from(run.start) + at;
        if sign.trim().is_empty() {
            at += 1;
            continue;
        }
        let same = run.signs[at..].iter().take_while(|next| *next == sign).count();
        if let Some(path) = shape(sign, same) {
            let ink = &run.look.ink;
            let _ = writeln!(
                out,
                "<path transform=\"translate({} {})\" fill=\"{ink}\" d=\"{path}\"/>",
                left(column),
                top(y)
            );
            at += same;
            continue;
        }
        let is_word = |at: usize| run.signs.get(at).is_some_and(|it| !it.trim().is_empty() && shape(it, 1).is_none());
        let mut end = at + 1;
        // Single blanks stay within a text; more of them would be drawn together.
        while is_word(end) || run.signs.get(end).is_some_and(|it| it == " ") && is_word(end + 1) {
            end += 1;
        }
        text(out, (&run.look, &run.signs[at..end]), column, y);
        at = end;
    }
}

fn text(out: &mut String, (look, signs): (&Look, &[String]), column: usize, y: u16) {
    let class = match look.is_marked {
        (true, true) => " class=\"b u\"",
        (true, false) => " class=\"b\"",
        (false, true) => " class=\"u\"",
        (false, false) => "",
    };
    let (x, baseline, ink) = (left(column), top(y) + 15, &look.ink);
    let length = signs.len() * WIDTH;
    let _ = writeln!(
        out,
        "<text x=\"{x}\" y=\"{baseline}\" textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"{ink}\"{class}>\
         {}</text>",
        escaped(&signs.concat())
    );
}

/// The outline of frames and blocks, as many beside each other.
fn shape(sign: &str, count: usize) -> Option<String> {
    let (width, half, middle) = (count * WIDTH, HEIGHT / 2, WIDTH / 2);
    let bar = |x: usize, y: usize, width: usize, height: usize| format!("M{x} {y}h{width}v{height}h-{width}z");
    // A line from the middle to each side it leads to: left, right, up, down.
    let (left, right) = (bar(0, half, middle + 1, 1), bar(middle, half, WIDTH - middle, 1));
    let (up, down) = (bar(middle, 0, 1, half + 1), bar(middle, half, 1, HEIGHT - half));
    let corner = |sides: &[&String]| (count == 1).then(|| sides.iter().map(|side| side.as_str()).collect::<String>());
    match sign {
        "─" => Some(bar(0, half, width, 1)),
        "█" => Some(bar(0, 0, width, HEIGHT)),
        "▀" => Some(bar(0, 0, width, half)),
        "▄" => Some(bar(0, half, width, half)),
        "│" => corner(&[&up, &down])
            .or_else(|| Some((0..count).map(|at| bar(at * WIDTH + middle, 0, 1, HEIGHT)).collect())),
        "┌" => corner(&[&right, &down]),
        "┐" => corner(&[&left, &down]),
        "└" => corner(&[&right, &up]),
        "┘" => corner(&[&left, &up]),
        "├" => corner(&[&right, &up, &down]),
        "┤" => corner(&[&left, &up, &down]),
        "┬" => corner(&[&left, &right, &down]),
        "┴" => corner(&[&left, &right, &up]),
        "┼" => corner(&[&left, &right, &up, &down]),
        _ => None,
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
