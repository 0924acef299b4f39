//! Names of things: ids, codes, languages. Checked once, in the constructor.

use std::fmt;
use std::sync::Arc;

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Whether `text` is lower-case ASCII letters, digits and single inner hyphens, at most 60 long.
#[must_use]
pub fn is_id(text: &str) -> bool {
    (1..=60).contains(&text.len())
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

macro_rules! ids {
    ($($(#[doc = $doc:literal])+ $name:ident,)+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Checks `text`: lower-case ASCII letters, digits, single inner hyphens.
            #[must_use]
            pub fn new(text: &str) -> Option<Self> {
                is_id(text).then(|| Self(text.into()))
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )+};
}

ids! {
    /// An area: `orebro`.
    AreaId,
    /// A need: `sova`.
    NeedId,
    /// A situation: `akut`.
    SituationId,
    /// A source: `lagesbild-2024`.
    SourceId,
    /// A service, unique over all areas: `porten`.
    ServiceId,
    /// A guide: `vrakning`.
    GuideId,
    /// A word of the glossary: `avhysning`.
    TermId,
    /// A page of the site about itself: `privacy`.
    StaticPageId,
    /// A notice: `kyla-2027-01`.
    NoticeId,
}

/// A number that can be said on the phone and that leads to an entry: `42`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShortCode(u32);

impl ShortCode {
    /// Codes go from 1 to 999 999: nobody reads more digits out.
    pub const MAX: u32 = 999_999;

    /// Checks the range.
    #[must_use]
    pub fn new(number: u32) -> Option<Self> {
        (1..=Self::MAX).contains(&number).then_some(Self(number))
    }

    /// The number.
    #[must_use]
    pub fn number(self) -> u32 {
        self.0
    }
}

impl fmt::Display for ShortCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

/// One of the site's languages, in the order of `site.yaml`.
///
/// Cheap to copy and compare; the tag is in [`Languages`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(u8);

impl Lang {
    /// Position in the order of `site.yaml`.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// Which way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// As the `dir` attribute has it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The languages of the site in their order, and which one is the original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    tags: Vec<(String, Direction)>,
    original: Lang,
}

impl Languages {
    /// Takes tags that [`parse_tag`] accepted; `original` is the position of the original among them.
    ///
    /// # Panics
    /// When `original` is not one of them, or there are more than 255.
    #[must_use]
    pub fn new(tags: Vec<(String, Direction)>, original: usize) -> Self {
        assert!(original < tags.len(), "the original is one of the languages");
        let original = Lang(u8::try_from(original).expect("at most 255 languages"));
        Self { tags, original }
    }

    /// The language that the others translate.
    #[must_use]
    pub fn original(&self) -> Lang {
        self.original
    }

    /// All languages in the order of `site.yaml`.
    pub fn iter(&self) -> impl Iterator<Item = Lang> + use<> {
        (0..u8::try_from(self.tags.len()).expect("at most 255 languages")).map(Lang)
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.tags.len()
    }

    /// The BCP 47 tag: `sv`, `sv-simple`.
    #[must_use]
    pub fn tag(&self, lang: Lang) -> &str {
        &self.tags[lang.index()].0
    }

    /// Which way its script runs.
    #[must_use]
    pub fn direction(&self, lang: Lang) -> Direction {
        self.tags[lang.index()].1
    }

    /// The language with this tag, if the site has it.
    #[must_use]
    pub fn find(&self, tag: &str) -> Option<Lang> {
        self.iter().find(|&lang| self.tag(lang) == tag)
    }

    /// All tags, for "did you mean".
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.tags.iter().map(|(tag, _)| tag.as_str())
    }
}

/// Reads a language tag in its canonical spelling and tells which way its script runs.
#[must_use]
pub fn parse_tag(text: &str) -> Option<Direction> {
    // `simple` is a registered variant (easy language); canonical tags here are lower case and hyphenated.
    let language: LanguageIdentifier = text.parse().ok()?;
    let canonical = language == text && !text.is_empty();
    canonical.then(|| match language.character_direction() {
        CharacterDirection::RTL => Direction::Rtl,
        CharacterDirection::LTR | CharacterDirection::TTB => Direction::Ltr,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain() {
        assert!(["porten", "vard-1177", "c-o-adress"].iter().all(|id| is_id(id)));
        assert!(["", "Porten", "härbärge", "a--b", "-a", "a_b", "a/b"].iter().all(|id| !is_id(id)));
    }

    #[test]
    fn scripts_run_their_way() {
        for (tag, direction) in
            [("sv", Direction::Ltr), ("sv-simple", Direction::Ltr), ("ar", Direction::Rtl)]
        {
            assert_eq!(parse_tag(tag), Some(direction), "{tag}");
        }
        assert_eq!(parse_tag("fa"), Some(Direction::Rtl));
        assert_eq!(parse_tag("ti"), Some(Direction::Ltr));
        assert_eq!(parse_tag("swedish language"), None);
        assert_eq!(parse_tag("SV"), None);
    }
}
