// @ts-check
//! What the search says of opening hours, at which time. All times of the clock are universal, as the reader's device
//! has them; the hours are Stockholm's.

import assert from "node:assert/strict";
import { test } from "node:test";

import { NOTHING, openPage } from "./page.mjs";

/**
 * What stands under a place with these hours.
 * @param {string} hours
 * @param {string} now
 */
function said(hours, now) {
  const card = ["x.html", "Title", "Summary", "Örebro", "", hours];
  const { parts } = openPage(() => ({ ...NOTHING, total: 1, hits: [{ card }] }), { now, text: "x" });
  const [where, ...rest] = parts.list.children[0].children[1].children.map((fact) => fact.textContent);
  assert.equal(where, "Örebro");
  return rest.join(" / ");
}

const WEEKDAYS = "1-5:0800-1600";
const SHELTER = "1-7:2000-3200";

/** @type {Record<string, [hours: string, now: string, expected: string][]>} */
const CASES = {
  // Wednesday 25 November 2026, an hour after universal time.
  "a day of the week": [
    [WEEKDAYS, "2026-11-25T06:59:59Z", "Closed, opens 08:00"],
    [WEEKDAYS, "2026-11-25T07:00Z", "Open until 16:00"],
    [WEEKDAYS, "2026-11-25T14:59:59Z", "Open until 16:00"],
    [WEEKDAYS, "2026-11-25T15:00Z", "Closed"],
    [WEEKDAYS, "2026-11-28T12:00Z", "Closed"],
    ["3:0800-1600", "2026-11-25T12:00Z", "Open until 16:00"],
    ["3:0800-1600", "2026-11-26T12:00Z", "Closed"],
    ["1-4:0900-1000 5:0900-1300 7:1000-1100", "2026-11-27T11:00Z", "Open until 13:00"],
    ["1-4:0900-1000 5:0900-1300 7:1000-1100", "2026-11-29T09:30Z", "Open until 11:00"],
  ],
  "several times a day": [
    ["1-5:0800-1200,1300-1600", "2026-11-25T10:59Z", "Open until 12:00"],
    ["1-5:0800-1200,1300-1600", "2026-11-25T11:00Z", "Closed, opens 13:00"],
    ["1-5:0800-1200,1300-1600", "2026-11-25T12:30Z", "Open until 16:00"],
  ],
  "past midnight": [
    [SHELTER, "2026-11-25T12:00Z", "Closed, opens 20:00"],
    [SHELTER, "2026-11-25T19:30Z", "Open until 08:00"],
    [SHELTER, "2026-11-25T23:30Z", "Open until 08:00"],
    [SHELTER, "2026-11-26T06:59Z", "Open until 08:00"],
    [SHELTER, "2026-11-26T07:00Z", "Closed, opens 20:00"],
    ["5:2200-2630", "2026-11-28T01:00Z", "Open until 02:30"],
    ["5:2200-2630", "2026-11-28T01:30Z", "Closed"],
    ["7:2200-2600", "2026-11-30T00:30Z", "Open until 02:00"],
  ],
  "to midnight and on": [
    ["1-7:0000-2400", "2026-11-25T03:00Z", "Open"],
    ["1-7:0000-2400", "2026-11-25T22:59Z", "Open"],
    ["1-5:1800-2400", "2026-11-25T20:00Z", "Open until 24:00"],
    ["3:1800-2400 4:0000-0600", "2026-11-25T20:00Z", "Open"],
    ["3:1800-2400 4:0000-0600", "2026-11-26T02:00Z", "Open until 06:00"],
  ],
  "not known": [
    ["", "2026-11-25T12:00Z", ""],
    ["1-5:0800-1600 6-7:?", "2026-11-28T12:00Z", ""],
    ["1-5:0800-1600 6-7:?", "2026-11-27T12:00Z", "Open until 16:00"],
    // Sunday night may last into Monday morning.
    ["1-5:0900-1600 6-7:?", "2026-11-30T02:00Z", ""],
    ["1-5:0900-1600 6-7:?", "2026-11-30T07:30Z", "Closed, opens 09:00"],
    // Friday night is known to last, though Saturday is not known.
    ["5:2000-3200 6:?", "2026-11-28T05:00Z", "Open until 08:00"],
    ["5:2000-3200 6:?", "2026-11-28T07:00Z", ""],
  ],
  "exceptions": [
    [`${WEEKDAYS} 1224:`, "2026-12-24T10:00Z", "Closed"],
    [`${WEEKDAYS} 1224:1000-1200`, "2026-12-24T08:30Z", "Closed, opens 10:00"],
    [`${WEEKDAYS} 1224:1000-1200`, "2026-12-24T10:30Z", "Open until 12:00"],
    [`${WEEKDAYS} 1224:?`, "2026-12-24T10:30Z", ""],
    [`${WEEKDAYS} 1224:`, "2026-12-23T10:30Z", "Open until 16:00"],
    // The night after the last open evening still belongs to it.
    [`${SHELTER} 1225:`, "2026-12-25T05:00Z", "Open until 08:00"],
    [`${SHELTER} 1225:`, "2026-12-25T20:00Z", "Closed"],
    [`${SHELTER} 1225:`, "2026-12-26T05:00Z", "Closed, opens 20:00"],
    ["1-7:0000-2400 1225:", "2026-12-24T20:00Z", "Open until 24:00"],
    ["1-7:0000-2400 0101:1000-1200", "2027-01-01T09:30Z", "Open until 12:00"],
  ],
  // The index holds from 21 November 2026 to 13 February 2027.
  "outside of the span": [
    ["1-7:0800-1600", "2026-11-20T12:00Z", ""],
    ["1-7:0800-1600", "2026-11-20T23:30Z", ""],
    ["1-7:0800-1600", "2026-11-21T12:00Z", "Open until 16:00"],
    ["1-7:0800-1600", "2027-02-13T12:00Z", "Open until 16:00"],
    ["1-7:0800-1600", "2027-02-13T23:00Z", ""],
    ["1-7:0800-1600", "2027-07-01T12:00Z", ""],
    ["1-7:0000-2400", "2027-02-13T20:00Z", "Open"],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  test(name, () => {
    for (const [hours, now, expected] of cases) assert.equal(said(hours, now), expected, `${hours} at ${now}`);
  });
}

test("summer time begins and ends one hour into the last Sunday of a month", () => {
  /** @type {[now: string, local: string][]} */
  const cases = [
    ["2026-03-29T00:59Z", "01:59"],
    ["2026-03-29T01:00Z", "03:00"],
    ["2026-07-01T10:30Z", "12:30"],
    ["2026-10-25T00:59Z", "02:59"],
    ["2026-10-25T01:00Z", "02:00"],
    ["2027-03-28T00:59Z", "01:59"],
    ["2027-03-28T01:00Z", "03:00"],
    ["2027-10-31T00:59Z", "02:59"],
    ["2027-10-31T01:00Z", "02:00"],
    ["2026-12-31T23:30Z", "00:30"],
  ];
  for (const [now, local] of cases) {
    // Open for a single minute: only at this time by the clock on the wall.
    const minute = Number(local.replace(":", ""));
    const digits = (/** @type {number} */ time) => String(time).padStart(4, "0");
    const next = minute % 100 === 59 ? minute + 41 : minute + 1;
    const card = ["x.html", "T", "S", "W", "", `1-7:${digits(minute)}-${digits(next)}`];
    const { box, parts, wait, send } = openPage(() => ({ ...NOTHING, total: 1, hits: [{ card }] }), { now, text: "x" });
    Object.assign(box.dataset, { from: "20260101", to: "20281231" });
    send("input", parts.text);
    wait();
    const [, state] = parts.list.children[0].children[1].children;
    assert.match(state.textContent, /^Open until/, `${now} is ${local}`);
  }
});

test("only what is known to be open is accepted", () => {
  /** @type {((card: string[]) => boolean) | undefined} */
  let accept;
  const { parts, send, wait } = openPage((_, wishes) => ((accept = wishes.accept), NOTHING), { text: "x" });
  assert.equal(accept, undefined);
  parts.open.checked = true;
  send("change", parts.open);
  wait();
  const card = (/** @type {string} */ hours) => ["x.html", "T", "S", "W", "", hours];
  assert.deepEqual(
    [WEEKDAYS, SHELTER, "", "3:?", "3:1200-1400"].map((hours) => accept?.(card(hours))),
    [true, false, false, false, true],
  );
});
