//! Themes: what each role looks like. The program names roles, never colors.

use ratatui::style::{Color, Modifier, Style};

use crate::app::ThemeName;

/// A style for each role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Everything without a role of its own.
    pub base: Style,
    /// Names of the directory and of records.
    pub title: Style,
    /// What must stand out without color, such as the selected row while the keys go elsewhere.
    pub strong: Style,
    /// What can be chosen or leads somewhere.
    pub accent: Style,
    /// What was done, or is so.
    pub said: Style,
    /// Doubts, and what was not done or is not as it should be.
    pub warning: Style,
    /// What may be passed over.
    pub muted: Style,
    /// Letters that matched.
    pub marked: Style,
    /// The selected row where the keys go.
    pub selected: Style,
    /// The tab in view.
    pub chosen: Style,
}

impl Theme {
    /// The theme of a name.
    pub fn of(name: ThemeName) -> Self {
        match name {
            // The terminal's own foreground and background: a user's light or dark colors hold.
            ThemeName::Dark => Self::colored(Style::new(), Color::Cyan, Color::Yellow, Color::DarkGray),
            ThemeName::Light => Self::colored(Style::new(), Color::Blue, Color::Red, Color::DarkGray),
            ThemeName::Contrast => {
                let base = Style::new().fg(Color::Rgb(255, 255, 255)).bg(Color::Rgb(0, 0, 0));
                Self::colored(base, Color::Rgb(120, 220, 255), Color::Rgb(255, 210, 60), Color::Rgb(200, 200, 200))
            }
            ThemeName::Plain => Self::plain(),
        }
    }

    fn colored(base: Style, accent: Color, warning: Color, muted: Color) -> Self {
        Self {
            base,
            title: base.add_modifier(Modifier::BOLD),
            strong: base.add_modifier(Modifier::BOLD),
            accent: base.fg(accent),
            said: base.add_modifier(Modifier::BOLD),
            warning: base.fg(warning),
            muted: base.fg(muted),
            marked: base.fg(accent).add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED)),
            selected: base.add_modifier(Modifier::BOLD.union(Modifier::REVERSED)),
            chosen: base.fg(accent).add_modifier(Modifier::BOLD.union(Modifier::REVERSED)),
        }
    }

    fn plain() -> Self {
        let base = Style::new();
        Self {
            base,
            title: base.add_modifier(Modifier::BOLD),
            strong: base.add_modifier(Modifier::BOLD),
            accent: base.add_modifier(Modifier::BOLD),
            said: base,
            warning: base.add_modifier(Modifier::BOLD),
            muted: base,
            marked: base.add_modifier(Modifier::UNDERLINED),
            selected: base.add_modifier(Modifier::REVERSED),
            chosen: base.add_modifier(Modifier::REVERSED),
        }
    }
}
