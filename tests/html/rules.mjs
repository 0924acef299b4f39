// @ts-check
//! Our own rules, all together. Each finds what the stock tools do not look for.

import * as alternates from "./rules/alternates.mjs";
import * as language from "./rules/language.mjs";
import * as links from "./rules/links.mjs";
import * as structure from "./rules/structure.mjs";
import { tooHeavy, weigh } from "./rules/weight.mjs";
import * as wording from "./rules/wording.mjs";

/** @typedef {import("./site.mjs").Site} Site */
/** @typedef {import("./site.mjs").Fault} Fault */

const PAGE_RULES = { ...structure.pageRules, ...language.pageRules, ...wording.pageRules };
const SITE_RULES = { ...structure.siteRules, ...links.siteRules, ...alternates.siteRules };

/** The names of all rules; each has a broken site under `seeded/`. */
export const RULES = [...Object.keys(PAGE_RULES), ...Object.keys(SITE_RULES), "weight"];

/**
 * What each rule finds in a site, and what its pages weigh.
 * @param {Site} site
 * @returns {Promise<{ faults: Map<string, Fault[]>, weights: Map<string, number> }>}
 */
export async function applyRules(site) {
  /** @type {Map<string, Fault[]>} */
  const faults = new Map();
  for (const [name, rule] of Object.entries(PAGE_RULES)) faults.set(name, site.pages.flatMap(rule));
  for (const [name, rule] of Object.entries(SITE_RULES)) faults.set(name, rule(site));
  const weights = await weigh(site);
  faults.set("weight", tooHeavy(weights));
  return { faults, weights };
}
