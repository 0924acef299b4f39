// @ts-check
//! How a fault is put into a page, or into the script of every page.

/**
 * @typedef {object} PageFault
 * @property {string} name
 * @property {string} file
 * @property {string | RegExp} find stands in the file; the first place counts
 * @property {string} put
 * @property {string} check the name of the check
 * @property {RegExp} says what the check complains of
 * @property {string} [missed] why no check finds it
 * @property {string} [told] if it is missed: the fault in content/accessibility.yaml that tells readers so
 */

export const HOME = "sv/index.html";
export const ARABIC = "ar/index.html";

/** @param {string} css @returns {Pick<PageFault, "find" | "put">} */
export const style = (css) => ({ find: "</style>", put: `${css}</style>` });
/** @param {string} html @returns {Pick<PageFault, "find" | "put">} */
export const last = (html) => ({ find: "</main>", put: `${html}</main>` });
/** @param {string} css @param {string} html @returns {Pick<PageFault, "find" | "put">} */
export const both = (css, html) => ({ find: /<\/style>(.*)<\/main>/, put: `${css}</style>$1${html}</main>` });
/** @param {string} code @returns {Pick<PageFault, "file" | "find" | "put">} */
export const script = (code) => ({ file: "page.js", find: /$/, put: `;${code}` });
