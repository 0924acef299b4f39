// @ts-check
//! The page to show to staff, and what readers take with them from a service: as they stand in the published site.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
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

/**
 * Makes a page too long or too wide.
 * @param {import("playwright-core").Page} page
 * @param {"blockSize" | "inlineSize"} side
 * @param {string} size
 */
const grow = (page, side, size) =>
  page.evaluate(
    ([side, size]) => {
      const line = document.createElement("p");
      line.textContent = "x";
      line.style[/** @type {"blockSize" | "inlineSize"} */ (side)] = size;
      document.querySelector("main")?.append(line);
    },
    [side, size],
  );

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

test("what is shown to staff prints on one sheet: the longest page of each language", async () => {
  for (const tag of TAGS) {
    const size = (/** @type {string} */ name) => statSync(`${SITE}/${tag}/${name}`).size;
    const longest = NAMES.reduce((one, other) => (size(one) < size(other) ? other : one));
    const path = `${tag}/${longest}`;
    await on(path, async (page) => assert.equal(await sheets(page), 1, path));
  }
  await on(PAGES[0], async (page) => {
    await grow(page, "blockSize", "30cm");
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
        });
        await grow(page, "inlineSize", "500px");
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
    await page.click(".staff-card__reader > .entry-link");
    assert.ok(page.url().endsWith(`/ar/${service}`));
  });
});

/** A service with a certain address, which is not one that it can be dangerous to be seen with. */
function withAddress() {
  const buttons = (/** @type {string} */ path) => readFileSync(`${SITE}/${path}`, "utf8").split("data-load=entry-tools.js").length - 1;
  const path = NAMES.map((name) => `ar/${name.replace("show/", "")}`).find((path) => buttons(path) === 2);
  assert.ok(path, "a service has a certain address");
  return path;
}

test("an address is copied, and shown where nothing can be copied", async () => {
  const path = withAddress();
  const said = ".entry-tools__said:not(:empty)";
  await on(
    path,
    async (page) => {
      const button = page.locator(".entry-tools__button").first();
      const address = await button.getAttribute("data-text");
      await button.click();
      await page.waitForSelector(said);
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), address);
      assert.equal(await page.textContent(said), await page.locator(said).getAttribute("data-copied"));
    },
    { permissions: ["clipboard-read", "clipboard-write"] },
  );
  await on(path, async (page) => {
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    const button = page.locator(".entry-tools__button").first();
    await button.click();
    await page.waitForSelector(said);
    assert.ok((await page.textContent(said))?.endsWith(` ${await button.getAttribute("data-text")}`));
  });
});

test("a link is shared as the device does it, and leads to the page of the code", async () => {
  await on(withAddress(), async (page) => {
    await page.evaluate(() => {
      const share = async (/** @type {ShareData} */ given) => void (document.title = `${given.title} ${given.url}`);
      Object.defineProperty(navigator, "share", { value: share });
    });
    const button = page.locator(".entry-tools__button").last();
    const [url, title] = [await button.getAttribute("data-text"), await button.getAttribute("data-title")];
    await button.click();
    await page.waitForFunction((expected) => document.title === expected, `${title} ${url}`);
    assert.match(url ?? "", /\/\d+\.html$/);
  });
});

test("without scripts there is a message to send, and no button that does nothing", async () => {
  await on(
    withAddress(),
    async (page) => {
      assert.equal(await page.locator(".entry-tools__button:visible").count(), 0);
      assert.equal(await page.locator(".entry-tools a[href^='sms:?&body=']:visible").count(), 1);
    },
    { javaScriptEnabled: false },
  );
});
