// Compares the browser's reader with the answers in <folder>/queries.json. Called by parity.rs.
'use strict';

const fs = require('fs');
const path = require('path');
const vm = require('vm');

const { difference, farthest, optionsOf } = require('./compare.js');

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

const queries = JSON.parse(fs.readFileSync(path.join(folder, 'queries.json'), 'utf8'));
let page = fresh();
let worst = 0;
let hits = 0;
let loads = 0;
let empty = 0;
const started = process.hrtime.bigint();
queries.forEach((query, at) => {
  if (at % 100 === 0) page = fresh();
  const { answer, loaded } = ask(page, query.text, optionsOf(query));
  loads += loaded;
  const fault = difference(query, answer);
  if (fault) {
    console.error(fault);
    process.exit(1);
  }
  if (!answer.total) empty++;
  hits += answer.hits.length;
  worst = Math.max(worst, farthest(query, answer));
});
const each = Number(process.hrtime.bigint() - started) / 1e6 / queries.length;
console.log(`${queries.length} queries, ${hits} hits, ${empty} empty, largest relative difference ${worst.toExponential(1)}, ${each.toFixed(2)} ms a query, ${loads} loads`);
