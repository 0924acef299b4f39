// @ts-check
//! What a keystroke in the search box costs on a slow telephone, with ten thousand documents:
//! `node tests/bench/search/keystroke.mjs SITE [SCALE]`, where SITE is a built site and SCALE what
//! `cargo test --release -p samlad-search --test scale -- --ignored` has written (`target/tmp/scale-10000`).
//!
//! The processor is six times slower than it is. Every query is typed letter by letter once its parts are there. Prints a table: milliseconds of scripts, and of scripts with styles and layout, per keystroke.

import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

import { startChromium } from "../../browser/browsers/chromium.mjs";
import { exchange } from "../../browser/site/overlay.mjs";

const SLOWER = 6;
const QUERIES = 20;

const [site, scale = "target/tmp/scale-10000"] = process.argv.slice(2);
if (site === undefined || !existsSync(`${site}/sv/search.html`) || !existsSync(`${scale}/index.js`)) {
  console.error("usage: node tests/bench/search/keystroke.mjs SITE [SCALE]");
  process.exit(2);
}

const chromium = await startChromium();
const page = await chromium.playwright.newPage();
await page.goto(`${pathToFileURL(exchange(site, "sv/search", scale)).href}/sv/search.html`);
await page.focus("#search-text");
await page.waitForFunction(() => "samladSearch" in window);
await page.evaluate(watch);
const devtools = await page.context().newCDPSession(page);
await devtools.send("Performance.enable");

const queries = readFileSync(`${scale}.tsv`, "utf8").split("\n").map((line) => line.split("\t")[0]).filter((text) => text !== "");
/** @type {{ scripts: number, all: number }[]} */
const costs = [];
for (const text of queries.slice(0, QUERIES)) {
  await load(text);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  costs.push(...(await typeAll(text)));
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
}
await chromium.close();

console.log(`${costs.length} keystrokes, processor ${SLOWER} times slower, milliseconds\n`);
console.log("|  | median | p95 | most |\n|---|---|---|---|");
console.log(row("scripts", costs.map(({ scripts }) => scripts)));
console.log(row("scripts, styles, layout", costs.map(({ all }) => all)));

/**
 * Loads the parts that the text and all its beginnings need.
 * @param {string} text
 */
async function load(text) {
  await page.evaluate(async (text) => {
    const { samladSearch } = /** @type {any} */ (window);
    const box = /** @type {any} */ (document.querySelector("form[role=search]"));
    const area = box.querySelector("select").value;
    for (let end = 1; end <= text.length; end++) {
      for (;;) {
        /** @type {{ missing: string[] }} */
        const { missing } = samladSearch.find(text.slice(0, end), { typing: true, area });
        if (missing.length === 0) break;
        await Promise.all(missing.map((name) => new Promise((done) => box.load(`${box.dataset.index}${name}.js`, done))));
      }
    }
  }, text);
}

/**
 * Empties the box and types a text, waiting for the answer to each letter.
 * @param {string} text
 */
async function typeAll(text) {
  await page.evaluate(() => {
    /** @type {HTMLInputElement} */ (document.getElementById("search-text")).value = "";
  });
  const found = [];
  for (const letter of text) {
    const before = await rendering();
    const count = await page.evaluate(() => /** @type {any} */ (window).asked.length);
    await page.keyboard.insertText(letter);
    await page.waitForFunction((count) => /** @type {any} */ (window).asked.length > count, count, { polling: "raf" });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    /** @type {number} */
    const scripts = await page.evaluate(() => /** @type {any} */ (window).asked.at(-1));
    found.push({ scripts, all: scripts + (await rendering()) - before });
  }
  return found;
}

/** Milliseconds that the page has spent on styles and layout so far. */
async function rendering() {
  const { metrics } = await devtools.send("Performance.getMetrics");
  const of = (/** @type {string} */ name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return of("RecalcStyleDuration") + of("LayoutDuration");
}

/**
 * Times each search that needs no further part, from the question to when its results stand in the page; and gives the
 * cards of the corpus the form that the box expects. Runs inside the page.
 */
function watch() {
  const { samladSearch } = /** @type {any} */ (window);
  const { find } = samladSearch;
  /** @type {number[]} */
  const asked = [];
  samladSearch.find = (/** @type {string} */ text, /** @type {object} */ wishes) => {
    const start = performance.now();
    const answer = find(text, wishes);
    for (const { card } of answer.hits) while (card.length < 6) card.push("");
    // Runs when the box is done with the answer.
    if (answer.missing.length === 0) queueMicrotask(() => asked.push(performance.now() - start));
    return answer;
  };
  Object.assign(window, { asked });
}

/**
 * @param {string} name
 * @param {number[]} values
 */
function row(name, values) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (/** @type {number} */ share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
  return `| ${name} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`;
}
