// @ts-check
//! What narrows a search: the reader's town, and what is open now.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { onSearchPage } from "../page/search.mjs";

/** @typedef {import("../page/search.mjs").World} World */

/** @param {World} world */
export async function area(world) {
  await onSearchPage(world, {}, async (page) => {
    await page.type("provplats");
    for (const [town, other] of [["provstad", "orebro"], ["orebro", "provstad"], ["provstad", "orebro"]]) {
      await page.tab.run(choose, town);
      const { hits } = await page.until(`places in ${town} come first`, ({ hits }) => hits.length > 0 && hits[0].href.includes(`/${town}/`));
      assert.ok(hits.some(({ href }) => href.includes(`/${other}/`)), `places in ${other} come later`);
    }
  });
}

/** What is open at which time, by the clock in Stockholm; the days are those of the week of the build. */
const TIMES = [
  { day: 3, hour: 12, open: ["Provplats alltid", "Provplats dag"] },
  { day: 3, hour: 23, open: ["Provplats alltid", "Provplats natt"] },
  { day: 6, hour: 12, open: ["Provplats alltid"] },
];

/** Chromium only: Firefox has no clock that a test could set. @param {World} world */
export async function openNow(world) {
  for (const { day, hour, open } of TIMES) {
    const now = timeOf(world.site, day, hour);
    await onSearchPage(world, { wishes: { now } }, async (page) => {
      await page.type("provplats");
      const all = await page.until("all places", ({ hits }) => hits.filter(isPlace).length === 4);
      for (const { title, facts } of all.hits.filter(isPlace)) {
        assert.equal(facts.some(saysOpen), open.includes(title), `${title} at ${now}: ${facts.join(", ")}`);
      }
      await page.tab.click(".search-box__open");
      const { hits, focus } = await page.until(`only open places at ${now}`, ({ hits }) =>
        hits.length > 0 && hits.every(({ facts }) => facts.some(saysOpen)));
      assert.deepEqual(hits.filter(isPlace).map(({ title }) => title).sort(), open, `what is open at ${now}`);
      assert.equal(focus, "open", "the focus stays on the choice");
      await page.tab.click(".search-box__open");
      await page.until("all places again", ({ hits }) => hits.filter(isPlace).length === 4);
    });
  }
}

/** @param {import("../page/state.mjs").Hit} hit one of those that grow.mjs makes */
const isPlace = ({ title }) => title.startsWith("Provplats");

/** @param {string} fact */
const saysOpen = (fact) => fact.startsWith("Öppet nu");

/**
 * Chooses an area as a reader does. Runs inside the page.
 * @param {string} id
 */
function choose(id) {
  const select = /** @type {HTMLSelectElement} */ (document.querySelector("form select"));
  select.focus();
  select.value = id;
  select.dispatchEvent(new Event("input", { bubbles: true }));
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

/**
 * A time within the days for which the site knows hours.
 * @param {string} site
 * @param {number} day of the week, from Monday = 1
 * @param {number} hour in Stockholm
 */
function timeOf(site, day, hour) {
  const from = /data-from="?(\d+)/.exec(readFileSync(join(site, "sv/search.html"), "utf8"));
  if (from === null) throw new Error("the page states no first minute");
  // Noon, a week after the first midnight.
  const date = new Date(Number(from[1]) * 6e4 + 7.5 * 864e5);
  while (date.getUTCDay() !== day) date.setUTCDate(date.getUTCDate() + 1);
  const noon = date.toISOString().slice(0, 10);
  const zone = new Intl.DateTimeFormat("en", { timeZone: "Europe/Stockholm", timeZoneName: "longOffset" })
    .formatToParts(date)
    .find(({ type }) => type === "timeZoneName")?.value.slice(3);
  return `${noon}T${hour}:00:00${zone}`;
}
