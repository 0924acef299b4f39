//! Short names for long bytes: the only module that imports sha2 and base64.
//!
//! What enters: texts, and all that they are made of. What leaves: what no other bytes have. Must not know what for.

use std::fmt;
use std::hash::{Hash, Hasher};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};

/// The SHA-256 of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// Of bytes.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Of a value, as it hashes itself: the same in every run of one program, and for itself alone. What is published is
    /// named after its bytes.
    #[must_use]
    pub fn of(value: &impl Hash) -> Self {
        let mut state = State(Sha256::new());
        value.hash(&mut state);
        Self(state.0.finalize().into())
    }

    /// A name of twelve letters: enough that no two of a site's files share one.
    #[must_use]
    pub fn short(self) -> String {
        URL_SAFE_NO_PAD.encode(&self.0[..9])
    }

    /// Reads what [`fmt::Display`] writes.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

/// What values write themselves into.
struct State(Sha256);

impl Hasher for State {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        unreachable!("what hashes itself does not ask for the result")
    }
}

/// How a policy names a text that stands in a page: `sha256-…`.
pub(crate) fn policy_source(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::Digest;

    #[test]
    fn hashes_are_those_of_the_standard() {
        // As `printf 'p{margin:0}' | openssl dgst -sha256 -binary | base64` has it.
        assert_eq!(
            super::policy_source("p{margin:0}"),
            "sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA="
        );
        assert_eq!(
            Digest::of_bytes(b"p{margin:0}").to_string(),
            "QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA"
        );
        assert_eq!(Digest::of_bytes(b"p{margin:0}").short(), "QRQPRLGyxt3R");
    }

    #[test]
    fn values_differ_by_where_their_parts_end() {
        let [one, other] = [("ab", "c"), ("a", "bc")].map(|parts| Digest::of(&parts));
        assert_ne!(one, other);
        assert_eq!(Digest::read(&one.to_string()), Some(one));
        assert_eq!(Digest::read("ab"), None);
    }
}
