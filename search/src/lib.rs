//! The search side of a Samlad site.
pub mod analysis;
