//! Opening hours as German offices write them, in the syntax of OpenStreetMap. What is not understood for sure is kept
//! word for word: a wrong hour sends somebody to a closed door.

/// What a text says of opening hours.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heard {
    /// OpenStreetMap `opening_hours`.
    pub hours: Option<String>,
    /// What that syntax cannot say, word for word.
    pub note: Option<String>,
    /// That one has to make an appointment.
    pub by_appointment: Option<bool>,
}

/// Reads opening hours, be they in the syntax of OpenStreetMap or in German.
pub fn heard(text: &str) -> Heard {
    let text = text.trim();
    let is_alone = |bare: &str| APPOINTMENT.contains(&bare);
    if text.is_empty() {
        return Heard::default();
    }
    if is_openstreetmap(text) {
        return Heard { hours: Some(text.to_owned()), ..Heard::default() };
    }
    let bare = bare(text);
    if is_alone(&bare) {
        return Heard { by_appointment: Some(true), ..Heard::default() };
    }
    if ["rund um die uhr", "24 stunden", "24/7", "taglich 24 stunden"].contains(&bare.as_str()) {
        return Heard { hours: Some("24/7".to_owned()), ..Heard::default() };
    }
    // Hours and appointments besides: who comes in the hours needs none.
    let (times, besides) = apart(text);
    let hours = tokens(times).and_then(|tokens| rules(&tokens)).map(|rules| written(&rules));
    match hours.filter(|hours| opening_hours_syntax::parse(hours).is_ok()) {
        Some(hours) => Heard { hours: Some(hours), note: besides.map(str::to_owned), by_appointment: None },
        None => Heard { note: Some(text.to_owned()), ..Heard::default() },
    }
}

/// Ways to say that one comes by appointment only, small letters without dots.
const APPOINTMENT: [&str; 18] = [
    "nv",
    "nach vereinbarung",
    "nach tel vereinbarung",
    "nach telefonischer vereinbarung",
    "nach terminvereinbarung",
    "nach vorheriger vereinbarung",
    "nach absprache",
    "nach terminabsprache",
    "nach telefonischer absprache",
    "termine nach vereinbarung",
    "termin nach vereinbarung",
    "termine nach tel vereinbarung",
    "termine nach telefonischer vereinbarung",
    "termine nach absprache",
    "nur nach vereinbarung",
    "nur nach terminvereinbarung",
    "nur mit termin",
    "offnungszeiten nach vereinbarung",
];

/// Small letters, without dots, umlauts plain, single blanks.
fn bare(text: &str) -> String {
    let text: String = text.to_lowercase().replace('ä', "a").replace('ö', "o").replace('ü', "u");
    let text = text.replace("n. v", "nv").replace("n.v", "nv");
    let text: String = text.chars().filter(|it| !['.', '!', '(', ')', ','].contains(it)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Parts a sentence on appointments from hours that stand before it.
fn apart(text: &str) -> (&str, Option<&str>) {
    let cuts = text.match_indices([',', ';', '\n']).map(|(at, _)| (at, at + 1));
    let words = [" und nach ", " sowie nach ", " oder nach ", " und n.", " sowie n.", " oder n."];
    let words = words.iter().flat_map(|word| text.match_indices(word));
    let words = words.map(|(at, word)| (at, at + word.rfind('n').unwrap_or_default()));
    cuts.chain(words)
        .find_map(|(end, start)| {
            let (before, after) = (text.get(..end)?, text.get(start..)?.trim());
            APPOINTMENT.contains(&bare(after).as_str()).then_some((before, Some(after)))
        })
        .unwrap_or((text, None))
}

/// Whether a text is in the syntax of OpenStreetMap already. `Mo 9-12` is not: there numbers without minutes are
/// something else.
fn is_openstreetmap(text: &str) -> bool {
    const WORDS: [&str; 32] = [
        "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH", "SH", "off", "closed", "open", "unknown", "week", "easter",
        "sunrise", "sunset", "dawn", "dusk", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
        "Nov", "Dec", "day",
    ];
    let unquoted: Vec<&str> = text.split('"').step_by(2).collect();
    let words = |part: &str| {
        part.split(|it: char| !it.is_alphabetic()).filter(|it| !it.is_empty()).all(|word| WORDS.contains(&word))
    };
    let is_clocked = text.contains(':') || text.contains("off") || text == "24/7" || text.contains('"');
    let has_bare_number = || {
        let times = |word: &str| {
            word.split(['-', ',', '+']).any(|it| !it.is_empty() && it.chars().all(|it| it.is_ascii_digit()))
        };
        text.split([' ', ';']).any(times)
            && !["week", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
                .iter()
                .any(|it| text.contains(it))
    };
    is_clocked
        && unquoted.iter().all(|part| words(part))
        && !has_bare_number()
        && opening_hours_syntax::parse(text).is_ok()
}

/// A word of the German way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    /// A day, Monday is 0; 7 is a holiday.
    Day(usize),
    /// Minutes after midnight.
    Time(u32),
    To,
    And,
    Stop,
    Closed,
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            _ if first.is_alphabetic() => rest.find(|it: char| !it.is_alphabetic()).unwrap_or(rest.len()),
            '0'..='9' => {
                let is_clock = |it: char| it.is_ascii_digit() || it == ':' || it == '.';
                rest.find(|it| !is_clock(it)).unwrap_or(rest.len())
            }
            _ => first.len_utf8(),
        };
        let (word, after) = (rest.get(..length)?, rest.get(length..)?);
        rest = after;
        match first {
            '-' | '–' | '—' | '−' | '‐' | '\u{2011}' => tokens.push(Token::To),
            ',' | '/' | '+' | '&' => tokens.push(Token::And),
            ';' | '\n' | '|' => tokens.push(Token::Stop),
            '.' | ':' if matches!(tokens.last(), None | Some(Token::Day(_) | Token::And)) => {}
            '0'..='9' => tokens.push(Token::Time(time(word)?)),
            _ if first.is_whitespace() => {}
            _ if first.is_alphabetic() => tokens.extend(self::word(&word.to_lowercase())?),
            _ => return None,
        }
    }
    Some(tokens)
}

/// A word; one that says nothing of its own gives no token, an unknown one makes the text unsure.
fn word(word: &str) -> Option<Vec<Token>> {
    const DAYS: [&[&str]; 7] = [
        &["mo", "mon", "montag", "montags"],
        &["di", "die", "dienstag", "dienstags"],
        &["mi", "mit", "mittwoch", "mittwochs"],
        &["do", "don", "donnerstag", "donnerstags"],
        &["fr", "fre", "freitag", "freitags"],
        &["sa", "sam", "samstag", "samstags", "sonnabend", "sonnabends"],
        &["so", "son", "sonntag", "sonntags"],
    ];
    if let Some(day) = DAYS.iter().position(|words| words.contains(&word)) {
        return Some(vec![Token::Day(day)]);
    }
    Some(match word {
        "uhr" | "von" | "jeden" | "jeweils" | "öffnungszeiten" | "sprechzeiten" | "h" => Vec::new(),
        "bis" => vec![Token::To],
        "und" | "u" | "sowie" => vec![Token::And],
        "geschlossen" | "zu" => vec![Token::Closed],
        "täglich" => vec![Token::Day(0), Token::To, Token::Day(6)],
        "feiertag" | "feiertags" | "feiertage" | "feiertagen" => vec![Token::Day(7)],
        _ => return None,
    })
}

/// `9`, `09`, `9:00` or `9.00`.
fn time(text: &str) -> Option<u32> {
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "00"));
    let is_number = |it: &str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&it.len()) && it.chars().all(|it| it.is_ascii_digit())
    };
    if !is_number(hour, 1..=2) || !is_number(minute, 2..=2) {
        return None;
    }
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    (minute < 60 && hour * 60 + minute <= 24 * 60).then_some(hour * 60 + minute)
}

/// First and last day.
type Days = (usize, usize);

/// First and last minute.
type Span = (u32, u32);

/// Days with their times; none means closed.
#[derive(Debug, PartialEq, Eq)]
struct Rule {
    days: Vec<Days>,
    spans: Vec<Span>,
}

impl Rule {
    fn has(&self, day: usize) -> bool {
        self.days.iter().any(|(from, to)| (*from..=*to).contains(&day))
    }
}

fn rules(tokens: &[Token]) -> Option<Vec<Rule>> {
    let mut rules: Vec<Rule> = Vec::new();
    let mut rest = tokens;
    loop {
        while let [Token::And | Token::Stop, after @ ..] = rest {
            rest = after;
        }
        if rest.is_empty() {
            break;
        }
        let (days, after) = days(rest)?;
        let (spans, after) = match after {
            [Token::Closed, after @ ..] => (Vec::new(), after),
            _ => spans(after)?,
        };
        rest = after;
        let rule = Rule { days, spans };
        // A day said twice is one thing or two: nobody knows. Only closed may narrow what stands before it.
        let is_doubtful =
            !rule.spans.is_empty() && (0..8).any(|day| rule.has(day) && rules.iter().any(|it| it.has(day)));
        if is_doubtful {
            return None;
        }
        rules.push(rule);
    }
    rules.iter().any(|rule| !rule.spans.is_empty()).then_some(rules)
}

fn days(tokens: &[Token]) -> Option<(Vec<Days>, &[Token])> {
    let (mut days, mut rest) = (Vec::new(), tokens);
    loop {
        let (day, after) = match rest {
            [Token::Day(from), Token::To, Token::Day(to), after @ ..] if from < to && *to < 7 => ((*from, *to), after),
            [Token::Day(_), Token::To, ..] => return None,
            [Token::Day(day), after @ ..] => ((*day, *day), after),
            _ => return None,
        };
        days.push(day);
        rest = after;
        match rest {
            [Token::And, after @ ..] => rest = after,
            _ => return Some((days, rest)),
        }
    }
}

fn spans(tokens: &[Token]) -> Option<(Vec<Span>, &[Token])> {
    let (mut spans, mut rest): (Vec<Span>, _) = (Vec::new(), tokens);
    loop {
        let [Token::Time(from), Token::To, Token::Time(to), after @ ..] = rest else { return None };
        let is_later = spans.last().is_none_or(|(_, end)| end <= from);
        if from >= to || !is_later {
            return None;
        }
        spans.push((*from, *to));
        rest = after;
        match rest {
            [Token::And, after @ ..] if matches!(after, [Token::Time(_), ..]) => rest = after,
            _ => return Some((spans, rest)),
        }
    }
}

fn written(rules: &[Rule]) -> String {
    const NAMES: [&str; 8] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH"];
    let name = |day: usize| NAMES.get(day).copied().unwrap_or_default();
    let days = |(from, to): &Days| {
        if from == to { name(*from).to_owned() } else { format!("{}-{}", name(*from), name(*to)) }
    };
    let clock = |minutes: u32| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let span = |(from, to): &Span| format!("{}-{}", clock(*from), clock(*to));
    let rule = |rule: &Rule| {
        let days = rule.days.iter().map(days).collect::<Vec<_>>().join(",");
        let spans = rule.spans.iter().map(span).collect::<Vec<_>>().join(",");
        format!("{days} {}", if spans.is_empty() { "off" } else { &spans })
    };
    rules.iter().map(rule).collect::<Vec<_>>().join("; ")
}
