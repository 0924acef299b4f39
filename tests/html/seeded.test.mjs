// @ts-check
//! Every rule has failed at least once: a rule that never failed proves nothing.
//!
//! `seeded/sound` breaks no rule. Each other folder holds the few files in which it differs from that site, and is
//! named after the one rule it breaks: `links`, or `links--other-host` for a second way to break it.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { RULES, applyRules } from "./rules.mjs";
import { readSite } from "./site.mjs";
import { htmlValidate, vnu } from "./tools.mjs";

const SEEDED = fileURLToPath(new URL("./seeded/", import.meta.url));
const TOOLS = ["html-validate", "vnu"];
const broken = readdirSync(SEEDED).filter((name) => name !== "sound");

/** @param {string} folder */
const ruleOf = (folder) => folder.split("--")[0];

/**
 * The rules of our own that a site breaks.
 * @param {import("./site.mjs").Site} site
 */
async function brokenRules(site) {
  const { faults } = await applyRules(site);
  return [...faults].filter(([, found]) => found.length > 0).map(([rule]) => rule);
}

test("the sound site breaks no rule", async () => {
  const site = readSite(`${SEEDED}sound`);
  assert.deepEqual(await brokenRules(site), []);
  assert.deepEqual(htmlValidate(site.pages), []);
  assert.deepEqual(await vnu(`${SEEDED}sound`, site.pages.map(({ path }) => path)), []);
});

test("every rule has a site that breaks it", () => {
  assert.deepEqual([...new Set(broken.map(ruleOf))].sort(), [...RULES, ...TOOLS].sort());
});

for (const folder of broken.filter((name) => !TOOLS.includes(ruleOf(name)))) {
  test(`${folder} is caught, and nothing else`, async () => {
    const site = readSite(`${SEEDED}sound`, SEEDED + folder);
    assert.deepEqual(await brokenRules(site), [ruleOf(folder)]);
  });
}

test("html-validate looks at the pages", () => {
  const found = htmlValidate(readSite(`${SEEDED}html-validate`).pages);
  assert.deepEqual(found.map(({ path }) => path), ["sv/porten.html"], JSON.stringify(found));
});

test("vnu looks at the pages", async () => {
  const found = await vnu(`${SEEDED}vnu`, ["sv/porten.html"]);
  assert.deepEqual(found.map(({ path }) => path), ["sv/porten.html"], JSON.stringify(found));
});
