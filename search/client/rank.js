// @ts-check
// What to look for → the answer. The twin of src/rank.rs, in 32-bit arithmetic as there; and what a page may call.

/**
 * How to answer: for whom, only which kind, whether the last word is being typed, at most how many hits, and which cards.
 * @typedef {{ area?: string, typing?: boolean, limit?: number, accept?: (card: string[]) => boolean }} Options
 */

/**
 * A document that was found; its card is null until it is loaded.
 * @typedef {{ doc: number, score: number, card?: string[] | null }} Hit
 */

/**
 * Why there is none, the parts to load, how many were found; hits, cards of lines to ring, kinds of danger, what was looked for.
 * @typedef {{ error: string | null, missing: string[], total: number, hits: Hit[], lines: string[][], danger: string[], terms: Clause[] }} Answer
 */

/**
 * The length behind a norm id.
 * @param {number} id
 */
function length(id) {
  if (id < 40) return id;
  return 24 + ((8 | id & 7) * Math.pow(2, (id - 24 >> 3) - 1));
}

/**
 * Raises best[document] to the score in each document of a group, and adds new ones to docs: BM25 in 32 bits, as tantivy
 * has it. The documents are gone through twice, because how rare a group is weighs on every score.
 * @param {number} group
 * @param {number} weight
 * @param {number[]} best
 * @param {number[]} docs
 */
function score(group, weight, best, docs) {
  var at = last(indexGroups, group), all = numbers(shard(at).postings[group - indexGroups[at]] || ''), found = [0, 0, 0, 0, 0],
    /** @type {number[]} */ boosts = [], pass, i, field, doc, row, tf, id, sum;
  for (pass = 0; pass < 2; pass++) {
    for (doc = i = 0; i < all.length;) {
      doc += all[i++];
      row = all[i++] * 5;
      for (sum = field = 0; field < 5; field++) {
        tf = indexRows[row + field];
        if (!tf) continue;
        if (!pass) found[field]++;
        // Only titles and bodies have norms.
        id = field % 3 ? 1 : indexInline ? indexNorms[field / 3 * indexCount + doc] : indexNorms[field / 3] + signed(all[i++]);
        if (pass) sum = f32(sum + f32(boosts[field] * f32(tf / f32(tf + norm(field, id)))));
      }
      if (pass && !(best[doc] >= sum)) {
        if (!best[doc]) docs.push(doc);
        best[doc] = sum;
      }
    }
    for (field = 0; field < 5; field++) {
      sum = f32(f32(indexCount - found[field] + 0.5) / f32(found[field] + 0.5));
      boosts.push(f32(f32(f32(Math.log(f32(1 + sum))) * f32(2.2)) * f32(weight * indexWeights[field])));
    }
  }
}

/**
 * What the length of a field takes off.
 * @param {number} field
 * @param {number} id
 */
function norm(field, id) {
  var at = id * 5 + field;
  if (!indexLengths[at]) indexLengths[at] = f32(f32(1.2) * f32(0.25 + f32(f32(0.75 * length(id)) / f32(f32(indexTotals[field]) / f32(indexCount)))));
  return indexLengths[at];
}

/**
 * How something for these areas serves a reader in this one: 1 when it is for it, for a part of it or for everyone, 2 when
 * it is for a larger one, 0 when it does not.
 * @param {number[]} areas
 * @param {number} [area]
 */
function serves(areas, area) {
  var i, found = 0;
  /**
   * @param {number} small
   * @param {number} large
   */
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

/** @param {number} doc */
function card(doc) {
  var part = need('c' + Math.floor(doc / indexCards)), from = doc % indexCards * indexWidth;
  return part && part.slice(from, from + indexWidth);
}

/**
 * Fills in the answer as far as what is loaded allows: danger first, because that needs the manifest alone.
 * @param {string} text
 * @param {Options} options
 * @param {Answer} result
 */
function answer(text, options, result) {
  var forms = words(text.slice(0, 400)).slice(0, 16), limit = options.limit || 10,
    /** @type {number[]} */ sums = new Array(indexCount), /** @type {number[]} */ counts = new Array(indexCount), /** @type {number[]} */ found = [],
    /** @type {Hit[]} */ hits = [], /** @type {Hit[]} */ chosen = [], /** @type {Record<string, number>} */ wanted, /** @type {number[]} */ best,
    /** @type {number[]} */ docs, /** @type {number[]} */ factors,
    /** @type {number | undefined} */ area, i, key, doc, run, shown, w = indexWeights;
  if (has(indexAreas, /** @type {string} */ (options.area))) area = indexAreas[/** @type {string} */ (options.area)];
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
    best = new Array(indexCount);
    docs = [];
    for (key in result.terms[i].groups) score(+key, result.terms[i].groups[key], best, docs);
    docs.forEach(add);
  }
  if (lacking) throw 'missing';
  factors = indexRuns.map(function (run) {
    i = f32(indexKinds[run.kind] * [w[10], 1, w[9]][serves(run.areas, area)]);
    return run.status ? f32(i * w[10 + run.status]) : i;
  });
  for (i = 0; i < found.length; i++) {
    doc = found[i];
    hits.push({ doc: doc, score: f32(f32(sums[doc] * f32(counts[doc] / result.terms.length)) * factors[last(indexStarts, doc)]) });
    // Most will never be shown, and sorting them all is what takes long.
    if (!options.accept && hits.length > limit + 99) hits.sort(better).splice(limit);
  }
  hits.sort(better);
  for (i = 0; i < hits.length && chosen.length < limit; i++) {
    shown = hits[i].card = card(hits[i].doc);
    // Cards that are not there yet are taken for hits, so that one round of loading brings enough of them.
    if (!shown || !options.accept || options.accept(shown)) chosen.push(hits[i]);
  }
  if (lacking) throw 'missing';
  result.total = (options.accept ? chosen : found).length;
  result.hits = chosen;
  /** @param {number} doc */
  function add(doc) {
    if (!counts[doc]) {
      found.push(doc);
      sums[doc] = counts[doc] = 0;
    }
    sums[doc] = f32(sums[doc] + best[doc]);
    counts[doc]++;
  }
}

/**
 * @param {Hit} one
 * @param {Hit} other
 */
function better(one, other) { return other.score - one.score || one.doc - other.doc; }

/**
 * Answers a query from the parts that are there. When some are missing, `missing` names them and there are no hits yet,
 * but the lines to ring are there as soon as the manifest is: load what is missing and ask again.
 * @param {string} text
 * @param {Options} [options]
 * @returns {Answer}
 */
function find(text, options) {
  /** @type {Answer} */
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
 * @param {Answer} answer
 * @returns {string[]}
 */
function mark(text, answer) {
  var pieces = text.split(EITHER), cut = [''], i, form;
  /** @param {string} form */
  function found(form) {
    var entries = exact(form, fold(form)), i, j, k;
    for (i = 0; i < entries.length; i++) {
      for (j = 0; j < entries[i].refs.length; j += 2) {
        for (k = 0; k < answer.terms.length; k++) {
          if (entries[i].refs[j + 1] < 3 && answer.terms[k].groups[entries[i].refs[j]] > 0.4) return true;
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
