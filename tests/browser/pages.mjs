// @ts-check
//! The checks of single pages, by name, and in which languages they are made. Each is told in `page-faults.mjs` by which
//! faults it has been seen to fail.

import * as axe from "./pages/axe.mjs";
import * as calm from "./pages/calm.mjs";
import * as focus from "./pages/focus.mjs";
import * as layout from "./pages/layout.mjs";

/** @typedef {import("./pages/tab.mjs").PageCheck} PageCheck */

/** What depends on the texts, and so is checked on every page that is looked at. @type {Record<string, PageCheck>} */
export const ALWAYS = {
  "axe finds nothing on the page": axe.axeFully,
  "nothing is wider than a small screen": layout.nothingOverflows,
  "text can be spaced": layout.textSpacing,
  "targets are large": layout.largeTargets,
  "lines of text are short": layout.readableLines,
  "the order seen is the order read": layout.seenAsRead,
};

/** What a whole kind of page has in common. @type {Record<string, PageCheck>} */
export const OF_A_KIND = {
  "widths change no colours": axe.widthsChangeNoColours,
};

/** The same, asked of each width and each scheme what it can change. @type {Record<string, PageCheck>} */
export const OF_A_TRANSLATION = {
  "axe finds nothing in other widths and schemes": axe.axeByWidthAndByScheme,
};

/**
 * What depends on the templates, and not on the texts but for the way they run. Swedish runs from left to right, Arabic
 * from right to left, Tigrinya in the tallest letters.
 * @type {Record<string, PageCheck>}
 */
export const OF_A_SCRIPT = {
  "text can be twice as large": layout.textTwiceAsLarge,
  "the focus can be seen": focus.focusIsVisible,
  "the keyboard comes to everything": focus.keyboardWalk,
  "the first link leads to the main part": focus.skipLink,
  "who asked for less motion gets none": calm.lessMotion,
  "nothing waits for a pointer": calm.nothingOnlyUnderAPointer,
};

/** Once, in the language of the originals: all forms that there are, which are more, so that nothing rests on an argument. */
export const OF_THE_ORIGINAL = {
  "axe finds nothing in any form": axe.axeInEveryForm,
};

/** All of them, by name. @type {Record<string, PageCheck>} */
export const PAGE_CHECKS = { ...ALWAYS, ...OF_A_KIND, ...OF_A_TRANSLATION, ...OF_A_SCRIPT, ...OF_THE_ORIGINAL };

/** Languages with which all of a kind is checked, as far as the site has them; the first is that of the originals. */
const SCRIPTS = ["sv", "ar", "ti"];

/**
 * @param {import("./kinds/kinds.mjs").Sample} sample
 * @returns {[name: string, check: PageCheck][]}
 */
export function checksFor({ lang, first }) {
  return Object.entries({
    ...ALWAYS,
    ...(first ? OF_A_KIND : {}),
    ...(first ? (lang === SCRIPTS[0] ? OF_THE_ORIGINAL : OF_A_TRANSLATION) : {}),
    ...(first && (lang === "" || SCRIPTS.includes(lang)) ? OF_A_SCRIPT : {}),
  });
}
