// @ts-check
//! Whoever is in danger sees whom to ring before anything else.

import assert from "node:assert/strict";

import { overlay } from "../site/overlay.mjs";
import { assertAlphabet, onSearchPage } from "../page/search.mjs";

/** @typedef {import("../page/search.mjs").World} World */
/** @typedef {import("../page/state.mjs").State} State */

/** @type {[lang: string, text: string][]} */
const CALLS = [
  ["sv", "min man slår mig"],
  ["sv", "vill dö"],
  ["sv", "överdos"],
  ["en", "my husband hits me"],
  ["en", "want to die"],
  ["en", "overdose"],
  ["ar", "زوجي يضربني"],
  ["ar", "أريد أن أموت"],
  ["ar", "جرعة زائدة"],
];

/** @param {World} world */
export async function numberAboveTheList(world) {
  for (const lang of ["sv", "en", "ar"]) {
    await onSearchPage(world, { lang }, async (page) => {
      for (const [, text] of CALLS.filter(([of]) => of === lang)) {
        await page.type(text);
        const state = await page.until(`“${text}” shows a number to ring and results`, ({ lines, hits, empty }) =>
          lines.length > 0 && (hits.length > 0 || empty !== null));
        assertAbove(state, text);
        await page.type("bibliotek");
        await page.until("the numbers go when they are no longer asked for", ({ lines, ring }) => lines.length === 0 && !ring);
      }
    });
  }
}

/** The rest of the index cannot be had. @param {World} world */
export async function numberFromTheFirstPart(world) {
  const site = overlay(world.site, {
    "sv/search/t*": () => null,
    "sv/search/c*": () => null,
    "en/search/t*": () => null,
    "en/search/c*": () => null,
    "ar/search/t*": () => null,
    "ar/search/c*": () => null,
  });
  const expected = /\/search\/[tc]\d+\.js|ERR_FILE_NOT_FOUND/;
  for (const [lang, text] of CALLS) {
    await onSearchPage({ ...world, site }, { lang, expected }, async (page) => {
      await page.type(text);
      const state = await page.until(`“${text}” shows a number to ring without a part of the index`, ({ lines, failed }) =>
        lines.length > 0 && failed !== null);
      assertAbove(state, text);
      assertAlphabet(state.failed, lang, "the message leads to the alphabet");
    });
  }
}

/**
 * @param {State} state
 * @param {string} text
 */
function assertAbove({ lines, top }, text) {
  assert.ok(lines.some(({ id, number }) => id === "sos" && number === "tel:112"), `“${text}”: 112 is among the numbers`);
  for (const { id, number, bottom, before } of lines) {
    assert.match(number, /^tel:/, `“${text}”: ${id} has a number to ring`);
    assert.ok(before && bottom <= top, `“${text}”: ${id} stands above the list`);
  }
}
