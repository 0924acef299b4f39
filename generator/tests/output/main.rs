//! Publishing: what stands on the disk after a run, and after a run that must not or cannot publish.

#[path = "../common/mod.rs"]
mod common;
mod disks;
mod power;
mod publish;
mod recover;
mod refuse;
mod speed;
