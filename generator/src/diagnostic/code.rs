//! The stable names of all diagnostics.

/// Whether a diagnostic stops the build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is published until it is mended.
    Error,
    /// The site is built; an editor should look.
    Warning,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal $severity:ident,)+) => {
        /// Names a kind of mistake. The texts are stable: scripts and editors may rely on them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// All of them, in the order of declaration; each has a broken site under `tests/broken/`.
            pub const ALL: &[Code] = &[$(Code::$name,)+];

            /// The name as it is printed: `area::what`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text,)+ }
            }

            /// Whether it stops the build.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)+ }
            }
        }
    };
}

codes! {
    /// A file is larger than any entry needs; it was not read.
    SourceTooLarge = "source::too-large" Error,
    /// A file is not UTF-8.
    SourceNotUtf8 = "source::not-utf8" Error,
    /// A file holds a NUL character.
    SourceNul = "source::nul" Error,
    /// A symbolic link leads out of the folder.
    SourceLinkOutside = "source::link-outside" Error,
    /// A file or folder cannot be read.
    SourceUnreadable = "source::unreadable" Error,
    /// A file that no part of the site asks for.
    SourceUnexpected = "source::unexpected-file" Error,
    /// A file that the site cannot do without is missing.
    SourceMissing = "source::missing-file" Error,

    /// Not YAML.
    YamlSyntax = "yaml::syntax" Error,
    /// A value of another type than the field has.
    YamlType = "yaml::type" Error,
    /// A field that does not exist.
    YamlUnknownField = "yaml::unknown-field" Error,
    /// A field that must be there is not.
    YamlMissingField = "yaml::missing-field" Error,
    /// The same field twice.
    YamlDuplicateKey = "yaml::duplicate-key" Error,
    /// Aliases, or nesting deeper than any entry needs.
    YamlLimit = "yaml::limit" Error,

    /// A name that is not one of those the field knows.
    ValueUnknownWord = "value::unknown-word" Error,
    /// Not a whole number in the range that makes sense.
    ValueNumber = "value::number" Error,
    /// Not a date.
    ValueDate = "value::date" Error,
    /// Not a telephone number.
    ValuePhone = "value::phone" Error,
    /// Not an e-mail address.
    ValueEmail = "value::email" Error,
    /// Not a web address with `https`.
    ValueUrl = "value::url" Error,
    /// Not opening hours in OpenStreetMap syntax.
    ValueOpeningHours = "value::opening-hours" Error,
    /// Coordinates outside Sweden.
    ValueCoordinates = "value::coordinates" Error,
    /// Not an id: lower-case ASCII letters, digits and hyphens.
    ValueId = "value::id" Error,
    /// Empty where a text is needed.
    ValueEmpty = "value::empty" Error,

    /// A fact with neither `unknown` nor a value and its source.
    FactForm = "fact::form" Error,
    /// A fact that names a source nobody has described.
    FactUnknownSource = "fact::unknown-source" Error,
    /// A fact of confidence D: general knowledge that nobody has seen written.
    FactUnpublishable = "fact::unpublishable" Error,

    /// Two entries with one code.
    EntryDuplicateCode = "entry::duplicate-code" Error,
    /// Two entries (or sources, needs …) with one id.
    EntryDuplicateId = "entry::duplicate-id" Error,
    /// Two pages at one address.
    EntryDuplicateUrl = "entry::duplicate-url" Error,
    /// A need that does not exist.
    EntryUnknownNeed = "entry::unknown-need" Error,
    /// A situation that does not exist.
    EntryUnknownSituation = "entry::unknown-situation" Error,
    /// An area that does not exist.
    EntryUnknownArea = "entry::unknown-area" Error,
    /// A related entry that does not exist.
    EntryUnknownRelated = "entry::unknown-related" Error,
    /// A language the site does not have.
    EntryUnknownLanguage = "entry::unknown-language" Error,
    /// A text that says nowhere what it rests on.
    EntryNoSource = "entry::no-source" Error,
    /// A line to ring in danger whose service is closed.
    EntryClosedLine = "entry::closed-line" Error,
    /// Two services of an area with one name.
    EntrySameName = "entry::same-name" Warning,
    /// An area that is its own ancestor.
    AreaCycle = "area::cycle" Error,
    /// An address or coordinates of a place that is kept secret.
    EntryProtectedPlace = "entry::protected-place" Error,
    /// A table of housing for an area where no service gives any.
    EntryNoHousing = "entry::no-housing" Error,
    /// No text in the original language.
    TextMissingOriginal = "text::missing-original" Error,
    /// A text file without front matter.
    TextFrontMatter = "text::front-matter" Error,
    /// A translation that does not say of which version it is, or an original that claims to be one.
    TextProvenance = "text::provenance" Error,
    /// A translation of an older version of the original.
    TextOutdated = "text::outdated-translation" Warning,
    /// An entry, or a name of a list, without a text in one of the site's languages.
    TextUntranslated = "text::untranslated" Warning,
    /// Facts that nobody has confirmed within their interval.
    EntryStale = "entry::stale" Warning,

    /// A figure in a text that neither a fact nor a row of `figures` gives a source.
    FigureUnsourced = "figure::no-source" Warning,
    /// A row of `figures` without a figure in the text.
    FigureIdle = "figure::idle" Warning,
    /// A translation with another number than its original.
    FigureTranslated = "figure::translated" Warning,

    /// A notice that ends before it begins.
    NoticeDates = "notice::dates" Error,
    /// A notice whose last day has passed: no page shows it any more.
    NoticeOver = "notice::over" Warning,

    /// An accessibility statement that contradicts itself.
    StatementConflict = "statement::conflict" Error,
    /// An accessibility statement that is no longer true of the content, or too old to be trusted.
    StatementUntrue = "statement::untrue" Warning,
    /// An accessibility statement that lacks what only the publisher knows.
    StatementIncomplete = "statement::incomplete" Warning,

    /// Raw HTML in Markdown.
    MarkdownHtml = "markdown::raw-html" Error,
    /// A heading that skips a level.
    MarkdownHeading = "markdown::skipped-heading" Error,
    /// A link with a scheme that is not allowed.
    MarkdownScheme = "markdown::forbidden-scheme" Error,
    /// A link to an entry that does not exist.
    MarkdownDeadLink = "markdown::dead-link" Error,
    /// A picture, which the pages do not carry.
    MarkdownImage = "markdown::image" Error,
    /// Signs of a link or a heading that readers would see as signs.
    MarkdownSigns = "markdown::signs" Error,
    /// A link to a service that is closed.
    MarkdownClosed = "markdown::closed" Warning,
    /// A telephone link whose text is another number than the entry's.
    MarkdownPhone = "markdown::phone-mismatch" Error,

    /// A translator's file that is no XLIFF 2, or between other languages than the site's.
    TranslationFile = "translation::file" Error,
    /// A text or a unit in it that the site does not have, twice, or not at all.
    TranslationUnit = "translation::unit" Error,
    /// A unit whose original has changed since it was exported.
    TranslationOriginal = "translation::original-changed" Error,
    /// A unit without a translation in a text that has others.
    TranslationMissing = "translation::missing" Error,
    /// A unit of an outdated text that nobody has gone through.
    TranslationUnconfirmed = "translation::unconfirmed" Error,
    /// An inline code that is not one of its unit's.
    TranslationPlaceholder = "translation::placeholder" Error,
    /// A link that the original has and the translation does not, or the other way round.
    TranslationLink = "translation::link" Error,
    /// Another number than the original's.
    TranslationNumber = "translation::number" Error,
    /// A name that was translated.
    TranslationName = "translation::name" Error,
    /// A heading that became a text, or a field of several lines.
    TranslationForm = "translation::form" Error,

    /// A list of services that is no spreadsheet, or has no sheet of services.
    SheetFile = "sheet::file" Error,
    /// A heading that is not one of a list's, twice, or not there.
    SheetColumn = "sheet::column" Error,
    /// A row of a service that the site does not have, or twice.
    SheetRow = "sheet::row" Error,
    /// A cell that a spreadsheet made something else of, or that contradicts the others of its fact.
    SheetCell = "sheet::cell" Error,
    /// A change in a column that is there to be read.
    SheetReadOnly = "sheet::read-only" Error,
    /// A cell that was changed in the content after the list was exported.
    SheetConflict = "sheet::conflict" Error,
    /// A change that would lose something in the file.
    SheetForm = "sheet::form" Error,

    /// A message file that Fluent cannot read.
    MessageSyntax = "message::syntax" Error,
    /// The same message twice.
    MessageDuplicate = "message::duplicate" Error,
    /// A message that a template or the generator asks for and a language does not have.
    MessageMissing = "message::missing" Error,
    /// A message nobody asks for.
    MessageUnused = "message::unused" Error,
    /// A message that uses an argument it is not given, or the other way round.
    MessageArgument = "message::argument" Error,
    /// A language without its folder in `locales`.
    MessageNoLocale = "message::no-locale" Error,

    /// A template that Tera cannot read or render.
    TemplateSyntax = "template::syntax" Error,
    /// A template that fails while a page is made.
    TemplateRender = "template::render" Error,
    /// A page that a reader has to load more for than was agreed.
    PageTooHeavy = "page::too-heavy" Error,
    /// A component without one of its files, or with another name than its folder.
    TemplateComponent = "template::component" Error,
}
