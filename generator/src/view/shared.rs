//! Pages in all languages at once: language choice, not found, spoken codes.

use std::borrow::Cow;

use serde::Serialize;

use super::frame::{LanguageView, PageView, PhoneView, language};
use super::leaving::{guide_is_sensitive, service_is_sensitive};
use super::text::one_line;
use super::{Link, Material, Piece, Scope, words};
use crate::model::id::Lang;
use crate::plan::{Entry, SharedKind, SharedPage, address};

/// A page in all languages.
#[derive(Debug, Serialize)]
pub struct SharedView<'a> {
    /// What each language says.
    pub choices: Vec<Choice<'a>>,
    /// The spoken code that leads here.
    pub code: Option<u32>,
    /// The number to ring when life is in danger.
    pub sos: Option<PhoneView<'a>>,
}

/// What a page in all languages says in one of them.
#[derive(Debug, Serialize)]
pub struct Choice<'a> {
    /// The language.
    pub language: LanguageView<'a>,
    /// Where it leads; the label is in the language unless it says otherwise.
    pub link: Link<'a>,
    /// One line below it.
    pub text: Piece<'a>,
    /// The search and the alphabet, where the page offers them.
    pub more: Vec<Link<'a>>,
}

/// A page in all languages. Its own words, such as the title, are in the original.
#[must_use]
pub fn page<'a>(material: Material<'a>, shared: &'a SharedPage<'a>) -> (PageView<'a>, SharedView<'a>) {
    let Material { plan, messages, .. } = material;
    let languages = &plan.catalog.site.languages;
    let scope = |lang: Lang| Scope::new(material, lang, shared.path.as_str());
    let original = scope(languages.original());
    let choices =
        languages.iter().map(|lang| scope(lang).choice(shared.kind, language(plan, messages, lang, false)));
    let (title, description, code) = original.shared_title(shared.kind);
    let path = shared.path.as_str().to_owned();
    let page = PageView { description, ..PageView::bare(title, path, original.root) };
    (page, SharedView { choices: choices.collect(), code, sos: original.sos() })
}

impl<'a> Scope<'a> {
    fn shared_title(&self, kind: SharedKind<'a>) -> (String, Cow<'a, str>, Option<u32>) {
        match kind {
            SharedKind::LanguageChoice => {
                // The names of the languages would be foreign words in the title, which has no place for their tags.
                let summary = self.msg(words::HOME_SUMMARY);
                (self.catalog().site.name.clone(), Cow::Owned(one_line(&summary).into_owned()), None)
            }
            SharedKind::NotFound => {
                let text = self.msg(words::NOT_FOUND_TEXT);
                (
                    self.title(&self.msg(words::NOT_FOUND_TITLE)),
                    Cow::Owned(one_line(&text).into_owned()),
                    None,
                )
            }
            SharedKind::Code(entry) if entry_is_sensitive(entry) => {
                let code = entry.code().number();
                let description = Cow::Owned(self.plain_with(words::LEAVING_DESCRIPTION, &[]));
                (self.title(&code.to_string()), description, Some(code))
            }
            SharedKind::Code(entry) => {
                let text = entry.texts().original();
                let title = self.title(&format!("{} {}", entry.code(), text.name));
                (title, one_line(&text.summary), Some(entry.code().number()))
            }
        }
    }

    fn choice(&self, kind: SharedKind<'a>, language: LanguageView<'a>) -> Choice<'a> {
        let (link, text, more) = match kind {
            SharedKind::LanguageChoice => {
                let name = Self::own(language.name.clone());
                (
                    Link { href: self.href(address::HOME), label: name },
                    Self::own(self.msg(words::HOME_TITLE)),
                    Vec::new(),
                )
            }
            // A server shows this page at any address, so relative links would lead nowhere.
            SharedKind::NotFound => {
                let link =
                    |rest: &str, id: &str| Link { href: self.absolute(rest), label: Self::own(self.msg(id)) };
                let more = [(address::SEARCH, words::SEARCH_TITLE), (address::A_TO_Z, words::A_TO_Z_TITLE)];
                let more = more.into_iter().map(|(rest, id)| link(rest, id)).collect();
                (link(address::HOME, words::CRUMB_HOME), Self::own(self.msg(words::NOT_FOUND_TEXT)), more)
            }
            SharedKind::Code(entry) => self.code_choice(entry, &language),
        };
        Choice { language, link, text, more }
    }

    /// The language is the link: an entry may have the same name in several of them.
    fn code_choice(
        &self,
        entry: Entry<'a>,
        language: &LanguageView<'a>,
    ) -> (Link<'a>, Piece<'a>, Vec<Link<'a>>) {
        let rest = match entry {
            Entry::Service(service) => address::service(service),
            Entry::Guide(guide) => address::guide(guide),
        };
        let link = Link { href: self.href(&rest), label: Self::own(language.name.clone()) };
        (link, self.name(entry.texts()), Vec::new())
    }

    fn absolute(&self, rest: &str) -> String {
        let site = &self.catalog().site;
        format!("{}/{}/{rest}", site.base_url, site.languages.tag(self.lang))
    }
}

fn entry_is_sensitive(entry: Entry<'_>) -> bool {
    match entry {
        Entry::Service(service) => service_is_sensitive(service),
        Entry::Guide(guide) => guide_is_sensitive(guide),
    }
}
