// @ts-check
//! What readers are made to ask: words that stand together in entries of the site, drawn from a seed.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every query finds at least so many entries that hold all of its words: as many as are waited for. */
const FOUND = 5;
/** Words in more than this share of the entries tell too little to be asked for. */
const COMMON = 1 / 4;
const SHORTEST = 3;
const MOST_WORDS = 3;
const SEED = 1;

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
  const holding = (/** @type {string} */ word) => holders.get(word) ?? new Set();
  entries.forEach((entry, at) => {
    for (const word of entry) holders.set(word, holding(word).add(at));
  });
  const below = randomNumbers(SEED);
  const telling = (/** @type {string} */ word) => holding(word).size <= entries.length * COMMON;
  /** @type {Set<string>} */
  const queries = new Set();
  while (queries.size < count) {
    const length = 1 + (queries.size % MOST_WORDS);
    const entry = entries[below(entries.length)].filter(telling);
    const query = Array.from({ length }, () => entry[below(entry.length)]);
    if (new Set(query).size === length && together(query.map(holding)) >= FOUND) queries.add(query.join(' '));
  }
  return [...queries];
}

/**
 * How many are in all of the sets.
 * @param {Set<number>[]} sets
 */
function together([first, ...rest]) {
  return [...first].filter((at) => rest.every((set) => set.has(at))).length;
}

/**
 * Names and bodies of services and guides, without where links lead.
 * @param {string} content
 * @param {string} language
 */
function texts(content, language) {
  const folders = ['services', 'guides'].map((name) => path.join(content, name));
  const files = folders.flatMap((folder) => {
    return readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name)));
  });
  const ours = files.filter((file) => path.basename(file) === `${language}.md`).sort();
  return ours.map((file) => {
    const [, head, body] = readFileSync(file, 'utf8').split('---\n');
    return `${/(?<=^name: ).*$/m.exec(head)} ${body.replace(/\]\([^)]*\)/g, ']')}`;
  });
}

/** @param {string} text */
function words(text) {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length >= SHORTEST);
}

/**
 * A source of numbers below a bound (mulberry32): same seed, same numbers.
 * @param {number} seed
 */
function randomNumbers(seed) {
  let state = seed;
  return (/** @type {number} */ end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}
