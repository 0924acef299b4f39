// @ts-check
//! What every page has by itself: one main heading, no skipped level, landmarks, a title, no code in attributes.

import { ancestry, attribute, elementsNamed, placeOf, textOf } from "../site.mjs";

/** @typedef {import("../site.mjs").Page} Page */
/** @typedef {import("../site.mjs").Site} Site */
/** @typedef {import("../site.mjs").Fault} Fault */

/** Scripts that hold data and are never run. */
const DATA_TYPES = ["application/json", "application/ld+json"];

/** Inside these, `header` and `footer` are no landmarks of the page. */
const SECTIONS = ["article", "aside", "main", "nav", "section"];

/** @type {Record<string, (page: Page) => Fault[]>} */
export const pageRules = {
  "one-h1": (page) => {
    const count = elementsNamed(page, "h1").length;
    return count === 1 ? [] : [{ path: page.path, message: `${count} h1; a page has one` }];
  },

  "heading-levels": (page) => {
    let before = 0;
    const faults = [];
    for (const heading of elementsNamed(page, "h1", "h2", "h3", "h4", "h5", "h6")) {
      const level = Number(heading.tagName[1]);
      if (level > before + 1) {
        const message = `h${level} “${textOf(heading).trim()}” after ${before === 0 ? "nothing" : `h${before}`}`;
        faults.push({ path: page.path, place: placeOf(heading), message });
      }
      before = level;
    }
    return faults;
  },

  landmarks: (page) => {
    const ofPage = (/** @type {string} */ name) =>
      elementsNamed(page, name).filter(
        (element) => !ancestry(element.parentNode).some((around) => SECTIONS.includes(around.tagName)),
      ).length;
    return ["main", "header", "footer"]
      .filter((name) => ofPage(name) !== 1)
      .map((name) => ({ path: page.path, message: `${ofPage(name)} ${name}; a page has one` }));
  },

  title: (page) => {
    const titles = elementsNamed(page, "title").filter((title) => title.namespaceURI.endsWith("/xhtml"));
    const sound = titles.length === 1 && textOf(titles[0]).trim() !== "";
    return sound ? [] : [{ path: page.path, message: "no title, an empty one, or two" }];
  },

  "inline-code": (page) => {
    const faults = [];
    for (const element of page.elements) {
      const place = placeOf(element);
      for (const { name, value } of element.attrs) {
        if (name.startsWith("on") || name === "style" || /^\s*javascript:/i.test(value)) {
          faults.push({ path: page.path, place, message: `${name}="${value}" on ${element.tagName}` });
        }
      }
      const isCode = element.tagName === "script" && !DATA_TYPES.includes(attribute(element, "type") ?? "");
      if (isCode && attribute(element, "src") === undefined) {
        faults.push({ path: page.path, place, message: "a script in the page; scripts are files" });
      }
    }
    return faults;
  },
};

/** @type {Record<string, (site: Site) => Fault[]>} */
export const siteRules = {
  "title-unique": (site) => {
    /** @type {Map<string, string>} */
    const first = new Map();
    const faults = [];
    for (const page of site.pages) {
      const title = elementsNamed(page, "title").map(textOf).join("").trim();
      const key = `${page.lang}\n${title}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, page.path);
      else faults.push({ path: page.path, message: `the title “${title}” is that of ${other}, too` });
    }
    return faults;
  },
};
