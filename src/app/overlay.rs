//! What lies over the lists and takes the keys.

/// What lies over the lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Overlay {
    /// All keys of this place, and how far the list is scrolled.
    Help(usize),
    /// Whether to leave.
    LeaveQuestion,
}
