// @ts-check
//! Firefox as Debian packages it, driven by puppeteer through WebDriver BiDi.

import puppeteer from "puppeteer-core";

/** Firefox asks for an icon that no page names, and the policy of the server does not allow it. */
const ICON = /Content-Security-Policy.*img-src.*\/favicon\.ico/;

/** @returns {Promise<import("./tab.mjs").Browser>} */
export async function startFirefox() {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: "/usr/bin/firefox-esr",
    headless: true,
    extraPrefsFirefox: { "browser.shell.checkDefaultBrowser": false, "network.captive-portal-service.enabled": false },
  });
  return {
    name: "Firefox",
    tab: async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      /** @type {string[]} */
      const problems = [];
      page.on("pageerror", (thrown) => {
        const error = /** @type {Error} */ (thrown);
        if (!ICON.test(error.message)) problems.push(`${error.name}: ${error.message} ${error.stack ?? ""}`);
      });
      page.on("console", (message) => {
        if (message.type() === "error") problems.push(`${message.text()} ${message.location().url ?? ""}`);
      });
      return {
        browser: "Firefox",
        open: async (address) => {
          await page.goto(address);
        },
        run: (does, given) => page.evaluate(/** @type {any} */ (does), given),
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(/** @type {import("puppeteer-core").KeyInput} */ (key)),
        click: (selector) => page.click(selector),
        back: async () => {
          await page.goBack();
        },
        show: async ({ width, height, scheme }) => {
          await page.setViewport({ width, height });
          // Firefox cannot be asked for another scheme through BiDi; light is its own.
          if (scheme !== "light") throw new Error("Firefox shows pages in light colours only");
        },
        address: () => page.url(),
        problems,
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
