// @ts-check
//! Faults that are put into a page or into the script of every page, each with the check that has to find it.
//!
//! The lists are data: what is put where, who has to find it, and what it has to say. A fault that nobody finds stays in
//! them, with `missed` telling why.

import { ALONE_FAULTS } from "./page-faults/alone.mjs";
import { AXE_FAULTS } from "./page-faults/axe.mjs";
import { LAYOUT_FAULTS } from "./page-faults/layout.mjs";
import { USE_FAULTS } from "./page-faults/use.mjs";

/** @typedef {import("./page-faults/put.mjs").PageFault} PageFault */

/** @type {PageFault[]} */
export const PAGE_FAULTS = [...AXE_FAULTS, ...LAYOUT_FAULTS, ...USE_FAULTS, ...ALONE_FAULTS];
