// @ts-check
//! Every piece of text says which language it is in, and which way it runs.

import { ancestry, attribute, elementsNamed, placeOf } from "../site.mjs";

/** @typedef {import("../site.mjs").Element} Element */
/** @typedef {import("../site.mjs").Node} Node */
/** @typedef {import("../site.mjs").Page} Page */
/** @typedef {import("../site.mjs").Fault} Fault */

const RTL_SCRIPTS = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];

/** Scripts by their letters; Latin stands in every language, as names do. */
const SCRIPTS = /** @type {const} */ ([
  ["Arab", /\p{Script=Arabic}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Ethi", /\p{Script=Ethiopic}/u],
]);

/** @type {Record<string, (page: Page) => Fault[]>} */
export const pageRules = {
  language: (page) => {
    const dir = attribute(page.html, "dir");
    if (scriptOf(page.lang) === undefined) {
      return [{ path: page.path, message: `lang="${page.lang}" on html is no language` }];
    }
    const expected = directionOf(page.lang);
    if (dir === expected) return [];
    return [{ path: page.path, message: `dir="${dir ?? ""}" on html; ${page.lang} runs ${expected}` }];
  },

  "foreign-direction": (page) => {
    const faults = [];
    for (const element of page.elements.slice(1)) {
      const lang = attribute(element, "lang");
      if (lang === undefined) continue;
      const dir = attribute(element, "dir") ?? directionAround(element);
      if (scriptOf(lang) === undefined || dir !== directionOf(lang)) {
        const message = `${element.tagName} in “${lang}” runs ${dir}; it needs dir="${directionOf(lang)}"`;
        faults.push({ path: page.path, place: placeOf(element), message });
      }
    }
    return faults;
  },

  "foreign-script": (page) => {
    const faults = [];
    for (const element of page.elements) {
      if (["script", "style"].includes(element.tagName)) continue;
      const texts = element.childNodes.map((node) => ("value" in node && node.nodeName === "#text" ? node.value : ""));
      const text = texts.join(" ").trim();
      if (text === "") continue;
      const own = scriptOf(languageOf(element));
      for (const [script, letters] of SCRIPTS) {
        if (script !== own && letters.test(text)) {
          const message = `“${text}” stands as ${languageOf(element)}; it needs its own lang`;
          faults.push({ path: page.path, place: placeOf(element), message });
        }
      }
    }
    return faults;
  },

  "link-language": (page) =>
    elementsNamed(page, "a", "link")
      .filter((element) => scriptOf(attribute(element, "hreflang") ?? "sv") === undefined)
      .filter((element) => attribute(element, "hreflang") !== "x-default")
      .map((element) => {
        const message = `hreflang="${attribute(element, "hreflang")}" is no language`;
        return { path: page.path, place: placeOf(element), message };
      }),
};

/**
 * The script a language is usually written in; undefined for what is no language tag.
 * @param {string} lang
 */
function scriptOf(lang) {
  if (!scripts.has(lang)) scripts.set(lang, usualScript(lang));
  return scripts.get(lang);
}

/** Asked for each element of each page, and slow to find. @type {Map<string, string | undefined>} */
const scripts = new Map();

/** @param {string} lang */
function usualScript(lang) {
  try {
    return new Intl.Locale(lang).maximize().script;
  } catch {
    return undefined;
  }
}

/** @param {string} lang */
function directionOf(lang) {
  return RTL_SCRIPTS.includes(scriptOf(lang) ?? "") ? "rtl" : "ltr";
}

/** @param {Element} element */
function languageOf(element) {
  return ancestry(element).map((around) => attribute(around, "lang")).find((lang) => lang !== undefined) ?? "";
}

/** @param {Element} element */
function directionAround(element) {
  const around = ancestry(element.parentNode).map((outer) => attribute(outer, "dir"));
  return around.find((dir) => dir !== undefined) ?? "ltr";
}
