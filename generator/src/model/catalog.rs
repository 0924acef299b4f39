//! Everything the site says, valid and cross-referenced: what `resolve` hands to `plan`.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Guide, Notice, Service, StaticPage, Term};
use super::fact::Source;
use super::id::{
    AreaId, GuideId, Lang, Languages, NeedId, NoticeId, ServiceId, SituationId, SourceId, StaticPageId,
    TermId,
};
use super::statement::Statement;
use super::text::LocalisedText;
use super::vocabulary::{Danger, ExitPages, Icon};

/// `site.yaml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Name of the portal.
    pub name: String,
    /// Where it is published: `https`, no slash at the end.
    pub base_url: String,
    /// Who stands behind it.
    pub publisher: String,
    /// Their page.
    pub publisher_url: Option<String>,
    /// The languages.
    pub languages: Languages,
    /// Those whose interface messages a person has written or reviewed, the original among them.
    pub reviewed: BTreeSet<Lang>,
    /// The area whose entries come first.
    pub home_area: AreaId,
    /// Where readers tell what is wrong, once someone has said.
    pub feedback: Feedback,
    /// How a reader leaves at once.
    pub exit: Exit,
}

/// Where readers tell what is wrong.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// Without saying who they are.
    pub form: Option<FeedbackForm>,
    /// A mail address.
    pub email: Option<String>,
}

/// A form on another site, and which of its fields are filled in by the link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedbackForm {
    /// Its address: `https`.
    pub url: String,
    /// The field for the code of an entry.
    pub code_field: Option<String>,
    /// The field for the day from which the facts are.
    pub date_field: Option<String>,
}

/// How a reader leaves at once who must not be seen here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exit {
    /// Where they go: `https`, and nothing that tells where they came from.
    pub url: String,
    /// Which pages have the link.
    pub pages: ExitPages,
}

/// An area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Its id.
    pub id: AreaId,
    /// The area it lies in.
    pub parent: Option<AreaId>,
    /// Its name.
    pub name: LocalisedText,
    /// Whom to ask about what is unknown.
    pub ask: Option<ServiceId>,
}

/// What people need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Its id.
    pub id: NeedId,
    /// Its pictogram.
    pub icon: Icon,
    /// Its name.
    pub name: LocalisedText,
    /// One line.
    pub summary: LocalisedText,
    /// Dangers whose lines stand first on its page.
    pub danger: Vec<Danger>,
    /// What someone with this need says to staff.
    pub say: Vec<LocalisedText>,
}

/// A situation a reader may be in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Situation {
    /// Its id.
    pub id: SituationId,
    /// Its name.
    pub name: LocalisedText,
    /// One line.
    pub summary: LocalisedText,
    /// Dangers whose lines stand first on its page.
    pub danger: Vec<Danger>,
}

/// A line to ring in danger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmergencyLine {
    /// Its id.
    pub id: String,
    /// The service that has the number.
    pub service: ServiceId,
    /// Dangers it is for.
    pub danger: Vec<Danger>,
    /// Where it can be rung.
    pub area: AreaId,
    /// When to ring it.
    pub when: LocalisedText,
}

/// Words that mean the same to someone who searches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SynonymGroup {
    /// The word the texts use.
    pub canonical: String,
    /// Other words for it.
    pub also: Vec<String>,
}

/// A word that we do not use about people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AvoidedWord {
    /// The word.
    pub word: String,
    /// What we write instead.
    pub say: String,
}

/// The whole content. Every id in it leads to something in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalog {
    /// The site's settings.
    pub site: Site,
    /// Areas in the order of `areas.yaml`.
    pub areas: Vec<Area>,
    /// Needs in the order of `needs.yaml`.
    pub needs: Vec<Need>,
    /// Situations in the order of `situations.yaml`.
    pub situations: Vec<Situation>,
    /// Emergency lines in the order of `emergency.yaml`.
    pub emergency: Vec<EmergencyLine>,
    /// Sources.
    pub sources: BTreeMap<SourceId, Source>,
    /// Services.
    pub services: BTreeMap<ServiceId, Service>,
    /// Guides.
    pub guides: BTreeMap<GuideId, Guide>,
    /// Glossary.
    pub glossary: BTreeMap<TermId, Term>,
    /// Pages about the site.
    pub pages: BTreeMap<StaticPageId, StaticPage>,
    /// Notices, those that have passed too.
    pub notices: BTreeMap<NoticeId, Notice>,
    /// The accessibility statement, on sites that owe one.
    pub statement: Option<Statement>,
    /// Synonyms per language.
    pub synonyms: BTreeMap<Lang, Vec<SynonymGroup>>,
    /// Words that are searched for and never printed, per language.
    pub wording: BTreeMap<Lang, Vec<AvoidedWord>>,
}

impl Catalog {
    /// The area with this id.
    ///
    /// # Panics
    /// When there is none: ids in a catalog always lead somewhere.
    #[must_use]
    pub fn area(&self, id: &AreaId) -> &Area {
        self.areas.iter().find(|area| area.id == *id).expect("resolved area ids exist")
    }

    /// The area and those around it, from the smallest to the largest.
    pub fn area_and_ancestors<'a>(&'a self, id: &AreaId) -> impl Iterator<Item = &'a Area> + use<'a> {
        std::iter::successors(Some(self.area(id)), |area| {
            area.parent.as_ref().map(|parent| self.area(parent))
        })
    }
}
