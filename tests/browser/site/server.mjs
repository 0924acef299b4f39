// @ts-check
//! A web server as strict as the published site's should be. It can die, come back, and remembers what it was asked.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

/** Nothing unsafe but the styles, which stand in the pages; nothing from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** @type {Record<string, string>} */
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };

/**
 * @typedef {object} Server
 * @property {string} address without a slash at the end
 * @property {{ url: string, method: string, headers: import("node:http").IncomingHttpHeaders }[]} asked
 * @property {() => Promise<void>} die as when the network goes away: also connections that are open end
 * @property {() => Promise<void>} revive at the same address
 */

/**
 * @param {string} folder
 * @returns {Promise<Server>}
 */
export async function serve(folder) {
  /** @type {Server["asked"]} */
  const asked = [];
  const server = createServer(async (request, response) => {
    const { url = "", method = "", headers } = request;
    asked.push({ url, method, headers });
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    try {
      const bytes = await readFile(join(folder, normalize(path)));
      response.writeHead(200, {
        "content-type": TYPES[extname(path)] ?? "application/octet-stream",
        "content-security-policy": POLICY,
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  /** @param {number} port */
  const listen = (port) => new Promise((done) => server.listen(port, "127.0.0.1", () => done(undefined)));
  await listen(0);
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
