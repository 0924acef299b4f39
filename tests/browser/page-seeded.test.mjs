// @ts-check
//! Every check of pages has failed at least once, and for the right reason: a check that never failed proves nothing.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { startChromium } from "./browsers/chromium.mjs";
import { PAGE_FAULTS } from "./page-faults.mjs";
import { PAGE_CHECKS } from "./pages.mjs";
import { SMALL, open, show } from "./pages/tab.mjs";
import { PUBLISHED } from "./site/built.mjs";
import { overlay } from "./site/overlay.mjs";
import { TOURS } from "./tours.mjs";

/** @typedef {import("./page-faults.mjs").PageFault} PageFault */

const HOME = "sv/index.html";

/** @type {import("./browsers/chromium.mjs").Chromium} */
let browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

test("every check of pages has a fault that it finds", () => {
  const found = PAGE_FAULTS.map(({ check }) => check);
  assert.deepEqual([...Object.keys(PAGE_CHECKS), ...Object.keys(TOURS)].filter((name) => !found.includes(name)), []);
});

describe("faults in pages", { concurrency: 2 }, () => {
  for (const fault of PAGE_FAULTS) {
    test(`${fault.name}: ${fault.missed ? `missed, ${fault.missed}` : `found by “${fault.check}”`}`, async () => {
      const site = overlay(PUBLISHED, { [fault.file]: (built) => built.replace(asPattern(fault.find), fault.put) });
      const path = fault.file.endsWith(".html") ? fault.file : HOME;
      const said = await (fault.check in TOURS
        ? TOURS[fault.check].check({ browser: browser.playwright, site, paths: [path] })
        : onPage(site, path, fault.check));
      const found = said.some((one) => fault.says.test(one));
      if (fault.missed) assert.ok(!found, `it is found by now: take away “missed” (${said[0]})`);
      else assert.ok(found, `“${fault.check}” says ${JSON.stringify(said.slice(0, 3))}`);
    });
  }
});

/**
 * @param {string} site
 * @param {string} path
 * @param {string} check
 */
async function onPage(site, path, check) {
  const context = await browser.playwright.newContext({ viewport: SMALL, bypassCSP: true });
  try {
    const page = await context.newPage();
    await show(page, SMALL);
    await open(page, site, path);
    return await PAGE_CHECKS[check](page);
  } finally {
    await context.close();
  }
}

/**
 * Over all lines: pages are written on several, and `.` stops at their ends.
 * @param {string | RegExp} find
 */
function asPattern(find) {
  return typeof find === "string" ? find : new RegExp(find.source, "s");
}
