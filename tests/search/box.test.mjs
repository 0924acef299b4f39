// @ts-check
//! What the search box does, whatever is found.

import assert from "node:assert/strict";
import { test } from "node:test";

import { NOTHING, openPage } from "./page.mjs";

/** @typedef {import("./page.mjs").Answer} Answer */

/** @param {string[]} titles @returns {Answer} */
function found(...titles) {
  const hits = titles.map((title) => ({ card: ["orebro/porten.html", title, "Summary", "Örebro", "", ""] }));
  return { ...NOTHING, total: hits.length, hits };
}

test("a hit is a link with its words marked", () => {
  const { parts, wait } = openPage(() => found("Mat och *dusch*"), { text: "dusch" });
  wait();
  const [link] = parts.list.children[0].children;
  assert.equal(link.href, "../sv/search/../orebro/porten.html");
  assert.deepEqual(link.children.map(({ tag, textContent }) => [tag, textContent]), [["span", "Mat och "], ["mark", "dusch"]]);
  assert.equal(parts.status.textContent, "Found: 1");
  assert.equal(parts.empty.hidden, true);
});

test("a text in another language says so", () => {
  const card = ["x.html", "Title", "Summary", "Örebro", "sv", ""];
  const { parts } = openPage(() => ({ ...NOTHING, total: 1, hits: [{ card }] }), { text: "x" });
  const [link, facts, summary] = parts.list.children[0].children;
  assert.deepEqual([link.lang, link.dir, summary.lang, facts.lang], ["sv", "ltr", "sv", ""]);
  assert.deepEqual(facts.children.map((fact) => fact.textContent), ["Örebro", "Only in Swedish"]);
});

test("a pause comes before the search, and a longer one before the count is said", () => {
  /** @type {string[]} */
  const asked = [];
  const { parts, send, wait } = openPage((text, { typing }) => (asked.push(`${text} ${typing}`), found("A")));
  asked.length = 0;
  for (const text of ["s", "so", "sov"]) {
    parts.text.value = text;
    send("input", parts.text);
  }
  assert.deepEqual(asked, []);
  wait();
  assert.deepEqual(asked, ["sov true"]);
  assert.deepEqual([parts.list.children.length, parts.status.textContent], [1, ""]);
  wait();
  assert.equal(parts.status.textContent, "Found: 1");
  assert.equal(send("submit"), true, "the page stays");
  assert.deepEqual(asked, ["sov true", "sov false"]);
});

test("an empty box says nothing", () => {
  const { parts, found: refinement, wait } = openPage(() => NOTHING);
  wait();
  assert.deepEqual([parts.status.textContent, parts.empty.hidden, refinement.hidden], ["", true, false]);
});

test("nothing found leads on", () => {
  const { parts, wait } = openPage(() => NOTHING, { text: "xyzzy" });
  wait();
  assert.deepEqual([parts.status.textContent, parts.empty.hidden], ["Found: 0", false]);
});

test("missing parts are fetched, with the lines to ring already there", () => {
  let there = false;
  /** @type {Answer} */
  const missing = { ...NOTHING, error: "missing", missing: ["t0", "t3"], lines: [["sos"]] };
  const { loads, parts, danger } = openPage(() => (there ? { ...found("A"), lines: [["sos"]] } : missing), {
    text: "x",
    lines: ["sos", "bris"],
  });
  assert.deepEqual(loads.map(([path]) => path), ["sv/search/t0.js", "sv/search/t3.js"]);
  assert.deepEqual([danger.hidden, ...danger.children.map((line) => line.hidden)], [false, false, true]);
  there = true;
  loads[0][1]();
  assert.equal(parts.list.children.length, 0, "one part is still awaited");
  loads[1][1]();
  assert.equal(parts.list.children.length, 1);
});

test("an answer is always to what stands in the box", () => {
  let there = false;
  const { loads, parts } = openPage(
    (text) => (there ? found(text) : { ...NOTHING, error: "missing", missing: ["t0"] }),
    { text: "old" },
  );
  there = true;
  parts.text.value = "new";
  loads[0][1]();
  assert.equal(parts.list.children[0].children[0].textContent, "new");
});

test("a part that cannot be fetched leaves the lines, and lets the form go to the alphabet", () => {
  /** @type {Answer} */
  const missing = { ...NOTHING, error: "missing", missing: ["t0"], lines: [["sos"]] };
  const { loads, parts, danger, send } = openPage(() => missing, { text: "x", lines: ["sos"] });
  loads[0][1](true);
  assert.deepEqual([parts.failed.hidden, danger.hidden], [false, false]);
  assert.equal(send("submit"), false, "the form goes its own way");
});

test("what was found for another text goes when the search fails", () => {
  let there = true;
  const titles = Array.from({ length: 11 }, (_, i) => `T${i}`);
  const { loads, parts, send, wait } = openPage(
    () => (there ? found(...titles) : { ...NOTHING, error: "missing", missing: ["t0"] }),
    { text: "x" },
  );
  assert.deepEqual([parts.list.children.length, parts.more.hidden], [5, false]);
  there = false;
  send("input", parts.text);
  wait();
  assert.equal(parts.list.children.length, 5, "it stays while parts are fetched");
  loads[0][1](true);
  assert.deepEqual([parts.list.children.length, parts.more.hidden], [0, true]);
});

test("an index that is of no use says so and keeps the lines", () => {
  let broken = false;
  const { parts, danger, send, wait } = openPage(
    () => (broken ? { ...NOTHING, error: "mixed" } : { ...found("A"), lines: [["sos"]] }),
    { text: "x", lines: ["sos"] },
  );
  broken = true;
  send("input", parts.text);
  wait();
  assert.deepEqual([parts.failed.hidden, danger.hidden], [false, false]);
});

test("more is shown when asked for, from the start again for other words", () => {
  const titles = Array.from({ length: 25 }, (_, i) => `T${i}`);
  const { parts, send, wait } = openPage((_, { limit }) => {
    const { hits } = found(...titles);
    return { ...NOTHING, total: 25, hits: hits.slice(0, limit) };
  }, { text: "x" });
  const shown = () => [parts.list.children.length, parts.more.hidden];
  assert.deepEqual(shown(), [5, false]);
  parts.more.listeners.click({ type: "click", target: parts.more, preventDefault() {} });
  assert.deepEqual(shown(), [15, false]);
  parts.more.listeners.click({ type: "click", target: parts.more, preventDefault() {} });
  assert.deepEqual(shown(), [25, true]);
  send("input", parts.text);
  wait();
  assert.deepEqual(shown(), [5, false]);
});

test("leaving the box does not change what is about to be clicked", () => {
  let asked = 0;
  const { parts, send, wait } = openPage(() => (asked++, found("A")), { text: "x" });
  send("change", parts.text);
  wait();
  assert.equal(asked, 1);
});
