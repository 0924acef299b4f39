// @ts-check
//! Reading help: pages read aloud by voices of the device alone, words explained where they stand, easy Swedish beside Swedish.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { startChromium } from "./browsers/chromium.mjs";
import { PUBLISHED } from "./site/built.mjs";
import { overlay } from "./site/overlay.mjs";
import { serve } from "./site/server.mjs";

/** An entry, and one whose text has words of the glossary. */
const PAGE = "ar/orebro/porten.html";
const WORDS = "sv/guides/vrakning.html";
const SCRIPT = "read-aloud.js";
const PLAY = ".read-aloud__play";

/** @typedef {{ lang: string, localService: boolean, name: string }} Voice */

/** @type {Voice[]} */
const VOICES = [
  { lang: "ar-EG", localService: false, name: "a server" },
  { lang: "ar-SA", localService: true, name: "the device" },
  { lang: "sv_SE", localService: true, name: "the device" },
];

/** @type {import("./browsers/chromium.mjs").Chromium} */
let browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

/**
 * Puts a voice in the place of the browser's that says at once what it is given, into `window.said`, or waits.
 * @param {{ voices: Voice[], waits: boolean }} given
 */
function mute({ voices, waits }) {
  /** @type {any} */ (window).said = [];
  /** @type {any} */ (window).stopped = 0;
  const speech = {
    getVoices: () => voices,
    addEventListener: () => {},
    cancel: () => /** @type {any} */ (window).stopped++,
    speak: (/** @type {any} */ utterance) => {
      const { text, lang, voice } = utterance;
      /** @type {any} */ (window).said.push({ text, lang, name: voice.name });
      if (!waits) setTimeout(() => utterance.onend(), 0);
    },
  };
  Object.defineProperty(window, "speechSynthesis", { value: speech, configurable: true });
  /** @type {any} */ (window).SpeechSynthesisUtterance = function (/** @type {string} */ text) {
    this.text = text;
  };
}

/**
 * @param {string} site
 * @param {{ voices?: Voice[], waits?: boolean, scripts?: boolean }} wishes
 * @param {(page: import("playwright-core").Page, server: import("./site/server.mjs").Server) => Promise<void>} does
 */
async function onEntry(site, { voices = VOICES, waits = false, scripts = true }, does) {
  const server = await serve(site);
  const context = await browser.playwright.newContext({ javaScriptEnabled: scripts });
  try {
    if (scripts) await context.addInitScript(mute, { voices, waits });
    const page = await context.newPage();
    page.setDefaultTimeout(5000);
    await page.goto(`${server.address}/${PAGE}`);
    await does(page, server);
  } finally {
    await context.close();
    await server.die();
  }
}

/**
 * @param {import("playwright-core").Page} page
 * @returns {Promise<{ text: string, lang: string, name: string }[]>}
 */
const said = (page) => page.evaluate(() => /** @type {any} */ (window).said);

/** @param {import("playwright-core").Page} page */
async function readWhole(page) {
  await page.click(PLAY);
  await page.waitForSelector(".read-aloud button:nth-of-type(2)", { state: "attached" });
  await page.waitForFunction(() => /** @type {any} */ (window).said.length > 5 && /** @type {any} */ (document.querySelectorAll(".read-aloud button")[1]).hidden);
  return said(page);
}

/** @type {Record<string, (site: string) => Promise<void>>} */
const CHECKS = {
  "without scripts there is no button": (site) =>
    onEntry(site, { scripts: false }, async (page) => {
      assert.equal(await page.locator(PLAY).isVisible(), false);
    }),

  "the script comes with the first click": (site) =>
    onEntry(site, { waits: true }, async (page, server) => {
      const fetched = () => server.asked.some(({ url }) => url.endsWith(SCRIPT));
      assert.equal(fetched(), false, "not with the page");
      await page.click(PLAY);
      await page.waitForFunction(() => /** @type {any} */ (window).said.length === 1);
      assert.equal(fetched(), true);
    }),

  "the whole text is read, each part by a voice of its language": (site) =>
    onEntry(site, {}, async (page) => {
      const spoken = await readWhole(page);
      assert.deepEqual([...new Set(spoken.map(({ lang }) => lang))].sort(), ["ar-SA", "sv_SE"], "Arabic and Swedish voices");
      for (const { text, lang } of spoken) {
        if (/[\u0600-\u06ff]/.test(text)) assert.equal(lang, "ar-SA", `Arabic is read in Arabic: ${text}`);
        assert.ok(text.length <= 200, `short enough for every voice: ${text}`);
      }
      const heading = (await page.locator("h1").innerText()).replaceAll(/[\u2066-\u2069]/g, "").trim();
      const letters = (/** @type {string} */ text) => text.replaceAll(/[\u2066-\u2069\s]/g, "");
      assert.ok(letters(spoken.map(({ text }) => text).join("")).startsWith(letters(heading)), "it begins with the title");
      const all = letters(spoken.map(({ text }) => text).join(""));
      for (const paragraph of await page.locator("article .prose p").allInnerTexts()) {
        assert.ok(all.includes(letters(paragraph)), `read: ${paragraph}`);
      }
    }),

  "no voice that sends the text away": async (site) => {
    await onEntry(site, {}, async (page) => {
      const spoken = await readWhole(page);
      assert.deepEqual(spoken.filter(({ name }) => name !== "the device"), [], "only voices of the device");
    });
    await onEntry(site, { voices: VOICES.slice(0, 1) }, async (page) => {
      await page.click(PLAY);
      await page.waitForFunction(() => document.querySelector(".read-aloud [role=status]")?.textContent !== "");
      assert.deepEqual(await said(page), [], "nothing is read without a voice of the device");
      assert.equal(await page.locator(PLAY).isVisible(), false, "the button goes");
    });
  },

  "it pauses, goes on with the same sentence, and stops": (site) =>
    onEntry(site, { waits: true }, async (page) => {
      const button = page.locator(PLAY);
      const title = await button.innerText();
      await button.click();
      await page.waitForFunction(() => /** @type {any} */ (window).said.length === 1);
      assert.notEqual(await button.innerText(), title, "the button pauses now");
      await button.click();
      assert.ok((await page.evaluate(() => /** @type {any} */ (window).stopped)) > 0, "it pauses");
      assert.equal(await button.innerText(), title);
      await button.click();
      const [first, again, ...more] = await said(page);
      assert.deepEqual(again, first, "it goes on with the sentence where it was");
      assert.equal(more.length, 0);
      await page.locator(".read-aloud button").nth(1).click();
      assert.equal(await page.locator(".read-aloud button").nth(1).isVisible(), false, "it stops");
      assert.ok(await page.evaluate((selector) => document.activeElement === document.querySelector(selector), PLAY), "the focus is not lost");
    }),

  "it is silent when the reader has left": (site) =>
    onEntry(site, { waits: true }, async (page) => {
      await page.click(PLAY);
      await page.waitForFunction(() => /** @type {any} */ (window).said.length === 1);
      await page.evaluate(() => dispatchEvent(new Event("pagehide")));
      assert.ok((await page.evaluate(() => /** @type {any} */ (window).stopped)) > 0, "it stops with the page");
    }),

  "words are explained once, below the paragraph that has them": async (site) => {
    const html = readFileSync(join(site, WORDS), "utf8");
    const links = new Set([...html.matchAll(/glossary\.html#([a-z-]+)/g)].map(([, id]) => id));
    const explained = [...html.matchAll(/prose__word"?[^>]*><dfn>([^<]+)<\/dfn>: [^<]+/g)].map(([, word]) => word);
    assert.ok(links.size > 1, "there are words to explain");
    assert.equal(explained.length, links.size, `each word once: ${explained.join(", ")} for ${[...links].join(", ")}`);
    assert.equal(new Set(explained).size, explained.length, "no word twice");
  },

  "easy Swedish is one tap from Swedish, on the same page": async (site) => {
    for (const [from, to] of [["sv", "sv-simple"], ["sv-simple", "sv"]]) {
      const html = readFileSync(join(site, from, "orebro/porten.html"), "utf8");
      const header = html.slice(html.search(/<header/), html.search(/<\/header/));
      assert.match(header, new RegExp(`href="?[./]*${to}/orebro/porten\\.html`), `${from} leads to ${to}`);
    }
    const other = readFileSync(join(site, "ar/orebro/porten.html"), "utf8");
    const header = other.slice(other.search(/<header/), other.search(/<\/header/));
    assert.ok(header.length > 0 && !header.includes("sv-simple"), "not from Arabic");
  },
};

/** @type {{ name: string, check: keyof typeof CHECKS, file: string, find: RegExp, put: string, says: RegExp }[]} */
const FAULTS = [
  { name: "any voice reads", check: "no voice that sends the text away", file: SCRIPT, find: /localService\s*===\s*(!0|true)/, put: "localService!==0", says: /only voices of the device/ },
  { name: "Swedish in an Arabic voice", check: "the whole text is read, each part by a voice of its language", file: SCRIPT, find: /(\w)\.voice\.lang/, put: '"ar-SA"', says: /Arabic and Swedish voices/ },
  { name: "it goes on in the next page", check: "it is silent when the reader has left", file: SCRIPT, find: /pagehide/, put: "pagehidden", says: /stops with the page/ },
  { name: "the button is there without scripts", check: "without scripts there is no button", file: PAGE, find: /(read-aloud__play[^>]*) hidden/, put: "$1", says: /true/ },
  { name: "a word is not explained", check: "words are explained once, below the paragraph that has them", file: WORDS, find: /<p class="?prose__word"?>/, put: "<p>", says: /each word once/ },
  { name: "easy Swedish is out of reach", check: "easy Swedish is one tap from Swedish, on the same page", file: "sv/orebro/porten.html", find: /(href="?[./]*)sv-simple\/orebro\/porten\.html/, put: "$1sv-simple/index.html", says: /sv leads to sv-simple/ },
];

for (const [name, check] of Object.entries(CHECKS)) test(name, () => check(PUBLISHED));

describe("faults", () => {
  for (const { name, check, file, find, put, says } of FAULTS) {
    test(`${name}: found by “${check}”`, async () => {
      const faulty = overlay(PUBLISHED, {
        [file]: (text) => {
          assert.ok(find.test(text), `${file} has ${find}`);
          return text.replace(find, put);
        },
      });
      await assert.rejects(CHECKS[check](faulty), says);
    });
  }
});
