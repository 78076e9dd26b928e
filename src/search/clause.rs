//! Clauses: filters as they stand in the text of a query, to be added and taken out again.

use crate::search::query::{Filter, chunks, filter, values_of};

/// A value as it is typed: in quotation marks where it would fall apart.
pub fn quoted(value: &str) -> String {
    let falls_apart = value.contains(|letter: char| letter.is_whitespace() || letter == ',');
    if falls_apart { format!("\"{}\"", value.replace('"', "")) } else { value.to_owned() }
}

/// A query with one more value of a filter. It stands beside the others of its key where there are any, so that what are
/// alternatives looks so. The query is ready for the next word.
pub fn with(text: &str, word: &str, added: &Filter) -> String {
    let value = quoted(&added.value);
    let chunks = chunks(text);
    let is_own = |chunk: &str| filter(chunk).is_some_and(|(key, _)| key == added.key);
    let last = chunks.iter().rposition(|chunk| is_own(chunk));
    let mut kept: Vec<String> = chunks.iter().map(|chunk| (*chunk).to_owned()).collect();
    match last.and_then(|at| kept.get_mut(at)) {
        Some(chunk) if chunk.ends_with([':', ',']) => chunk.push_str(&value),
        Some(chunk) => chunk.extend([",", &value]),
        None => kept.push(format!("{word}:{value}")),
    }
    finished(&kept)
}

/// A query without the values of filters of which `is_out` is true.
pub fn without(text: &str, is_out: impl Fn(&Filter) -> bool) -> String {
    let kept: Vec<String> = chunks(text).into_iter().filter_map(|chunk| remaining(chunk, &is_out)).collect();
    finished(&kept)
}

/// What stays of a chunk; `None` where nothing does.
fn remaining(chunk: &str, is_out: &impl Fn(&Filter) -> bool) -> Option<String> {
    let Some((key, typed)) = filter(chunk) else { return Some(chunk.to_owned()) };
    let values = values_of(typed);
    let is_in = |value: &&str| !is_out(&Filter { key, value: (*value).to_owned() });
    let kept: Vec<&str> = values.iter().copied().filter(is_in).collect();
    if kept.len() == values.len() {
        return Some(chunk.to_owned());
    }
    let (word, _) = chunk.split_once(':')?;
    let kept: Vec<String> = kept.into_iter().map(quoted).collect();
    (!kept.is_empty()).then(|| format!("{word}:{}", kept.join(",")))
}

/// Chunks as a query that is ready for the next word.
fn finished(chunks: &[String]) -> String {
    if chunks.is_empty() { String::new() } else { chunks.join(" ") + " " }
}

/// A query without the filter at its end, where one stands there complete, with a blank behind it.
pub fn without_last(text: &str) -> Option<String> {
    let last = chunks(text).into_iter().last().filter(|_| text.ends_with(char::is_whitespace))?;
    filter(last)?;
    let front = text.trim_end().strip_suffix(last)?;
    Some(front.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::query::FilterKey;

    fn filter(key: FilterKey, value: &str) -> Filter {
        Filter { key, value: value.to_owned() }
    }

    #[test]
    fn a_value_is_added_beside_the_others_of_its_key() {
        let town = |text, value| with(text, "ort", &filter(FilterKey::Town, value));
        assert_eq!(town("", "guben"), "ort:guben ");
        assert_eq!(town("kurs", "guben"), "kurs ort:guben ");
        assert_eq!(town("town:guben kurs", "Forst (Lausitz)"), "town:guben,\"Forst (Lausitz)\" kurs ");
        assert_eq!(town("kurs ort:", "guben"), "kurs ort:guben ");
    }

    #[test]
    fn a_value_is_taken_out_and_the_others_stay() {
        let out = |text: &str| without(text, |it| it.key == FilterKey::Town && it.value == "b c");
        assert_eq!(out("kurs ort:a,\"b c\",\"d, e\" -x"), "kurs ort:a,\"d, e\" -x ");
        assert_eq!(out("ort:\"b c\""), "");
        assert_eq!(out("x ort:a"), "x ort:a ");
    }

    #[test]
    fn the_last_filter_goes_only_where_it_is_complete() {
        assert_eq!(without_last("kurs ort:guben ").as_deref(), Some("kurs "));
        assert_eq!(without_last("ort:\"a b\" ").as_deref(), Some(""));
        assert_eq!(without_last("kurs ort:guben"), None);
        assert_eq!(without_last("ort:guben kurs "), None);
        assert_eq!(without_last(""), None);
    }
}
