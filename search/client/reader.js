// @ts-check
// Reads the exported index of FORMAT.md. A classic script in ECMAScript 5: no fetch, no modules, no page.
// samladSearch(part) takes a part in; samladSearch.find(text, options) answers. src/plan.rs and src/rank.rs are its twins.
(function (root) {
  'use strict';

  var ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  var IGNORED = /[\xad\u0300-\u036f\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+/g;
  var APOSTROPHES = /[`\xb4\u02bb\u02bc\u2018\u2019\u2032\uff07]/g;
  var SEPARATORS = /[\0-&(-\/:-@[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u0600-\u060f\u061b\u061d-\u061f\u066a-\u066d\u06d4\u1361-\u1368\u1680\u2000-\u2bff\u2e00-\u303f\ud800-\uf8ff\ufd3e\ufd3f\ufe10-\ufe6f\uff00-\uff20\ufff0-\uffff]+/;
  var EITHER = new RegExp('(' + SEPARATORS.source + ')');
  var DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
  var TYPO = [1, 0.7, 0.5, 0.4];

  var f32 = Math.fround || Number;
  var parts = {}, index, cache, missing, error;

  function has(object, key) { return Object.prototype.hasOwnProperty.call(object, key); }

  function starts(text, start) { return text.slice(0, start.length) === start; }

  // The text without its ending, or nothing when it ends otherwise.
  function without(text, ending) {
    var at = text.length - ending.length;
    return at >= 0 && text.slice(at) === ending ? text.slice(0, at) : null;
  }

  function list(text, separator) { return text ? text.split(separator) : []; }

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

  function signed(value) { return value % 2 ? -(value + 1) / 2 : value / 2; }

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

  function fold(form) {
    var folded = '', i, c;
    for (i = 0; i < form.length; i++) {
      c = form.charAt(i);
      folded += has(index.folding, c) ? index.folding[c] : c;
    }
    return folded.replace(/'/g, '');
  }

  // The index, read once.
  function open() {
    if (index) return;
    var part = parts.index;
    if (!part) {
      missing.index = 1;
      throw 'missing';
    }
    var m = part.slice(4), counts = m[1].split(' '), weights = m[2].split(' '), i, n, at, area, places = m[16].split(' ');
    for (i = 0; i < 8; i++) counts[i] = +counts[i];
    for (i = 0; i < 12; i++) weights[i] = f32(+weights[i]);
    index = {
      build: part[2], count: counts[0], width: counts[1], inline: counts[2], totals: counts.slice(3), weights: weights,
      folding: {}, stop: {}, endings: m[6].split(' '), ends: {}, prefixes: list(m[7], ' '), links: list(m[8], ' '),
      rows: numbers(m[9]), norms: numbers(m[10]), areas: {}, parents: [], kinds: list(m[12], ' '), runs: [], danger: [],
      keys: m[15].split(','), groups: numbers(places[0]), cards: numbers(places[1]), lines: []
    };
    for (i = 0; i < m[3].length; i++) index.folding[m[3].charAt(i)] = m[4].charAt(i);
    n = m[5].split(' ');
    for (i = 0; i < n.length; i++) index.stop[n[i]] = 1;
    for (i = 0; i < index.endings.length; i++) index.ends[index.endings[i]] = 1;
    index.ends[''] = 1;
    index.endings.unshift('');
    area = list(m[11], ' ');
    for (i = 0; i < area.length; i += 2) {
      index.areas[area[i]] = i / 2;
      index.parents.push(+area[i + 1] - 1);
    }
    n = numbers(m[13]);
    for (i = 0, at = 0; i < n.length; i += 3 + n[i + 2]) {
      at += n[i];
      index.runs.push({ end: at, kind: n[i + 1] >> 2, status: n[i + 1] & 3, areas: n.slice(i + 3, i + 3 + n[i + 2]) });
    }
    n = list(m[14], ';');
    for (i = 0; i < n.length; i++) index.danger.push(n[i].split(','));
    n = list(m[17], ';');
    at = n.length && (m.length - 18) / n.length;
    for (i = 0; i < n.length; i++) {
      area = n[i].split(':');
      index.lines.push({ kinds: area[0].split(','), areas: numbers(area[1]), card: m.slice(18 + i * at, 18 + i * at + at) });
    }
    cache = {};
  }

  // A part of the same build; what is not there yet is noted.
  function need(name) {
    if (!has(parts, name)) {
      missing[name] = 1;
      return null;
    }
    if (parts[name][2] !== index.build) throw 'mixed';
    return parts[name].slice(4);
  }

  function shard(at) {
    var name = 't' + at, part, forms, codes, i, j, entries, form, entry, newest, code, group;
    if (cache[name]) return cache[name];
    part = need(name);
    if (!part) return { entries: [], postings: [] };
    forms = part[0].match(/[A-Z][^A-Z]*/g) || [];
    codes = numbers(part[1]);
    entries = [];
    form = '';
    newest = index.groups[at] - 1;
    for (i = 0, j = 0; i < forms.length; i++) {
      form = form.slice(0, forms[i].charCodeAt(0) - 65) + forms[i].slice(1);
      entry = { form: form, key: fold(form), refs: [] };
      do {
        code = codes[j++];
        if (code === undefined) throw 'broken';
        group = newest + signed(Math.floor(code / 8));
        entry.refs.push(group, code >> 1 & 3);
        if (!(code & 6) && group > newest) newest = group;
      } while (code & 1);
      entries.push(entry);
    }
    return cache[name] = { entries: entries, postings: part[2].split(' ') };
  }

  // The last place in a sorted list that is not after a value.
  function last(sorted, value) {
    var low = 0, high = sorted.length, middle;
    while (low < high) {
      middle = low + high >> 1;
      if (sorted[middle] <= value) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  // Entries that begin with a key, or are equal to it, from at most two shards.
  function range(key, limit, same) {
    var place = last(index.keys, key), found = [], at, entries, low, high, middle;
    for (at = place; at < place + (same ? 1 : 2) && at < index.keys.length; at++) {
      if (at > place && !starts(index.keys[at], key)) break;
      entries = shard(at).entries;
      low = 0;
      high = entries.length;
      while (low < high) {
        middle = low + high >> 1;
        if (entries[middle].key < key) low = middle + 1;
        else high = middle;
      }
      while (low < entries.length && found.length < limit && (same ? entries[low].key === key : starts(entries[low].key, key))) {
        found.push(entries[low++]);
      }
      if (low < entries.length) break;
    }
    return found;
  }

  function equal(key) { return range(key, 1 / 0, 1); }

  function exact(form, key) {
    var same = equal(key), i;
    for (i = 0; i < same.length; i++) if (same[i].form === form) return [same[i]];
    return same;
  }

  function inflected(key) {
    var bare = [], i, found;
    for (i = 0; i < index.prefixes.length; i++) {
      if (starts(key, index.prefixes[i]) && key.length >= index.prefixes[i].length + 3) bare.push(key.slice(index.prefixes[i].length));
    }
    for (i = 0; i < bare.length; i++) if ((found = equal(bare[i])).length) return found;
    bare.unshift(key);
    for (i = 0; i < bare.length; i++) if ((found = otherEndings(bare[i])).length) return found;
    return [];
  }

  function otherEndings(word) {
    var i, j, stem, near, found;
    for (i = 0; i < index.endings.length; i++) {
      stem = without(word, index.endings[i]);
      if (stem === null || stem.length < 3 || stem.length < index.endings[i].length) continue;
      near = range(stem, 400);
      found = [];
      for (j = 0; j < near.length; j++) {
        if (near[j].key !== word && has(index.ends, near[j].key.slice(stem.length))) found.push(near[j]);
      }
      if (found.length) return found;
    }
    return [];
  }

  function split(key) {
    var place = last(index.keys, key), cut, left, first, right, second;
    if (!index.links.length || key.length < 6) return null;
    for (cut = key.length - 3; cut >= 3; cut--) {
      left = key.slice(0, cut);
      right = key.slice(cut);
      if (last(index.keys, left) !== place) continue;
      first = modifier(left);
      if (!first.length) continue;
      second = equal(right);
      if (!second.length && right.length > 4) second = inflected(right);
      if (second.length) return [first, second];
    }
    return null;
  }

  function modifier(left) {
    var found = equal(left), i, bare;
    for (i = 0; i < index.links.length && !found.length; i++) {
      bare = without(left, index.links[i]);
      if (bare === null || bare.length < 3) continue;
      found = equal(bare);
      if (!found.length) found = equal(bare + 'a');
    }
    return found;
  }

  // Letters to insert, drop, change or swap; above most, any number above it.
  function distance(one, other, most) {
    var before, row = [], next, i, j, edits, least;
    if (Math.abs(one.length - other.length) > most) return most + 1;
    for (j = 0; j <= other.length; j++) row.push(j);
    for (i = 1; i <= one.length; i++) {
      next = [least = i];
      for (j = 1; j <= other.length; j++) {
        edits = Math.min(row[j - 1] + (one.charAt(i - 1) === other.charAt(j - 1) ? 0 : 1), row[j] + 1, next[j - 1] + 1);
        if (i > 1 && j > 1 && one.charAt(i - 1) === other.charAt(j - 2) && one.charAt(i - 2) === other.charAt(j - 1)) {
          edits = Math.min(edits, before[j - 2] + 1);
        }
        next.push(edits);
        least = Math.min(least, edits);
      }
      if (least > most) return most + 1;
      before = row;
      row = next;
    }
    return row[other.length];
  }

  function slips(key) { return key.length < 4 ? 0 : key.length < 8 ? 1 : 2; }

  function misspelled(key, most) {
    var place = last(index.keys, key), best, found = [], chosen = [], first, at, i, entries, edits;
    if (!most || key.length < 3 || /[0-9]/.test(key)) return [[], 0];
    best = most + 1;
    for (at = Math.max(0, place - 1); at < place + 2 && at < index.keys.length; at++) {
      entries = shard(at).entries;
      for (i = 0; i < entries.length; i++) {
        if (entries[i].form.indexOf(' ') >= 0) continue;
        edits = distance(key, entries[i].key, Math.min(best, most));
        if (edits < best) {
          found = [];
          first = false;
          best = edits;
        }
        if (edits === best && edits <= most) {
          found.push(entries[i]);
          first = first || entries[i].key.charAt(0) === key.charAt(0);
        }
      }
    }
    for (i = 0; i < found.length && chosen.length < 12; i++) {
      if (!first || found[i].key.charAt(0) === key.charAt(0)) chosen.push(found[i]);
    }
    return [chosen, Math.min(best, most)];
  }

  // What was found for a word: groups with weights, and forms.
  function add(found, entries, factor) {
    var i, j, refs, weight;
    found = found || { groups: {}, forms: {} };
    for (i = 0; i < entries.length; i++) {
      refs = entries[i].refs;
      found.forms[entries[i].form] = found.any = 1;
      for (j = 0; j < refs.length; j += 2) {
        weight = f32(index.weights[5 + refs[j + 1]] * f32(factor));
        if (!(found.groups[refs[j]] >= weight)) found.groups[refs[j]] = weight;
      }
    }
    return found;
  }

  function plan(text, typing) {
    var forms, keys = [], stops = [], phrases = [], clauses = [], unknown = [], i, j, end, entries, stop, open, all = true, found, key, pair;
    text = text.slice(0, 400);
    forms = words(text).slice(0, 16);
    open = typing && words(text + 'x').length === forms.length ? forms.length - 1 : -1;
    for (i = 0; i < forms.length; i++) {
      keys.push(fold(forms[i]));
      stops.push(has(index.stop, forms[i]));
    }
    for (i = 0; i < forms.length; i++) {
      for (end = i + 2; end <= forms.length && end <= i + 4; end++) {
        entries = equal(keys.slice(i, end).join(' '));
        if (end === i + 2) entries = entries.concat(equal(keys[i] + keys[i + 1]));
        if (!entries.length) continue;
        stop = true;
        for (j = i; j < end; j++) stop = stop && stops[j];
        for (j = i; j < end; j++) if (!stops[j] || stop && j === i) phrases[j] = add(phrases[j], entries, 1);
      }
    }
    for (i = 0; i < forms.length; i++) all = all && stops[i] && i !== open && !phrases[i];
    for (i = 0; i < forms.length; i++) {
      key = keys[i];
      stop = stops[i] && i !== open && !all;
      if (stop && !phrases[i] || !key) continue;
      found = add(phrases[i], stop ? [] : exact(forms[i], key), 1);
      if (i === open && key.length > 1) add(found, range(key, 40), 0.6);
      if (!found.any) add(found, inflected(key), 0.9);
      if (!found.any && key.length > 7) add(found, misspelled(key, 1)[0], 0.7);
      if (!found.any && (pair = split(key))) {
        clauses.push(add(null, pair[0], 0.8));
        add(found, pair[1], 0.8);
      }
      if (!found.any && key.length > 2) add(found, range(key, 40), 0.6);
      if (!found.any) {
        pair = misspelled(key, slips(key));
        add(found, pair[0], TYPO[pair[1]]);
      }
      if (found.any) clauses.push(found);
      else unknown.push(key);
    }
    for (i = 0, end = clauses.length; i < unknown.length && !end; i++) {
      pair = misspelled(unknown[i], slips(unknown[i]) + 1);
      found = add(null, pair[0], TYPO[pair[1]]);
      if (found.any) clauses.push(found);
    }
    return { clauses: clauses, danger: danger(keys) };
  }

  function danger(keys) {
    var kinds = {}, i, j, k, phrase;
    function said(part) {
      var i, start = without(part, '*');
      for (i = 0; i < keys.length; i++) {
        if (start !== null ? starts(keys[i], start) : keys[i] === part || part.length > 4 && distance(part, keys[i], 1) < 2) return true;
      }
      return false;
    }
    for (i = 0; i < index.danger.length; i++) {
      for (j = 1; j < index.danger[i].length; j++) {
        phrase = index.danger[i][j].split(' ');
        for (k = 0; k < phrase.length && said(phrase[k]);) k++;
        if (k === phrase.length) kinds[index.danger[i][0]] = 1;
      }
    }
    return kinds;
  }

  // The length behind a norm id.
  function length(id) {
    if (id < 40) return id;
    return 24 + ((8 | id & 7) * Math.pow(2, (id - 24 >> 3) - 1));
  }

  // Raises best[document] to the score in each document of a group: BM25 in 32 bits, as tantivy has it.
  function score(group, weight, best) {
    var at = last(index.groups, group), texts = shard(at).postings, all, i, field, row, doc = 0, tf, norm, id, sum, docs = [], found = [0, 0, 0, 0, 0], boosts = [], w = index.weights;
    all = numbers(texts[group - index.groups[at]] || '');
    for (i = 0; i < all.length;) {
      doc += all[i++];
      row = all[i++] * 5;
      sum = { doc: doc, row: row, at: i };
      docs.push(sum);
      for (field = 0; field < 5; field++) {
        if (index.rows[row + field]) {
          found[field]++;
          if (!index.inline) i++;
        }
      }
    }
    for (field = 0; field < 5; field++) {
      sum = f32(f32(index.count - found[field] + 0.5) / f32(found[field] + 0.5));
      boosts.push(f32(f32(f32(Math.log(f32(1 + sum))) * f32(2.2)) * f32(weight * w[field])));
    }
    for (i = 0; i < docs.length; i++) {
      sum = 0;
      at = docs[i].at;
      for (field = 0; field < 5; field++) {
        tf = index.rows[docs[i].row + field];
        if (!tf) continue;
        id = index.inline ? index.norms[field * index.count + docs[i].doc] : index.norms[field] + signed(all[at++]);
        norm = f32(f32(0.75 * length(id)) / f32(f32(index.totals[field]) / f32(index.count)));
        norm = f32(f32(1.2) * f32(0.25 + norm));
        sum = f32(sum + f32(boosts[field] * f32(tf / f32(tf + norm))));
      }
      if (!(best[docs[i].doc] >= sum)) best[docs[i].doc] = sum;
    }
  }

  // Whether something for these areas is for a reader in this one: for it, for a larger one, or for a part of it.
  function serves(areas, area) {
    var i;
    function within(small, large) {
      for (var steps = 0; small >= 0 && steps <= index.parents.length; steps++) {
        if (small === large) return true;
        small = index.parents[small];
      }
      return false;
    }
    if (area === undefined || !areas.length) return true;
    for (i = 0; i < areas.length; i++) if (within(area, areas[i]) || within(areas[i], area)) return true;
    return false;
  }

  function card(doc) {
    var at = last(index.cards, doc), part = need('c' + at), from = (doc - index.cards[at]) * index.width;
    return part && part.slice(from, from + index.width);
  }

  function answer(text, options) {
    var wanted = plan(text, options.typing), sums = {}, hits = [], best, i, key, doc, run, terms = [], lines = [], area, total, w = index.weights;
    if (has(index.areas, options.area)) area = index.areas[options.area];
    for (i = 0; i < wanted.clauses.length; i++) {
      best = {};
      terms.push({ groups: wanted.clauses[i].groups, forms: wanted.clauses[i].forms });
      for (key in wanted.clauses[i].groups) score(+key, wanted.clauses[i].groups[key], best);
      for (key in best) {
        sums[key] = sums[key] || [0, 0];
        sums[key][0] = f32(sums[key][0] + best[key]);
        sums[key][1]++;
      }
    }
    for (key in sums) {
      doc = +key;
      for (i = 0; index.runs[i].end <= doc;) i++;
      run = index.runs[i];
      if (options.kind && index.kinds[run.kind] !== options.kind) continue;
      total = serves(run.areas, area) ? 1 : w[9];
      if (run.status) total = f32(total * w[9 + run.status]);
      hits.push({ doc: doc, score: f32(f32(sums[key][0] * f32(sums[key][1] / terms.length)) * total) });
    }
    hits.sort(function (one, other) { return other.score - one.score || one.doc - other.doc; });
    total = hits.length;
    hits = hits.slice(0, options.limit === undefined ? 10 : options.limit);
    for (i = 0; i < hits.length; i++) hits[i].card = card(hits[i].doc);
    for (i = 0; i < index.lines.length; i++) {
      run = index.lines[i];
      for (key = 0; key < run.kinds.length; key++) {
        if (has(wanted.danger, run.kinds[key]) && serves(run.areas, area)) {
          lines.push(run.card);
          break;
        }
      }
    }
    return { error: null, missing: [], total: total, hits: hits, lines: lines, danger: Object.keys(wanted.danger), terms: terms };
  }

  /**
   * Answers a query from the parts that are there. When some are missing, `missing` names them and there are no hits:
   * load them and ask again.
   * @param {string} text
   * @param {{area?: string, kind?: string, typing?: boolean, limit?: number}} [options]
   */
  function find(text, options) {
    var result, name, names = [];
    missing = {};
    try {
      if (error) throw error;
      open();
      result = answer(String(text), options || {});
    } catch (thrown) {
      result = { error: typeof thrown === 'string' ? thrown : 'broken', missing: [], total: 0, hits: [], lines: [], danger: [], terms: [] };
    }
    for (name in missing) names.push(name);
    if (names.length && (!result.error || result.error === 'missing')) {
      result.error = 'missing';
      result.missing = names;
      result.hits = [];
      result.total = 0;
    }
    return result;
  }

  /**
   * Cuts a text for display: every second piece is a word that the answer found.
   * @param {string} text
   * @param {{terms: {groups: Object<string, number>}[]}} answer
   * @returns {string[]}
   */
  function mark(text, answer) {
    var pieces = text.split(EITHER), cut = [''], i, form;
    function found(form) {
      var entries = exact(form, fold(form)), i, j, k;
      for (i = 0; i < entries.length; i++) {
        for (j = 0; j < entries[i].refs.length; j += 2) {
          for (k = 0; k < answer.terms.length; k++) {
            if (!entries[i].refs[j + 1] && answer.terms[k].groups[entries[i].refs[j]] > 0.5) return true;
          }
        }
      }
    }
    missing = {};
    for (i = 0; i < pieces.length; i++) {
      form = words(pieces[i])[0];
      try {
        if (form && !has(index.stop, form) && found(form)) cut.push(pieces[i], '');
        else cut[cut.length - 1] += pieces[i];
      } catch (thrown) {
        return [text];
      }
    }
    return cut;
  }

  /** @param {string[]} part */
  function search(part) {
    if (!part || part[0] !== 'samlad' || part[1] !== '1') {
      error = 'version';
      return;
    }
    parts[part[3]] = part;
    if (part[3] === 'index') index = null;
  }

  search.find = find;
  search.mark = mark;
  search.has = function (name) { return has(parts, name); };
  root.samladSearch = search;
})(this);
