// @ts-check
//! The published reader gives what tantivy gives, in a browser and from files on disk.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { onSearchPage } from "../page/search.mjs";
import { exchange } from "../site/overlay.mjs";

/** @typedef {{ error: string | null, missing: string[], hits: object[] }} Answer */
/** @typedef {{ text: string, options: object, hits: unknown[] }} Query */

const COMPARE = readFileSync(fileURLToPath(new URL("../../../search/tests/compare.js", import.meta.url)), "utf8");

/** As many queries are asked of one page: parts are then loaded in many orders. */
const QUERIES_A_PAGE = 100;

/**
 * @param {import("../page/search.mjs").World} world
 * @param {string} folder with exported files and `queries.json`, as search/tests/parity.rs writes it
 * @returns {Promise<number>} how many queries were asked
 */
export async function parity(world, folder) {
  /** @type {Query[]} */
  const queries = JSON.parse(readFileSync(`${folder}/queries.json`, "utf8"));
  assert.ok(queries.length > 0, "there are queries");
  const site = exchange(world.site, "sv/search", folder);
  for (let from = 0; from < queries.length; from += QUERIES_A_PAGE) {
    await onSearchPage({ ...world, site }, {}, async (page) => {
      await page.tab.run(() => document.getElementById("search-text")?.focus(), undefined);
      await page.until("the search comes", ({ ready }) => ready);
      const differences = await page.tab.run(askAll, { compare: COMPARE, queries: queries.slice(from, from + QUERIES_A_PAGE) });
      assert.deepEqual(differences, [], "the reader gives what tantivy gives");
    });
  }
  return queries.length;
}

/**
 * Asks everything, loading parts as the search box does. Runs inside the page.
 * @param {{ compare: string, queries: Query[] }} given
 * @returns {Promise<string[]>} what differs
 */
async function askAll({ compare, queries }) {
  /** @typedef {{ find: (text: string, options: object) => Answer }} Search */
  /** @typedef {{ load: (path: string, then: (failed?: boolean) => void) => void }} Samlad */
  const { samlad, samladSearch: { find } } = /** @type {{ samlad: Samlad, samladSearch: Search }} */ (/** @type {unknown} */ (window));
  const box = /** @type {HTMLFormElement} */ (document.querySelector("form[role=search]"));
  /** @type {{ optionsOf: (query: Query) => object, difference: (query: Query, answer: Answer) => string | null }} */
  const { optionsOf, difference } = new Function(`${compare}; return { optionsOf, difference };`)();
  /** @type {string[]} */
  const differences = [];
  for (const query of queries) {
    let answer = find(query.text, optionsOf(query));
    while (answer.missing.length > 0) {
      await Promise.all(answer.missing.map((name) => new Promise((done, fail) => {
        samlad.load(`${box.dataset.index}${name}.js`, (failed) => (failed ? fail(new Error(`no ${name}`)) : done(undefined)));
      })));
      answer = find(query.text, optionsOf(query));
    }
    const found = difference(query, answer);
    if (found !== null) differences.push(found);
  }
  return differences;
}
