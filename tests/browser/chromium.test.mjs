// @ts-check
//! Every check, in Chromium.

import { after, before, test } from "node:test";

import { startChromium } from "./browsers/chromium.mjs";
import { AS_PUBLISHED, EVERYWHERE, IN_CHROMIUM } from "./checks.mjs";
import { PUBLISHED } from "./site/built.mjs";
import { GROWN } from "./site/grown.mjs";

const PATIENCE = 20_000;

/** @type {import("./browsers/tab.mjs").Browser} */
let browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

for (const [name, check] of Object.entries({ ...EVERYWHERE, ...IN_CHROMIUM })) {
  test(`Chromium: ${name}`, () => check({ browser, site: GROWN, patience: PATIENCE }));
}
for (const [name, check] of Object.entries(AS_PUBLISHED)) {
  test(`Chromium, as published: ${name}`, () => check({ browser, site: PUBLISHED, patience: PATIENCE }));
}
