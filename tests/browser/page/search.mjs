// @ts-check
//! A search page in a browser: opens it, types into it, and waits for what a reader would see.

import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";

import { readState } from "./state.mjs";

/** @typedef {import("./state.mjs").State} State */
/** @typedef {import("../browsers/tab.mjs").Tab} Tab */

/**
 * What a check works in.
 * @typedef {object} World
 * @property {import("../browsers/tab.mjs").Browser} browser
 * @property {string} site folder of the site under test
 * @property {number} patience for how many milliseconds something is waited for
 */

/** A check throws an AssertionError when what it checks is not so. @typedef {(world: World) => Promise<void>} Check */

/**
 * @typedef {object} Start
 * @property {string} [lang]
 * @property {string} [address] of the site; without it, its folder
 * @property {RegExp} [expected] problems that the check itself causes
 * @property {import("../browsers/tab.mjs").Wishes} [wishes]
 */

/**
 * @typedef {object} SearchPage
 * @property {Tab} tab
 * @property {() => Promise<State>} state
 * @property {(what: string, holds: (state: State) => boolean) => Promise<State>} until
 * @property {(text: string) => Promise<void>} type replaces what stands in the box, key by key
 * @property {(text: string) => Promise<void>} paste replaces what stands in the box, at once
 * @property {() => Promise<State>} answered waits until the page has said what came of the last query
 * @property {(what: string, address: RegExp) => Promise<void>} arrives waits until the tab is at an address, and loaded
 */

/** Where two looks at the page are this far apart, in milliseconds. */
const BETWEEN_LOOKS = 25;

/**
 * Opens a search page, does something there, and sees to it that no error was reported.
 * @param {World} world
 * @param {Start} start
 * @param {(page: SearchPage) => Promise<void>} does
 */
export async function onSearchPage(world, start, does) {
  const tab = await world.browser.tab(start.wishes);
  try {
    await tab.open(`${start.address ?? pathToFileURL(world.site).href}/${start.lang ?? "sv"}/search.html`);
    await does(searchPage(tab, world.patience));
    const problems = tab.problems.filter((problem) => !start.expected?.test(problem));
    assert.deepEqual(problems, [], "no error in the page and none on the console");
  } finally {
    await tab.close();
  }
}

/**
 * @param {Tab} tab
 * @param {number} patience
 * @returns {SearchPage}
 */
function searchPage(tab, patience) {
  const state = () => tab.run(readState, undefined);
  /** @type {SearchPage["until"]} */
  const until = async (what, holds) => {
    const end = Date.now() + patience;
    for (;;) {
      const seen = await state();
      if (holds(seen)) return seen;
      if (Date.now() > end) assert.fail(`${what}; instead: ${JSON.stringify(seen)}; ${tab.problems.join("; ")}`);
      await pause(BETWEEN_LOOKS);
    }
  };
  const clear = () =>
    tab.run(() => {
      const input = /** @type {HTMLInputElement} */ (document.getElementById("search-text"));
      input.focus();
      input.select();
    }, undefined);
  return {
    tab,
    state,
    until,
    type: async (text) => {
      await clear();
      await tab.type(text);
    },
    paste: (text) =>
      tab.run((pasted) => {
        const input = /** @type {HTMLInputElement} */ (document.getElementById("search-text"));
        const status = document.querySelector("form [role=status]");
        if (status) status.textContent = "";
        input.focus();
        input.value = pasted;
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }, text),
    arrives: async (what, address) => {
      const end = Date.now() + patience;
      while (!address.test(tab.address())) {
        if (Date.now() > end) assert.fail(`${what}; instead: ${tab.address()}`);
        await pause(BETWEEN_LOOKS);
      }
      // The address is there before the page is.
      while ((await tab.run(() => document.readyState, undefined).catch(() => "")) !== "complete") {
        if (Date.now() > end) assert.fail(`${what}, and is not loaded`);
        await pause(BETWEEN_LOOKS);
      }
    },
    answered: () => until("an answer, or the message", ({ status, failed }) => failed !== null || /\d/.test(status ?? "")),
  };
}

/** Where the form leads, with scripts and without: nothing of what was typed is in it. */
export const ALPHABET = /\/a-z\.html\??$/;

/**
 * That a link leads to the list of everything.
 * @param {string | null} href
 * @param {string} lang
 * @param {string} what
 */
export function assertAlphabet(href, lang, what) {
  assert.match(href ?? "(hidden)", new RegExp(`/${lang}/a-z\\.html$`), what);
}
