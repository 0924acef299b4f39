// @ts-check
//! The two searches: where readers meet them, and which published files are theirs.

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {(language: string) => string} page where its box is
 * @property {string} input selector of the box
 * @property {string} results selector of the results that are shown
 * @property {RegExp} index paths of its index
 * @property {(language: string) => string[]} code files that every reader of a language needs
 */

/** @type {Record<'samlad' | 'pagefind', Engine>} */
export const ENGINES = {
  samlad: {
    name: 'samlad',
    page: (language) => `/${language}/search.html`,
    input: '.search-box__text',
    results: '.search-box__list > li',
    index: /^[\w-]+\/search\/\w+\.js$/,
    code: () => ['page.js', 'search-box.js', 'search.js'],
  },
  pagefind: {
    name: 'pagefind',
    page: (language) => `/pagefind.html#${language}`,
    input: 'input',
    results: 'ol > li',
    index: /^pagefind\/(?:.*\.pf_\w+|pagefind-entry\.json)$/,
    code: (language) => ['pagefind/pagefind.js', `pagefind/wasm.${language}.pagefind`],
  },
};

/** Pagefind's copy of its code for a worker, which pagefind.html does without. */
export const PAGEFIND_WORKER = 'pagefind/pagefind-worker.js';
