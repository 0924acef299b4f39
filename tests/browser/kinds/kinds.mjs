// @ts-check
//! Which kinds of pages a built site has, and which of its pages to look at.
//!
//! Nothing here lists the kinds: they are read from the paths of the built site, so that a new kind of page is looked at
//! as soon as it is built.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { turns } from "../../turns.mjs";

/**
 * @typedef {object} Sample
 * @property {string} kind such as `AREA/needs/*`
 * @property {string} lang folder of the language; empty for pages in all languages
 * @property {string} path below the site
 * @property {string} because why this page was chosen
 * @property {boolean} first whether it stands for its kind in its language
 */

/** @typedef {{ path: string, lang: string, kind: string, text: string, classes: string[] }} Known */

/**
 * The pages that stand for all: of each kind in each language the richest, and then as many more as it takes until every
 * class of every component that the language uses has been on one of them.
 * @param {string} site
 * @returns {Sample[]}
 */
export function samples(site) {
  const pages = pagesOf(site);
  /** @type {Map<string, Known[]>} */
  const groups = new Map();
  for (const page of pages) {
    const key = `${page.lang} ${page.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  /** @type {Sample[]} */
  const chosen = [];
  /** @type {Map<string, Set<string>>} */
  const seen = new Map();
  /** @param {Known} page @param {boolean} first @param {string} because */
  const choose = ({ kind, lang, path, classes }, first, because) => {
    chosen.push({ kind, lang, path, because, first });
    const known = seen.get(lang) ?? new Set();
    for (const name of classes) known.add(name);
    seen.set(lang, known);
  };
  for (const group of groups.values()) choose(richest(group), true, "the richest of its kind");
  for (const page of pages.sort((a, b) => b.classes.length - a.classes.length)) {
    const fresh = page.classes.filter((name) => !seen.get(page.lang)?.has(name));
    if (fresh.length > 0) choose(page, false, `the only one so far with ${fresh.join(" ")}`);
  }
  return chosen;
}

/** Languages of which each run looks at every kind: one of each script, and both directions. */
const WHOLE = ["", "sv", "ar", "ti"];

/**
 * Those that one run looks at: of most languages, what it is their turn for.
 * @param {Sample[]} chosen
 * @param {string[]} languages
 * @returns {Sample[]}
 */
export function byTurns(chosen, languages) {
  const all = process.env.SAMLAD_PAGES === "all";
  const due = turns(languages);
  return chosen.filter(({ lang, kind, first }) => {
    const turn = due(lang, kind);
    return all || WHOLE.includes(lang) || (first && turn);
  });
}

/**
 * @param {string} site
 * @returns {string[]} the folders of the languages
 */
export function languagesOf(site) {
  const folders = readdirSync(site, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => name).filter((name) => readdirSync(join(site, name)).includes("index.html"));
}

/**
 * Every page of a site with its kind.
 * @param {string} site
 * @returns {Known[]}
 */
export function pagesOf(site) {
  const languages = languagesOf(site);
  const paths = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html")).sort();
  const files = new Set(paths);
  const coded = new Set(paths.filter((path) => CODE.test(path)).flatMap((path) => targetsOf(join(site, path))));
  return paths.map((path) => {
    const lang = languages.find((name) => path.startsWith(`${name}/`)) ?? "";
    const text = readFileSync(join(site, path), "utf8");
    const kind = kindOf(lang === "" ? path : path.slice(lang.length + 1), { coded, files, lang });
    const classes = [...text.matchAll(/ class=(?:"([^"]*)"|([^\s>]+))/g)].flatMap(([, quoted, bare]) => (quoted ?? bare).split(/\s+/));
    return { path, lang, kind, text, classes: [...new Set(classes)] };
  });
}

const CODE = /^(?!404)\d+\.html$/;

/**
 * The ids of the entries that a spoken code leads to.
 * @param {string} file
 */
function targetsOf(file) {
  const links = readFileSync(file, "utf8").matchAll(/ href="?[^">\s]*?([a-z0-9-]+)\.html/g);
  return [...links].map(([, id]) => id).filter((id) => id !== "index");
}

/**
 * The path with what is one of many left out.
 * @param {string} path below the language
 * @param {{ coded: Set<string>, files: Set<string>, lang: string }} site
 */
function kindOf(path, { coded, files, lang }) {
  const segments = path.replace(/\.html$/, "").split("/");
  if (lang === "") return CODE.test(path) ? "CODE" : segments.join("/");
  if (segments.length === 1) return segments[0];
  const isArea = files.has(`${lang}/${segments[0]}/index.html`) && hasNeeds(files, `${lang}/${segments[0]}`);
  const named = segments.map((name, at) => {
    if (at === 0) return isArea ? "AREA" : name;
    if (isArea && coded.has(name)) return "SERVICE";
    return name === "index" || (isArea && at === 1) ? name : "*";
  });
  return named.join("/");
}

/**
 * Whether a folder is that of an area: it has pages for needs.
 * @param {Set<string>} files
 * @param {string} folder
 */
function hasNeeds(files, folder) {
  for (const file of files) if (file.startsWith(`${folder}/needs/`)) return true;
  return false;
}

/** @param {Known[]} group */
function richest(group) {
  return group.reduce((best, page) =>
    page.classes.length > best.classes.length || (page.classes.length === best.classes.length && page.text.length > best.text.length) ? page : best);
}
