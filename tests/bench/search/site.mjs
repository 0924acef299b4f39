// What is measured: a generated site of some size, built by samlad, and Pagefind's index of the very same pages.

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const LANGUAGES = ['sv', 'en', 'ar'];

/** The day of every build, so that two runs build the same. */
const TODAY = '2026-11-21';
/** As in the corpus maker, which also writes a glossary: one page. */
const SERVICES_PER_GUIDE = 100;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const target = path.join(process.env.CARGO_TARGET_DIR ?? path.join(root, 'target'), 'release');
const pagefind = fileURLToPath(new URL('node_modules/pagefind/lib/runner/bin.cjs', import.meta.url));

/**
 * @typedef {object} Site
 * @property {number} pages of entries, in each language
 * @property {string} content the folder it is made of
 * @property {string} folder the published folder; Pagefind's files lie in it too
 * @property {{build: number, samlad: number, pagefind: number}} seconds of the whole build and of the two indexes alone
 */

/**
 * Makes a site with so many pages of entries in each language.
 * @param {number} pages
 * @param {string} work an empty folder
 * @returns {Site}
 */
export function makeSite(pages, work) {
  const [content, folder] = ['content', 'public'].map((name) => path.join(work, name));
  mkdirSync(content, { recursive: true });
  const texts = path.join(root, 'content');
  run(path.join(target, 'examples/corpus'), content, String(servicesFor(pages)), LANGUAGES.join(), texts);
  const input = ['--content', content, '--locales', path.join(root, 'locales'), '--templates', path.join(root, 'templates')];
  const build = timed(() => run(path.join(target, 'samlad'), 'build', '--today', TODAY, ...input, '--out', folder));
  const samlad = Number(run(path.join(target, 'examples/index'), content));
  const entries = `{${LANGUAGES}}/{ort-*/tjanst-*.html,guides/*.html,glossary.html}`;
  const pagefindSeconds = timed(() => {
    const said = run(process.execPath, pagefind, '--site', folder, '--glob', entries, '--root-selector', 'main');
    if (!said.includes(`Found ${pages * LANGUAGES.length} files`)) throw new Error(`not the pages meant:\n${said}`);
  });
  return { pages, content, folder, seconds: { build, samlad, pagefind: pagefindSeconds } };
}

/** How many services make so many pages, with their guides and the glossary. */
function servicesFor(/** @type {number} */ pages) {
  let services = pages - 1;
  while (services + Math.ceil(services / SERVICES_PER_GUIDE) + 1 > pages) services -= 1;
  return services;
}

function run(/** @type {string} */ command, /** @type {string[]} */ ...args) {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function timed(/** @type {() => void} */ work) {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}
