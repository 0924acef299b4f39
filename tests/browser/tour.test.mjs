// @ts-check
//! Tours through the site: from disk, from a server, and without scripts.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { startChromium } from "./browsers/chromium.mjs";
import { byTurns, languagesOf, pagesOf, samples } from "./kinds/kinds.mjs";
import { TOURS } from "./tours.mjs";
import { PUBLISHED } from "./site/built.mjs";

/** @type {import("./browsers/chromium.mjs").Chromium} */
let browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

const chosen = byTurns(samples(PUBLISHED), languagesOf(PUBLISHED));
/** Every page of one language, from right to left, and of the others those that stand for all. */
const WHOLE = ["", "ar"];
const every = pagesOf(PUBLISHED).filter(({ lang }) => WHOLE.includes(lang)).map(({ path }) => path);
const some = chosen.filter(({ lang }) => !WHOLE.includes(lang)).map(({ path }) => path);

for (const [name, { check, whole }] of Object.entries(TOURS)) {
  test(name, async (context) => {
    const paths = whole ? [...every, ...some] : chosen.map(({ path }) => path);
    context.diagnostic(`${paths.length} pages`);
    assert.deepEqual(await check({ browser: browser.playwright, site: PUBLISHED, paths }), []);
  });
}
