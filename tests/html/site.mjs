// @ts-check
//! A built site as the rules see it: its files, and its pages parsed by the rules of the HTML standard.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "parse5";

/** @typedef {import("parse5").DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import("parse5").DefaultTreeAdapterTypes.Node} Node */

/**
 * @typedef {object} Page
 * @property {string} path below the output folder, `/`-separated
 * @property {string} text
 * @property {Element} html the root element
 * @property {Element[]} elements all elements in the order of the document
 * @property {Set<string>} ids
 * @property {string} lang of the root element
 */

/**
 * @typedef {object} Site
 * @property {Map<string, Buffer>} files by path
 * @property {Page[]} pages in the order of their paths
 * @property {Map<string, Page>} pageAt by path
 */

/** @typedef {{ path: string, place?: string, message: string }} Fault */

/**
 * Reads a site from disk. Of several folders, the later lie over the earlier.
 * @param {...string} folders
 * @returns {Site}
 */
export function readSite(...folders) {
  /** @type {Map<string, Buffer>} */
  const found = new Map();
  for (const folder of folders) readFolder(folder, "", found);
  const files = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  const pages = [...files]
    .filter(([path]) => path.endsWith(".html"))
    .map(([path, bytes]) => parsePage(path, bytes.toString("utf8")));
  return { files, pages, pageAt: new Map(pages.map((page) => [page.path, page])) };
}

/**
 * @param {string} folder
 * @param {string} below
 * @param {Map<string, Buffer>} files
 */
function readFolder(folder, below, files) {
  for (const name of readdirSync(join(folder, below))) {
    const path = below === "" ? name : `${below}/${name}`;
    if (statSync(join(folder, path)).isDirectory()) readFolder(folder, path, files);
    else files.set(path, readFileSync(join(folder, path)));
  }
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {Page}
 */
export function parsePage(path, text) {
  const document = parse(text, { sourceCodeLocationInfo: true });
  /** @type {Element[]} */
  const elements = [];
  collect(document, elements);
  const html = elements[0];
  const ids = new Set(elements.map((element) => attribute(element, "id") ?? "").filter((id) => id !== ""));
  return { path, text, html, elements, ids, lang: attribute(html, "lang") ?? "" };
}

/**
 * @param {Node} node
 * @param {Element[]} elements
 */
function collect(node, elements) {
  if ("attrs" in node) elements.push(node);
  if ("childNodes" in node) for (const child of node.childNodes) collect(child, elements);
}

/**
 * @param {Element} element
 * @param {string} name
 * @returns {string | undefined}
 */
export function attribute(element, name) {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/**
 * The elements with one of these names.
 * @param {Page} page
 * @param {...string} names
 */
export function elementsNamed(page, ...names) {
  return page.elements.filter((element) => names.includes(element.tagName));
}

/**
 * The element and those around it, from the inside.
 * @param {Node | null | undefined} node
 * @returns {Element[]}
 */
export function ancestry(node) {
  /** @type {Element[]} */
  const found = [];
  for (let at = node; at; at = "parentNode" in at ? at.parentNode : null) {
    if ("attrs" in at) found.push(at);
  }
  return found;
}

/**
 * All text below a node.
 * @param {Node} node
 * @returns {string}
 */
export function textOf(node) {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/**
 * Line and column of an element, as editors count.
 * @param {Element} element
 */
export function placeOf(element) {
  const location = element.sourceCodeLocation;
  return location ? `${location.startLine}:${location.startCol}` : undefined;
}

/**
 * Whether search engines are asked to pass a page by: it needs no translations and no place in a sitemap.
 * @param {Page} page
 */
export function isHidden(page) {
  return elementsNamed(page, "meta").some(
    (meta) => attribute(meta, "name") === "robots" && /\bnoindex\b/.test(attribute(meta, "content") ?? ""),
  );
}
