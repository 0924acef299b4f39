//! The accessibility statement that the law asks of a public website: what is known to be valid of it.

use chrono::NaiveDate;

use super::text::LocalisedText;
use super::vocabulary::{Conformance, FaultKind, FaultProof, StatementMethod};

/// `accessibility.yaml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// How far the site follows the law.
    pub conformance: Conformance,
    /// Who found that out.
    pub method: StatementMethod,
    /// When.
    pub assessed: NaiveDate,
    /// When the statement was last changed.
    pub updated: NaiveDate,
    /// What is known to be wrong.
    pub faults: Vec<StatementFault>,
}

/// Something that some readers cannot use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementFault {
    /// By which the tests name it.
    pub id: String,
    /// What the law says of it.
    pub kind: FaultKind,
    /// What is wrong.
    pub text: LocalisedText,
    /// Why.
    pub reason: LocalisedText,
    /// Since when it is known.
    pub since: NaiveDate,
    /// Success criteria of WCAG that are not met, such as `3.1.2`.
    pub criteria: Vec<String>,
    /// What keeps it true.
    pub proof: FaultProof,
}
