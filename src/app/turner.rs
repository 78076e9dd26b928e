//! Whether the program or the terminal turns lines that run from right to left.

/// Who orders and shapes letters that run from right to left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Turner {
    /// The program: the whole screen runs from the right.
    #[default]
    Program,
    /// The terminal, by itself; the screen keeps its sides.
    Terminal,
}

impl Turner {
    /// All, with the names that settings use.
    pub const ALL: [(Self, &'static str); 2] = [(Self::Program, "app"), (Self::Terminal, "terminal")];
}
