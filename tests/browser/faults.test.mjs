// @ts-check
//! How many faults the checks find: each fault of the lists has been put in and looked for by the tests that read them, so
//! that these figures hold when they have passed.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { FAULTS } from "./faults.mjs";
import { PAGE_FAULTS } from "./page-faults.mjs";

/** How many of a hundred faults are to be found. */
const FOUND = 95;

const FEWEST = 60;

const tests = fileURLToPath(new URL("..", import.meta.url));

test("the faults that were put in are found", (context) => {
  const inFiles = readdirSync(`${tests}html/seeded`).filter((name) => name !== "sound").length;
  const missed = PAGE_FAULTS.filter((fault) => fault.missed !== undefined);
  const total = inFiles + FAULTS.length + PAGE_FAULTS.length;
  context.diagnostic(`${total} faults: ${inFiles} in files, ${PAGE_FAULTS.length} in pages, ${FAULTS.length} in the search; ${total - missed.length} found`);
  for (const { name, missed: why } of missed) context.diagnostic(`missed: ${name}: ${why}`);
  assert.ok(total >= FEWEST, `${total} faults`);
  assert.ok((total - missed.length) * 100 >= total * FOUND, `${missed.length} of ${total} are missed`);
});
