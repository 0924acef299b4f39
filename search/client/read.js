// @ts-check
// Parts → dictionary and postings, as FORMAT.md describes them. First of the three files that are published as one
// classic script in ECMAScript 5, inside one function that gets the global object as `root`: no fetch, no modules, no page.

/**
 * A form of the dictionary, its folded key, and the groups that it stands for, each followed by the class.
 * @typedef {{ form: string, key: string, refs: number[] }} Entry
 */

/**
 * A stretch of the dictionary, with the postings of its own groups.
 * @typedef {{ entries: Entry[], postings: string[] }} Shard
 */

/**
 * What documents that follow each other have in common.
 * @typedef {{ kind: number, status: number, areas: number[] }} Run
 */

/**
 * A line to ring in dangers of these kinds, in these areas.
 * @typedef {{ kinds: string[], areas: number[], card: string[] }} Line
 */

var ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
var IGNORED = /[\xad\u0300-\u036f\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+/g;
var APOSTROPHES = /[`\xb4\u02bb\u02bc\u2018\u2019\u2032\uff07]/g;
var SEPARATORS = /[\0-&(-\/:-@[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u0600-\u060f\u061b\u061d-\u061f\u066a-\u066d\u06d4\u1361-\u1368\u1680\u2000-\u2bff\u2e00-\u303f\ud800-\uf8ff\ufd3e\ufd3f\ufe10-\ufe6f\uff00-\uff20\ufff0-\uffff]+/;
var EITHER = new RegExp('(' + SEPARATORS.source + ')');
var DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
var TYPO = [1, 0.7, 0.5, 0.4];

/** @type {(value: number | string) => number} */
var f32 = Math.fround || Number;
var /** @type {Record<string, string[]>} */ parts = {}, /** @type {Record<string, Shard>} */ cache,
  /** @type {Record<string, number>} */ missing, /** @type {number} */ lacking, /** @type {string | undefined} */ error;
// Whether the manifest has been read, and what it says. Single variables, because minifiers shorten those.
var /** @type {boolean | undefined} */ index, /** @type {string} */ indexBuild, /** @type {number} */ indexCount,
  /** @type {number} */ indexWidth, /** @type {number} */ indexInline, /** @type {number[]} */ indexTotals,
  /** @type {number[]} */ indexWeights, /** @type {Record<string, string>} */ indexFolding,
  /** @type {Record<string, number>} */ indexStop, /** @type {string[]} */ indexEndings,
  /** @type {Record<string, number>} */ indexEnds, /** @type {string[]} */ indexPrefixes, /** @type {string[]} */ indexLinks,
  /** @type {number[]} */ indexRows, /** @type {number[]} */ indexNorms, /** @type {Record<string, number>} */ indexAreas,
  /** @type {number[]} */ indexParents, /** @type {number[]} */ indexKinds, /** @type {Run[]} */ indexRuns,
  /** @type {number[]} */ indexStarts, /** @type {string[][][][]} */ indexDanger, /** @type {Record<number, number>} */ indexLengths, /** @type {string[]} */ indexKeys,
  /** @type {number[]} */ indexGroups, /** @type {number} */ indexCards, /** @type {Line[]} */ indexLines;

/**
 * @param {object} object
 * @param {string} key
 */
function has(object, key) { return Object.prototype.hasOwnProperty.call(object, key); }

/**
 * @param {string} text
 * @param {string} start
 */
function starts(text, start) { return text.slice(0, start.length) === start; }

/**
 * The text without its ending, or nothing when it ends otherwise.
 * @param {string} text
 * @param {string} ending
 */
function without(text, ending) {
  var at = text.length - ending.length;
  return at >= 0 && text.slice(at) === ending ? text.slice(0, at) : null;
}

/**
 * @param {string} text
 * @param {string} separator
 * @returns {string[]}
 */
function list(text, separator) { return text ? text.split(separator) : []; }

/** @param {string} text */
function numbers(text) {
  var values = [], value = 0, factor = 1, i, digit;
  for (i = 0; i < text.length; i++) {
    digit = ALPHABET.indexOf(text.charAt(i));
    if (digit < 0) throw 'broken';
    value += (digit & 31) * factor;
    factor *= 32;
    if (digit < 32) {
      values.push(value);
      value = 0;
      factor = 1;
    }
  }
  return values;
}

/** @param {number} value */
function signed(value) { return value % 2 ? -(value + 1) / 2 : value / 2; }

/** @param {string} text */
function words(text) {
  text = text.normalize ? text.normalize('NFC') : text;
  text = text.toLowerCase().replace(APOSTROPHES, "'").replace(IGNORED, '').replace(DIGITS, function (c) {
    return String(c.charCodeAt(0) & 15);
  });
  var found = text.split(SEPARATORS), forms = [], i, form;
  for (i = 0; i < found.length; i++) {
    form = found[i].replace(/^'+|'+$/g, '').slice(0, 40);
    if (form) forms.push(form);
  }
  return forms;
}

/** @param {string} form */
function fold(form) {
  var folded = '', i, c;
  for (i = 0; i < form.length; i++) {
    c = form.charAt(i);
    if (c > '\xbf' && c < '\u0250' && c.normalize) c = c.normalize('NFD').charAt(0);
    folded += has(indexFolding, c) ? indexFolding[c] : c;
  }
  return folded.replace(/'/g, '');
}

// Reads the manifest, once.
function open() {
  if (index) return;
  var part = parts.index;
  if (!part) {
    missing.index = 1;
    throw 'missing';
  }
  var m = part.slice(3), counts = m[1].split(' ').map(Number), i, n, at, area;
  indexBuild = part[1];
  indexCount = counts[0];
  indexWidth = counts[1];
  indexCards = counts[2];
  indexInline = counts[3];
  indexTotals = counts.slice(4);
  indexWeights = m[2].split(' ').map(f32);
  indexFolding = {};
  indexStop = {};
  indexEndings = m[6].split(' ');
  indexEnds = {};
  indexPrefixes = list(m[7], ' ');
  indexLinks = list(m[8], ' ');
  indexRows = numbers(m[9]);
  indexNorms = numbers(m[10]);
  indexAreas = {};
  indexParents = [];
  // Their names matter to the command line only.
  indexKinds = m[12].split(' ').filter(function (_word, at) { return at % 2; }).map(f32);
  indexRuns = [];
  indexStarts = [];
  indexKeys = m[15].split(',');
  indexGroups = [0];
  numbers(m[16]).forEach(function (count, at) { indexGroups.push(indexGroups[at] + count); });
  indexLines = [];
  for (i = 0; i < m[3].length; i++) indexFolding[m[3].charAt(i)] = m[4].charAt(i);
  indexEndings.unshift('');
  m[5].split(' ').forEach(function (form) { indexStop[form] = 1; });
  indexEndings.forEach(function (ending) { indexEnds[ending] = 1; });
  area = list(m[11], ' ');
  for (i = 0; i < area.length; i += 2) {
    indexAreas[area[i]] = i / 2;
    indexParents.push(+area[i + 1] - 1);
  }
  n = numbers(m[13]);
  for (i = 0, at = 0; i < n.length; i += 3 + n[i + 2]) {
    indexStarts.push(at);
    at += n[i];
    indexRuns.push({ kind: n[i + 1] >> 2, status: n[i + 1] & 3, areas: n.slice(i + 3, i + 3 + n[i + 2]) });
  }
  indexDanger = list(m[14], ';').map(function (kind) {
    return kind.split(',').map(function (phrase) {
      return phrase.split(' ').map(function (slot) { return slot.split('/'); });
    });
  });
  n = list(m[17], ';');
  at = n.length && (m.length - 18) / n.length;
  for (i = 0; i < n.length; i++) {
    area = n[i].split(':');
    indexLines.push({ kinds: area[0].split(','), areas: numbers(area[1]), card: m.slice(18 + i * at, 18 + i * at + at) });
  }
  cache = {};
  indexLengths = {};
  index = true;
}

/**
 * A part of the same build; what is not there yet is noted.
 * @param {string} name
 */
function need(name) {
  if (!has(parts, name)) {
    lacking = missing[name] = 1;
    return null;
  }
  if (parts[name][1] !== indexBuild) throw 'mixed';
  return parts[name].slice(3);
}

/**
 * @param {number} at
 * @returns {Shard}
 */
function shard(at) {
  var name = 't' + at, part, forms, codes, i, j, entries, form, /** @type {Entry} */ entry, newest, code, group;
  if (cache[name]) return cache[name];
  part = need(name);
  if (!part) return { entries: [], postings: [] };
  forms = part[0].match(/[A-Z][^A-Z]*/g) || [];
  codes = numbers(part[1]);
  entries = [];
  form = '';
  newest = indexGroups[at] - 1;
  for (i = 0, j = 0; i < forms.length; i++) {
    form = form.slice(0, forms[i].charCodeAt(0) - 65) + forms[i].slice(1);
    entry = { form: form, key: fold(form), refs: [] };
    do {
      code = codes[j++];
      if (code === undefined) throw 'broken';
      group = newest + signed(Math.floor(code / 8));
      // 4 is no reference: the form stands for nothing that could be looked for.
      if (code !== 4) entry.refs.push(group, code >> 1 & 3);
      if (!(code & 2) && group > newest) newest = group;
    } while (code & 1);
    entries.push(entry);
  }
  return cache[name] = { entries: entries, postings: part[2].split(' ') };
}
