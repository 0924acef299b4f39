// @ts-check
//! Parts of the search that are missing, cut off or of another build: a message with the way to the alphabet.

import assert from "node:assert/strict";

import { ALPHABET, assertAlphabet, onSearchPage } from "../page/search.mjs";
import { overlay } from "../site/overlay.mjs";

/** @typedef {import("../page/search.mjs").World} World */
/** @typedef {import("../site/overlay.mjs").Change} Change */

/** @type {Change} */
const missing = () => null;
/** @type {Change} */
const cutOff = (text) => text.slice(0, text.length / 2);
/** @type {Change} */
const empty = () => "";
/** @type {Change} */
const otherBuild = (text) => text.replace(/"[0-9a-f]{8,}"/, '"01234567"');
/** @type {Change} */
const otherVersion = (text) => text.replace(/"samlad \d+"/, '"samlad 999"');

/** What the browser itself says of such a file. */
const NOT_FOUND = /ERR_FILE_NOT_FOUND.*\/search\/[a-z]+\d*\.js$/;
const SYNTAX = /SyntaxError: /;
const SILENCE = /^$/;
// The first part of the index comes at the same time, and calls the reader.
const WITHOUT_READER = /ERR_FILE_NOT_FOUND.*\/search\.js$|ReferenceError: samladSearch is not defined/;

/** @type {[name: string, files: string, change: Change, expected: RegExp][]} */
const DAMAGES = [
  ["the first part is missing", "sv/search/index.js", missing, NOT_FOUND],
  ["the first part is cut off", "sv/search/index.js", cutOff, SYNTAX],
  ["the first part is empty", "sv/search/index.js", empty, SILENCE],
  ["the first part is of another version", "sv/search/index.js", otherVersion, SILENCE],
  ["the first part is of another build", "sv/search/index.js", otherBuild, SILENCE],
  ["the words are missing", "sv/search/t*", missing, NOT_FOUND],
  ["the words are cut off", "sv/search/t*", cutOff, SYNTAX],
  ["the words are empty", "sv/search/t*", empty, SILENCE],
  ["the words are of another version", "sv/search/t*", otherVersion, SILENCE],
  ["the words are of another build", "sv/search/t*", otherBuild, SILENCE],
  ["the texts are missing", "sv/search/c*", missing, NOT_FOUND],
  ["the texts are of another build", "sv/search/c*", otherBuild, SILENCE],
];

/** @param {World} world */
export async function damagedParts(world) {
  for (const [name, files, change, expected] of DAMAGES) {
    const site = overlay(world.site, { [files]: change });
    await onSearchPage({ ...world, site }, { expected }, async (page) => {
      await page.type("hyra");
      const { failed, hits, more } = await page.until(`${name}: a message`, ({ failed }) => failed !== null);
      assertAlphabet(failed, "sv", `${name}: the message leads to the alphabet`);
      assert.deepEqual([hits, more], [[], false], `${name}: no list`);
      await page.tab.press("Enter");
      await page.arrives("Enter leads to the alphabet", ALPHABET);
    });
  }
}

/** Without the reader, the form does what it does without scripts. @param {World} world */
export async function noReader(world) {
  const site = overlay(world.site, { "search.js": () => null });
  await onSearchPage({ ...world, site }, { expected: WITHOUT_READER }, async (page) => {
    await page.type("hyra");
    await page.tab.press("Enter");
    await page.arrives("Enter leads to the alphabet", ALPHABET);
  });
}
