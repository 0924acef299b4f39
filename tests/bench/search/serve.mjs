// @ts-check
//! A published folder behind a server that sends each file compressed by itself, and writes down what was asked for.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {{raw: number, encoding: 'br' | 'identity', body: Buffer}} Packed as it is sent */
/** @typedef {{path: string, bytes: number}} Request what was asked for, and how many bytes its body took */

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json' };

/** Files below a folder, compressed when first needed. */
export class Published {
  /** @type {Map<string, Packed>} */
  #packed = new Map();

  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder;
  }

  /**
   * The file as it is sent. What brotli would only make longer (Pagefind's parts are compressed already) goes as it is.
   * @param {string} name
   * @returns {Packed}
   */
  file(name) {
    let packed = this.#packed.get(name);
    if (!packed) {
      const raw = readFileSync(path.join(this.folder, name));
      const brotli = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } });
      const shorter = brotli.length < raw.length;
      packed = { raw: raw.length, encoding: shorter ? 'br' : 'identity', body: shorter ? brotli : raw };
      this.#packed.set(name, packed);
    }
    return packed;
  }
}

/** Serves a published folder on the loopback address. */
export class Server {
  /** @type {Request[]} */
  log = [];
  #server;

  /**
   * @param {Published} published
   * @param {Map<string, string>} extra pages that are not part of the site: path → file
   */
  constructor(published, extra) {
    this.#server = createServer((request, response) => {
      const name = new URL(request.url ?? '/', 'http://localhost').pathname;
      response.setHeader('content-type', TYPES[path.extname(name)] ?? 'application/octet-stream');
      try {
        const file = extra.get(name);
        if (file) {
          response.end(readFileSync(file));
          return;
        }
        const { encoding, body } = published.file(name);
        this.log.push({ path: name, bytes: body.length });
        response.writeHead(200, { 'content-encoding': encoding, 'cache-control': 'max-age=3600' });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
  }

  /** @returns {Promise<string>} the address */
  async open() {
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', () => resolve(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (this.#server.address());
    return `http://127.0.0.1:${port}`;
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
