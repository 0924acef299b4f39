//! Writes a corpus: `cargo run --release -p samlad-bench --example corpus -- FOLDER SERVICES LANGUAGES`.

use samlad_bench::{Corpus, write_corpus};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let [folder, services, languages] =
        std::env::args().skip(1).collect::<Vec<_>>().try_into().map_err(|_| "FOLDER SERVICES LANGUAGES")?;
    let languages = languages.split(',').map(str::to_owned).collect();
    write_corpus(&Corpus { services: services.parse()?, languages, seed: 1 }, folder.as_ref())?;
    Ok(())
}
