//! Interface messages: the words of the pages that no entry holds, in every language of the site.
//!
//! What enters: `locales/<tag>/*.ftl` (Fluent) and the templates, out of the `SourceMap`. What leaves: [`Messages`],
//! which formats them, and diagnostics about messages that are missing, unused or called with other arguments than
//! they use. Nobody else imports Fluent. Must not know what a page shows, nor read the disk.

mod check;
mod definitions;
pub mod messages;
mod template;
mod uses;

#[cfg(test)]
mod tests;

pub use check::check;
pub use messages::{Arg, LanguageMessages, Messages};
pub use uses::{Use, uses_in_templates};
