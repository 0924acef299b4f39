//! The `samlad` command: dispatches, prints, and turns outcomes into exit codes
//! (0 good, 1 errors in the content, 2 usage or environment).

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use clap::Parser;
use samlad::diagnostic::Severity;
use samlad::options::{Cli, Command};
use samlad::{pipeline, report};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let Some(Command::Check(input)) = cli.command else { return ExitCode::from(2) };
    let options =
        pipeline::Options { folders: input.folders(), base_url: input.base_url.clone(), today: input.day() };
    let outcome = match pipeline::run(&options) {
        Ok(outcome) => outcome,
        Err(_) => return ExitCode::from(2),
    };
    let mut err = std::io::stderr().lock();
    for diagnostic in outcome.diagnostics.iter() {
        let text = report::text(diagnostic, &outcome.sources, report::Style::Plain);
        let _ = writeln!(err, "{text}");
    }
    let _ = writeln!(
        err,
        "{} errors {} warnings {}",
        outcome.diagnostics.count(Severity::Error),
        outcome.diagnostics.count(Severity::Warning),
        err.is_terminal()
    );
    ExitCode::from(u8::from(outcome.diagnostics.has_errors()))
}
