// @ts-check
//! Every address in the site leads somewhere, from disk as from a server, and every page can be reached.

import { posix } from "node:path";

import { attribute, elementsNamed, placeOf, textOf } from "../site.mjs";

/** @typedef {import("../site.mjs").Element} Element */
/** @typedef {import("../site.mjs").Page} Page */
/** @typedef {import("../site.mjs").Site} Site */
/** @typedef {import("../site.mjs").Fault} Fault */

/** @typedef {{ address: string, kind: "link" | "resource", element: Element }} Reference */

/** Attributes that hold one address. */
const ADDRESSES = ["href", "src", "action", "formaction", "poster", "data", "xlink:href", "manifest"];

/** `rel` values of `link` that only name another page. */
const NAMING = ["alternate", "author", "canonical", "help", "license", "next", "prev", "search"];

/** Pages that nobody links to: a code is said on the phone and typed, and the host shows the other by itself. */
const TYPED = /^(?:\d+|404)\.html$/;

/** The whole number with its country, or a short number such as 112 and 116111. */
const PHONE = /^tel:(?:\+[1-9]\d{6,14}|\d{2,6})$/;

/**
 * Everything in a page that leads somewhere.
 * @param {Page} page
 * @returns {Reference[]}
 */
export function referencesIn(page) {
  /** @type {Reference[]} */
  const found = [];
  for (const element of page.elements) {
    const kind = kindOf(element);
    for (const { name, value, prefix } of element.attrs) {
      if (ADDRESSES.includes(prefix ? `${prefix}:${name}` : name)) found.push({ address: value, kind, element });
      if (name === "srcset") {
        for (const candidate of value.split(",")) {
          found.push({ address: candidate.trim().split(/\s/)[0], kind: "resource", element });
        }
      }
    }
    if (element.tagName === "meta" && /^refresh$/i.test(attribute(element, "http-equiv") ?? "")) {
      const target = /url\s*=\s*['"]?([^'"]*)/i.exec(attribute(element, "content") ?? "");
      if (target) found.push({ address: target[1].trim(), kind: "link", element });
    }
    if (element.tagName === "style") {
      for (const address of addressesInCss(textOf(element))) found.push({ address, kind: "resource", element });
    }
  }
  return found;
}

/**
 * @param {Element} element
 * @returns {"link" | "resource"}
 */
function kindOf(element) {
  if (["a", "area", "form", "button", "input"].includes(element.tagName)) return "link";
  if (element.tagName !== "link") return "resource";
  const rels = (attribute(element, "rel") ?? "").toLowerCase().split(/\s+/);
  return rels.every((rel) => NAMING.includes(rel)) ? "link" : "resource";
}

/**
 * @param {string} css
 * @returns {string[]}
 */
function addressesInCss(css) {
  const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g);
  return [...found].map((match) => match.slice(1).find((part) => part !== undefined) ?? "");
}

/**
 * Where an address leads: a file of the site with an optional fragment, or nowhere for what lies outside.
 * @param {string} from path of the file it stands in
 * @param {string} address
 * @param {string} base the site's own address on the web, as far as known
 * @returns {{ path: string, fragment: string } | undefined}
 */
export function resolve(from, address, base) {
  const own = base !== "" && address.startsWith(base) ? address.slice(base.length) : undefined;
  if (own === undefined && /^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined;
  const [before, fragment = ""] = (own ?? address).split("#", 2);
  const [encoded] = before.split("?", 1);
  const folder = own === undefined ? posix.dirname(from) : ".";
  const path = encoded === "" && own === undefined ? from : posix.normalize(posix.join(folder, decode(encoded)));
  return { path, fragment: decode(fragment) };
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The address of the site on the web, as the canonical links of its pages tell it; empty if they tell none.
 * @param {Site} site
 */
export function baseOf(site) {
  for (const page of site.pages) {
    const canonical = elementsNamed(page, "link").find((link) => attribute(link, "rel") === "canonical");
    const address = (canonical && attribute(canonical, "href")) ?? "";
    if (/^https:/.test(address) && address.endsWith(`/${page.path}`)) return address.slice(0, -page.path.length);
  }
  return "";
}

/**
 * What is wrong with one address, or nothing.
 * @param {Site} site
 * @param {string} base
 * @param {string} from
 * @param {{ address: string, kind: "link" | "resource" }} reference
 * @returns {string | undefined}
 */
function problemWith(site, base, from, { address, kind }) {
  if (address.trim() === "") return "an empty address";
  if (address.startsWith("/")) return `“${address}” begins at the root of a host; from disk it leads nowhere`;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1].toLowerCase();
  const target = resolve(from, address, base);
  if (target === undefined) {
    const allowed = kind === "link" ? ["geo", "https", "mailto", "sms", "tel"] : ["data"];
    return allowed.includes(scheme ?? "") ? undefined : `“${address}”: ${kind}s may not be ${scheme}:`;
  }
  const file = site.files.get(target.path);
  if (file === undefined) return `“${address}” leads to ${target.path}, which is not there`;
  if (target.fragment === "") return address.endsWith("#") ? `“${address}” has an empty fragment` : undefined;
  const page = site.pageAt.get(target.path);
  const known = page ? page.ids.has(target.fragment) : file.includes(`id="${target.fragment}"`);
  return known ? undefined : `“${address}”: ${target.path} has no id “${target.fragment}”`;
}

/** @type {Record<string, (site: Site) => Fault[]>} */
export const siteRules = {
  links: (site) => {
    const base = baseOf(site);
    /** @type {Fault[]} */
    const faults = [];
    for (const page of site.pages) {
      for (const reference of referencesIn(page)) {
        const message = problemWith(site, base, page.path, reference);
        if (message) faults.push({ path: page.path, place: placeOf(reference.element), message });
      }
    }
    for (const [path, bytes] of site.files) {
      if (!path.endsWith(".css")) continue;
      for (const address of addressesInCss(bytes.toString("utf8"))) {
        const message = problemWith(site, base, path, { address, kind: "resource" });
        if (message) faults.push({ path, message });
      }
    }
    return faults;
  },

  "phone-links": (site) =>
    site.pages.flatMap((page) =>
      referencesIn(page)
        .filter(({ address }) => /^tel:/i.test(address) && !PHONE.test(address))
        .map(({ address, element }) => ({
          path: page.path,
          place: placeOf(element),
          message: `“${address}”: write the number with its country, +46…, without spaces`,
        })),
    ),

  reachable: (site) => {
    const reached = new Set(["index.html"]);
    // A set may grow while it is gone through.
    for (const path of reached) {
      const page = site.pageAt.get(path);
      if (!page) continue;
      for (const link of elementsNamed(page, "a", "area")) {
        const target = resolve(path, attribute(link, "href") ?? "", "");
        if (target) reached.add(target.path);
      }
    }
    return site.pages
      .filter((page) => !reached.has(page.path) && !TYPED.test(page.path))
      .map((page) => ({ path: page.path, message: "no chain of links leads here from index.html" }));
  },
};
