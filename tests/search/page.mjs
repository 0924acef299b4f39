// @ts-check
//! A page with a search box, as little of it as the box's script touches: elements, a clock that stands still, and a
//! reader of the index that answers what a test tells it to.

import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const [SCRIPT, CLOCK] = ["search-box/search.js", "open-now/open-now.js"].map((name) =>
  readFileSync(new URL(`../../templates/components/${name}`, import.meta.url), "utf8"),
);

const WORDS = {
  index: "sv/search/",
  dir: "ltr",
  // Friday 20 November 2026, the day before the build; summer time begins on 28 March.
  from: String(Date.parse("2026-11-20T00:00+01:00") / 6e4),
  zone: "60",
  turn: String(Date.parse("2027-03-28T01:00Z") / 6e4),
  count: "Found: {}",
  loading: "Loading",
  now: "Open",
  until: "Open until {}",
  soon: "Open, closes soon {}",
  c: "Closed",
  opens: "Closed, opens {}",
  tomorrow: "Closed, opens tomorrow {}",
  b: "Book",
  r: "Ask first",
  d: "Overdue",
  u: "Not known",
  unconfirmed: "{} (not confirmed)",
  foreign: "Only in Swedish",
};

/** @typedef {{ error: string | null, missing: string[], total: number, hits: { card: string[] }[], lines: string[][] }} Answer */
/** @typedef {{ area: string, typing: boolean, limit: number, accept?: (card: string[]) => boolean }} Wishes */
/** @typedef {(event: { type: string, target: Element | undefined, preventDefault: () => void }) => void} Listener */

export class Element {
  className = "";
  hidden = false;
  value = "";
  checked = false;
  lang = "";
  dir = "";
  href = "";
  /** @type {Element[]} */
  children = [];
  /** @type {Record<string, string>} */
  dataset = {};
  /** @type {Record<string, Listener>} */
  listeners = {};
  #text = "";

  /** @param {string} tag @param {string} [className] */
  constructor(tag, className = "") {
    this.tag = tag;
    this.className = className;
  }

  /** @returns {string} */
  get textContent() {
    return this.#text + this.children.map((child) => child.textContent).join("");
  }

  set textContent(text) {
    this.#text = text;
    this.children = [];
  }

  /** @param {Element} child */
  appendChild(child) {
    this.children.push(child);
    return child;
  }

  /** @param {string} selector one class or one tag @returns {Element[]} */
  querySelectorAll(selector) {
    const is = (/** @type {Element} */ element) =>
      selector.startsWith(".") ? element.className === selector.slice(1) : element.tag === selector;
    return this.children.flatMap((child) => [...(is(child) ? [child] : []), ...child.querySelectorAll(selector)]);
  }

  /** @param {string} selector */
  querySelector(selector) {
    return this.querySelectorAll(selector)[0];
  }

  /** @param {string} type @param {Listener} listener */
  addEventListener(type, listener) {
    this.listeners[type] = listener;
  }
}

/** @param {string} className @param {Element[]} children */
function element(className, ...children) {
  const made = new Element("div", `search-box__${className}`);
  made.children = children;
  return made;
}

/**
 * Hours as a service carries them: what holds from when on.
 * @param {string} said like `o 2026-11-25T08:00+01:00, c 2026-11-25T16:00+01:00`
 */
export function hours(said) {
  let before = Number(WORDS.from);
  return said.replace(/([a-z]) ([^,]+)(, )?/g, (_, letter, time) => {
    const minute = Date.parse(time) / 6e4;
    const piece = letter + (minute - before);
    before = minute;
    return piece;
  });
}

/**
 * What the script says of hours at a minute, with the words of a page of its own.
 * @param {{ from: number, zone: number, turn: number }} clock
 * @returns {(hours: string, minute: number) => [boolean, string]}
 */
export function reader(clock) {
  let now = 0;
  /** @type {{ opening?: (hours: string, words: Record<string, string>) => [boolean, string] }} */
  const samlad = {};
  const dataset = { ...WORDS, ...Object.fromEntries(Object.entries(clock).map(([key, value]) => [key, String(value)])) };
  const document = { currentScript: { dataset }, querySelectorAll: () => [] };
  const Clock = class extends Date {
    static now() {
      return now;
    }
  };
  runInContext(CLOCK, createContext({ window: { samlad }, document, Date: Clock, setInterval: () => 0 }));
  return (text, minute) => {
    now = minute * 6e4;
    if (!samlad.opening) throw new Error("the script gives no reading");
    return samlad.opening(text, dataset);
  };
}

/** @param {string} time */
function clockAt(time) {
  const now = Date.parse(time);
  assertTime(now, time);
  return class extends Date {
    static now() {
      return now;
    }
  };
}

/** @param {number} now @param {string} time */
function assertTime(now, time) {
  if (Number.isNaN(now)) throw new Error(`“${time}” is no time`);
}

/** What a reader of the index answers when it has found nothing. @type {Answer} */
export const NOTHING = { error: null, missing: [], total: 0, hits: [], lines: [] };

/**
 * Opens the page.
 * @param {(text: string, wishes: Wishes) => Answer} find
 * @param {{ now?: string, text?: string, lines?: string[] }} [options] `now` in ISO 8601
 */
export function openPage(find, { now = "2026-11-25T12:00Z", text = "", lines = [] } = {}) {
  const danger = new Element("div", "emergency-lines");
  danger.hidden = true;
  for (const id of lines) danger.appendChild(new Element("li")).dataset.line = id;
  const names = ["text", "area", "open", "list", "more", "empty", "failed", "status"];
  const parts = Object.fromEntries(names.map((name) => [name, element(name)]));
  for (const name of ["more", "empty", "failed"]) parts[name].hidden = true;
  const found = element("found", ...Object.values(parts), danger);
  found.hidden = true;
  const box = Object.assign(new Element("form", "search-box"), {
    children: [found],
    dataset: { ...WORDS },
  });
  parts.text.value = text;
  /** @type {Map<number, () => void>} */
  const timers = new Map();
  let last = 0;
  /** @type {[string, (failed?: boolean) => void][]} */
  const loads = [];
  const samlad = {
    root: "../",
    /** @param {string} path @param {(failed?: boolean) => void} then */
    load(path, then) {
      loads.push([path, then]);
    },
  };
  const samladSearch = { find, mark: (/** @type {string} */ title) => title.split("*") };
  const document = {
    activeElement: undefined,
    currentScript: { dataset: {} },
    querySelector: () => box,
    querySelectorAll: () => [],
    createElement: (/** @type {string} */ tag) => new Element(tag),
  };
  const context = createContext({
    window: { samlad, samladSearch },
    document,
    Date: clockAt(now),
    setTimeout: (/** @type {() => void} */ then) => (timers.set(++last, then), last),
    clearTimeout: (/** @type {number} */ id) => timers.delete(id),
    setInterval: () => 0,
  });
  // The search page fetches the clock without words of its own.
  for (const script of [CLOCK, SCRIPT]) runInContext(script, context);
  const wait = () => {
    for (const [id, then] of [...timers]) {
      timers.delete(id);
      then();
    }
  };
  /** @param {string} type @param {Element} [target] */
  const send = (type, target) => {
    let prevented = false;
    box.listeners[type]({ type, target, preventDefault: () => (prevented = true) });
    return prevented;
  };
  return { box, loads, danger, parts, found, wait, send };
}
