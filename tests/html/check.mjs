// @ts-check
//! Checks every page of a built site: `node tests/html/check.mjs OUTPUT`.
//!
//! Runs html-validate, vnu and our own rules over every HTML file, prints what each found and ends with
//! `N passed, N failed`, where one test is one rule on one page. Exit status 1 when something failed, 2 on misuse.

import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { applyRules } from "./rules.mjs";
import { readSite } from "./site.mjs";
import { htmlValidate, vnu } from "./tools.mjs";

/** @typedef {import("./site.mjs").Fault} Fault */

/** Enough to see what is wrong; the rest is counted. */
const SHOWN_FAULTS = 20;

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error("usage: node tests/html/check.mjs OUTPUT   (a folder that `samlad build` has filled)");
  process.exit(2);
}

const site = readSite(folder);
if (site.pages.length === 0) {
  console.error(`${folder} holds no page`);
  process.exit(2);
}
// vnu runs in a process of its own while the rest is checked here.
const fromVnu = vnu(resolve(folder));
const { faults, weights } = await applyRules(site);
faults.set("html-validate", htmlValidate(site));
faults.set("vnu", await fromVnu);

let failed = 0;
for (const [rule, found] of faults) {
  const paths = new Set(found.map(({ path }) => path));
  failed += paths.size;
  console.log(`${found.length === 0 ? "ok  " : "FAIL"} ${rule}${found.length === 0 ? "" : `: ${found.length}`}`);
  for (const { path, place, message } of found.slice(0, SHOWN_FAULTS)) {
    console.log(`     ${path}${place ? `:${place}` : ""}: ${message}`);
  }
  if (found.length > SHOWN_FAULTS) console.log(`     … and ${found.length - SHOWN_FAULTS} more`);
}

const sizes = [...weights].sort(([, a], [, b]) => a - b);
const [heaviest, most] = sizes[sizes.length - 1];
const [, median] = sizes[Math.floor(sizes.length / 2)];
console.log(`${site.pages.length} pages; HTML and CSS after brotli: median at most ${median} bytes, most ${most} (${heaviest})`);
console.log(`${Math.max(0, faults.size * site.pages.length - failed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
