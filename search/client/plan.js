// @ts-check
// Text → what to look for. The twin of src/plan.rs, rule by rule; whoever changes one changes both.

/**
 * What was found for a word, if any: groups with weights.
 * @typedef {{ groups: Record<string, number>, any?: number }} Clause
 */

/**
 * The last place in a sorted list that is not after a value.
 * @template {string | number} T
 * @param {T[]} sorted
 * @param {T} value
 */
function last(sorted, value) {
  var low = 0, high = sorted.length, middle;
  while (low < high) {
    middle = low + high >> 1;
    if (sorted[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Entries that begin with a key, or are equal to it, from at most two shards.
 * @param {string} key
 * @param {number} limit
 * @param {number} [same]
 */
function range(key, limit, same) {
  var place = last(indexKeys, key), found = [], at, entries, low, high, middle;
  for (at = place; at < place + (same ? 1 : 2) && at < indexKeys.length; at++) {
    if (at > place && !starts(indexKeys[at], key)) break;
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

/** @param {string} key */
function equal(key) { return range(key, 1 / 0, 1); }

/**
 * @param {string} form
 * @param {string} key
 */
function exact(form, key) {
  var same = equal(key), i;
  for (i = 0; i < same.length; i++) if (same[i].form === form) return [same[i]];
  return same;
}

/**
 * @param {string} key
 * @returns {Entry[]}
 */
function inflected(key) {
  var bare = [], i, found;
  for (i = 0; i < indexPrefixes.length; i++) {
    if (starts(key, indexPrefixes[i]) && key.length >= indexPrefixes[i].length + 3) bare.push(key.slice(indexPrefixes[i].length));
  }
  for (i = 0; i < bare.length; i++) if ((found = equal(bare[i])).length) return found;
  bare.unshift(key);
  for (i = 0; i < bare.length; i++) if ((found = otherEndings(bare[i])).length) return found;
  return [];
}

/**
 * @param {string} word
 * @returns {Entry[]}
 */
function otherEndings(word) {
  var i, j, stem, near, found;
  for (i = 0; i < indexEndings.length; i++) {
    stem = without(word, indexEndings[i]);
    if (stem === null || stem.length < 3 || stem.length < indexEndings[i].length) continue;
    near = range(stem, 400);
    found = [];
    for (j = 0; j < near.length; j++) {
      if (near[j].key !== word && has(indexEnds, near[j].key.slice(stem.length))) found.push(near[j]);
    }
    if (found.length) return found;
  }
  return [];
}

/**
 * @param {string} key
 * @returns {[Entry[], Entry[]] | null}
 */
function split(key) {
  var place = last(indexKeys, key), least = indexLinks.length ? 3 : 4, cut = key.length - least, left, first, right, second;
  for (; cut >= least; cut--) {
    left = key.slice(0, cut);
    right = key.slice(cut);
    if (last(indexKeys, left) !== place) continue;
    first = modifier(left);
    if (!first.length) continue;
    second = equal(right);
    if (!second.length && right.length > 4) second = inflected(right);
    if (second.length) return [first, second];
  }
  return null;
}

/** @param {string} left */
function modifier(left) {
  var found = equal(left), i, bare;
  for (i = 0; i < indexLinks.length && !found.length; i++) {
    bare = without(left, indexLinks[i]);
    if (bare === null || bare.length < 3) continue;
    found = equal(bare);
    if (!found.length) found = equal(bare + 'a');
  }
  return found;
}

/**
 * Letters to insert, drop, change or swap; above most, any number above it.
 * @param {string} one
 * @param {string} other
 * @param {number} most
 */
function distance(one, other, most) {
  var before, row = [], next, i, j, edits, least;
  if (Math.abs(one.length - other.length) > most) return most + 1;
  for (j = 0; j <= other.length; j++) row.push(j);
  for (i = 1; i <= one.length; i++) {
    next = [least = i];
    for (j = 1; j <= other.length; j++) {
      edits = Math.min(row[j - 1] + (one.charAt(i - 1) === other.charAt(j - 1) ? 0 : 1), row[j] + 1, next[j - 1] + 1);
      if (i > 1 && j > 1 && one.charAt(i - 1) === other.charAt(j - 2) && one.charAt(i - 2) === other.charAt(j - 1)) {
        edits = Math.min(edits, /** @type {number[]} */ (before)[j - 2] + 1);
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

/** @param {string} key */
function slips(key) { return key.length < 4 ? 0 : key.length < 8 ? 1 : 2; }

/**
 * @param {string} key
 * @param {number} most
 * @returns {[Entry[], number]}
 */
function misspelled(key, most) {
  var place = last(indexKeys, key), best, found = [], chosen = [], first, at, i, entries, edits;
  if (!most || key.length < 3 || /[0-9]/.test(key)) return [[], 0];
  best = most + 1;
  for (at = Math.max(0, place - 1); at < place + 2 && at < indexKeys.length; at++) {
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

/**
 * Adds to a clause, or to a new one.
 * @param {Clause | null} found
 * @param {Entry[]} entries
 * @param {number} factor
 */
function add(found, entries, factor) {
  var i, j, refs, weight;
  found = found || { groups: {} };
  for (i = 0; i < entries.length; i++) {
    refs = entries[i].refs;
    found.any = 1;
    for (j = 0; j < refs.length; j += 2) {
      weight = f32(indexWeights[5 + refs[j + 1]] * f32(factor));
      if (!(found.groups[refs[j]] >= weight)) found.groups[refs[j]] = weight;
    }
  }
  return found;
}

/**
 * A word that stands for nothing that could be looked for is no clause.
 * @param {Clause[]} clauses
 * @param {Clause} found
 */
function push(clauses, found) {
  // @ts-expect-error: whether there is a group is all that counts.
  for (var group in found.groups) return clauses.push(found);
}

/**
 * The clauses for these words; the last may be the beginning of one when it is `typed` still.
 * @param {string[]} forms
 * @param {boolean} [typed]
 */
function plan(forms, typed) {
  var keys = [], stops = [], /** @type {Clause[]} */ phrases = [], /** @type {Clause[]} */ clauses = [], unknown = [], i, j, end,
    /** @type {Entry[]} */ entries, open = typed ? forms.length - 1 : -1, all = true, found, key, pair;
  for (i = 0; i < forms.length; i++) {
    keys.push(fold(forms[i]));
    stops.push(has(indexStop, forms[i]));
  }
  for (i = 0; i < forms.length; i++) {
    for (end = i + 2; end <= forms.length && end <= i + 4; end++) {
      entries = [];
      key = phraseKey(keys.slice(i, end), stops.slice(i, end));
      if (key) entries = equal(key);
      if (end === i + 2 && !stops[i]) entries = entries.concat(equal(keys[i] + keys[i + 1]));
      if (!entries.length) continue;
      for (j = i; j < end; j++) if (!stops[j]) phrases[j] = add(phrases[j], entries, 1);
    }
  }
  for (i = 0; i < forms.length; i++) all = all && stops[i] && i !== open;
  for (i = 0; i < forms.length; i++) {
    key = keys[i];
    if (stops[i] && i !== open && !all || !key) continue;
    found = add(phrases[i], exact(forms[i], key), phrases[i] ? 0.5 : 1);
    if (i === open && key.length > 2) add(found, range(key, 40), 0.6);
    // What is not loaded yet may be an exact form: guesses wait for it.
    if (lacking) continue;
    if (!found.any) add(found, inflected(key), 0.9);
    if (!found.any && key.length > 7) add(found, misspelled(key, 1)[0], 0.7);
    if (!found.any && (pair = split(key))) {
      push(clauses, add(null, pair[0], 0.8));
      add(found, pair[1], 0.8);
    }
    if (!found.any && key.length > 2) add(found, range(key, 40), 0.6);
    if (!found.any) {
      pair = misspelled(key, slips(key));
      add(found, pair[0], TYPO[pair[1]]);
    }
    if (found.any) push(clauses, found);
    else unknown.push(key);
  }
  for (i = 0, end = clauses.length || lacking; i < unknown.length && !end; i++) {
    pair = misspelled(unknown[i], slips(unknown[i]) + 1);
    push(clauses, add(null, pair[0], TYPO[pair[1]]));
  }
  return clauses;
}

/**
 * A phrase stands in the dictionary under its longest word that is no stop word.
 * @param {string[]} keys
 * @param {boolean[]} stops
 */
function phraseKey(keys, stops) {
  var longest = -1, i;
  for (i = 0; i < keys.length; i++) if (!stops[i] && (longest < 0 || keys[i].length > keys[longest].length)) longest = i;
  return longest < 0 ? '' : keys.splice(longest, 1).concat(keys).join(' ');
}

/** @param {string[]} keys */
function danger(keys) {
  var /** @type {Record<string, number>} */ kinds = {}, i, j;
  for (i = keys.length - 1; i > 0; i--) keys.push(keys[i - 1] + keys[i]);
  /** @param {string[]} slot */
  function said(slot) {
    return slot.some(function (part) {
      return keys.some(function (word) { return says(word, part); });
    });
  }
  for (i = 0; i < indexDanger.length; i++) {
    for (j = 1; j < indexDanger[i].length; j++) {
      if (indexDanger[i][j].every(said)) kinds[indexDanger[i][0][0][0]] = 1;
    }
  }
  return kinds;
}

/**
 * Whether a word is this part of a phrase, or, from seven letters on, a slip of it that begins with the same letter.
 * @param {string} word
 * @param {string} part
 */
function says(word, part) {
  var start = /** @type {string} */ (without(part, '*')), open = start !== null, more;
  if (starts(part, '*')) return word.indexOf(start.slice(1)) >= 0;
  if (!open) start = part;
  if (open ? starts(word, start) : word === part) return true;
  if (start.length < 7 || word.charAt(0) !== start.charAt(0)) return false;
  for (more = -1; more < 2; more++) {
    if (distance(start, open ? word.slice(0, start.length + more) : word, 1) < 2) return true;
  }
  return false;
}
