// How many bytes a first query costs: node search/tests/bytes.js <folder of an index> <queries.tsv> [--most N] [<script>…]
// Counts the scripts (without any: the reader as it stands in client/) and every part that a page must load until five results
// are there, each compressed with brotli by itself. Fails when the median is above --most.
'use strict';

const fs = require('fs');
const path = require('path');
const { parseArgs } = require('util');
const vm = require('vm');
const zlib = require('zlib');

const { values, positionals } = parseArgs({ options: { most: { type: 'string' } }, allowPositionals: true });
const [folder, queries, ...scripts] = positionals;
const compressed = (text) => zlib.brotliCompressSync(Buffer.from(text)).length;
const sources = scripts.length ? scripts.map((script) => fs.readFileSync(script, 'utf8')) : [require('./client.js')];
const code = sources.reduce((bytes, source) => bytes + compressed(source), 0);
const reader = new vm.Script(sources[sources.length - 1]);
const whole = !fs.existsSync(path.join(folder, 't0.js'));
const files = {};
for (const name of fs.readdirSync(folder).filter((name) => name.endsWith('.js'))) {
  const text = fs.readFileSync(path.join(folder, name), 'utf8');
  files[name.slice(0, -3)] = { script: new vm.Script(text), bytes: compressed(text) };
}

function open() {
  const page = vm.createContext({});
  try {
    reader.runInContext(page);
  } catch (error) {
    // The script of the page finds no page, when the reader before it is ready.
    if (!page.samladSearch) throw error;
  }
  return page;
}

const costs = [];
const lines = fs.readFileSync(queries, 'utf8').split('\n').filter((line) => line && line[0] !== '#');
for (const line of lines) {
  const page = open();
  const cost = { bytes: code, trips: 0, parts: 0 };
  for (;;) {
    const answer = page.samladSearch.find(line.split('\t')[0], { area: 'orebro', limit: 5 });
    if (!answer.missing.length) break;
    cost.trips++;
    for (const name of whole ? ['index'] : answer.missing) {
      files[name].script.runInContext(page);
      cost.bytes += files[name].bytes;
      cost.parts++;
    }
  }
  costs.push(cost);
}
const at = (key, share) => costs.map((cost) => cost[key]).sort((a, b) => a - b)[Math.floor(share * (costs.length - 1))];
const total = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
console.log(
  `${folder}: ${Object.keys(files).length} files, ${total} bytes; manifest ${files.index.bytes}; scripts ${code}; first query ` +
    `median ${at('bytes', 0.5)}, p90 ${at('bytes', 0.9)}, most ${at('bytes', 1)} bytes; median ${at('parts', 0.5)} files in ${at('trips', 0.5)} trips`,
);
if (at('bytes', 0.5) > Number(values.most ?? Infinity)) {
  console.error(`${folder}: the median is above ${values.most} bytes`);
  process.exitCode = 1;
}
