// @ts-check
//! What pages tell by their readers' clocks, in Chromium: the small golden site, made on 21 November 2026, with the scripts
//! of the published one.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { startChromium } from "./browsers/chromium.mjs";
import { PUBLISHED } from "./site/built.mjs";

const SITE = fileURLToPath(new URL("../golden/small/expected", import.meta.url));
const ORIGIN = "http://samlad.test";
const TYPES = { html: "text/html; charset=utf-8", js: "text/javascript" };

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {{ zone?: string, scripts?: boolean, change?: (text: string) => string }} Wishes */
/** @typedef {(wishes?: Wishes) => Promise<void>} Check */

/** @type {import("./browsers/chromium.mjs").Chromium} */
let browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

/**
 * What a page shows at a time.
 * @template T
 * @param {string} path
 * @param {string} now
 * @param {Wishes} wishes
 * @param {(page: Page) => Promise<T>} look
 */
async function at(path, now, { zone = "Europe/Stockholm", scripts = true, change = (text) => text }, look) {
  const context = await browser.playwright.newContext({ timezoneId: zone, javaScriptEnabled: scripts });
  /** @type {string[]} */
  const problems = [];
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await context.route(`${ORIGIN}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const [folder, contentType] = pathname.endsWith(".js") ? [PUBLISHED, TYPES.js] : [SITE, TYPES.html];
      await route.fulfill({ contentType, body: change(await readFile(folder + pathname, "utf8")) });
    });
    await page.clock.install({ time: now });
    await page.goto(`${ORIGIN}/${path}`);
    const seen = await look(page);
    assert.deepEqual(problems, []);
    return seen;
  } finally {
    await context.close();
  }
}

/** @param {string} selector @returns {(page: Page) => Promise<string[]>} */
const shown = (selector) => async (page) => {
  const all = await page.locator(selector).filter({ visible: true }).allTextContents();
  return all.map((text) => text.trim());
};

const NIGHT = "sv/staden/natthem.html";
const TONIGHT = "sv/staden/tonight.html";
const status = shown(".open-now[data-hours]");
const due = shown(".open-now--due");
const notices = shown(".notice-list__title strong");
const today = shown(".tonight-sheet__day:has(.tonight-sheet__today:not([hidden])) time");

/** @type {Record<string, Check>} */
const CHECKS = {
  "open past midnight, by the clocks of Stockholm": async (wishes = {}) => {
    for (const zone of ["Europe/Stockholm", "America/New_York", "Asia/Kolkata"]) {
      /** @param {string} now @returns {Promise<string[]>} */
      const tell = (now) => at(NIGHT, now, { zone, ...wishes }, status);
      assert.deepEqual(await tell("2026-11-23T18:59:00Z"), ["Stängt nu, öppnar 20:00"], zone);
      assert.deepEqual(await tell("2026-11-23T23:30:00Z"), ["Öppet nu till 08:00"], zone);
    }
  },
  "nothing outside of the span": async (wishes = {}) => {
    // What comes after the last day of reliable facts is not told.
    assert.deepEqual(await at("sv/staden/needs/sova.html", "2027-01-30T22:00:00Z", wishes, status), ["Öppet nu"]);
    assert.deepEqual(await at(NIGHT, "2026-11-19T22:59:00Z", wishes, status), []);
  },
  "facts that are overdue, from the day after on": async (wishes = {}) => {
    assert.deepEqual(await at(NIGHT, "2027-01-30T22:59:00Z", wishes, due), []);
    const [sentence, ...more] = await at(NIGHT, "2027-01-30T23:00:00Z", wishes, due);
    assert.match(sentence ?? "", /30 januari 2027/);
    assert.equal(more.length, 0);
    assert.deepEqual(await at(NIGHT, "2027-01-30T23:00:00Z", wishes, status), ["Ring eller fråga först. Uppgifterna är gamla."]);
  },
  "notices come and go": async (wishes = {}) => {
    const cases = [
      ["2026-11-24T22:59:00Z", ["Mycket kallt"]],
      ["2026-11-24T23:00:00Z", []],
      ["2026-12-23T22:59:00Z", []],
      ["2026-12-23T23:00:00Z", ["Rådet har stängt"]],
      ["2026-12-24T23:00:00Z", []],
    ];
    for (const [now, expected] of cases) {
      assert.deepEqual(await at("sv/staden/index.html", String(now), wishes, notices), expected, String(now));
    }
  },
  "a page that stays open": async (wishes = {}) => {
    const seen = await at("sv/staden/index.html", "2026-11-24T22:58:30Z", wishes, async (page) => {
      const first = await notices(page);
      await page.clock.runFor(2 * 60_000);
      return [first, await notices(page)];
    });
    assert.deepEqual(seen, [["Mycket kallt"], []]);
  },
  "today on tonight's page": async (wishes = {}) => {
    assert.deepEqual(await at(TONIGHT, "2026-11-22T22:59:00Z", wishes, today), ["22 november"]);
    assert.deepEqual(await at(TONIGHT, "2026-11-22T23:00:00Z", { zone: "America/New_York", ...wishes }, today), ["23 november"]);
  },
  "without scripts nothing is claimed of now": async (wishes = {}) => {
    const plain = { ...wishes, scripts: false };
    assert.deepEqual(await at(NIGHT, "2026-11-23T23:30:00Z", plain, status), []);
    assert.deepEqual(await at(NIGHT, "2026-11-23T23:30:00Z", plain, due), []);
    assert.deepEqual(await at(TONIGHT, "2026-11-23T23:30:00Z", plain, today), []);
    assert.deepEqual(await at("sv/staden/index.html", "2027-11-23T23:30:00Z", plain, notices), ["Mycket kallt"]);
    const dates = await at("sv/staden/index.html", "2027-11-23T23:30:00Z", plain, shown(".notice-list__dates"));
    assert.match(dates.join(" "), /20 november 2026.*24 november 2026/);
  },
};

for (const [name, check] of Object.entries(CHECKS)) test(name, () => check());

/** @type {[fault: string, check: string, change: (text: string) => string][]} */
const FAULTS = [
  ["hours an hour late", "open past midnight, by the clocks of Stockholm", (text) => text.replace(/data-from="(\d+)"/g, (_, from) => `data-from="${+from + 60}"`)],
  ["times an hour wrong", "open past midnight, by the clocks of Stockholm", (text) => text.replace(/data-zone="60"/g, 'data-zone="120"')],
  ["the device's zone", "open past midnight, by the clocks of Stockholm", (text) => text.replace(/Date\.now\(\)/g, "(Date.now()-new Date().getTimezoneOffset()*6e4-36e5)")],
  ["no script", "facts that are overdue, from the day after on", (text) => text.replace(/src=\S*open-now\.js/g, "")],
  ["no due day", "facts that are overdue, from the day after on", (text) => text.replace(/data-first=\d+ /g, "")],
  ["no end of a notice", "notices come and go", (text) => text.replace(/data-last=\d+/g, "")],
  ["a notice that is there too early", "notices come and go", (text) => text.replace(/data-first=\d+/g, "data-first=0")],
  ["a clock that is read once", "a page that stays open", (text) => text.replace(/setInterval\(.*?6e4\)/g, "0")],
  ["a day that ends an hour early", "today on tonight's page", (text) => text.replace(/data-last=(\d+)/g, (_, last) => `data-last=${+last - 60}`)],
  ["a page that shows what only a clock can tell", "without scripts nothing is claimed of now", (text) => text.replace(/ hidden/g, "")],
];

for (const [fault, name, change] of FAULTS) {
  test(`noticed: ${fault}`, async () => {
    await assert.rejects(CHECKS[name]({ change }), { code: "ERR_ASSERTION" });
  });
}
