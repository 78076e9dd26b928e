//! A QR code in full screen: what it holds, how large it becomes, and what stands beside it.

use crate::app::window::{Area, Window};
use crate::export::payload::Payload;
use crate::export::qr::{Grid, Reserve, grid};

/// The overlay, open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The id of the record it is about.
    pub id: String,
    /// Which of its payloads is shown.
    pub chosen: usize,
    /// The ids of the records that are shown one after another, this one among them; none where it is shown alone.
    pub queue: Vec<String>,
}

impl Code {
    /// The code of a record alone.
    pub fn of(id: String) -> Self {
        Self { id, chosen: 0, queue: Vec::new() }
    }

    /// Which place it has in its queue, and how many there are.
    pub fn turn(&self) -> Option<(usize, usize)> {
        let at = self.queue.iter().position(|id| *id == self.id)?;
        Some((at, self.queue.len()))
    }

    /// Goes on in the queue or back, with what it holds at first; whether there was one in this direction.
    pub(crate) fn go(&mut self, steps: isize) -> bool {
        let next = self.turn().and_then(|(at, _)| at.checked_add_signed(steps)).and_then(|at| self.queue.get(at));
        let Some(id) = next.cloned() else { return false };
        (self.id, self.chosen) = (id, 0);
        true
    }
}

/// The columns that words beside a code need, and the blank ones between.
const BESIDE: usize = 30;

/// The lines that words below a code need.
const BELOW: usize = 5;

/// A code on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its modules.
    pub grid: Grid,
    /// How many dots a module is wide and high. Two dots of a terminal stand on each other in a cell; a console, which
    /// has no half blocks, makes one dot of two cells.
    pub scale: usize,
    /// Its cells.
    pub area: Area,
}

/// What becomes of a payload on a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fit {
    /// It fits, with this one of its lengths; beside or below it is room for words.
    Shown {
        /// The code.
        picture: Picture,
        /// Which length of the payload it holds.
        variant: usize,
        /// The room for words.
        words: Area,
    },
    /// Even the shortest one needs a larger window.
    Needs(Window),
}

/// Of what a code is made on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dots {
    /// Half blocks: two dots in a cell.
    Halves,
    /// Full blocks: two cells for a dot.
    Pairs,
}

impl Dots {
    fn columns(self) -> usize {
        if self == Self::Pairs { 2 } else { 1 }
    }

    fn in_row(self) -> usize {
        if self == Self::Halves { 2 } else { 1 }
    }

    /// Columns and rows of so many dots on each side.
    fn cells(self, dots: usize) -> (usize, usize) {
        (dots * self.columns(), dots.div_ceil(self.in_row()))
    }

    /// The largest scale at which a code fits; 0 where none does.
    fn scale(self, side: usize, columns: usize, rows: usize) -> usize {
        (columns / (side * self.columns())).min(rows * self.in_row() / side)
    }
}

/// Fits a payload into a window: the longest of its lengths that there is room for, as large as possible.
pub fn fit(payload: &Payload, window: Window, dots: Dots) -> Fit {
    let (columns, rows) = (usize::from(window.columns), usize::from(window.rows));
    for (variant, it) in payload.variants.iter().enumerate() {
        for grid in [Reserve::More, Reserve::Less].into_iter().filter_map(|reserve| grid(&it.text, reserve)) {
            let beside = dots.scale(grid.side(), columns.saturating_sub(BESIDE), rows);
            let above = dots.scale(grid.side(), columns, rows.saturating_sub(BELOW));
            let scale = beside.max(above);
            if scale > 0 {
                let size = dots.cells(grid.side() * scale);
                let (area, words) = if beside >= above { side_by_side(size, window) } else { stacked(size, window) };
                return Fit::Shown { picture: Picture { grid, scale, area }, variant, words };
            }
        }
    }
    Fit::Needs(needed(payload, window, dots))
}

fn number(value: usize) -> u16 {
    u16::try_from(value).unwrap_or(u16::MAX)
}

fn side_by_side((width, height): (usize, usize), window: Window) -> (Area, Area) {
    let (width, height) = (number(width), number(height));
    let area = Area { x: 0, y: window.rows.saturating_sub(height) / 2, width, height };
    let words = Area { x: width + 2, y: area.y, width: window.columns.saturating_sub(width + 3), height };
    (area, words)
}

fn stacked((width, height): (usize, usize), window: Window) -> (Area, Area) {
    let (width, height) = (number(width), number(height));
    let area = Area { x: window.columns.saturating_sub(width) / 2, y: 0, width, height };
    let words = Area { x: 1, y: height, width: window.columns.saturating_sub(2), height: window.rows - height };
    (area, words)
}

/// The window that the shortest length needs: of the two ways to lay it out the one that is nearer.
fn needed(payload: &Payload, window: Window, dots: Dots) -> Window {
    let sides = payload.variants.iter().filter_map(|it| grid(&it.text, Reserve::Less)).map(|grid| grid.side());
    let (columns, rows) = dots.cells(sides.min().unwrap_or_default());
    let ways = [(columns + BESIDE, rows), (columns.max(40), rows + BELOW)];
    let lacking = |(columns, rows): &(usize, usize)| {
        // A row is about as high as two columns are wide.
        columns.saturating_sub(window.columns.into()) + 2 * rows.saturating_sub(window.rows.into())
    };
    let (columns, rows) = ways.into_iter().min_by_key(lacking).unwrap_or_default();
    Window { columns: number(columns), rows: number(rows) }
}
