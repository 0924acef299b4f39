// @ts-check
//! Paper: every service on one A4, every guide on at most two, every leaflet on exactly one with nothing cut off.
//!
//! Every sheet is measured as it is laid out for paper; of each kind and language the longest, and of all languages one
//! leaflet, are made into real PDFs by Chromium, which poppler reads.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import { startChromium } from "./browsers/chromium.mjs";
import { PUBLISHED } from "./site/built.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {{ height: number, words: string[], small: string[], cut: string[] }} Layout */
/** @typedef {Layout & { path: string }} Measured */

const run = promisify(execFile);

const LANGUAGES = ["sv", "ar", "ti", "pl"];
/** What readers with tired eyes can read on paper, in points. */
const LEAST = 9;
/** What `@page` leaves of an A4, in CSS pixels. */
const SHEET = { width: Math.round((194 / 25.4) * 96), height: Math.floor((287 / 25.4) * 96) };
/** PDFs of each kind in each language. */
const PRINTED = 3;
/** Left out on paper: ways to other pages, where single facts were read (the sources stand below), the heads of tables. */
const LEFT_OUT =
  ".source-mark, .entry-footing__seen, .entry-footing__needs, .entry-footing__related, .opening-hours thead, .housing-map thead, .text-note a, .staff-link, .entry-tools, .read-aloud, .exit-page";
/** What a discreet leaflet never says. */
const TELLING = {
  sv: /våld|slår|hot\b|misshand|missbruk|beroende|drog|alkohol|spruta|skuld|kronofogd|kvinnofrid|skyddat/iu,
  en: /violen|abus|beat|threat|addict|drug|alcohol|needle|debt|enforcement|women's|shelter(ed)? housing/iu,
  ar: /عنف|ضرب|تهديد|إدمان|مخدر|كحول|(?<!\p{L})(?:ال)?(?:دين|ديون)(?!\p{L})/u,
};

/** @type {import("./browsers/chromium.mjs").Chromium} */
let browser;
/** @type {Page[]} */
let tabs;
/** @type {string} */
let folder;
before(async () => {
  browser = await startChromium();
  tabs = await Promise.all([newTab(), newTab()]);
  folder = await mkdtemp(join(tmpdir(), "samlad-paper-"));
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

for (const lang of LANGUAGES) {
  test(`${lang}: a service is one A4`, async () => {
    const areas = [`${lang}/orebro`, `${lang}/sverige`];
    const inAreas = (await Promise.all(areas.map(pagesIn))).flat();
    await judge(inAreas.filter((path) => !/\/(index|a-z|tonight|offline|leaflet.*)\.html$/.test(path)), 1);
  });

  test(`${lang}: a guide is at most two A4`, async () => {
    await judge(await pagesIn(`${lang}/guides`), 2);
  });
}

test("a leaflet is one A4 in every language, and nothing is cut off", async () => {
  const tags = (await readdir(PUBLISHED, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  /** @type {string[]} */
  const paths = [];
  for (const { name } of tags.filter((tag) => existsSync(join(PUBLISHED, tag.name, "print.html")))) {
    const found = (await pagesIn(`${name}/orebro`)).filter((path) => path.includes("/leaflet"));
    paths.push(...found);
  }
  assert.equal(paths.length, 2 * 12);
  const measured = await measure(paths);
  assert.deepEqual(faultsOf(measured, Infinity), []);
  await judgePdfs(measured.filter(({ path }) => /^(sv|ar|ti|pl)\//.test(path)), 1);
});

test("a discreet leaflet says nothing that others should not know", async () => {
  for (const [lang, telling] of Object.entries(TELLING)) {
    const { text } = await pdf(`${lang}/orebro/leaflet-discreet.html`);
    assert.doesNotMatch(text, telling);
    // The words are those that the other leaflet has.
    const full = await pdf(`${lang}/orebro/leaflet.html`);
    assert.match(full.text, telling);
  }
});

test("what does not fit, is not there or is too small is seen", async () => {
  const path = "sv/orebro/porten.html";
  const damage = (/** @type {string} */ css) => measureOne(tabs[0], path, `@media print { ${css} }`);
  assert.match(faultsOf([await damage("main.main { padding-block-end: 300mm }")], 1).join(), /does not fit/);
  assert.match(faultsOf([await damage(".fact-list { font-size: 6pt }")], 1).join(), /smaller than 9/);
  const whole = await measureOne(tabs[0], path);
  assert.notDeepEqual(missingFrom(await pdf(path, "@media print { .fact-list { visibility: hidden } }"), whole), []);
  assert.ok((await pdf(path, "@media print { main.main { padding-block-end: 300mm } }")).pages > 1);
  const leaflet = await measureOne(tabs[0], "sv/orebro/leaflet.html", "@media print { .leaflet { line-height: 3 } }");
  assert.notDeepEqual(leaflet.cut, []);
});

async function newTab() {
  const page = await browser.playwright.newPage({ viewport: SHEET });
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  return page;
}

/** @param {string} under */
async function pagesIn(under) {
  const names = (await readdir(join(PUBLISHED, under))).filter((name) => name.endsWith(".html"));
  return names.sort().map((name) => `${under}/${name}`);
}

/**
 * @param {string[]} paths
 * @param {number} most pages of each
 */
async function judge(paths, most) {
  assert.ok(paths.length > 0);
  const measured = await measure(paths);
  assert.deepEqual(faultsOf(measured, most), []);
  await judgePdfs(measured.sort((one, other) => other.height - one.height).slice(0, PRINTED), most);
}

/**
 * @param {string[]} paths
 * @returns {Promise<Measured[]>}
 */
async function measure(paths) {
  const queue = [...paths];
  /** @type {Measured[]} */
  const measured = [];
  const work = async (/** @type {Page} */ tab) => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) measured.push(await measureOne(tab, path));
  };
  await Promise.all(tabs.map(work));
  return measured;
}

/**
 * @param {Measured[]} measured
 * @param {number} most A4 of each
 */
function faultsOf(measured, most) {
  return measured.flatMap(({ path, height, small, cut }) => [
    ...(height > most * SHEET.height ? [`${path}: does not fit on ${most} A4: ${(height / SHEET.height).toFixed(2)}`] : []),
    ...small.map((what) => `${path}: smaller than ${LEAST} points: ${what}`),
    ...cut.map((what) => `${path}: cut off: ${what}`),
  ]);
}

/**
 * @param {Measured[]} measured
 * @param {number} most
 */
async function judgePdfs(measured, most) {
  /** @type {string[]} */
  const faults = [];
  for (const sheet of measured) {
    const printed = await pdf(sheet.path);
    if (printed.pages > most) faults.push(`${sheet.path}: ${printed.pages} pages`);
    const missing = missingFrom(printed, sheet);
    if (missing.length > 0) faults.push(`${sheet.path}: not on paper: ${missing.join(" ")}`);
  }
  assert.deepEqual(faults, []);
}

/**
 * @param {{ text: string }} printed
 * @param {Layout} sheet
 */
function missingFrom(printed, sheet) {
  const text = plain(printed.text);
  // Poppler puts marks on letters elsewhere on the line.
  return sheet.words.filter((word) => !/\p{Mn}/u.test(word) && !text.includes(plain(word)));
}

/**
 * @param {Page} tab
 * @param {string} path from the top of the site
 * @param {string} [css] what to add to it
 */
async function open(tab, path, css) {
  await tab.goto(pathToFileURL(join(PUBLISHED, path)).href);
  if (css === undefined) return;
  await tab.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

/**
 * @param {Page} tab
 * @param {string} path
 * @param {string} [css]
 * @returns {Promise<Measured>}
 */
async function measureOne(tab, path, css) {
  await open(tab, path, css);
  return { path, ...(await tab.evaluate(read, { least: LEAST, leftOut: LEFT_OUT })) };
}

/**
 * Prints a page.
 *
 * @param {string} path
 * @param {string} [css]
 */
async function pdf(path, css) {
  await open(tabs[0], path, css);
  const file = join(folder, "sheet.pdf");
  await tabs[0].pdf({ path: file, preferCSSPageSize: true });
  // In the order of the page, which knows the marks on letters, and in that of the file, which knows what stands on its head.
  const read = async (/** @type {string[]} */ ...wishes) => (await run("pdftotext", [...wishes, "-enc", "UTF-8", file, "-"])).stdout;
  const [text, raw] = [await read(), await read("-raw")];
  return { pages: text.split("\f").length - 1, text: text + raw };
}

/**
 * How a page is laid out for paper: its height, the words of `main`, texts that are too small and boxes that are too full.
 *
 * @param {{ least: number, leftOut: string }} given
 * @returns {Layout}
 */
function read({ least, leftOut }) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const aside = "nav, form, button, dialog, [hidden], .leaflet-how";
  const words = new Set();
  const small = new Set();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = /** @type {Text} */ (node).parentElement;
    const text = (node.nodeValue ?? "").trim();
    if (parent === null || text === "" || ["SCRIPT", "STYLE"].includes(parent.tagName)) continue;
    const main = document.querySelector("main > article, main > .leaflet") ?? document.querySelector("main");
    if (main?.contains(parent) && parent.closest(`${aside}, ${leftOut}`) === null) {
      text.match(/[\p{L}\p{M}\p{N}]+/gu)?.forEach((word) => words.add(word));
    }
    const points = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75;
    if (parent.checkVisibility() && points < least - 0.01) {
      small.add(`${parent.tagName.toLowerCase()}.${parent.className} ${points.toFixed(1)}`);
    }
  }
  const panels = [...document.querySelectorAll(".leaflet__panel")];
  const full = panels.filter((panel) => panel.scrollHeight > panel.clientHeight || panel.scrollWidth > panel.clientWidth);
  return {
    height: document.body.getBoundingClientRect().height,
    words: [...words],
    small: [...small],
    cut: full.map((panel) => `${panel.querySelector("h2")?.textContent} ${panel.scrollHeight - panel.clientHeight}`),
  };
}

/**
 * Text as it can be compared: a PDF has letters in the form that they were printed in, words broken at hyphens, and the
 * ligatures of lām and alif in either order.
 *
 * @param {string} text
 */
function plain(text) {
  return text.normalize("NFKD").replaceAll(/[\s\p{Cf}\p{Mn}\u2010\u0627\u0640\u0644-]/gu, "");
}
