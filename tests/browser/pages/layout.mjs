// @ts-check
//! How a page lies on the screen: nothing beyond its edge, nothing cut off, targets that a finger hits.

import { ENLARGED, SMALL, WIDE, show } from "./tab.mjs";

/** @typedef {import("./tab.mjs").Page} Page */

/** What WCAG 2.5.5 asks, in CSS pixels. */
const TARGET = 44;

/** What WCAG 1.4.8 allows in a line. */
const MOST_LETTERS = 80;

/** What WCAG 1.4.12 lets readers set. */
const SPACING =
  "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}";

/** The space after the last letter of a line hangs out at its end, where nothing is to be seen: .12 of the largest text. */
const HANGING = 4;

/**
 * At 320 px, as on a small telephone and at 400 %, nobody has to scroll sideways.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function nothingOverflows(page) {
  const faults = [];
  for (const [name, form] of /** @type {const} */ ([["320 px", SMALL], ["400 %", ENLARGED]])) {
    await show(page, form);
    faults.push(...(await page.evaluate(findOverflow, 0)).map((fault) => `${name}: ${fault}`));
  }
  await show(page, SMALL);
  return faults;
}

/**
 * With the widest spacing of text, nothing is cut off and nothing lies over something else.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function textSpacing(page) {
  const before = await page.evaluate(findOverflow, 0);
  const style = await page.addStyleTag({ content: SPACING });
  const faults = (await page.evaluate(findOverflow, HANGING)).filter((fault) => !before.includes(fault));
  await style.evaluate((node) => /** @type {Element} */ (node).remove());
  return faults.map((fault) => `with wide spacing: ${fault}`);
}

/**
 * With the browser's own text twice as large, on a screen of half the width: texts follow, and nothing is cut off.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function textTwiceAsLarge(page) {
  await show(page, { ...SMALL, width: 640 });
  const sizes = () => page.evaluate(() => Array.from(document.querySelectorAll("main p, main li, main h2"), (it) => parseFloat(getComputedStyle(it).fontSize)));
  const before = await sizes();
  const browser = await page.context().newCDPSession(page);
  await browser.send("Page.enable");
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  const after = await sizes();
  const faults = (await page.evaluate(findOverflow, 0)).map((fault) => `text at 200 %: ${fault}`);
  const small = after.filter((size, at) => size < before[at] * 1.9).length;
  if (small > 0) faults.push(`text at 200 %: ${small} texts stay small`);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
  await browser.detach();
  await show(page, SMALL);
  return faults;
}

/**
 * Whatever can be pressed is large enough, but for links within a sentence, whose height is that of the line.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function largeTargets(page) {
  return page.evaluate((least) => {
    const faults = [];
    for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=button]")) {
      if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue;
      const { display, clipPath } = getComputedStyle(element);
      // A skip link is small until it has the focus.
      if (clipPath !== "none" && !element.matches(":focus")) continue;
      const label = element instanceof HTMLInputElement && /checkbox|radio/.test(element.type) ? element.labels?.[0] : null;
      const boxes = [element, label].flatMap((it) => (it ? [it.getBoundingClientRect()] : []));
      const width = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
      const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
      if (width === 0 && height === 0) continue;
      if (width >= least - 0.5 && height >= least - 0.5) continue;
      if (display === "inline" && inSentence(element)) continue;
      const name = `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? "").trim().slice(0, 30)}”`;
      faults.push(`${Math.round(width)} × ${Math.round(height)} px, less than ${least}: ${name}`);
    }
    return faults;

    /** Whether letters stand before or after it in the same block of text. @param {HTMLElement} element */
    function inSentence(element) {
      let block = element.parentElement;
      while (block && getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
      const copy = /** @type {Element | undefined} */ (block?.cloneNode(true));
      for (const link of copy?.querySelectorAll("a, button") ?? []) link.remove();
      return /\p{L}{2}/u.test(copy?.textContent ?? "");
    }
  }, TARGET);
}

/**
 * On a wide screen no line of text has more than 80 letters, lines stand far enough from each other, and all begin at one
 * edge: what WCAG 1.4.8 asks.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function readableLines(page) {
  await show(page, WIDE);
  const faults = await page.evaluate((most) => {
    const found = [];
    for (const element of document.querySelectorAll("p, li, dd, figcaption, summary")) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { lineHeight, fontSize, textAlign } = getComputedStyle(element);
      const text = (element.textContent ?? "").trim();
      const name = `${element.tagName.toLowerCase()}.${element.className} “${text.slice(0, 30)}”`;
      const longest = Math.max(...letters(element));
      if (longest > most) found.push(`${longest} letters in a line: ${name}`);
      if (textAlign === "justify") found.push(`spread out to both edges: ${name}`);
      const isText = Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim().length > most);
      if (isText && parseFloat(lineHeight) < parseFloat(fontSize) * 1.49) found.push(`lines too close to each other: ${name}`);
    }
    return found;

    /** How many letters each line has that stands directly in it. @param {Element} element */
    function letters(element) {
      const counts = [0];
      const range = document.createRange();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let top = -1;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const block = node.parentElement?.closest("p, li, dd, figcaption, summary, h1, h2, h3, h4, td, th, dt, button, svg");
        const { length } = node.textContent ?? "";
        if (block !== element || (element.textContent ?? "").length <= most) continue;
        for (let at = 0; at < length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const [box] = range.getClientRects();
          if (box === undefined || box.width === 0) continue;
          if (Math.abs(box.top - top) > 8) {
            counts.push(0);
            top = box.top;
          }
          counts[counts.length - 1]++;
        }
      }
      return counts;
    }
  }, MOST_LETTERS);
  await show(page, SMALL);
  return faults;
}

/**
 * On a narrow screen all stands below each other, in the order in which it is read out; but for what stays in sight.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function seenAsRead(page) {
  return page.evaluate(() => {
    const faults = [];
    let last = { bottom: -Infinity, top: -Infinity, text: "" };
    for (const element of document.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, figcaption, button, summary, label")) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("[aria-hidden=true]")) continue;
      if (element.querySelector("p, li, dt, dd, h2, h3, h4") || /fixed|sticky/.test(getComputedStyle(element).position)) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const text = (element.textContent ?? "").trim().slice(0, 40);
      if (box.bottom <= last.top + 1) faults.push(`“${text}” is read after “${last.text}” and stands above it`);
      last = { bottom: box.bottom, top: box.top, text };
    }
    return faults;
  });
}

/**
 * Runs inside the page: what lies beyond the edge, what is cut off, and text that lies over other text.
 * @param {number} hanging how far the page may be wider than the screen
 * @returns {string[]}
 */
function findOverflow(hanging) {
  const faults = [];
  const width = document.documentElement.clientWidth;
  if (Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) > width + hanging) faults.push("the page is wider than the screen");
  const texts = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("svg, option, script, style")) continue;
    const style = getComputedStyle(element);
    if (style.clipPath !== "none" || (style.position === "absolute" && style.overflow === "hidden")) continue;
    const own = Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "");
    const name = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${(element.textContent ?? "").trim().slice(0, 30)}”`;
    if (own && !insideScroller(element)) {
      const range = document.createRange();
      range.selectNodeContents(element);
      for (const box of range.getClientRects()) {
        if (box.width > 0 && (box.right > width + 1 || box.left < -1)) {
          faults.push(`beyond the edge: ${name}`);
          break;
        }
      }
    }
    const clips = /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);
    if (clips && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) faults.push(`cut off: ${name}`);
    if (own && /^(P|LI|H[1-6]|DT|DD|BUTTON|SUMMARY|LABEL|TD|TH)$/.test(element.tagName)) texts.push({ element, name });
  }
  // A box of fixed height: its text lies over what comes next.
  for (const { element, name } of texts) {
    const box = element.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(element);
    const inner = range.getBoundingClientRect();
    if (getComputedStyle(element).display !== "inline" && inner.bottom > box.bottom + 8) faults.push(`runs out of its box: ${name}`);
  }
  return faults;

  /** @param {Element} element */
  function insideScroller(element) {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
    }
    return false;
  }
}
