// @ts-check
//! What a page does by itself, and what it does under a pointer.

/** @typedef {import("./tab.mjs").Page} Page */

/**
 * Who asked for less motion gets none.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function lessMotion(page) {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const faults = await page.evaluate(() => {
    const found = [];
    for (const element of [document.documentElement, ...document.body.querySelectorAll("*")]) {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`;
      if (animationName !== "none" && parseFloat(animationDuration) > 0.01) found.push(`${name} is animated though less motion was asked for`);
      if (transitionDuration.split(",").some((time) => parseFloat(time) > 0.01)) found.push(`${name} changes in steps though less motion was asked for`);
      if (scrollBehavior === "smooth") found.push(`${name} scrolls smoothly though less motion was asked for`);
    }
    return found;
  });
  await page.emulateMedia({ reducedMotion: "no-preference" });
  return faults;
}

/**
 * Under a pointer colours and lines may change; nothing comes or goes, and no title waits for a pointer.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function nothingOnlyUnderAPointer(page) {
  return page.evaluate(() => {
    const faults = Array.from(document.querySelectorAll("body [title]"), (element) => `a title that only a pointer shows: “${element.getAttribute("title")}”`);
    /** @param {CSSRuleList} rules */
    const walk = (rules) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule && /:hover/.test(rule.selectorText)) {
          for (const name of rule.style) {
            if (!/color|background|decoration|outline|border|shadow|cursor|^--/.test(name)) faults.push(`${rule.selectorText} changes ${name} under a pointer`);
          }
        }
        if ("cssRules" in rule) walk(/** @type {CSSMediaRule} */ (rule).cssRules);
      }
    };
    for (const sheet of document.styleSheets) walk(sheet.cssRules);
    return faults;
  });
}
