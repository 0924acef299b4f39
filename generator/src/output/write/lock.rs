//! One run at a time per output folder.
//!
//! Enters: the name of the lock file. Leaves: a lock that is held until released or until the process ends, however it
//! ends. Must not know what is done under it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::PathBuf;

use crate::output::write::disk;
use crate::output::write::error::WriteError;
use crate::output::write::place::Place;

/// The right to publish to one folder. The system takes it back when the process dies; the file then stays, unlocked.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

/// Locks `place`, or tells that another run has.
pub(super) fn take(place: &Place) -> Result<Lock, WriteError> {
    let path = &place.lock;
    loop {
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o644)
            .custom_flags(disk::NO_FOLLOW)
            .open(path)
            .map_err(WriteError::io("create the lock", path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(WriteError::Busy { out: place.real.clone() }),
            Err(TryLockError::Error(source)) => return Err(WriteError::io("lock", path)(source)),
        }
        let lock = Lock { file, path: path.clone() };
        // The run before may have removed the file between our opening and our locking it: then ours locks nothing.
        if lock.is_current().map_err(WriteError::io("look at the lock", path))? {
            return Ok(lock);
        }
    }
}

impl Lock {
    fn is_current(&self) -> io::Result<bool> {
        let held = self.file.metadata()?;
        match fs::symlink_metadata(&self.path) {
            Ok(named) => Ok((named.dev(), named.ino()) == (held.dev(), held.ino())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Removes the lock file, then lets go of it; in this order, so that no other run's file is removed.
    pub(super) fn release(self) -> Result<(), WriteError> {
        fs::remove_file(&self.path).map_err(WriteError::io("remove the lock", &self.path))
    }
}
