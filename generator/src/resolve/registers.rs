//! Which ids exist, known before any entry is read, so that a broken entry does not make links to it look dead.

use std::collections::BTreeMap;

use super::scope::Scope;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, did_you_mean};
use crate::model::id::{
    AreaId, GuideId, Languages, NeedId, NoticeId, ServiceId, SituationId, SourceId, StaticPageId, TermId,
    is_id,
};
use crate::parse::{Owner, RawSite};
use crate::source::{ByteRange, Located, Span};

/// One kind of id: where each was declared.
#[derive(Debug)]
pub(super) struct Register<I> {
    declared: BTreeMap<String, (I, Option<Span>)>,
    /// The code for an id that is not here, and what to call it.
    unknown: Code,
    noun: &'static str,
    /// Where they are declared, below `content/`.
    place: &'static str,
    /// Whether the list itself could be read; where it could not, nothing is said of ids that may be in it.
    complete: bool,
}

impl<I: Clone> Register<I> {
    fn new(unknown: Code, noun: &'static str, place: &'static str, complete: bool) -> Self {
        Self { declared: BTreeMap::new(), unknown, noun, place, complete }
    }

    /// Adds an id; the second claimant is reported with the first as a second label.
    fn declare(
        &mut self,
        text: &str,
        make: fn(&str) -> Option<I>,
        at: Option<Span>,
        diagnostics: &mut Diagnostics,
    ) {
        let Some(id) = make(text) else {
            // What stands in no line is the name of a folder.
            let message = if at.is_some_and(|at| at.range == ByteRange::default()) {
                format!("the name of the folder, `{text}`, cannot be an id")
            } else {
                format!("`{text}` cannot be an id")
            };
            let help = "use lower-case letters a–z, digits and single hyphens";
            diagnostics.push(match at {
                Some(span) => Diagnostic::at(Code::ValueId, span, message, help),
                None => Diagnostic::about_path(Code::ValueId, format!("content/**/{text}"), message, help),
            });
            return;
        };
        match (self.declared.get(text), at) {
            (None, _) => {
                self.declared.insert(text.to_owned(), (id, at));
            }
            (Some((_, first)), Some(span)) => {
                let mut diagnostic = Diagnostic::at(
                    Code::EntryDuplicateId,
                    span,
                    format!("there are two {} with the id `{text}`", self.noun),
                    "give one of them another id",
                );
                if let Some(first) = first {
                    diagnostic = diagnostic.related(*first, "the first one");
                }
                diagnostics.push(diagnostic);
            }
            (Some(_), None) => {}
        }
    }

    /// Looks an id up, or reports it.
    pub(super) fn find(&self, id: &Located<String>, scope: &mut Scope) -> Option<I> {
        self.find_text(&id.value, id.range, scope)
    }

    /// Looks an id up, or reports it at `range`.
    pub(super) fn find_text(&self, id: &str, range: ByteRange, scope: &mut Scope) -> Option<I> {
        let found = self.get(id);
        if found.is_none() && self.complete {
            scope.report(
                self.unknown,
                range,
                format!("there is no `{id}` among the {}", self.noun),
                self.nearest(id),
            );
        }
        found
    }

    /// Looks an id up without a word.
    #[must_use]
    pub(super) fn get(&self, id: &str) -> Option<I> {
        self.declared.get(id).map(|(id, _)| id.clone())
    }

    /// Help for an id that is not here.
    #[must_use]
    pub(super) fn nearest(&self, id: &str) -> String {
        let known = self.declared.keys().map(String::as_str);
        let all: Vec<&str> = known.clone().collect();
        let otherwise = match all.len() {
            0 => format!("there are no {} yet", self.noun),
            1..=20 => format!("one of: {}", all.join(", ")),
            _ => format!("look in content/{}", self.place),
        };
        did_you_mean(id, known, otherwise)
    }
}

/// All ids of the site.
#[derive(Debug)]
pub(super) struct Registers {
    /// Languages.
    pub(super) languages: Languages,
    /// Areas.
    pub(super) areas: Register<AreaId>,
    /// Needs.
    pub(super) needs: Register<NeedId>,
    /// Situations.
    pub(super) situations: Register<SituationId>,
    /// Sources.
    pub(super) sources: Register<SourceId>,
    /// Services.
    pub(super) services: Register<ServiceId>,
    /// Guides.
    pub(super) guides: Register<GuideId>,
    /// Words of the glossary.
    pub(super) terms: Register<TermId>,
    /// Pages about the site.
    pub(super) pages: Register<StaticPageId>,
    /// Notices.
    pub(super) notices: Register<NoticeId>,
}

impl Registers {
    /// Collects every id that the authors declared. Unless all files of sources could be read, none is said to be missing.
    #[must_use]
    pub(super) fn collect(
        raw: &RawSite,
        languages: Languages,
        all_sources: bool,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut registers = Self {
            languages,
            areas: Register::new(Code::EntryUnknownArea, "areas", "areas.yaml", raw.areas.is_some()),
            needs: Register::new(Code::EntryUnknownNeed, "needs", "needs.yaml", raw.needs.is_some()),
            situations: Register::new(
                Code::EntryUnknownSituation,
                "situations",
                "situations.yaml",
                raw.situations.is_some(),
            ),
            sources: Register::new(Code::FactUnknownSource, "sources", "sources", all_sources),
            services: Register::new(Code::EntryUnknownRelated, "services", "services", true),
            guides: Register::new(Code::EntryUnknownRelated, "guides", "guides", true),
            terms: Register::new(Code::EntryUnknownRelated, "words of the glossary", "glossary", true),
            pages: Register::new(Code::EntryUnknownRelated, "pages", "pages", true),
            notices: Register::new(Code::EntryUnknownRelated, "notices", "notices", true),
        };
        registers.lists(raw, diagnostics);
        registers.entries(raw, diagnostics);
        duplicate_codes(raw, diagnostics);
        registers
    }

    fn lists(&mut self, raw: &RawSite, diagnostics: &mut Diagnostics) {
        macro_rules! declare_all {
            ($file:expr, $list:ident, $register:expr, $id:ty) => {
                if let Some(file) = $file {
                    for item in file.value.$list.iter().flatten() {
                        if let Some(id) = &item.value.id {
                            $register.declare(
                                &id.value,
                                <$id>::new,
                                Some(id.range.in_file(file.file)),
                                diagnostics,
                            );
                        }
                    }
                }
            };
        }
        declare_all!(&raw.areas, areas, self.areas, AreaId);
        declare_all!(&raw.needs, needs, self.needs, NeedId);
        declare_all!(&raw.situations, situations, self.situations, SituationId);
        for file in &raw.sources {
            for (id, _) in file.value.sources.iter().flat_map(|keyed| &keyed.0) {
                self.sources.declare(
                    &id.value,
                    SourceId::new,
                    Some(id.range.in_file(file.file)),
                    diagnostics,
                );
            }
        }
    }

    fn entries(&mut self, raw: &RawSite, diagnostics: &mut Diagnostics) {
        for (_, id, file) in &raw.services {
            let top = ByteRange::default().in_file(file.file);
            self.services.declare(id, ServiceId::new, Some(top), diagnostics);
        }
        for (id, file) in &raw.guides {
            let top = ByteRange::default().in_file(file.file);
            self.guides.declare(id, GuideId::new, Some(top), diagnostics);
        }
        for (id, file) in &raw.notices {
            let top = ByteRange::default().in_file(file.file);
            self.notices.declare(id, NoticeId::new, Some(top), diagnostics);
        }
        let owners = raw.texts.iter().map(|text| &text.value.owner);
        for owner in owners.chain(&raw.unread) {
            match owner {
                Owner::Term(id) => self.terms.declare(id, TermId::new, None, diagnostics),
                Owner::Page(id) => self.pages.declare(id, StaticPageId::new, None, diagnostics),
                // Their YAML declares them; where it is missing or cannot be read, that has been reported.
                Owner::Service { id, .. } if is_id(id) => {
                    self.services.declare(id, ServiceId::new, None, diagnostics);
                }
                Owner::Guide(id) if is_id(id) => self.guides.declare(id, GuideId::new, None, diagnostics),
                Owner::Service { .. } | Owner::Guide(_) | Owner::Notice(_) => {}
            }
        }
    }
}

/// Reports the second claimant of every short code with the first as a second label.
fn duplicate_codes(raw: &RawSite, diagnostics: &mut Diagnostics) {
    let services = raw.services.iter().map(|(_, _, service)| (service.file, &service.value.code));
    let guides = raw.guides.iter().map(|(_, guide)| (guide.file, &guide.value.code));
    let mut first: BTreeMap<u32, Span> = BTreeMap::new();
    for (file, code) in services.chain(guides) {
        let Some(Located { value, range }) = code else { continue };
        let Ok(number) = value.0.parse::<u32>() else { continue };
        let span = range.in_file(file);
        match first.get(&number) {
            None => {
                first.insert(number, span);
            }
            Some(earlier) => diagnostics.push(
                Diagnostic::at(
                    Code::EntryDuplicateCode,
                    span,
                    format!("the code {number} is taken"),
                    "give the newer one a number that no entry has or has had",
                )
                .related(*earlier, "the first one"),
            ),
        }
    }
}
