// @ts-check
//! What a screen reader says of whole pages of the golden site, compared with what a person has read and found good.
//!
//! `SAMLAD_BLESS=1` writes down what is said now; read the difference before you keep it.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { startChromium } from "./browsers/chromium.mjs";
import { phrasesOf } from "./pages/phrases.mjs";
import { open } from "./pages/tab.mjs";

const GOLDEN = fileURLToPath(new URL("../golden/small/expected", import.meta.url));
const SAID = fileURLToPath(new URL("./said/", import.meta.url));

/** A Saturday at noon, on the day on which the golden site is built. */
const NOW = "2026-11-21T12:00:00+01:00";

/** Pages whose every phrase is written down. */
const PAGES = ["sv/staden/natthem.html", "en/staden/natthem.html", "sv/index.html"];

/** What takes phrases away, changes them or their order. @type {[name: string, find: RegExp, put: string][]} */
const FAULTS = [
  ["the main part is no landmark", /<main /, '<main role="presentation" '],
  ["the name of the service is no heading", /<h1(.*?)<\/h1>/s, "<p$1</p>"],
  ["numbers to ring are hidden", /class="?phone-link/, 'aria-hidden="true" class="phone-link'],
  ["headings are silent", /<h2/, '<h2 role="presentation"'],
];

/** @type {import("./browsers/chromium.mjs").Chromium} */
let browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

for (const path of PAGES) {
  test(`a screen reader says of ${path} what was found good`, async () => {
    const said = await saidBy((page) => open(page, GOLDEN, path));
    const file = `${SAID}${path.replaceAll("/", "-").replace(".html", ".txt")}`;
    if (process.env.SAMLAD_BLESS === "1") {
      mkdirSync(SAID, { recursive: true });
      writeFileSync(file, said);
    }
    assert.ok(existsSync(file), `${file} is not there: run with SAMLAD_BLESS=1 and read it`);
    assert.equal(said, readFileSync(file, "utf8"));
  });
}

for (const [name, find, put] of FAULTS) {
  test(`${name}: heard`, async () => {
    const sound = readFileSync(`${GOLDEN}/${PAGES[0]}`, "utf8");
    const faulty = sound.replace(find, put);
    assert.notEqual(faulty, sound, "the fault is in the page");
    assert.notEqual(await saidBy((page) => page.setContent(faulty)), await saidBy((page) => page.setContent(sound)));
  });
}

/** @param {(page: import("playwright-core").Page) => Promise<void>} opens */
async function saidBy(opens) {
  const context = await browser.playwright.newContext({ viewport: { width: 1280, height: 1024 } });
  try {
    const page = await context.newPage();
    // Notices and hours go by the clock.
    await page.clock.setFixedTime(NOW);
    await opens(page);
    return `${(await phrasesOf(page)).join("\n")}\n`;
  } finally {
    await context.close();
  }
}
