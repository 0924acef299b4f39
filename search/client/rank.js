// @ts-check
// What to look for → the answer. The twin of src/rank.rs, in 32-bit arithmetic as there; and what a page may call.

// The length behind a norm id.
function length(id) {
  if (id < 40) return id;
  return 24 + ((8 | id & 7) * Math.pow(2, (id - 24 >> 3) - 1));
}

// Raises best[document] to the score in each document of a group: BM25 in 32 bits, as tantivy has it.
function score(group, weight, best) {
  var at = last(indexGroups, group), texts = shard(at).postings, all, i, field, row, doc = 0, tf, norm, id, sum, docs = [], found = [0, 0, 0, 0, 0], boosts = [], w = indexWeights;
  all = numbers(texts[group - indexGroups[at]] || '');
  for (i = 0; i < all.length;) {
    doc += all[i++];
    row = all[i++] * 5;
    sum = { doc: doc, row: row, at: i };
    docs.push(sum);
    for (field = 0; field < 5; field++) {
      if (indexRows[row + field]) {
        found[field]++;
        if (!indexInline && !(field % 3)) i++;
      }
    }
  }
  for (field = 0; field < 5; field++) {
    sum = f32(f32(indexCount - found[field] + 0.5) / f32(found[field] + 0.5));
    boosts.push(f32(f32(f32(Math.log(f32(1 + sum))) * f32(2.2)) * f32(weight * w[field])));
  }
  for (i = 0; i < docs.length; i++) {
    sum = 0;
    at = docs[i].at;
    for (field = 0; field < 5; field++) {
      tf = indexRows[docs[i].row + field];
      if (!tf) continue;
      // Only titles and bodies have norms.
      id = field % 3 ? 1 : indexInline ? indexNorms[field / 3 * indexCount + docs[i].doc] : indexNorms[field / 3] + signed(all[at++]);
      norm = f32(f32(0.75 * length(id)) / f32(f32(indexTotals[field]) / f32(indexCount)));
      norm = f32(f32(1.2) * f32(0.25 + norm));
      sum = f32(sum + f32(boosts[field] * f32(tf / f32(tf + norm))));
    }
    if (!(best[docs[i].doc] >= sum)) best[docs[i].doc] = sum;
  }
}

// How something for these areas serves a reader in this one: 1 when it is for it, for a part of it or for everyone, 2 when
// it is for a larger one, 0 when it does not.
function serves(areas, area) {
  var i, found = 0;
  function within(small, large) {
    for (var steps = 0; small >= 0 && steps <= indexParents.length; steps++) {
      if (small === large) return true;
      small = indexParents[small];
    }
    return false;
  }
  if (area === undefined || !areas.length) return 1;
  for (i = 0; i < areas.length; i++) {
    if (within(areas[i], area)) return 1;
    if (within(area, areas[i])) found = 2;
  }
  return found;
}

function card(doc) {
  var part = need('c' + Math.floor(doc / indexCards)), from = doc % indexCards * indexWidth;
  return part && part.slice(from, from + indexWidth);
}

// Fills in the answer as far as what is loaded allows: danger first, because that needs the manifest alone.
function answer(text, options, result) {
  var forms = words(text.slice(0, 400)).slice(0, 16), sums = {}, hits = [], chosen = [], wanted, best, i, key, doc, run, area, total, w = indexWeights;
  if (has(indexAreas, options.area)) area = indexAreas[options.area];
  wanted = danger(forms.map(fold));
  result.danger = Object.keys(wanted);
  for (i = 0; i < indexLines.length; i++) {
    run = indexLines[i];
    if (serves(run.areas, area) && run.kinds.some(function (kind) { return has(wanted, kind); })) result.lines.push(run.card);
  }
  // An open end: one more letter would still belong to the last word.
  result.terms = plan(forms, options.typing && words(text.slice(0, 400) + 'x').length === forms.length);
  if (lacking) throw 'missing';
  for (i = 0; i < result.terms.length; i++) {
    best = {};
    for (key in result.terms[i].groups) score(+key, result.terms[i].groups[key], best);
    for (key in best) {
      sums[key] = sums[key] || [0, 0];
      sums[key][0] = f32(sums[key][0] + best[key]);
      sums[key][1]++;
    }
  }
  if (lacking) throw 'missing';
  for (key in sums) {
    doc = +key;
    run = indexRuns[last(indexStarts, doc)];
    if (options.kind && indexKinds[run.kind * 2] !== options.kind) continue;
    total = f32(f32(+indexKinds[run.kind * 2 + 1]) * [w[10], 1, w[9]][serves(run.areas, area)]);
    if (run.status) total = f32(total * w[10 + run.status]);
    hits.push({ doc: doc, score: f32(f32(sums[key][0] * f32(sums[key][1] / result.terms.length)) * total) });
  }
  hits.sort(function (one, other) { return other.score - one.score || one.doc - other.doc; });
  total = options.limit === undefined ? 10 : options.limit;
  for (i = 0; i < hits.length && chosen.length < total; i++) {
    best = hits[i].card = card(hits[i].doc);
    // Cards that are not there yet are taken for hits, so that one round of loading brings enough of them.
    if (!best || !options.accept || options.accept(best)) chosen.push(hits[i]);
  }
  if (lacking) throw 'missing';
  result.total = options.accept ? chosen.length : hits.length;
  result.hits = chosen;
}

/**
 * Answers a query from the parts that are there. When some are missing, `missing` names them and there are no hits yet,
 * but the lines to ring are there as soon as the manifest is: load what is missing and ask again.
 * @param {string} text
 * @param {Options} [options]
 * @returns {Answer}
 */
function find(text, options) {
  var result = { error: null, missing: [], total: 0, hits: [], lines: [], danger: [], terms: [] };
  missing = {};
  lacking = 0;
  try {
    if (error) throw error;
    open();
    answer(String(text), options || {}, result);
  } catch (thrown) {
    result.error = typeof thrown === 'string' ? thrown : 'broken';
    if (thrown === 'missing') result.missing = Object.keys(missing);
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
          if (entries[i].refs[j + 1] < 3 && answer.terms[k].groups[entries[i].refs[j]] > 0.5) return true;
        }
      }
    }
  }
  missing = {};
  for (i = 0; i < pieces.length; i++) {
    form = words(pieces[i])[0];
    try {
      if (form && !has(indexStop, form) && found(form)) cut.push(pieces[i], '');
      else cut[cut.length - 1] += pieces[i];
    } catch (thrown) {
      return [text];
    }
  }
  return cut;
}

/** @param {string[]} part */
function search(part) {
  if (!part || part[0] !== 'samlad 1') {
    error = 'version';
    return;
  }
  parts[part[2]] = part;
  if (part[2] === 'index') index = false;
}

search.find = find;
search.mark = mark;
root.samladSearch = search;
