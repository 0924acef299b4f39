//! The site as one file, for a stick: the only module that imports zip.
//!
//! What enters: the finished tree. What leaves: a zip of all that opens from a folder. No times and one order, so that the
//! same site gives the same bytes. Must not know the disk, nor what a file is.

use std::io::{Cursor, Write as _};

use rayon::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::{OutputPath, OutputTree};

/// The folder that the archive unpacks into.
const FOLDER: &str = "samlad";

/// So many files are packed by one thread at a time.
const FILES_AT_A_TIME: usize = 64;

/// Packs those files that `wanted` says.
#[must_use]
pub fn archive(tree: &OutputTree, wanted: impl Fn(&OutputPath) -> bool) -> Vec<u8> {
    const SOUND: &str = "an archive in memory takes everything";
    let files: Vec<(&OutputPath, &[u8])> = tree.iter().filter(|(path, _)| wanted(path)).collect();
    let parts: Vec<Vec<u8>> = files.par_chunks(FILES_AT_A_TIME).map(pack).collect();
    let mut whole = ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        whole.merge_archive(ZipArchive::new(Cursor::new(part)).expect(SOUND)).expect(SOUND);
    }
    whole.finish().expect(SOUND).into_inner()
}

fn pack(files: &[(&OutputPath, &[u8])]) -> Vec<u8> {
    const SOUND: &str = "an archive in memory takes everything";
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        writer.start_file(format!("{FOLDER}/{}", path.as_str()), options).expect(SOUND);
        writer.write_all(bytes).expect(SOUND);
    }
    writer.finish().expect(SOUND).into_inner()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn archives_hold_what_is_wanted() {
        let mut tree = OutputTree::default();
        for number in 0..150 {
            tree.insert(OutputPath::new(format!("sv/{number:03}.html")), format!("<p>{number}").into_bytes());
        }
        let packed = archive(&tree, |path| path.as_str() != "sv/007.html");
        assert_eq!(packed, archive(&tree, |path| path.as_str() != "sv/007.html"));
        let mut read = ZipArchive::new(Cursor::new(packed)).expect("an archive");
        assert_eq!(read.len(), 149);
        assert_eq!(read.by_index(7).expect("a file").name().expect("text"), "samlad/sv/008.html");
        let mut text = String::new();
        read.by_name("samlad/sv/149.html").expect("a file").read_to_string(&mut text).expect("text");
        assert_eq!(text, "<p>149");
    }
}
