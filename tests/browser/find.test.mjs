// @ts-check
//! The three questions, walked on the published pages: every answer lists exactly what the rule says, worked out here once
//! more from what editors have written, and never by the generator. No browser is needed.

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { PUBLISHED } from "./site/built.mjs";

const CONTENT = process.env.SAMLAD_CONTENT ?? fileURLToPath(new URL("../../content", import.meta.url));

/** @typedef {"fits" | "fits-if" | "unknown" | "left out"} Place */
/** @typedef {Record<string, string | string[]>} Fields */
/** @typedef {{ id: string, area: string, needs: string[], shut: boolean, told: boolean, whom: Fields | undefined }} Service */
/** @typedef {{ age: number, gender: "woman" | "man" | "other", registered: "here" | "not" | "unsure" }} Reader */

const parents = new Map(
  [...readFileSync(join(CONTENT, "areas.yaml"), "utf8").matchAll(/^ {2}- id: (\S+)\n(?: {4}parent: (\S+)\n)?/gm)].map(([, id, parent]) => [id, parent]),
);
const services = readServices();

/** @returns {Service[]} */
function readServices() {
  const files = readdirSync(join(CONTENT, "services"), { recursive: true, encoding: "utf8" });
  return files.filter((path) => path.endsWith("service.yaml")).map((path) => {
    const fields = read(readFileSync(join(CONTENT, "services", path), "utf8"));
    const [area, id] = path.split("/");
    const text = readFileSync(join(CONTENT, "services", dirname(path), "sv.md"), "utf8");
    const whom = /** @type {Fields | undefined} */ (fields.eligibility);
    return { id, area, needs: list(fields.needs), shut: ["paused", "closed"].includes(String(fields.status)), told: /^eligibility: /m.test(text), whom };
  });
}

/**
 * Fields of a file, and those below them, as far as they are a word or a list in one line; lists over several lines too.
 * @param {string} yaml
 * @returns {Record<string, any>}
 */
function read(yaml) {
  /** @type {Record<string, any>} */
  const fields = {};
  let above = "";
  for (const line of yaml.split("\n")) {
    const [, indent, key, value] = line.replace(/\s+#.*$/, "").match(/^( *)([a-z_]+):\s*(.*)$/) ?? [];
    const item = line.match(/^ +- ([a-z-]+)$/);
    if (item && (fields[above] === undefined || Array.isArray(fields[above]))) fields[above] = [...(fields[above] ?? []), item[1]];
    if (key === undefined) continue;
    const word = value.startsWith("[") ? list(value) : value;
    if (indent === "") {
      above = key;
      fields[key] = value === "" ? undefined : word;
    } else if (indent === "  " && above === "eligibility") {
      fields[above] = { ...fields[above], [key]: word };
    }
  }
  return fields;
}

/** @param {unknown} value @returns {string[]} */
function list(value) {
  return Array.isArray(value) ? value : String(value ?? "").replace(/[[\]]/g, "").split(",").map((word) => word.trim()).filter(Boolean);
}

/** An area and those around it. @param {string} area @returns {string[]} */
function around(area) {
  const parent = parents.get(area);
  return parent === undefined ? [area] : [area, ...around(parent)];
}

/**
 * The rule, as people would say it.
 * @param {Service} service
 * @param {Reader} reader
 * @param {string} area where the reader is
 * @returns {Place}
 */
function place({ shut, told, whom }, { age, gender, registered }, area) {
  if (shut) return "left out";
  if (whom === undefined) return told ? "fits-if" : "fits";
  if (whom.doubt !== undefined || whom.confidence === "C") return "unknown";
  const wanted = String(whom.registered ?? "anywhere");
  const local = !["anywhere", "unknown"].includes(wanted);
  assert.ok(!local || around(area).includes(wanted), `${area} is not in ${wanted}: this test cannot judge that`);
  const others =
    (whom.gender === "women" && gender === "man") || (whom.gender === "men" && gender === "woman") ||
    age < Number(whom.age_from) || age > Number(whom.age_to) || (local && registered === "not");
  if (others) return "left out";
  const unclear =
    [whom.gender, whom.age_from, whom.age_to, whom.registered].includes("unknown") ||
    (["women", "men"].includes(String(whom.gender)) && gender === "other") || (local && registered === "unsure");
  if (unclear) return "unknown";
  const conditions = list(whom.conditions);
  return conditions.length === 0 || (conditions.includes("child") && age < 18) ? "fits" : "fits-if";
}

/** Everyone there is. @type {Reader[]} */
const EVERYONE = Array.from({ length: 100 }, (_, age) => age).flatMap((age) =>
  /** @type {const} */ (["woman", "man", "other"]).flatMap((gender) =>
    /** @type {const} */ (["here", "not", "unsure"]).map((registered) => ({ age, gender, registered })),
  ),
);

/** Whether someone finds themselves in what stands in a line of Swedish. @type {[RegExp, (reader: Reader, numbers: number[]) => boolean][]} */
const LINES = [
  [/^Till och med (\d+) år$/, ({ age }, [to]) => age <= to],
  [/^Från (\d+) år$/, ({ age }, [from]) => age >= from],
  [/^(\d+) till (\d+) år$/, ({ age }, [from, to]) => age >= from && age <= to],
  [/^Kvinna$/, ({ gender }) => gender === "woman"],
  [/^Man$/, ({ gender }) => gender === "man"],
  [/^Annat kön, eller vill inte säga$/, ({ gender }) => gender === "other"],
  [/^Folkbokförd i .+$/, ({ registered }) => registered === "here"],
  [/^Inte folkbokförd i .+$/, ({ registered }) => registered === "not"],
  [/^Vet inte var jag är folkbokförd$/, ({ registered }) => registered === "unsure"],
];

/** @param {string} line @param {Reader} reader */
function isMeant(line, reader) {
  return line.split(", eller: ").some((words) => {
    const [pattern, holds] = LINES.find(([pattern]) => pattern.test(words)) ?? assert.fail(`“${words}” is nobody`);
    return holds(reader, (words.match(pattern) ?? []).slice(1).map(Number));
  });
}

/**
 * Whoever is not asked has not said: where too many readers would be told apart, some questions are left out.
 * @param {Reader} reader
 * @param {string[]} lines
 * @returns {Reader}
 */
function asAsked(reader, lines) {
  const asked = (/** @type {RegExp} */ words) => lines.some((line) => words.test(line));
  return {
    age: reader.age,
    gender: asked(/Kvinna|Man|kön/) ? reader.gender : "other",
    registered: asked(/folkbokförd/i) ? reader.registered : "unsure",
  };
}

/** @param {string} html */
const plain = (html) => html.replace(/<[^>]+>/g, " ").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

/**
 * What stands on the page of an answer.
 * @param {string} html
 */
function listed(html) {
  /** @type {Map<string, Place>} */
  const places = new Map();
  for (const place of /** @type {const} */ (["fits", "fits-if", "unknown"])) {
    const [section = ""] = html.match(new RegExp(`<section aria-labelledby="?${place}"?>.*?</section>`, "s")) ?? [];
    for (const [, id] of section.matchAll(/class="?found-list__link"? href="?[^">\s]*?([a-z0-9-]+)\.html/g)) places.set(id, place);
  }
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main"));
  const leftOut = Number(plain(main).match(/(\d+) ställen? till är/)?.[1] ?? 0);
  return { places, leftOut };
}

/**
 * Walks all pages of an area, and says what is wrong.
 * @param {string} area
 * @param {(path: string, html: string) => string} [change] a fault to be seen
 */
function walk(area, change = (_, html) => html) {
  const faults = [];
  const folder = join(PUBLISHED, "sv", area, "find");
  const page = (/** @type {string} */ path) => change(path, readFileSync(join(folder, path), "utf8"));
  const start = page("index.html");
  let answers = 0;
  const needs = [...start.matchAll(/class="?need-list__link"? href="?[^">\s]*?\/find\/([a-z-]+)(\/1)?\.html/g)];
  for (const [, need, only] of needs) {
    const all = services.filter((service) => service.needs.includes(need) && around(area).includes(service.area));
    const choices = only
      ? [{ path: `${need}/1.html`, lines: /** @type {string[]} */ ([]) }]
      : [...page(`${need}.html`).matchAll(/class="?reader-choice__link"? href="?[^">\s]*?\/find\/([^">\s]+)"?>(.*?)<\/a>/gs)].map(([, path, html]) => ({
          path,
          lines: html.split(/<span class="?reader-choice__line"?>/).slice(1).map(plain),
        }));
    const answer = new Map(choices.map(({ path }) => [path, listed(page(path))]));
    for (const reader of EVERYONE) {
      const own = choices.filter(({ lines }) => lines.every((line) => isMeant(line, reader)));
      if (own.length !== 1) faults.push(`${area} ${need}: ${JSON.stringify(reader)} finds themselves ${own.length} times`);
      for (const { path, lines } of own) {
        const { places, leftOut } = answer.get(path) ?? assert.fail(path);
        answers += 1;
        for (const service of all) {
          const is = place(service, asAsked(reader, lines), area);
          const said = places.get(service.id) ?? "left out";
          if (is !== said) faults.push(`${area}/${path}: ${service.id} is “${is}” for ${JSON.stringify(reader)}, and stands as “${said}”`);
        }
        if (places.size + leftOut !== all.length) faults.push(`${area}/${path}: ${places.size} and ${leftOut} are not ${all.length}`);
      }
    }
  }
  return { faults, needs: needs.length, answers };
}

const AREAS = readdirSync(join(PUBLISHED, "sv")).filter((area) => existsSync(join(PUBLISHED, "sv", area, "find", "index.html")));

test("every answer lists exactly what the rule says, for everyone", (context) => {
  assert.ok(AREAS.length > 0);
  for (const area of AREAS) {
    const { faults, needs, answers } = walk(area);
    assert.deepEqual(faults.slice(0, 10), []);
    assert.ok(needs >= 10 && answers === needs * EVERYONE.length, `${area}: ${needs} needs, ${answers} answers`);
    context.diagnostic(`${area}: ${needs} needs, ${answers} readers asked`);
  }
});

test("where is asked where there is a choice, and no page of the questions is for search engines", () => {
  const asked = existsSync(join(PUBLISHED, "sv", "find.html"));
  assert.equal(asked, AREAS.length > 1);
  const home = readFileSync(join(PUBLISHED, "sv", "index.html"), "utf8");
  assert.match(home, asked ? /href="?[^">\s]*sv\/find\.html/ : /href="?[^">\s]*\/find\/index\.html/);
  const pages = readdirSync(PUBLISHED, { recursive: true, encoding: "utf8" }).filter((path) => /(^|\/)find(\.html$|\/)/.test(path));
  assert.ok(pages.length > 100, `${pages.length} pages`);
  for (const path of pages.filter((path) => path.endsWith(".html"))) {
    assert.match(readFileSync(join(PUBLISHED, path), "utf8"), /<meta [^>]*content="?noindex/, path);
  }
  for (const lang of readdirSync(PUBLISHED).filter((name) => existsSync(join(PUBLISHED, name, "sitemap.xml")))) {
    assert.doesNotMatch(readFileSync(join(PUBLISHED, lang, "sitemap.xml"), "utf8"), /\/find[./]/);
    if (!existsSync(join(PUBLISHED, lang, "offline.json"))) continue;
    /** @type {{ files: [string, unknown][] }} */
    const bundle = JSON.parse(readFileSync(join(PUBLISHED, lang, "offline.json"), "utf8"));
    assert.deepEqual(bundle.files.filter(([path]) => pages.includes(path)), []);
  }
});

/** What must be seen. @type {[name: string, find: RegExp, put: string, says: RegExp][]} */
const FAULTS = [
  ["a shelter is left out", /class="?found-list__link"?/, "class=gone", / are not /],
  ["a place for others is listed", /(<section aria-labelledby="?fits"?>.*?<ul class="?found-list"?>)/s, '$1<li><a class=found-list__link href="x/elsewhere.html">E</a>', / are not /],
  ["what is unknown is said to fit", /aria-labelledby="?unknown"?/, "aria-labelledby=fits-if", /is “unknown” for/],
  ["fewer are said to be left out", /(\d+)(\D{0,3}) ställen till är/, "1$2 ställen till är", / are not /],
  ["young readers are called old", /Till och med/, "Från", /finds themselves/],
];

for (const [name, find, put, says] of FAULTS) {
  test(`is found: ${name}`, () => {
    /** @type {string | undefined} */
    let seeded;
    const { faults } = walk(AREAS[0], (path, html) => {
      if (!find.test(html) || (seeded !== undefined && seeded !== path)) return html;
      seeded = path;
      return html.replace(find, put);
    });
    assert.ok(seeded, "the fault was seeded");
    assert.ok(faults.some((fault) => says.test(fault)), `${faults.length} faults: ${faults[0]}`);
  });
}
