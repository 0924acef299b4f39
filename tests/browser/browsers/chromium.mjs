// @ts-check
//! Chromium as Debian packages it, driven by playwright.

import { chromium } from "playwright-core";

/** @typedef {import("./tab.mjs").Tab} Tab */
/** @typedef {import("./tab.mjs").Wishes} Wishes */

/** As few requests of its own as it can be brought to. */
export const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @typedef {import("./tab.mjs").Browser & { playwright: import("playwright-core").Browser }} Chromium */

/** @returns {Promise<Chromium>} */
export async function startChromium() {
  const playwright = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ARGUMENTS });
  return {
    name: "Chromium",
    playwright,
    tab: async ({ scripts = true, policy = true, now } = {}) => {
      const context = await playwright.newContext({ javaScriptEnabled: scripts, bypassCSP: !policy });
      const page = await context.newPage();
      if (now !== undefined) await page.clock.install({ time: now });
      return { ...tabOf(page), close: () => context.close() };
    },
    close: () => playwright.close(),
  };
}

/**
 * @param {import("playwright-core").Page} page
 * @returns {Tab}
 */
export function tabOf(page) {
  /** @type {string[]} */
  const problems = [];
  page.on("pageerror", (error) => problems.push(`${error.name}: ${error.message} ${error.stack ?? ""}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`${message.text()} ${message.location().url}`);
  });
  return {
    browser: "Chromium",
    open: async (address) => {
      await page.goto(address);
    },
    // The types of playwright unwrap what a page holds; nothing but data is given here.
    run: (does, given) => page.evaluate(/** @type {any} */ (does), given),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    back: async () => {
      await page.goBack();
    },
    show: async ({ width, height, scheme }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
    },
    address: () => page.url(),
    problems,
    close: () => page.close(),
  };
}
