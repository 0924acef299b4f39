// @ts-check
//! What a page costs on a slow link: its HTML and the style sheets it waits for, as a host sends them.

import { brotliCompress, constants } from "node:zlib";
import { promisify } from "node:util";

import { attribute, elementsNamed } from "../site.mjs";
import { resolve } from "./links.mjs";

/** @typedef {import("../site.mjs").Site} Site */
/** @typedef {import("../site.mjs").Fault} Fault */

/** Ten TCP segments: what a host sends before it has to wait for an answer, less room for headers. */
export const MAX_BYTES = 13_000;

const compress = promisify(brotliCompress);

/** Some 5 % more bytes than what is published, in a tenth of the time: the build itself holds pages to the byte. */
const QUALITY = 9;

/**
 * Bytes of each page after brotli, by path: never less than what is published.
 * @param {Site} site
 * @returns {Promise<Map<string, number>>}
 */
export async function weigh(site) {
  const sizeAt = async (/** @type {Buffer} */ bytes, /** @type {number} */ quality) =>
    (await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })).length;
  const sizeOf = async (/** @type {Buffer} */ bytes) => {
    const size = await sizeAt(bytes, QUALITY);
    return size > MAX_BYTES ? sizeAt(bytes, constants.BROTLI_MAX_QUALITY) : size;
  };
  /** @type {Map<string, Promise<number>>} */
  const sheets = new Map();
  const sheetSize = (/** @type {string} */ path) => {
    const size = sheets.get(path) ?? sizeOf(site.files.get(path) ?? Buffer.alloc(0));
    sheets.set(path, size);
    return size;
  };
  const weights = site.pages.map(async (page) => {
    const links = elementsNamed(page, "link").filter((link) => attribute(link, "rel") === "stylesheet");
    const paths = links.map((link) => resolve(page.path, attribute(link, "href") ?? "", "")?.path ?? "");
    const sizes = await Promise.all([sizeOf(Buffer.from(page.text)), ...paths.map(sheetSize)]);
    return /** @type {const} */ ([page.path, sizes.reduce((sum, size) => sum + size)]);
  });
  return new Map(await Promise.all(weights));
}

/**
 * @param {Map<string, number>} weights
 * @returns {Fault[]}
 */
export function tooHeavy(weights) {
  return [...weights]
    .filter(([, bytes]) => bytes > MAX_BYTES)
    .map(([path, bytes]) => ({ path, message: `${bytes} bytes after brotli; at most ${MAX_BYTES}` }));
}
