// One reader's visit in a browser that knows nothing yet: what a first query and those after it ask for, and how long it takes.

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {import('./serve.mjs').Server} Server */

/**
 * @typedef {object} Visit
 * @property {number} bytes of all that the first query needed
 * @property {number} requests that it made
 * @property {number} milliseconds from the focus to the last of the results that are waited for
 * @property {number[]} further bytes of each query after it
 */

/** How many results a query must show. */
const RESULTS = 5;
/** A page is at rest when it has asked for nothing for so many milliseconds. */
const REST = 200;
/** A bad mobile connection and a cheap telephone. */
const SLOW = { latency: 400, bytesPerSecond: 50_000, processor: 6 };

/**
 * Goes to the page, asks the first query, then the others in the same page.
 * @param {Browser} browser
 * @param {Server} server
 * @param {string} origin
 * @param {Engine} engine
 * @param {string} language
 * @param {string[]} queries
 * @param {{slow: boolean}} how
 * @returns {Promise<Visit>}
 */
export async function visit(browser, server, origin, engine, language, queries, { slow }) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    if (slow) await slowDown(page);
    const start = server.log.length;
    await page.goto(origin + engine.page(language));
    await rest(server, slow);
    const [first, ...others] = queries;
    const milliseconds = await ask(page, engine, first);
    await rest(server, slow);
    const requests = server.log.slice(start).filter((request) => !request.path.endsWith('.html'));
    const further = [];
    for (const query of others) {
      const before = server.log.length;
      await ask(page, engine, query);
      await rest(server, slow);
      further.push(sum(server.log.slice(before)));
    }
    return { bytes: sum(requests), requests: requests.length, milliseconds, further };
  } finally {
    await context.close();
  }
}

function sum(/** @type {import('./serve.mjs').Request[]} */ requests) {
  return requests.reduce((bytes, request) => bytes + request.bytes, 0);
}

async function slowDown(/** @type {Page} */ page) {
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

/** Waits until nothing has been asked for, for a while. */
async function rest(/** @type {Server} */ server, /** @type {boolean} */ slow) {
  for (let seen = -1; seen !== server.log.length; ) {
    seen = server.log.length;
    await new Promise((resolve) => setTimeout(resolve, slow ? REST + SLOW.latency : REST));
  }
}

/** Types the query and submits it; resolves, in milliseconds since the focus, when new results stand in the page. */
function ask(/** @type {Page} */ page, /** @type {Engine} */ { input, results }, /** @type {string} */ query) {
  const asked = page.evaluate(
    ({ input, results, query, wanted }) =>
      new Promise((resolve) => {
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
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`“${query}” has not shown ${RESULTS} results at ${page.url()}`)), 60_000).unref();
  });
  return /** @type {Promise<number>} */ (Promise.race([asked, late]));
}
