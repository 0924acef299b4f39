//! The `samlad` command: dispatches, prints, and turns outcomes into exit codes
//! (0 good, 1 errors in the content, 2 usage or environment). Must not know how anything is done.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use samlad::diagnostic::{Diagnostics, Severity};
use samlad::digest::Digest;
use samlad::exchange;
use samlad::exchange::services::Format;
use samlad::options::{
    BuildArgs, CheckArgs, ChecklistArgs, Cli, Command, ConfirmArgs, Export, Import, InputArgs, ListFormat,
    NewArgs, SearchArgs, translator,
};
use samlad::output::reuse::Reuse;
use samlad::output::revise::revise;
use samlad::output::{compress, write};
use samlad::pipeline::{self, Checked, NotRevised, Options, Outcome};
use samlad::render::Extras;
use samlad::report::{self, Style, Summary};
use samlad::schema;
use samlad::source::SourceMap;
use samlad::source::discover::DiscoverError;
use samlad::source::given;
use samlad::source::revision::Change;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const CONTENT: u8 = 1;
const ENVIRONMENT: u8 = 2;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let outcome = match cli.command {
        None => build(&cli.build),
        Some(Command::Build(arguments)) => build(&arguments),
        Some(Command::Check(arguments)) => check(&arguments),
        Some(Command::Search(arguments)) => search(&arguments),
        Some(Command::Confirm(arguments)) => confirm(&arguments),
        Some(Command::Checklist(arguments)) => checklist(&arguments),
        Some(Command::New(arguments)) => create(&arguments),
        Some(Command::Export(what)) => export(&what),
        Some(Command::Import(what)) => import(&what),
        Some(Command::Schema { name }) => print_schema(&name),
    };
    match outcome {
        Ok(code) => code,
        // The reader of our output has gone (`samlad check | head`): nothing is left to be said.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(ENVIRONMENT),
    }
}

fn build(arguments: &BuildArgs) -> io::Result<ExitCode> {
    let started = Instant::now();
    if let Err(error) = arguments.keep_input_apart() {
        return environment(&error);
    }
    let BuildArgs { input, out, compress, zip } = arguments;
    let extras = Extras { compress: *compress, zip: *zip };
    let reuse = reuse(out);
    let Outcome { sources, diagnostics, made } = match pipeline::run(&options(input, extras), &reuse) {
        Ok(outcome) => outcome,
        Err(error) => return environment(&error),
    };
    let Some(mut built) = made else {
        return errors(&diagnostics, &sources, input.json);
    };
    if *compress {
        compress::beside(&mut built.tree, &|path| write::published(out, path));
    }
    let written = match write::write(&built.tree, out) {
        Ok(written) => written,
        Err(error) => return environment(&error),
    };
    if let Some(Err(error)) = reuse.record().map(|record| write::leave_record(&record, out)) {
        writeln!(io::stderr(), "warning: the next build will make more anew than it need: {error}")?;
    }
    let summary = Summary {
        pages: built.pages,
        languages: built.languages,
        documents: built.documents,
        files: built.tree.iter().len(),
        bytes: built.tree.byte_len(),
        written: written.written,
        unchanged: written.unchanged,
        removed: written.removed,
        warnings: diagnostics.count(Severity::Warning),
        milliseconds: started.elapsed().as_millis(),
        open: out.join("index.html").display().to_string(),
    };
    // Warnings are for editors and `check`; a build that is good says so in a few lines.
    print_diagnostics(&diagnostics, &sources, input.json, Severity::Error)?;
    if input.json {
        writeln!(io::stdout(), "{}", report::summary_json(&summary))?;
    } else {
        write!(io::stderr(), "{}", report::summary_text(&summary))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What can be taken over from the site that stands in `out`. A program that cannot read itself takes over nothing: it
/// could not tell whether another one made it.
fn reuse(out: &Path) -> Reuse<'_> {
    match std::env::current_exe().and_then(std::fs::read) {
        Ok(program) => {
            let program = Digest::of_bytes(&program);
            Reuse::new(program, write::record(out).as_deref(), |path| write::published(out, path))
        }
        Err(_) => Reuse::nothing(),
    }
}

fn check(arguments: &CheckArgs) -> io::Result<ExitCode> {
    let CheckArgs { input, warnings, page, .. } = arguments;
    let Outcome { sources, diagnostics, made } = match pipeline::check(&options(input, Extras::default())) {
        Ok(outcome) => outcome,
        Err(error) => return environment(&error),
    };
    let least = if *warnings || input.json { Severity::Warning } else { Severity::Error };
    print_diagnostics(&diagnostics, &sources, input.json, least)?;
    if let Some(Checked { review, page: html }) = &made {
        let text = if input.json {
            report::review_json(review) + "\n"
        } else {
            report::review_text(review, &|section| arguments.shows(section))
        };
        write!(io::stdout(), "{text}")?;
        if let Some(file) = page
            && let Err(error) = std::fs::write(file, html)
        {
            return environment(&format!("cannot write {}: {error}", file.display()));
        }
    }
    if !input.json {
        write!(io::stderr(), "{}", report::counts_text(&diagnostics))?;
    }
    Ok(if diagnostics.has_errors() { ExitCode::from(CONTENT) } else { ExitCode::SUCCESS })
}

fn search(arguments: &SearchArgs) -> io::Result<ExitCode> {
    let SearchArgs { input, explain, .. } = arguments;
    let answered = pipeline::answer(&options(input, Extras::default()), &arguments.question());
    with_made(answered, input, |made| {
        let answer = match made {
            Ok(answer) => answer,
            Err(unknown) => return environment(&unknown),
        };
        if input.json {
            writeln!(io::stdout(), "{}", report::answer_json(answer, *explain))?;
        } else {
            write!(io::stdout(), "{}", report::answer_text(&answer, *explain))?;
        }
        Ok(ExitCode::SUCCESS)
    })
}

fn confirm(arguments: &ConfirmArgs) -> io::Result<ExitCode> {
    let input = &arguments.input;
    let request = match arguments.request() {
        Ok(request) => request,
        Err(error) => return environment(&error),
    };
    let confirmed = pipeline::confirm(&options(input, Extras::default()), &request);
    with_made(confirmed, input, |revision| finish(revision, input))
}

/// Writes what a revision changes, or says why nothing is.
fn finish(revision: pipeline::Revised, input: &InputArgs) -> io::Result<ExitCode> {
    match revision {
        Err(NotRevised::Broken(sources, diagnostics)) => errors(&diagnostics, &sources, input.json),
        Err(NotRevised::Refused(reasons)) => {
            reasons.iter().try_for_each(|reason| writeln!(io::stderr(), "error: {reason}"))?;
            writeln!(io::stderr(), "Nothing was written.")?;
            Ok(ExitCode::from(ENVIRONMENT))
        }
        Ok(changes) => revised(&changes, input),
    }
}

/// Writes changed files, and says which.
fn revised(changes: &[Change], input: &InputArgs) -> io::Result<ExitCode> {
    match revise(changes, &input.folders()) {
        Err(error) => environment(&error),
        Ok(()) => {
            write!(io::stderr(), "{}", report::changes_text(changes))?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn create(arguments: &NewArgs) -> io::Result<ExitCode> {
    let input = &arguments.input;
    let wanted = match arguments.wanted() {
        Ok(wanted) => wanted,
        Err(error) => return environment(&error),
    };
    match pipeline::create(&options(input, Extras::default()), &wanted) {
        Err(error) => environment(&error),
        Ok(Err(refused)) => environment(&refused),
        Ok(Ok(changes)) => revised(&changes, input),
    }
}

fn export(what: &Export) -> io::Result<ExitCode> {
    match what {
        Export::Translations { lang, file, input } => {
            let made = pipeline::export_translations(&options(input, Extras::default()), lang);
            with_made(made, input, |text| exported(text.map(String::into_bytes), file.as_deref()))
        }
        Export::Services { area, format, file, input } => {
            let format = ListFormat::chosen(*format, file.as_deref());
            if format == Format::Xlsx && file.is_none() && io::stdout().is_terminal() {
                return environment(&"a workbook is not for the terminal; name a file");
            }
            let made = pipeline::export_services(&options(input, Extras::default()), area.as_deref(), format);
            with_made(made, input, |list| exported(list, file.as_deref()))
        }
    }
}

/// Writes what others work on into its file, or to standard output.
fn exported(made: Result<Vec<u8>, String>, file: Option<&Path>) -> io::Result<ExitCode> {
    match (made, file) {
        (Err(unknown), _) => environment(&unknown),
        (Ok(bytes), None) => io::stdout().write_all(&bytes).map(|()| ExitCode::SUCCESS),
        (Ok(bytes), Some(file)) => match std::fs::write(file, bytes) {
            Ok(()) => Ok(ExitCode::SUCCESS),
            Err(error) => environment(&format!("cannot write {}: {error}", file.display())),
        },
    }
}

fn import(what: &Import) -> io::Result<ExitCode> {
    let (Import::Translations { file, input, .. } | Import::Services { file, input }) = what;
    let (options, name) = (options(input, Extras::default()), file.display().to_string());
    match what {
        Import::Translations { by, date, .. } => {
            let text = match given::text(file) {
                Ok(text) => text,
                Err(error) => return environment(&error),
            };
            let given = exchange::alone(&name, &text);
            let translator = translator(*by, *date, input);
            let taken = pipeline::import_translations(&options, &given, translator);
            with_made(taken, input, |revision| finish(revision, input))
        }
        Import::Services { .. } => {
            let bytes = match std::fs::read(file) {
                Ok(bytes) => bytes,
                Err(error) => return environment(&format!("cannot read {name}: {error}")),
            };
            let taken = pipeline::import_services(&options, &name, &bytes);
            with_made(taken, input, |listed| {
                let (revision, remarks) = match listed {
                    Ok((changes, remarks)) => (Ok(changes), remarks),
                    Err(refused) => (Err(refused), Vec::new()),
                };
                let code = finish(revision, input)?;
                remarks.iter().try_for_each(|remark| writeln!(io::stderr(), "{remark}"))?;
                Ok(code)
            })
        }
    }
}

fn checklist(arguments: &ChecklistArgs) -> io::Result<ExitCode> {
    let input = &arguments.input;
    let listed = pipeline::checklist(&options(input, Extras::default()), &arguments.chosen());
    with_made(listed, input, |made| match made {
        Err(unknown) => environment(&unknown),
        Ok(list) => {
            write!(io::stdout(), "{list}")?;
            Ok(ExitCode::SUCCESS)
        }
    })
}

/// Goes on with what the stages made, or says why they made nothing.
fn with_made<T>(
    outcome: Result<Outcome<T>, DiscoverError>,
    input: &InputArgs,
    then: impl FnOnce(T) -> io::Result<ExitCode>,
) -> io::Result<ExitCode> {
    match outcome {
        Err(error) => environment(&error),
        Ok(Outcome { sources, diagnostics, made: None }) => errors(&diagnostics, &sources, input.json),
        Ok(Outcome { made: Some(made), .. }) => then(made),
    }
}

/// Prints what stopped the stages.
fn errors(diagnostics: &Diagnostics, sources: &SourceMap, json: bool) -> io::Result<ExitCode> {
    print_diagnostics(diagnostics, sources, json, Severity::Error)?;
    if !json {
        write!(io::stderr(), "{}", report::counts_text(diagnostics))?;
    }
    Ok(ExitCode::from(CONTENT))
}

fn print_schema(name: &str) -> io::Result<ExitCode> {
    let schemas = schema::schemas();
    if let Some((_, schema)) = schemas.iter().find(|(known, _)| *known == name) {
        write!(io::stdout(), "{schema}")?;
        return Ok(ExitCode::SUCCESS);
    }
    let known: Vec<&str> = schemas.iter().map(|(known, _)| *known).collect();
    environment(&format!("there is no schema `{name}`; one of: {}", known.join(", ")))
}

fn options(input: &InputArgs, extras: Extras) -> Options {
    Options { extras, folders: input.folders(), base_url: input.base_url.clone(), today: input.day() }
}

fn environment(error: &dyn Display) -> io::Result<ExitCode> {
    writeln!(io::stderr(), "error: {error}")?;
    Ok(ExitCode::from(ENVIRONMENT))
}

/// Prints those that are at least as grave as `least`, to standard output as JSON or to standard error as text.
fn print_diagnostics(
    diagnostics: &Diagnostics,
    sources: &SourceMap,
    json: bool,
    least: Severity,
) -> io::Result<()> {
    if json {
        return write!(io::stdout(), "{}", report::json_lines(diagnostics, sources, least));
    }
    let mut out = io::stderr().lock();
    let style = if out.is_terminal() { Style::Coloured } else { Style::Plain };
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.code.severity() <= least) {
        writeln!(out, "{}", report::text(diagnostic, sources, style))?;
    }
    Ok(())
}
