//! What the last build made: what is made of the same need not be made again.
//!
//! What enters: the record of the last build, a way to read what it published, and, for each thing to be made, everything
//! that it is made of (its *recipe*). What leaves: the files, as published where they are still what the record says and
//! made anew elsewhere; and the record of this build. Must not know what a file says, nor the disk.

use std::collections::{BTreeMap, HashMap};
use std::convert::Infallible;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

use crate::digest::Digest;

/// The first words of a record.
const RECORD: &str = "samlad record 1";

/// Reads a published file by its path.
type Published<'p> = dyn Fn(&str) -> Option<Vec<u8>> + Sync + 'p;

/// Files that are made together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Each with its path.
    pub files: Vec<(String, Vec<u8>)>,
    /// A number that came out with them.
    pub number: usize,
}

/// What is remembered of a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Made {
    number: usize,
    files: Vec<(String, Digest)>,
}

/// What can be taken over from the last build, and what the next one can take over from this.
pub struct Reuse<'p> {
    /// The program, by its bytes: another one may make other files of the same. `None` where nothing is remembered.
    program: Option<Digest>,
    published: Box<Published<'p>>,
    last: BTreeMap<Digest, Made>,
    now: Mutex<Now>,
}

/// What this build has made or taken over so far.
#[derive(Default)]
struct Now {
    made: BTreeMap<Digest, Made>,
    /// The files among it, by path.
    files: HashMap<String, Digest>,
}

impl<'p> Reuse<'p> {
    /// Everything is made anew, and nothing remembered.
    #[must_use]
    pub fn nothing() -> Self {
        Self { program: None, published: Box::new(|_| None), last: BTreeMap::new(), now: Mutex::default() }
    }

    /// What `program` can take over by the `record` of the last build. The record of another program, or one that is not
    /// whole, is as good as none.
    #[must_use]
    pub fn new(
        program: Digest,
        record: Option<&str>,
        published: impl Fn(&str) -> Option<Vec<u8>> + Sync + 'p,
    ) -> Self {
        let last = record.and_then(|record| read(record, program)).unwrap_or_default();
        Self { program: Some(program), published: Box::new(published), last, now: Mutex::default() }
    }

    /// What is made of `recipe`: taken over, or made anew.
    ///
    /// # Errors
    /// Those of `make`; what has errors is not remembered.
    pub fn batch<R: Hash, E>(
        &self,
        recipe: impl FnOnce() -> R,
        make: impl FnOnce() -> Result<Batch, E>,
    ) -> Result<Batch, E> {
        let Some(program) = self.program else { return make() };
        let key = Digest::of(&(program, recipe()));
        let (made, batch) = match self.last.get(&key).and_then(|made| Some((made.clone(), self.taken(made)?)))
        {
            Some(taken) => taken,
            None => {
                let batch = make()?;
                let files = batch.files.iter().map(|(path, bytes)| (path.clone(), Digest::of_bytes(bytes)));
                (Made { number: batch.number, files: files.collect() }, batch)
            }
        };
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        now.files.extend(made.files.iter().cloned());
        now.made.insert(key, made);
        Ok(batch)
    }

    /// The file that is made of `recipe` to stand at `path`: taken over, or made anew.
    ///
    /// # Errors
    /// Those of `make`.
    pub fn file<R: Hash, E>(
        &self,
        recipe: impl FnOnce() -> R,
        path: &str,
        make: impl FnOnce() -> Result<Vec<u8>, E>,
    ) -> Result<Vec<u8>, E> {
        let batch = self.batch(
            || (path, recipe()),
            || make().map(|bytes| Batch { files: vec![(path.to_owned(), bytes)], number: 0 }),
        )?;
        Ok(batch.files.into_iter().map(|(_, bytes)| bytes).next().expect("a batch of one file"))
    }

    /// The files that are made of `recipe`: taken over, or made anew.
    pub fn files<R: Hash>(
        &self,
        recipe: impl FnOnce() -> R,
        make: impl FnOnce() -> Vec<(String, Vec<u8>)>,
    ) -> Vec<(String, Vec<u8>)> {
        let made = self.batch(recipe, || Ok::<_, Infallible>(Batch { files: make(), number: 0 }));
        let Ok(batch) = made;
        batch.files
    }

    /// The published files, if all of them are still what was made.
    fn taken(&self, made: &Made) -> Option<Batch> {
        let file = |(path, digest): &(String, Digest)| {
            let bytes = (self.published)(path)?;
            (Digest::of_bytes(&bytes) == *digest).then(|| (path.clone(), bytes))
        };
        Some(Batch { files: made.files.iter().map(file).collect::<Option<_>>()?, number: made.number })
    }

    /// The digest of a file that this build has made or taken over.
    #[must_use]
    pub fn digest(&self, path: &str) -> Option<Digest> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner).files.get(path).copied()
    }

    /// The record of this build: a line of what it is and who made it, with the digest of what follows, and a line for each
    /// batch. `None` where nothing is remembered.
    #[must_use]
    pub fn record(&self) -> Option<String> {
        let program = self.program?;
        let now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        let mut record = String::new();
        for (key, Made { number, files }) in &now.made {
            record.push_str(&format!("{key}\t{number}"));
            files.iter().for_each(|(path, digest)| record.push_str(&format!("\t{path}\t{digest}")));
            record.push('\n');
        }
        Some(format!("{RECORD}\t{program}\t{}\n{record}", Digest::of_bytes(record.as_bytes())))
    }
}

/// Reads what [`Reuse::record`] writes. `None` when another program made it, or something of it is missing.
fn read(record: &str, program: Digest) -> Option<BTreeMap<Digest, Made>> {
    let (head, lines) = record.split_once('\n')?;
    let whole = head == format!("{RECORD}\t{program}\t{}", Digest::of_bytes(lines.as_bytes()));
    if whole { lines.lines().map(read_line).collect() } else { None }
}

fn read_line(line: &str) -> Option<(Digest, Made)> {
    let mut words = line.split('\t');
    let (key, number) = (Digest::read(words.next()?)?, words.next()?.parse().ok()?);
    let mut files = Vec::new();
    while let Some(path) = words.next() {
        files.push((path.to_owned(), Digest::read(words.next()?)?));
    }
    Some((key, Made { number, files }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Makes a page and a batch by their recipes; leaves what was made anew, by name, and the record.
    fn build(reuse: &Reuse<'_>, page: &str, batch: &str) -> (Vec<&'static str>, String) {
        let mut anew = Vec::new();
        let bytes = reuse.file(
            || page,
            "sv/index.html",
            || {
                anew.push("page");
                Ok::<_, Infallible>(page.as_bytes().to_vec())
            },
        );
        assert_eq!(bytes, Ok(page.as_bytes().to_vec()));
        let made = || Batch {
            files: vec![("a.js".into(), batch.into()), ("b.js".into(), b"same".to_vec())],
            number: batch.len(),
        };
        let taken = reuse.batch(
            || batch,
            || {
                anew.push("batch");
                Ok::<_, Infallible>(made())
            },
        );
        assert_eq!(taken, Ok(made()));
        (anew, reuse.record().unwrap_or_default())
    }

    fn program(name: &str) -> Digest {
        Digest::of_bytes(name.as_bytes())
    }

    fn published(path: &str) -> Option<Vec<u8>> {
        match path {
            "sv/index.html" => Some(b"page".to_vec()),
            "a.js" => Some(b"batch".to_vec()),
            "b.js" => Some(b"same".to_vec()),
            _ => None,
        }
    }

    #[test]
    fn what_is_made_of_the_same_is_taken_over() {
        let first = Reuse::new(program("one"), None, published);
        let (anew, record) = build(&first, "page", "batch");
        assert_eq!(anew, ["page", "batch"], "without a record, nothing is known");
        let again = Reuse::new(program("one"), Some(&record), published);
        assert_eq!(build(&again, "page", "batch"), (vec![], record.clone()), "the record stays the same");
        let changed = Reuse::new(program("one"), Some(&record), published);
        assert_eq!(build(&changed, "other", "batch").0, ["page"]);
        let changed = Reuse::new(program("one"), Some(&record), published);
        assert_eq!(build(&changed, "page", "others").0, ["batch"]);
    }

    #[test]
    fn what_was_changed_since_is_made_anew() {
        let record = build(&Reuse::new(program("one"), None, published), "page", "batch").1;
        for (path, bytes) in [("sv/index.html", Some("by hand")), ("b.js", Some("sane")), ("a.js", None)] {
            let touched = |other: &str| {
                if other == path { bytes.map(|bytes| bytes.as_bytes().to_vec()) } else { published(other) }
            };
            let anew = build(&Reuse::new(program("one"), Some(&record), touched), "page", "batch").0;
            assert_eq!(anew, [if path == "sv/index.html" { "page" } else { "batch" }], "{path}");
        }
    }

    #[test]
    fn records_of_others_and_torn_ones_are_none() {
        let record = build(&Reuse::new(program("one"), None, published), "page", "batch").1;
        let anew = |record: &str, name| {
            build(&Reuse::new(program(name), Some(record), published), "page", "batch").0.len()
        };
        assert_eq!(anew(&record, "one"), 0);
        assert_eq!(anew(&record, "two"), 2, "another program may make other files of the same");
        for torn in 0..record.len() {
            assert_eq!(anew(&record[..torn], "one"), 2, "{torn}");
        }
        assert_eq!(anew(&record.replace("sv/index.html", "sv/index.html\tx"), "one"), 2);
    }

    #[test]
    fn mistakes_are_not_remembered() {
        let reuse = Reuse::new(program("one"), None, published);
        assert_eq!(reuse.file(|| "page", "a.html", || Err("too heavy")), Err("too heavy"));
        assert_eq!(reuse.record(), Some(format!("{RECORD}\t{}\t{}\n", program("one"), program(""))));
        assert!(Reuse::nothing().record().is_none());
        assert_eq!(reuse.digest("a.html"), None);
        assert!(reuse.file(|| "page", "a.html", || Ok::<_, Infallible>(b"page".to_vec())).is_ok());
        assert_eq!(reuse.digest("a.html"), Some(program("page")));
    }
}
