// How many bytes a first query costs: node search/tests/bytes.js <folder> <queries.tsv> [<minified reader>]
// Counts the reader and every part that a page must load for the query, each compressed with brotli by itself.
'use strict';

const fs = require('fs');
const path = require('path');
const vm = require('vm');
const zlib = require('zlib');

const [folder, queries, reader] = process.argv.slice(2);
const source = reader ? fs.readFileSync(reader, 'utf8') : require('./client.js');
const script = new vm.Script(source);
const whole = !fs.existsSync(path.join(folder, 't0.js'));
const compressed = (text) => zlib.brotliCompressSync(Buffer.from(text)).length;
const files = {};
const names = fs.readdirSync(folder).filter((name) => name.endsWith('.js'));
for (const name of names) {
  const text = fs.readFileSync(path.join(folder, name), 'utf8');
  files[name.slice(0, -3)] = { script: new vm.Script(text), raw: text.length, bytes: compressed(text) };
}

const costs = [];
const lines = fs.readFileSync(queries, 'utf8').split('\n').filter((line) => line && line[0] !== '#');
for (const line of lines) {
  const page = vm.createContext({});
  script.runInContext(page);
  let bytes = compressed(source);
  let trips = 0;
  let parts = 0;
  for (;;) {
    const answer = page.samladSearch.find(line.split('\t')[0], { area: 'orebro', limit: 5 });
    if (!answer.missing.length) break;
    trips++;
    for (const name of whole ? ['index'] : answer.missing) {
      files[name].script.runInContext(page);
      bytes += files[name].bytes;
      parts++;
    }
  }
  costs.push({ bytes, trips, parts });
}
const at = (key, share) => costs.map((cost) => cost[key]).sort((a, b) => a - b)[Math.floor(share * (costs.length - 1))];
const total = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
console.log(
  `${path.basename(folder)}: ${names.length} files, ${total} bytes; manifest ${files.index.bytes}; reader ${compressed(source)}; ` +
    `first query median ${at('bytes', 0.5)}, p90 ${at('bytes', 0.9)}, most ${at('bytes', 1)} bytes; ` +
    `median ${at('parts', 0.5)} files in ${at('trips', 0.5)} trips`,
);
