// @ts-check
//! axe on any page: which rules are run in which form, and what is said to what axe leaves open.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { GRID, SMALL, nameOf, show } from "./tab.mjs";

/** @typedef {import("./tab.mjs").Form} Form */
/** @typedef {import("./tab.mjs").Page} Page */
/** @typedef {{ rule: string, target: string, why: string }} Complaint */

/** The source of axe, to be run in a page. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules whose answer the layout can change. All others ask about elements, attributes and texts, the same in every form. */
const OF_LAYOUT = ["target-size", "scrollable-region-focusable", "css-orientation-lock"];

/** Rules whose answer the colours can change. The second finds only what the first lets pass. */
const OF_COLOUR = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/**
 * What axe cannot decide by itself: by rule, where (page, selector, reason and the element itself are looked through), and
 * why it is let pass. Whatever is not here fails. What is in order hinders nobody; of the rest `told` names the fault in
 * content/accessibility.yaml that tells readers of it.
 * @type {{ rule: string, where: RegExp, why: string, told: string | "in order" }[]}
 */
export const DECIDED = [
  {
    rule: "hidden-content",
    where: /search-box__|class="emergency-lines"|data-line=/,
    why: "Answers of the search, shown by its script only. “axe finds nothing” looks at them on the search page.",
    told: "in order",
  },
  {
    rule: "hidden-content",
    where: /print-foot|entry-qr/,
    why: "The date and the address of the page, also as a QR code, are shown on paper only; the tests of paper read them there.",
    told: "in order",
  },
  {
    rule: "hidden-content",
    where: /not-saved|offline-box__/,
    why: "What only a page without a network, or one that was saved, shows; the tests of saving come to it.",
    told: "in order",
  },
  {
    rule: "identical-links-same-purpose",
    where: /sheet-list__link|^\S*print\.html .*site-header__tool/,
    why: "A sheet in each language: its link is the language's own name, which sheet it is stands in the heading above.",
    told: "same-names",
  },
  {
    rule: "identical-links-same-purpose",
    where: /search-box__/,
    why: "A service and the word that explains it may bear the same name; where or what it is stands directly below each link.",
    told: "same-names",
  },
  {
    rule: "identical-links-same-purpose",
    where: /tile-list__link/,
    why: "A need bears the same name on the page of the whole country as on that of an area; the area stands in the heading above.",
    told: "same-names",
  },
  {
    rule: "identical-links-same-purpose",
    where: /phone-link/,
    why: "The same number, written in two ways that telephones take for the same (with the country or without).",
    told: "same-names",
  },
  {
    rule: "identical-links-same-purpose",
    where: /\.prose|^\S*guides\/\S+ (p:nth-child\(\d+\) > a |table:.*\.entry-link )|term-|emergency-lines__who/,
    why: "A word in a text leads to what explains it, a list or a line to ring to the entry of that name; what stands around it says which.",
    told: "same-names",
  },
  {
    rule: "identical-links-same-purpose",
    where: /^\S*sources\.html /,
    why: "A source may bear the name of the entry that it tells of; sources stand under their own heading, each with its publisher.",
    told: "same-names",
  },
  {
    rule: "identical-links-same-purpose",
    where: /^\S*\/404\.html /,
    why: "“Start” is the same word in several languages; each link stands in its own language's part and says so with hreflang.",
    told: "same-names",
  },
  {
    rule: "th-has-data-cells",
    where: /class="housing-map"/,
    why: "On a narrow screen each row is a block whose facts say by themselves what they are about; on a wide one axe finds the cells.",
    told: "in order",
  },
  {
    rule: "p-as-heading",
    where: /fact-list__doubt|emergency-lines__doubt/,
    why: "That a fact is doubted is said in bold because it must not be missed. It heads nothing: the fact follows in the same cell.",
    told: "in order",
  },
  {
    rule: "p-as-heading",
    where: /site-header__name/,
    why: "The name of the site stands above every page and heads none: that is the h1.",
    told: "in order",
  },
];

/**
 * All rules, those of level AAA, of best practice and those on trial included.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function axeFully(page) {
  await show(page, SMALL);
  return judged(page, SMALL, null);
}

/**
 * In every other width and scheme, what these can change.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function axeInEveryForm(page) {
  const faults = [];
  for (const form of GRID.slice(1)) {
    await show(page, form);
    faults.push(...(await judged(page, form, [...OF_LAYOUT, ...OF_COLOUR])));
  }
  await show(page, SMALL);
  return faults;
}

/**
 * In every other width what the layout, in every other scheme what the colours can change. That is all there is as long
 * as no width changes colours, which “widths change no colours” sees to.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function axeByWidthAndByScheme(page) {
  const faults = [];
  for (const form of GRID.slice(1).filter(({ width, scheme, forced }) => width === SMALL.width || (scheme === "light" && !forced))) {
    await show(page, form);
    faults.push(...(await judged(page, form, form.width === SMALL.width ? OF_COLOUR : OF_LAYOUT)));
  }
  await show(page, SMALL);
  return faults;
}

/** Components whose colours a width may change: they are looked at in every form, in the language of the originals. */
const CHANGES = /^\.exit-page/;

/**
 * Style rules that hold for some widths only set no colours and hide nothing.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function widthsChangeNoColours(page) {
  return page.evaluate((changes) => {
    /** @type {string[]} */
    const found = [];
    /** @param {CSSRuleList} rules @param {string} width */
    const walk = (rules, width) => {
      for (const rule of rules) {
        const condition = rule instanceof CSSMediaRule && /width|height|orientation/.test(rule.conditionText) ? rule.conditionText : width;
        if (width && rule instanceof CSSStyleRule && !new RegExp(changes).test(rule.selectorText)) {
          for (const name of rule.style) {
            if (/color|background|visibility|opacity|filter|^--/.test(name)) found.push(`${width}: ${rule.selectorText} sets ${name}`);
          }
        }
        if ("cssRules" in rule) walk(/** @type {CSSMediaRule} */ (rule).cssRules, condition);
      }
    };
    for (const sheet of document.styleSheets) walk(sheet.cssRules, "");
    return found;
  }, CHANGES.source);
}

/**
 * @param {Page} page
 * @param {Form} form
 * @param {string[] | null} rules all of them when null
 */
async function judged(page, form, rules) {
  // Where the bar with the way out lies over nothing.
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations, incomplete } = await page.evaluate(judge, { source: AXE, rules });
  const address = page.url();
  const open = incomplete.filter(({ rule, target, why }) => !DECIDED.some((it) => it.rule === rule && it.where.test(`${address} ${target} ${why}`)));
  const say = (/** @type {string} */ word) => (/** @type {Complaint} */ { rule, target, why }) =>
    `axe ${word} ${rule} (${nameOf(form)}): ${target}: ${why}`;
  return [...violations.map(say("finds")), ...open.map(say("leaves open"))];
}

/**
 * Runs inside the page. With some rules only, those of colours and layout, a part that has the shape of an earlier part
 * beside it is left out: it is made of the same elements with the same classes, and so looks the same.
 * @param {{ source: string, rules: string[] | null }} given
 * @returns {Promise<{ violations: Complaint[], incomplete: Complaint[] }>}
 */
export async function judge({ source, rules }) {
  const kept = /** @type {{ axe?: any }} */ (/** @type {unknown} */ (window));
  kept.axe ??= new Function(`${source}; return window.axe;`)();
  if (matchMedia("(forced-colors: active)").matches) readForcedColours();
  if (rules !== null) markRepeats(document.body);
  /** @type {{ ruleId: string, tags: string[] }[]} */
  const known = kept.axe.getRules();
  const wanted = rules ?? known.filter(({ tags }) => !tags.includes("deprecated")).map(({ ruleId }) => ruleId);
  const { violations, incomplete } = await kept.axe.run(rules === null ? document : { exclude: [["[data-repeats]"]] }, {
    runOnly: { type: "rule", values: wanted },
    resultTypes: ["violations", "incomplete"],
  });
  /** @param {{ id: string, nodes: { target: string[], html: string, failureSummary?: string, any: { message: string }[] }[] }[]} found */
  const complaints = (found) =>
    found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, html, failureSummary }) => ({
        rule: id,
        target: target.join(" "),
        why: `${any.map(({ message }) => message).join("; ") || (failureSummary ?? "")} ${html.slice(0, 200)}`,
      })),
    );
  return { violations: complaints(violations), incomplete: complaints(incomplete) };

  /**
   * @param {Element} element
   * @returns {string} its shape
   */
  function markRepeats(element) {
    const shapes = new Set();
    for (const child of element.children) {
      const shape = markRepeats(child);
      if (shapes.has(shape)) child.setAttribute("data-repeats", "");
      shapes.add(shape);
    }
    const told = ["class", "lang", "dir", "hidden", "type", "role", "style"].map((name) => element.getAttribute(name) ?? "");
    const text = Array.from(element.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "");
    return `${element.tagName} ${told.join("|")} ${text} {${[...shapes].join(",")}}`;
  }

  /**
   * axe asks for the colour with which letters are filled. Chromium tells the page's own there, even when it paints the
   * letters in the reader's.
   */
  function readForcedColours() {
    const asked = CSSStyleDeclaration.prototype.getPropertyValue;
    CSSStyleDeclaration.prototype.getPropertyValue = function (/** @type {string} */ name) {
      return asked.call(this, name === "-webkit-text-fill-color" ? "color" : name);
    };
  }
}
