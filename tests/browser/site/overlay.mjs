// @ts-check
//! A site with a few files that are not as they were built, in a folder of its own.

import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** What becomes of a file: its new text, or `null` when it is missing. @typedef {(text: string) => string | null} Change */

/** @type {string[]} */
const made = [];
process.on("exit", () => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/**
 * The site with changed files; all others are links to the built ones.
 * @param {string} site
 * @param {Record<string, Change>} changes by path; a path that ends in `*` means all files that begin so
 * @returns {string} the new folder
 */
export function overlay(site, changes) {
  const from = resolve(site);
  // Beside the site: hard links do not lead to another disk, and Firefox goes where symbolic ones lead.
  const output = mkdtempSync(`${from}-`);
  made.push(output);
  const unused = new Set(Object.keys(changes));
  lay(from, output, "", changes, unused);
  if (unused.size > 0) throw new Error(`nothing was changed: ${[...unused].join(", ")}`);
  return output;
}

/**
 * The site with the files of a folder put in the place of those of one of its own.
 * @param {string} site
 * @param {string} path of the folder in the site, such as `sv/search`
 * @param {string} instead
 * @returns {string} the new folder
 */
export function exchange(site, path, instead) {
  const output = overlay(site, { [`${path}/*`]: () => null });
  for (const name of readdirSync(instead)) if (name.endsWith(".js")) copyFileSync(join(instead, name), join(output, path, name));
  return output;
}

/**
 * @param {string} from
 * @param {string} to
 * @param {string} below
 * @param {Record<string, Change>} changes
 * @param {Set<string>} unused
 */
function lay(from, to, below, changes, unused) {
  for (const entry of readdirSync(join(from, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    const pattern = Object.keys(changes).find((key) => (key.endsWith("*") ? path.startsWith(key.slice(0, -1)) : path === key));
    if (pattern !== undefined) {
      const built = readFileSync(join(from, path), "utf8");
      const text = changes[pattern](built);
      if (text !== built) unused.delete(pattern);
      if (text !== null) writeFileSync(join(to, path), text);
    } else if (entry.isDirectory()) {
      mkdirSync(join(to, path));
      lay(from, to, path, changes, unused);
    } else {
      linkSync(join(from, path), join(to, path));
    }
  }
}
