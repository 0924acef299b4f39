// @ts-check
//! How a page lies on the screen: nothing beyond its edge, nothing cut off, targets that a finger hits.

import { ENLARGED, SMALL, show } from "./tab.mjs";

/** @typedef {import("./tab.mjs").Page} Page */

/** What WCAG 2.5.5 asks, in CSS pixels. */
const TARGET = 44;

/** What WCAG 1.4.12 lets readers set. */
const SPACING =
  "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}";

/**
 * At 320 px, as on a small telephone and at 400 %, nobody has to scroll sideways.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function nothingOverflows(page) {
  const faults = [];
  for (const [name, form] of /** @type {const} */ ([["320 px", SMALL], ["400 %", ENLARGED]])) {
    await show(page, form);
    faults.push(...(await page.evaluate(findOverflow)).map((fault) => `${name}: ${fault}`));
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
  const before = await page.evaluate(findOverflow);
  const style = await page.addStyleTag({ content: SPACING });
  const faults = (await page.evaluate(findOverflow)).filter((fault) => !before.includes(fault));
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
  const faults = (await page.evaluate(findOverflow)).map((fault) => `text at 200 %: ${fault}`);
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
 * On a narrow screen all stands below each other, in the order in which it is read out.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function seenAsRead(page) {
  return page.evaluate(() => {
    const faults = [];
    let last = { bottom: -Infinity, top: -Infinity, text: "" };
    for (const element of document.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, figcaption, button, summary, label")) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("[aria-hidden=true]")) continue;
      if (element.querySelector("p, li, dt, dd, h2, h3, h4")) continue;
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
 * @returns {string[]}
 */
function findOverflow() {
  const faults = [];
  const width = document.documentElement.clientWidth;
  if (Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) > width) faults.push("the page is wider than the screen");
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
