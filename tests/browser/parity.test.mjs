// @ts-check
//! Every language's answers, compared with tantivy's in Chromium. `cargo test -p samlad-search --test parity` has
//! written them, as many as `SAMLAD_PARITY` said.

import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { startChromium } from "./browsers/chromium.mjs";
import { parity } from "./checks/parity.mjs";
import { PUBLISHED } from "./site/built.mjs";
import { PARITY } from "./site/grown.mjs";

const folders = readdirSync(PARITY).filter((name) => existsSync(join(PARITY, name, "queries.json")));

/** @type {import("./browsers/tab.mjs").Browser} */
let browser;
before(async () => {
  browser = await startChromium();
});
after(() => browser.close());

test("there are answers in twelve languages", () => {
  const languages = new Set(folders.map((name) => name.replace(/^parity-(.*?)(-own)?-(whole|shards)$/, "$1")));
  assert.equal(languages.size, 12, [...languages].join(" "));
});

for (const name of folders) {
  test(`Chromium: ${name}`, async (context) => {
    const asked = await parity({ browser, site: PUBLISHED, patience: 20_000 }, join(PARITY, name));
    context.diagnostic(`${asked} queries`);
  });
}
