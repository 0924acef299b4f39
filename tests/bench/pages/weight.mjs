// @ts-check
//! What the pages of a site weigh as they are sent: `node tests/bench/pages/weight.mjs SITE [EACH]`.
//!
//! Every page (or, with EACH = 8, every eighth) after brotli at the level at which `samlad build --compress` packs, with the
//! headers that templates/budget.yaml counts with (`tests/host` measures them over HTTP/2). It is a measurement and fails
//! nothing: what a page may weigh at most, the build holds.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const BUDGET = readFileSync(new URL("../../../templates/budget.yaml", import.meta.url), "utf8");
const HEADERS = Number(/^headers: (\d+)$/m.exec(BUDGET)?.[1]);

const [site, each = "1"] = process.argv.slice(2);
if (site === undefined) {
  console.error("usage: node tests/bench/pages/weight.mjs SITE [EACH]");
  process.exit(2);
}

const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
const pages = readdirSync(site, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".html"))
  .sort()
  .filter((_, at) => at % Number(each) === 0)
  .map((path) => ({ path, bytes: brotliCompressSync(readFileSync(join(site, path)), { params }).length }))
  .sort((a, b) => a.bytes - b.bytes);

console.log(`${pages.length} pages`);
for (const [name, part] of /** @type {const} */ ([["median", 0.5], ["of ten, nine at most", 0.9], ["most", 1]])) {
  const page = pages[Math.min(pages.length - 1, Math.floor(pages.length * part))];
  console.log(`${name}: ${page?.bytes} bytes, ${(page?.bytes ?? 0) + HEADERS} with headers (${page?.path})`);
}
