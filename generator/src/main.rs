//! The `samlad` command: dispatches, prints, and turns outcomes into exit codes
//! (0 good, 1 errors in the content, 2 usage or environment). Must not know how anything is done.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use samlad::diagnostic::{Diagnostics, Severity};
use samlad::options::{BuildArgs, Cli, Command, InputArgs, SearchArgs};
use samlad::output::{compress, write};
use samlad::pipeline::{self, Options, Outcome};
use samlad::render::Extras;
use samlad::report::{self, Style, Summary};
use samlad::schema;

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
    let Outcome { sources, diagnostics, made } = match pipeline::run(&options(input, extras)) {
        Ok(outcome) => outcome,
        Err(error) => return environment(&error),
    };
    let Some(mut built) = made else {
        print_diagnostics(&diagnostics, &sources, input.json, Severity::Error)?;
        if !input.json {
            write!(io::stderr(), "{}", report::counts_text(&diagnostics))?;
        }
        return Ok(ExitCode::from(CONTENT));
    };
    if *compress {
        compress::beside(&mut built.tree, &|path| write::published(out, path));
    }
    let written = match write::write(&built.tree, out) {
        Ok(written) => written,
        Err(error) => return environment(&error),
    };
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

fn check(input: &InputArgs) -> io::Result<ExitCode> {
    let Outcome { sources, diagnostics, made: _ } = match pipeline::run(&options(input, Extras::default())) {
        Ok(outcome) => outcome,
        Err(error) => return environment(&error),
    };
    print_diagnostics(&diagnostics, &sources, input.json, Severity::Warning)?;
    if !input.json {
        write!(io::stderr(), "{}", report::counts_text(&diagnostics))?;
    }
    Ok(if diagnostics.has_errors() { ExitCode::from(CONTENT) } else { ExitCode::SUCCESS })
}

fn search(arguments: &SearchArgs) -> io::Result<ExitCode> {
    let SearchArgs { input, explain, .. } = arguments;
    let Outcome { sources, diagnostics, made } =
        match pipeline::answer(&options(input, Extras::default()), &arguments.question()) {
            Ok(outcome) => outcome,
            Err(error) => return environment(&error),
        };
    match made {
        None => {
            print_diagnostics(&diagnostics, &sources, input.json, Severity::Error)?;
            if !input.json {
                write!(io::stderr(), "{}", report::counts_text(&diagnostics))?;
            }
            Ok(ExitCode::from(CONTENT))
        }
        Some(Err(unknown)) => environment(&unknown),
        Some(Ok(answer)) => {
            if input.json {
                writeln!(io::stdout(), "{}", report::answer_json(answer, *explain))?;
            } else {
                write!(io::stdout(), "{}", report::answer_text(&answer, *explain))?;
            }
            Ok(ExitCode::SUCCESS)
        }
    }
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
    sources: &samlad::source::SourceMap,
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
