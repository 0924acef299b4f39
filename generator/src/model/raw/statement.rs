//! `accessibility.yaml` as typed.

use super::{Choice, IsoDate, List, Localised, record};
use crate::model::vocabulary::{Conformance, FaultKind, FaultProof, StatementMethod};
use crate::source::Located;

record! {
    /// Something that some readers cannot use.
    pub struct StatementFault {
        /// Id, by which the tests name it.
        #[schemars(required, description = "Bristens id. Testerna nämner bristen med det")]
        id: Located<String>,
        /// What the law says of it.
        #[schemars(required, description = "requirement (uppfyller inte kraven), burden (oskäligt betungande att rätta) eller exempt (ett hinder som lagen inte tar upp)")]
        kind: Choice<FaultKind>,
        /// What is wrong.
        #[schemars(required, description = "Vad som brister, på varje språk")]
        text: Localised,
        /// Why.
        #[schemars(required, description = "Varför, på varje språk")]
        reason: Localised,
        /// Since when it is known.
        #[schemars(required, description = "Dagen då bristen blev känd")]
        since: Located<IsoDate>,
        /// Success criteria that are not met.
        #[schemars(description = "Framgångskriterier i WCAG som inte uppfylls, som \"3.1.2\"")]
        criteria: List<Located<String>>,
        /// What keeps it true.
        #[schemars(required, description = "Vad som visar bristen: tests (testerna låter den passera), machine-translation (texter som en maskin har översatt), untranslated (texter som inte är översatta) eller people (bara människor ser den). Kontrollen varnar när de två i mitten inte stämmer")]
        proof: Choice<FaultProof>,
    }
}

record! {
    /// `accessibility.yaml`.
    pub struct Statement {
        /// How far the site follows the law.
        #[schemars(required, description = "full (helt förenlig med lagen), partial (delvis) eller none (inte förenlig)")]
        conformance: Choice<Conformance>,
        /// Who found that out.
        #[schemars(required, description = "self (egen bedömning) eller expert (en oberoende expert)")]
        method: Choice<StatementMethod>,
        /// When.
        #[schemars(required, description = "Dagen för bedömningen. Kontrollen varnar efter ett år")]
        assessed: Located<IsoDate>,
        /// When the statement was last changed.
        #[schemars(required, description = "Dagen då redogörelsen senast ändrades")]
        updated: Located<IsoDate>,
        /// What is known to be wrong.
        #[schemars(required, description = "Kända brister; [] om ingen är känd")]
        faults: List<Located<StatementFault>>,
    }
}
