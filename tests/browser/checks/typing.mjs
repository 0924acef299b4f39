// @ts-check
//! Searching as such: results while typing, their words marked, their count said, and more of them on demand.

import assert from "node:assert/strict";

import { overlay } from "../site/overlay.mjs";
import { assertAlphabet, onSearchPage } from "../page/search.mjs";

/** @typedef {import("../page/search.mjs").World} World */

/** @param {World} world */
export async function resultsWhileTyping(world) {
  await onSearchPage(world, {}, async (page) => {
    const { place } = await page.state();
    // What the box does when the search comes must not be taken for an answer to the keys.
    await page.tab.run(() => document.getElementById("search-text")?.focus(), undefined);
    await page.until("the search comes", ({ ready }) => ready);
    await page.type("hyr");
    await page.until("half a word has results", ({ hits }) => hits.length > 0);
    await page.tab.type("a");
    const found = await page.until("the words that were looked for are marked", ({ hits }) =>
      hits.some(({ marks }) => marks.some((mark) => /^hyra$/i.test(mark))));
    assert.equal(found.focus, "text", "the focus stays in the box");
    assert.equal(found.place, place, "the address and the history stay as they were");
    const { status, hits, more } = await page.until("role=status says how many there are", ({ status }) => /\d/.test(status ?? ""));
    const count = Number(/\d+/.exec(status ?? "")?.[0]);
    assert.ok(more ? count > hits.length : count === hits.length, `role=status: ${status} for ${hits.length} in the list`);
    await page.tab.press("Enter");
    const state = await page.until("Enter keeps the list", ({ hits }) => hits.length > 0);
    assert.equal(state.focus, "text", "the focus stays in the box");
    assert.equal(state.place, place, "the address and the history stay as they were");
  });
}

/** @param {World} world */
export async function nothingFound(world) {
  await onSearchPage(world, {}, async (page) => {
    await page.type("hyra");
    await page.until("there are results", ({ hits }) => hits.length > 0);
    await page.type("qxzqxzqxzqxz");
    const { empty, hits, lines } = await page.until("a message that nothing was found", ({ empty }) => empty !== null);
    assertAlphabet(empty, "sv", "the message leads to the alphabet");
    assert.deepEqual([hits, lines], [[], []], "no list");
    await page.until("role=status says that there is none", ({ status }) => /\b0\b/.test(status ?? ""));
  });
}

/** @param {World} world */
export async function more(world) {
  await onSearchPage(world, {}, async (page) => {
    await page.type("provord");
    const first = await page.until("some results, and more on demand", ({ hits, more }) => hits.length > 0 && more);
    await page.tab.click(".search-box__more");
    const { hits } = await page.until("more results", ({ hits }) => hits.length > first.hits.length);
    await page.tab.run(() => /** @type {HTMLElement} */ (document.querySelector(".search-box__more")).focus(), undefined);
    await page.tab.press("Enter");
    const next = await page.until("more results by the keyboard", (state) => state.hits.length > hits.length);
    assert.deepEqual(next.hits.slice(0, hits.length), hits, "what was there stays");
    const focused = await page.tab.run(() => /** @type {HTMLAnchorElement} */ (document.activeElement).href, undefined);
    assert.equal(focused, next.hits[hits.length].href, "the focus goes on at the first of them");
  });
}

/** Whatever stands in the index, a result is text. @param {World} world */
export async function textsAreTexts(world) {
  const title = "Provplats <img src=x onerror=console.error(1)><b>fet</b>";
  const site = overlay(world.site, { "sv/search/c*": (text) => text.replace("Provplats alltid", title) });
  await onSearchPage({ ...world, site }, {}, async (page) => {
    await page.type("provplats");
    await page.until("a title is shown as text", ({ hits }) => hits.some((hit) => hit.title === title));
  });
}
