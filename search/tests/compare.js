// Compares an answer of the browser's reader with the one that tantivy gave, as parity.rs has written it. A classic
// script: parity.js runs it in node, tests/browser/parity.test.mjs in a browser.
'use strict';

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const close = (one, other) => Math.abs(one - other) <= 1e-4 * Math.max(Math.abs(one), Math.abs(other));

/** The wishes of a query: those that are not null. */
function optionsOf(query) {
  const options = {};
  for (const key of Object.keys(query.options)) if (query.options[key] !== null) options[key] = query.options[key];
  return options;
}

/** What differs, in words, or null. */
function difference(query, answer) {
  const says = (what, found, expected) =>
    `${JSON.stringify(query.text)} ${JSON.stringify(query.options)}: ${what}\nreader    ${JSON.stringify(found)}\nexpected  ${JSON.stringify(expected)}`;
  if (answer.error) return says('error', answer.error, null);
  if (answer.terms.length !== query.terms.length) return says('terms', answer.terms, query.terms);
  for (let i = 0; i < answer.terms.length; i++) {
    const { groups } = answer.terms[i];
    const weights = Object.keys(groups).map((group) => [+group, groups[group]]).sort((a, b) => a[0] - b[0]);
    const right = query.terms[i].groups;
    if (weights.length !== right.length) return says('groups', weights, right);
    if (!weights.every(([group, weight], j) => group === right[j][0] && close(weight, right[j][1]))) {
      return says('weights', weights, right);
    }
  }
  if (!same(answer.danger.slice().sort(), query.danger)) return says('danger', answer.danger, query.danger);
  if (answer.lines.length !== query.lines.length) return says('lines', answer.lines, query.lines);
  if (answer.total !== query.hits.length) return says('total', answer.total, query.hits.length);
  if (answer.hits.length !== query.hits.length) return says('hits', answer.hits.length, query.hits.length);
  for (let i = 0; i < answer.hits.length; i++) {
    const [doc, score, id] = query.hits[i];
    const hit = answer.hits[i];
    if (hit.doc !== doc || hit.card[0] !== id) return says(`document at ${i}`, hit, query.hits[i]);
    if (!close(hit.score, score)) return says(`score at ${i}`, hit, query.hits[i]);
  }
  return null;
}

/** The largest relative difference between two scores. */
function farthest(query, answer) {
  return Math.max(0, ...answer.hits.map((hit, i) => Math.abs(hit.score - query.hits[i][1]) / query.hits[i][1]));
}

if (typeof module === 'object') module.exports = { difference, farthest, optionsOf };
