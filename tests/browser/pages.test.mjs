// @ts-check
//! Every kind of page in every language, opened in a browser and held to all that can be checked there.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { startChromium } from "./browsers/chromium.mjs";
import { byTurns, languagesOf, samples } from "./kinds/kinds.mjs";
import { checksFor } from "./pages.mjs";
import { SMALL, open, show } from "./pages/tab.mjs";
import { PUBLISHED } from "./site/built.mjs";

/** @type {import("./browsers/chromium.mjs").Chromium} */
let browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

const chosen = samples(PUBLISHED);
const languages = languagesOf(PUBLISHED);
const looked = byTurns(chosen, languages);

test("there is a page of every kind in every language", (context) => {
  const kinds = [...new Set(chosen.filter(({ lang }) => lang !== "").map(({ kind }) => kind))].sort();
  const shared = [...new Set(chosen.filter(({ lang }) => lang === "").map(({ kind }) => kind))].sort();
  context.diagnostic(`${kinds.length} kinds in each language: ${kinds.join(", ")}`);
  context.diagnostic(`${shared.length} kinds for all languages: ${shared.join(", ")}`);
  context.diagnostic(`${looked.length} of ${chosen.length} pages that stand for ${languages.length} languages are looked at`);
  for (const lang of languages) {
    const own = new Set(chosen.filter((sample) => sample.lang === lang).map(({ kind }) => kind));
    assert.deepEqual([...own].sort(), kinds, `${lang} has pages of every kind`);
  }
});

// Two tabs at a time, as many as there are cores where this has to be quick.
describe("pages", { concurrency: 2 }, () => {
  for (const sample of looked) {
    const { path, kind, because } = sample;
    test(`${path} (${kind}; ${because})`, async () => {
      // The policy of the page holds for axe and for test styles too; that nothing breaks it, the tours show.
      const context = await browser.playwright.newContext({ viewport: SMALL, bypassCSP: true });
      try {
        const page = await context.newPage();
        await show(page, SMALL);
        await open(page, PUBLISHED, path);
        const faults = [];
        for (const [name, check] of checksFor(sample)) {
          for (const fault of await check(page)) faults.push(`${name}: ${fault}`);
        }
        assert.deepEqual(faults, [], path);
      } finally {
        await context.close();
      }
    });
  }
});
