// @ts-check
//! Browsers that show text only reach a number to ring in at most three links from the home page of a language.
//!
//! Each browser is asked what it shows and which links it numbers; the next page is the one that its own list says.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { PUBLISHED } from "./site/built.mjs";
import { overlay } from "./site/overlay.mjs";

/** How many links a reader has to follow at most. */
const MOST = 3;

/** @typedef {{ text: string, links: string[] }} Shown */

/** What each browser shows of a page, by the name of the program. @type {Record<string, (address: string) => Shown>} */
const BROWSERS = {
  lynx: (address) => {
    const output = run("lynx", ["-dump", "-width=80", "-display_charset=utf-8", "-assume_charset=utf-8", address]);
    return divided(output, /\n+(?:Hidden|Visible|References|Referenser)[^\n]*\n/i);
  },
  w3m: (address) => {
    const output = run("w3m", ["-dump", "-cols", "80", "-O", "UTF-8", "-I", "UTF-8", "-o", "display_link_number=1", address]);
    return divided(output, /\n+References:\n/);
  },
  links2: (address) => {
    const output = run("links2", ["-dump", "-width", "80", "-codepage", "utf-8", "-html-numbered-links", "1", address]);
    return divided(output, /\n+(?:References|Links):\n/i);
  },
};

/** What is looked for: a page about a place or a line to ring, with its number. */
const NUMBER = /(?:\d[\d\s\u00a0-]{5,}\d)/;

for (const [name, show] of Object.entries(BROWSERS)) {
  for (const lang of ["sv", "ar", "en"]) {
    test(`${name}, ${lang}: a number to ring`, (context) => {
      const walk = toNumber(show, PUBLISHED, lang);
      assert.ok(walk !== null, `no number within ${MOST} links`);
      context.diagnostic(`${walk.steps.length} links: ${walk.steps.join(" → ")}; ${walk.number}`);
    });
  }
}

test("a site without numbers is found out", () => {
  const site = overlay(PUBLISHED, { "sv/*": (text) => text.replaceAll(/\d/g, "x") });
  assert.equal(toNumber(BROWSERS.lynx, site, "sv"), null);
});

test("a home page without links is found out", () => {
  const site = overlay(PUBLISHED, { "sv/index.html": (text) => text.replaceAll(/<a /g, "<b ").replaceAll(/\d/g, "x") });
  assert.equal(toNumber(BROWSERS.w3m, site, "sv"), null);
});

/**
 * Where one who needs a bed tonight comes to, always by the first link of what is said about tonight and then about a place.
 * @param {(address: string) => Shown} show
 * @param {string} site
 * @param {string} lang
 * @returns {{ steps: string[], number: string } | null}
 */
function toNumber(show, site, lang) {
  const home = pathToFileURL(`${site}/${lang}/index.html`).href;
  /** @type {{ address: string, steps: string[] }[]} */
  let now = [{ address: home, steps: [] }];
  const seen = new Set([home]);
  for (let step = 0; step <= MOST; step++) {
    const next = [];
    for (const { address, steps } of now) {
      const { text, links } = show(address);
      const number = NUMBER.exec(text)?.[0].trim();
      // 112 stands on the home page itself: what is looked for is a number with more digits.
      if (number !== undefined && number.replaceAll(/\D/g, "").length >= 7) return { steps, number };
      for (const link of links) {
        const target = link.split("#")[0];
        const inside = target.startsWith(pathToFileURL(`${site}/${lang}/`).href) && target.endsWith(".html");
        if (inside && !seen.has(target)) {
          seen.add(target);
          next.push({ address: target, steps: [...steps, fileURLToPath(target).slice(site.length + 1)] });
        }
      }
    }
    now = next.slice(0, 12);
  }
  return null;
}

/**
 * @param {string} output
 * @param {RegExp} head of the list of links
 * @returns {Shown}
 */
function divided(output, head) {
  const [text, ...rest] = output.split(head);
  const links = [...rest.join("\n").matchAll(/^\s*\[?\d+\]?\.?\s+(\S+)$/gm)].map(([, link]) => link);
  return { text, links: links.map((link) => (link.startsWith("/") ? pathToFileURL(link).href : link.replace("file://localhost/", "file:///"))) };
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  return execFileSync(program, args, { encoding: "utf8", env: { ...process.env, LC_ALL: "C.UTF-8", HOME: "/tmp" }, maxBuffer: 1e8 });
}
