// @ts-check
//! Leaving fast: on every page that is dangerous to be seen on, with and without scripts; and what stays behind.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { startChromium } from "./browsers/chromium.mjs";
import { PUBLISHED } from "./site/built.mjs";
import { overlay } from "./site/overlay.mjs";
import { serve } from "./site/server.mjs";

/** A page about violence, a need about violence, and the page before it in the history. */
const PAGE = "sv/sverige/kvinnofridslinjen.html";
const BEFORE = "sv/index.html";
const SCRIPT = "exit-page.js";

/** What is asked for when the reader leaves, and how long it takes when it never comes. */
const NEVER = -1;
const WAY_OUT = "https://www.smhi.se/";

/** What the name of a page about violence could hold, in the languages that have it. */
const TELLING = /kvinnofrid|våld|violence|عنف|vald/i;

/** @type {import("./browsers/chromium.mjs").Chromium} */
let browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

/**
 * Opens the page after another one. The way out leads to an empty page, after `delay` milliseconds.
 * @param {string} site
 * @param {{ scripts?: boolean, delay?: number }} wishes
 * @param {(page: import("playwright-core").Page, asked: string[]) => Promise<void>} does
 */
async function onPage(site, { scripts = true, delay = 0 }, does) {
  const server = await serve(site);
  const context = await browser.playwright.newContext({ javaScriptEnabled: scripts });
  /** @type {string[]} */
  const asked = [];
  try {
    await context.route(/^https:/, async (route) => {
      asked.push(`${route.request().url()} ${JSON.stringify(await route.request().allHeaders())}`);
      if (delay === NEVER) return;
      await new Promise((done) => setTimeout(done, delay));
      await route.fulfill({ contentType: "text/html", body: "<title>out</title>" }).catch(() => {});
    });
    const page = await context.newPage();
    await page.goto(`${server.address}/${BEFORE}`);
    await page.goto(`${server.address}/${PAGE}`);
    assert.deepEqual(asked, [], "nothing foreign is asked for before the reader leaves");
    await does(page, asked);
  } finally {
    await context.close();
    await server.die();
  }
}

/** Whether anything of the page is to be seen. Runs inside the page. */
const shown = () => document.body.getClientRects().length > 0;

/** @typedef {(site: string) => Promise<void>} Check */

/** @type {Record<string, Check>} */
const CHECKS = {
  "the link leads out without scripts": (site) =>
    onPage(site, { scripts: false }, async (page, asked) => {
      await page.click(".exit-page__link");
      await page.waitForURL(WAY_OUT);
      assert.equal(asked.length, 1, "one page is asked for");
      assert.ok(!asked[0].includes("referer"), `the way out is not told where the reader comes from: ${asked[0]}`);
    }),

  "the page is blank before the next one comes": (site) =>
    onPage(site, { delay: 500 }, async (page) => {
      assert.equal(await page.evaluate(shown), true);
      // Asked at once: a browser answers nothing while it goes elsewhere.
      const { blank, title } = await page.evaluate(() => {
        /** @type {HTMLElement} */ (document.querySelector(".exit-page__link")).click();
        return { blank: document.body.getClientRects().length === 0, title: document.title };
      });
      assert.ok(blank, "nothing is to be seen while the way out loads");
      assert.doesNotMatch(title, TELLING);
      await page.waitForURL(WAY_OUT);
    }),

  "three times Shift leads out, and nothing less": (site) =>
    onPage(site, { delay: 500 }, async (page, asked) => {
      /** @type {string[]} */
      const told = [];
      page.on("console", (message) => told.push(message.text()));
      for (const key of ["Shift", "Shift", "Tab", "Shift", "Shift"]) await page.keyboard.press(key);
      assert.equal(asked.length, 0, "Shift that is pressed for something else stays on the page");
      await page.evaluate(() => {
        addEventListener("keyup", () => console.info(document.body.getClientRects().length === 0 ? "blank" : "seen"));
      });
      await page.keyboard.press("Shift");
      await page.waitForURL(WAY_OUT);
      assert.deepEqual(told, ["blank"], "three times Shift blanks the page");
    }),

  "the way back leads past the page": (site) =>
    onPage(site, {}, async (page) => {
      await page.click(".exit-page__link");
      await page.waitForURL(WAY_OUT);
      await page.goBack();
      assert.ok(page.url().endsWith(BEFORE), `back leads to ${page.url()}`);
    }),

  "a page that comes out of the browser's memory is whole": (site) =>
    onPage(site, { delay: NEVER }, async (page) => {
      const title = await page.title();
      const states = await page.evaluate(() => {
        const state = () => ({ seen: document.body.getClientRects().length > 0, title: document.title });
        /** @type {HTMLElement} */ (document.querySelector(".exit-page__link")).click();
        const left = state();
        dispatchEvent(new Event("pageshow"));
        return [left, state()];
      });
      assert.equal(states[0].seen, false, "nothing is to be seen while the way out loads");
      assert.deepEqual(states[1], { seen: true, title }, "pageshow brings the page back");
    }),

  "the way out stays in reach on a phone": (site) =>
    onPage(site, {}, async (page) => {
      await page.setViewportSize({ width: 320, height: 568 });
      for (const end of [0, 1e6]) {
        await page.evaluate((y) => scrollTo(0, y), end);
        const box = await page.locator(".exit-page__link").boundingBox();
        assert.ok(box !== null && box.y >= 0 && box.y + box.height <= 568, `in view: ${JSON.stringify(box)}`);
        assert.ok(box.height >= 44, `${box.height} px high`);
      }
      // Nothing that can have the focus is below it when it has it.
      const links = page.locator("a[href], button, input, summary").locator("visible=true");
      for (let at = (await links.count()) - 1; at >= 0; at -= 3) {
        const link = links.nth(at);
        const covered = await link.evaluate((element) => {
          /** @type {HTMLElement} */ (element).focus();
          const { top, bottom } = element.getBoundingClientRect();
          const bar = /** @type {Element} */ (document.querySelector(".exit-page__link"));
          if (element === bar) return false;
          return bottom > bar.getBoundingClientRect().top && top < bar.getBoundingClientRect().bottom;
        });
        assert.ok(!covered, `covered with the focus on it: ${await link.innerText()}`);
      }
    }),

  "paper does not have it": (site) =>
    onPage(site, {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator(".exit-page").isVisible(), false, "not printed");
    }),

  "no title in a history tells of violence": async (site) => {
    const pages = sensitive(site);
    assert.ok(pages.length >= 40, `${pages.length} pages with a way out`);
    for (const { path, html } of pages) {
      const head = html.slice(0, html.search(/<style/i));
      const told = [...head.matchAll(/<title>([^<]*)|name="?description"? content="([^"]*)"/g)];
      const texts = told.map(([, title, description]) => title ?? description);
      assert.ok(texts.length >= 1 && !texts.some((text) => TELLING.test(text)), `${path}: ${texts.join(" | ")}`);
      assert.ok(html.includes('rel="nofollow noreferrer"'), `${path}: the link says not where it comes from`);
    }
    const paths = pages.map(({ path }) => path);
    for (const path of [PAGE, "sv/guides/vald.html", "ar/guides/vald.html", "sv/orebro/kvinnohuset.html", "ti/search.html"]) {
      assert.ok(paths.includes(path), `${path} has a way out`);
    }
  },
};

/** @param {string} site */
function sensitive(site) {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
  const pages = files.map((path) => ({ path: path.replaceAll("\\", "/"), html: readFileSync(join(site, path), "utf8") }));
  return pages.filter(({ html }) => /class="?exit-page__link/.test(html));
}

/** @type {{ name: string, check: keyof typeof CHECKS, file: string, find: RegExp, put: string, says: RegExp }[]} */
const FAULTS = [
  { name: "the referrer is sent", check: "no title in a history tells of violence", file: PAGE, find: /nofollow noreferrer/, put: "nofollow", says: /where it comes from/ },
  { name: "the page stays in view", check: "the page is blank before the next one comes", file: SCRIPT, find: /hidden\s*=\s*(!0|true)/, put: "hidden=!1", says: /while the way out loads/ },
  { name: "the page stays in the history", check: "the way back leads past the page", file: SCRIPT, find: /location\.replace/, put: "location.assign", says: /back leads to/ },
  { name: "two times Shift are enough", check: "three times Shift leads out, and nothing less", file: SCRIPT, find: />\s*2/, put: ">1", says: /stays on the page/ },
  { name: "the page stays blank", check: "a page that comes out of the browser's memory is whole", file: SCRIPT, find: /pageshow/, put: "pagelost", says: /brings the page back/ },
  { name: "a title tells", check: "no title in a history tells of violence", file: PAGE, find: /<title>/, put: "<title>Kvinnofrid ", says: /Kvinnofrid/ },
  { name: "the link scrolls away", check: "the way out stays in reach on a phone", file: PAGE, find: /position:fixed/, put: "position:static", says: /in view/ },
  { name: "it is printed", check: "paper does not have it", file: PAGE, find: /\.exit-page\{display:none\}/, put: ".exit-page{}", says: /not printed/ },
];

for (const [name, check] of Object.entries(CHECKS)) test(name, () => check(PUBLISHED));

describe("faults", () => {
  for (const { name, check, file, find, put, says } of FAULTS) {
    test(`${name}: found by “${check}”`, async () => {
      const faulty = overlay(PUBLISHED, {
        [file]: (text) => {
          assert.ok(find.test(text), `${file} has ${find}`);
          // A style that is not the one agreed upon would not count at all.
          return text.replace(find, put).replace(/<meta http-equiv="?Content-Security-Policy[^>]*>/, "");
        },
      });
      await assert.rejects(CHECKS[check](faulty), says);
    });
  }
});
