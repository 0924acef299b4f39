// @ts-check
//! Every check has failed at least once, and for the right reason: a check that never failed proves nothing.
//!
//! The faults of `faults.mjs` are put one by one into the page or into the sources of its scripts.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { startChromium } from "./browsers/chromium.mjs";
import { AS_PUBLISHED, EVERYWHERE, IN_CHROMIUM } from "./checks.mjs";
import { axe } from "./checks/axe.mjs";
import { parity } from "./checks/parity.mjs";
import { FAULTS, FILES } from "./faults.mjs";
import { GROWN, PARITY } from "./site/grown.mjs";
import { overlay } from "./site/overlay.mjs";

/** @typedef {import("./faults.mjs").Fault} Fault */

/** A fault is shown by what does not come; so long is it waited for. */
const PATIENCE = 4000;

/** @type {Record<string, import("./page/search.mjs").Check>} */
const CHECKS = {
  ...EVERYWHERE,
  ...IN_CHROMIUM,
  ...AS_PUBLISHED,
  "axe finds nothing": axe,
  "the reader gives what tantivy gives": async (world) => {
    await parity(world, join(PARITY, "parity-sv-shards"));
  },
};

/** @type {import("./browsers/tab.mjs").Browser} */
let browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

test("every check has a fault that it finds", () => {
  const names = Object.keys({ ...EVERYWHERE, ...IN_CHROMIUM });
  const found = FAULTS.map(({ check }) => check);
  assert.deepEqual(names.filter((name) => !found.includes(name)), []);
});

// Most of the time goes by in waiting.
describe("faults", { concurrency: 4 }, () => {
  for (const fault of FAULTS) {
    test(`${fault.name}: found by “${fault.check}”`, async () => {
      const site = overlay(GROWN, { [FILES[fault.file]]: (built) => faulty(fault, sourceOf(fault.file, built)) });
      await assert.rejects(CHECKS[fault.check]({ browser, site, patience: PATIENCE }), (error) => {
        assert.ok(error instanceof assert.AssertionError, String(error));
        assert.match(error.message, fault.says);
        return true;
      });
    });
  }
});

/**
 * @param {Fault} fault
 * @param {string} text
 */
function faulty({ name, find, put }, text) {
  const pieces = text.split(find instanceof RegExp ? new RegExp(find.source.replaceAll(/\((?!\?)/g, "(?:"), "s") : find);
  assert.equal(pieces.length, 2, `${name}: ${find} stands there once`);
  return find instanceof RegExp ? text.replace(new RegExp(find.source, "s"), put) : pieces.join(put);
}

/**
 * What a script was made of, since in the published one names are shortened; a page as it was built.
 * @param {Fault["file"]} file
 * @param {string} built
 */
function sourceOf(file, built) {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const template = (/** @type {string} */ name) => readFileSync(join(root, "templates/components/search-box", name), "utf8");
  if (file === "loader") return readFileSync(join(root, "templates/page.js"), "utf8");
  if (file === "clock") return readFileSync(join(root, "templates/components/open-now/open-now.js"), "utf8");
  if (file === "box") return template("search-box.js");
  if (file !== "search") return built;
  const client = ["read.js", "plan.js", "rank.js"].map((name) => readFileSync(join(root, "search/client", name), "utf8"));
  return `(function (root) {\n'use strict';\n${client.join("")}})(this);\n${template("search.js")}`;
}
