// @ts-check
//! Without scripts the form leads to the list of everything.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { ALPHABET, onSearchPage } from "../page/search.mjs";
import { serve } from "../site/server.mjs";

/** @param {import("../page/search.mjs").World} world */
export async function withoutScripts(world) {
  const server = await serve(world.site);
  try {
    for (const lang of ["sv", "ar"]) {
      await onSearchPage(world, { address: server.address, lang, wishes: { scripts: false } }, async ({ tab, arrives }) => {
        await tab.click("#search-text");
        await tab.type("hyra");
        await tab.press("Enter");
        await arrives("the form leads to the alphabet", ALPHABET);
        const links = await tab.run(() => Array.from(document.querySelectorAll("main a"), (link) => /** @type {HTMLAnchorElement} */ (link).href), undefined);
        const paths = new Set(links.map((link) => new URL(link).pathname));
        const known = entries(world.site, lang);
        assert.ok(known.length > 0, "the index knows entries");
        for (const page of known.filter((page) => !paths.has(page))) {
          // What lies in another town stands in that town's own list, which the search page leads to.
          const list = join(world.site, page, "../a-z.html");
          const listed = existsSync(list) && readFileSync(list, "utf8").includes(page.slice(1));
          assert.ok(listed, `the list of everything has ${page}`);
        }
      });
    }
    for (const { url } of server.asked) assert.ok(!/\?./.test(url), `${url}: no address with a query`);
  } finally {
    await server.die();
  }
}

/**
 * The addresses of all services and guides, as the search knows them.
 * @param {string} site
 * @param {string} lang
 */
function entries(site, lang) {
  const index = join(site, lang, "search");
  const texts = readdirSync(index).map((name) => readFileSync(join(index, name), "utf8"));
  return texts.flatMap((text) => Array.from(text.matchAll(/"([a-z-]+\/[a-z0-9-]+\.html)"/g), ([, path]) => `/${lang}/${path}`));
}
