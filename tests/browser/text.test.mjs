// @ts-check
//! Browsers that show text only, and NetSurf, reach the number of a place or a line in at most three links from home.
//!
//! lynx, w3m and links2 are asked what they show and which links they number; the next page is one that their own list
//! names. NetSurf lists no links: it is led the way that lynx found, and what it shows is taken from it by the clipboard.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { pagesOf } from "./kinds/kinds.mjs";
import { PUBLISHED } from "./site/built.mjs";
import { overlay } from "./site/overlay.mjs";

/** How many links a reader has to follow at most. */
const MOST = 3;

/** How many pages of one step are looked at. */
const WIDE = 40;

/** The kind of page that is about one place or one line. */
const ENTRY = "AREA/SERVICE";

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

/** What is looked for, on a page about one place or one line: a number that is longer than 112. */
const NUMBER = /\d[\d\s\u00a0-]{5,}\d/;

for (const [name, show] of Object.entries(BROWSERS)) {
  for (const lang of ["sv", "ar", "en"]) {
    test(`${name}, ${lang}: a number to ring`, (context) => {
      const walk = toNumber(show, PUBLISHED, lang);
      assert.ok(walk !== null, `no number within ${MOST} links`);
      assert.ok(walk.steps.length >= 1 && walk.steps.length <= MOST);
      context.diagnostic(`${walk.steps.length} links: ${walk.steps.join(" → ")}: ${walk.number}`);
    });
  }
}

test("NetSurf, sv: every page on the way to a number, and the number", async (context) => {
  const walk = toNumber(BROWSERS.lynx, PUBLISHED, "sv");
  assert.ok(walk !== null);
  for (const [at, path] of ["sv/index.html", ...walk.steps].entries()) {
    const text = await inNetSurf(pathToFileURL(join(PUBLISHED, path)).href);
    const wanted = walk.names[at] ?? walk.number;
    assert.ok(plain(text).includes(plain(wanted)), `${path} shows “${wanted}”: ${text.slice(0, 500)}`);
    context.diagnostic(`${path}: “${wanted}”`);
  }
});

test("pages without numbers are found out", () => {
  const pages = pagesOf(PUBLISHED).filter(({ lang, kind }) => lang === "sv" && kind === ENTRY);
  const site = overlay(PUBLISHED, Object.fromEntries(pages.map(({ path }) => [path, (text) => text.replaceAll(/\d/g, "x")])));
  assert.equal(toNumber(BROWSERS.lynx, site, "sv"), null);
});

test("a home page without links is found out", () => {
  const site = overlay(PUBLISHED, { "sv/index.html": (text) => text.replaceAll("<a ", "<b ") });
  assert.equal(toNumber(BROWSERS.w3m, site, "sv"), null);
});

/**
 * The first way from the home page to a page about one place or one line that shows its number, by the links that the
 * browser itself lists, in their order.
 * @param {(address: string) => Shown} show
 * @param {string} site
 * @param {string} lang
 * @returns {{ steps: string[], names: string[], number: string } | null} the pages after home, and what leads to each
 */
function toNumber(show, site, lang) {
  const entries = new Map(pagesOf(site).filter((page) => page.lang === lang).map(({ path, kind, text }) => [path, { kind, text }]));
  /** @type {{ path: string, steps: string[] }[]} */
  let now = [{ path: `${lang}/index.html`, steps: [] }];
  const seen = new Set(now.map(({ path }) => path));
  for (let step = 0; step <= MOST; step++) {
    const next = [];
    for (const { path, steps } of now) {
      const { text, links } = show(pathToFileURL(join(site, path)).href);
      // The number to ring in danger stands on every page, above the name of the entry.
      const heading = plain(/<h1[^>]*>(.*?)<\/h1>/s.exec(entries.get(path)?.text ?? "")?.[1].replaceAll(/<[^>]*>/g, "") ?? "");
      const below = plain(text).split(heading).slice(1).join(" ");
      const number = entries.get(path)?.kind === ENTRY ? NUMBER.exec(below)?.[0] : undefined;
      if (number !== undefined) return { steps, number, names: steps.map((to) => nameOf(entries.get(to)?.text ?? "")) };
      for (const link of links.filter((it) => it.startsWith("file:"))) {
        const target = fileURLToPath(link.split("#")[0]).slice(site.length + 1);
        if (!entries.has(target) || seen.has(target)) continue;
        seen.add(target);
        next.push({ path: target, steps: [...steps, target] });
      }
    }
    now = next.slice(0, WIDE);
  }
  return null;
}

/** What a page calls itself. @param {string} html */
function nameOf(html) {
  return plain(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1].replaceAll(/<[^>]*>/g, "") ?? "");
}

/** Without marks of direction, soft hyphens and line ends. @param {string} text */
function plain(text) {
  return text.replaceAll(/[\u2066-\u2069\u200e\u200f\u00ad]/g, "").replaceAll(/\s+/g, " ").trim();
}

/**
 * What NetSurf shows of a page, on a screen that nobody sees.
 * @param {string} address
 */
async function inNetSurf(address) {
  const home = mkdtempSync(join(tmpdir(), "netsurf-"));
  const display = `:${90 + (process.pid % 500)}`;
  const env = { ...process.env, HOME: home, DISPLAY: display, LC_ALL: "C.UTF-8" };
  const screen = spawn("Xvfb", [display, "-screen", "0", "800x1000x24"], { stdio: "ignore" });
  const netsurf = spawn("sh", ["-c", 'sleep 1; exec netsurf-gtk "$1"', "sh", address], { env, stdio: "ignore" });
  try {
    for (let attempt = 0; attempt < 40; attempt++) {
      await pause(1000);
      try {
        // At the edge, where no link is.
        run("xdotool", ["mousemove", "6", "500", "click", "1", "key", "ctrl+a", "key", "ctrl+c"], env);
        await pause(500);
        const text = run("timeout", ["5", "xclip", "-selection", "clipboard", "-o"], env);
        if (text.length > 200) return text;
      } catch {
        // Not there yet: no screen, no window, or nothing chosen.
      }
    }
    return "";
  } finally {
    netsurf.kill();
    screen.kill();
    rmSync(home, { recursive: true, force: true });
  }
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
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(program, args, env = { ...process.env, LC_ALL: "C.UTF-8", HOME: tmpdir() }) {
  return execFileSync(program, args, { encoding: "utf8", env, maxBuffer: 1e8, stdio: ["ignore", "pipe", "ignore"] });
}
