// @ts-check
//! One reader's visit in a browser that knows nothing yet: what a first query and those after it ask for, and how long it takes.

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {import('./serve.mjs').Request} Request */
/** @typedef {import('./serve.mjs').Server} Server */

/**
 * @typedef {object} Cost
 * @property {number} bytes of all that the first query needed
 * @property {number} requests that it made
 * @property {number[]} further bytes of each query after it
 */

/** How many results a query must show. */
const RESULTS = 5;
/** A page is at rest when it has asked for nothing for so many milliseconds. */
const REST = 100;
/** A bad mobile connection and a cheap telephone. */
const SLOW = { latency: 400, bytesPerSecond: 50_000, processor: 6 };

/** A reader who always comes for the first time. */
export class Reader {
  #browser;
  #server;
  #origin;

  /**
   * @param {Browser} browser
   * @param {Server} server
   * @param {string} origin the server's address
   */
  constructor(browser, server, origin) {
    this.#browser = browser;
    this.#server = server;
    this.#origin = origin;
  }

  /**
   * What queries cost that are asked one after the other in one page.
   * @param {Engine} engine
   * @param {string} language
   * @param {string[]} queries
   * @returns {Promise<Cost>}
   */
  count(engine, language, queries) {
    return this.#visit(async (page) => {
      const { log } = this.#server;
      const start = log.length;
      await page.goto(this.#origin + engine.page(language));
      /** @type {number[]} */
      const ends = [];
      for (const query of queries) {
        await ask(page, engine, query);
        await rest(log);
        ends.push(log.length);
      }
      const first = log.slice(start, ends[0]).filter((request) => !request.path.endsWith('.html'));
      const further = ends.slice(1).map((end, at) => sum(log.slice(ends[at], end)));
      return { bytes: sum(first), requests: first.length, further };
    });
  }

  /**
   * Milliseconds from the focus until a first query shows what it must, on a slow link and a slow processor.
   * @param {Engine} engine
   * @param {string} language
   * @param {string} query
   * @returns {Promise<number>}
   */
  time(engine, language, query) {
    return this.#visit(async (page) => {
      await slowDown(page);
      await page.goto(this.#origin + engine.page(language));
      return ask(page, engine, query);
    });
  }

  /**
   * Goes to work in a browser that knows nothing yet.
   * @template T
   * @param {(page: Page) => Promise<T>} work
   * @returns {Promise<T>}
   */
  async #visit(work) {
    const context = await this.#browser.newContext({ serviceWorkers: 'block' });
    try {
      return await work(await context.newPage());
    } finally {
      await context.close();
    }
  }
}

/** @param {Request[]} requests */
function sum(requests) {
  return requests.reduce((bytes, request) => bytes + request.bytes, 0);
}

/** @param {Page} page */
async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor });
}

/**
 * Waits until nothing has been asked for, for a while.
 * @param {Request[]} log
 */
async function rest(log) {
  for (let seen = -1; seen !== log.length; ) {
    seen = log.length;
    await new Promise((resolve) => setTimeout(resolve, REST));
  }
}

/**
 * Types the query and submits it; resolves, in milliseconds since the focus, when new results stand in the page.
 * @param {Page} page
 * @param {Engine} engine
 * @param {string} query
 * @returns {Promise<number>}
 */
function ask(page, { input, results }, query) {
  const asked = page.evaluate(
    ({ input, results, query, wanted }) =>
      new Promise((/** @type {(milliseconds: number) => void} */ resolve) => {
        const before = new Set(document.querySelectorAll(results));
        const watch = new MutationObserver(() => {
          const shown = [...document.querySelectorAll(results)].filter((item) => !before.has(item) && item.textContent);
          if (shown.length < wanted) return;
          watch.disconnect();
          resolve(performance.now() - started);
        });
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
        const box = /** @type {HTMLInputElement} */ (document.querySelector(input));
        const started = performance.now();
        box.focus();
        box.value = query;
        box.form?.requestSubmit();
      }),
    { input, results, query, wanted: RESULTS },
  );
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`“${query}” has not shown ${RESULTS} results at ${page.url()}`)), 60_000).unref();
  });
  return Promise.race([asked, late]);
}
