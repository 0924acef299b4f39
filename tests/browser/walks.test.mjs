// @ts-check
//! The walks of `walks.mjs` in Chromium, on a server as strict as the real one: taps and bytes are counted and told.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { brotliCompressSync } from "node:zlib";

import { startChromium } from "./browsers/chromium.mjs";
import { PUBLISHED } from "./site/built.mjs";
import { overlay } from "./site/overlay.mjs";
import { serve } from "./site/server.mjs";
import { PRINTED, WALKS } from "./walks.mjs";

/** @type {import("./browsers/chromium.mjs").Chromium} */
let browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

/**
 * @param {import("./walks.mjs").Walk} walk
 * @param {string} site
 */
async function taken({ device: { width, height, now }, from, taps, finds }, site) {
  const server = await serve(site);
  const context = await browser.playwright.newContext({ viewport: { width, height }, timezoneId: "Europe/Stockholm", hasTouch: true });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.clock.install({ time: now });
    await page.goto(`${server.address}/${from}`);
    for (const to of taps) {
      // The first link that can be seen: a reader does not read addresses.
      const link = page.locator(`a[href$="${to.split("/").slice(-2).join("/")}"]:visible`).first();
      await link.tap();
      await page.waitForURL(`${server.address}/${to}`);
    }
    const shown = await page.locator("body").innerText();
    const missing = finds.filter((wanted) => !wanted.test(shown));
    return { taps: taps.length, bytes: await packed(site, server.asked.map(({ url }) => url)), missing };
  } finally {
    await context.close();
    await server.die();
  }
}

/**
 * What a reader loads of these, each once.
 * @param {string} site
 * @param {string[]} urls
 */
async function packed(site, urls) {
  const paths = [...new Set(urls)].filter((url) => url !== "/favicon.ico");
  const sizes = await Promise.all(paths.map(async (path) => brotliCompressSync(await readFile(join(site, path))).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

for (const walk of WALKS) {
  test(walk.who, async (context) => {
    const { taps, bytes, missing } = await taken(walk, PUBLISHED);
    context.diagnostic(`${taps} taps, ${bytes} bytes`);
    assert.deepEqual(missing, []);
    assert.ok(taps <= walk.most.taps && bytes <= walk.most.bytes, `${taps} taps, ${bytes} bytes`);
  });
}

test("a walk whose end is empty is found out", async () => {
  const [walk] = WALKS;
  const end = walk.taps[walk.taps.length - 1];
  const site = overlay(PUBLISHED, { [end]: (text) => text.replace(/<main[\s\S]*<\/main>/, "<main></main>") });
  const { missing } = await taken(walk, site);
  assert.notDeepEqual(missing, []);
});

test("staff print three sheets and the leaflet in Somali, from the page that lists them", async (context) => {
  const folder = await mkdtemp(join(tmpdir(), "samlad-walk-"));
  const server = await serve(PUBLISHED);
  const tab = await browser.playwright.newContext();
  try {
    const page = await tab.newPage();
    for (const [sheet, most] of Object.entries(PRINTED.sheets)) {
      await page.goto(`${server.address}/${PRINTED.from}`);
      await page.locator(`a[href$="${sheet}"]:visible`).first().click();
      await page.waitForURL(`${server.address}/${sheet}`);
      const path = join(folder, "sheet.pdf");
      await page.pdf({ path, preferCSSPageSize: true, format: "A4" });
      const { stdout } = await promisify(execFile)("pdfinfo", [path]);
      const pages = Number(/Pages:\s*(\d+)/.exec(stdout)?.[1]);
      context.diagnostic(`${sheet}: ${pages} A4`);
      assert.ok(pages >= 1 && pages <= most, `${sheet}: ${pages} A4`);
      // The text is in Somali: what is left in Swedish are names and official words, and they are marked.
      const [all, swedish] = await page.evaluate(() => {
        const lengths = (/** @type {string} */ selector) => [...document.querySelectorAll(selector)].reduce((sum, { textContent }) => sum + (textContent ?? "").length, 0);
        return [lengths("main"), lengths('main [lang="sv"]')];
      });
      assert.ok(swedish < all / 4, `${sheet}: ${swedish} of ${all} letters are Swedish`);
      assert.equal(await page.locator("html").getAttribute("lang"), "so");
    }
    const bytes = await packed(PUBLISHED, server.asked.map(({ url }) => url));
    context.diagnostic(`${Object.keys(PRINTED.sheets).length} taps, ${bytes} bytes`);
  } finally {
    await tab.close();
    await server.die();
    await rm(folder, { recursive: true });
  }
});
