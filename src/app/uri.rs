//! Addresses that may be handed to a program outside: web pages, e-mails and calls, and nothing else.

use std::fmt::Write as _;

use crate::language::phone::Phone;

/// How long an address may become; mail programs cut longer ones (2,048 is the least that any of them takes whole).
const LONGEST: usize = 2000;

/// An address with nothing in it that could be more than an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uri(String);

impl Uri {
    /// The address of a web page; `None` for anything that does not begin with `http://` or `https://`.
    pub fn web(page: &str) -> Option<Self> {
        let is_web = ["https://", "http://"].iter().any(|scheme| page.starts_with(scheme));
        let uri = encoded(page, ";/?:@&=+,#%");
        (is_web && uri.len() <= LONGEST).then_some(Self(uri))
    }

    /// A call (RFC 3966).
    pub fn call(phone: &Phone) -> Self {
        Self(phone.uri())
    }

    /// An e-mail to an address (RFC 6068).
    pub fn mail(address: &str) -> Self {
        Self(format!("mailto:{}", encoded(address, "@+")))
    }

    /// An e-mail with subject and text, to whoever it will be sent where the address is empty. What would make it too
    /// long is left out at the end of the text: how many of its characters stayed is given back.
    pub fn letter(address: &str, subject: &str, text: &str) -> (Self, usize) {
        let mut uri = format!("mailto:{}?subject={}&body=", encoded(address, "@+"), encoded(subject, ""));
        let mut kept = 0;
        for letter in text.chars() {
            let piece = if letter == '\n' { "%0D%0A".to_owned() } else { encoded(letter.encode_utf8(&mut [0; 4]), "") };
            if uri.len() + piece.len() > LONGEST {
                break;
            }
            uri.push_str(&piece);
            kept += 1;
        }
        (Self(uri), kept)
    }

    /// The address as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a web browser can open it.
    pub fn is_web(&self) -> bool {
        self.0.starts_with("http")
    }
}

/// A text with every byte encoded that is not unreserved (RFC 3986, section 2.3) or among those that may stay.
fn encoded(text: &str, stays: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        let letter = char::from(byte);
        if letter.is_ascii_alphanumeric() || "-._~".contains(letter) || letter.is_ascii() && stays.contains(letter) {
            out.push(letter);
        } else {
            // Text into a string always fits.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_pages_are_web_pages() {
        for page in ["file:///etc/passwd", "javascript:alert(1)", "-help", "musterstadt.example", "HTTPS://x"] {
            assert_eq!(Uri::web(page), None, "{page}");
        }
    }

    #[test]
    fn what_is_no_address_is_encoded() {
        let uri =
            Uri::web("https://musterstadt.example/büro?a=1&b=%20 x\"`$(id)\n#oben").map(|uri| uri.as_str().to_owned());
        assert_eq!(
            uri.as_deref(),
            Some("https://musterstadt.example/b%C3%BCro?a=1&b=%20%20x%22%60%24%28id%29%0A#oben")
        );
    }

    #[test]
    fn an_address_cannot_add_a_header_to_its_mail() {
        let uri = Uri::mail("a@musterstadt.example?bcc=b@musterstadt.example&x");
        assert_eq!(uri.as_str(), "mailto:a@musterstadt.example%3Fbcc%3Db@musterstadt.example%26x");
    }

    #[test]
    fn the_lines_of_a_letter_end_as_the_standard_wants_it() {
        let (uri, _) = Uri::letter("", "Fehler & mehr", "Zeile 1\nZeile 2");
        assert_eq!(uri.as_str(), "mailto:?subject=Fehler%20%26%20mehr&body=Zeile%201%0D%0AZeile%202");
    }

    #[test]
    fn a_letter_stays_short_and_ends_with_a_whole_sign() {
        let (uri, kept) = Uri::letter("a@musterstadt.example", "x", &"ä".repeat(4000));
        assert!(uri.as_str().len() <= LONGEST && uri.as_str().ends_with("%C3%A4"));
        assert_eq!(kept, uri.as_str().matches("%C3%A4").count());
    }
}
