//! The way to an entry with a camera: QR codes as paths for SVG. The only module that imports qrcodegen.

use std::collections::HashMap;

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};
use rayon::prelude::*;
use serde::Serialize;

use crate::model::catalog::Catalog;
use crate::model::id::ShortCode;
use crate::plan::{Entry, address};

/// A code to be drawn with strokes of width 1 on a square.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QrView {
    /// The entry's spoken code; `None` for what is no entry.
    pub code: Option<u32>,
    /// What it says.
    pub address: String,
    /// Modules on one side.
    pub size: i32,
    /// `d` of an SVG path: one stroke for each row of dark modules.
    pub path: String,
}

/// The codes of all entries, drawn once for all languages.
#[derive(Debug)]
pub struct Codes {
    entries: HashMap<u32, QrView>,
}

impl Codes {
    /// Draws a code for the page of each spoken code.
    #[must_use]
    pub fn new(catalog: &Catalog) -> Self {
        let services = catalog.services.par_iter().map(|(_, service)| Entry::Service(service).code());
        let guides = catalog.guides.par_iter().map(|(_, guide)| Entry::Guide(guide).code());
        let draw = |code: ShortCode| {
            let address = format!("{}/{}", catalog.site.base_url, address::code(code));
            (code.number(), QrView { code: Some(code.number()), ..qr(address) })
        };
        Self { entries: services.chain(guides).map(draw).collect() }
    }

    /// The code of an entry.
    ///
    /// # Panics
    /// When no entry has the number.
    #[must_use]
    pub fn of(&self, code: ShortCode) -> &QrView {
        &self.entries[&code.number()]
    }
}

/// Draws a code for an address.
///
/// # Panics
/// When the address is longer than any code can hold, about 2,900 bytes.
#[must_use]
pub fn qr(address: String) -> QrView {
    let segments = QrSegment::make_segments(&address);
    // Every reader takes every mask; weighing all eight takes 25 times as long as drawing.
    let mask = Some(Mask::new(2));
    let (least, most) = (Version::MIN, Version::MAX);
    let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, least, most, mask, true)
        .expect("addresses of pages are short");
    QrView { code: None, address, size: code.size(), path: path(&code) }
}

/// One path, every move from where the last stroke ended: a third less than with places from the corner.
fn path(code: &QrCode) -> String {
    let mut path = String::from("M0 .5");
    let (mut pen_x, mut pen_y) = (0, 0);
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let dark = (x..code.size()).take_while(|&x| code.get_module(x, y)).count();
            let Ok(dark @ 1..) = i32::try_from(dark) else {
                x += 1;
                continue;
            };
            if (x, y) != (pen_x, pen_y) {
                path.push_str(&format!("m{} {}", x - pen_x, y - pen_y));
            }
            path.push_str(&format!("h{dark}"));
            x += dark;
            (pen_x, pen_y) = (x, y);
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a camera sees: the modules that the path's strokes cover.
    fn drawn(qr: &QrView) -> Vec<bool> {
        let side = usize::try_from(qr.size).expect("a size");
        let mut dark = vec![false; side * side];
        let (mut x, mut y) = (0_i32, 0_i32);
        let mut rest = qr.path.strip_prefix("M0 .5").expect("the path begins at the corner");
        while let Some(kind) = rest.chars().next() {
            let end = rest[1..].find(['m', 'h']).map_or(rest.len(), |end| end + 1);
            let numbers: Vec<i32> =
                rest[1..end].split(' ').map(|number| number.parse().expect("a number")).collect();
            match (kind, numbers.as_slice()) {
                ('m', &[right, down]) => (x, y) = (x + right, y + down),
                ('h', &[length]) => {
                    for _ in 0..length {
                        dark[usize::try_from(y * qr.size + x).expect("on the square")] = true;
                        x += 1;
                    }
                }
                other => panic!("{other:?} in a path"),
            }
            rest = &rest[end..];
        }
        dark
    }

    #[test]
    fn cameras_read_the_address() {
        for address in [
            "https://samlad.example.org/42.html",
            "https://hjalp.orebro.se/7.html",
            "https://samlad.example.org/sv/orebro/index.html",
        ] {
            let qr = qr(address.to_owned());
            let dark = drawn(&qr);
            let (side, quiet, scale) = (usize::try_from(qr.size).expect("a size"), 4, 4);
            let pixels = (side + 2 * quiet) * scale;
            let mut image = rqrr::PreparedImage::prepare_from_greyscale(pixels, pixels, |x, y| {
                let module = |at: usize| (at / scale).checked_sub(quiet).filter(|at| *at < side);
                let dark = module(x).zip(module(y)).is_some_and(|(x, y)| dark[y * side + x]);
                if dark { 0 } else { 255 }
            });
            let grids = image.detect_grids();
            let read: Vec<_> = grids.iter().map(|grid| grid.decode().expect("readable").1).collect();
            assert_eq!(read, [address]);
        }
    }

    #[test]
    fn a_code_costs_little() {
        let qr = qr("https://samlad.example.org/42.html".to_owned());
        assert_eq!(qr.size, 29);
        assert!(qr.path.len() < 1500, "{}", qr.path.len());
    }
}
