//! The command line: arguments as typed (clap) → arguments as validated. The only reader of the clock.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::confirm::checklist::Chosen;
use crate::confirm::{Request, role};
use crate::create::Wanted;
use crate::exchange::Translator;
use crate::model::vocabulary::{Role, TranslatedBy, Vocabulary};
use crate::query::Question;
use crate::review::wording::SECTIONS;
use crate::source::discover::InputFolders;
use crate::source::given;
use crate::view::check::PATH;

/// Turns entries about help against homelessness into an accessible static site in many languages.
///
/// Without a command it builds the site.
#[derive(Debug, Parser)]
#[command(name = "samlad", version, args_conflicts_with_subcommands = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Options of `build`, when no command is given.
    #[command(flatten)]
    pub build: BuildArgs,
}

/// What the command can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build the site and publish it into the output folder.
    Build(BuildArgs),
    /// Report everything that a build would complain of, and what an editor should look at.
    Check(CheckArgs),
    /// Search as the site does, and show what it finds; write nothing.
    Search(SearchArgs),
    /// Stamp entries as confirmed by someone in a role, or all that is marked on a list.
    Confirm(ConfirmArgs),
    /// Print the list to ring by, danger first, to be filled in for `confirm --list`.
    Checklist(ChecklistArgs),
    /// Make the files of a new service, guide or language, to be filled in.
    New(NewArgs),
    /// Write out what others work on, in a form of theirs.
    #[command(subcommand)]
    Export(Export),
    /// Take in what others give back: all of it, or nothing.
    #[command(subcommand)]
    Import(Import),
    /// Print the JSON Schema of one kind of content file, which gives editors completion.
    Schema {
        /// service, guide, sources, areas, needs, situations, emergency, site, synonyms or front-matter.
        name: String,
    },
}

/// Where the input is and how to report.
#[derive(Debug, Clone, Args)]
pub struct InputArgs {
    /// Folder of the entries.
    #[arg(long, value_name = "FOLDER", default_value = "content")]
    pub content: PathBuf,
    /// Folder of the page templates.
    #[arg(long, value_name = "FOLDER", default_value = "templates")]
    pub templates: PathBuf,
    /// Folder of the interface messages.
    #[arg(long, value_name = "FOLDER", default_value = "locales")]
    pub locales: PathBuf,
    /// Address at which the site is published, instead of the one in site.yaml.
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<String>,
    /// Build as on this day (YYYY-MM-DD); without it, today.
    #[arg(long, value_name = "DATE")]
    pub today: Option<NaiveDate>,
    /// Print diagnostics and what was done or found as JSON, one object a line, to standard output.
    #[arg(long)]
    pub json: bool,
}

/// Input and output of a build.
#[derive(Debug, Clone, Args)]
pub struct BuildArgs {
    /// Input.
    #[command(flatten)]
    pub input: InputArgs,
    /// Folder to publish into.
    #[arg(long, value_name = "FOLDER", default_value = "public")]
    pub out: PathBuf,
    /// Put smaller copies (.br, .gz) beside all texts, for web servers that give them out.
    #[arg(long)]
    pub compress: bool,
    /// Put the whole site beside itself as samlad.zip, for a stick.
    #[arg(long)]
    pub zip: bool,
}

/// What to search for, and where.
#[derive(Debug, Clone, Args)]
pub struct SearchArgs {
    /// Words, as a reader would type them.
    #[arg(required = true)]
    pub query: Vec<String>,
    /// Language to search in; without it, the original.
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    /// Area of the reader: what serves others sinks.
    #[arg(long, value_name = "ID")]
    pub area: Option<String>,
    /// Only one kind of entry: service, guide or term.
    #[arg(long)]
    pub kind: Option<String>,
    /// At most so many hits.
    #[arg(long, value_name = "COUNT", default_value_t = 10)]
    pub limit: usize,
    /// Show what each word was taken for.
    #[arg(long)]
    pub explain: bool,
    /// Take the last word for one that is still being typed.
    #[arg(long)]
    pub typing: bool,
    /// Input.
    #[command(flatten)]
    pub input: InputArgs,
}

/// What an editor wants to see.
#[derive(Debug, Clone, Args)]
pub struct CheckArgs {
    /// Show every line of one part of the report, or of several.
    #[arg(long, value_name = "NAME", value_parser = SECTIONS.to_vec())]
    pub section: Vec<String>,
    /// Show every line of all parts.
    #[arg(long)]
    pub all: bool,
    /// Show each warning with its place, instead of how many there are.
    #[arg(long)]
    pub warnings: bool,
    /// Write the report as a page for staff, too.
    #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = PATH)]
    pub page: Option<PathBuf>,
    /// Input.
    #[command(flatten)]
    pub input: InputArgs,
}

impl CheckArgs {
    /// Whether every line of a part is to be shown.
    #[must_use]
    pub fn shows(&self, section: &str) -> bool {
        self.all || self.section.iter().any(|wanted| wanted == section)
    }
}

/// What was confirmed, by whom and when.
#[derive(Debug, Clone, Args)]
pub struct ConfirmArgs {
    /// Entries whose facts were all confirmed: `porten`, `guide/vrakning`.
    #[arg(required_unless_present = "list", conflicts_with = "list")]
    pub ids: Vec<String>,
    /// In which role someone confirmed them; never a name.
    #[arg(long, value_name = "ROLE", value_parser = role, required_unless_present = "list", conflicts_with = "list")]
    pub by: Option<Role>,
    /// On which day (YYYY-MM-DD); without it, today.
    #[arg(long, value_name = "DATE", conflicts_with = "list")]
    pub date: Option<NaiveDate>,
    /// A list of `samlad checklist`, filled in.
    #[arg(long, value_name = "FILE")]
    pub list: Option<PathBuf>,
    /// Input.
    #[command(flatten)]
    pub input: InputArgs,
}

/// Whom to ring.
#[derive(Debug, Clone, Args)]
pub struct ChecklistArgs {
    /// Services; without any, all that nobody has confirmed in time.
    pub ids: Vec<String>,
    /// Only those in this area.
    #[arg(long, value_name = "ID")]
    pub area: Option<String>,
    /// Input.
    #[command(flatten)]
    pub input: InputArgs,
}

/// What to write out.
#[derive(Debug, Clone, Subcommand)]
pub enum Export {
    /// All texts in a language, as XLIFF 2.1.
    Translations {
        /// The language.
        #[arg(long, value_name = "TAG")]
        lang: String,
        /// The file to write; without it, standard output.
        file: Option<PathBuf>,
        /// Input.
        #[command(flatten)]
        input: InputArgs,
    },
}

/// What to take in.
#[derive(Debug, Clone, Subcommand)]
pub enum Import {
    /// A file of `export translations`.
    Translations {
        /// The file.
        file: PathBuf,
        /// Who translated or reviewed what is new in it: machine or person.
        #[arg(long, value_name = "WHO", value_parser = translated_by)]
        by: TranslatedBy,
        /// On which day (YYYY-MM-DD); without it, today.
        #[arg(long, value_name = "DATE")]
        date: Option<NaiveDate>,
        /// Input.
        #[command(flatten)]
        input: InputArgs,
    },
}

fn translated_by(word: &str) -> Result<TranslatedBy, String> {
    TranslatedBy::from_word(word).ok_or_else(|| format!("one of: {}", TranslatedBy::WORDS.join(", ")))
}

impl Import {
    /// Who translated, and when.
    #[must_use]
    pub fn translator(&self) -> Translator {
        let Self::Translations { file: _, by, date, input } = self;
        Translator { by: *by, on: date.unwrap_or_else(|| input.day()) }
    }
}

/// What to make.
#[derive(Debug, Clone, Args)]
pub struct NewArgs {
    /// What it is.
    #[arg(value_enum)]
    pub kind: Kind,
    /// Its id, which never changes; of a language, its tag.
    pub id: String,
    /// The area of a service; without it, the site's own.
    #[arg(long, value_name = "ID")]
    pub area: Option<String>,
    /// Input.
    #[command(flatten)]
    pub input: InputArgs,
}

/// What can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// Somewhere or someone that helps.
    Service,
    /// A question answered step by step.
    Guide,
    /// A language of the site.
    Language,
}

impl NewArgs {
    /// What is wanted.
    ///
    /// # Errors
    /// When an area is named for what has none.
    pub fn wanted(&self) -> Result<Wanted, String> {
        let Self { kind, id, area, input: _ } = self;
        match kind {
            Kind::Service => Ok(Wanted::Service { id: id.clone(), area: area.clone() }),
            Kind::Guide | Kind::Language if area.is_some() => {
                Err("only a service lies in an area; leave --area out".to_owned())
            }
            Kind::Guide => Ok(Wanted::Guide { id: id.clone() }),
            Kind::Language => Ok(Wanted::Language { tag: id.clone() }),
        }
    }
}

impl ConfirmArgs {
    /// What is to be stamped.
    ///
    /// # Errors
    /// When the list cannot be read.
    pub fn request(&self) -> Result<Request, String> {
        let Self { ids, by, date, list, input } = self;
        match (list, by) {
            (Some(file), _) => given::text(file).map(Request::List),
            (None, Some(by)) => {
                Ok(Request::Entries { ids: ids.clone(), by: *by, on: date.unwrap_or_else(|| input.day()) })
            }
            (None, None) => Err("say who confirmed it: --by ROLE".to_owned()),
        }
    }
}

impl ChecklistArgs {
    /// Whom to ring.
    #[must_use]
    pub fn chosen(&self) -> Chosen {
        Chosen { ids: self.ids.clone(), area: self.area.clone() }
    }
}

impl SearchArgs {
    /// What is asked.
    #[must_use]
    pub fn question(&self) -> Question {
        let Self { query, lang, area, kind, limit, explain: _, typing, input: _ } = self;
        Question {
            text: query.join(" "),
            lang: lang.clone(),
            area: area.clone(),
            kind: kind.clone(),
            limit: *limit,
            typing: *typing,
        }
    }
}

impl InputArgs {
    /// The folders.
    #[must_use]
    pub fn folders(&self) -> InputFolders {
        InputFolders {
            content: self.content.clone(),
            locales: self.locales.clone(),
            templates: self.templates.clone(),
        }
    }

    /// The day of the build.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place where the clock is read")]
    pub fn day(&self) -> NaiveDate {
        self.today.unwrap_or_else(|| chrono::Local::now().date_naive())
    }
}

impl BuildArgs {
    /// Refuses an output folder that holds an input folder: publishing replaces the output folder whole.
    ///
    /// # Errors
    /// A sentence that names the two.
    pub fn keep_input_apart(&self) -> Result<(), String> {
        let Ok(out) = self.out.canonicalize() else { return Ok(()) };
        let InputArgs { content, templates, locales, .. } = &self.input;
        for (folder, option) in [(content, "--content"), (templates, "--templates"), (locales, "--locales")] {
            if folder.canonicalize().is_ok_and(|folder| folder.starts_with(&out)) {
                return Err(format!(
                    "{} lies inside the output folder {}, which publishing replaces; choose another {option} or --out",
                    folder.display(),
                    self.out.display(),
                ));
            }
        }
        Ok(())
    }
}

fn base_url(text: &str) -> Result<String, String> {
    let sound = text.strip_prefix("https://").is_some_and(|host| {
        !host.is_empty()
            && !host.starts_with('/')
            && !text.contains(|c: char| c.is_whitespace() || "<>\"?#".contains(c))
    });
    if sound {
        Ok(text.trim_end_matches('/').to_owned())
    } else {
        Err("write it as https://example.org".to_owned())
    }
}
