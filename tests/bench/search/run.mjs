// @ts-check
//! The site's own search next to Pagefind, on the same pages in one run.
//!
//! node tests/bench/search/run.mjs [--pages 300,3000] [--queries 30] [--timed 10] [--json FILE] [--check]
//!
//! Tables go to standard output, progress to standard error. BENCHMARKS.md says what is measured and what must be built
//! before. With --check the status is 1 when a bar of report.mjs is passed.

import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ENGINES, PAGEFIND_WORKER } from './engines.mjs';
import { Reader } from './measure.mjs';
import { drawQueries } from './queries.mjs';
import { median, passedBars, tables } from './report.mjs';
import { Published, Server } from './serve.mjs';
import { LANGUAGES, makeSite } from './site.mjs';

/** @typedef {import('./measure.mjs').Cost} Cost */
/** @typedef {{query: string, cost: Cost, milliseconds?: number}} Visit */
/** @typedef {{files: number, raw: number, brotli: number}} Weight */

/**
 * @typedef {object} LanguageFigures medians
 * @property {number} bytes
 * @property {number} requests
 * @property {number} further
 * @property {number} milliseconds
 * @property {Visit[]} visits what they are medians of
 */

/**
 * @typedef {object} Figures of one size of site
 * @property {number} pages
 * @property {number} buildSeconds
 * @property {number} workerBytes
 * @property {Record<string, {index: Weight, code: Weight, seconds: number, languages: Record<string, LanguageFigures>}>} engines
 */

const FURTHER_QUERIES = 3;
const BROWSER = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '300,3000' },
    queries: { type: 'string', default: '30' },
    timed: { type: 'string', default: '10' },
    json: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});

const browser = await chromium.launch(BROWSER);
/** @type {Figures[]} */
const all = [];
try {
  for (const pages of values.pages.split(',')) all.push(await measure(Number(pages)));
} finally {
  await browser.close();
}
console.log(tables(all));
if (values.json) writeFileSync(values.json, JSON.stringify(all, null, 1));
if (values.check) {
  const passed = passedBars(all);
  for (const sentence of passed) console.error(sentence);
  process.exitCode = passed.length ? 1 : 0;
}

/**
 * Makes a site of one size and measures both searches on it.
 * @param {number} pages
 * @returns {Promise<Figures>}
 */
async function measure(pages) {
  const work = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'samlad-search-'));
  try {
    console.error(`${pages} pages: building`);
    const site = makeSite(pages, work);
    const published = new Published(site.folder);
    const files = readdirSync(site.folder, { recursive: true }).map(String);
    /** @type {Figures['engines']} */
    const engines = {};
    for (const { name, index, code } of Object.values(ENGINES)) {
      engines[name] = {
        index: weigh(published, files.filter((file) => index.test(file))),
        code: weigh(published, code(LANGUAGES[0])),
        seconds: site.indexSeconds[name],
        languages: {},
      };
    }
    const pagefind = fileURLToPath(new URL('pagefind.html', import.meta.url));
    const server = new Server(published, new Map([['/pagefind.html', pagefind]]));
    const reader = new Reader(browser, server, await server.open());
    for (const language of LANGUAGES) {
      console.error(`${pages} pages: asking in ${language}`);
      const queries = drawQueries(site.content, language, Number(values.queries) + FURTHER_QUERIES);
      const visits = await askAll(reader, language, queries);
      for (const [name, figures] of Object.entries(engines)) figures.languages[language] = medians(visits[name]);
    }
    server.close();
    const workerBytes = published.file(PAGEFIND_WORKER).body.length;
    return { pages, buildSeconds: site.buildSeconds, workerBytes, engines };
  } finally {
    rmSync(work, { recursive: true });
  }
}

/**
 * @param {Published} published
 * @param {string[]} files
 * @returns {Weight}
 */
function weigh(published, files) {
  const packed = files.map((file) => published.file(file));
  const sum = (/** @type {number[]} */ numbers) => numbers.reduce((total, number) => total + number, 0);
  return { files: files.length, raw: sum(packed.map(({ raw }) => raw)), brotli: sum(packed.map(({ body }) => body.length)) };
}

/**
 * Asks every query of both searches, in turns, so that a busy moment of the machine meets both. Only the first few are
 * timed: one takes some seconds.
 * @param {Reader} reader
 * @param {string} language
 * @param {string[]} queries the last ones follow the others and are not asked first
 */
async function askAll(reader, language, queries) {
  /** @type {Record<string, Visit[]>} */
  const visits = { samlad: [], pagefind: [] };
  for (const [at, query] of queries.slice(0, -FURTHER_QUERIES).entries()) {
    const asked = queries.slice(at, at + 1 + FURTHER_QUERIES);
    for (const engine of Object.values(ENGINES)) {
      const cost = await reader.count(engine, language, asked);
      const milliseconds = at < Number(values.timed) ? await reader.time(engine, language, query) : undefined;
      visits[engine.name].push({ query, cost, milliseconds });
    }
  }
  return visits;
}

/**
 * @param {Visit[]} visits
 * @returns {LanguageFigures}
 */
function medians(visits) {
  return {
    bytes: median(visits.map(({ cost }) => cost.bytes)),
    requests: median(visits.map(({ cost }) => cost.requests)),
    further: median(visits.flatMap(({ cost }) => cost.further)),
    milliseconds: median(visits.flatMap(({ milliseconds }) => milliseconds ?? [])),
    visits,
  };
}
