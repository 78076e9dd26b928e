//! The signal table, row by row.

use ratatui::layout::Size;
use signal_hook::consts::{
    SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2, SIGWINCH,
};
use wegweiser::shell::incoming::{Ending, Incoming};
use wegweiser::shell::player::Conduct::{Desk, Kiosk};
use wegweiser::shell::player::Request;
use wegweiser::shell::signals::meaning;
use wegweiser::shell::terminal::drawable;

#[test]
fn each_signal_means_what_the_table_says() {
    let ends = |signal| Some(Incoming::Ended(Ending::Signal(signal)));
    let gone = Some(Incoming::Ended(Ending::Hangup));
    let reload = Some(Incoming::Asked(Request::Reload));
    for (signal, desk, kiosk) in [
        (SIGINT, ends(SIGINT), None),
        (SIGQUIT, ends(SIGQUIT), None),
        (SIGTERM, ends(SIGTERM), ends(SIGTERM)),
        (SIGHUP, gone.clone(), gone),
        (SIGTSTP, Some(Incoming::Suspended), None),
        (SIGTTIN, None, None),
        (SIGTTOU, None, None),
        (SIGCONT, Some(Incoming::Resumed), Some(Incoming::Resumed)),
        (SIGWINCH, Some(Incoming::Resized), Some(Incoming::Resized)),
        (SIGUSR1, reload.clone(), reload),
        (SIGUSR2, None, Some(Incoming::Asked(Request::IdleReset))),
    ] {
        assert_eq!(meaning(Desk, signal), desk, "signal {signal} at the desk");
        assert_eq!(meaning(Kiosk, signal), kiosk, "signal {signal} in public");
    }
}

#[test]
fn an_ending_has_the_exit_code_a_shell_would_report() {
    assert_eq!(Ending::Left.exit_code(), 0);
    assert_eq!(Ending::Hangup.exit_code(), 129);
    assert_eq!(Ending::Signal(SIGINT).exit_code(), 130);
    assert_eq!(Ending::Signal(SIGTERM).exit_code(), 143);
}

#[test]
fn sizes_are_brought_to_what_a_screen_can_be() {
    for ((columns, rows), (width, height)) in [
        ((80, 24), (80, 24)),
        ((0, 0), (80, 24)),
        ((1, 1), (1, 1)),
        ((400, 1000), (400, 1000)),
        ((u16::MAX, u16::MAX), (1000, 400)),
        ((1, u16::MAX), (1, 1000)),
    ] {
        assert_eq!(drawable(columns, rows), Size::new(width, height));
    }
}
