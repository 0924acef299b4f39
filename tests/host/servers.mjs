// @ts-check
//! Real web servers with the configuration that the site brings, on 127.0.0.1.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Below a host's folder: where nginx speaks HTTP/2, as browsers do with every site that has https. */
export const HTTP2 = "http2";

/** @typedef {{ status: number, headers: import("node:http").IncomingHttpHeaders, body: Buffer }} Answer */
/** @typedef {{ get: (path: string, headers?: Record<string, string>) => Promise<Answer>, stop: () => void, folder: string }} Host */

/** Every server, where Debian puts it, and whether it gives out brotli here. */
export const SERVERS = {
  nginx: { program: "/usr/sbin/nginx", start: nginx, brotli: existsSync(BROTLI) },
  caddy: { program: "/usr/bin/caddy", start: caddy, brotli: true },
};

/**
 * @param {string} site
 * @returns {Promise<Host>}
 */
function nginx(site) {
  return start(site, (port, folder) => {
    const brotli = existsSync(BROTLI);
    const spools = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`);
    const file = join(folder, "nginx.conf");
    writeFileSync(
      file,
      `daemon off; pid ${folder}/pid; error_log stderr;\n${brotli ? `load_module ${BROTLI};\n` : ""}events {}\n` +
        `http {\n  access_log off; ${spools.join(" ")}\n  include ${site}/.host/nginx-http.conf;\n` +
        `  server {\n    listen 127.0.0.1:${port};\n    listen unix:${folder}/${HTTP2} http2;\n    root ${site};\n    include ${site}/.host/nginx-server.conf;\n` +
        `    ${brotli ? "brotli_static on;" : ""}\n  }\n}\n`,
    );
    return [SERVERS.nginx.program, "-e", "stderr", "-c", file];
  });
}

/**
 * @param {string} site
 * @returns {Promise<Host>}
 */
function caddy(site) {
  return start(site, (port, folder) => {
    const file = join(folder, "Caddyfile");
    writeFileSync(
      file,
      `{\n  admin off\n  auto_https off\n}\nimport ${site}/.host/Caddyfile\n` +
        `http://127.0.0.1:${port} {\n  root * ${site}\n  import samlad\n}\n`,
    );
    return [SERVERS.caddy.program, "run", "--config", file, "--adapter", "caddyfile"];
  });
}

/**
 * @param {string} site
 * @param {(port: number, folder: string) => string[]} configure
 * @returns {Promise<Host>}
 */
async function start(site, configure) {
  const folder = mkdtempSync(join(tmpdir(), "samlad-host-"));
  const port = await freePort();
  const [program, ...options] = configure(port, folder);
  let said = "";
  const child = spawn(program, options, { env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
  child.stderr.on("data", (text) => (said += text));
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  /** @type {Host["get"]} */
  const get = (path, headers = {}) => ask(port, path, headers);
  const end = Date.now() + 20_000;
  for (;;) {
    if (child.exitCode !== null || Date.now() > end) {
      stop();
      throw new Error(`${program} does not serve ${resolve(site)}:\n${said}`);
    }
    try {
      await get("/404.html");
      return { get, stop, folder };
    } catch {
      await pause(50);
    }
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}

/**
 * @param {number} port
 * @param {string} path
 * @param {Record<string, string>} headers
 * @returns {Promise<Answer>}
 */
function ask(port, path, headers) {
  return new Promise((done, fail) => {
    const asked = request({ host: "127.0.0.1", port, path, headers }, (answer) => {
      /** @type {Buffer[]} */
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }));
      answer.on("error", fail);
    });
    asked.on("error", fail).end();
  });
}
