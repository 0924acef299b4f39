// @ts-check
//! Words and marks that stand for what they are not: links that say nothing, lists and headings made of signs and bold.

import { ancestry, attribute, elementsNamed, placeOf, textOf } from "../site.mjs";

/** @typedef {import("../site.mjs").Element} Element */
/** @typedef {import("../site.mjs").Node} Node */
/** @typedef {import("../site.mjs").Page} Page */
/** @typedef {import("../site.mjs").Fault} Fault */

/** Links that say nothing where they are read alone, as screen readers list them: “here”, “read more”, “click here”, “link”. */
const VAGUE = new Set(
  [
    "här", "klicka här", "tryck här", "läs mer", "läs mer här", "mer", "mer info", "länk", "denna länk", "sidan",
    "here", "click here", "tap here", "read more", "more", "more info", "learn more", "link", "this page", "this link",
    "هنا", "انقر هنا", "اضغط هنا", "اقرأ المزيد", "المزيد", "رابط",
    "اینجا", "اینجا کلیک کنید", "بیشتر", "بیشتر بخوانید", "پیوند",
    "halkan", "halkan riix", "halkan guji", "wax badan", "sii akhri",
    "tästä", "täällä", "klikkaa tästä", "lue lisää", "lisää", "linkki",
    "тут", "натисніть тут", "детальніше", "більше", "читати далі", "посилання",
    "aici", "click aici", "mai mult", "citește mai mult", "link-ul",
    "ኣብዚ", "ኣብዚ ጠውቕ", "ተወሳኺ", "ተወሳኺ ኣንብብ",
    "tutaj", "kliknij tutaj", "więcej", "czytaj więcej", "odnośnik",
    "aquí", "haz clic aquí", "pulse aquí", "más", "leer más", "más información", "enlace",
  ].map((words) => words.normalize("NFC")),
);

/** What begins a line of a list that is none: a dot, a dash, a number. */
const MARK = /^\s*(?:[•·▪●◦‣*]|[-–—]\s|[\d٠-٩۰-۹]{1,2}[.)]\s)/u;

/** Inside these a bold line says which of the things around it is meant, and heads nothing. */
const CELLS = ["li", "dd", "dt", "td", "th", "figcaption", "summary", "header", "footer"];

/** @type {Record<string, (page: Page) => Fault[]>} */
export const pageRules = {
  "vague-links": (page) =>
    elementsNamed(page, "a")
      .filter((link) => VAGUE.has(plain(attribute(link, "aria-label") ?? textOf(link))))
      .map((link) => ({
        path: page.path,
        place: placeOf(link),
        message: `the link “${textOf(link).trim()}” does not say where it leads`,
      })),

  "fake-lists": (page) => {
    const faults = [];
    for (const element of page.elements) {
      const marked = lines(element).filter((line) => MARK.test(line));
      if (marked.length < 2) continue;
      const message = `lines that begin with “${marked[0].trim().slice(0, 3)}” in ${element.tagName}; a list is ul or ol`;
      faults.push({ path: page.path, place: placeOf(element), message });
    }
    return faults;
  },

  // What authors write has no class. A line of a component that is bold states something, as that a service is unsure.
  "fake-headings": (page) =>
    elementsNamed(page, "p")
      .filter((paragraph) => attribute(paragraph, "class") === undefined)
      .filter((paragraph) => isBold(paragraph) && !/[.:!?؟。…።፦]\s*$/u.test(textOf(paragraph)))
      .filter((paragraph) => !ancestry(paragraph.parentNode).some((around) => CELLS.includes(around.tagName)))
      .filter((paragraph) => ["p", "ul", "ol", "dl"].includes(next(paragraph)?.tagName ?? ""))
      .map((paragraph) => ({
        path: page.path,
        place: placeOf(paragraph),
        message: `“${textOf(paragraph).trim()}” heads what follows by being bold; headings are h2 to h6`,
      })),
};

/** @param {string} text */
function plain(text) {
  return text.replaceAll(/[\s\u2066-\u2069\u200e\u200f]+/g, " ").replaceAll(/[.…»›→:]+$/g, "").trim().toLowerCase().normalize("NFC");
}

/**
 * The lines of text that stand directly in an element: those of its paragraphs, and those that `br` divides.
 * @param {Element} element
 * @returns {string[]}
 */
function lines(element) {
  const found = [""];
  for (const child of element.childNodes) {
    if (child.nodeName === "br") found.push("");
    else if (child.nodeName === "p") found.push(textOf(child), "");
    else if (child.nodeName === "#text" || ["a", "b", "bdi", "em", "span", "strong"].includes(child.nodeName)) found[found.length - 1] += textOf(child);
  }
  return found;
}

/**
 * Whether all it says is bold.
 * @param {Element} paragraph
 */
function isBold(paragraph) {
  const [only, ...others] = paragraph.childNodes.filter((node) => textOf(node).trim() !== "");
  return only !== undefined && others.length === 0 && ["b", "strong"].includes(only.nodeName);
}

/**
 * The next element beside it.
 * @param {Element} element
 * @returns {Element | undefined}
 */
function next(element) {
  const siblings = element.parentNode && "childNodes" in element.parentNode ? element.parentNode.childNodes : [];
  for (const node of siblings.slice(siblings.indexOf(element) + 1)) if ("tagName" in node) return node;
  return undefined;
}
