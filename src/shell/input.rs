//! Input: the thread that reads the terminal, so that nothing typed can keep time from passing.

use std::collections::VecDeque;
use std::io::{self, PipeReader};
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, TrySendError};
use std::thread;
use std::time::{Duration, Instant};

use ratatui::crossterm::event::{Event, MouseEventKind};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

use crate::shell::hangup;
use crate::shell::incoming::Incoming;
use crate::shell::input::decode::Decoder;
use crate::shell::terminal::Terminal;

pub mod decode;
pub mod fields;
pub mod mouse;
pub mod sequence;

/// How soon a full channel is offered the next event.
const OFFER: Duration = Duration::from_millis(2);

/// How long to leave a terminal alone that answers without having anything to say.
const PAUSE: Duration = Duration::from_millis(50);

/// With this many events waiting nothing more is read: whoever floods us waits in the kernel.
const BACKLOG: usize = 1024;

/// Starts the thread that turns the terminal's bytes into events, until the other end of `stop` is closed.
///
/// # Errors
/// What the system answered to the thread.
pub fn read(terminal: &Arc<Terminal>, stop: PipeReader, sender: SyncSender<Incoming>) -> io::Result<()> {
    let terminal = Arc::clone(terminal);
    thread::Builder::new().name("input".into()).spawn(move || {
        let mut reader = Reader {
            terminal: &terminal,
            stop,
            sender: &sender,
            decoder: Decoder::default(),
            waiting: VecDeque::new(),
            began: Instant::now(),
        };
        while reader.round() == Round::Next {}
    })?;
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Round {
    Next,
    Last,
}

struct Reader<'a> {
    terminal: &'a Arc<Terminal>,
    stop: PipeReader,
    sender: &'a SyncSender<Incoming>,
    decoder: Decoder,
    waiting: VecDeque<Event>,
    began: Instant,
}

impl Reader<'_> {
    /// Hands over what waits, then sleeps until there is more, or until what is there will not be continued.
    fn round(&mut self) -> Round {
        if self.hand_over() == Round::Last {
            return Round::Last;
        }
        if self.terminal.is_lent() {
            thread::sleep(PAUSE);
            return Round::Next;
        }
        let interest = if self.waiting.len() < BACKLOG { PollFlags::IN } else { PollFlags::empty() };
        let mut asked = [PollFd::new(self.terminal.input(), interest), PollFd::new(&self.stop, PollFlags::empty())];
        let ready = poll(&mut asked, self.patience().as_ref());
        let [input, stop] = asked;
        let mut events = Vec::new();
        match ready {
            Err(_) => thread::sleep(OFFER),
            Ok(_) if !stop.revents().is_empty() => return Round::Last,
            // Only silence ends an unfinished sequence. How late we come to read says nothing about it.
            Ok(_) if input.revents().is_empty() && interest.is_empty() => {}
            Ok(_) if input.revents().is_empty() => {
                self.decoder.lapse(self.began.elapsed(), &mut events);
            }
            // It was lent while we waited, and the keys are another program's.
            Ok(_) if self.terminal.is_lent() => {}
            Ok(_) if self.fill(&mut events) == Round::Last => return Round::Last,
            Ok(_) => {}
        }
        for event in events {
            self.enqueue(event);
        }
        Round::Next
    }

    fn patience(&self) -> Option<Timespec> {
        let offer = (!self.waiting.is_empty()).then_some(OFFER);
        let silence = self.decoder.patience(self.began.elapsed());
        let patience = [offer, silence].into_iter().flatten().min()?;
        Timespec::try_from(patience).ok()
    }

    fn fill(&mut self, events: &mut Vec<Event>) -> Round {
        let mut bytes = [0; 4096];
        match rustix::io::read(self.terminal.input(), &mut bytes) {
            // In raw mode nothing is no end, unless the terminal has gone: another program may have set
            // other modes, in which an empty read is a Ctrl-D.
            Ok(0) if hangup::has_gone(self.terminal) => self.gone(),
            Ok(0) | Err(Errno::AGAIN | Errno::INTR) => {
                thread::sleep(PAUSE);
                Round::Next
            }
            Ok(count) => {
                let read = bytes.get(..count).unwrap_or_default();
                self.decoder.feed(read, self.began.elapsed(), events);
                Round::Next
            }
            Err(_) => self.gone(),
        }
    }

    fn gone(&self) -> Round {
        hangup::report(self.terminal, self.sender);
        Round::Last
    }

    /// An event only waits here while the channel is full. Then of several steps of one movement the last
    /// is enough; keys and clicks all count.
    fn enqueue(&mut self, event: Event) {
        match self.waiting.back_mut() {
            Some(last) if is_same_movement(last, &event) => *last = event,
            _ => self.waiting.push_back(event),
        }
    }

    fn hand_over(&mut self) -> Round {
        while let Some(event) = self.waiting.pop_front() {
            match self.sender.try_send(Incoming::Event(event)) {
                Ok(()) => {}
                Err(TrySendError::Full(Incoming::Event(event))) => {
                    self.waiting.push_front(event);
                    return Round::Next;
                }
                Err(_) => return Round::Last,
            }
        }
        self.waiting.shrink_to(BACKLOG);
        Round::Next
    }
}

fn is_same_movement(last: &Event, next: &Event) -> bool {
    let (Event::Mouse(last), Event::Mouse(next)) = (last, next) else {
        return false;
    };
    let is_movement = matches!(
        next.kind,
        MouseEventKind::Drag(_)
            | MouseEventKind::ScrollUp
            | MouseEventKind::ScrollDown
            | MouseEventKind::ScrollLeft
            | MouseEventKind::ScrollRight
    );
    is_movement && last.kind == next.kind && last.modifiers == next.modifiers
}
