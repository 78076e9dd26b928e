//! The screen: collects a frame as bytes and keeps quiet when nothing on it has changed.

use std::io;

use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

/// Begin and end of a synchronised update, DEC private mode 2026; terminals without it ignore both.
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

const HIDE: &[u8] = b"\x1b[?25l";
const SHOW: &[u8] = b"\x1b[?25h";

/// A ratatui backend that writes into memory and whose size never exceeds what it was told.
#[derive(Debug)]
pub struct Screen {
    size: Size,
    cells: Vec<u8>,
    shown: Option<Position>,
    wanted: Option<Position>,
}

impl Screen {
    /// A blank screen without a cursor.
    pub fn new(size: Size) -> Self {
        Self { size, cells: Vec::new(), shown: None, wanted: None }
    }

    /// Draws in this size from the next frame on, and says whether that is another one.
    pub fn resize(&mut self, size: Size) -> bool {
        std::mem::replace(&mut self.size, size) != size
    }

    /// Moves the frame that was drawn last to the end of `bytes`; a frame that changes nothing is none.
    pub fn take(&mut self, bytes: &mut Vec<u8>) {
        if self.cells.is_empty() && self.wanted == self.shown {
            return;
        }
        bytes.extend_from_slice(BEGIN);
        // A visible cursor would run over the screen with the cells.
        if self.shown.is_some() {
            bytes.extend_from_slice(HIDE);
        }
        bytes.append(&mut self.cells);
        if let Some(Position { x, y }) = self.wanted {
            let (row, column) = (y.saturating_add(1), x.saturating_add(1));
            bytes.extend_from_slice(format!("\x1b[{row};{column}H").as_bytes());
            bytes.extend_from_slice(SHOW);
        }
        bytes.extend_from_slice(END);
        self.shown = self.wanted;
        // A frame of a huge terminal must not hold its memory for the rest of the day.
        self.cells.shrink_to(64 * 1024);
    }

    fn crossterm(&mut self) -> CrosstermBackend<&mut Vec<u8>> {
        CrosstermBackend::new(&mut self.cells)
    }
}

impl Backend for Screen {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut content = content.peekable();
        if content.peek().is_none() {
            return Ok(());
        }
        self.crossterm().draw(content)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.wanted = None;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        // Ratatui always says where to show it next.
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.wanted.unwrap_or_default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.wanted = Some(position.into());
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        self.crossterm().clear_region(region)
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size, pixels: Size::ZERO })
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
