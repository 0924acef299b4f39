// @ts-check
//! Figures of a run → the tables that people read, and the bars that a change must not pass.

/** @typedef {import('./run.mjs').Figures} Figures */

/** What samlad may need of what Pagefind needs, at the size of a country. */
const BARS = { pages: 3000, bytes: 1 / 6, milliseconds: 1 / 2 };

/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The figures as tables in Markdown, one for each size of site.
 * @param {Figures[]} all
 * @returns {string}
 */
export function tables(all) {
  return all.map(table).join('\n\n');
}

/** @param {Figures} figures */
function table({ pages, buildSeconds, engines, workerBytes }) {
  const { samlad, pagefind } = engines;
  /** @type {[string, number, number, string][]} */
  const rows = [
    ['index, kB', samlad.index.raw, pagefind.index.raw, 'kB'],
    ['index, kB after brotli', samlad.index.brotli, pagefind.index.brotli, 'kB'],
    ['index, files', samlad.index.files, pagefind.index.files, ''],
    ['code (sv), kB after brotli', samlad.code.brotli, pagefind.code.brotli, 'kB'],
    ['indexing, s', samlad.seconds, pagefind.seconds, 's'],
  ];
  for (const [language, one] of Object.entries(samlad.languages)) {
    const other = pagefind.languages[language];
    rows.push(
      [`${language}: first query, kB`, one.bytes, other.bytes, 'kB'],
      [`${language}: first query, requests`, one.requests, other.requests, ''],
      [`${language}: further query, kB`, one.further, other.further, 'kB'],
      [`${language}: first query, s on a slow link`, one.milliseconds, other.milliseconds, 'ms'],
    );
  }
  const lines = rows.map(
    ([name, one, other, unit]) => `| ${name} | ${figure(one, unit)} | ${figure(other, unit)} | ${(one / other).toFixed(2)} |`,
  );
  return [
    `### ${pages} pages in each language`,
    '',
    '| | Samlad | Pagefind | ratio |',
    '|---|---|---|---|',
    ...lines,
    '',
    `samlad build, pages and index: ${figure(buildSeconds, 's')} s. ` +
      `Pagefind's worker, left out, is ${figure(workerBytes, 'kB')} kB after brotli.`,
  ].join('\n');
}

/**
 * @param {number} value
 * @param {string} unit
 */
function figure(value, unit) {
  if (unit === 'kB') return (value / 1000).toFixed(value < 100_000 ? 1 : 0);
  if (unit === 'ms') return (value / 1000).toFixed(2);
  return unit === 's' ? value.toFixed(2) : String(value);
}

/**
 * Sentences about the bars that are passed, none when all is well.
 * @param {Figures[]} all
 * @returns {string[]}
 */
export function passedBars(all) {
  const { engines } = all.find(({ pages }) => pages === BARS.pages) ?? {};
  if (!engines) return [`the bars hold for ${BARS.pages} pages, which were not measured`];
  return Object.entries(engines.samlad.languages).flatMap(([language, one]) => {
    const other = engines.pagefind.languages[language];
    return /** @type {const} */ (['bytes', 'milliseconds'])
      .filter((what) => one[what] > other[what] * BARS[what])
      .map((what) => {
        const ratio = (one[what] / other[what]).toFixed(3);
        return `${language}: ${what} are ${ratio} of Pagefind's, more than ${BARS[what].toFixed(3)}`;
      });
  });
}
