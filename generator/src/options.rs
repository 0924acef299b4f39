//! The command line: arguments as typed (clap) → arguments as validated. The only reader of the clock.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};

use crate::query::Question;
use crate::source::discover::InputFolders;

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
    /// Report everything that a build would complain of, and all warnings; write nothing.
    Check(InputArgs),
    /// Search as the site does, and show what it finds; write nothing.
    Search(SearchArgs),
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
