// @ts-check
//! Searching leaves no trace: nothing is stored, no address changes, no request says what was typed.

import assert from "node:assert/strict";

import { onSearchPage } from "../page/search.mjs";
import { serve } from "../site/server.mjs";

/** Found, with a word that can be told from everything else in a request. */
const TEXT = "hyra xqzwv";
const TELLTALE = "xqzwv";

/** @param {import("../page/search.mjs").World} world */
export async function noTraces(world) {
  const server = await serve(world.site);
  try {
    await onSearchPage(world, { address: server.address }, async (page) => {
      const { tab } = page;
      assert.deepEqual(await tab.run(stored, undefined), [], "nothing is stored at first");
      const { place } = await page.state();
      await page.type(TEXT);
      const { hits } = await page.until("there are results", ({ hits }) => hits.length > 0);
      assert.equal((await page.state()).place, place, "typing leaves the address and the history as they are");
      await tab.press("Enter");
      const state = await page.answered();
      assert.equal(state.place, place, "Enter leaves the address and the history as they are");
      assert.deepEqual(await tab.run(stored, undefined), [], "nothing is stored after a search");

      await tab.click(".search-box__list a");
      await page.arrives("a click on a result opens it", new RegExp(`^${hits[0].href.replaceAll(/[.?]/g, "\\$&")}$`));
      assert.deepEqual(await tab.run(stored, undefined), [], "nothing is stored after opening a result");
      await tab.back();
      await page.until("the way back leads to the search", ({ place: now }) => now.split(" ")[0] === place.split(" ")[0]);
      assert.deepEqual(await tab.run(stored, undefined), [], "nothing is stored after going back");
      await tab.open(tab.address());
      const { text } = await page.until("the page is opened anew", () => true);
      assert.equal(text, "", "the box is empty when the page is opened anew");
    });
    for (const { url, method, headers } of server.asked) {
      assert.equal(method, "GET", `${url}: only files are asked for`);
      assert.ok(!url.includes("?"), `${url}: no address with a query`);
      assert.ok(!`${url} ${JSON.stringify(headers)}`.includes(TELLTALE), `${url}: no request says what was typed`);
    }
  } finally {
    await server.die();
  }
}

/** Everything that a page can keep. Runs inside the page. */
export async function stored() {
  const databases = await indexedDB.databases();
  const workers = "serviceWorker" in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  return [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...databases.map(({ name }) => `database ${name}`),
    ...("caches" in window ? await caches.keys() : []).map((name) => `cache ${name}`),
    ...workers.map(({ scope }) => `service worker ${scope}`),
    ...(document.cookie === "" ? [] : [`cookie ${document.cookie}`]),
    ...(window.name === "" ? [] : [`name of the window ${window.name}`]),
    ...(history.state === null ? [] : [`state of the history ${JSON.stringify(history.state)}`]),
  ];
}
