//! Puts the new tree in the place of the published one.
//!
//! Enters: both trees, whole. Leaves: the new one published, the former one at one of
//! the two hidden names. Must not know what is in
//! them.

use std::io;

use crate::output::write::disk;
use crate::output::write::error::WriteError;
use crate::output::write::place::{Place, Standing};

/// Publishes `place.next`. On failure everything stands as before.
pub(super) fn swap(place: &Place, standing: Standing) -> Result<(), WriteError> {
    let swapped = match standing {
        Standing::Absent => disk::rename_to_free(&place.next, &place.real),
        Standing::Vacant | Standing::Own => match disk::exchange(&place.next, &place.real) {
            Ok(true) => Ok(()),
            Ok(false) => rename_twice(place),
            Err(error) => Err(error),
        },
    };
    swapped.map_err(|source| {
        if disk::is_fixed(&source) {
            WriteError::Fixed { out: place.real.clone(), source }
        } else {
            WriteError::io("publish", &place.real)(source)
        }
    })
}

/// For file systems that cannot exchange (some network and user-space ones): between the two renames, some microseconds,
/// there is no site. A run killed there is put right by the next one, which finds the former tree.
fn rename_twice(place: &Place) -> io::Result<()> {
    disk::rename_to_free(&place.real, &place.former)?;
    if let Err(error) = disk::rename_to_free(&place.next, &place.real) {
        disk::rename_to_free(&place.former, &place.real)?;
        return Err(error);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::rename_twice;
    use crate::output::write::place::{self, Place};

    /// A place below a new folder, with these trees in it, each holding its own name.
    fn place(trees: &[&str]) -> (tempfile::TempDir, Place) {
        let dir = tempfile::tempdir().unwrap();
        for name in trees {
            fs::create_dir(dir.path().join(name)).unwrap();
            fs::write(dir.path().join(name).join("name"), name).unwrap();
        }
        let place = place::resolve(&dir.path().join("public")).unwrap();
        (dir, place)
    }

    #[test]
    fn two_renames_do_what_an_exchange_does() {
        let (_dir, place) = place(&["public", ".public.samlad-next"]);
        rename_twice(&place).unwrap();
        assert_eq!(fs::read_to_string(place.real.join("name")).unwrap(), ".public.samlad-next");
        assert_eq!(fs::read_to_string(place.former.join("name")).unwrap(), "public");
        assert!(!place.next.exists());
    }

    #[test]
    fn a_failed_second_rename_is_undone() {
        let (_dir, place) = place(&["public"]);
        rename_twice(&place).unwrap_err();
        assert_eq!(fs::read_to_string(place.real.join("name")).unwrap(), "public");
        assert!(!place.former.exists());
    }
}
