// @ts-check
//! What the checks ask of a browser, the same of Chromium and of Firefox.

/**
 * @typedef {object} Wishes
 * @property {boolean} [scripts] whether scripts run
 * @property {boolean} [policy] whether the policy of the page holds; a test that brings a script of its own can do without
 * @property {string} [now] at which time the page's clock starts, in ISO 8601
 */

/**
 * @typedef {object} Tab
 * @property {string} browser
 * @property {(address: string) => Promise<void>} open
 * @property {<T, R>(does: (given: T) => R | Promise<R>, given: T) => Promise<R>} run in the page
 * @property {(text: string) => Promise<void>} type key by key, where the focus is
 * @property {(key: string) => Promise<void>} press
 * @property {(selector: string) => Promise<void>} click
 * @property {() => Promise<void>} back
 * @property {() => string} address
 * @property {(form: { width: number, height: number, scheme: "light" | "dark" }) => Promise<void>} show
 * @property {string[]} problems page errors, and errors on the console with the file that they are about
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} Browser
 * @property {string} name
 * @property {(wishes?: Wishes) => Promise<Tab>} tab with a profile of its own
 * @property {() => Promise<void>} close
 */

export {};
