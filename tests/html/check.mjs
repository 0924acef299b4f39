// @ts-check
//! Checks every page of a built site: `node tests/html/check.mjs OUTPUT`.
//!
//! Runs our own rules over every HTML file, and html-validate and vnu over those whose turn it is: each page of the site in
//! the first language and in a quarter of the others, other ones than its neighbour. `SAMLAD_PAGES=all` validates every
//! file, in four times the time. Prints what each found and ends with `N passed, N failed`, where one test is one rule on
//! one page. Exit status 1 when something failed, 2 on misuse.

import { existsSync } from "node:fs";
import { resolve } from "node:path";

import { turns } from "../turns.mjs";
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
const turn = byTurns(site.pages);
// vnu runs in a process of its own while the rest is checked here.
const fromVnu = vnu(resolve(folder), turn.map(({ path }) => path));
const { faults, weights } = await applyRules(site);
faults.set("html-validate", htmlValidate(turn));
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
const tests = (faults.size - 2) * site.pages.length + 2 * turn.length;
console.log(`${turn.length} of them validated; ${Math.max(0, tests - failed)} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Pages that stand for all. What can be wrong comes from the templates, from an entry's text or from a language's
 * messages: each of the three is seen many times.
 * @param {import("./site.mjs").Page[]} pages
 */
function byTurns(pages) {
  const languages = [...new Set(pages.filter(({ path }) => path.endsWith("/index.html")).map(({ path }) => path.split("/")[0]))];
  const due = turns(languages);
  return pages.filter(({ path }) => {
    const [lang, ...rest] = path.split("/");
    return rest.length === 0 || languages.indexOf(lang) === 0 || due(lang, rest.join("/"));
  });
}
