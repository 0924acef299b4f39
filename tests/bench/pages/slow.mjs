// @ts-check
//! How long pages take on a slow link: `node tests/bench/pages/slow.mjs SITE [ROUNDS]`.
//!
//! 400 ms to the server and back, 400 kbit/s, answers packed with brotli, nothing kept from before. Prints the median of
//! all rounds: until something is seen, until all is there. It is a measurement and fails nothing: what the figures rest on,
//! bytes and the number of answers, is what the tests hold (“a page is whole after few answers”, templates/budget.yaml).

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

import { startChromium } from "../../browser/browsers/chromium.mjs";
import { samples } from "../../browser/kinds/kinds.mjs";

const DELAY = 400;
const BYTES_PER_SECOND = 400_000 / 8;
const KINDS = ["index", "AREA/index", "AREA/needs/*", "AREA/SERVICE", "AREA/tonight", "guides/*"];
const LANGUAGES = ["sv", "ar"];

const [site, rounds = "5"] = process.argv.slice(2);
if (site === undefined) {
  console.error("usage: node tests/bench/pages/slow.mjs SITE [ROUNDS]");
  process.exit(2);
}

/** @type {Map<string, Buffer>} */
const packed = new Map();
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? "", "http://localhost").pathname);
  try {
    const bytes = packed.get(path) ?? brotliCompressSync(readFileSync(join(site, path)));
    packed.set(path, bytes);
    const type = path.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
    response.writeHead(200, { "content-type": type, "content-encoding": "br", "content-length": bytes.length }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
const browser = await startChromium();

console.log("page                                       kB  answers   seen ms  whole ms");
for (const { path } of samples(site).filter(({ kind, lang, first }) => first && KINDS.includes(kind) && LANGUAGES.includes(lang))) {
  const seen = [];
  const whole = [];
  let bytes = 0;
  let answers = 0;
  for (let round = 0; round < Number(rounds); round++) {
    const context = await browser.playwright.newContext({ viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: DELAY,
      downloadThroughput: BYTES_PER_SECOND,
      uploadThroughput: BYTES_PER_SECOND,
    });
    bytes = 0;
    answers = 0;
    devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      answers++;
    });
    await page.goto(`http://127.0.0.1:${port}/${path}`, { waitUntil: "load" });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    const times = await page.evaluate(() => {
      const [load] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
      return { seen: performance.getEntriesByName("first-contentful-paint")[0].startTime, whole: load.loadEventStart };
    });
    seen.push(times.seen);
    whole.push(times.whole);
    await context.close();
  }
  const row = [(bytes / 1000).toFixed(1).padStart(6), String(answers).padStart(8), median(seen).padStart(9), median(whole).padStart(9)];
  console.log(path.padEnd(38), ...row);
}
await browser.close();
server.close();

/** @param {number[]} values */
function median(values) {
  return String(Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]));
}
