//! Interface messages: the only module that imports Fluent.

use std::borrow::Cow;
use std::collections::BTreeSet;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::diagnostic::Diagnostics;
use crate::model::id::{Lang, Languages};
use crate::source::{Root, SourceMap, Span};

/// An argument of a message.
#[derive(Debug, Clone, Copy)]
pub enum Arg<'a> {
    /// A text.
    Text(&'a str),
    /// A number.
    Number(i64),
}

/// Messages of all languages.
pub struct Messages {
    by_language: Vec<LanguageMessages>,
}

/// Messages of one language.
pub struct LanguageMessages {
    isolating: FluentBundle<FluentResource>,
    plain: FluentBundle<FluentResource>,
}

impl Messages {
    /// Reads them.
    pub fn load(sources: &SourceMap, languages: &Languages, _: &mut Diagnostics) -> Messages {
        let by_language = languages
            .iter()
            .map(|lang| {
                let tag = languages.tag(lang);
                let bundle = |isolate| {
                    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().expect("a tag")]);
                    bundle.set_use_isolating(isolate);
                    for (_, file) in sources.in_root(Root::Locales) {
                        if file.path.strip_prefix(tag).is_some_and(|rest| rest.starts_with('/')) {
                            let resource = FluentResource::try_new(file.text.clone()).expect("Fluent");
                            bundle.add_resource(resource).expect("unique");
                        }
                    }
                    bundle
                };
                LanguageMessages { isolating: bundle(true), plain: bundle(false) }
            })
            .collect();
        Messages { by_language }
    }

    /// Those of one language.
    pub fn in_language(&self, lang: Lang) -> &LanguageMessages {
        &self.by_language[lang.index()]
    }
}

impl LanguageMessages {
    /// Visible text.
    pub fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Cow<'_, str> {
        format(&self.isolating, id, args)
    }

    /// For attributes.
    pub fn plain(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Cow<'_, str> {
        format(&self.plain, id, args)
    }
}

fn format<'b>(bundle: &'b FluentBundle<FluentResource>, id: &str, args: &[(&str, Arg<'_>)]) -> Cow<'b, str> {
    let message = bundle.get_message(id).unwrap_or_else(|| panic!("no message {id}"));
    let mut given = FluentArgs::new();
    for (name, arg) in args {
        match *arg {
            Arg::Text(text) => given.set(*name, text.to_owned()),
            Arg::Number(number) => given.set(*name, number),
        }
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(message.value().expect("a value"), Some(&given), &mut errors).into_owned();
    assert!(errors.is_empty(), "{id}: {errors:?}");
    Cow::Owned(text)
}

/// A message that is asked for.
pub struct Use {
    /// Its id.
    pub id: String,
    /// Its arguments.
    pub args: BTreeSet<String>,
    /// Where.
    pub span: Option<Span>,
}
