// @ts-check
//! Writes a content folder that is larger than the site's own: `node tests/browser/site/grow.mjs CONTENT OUTPUT`.
//!
//! The site's own entries fit into one file of index. With these there are more, so that parts of the index can be
//! missing; and there are places whose hours and towns the tests know.

import { appendFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Past the number of documents up to which an index is one file. */
const WORDS = 300;

/** Places that all are found by “provplats”. */
const PLACES = [
  { id: "provplats-alltid", area: "orebro", name: "Provplats alltid", hours: "24/7" },
  { id: "provplats-dag", area: "orebro", name: "Provplats dag", hours: "Mo-Fr 08:00-16:00" },
  { id: "provplats-natt", area: "orebro", name: "Provplats natt", hours: "Mo-Su 20:00-08:00" },
  { id: "provplats-annan", area: "provstad", name: "Provplats annan", hours: null },
];

const SYLLABLES = ["ba", "de", "fi", "go", "hu", "ky", "lå", "mä", "nö", "pra", "ste", "tri", "vlo", "sju"];

const [content, output] = process.argv.slice(2);
if (output === undefined) {
  console.error("usage: node tests/browser/site/grow.mjs CONTENT OUTPUT");
  process.exit(2);
}

cpSync(content, output, { recursive: true });
appendFileSync(
  join(output, "areas.yaml"),
  "  - id: provstad\n    parent: sverige\n    name: {sv: Provstad, en: Provstad, ar: Provstad}\n",
);
write(
  "sources/prov.yaml",
  "sources:\n  prov:\n    title: Prov\n    publisher: Prov\n    url: none\n    published: undated\n    seen: 2026-11-01\n",
);
PLACES.forEach(({ id, area, name, hours }, at) => {
  const known = `\n  - {what: visit, value: "${hours}", source: prov, confidence: A}`;
  write(
    `services/${area}/${id}/service.yaml`,
    `code: ${9001 + at}\noperator: {name: Prov, kind: civil-society}\nneeds: [prata]\naccess: open\nstatus: open\n` +
      `phones: unknown\nhours:${hours ? known : " unknown"}\nsources: [prov]\nchecked: unknown\ncheck_every: 365\n`,
  );
  write(`services/${area}/${id}/sv.md`, text(name, "En provplats.", "Provplats."));
});
for (let at = 0; at < WORDS; at++) {
  const body = Array.from({ length: 12 }, (_, place) => invented(at * 12 + place)).join(" ");
  write(`glossary/provord-${at}/sv.md`, text(`provord ${invented(at)}`, "Ett provord.", `${body}.`, "sources: [prov]\n"));
}

/**
 * @param {string} name
 * @param {string} summary
 * @param {string} body
 * @param {string} [more] further lines of the head
 */
function text(name, summary, body, more = "") {
  return `---\nname: ${name}\nsummary: ${summary}\nversion: 1\n${more}---\n${body}\n`;
}

/**
 * A word that no language has, another one for every number.
 * @param {number} number
 */
function invented(number) {
  let word = SYLLABLES[number % SYLLABLES.length];
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

/**
 * @param {string} path
 * @param {string} written
 */
function write(path, written) {
  mkdirSync(dirname(join(output, path)), { recursive: true });
  writeFileSync(join(output, path), written);
}
