// @ts-check
//! Where the sites under test lie. `tests/run` builds both and says where.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The site as published. */
export const PUBLISHED = folder("SAMLAD_SITE", "sv/search.html");

/** The site with more entries, whose index has many parts: see grow.mjs. */
export const GROWN = folder("SAMLAD_GROWN_SITE", "sv/search/t0.js");

/** Folders with exported files and answers, written by `cargo test -p samlad-search --test parity`. */
export const PARITY = process.env.SAMLAD_PARITY_FOLDERS ?? fileURLToPath(new URL("../../../target/tmp/", import.meta.url));

/**
 * @param {string} variable
 * @param {string} file that the folder holds
 */
function folder(variable, file) {
  const path = process.env[variable];
  if (path === undefined || !existsSync(`${path}/${file}`)) {
    throw new Error(`${variable} should name a built site with ${file}: see “search in browsers” in tests/run`);
  }
  return path;
}
