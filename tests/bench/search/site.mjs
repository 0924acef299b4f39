// @ts-check
//! What is measured: a generated site of some size, built by samlad, and Pagefind's index of the very same pages.

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
/** What the npm package `pagefind` would start: its packages of other systems would have to be in the lock file as well. */
const binary = `node_modules/@pagefind/linux-${process.arch}/bin/pagefind_extended`;
const pagefind = fileURLToPath(new URL(binary, import.meta.url));

/**
 * @typedef {object} Site
 * @property {number} pages of entries, in each language
 * @property {string} content the folder it is made of
 * @property {string} folder the published folder; Pagefind's files lie in it too
 * @property {number} buildSeconds of the whole build
 * @property {Record<string, number>} indexSeconds of each search's index alone
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
  const buildSeconds = timed(() => run(path.join(target, 'samlad'), 'build', '--today', TODAY, ...input, '--out', folder));
  const bySamlad = Number(run(path.join(target, 'examples/index'), content));
  const entries = `{${LANGUAGES}}/{ort-*/tjanst-*.html,guides/*.html,glossary.html}`;
  const byPagefind = timed(() => {
    const said = run(pagefind, '--site', folder, '--glob', entries, '--root-selector', 'main');
    if (!said.includes(`Found ${pages * LANGUAGES.length} files`)) throw new Error(`not the pages meant:\n${said}`);
  });
  return { pages, content, folder, buildSeconds, indexSeconds: { samlad: bySamlad, pagefind: byPagefind } };
}

/**
 * How many services make so many pages, with their guides and the glossary.
 * @param {number} pages
 */
function servicesFor(pages) {
  let services = pages - 1;
  while (services + Math.ceil(services / SERVICES_PER_GUIDE) + 1 > pages) services -= 1;
  return services;
}

/**
 * What a command says; throws when it fails.
 * @param {string} command
 * @param {string[]} args
 */
function run(command, ...args) {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/**
 * Seconds that some work takes.
 * @param {() => void} work
 */
function timed(work) {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}
