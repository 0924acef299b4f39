// @ts-check
//! The accessibility statement tells of all that the tests let pass, and of nothing else in their name.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { DECIDED as OF_SEARCH } from "./checks/axe.mjs";
import { PAGE_FAULTS } from "./page-faults.mjs";
import { DECIDED } from "./pages/axe.mjs";

/** @typedef {{ id: string, proof: string, criteria: string[] }} Told */

const read = (/** @type {string} */ path) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

/** What the statement tells of. */
const statement = faultsOf(read("content/accessibility.yaml"));

const missed = PAGE_FAULTS.filter((fault) => fault.missed !== undefined);
/** What the tests let pass, by the fault that tells of it; `undefined` where none does. */
const excused = [...missed, ...DECIDED.filter(({ told }) => told !== "in order"), ...Object.values(OF_SEARCH)].map(({ told }) => told);

test("what the tests let pass stands in the accessibility statement", () => {
  assert.deepEqual(untold(excused, statement), []);
});

test("what stands there in the name of the tests is let pass by them", () => {
  assert.deepEqual(unfounded(excused, statement), []);
});

test("criteria of level AAA that are not met stand there, and no others of that level", () => {
  const rows = [...read("docs/accessibility-aaa.md").matchAll(/^\| (\d\.\d\.\d+) \|[^|]*\| ([^|]*) \|/gm)];
  assert.equal(rows.length, 26, "the table has a row for each");
  const unmet = rows.filter(([, , verdict]) => verdict?.includes("not met")).map(([, number]) => number);
  const judged = new Set(rows.map(([, number]) => number));
  const told = statement.flatMap(({ criteria }) => criteria).filter((number) => judged.has(number));
  assert.deepEqual(told.sort(), unmet.sort());
});

test("a statement that is silent, or that tells too much, is found", () => {
  const [first, ...rest] = statement.filter(({ proof }) => proof === "tests");
  assert.ok(first);
  assert.deepEqual(untold(excused, rest), [...new Set(excused.filter((id) => id === first.id))]);
  assert.deepEqual(untold([...excused, undefined], statement), [undefined]);
  assert.deepEqual(unfounded(excused, [...statement, { id: "more", proof: "tests", criteria: [] }]), ["more"]);
});

/**
 * @param {(string | undefined)[]} excused
 * @param {Told[]} statement
 */
function untold(excused, statement) {
  const told = new Set(statement.filter(({ proof }) => proof === "tests").map(({ id }) => id));
  return [...new Set(excused)].filter((id) => id === undefined || !told.has(id));
}

/**
 * @param {(string | undefined)[]} excused
 * @param {Told[]} statement
 */
function unfounded(excused, statement) {
  return statement.filter(({ id, proof }) => proof === "tests" && !excused.includes(id)).map(({ id }) => id);
}

/**
 * As much of the file as is asked for here; `samlad check` reads the whole of it.
 * @param {string} yaml
 * @returns {Told[]}
 */
function faultsOf(yaml) {
  const field = (/** @type {string} */ fault, /** @type {string} */ name) => new RegExp(`^(?:  - |    )${name}: (.*)$`, "m").exec(fault)?.[1];
  const faults = yaml.split(/^(?=  - )/m).slice(1);
  assert.ok(faults.length > 0, "the statement has faults");
  return faults.map((fault) => {
    const [id, proof] = [field(fault, "id"), field(fault, "proof")];
    assert.ok(id && proof, fault);
    return { id, proof, criteria: (field(fault, "criteria") ?? "").match(/\d\.\d\.\d+/g) ?? [] };
  });
}
