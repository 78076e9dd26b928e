//! QR codes (ISO/IEC 18004) as pictures of lines, for paper and pages without any file beside them.

use std::fmt::Write as _;

use qrcode::bits::Bits;
use qrcode::{Color, EcLevel, QrCode, Version};

/// How many light modules surround a code, so that a camera finds it (section 9.1 of the standard).
const QUIET: usize = 4;

/// Says that bytes are UTF-8 (assignment number 26 of the extended channel interpretations).
const UTF_8: u32 = 26;

/// A code as modules, with the light ones around it that it needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    width: usize,
    dark: Vec<bool>,
}

/// How much of a code may be damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reserve {
    /// 15 %.
    More,
    /// 7 %, in fewer modules.
    Less,
}

impl Grid {
    /// How many modules are on a side, the light ones around the code counted.
    pub fn side(&self) -> usize {
        self.width + 2 * QUIET
    }

    /// Whether a module is dark, counted from the upper left corner; everything beyond the code is light.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        let place = x.checked_sub(QUIET).filter(|x| *x < self.width).zip(y.checked_sub(QUIET));
        place.and_then(|(x, y)| self.dark.get(y * self.width + x)).is_some_and(|is_dark| *is_dark)
    }
}

/// The code of a text as modules; `None` where it is too long for any code.
pub fn grid(text: &str, reserve: Reserve) -> Option<Grid> {
    let level = match reserve {
        Reserve::More => EcLevel::M,
        Reserve::Less => EcLevel::L,
    };
    let code = code(text, level)?;
    Some(Grid { width: code.width(), dark: code.to_colors().iter().map(|color| *color == Color::Dark).collect() })
}

/// A code as inline SVG, dark on light; `None` where the text is too long for any code (about 2,900 bytes).
///
/// A code outlasts damage to 15 % of it; where the text is too long for that, to 7 %.
pub fn svg(text: &str) -> Option<String> {
    let code = [EcLevel::M, EcLevel::L].into_iter().find_map(|level| code(text, level))?;
    let (modules, width) = (code.to_colors(), code.width());
    let mut path = String::new();
    for (row, y) in modules.chunks(width).zip(QUIET..) {
        let mut x = QUIET;
        for run in row.chunk_by(|one, next| one == next) {
            if run.first() == Some(&Color::Dark) {
                // Text into a string always fits.
                let _ = write!(path, "M{x} {y}h{}v1h-{}z", run.len(), run.len());
            }
            x += run.len();
        }
    }
    let size = width + 2 * QUIET;
    Some(format!(
        "<svg class=\"qr\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\" aria-hidden=\"true\">\
         <path fill=\"#fff\" d=\"M0 0h{size}v{size}h-{size}z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
    ))
}

/// The smallest code that holds a text.
fn code(text: &str, level: EcLevel) -> Option<QrCode> {
    if text.is_ascii() {
        return QrCode::with_error_correction_level(text, level).ok();
    }
    // Without a word on what the bytes are, readers guess, and zbar takes some umlauts for Chinese. As plain bytes: the
    // other ways of packing would take some pairs of them for Japanese.
    (1..=40).find_map(|version| {
        let mut bits = Bits::new(Version::Normal(version));
        bits.push_eci_designator(UTF_8).ok()?;
        bits.push_byte_data(text.as_bytes()).ok()?;
        bits.push_terminator(level).ok()?;
        QrCode::with_bits(bits, level).ok()
    })
}
