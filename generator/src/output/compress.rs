//! Smaller copies of texts, for web servers to give out as they are: the only module that imports brotli and flate2.
//!
//! What enters: the finished tree, and what is published now. What leaves: the tree with a `.br` and a `.gz` beside each
//! text that gets smaller by them. A published copy that still unpacks to the same text is kept: packing well takes time.
//! Must not know the disk, nor what a text says.

use std::io::{self, Read, Write};

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use rayon::prelude::*;

use super::{OutputPath, OutputTree};

/// What gets no smaller, or is nobody's to fetch.
const LEFT_OUT: &[&str] = &[".br", ".gz", ".png", ".zip", ".conf", "_headers", "Caddyfile"];

/// Below this, a text travels in one packet whether packed or not.
const LEAST: usize = 500;

/// How brotli packs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// For an estimate: what is published will be a little smaller.
    Quick,
    /// For what is published.
    Best,
}

/// Adds the smaller copies. `published` reads a file of the site as it stands now.
pub fn beside(tree: &mut OutputTree, published: &(impl Fn(&str) -> Option<Vec<u8>> + Sync)) {
    let texts: Vec<(&OutputPath, &[u8])> = tree.iter().filter(|(path, bytes)| packs(path, bytes)).collect();
    let made = |path: &str| tree.contains(path);
    let copies: Vec<(OutputPath, Vec<u8>)> = texts
        .par_iter()
        .flat_map_iter(|(path, bytes)| [(".br", *path, *bytes), (".gz", *path, *bytes)])
        .map(|(end, path, bytes)| (end, format!("{}{end}", path.as_str()), bytes))
        .filter(|(_, path, _)| !made(path))
        .filter_map(|(end, path, bytes)| {
            let kept = published(&path).filter(|packed| unpacks_to(end, packed, bytes));
            let packed =
                kept.unwrap_or_else(|| if end == ".br" { brotli(bytes, Effort::Best) } else { gzip(bytes) });
            (packed.len() < bytes.len()).then(|| (OutputPath::new(path), packed))
        })
        .collect();
    for (path, packed) in copies {
        tree.insert(path, packed);
    }
}

fn packs(path: &OutputPath, bytes: &[u8]) -> bool {
    bytes.len() >= LEAST && !LEFT_OUT.iter().any(|end| path.as_str().ends_with(end))
}

/// A text as browsers fetch it from a server that knows brotli.
#[must_use]
pub fn brotli(bytes: &[u8], effort: Effort) -> Vec<u8> {
    let (quality, window) = match effort {
        // Looking less far back than 2^17, this encoder takes 32 MB at these levels instead of one, for each text.
        Effort::Quick => (5, 17),
        // The last level is 2 % better and takes three times as long.
        Effort::Best => (10, 10),
    };
    // As far back as the text is long: the encoder makes room for it anew for each text.
    let lgwin = bytes.len().max(1).next_power_of_two().ilog2().clamp(window, 22).cast_signed();
    let params = BrotliEncoderParams { quality, lgwin, size_hint: bytes.len(), ..Default::default() };
    let mut packed = Vec::with_capacity(bytes.len() / 4);
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params).expect("a Vec takes everything");
    packed
}

/// Without time or name in it, so that the same text gives the same bytes.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("a Vec takes everything")
}

fn unpacks_to(end: &str, packed: &[u8], bytes: &[u8]) -> bool {
    // One byte more than there should be shows that there is too much.
    let most = bytes.len() as u64 + 1;
    let mut unpacked = Vec::with_capacity(bytes.len() + 1);
    let read: io::Result<usize> = if end == ".br" {
        brotli::Decompressor::new(packed, 4096).take(most).read_to_end(&mut unpacked)
    } else {
        GzDecoder::new(packed).take(most).read_to_end(&mut unpacked)
    };
    read.is_ok() && unpacked == bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(text: &str) -> OutputTree {
        let mut tree = OutputTree::default();
        tree.insert(OutputPath::new("sv/a.html"), text.repeat(100).into_bytes());
        tree.insert(OutputPath::new("sv/short.html"), b"<p>short".to_vec());
        tree.insert(OutputPath::new("icon.png"), vec![0; 1000]);
        tree.insert(OutputPath::new(".host/nginx.conf"), vec![b' '; 1000]);
        tree
    }

    fn packed(text: &str, published: impl Fn(&str) -> Option<Vec<u8>> + Sync) -> OutputTree {
        let mut tree = site(text);
        beside(&mut tree, &published);
        tree
    }

    fn get(tree: &OutputTree, path: &str) -> Vec<u8> {
        let found = tree.iter().find(|(other, _)| other.as_str() == path);
        found.unwrap_or_else(|| panic!("no {path}")).1.to_vec()
    }

    #[test]
    fn texts_get_smaller_copies() {
        let tree = packed("<p>Sova i natt</p>", |_| None);
        let names: Vec<&str> = tree.iter().map(|(path, _)| path.as_str()).collect();
        let expected =
            [".host/nginx.conf", "icon.png", "sv/a.html", "sv/a.html.br", "sv/a.html.gz", "sv/short.html"];
        assert_eq!(names, expected);
        for end in [".br", ".gz"] {
            let copy = get(&tree, &format!("sv/a.html{end}"));
            assert!(copy.len() < 100);
            assert!(unpacks_to(end, &copy, &get(&tree, "sv/a.html")));
        }
    }

    #[test]
    fn copies_are_kept_while_they_are_true() {
        let old = packed("<p>Sova i natt</p>", |_| None);
        // Another level packs otherwise: so it shows which copy was taken.
        let mark = brotli(&get(&old, "sv/a.html"), Effort::Quick);
        let published = |path: &str| (path == "sv/a.html.br").then(|| mark.clone());
        assert_eq!(get(&packed("<p>Sova i natt</p>", published), "sv/a.html.br"), mark);
        let new = packed("<p>Sova i dag</p>", published);
        assert!(unpacks_to(".br", &get(&new, "sv/a.html.br"), &get(&new, "sv/a.html")));
        for damaged in [&b""[..], b"damaged", &mark[..mark.len() - 1]] {
            let tree = packed("<p>Sova i natt</p>", |_| Some(damaged.to_vec()));
            assert_eq!(tree, old);
        }
    }
}
