//! Prints the seconds that the search indexes of a content folder take, from its documents to the files in memory:
//! `cargo run --release -p samlad-bench --example index -- FOLDER`, in the root of the repository.

use std::error::Error;
use std::io::Write as _;
use std::path::PathBuf;
use std::thread;
use std::time::Instant;

use chrono::NaiveDate;
use samlad::diagnostic::Diagnostics;
use samlad::locale::Messages;
use samlad::parse::parse;
use samlad::plan::plan;
use samlad::resolve::resolve;
use samlad::search_index;
use samlad::source::discover::{InputFolders, discover};
use samlad::view::Material;
use samlad::view::hours::Weeks;
use samlad::view::qr::Codes;

fn main() -> Result<(), Box<dyn Error>> {
    let content = PathBuf::from(std::env::args().nth(1).ok_or("FOLDER")?);
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).ok_or("no such day")?;
    let (sources, _) =
        discover(&InputFolders { content, locales: "locales".into(), templates: "templates".into() })?;
    let (raw, _) = parse(&sources);
    let (catalog, _) = resolve(raw, &sources, today);
    let catalog = catalog.ok_or("the content has errors: samlad check names them")?;
    let messages = Messages::load(&sources, &catalog.site.languages, &mut Diagnostics::default());
    let (plan, _) = plan(&catalog);
    let weeks = Weeks::new(&catalog, today);
    let codes = Codes::new(&catalog);
    let material = Material { plan: &plan, weeks: &weeks, messages: &messages, codes: &codes };

    let started = Instant::now();
    let export = &|lang| search_index::build(&search_index::corpus(material, lang)).export();
    thread::scope(|scope| {
        for lang in catalog.site.languages.iter() {
            scope.spawn(move || export(lang));
        }
    });
    writeln!(std::io::stdout(), "{:.3}", started.elapsed().as_secs_f64())?;
    Ok(())
}
