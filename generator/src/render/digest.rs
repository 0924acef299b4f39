//! Hashes: the only module that imports sha2 and base64.
//!
//! What enters: bytes of the site. What leaves: by what they are known. Must not know what they are.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};

/// How a policy names a text that stands in a page: `sha256-…`.
pub(super) fn source(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

/// A name for these bytes that other bytes will not have: twelve letters.
pub(crate) fn short(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(bytes)[..9])
}

#[cfg(test)]
mod tests {
    #[test]
    fn hashes_are_those_of_the_standard() {
        // As `printf 'p{margin:0}' | openssl dgst -sha256 -binary | base64` has it.
        assert_eq!(super::source("p{margin:0}"), "sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA=");
        assert_eq!(super::short(b"").len(), 12);
    }
}
