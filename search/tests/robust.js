// Feeds the browser's reader with broken files and strange queries. Called by robust.rs with a folder of sound files.
'use strict';

const assert = require('assert');
const fs = require('fs');
const path = require('path');
const vm = require('vm');

const folder = process.argv[2];
const source = require('./client.js');
const sound = (name) => fs.readFileSync(path.join(folder, name + '.js'), 'utf8');

/** A page whose files are what `change` makes of the sound ones; null is a file that is not there. */
function ask(text, change, options) {
  const page = vm.createContext({});
  vm.runInContext(source, page, 'reader.js');
  const tried = {};
  for (;;) {
    const answer = page.samladSearch.find(text, options);
    const open = answer.missing.filter((name) => !tried[name]);
    if (!open.length) return answer;
    for (const name of open) {
      tried[name] = true;
      const script = change ? change(name, sound(name)) : sound(name);
      try {
        if (script !== null) vm.runInContext(script, page);
      } catch (error) {
        // The damage may have hit the call itself, but the reader throws nothing.
        assert.ok(/^(Syntax|Reference|Type)Error$/.test(error.name) && !/reader\.js/.test(error.stack), `${name}: ${error.stack}`);
      }
    }
  }
}

const good = ask('härbärge sova');
assert.strictEqual(good.error, null);
assert.ok(good.hits.length);

// A page of its own, to mark what was found in a text.
const page = vm.createContext({});
vm.runInContext(source, page);
for (const name of fs.readdirSync(folder).filter((name) => name.endsWith('.js'))) vm.runInContext(sound(name.slice(0, -3)), page);
const first = page.samladSearch.find('härbärge');
const marked = page.samladSearch.mark('Ett HÄRBÄRGE, i natt <b>', first);
assert.deepStrictEqual(Array.from(marked), ['Ett ', 'HÄRBÄRGE', ', i natt <b>']);

// The syntax that old browsers know.
for (const later of [/=>/, /\b(?:let|const|class|async|await)\b/, /`(?!\\)[^\]]*\$\{/, /\?\./]) {
  const code = source.replace(/\/\/.*|\/\*[^]*?\*\/|'[^'\n]*'|\/\[.*\]\+?\/g?/g, '');
  assert.ok(!later.test(code), `syntax after ECMAScript 5: ${later}`);
}
for (const forbidden of ['eval', 'fetch(', 'import(', 'WebAssembly', 'localStorage', 'document.', 'innerHTML', 'cookie']) {
  assert.ok(!source.includes(forbidden), forbidden);
}

assert.strictEqual(ask('sova', () => null).error, 'missing');
assert.strictEqual(ask('sova', (name, text) => (name === 'index' ? text : null)).error, 'missing');
assert.strictEqual(ask('sova', (name, text) => text.replace('samlad 1', 'samlad 2')).error, 'version');
assert.strictEqual(ask('sova', (name, text) => text.replace('samlad 1', 'other 1')).error, 'version');
assert.strictEqual(ask('sova', (name, text) => text.slice(0, text.length / 2)).error, 'missing');
assert.strictEqual(ask('sova', (name, text) => (name === 'index' ? text : text.replace(/[0-9a-f]{8}/, 'x'))).error, 'mixed');

// Damage at many places: an error or an answer, never an exception or a hang.
const known = [null, 'missing', 'mixed', 'broken', 'version'];
for (let at = 0; at < 400; at++) {
  const answer = ask('härbärge sova i natt', (name, text) => {
    const from = (at * 7919) % text.length;
    return text.slice(0, from) + ['', 'A', '_', '"', ',', ' '][at % 6] + text.slice(from + at % 9);
  });
  assert.ok(known.includes(answer.error), `${at}: ${answer.error}`);
}

for (const text of ['', ' ', '*', '.*(?!', '<script>alert(1)</script>', '😀😀', '\u200f\u202e', "'''", 'x'.repeat(10000), 'sova '.repeat(2000), '__proto__ constructor toString', 'hasownproperty', '\ud800', '112']) {
  for (const typing of [false, true]) {
    const started = Date.now();
    const answer = ask(text, null, { typing, area: '__proto__' });
    assert.ok(known.includes(answer.error), text);
    assert.ok(Date.now() - started < 2000, `${text.slice(0, 20)} took long`);
  }
}
for (const text of [null, undefined, 7, {}]) assert.strictEqual(ask(text).error, null);
