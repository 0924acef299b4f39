// @ts-check
//! Real servers with the site's configuration: every header, compressed copies, 304, 404, and one's own language first.
//! Needs the site as `samlad build --compress` publishes it.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { connect } from "node:http2";
import { createConnection } from "node:net";
import { extname, join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { published } from "../browser/site/server.mjs";
import { HTTP2, SERVERS } from "./servers.mjs";
import { unzip } from "./zip.mjs";

const SITE = resolve(process.env.SAMLAD_COMPRESSED_SITE ?? "");
if (!existsSync(join(SITE, "sv/index.html.br"))) {
  throw new Error("SAMLAD_COMPRESSED_SITE should name a site built with --compress: see “hosts” in tests/run");
}

/** What the site asks its host for. */
const HEADERS = published(SITE);

/** What earns the highest grade (Mozilla's Observatory, A+), as a rule for each header. @type {[name: string, rule: RegExp][]} */
const GRADE = [
  ["content-security-policy", /^script-src 'self'; object-src 'none'; /],
  ["content-security-policy", /; form-action 'self'; frame-ancestors 'none'$/],
  ["strict-transport-security", /^max-age=63072000$/],
  ["x-content-type-options", /^nosniff$/],
  ["referrer-policy", /^no-referrer$/],
  ["cross-origin-opener-policy", /^same-origin$/],
  ["cross-origin-embedder-policy", /^require-corp$/],
  ["cross-origin-resource-policy", /^same-origin$/],
  ["permissions-policy", /^([a-z-]+=\(\), )+[a-z-]+=\(\)$/],
];

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".vcf": "text/vcard; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".png": "image/png",
  ".zip": "application/zip",
};

const FILES = /** @type {string[]} */ (readdirSync(SITE, { recursive: true })).filter((path) => extname(path) in TYPES);

test("the site asks for what earns the highest grade, and for nothing unsafe", () => {
  for (const [name, rule] of GRADE) assert.match(HEADERS[name] ?? "", rule, name);
  assert.ok(!/unsafe|\*|https?:/.test(HEADERS["content-security-policy"]));
});

test("each page allows its own style and no other, and has nothing that needs more", () => {
  for (const path of FILES.filter((path) => path.endsWith(".html"))) {
    const html = readFileSync(join(SITE, path), "utf8");
    const [, policy] = html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]+)">/) ?? [];
    assert.ok(policy, `${path}: a policy`);
    assert.ok(html.indexOf(policy) < html.search(/<style|<script|<link/), `${path}: the policy comes first`);
    const [, style] = html.match(/<style>(.*?)<\/style>/s) ?? [];
    const hash = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
    assert.ok(policy.startsWith(`default-src 'none';script-src 'self';style-src ${hash};`), `${path}: its style and no other`);
    assert.ok(!/unsafe|\*|https?:/.test(policy), `${path}: nothing unsafe`);
    // The header leaves these to the page: they hold from disk as well.
    assert.match(policy, /;base-uri 'none';require-trusted-types-for 'script';trusted-types samlad$/, path);
    const [, body] = html.split("</style>");
    assert.ok(!/<style|<[^>]+\s(style|on[a-z]+)=|<script(?![^>]*\ssrc=)|javascript:/.test(body), `${path}: nothing inline`);
    // What a page asks for, its host must not refuse.
    for (const part of policy.split(";")) {
      const [directive, ...sources] = part.trim().split(" ");
      const allowed = HEADERS["content-security-policy"].match(new RegExp(`(?:^|; )${directive} ([^;]*)`))?.[1];
      if (allowed === undefined) continue;
      for (const source of sources) assert.ok(allowed.split(" ").includes(source), `${path}: ${directive} ${source}`);
    }
  }
});

test("the zip is the site as it opens from a folder", () => {
  const packed = readFileSync(join(SITE, "samlad.zip"));
  const zip = unzip(packed);
  const expected = FILES.filter((path) => !/sitemap|robots\.txt|^sw\.js$|\.zip$|offline\.(json|txt|webmanifest)$/.test(path));
  assert.ok(expected.length > 50, `${expected.length} files`);
  assert.deepEqual([...zip.keys()].sort(), expected.map((path) => `samlad/${path}`).sort());
  for (const path of expected) {
    const text = zip.get(`samlad/${path}`);
    if (/offline\.html$/.test(path)) {
      // In the zip the page does not offer the zip.
      const [mine, published] = [text?.toString() ?? "", readFileSync(join(SITE, path), "utf8")];
      assert.ok(published.includes(`samlad.zip`) && !mine.includes("samlad.zip"), path);
      assert.match(published, new RegExp(`\\b${Math.ceil(packed.length / 1e6)}\\W{1,3}(MB|ميغابايت)`), `${path}: its size`);
    } else {
      assert.deepEqual(text, readFileSync(join(SITE, path)), path);
    }
  }
});

test("the headers of an answer weigh no more than the budget says", { skip: !SERVERS.nginx.brotli && "nginx with brotli is not installed" }, async () => {
  const most = Number(/^headers: (\d+)$/m.exec(readFileSync(new URL("../../templates/budget.yaml", import.meta.url), "utf8"))?.[1]);
  const host = await SERVERS.nginx.start(SITE);
  const session = connect("http://localhost", { createConnection: () => createConnection(join(host.folder, HTTP2)) });
  try {
    // A second answer would be smaller: both sides remember the headers of the first.
    await new Promise((done) => session.once("remoteSettings", done));
    const before = session.socket.bytesRead;
    const answer = session.request({ ":path": "/sv/index.html", "accept-encoding": "br" });
    let body = 0;
    answer.on("data", (part) => (body += part.length));
    await new Promise((done, fail) => answer.on("end", done).on("error", fail));
    assert.equal(body, readFileSync(join(SITE, "sv/index.html.br")).length);
    const headers = session.socket.bytesRead - before - body;
    assert.ok(headers > 300 && headers <= most, `${headers} bytes`);
  } finally {
    session.destroy();
    host.stop();
  }
});

for (const [name, { program, start, brotli }] of Object.entries(SERVERS)) {
  describe(name, { skip: !existsSync(program) && `${program} is not installed` }, () => {
    /** @type {import("./servers.mjs").Host} */
    let host;
    before(async () => {
      host = await start(SITE);
    });
    after(() => host?.stop());

    /** @param {import("./servers.mjs").Answer} answer */
    const asAsked = ({ headers }) => {
      for (const [name, value] of Object.entries(HEADERS)) assert.equal(headers[name], value, name);
    };

    test("every file comes with every header, its type, and how long it holds", async () => {
      const one = Object.values(Object.fromEntries(FILES.map((path) => [`${path.split("/").length} ${extname(path)}`, path])));
      assert.ok(one.length >= 8, one.join(" "));
      for (const path of one) {
        const answer = await host.get(`/${path}`);
        assert.equal(answer.status, 200, path);
        asAsked(answer);
        assert.equal(answer.headers["content-type"]?.toLowerCase(), TYPES[extname(path)], path);
        assert.equal(answer.headers["cache-control"], /^[^/]+\.js$/.test(path) ? "max-age=600" : "no-cache", path);
        assert.deepEqual(answer.body, readFileSync(join(SITE, path)), path);
      }
    });

    test("compressed copies are given out to those who read them", async () => {
      for (const path of ["sv/index.html", "ar/search/index.js", "page.js", "sv/sitemap.xml"]) {
        const text = readFileSync(join(SITE, path));
        const packed = await host.get(`/${path}`, { "accept-encoding": "gzip" });
        assert.equal(packed.headers["content-encoding"], "gzip", path);
        assert.deepEqual(gunzipSync(packed.body), text, path);
        assert.match(packed.headers.vary ?? "", /accept-encoding/i, path);
        if (!brotli) continue;
        const small = await host.get(`/${path}`, { "accept-encoding": "gzip, deflate, br" });
        assert.equal(small.headers["content-encoding"], "br", path);
        assert.deepEqual(small.body, readFileSync(join(SITE, `${path}.br`)), path);
        assert.deepEqual(brotliDecompressSync(small.body), text, path);
        assert.equal(small.headers["content-type"]?.toLowerCase(), TYPES[extname(path)], path);
        asAsked(small);
      }
    });

    test("what is the same is not sent again", async () => {
      for (const headers of /** @type {Record<string, string>[]} */ ([{}, { "accept-encoding": "gzip" }])) {
        const { headers: first } = await host.get("/sv/index.html", headers);
        assert.ok(first.etag);
        const again = await host.get("/sv/index.html", { ...headers, "if-none-match": first.etag });
        assert.equal(again.status, 304);
        assert.equal(again.body.length, 0);
      }
    });

    test("what is not there, or nobody's, is the page that says so", async () => {
      for (const path of ["/sv/no-such-page.html", "/nothing/", "/_headers", "/.host/nginx-http.conf", "/.host/Caddyfile", "/.samlad"]) {
        const answer = await host.get(path);
        assert.equal(answer.status, 404, path);
        asAsked(answer);
        assert.equal(answer.headers["content-type"]?.toLowerCase(), TYPES[".html"], path);
        assert.deepEqual(answer.body, readFileSync(join(SITE, "404.html")), path);
      }
    });

    test("the first page is the one in the reader's language", async () => {
      for (const [asked, tag] of [
        ["ar-SY,ar;q=0.9,sv;q=0.8", "ar"],
        ["SV-se", "sv"],
        ["sv-simple,sv;q=0.9", "sv-simple"],
        ["en", "en"],
        ["de-DE,de;q=0.9,en;q=0.8", null],
        ["enm", null],
        ["*", null],
        ["", null],
      ]) {
        const answer = await host.get("/", asked === "" ? {} : { "accept-language": asked ?? "" });
        asAsked(answer);
        assert.match(answer.headers.vary ?? "", /accept-language/i);
        assert.equal(answer.headers["cache-control"], "no-cache");
        if (tag === null) {
          assert.equal(answer.status, 200, asked ?? "");
          assert.deepEqual(answer.body, readFileSync(join(SITE, "index.html")));
        } else {
          assert.equal(answer.status, 302, asked ?? "");
          assert.equal(answer.headers.location, `/${tag}/index.html`);
        }
      }
      const chosen = await host.get("/index.html", { "accept-language": "ar" });
      assert.equal(chosen.status, 200, "whoever wants to choose can");
    });
  });
}
