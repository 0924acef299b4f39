// What readers are made to ask: words that stand together in entries of the site, drawn from a seed.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every query finds at least so many entries that hold all of its words: as many as are waited for. */
const FOUND = 5;
/** Words in more than this share of the entries say nothing, and nobody types one alone. */
const COMMON = 1 / 4;
const SHORTEST = 3;
const MOST_WORDS = 3;

/**
 * Draws queries of one to three words, each length as often, as they stand in the entries.
 * @param {string} content the folder of the entries
 * @param {string} language
 * @param {number} count
 * @returns {string[]}
 */
export function drawQueries(content, language, count) {
  const entries = texts(content, language).map((text) => [...new Set(words(text))]);
  /** @type {Map<string, Set<number>>} */
  const holders = new Map();
  entries.forEach((entry, at) => {
    for (const word of entry) holders.set(word, (holders.get(word) ?? new Set()).add(at));
  });
  const below = randomNumbers(count);
  const telling = (/** @type {string} */ word) => holders.get(word).size <= entries.length * COMMON;
  /** @type {Set<string>} */
  const queries = new Set();
  while (queries.size < count) {
    const length = 1 + (queries.size % MOST_WORDS);
    for (;;) {
      const entry = entries[below(entries.length)].filter(telling);
      const query = Array.from({ length }, () => entry[below(entry.length)]);
      if (new Set(query).size < length || together(query.map((word) => holders.get(word))) < FOUND) continue;
      queries.add(query.join(' '));
      break;
    }
  }
  return [...queries];
}

/** How many are in all of the sets. */
function together(/** @type {Set<number>[]} */ [first, ...rest]) {
  return [...first].filter((at) => rest.every((set) => set.has(at))).length;
}

/** Services and guides, front matter and all that is no word left out. */
function texts(/** @type {string} */ content, /** @type {string} */ language) {
  const folders = ['services', 'guides'].map((name) => path.join(content, name));
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name))));
  return files.filter((file) => path.basename(file) === `${language}.md`).sort().map((file) => {
    const [, head, body] = readFileSync(file, 'utf8').split('---\n');
    return `${/(?<=^name: ).*$/m.exec(head)} ${body.replace(/\]\([^)]*\)/g, ']')}`;
  });
}

function words(/** @type {string} */ text) {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length >= SHORTEST);
}

/** A source of numbers below a bound (mulberry32): same seed, same numbers. */
function randomNumbers(/** @type {number} */ seed) {
  let state = seed;
  return (/** @type {number} */ end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}
