// @ts-check
//! By the keyboard: everything is reached, in the order in which it stands, and it can be seen where one is.

import { ENLARGED, SMALL, show } from "./tab.mjs";

/** @typedef {import("./tab.mjs").Page} Page */

/** Two CSS pixels: what WCAG 2.4.13 asks of a line around the focus. */
const LINE = 2;

/** How much the line must differ from what is around it: WCAG 1.4.11. */
const CONTRAST = 3;

/** How much the text must differ from its ground while it has the focus: WCAG 1.4.6. */
const TEXT_CONTRAST = 7;

/**
 * Everything that takes the focus shows it: a line around it of enough width and contrast, not cut off and not covered;
 * and its text can be read as well as before.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function focusIsVisible(page) {
  const faults = [];
  for (const scheme of /** @type {const} */ (["light", "dark"])) {
    await show(page, { ...ENLARGED, scheme });
    // Browsers show the focus to whoever uses the keyboard; the first key says so.
    await page.evaluate(beginAnew);
    await page.keyboard.press("Tab");
    const found = await page.evaluate(inspectFocus, { line: LINE, contrast: CONTRAST, text: TEXT_CONTRAST });
    faults.push(...found.map((fault) => `${scheme}: ${fault}`));
  }
  await show(page, SMALL);
  return faults;
}

/**
 * The whole page by the Tab key, from its beginning to its end.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function keyboardWalk(page) {
  await page.evaluate(beginAnew);
  const expected = await page.evaluate(markFocusable);
  // Not asked after each key: that takes as long again as the keys.
  for (let at = 0; at < expected.length; at++) await page.keyboard.press("Tab");
  const stops = await page.evaluate(() => /** @type {{ stops?: string[] }} */ (/** @type {unknown} */ (window)).stops ?? []);
  const faults = [];
  /** @type {string[]} */
  const reached = [];
  for (const now of stops) {
    if (reached.includes(now)) {
      faults.push(`the keyboard comes to ${now} again before it has been everywhere`);
      break;
    }
    reached.push(now);
  }
  const left = expected.filter((stop) => !reached.includes(stop));
  for (const stop of left) faults.push(`the keyboard does not come to ${stop}`);
  if (left.length === 0 && reached.join("\n") !== expected.join("\n")) {
    const at = expected.findIndex((stop, index) => reached[index] !== stop);
    faults.push(`the order of the keyboard is not that of the page: ${reached[at]} comes where ${expected[at]} stands`);
  }
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("[data-stop]")) element.removeAttribute("data-stop");
  });
  return faults;
}

/**
 * The first stop of the keyboard leads past the head of the page, into what it is about.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function skipLink(page) {
  await page.evaluate(beginAnew);
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => {
    const link = document.activeElement;
    const target = link instanceof HTMLAnchorElement && link.hash ? document.getElementById(link.hash.slice(1)) : null;
    const box = link?.getBoundingClientRect();
    return {
      leads: target !== null && (target.tagName === "MAIN" || target.closest("main") !== null),
      shown: box !== undefined && box.width > 40 && box.height > 20 && box.top >= 0 && box.left >= 0 && box.right <= innerWidth,
    };
  });
  if (!first.leads) return ["the first stop of the keyboard is no link to the main part"];
  const faults = first.shown ? [] : ["the link to the main part is not to be seen when it has the focus"];
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const inMain = await page.evaluate(() => {
    const element = document.activeElement;
    const main = document.querySelector("main");
    const last = main?.querySelector("a[href], button, input, select, summary") === null;
    return last || element?.closest("main") !== null;
  });
  if (!inMain) faults.push("the link to the main part does not lead there");
  return faults;
}

/** Runs inside the page: the next Tab leads to the first stop. Where it goes on is kept when the focus goes away. */
function beginAnew() {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  window.scrollTo(0, 0);
}

/**
 * Runs inside the page: names everything that the keyboard has to come to, in the order of the document, and writes down
 * where it comes.
 * @returns {string[]}
 */
function markFocusable() {
  const found = Array.from(document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]"));
  const stops = found.filter((element) => {
    if (!(element instanceof HTMLElement) || element.tabIndex < 0 || element.matches(":disabled")) return false;
    return element.checkVisibility({ visibilityProperty: true });
  });
  /** @type {string[]} */
  const reached = [];
  Object.assign(window, { stops: reached });
  // On the window, and last: after whatever the page itself does about it.
  window.addEventListener("focusin", () => reached.push(document.activeElement?.getAttribute("data-stop") ?? ""));
  return stops.map((element, at) => {
    const name = `${at + 1} ${element.tagName.toLowerCase()} “${(element.textContent || element.getAttribute("aria-label") || "").trim().slice(0, 30)}”`;
    element.setAttribute("data-stop", name);
    return name;
  });
}

/**
 * Runs inside the page.
 * @param {{ line: number, contrast: number, text: number }} least
 * @returns {string[]}
 */
function inspectFocus({ line, contrast, text }) {
  /** @param {string} colour */
  const channels = (colour) => {
    const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return { r, g, b, a };
  };
  /** @param {string} colour */
  const luminance = (colour) => {
    const { r, g, b } = channels(colour);
    const [red, green, blue] = [r, g, b].map((value) => (value <= 10.3 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** @param {string} one @param {string} other */
  const ratio = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  /** @param {Element | null} element */
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (channels(backgroundColor).a > 0.9) return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
  const faults = [];
  for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue;
    element.focus();
    if (document.activeElement !== element) continue;
    const name = `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? "").trim().slice(0, 30)}”`;
    const { color, outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = getComputedStyle(element);
    if (ratio(color, behind(element)) < text) faults.push(`text too pale while it has the focus: ${name}`);
    // A second line, around the first, makes up for a background of the first one's own colour.
    const second = /^rgba?\([^)]*\)/.exec(boxShadow)?.[0];
    const around = behind(element.parentElement);
    const differs = [outlineColor, second ?? outlineColor].some((colour) => ratio(colour, around) >= contrast);
    if (outlineStyle === "none" || parseFloat(outlineWidth) < line) faults.push(`no line around the focus of ${name}`);
    else if (!differs) faults.push(`the line around the focus is too pale: ${name}`);
    const box = element.getBoundingClientRect();
    const reach = parseFloat(outlineOffset) + parseFloat(outlineWidth);
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(at);
      if (overflowX === "visible" && overflowY === "visible" && clipPath === "none") continue;
      const edge = at.getBoundingClientRect();
      const inside = box.left - reach >= edge.left - 1 && box.right + reach <= edge.right + 1 && box.top - reach >= edge.top - 1 && box.bottom + reach <= edge.bottom + 1;
      if (!inside) {
        faults.push(`the line around the focus is cut off by .${at.className}: ${name}`);
      }
    }
    const pieces = Array.from(element.getClientRects());
    const seen = pieces.some((piece) => {
      const x = Math.min(Math.max(piece.left + piece.width / 2, 1), innerWidth - 1);
      const y = Math.min(Math.max(piece.top + piece.height / 2, 1), innerHeight - 1);
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element) || top.closest("label")?.contains(element));
    });
    const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (!inView) faults.push(`the focus is outside of what is seen: ${name}`);
    else if (!seen) faults.push(`something covers what has the focus: ${name}`);
  }
  return faults;
}
