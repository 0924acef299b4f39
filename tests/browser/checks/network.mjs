// @ts-check
//! On a web server with a strict policy, and when the network goes away.

import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";

import { assertAlphabet, onSearchPage } from "../page/search.mjs";
import { serve } from "../site/server.mjs";

/** @typedef {import("../page/search.mjs").World} World */

/** @param {World} world */
export async function strictPolicy(world) {
  const server = await serve(world.site);
  try {
    await onSearchPage(world, { address: server.address }, async (page) => {
      await page.type("hyra");
      await page.until("there are results", ({ hits }) => hits.length > 0);
      await page.type("vill dö");
      await page.until("there is a number to ring", ({ lines }) => lines.length > 0);
    });
  } finally {
    await server.die();
  }
}

/** @param {World} world */
export async function withoutNetwork(world) {
  const server = await serve(world.site);
  let dead = false;
  // Browsers themselves say that a file could not be had.
  const expected = /ERR_CONNECTION_REFUSED.*\/search\/[tc]\d+\.js$/;
  try {
    await onSearchPage(world, { address: server.address, expected }, async (page) => {
      await page.paste("hyra");
      const { hits } = await page.answered();
      assert.ok(hits.length > 0, "there are results");
      const other = await page.tab.run(unknownWord, undefined);
      await server.die();
      dead = true;

      await page.paste(other);
      const { failed, hits: old } = await page.until("a message when a part cannot be had", ({ failed }) => failed !== null);
      assertAlphabet(failed, "sv", "the message leads to the alphabet");
      assert.deepEqual(old, [], "results of another query are not shown with the message");
      await page.paste("vill dö");
      await page.until("a number to ring", ({ lines }) => lines.length > 0);
      await page.paste("hyra");
      await page.until("what has been loaded still answers", ({ hits: now, failed, lines }) =>
        isDeepStrictEqual(now, hits) && failed === null && lines.length === 0);

      await server.revive();
      dead = false;
      await page.paste(other);
      await page.until("the search works again with the network", ({ status, failed }) =>
        failed === null && /\d/.test(status ?? ""));
    });
  } finally {
    if (!dead) await server.die();
  }
}

/** A word for which a part is missing that has not been loaded. Runs inside the page. */
function unknownWord() {
  const { samladSearch } = /** @type {{ samladSearch: { find: (text: string, wishes: object) => { missing: string[] } } }} */ (
    /** @type {unknown} */ (window));
  const words = ["bibliotek", "kronofogden", "socialtjänst", "vinternatt", "ångest", "polisen"];
  const word = words.find((word) => samladSearch.find(word, { typing: true }).missing.length > 0);
  if (word === undefined) throw new Error("every part has been loaded");
  return word;
}
