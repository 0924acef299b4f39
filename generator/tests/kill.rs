//! Publishing cannot break a site: runs are killed (`SIGKILL`) at random moments, and after each the published folder is
//! wholly one site or wholly the other. Meanwhile a reader never misses a page.
//!
//! `SAMLAD_KILLS` sets the number of kills (200), `SAMLAD_KILL_SEED` the moments, `SAMLAD_KILL_DIR` the disk: memory
//! where there is one, since on a slow disk most moments fall into waiting for it.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use samlad::output::OutputTree;
use samlad::output::write::write;

use crate::common::{expected, leftovers, snapshot, tree};

/// Pages that both versions of the site have, and the reader reads.
const READ: [&str; 3] = ["index.html", "sv/0/index.html", "en/136/index.html"];

/// 400 files with the version in each and some that never change; what only one version has, and a path that is a file
/// in one and a folder in the other.
fn site(version: &str) -> OutputTree {
    let padding = "x".repeat(3000);
    let mut files = vec![
        ("index.html".to_owned(), version.to_owned()),
        (format!("only-{version}/page.html"), version.to_owned()),
    ];
    files.push((if version == "a" { "turns" } else { "turns/index.html" }.to_owned(), version.to_owned()));
    for page in 0..397 {
        let language = ["sv", "en", "ar"][page % 3];
        files.push((format!("{language}/{page}/index.html"), format!("{version} {page} {padding}")));
    }
    files
        .extend((0..100).map(|asset| (format!("assets/{asset}.css"), format!("the same {asset} {padding}"))));
    tree(files)
}

/// What a folder may hold after a kill.
struct Sites {
    a: OutputTree,
    b: OutputTree,
    whole: [BTreeMap<String, String>; 2],
}

impl Sites {
    fn new() -> Self {
        let (a, b) = (site("a"), site("b"));
        let whole = [expected(&a), expected(&b)];
        Self { a, b, whole }
    }

    /// Fails unless `out` is wholly one of the two; which one.
    fn check(&self, out: &Path, moment: &str) -> usize {
        let found = snapshot(out);
        let which = self.whole.iter().position(|whole| *whole == found);
        which.unwrap_or_else(|| {
            let differ = |whole: &BTreeMap<_, _>| {
                found.iter().filter(|&(path, text)| whole.get(path) != Some(text)).count()
            };
            panic!(
                "{moment}: {} is neither site: {} paths, {} of them not as in a, {} not as in b",
                out.display(),
                found.len(),
                differ(&self.whole[0]),
                differ(&self.whole[1]),
            )
        })
    }
}

/// Random numbers that a seed repeats (splitmix64).
struct Moments(u64);

impl Moments {
    fn below(&mut self, limit: Duration) -> Duration {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        limit.mul_f64(((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64)
    }
}

fn number(variable: &str, default: u64) -> u64 {
    std::env::var(variable).map_or(default, |text| text.parse().expect("a number is set"))
}

fn disk() -> tempfile::TempDir {
    let memory = PathBuf::from("/dev/shm");
    let otherwise = if memory.is_dir() { memory } else { std::env::temp_dir() };
    let disk = std::env::var_os("SAMLAD_KILL_DIR").map_or(otherwise, PathBuf::from);
    tempfile::tempdir_in(disk).expect("the disk can be written")
}

/// Starts a process that publishes both sites in turn until it is killed, and waits until it is about to.
fn start(out: &Path) -> Child {
    let mut child = Command::new(std::env::current_exe().expect("it is known"))
        .args(["--ignored", "--exact", "child_publishes_until_killed", "--nocapture"])
        .env("SAMLAD_TEST_OUT", out)
        .stdout(Stdio::piped())
        .spawn()
        .expect("the tests can run themselves");
    let mut lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
    let running = lines.find(|line| line.as_ref().is_ok_and(|line| line.starts_with("running")));
    assert!(running.is_some(), "the process did not start");
    child
}

fn kill(mut child: Child) {
    child.kill().expect("it runs until it is killed");
    let status = child.wait().expect("it has ended");
    assert_eq!(status.code(), None, "the process ended by itself: {status}");
}

#[test]
#[ignore = "started by other tests"]
fn child_publishes_until_killed() {
    let Some(out) = std::env::var_os("SAMLAD_TEST_OUT").map(PathBuf::from) else { return };
    let (a, b) = (site("a"), site("b"));
    loop {
        write(&b, &out).unwrap();
        write(&a, &out).unwrap();
    }
}

#[test]
#[expect(clippy::print_stderr, reason = "tells where the kills fell")]
fn a_killed_run_leaves_one_site_whole() {
    let (disk, sites) = (disk(), Sites::new());
    let out = disk.path().join("public");
    write(&sites.a, &out).unwrap();
    let clock = Instant::now();
    write(&sites.b, &out).unwrap();
    // Long enough for the process to make its trees, publish one and be amidst the next.
    let mut span = clock.elapsed() * 4;
    let seed = number("SAMLAD_KILL_SEED", 1);
    let mut moments = Moments(seed);
    let (mut amidst, mut staged, mut seen) = (0, 0, [0; 2]);
    let kills = number("SAMLAD_KILLS", 200);
    let reader = Reader::start(&out);
    for trial in 0..kills {
        let moment = format!("kill {trial} of seed {seed}");
        let child = start(&out);
        thread::sleep(moments.below(span));
        kill(child);
        seen[sites.check(&out, &moment)] += 1;
        let left = leftovers(disk.path());
        amidst += u64::from(!left.is_empty());
        if left.is_empty() {
            // The machine has become slower than it was when measured.
            span += span / 10;
        }
        staged += u64::from(left.iter().any(|name| name == ".public.samlad-next"));
        // Every other time the next process meets what this one left, and may be killed removing it.
        if trial % 2 == 0 {
            let next = if trial % 4 == 0 { &sites.a } else { &sites.b };
            write(next, &out).unwrap_or_else(|error| panic!("after {moment}: {error}"));
            assert_eq!(snapshot(&out), expected(next), "after {moment}");
            assert_eq!(leftovers(disk.path()), [""; 0], "after {moment}");
        }
    }
    let reads = reader.stop();
    eprintln!(
        "{kills} kills: {amidst} amidst a run, {staged} with a second tree on the disk, {seen:?} left a or b, {reads} reads"
    );
    assert!(staged * 10 > kills, "too few kills fell into a publication: {staged} of {kills}");
    assert!(reads > kills, "the reader hardly read: {reads}");
}

#[test]
fn a_killed_first_run_leaves_nothing_or_a_whole_site() {
    let (disk, sites) = (disk(), Sites::new());
    let mut moments = Moments(number("SAMLAD_KILL_SEED", 1));
    let clock = Instant::now();
    write(&sites.b, &disk.path().join("measured")).unwrap();
    // Shorter after a kill that came too late, longer after one that came too early: they gather around the moment of
    // publication, however fast the machine is.
    let mut span = clock.elapsed() * 2;
    let (mut absent, mut published) = (0, 0);
    for trial in 0..number("SAMLAD_KILLS", 200) / 4 {
        let dir = disk.path().join(trial.to_string());
        fs::create_dir(&dir).unwrap();
        let out = dir.join("public");
        // Some start with a folder that git keeps.
        let vacant = trial % 3 == 0;
        if vacant {
            fs::create_dir(&out).unwrap();
        }
        let child = start(&out);
        thread::sleep(moments.below(span));
        kill(child);
        if vacant && fs::read_dir(&out).unwrap().next().is_none() || !vacant && !out.exists() {
            absent += 1;
            span += span / 4;
        } else {
            sites.check(&out, &format!("first kill {trial}"));
            published += 1;
            span -= span / 5;
        }
        write(&sites.a, &out).unwrap();
        assert_eq!(snapshot(&out), sites.whole[0]);
        assert_eq!(leftovers(&dir), [""; 0]);
        fs::remove_dir_all(&dir).unwrap();
    }
    assert!(absent > 0 && published > 0, "{absent} kills before, {published} after the first publication");
}

/// A thread that opens pages all the time and fails when one is missing or not whole.
struct Reader {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<u64>,
}

impl Reader {
    fn start(out: &Path) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let whole: Vec<[String; 2]> = READ
            .iter()
            .map(|path| [site("a"), site("b")].map(|site| expected(&site)[*path].clone()))
            .collect();
        let reader = {
            let (stop, out) = (stop.clone(), out.to_owned());
            move || {
                let mut reads = 0;
                while !stop.load(Ordering::Relaxed) {
                    for (path, whole) in READ.iter().zip(&whole) {
                        let found = fs::read_to_string(out.join(path));
                        let found = found.unwrap_or_else(|error| panic!("a reader misses {path}: {error}"));
                        assert!(whole.contains(&found), "a reader finds half of {path}: {found:.20}");
                        reads += 1;
                    }
                }
                reads
            }
        };
        Self { stop, thread: thread::spawn(reader) }
    }

    fn stop(self) -> u64 {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.join().expect("the reader missed no page")
    }
}
