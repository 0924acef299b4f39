// @ts-check
//! What a reader sees of the search, as data. `readState` runs inside the page.

/**
 * @typedef {object} Hit
 * @property {string} href resolved
 * @property {string} title
 * @property {string[]} marks the words that are marked, in title and summary
 * @property {string} lang of the title, when it says one
 * @property {string} dir
 * @property {string[]} facts where it is, whether it is open, in which language it is
 */

/**
 * @typedef {object} State
 * @property {boolean} ready whether the search has come, with what it searches first
 * @property {string} text in the box
 * @property {string} focus the class or the tag of what has the focus
 * @property {string} place where the page is: its address and the length of its history
 * @property {string | null} status what role=status says; null when nothing has that role
 * @property {Hit[]} hits
 * @property {{ id: string, number: string, bottom: number, before: boolean }[]} lines lines to ring that are visible;
 *   `before`: they come before the list in the document
 * @property {boolean} ring whether the box around these lines is visible
 * @property {number} top where the list begins
 * @property {string | null} failed where the message that the search has failed leads; null when it is hidden
 * @property {string | null} empty where the message that nothing was found leads; null when it is hidden
 * @property {boolean} more whether more can be shown
 */

/** @returns {State} */
export function readState() {
  const box = /** @type {HTMLFormElement} */ (document.querySelector("form[role=search]"));
  /** @param {string} selector */
  const part = (selector) => /** @type {HTMLElement} */ (box.querySelector(selector));
  const list = part(".search-box__list");
  /** @param {Element} element */
  const seen = (element) => element.getClientRects().length > 0;
  /** @param {string} selector */
  const message = (selector) => {
    const element = part(selector);
    return seen(element) ? element.querySelector("a")?.href ?? "" : null;
  };
  const focus = document.activeElement;
  const search = /** @type {{ samladSearch?: { find: (text: string, options: object) => { error: unknown } } }} */ (
    /** @type {unknown} */ (window)).samladSearch;
  return {
    ready: search !== undefined && search.find("", {}).error === null,
    text: /** @type {HTMLInputElement} */ (part("input[type=search]")).value,
    focus: focus ? focus.className.replace(/^search-box__/, "") || focus.tagName : "",
    place: `${location.href} ${history.length}`,
    status: box.querySelector("[role=status]")?.textContent ?? null,
    hits: Array.from(list.querySelectorAll("li"), (item) => {
      const link = /** @type {HTMLAnchorElement} */ (item.querySelector("a"));
      return {
        href: link.href,
        title: link.textContent,
        marks: Array.from(item.querySelectorAll("mark"), (mark) => mark.textContent),
        lang: link.lang,
        dir: link.dir,
        facts: Array.from(item.querySelectorAll("div > span"), (fact) => fact.textContent),
      };
    }),
    lines: Array.from(box.querySelectorAll("[data-line]"))
      .filter(seen)
      .map((line) => ({
        id: line.getAttribute("data-line") ?? "",
        number: line.querySelector("a")?.getAttribute("href") ?? "",
        bottom: line.getBoundingClientRect().bottom,
        before: (line.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      })),
    ring: seen(part(".emergency-lines")),
    top: list.getBoundingClientRect().top,
    failed: message(".search-box__failed"),
    empty: message(".search-box__empty"),
    more: seen(part(".search-box__more")),
  };
}
