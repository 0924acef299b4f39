//! Stage 3: what authors typed → what is known to be valid.
//!
//! What enters: a [`RawSite`]. What leaves: a [`Catalog`] in which every id leads somewhere, or the diagnostics that
//! say why there is none. Must not know pages, templates or the disk.

mod entries;
mod facts;
mod figures;
mod links;
mod lists;
mod notices;
mod registers;
mod scope;
mod service;
mod settings;
mod statement;
mod texts;
mod together;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::catalog::Catalog;
use crate::model::entry::{Guide, Notice, Service, StaticPage, Term};
use crate::model::id::{GuideId, NoticeId, ServiceId, StaticPageId, TermId};
use crate::model::raw;
use crate::model::text::Body;
use crate::parse::{FromFile, Owner, RawSite, RawText};
use crate::source::{FileId, Root, SourceMap};

use entries::EntryRules;
use facts::FactRules;
use registers::Registers;
use scope::Scope;
use texts::EntryTexts;

/// Days between confirmations while `site.yaml` itself is wrong.
const FALLBACK_CHECK_EVERY: u32 = 90;

/// Checks everything and, when nothing stops the build, gives the catalog.
#[must_use]
pub fn resolve(raw: RawSite, sources: &SourceMap, today: NaiveDate) -> (Option<Catalog>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    // Without a list of languages nothing else can be told right from wrong.
    let languages = raw.site.as_ref().and_then(|FromFile { file, value }| {
        let mut scope = Scope::new(*file);
        let languages = settings::languages(value, &mut scope);
        diagnostics.append(scope.finish());
        languages
    });
    let Some(languages) = languages else {
        return (None, diagnostics);
    };
    let source_files = sources.in_root(Root::Content).filter(|(_, file)| file.path.starts_with("sources/"));
    let all_sources = raw.sources.len() == source_files.count();
    let registers = Registers::collect(&raw, languages, all_sources, &mut diagnostics);
    let catalog =
        Resolver { registers: &registers, sources, today, diagnostics: &mut diagnostics }.resolve(raw);
    // Without a file of sources, facts are missing of which nothing was said.
    let catalog = catalog.filter(|_| all_sources && !diagnostics.has_errors());
    (catalog, diagnostics)
}

struct Resolver<'a> {
    registers: &'a Registers,
    sources: &'a SourceMap,
    today: NaiveDate,
    diagnostics: &'a mut Diagnostics,
}

impl Resolver<'_> {
    fn resolve(&mut self, raw: RawSite) -> Option<Catalog> {
        let RawSite {
            site,
            areas,
            needs,
            situations,
            emergency,
            statement,
            sources,
            services,
            guides,
            notices,
            synonyms,
            wording,
            texts,
            unread,
        } = raw;
        let registers = self.registers;
        let site = self.in_file(site, |site, scope| settings::site(registers, site, scope)).flatten();
        let areas = self.in_file(areas, |areas, scope| lists::areas(registers, areas, scope));
        let needs = self.in_file(needs, |needs, scope| lists::needs(registers, needs, scope));
        let situations = self.in_file(situations, |list, scope| lists::situations(registers, list, scope));
        let emergency = self.in_file(emergency, |list, scope| lists::emergency(registers, list, scope));
        let today = self.today;
        let statement = self
            .in_file(statement, |raw, scope| statement::statement(registers, raw, today, scope))
            .flatten();
        let mut valid_sources = BTreeMap::new();
        for file in sources {
            self.in_file(Some(file), |list, scope| {
                lists::sources(registers, list, today, scope, &mut valid_sources)
            });
        }
        let mut valid_synonyms = BTreeMap::new();
        for (tag, file) in synonyms {
            let read = |list, scope: &mut Scope| {
                let lang = lists::find_language(&registers.languages, &tag, scope::TOP, scope);
                let groups = lists::synonyms(list, scope);
                lang.map(|lang| valid_synonyms.insert(lang, groups));
            };
            self.in_file(Some(file), read);
        }
        let mut valid_wording = BTreeMap::new();
        for (tag, file) in wording {
            let read = |list, scope: &mut Scope| {
                let lang = lists::find_language(&registers.languages, &tag, scope::TOP, scope);
                let words = lists::wording(list, scope);
                lang.map(|lang| valid_wording.insert(lang, words));
            };
            self.in_file(Some(file), read);
        }
        let seen = valid_sources.iter().map(|(id, source)| (id.clone(), source.seen)).collect();
        let rules = EntryRules {
            registers,
            facts: FactRules { registers, seen: &seen },
            sources: self.sources,
            today: self.today,
            check_every: site.as_ref().map_or(FALLBACK_CHECK_EVERY, |(_, days)| *days),
        };
        let mut texts = self.texts(&texts, &services, &guides, &notices, &unread);
        let services = self.services(&rules, services, &mut texts);
        let guides = self.guides(&rules, guides, &mut texts);
        let notices = self.notices(&rules, notices, &mut texts);
        let (glossary, pages) = self.terms_and_pages(texts);
        let (site, _) = site?;
        let catalog = Catalog {
            site,
            areas: areas?,
            needs: needs?,
            situations: situations?,
            emergency: emergency?,
            sources: valid_sources,
            services,
            guides,
            glossary,
            pages,
            notices,
            statement,
            synonyms: valid_synonyms,
            wording: valid_wording,
        };
        self.bodies(&catalog);
        figures::check(&catalog, self.sources, self.diagnostics);
        statement::compare(&catalog, self.diagnostics);
        together::check(&catalog, self.diagnostics);
        Some(catalog)
    }

    /// Reads one file, if it is there, and keeps what is wrong with it.
    fn in_file<R, T>(
        &mut self,
        raw: Option<FromFile<R>>,
        read: impl FnOnce(R, &mut Scope) -> T,
    ) -> Option<T> {
        let FromFile { file, value } = raw?;
        let mut scope = Scope::new(file);
        let valid = read(value, &mut scope);
        self.diagnostics.append(scope.finish());
        Some(valid)
    }

    /// The texts of every entry, in parallel. Entries without any text file are here too, to be reported.
    fn texts(
        &mut self,
        raw: &[FromFile<RawText>],
        services: &[(String, String, FromFile<raw::Service>)],
        guides: &[(String, FromFile<raw::Guide>)],
        notices: &[(String, FromFile<raw::Notice>)],
        unread: &[Owner],
    ) -> BTreeMap<Owner, EntryTexts> {
        let mut by_owner: BTreeMap<Owner, Vec<&FromFile<RawText>>> = BTreeMap::new();
        for (area, id, _) in services {
            by_owner.entry(Owner::Service { area: area.clone(), id: id.clone() }).or_default();
        }
        for (id, _) in guides {
            by_owner.entry(Owner::Guide(id.clone())).or_default();
        }
        for (id, _) in notices {
            by_owner.entry(Owner::Notice(id.clone())).or_default();
        }
        for text in raw {
            let owner = &text.value.owner;
            let has_facts = matches!(owner, Owner::Term(_) | Owner::Page(_)) || by_owner.contains_key(owner);
            if has_facts {
                by_owner.entry(owner.clone()).or_default().push(text);
            } else if !unread.contains(owner) {
                self.diagnostics.push(orphan(owner, text.file));
            }
        }
        let (registers, sources) = (self.registers, self.sources);
        let read: Vec<_> = by_owner
            .into_par_iter()
            .map(|(owner, files)| {
                let mut diagnostics = Diagnostics::default();
                let all_read = !unread.contains(&owner);
                let texts = texts::texts(registers, sources, &owner, &files, all_read, &mut diagnostics);
                ((owner, texts), diagnostics)
            })
            .collect();
        self.gather(read).collect()
    }

    fn services(
        &mut self,
        rules: &EntryRules<'_>,
        raw: Vec<(String, String, FromFile<raw::Service>)>,
        texts: &mut BTreeMap<Owner, EntryTexts>,
    ) -> BTreeMap<ServiceId, Service> {
        let with_texts: Vec<_> = raw
            .into_iter()
            .map(|(area, id, file)| {
                let owner = Owner::Service { area, id };
                let texts = texts.remove(&owner).and_then(|texts| texts.texts);
                (owner, file, texts)
            })
            .collect();
        let read: Vec<_> = with_texts
            .into_par_iter()
            .map(|(owner, FromFile { file, value }, texts)| {
                let mut scope = Scope::new(file);
                let Owner::Service { area, id } = owner else { unreachable!("made above") };
                let service = rules
                    .registers
                    .services
                    .get(&id)
                    .and_then(|id| service::service(rules, &area, id, value, texts, &mut scope));
                (service, scope.finish())
            })
            .collect();
        self.gather(read).flatten().map(|service| (service.id.clone(), service)).collect()
    }

    fn guides(
        &mut self,
        rules: &EntryRules<'_>,
        raw: Vec<(String, FromFile<raw::Guide>)>,
        texts: &mut BTreeMap<Owner, EntryTexts>,
    ) -> BTreeMap<GuideId, Guide> {
        let mut valid = BTreeMap::new();
        for (id, file) in raw {
            let texts = texts.remove(&Owner::Guide(id.clone())).and_then(|texts| texts.texts);
            let guide = self.in_file(Some(file), |guide, scope| {
                rules.registers.guides.get(&id).and_then(|id| entries::guide(rules, id, guide, texts, scope))
            });
            valid.extend(guide.flatten().map(|guide| (guide.id.clone(), guide)));
        }
        valid
    }

    fn notices(
        &mut self,
        rules: &EntryRules<'_>,
        raw: Vec<(String, FromFile<raw::Notice>)>,
        texts: &mut BTreeMap<Owner, EntryTexts>,
    ) -> BTreeMap<NoticeId, Notice> {
        let mut valid = BTreeMap::new();
        for (id, file) in raw {
            let texts = texts.remove(&Owner::Notice(id.clone())).and_then(|texts| texts.texts);
            let notice = self.in_file(Some(file), |notice, scope| {
                let id = rules.registers.notices.get(&id)?;
                notices::notice(rules, id, notice, texts, scope)
            });
            valid.extend(notice.flatten().map(|notice| (notice.id.clone(), notice)));
        }
        valid
    }

    fn terms_and_pages(
        &self,
        texts: BTreeMap<Owner, EntryTexts>,
    ) -> (BTreeMap<TermId, Term>, BTreeMap<StaticPageId, StaticPage>) {
        let mut glossary = BTreeMap::new();
        let mut pages = BTreeMap::new();
        for (owner, EntryTexts { texts, sources }) in texts {
            let Some(texts) = texts else { continue };
            match owner {
                Owner::Term(id) => {
                    let id = self.registers.terms.get(&id);
                    glossary.extend(id.map(|id| (id.clone(), Term { id, sources, texts })));
                }
                Owner::Page(id) => {
                    let id = self.registers.pages.get(&id);
                    pages.extend(id.map(|id| (id.clone(), StaticPage { id, texts })));
                }
                Owner::Service { .. } | Owner::Guide(_) | Owner::Notice(_) => {}
            }
        }
        (glossary, pages)
    }

    /// Looks through the Markdown of every text, now that the numbers they may name are known.
    fn bodies(&mut self, catalog: &Catalog) {
        let services = catalog.services.values().map(|service| &service.texts);
        let guides = catalog.guides.values().map(|guide| &guide.texts);
        let terms = catalog.glossary.values().map(|term| &term.texts);
        let pages = catalog.pages.values().map(|page| &page.texts);
        let notices = catalog.notices.values().map(|notice| &notice.texts);
        let bodies: Vec<(&Body, bool)> = services
            .chain(guides)
            .chain(notices)
            .chain(terms)
            .chain(pages)
            .flat_map(|texts| {
                let original = texts.original().body.file;
                texts.iter().map(move |(_, text)| (&text.body, text.body.file == original))
            })
            .collect();
        let registers = self.registers;
        let checked: Vec<_> = bodies
            .into_par_iter()
            .map(|(body, is_original)| {
                let mut scope = Scope::new(body.file);
                links::check(registers, &|id| catalog.services.get(id), body, is_original, &mut scope);
                ((), scope.finish())
            })
            .collect();
        self.gather(checked).for_each(drop);
    }

    /// Keeps the diagnostics of work done in parallel, in the order of the work.
    fn gather<T>(&mut self, done: Vec<(T, Diagnostics)>) -> impl Iterator<Item = T> + use<T> {
        let (values, diagnostics): (Vec<T>, Vec<Diagnostics>) = done.into_iter().unzip();
        diagnostics.into_iter().for_each(|diagnostics| self.diagnostics.append(diagnostics));
        values.into_iter()
    }
}

fn orphan(owner: &Owner, file: FileId) -> Diagnostic {
    let facts = match owner {
        Owner::Guide(_) => "guide.yaml",
        Owner::Notice(_) => "notice.yaml",
        Owner::Service { .. } | Owner::Term(_) | Owner::Page(_) => "service.yaml",
    };
    Diagnostic::at(
        Code::SourceMissing,
        scope::TOP.in_file(file),
        format!("this text belongs to an entry that has no `{facts}`"),
        format!("write {}/{facts}, or remove the folder", owner.folder()),
    )
}
