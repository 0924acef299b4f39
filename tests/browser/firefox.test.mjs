// @ts-check
//! Every check that Firefox can do.

import { after, before, test } from "node:test";

import { startFirefox } from "./browsers/firefox.mjs";
import { EVERYWHERE } from "./checks.mjs";
import { GROWN } from "./site/grown.mjs";

const PATIENCE = 20_000;

/** @type {import("./browsers/tab.mjs").Browser} */
let browser;
before(async () => {
  browser = await startFirefox();
});
after(() => browser.close());

for (const [name, check] of Object.entries(EVERYWHERE)) {
  test(`Firefox: ${name}`, () => check({ browser, site: GROWN, patience: PATIENCE }));
}
