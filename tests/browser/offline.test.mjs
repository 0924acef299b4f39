// @ts-check
//! Saving an area on one's own phone: what is kept, that it opens with the server dead and the browser restarted, that
//! nothing is half saved, and that nothing is left of it.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

import { chromium } from "playwright-core";

import { ARGUMENTS } from "./browsers/chromium.mjs";
import { PUBLISHED } from "./site/built.mjs";
import { copy } from "./site/copy.mjs";
import { serve } from "./site/server.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {string | number | [number, number]} Piece */
/** @typedef {{ version: string, pieces: string[], files: [string, Piece[]][] }} Bundle */

const LANG = "sv";
const PAGE = `${LANG}/offline.html`;
/** What a phone keeps of one language may cost to fetch, in bytes: its pages, its search and all scripts. */
const MOST = 150_000;
/** What the page where it is saved may cost, with the scripts that save and serve. */
const MOST_BESIDE = 8_000;
const LANGUAGES = readdirSync(PUBLISHED).filter((name) => existsSync(join(PUBLISHED, name, "offline.json")));

const HTML = read(PAGE);
const WORDS = Object.fromEntries([...HTML.matchAll(/data-([a-z]+)="?((?<=")[^"]*|[^\s">]+)/g)].map(([, name, text]) => [name, text]));
/** @type {Bundle} */
const BUNDLE = JSON.parse(read(WORDS.bundle));
/** Says what is in the box. */
const STATUS = ".offline-box__status";
const SAVE = ".offline-box__save";
const REMOVE = ".offline-box__remove";

test("one tap costs little in every language", () => {
  assert.ok(LANGUAGES.length > 1);
  for (const lang of LANGUAGES) {
    const text = read(`${lang}/offline.json`);
    const beside = besides(`${lang}/offline.html`);
    assert.ok(beside <= MOST_BESIDE, `${lang}: ${beside} bytes beside it`);
    // Packed in a hurry it is a tenth larger.
    const bytes = packed(text, 9) <= MOST ? 0 : packed(text);
    assert.ok(bytes <= MOST, `${lang}: ${bytes} bytes`);
  }
});

test("the bundle is what is published, whole, and the page says its size", () => {
  const paths = BUNDLE.files.map(([path]) => path);
  assert.ok(paths.length > 100, `${paths.length} files`);
  for (const [path, pieces] of BUNDLE.files) assert.equal(joined(path, pieces), asKept(path), path);
  // Every page of the language that an area's page leads to is among them.
  for (const path of [`${LANG}/index.html`, `${LANG}/search.html`, `${LANG}/orebro/porten.html`, "search.js", "page.js"]) {
    assert.ok(paths.includes(path), path);
  }
  const said = Number(HTML.match(/(\d+)\D{0,3}kB/)?.[1]);
  const bytes = packed(read(WORDS.bundle)) + besides(PAGE);
  // Without compressed copies the number is an estimate: never less than what it is, nor half more.
  assert.ok(said * 1000 >= bytes - 1000 && said * 1000 <= bytes * 1.5, `${said} kB are said, ${bytes} bytes it is`);
});

describe("on one's own phone", { timeout: 300_000 }, () => {
  const profile = mkdtempSync(join(tmpdir(), "samlad-phone-"));
  /** @type {import("./site/server.mjs").Server} */
  let server;
  /** @type {import("playwright-core").BrowserContext} */
  let phone;
  /** @type {Page} */
  let page;
  /** @type {string[]} */
  const problems = [];

  const start = async () => {
    phone = await chromium.launchPersistentContext(profile, { executablePath: "/usr/bin/chromium", args: ARGUMENTS });
    page = phone.pages()[0] ?? (await phone.newPage());
    page.setDefaultTimeout(15_000);
    page.on("pageerror", (error) => problems.push(`${error.message} ${error.stack}`));
    page.on("console", (message) => {
      // What the browser asks for by itself, for its own tabs and its first screen.
      if (message.type() !== "error" || /\/favicon\.ico$|\.webmanifest$/.test(message.location().url)) return;
      problems.push(`${message.text()} ${message.location().url}`);
    });
  };
  before(async () => {
    server = await serve(PUBLISHED);
    await start();
  });
  after(async () => {
    await phone.close();
    await server.die();
    rmSync(profile, { recursive: true, force: true });
  });
  /** @param {string} path */
  const open = (path) => page.goto(`${server.address}/${path}`);
  /** In a tab of its own, because the browser's page of errors tries again by itself. @param {string} path */
  const fails = async (path) => {
    const tab = await phone.newPage();
    await assert.rejects(tab.goto(`${server.address}/${path}`));
    await tab.close();
  };

  test("nothing is kept and no script of it is loaded before the tap", async () => {
    await open(PAGE);
    await page.waitForSelector(SAVE);
    assert.deepEqual(await page.evaluate(kept), []);
    const asked = server.asked.map(({ url }) => url);
    assert.deepEqual(asked.filter((url) => /offline\.js|sw\.js|json|webmanifest|icon\.svg/.test(url)), []);
    assert.equal(await page.isHidden(REMOVE), true);
  });

  test("a download that fails leaves nothing", async () => {
    await page.route("**/offline.json*", (route) => route.fulfill({ status: 200, body: '{"version":"' }));
    await page.click(SAVE);
    await says(page, WORDS.failed);
    assert.deepEqual(await page.evaluate(kept), []);
    await page.unroute("**/offline.json*");
    await page.route("**/offline.json*", (route) => route.fulfill({ status: 404, body: "" }));
    await page.click(SAVE);
    await says(page, WORDS.failed);
    assert.deepEqual(await page.evaluate(kept), []);
    await page.unroute("**/offline.json*");
  });

  test("a phone without room keeps nothing and says so", async () => {
    const session = await phone.newCDPSession(page);
    const origin = server.address;
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 100_000 });
    await page.click(SAVE);
    await says(page, WORDS.full);
    assert.deepEqual(await page.evaluate(kept), []);
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    await session.detach();
  });

  test("one tap saves, the page says of when, and the phone can put it on its first screen", async () => {
    problems.length = 0;
    await page.click(SAVE);
    await says(page, WORDS.saved.split("{}")[0]);
    assert.equal(await page.isHidden(SAVE), true);
    assert.equal(await page.isVisible(REMOVE), true);
    assert.equal(await page.evaluate((selector) => document.activeElement?.matches(selector), REMOVE), true, "the focus stays in the box");
    assert.deepEqual((await page.evaluate(kept)).sort(), [`cache ${WORDS.key}`, `service worker ${server.address}/`]);
    const session = await phone.newCDPSession(page);
    const { installabilityErrors: errors } = await session.send("Page.getInstallabilityErrors");
    assert.deepEqual(errors, []);
    const { url, data } = /** @type {any} */ (await session.send("Page.getAppManifest"));
    assert.equal(url, `${server.address}/${WORDS.manifest}`);
    const manifest = JSON.parse(data);
    const first = new URL(manifest.start_url, url);
    assert.ok(BUNDLE.files.some(([path]) => `/${path}` === first.pathname), `${first.pathname} is saved`);
    await session.detach();
    assert.deepEqual(problems, []);
  });

  test("with the server dead and the browser restarted every page opens, and the search finds", async () => {
    await phone.close();
    await server.die();
    await start();
    problems.length = 0;
    // The one page whose policy lets it fetch.
    await open(PAGE);
    const all = await page.evaluate(
      async ({ paths, address }) => {
        /** @type {[string, string, string | null][]} */
        const texts = [];
        for (const path of paths) {
          const answer = await fetch(`${address}/${path}`);
          texts.push([path, await answer.text(), answer.headers.get("content-type")]);
        }
        return texts;
      },
      { paths: BUNDLE.files.map(([path]) => path), address: server.address },
    );
    for (const [path, text, type] of all) {
      assert.equal(text, asKept(path), path);
      assert.equal(type, path.endsWith(".html") ? "text/html;charset=utf-8" : path.endsWith(".js") ? "text/javascript;charset=utf-8" : "text/vcard;charset=utf-8");
    }
    for (const path of [`${LANG}/`, `${LANG}/orebro/porten.html`, `${LANG}/orebro/index.html`, PAGE]) {
      await open(path);
      assert.ok((await page.textContent("main h1, h1"))?.trim(), path);
      assert.equal(new URL(page.url()).pathname, `/${path}`);
    }
    // The choice of a language is not kept: there is one.
    await open("");
    assert.equal(new URL(page.url()).pathname, `/${LANG}/`);
    await open(`${LANG}/search.html`);
    const note = await page.textContent("main > p[role=note]");
    assert.match(note ?? "", /\d{4}/, "a saved page says from when it is");
    await page.fill("[type=search]", "sova");
    await page.waitForSelector(".search-box__list a");
    await page.click(".search-box__list a");
    await page.waitForSelector("main > p[role=note]");
    await page.click("main > p[role=note] a");
    await says(page, WORDS.saved.split("{}")[0]);
    assert.deepEqual(problems, []);
  });

  test("a page that is not saved says so, and a file that is not fails", async () => {
    await open("en/index.html");
    assert.equal(page.url(), `${server.address}/${PAGE}#not-saved`);
    assert.equal(await page.isVisible("#not-saved"), true);
    await says(page, WORDS.saved.split("{}")[0]);
    assert.equal(await page.evaluate((selector) => document.activeElement?.matches(selector), REMOVE), false, "no focus jumps by itself");
    assert.equal(await page.evaluate((address) => fetch(`${address}/en/a.js`).then(() => true, () => false), server.address), false);
  });

  test("with the network, the same site says nothing and a newer one says that it is newer", async () => {
    const newer = newerSite();
    await phone.close();
    await server.revive();
    await start();
    await open(`${LANG}/index.html`);
    assert.equal(await page.locator("main > p[role=note]").count(), 0, "what is saved is what is published");
    await phone.close();
    await server.die();
    const port = Number(new URL(server.address).port);
    server = await serve(newer.folder, port);
    await start();
    await open(`${LANG}/index.html`);
    assert.match((await page.textContent("main > p[role=note]")) ?? "", new RegExp(WORDS.newer));
    assert.match((await page.textContent("main")) ?? "", /NYARE/, "the page is the newer one");
    await page.click("main > p[role=note] a");
    await says(page, WORDS.newer);
    await page.click(SAVE);
    await page.waitForFunction(
      ({ status, newer }) => !document.querySelector(status)?.textContent?.includes(newer) && document.querySelector(status)?.textContent !== "",
      { status: STATUS, newer: WORDS.newer },
    );
    await says(page, WORDS.saved.split("{}")[0]);
    await server.die();
    await open(`${LANG}/index.html`);
    assert.match((await page.textContent("main")) ?? "", /NYARE/, "the newer one is saved");
    newer.remove();
  });

  test("what is removed is gone", async () => {
    await open(PAGE);
    await page.click(REMOVE);
    await says(page, WORDS.removed);
    assert.deepEqual(await page.evaluate(kept), []);
    await fails(`${LANG}/index.html`);
    await phone.close();
    await start();
    await fails(`${LANG}/index.html`);
    server = await serve(PUBLISHED, Number(new URL(server.address).port));
    await open(PAGE);
    assert.deepEqual(await page.evaluate(kept), []);
    assert.equal(await page.isVisible(SAVE), true);
  });

  test("two areas are kept apart: the last that goes takes the worker with it", async () => {
    for (const path of [PAGE, "en/offline.html"]) {
      await open(path);
      await page.click(SAVE);
      await page.waitForSelector(REMOVE);
    }
    await page.click(REMOVE);
    await page.waitForSelector(SAVE);
    assert.deepEqual((await page.evaluate(kept)).sort(), [`cache ${WORDS.key}`, `service worker ${server.address}/`]);
    await open(PAGE);
    await page.click(REMOVE);
    await says(page, WORDS.removed);
    assert.deepEqual(await page.evaluate(kept), []);
  });
});

describe("where nothing can be saved the page says why", () => {
  /** @type {[string, string, (address: string) => string][]} */
  const cases = [
    ["from a file", "file", () => pathToFileURL(join(PUBLISHED, PAGE)).href],
    ["without https", "insecure", (address) => `http://samlad.example.org:${new URL(address).port}/${PAGE}`],
  ];
  for (const [name, word, address] of cases) {
    test(name, async () => {
      const server = await serve(PUBLISHED);
      const browser = await chromium.launch({
        executablePath: "/usr/bin/chromium",
        args: [...ARGUMENTS, "--host-resolver-rules=MAP samlad.example.org 127.0.0.1"],
      });
      try {
        const page = await browser.newPage();
        await page.goto(address(server.address));
        await page.click(SAVE);
        await says(page, WORDS[word]);
      } finally {
        await browser.close();
        await server.die();
      }
    });
  }
});

/** A site that is published later: the home page and the version are others. */
function newerSite() {
  const home = read(`${LANG}/index.html`).replace(/<\/h1>/, " NYARE</h1>");
  const version = [...BUNDLE.version].reverse().join("");
  const files = BUNDLE.files.map(([path, pieces]) => (path === `${LANG}/index.html` ? [path, [home]] : [path, pieces]));
  return copy(PUBLISHED, {
    [`${LANG}/index.html`]: home,
    [WORDS.bundle]: JSON.stringify({ ...BUNDLE, version, files }),
    [WORDS.bundle.replace(".json", ".txt")]: version,
    [PAGE]: HTML.replace(BUNDLE.version, version),
  });
}

/**
 * @param {Page} page
 * @param {string} text
 */
async function says(page, text) {
  await page.waitForFunction(({ status, text }) => document.querySelector(status)?.textContent?.includes(text), { status: STATUS, text });
}

/** Everything that a site can keep. Runs inside the page. */
async function kept() {
  const databases = await indexedDB.databases();
  const workers = await navigator.serviceWorker.getRegistrations();
  return [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...databases.map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...workers.map(({ scope }) => `service worker ${scope}`),
    ...(document.cookie === "" ? [] : [`cookie ${document.cookie}`]),
  ];
}

/** @param {Piece} piece */
function textOf(piece) {
  if (typeof piece === "string") return piece;
  const [first, last] = typeof piece === "number" ? [piece, piece] : piece;
  return BUNDLE.pieces.slice(first, last + 1).join("");
}

/**
 * @param {string} path for which one sign stands in the file itself
 * @param {Piece[]} pieces
 */
function joined(path, pieces) {
  const text = pieces.map(textOf).join("");
  const style = /<style>([^]*?)<\/style>/.exec(text)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  return text.replaceAll("\u0001", path.replace(/^[^/]*\//, "")).replace("\u0002", hash);
}

/** @param {string} path */
function read(path) {
  return readFileSync(join(PUBLISHED, path), "utf8");
}

/**
 * A file as a phone keeps it: without what stands on paper only, what search engines read, and links to the list of
 * sources; lists of the areas around are the area's own.
 * @param {string} path
 */
function asKept(path) {
  return read(path)
    .replace(/(entry-qr__code>)<path[^>]*>/, "$1")
    .replace(/<(meta name="description"|link rel="canonical")[^\n]*\n/g, "")
    .replace(/(<p class=print-foot>)[^]*?<\/p>/, "$1</p>")
    .replace(/\/sverige\/(needs|situations|tonight\.html)/g, "/orebro/$1")
    .replace(/<a [^>]*\/sources\.html[^>]*>([^]*?)<\/a>/g, "$1");
}

/** What is fetched beside a bundle. @param {string} page where it is saved */
function besides(page) {
  return [page, "offline.js", "sw.js"].reduce((sum, path) => sum + packed(read(path)), 0);
}

/**
 * @param {string} text
 * @param {number} [quality]
 */
function packed(text, quality = 10) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
