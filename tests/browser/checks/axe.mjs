// @ts-check
//! What axe has to say of the search page: all of its rules, those of level AAA and best practice included.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { onSearchPage } from "../page/search.mjs";

/** @typedef {import("../page/search.mjs").World} World */
/** @typedef {{ rule: string, target: string, why: string }} Complaint */

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What is typed so that the page shows something. @type {[lang: string, state: string, text: string][]} */
const STATES = [
  ["sv", "results", "hyra"],
  ["sv", "danger", "min man slår mig"],
  ["sv", "nothing found", "qxzqxzqxzqxz"],
  ["ar", "results", "سكن"],
  ["ar", "danger", "زوجي يضربني"],
  ["ar", "nothing found", "قققققققققققق"],
];

/** @type {{ width: number, height: number, scheme: "light" | "dark" }[]} */
const FORMS = [320, 1280].flatMap((width) =>
  (/** @type {const} */ (["light", "dark"])).map((scheme) => ({ width, height: 800, scheme })),
);

/**
 * What axe cannot decide by itself, by rule, why it is let pass, and which fault in content/accessibility.yaml tells of it.
 * @type {Record<string, { why: string, told: string }>}
 */
export const DECIDED = {
  "identical-links-same-purpose": {
    why: "A service and the word that explains it may bear the same name; where or what it is stands directly below each link.",
    told: "same-names",
  },
};

/** @param {World} world */
export async function axe(world) {
  for (const [lang, state, text] of STATES) {
    await onSearchPage(world, { lang, wishes: { policy: false } }, async (page) => {
      await page.paste(text);
      await page.answered();
      for (const form of FORMS) {
        await page.tab.show(form);
        const { violations, incomplete } = await page.tab.run(judge, AXE);
        const where = `${lang}, ${state}, ${form.width} px, ${form.scheme}`;
        assert.deepEqual(violations, [], `axe finds nothing wrong: ${where}`);
        assert.deepEqual(incomplete.filter(({ rule }) => !(rule in DECIDED)), [], `axe leaves nothing open: ${where}`);
      }
    });
  }
}

/**
 * Runs inside the page.
 * @param {string} source of axe
 * @returns {Promise<{ violations: Complaint[], incomplete: Complaint[] }>}
 */
async function judge(source) {
  const { axe } = new Function(`${source}; return { axe: window.axe };`)();
  /** @type {{ ruleId: string, tags: string[] }[]} */
  const rules = axe.getRules();
  const wanted = rules.filter(({ tags }) => !tags.includes("experimental") && !tags.includes("deprecated"));
  const { violations, incomplete } = await axe.run(document, {
    rules: Object.fromEntries(wanted.map(({ ruleId }) => [ruleId, { enabled: true }])),
    resultTypes: ["violations", "incomplete"],
  });
  /** @param {{ id: string, nodes: { target: string[], failureSummary?: string, any: { message: string }[] }[] }[]} found */
  const complaints = (found) =>
    found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, failureSummary }) => ({
        rule: id,
        target: target.join(" "),
        why: any.map(({ message }) => message).join("; ") || (failureSummary ?? ""),
      })),
    );
  return { violations: complaints(violations), incomplete: complaints(incomplete) };
}
