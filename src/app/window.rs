//! The geometry of the screen: which pane stands where, and what lies under the mouse.

use crate::app::browse::{Focus, Tab};
use crate::app::list::ROW_LINES;

/// The size of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Columns.
    pub columns: u16,
    /// Rows.
    pub rows: u16,
}

/// The smallest screen on which everything can be reached.
pub const SMALLEST: Window = Window { columns: 40, rows: 12 };
/// From how many columns on list and detail stand side by side.
pub const WIDE: u16 = 90;
/// The screen from which on a frame stands around everything.
const FRAMED: Window = Window { columns: 80, rows: 20 };

/// A rectangle of cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Area {
    /// Left column.
    pub x: u16,
    /// Top row.
    pub y: u16,
    /// Columns.
    pub width: u16,
    /// Rows.
    pub height: u16,
}

impl Area {
    /// Whether a cell lies in it.
    pub fn has(self, column: u16, row: u16) -> bool {
        (self.x..self.x.saturating_add(self.width)).contains(&column)
            && (self.y..self.y.saturating_add(self.height)).contains(&row)
    }
}

/// Where a panel in the middle of the screen stands whose text is so many columns wide and so many lines high.
pub fn panel(window: Window, columns: usize, lines: usize) -> Area {
    let number = |value: usize| u16::try_from(value).unwrap_or(u16::MAX);
    let width = number(columns + 5).min(window.columns);
    let height = number(lines + 2).min(window.rows);
    Area { x: (window.columns - width) / 2, y: (window.rows - height) / 2, width, height }
}

/// What is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// Too small for anything but a sentence.
    TooSmall,
    /// The kiosk's start page.
    Start,
    /// List and detail side by side.
    Both,
    /// The list alone.
    List,
    /// The detail alone.
    Page,
}

impl Screen {
    /// What fits while browsing.
    pub fn of(window: Window, focus: Focus) -> Self {
        match focus {
            _ if window.columns < SMALLEST.columns || window.rows < SMALLEST.rows => Self::TooSmall,
            _ if window.columns >= WIDE => Self::Both,
            Focus::List => Self::List,
            Focus::Page => Self::Page,
        }
    }
}

/// Where everything stands. A pane that is not shown has no cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Panes {
    /// Whether a frame stands around everything.
    pub is_framed: bool,
    /// Title, edition and language.
    pub header: Area,
    /// The search line.
    pub search: Area,
    /// The tabs.
    pub tabs: Area,
    /// The list.
    pub list: Area,
    /// The detail page.
    pub page: Area,
    /// One line of keys or a notice.
    pub footer: Area,
}

impl Panes {
    /// Where everything stands on a screen of this size.
    pub fn of(window: Window, screen: Screen) -> Self {
        let is_framed = window.columns >= FRAMED.columns && window.rows >= FRAMED.rows;
        let (left, width) = if is_framed { (2, window.columns.saturating_sub(4)) } else { (0, window.columns) };
        let line = |y: u16| Area { x: left, y, width, height: 1 };
        let last = window.rows.saturating_sub(1);
        // With a frame a rule stands above and below the panes, and the header stands in the upper border.
        let (top, bottom, footer) =
            if is_framed { (4, last.saturating_sub(2), last.saturating_sub(1)) } else { (3, last, last) };
        let body = Area { x: left, y: top, width, height: bottom.saturating_sub(top) };
        let (list, page) = match screen {
            Screen::Both => split(body),
            Screen::List => (body, Area::default()),
            Screen::Page => (Area::default(), body),
            Screen::Start | Screen::TooSmall => (Area::default(), Area::default()),
        };
        let header = Area { x: left, y: 0, width, height: 1 };
        Self { is_framed, header, search: line(1), tabs: line(2), list, page, footer: line(footer) }
    }

    /// Lines of the list.
    pub fn list_lines(&self) -> usize {
        usize::from(self.list.height)
    }
}

/// List and detail, with a rule and a blank column on either side of it between them.
fn split(body: Area) -> (Area, Area) {
    let list_width = (body.width * 9 / 20).min(64);
    let list = Area { width: list_width, ..body };
    let x = body.x + list_width + 3;
    (list, Area { x, width: (body.x + body.width).saturating_sub(x), ..body })
}

/// What lies under the mouse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// The name of the directory.
    Title,
    /// A tab.
    Tab(Tab),
    /// A row of the list, by index.
    Row(usize),
    /// A line of the detail page, counted from the top of what is in view.
    PageLine(usize),
    /// The search line.
    Search,
    /// A field on the kiosk's start page.
    Tile(usize),
}

/// What lies under a cell of the browser. `tabs` gives the width of each tab's label.
pub fn target(panes: &Panes, top: usize, tabs: &[(Tab, usize)], column: u16, row: u16) -> Option<Target> {
    if panes.header.has(column, row) {
        return Some(Target::Title);
    }
    if panes.tabs.has(column, row) {
        let mut from = usize::from(panes.tabs.x);
        for (tab, width) in tabs {
            if (from..from + width).contains(&usize::from(column)) {
                return Some(Target::Tab(*tab));
            }
            from += width + TAB_GAP;
        }
        return None;
    }
    if panes.list.has(column, row) {
        let line = usize::from(row - panes.list.y);
        return Some(Target::Row(top + line / ROW_LINES));
    }
    if panes.page.has(column, row) {
        return Some(Target::PageLine(usize::from(row - panes.page.y)));
    }
    panes.search.has(column, row).then_some(Target::Search)
}

/// Blank columns between two tabs.
pub const TAB_GAP: usize = 2;

/// In how many columns the tiles of the start page stand.
pub fn tile_columns(window: Window) -> usize {
    match window.columns {
        0..60 => 1,
        60..100 => 2,
        _ => 3,
    }
}

/// The highest a tile becomes.
const TILE_MOST: usize = 7;

/// Where the tile of a field stands on the kiosk's start page.
pub fn tile_area(window: Window, tile: usize, tiles: usize) -> Area {
    let body = start_body(window);
    let columns = tile_columns(window);
    let lines = tiles.div_ceil(columns).max(1);
    let width = usize::from(body.width) / columns;
    let height = (usize::from(body.height) / lines).clamp(1, TILE_MOST);
    // What the tiles leave free stands half above them.
    let above = usize::from(body.height).saturating_sub(height * lines) / 2;
    let at = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
    Area {
        x: body.x + at(tile % columns * width),
        y: body.y + at(above + tile / columns * height),
        width: at(width.saturating_sub(1)),
        height: at(height),
    }
}

/// Whether the start page has room for more than a greeting above the tiles.
pub fn has_start_search(window: Window) -> bool {
    window.rows >= 16
}

/// The part of the start page between its head and its foot.
fn start_body(window: Window) -> Area {
    let panes = Panes::of(window, Screen::Start);
    let head = if has_start_search(window) { panes.tabs.y } else { panes.search.y };
    let y = head + 1 + u16::from(panes.is_framed);
    // The line above the foot says where the staff is, where there is room for it.
    let below = if panes.is_framed { 2 } else { 0 };
    Area { x: panes.header.x, y, width: panes.header.width, height: panes.footer.y.saturating_sub(y + below) }
}

/// What lies under a cell of the kiosk's start page.
pub fn start_target(window: Window, tiles: usize, column: u16, row: u16) -> Option<Target> {
    (0..tiles).find(|tile| tile_area(window, *tile, tiles).has(column, row)).map(Target::Tile)
}
