// @ts-check
//! What search engines are told: each page's own address, its other languages, the sitemaps.

import { attribute, elementsNamed, isHidden } from "../site.mjs";
import { baseOf, resolve } from "./links.mjs";

/** @typedef {import("../site.mjs").Page} Page */
/** @typedef {import("../site.mjs").Site} Site */
/** @typedef {import("../site.mjs").Fault} Fault */

/** @type {Record<string, (site: Site) => Fault[]>} */
export const siteRules = {
  canonical: (site) => {
    const base = baseOf(site);
    /** @type {Fault[]} */
    const faults = [];
    for (const page of site.pages) {
      const links = elementsNamed(page, "link").filter((link) => attribute(link, "rel") === "canonical");
      if (links.length === 0 && isHidden(page)) continue;
      const target = links.length === 1 && resolve(page.path, attribute(links[0], "href") ?? "", base);
      // A page that search engines pass by may name the one it leads to.
      const sound = target && (isHidden(page) ? site.pageAt.has(target.path) : target.path === page.path);
      if (!sound) faults.push({ path: page.path, message: `${links.length} canonical links, or one to another page` });
    }
    return faults;
  },

  alternates: (site) => {
    const versions = alternatesOf(site);
    /** @type {Fault[]} */
    const faults = [];
    for (const [page, own] of versions) {
      const fault = (/** @type {string} */ message) => faults.push({ path: page, message });
      const languages = own.map(({ lang }) => lang);
      if (new Set(languages).size < languages.length) fault(`a language twice among ${languages.join(" ")}`);
      if (own.length > 0 && !own.some(({ path }) => path === page)) fault("its alternates leave out the page itself");
      for (const { path, lang } of own) {
        const other = site.pageAt.get(path);
        if (!other) fault(`hreflang="${lang}" leads to ${path}, which is not there`);
        else if (other.lang && !isFor(lang, other)) fault(`hreflang="${lang}" leads to ${path}, which is in ${other.lang}`);
        else if (lang !== "x-default" && !versions.get(path)?.some((back) => back.path === page)) {
          fault(`${path} does not name it in return`);
        }
      }
    }
    return faults;
  },

  sitemap: (site) => {
    const base = baseOf(site);
    /** @type {Set<string>} */
    const listed = new Set();
    /** @type {Fault[]} */
    const faults = [];
    for (const [path, bytes] of site.files) {
      if (!path.endsWith(".xml")) continue;
      for (const [, address] of bytes.toString("utf8").matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/g)) {
        const target = resolve(path, address.replaceAll("&amp;", "&"), base);
        if (target && site.files.has(target.path)) listed.add(target.path);
        else faults.push({ path, message: `“${address}” is not there` });
      }
    }
    for (const page of site.pages) {
      if (!isHidden(page) && !listed.has(page.path)) faults.push({ path: page.path, message: "no sitemap lists it" });
      if (isHidden(page) && listed.has(page.path)) faults.push({ path: page.path, message: "listed, but noindex" });
    }
    return faults;
  },
};

/**
 * @param {string} lang
 * @param {Page} page
 */
function isFor(lang, page) {
  return lang === "x-default" || lang === page.lang;
}

/**
 * The languages of each page that a sitemap lists. They stand there and not in the page, where readers would load them.
 * @param {Site} site
 * @returns {Map<string, { lang: string, path: string }[]>}
 */
function alternatesOf(site) {
  const base = baseOf(site);
  const path = (/** @type {string} */ from, /** @type {string} */ address) => resolve(from, address, base)?.path ?? "";
  /** @type {Map<string, { lang: string, path: string }[]>} */
  const found = new Map();
  for (const [from, bytes] of site.files) {
    if (!from.endsWith(".xml")) continue;
    for (const [, address, links] of bytes.toString("utf8").matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/gs)) {
      const alternates = [...links.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)];
      found.set(path(from, address), alternates.map(([, lang, href]) => ({ lang, path: path(from, href) })));
    }
  }
  return found;
}
