// @ts-check
//! What a page needs besides itself: no script to say what it says, no other host, no memory, no error.

import { existsSync, statSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";

import { stored } from "../checks/traces.mjs";
import { serve } from "../site/server.mjs";
import { open } from "./tab.mjs";

/** @typedef {import("playwright-core").Browser} Browser */
/** @typedef {import("playwright-core").BrowserContext} Context */
/** @typedef {import("playwright-core").Page} Page */

/**
 * What a check of many pages works with.
 * @typedef {object} Tour
 * @property {Browser} browser
 * @property {string} site
 * @property {string[]} paths of the pages to visit
 */

/** What is wrong on the way, each in words. @typedef {(tour: Tour) => Promise<string[]>} TourCheck */

/**
 * Without scripts a page says the same: scripts take nothing away, and what they add leads nowhere new. Policies are the
 * matter of the other tours.
 * @type {TourCheck}
 */
export async function sameWithoutScripts({ browser, site, paths }) {
  return visiting(browser, [{ bypassCSP: true }, { bypassCSP: true, javaScriptEnabled: false }], async ([withScripts, without]) => {
    const faults = [];
    for (const path of paths) {
      await Promise.all([open(withScripts, site, path), without.goto(addressOf(site, path))]);
      const [scripted, plain] = await Promise.all([withScripts.evaluate(contentOf), without.evaluate(contentOf)]);
      if (plain.text.join("").length < 100) faults.push(`${path}: without scripts there is little to read`);
      for (const line of plain.text) {
        if (!scripted.text.includes(line)) faults.push(`${path}: scripts take away “${line.slice(0, 60)}”`);
      }
      for (const link of scripted.links) {
        if (!plain.links.includes(link)) faults.push(`${path}: only scripts lead to ${link}`);
      }
      for (const link of plain.links) {
        if (!scripted.links.includes(link)) faults.push(`${path}: scripts take away the link to ${link}`);
      }
    }
    return faults;
  });
}

/**
 * From disk, as from a stick: every page opens without a word on the console, and every link leads to a file.
 * @type {TourCheck}
 */
export async function fromDisk({ browser, site, paths }) {
  return visiting(browser, [{}, {}], async (tabs) => {
    /** @type {string[]} */
    const faults = [];
    const waiting = [...paths];
    await Promise.all(
      tabs.map(async (page) => {
        let path = "";
        listen(page, (problem) => faults.push(`${path}: ${problem}`));
        for (path = waiting.shift() ?? ""; path !== ""; path = waiting.shift() ?? "") {
          await page.goto(addressOf(site, path));
          const links = await page.evaluate(() => Array.from(document.links, ({ href }) => href));
          for (const link of new Set(links.filter((href) => href.startsWith("file:")))) {
            const file = fileURLToPath(link.split(/[?#]/)[0]);
            if (!existsSync(file) || !statSync(file).isFile()) faults.push(`${path}: a dead link, ${link}`);
          }
        }
      }),
    );
    return faults;
  });
}

/**
 * From a server with the strictest policy: no request to another host, none with a query, nothing stored, no cookie.
 * @type {TourCheck}
 */
export async function asksNobody({ browser, site, paths }) {
  const server = await serve(site);
  try {
    return await visiting(browser, [{}], async ([page]) => {
      /** @type {string[]} */
      const faults = [];
      let path = "";
      listen(page, (problem) => faults.push(`${path}: ${problem}`));
      await page.context().route((url) => url.origin !== server.address, (route) => {
        faults.push(`${path}: a request to another host, ${route.request().url()}`);
        return route.abort();
      });
      for (path of paths) {
        const response = await page.goto(`${server.address}/${path}`);
        // Both hold: what the server says of all pages, and what the page says of itself.
        const served = response?.headers()["content-security-policy"] ?? "";
        const own = (await page.locator("meta[http-equiv='Content-Security-Policy']").first().getAttribute("content")) ?? "";
        if (!/frame-ancestors 'none'/.test(served)) faults.push(`${path}: no strict policy is served: ${served}`);
        if (!/default-src 'none'/.test(own)) faults.push(`${path}: no strict policy of its own: ${own}`);
        for (const kept of await page.evaluate(stored)) faults.push(`${path}: something is kept: ${kept}`);
      }
      for (const { name } of await page.context().cookies()) faults.push(`a cookie is kept: ${name}`);
      for (const { url, method, headers } of server.asked) {
        if (url.includes("?")) faults.push(`a request with a query: ${url}`);
        if (method !== "GET") faults.push(`a request that is no reading: ${method} ${url}`);
        if (headers.cookie !== undefined || headers.referer !== undefined) faults.push(`a request that tells of its reader: ${url}`);
      }
      return [...new Set(faults)];
    });
  } finally {
    await server.die();
  }
}

/** How many answers of a server a page is made of, itself included. */
const MOST_ANSWERS = 4;

/**
 * A page is seen after one answer: no style sheet and no script holds it up. And it is whole after few.
 * @type {TourCheck}
 */
export async function fewAnswers({ browser, site, paths }) {
  const server = await serve(site);
  try {
    return await visiting(browser, [{}], async ([page]) => {
      const faults = [];
      for (const path of paths) {
        await page.goto(`${server.address}/${path}`, { waitUntil: "load" });
        const loaded = await page.evaluate(() =>
          /** @type {(PerformanceResourceTiming & { renderBlockingStatus?: string })[]} */ (performance.getEntriesByType("resource")).map(
            ({ name, renderBlockingStatus }) => ({ name: new URL(name).pathname, waited: renderBlockingStatus === "blocking" }),
          ),
        );
        for (const { name } of loaded.filter(({ waited }) => waited)) faults.push(`${path}: nothing is seen before ${name} is there`);
        if (loaded.length >= MOST_ANSWERS) faults.push(`${path}: ${loaded.length + 1} answers: ${loaded.map(({ name }) => name).join(" ")}`);
      }
      return faults;
    });
  } finally {
    await server.die();
  }
}

/**
 * @template T
 * @param {Browser} browser
 * @param {import("playwright-core").BrowserContextOptions[]} wishes one for each tab
 * @param {(tabs: Page[]) => Promise<T>} does
 */
async function visiting(browser, wishes, does) {
  /** @type {Context[]} */
  const contexts = [];
  try {
    for (const wish of wishes) contexts.push(await browser.newContext({ viewport: { width: 360, height: 640 }, ...wish }));
    return await does(await Promise.all(contexts.map((context) => context.newPage())));
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
  }
}

/**
 * @param {Page} page
 * @param {(problem: string) => void} tell
 */
function listen(page, tell) {
  page.on("pageerror", (error) => tell(`an error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") tell(`a word on the console: ${message.text()} ${message.location().url}`);
  });
}

/**
 * @param {string} site
 * @param {string} path
 */
function addressOf(site, path) {
  return pathToFileURL(join(site, path)).href;
}

/**
 * Runs inside the page: what is to be read in the main part, a line for each block of text, and where its links lead.
 * What only scripts fill says so: it is a status, or a button that they bring.
 */
function contentOf() {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const main = /** @type {HTMLElement} */ (document.querySelector("main"));
  const blocks = Array.from(main.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, td, th, summary, label"));
  const read = blocks.filter((it) => it.querySelector("h2, h3, h4, p, li, dt, dd, td") === null && it.checkVisibility());
  return {
    text: read.filter((it) => it.closest("[role=status], [data-open-now], noscript") === null).map((it) => (it.textContent ?? "").replaceAll(/\s+/g, " ").trim()).filter((line) => line !== ""),
    links: Array.from(new Set(Array.from(document.querySelectorAll("a[href]"), (link) => link.checkVisibility() ? /** @type {HTMLAnchorElement} */ (link).href : "").filter((href) => href !== ""))),
  };
}
