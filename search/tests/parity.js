// Compares the browser's reader with the answers in <folder>/queries.json. Called by parity.rs.
'use strict';

const fs = require('fs');
const path = require('path');
const vm = require('vm');

const folder = process.argv[2];
const source = require('./client.js');
const whole = !fs.existsSync(path.join(folder, 't0.js'));

function fresh() {
  const page = vm.createContext({});
  vm.runInContext(source, page);
  return page;
}

/** Asks until nothing is missing; tells how many parts had to be loaded. */
function ask(page, text, options) {
  let loaded = 0;
  for (;;) {
    const answer = page.samladSearch.find(text, options);
    if (!answer.missing.length) return { answer, loaded };
    for (const name of answer.missing) {
      vm.runInContext(fs.readFileSync(path.join(folder, (whole ? 'index' : name) + '.js'), 'utf8'), page);
      loaded++;
    }
  }
}

function fail(query, what, found, expected) {
  console.error(`${JSON.stringify(query.text)} ${JSON.stringify(query.options)}: ${what}`);
  console.error(`reader.js ${JSON.stringify(found)}\nexpected  ${JSON.stringify(expected)}`);
  process.exit(1);
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const close = (one, other) => Math.abs(one - other) <= 1e-4 * Math.max(Math.abs(one), Math.abs(other));

const queries = JSON.parse(fs.readFileSync(path.join(folder, 'queries.json'), 'utf8'));
let page = fresh();
let worst = 0;
let hits = 0;
let loads = 0;
let empty = 0;
const started = process.hrtime.bigint();
queries.forEach((query, at) => {
  if (at % 100 === 0) page = fresh();
  const options = {};
  for (const key of Object.keys(query.options)) if (query.options[key] !== null) options[key] = query.options[key];
  const { answer, loaded } = ask(page, query.text, options);
  loads += loaded;
  if (answer.error) fail(query, 'error', answer.error, null);
  if (answer.terms.length !== query.terms.length) fail(query, 'terms', answer.terms, query.terms);
  answer.terms.forEach((term, i) => {
    const groups = Object.keys(term.groups).map((group) => [+group, term.groups[group]]);
    groups.sort((a, b) => a[0] - b[0]);
    const right = query.terms[i].groups;
    if (groups.length !== right.length) fail(query, 'groups', groups, right);
    groups.forEach((group, j) => {
      if (group[0] !== right[j][0] || !close(group[1], right[j][1])) fail(query, 'weights', groups, right);
    });
  });
  if (!same(answer.danger.slice().sort(), query.danger)) fail(query, 'danger', answer.danger, query.danger);
  if (answer.lines.length !== query.lines.length) fail(query, 'lines', answer.lines, query.lines);
  if (answer.total !== query.hits.length) fail(query, 'total', answer.total, query.hits.length);
  if (!answer.total) empty++;
  answer.hits.forEach((hit, i) => {
    const [doc, score, id] = query.hits[i];
    if (hit.doc !== doc || hit.card[0] !== id) fail(query, `document at ${i}`, hit, query.hits[i]);
    if (!close(hit.score, score)) fail(query, `score at ${i}`, hit, query.hits[i]);
    worst = Math.max(worst, Math.abs(hit.score - score) / score);
    hits++;
  });
});
const each = Number(process.hrtime.bigint() - started) / 1e6 / queries.length;
console.log(`${queries.length} queries, ${hits} hits, ${empty} empty, largest relative difference ${worst.toExponential(1)}, ${each.toFixed(2)} ms a query, ${loads} loads`);
