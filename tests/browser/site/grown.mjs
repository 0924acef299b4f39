// @ts-check
//! What only the tests of the search need besides the site as published.

import { fileURLToPath } from "node:url";

import { folder } from "./folder.mjs";

/** The site with more entries, whose index has many parts: see grow.mjs. */
export const GROWN = folder("SAMLAD_GROWN_SITE", "sv/search/t0.js");

/** Folders with exported files and answers, written by `cargo test -p samlad-search --test parity`. */
export const PARITY = process.env.SAMLAD_PARITY_FOLDERS ?? fileURLToPath(new URL("../../../target/tmp/", import.meta.url));
