// @ts-check
//! Whatever is typed or pasted, the search answers.

import assert from "node:assert/strict";

import { onSearchPage } from "../page/search.mjs";

/** @type {Record<string, string>} */
const TEXTS = {
  "ten thousand letters": "x".repeat(10_000),
  "ten thousand letters in words": "sova hyra mat ".repeat(715),
  "emoji": "😀👩‍👩‍👧‍👦🏳️‍🌈",
  "marks of direction": "\u200f\u202e\u2067\u061c",
  "marks of direction around a word": "\u202ehyra\u202c",
  "half of a pair": "\ud83d hyra \udc00",
  "signs of regular expressions": ".*+?^${}()|[]\\ (?<=a+)+$ [a-",
  "a script": "<script>console.error(1)</script>",
  "a picture": "<img src=x onerror=console.error(1)>\"'><svg onload=console.error(1)>",
  "names of properties": "__proto__ constructor toString hasOwnProperty",
  "nothing but spaces and signs": " \t … — , . ",
  "a zero byte": "hy\0ra",
};

/** @param {import("../page/search.mjs").World} world */
export async function strangeQueries(world) {
  await onSearchPage(world, {}, async (page) => {
    const elements = () => page.tab.run(() => document.querySelectorAll("form script, form img, form svg, form b").length, undefined);
    const before = await elements();
    for (const [name, text] of Object.entries(TEXTS)) {
      await page.paste(text);
      await page.tab.press("Enter");
      const { failed } = await page.answered();
      assert.equal(failed, null, `${name}: the search does not fail`);
      assert.equal(await elements(), before, `${name}: nothing of it becomes a part of the page`);
    }
    for (const name of ["ten thousand letters in words", "a script"]) {
      await page.paste(TEXTS[name]);
      await page.answered();
    }
    await page.type("hyra");
    await page.until("the next query has results", ({ hits }) => hits.length > 0);
  });
}
