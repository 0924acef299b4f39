// @ts-check
//! The search by the keyboard, and in a script that runs from right to left.

import assert from "node:assert/strict";

import { onSearchPage } from "../page/search.mjs";

/** @typedef {import("../page/search.mjs").World} World */

/** In which order the keyboard comes to things; the last is the first result. */
const STOPS = ["text", "go", "area", "open", "A"];

/** @param {World} world */
export async function keyboard(world) {
  await onSearchPage(world, {}, async (page) => {
    await page.paste("hyra");
    const { hits } = await page.answered();
    for (const [at, stop] of STOPS.entries()) {
      assert.equal((await page.state()).focus, stop, `stop ${at + 1} of the keyboard`);
      if (at < STOPS.length - 1) await page.tab.press("Tab");
    }
    const focused = await page.tab.run(() => /** @type {HTMLAnchorElement} */ (document.activeElement).href, undefined);
    assert.equal(focused, hits[0].href, "the keyboard comes to the first result");
    await page.tab.press("Enter");
    await page.arrives("Enter opens the result", new RegExp(`${hits[0].href.replace(/.*\//, "/").replaceAll(".", "\\.")}$`));
  });
}

/** @param {World} world */
export async function rightToLeft(world) {
  await onSearchPage(world, { lang: "ar" }, async (page) => {
    await page.type("سكن");
    const { hits } = await page.until("there are results", ({ hits }) => hits.length > 0);
    const directions = await page.tab.run(
      () =>
        ["html", "form", "input[type=search]", ".search-box__list li"].map(
          (selector) => getComputedStyle(/** @type {Element} */ (document.querySelector(selector))).direction,
        ),
      undefined,
    );
    assert.deepEqual(directions, ["rtl", "rtl", "rtl", "rtl"], "everything runs from right to left");
    assert.ok(hits.some(({ marks }) => marks.length > 0), "the words that were looked for are marked");
    await page.type("provplats");
    const foreign = await page.until("there are results in Swedish", ({ hits }) => hits.some(({ title }) => title.startsWith("Provplats")));
    for (const { title, lang, dir } of foreign.hits.filter(({ title }) => title.startsWith("Provplats"))) {
      assert.deepEqual([lang, dir], ["sv", "ltr"], `${title} says that it is Swedish`);
    }
  });
}
