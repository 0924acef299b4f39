//! Why a site could not be published, and what to do about it.
//!
//! Enters: what the other modules found. Leaves: text for a person. Must not touch the disk.

use std::error::Error;
use std::fmt;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Why [`write`](super::write) did not, or not wholly, publish. Its text says what to do.
#[derive(Debug)]
#[non_exhaustive]
pub enum WriteError {
    /// The output is `/`, or a path that ends in `..` and does not exist: no folder can stand beside it.
    NoName {
        /// As given.
        out: PathBuf,
    },
    /// The output is a symlink to something that does not exist.
    PointsNowhere {
        /// The symlink.
        out: PathBuf,
    },
    /// The output is a file or a device.
    NotAFolder {
        /// The output, resolved.
        out: PathBuf,
    },
    /// The output holds something and was not made by this program.
    Foreign {
        /// The output, resolved.
        out: PathBuf,
        /// The first thing found in it, by name.
        found: PathBuf,
    },
    /// Something that this program did not make has one of the hidden names beside the output.
    InTheWay {
        /// What stands there.
        path: PathBuf,
    },
    /// Another run is publishing to the same folder.
    Busy {
        /// The output, resolved.
        out: PathBuf,
    },
    /// The output cannot be renamed: it is a mount point or belongs to the image of a container.
    Fixed {
        /// The output, resolved.
        out: PathBuf,
        /// What the system answered.
        source: io::Error,
    },
    /// The disk refused.
    Io {
        /// What was tried: a verb and its object.
        doing: &'static str,
        /// With what.
        path: PathBuf,
        /// What the system answered.
        source: io::Error,
    },
    /// The new site is published, but what had to follow failed; the next run does it.
    Afterwards(
        /// What failed.
        Box<WriteError>,
    ),
}

impl WriteError {
    /// Wraps the system's answer to `doing` something with `path`.
    pub(super) fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { doing, path: path.to_owned(), source }
    }

    /// Tells that the new site is published all the same.
    pub(super) fn afterwards(self) -> Self {
        Self::Afterwards(Box::new(self))
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoName { out } => {
                write!(f, "cannot publish to `{}`: name a folder with --out, such as `public`", out.display())
            }
            Self::PointsNowhere { out } => {
                write!(
                    f,
                    "`{}` is a link to nothing: create the folder it names, or remove it",
                    out.display()
                )
            }
            Self::NotAFolder { out } => {
                write!(f, "`{}` is not a folder: choose another --out, or move it away", out.display())
            }
            Self::Foreign { out, found } => write!(
                f,
                "`{}` holds `{}` and was not made by samlad, so it is left alone: \
                 choose a new or empty folder with --out, or empty this one",
                out.display(),
                found.display()
            ),
            Self::InTheWay { path } => write!(
                f,
                "`{}` is needed for publishing, but was not made by samlad: move it away and run again",
                path.display()
            ),
            Self::Busy { out } => write!(
                f,
                "another run is publishing to `{}`: wait until it is done, then run again",
                out.display()
            ),
            Self::Fixed { out, source } => write!(
                f,
                "`{}` cannot be exchanged for the new site ({source}): it is a mount point or part of a container's \
                 image; choose a folder inside it with --out",
                out.display()
            ),
            Self::Io { doing, path, source } => {
                write!(f, "could not {doing} `{}` ({source}): {}", path.display(), advice(source.kind()))
            }
            Self::Afterwards(error) => write!(f, "the new site is published, but: {error}"),
        }
    }
}

impl Error for WriteError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Fixed { source, .. } | Self::Io { source, .. } => Some(source),
            Self::Afterwards(error) => error.source(),
            Self::NoName { .. }
            | Self::PointsNowhere { .. }
            | Self::NotAFolder { .. }
            | Self::Foreign { .. }
            | Self::InTheWay { .. }
            | Self::Busy { .. } => None,
        }
    }
}

/// One action that helps against this kind of failure.
fn advice(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "free some space on this disk and run again",
        ErrorKind::PermissionDenied => {
            "samlad must be allowed to write in the output folder and in the folder around it; \
             correct that, or choose another --out"
        }
        ErrorKind::ReadOnlyFilesystem => "this disk cannot be written; choose another --out",
        ErrorKind::NotADirectory => "a part of this path is a file; choose another --out",
        ErrorKind::InvalidFilename => {
            "the name is too long or not allowed on this disk; choose a shorter one"
        }
        _ => "run again; if it fails again, choose another --out",
    }
}
