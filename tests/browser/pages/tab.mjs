// @ts-check
//! A page of the site in a browser, in one of the forms in which it is read.

import { pathToFileURL } from "node:url";

/** @typedef {import("playwright-core").Page} Page */

/**
 * @typedef {object} Form
 * @property {number} width
 * @property {number} height
 * @property {"light" | "dark"} scheme
 * @property {boolean} [forced] whether the reader's own colours are forced upon the page
 */

/** What is wrong with a page, each in words; empty when nothing is. @typedef {(page: Page) => Promise<string[]>} PageCheck */

/** A small telephone: what every check starts from. @type {Form} */
export const SMALL = { width: 320, height: 640, scheme: "light" };

/** 1280 × 1024 at 400 %: as narrow as a small telephone, and far lower. @type {Form} */
export const ENLARGED = { width: 320, height: 256, scheme: "light" };

/** @type {Form} */
export const WIDE = { width: 1280, height: 1024, scheme: "light" };

/** Every width in every scheme; the first is SMALL. @type {Form[]} */
export const GRID = [320, 360, 1280].flatMap((width) => [
  { ...SMALL, width },
  { ...SMALL, width, scheme: /** @type {const} */ ("dark") },
  { ...SMALL, width, forced: true },
]);

/**
 * @param {Page} page
 * @param {Form} form
 */
export async function show(page, { width, height, scheme, forced = false }) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme, forcedColors: forced ? "active" : "none" });
}

/**
 * Opens a page of the site from disk, with everything unfolded that a reader can unfold.
 * @param {Page} page
 * @param {string} site
 * @param {string} path
 */
export async function open(page, site, path) {
  await page.goto(`${pathToFileURL(site).href}/${path}`);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** @param {Form} form */
export function nameOf({ width, scheme, forced }) {
  return `${width} px, ${forced ? "forced colours" : scheme}`;
}
