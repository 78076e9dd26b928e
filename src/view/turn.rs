//! Rows are turned once they are drawn: all of them where lines run from right to left, else those with words that do.

use ratatui::buffer::{Buffer, Cell};

use crate::app::window::Area;
use crate::text::bidi::{Seen, Side, runs_from_right, turned};
use crate::text::layout;

/// What a screen is turned around: the side on which lines begin, and a picture that stays as it is.
#[derive(Debug, Clone, Copy)]
pub struct Axis {
    pub side: Side,
    pub picture: Option<Area>,
}

/// Turns the rows, and says where the cursor is then.
pub fn turn(buffer: &mut Buffer, axis: Axis, cursor: Option<(u16, u16)>) -> Option<(u16, u16)> {
    let area = buffer.area;
    let mut place = cursor;
    for y in area.y..area.y + area.height {
        let columns = area.x..area.x + area.width;
        let row = || columns.clone().filter_map(|x| buffer.cell((x, y)));
        // Nearly every row of every frame: nothing is copied before it must be.
        if axis.side == Side::Left && !row().any(|cell| runs_from_right(cell.symbol())) {
            continue;
        }
        let cells: Vec<Cell> = row().cloned().collect();
        let signs: Vec<&str> = cells.iter().map(Cell::symbol).collect();
        let upright = axis.picture.filter(|picture| picture.has(picture.x, y));
        let upright = upright.map_or(0..0, |it| usize::from(it.x)..usize::from(it.x + it.width));
        let seen = wide_first(turned(&signs, upright, axis.side));
        for (x, seen) in columns.zip(&seen) {
            let (Some(target), Some(cell)) = (buffer.cell_mut((x, y)), cells.get(seen.cell)) else { continue };
            *target = cell.clone();
            target.set_symbol(&seen.sign);
            if cursor.is_some_and(|(column, row)| row == y && usize::from(column) == seen.cell) {
                place = Some((x, y));
            }
        }
    }
    place
}

/// A sign of two columns stands before the empty cell that it covers, also where it is read from the right.
fn wide_first(mut seen: Vec<Seen>) -> Vec<Seen> {
    for at in 1..seen.len() {
        let is_behind = match seen.get(at - 1..=at) {
            Some([before, wide]) => before.cell == wide.cell + 1 && layout::width(&wide.sign) == 2,
            _ => false,
        };
        if is_behind {
            seen.swap(at - 1, at);
        }
    }
    seen
}
