// @ts-check
//! axe finds nothing to complain of on the search page, whatever it shows, in every form in which it is shown.

import { after, before, test } from "node:test";

import { startChromium } from "./browsers/chromium.mjs";
import { axe } from "./checks/axe.mjs";
import { GROWN } from "./site/grown.mjs";

/** @type {import("./browsers/tab.mjs").Browser} */
let browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

test("axe finds nothing", () => axe({ browser, site: GROWN, patience: 20_000 }));
