// @ts-check
//! The page to show to staff, and what readers take with them from a service: as they stand in the published site.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, test } from "node:test";

import { startChromium } from "../browsers/chromium.mjs";
import { serve } from "../site/server.mjs";

const SITE = process.env.SAMLAD_SITE;
if (SITE === undefined) throw new Error("SAMLAD_SITE should name the built site: see “desk” in tests/run");

/** @type {import("../browsers/chromium.mjs").Chromium} */
let browser;
/** @type {import("../site/server.mjs").Server} */
let server;
before(async () => {
  [browser, server] = await Promise.all([startChromium(), serve(SITE)]);
});
after(async () => {
  await browser.close();
  await server.die();
});

/** Every page to show to staff, from the top of the site. */
const PAGES = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((path) => /^[^/]+\/[^/]+\/show\/[^/]+\.html$/.test(path));
const TAGS = [...new Set(PAGES.map((path) => path.split("/")[0]))].sort();
const NAMES = [...new Set(PAGES.map((path) => path.slice(path.indexOf("/") + 1)))].sort();

/**
 * @template T
 * @param {string} path
 * @param {(page: import("playwright-core").Page) => Promise<T>} does
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
async function on(path, does, options) {
  const context = await browser.playwright.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(`${server.address}/${path}`);
    return await does(page);
  } finally {
    await context.close();
  }
}

/** @param {import("playwright-core").Page} page */
async function sheets(page) {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** @param {import("playwright-core").Page} page */
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/**
 * Sentences for staff that are not marked as theirs, and sentences of the reader that are.
 * @param {import("playwright-core").Page} page
 */
const mismarked = (page) =>
  page.evaluate(() => {
    /** @param {Element} element */
    const language = (element) => element.closest("[lang]")?.getAttribute("lang");
    const own = document.documentElement.lang;
    const faults = [];
    for (const side of Array.from(document.querySelectorAll("main .staff-pair__staff"))) {
      if (language(side) !== "sv") faults.push(side.textContent);
    }
    for (const side of Array.from(document.querySelectorAll("main .staff-pair__own"))) {
      if (language(side) !== own) faults.push(side.textContent);
    }
    return faults;
  });

test("each service has a page to show in each language", () => {
  assert.ok(NAMES.length > 0 && TAGS.includes("sv"));
  assert.equal(PAGES.length, NAMES.length * TAGS.length);
});

test("what is shown to staff prints on one sheet, whatever the service and the language", async () => {
  for (const [number, name] of NAMES.entries()) {
    const path = `${TAGS[number % TAGS.length]}/${name}`;
    await on(path, async (page) => assert.equal(await sheets(page), 1, path));
  }
  await on(PAGES[0], async (page) => {
    await page.evaluate(() => document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p style='block-size: 30cm'>x</p>"));
    assert.ok((await sheets(page)) > 1, "a page too long is found");
  });
});

test("both sides of the desk are marked as the languages they are, and nothing is wider than a small phone", async () => {
  for (const [number, tag] of TAGS.entries()) {
    const path = `${tag}/${NAMES[(number * 7) % NAMES.length]}`;
    const options = { viewport: { width: 320, height: 640 } };
    await on(
      path,
      async (page) => {
        assert.ok((await overflow(page)) <= 0, `${path} is too wide`);
        const expected = tag === "sv" || tag === "sv-simple";
        assert.equal((await page.locator("main .staff-pair__own").count()) === 0, expected, path);
        if (!expected) assert.deepEqual(await mismarked(page), [], path);
        await page.evaluate(() => {
          for (const side of Array.from(document.querySelectorAll("main .staff-pair__staff"))) side.removeAttribute("lang");
          document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p style='inline-size: 500px'>x</p>");
        });
        assert.ok((await overflow(page)) > 0, "a line too wide is found");
        if (!expected) assert.notDeepEqual(await mismarked(page), [], "a missing mark is found");
      },
      options,
    );
  }
});

test("the page of a service leads to its page to show, and back", async () => {
  const service = NAMES[0].replace("show/", "");
  await on(`ar/${service}`, async (page) => {
    await page.click(".staff-link__link");
    assert.ok(page.url().endsWith(`/ar/${NAMES[0]}`));
    await page.click("main > p > .entry-link");
    assert.ok(page.url().endsWith(`/ar/${service}`));
  });
});
