//! Opening hours that are ready to be asked: one text of OpenStreetMap's `opening_hours`, read once.
//!
//! What the syntax leaves open is decided here:
//!
//! - **Public holidays.** Hours that name weekdays and say nothing of public holidays are those of an office, and an office
//!   is closed then: `Mo-Fr 09:00-15:00` is taken as `Mo-Fr 09:00-15:00; PH off`. Hours of every day of the week
//!   (`24/7`, `Mo-Su 07:00-22:00`) are those of helplines and stay as they are, and so do hours that name a date.
//! - **Comments.** A rule with a comment that speaks of an appointment is by appointment; with any other comment nobody
//!   knows what it means for this moment.
//! - **Over midnight.** What a rule opens until after midnight ends with the day where an earlier rule, or one behind `||`, has
//!   hours on the next one; the reference for the syntax goes on. No shipped text has this.
//! - **What would have to be guessed** is unknown: school holidays, which no calendar here has, and the sun's times.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};
use opening_hours::{DateTimeRange, OpeningHours};
use opening_hours_syntax::rules::day::{HolidayKind, MonthdayRange, WeekDayRange};
use opening_hours_syntax::rules::time::Time;
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleKind, RuleOperator, RuleSequence};

use crate::hours::moment::Moment;

/// Whether someone is there at a moment. That nobody knows is an answer of its own, and never taken for closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is open.
    Open {
        /// When it closes; `None` where it does not within a year.
        until: Option<NaiveDateTime>,
    },
    /// Someone is there for those who have an appointment.
    ByAppointment,
    /// It is closed.
    Closed {
        /// When it opens next; `None` where it does not within a year.
        opens_next: Option<NaiveDateTime>,
    },
    /// Nobody knows.
    Unknown,
}

/// The hours of one text.
#[derive(Debug, Clone)]
pub struct Timetable {
    hours: OpeningHours,
    is_guesswork: bool,
    /// What holds where all else is closed, as in `Mo 09:00-12:00 || "nach Vereinbarung"`.
    fallback: Option<State>,
}

/// How far a next opening is looked for.
const HORIZON: Days = Days::new(366);

/// Words by which a comment speaks of an appointment, in small letters.
const APPOINTMENT: [&str; 6] = ["termin", "vereinbarung", "absprache", "anmeldung", "appointment", "arrangement"];

impl Timetable {
    /// Reads a text; `None` if it is not in the syntax.
    pub fn read(text: &str) -> Option<Self> {
        let hours: OpeningHours = meant(text)?.parse().ok()?;
        let is_guesswork = hours.get_expression().rules.iter().any(is_guesswork);
        let fallback = fallback(&hours.get_expression());
        Some(Self { hours, is_guesswork, fallback })
    }

    /// Whether someone is there.
    pub fn state(&self, moment: &Moment) -> State {
        let Some(end) = moment.at.checked_add_days(HORIZON).filter(|_| self.can_tell(moment.at.date())) else {
            return State::Unknown;
        };
        let hours = self.hours.clone().with_context(moment.context.clone());
        let mut stretches = hours.iter_range(moment.at, end);
        let Some(first) = stretches.next() else { return State::Closed { opens_next: None } };
        match state(&first) {
            State::Open { .. } => {
                let mut until = first.range.end;
                // Two rules may follow each other without a break.
                while let Some(next) = stretches.next().filter(|it| is_open(it) && it.range.start == until) {
                    until = next.range.end;
                }
                State::Open { until: Some(until).filter(|until| *until < end) }
            }
            State::Closed { .. } => self.fallback(moment).unwrap_or_else(|| {
                let opens_next = stretches.find(is_open).map(|it| it.range.start);
                State::Closed { opens_next }
            }),
            other => other,
        }
    }

    /// The best that any time of the moment's day has to offer: open, by appointment, unknown, closed.
    pub fn state_of_day(&self, moment: &Moment) -> State {
        let date = moment.at.date();
        let Some(end) = date.succ_opt().filter(|_| self.can_tell(date)) else { return State::Unknown };
        let hours = self.hours.clone().with_context(moment.context.clone());
        let stretches = hours.iter_range(date.and_time(NaiveTime::MIN), end.and_time(NaiveTime::MIN));
        let rank = |state: &State| match state {
            State::Open { .. } => 0,
            State::ByAppointment => 1,
            State::Unknown => 2,
            State::Closed { .. } => 3,
        };
        let states = stretches.map(|it| state(&it)).chain(self.fallback(moment));
        states.min_by_key(rank).unwrap_or(State::Closed { opens_next: None })
    }

    /// From when to when it is open on a day; the end of the day is midnight. `None` where nobody knows, or where it is not
    /// simply open and closed.
    pub fn day(&self, date: NaiveDate, moment: &Moment) -> Option<Vec<(NaiveTime, NaiveTime)>> {
        let end = date.succ_opt().filter(|_| self.can_tell(date))?;
        let hours = self.hours.clone().with_context(moment.context.clone());
        let mut open: Vec<(NaiveTime, NaiveTime)> = Vec::new();
        for stretch in hours.iter_range(date.and_time(NaiveTime::MIN), end.and_time(NaiveTime::MIN)) {
            match state(&stretch) {
                State::Open { .. } => open.push((stretch.range.start.time(), stretch.range.end.time())),
                State::Closed { .. } => {}
                State::ByAppointment | State::Unknown => return None,
            }
        }
        Some(open)
    }

    /// Whether every week is like the other, but for public holidays.
    pub fn is_weekly(&self) -> bool {
        self.hours.get_expression().rules.iter().all(|rule| {
            let days = &rule.day_selector;
            let is_plain = |it: &WeekDayRange| match it {
                WeekDayRange::Fixed { offset, nth_from_start, nth_from_end, .. } => {
                    *offset == 0 && !nth_from_start.contains(&false) && !nth_from_end.contains(&false)
                }
                WeekDayRange::Holiday { .. } => true,
            };
            days.year.is_empty()
                && days.monthday.is_empty()
                && days.week.is_empty()
                && days.weekday.iter().all(is_plain)
        })
    }

    /// What holds on the moment's day where all else is closed.
    fn fallback(&self, moment: &Moment) -> Option<State> {
        let rules = self.hours.get_expression();
        let rests = rules.rules.iter().any(|rule| rule.kind == RuleKind::Closed && names_holidays(rule));
        self.fallback.filter(|_| !(rests && moment.is_holiday(moment.at.date())))
    }

    /// The syntax speaks of the years from 1900 to 9999.
    fn can_tell(&self, date: NaiveDate) -> bool {
        !self.is_guesswork && (1900..9999).contains(&date.year())
    }
}

/// A text with the rule on public holidays that is meant where none is written; `None` if it is not in the syntax.
pub fn meant(text: &str) -> Option<String> {
    let rules = opening_hours_syntax::parse(text).ok()?;
    let text = text.trim_end_matches([';', ' ']);
    Some(if rests_on_holidays(&rules) { format!("{text}; PH off") } else { text.to_owned() })
}

fn is_open(stretch: &DateTimeRange) -> bool {
    matches!(state(stretch), State::Open { .. })
}

/// What a stretch of time is by itself.
fn state(stretch: &DateTimeRange) -> State {
    let comment = stretch.comment.to_lowercase();
    match stretch.kind {
        RuleKind::Closed => State::Closed { opens_next: None },
        RuleKind::Open if comment.is_empty() => State::Open { until: None },
        _ if APPOINTMENT.iter().any(|word| comment.contains(word)) => State::ByAppointment,
        RuleKind::Open | RuleKind::Unknown => State::Unknown,
    }
}

/// Whether a rule speaks of school holidays or of the sun.
fn is_guesswork(rule: &RuleSequence) -> bool {
    let is_school = |it: &WeekDayRange| matches!(it, WeekDayRange::Holiday { kind: HolidayKind::School, .. });
    let is_sun = |it: &Time| matches!(it, Time::Variable(_));
    let mut spans = rule.time_selector.spans.iter();
    rule.day_selector.weekday.iter().any(is_school) || spans.any(|it| is_sun(&it.range.start) || is_sun(&it.range.end))
}

fn names_holidays(rule: &RuleSequence) -> bool {
    let is_holiday = |it: &WeekDayRange| matches!(it, WeekDayRange::Holiday { kind: HolidayKind::Public, .. });
    rule.day_selector.weekday.iter().any(is_holiday)
}

/// The state of the rule behind `||` that holds on any day at any time. The crate applies it only on days that no other rule
/// names, the reference wherever all else is closed; so it is asked here. Where days are closed by name, it is left to the
/// crate.
fn fallback(expression: &OpeningHoursExpression) -> Option<State> {
    let is_named = |rule: &RuleSequence| rule.kind == RuleKind::Closed && !names_holidays(rule);
    let mut rules = expression.rules.iter();
    let last = rules.find(|rule| rule.operator == RuleOperator::Fallback && rule.is_constant())?;
    let is_appointment = APPOINTMENT.iter().any(|word| last.comment.to_lowercase().contains(word));
    let state = if is_appointment { State::ByAppointment } else { State::Unknown };
    let is_doubtful = last.kind != RuleKind::Closed && !last.comment.is_empty();
    (is_doubtful && !expression.rules.iter().any(is_named)).then_some(state)
}

/// Whether these are the hours of an office, which rests on public holidays without saying so.
fn rests_on_holidays(expression: &OpeningHoursExpression) -> bool {
    let is_date = |it: &MonthdayRange| matches!(it, MonthdayRange::Date { .. });
    let speaks = |rule: &RuleSequence| names_holidays(rule) || rule.day_selector.monthday.iter().any(is_date);
    let opens = |rule: &&RuleSequence| rule.kind == RuleKind::Open && rule.comment.is_empty();
    !expression.rules.iter().any(speaks) && expression.rules.iter().filter(opens).any(|rule| !is_daily(rule))
}

/// Whether a rule is for every day of the week.
fn is_daily(rule: &RuleSequence) -> bool {
    let mut days = [false; 7];
    for range in &rule.day_selector.weekday {
        let WeekDayRange::Fixed { range, offset: 0, nth_from_start, nth_from_end } = range else { continue };
        if nth_from_start.contains(&false) || nth_from_end.contains(&false) {
            continue;
        }
        let (mut day, last) = (*range.start(), *range.end());
        for _ in 0..7 {
            days.get_mut(day.num_days_from_monday() as usize).into_iter().for_each(|it| *it = true);
            if day == last {
                break;
            }
            day = day.succ();
        }
    }
    rule.day_selector.weekday.is_empty() || !days.contains(&false)
}
