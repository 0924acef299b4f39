//! The accessibility statement: what the law asks to be told, out of `site.yaml` and `accessibility.yaml`.

use std::borrow::Cow;

use serde::Serialize;

use super::fact::AskView;
use super::frame::PageView;
use super::{Piece, Scope, words};
use crate::model::statement::{Statement, StatementFault};
use crate::model::vocabulary::FaultKind;

/// The accessibility statement.
#[derive(Debug, Serialize)]
pub struct StatementView<'a> {
    /// The title.
    pub name: Piece<'a>,
    /// One or two sentences.
    pub summary: Piece<'a>,
    /// What the law asks.
    pub facts: StatementFacts<'a>,
}

/// What the law asks.
#[derive(Debug, Serialize)]
pub struct StatementFacts<'a> {
    /// The address of the site.
    pub site: &'a str,
    /// Who publishes it.
    pub publisher: Piece<'a>,
    /// Their page; `None` as long as nobody has filled it in.
    pub publisher_url: Option<&'a str>,
    /// How far it follows the law.
    pub conformance: Cow<'a, str>,
    /// Who found that out.
    pub method: Cow<'a, str>,
    /// When.
    pub assessed: String,
    /// When the statement was last changed.
    pub updated: String,
    /// Where faults are reported without saying who one is.
    pub form: Option<&'a str>,
    /// Where else.
    pub email: Option<&'a str>,
    /// Whom to ask for the same in another way.
    pub ask: Option<AskView<'a>>,
    /// What is known to be wrong, by what the law says of it.
    pub groups: Vec<FaultGroup<'a>>,
}

/// Faults of which the law says the same.
#[derive(Debug, Serialize)]
pub struct FaultGroup<'a> {
    /// What it says.
    pub title: Cow<'a, str>,
    /// The faults.
    pub faults: Vec<FaultView<'a>>,
}

/// Something that some readers cannot use.
#[derive(Debug, Serialize)]
pub struct FaultView<'a> {
    /// What is wrong.
    pub text: Piece<'a>,
    /// Why.
    pub reason: Piece<'a>,
    /// Since when it is known.
    pub since: String,
    /// Success criteria that are not met.
    pub criteria: Option<String>,
}

impl<'a> Scope<'a> {
    /// The accessibility statement.
    #[must_use]
    pub fn statement_page(
        self,
        statement: &'a Statement,
        rest: &'a str,
    ) -> (PageView<'a>, StatementView<'a>) {
        let [name, summary] = [words::STATEMENT_TITLE, words::STATEMENT_SUMMARY].map(|id| self.msg(id));
        let page = self.page(&name, summary.clone(), rest, vec![self.crumb_home()], &[]);
        let site = &self.catalog().site;
        let groups = [FaultKind::Requirement, FaultKind::Burden, FaultKind::Exempt].into_iter();
        let facts = StatementFacts {
            site: &site.base_url,
            publisher: self.proper(&site.publisher),
            publisher_url: site.publisher_url.as_deref(),
            conformance: self.word(statement.conformance),
            method: self.word(statement.method),
            assessed: self.date(statement.assessed),
            updated: self.date(statement.updated),
            form: site.feedback.form.as_ref().map(|form| form.url.as_str()),
            email: site.feedback.email.as_deref(),
            ask: self.ask_in(self.area),
            groups: groups.filter_map(|kind| self.fault_group(statement, kind)).collect(),
        };
        (page, StatementView { name: Self::own(name), summary: Self::own(summary), facts })
    }

    fn fault_group(&self, statement: &'a Statement, kind: FaultKind) -> Option<FaultGroup<'a>> {
        let faults = statement.faults.iter().filter(|fault| fault.kind == kind);
        let faults: Vec<_> = faults.map(|fault| self.statement_fault(fault)).collect();
        (!faults.is_empty()).then(|| FaultGroup { title: self.word(kind), faults })
    }

    fn statement_fault(&self, fault: &'a StatementFault) -> FaultView<'a> {
        let criteria = fault.criteria.iter().map(|number| Cow::Borrowed(number.as_str()));
        FaultView {
            text: self.localised(&fault.text),
            reason: self.localised(&fault.reason),
            since: self.date(fault.since),
            criteria: (!fault.criteria.is_empty()).then(|| self.joined(criteria)),
        }
    }
}
