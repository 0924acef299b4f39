// @ts-check
//! What languages take turns in: the longest checks look at each page in a part of its languages, and at each language on
//! a part of its pages. `SAMLAD_PAGES=all` looks at all, for longer than anyone waits before each change.

/** So many runs of a language it would take to see all its pages. */
const TURNS = 4;

/**
 * Whether it is a language's turn for what the page is about: other things than its neighbours'.
 * @param {string[]} languages
 * @returns {(lang: string, topic: string) => boolean}
 */
export function turns(languages) {
  /** @type {Map<string, number>} */
  const topics = new Map();
  return (lang, topic) => {
    const at = topics.get(topic) ?? topics.size;
    topics.set(topic, at);
    return process.env.SAMLAD_PAGES === "all" || (at + languages.indexOf(lang)) % TURNS === 0;
  };
}
