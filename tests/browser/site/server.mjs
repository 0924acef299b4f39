// @ts-check
//! A web server as strict as the published site's should be. It can die, come back, and remembers what it was asked.

import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
};

/**
 * @typedef {object} Server
 * @property {string} address without a slash at the end
 * @property {{ url: string, method: string, headers: import("node:http").IncomingHttpHeaders }[]} asked
 * @property {() => Promise<void>} die as when the network goes away: also connections that are open end
 * @property {() => Promise<void>} revive at the same address
 */

/**
 * @param {string} folder
 * @param {number} [wished] the port, where it matters
 * @returns {Promise<Server>}
 */
export async function serve(folder, wished = 0) {
  /** @type {Server["asked"]} */
  const asked = [];
  const headers = published(folder);
  const server = createServer(async (request, response) => {
    const { url = "", method = "" } = request;
    asked.push({ url, method, headers: request.headers });
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    try {
      const bytes = await readFile(join(folder, normalize(path)));
      response.writeHead(200, {
        "content-type": TYPES[extname(path)] ?? "application/octet-stream",
        ...headers,
        "cache-control": "no-store",
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  /** @param {number} port */
  const listen = (port) => new Promise((done) => server.listen(port, "127.0.0.1", () => done(undefined)));
  await listen(wished);
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    die: async () => {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
    revive: async () => {
      await listen(port);
    },
  };
}

/**
 * The headers that the site asks its host for.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function published(folder) {
  const lines = readFileSync(join(folder, "_headers"), "utf8").split("\n").slice(1);
  const pairs = lines.filter((line) => line !== "").map((line) => line.trim().split(": "));
  return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]));
}
