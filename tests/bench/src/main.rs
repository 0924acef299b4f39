//! Builds the shipped site and corpora of growing size with the `samlad` beside this program and prints pages per second,
//! peak memory, the ratio to copying the finished tree, and how long building again takes: with nothing changed, and with
//! one entry confirmed on another day. Everything lies in a memory file system where there is one.
//!
//! `cargo run --release -p samlad-bench [-- SERVICES…]`; build `samlad` with `cargo build --release` first.

use std::error::Error;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use samlad_bench::{Corpus, Words, write_corpus};

/// Each build and each copy is made this often; the fastest counts, since noise only ever adds.
const RUNS: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let given: Result<Vec<usize>, _> = std::env::args().skip(1).map(|argument| argument.parse()).collect();
    let sizes = match given? {
        sizes if sizes.is_empty() => vec![250, 2500],
        sizes => sizes,
    };
    let command = std::env::current_exe()?.with_file_name("samlad");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let work = workplace()?;
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "services  pages  files      MB  build s  pages/s  again s  one s  copy s  build/copy  peak MB"
    )?;
    for services in std::iter::once(None).chain(sizes.into_iter().map(Some)) {
        let row = measure(services, &command, &root, &work)?;
        writeln!(out, "{row}")?;
    }
    fs::remove_dir_all(&work)?;
    Ok(())
}

/// A fresh folder, in memory if this system has a place for that.
fn workplace() -> std::io::Result<PathBuf> {
    let memory = Path::new("/dev/shm");
    let parent = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let work = parent.join(format!("samlad-bench-{}", std::process::id()));
    fs::create_dir_all(&work)?;
    Ok(work)
}

/// Builds so many services, or the shipped site.
fn measure(
    services: Option<usize>,
    command: &Path,
    root: &Path,
    work: &Path,
) -> Result<String, Box<dyn Error>> {
    let (content, locales, public) = (work.join("content"), work.join("locales"), work.join("public"));
    match services {
        Some(services) => seeded(services, root, &content, &locales)?,
        None => {
            copy(&root.join("content"), &content)?;
            copy(&root.join("locales"), &locales)?;
        }
    }
    let build = || run(command, root, &content, &locales, &public);
    let (mut anew, mut again, mut one) = (Duration::MAX, Duration::MAX, Duration::MAX);
    let mut peak = 0;
    // Seeded entries are confirmed on the first.
    for day in (1..=RUNS).map(|run| run + 1) {
        if public.exists() {
            fs::remove_dir_all(&public)?;
        }
        let (time, memory) = build()?;
        anew = anew.min(time);
        peak = peak.max(memory);
        again = again.min(build()?.0);
        confirm_first(&content.join("services"), day)?;
        one = one.min(build()?.0);
    }
    let mut copied = Duration::MAX;
    let mut size = Size::default();
    for _ in 0..RUNS {
        let target = work.join("copy");
        let started = Instant::now();
        size = copy(&public, &target)?;
        copied = copied.min(started.elapsed());
        fs::remove_dir_all(&target)?;
    }
    for folder in [&content, &locales, &public] {
        fs::remove_dir_all(folder)?;
    }
    let Size { files, pages, bytes } = size;
    let name = services.map_or_else(|| "shipped".to_owned(), |services| services.to_string());
    Ok(format!(
        "{name:>8} {pages:>6} {files:>6} {:>7.1} {:>8.2} {:>8.0} {:>8.2} {:>6.2} {:>7.2} {:>11.1} {:>8.0}",
        bytes as f64 / 1e6,
        anew.as_secs_f64(),
        pages as f64 / anew.as_secs_f64(),
        again.as_secs_f64(),
        one.as_secs_f64(),
        copied.as_secs_f64(),
        anew.as_secs_f64() / copied.as_secs_f64(),
        peak as f64 / 1e3,
    ))
}

/// Writes a corpus of so many services, with the messages of its languages.
fn seeded(services: usize, root: &Path, content: &Path, locales: &Path) -> Result<(), Box<dyn Error>> {
    let languages = ["sv", "en", "ar", "fi"].map(str::to_owned).to_vec();
    write_corpus(&Corpus { services, languages, words: Words::Few, seed: 1 }, content)?;
    // The fourth language borrows the English messages: a page is a page.
    for (tag, from) in [("sv", "sv"), ("en", "en"), ("ar", "ar"), ("fi", "en")] {
        copy(&root.join("locales").join(from), &locales.join(tag))?;
    }
    Ok(())
}

/// Confirms the first service, in the order of paths, on this day of the month.
fn confirm_first(folder: &Path, day: usize) -> Result<(), Box<dyn Error>> {
    let mut below =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    below.sort();
    let file = folder.join("service.yaml");
    if !file.exists() {
        let first = below.iter().find(|path| path.is_dir()).ok_or("there is no service to confirm")?;
        return confirm_first(first, day);
    }
    let confirmed = |line: &str| {
        if line.starts_with("checked: ") { format!("checked: 2026-11-{day:02}\n") } else { line.to_owned() }
    };
    let before = fs::read_to_string(&file)?;
    let after: String = before.split_inclusive('\n').map(confirmed).collect();
    if after == before {
        return Err(format!("{} does not say when it was confirmed on another day", file.display()).into());
    }
    Ok(fs::write(file, after)?)
}

/// Wall time of one build and its peak memory in kB.
fn run(
    command: &Path,
    root: &Path,
    content: &Path,
    locales: &Path,
    public: &Path,
) -> Result<(Duration, u64), Box<dyn Error>> {
    let started = Instant::now();
    let mut child = Command::new(command)
        .args(["build", "--today", "2026-11-21", "--content"])
        .arg(content)
        .arg("--locales")
        .arg(locales)
        .arg("--templates")
        .arg(root.join("templates"))
        .arg("--out")
        .arg(public)
        .stderr(Stdio::null())
        .stdout(Stdio::null())
        .spawn()?;
    let mut peak = 0;
    let status = loop {
        peak = peak.max(high_water_mark(child.id()));
        match child.try_wait()? {
            Some(status) => break status,
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    if !status.success() {
        return Err(format!("{} failed: {status}", command.display()).into());
    }
    Ok((started.elapsed(), peak))
}

/// The kernel's own record of the largest resident set so far (`VmHWM`, in kB).
fn high_water_mark(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

/// What a tree holds.
#[derive(Debug, Default, Clone, Copy)]
struct Size {
    files: usize,
    pages: usize,
    bytes: u64,
}

/// Copies a tree file by file, as `cp -r` does.
fn copy(from: &Path, to: &Path) -> std::io::Result<Size> {
    fs::create_dir_all(to)?;
    let mut size = Size::default();
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            let inner = copy(&entry.path(), &target)?;
            size.files += inner.files;
            size.pages += inner.pages;
            size.bytes += inner.bytes;
        } else {
            size.bytes += fs::copy(entry.path(), &target)?;
            size.files += 1;
            size.pages += usize::from(target.extension().is_some_and(|extension| extension == "html"));
        }
    }
    Ok(size)
}
