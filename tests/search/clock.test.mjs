// @ts-check
//! What the script says of the content's hours, at every minute near a change and at every seventeenth, against the hours as
//! typed. `cargo test -p samlad --test site clock` writes what they say into `target/tmp/clock.json`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { reader } from "./page.mjs";

/** @typedef {{ clock: { from: number, zone: number, turn: number }, end: number, hours: Record<string, [number, string][]> }} Build */

/** @type {Build[]} */
const BUILDS = JSON.parse(readFileSync(new URL("../../target/tmp/clock.json", import.meta.url), "utf8"));
const STOCKHOLM = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Stockholm", hour: "2-digit", minute: "2-digit" });

/**
 * The first minute at which the script says something else than the hours do.
 * @param {Build} build
 * @param {Build["clock"]} clock as the script has it
 */
function difference({ hours, end }, clock) {
  const say = reader(clock);
  for (const [text, changes] of Object.entries(hours)) {
    const item = (/** @type {number} */ at) => changes[at] ?? [end, "x"];
    let at = 0;
    for (let minute = changes[0][0]; minute < end; minute++) {
      while (item(at + 1)[0] <= minute) at++;
      if (minute % 17 && minute - item(at)[0] > 1 && item(at + 1)[0] - minute > 2) continue;
      const [open, said] = say(text, minute);
      const [next, then] = item(at + 1);
      const letter = item(at)[1];
      const time = said.match(/\d\d:\d\d/)?.[0];
      const begins = { o: "Open", c: "Closed", u: "Not known", d: "Overdue" }[letter] ?? "?";
      if (open !== (letter === "o") || !said.startsWith(begins)) return `${text}: “${said}” at ${minute}, not “${begins}”`;
      if (letter === "o" && then === "c" && next - minute < 1440 && time === undefined) return `${text}: until when, at ${minute}`;
      if (time !== undefined && time !== STOCKHOLM.format(next * 6e4)) return `${text}: “${said}” at ${minute}`;
    }
  }
  return undefined;
}

for (const build of BUILDS) {
  const first = new Date(build.clock.from * 6e4).toISOString().slice(0, 10);
  test(`${Object.keys(build.hours).length} hours from ${first} on`, () => {
    assert.equal(difference(build, build.clock), undefined);
  });
}

test("a wrong beginning, zone or change of the clocks is noticed", () => {
  const [, spring, autumn] = BUILDS;
  for (const build of [spring, autumn]) {
    const { clock } = build;
    assert.ok(difference(build, { ...clock, from: clock.from + 1 }), "from");
    assert.ok(difference(build, { ...clock, zone: 180 - clock.zone }), "zone");
    assert.ok(difference(build, { ...clock, turn: clock.turn + 1440 }), "turn");
  }
});
