//! Lines from right to left: the order in which the cells of a row are seen, and the shapes of Arabic letters in it.
//!
//! A screen of Arabic or Persian is drawn as any other, in reading order from column 0 on, and each of its rows is then
//! turned as a whole: what was read first stands at the right. Runs of other letters and of numbers keep their order, as the
//! Unicode Bidirectional Algorithm (UAX 9) has it. No letter leaves its part of the row, so that panes stay where they are.

use std::ops::Range;

use ar_reshaper::{ArabicReshaper, ReshaperConfig};
use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo};

/// What one column of a turned row shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The cell of the row as it was drawn, whose style is kept.
    pub cell: usize,
    /// The sign, shaped and mirrored.
    pub sign: String,
}

/// Stands for a letter written from left to right.
const LEFT: char = 'x';

/// Stands for a digit that keeps its place in its number (class AN).
const DIGIT: char = '\u{660}';

/// What may stand before a text as a mark of its own: it stays on the side where the line begins.
const MARKS: &str = "▸›!?★•> ";

/// Stands between two parts of a row.
const BETWEEN: char = '\u{1f}';

/// Stands for a letter written from right to left (class R).
const RIGHT: char = '\u{5d0}';

/// The side on which lines begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Lines run from left to right.
    Left,
    /// Lines run from right to left.
    Right,
}

/// Whether a sign runs from right to left. A row without such signs is seen as it is read from the left.
pub fn runs_from_right(sign: &str) -> bool {
    sign.chars().next().is_some_and(is_from_right)
}

/// The order in which the cells of a row are seen from the left when lines begin on a side. `signs` are the cells in
/// reading order; what lies in `upright`, a picture, is left as it is, in its place or the mirrored one.
pub fn turned(signs: &[&str], upright: Range<usize>, side: Side) -> Vec<Seen> {
    let cells = shaped(signs);
    let classes = classes(&cells, &upright, side);
    let base = if side == Side::Right { Level::rtl() } else { Level::ltr() };
    // All stand-ins are one character, so that characters and cells are the same.
    let levels = ParagraphBidiInfo::new(&classes, Some(base)).reordered_levels_per_char(0..classes.len());
    let order = ParagraphBidiInfo::reorder_visual(&levels);
    let seen = order.into_iter().filter_map(|at| {
        let is_turned = levels.get(at).is_some_and(Level::is_rtl) && !upright.contains(&at);
        let Seen { cell, sign } = cells.get(at)?;
        Some(Seen { cell: *cell, sign: if is_turned { mirrored(sign) } else { sign.clone() } })
    });
    seen.collect()
}

/// One character for every cell, with the properties by which the cells are ordered.
fn classes(cells: &[Seen], upright: &Range<usize>, side: Side) -> String {
    let is_blank = |at: usize| cells.get(at).is_some_and(|cell| cell.sign.trim().is_empty());
    let parts = |at: usize| is_blank(at) || cells.get(at).is_some_and(|cell| is_frame(&cell.sign));
    let class = |(at, cell): (usize, &Seen)| {
        let first = cell.sign.chars().next().unwrap_or(' ');
        match first {
            _ if upright.contains(&at) => LEFT,
            // Frames, rules and wide gaps part what must not be read as one sentence.
            _ if is_frame(&cell.sign) => BETWEEN,
            _ if is_blank(at) && (parts(at + 1) || at.checked_sub(1).is_some_and(parts)) => BETWEEN,
            _ => first,
        }
    };
    let mut classes: Vec<char> = cells.iter().enumerate().map(class).collect();
    for part in classes.split_mut(|class| *class == BETWEEN) {
        if part.iter().any(|class| is_from_right(*class)) {
            keep_numbers(part);
            keep_ends(part);
        } else {
            // Without a letter from the right the whole is one text from the left, with its quotation marks and dots.
            let start = part.iter().position(|class| !MARKS.contains(*class)).unwrap_or(part.len());
            part.get_mut(start..).unwrap_or_default().fill(LEFT);
        }
    }
    // A letter of the line's own direction between two parts keeps what stands in one from what it means to the other.
    let between = if side == Side::Right { RIGHT } else { LEFT };
    classes.into_iter().map(|class| if class == BETWEEN { between } else { class }).collect()
}

/// Signs that stick to the words from the left beside them: the dots of what was cut there, and, where a part begins with
/// such words, all that follows the last of them without a blank: it is a text of the data, and its end is its own.
fn keep_ends(classes: &mut [char]) {
    for at in 1..classes.len() {
        if let Some([before, dots @ '…']) = classes.get_mut(at - 1..=at)
            && is_from_left(*before)
        {
            *dots = LEFT;
        }
    }
    let Some(right) = classes.iter().position(|class| is_from_right(*class)) else { return };
    let Some(head) = classes.get_mut(..right) else { return };
    let Some(last) = head.iter().rposition(|class| is_from_left(*class)) else { return };
    let first = head.iter().position(|class| !MARKS.contains(*class)).unwrap_or(last).min(last);
    let end = head.iter().skip(last).position(|class| *class == ' ').map_or(head.len(), |blank| last + blank);
    head.get_mut(first..end).unwrap_or_default().fill(LEFT);
}

fn is_from_left(letter: char) -> bool {
    unicode_bidi::bidi_class(letter) == BidiClass::L
}

fn is_from_right(letter: char) -> bool {
    matches!(unicode_bidi::bidi_class(letter), BidiClass::R | BidiClass::AL)
}

/// Numbers in groups (phones, postcodes with a sign before them) are read from left to right as a whole; the algorithm would
/// put their groups in the opposite order.
fn keep_numbers(classes: &mut [char]) {
    let is_grouped = |sign: char| "+-/".contains(sign);
    let mut from = 0;
    while from < classes.len() {
        let (before, rest) = classes.split_at(from);
        // What follows a word from the left belongs to it: a postcode to its town.
        let strong =
            before.iter().rev().find(|class| is_from_left(**class) || is_from_right(**class) || **class == DIGIT);
        let is_after_left = strong.is_some_and(|class| is_from_left(*class));
        let mut length = 0;
        while let Some(sign) = rest.get(length) {
            let is_before_digit = rest.get(length + 1).is_some_and(char::is_ascii_digit);
            match *sign {
                sign if sign.is_ascii_digit() => length += 1,
                sign if is_before_digit && (is_grouped(sign) || (sign == ' ' && length > 0)) => length += 1,
                _ => break,
            }
        }
        let group = classes.get_mut(from..from + length).unwrap_or_default();
        group.fill(if is_after_left { LEFT } else { DIGIT });
        from += length.max(1);
    }
}

/// The cells with Arabic letters in the shapes that they have beside their neighbors. Lam and alef share a cell; the one
/// that becomes free stands at the end of their part of the row.
fn shaped(signs: &[&str]) -> Vec<Seen> {
    let mut cells: Vec<Seen> =
        signs.iter().enumerate().map(|(cell, sign)| Seen { cell, sign: (*sign).to_owned() }).collect();
    let letters: Vec<Option<char>> =
        cells.iter().map(|cell| cell.sign.chars().next().filter(|it| is_arabic(*it))).collect();
    if letters.iter().all(Option::is_none) {
        return cells;
    }
    let reshaper = ArabicReshaper::new(ReshaperConfig { support_ligatures: false, ..ReshaperConfig::default() });
    let base: String = letters.iter().map(|letter| letter.unwrap_or(' ')).collect();
    let shapes: Vec<char> = reshaper.reshape(&base).chars().collect();
    // Marks stand in the cells of their letters, so nothing is added or lost.
    if shapes.len() == cells.len() {
        for ((cell, letter), shape) in cells.iter_mut().zip(&letters).zip(shapes) {
            if letter.is_some() {
                let marks: String = cell.sign.chars().skip(1).collect();
                cell.sign = format!("{shape}{marks}");
            }
        }
        join_lam_alef(&mut cells);
    }
    cells
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{6fa}'..='\u{6ff}')
}

/// Lam at the beginning and within a word.
const LAM: [char; 2] = ['\u{fedf}', '\u{fee0}'];

/// Alef at the end of a word, with what it forms with a lam that nothing stands before.
const ALEF: [(char, u32); 4] = [('\u{fe82}', 0xfef5), ('\u{fe84}', 0xfef7), ('\u{fe88}', 0xfef9), ('\u{fe8e}', 0xfefb)];

fn join_lam_alef(cells: &mut Vec<Seen>) {
    let mut at = 0;
    while at + 1 < cells.len() {
        let ligature = match cells.get(at..at + 2) {
            Some([lam, alef]) => ligature(&lam.sign, &alef.sign),
            _ => None,
        };
        if let Some(ligature) = ligature {
            let alef = cells.remove(at + 1);
            if let Some(lam) = cells.get_mut(at) {
                lam.sign = ligature;
            }
            cells.insert(end_of_part(cells, at), Seen { cell: alef.cell, sign: " ".to_owned() });
        }
        at += 1;
    }
}

fn ligature(lam: &str, alef: &str) -> Option<String> {
    let first = |sign: &str| sign.chars().next();
    let place = LAM.iter().position(|it| Some(*it) == first(lam))?;
    let (_, isolated) = ALEF.iter().find(|(it, _)| Some(*it) == first(alef))?;
    let joined = char::from_u32(isolated + u32::try_from(place).ok()?)?;
    let marks = lam.chars().skip(1).chain(alef.chars().skip(1));
    Some(std::iter::once(joined).chain(marks).collect())
}

/// Where the part of a row ends that holds this cell: before a frame or a wide gap.
fn end_of_part(cells: &[Seen], from: usize) -> usize {
    let is = |at: usize, test: fn(&str) -> bool| cells.get(at).is_some_and(|cell| test(&cell.sign));
    let is_blank: fn(&str) -> bool = |sign| sign.trim().is_empty();
    let ends = |at: usize| is(at, is_frame) || (is(at, is_blank) && is(at + 1, is_blank));
    (from + 1..cells.len()).find(|at| ends(*at)).unwrap_or(cells.len())
}

/// Whether a sign belongs to a frame, a rule or a bar.
fn is_frame(sign: &str) -> bool {
    sign.chars().next().is_some_and(|it| ('\u{2500}'..='\u{259f}').contains(&it))
}

/// Signs that look the other way from the other side. Those of frames are not in the Unicode list of mirrored characters.
const MIRRORED: [(char, char); 16] = [
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('<', '>'),
    ('«', '»'),
    ('‹', '›'),
    ('┌', '┐'),
    ('└', '┘'),
    ('├', '┤'),
    ('╭', '╮'),
    ('╰', '╯'),
    ('▸', '◂'),
    ('▶', '◀'),
    ('►', '◄'),
    ('▌', '▐'),
    ('◐', '◑'),
];

fn mirrored(sign: &str) -> String {
    let mirror = |sign: char| {
        let pair = MIRRORED.iter().find(|(one, other)| [*one, *other].contains(&sign));
        pair.map_or(sign, |(one, other)| if *one == sign { *other } else { *one })
    };
    sign.chars().map(mirror).collect()
}

#[cfg(test)]
mod tests {
    use super::{Seen, Side, turned};

    /// What is seen of a row that begins on this side, from the left.
    fn seen_from(side: Side, row: &str) -> String {
        let cells: Vec<String> = row.chars().map(String::from).collect();
        let signs: Vec<&str> = cells.iter().map(String::as_str).collect();
        turned(&signs, 0..0, side).into_iter().map(|cell| cell.sign).collect()
    }

    fn seen(row: &str) -> String {
        seen_from(Side::Right, row)
    }

    #[test]
    fn in_a_line_from_the_left_only_the_words_from_the_right_are_turned() {
        assert_eq!(seen_from(Side::Left, "│Amt │ אבג (דה) 030 23125│ ◂"), "│Amt │ 030 23125 (הד) גבא│ ◂");
        assert_eq!(seen_from(Side::Left, "Русский│ערב│Tiếng"), "Русский│ברע│Tiếng");
        assert_eq!(seen_from(Side::Left, "Suche: אב"), "Suche: בא");
    }

    #[test]
    fn a_row_is_read_from_the_right_and_other_letters_from_the_left() {
        assert_eq!(seen("אבג Forst דה"), "הד Forst גבא");
    }

    #[test]
    fn parts_of_a_row_change_sides_as_wholes() {
        assert_eq!(seen("│Stadt Guben    2017│Amt│"), "│Amt│2017    Stadt Guben│");
        assert_eq!(seen("│Amt│› 112 · Notruf│"), "│112 · Notruf ‹│Amt│");
        assert_eq!(seen("┌─ Wegweiser ── AR ─┐"), "┌─ AR ── Wegweiser ─┐");
        assert_eq!(seen("▸ Deutschkurs"), "Deutschkurs ◂");
    }

    #[test]
    fn a_phone_number_keeps_the_order_of_its_groups() {
        assert_eq!(seen("אב 03562 986-15001"), "03562 986-15001 בא");
        assert_eq!(seen("אב: +49 30 23125-000 (גד)"), "(דג) +49 30 23125-000 :בא");
    }

    #[test]
    fn a_text_from_the_left_keeps_its_marks_at_its_ends() {
        assert_eq!(seen("› „Frauen“ (Amt)…"), "„Frauen“ (Amt)… ‹");
        assert_eq!(seen("אב 22.11.2026 · [AR]"), "[AR] · 22.11.2026 בא");
        assert_eq!(seen("„Frauen“ e. V. [אב]"), "[בא] „Frauen“ e. V.");
        assert_eq!(seen("אב · Stadt Mu…"), "Stadt Mu… · בא");
        assert_eq!(seen("אב Enter."), ".Enter בא");
    }

    #[test]
    fn a_number_stays_behind_the_word_it_follows() {
        assert_eq!(seen("אב: Forst 03149"), "Forst 03149 :בא");
    }

    #[test]
    fn a_bar_changes_sides_with_its_row() {
        assert_eq!(seen("אב  ! 2017 █"), "█ 2017 !  בא");
    }

    #[test]
    fn brackets_close_what_they_opened() {
        assert_eq!(seen("אב (גד)"), "(דג) בא");
    }

    #[test]
    fn letters_have_the_shapes_of_their_places() {
        // Seen, meem, yeh: at the beginning, within, at the end; alone beside a blank.
        assert_eq!(seen("سمي"), "\u{fef2}\u{fee4}\u{feb3}");
        assert_eq!(seen("س ي"), "\u{fef1} \u{feb1}");
    }

    #[test]
    fn lam_and_alef_share_a_cell_and_the_row_stays_as_wide() {
        assert_eq!(seen("لا│"), "│ \u{fefb}");
        assert_eq!(seen("سلام  Amt"), "Amt   \u{fee1}\u{fefc}\u{feb3}");
        assert_eq!(seen("F2 سلام  F1 אב"), "בא F1   \u{fee1}\u{fefc}\u{feb3} F2");
    }

    #[test]
    fn a_picture_stays_upright_in_its_mirrored_place() {
        let signs = ["א", "█", " ", " ", "▀", "ב"];
        let row: Vec<usize> = turned(&signs, 1..5, Side::Right).into_iter().map(|Seen { cell, .. }| cell).collect();
        assert_eq!(row, [5, 1, 2, 3, 4, 0]);
    }

    #[test]
    fn every_cell_is_seen_once_whatever_stands_in_the_row() {
        let rows = ["", " ", "لالالا لأ│لآ", "a\u{301}", "١٢٣ 12 (+", "\u{1f}", "日本 אב"];
        for row in rows {
            let cells: Vec<String> = row.chars().map(String::from).collect();
            let signs: Vec<&str> = cells.iter().map(String::as_str).collect();
            for side in [Side::Left, Side::Right] {
                let mut places: Vec<usize> = turned(&signs, 0..0, side).into_iter().map(|cell| cell.cell).collect();
                places.sort_unstable();
                assert_eq!(places, (0..signs.len()).collect::<Vec<_>>(), "{row:?}");
            }
        }
    }
}
