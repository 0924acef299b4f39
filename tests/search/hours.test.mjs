// @ts-check
//! What is said of opening hours, at which time. All times of the clock are universal, as the reader's device has them;
//! the hours are Stockholm's.

import assert from "node:assert/strict";
import { test } from "node:test";

import { NOTHING, hours, openPage } from "./page.mjs";

/**
 * What stands under a place with these hours.
 * @param {string} text
 * @param {string} now
 */
function said(text, now) {
  const card = ["x.html", "Title", "Summary", "Örebro", "", text];
  const { parts } = openPage(() => ({ ...NOTHING, total: 1, hits: [{ card }] }), { now, text: "x" });
  const [where, ...rest] = parts.list.children[0].children[1].children.map((fact) => fact.textContent);
  assert.equal(where, "Örebro");
  return rest.join(" / ");
}

// Eight to four and eight to eight, from Friday 20 November 2026 to Saturday 13 February 2027.
const DAYS = "c0o480(c480o960)85c480x480";
const NIGHTS = "o0c480(o720c720)85o720x240";
const WEEKDAYS = "c0o480c480(o3840c480o960c480o960c480o960c480o960c480)2";
// Christmas Eve is a Thursday: closed, and nobody knows about the day after.
const CHRISTMAS = hours(
  "c 2026-11-20T00:00+01:00, o 2026-12-23T08:00+01:00, c 2026-12-23T16:00+01:00, u 2026-12-25T00:00+01:00, " +
    "c 2026-12-26T00:00+01:00, o 2026-12-28T08:00+01:00, x 2027-02-14T00:00+01:00",
);
const SPRING = hours(
  "c 2026-11-20T00:00+01:00, o 2027-03-27T20:00+01:00, c 2027-03-28T08:00+02:00, o 2027-03-28T20:00+02:00, x 2027-04-01T00:00+02:00",
);

/** @type {Record<string, [hours: string, now: string, expected: string][]>} */
const CASES = {
  // Wednesday 25 November 2026, an hour after universal time.
  "a day": [
    [DAYS, "2026-11-25T06:59:59Z", "Closed, opens 08:00"],
    [DAYS, "2026-11-25T07:00Z", "Open until 16:00"],
    [DAYS, "2026-11-25T13:59:59Z", "Open until 16:00"],
    [DAYS, "2026-11-25T14:00Z", "Open, closes soon 16:00"],
    [DAYS, "2026-11-25T14:59:59Z", "Open, closes soon 16:00"],
    [DAYS, "2026-11-25T15:00Z", "Closed, opens tomorrow 08:00"],
    [DAYS, "2026-11-25T22:59:59Z", "Closed, opens tomorrow 08:00"],
    [DAYS, "2026-11-25T23:00Z", "Closed, opens 08:00"],
    // From Friday to Monday: not today, not tomorrow.
    [WEEKDAYS, "2026-11-20T16:00Z", "Closed"],
    [WEEKDAYS, "2026-11-22T12:00Z", "Closed, opens tomorrow 08:00"],
    [WEEKDAYS, "2026-11-23T12:00Z", "Open until 16:00"],
  ],
  "past midnight": [
    [NIGHTS, "2026-11-25T12:00Z", "Closed, opens 20:00"],
    [NIGHTS, "2026-11-25T19:30Z", "Open until 08:00"],
    [NIGHTS, "2026-11-25T22:59:59Z", "Open until 08:00"],
    [NIGHTS, "2026-11-25T23:00Z", "Open until 08:00"],
    [NIGHTS, "2026-11-26T06:30Z", "Open, closes soon 08:00"],
    [NIGHTS, "2026-11-26T07:00Z", "Closed, opens 20:00"],
  ],
  "at all hours": [
    ["o0x123840", "2026-11-25T03:00Z", "Open"],
    ["o0x123840", "2027-02-13T22:30Z", "Open"],
  ],
  "a holiday": [
    [CHRISTMAS, "2026-12-23T12:00Z", "Open until 16:00"],
    [CHRISTMAS, "2026-12-24T10:00Z", "Closed"],
    [CHRISTMAS, "2026-12-24T23:00Z", "Not known"],
    [CHRISTMAS, "2026-12-25T22:59:59Z", "Not known"],
    [CHRISTMAS, "2026-12-26T12:00Z", "Closed"],
    [CHRISTMAS, "2026-12-27T12:00Z", "Closed, opens tomorrow 08:00"],
  ],
  "the night in which summer time begins": [
    [SPRING, "2027-03-27T20:00Z", "Open until 08:00"],
    [SPRING, "2027-03-28T00:59:59Z", "Open until 08:00"],
    [SPRING, "2027-03-28T01:00Z", "Open until 08:00"],
    [SPRING, "2027-03-28T05:30Z", "Open, closes soon 08:00"],
    [SPRING, "2027-03-28T06:00Z", "Closed, opens 20:00"],
    [SPRING, "2027-03-28T18:00Z", "Open"],
  ],
  "outside of the span": [
    [DAYS, "2026-11-19T22:59:59Z", ""],
    [DAYS, "2026-11-19T23:00Z", "Closed, opens 08:00"],
    [DAYS, "2027-02-13T12:00Z", "Open until 16:00"],
    [DAYS, "2027-02-13T22:59:59Z", "Closed"],
    [DAYS, "2027-02-13T23:00Z", ""],
    [DAYS, "2028-07-01T12:00Z", ""],
    ["", "2026-11-25T12:00Z", ""],
  ],
  "what is no time": [
    ["b0", "2026-11-25T12:00Z", "Book"],
    ["r0", "2028-11-25T12:00Z", "Ask first"],
    [`b0${hours("d 2026-12-01T00:00+01:00")}`, "2026-11-30T22:59:59Z", "Book"],
    [`b0${hours("d 2026-12-01T00:00+01:00")}`, "2026-11-30T23:00Z", "Overdue"],
    [`o0${hours("d 2026-12-01T00:00+01:00")}`, "2026-11-30T22:59:59Z", "Open"],
    [`o0${hours("d 2026-12-01T00:00+01:00")}`, "2028-11-30T23:00Z", "Overdue"],
    [`~${DAYS}`, "2026-11-25T12:00Z", "Open until 16:00 (not confirmed)"],
    [`~${DAYS}`, "2028-11-25T12:00Z", ""],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  test(name, () => {
    for (const [text, now, expected] of cases) assert.equal(said(text, now), expected, `${text} at ${now}`);
  });
}

test("the night in which summer time ends", () => {
  const from = Date.parse("2026-10-23T00:00+02:00") / 6e4;
  const clock = { from: String(from), zone: "120", turn: String(Date.parse("2026-10-25T01:00Z") / 6e4) };
  // Saturday evening at eight to Sunday morning at eight: thirteen hours.
  const card = ["x.html", "T", "S", "W", "", "c0o2640c780x960"];
  /** @type {[now: string, expected: string][]} */
  const cases = [
    ["2026-10-24T17:59:59Z", "Closed, opens 20:00"],
    ["2026-10-25T00:59:59Z", "Open until 08:00"],
    ["2026-10-25T01:00Z", "Open until 08:00"],
    ["2026-10-25T06:30Z", "Open, closes soon 08:00"],
    ["2026-10-25T07:00Z", "Closed"],
  ];
  for (const [now, expected] of cases) {
    const page = openPage(() => ({ ...NOTHING, total: 1, hits: [{ card }] }), { now, text: "x" });
    Object.assign(page.box.dataset, clock);
    page.send("input", page.parts.text);
    page.wait();
    assert.equal(page.parts.list.children[0].children[1].children[1].textContent, expected, now);
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
  const card = (/** @type {string} */ text) => ["x.html", "T", "S", "W", "", text];
  assert.deepEqual(
    [DAYS, `~${DAYS}`, NIGHTS, "", "u0", "b0", "r0", "d0"].map((text) => accept?.(card(text))),
    [true, true, false, false, false, false, false, false],
  );
});
