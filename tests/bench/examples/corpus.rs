//! Writes a corpus: `cargo run --release -p samlad-bench --example corpus -- FOLDER SERVICES LANGUAGES [TEXTS]`.
//! With a content folder as TEXTS, words are as in its texts; without, they are few.

use std::path::Path;

use samlad_bench::{Corpus, Words, write_corpus};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (Some([folder, services, languages]), None) = (arguments.first_chunk(), arguments.get(4)) else {
        return Err("FOLDER SERVICES LANGUAGES [TEXTS]".into());
    };
    let languages: Vec<String> = languages.split(',').map(str::to_owned).collect();
    let words = match arguments.get(3) {
        Some(texts) => Words::learn(Path::new(texts), &languages)?,
        None => Words::Few,
    };
    write_corpus(&Corpus { services: services.parse()?, languages, words, seed: 1 }, folder.as_ref())?;
    Ok(())
}
