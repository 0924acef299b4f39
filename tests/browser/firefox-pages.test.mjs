// @ts-check
//! The pages that most readers need, in Firefox: they open without an error, have their heading, and no page is wider than
//! the screen.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { startFirefox } from "./browsers/firefox.mjs";
import { samples } from "./kinds/kinds.mjs";
import { PUBLISHED } from "./site/built.mjs";
import { overlay } from "./site/overlay.mjs";

/** As far as the site has them. */
const KINDS = ["index", "AREA/SERVICE", "AREA/tonight", "search", "guides/*"];
const LANGUAGES = ["sv", "ar"];
const NARROW = { width: 360, height: 640, scheme: /** @type {const} */ ("light") };

/** @type {import("./browsers/tab.mjs").Browser} */
let browser;
before(async () => {
  browser = await startFirefox();
});
after(() => browser.close());

const chosen = samples(PUBLISHED).filter(({ kind, lang, first }) => first && KINDS.includes(kind) && LANGUAGES.includes(lang));

test("Firefox is given pages to open", () => {
  assert.ok(chosen.length >= 2 * (KINDS.length - 1), chosen.map(({ path }) => path).join(" "));
});

for (const { path } of chosen) {
  test(`Firefox: ${path}`, async () => assert.deepEqual(await faultsOf(PUBLISHED, path), []));
}

/** It would not let the faults be: that is the matter of other tests. */
const POLICY = /<meta http-equiv="?Content-Security-Policy[^>]*>/i;

/** @type {[name: string, put: string, says: RegExp][]} */
const FAULTS = [
  ["a script fails", "<script>samladNothing()</script></main>", /samladNothing/],
  ["a box is too wide", "<style>main{inline-size:60rem}</style></main>", /wider than the screen/],
  ["the heading is hidden", "<style>h1{display:none}</style></main>", /no heading/],
];
for (const [name, put, says] of FAULTS) {
  test(`${name}: found in Firefox`, async () => {
    const path = "sv/index.html";
    assert.ok(existsSync(join(PUBLISHED, path)));
    const site = overlay(PUBLISHED, { [path]: (text) => text.replace(POLICY, "").replace("</main>", put) });
    const faults = await faultsOf(site, path);
    assert.ok(faults.some((fault) => says.test(fault)), faults.join("; "));
  });
}

/**
 * @param {string} site
 * @param {string} path
 */
async function faultsOf(site, path) {
  const tab = await browser.tab();
  try {
    await tab.show(NARROW);
    await tab.open(`${pathToFileURL(site).href}/${path}`);
    const { heading, wide } = await tab.run(() => {
      const first = document.querySelector("main h1");
      return {
        heading: first !== null && first.getClientRects().length > 0 ? (first.textContent ?? "").trim() : "",
        wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      };
    }, undefined);
    return [
      ...tab.problems,
      ...(heading === "" ? ["there is no heading to be seen"] : []),
      ...(wide ? ["the page is wider than the screen"] : []),
    ];
  } finally {
    await tab.close();
  }
}
