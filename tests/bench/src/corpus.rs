//! A content folder of any size.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use crate::words::{Random, Words};

/// How large a corpus is.
#[derive(Debug, Clone)]
pub struct Corpus {
    /// Number of services.
    pub services: usize,
    /// Language tags; the first is the original.
    pub languages: Vec<String>,
    /// What the texts are made of.
    pub words: Words,
    /// Seed of everything random.
    pub seed: u64,
}

/// Services per area: a town's worth, whatever the size of the country.
const SERVICES_PER_AREA: usize = 50;
/// Services per guide.
const SERVICES_PER_GUIDE: usize = 100;
/// Past the names of pages that every site has, such as `404.html`.
const FIRST_CODE: usize = 1000;
const NEEDS: usize = 10;
const TERMS: usize = 20;

/// Writes the corpus below `folder`, which should be empty.
///
/// # Errors
/// What the disk says.
pub fn write_corpus(corpus: &Corpus, folder: &Path) -> io::Result<()> {
    let mut random = Random::new(corpus.seed);
    lists(corpus, folder, &mut random)?;
    for number in 0..corpus.services {
        service(corpus, folder, number, &mut random)?;
    }
    for number in 0..corpus.services.div_ceil(SERVICES_PER_GUIDE) {
        guide(corpus, folder, number, &mut random)?;
    }
    for number in 0..TERMS {
        texts(
            corpus,
            &folder.join(format!("glossary/ord-{number}")),
            &mut random,
            "sources: [prov]\n",
            |_, _| String::new(),
        )?;
    }
    for page in ["about", "accessibility", "privacy", "how-we-know"] {
        texts(corpus, &folder.join("pages").join(page), &mut random, "", |random, language| {
            corpus.words.sentence(random, language, 40)
        })?;
    }
    Ok(())
}

fn areas(corpus: &Corpus) -> usize {
    corpus.services.div_ceil(SERVICES_PER_AREA)
}

fn lists(corpus: &Corpus, folder: &Path, random: &mut Random) -> io::Result<()> {
    let original = &corpus.languages[0];
    write(
        &folder.join("site.yaml"),
        &format!(
            "name: Prov\nbase_url: https://example.org\npublisher: {{name: Prov, url: none}}\nlanguages: [{}]\n\
             original: {original}\nhome_area: ort-0\ncheck_every: 90\nfeedback: unknown\n",
            corpus.languages.join(", ")
        ),
    )?;
    let mut localised = |words: usize| {
        let texts = corpus
            .languages
            .iter()
            .map(|language| format!("{language}: {}", corpus.words.sentence(random, language, words)));
        format!("{{{}}}", texts.collect::<Vec<_>>().join(", "))
    };
    let mut list = format!("areas:\n  - id: landet\n    name: {}\n", localised(1));
    for area in 0..areas(corpus) {
        let ask = area * SERVICES_PER_AREA;
        let name = localised(2);
        let _ =
            write!(list, "  - id: ort-{area}\n    parent: landet\n    ask: tjanst-{ask}\n    name: {name}\n");
    }
    write(&folder.join("areas.yaml"), &list)?;
    let mut list = "needs:\n".to_owned();
    for need in 0..NEEDS {
        let (name, summary) = (localised(3), localised(9));
        let _ =
            write!(list, "  - id: behov-{need}\n    icon: bed\n    name: {name}\n    summary: {summary}\n");
    }
    write(&folder.join("needs.yaml"), &list)?;
    let (name, summary) = (localised(4), localised(9));
    write(
        &folder.join("situations.yaml"),
        &format!("situations:\n  - id: akut\n    name: {name}\n    summary: {summary}\n"),
    )?;
    let when = localised(6);
    write(
        &folder.join("emergency.yaml"),
        &format!(
            "lines:\n  - id: larm\n    service: tjanst-0\n    danger: [life]\n    area: landet\n    when: {when}\n"
        ),
    )?;
    write(
        &folder.join("sources/prov.yaml"),
        "sources:\n  prov:\n    title: Prov\n    publisher: Prov\n    url: none\n    published: undated\n    seen: 2026-11-01\n",
    )?;
    for language in &corpus.languages {
        write(&folder.join(format!("synonyms/{language}.yaml")), "groups: []\n")?;
    }
    Ok(())
}

fn service(corpus: &Corpus, folder: &Path, number: usize, random: &mut Random) -> io::Result<()> {
    let area = number / SERVICES_PER_AREA;
    // A related entry of the same town, as on a real site.
    let other = area * SERVICES_PER_AREA
        + random.below((corpus.services - area * SERVICES_PER_AREA).min(SERVICES_PER_AREA));
    let home = folder.join(format!("services/ort-{area}/tjanst-{number}"));
    let (need, second) = (random.below(NEEDS), random.below(NEEDS));
    let access = ["open", "decision", "unknown"][random.below(3)];
    let hour = 8 + random.below(4);
    let phone = 5 + random.below(90);
    write(
        &home.join("service.yaml"),
        &format!(
            "code: {code}\noperator: {{name: Prov, kind: municipality}}\nneeds: [behov-{need}, behov-{second}]\n\
             situations: [akut]\naccess: {access}\nstatus: open\neligibility: {{gender: any, age_from: 18, \
             source: prov, confidence: B}}\ncapacity: {{value: {places}, source: prov, confidence: B}}\ncost: unknown\n\
             phones:\n  - {{number: \"+46 70 174 06 {phone:02}\", label: main, source: prov, confidence: B}}\n\
             web: {{value: \"https://example.org/{number}\", source: prov, confidence: B}}\n\
             address: {{value: {{street: Provgatan {number}, city: Ort {area}}}, source: prov, confidence: C}}\n\
             hours:\n  - {{what: visit, value: \"Mo-Fr {hour:02}:00-17:00; PH unknown\", source: prov, confidence: B}}\n\
             languages: unknown\nrelated: [tjanst-{other}]\nsources: [prov]\nchecked: 2026-11-01\n",
            code = FIRST_CODE + number,
            places = 1 + random.below(40),
        ),
    )?;
    texts(corpus, &home, random, "", |random, language| {
        let mut paragraph = |words| corpus.words.sentence(random, language, words);
        format!(
            "## {}\n{}. {}. {}.\n\n## {}\n1. {}.\n2. {} [{}](service:tjanst-{other}).\n3. {}.\n\n## {}\n{}. {}.\n",
            paragraph(3),
            paragraph(12),
            paragraph(9),
            paragraph(14),
            paragraph(2),
            paragraph(7),
            paragraph(6),
            paragraph(2),
            paragraph(8),
            paragraph(3),
            paragraph(16),
            paragraph(20),
        )
    })
}

fn guide(corpus: &Corpus, folder: &Path, number: usize, random: &mut Random) -> io::Result<()> {
    let home = folder.join(format!("guides/guide-{number}"));
    let service = random.below(corpus.services);
    let need = random.below(NEEDS);
    write(
        &home.join("guide.yaml"),
        &format!(
            "code: {}\nneeds: [behov-{need}]\nareas: [ort-{}]\nrelated: [tjanst-{service}]\nsources: [prov]\n\
             checked: 2026-11-01\n",
            FIRST_CODE + corpus.services + number,
            number * SERVICES_PER_GUIDE / SERVICES_PER_AREA,
        ),
    )?;
    texts(corpus, &home, random, "", |random, language| {
        let steps = (1..=6).map(|step| {
            let (heading, text) =
                (corpus.words.sentence(random, language, 4), corpus.words.sentence(random, language, 40));
            format!("## {step}. {heading}\n{text}.\n\n")
        });
        steps.collect()
    })
}

/// One text file per language; `head` is added to the original's front matter.
fn texts(
    corpus: &Corpus,
    home: &Path,
    random: &mut Random,
    head: &str,
    body: impl Fn(&mut Random, &str) -> String,
) -> io::Result<()> {
    for (position, language) in corpus.languages.iter().enumerate() {
        let (name, summary) =
            (corpus.words.sentence(random, language, 3), corpus.words.sentence(random, language, 10));
        let search = corpus.words.sentence(random, language, 3).replace(' ', ", ");
        let provenance =
            if position == 0 { format!("version: 1\n{head}") } else { "of: 1\nby: machine\n".to_owned() };
        let body = body(random, language);
        write(
            &home.join(format!("{language}.md")),
            &format!("---\nname: {name}\nsummary: {summary}.\nsearch: [{search}]\n{provenance}---\n{body}\n"),
        )?;
    }
    Ok(())
}

fn write(file: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = file.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(file, text)
}
